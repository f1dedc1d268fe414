//! What can be seen without asking anybody: the configuration, the folders, the terminal.

use super::Findings;
use crate::cli::interface::keymap;
use crate::cli::setup::Setup;
use crate::config::paths::Paths;
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Files looked at below the folders at most.
const MOST_FILES: usize = 5_000;
/// Broken permissions told one by one at most.
const MOST_TOLD: usize = 5;

/// Which files of settings are read, and what could not be used of them.
pub(super) fn configuration(setup: &Setup, findings: &mut Findings) {
    let name = "configuration";
    for file in [setup.paths.config_file(), setup.paths.config_dir().join("keymap.toml")] {
        match file.is_file() {
            true => findings.ok(name, format!("{} is read", file.display())),
            false => findings.ok(name, format!("no {}: the defaults are in force", file.display())),
        }
    }
    let (_, of_keymap) = keymap(&setup.paths, setup.settings.lang);
    for warning in setup.warnings.iter().chain(&of_keymap) {
        findings.todo(name, warning, "mend the line; until then its default is used");
    }
    let profile = setup.paths.profile();
    match &setup.settings.api_url {
        Some(url) => findings.ok(name, format!("profile {profile}, platform {url}")),
        None => findings.todo(
            name,
            format!("profile {profile} has no platform yet"),
            "run `swopdesk login --api-url URL`, or set SWOPDESK_API_URL",
        ),
    }
}

/// Whether others on this machine can read what is kept.
pub(super) fn folders(paths: &Paths, findings: &mut Findings) {
    let name = "folders";
    let folders = [("data", paths.data_dir()), ("state", paths.state_dir()), ("cache", paths.cache_dir())];
    let mut open: Vec<(PathBuf, u32)> = Vec::new();
    for (what, folder) in folders {
        if !folder.is_dir() {
            findings.ok(name, format!("{what}: {} is not made yet", folder.display()));
            continue;
        }
        match tempfile::tempfile_in(&folder) {
            Ok(_) => findings.ok(name, format!("{what}: {} can be written", folder.display())),
            Err(error) => findings.todo(
                name,
                format!("{what}: {} cannot be written: {error}", folder.display()),
                "check whose folder it is and the room on the disk, or set SWOPDESK_HOME to another one",
            ),
        }
        open.extend(open_to_others(&folder));
    }
    for (path, mode) in open.iter().take(MOST_TOLD) {
        let safe = if path.is_dir() { "700" } else { "600" };
        findings.todo(
            name,
            format!("{} can be read by others (mode {mode:o})", path.display()),
            format!("chmod {safe} '{}'", path.display()),
        );
    }
    if open.len() > MOST_TOLD {
        findings.todo(name, format!("and {} more like it", open.len() - MOST_TOLD), "close them to others");
    } else if open.is_empty() && cfg!(unix) {
        findings.ok(name, "only you can read what is kept (folders 0700, files 0600)");
    }
}

/// What below a folder, and the folder itself, has rights for others.
fn open_to_others(folder: &Path) -> Vec<(PathBuf, u32)> {
    let mut found = Vec::new();
    let mut next = vec![folder.to_owned()];
    let mut seen = 0;
    while let Some(path) = next.pop() {
        seen += 1;
        let Ok(meta) = std::fs::symlink_metadata(&path) else { continue };
        if let Some(mode) = rights_of_others(&meta) {
            found.push((path.clone(), mode));
        }
        if meta.is_dir() && seen < MOST_FILES {
            next.extend(std::fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()));
        }
    }
    found
}

#[cfg(unix)]
fn rights_of_others(meta: &std::fs::Metadata) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    let mode = meta.permissions().mode() & 0o777;
    // Empty files (locks, marks) tell nobody anything.
    let holds = meta.is_dir() || (meta.is_file() && meta.len() > 0);
    (holds && mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
fn rights_of_others(_: &std::fs::Metadata) -> Option<u32> {
    None
}

/// What the interface would be drawn with.
pub(super) fn terminal(findings: &mut Findings) {
    let name = "terminal";
    let variables: BTreeMap<&str, String> = ["TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|variable| Some((variable, std::env::var(variable).ok().filter(|v| !v.is_empty())?)))
        .collect();
    let get = |variable: &str| variables.get(variable).map_or("not set", String::as_str);
    findings.ok(
        name,
        format!("TERM {}, COLORTERM {}, NO_COLOR {}", get("TERM"), get("COLORTERM"), get("NO_COLOR")),
    );
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|variable| variables.get(variable));
    let utf8 = locale.is_some_and(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    });
    match (utf8, locale) {
        (true, Some(locale)) => findings.ok(name, format!("locale {locale}")),
        (_, locale) => findings.note(
            name,
            format!("locale {} is not known to be UTF-8", locale.map_or("(none)", String::as_str)),
            "set LANG to one that is, for example C.UTF-8, or draw with --ascii",
        ),
    }
    if !std::io::stdout().is_terminal() {
        return findings.ok(name, "the output is no terminal: its size is not looked at");
    }
    let (least_cols, least_rows) = crate::app::layout::MIN_SIZE;
    match crossterm::terminal::size() {
        Ok((cols, rows)) if cols >= least_cols && rows >= least_rows => {
            findings.ok(name, format!("{cols} columns, {rows} rows"));
        }
        Ok((cols, rows)) => findings.note(
            name,
            format!("{cols} columns, {rows} rows: the interface needs {least_cols} and {least_rows}"),
            "make the window larger",
        ),
        Err(error) => findings.note(name, format!("its size is not known: {error}"), "run it in a terminal"),
    }
}
