//! How a command reaches the account: by the token of the environment or the kept session, and, while the
//! platform is away, by what this machine has of it.

use super::Global;
use super::known::Known;
use super::output::{Console, Outcome, Stop};
use super::setup::{Setup, block_on};
use super::vault;
use crate::config::Settings;
use crate::config::paths::Paths;
use crate::domain::absence::Absence;
use crate::domain::calendar::Calendar;
use crate::domain::discussion::{Discussion, DiscussionId};
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{Helpdesk, Limits, PlatformUrl};
use crate::runtime::closed::kept_since;
use crate::runtime::desk::{Desk, open_store};
use crate::runtime::order::keep_order;
use crate::runtime::sync::take_in;
use crate::runtime::tokens::{self, Folders, Secrets};
use crate::secrets::Keeper;
use crate::store::{Place, Store, StoreError};
use crate::words::{Wording, Words, say};
use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;

/// How long a command waits for the platform: in all 30 s for an answer that does not come.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// Of these, for the connection.
const CONNECT: Duration = Duration::from_secs(8);
/// A `Retry-After` up to this is waited for.
const SHORT_WAIT: Duration = Duration::from_secs(10);

/// Old closed discussions that a command looks at.
const OLD_AT_A_TIME: usize = 200;

/// The platform and whose session is used there; nothing has been asked yet.
pub(super) struct Access {
    pub setup: Setup,
    pub helpdesk: Helpdesk,
    pub keeper: Arc<Keeper>,
    /// The access token of the environment, used as it is.
    token: Option<SecretString>,
}

impl Access {
    /// With the address of options, environment or profile; `None` where none is known.
    pub fn of(global: &Global, console: &mut Console<'_>) -> Result<Option<Access>, Fault> {
        let setup = Setup::of(global, console)?;
        let Some(url) = address(global, &setup)? else { return Ok(None) };
        let token = setup.token.clone();
        Access::to(&url, setup, token).map(Some)
    }

    /// To one platform, by a token or by the kept session.
    pub fn to(url: &str, setup: Setup, token: Option<SecretString>) -> Result<Access, Fault> {
        setup.paths.create()?;
        let (url, secrets) = (PlatformUrl::parse(url)?, Secrets::of_system(setup.passphrase.clone()));
        let folders = Folders { paths: &setup.paths, settings: &setup.settings, secrets: &secrets };
        let keeper = tokens::keeper(&folders, &url);
        let connection = tokens::connection(&folders, url, &keeper, token.clone(), setup.clock.clone());
        let limits = Limits {
            connect: CONNECT,
            read: PATIENCE - CONNECT,
            short_wait: SHORT_WAIT,
            ..Limits::default()
        };
        let helpdesk = Helpdesk::connect_with(connection, limits)?;
        Ok(Access { setup, helpdesk, keeper, token })
    }

    /// The accounts opened at this platform.
    pub fn known(&self) -> Known<'_> {
        Known::new(&self.setup.paths, self.helpdesk.url().as_str())
    }

    /// Opens the account's desk; out of reach, what is kept of the account.
    pub async fn open(self, console: &mut Console<'_>) -> Result<Reached, Fault> {
        let (desk, away, difference) = self.reach(console).await?;
        Ok(Reached { desk, setup: self.setup, away, difference })
    }

    /// The account's desk, why the platform cannot be asked where that is so, and by how much its clock is then
    /// taken to differ.
    pub async fn reach(&self, console: &mut Console<'_>) -> Result<(Desk, Option<Fault>, TimeDelta), Fault> {
        vault::ask(&self.keeper, console.words)?;
        if !self.helpdesk.has_session().await? {
            return Err(not_signed_in());
        }
        let (paths, settings) = (&self.setup.paths, &self.setup.settings);
        let (desk, remarks, away) = match self.desk(paths, settings).await {
            Ok((desk, remarks)) => {
                // Without it only work away from the platform is lost.
                let _ = self.known().remember(self.token.as_ref(), desk.store.place());
                (desk, remarks, None)
            }
            Err(fault) if fault.kind == FaultKind::OutOfReach => match self.kept().await? {
                Some((desk, remarks)) => (desk, remarks, Some(fault)),
                None => return Err(fault),
            },
            Err(fault) => return Err(fault),
        };
        for remark in remarks {
            console.note(&console.words.tell(&remark));
        }
        keep_order(&desk, settings).await?;
        if let Some(before) = kept_since(settings, desk.now()) {
            // A few at a time, while the command does its own work; nobody waits for it before the end.
            drop(desk.store.drop_closed(before, None, OLD_AT_A_TIME));
        }
        let state = desk.store.sync_state().await?;
        let difference = match away {
            Some(_) => TimeDelta::milliseconds(state.clock_difference_ms),
            None => TimeDelta::zero(),
        };
        Ok((desk, away, difference))
    }

    async fn desk(&self, paths: &Paths, settings: &Settings) -> Result<(Desk, Vec<Wording>), Fault> {
        Desk::open(self.helpdesk.clone(), &self.keeper, None, paths, settings).await
    }

    async fn kept(&self) -> Result<Option<(Desk, Vec<Wording>)>, Fault> {
        let Some(place) = self.place() else { return Ok(None) };
        let (store, remarks) = open_store(place, &self.keeper).await?;
        let desk = Desk::from_store(self.helpdesk.clone(), store, &self.setup.settings).await?;
        Ok(desk.map(|desk| (desk, remarks)))
    }

    /// The place of the account whose session or token this is, as far as this machine knows it.
    pub fn place(&self) -> Option<Place> {
        let (paths, url) = (&self.setup.paths, self.helpdesk.url().as_str());
        let known = self.known();
        let opened = known.place(self.token.as_ref());
        if self.token.is_some() {
            return opened.filter(Place::exists);
        }
        let last = Place::last(paths, url)?;
        match opened {
            // The last one was a token's, and the session's own is known.
            Some(own) if own.id() != last.id() && known.by_token(&last) => Some(own).filter(Place::exists),
            _ => Some(last),
        }
    }
}

/// The address in force. One that was given on purpose and cannot be used is wrong usage: another platform
/// must not be taken in its place.
pub(super) fn address(global: &Global, setup: &Setup) -> Result<Option<String>, Fault> {
    if let Some(given) = global.api_url.as_deref().filter(|url| !url.trim().is_empty()) {
        return Ok(Some(PlatformUrl::parse(given)?.as_str().to_owned()));
    }
    Ok(setup.settings.api_url.clone())
}

pub(super) fn not_signed_in() -> Fault {
    fault!(FaultKind::SignedOut, "fault-not-signed-in")
}

/// The desk of the account, and whether the platform could be asked.
pub(super) struct Reached {
    pub desk: Desk,
    pub setup: Setup,
    /// Why the platform cannot be asked; the desk then is what this machine has.
    pub away: Option<Fault>,
    difference: TimeDelta,
}

impl Reached {
    /// The time by the platform's clock, as far as it is known.
    pub fn now(&self) -> DateTime<Utc> {
        self.desk.now() + self.difference
    }

    /// What the platform answered, or `None` with a word on standard error when it is out of reach.
    pub fn or_kept<T>(
        &self,
        answer: Result<T, Fault>,
        console: &mut Console<'_>,
    ) -> Result<Option<T>, Fault> {
        match answer {
            Ok(value) => Ok(Some(value)),
            Err(fault) if fault.kind == FaultKind::OutOfReach => {
                self.say_away(&fault, console);
                Ok(None)
            }
            Err(fault) => Err(fault),
        }
    }

    /// Whether the list is as it was last seen, because a comparison did not reach the platform. Where nothing
    /// has been seen yet, that is the failure it is.
    pub async fn is_stale(
        &self,
        compared: Result<(), Fault>,
        console: &mut Console<'_>,
    ) -> Result<bool, Fault> {
        match compared {
            Err(fault)
                if fault.kind == FaultKind::OutOfReach
                    && self.desk.store.sync_state().await?.synced_at.is_none() =>
            {
                Err(fault)
            }
            compared => Ok(self.or_kept(compared, console)?.is_none()),
        }
    }

    /// Says on standard error that what follows is what this machine has.
    pub fn say_away(&self, fault: &Fault, console: &mut Console<'_>) {
        console.note(&say!(console.words, "cmd-last-seen", why = fault.what.clone()));
    }

    /// One discussion, fetched, or as it was last seen while the platform is away.
    pub async fn discussion(
        &self,
        id: &DiscussionId,
        console: &mut Console<'_>,
    ) -> Result<Discussion, Fault> {
        let answer = match &self.away {
            Some(away) => Err(away.clone()),
            None => self.desk.helpdesk.discussion(id).await.map_err(Fault::from),
        };
        let fault = match answer {
            Ok(discussion) => {
                take_in(&self.desk, discussion.clone(), &|_| {}).await?;
                return Ok(discussion);
            }
            Err(fault) => fault,
        };
        if fault.kind == FaultKind::OutOfReach
            && let Some(kept) = self.desk.store.discussion(id.clone()).await?
        {
            self.say_away(&fault, console);
            return Ok(kept);
        }
        Err(fault)
    }

    /// All notices of absence, fetched, or as they were last seen; whether they were fetched.
    pub async fn absences(&self, console: &mut Console<'_>) -> Result<(Vec<Absence>, bool), Fault> {
        let before = self.desk.store.absences().await?;
        let answer = match &self.away {
            Some(away) => Err(away.clone()),
            None => self.desk.helpdesk.absences().await.map_err(Fault::from),
        };
        match self.or_kept(answer, console)? {
            Some(absences) => Ok((self.desk.store.put_absences(absences, before).await?, true)),
            None => Ok((before, false)),
        }
    }

    /// The texts in the language of the settings.
    pub fn words(&self) -> &'static Words {
        Words::of(self.setup.settings.lang)
    }

    /// An instant for people: in the account's zone.
    pub fn told(&self, at: DateTime<Utc>) -> String {
        self.words().due_text(at, self.desk.clock.calendar(), self.now())
    }
}

/// Runs a command's work at the account's desk.
pub(super) fn at_desk(
    global: &Global,
    console: &mut Console<'_>,
    work: impl AsyncFnOnce(&Reached, &mut Console<'_>) -> Outcome,
) -> Outcome {
    at_desk_for(global, console, work)
}

/// Runs work on what this machine keeps of the account, without asking the platform: only a token that was
/// never used here must be asked for whose it is.
pub(super) fn at_store(
    global: &Global,
    console: &mut Console<'_>,
    work: impl AsyncFnOnce(&Store, DateTime<Utc>, &mut Console<'_>) -> Outcome,
) -> Outcome {
    let access = Access::of(global, console)?.ok_or_else(not_signed_in)?;
    block_on(async {
        if !access.helpdesk.has_session().await.map_err(Fault::from)? {
            return Err(not_signed_in().into());
        }
        let Some((desk, remarks)) = access.kept().await? else {
            return work_at(access, console, async |reached, console| {
                work(&reached.desk.store, reached.now(), console).await
            })
            .await;
        };
        for remark in remarks {
            console.note(&console.words.tell(&remark));
        }
        let state = desk.store.sync_state().await.map_err(Fault::from)?;
        let now = desk.now() + TimeDelta::milliseconds(state.clock_difference_ms);
        let outcome = work(&desk.store, now, console).await;
        desk.store.close().await.map_err(Fault::from)?;
        outcome
    })
}

/// Asks something at the account's desk.
pub(super) fn at_desk_for<T>(
    global: &Global,
    console: &mut Console<'_>,
    work: impl AsyncFnOnce(&Reached, &mut Console<'_>) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let access = Access::of(global, console)?.ok_or_else(not_signed_in)?;
    block_on(work_at(access, console, work))
}

async fn work_at<T>(
    access: Access,
    console: &mut Console<'_>,
    work: impl AsyncFnOnce(&Reached, &mut Console<'_>) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let reached = access.open(console).await?;
    let outcome = work(&reached, console).await;
    match reached.desk.store.close().await {
        Err(error) if !matches!(error, StoreError::Closed) => outcome.and(Err(Fault::from(error).into())),
        _ => outcome,
    }
}

/// The account's calendar and the time, for commands that can do without: `None` where nobody is signed in.
pub(super) fn own_calendar(
    global: &Global,
    console: &mut Console<'_>,
) -> Result<Option<(Calendar, DateTime<Utc>)>, Stop> {
    own(global, console, async |reached, _| Ok((reached.desk.clock.calendar().clone(), reached.now())))
}

/// Runs work at the account's desk; `None` where nobody is signed in.
pub(super) fn own<T>(
    global: &Global,
    console: &mut Console<'_>,
    work: impl AsyncFnOnce(&Reached, &mut Console<'_>) -> Result<T, Stop>,
) -> Result<Option<T>, Stop> {
    let Some(access) = Access::of(global, console)? else { return Ok(None) };
    block_on(async {
        vault::ask(&access.keeper, console.words)?;
        if !access.helpdesk.has_session().await.map_err(Fault::from)? {
            return Ok(None);
        }
        work_at(access, console, work).await.map(Some)
    })
}

/// The id of a discussion as it was typed.
pub(super) fn discussion_id(text: &str) -> Result<DiscussionId, Fault> {
    let id = text.trim();
    if id.is_empty() || id.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(fault!(FaultKind::Usage, "fault-bad-discussion-id", id = text));
    }
    Ok(DiscussionId::from(id))
}
