//! `swopdesk` without a command: the terminal interface.

use super::Global;
use super::setup::{Setup, block_on};
use crate::config::env::EnvVars;
use crate::config::paths::{Paths, read_file};
use crate::fault::{Fault, FaultKind};
use crate::input::Keymap;
use crate::runtime::run::{self, Start};
use std::io::IsTerminal;

/// Opens the interface of the profile.
///
/// # Errors
/// When there is no terminal, or the folders cannot be used.
pub fn run(global: &Global) -> Result<(), Fault> {
    needs_terminal()?;
    let setup = Setup::quiet(global, &EnvVars::of_process())?;
    let (keymap, mut remarks) = keymap(&setup.paths);
    remarks.extend(setup.warnings);
    block_on(run::run(Start {
        paths: setup.paths,
        settings: setup.settings,
        keymap,
        token: setup.token,
        clock: setup.clock,
        remarks,
        sign_in: None,
        keyring: true,
    }))
}

/// The interface only makes sense in a terminal.
///
/// # Errors
/// When standard input or output is none.
pub(super) fn needs_terminal() -> Result<(), Fault> {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        return Ok(());
    }
    let hint = "run it in a terminal, or use a command: swopdesk --help";
    Err(Fault::new(FaultKind::Usage, "the interface needs a terminal", hint))
}

/// The keymap with the user's own laid over it, and what could not be used of that.
pub(super) fn keymap(paths: &Paths) -> (Keymap, Vec<String>) {
    let mut keymap = Keymap::embedded();
    let file = paths.config_dir().join("keymap.toml");
    let warnings = match read_file(&file) {
        Ok(Some(text)) => {
            let told = |warning: crate::input::keymap::KeymapWarning| {
                format!("{}:{}: {}", file.display(), warning.line, warning.what)
            };
            keymap.lay(&text).into_iter().map(told).collect()
        }
        Ok(None) => Vec::new(),
        Err(error) => vec![error.to_string()],
    };
    (keymap, warnings)
}
