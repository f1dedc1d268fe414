//! What is kept on this machine: secrets, the local data, the outbox; and from there on to the platform.

use super::{Findings, platform};
use crate::cli::Global;
use crate::cli::session::{Access, address};
use crate::cli::setup::Setup;
use crate::domain::outbox::{OutboxItem, OutboxState};
use crate::fault::Fault;
use crate::runtime::desk::open_store;
use crate::runtime::log;
use crate::secrets::{Keeper, Place as SecretPlace};
use crate::store::{Health, Place};
use crate::words::{Lang, Words};
use std::sync::Arc;
use std::time::Duration;

/// How long a look at the local data may take.
const STORE_PATIENCE: Duration = Duration::from_secs(8);
/// How long a keyring may take.
const KEYRING_PATIENCE: Duration = Duration::from_secs(5);

/// Looks at everything for which an account is needed.
pub(super) async fn examine(global: &Global, setup: Setup, findings: &mut Findings) {
    log_file(&setup.paths.state_dir(), findings);
    let url = match address(global, &setup) {
        Ok(Some(url)) => url,
        // Told with the configuration.
        Ok(None) => return,
        Err(fault) => return findings.fault("platform", fault),
    };
    let token = setup.token.clone();
    let by_token = token.is_some();
    let access = match Access::to(&url, setup, token) {
        Ok(access) => access,
        Err(fault) => return findings.fault("platform", fault),
    };
    let signed_in = secrets(&access.keeper, by_token, findings).await;
    match access.place() {
        Some(place) => local_data(place, &access.keeper, findings).await,
        None => findings.ok("local data", "nothing is kept of this account yet"),
    }
    platform::examine(&access, signed_in, findings).await;
}

/// Where the session lies and what locks it. Answers whether there is one.
async fn secrets(keeper: &Arc<Keeper>, by_token: bool, findings: &mut Findings) -> bool {
    let name = "secrets";
    if by_token {
        findings.ok(name, "SWOPDESK_TOKEN is used as it is, and not kept");
        return true;
    }
    let asked = {
        let keeper = keeper.clone();
        tokio::task::spawn_blocking(move || keeper.session())
    };
    let session = match tokio::time::timeout(KEYRING_PATIENCE, asked).await {
        Ok(Ok(session)) => session,
        _ => {
            findings.todo(
                name,
                "the keyring does not answer",
                "unlock it, or end what it asks for, and try again",
            );
            return false;
        }
    };
    let trouble = keeper
        .trouble()
        .map(|why| format!(" (the keyring is not used: {})", why.in_english()))
        .unwrap_or_default();
    match (keeper.place(), session) {
        (_, Err(fault)) => {
            findings.fault(name, fault);
            false
        }
        (Some(SecretPlace::Keyring), Ok(session)) => {
            findings.ok(name, "session and store key are in the keyring of the system");
            session.is_some()
        }
        (Some(SecretPlace::Vault(path)), Ok(session)) => {
            findings
                .ok(name, format!("session and store key are in {}, under your passphrase", path.display()));
            session.is_some()
        }
        (Some(SecretPlace::File(path)), Ok(session)) => {
            findings.note(
                name,
                format!(
                    "session and store key lie in {}: file permissions are their only lock{trouble}",
                    path.display()
                ),
                "set SWOPDESK_PASSPHRASE_FILE for a vault, or sign in again where a keyring (Secret Service) runs",
            );
            session.is_some()
        }
        (None, Ok(_)) => {
            findings.todo(name, "nobody is signed in", "run `swopdesk login`");
            false
        }
    }
}

async fn local_data(place: Place, keeper: &Arc<Keeper>, findings: &mut Findings) {
    let name = "local data";
    let file = place.file().to_owned();
    let looked = async {
        let (store, remarks) = open_store(place, keeper).await?;
        let health = store.health().await?;
        let rows = store.outbox().await?;
        store.close().await?;
        Ok::<_, Fault>((health, rows, remarks))
    };
    match tokio::time::timeout(STORE_PATIENCE, looked).await {
        Ok(Ok((health, rows, remarks))) => {
            for remark in remarks {
                findings.note(
                    name,
                    remark.in_english(),
                    "look through your drafts; the file set aside can be removed then",
                );
            }
            match &health.damage {
                Some(why) => findings.todo(
                    name,
                    format!("{} is damaged: {why}", file.display()),
                    "start swopdesk: it sets the file aside and saves what you wrote",
                ),
                None => findings.ok(name, sound(&health, &file)),
            }
            outbox(&rows, findings);
        }
        Ok(Err(fault)) => findings.fault(name, fault),
        Err(_) => findings.todo(
            name,
            format!("{} could not be looked over in {} s", file.display(), STORE_PATIENCE.as_secs()),
            "close other programs that use it, and try again",
        ),
    }
}

/// The log that `-v` writes, and how large it is.
fn log_file(state: &std::path::Path, findings: &mut Findings) {
    let size = |path: std::path::PathBuf| std::fs::metadata(path).map_or(0, |meta| meta.len());
    let written = size(log::file(state)) + size(log::old_file(state));
    let place = log::file(state);
    findings.ok(
        "log",
        match written {
            0 => "none is kept; -v writes one, with ids alone".to_owned(),
            _ => format!(
                "{} of ids alone, no texts, in {}",
                Words::of(Lang::En).bytes(written),
                place.display()
            ),
        },
    );
}

fn sound(health: &Health, file: &std::path::Path) -> String {
    format!(
        "{} is sound: {} discussions, {} messages, {} drafts, {}",
        file.display(),
        health.discussions,
        health.messages,
        health.drafts,
        Words::of(Lang::En).bytes(health.bytes)
    )
}

fn outbox(rows: &[OutboxItem], findings: &mut Findings) {
    let name = "outbox";
    let refused = rows.iter().filter(|row| row.state == OutboxState::Refused).count();
    let tried = rows.iter().filter(|row| row.state != OutboxState::Refused && row.reason.is_some()).count();
    match rows.len() {
        0 => findings.ok(name, "nothing waits to be sent"),
        many if refused + tried == 0 => findings.ok(name, format!("{many} on the way")),
        many => {
            let what = format!("{many} not confirmed: {tried} tried before, {refused} refused");
            let hint = "see `swopdesk outbox`; `swopdesk outbox retry` tries all of it now";
            match refused {
                0 => findings.note(name, what, hint),
                _ => findings.todo(name, what, hint),
            }
        }
    }
}
