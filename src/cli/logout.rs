//! `swopdesk logout`: ends the session at the platform and forgets everything that is kept of it here.

use super::output::{Console, Exit, Outcome};
use super::session::{Access, address};
use super::setup::{Setup, block_on};
use super::{Global, vault};
use crate::config::paths::{PathsError, Verb};
use crate::config::profile;
use crate::domain::draft::AbsenceForm;
use crate::domain::outbox::OutboxKind;
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::desk::open_store;
use crate::runtime::log;
use crate::store::Place;
use crate::words::{say, wording};
use serde::Serialize;
use std::path::Path;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Give up drafts and what was not sent
    #[arg(long)]
    discard: bool,
}

#[derive(Serialize)]
struct Answer {
    /// There was a session.
    signed_out: bool,
    /// The platform knows that it has ended.
    revoked: bool,
}

/// What would be lost.
#[derive(Default)]
struct Unsent {
    drafts: usize,
    writes: usize,
}

/// Runs the command.
///
/// # Errors
/// Something was not sent and is not to be given up, or something cannot be removed.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let setup = Setup::of(global, console)?;
    let Some(url) = address(global, &setup)? else { return nothing(console) };
    let access = Access::to(&url, setup, None)?;
    block_on(async {
        let places = places(&access);
        // What is given up need not be opened: not even its key must be at hand.
        if !arguments.discard {
            vault::ask(&access.keeper, console.words)?;
            let unsent = unsent(&access, &places, console).await?;
            if unsent.drafts + unsent.writes > 0 {
                return Err(would_lose(&unsent).into());
            }
        }
        let signed_in = access.helpdesk.has_session().await.unwrap_or(true);
        let signed_off = match access.helpdesk.sign_out().await.map_err(Fault::from) {
            Err(fault) if arguments.discard => Err(fault.what),
            signed_off => Ok(signed_off?),
        };
        // The key first: whatever is left then, nobody can read it. What of it may be left is told at the end.
        let forgotten = access.keeper.forget();
        for place in &places {
            place.remove().map_err(Fault::from)?;
        }
        forget(&access)?;
        forgotten?;
        let revoked = match signed_off {
            Ok(signed_off) => signed_off.not_revoked.map(|why| Fault::from(why).what),
            Err(why) => Some(why),
        };
        if let Some(why) = &revoked {
            console.note(&say!(console.words, "cmd-logout-not-told", why = why.clone()));
        }
        if access.setup.token.is_some() {
            console.note(&say!(console.words, "cmd-logout-token-set"));
        }
        if !signed_in {
            return nothing(console);
        }
        match console.json {
            true => console.document(&Answer { signed_out: true, revoked: revoked.is_none() })?,
            false => {
                console.line(&say!(console.words, "cmd-logout-done", host = access.helpdesk.url().host()))?;
            }
        }
        Ok(Exit::DONE)
    })
}

fn nothing(console: &mut Console<'_>) -> Outcome {
    match console.json {
        true => console.document(&Answer { signed_out: false, revoked: false })?,
        false => console.line(&say!(console.words, "cmd-logout-nobody"))?,
    }
    Ok(Exit::DONE)
}

/// The places of every account that was opened at this platform.
fn places(access: &Access) -> Vec<Place> {
    let (paths, url) = (&access.setup.paths, access.helpdesk.url().as_str());
    let mut places = access.known().places();
    if let Some(last) = Place::last(paths, url)
        && !places.iter().any(|known| known.id() == last.id())
    {
        places.push(last);
    }
    places
}

/// What would be lost. A store that cannot be opened (its key is out of reach, it is of a newer version) stops
/// the logout: it may hold something unsent.
async fn unsent(access: &Access, places: &[Place], console: &mut Console<'_>) -> Result<Unsent, Fault> {
    let mut unsent = Unsent::default();
    for place in places.iter().filter(|place| place.exists()) {
        let (store, remarks) = open_store(place.clone(), &access.keeper).await?;
        for remark in remarks {
            console.note(&console.words.tell(&remark));
        }
        unsent.drafts += store.drafts().await?.len();
        let form = store.absence_form().await?;
        unsent.drafts += usize::from(form.is_some_and(|form| form != AbsenceForm::default()));
        // A reading mark is nothing anybody wrote; a file goes with its reply.
        let written = |kind| !matches!(kind, OutboxKind::Read | OutboxKind::Attachment);
        unsent.writes += store.outbox().await?.iter().filter(|row| written(row.body.kind())).count();
        store.close().await?;
    }
    Ok(unsent)
}

fn would_lose(unsent: &Unsent) -> Fault {
    let mut parts = Vec::new();
    if unsent.writes > 0 {
        parts.push(wording!("fault-lost-writes", count = unsent.writes));
    }
    if unsent.drafts > 0 {
        parts.push(wording!("fault-lost-drafts", count = unsent.drafts));
    }
    fault!(FaultKind::No, "fault-would-lose", parts = parts)
}

/// Forgets the address, the known accounts and the cache.
fn forget(access: &Access) -> Result<(), Fault> {
    let (paths, url) = (&access.setup.paths, access.helpdesk.url().as_str());
    // Another address than the profile's may have been signed out of.
    if profile::kept_url(paths).is_none_or(|kept| kept == url) {
        profile::forget_url(paths)?;
    }
    access.known().forget()?;
    empty(&paths.cache_dir())?;
    // It names discussions, if by their ids alone.
    for log in [log::file(&paths.state_dir()), log::old_file(&paths.state_dir())] {
        match std::fs::remove_file(&log) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                return Err(Fault::from(PathsError::Io { path: log, verb: Verb::Remove, source }));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Removes what lies in a folder of downloads.
fn empty(folder: &Path) -> Result<(), PathsError> {
    match std::fs::remove_dir_all(folder) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(PathsError::Io { path: folder.to_owned(), verb: Verb::Remove, source })
        }
        _ => Ok(()),
    }
}
