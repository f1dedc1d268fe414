//! What is kept on this machine: secrets, the local data, the outbox; and from there on to the platform.

use super::{Findings, Part, platform};
use crate::cli::Global;
use crate::cli::session::{Access, address};
use crate::cli::setup::Setup;
use crate::domain::outbox::{OutboxItem, OutboxState};
use crate::fault::Fault;
use crate::runtime::desk::open_store;
use crate::runtime::log;
use crate::secrets::{Keeper, Place as SecretPlace};
use crate::store::{Health, Place};
use crate::words::{Value, Wording, wording};
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
        Err(fault) => return findings.fault(Part::Platform, fault),
    };
    let token = setup.token.clone();
    let by_token = token.is_some();
    let access = match Access::to(&url, setup, token) {
        Ok(access) => access,
        Err(fault) => return findings.fault(Part::Platform, fault),
    };
    let signed_in = secrets(&access.keeper, by_token, findings).await;
    match access.place() {
        Some(place) => local_data(place, &access.keeper, findings).await,
        None => findings.ok(Part::LocalData, wording!("cmd-doctor-no-data")),
    }
    platform::examine(&access, signed_in, findings).await;
}

/// Where the session lies and what locks it. Answers whether there is one.
async fn secrets(keeper: &Arc<Keeper>, by_token: bool, findings: &mut Findings) -> bool {
    let part = Part::Secrets;
    if by_token {
        findings.ok(part, wording!("cmd-doctor-token"));
        return true;
    }
    let asked = {
        let keeper = keeper.clone();
        tokio::task::spawn_blocking(move || keeper.session())
    };
    let session = match tokio::time::timeout(KEYRING_PATIENCE, asked).await {
        Ok(Ok(session)) => session,
        _ => {
            findings.todo(part, wording!("cmd-doctor-ring-silent"), wording!("cmd-doctor-unlock"));
            return false;
        }
    };
    match (keeper.place(), session) {
        (_, Err(fault)) => {
            findings.fault(part, fault);
            false
        }
        (Some(SecretPlace::Keyring), Ok(session)) => {
            findings.ok(part, wording!("cmd-doctor-in-ring"));
            session.is_some()
        }
        (Some(SecretPlace::Vault(path)), Ok(session)) => {
            findings.ok(part, wording!("cmd-doctor-in-vault", file = path.display().to_string()));
            session.is_some()
        }
        (Some(SecretPlace::File(path)), Ok(session)) => {
            let file = path.display().to_string();
            let what = match keeper.trouble() {
                Some(why) => wording!("cmd-doctor-in-file-because", file = file, why = why),
                None => wording!("cmd-doctor-in-file", file = file),
            };
            findings.note(part, what, wording!("cmd-doctor-want-vault"));
            session.is_some()
        }
        (None, Ok(_)) => {
            findings.todo(part, wording!("cmd-doctor-nobody"), wording!("cmd-doctor-sign-in"));
            false
        }
    }
}

async fn local_data(place: Place, keeper: &Arc<Keeper>, findings: &mut Findings) {
    let part = Part::LocalData;
    let file = place.file().display().to_string();
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
                findings.note(part, remark, wording!("cmd-doctor-look-through"));
            }
            match &health.damage {
                Some(why) => findings.todo(
                    part,
                    wording!("cmd-doctor-damaged", file = file, why = why),
                    wording!("cmd-doctor-set-aside"),
                ),
                None => findings.ok(part, sound(&health, &file)),
            }
            outbox(&rows, findings);
        }
        Ok(Err(fault)) => findings.fault(part, fault),
        Err(_) => findings.todo(
            part,
            wording!("cmd-doctor-not-looked", file = file, seconds = STORE_PATIENCE.as_secs()),
            wording!("cmd-doctor-close-programs"),
        ),
    }
}

/// The log that `-v` writes, and how large it is.
fn log_file(state: &std::path::Path, findings: &mut Findings) {
    let size = |path: std::path::PathBuf| std::fs::metadata(path).map_or(0, |meta| meta.len());
    let written = size(log::file(state)) + size(log::old_file(state));
    let what = match written {
        0 => wording!("cmd-doctor-no-log"),
        _ => {
            let file = log::file(state).display().to_string();
            wording!("cmd-doctor-some-log", size = Value::Bytes(written), file = file)
        }
    };
    findings.ok(Part::Log, what);
}

fn sound(health: &Health, file: &str) -> Wording {
    wording!(
        "cmd-doctor-sound",
        file = file,
        discussions = health.discussions,
        messages = health.messages,
        drafts = health.drafts,
        size = Value::Bytes(health.bytes)
    )
}

fn outbox(rows: &[OutboxItem], findings: &mut Findings) {
    let part = Part::Outbox;
    let refused = rows.iter().filter(|row| row.state == OutboxState::Refused).count();
    let tried = rows.iter().filter(|row| row.state != OutboxState::Refused && row.reason.is_some()).count();
    match rows.len() {
        0 => findings.ok(part, wording!("outbox-nothing")),
        many if refused + tried == 0 => findings.ok(part, wording!("cmd-doctor-on-the-way", count = many)),
        many => {
            let what = wording!("cmd-doctor-not-confirmed", count = many, tried = tried, refused = refused);
            let hint = wording!("cmd-doctor-see-outbox");
            match refused {
                0 => findings.note(part, what, hint),
                _ => findings.todo(part, what, hint),
            }
        }
    }
}
