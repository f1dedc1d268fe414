//! What can be seen without asking anybody: the configuration, the folders, the terminal.

use super::{Findings, Part};
use crate::cli::interface::keymap;
use crate::cli::setup::Setup;
use crate::config::paths::Paths;
use crate::words::{Wording, wording};
use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Files looked at below the folders at most.
const MOST_FILES: usize = 5_000;
/// Broken permissions told one by one at most.
const MOST_TOLD: usize = 5;

/// Which files of settings are read, and what could not be used of them.
pub(super) fn configuration(setup: &Setup, findings: &mut Findings) {
    let part = Part::Configuration;
    for file in [setup.paths.config_file(), setup.paths.config_dir().join("keymap.toml")] {
        match file.is_file() {
            true => findings.ok(part, wording!("cmd-doctor-is-read", file = shown(&file))),
            false => findings.ok(part, wording!("cmd-doctor-no-file", file = shown(&file))),
        }
    }
    let (_, of_keymap) = keymap(&setup.paths);
    for warning in setup.warnings.iter().chain(&of_keymap) {
        findings.todo(part, warning.wording(), wording!("cmd-doctor-mend-line"));
    }
    let profile = setup.paths.profile().to_string();
    match &setup.settings.api_url {
        Some(url) => findings.ok(part, wording!("cmd-doctor-profile", profile = profile, url = url)),
        None => findings.todo(
            part,
            wording!("cmd-doctor-no-platform", profile = profile),
            wording!("cmd-doctor-name-platform"),
        ),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Whether others on this machine can read what is kept.
pub(super) fn folders(paths: &Paths, findings: &mut Findings) {
    let part = Part::Folders;
    let folders = [
        (wording!("config-data"), paths.data_dir()),
        (wording!("config-state"), paths.state_dir()),
        (wording!("config-cache"), paths.cache_dir()),
    ];
    let mut open: Vec<(PathBuf, u32)> = Vec::new();
    for (what, folder) in folders {
        if !folder.is_dir() {
            findings.ok(part, wording!("cmd-doctor-not-made", what = what, folder = shown(&folder)));
            continue;
        }
        match tempfile::tempfile_in(&folder) {
            Ok(_) => {
                findings.ok(part, wording!("cmd-doctor-can-write", what = what, folder = shown(&folder)));
            }
            Err(error) => {
                let (folder, why) = (shown(&folder), error.to_string());
                findings.todo(
                    part,
                    wording!("cmd-doctor-cannot-write", what = what, folder = folder, why = why),
                    wording!("cmd-doctor-mend-folder"),
                );
            }
        }
        open.extend(open_to_others(&folder));
    }
    for (path, mode) in open.iter().take(MOST_TOLD) {
        let safe = if path.is_dir() { "700" } else { "600" };
        findings.todo(
            part,
            wording!("cmd-doctor-readable", path = shown(path), mode = format!("{mode:o}")),
            Wording::plain(format!("chmod {safe} '{}'", path.display())),
        );
    }
    if open.len() > MOST_TOLD {
        let more = wording!("cmd-doctor-readable-more", count = open.len() - MOST_TOLD);
        findings.todo(part, more, wording!("cmd-doctor-close"));
    } else if open.is_empty() && cfg!(unix) {
        findings.ok(part, wording!("cmd-doctor-only-you"));
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
    let part = Part::Terminal;
    let variables: BTreeMap<&str, String> = ["TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(|variable| Some((variable, std::env::var(variable).ok().filter(|v| !v.is_empty())?)))
        .collect();
    let get = |variable: &str| {
        variables.get(variable).map_or_else(|| wording!("cmd-doctor-not-set"), Wording::plain)
    };
    let (term, color, none) = (get("TERM"), get("COLORTERM"), get("NO_COLOR"));
    findings.ok(part, wording!("cmd-doctor-variables", term = term, color = color, none = none));
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|variable| variables.get(variable));
    let utf8 = locale.is_some_and(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    });
    match (utf8, locale) {
        (true, Some(locale)) => findings.ok(part, wording!("cmd-doctor-locale", locale = locale)),
        (_, locale) => {
            let locale = locale.map_or_else(|| wording!("cmd-doctor-none"), Wording::plain);
            findings.note(
                part,
                wording!("cmd-doctor-locale-other", locale = locale),
                wording!("cmd-doctor-set-locale"),
            );
        }
    }
    if !std::io::stdout().is_terminal() {
        return findings.ok(part, wording!("cmd-doctor-no-terminal"));
    }
    let (least_cols, least_rows) = crate::app::layout::MIN_SIZE;
    match crossterm::terminal::size() {
        Ok((cols, rows)) if cols >= least_cols && rows >= least_rows => {
            findings.ok(part, wording!("cmd-doctor-size", cols = cols, rows = rows));
        }
        Ok((cols, rows)) => {
            let (width, height) = (least_cols, least_rows);
            findings.note(
                part,
                wording!("cmd-doctor-too-small", cols = cols, rows = rows, width = width, height = height),
                wording!("cmd-doctor-larger"),
            );
        }
        Err(error) => findings.note(
            part,
            wording!("cmd-doctor-no-size", why = error.to_string()),
            wording!("cmd-doctor-in-terminal"),
        ),
    }
}
