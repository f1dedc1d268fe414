//! The passphrase of the vault: from the environment, or asked for in the terminal.

use super::output::asked;
use crate::fault::{Fault, FaultKind, fault};
use crate::secrets::Keeper;
use crate::words::{Words, say};
use secrecy::{ExposeSecret, SecretString};
use std::io::{IsTerminal, Read};
use std::path::Path;

/// Bytes of a passphrase at most.
const LONGEST: u64 = 4096;
/// How often a person may mistype it.
const TRIES: usize = 3;

/// SWOPDESK_PASSPHRASE, else what stands in the file that SWOPDESK_PASSPHRASE_FILE names.
///
/// # Errors
/// When that file cannot be read, or says nothing.
pub(super) fn of_environment() -> Result<Option<SecretString>, Fault> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    if let Some(passphrase) = named("SWOPDESK_PASSPHRASE") {
        let text =
            passphrase.into_string().map_err(|_| fault!(FaultKind::LocalData, "fault-passphrase-no-text"))?;
        return Ok(Some(SecretString::from(text)));
    }
    named("SWOPDESK_PASSPHRASE_FILE").map(|file| read(Path::new(&file))).transpose()
}

/// The passphrase is the file's text but for the line's end.
fn read(file: &Path) -> Result<SecretString, Fault> {
    let name = || file.display().to_string();
    let mut text = String::with_capacity(usize::try_from(LONGEST).unwrap_or_default());
    let opened = std::fs::File::open(file).and_then(|file| file.take(LONGEST).read_to_string(&mut text));
    let text = SecretString::from(text);
    opened.map_err(|error| {
        fault!(FaultKind::LocalData, "fault-passphrase-file", file = name(), why = error.to_string())
    })?;
    match text.expose_secret().trim_end_matches(['\n', '\r']) {
        "" => Err(fault!(FaultKind::LocalData, "fault-passphrase-file-empty", file = name())),
        line => Ok(SecretString::from(line)),
    }
}

/// Asks for the passphrase where there is a vault, none is given, and somebody is there to be asked. Where
/// nobody is, whoever needs what is in the vault says so.
///
/// # Errors
/// When it was mistyped too often, or the terminal does not answer.
pub(super) fn ask(keeper: &Keeper, words: &Words) -> Result<(), Fault> {
    if !keeper.needs_passphrase() || !std::io::stdin().is_terminal() {
        return Ok(());
    }
    for tried in 0..TRIES {
        let question = match tried {
            0 => say!(words, "cmd-ask-passphrase"),
            _ => say!(words, "cmd-ask-passphrase-again"),
        };
        if keeper.try_passphrase(hidden(words, &question)?)? {
            return Ok(());
        }
    }
    Err(fault!(FaultKind::LocalData, "fault-passphrase-mistyped"))
}

/// Offers a vault at a sign-in where there is no key ring that works; an empty answer is a plain file.
///
/// # Errors
/// When the terminal does not answer.
pub(super) fn offer(keeper: &Keeper, words: &Words) -> Result<(), Fault> {
    if !keeper.would_use_passphrase() {
        return Ok(());
    }
    let mut question = say!(words, "cmd-offer-vault");
    loop {
        let passphrase = hidden(words, &question)?;
        if passphrase.expose_secret().is_empty() {
            return Ok(());
        }
        if hidden(words, &say!(words, "sign-in-repeat"))?.expose_secret() == passphrase.expose_secret() {
            keeper.set_passphrase(passphrase);
            return Ok(());
        }
        question = say!(words, "cmd-offer-vault-again");
    }
}

fn hidden(words: &Words, question: &str) -> Result<SecretString, Fault> {
    rpassword::prompt_password(asked(words, question))
        .map(SecretString::from)
        .map_err(|error| fault!(FaultKind::LocalData, "fault-passphrase-not-asked", why = error.to_string()))
}
