//! `swopdesk` without a command: the terminal interface.

use super::setup::{Setup, block_on};
use super::{Global, vault};
use crate::config::ConfigWarning;
use crate::config::env::EnvVars;
use crate::config::paths::{Paths, read_file};
use crate::fault::{Fault, FaultKind, fault};
use crate::input::Keymap;
use crate::input::keymap::KeymapWarning;
use crate::platform::PlatformUrl;
use crate::runtime::run::{self, Start};
use crate::runtime::tokens::{self, Folders, Secrets};
use crate::words::Words;
use std::io::IsTerminal;

/// Opens the interface of the profile.
///
/// # Errors
/// When there is no terminal, or the folders cannot be used.
pub fn run(global: &Global) -> Result<(), Fault> {
    needs_terminal()?;
    let setup = Setup::quiet(global, &EnvVars::of_process())?;
    let (keymap, warnings) = keymap(&setup.paths);
    let words = Words::of(setup.settings.lang);
    let remarks = warnings.iter().chain(&setup.warnings).map(|warning| warning.told(words)).collect();
    let secrets = secrets(&setup)?;
    block_on(run::run(Start {
        paths: setup.paths,
        settings: setup.settings,
        keymap,
        token: setup.token,
        clock: setup.clock,
        remarks,
        sign_in: None,
        secrets,
    }))
}

/// Where secrets may be kept. A vault is opened before the screen is entered, with a plain question.
fn secrets(setup: &Setup) -> Result<Secrets, Fault> {
    let secrets = Secrets::of_system(setup.passphrase.clone());
    let Some(url) = setup.settings.api_url.as_deref().and_then(|url| PlatformUrl::parse(url).ok()) else {
        return Ok(secrets);
    };
    let folders = Folders { paths: &setup.paths, settings: &setup.settings, secrets: &secrets };
    let keeper = tokens::keeper(&folders, &url);
    vault::ask(&keeper, Words::of(setup.settings.lang))?;
    Ok(match keeper.passphrase() {
        Some(passphrase) => Secrets::of_system(Some(passphrase)),
        None => secrets,
    })
}

/// The interface only makes sense in a terminal.
///
/// # Errors
/// When standard input or output is none.
pub(super) fn needs_terminal() -> Result<(), Fault> {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        return Ok(());
    }
    Err(fault!(FaultKind::Usage, "fault-no-terminal"))
}

/// The keymap with the user's own laid over it, and what could not be used of that.
pub(super) fn keymap(paths: &Paths) -> (Keymap, Vec<ConfigWarning>) {
    let mut keymap = Keymap::embedded();
    let file = paths.keymap_file();
    let warnings = match read_file(&file) {
        Ok(Some(text)) => {
            let told = |warning: KeymapWarning| ConfigWarning {
                file: Some(file.clone()),
                line: Some(warning.line),
                what: warning.what,
            };
            keymap.lay(&text).into_iter().map(told).collect()
        }
        Ok(None) => Vec::new(),
        Err(error) => vec![ConfigWarning { file: None, line: None, what: Fault::from(error).what }],
    };
    (keymap, warnings)
}
