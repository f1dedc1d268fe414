//! `swopdesk login`: signs in, keeps the session and the platform's address, and opens the account's store, so
//! that what is read from then on is here when the platform is away.

use super::output::{Console, Exit, Outcome, asked};
use super::session::{Access, address};
use super::setup::{Setup, block_on};
use super::{Global, vault};
use crate::config::profile;
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::PlatformError;
use crate::runtime::desk::Desk;
use crate::secrets::Place;
use crate::words::{Wording, Words, say, wording};
use secrecy::SecretString;
use serde::Serialize;
use std::io::{IsTerminal, Read};

/// Bytes of a secret on standard input at most.
const LONGEST_SECRET: u64 = 64 * 1024;
/// How often a person may mistype a one-time code.
const CODE_TRIES: usize = 3;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The e-mail address of the account; asked for where it is missing
    #[arg(long, value_name = "E")]
    email: Option<String>,
    /// Read the password from standard input instead of asking for it
    #[arg(long)]
    password_stdin: bool,
    /// The one-time code, where the platform wants one; asked for where it is missing
    #[arg(long, value_name = "CODE")]
    otp: Option<String>,
    /// Begin the session from a refresh token on standard input instead of a password
    #[arg(long, conflicts_with_all = ["email", "password_stdin", "otp"])]
    refresh_token_stdin: bool,
}

#[derive(Serialize)]
struct Answer<'a> {
    account: &'a crate::domain::account::Account,
    url: &'a str,
    kept_in: &'static str,
}

/// Runs the command.
///
/// # Errors
/// Something to sign in with is missing, the platform does not take it, or the session cannot be kept.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let setup = Setup::of(global, console)?;
    let person = std::io::stdin().is_terminal();
    let url = match address(global, &setup)? {
        Some(url) => url,
        None if person => console.ask(&say!(console.words, "cmd-ask-address"))?,
        None => {
            return Err(fault!(FaultKind::Usage, "fault-no-url").into());
        }
    };
    if setup.token.is_some() {
        console.note(&say!(console.words, "cmd-login-token-set"));
    }
    let access = Access::to(&url, setup, None)?;
    if person {
        // The key ring may ask to be unlocked.
        access.keeper.wait_for_person();
    }
    vault::ask(&access.keeper, console.words)?;
    let with = Credentials::of(arguments, person, console)?;
    if person {
        vault::offer(&access.keeper, console.words)?;
    }
    block_on(async {
        with.sign_in(&access, person, console.words).await?;
        let kept = profile::keep_url(&access.setup.paths, access.helpdesk.url().as_str());
        let kept_in = say_place(&access, console);
        kept.map_err(Fault::from)?;
        let (paths, settings) = (&access.setup.paths, &access.setup.settings);
        let (desk, remarks) =
            Desk::open(access.helpdesk.clone(), &access.keeper, None, paths, settings).await?;
        for remark in remarks {
            console.note(&console.words.tell(&remark));
        }
        access.known().remember(None, desk.store.place()).map_err(Fault::from)?;
        let url = access.helpdesk.url();
        if console.json {
            console.document(&Answer { account: &desk.account, url: url.as_str(), kept_in })?;
        } else {
            let (host, name) = (url.host(), desk.account.name.as_str());
            console.line(&say!(console.words, "cmd-login-done", host = host, name = name))?;
        }
        desk.store.close().await.map_err(Fault::from)?;
        Ok(Exit::DONE)
    })
}

/// Says where the session lies; the word of JSON for it.
fn say_place(access: &Access, console: &mut Console<'_>) -> &'static str {
    let words = console.words;
    match access.keeper.place() {
        Some(Place::File(file)) => {
            let why = access.keeper.trouble().unwrap_or_else(|| wording!("cmd-login-ring-not-used"));
            let file = file.display().to_string();
            console.note(&say!(words, "cmd-login-in-file", file = file, why = why));
            "file"
        }
        Some(Place::Vault(file)) => {
            console.note(&say!(words, "cmd-login-in-vault", file = file.display().to_string()));
            "vault"
        }
        Some(Place::Keyring) => {
            console.note(&say!(words, "cmd-login-in-ring"));
            "keyring"
        }
        None => "nowhere",
    }
}

enum Credentials {
    Password { email: String, password: SecretString, otp: Option<String> },
    RefreshToken(SecretString),
}

impl Credentials {
    fn of(arguments: &Arguments, person: bool, console: &mut Console<'_>) -> Result<Credentials, Fault> {
        if arguments.refresh_token_stdin {
            return Ok(Credentials::RefreshToken(secret(console, "secret-refresh-token")?));
        }
        let email = match &arguments.email {
            Some(email) => email.trim().to_owned(),
            None if person => console.ask(&say!(console.words, "sign-in-email"))?,
            None => return Err(fault!(FaultKind::Usage, "fault-no-email")),
        };
        if email.is_empty() {
            return Err(fault!(FaultKind::Usage, "fault-no-email"));
        }
        let password = match arguments.password_stdin {
            true => secret(console, "secret-password")?,
            false if person => hidden(console.words, &say!(console.words, "sign-in-password"))?,
            false => {
                return Err(fault!(FaultKind::Usage, "fault-no-password"));
            }
        };
        Ok(Credentials::Password { email, password, otp: arguments.otp.clone() })
    }

    async fn sign_in(self, access: &Access, person: bool, words: &Words) -> Result<(), Fault> {
        let (email, password, mut otp) = match self {
            Credentials::RefreshToken(token) => {
                let taken = access.helpdesk.adopt_refresh_token(token).await;
                return taken.map_err(|error| match error {
                    PlatformError::SignedOut => fault!(FaultKind::SignedOut, "fault-refresh-token"),
                    error => error.into(),
                });
            }
            Credentials::Password { email, password, otp } => (email, password, otp),
        };
        for _ in 0..CODE_TRIES {
            match access.helpdesk.sign_in(&email, &password, otp.as_deref()).await {
                Err(PlatformError::OtpRequired) if person => {
                    otp = Some(code(words, &say!(words, "sign-in-otp"))?);
                }
                Err(PlatformError::OtpInvalid) if person => {
                    otp = Some(code(words, &say!(words, "cmd-ask-otp-again"))?);
                }
                other => return Ok(other?),
            }
        }
        Ok(access.helpdesk.sign_in(&email, &password, otp.as_deref()).await?)
    }
}

fn code(words: &Words, question: &str) -> Result<String, Fault> {
    use secrecy::ExposeSecret;
    Ok(hidden(words, question)?.expose_secret().trim().to_owned())
}

/// Asks in the terminal, without showing what is typed.
fn hidden(words: &Words, question: &str) -> Result<SecretString, Fault> {
    rpassword::prompt_password(asked(words, question))
        .map(SecretString::from)
        .map_err(|error| fault!(FaultKind::Usage, "fault-terminal-not-asked", why = error.to_string()))
}

/// A secret on standard input: all of it but the line's end.
fn secret(console: &mut Console<'_>, what: &'static str) -> Result<SecretString, Fault> {
    let what = Wording::id(what);
    let mut text = String::new();
    let read = console.streams().0.take(LONGEST_SECRET).read_to_string(&mut text);
    read.map_err(|error| {
        fault!(FaultKind::Usage, "fault-stdin-secret", secret = what.clone(), why = error.to_string())
    })?;
    let line = text.strip_suffix('\n').unwrap_or(&text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    match line.is_empty() {
        true => Err(fault!(FaultKind::Usage, "fault-stdin-secret-missing", secret = what)),
        false => Ok(SecretString::from(line)),
    }
}
