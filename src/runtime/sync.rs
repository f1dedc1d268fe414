//! Keeps the store in step with the platform: the whole list once, then by sync token; live by events where
//! the platform has them, else by asking again and again. One look at a time; whoever waits is told.

use super::desk::Desk;
use crate::domain::absence::Absence;
use crate::domain::discussion::{Discussion, DiscussionId};
use crate::fault::{Fault, FaultKind};
use crate::platform::{Event, ListQuery, ListStatus, PlatformError};
use crate::store::Page;
use crate::words::Wording;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// Discussions asked for in one page, the most the contract allows.
const PAGE: u32 = 500;
/// More pages than any list has: one that does not end.
const MAX_PAGES: usize = 20_000;
/// More discussions than any list has; their ids are kept while it is read.
const MAX_DISCUSSIONS: usize = 2_000_000;
/// Seconds between two looks where the platform has no events.
const POLL_SECONDS: u64 = 60;
/// What has gone on for so long has worked: a failure after it is the first.
const STEADY: Duration = Duration::from_secs(10);
/// The longest wait after failures, in seconds.
const MAX_WAIT_SECONDS: u64 = 60;

/// What a look has brought.
#[derive(Debug)]
pub enum News {
    /// So many discussions of a full list have been read, of about so many.
    Listing(usize, Option<usize>),
    /// Discussions that are new or changed.
    Changed(Vec<Discussion>),
    /// Discussions that are gone.
    Dropped(Vec<DiscussionId>),
    /// All absence notices.
    Absences(Vec<Absence>),
    /// The list has been compared; events arrive from now on.
    Live(DateTime<Utc>),
    /// The list has been compared; it is again in so many seconds.
    Polled(DateTime<Utc>, u64),
    /// The platform is out of reach.
    Offline(Fault),
    /// The session has ended.
    SignedOut(Fault),
}

/// Compares the list and the notices with the platform once.
///
/// # Errors
/// What the platform or the store answers; what was read until then is kept.
pub async fn look(desk: &Desk, tell: &(dyn Fn(News) + Sync)) -> Result<DateTime<Utc>, Fault> {
    let asked_at = desk.now();
    let since = match desk.seen() {
        Some(token) => Some(token),
        None => desk.store.sync_state().await?.token,
    };
    match list(desk, since, asked_at, tell).await {
        Err(Failed::TokenExpired) => {
            desk.set_seen(None);
            desk.store.forget_sync_token().await?;
            list(desk, None, asked_at, tell).await?;
        }
        done => done?,
    }
    let before = desk.store.absences().await?;
    let absences = desk.helpdesk.absences().await?;
    tell(News::Absences(desk.store.put_absences(absences, before).await?));
    let difference = desk.helpdesk.clock_difference().num_milliseconds();
    desk.store.put_clock_difference(difference).await?;
    Ok(asked_at)
}

enum Failed {
    TokenExpired,
    Fault(Fault),
}

impl From<PlatformError> for Failed {
    fn from(error: PlatformError) -> Self {
        match error {
            PlatformError::SyncTokenExpired => Failed::TokenExpired,
            other => Failed::Fault(other.into()),
        }
    }
}

impl From<crate::store::StoreError> for Failed {
    fn from(error: crate::store::StoreError) -> Self {
        Failed::Fault(error.into())
    }
}

impl From<Failed> for Fault {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::TokenExpired => PlatformError::SyncTokenExpired.into(),
            Failed::Fault(fault) => fault,
        }
    }
}

async fn list(
    desk: &Desk,
    since: Option<String>,
    asked_at: DateTime<Utc>,
    tell: &(dyn Fn(News) + Sync),
) -> Result<(), Failed> {
    let full = since.is_none();
    let mut query =
        ListQuery { status: full.then_some(ListStatus::Open), since, cursor: None, limit: Some(PAGE) };
    let mut seen: HashSet<DiscussionId> = HashSet::new();
    let mut complete = true;
    // A list that comes back to a cursor goes in a circle.
    let mut cursors: HashSet<String> = HashSet::new();
    // The platform does not tell how many there are: what was here before says about how many.
    let of_about = match full {
        true => Some(desk.store.counts().await?.open()).filter(|&many| many > 0),
        false => None,
    };
    for _ in 0..MAX_PAGES {
        let page = desk.helpdesk.discussions(&query).await?;
        complete &= page.skipped == 0;
        if full {
            seen.extend(page.items.iter().map(|discussion| discussion.id.clone()));
            tell(News::Listing(seen.len(), of_about));
        }
        let last = page.next_cursor.is_none();
        tracing::debug!(full, items = page.items.len(), skipped = page.skipped, last, "page of the list");
        let token = page.sync_token.filter(|_| last);
        let with_deadline =
            page.items.iter().map(|discussion| (discussion.clone(), desk.order_at(discussion))).collect();
        let page_of = Page {
            discussions: with_deadline,
            sync_token: token.clone(),
            synced_at: last.then_some(asked_at),
            // Items that could not be read are no proof that something is gone.
            only: (last && full && complete).then(|| std::mem::take(&mut seen)),
        };
        let put = desk.store.put_page(page_of).await?;
        // All of it is told: what another copy has put into the store already is still news here.
        if !page.items.is_empty() {
            tell(News::Changed(page.items));
        }
        if last {
            if !put.gone.is_empty() {
                tell(News::Dropped(put.gone));
            }
            desk.set_seen(token);
            return Ok(());
        }
        let circles = !page.next_cursor.iter().all(|cursor| cursors.insert(cursor.clone()));
        if circles || seen.len() > MAX_DISCUSSIONS {
            break;
        }
        query.cursor = page.next_cursor;
    }
    Err(PlatformError::NotAHelpdesk(Wording::id("answer-list-endless")).into())
}

/// Keeps in step until dropped. `refresh` asks for a look now.
pub async fn keep_in_step(desk: &Desk, refresh: &Arc<Notify>, tell: &(dyn Fn(News) + Sync)) {
    keep_in_step_every(desk, refresh, POLL_SECONDS, tell).await;
}

/// The same; a platform without events is asked every so many seconds.
pub async fn keep_in_step_every(
    desk: &Desk,
    refresh: &Arc<Notify>,
    seconds: u64,
    tell: &(dyn Fn(News) + Sync),
) {
    let mut last_event: Option<String> = None;
    let mut failures: u32 = 0;
    loop {
        let mut in_step_since: Option<Instant> = None;
        let ended = follow(desk, refresh, seconds, &mut last_event, &mut in_step_since, tell).await;
        let steady = in_step_since.is_some_and(|at| at.elapsed() >= STEADY);
        if steady {
            failures = 0;
        }
        let wait = match ended {
            Err(fault) if fault.kind == FaultKind::SignedOut => return tell(News::SignedOut(fault)),
            // A connection that held and broke is made anew at once; only if that fails it is told.
            Ok(()) | Err(Fault { kind: FaultKind::OutOfReach, .. }) if steady => continue,
            // A stream that ends as soon as it has begun (a proxy's doing) is not asked for without pause.
            Ok(()) => wait_after(failures, None, desk.now()),
            Err(fault) => {
                let retry_at = fault.retry_at.map(|at| at + desk.helpdesk.clock_difference());
                let wait = wait_after(failures, retry_at, desk.now());
                tell(News::Offline(fault));
                wait
            }
        };
        failures = failures.saturating_add(1);
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = refresh.notified() => {}
        }
    }
}

/// Connects to the events, compares the list, then takes events in until the stream ends; a platform
/// without events is asked once and then again after a while.
async fn follow(
    desk: &Desk,
    refresh: &Arc<Notify>,
    every: u64,
    last_event: &mut Option<String>,
    in_step_since: &mut Option<Instant>,
    tell: &(dyn Fn(News) + Sync),
) -> Result<(), Fault> {
    let mut stream = match desk.helpdesk.events(last_event.as_deref()).await {
        Ok(stream) => stream,
        Err(PlatformError::EventsUnsupported) => {
            let at = look(desk, tell).await?;
            *in_step_since = Some(Instant::now());
            tell(News::Polled(at, every));
            let jitter = Duration::from_millis(fastrand::u64(0..5_000).min(every * 100));
            tokio::select! {
                () = tokio::time::sleep(Duration::from_secs(every) + jitter) => {}
                () = refresh.notified() => {}
            }
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    // Connected first, listed then: nothing can fall between the two.
    tell(News::Live(look(desk, tell).await?));
    *in_step_since = Some(Instant::now());
    loop {
        let event = tokio::select! {
            event = stream.next() => event?,
            () = refresh.notified() => {
                tell(News::Live(look(desk, tell).await?));
                continue;
            }
        };
        match &event {
            Some(Event::Discussion(one)) => {
                tracing::debug!(discussion = one.id.as_str(), version = one.version, "event");
            }
            Some(Event::Absence(one)) => tracing::debug!(absence = one.id.as_str(), "event"),
            Some(Event::Resync) => tracing::debug!("event: look again"),
            Some(Event::KeepAlive) => {}
            None => tracing::debug!("the events have ended"),
        }
        match event {
            Some(Event::Discussion(discussion)) => take_in(desk, *discussion, tell).await?,
            Some(Event::Absence(absence)) => {
                desk.store.put_absence(*absence).await?;
                tell(News::Absences(desk.store.absences().await?));
            }
            Some(Event::Resync) => tell(News::Live(look(desk, tell).await?)),
            Some(Event::KeepAlive) => {}
            None => return Ok(()),
        }
        *last_event = stream.last_event_id().map(str::to_owned);
    }
}

/// Merges one discussion into the store and tells of it; what another copy has put there already is still
/// news here.
///
/// # Errors
/// What the store answers.
pub async fn take_in(desk: &Desk, discussion: Discussion, tell: &(dyn Fn(News) + Sync)) -> Result<(), Fault> {
    let order_at = desk.order_at(&discussion);
    desk.store.put_discussions(vec![(discussion.clone(), order_at)]).await?;
    tell(News::Changed(vec![discussion]));
    Ok(())
}

/// How long to wait after so many failures in a row: up to 1, 2, 4 … 60 s with full jitter, and never
/// before the platform's `Retry-After`.
pub fn wait_after(failures: u32, retry_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Duration {
    let most = 1_000u64.saturating_mul(1 << failures.min(6)).min(MAX_WAIT_SECONDS * 1_000);
    let jitter = Duration::from_millis(fastrand::u64(most / 4..=most));
    let asked = retry_at.map_or(TimeDelta::zero(), |at| at - now);
    jitter.max(asked.to_std().unwrap_or_default())
}
