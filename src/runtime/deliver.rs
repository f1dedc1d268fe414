//! Delivers the outbox: row by row, each under its idempotency key, until the platform's final answer. One
//! running copy tries rows at a time; the lock is the kernel's and goes with the process.

use super::desk::Desk;
use super::earlier;
use super::sync::wait_after;
use crate::domain::absence::Absence;
use crate::domain::discussion::{Discussion, DiscussionId, Message};
use crate::domain::draft::Draft;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxKind, OutboxState};
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{MAX_ATTACHMENT, PlatformError, Reach, ReplyBody};
use crate::store::{OutboxLock, Outcome, StoreError};
use crate::words::Wording;
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;
use uuid::Uuid;

/// When to look again while another copy is delivering.
const LOCK_RETRY: Duration = Duration::from_secs(2);
/// How often a command that waits for a row looks whether another copy has delivered it.
const WATCH: Duration = Duration::from_millis(100);
/// How often an upload looks whether its reply has been given up.
const GIVEN_UP: Duration = Duration::from_millis(250);
/// Failures for the moment after which a command gives up waiting.
const MOST_FAILURES: u32 = 5;
/// When to look again where nothing waits: a command may have left something.
const LONG: Duration = Duration::from_secs(60);

/// What became of a row.
#[derive(Debug)]
pub struct Told {
    /// The row.
    pub id: OutboxId,
    /// What it was.
    pub kind: OutboxKind,
    /// The discussion it belonged to.
    pub discussion: Option<DiscussionId>,
    /// Delivered, refused for good, or to be tried again.
    pub result: Delivery,
}

/// The result of one try.
#[derive(Debug)]
pub enum Delivery {
    /// Delivered; a reply's message and the discussion after it, where the platform told.
    Done {
        /// The message a reply has become.
        message: Option<Message>,
        /// The discussion after the write.
        discussion: Option<Box<Discussion>>,
        /// The notice as the platform has filed it.
        absence: Option<Box<Absence>>,
    },
    /// Refused for good; a reply's text is the draft again.
    Refused {
        /// Why, and what to do.
        fault: Fault,
        /// The draft that the reply has become.
        given_back: Option<Draft>,
    },
    /// Not now; it is tried again.
    Later(Fault),
}

/// Tries every row whose time has come; returns when the next one's comes.
///
/// # Errors
/// When the store fails; the rows stay.
pub async fn deliver_due(desk: &Desk, tell: &(dyn Fn(Told) + Sync)) -> Result<Option<DateTime<Utc>>, Fault> {
    loop {
        let claim = desk.store.claim(desk.now()).await?;
        let Some(item) = claim.item else { return Ok(claim.next_at) };
        let (id, kind, discussion) = (item.id.clone(), item.body.kind(), item.discussion_id.clone());
        let result = attempt(desk, item, None).await?;
        tell(Told { id, kind, discussion, result });
    }
}

/// Says to who delivers that a row has come or changed, or that it is over.
#[derive(Debug, Default)]
pub struct Wake {
    again: Notify,
    over: AtomicBool,
}

impl Wake {
    /// A row has come or changed.
    pub fn look(&self) {
        self.again.notify_one();
    }

    /// No further try; the one under way still comes to its end, so that its answer is kept.
    pub fn end(&self) {
        self.over.store(true, Ordering::Release);
        self.again.notify_one();
    }
}

/// Delivers until told that it is over. Another running copy, or a command, gets its turn in between: the
/// lock is held only while rows are tried.
///
/// # Errors
/// When the store or the lock fails; the rows stay.
pub async fn keep_delivering(desk: &Desk, wake: &Wake, tell: &(dyn Fn(Told) + Sync)) -> Result<(), Fault> {
    while !wake.over.load(Ordering::Acquire) {
        let wait = match deliver_in_turn(desk, tell).await? {
            // Corrected clocks may differ a little from the timer's: look again rather than too early.
            Turn::Over(next) => {
                next.map(|at| (at - desk.now()).to_std().unwrap_or_default() + Duration::from_millis(5))
            }
            Turn::Anothers => Some(LOCK_RETRY),
        };
        tokio::select! {
            () = wake.again.notified() => {}
            () = tokio::time::sleep(wait.unwrap_or(LONG).min(LONG)) => {}
        }
    }
    Ok(())
}

/// What came of a turn at the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Every row whose time had come was tried; the next one's comes then.
    Over(Option<DateTime<Utc>>),
    /// Another running copy is delivering.
    Anothers,
}

/// Delivers what is due, where no other running copy is about it.
///
/// # Errors
/// When the store or the lock fails; the rows stay.
pub async fn deliver_in_turn(desk: &Desk, tell: &(dyn Fn(Told) + Sync)) -> Result<Turn, Fault> {
    let Some(_lock) = OutboxLock::try_acquire(&desk.store.place().outbox_lock_file())? else {
        return Ok(Turn::Anothers);
    };
    // A deliverer before this one may have ended in the middle of a try.
    desk.store.release_claims().await?;
    Ok(Turn::Over(deliver_due(desk, tell).await?))
}

/// Delivers one row, with its files and what stands before it in its discussion, and waits for the final
/// answer, at most for `limit`. Where another running copy delivers, it is waited for. `None`: the row is
/// gone, its end stands in the store.
///
/// # Errors
/// When the store fails; the row stays.
pub async fn deliver_one(desk: &Desk, id: &OutboxId, limit: Duration) -> Result<Option<Delivery>, Fault> {
    let until = Instant::now() + limit;
    let Some(_lock) = lock_or_end(desk, id, until).await? else {
        return match waits(desk, id).await? {
            true => Ok(Some(Delivery::Later(fault!(
                FaultKind::OutOfReach,
                "fault-other-delivers";
                Wording::default()
            )))),
            false => Ok(None),
        };
    };
    let mut failures = 0;
    let mut last: Option<Fault> = None;
    loop {
        let claim = desk.store.claim_for(id.clone(), desk.now()).await?;
        let Some(item) = claim.item else {
            let wait = claim.next_at.map(|at| (at - desk.now()).to_std().unwrap_or_default());
            let wake = wait.map(|wait| Instant::now() + wait + Duration::from_millis(5));
            match (wake, last) {
                (Some(wake), fault) if wake < until => {
                    last = fault;
                    tokio::time::sleep_until(wake).await;
                    continue;
                }
                (_, Some(fault)) => return Ok(Some(Delivery::Later(fault))),
                (Some(_), None) => return Ok(Some(Delivery::Later(too_late()))),
                (None, None) => return Ok(None),
            }
        };
        let (ours, kind) = (item.id == *id, item.body.kind());
        let result = attempt(desk, item, Some(until.saturating_duration_since(Instant::now()))).await?;
        match result {
            Delivery::Later(fault) => {
                failures += 1;
                if failures >= MOST_FAILURES || fault.kind != FaultKind::OutOfReach {
                    return Ok(Some(Delivery::Later(fault)));
                }
                last = Some(fault);
            }
            // A refused file takes its reply along.
            Delivery::Refused { .. } if ours || kind == OutboxKind::Attachment => return Ok(Some(result)),
            Delivery::Done { .. } if ours => return Ok(Some(result)),
            Delivery::Done { .. } | Delivery::Refused { .. } => {}
        }
    }
}

/// The right to deliver; `None` when the row is gone or the time is up.
async fn lock_or_end(desk: &Desk, id: &OutboxId, until: Instant) -> Result<Option<OutboxLock>, Fault> {
    let file = desk.store.place().outbox_lock_file();
    loop {
        if let Some(lock) = OutboxLock::try_acquire(&file)? {
            return Ok(Some(lock));
        }
        if Instant::now() >= until || !waits(desk, id).await? {
            return Ok(None);
        }
        tokio::time::sleep(WATCH).await;
    }
}

/// Whether a row still waits for its final answer.
async fn waits(desk: &Desk, id: &OutboxId) -> Result<bool, Fault> {
    let rows = desk.store.outbox().await?;
    Ok(rows.iter().any(|row| row.id == *id && row.state != OutboxState::Refused))
}

fn too_late() -> Fault {
    PlatformError::Unreachable { reason: Reach::TimedOut, maybe_sent: true }.into()
}

/// One try of a claimed row, with what follows from the answer kept in the store. `patience` bounds it.
async fn attempt(desk: &Desk, item: OutboxItem, patience: Option<Duration>) -> Result<Delivery, Fault> {
    let asked = async {
        match ask(desk, &item).await {
            Err(refusal) if refusal.is_final() && item.maybe_delivered => {
                earlier::find_done(desk, &item, refusal).await
            }
            answer => answer,
        }
    };
    let answer = match patience {
        Some(patience) => {
            let timed_out = Err(PlatformError::Unreachable { reason: Reach::TimedOut, maybe_sent: true });
            tokio::time::timeout(patience, asked).await.unwrap_or(timed_out)
        }
        None => asked.await,
    };
    let (now, kind) = (desk.now(), item.body.kind());
    let discussion = item.discussion_id.as_ref().map_or("-", |id| id.as_str());
    let told = match &answer {
        Ok(_) => "done",
        Err(error) if error.is_final() => "refused",
        Err(_) => "later",
    };
    let why = answer.as_ref().err().map_or_else(|| "-".to_owned(), PlatformError::variant);
    tracing::info!(row = item.id.as_str(), ?kind, discussion, tries = item.tries, %why, "delivery: {told}");
    match answer {
        Ok(outcome) => {
            let (message, discussion, absence) = match &outcome {
                Outcome::Sent(sent) => (Some(sent.0.clone()), Some(Box::new(sent.1.clone())), None),
                Outcome::Marked(Some(marked)) => (None, Some(Box::new(marked.0.clone())), None),
                Outcome::Filed(absence) => (None, None, Some(absence.clone())),
                _ => (None, None, None),
            };
            desk.store.finish(item.id, outcome, now).await?;
            Ok(Delivery::Done { message, discussion, absence })
        }
        // A file that cannot be read is not there the next time either.
        Err(error)
            if error.is_final()
                || matches!((&error, kind), (PlatformError::Local(_), OutboxKind::Attachment)) =>
        {
            let fault = Fault::from(error);
            let reason = fault.told(desk.words);
            let finished = desk.store.finish(item.id, Outcome::Refused { reason }, now).await?;
            Ok(Delivery::Refused { fault, given_back: finished.given_back })
        }
        Err(error) => {
            let maybe = error.maybe_delivered();
            let retry_at = error.retry_at().map(|at| at + desk.helpdesk.clock_difference());
            let fault = Fault::from(error);
            let wait = wait_after(item.tries.saturating_sub(1), retry_at, now);
            let next = now + TimeDelta::from_std(wait).unwrap_or(TimeDelta::seconds(60));
            match desk.store.put_off(item, next, desk.words.tell(&fault.what), maybe).await {
                // Dropped while its request was under way: nothing is left to be tried again.
                Ok(()) | Err(StoreError::Gone) => Ok(Delivery::Later(fault)),
                Err(error) => Err(error.into()),
            }
        }
    }
}

async fn ask(desk: &Desk, item: &OutboxItem) -> Result<Outcome, PlatformError> {
    let helpdesk = &desk.helpdesk;
    let key = Uuid::parse_str(item.id.as_str()).unwrap_or_else(|_| Uuid::new_v4());
    let discussion = || item.discussion_id.as_ref().ok_or(PlatformError::NotFound);
    match &item.body {
        OutboxBody::Reply { text, in_reply_to, attachment_ids, .. } => {
            let body = ReplyBody {
                text: text.clone(),
                in_reply_to: in_reply_to.clone(),
                attachment_ids: attachment_ids.clone(),
            };
            let sent = helpdesk.send_reply(discussion()?, &body, key).await?;
            let after = match sent.discussion {
                Some(after) if !item.maybe_delivered => after,
                // An answer that is told again speaks of the discussion as it was then.
                told => earlier::after_reply(desk, discussion()?, &sent.message, told).await?,
            };
            let order_at = desk.order_at(&after);
            Ok(Outcome::Sent(Box::new((sent.message, after, order_at))))
        }
        OutboxBody::Read { last_message_id } => {
            helpdesk.mark_read(discussion()?, last_message_id).await?;
            Ok(Outcome::Marked(None))
        }
        OutboxBody::NoReplyNeeded { last_message_id } => {
            let after = helpdesk.mark_no_reply_needed(discussion()?, last_message_id).await?;
            let order_at = desk.order_at(&after);
            Ok(Outcome::Marked(Some(Box::new((after, order_at)))))
        }
        OutboxBody::Absence { notice } => {
            if let Some(filed) = earlier::filed_long_ago(desk, item, notice).await? {
                return Ok(filed);
            }
            Ok(Outcome::Filed(Box::new(helpdesk.submit_absence(notice, key).await?)))
        }
        OutboxBody::WithdrawAbsence { absence_id } => {
            helpdesk.withdraw_absence(absence_id).await?;
            Ok(Outcome::Withdrawn)
        }
        OutboxBody::Attachment { path, .. } => tokio::select! {
            done = upload(desk, path, key) => done,
            // Nobody wants it any more, and others wait for their turn.
            () = given_up(desk, &item.id) => {
                Err(PlatformError::Unreachable { reason: Reach::BrokeOff("given up".to_owned()), maybe_sent: false })
            }
        },
    }
}

/// Returns when a row is given up while it is being tried.
async fn given_up(desk: &Desk, id: &OutboxId) {
    loop {
        tokio::time::sleep(GIVEN_UP).await;
        if matches!(waits(desk, id).await, Ok(false)) {
            return;
        }
    }
}

async fn upload(desk: &Desk, path: &str, key: Uuid) -> Result<Outcome, PlatformError> {
    let read = |error: std::io::Error| {
        let why = super::files::told(&error);
        PlatformError::Local(fault!(FaultKind::LocalData, "fault-upload-unreadable", path = path, why = why))
    };
    let size = tokio::fs::metadata(path).await.map_err(read)?.len();
    if size > MAX_ATTACHMENT as u64 {
        return Err(PlatformError::AttachmentTooLarge);
    }
    let bytes = tokio::fs::read(path).await.map_err(read)?;
    let name = std::path::Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| "file".to_owned());
    let media_type = media_type(&name);
    let attachment = desk.helpdesk.upload_attachment(&name, media_type, bytes, key).await?;
    Ok(Outcome::Uploaded(attachment.id))
}

fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("pdf") => "application/pdf",
        Some("txt") => "text/plain",
        _ => "application/octet-stream",
    }
}
