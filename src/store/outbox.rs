//! The outbox: every write is here, with its idempotency key, before its first try, and leaves only with a
//! final answer. What the seller wrote is always either in a draft, in here, or at the platform.
//!
//! One running copy delivers (see `OutboxLock`): it claims the next row, tries it, then says `finish` or
//! `put_off`. A claim of a run that has died counts for nothing; the row may have been delivered by it, and
//! the idempotency key keeps a second try from sending twice.

use super::discussions::write;
use super::drafts;
use super::error::StoreError;
use super::outbox_ends::{finish, give_back};
use super::outbox_rows::{self as rows, Kept};
use super::seal::Sealed;
use super::worker::{Answer, Db};
use super::{Store, absences};
use crate::domain::absence::Absence;
use crate::domain::discussion::{AttachmentId, Discussion, DiscussionId, Message};
use crate::domain::draft::Draft;
use crate::domain::list_row::ListRow;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxKind, OutboxState};
use chrono::{DateTime, TimeDelta, Utc};

/// A row that was put in so far in the future was put in before the clock was set back.
const SET_BACK: TimeDelta = TimeDelta::minutes(1);
/// Longer than any wait after a failure: a `Retry-After` is believed up to 24 hours.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(25);

/// Something to tell the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewItem {
    /// The discussion, where it is about one; a reply needs it.
    pub discussion_id: Option<DiscussionId>,
    /// What is asked.
    pub body: OutboxBody,
    /// Not before; until then the seller can take it back.
    pub held_until: Option<DateTime<Utc>>,
    /// The discussion's draft (or the absence form) has become this and goes in the same step.
    pub drop_draft: bool,
    /// Now.
    pub created_at: DateTime<Utc>,
}

/// What became of a new item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enqueued {
    /// The row.
    pub item: OutboxItem,
    /// The very same was already waiting: this is that row, and no second one has been made.
    pub again: bool,
}

/// The next row to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Now in the hands of this run; `None` when nothing can be tried at the moment. Its `maybe_delivered`
    /// tells of the tries before this one.
    pub item: Option<OutboxItem>,
    /// When another look makes sense, if no row comes or changes; `None`: not by time alone.
    pub next_at: Option<DateTime<Utc>>,
}

/// The platform's final answer to a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The reply is with the buyer: the message, the discussion after it and its deadline in force.
    Sent(Box<(Message, Discussion, DateTime<Utc>)>),
    /// A mark is set: the discussion after it, where the platform tells, and its deadline in force.
    Marked(Option<Box<(Discussion, DateTime<Utc>)>>),
    /// A file is uploaded; the platform's id goes into its reply.
    Uploaded(AttachmentId),
    /// A notice of absence is filed.
    Filed(Box<Absence>),
    /// A notice is taken back.
    Withdrawn,
    /// Refused: a reply's text goes back into the draft with this reason, another row stays and shows it.
    Refused {
        /// For the person, one clause.
        reason: String,
    },
}

/// What a final answer has changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finished {
    /// The draft that a refused reply has become.
    pub given_back: Option<Draft>,
    /// The line of the discussion, as it now is.
    pub row: Option<ListRow>,
}

impl Store {
    /// Puts something in. The same once more is the row that is there already; another reply to a
    /// discussion whose reply is still here is [`StoreError::ReplyPending`].
    pub fn enqueue(&self, new: NewItem) -> Answer<Enqueued> {
        self.run(move |db| {
            let tx = write(db)?;
            let enqueued = enqueue(&tx, new)?;
            tx.commit()?;
            Ok(enqueued)
        })
    }

    /// Every row, in the order in which they were put in.
    pub fn outbox(&self) -> Answer<Vec<OutboxItem>> {
        self.run(|db| Ok(rows::all(&db.conn)?.into_iter().map(|kept| kept.item).collect()))
    }

    /// Takes the next row that can be tried, in order within a discussion. To be asked only under the
    /// [`super::OutboxLock`]. The try counts from here on.
    pub fn claim(&self, now: DateTime<Utc>) -> Answer<Claim> {
        self.run(move |db| claim(db, None, now))
    }

    /// [`Store::claim`] for one row alone, with its files and what stands before it in its discussion.
    pub fn claim_for(&self, id: OutboxId, now: DateTime<Utc>) -> Answer<Claim> {
        self.run(move |db| claim(db, Some(&id), now))
    }

    /// Gives back what a deliverer of this run had claimed when it ended in the middle of a try. To be asked
    /// under a fresh [`super::OutboxLock`], before the first claim: whoever holds the lock is the only one.
    pub fn release_claims(&self) -> Answer<()> {
        self.run(|db| {
            db.conn.execute("UPDATE outbox SET claimed_by = NULL WHERE claimed_by IS NOT NULL", [])?;
            Ok(())
        })
    }

    /// A try of a claimed row has failed for the moment. `maybe_delivered` is false only when the request surely never
    /// reached the platform (no connection): the row can then still be taken back, unless an earlier try
    /// may have arrived.
    pub fn put_off(
        &self,
        claimed: OutboxItem,
        next_try_at: DateTime<Utc>,
        reason: String,
        maybe_delivered: bool,
    ) -> Answer<()> {
        self.run(move |db| {
            let tx = write(db)?;
            let mut kept = rows::get(&tx, &claimed.id)?.ok_or(StoreError::Gone)?;
            kept.item.state = OutboxState::Waiting;
            kept.item.next_try_at = Some(next_try_at);
            kept.item.reason = Some(reason);
            kept.item.maybe_delivered = maybe_delivered || claimed.maybe_delivered;
            rows::update(&tx, kept.seq, &kept.item, None)?;
            tx.commit()?;
            Ok(())
        })
    }

    /// A try has had its final answer: the row goes, and what the answer says is kept, in one step.
    pub fn finish(&self, id: OutboxId, outcome: Outcome, now: DateTime<Utc>) -> Answer<Finished> {
        self.run(move |db| {
            let tx = write(db)?;
            let finished = finish(&tx, &id, outcome, now)?;
            tx.commit()?;
            Ok(finished)
        })
    }

    /// Undo: removes a row that surely never reached the platform; a reply's text is the draft again, in the
    /// same step. [`StoreError::AlreadyTried`] when it may have arrived, [`StoreError::Gone`] when it has.
    pub fn take_back(&self, id: OutboxId, now: DateTime<Utc>) -> Answer<Option<Draft>> {
        self.run(move |db| {
            let tx = write(db)?;
            let kept = rows::get(&tx, &id)?.ok_or(StoreError::Gone)?;
            if kept.item.maybe_delivered {
                return Err(StoreError::AlreadyTried);
            }
            let draft = give_back(&tx, &kept.item, None, now)?;
            tx.commit()?;
            Ok(draft)
        })
    }

    /// Has rows tried now, whatever they wait for: one, or all. A refused one is asked anew, under a new id,
    /// for the platform would only repeat its answer to the old one. Answers the rows as they now are.
    pub fn retry_now(&self, id: Option<OutboxId>) -> Answer<Vec<OutboxItem>> {
        self.run(move |db| {
            let run = db.run.clone();
            let tx = write(db)?;
            let mut retried = Vec::new();
            for mut kept in rows::all(&tx)? {
                if !id.as_ref().is_none_or(|id| belongs_to(&kept.item, id)) {
                    continue;
                }
                if kept.claimed_by.as_deref() == Some(run.as_str()) {
                    // Its try is under way.
                    retried.push(kept.item);
                    continue;
                }
                if kept.item.state == OutboxState::Refused {
                    kept.item.id = new_id();
                    kept.item.maybe_delivered = false;
                }
                kept.item.state = OutboxState::Waiting;
                kept.item.held_until = None;
                kept.item.next_try_at = None;
                rows::update(&tx, kept.seq, &kept.item, kept.claimed_by.as_deref())?;
                retried.push(kept.item);
            }
            tx.commit()?;
            match (&id, retried.is_empty()) {
                (Some(_), true) => Err(StoreError::Gone),
                _ => Ok(retried),
            }
        })
    }

    /// Gives a row up, whatever has become of it: a reply's text is the draft again, in the same step, with a
    /// word where it may have been delivered: `maybe`, as the seller is told it. A file gives its reply up: without
    /// it the reply is not what the seller meant to send. Answers what was given up; [`StoreError::Gone`] when it is
    /// not there.
    pub fn give_up(
        &self,
        id: OutboxId,
        maybe: String,
        now: DateTime<Utc>,
    ) -> Answer<(OutboxItem, Option<Draft>)> {
        self.run(move |db| {
            let tx = write(db)?;
            let mut kept = rows::get(&tx, &id)?.ok_or(StoreError::Gone)?;
            if let OutboxBody::Attachment { reply, .. } = &kept.item.body
                && let Some(of_reply) = rows::get(&tx, reply)?
            {
                kept = of_reply;
            }
            let maybe = kept.item.maybe_delivered.then_some(maybe);
            let draft = give_back(&tx, &kept.item, maybe, now)?;
            tx.commit()?;
            Ok((kept.item, draft))
        })
    }

    /// Gives a row up, with its text and the rows of its files. [`StoreError::Gone`] when it is not there.
    pub fn drop_outbox(&self, id: OutboxId) -> Answer<OutboxItem> {
        self.run(move |db| {
            let tx = write(db)?;
            let kept = rows::get(&tx, &id)?.ok_or(StoreError::Gone)?;
            rows::remove_with_files(&tx, &id)?;
            tx.commit()?;
            Ok(kept.item)
        })
    }
}

fn claim(db: &mut Db, only: Option<&OutboxId>, now: DateTime<Utc>) -> Result<Claim, StoreError> {
    let run = db.run.clone();
    let tx = write(db)?;
    let all = rows::all(&tx)?;
    let wanted = only.map(|id| all.iter().position(|kept| kept.item.id == *id));
    let mut next_at: Option<DateTime<Utc>> = None;
    let mut item = None;
    for (i, kept) in all.iter().enumerate() {
        let mine = kept.claimed_by.as_deref() == Some(run.as_str());
        let before = all.get(..i).unwrap_or_default();
        let foreign = wanted.is_some_and(|wanted| wanted.is_none_or(|at| !leads_to(&all, i, at)));
        if mine || foreign || kept.item.state == OutboxState::Refused || is_behind(&kept.item, before) {
            continue;
        }
        match ready_at(&kept.item, now) {
            Some(at) => next_at = Some(next_at.map_or(at, |next| next.min(at))),
            None => {
                let mut taken = kept.item.clone();
                taken.state = OutboxState::Waiting;
                taken.tries = taken.tries.saturating_add(1);
                // From here on the process may die with the request on its way.
                let under_way = OutboxItem { maybe_delivered: true, ..taken.clone() };
                rows::update(&tx, kept.seq, &under_way, Some(&run))?;
                item = Some(taken);
                break;
            }
        }
    }
    tx.commit()?;
    Ok(Claim { item, next_at })
}

/// Whether the row at `i` is the wanted one or must go before it.
fn leads_to(all: &[Kept], i: usize, wanted: usize) -> bool {
    let discussion = |at: usize| all.get(at).and_then(|kept| kept.item.discussion_id.as_ref());
    i == wanted || (i < wanted && discussion(i).is_some() && discussion(i) == discussion(wanted))
}

fn new_id() -> OutboxId {
    OutboxId(uuid::Uuid::new_v4().to_string())
}

/// Whether a row is the named one or carries a file of it.
fn belongs_to(item: &OutboxItem, id: &OutboxId) -> bool {
    item.id == *id || matches!(&item.body, OutboxBody::Attachment { reply, .. } if reply == id)
}

/// When a row can be tried; `None`: now. A clock that has been set back since does not hold a row up: what
/// lies further ahead than any wait is no wait.
fn ready_at(item: &OutboxItem, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let at = match item.state {
        OutboxState::Held => item.held_until.filter(|_| now + SET_BACK > item.created_at),
        _ => item.next_try_at.filter(|at| *at - now <= LONGEST_WAIT),
    };
    at.filter(|at| *at > now)
}

/// A row waits for those before it in its discussion. Reading marks hold nothing up, refused ones neither.
fn is_behind(item: &OutboxItem, before: &[Kept]) -> bool {
    item.discussion_id.is_some()
        && before.iter().any(|earlier| {
            earlier.item.discussion_id == item.discussion_id
                && earlier.item.state != OutboxState::Refused
                && earlier.item.body.kind() != OutboxKind::Read
        })
}

fn enqueue(tx: &Sealed, new: NewItem) -> Result<Enqueued, StoreError> {
    let kind = new.body.kind();
    for Kept { seq, mut item, claimed_by } in rows::all(tx)? {
        if item.body.kind() != kind
            || item.discussion_id != new.discussion_id
            || item.state == OutboxState::Refused
        {
            continue;
        }
        if is_same(&item.body, &new.body) {
            drop_source(tx, &new)?;
            return Ok(Enqueued { item, again: true });
        }
        match kind {
            OutboxKind::Reply => return Err(StoreError::ReplyPending),
            // The newest mark says all that an untried older one would have said.
            OutboxKind::Read if item.tries == 0 => {
                item.body = new.body;
                rows::update(tx, seq, &item, claimed_by.as_deref())?;
                return Ok(Enqueued { item, again: true });
            }
            _ => {}
        }
    }
    drop_source(tx, &new)?;
    let item = OutboxItem {
        id: new_id(),
        discussion_id: new.discussion_id,
        body: new.body,
        state: if new.held_until.is_some() { OutboxState::Held } else { OutboxState::Waiting },
        held_until: new.held_until,
        tries: 0,
        next_try_at: None,
        reason: None,
        created_at: new.created_at,
        maybe_delivered: false,
    };
    // The files go before the reply that names them.
    if let OutboxBody::Reply { files, .. } = &item.body {
        for path in files {
            let body = OutboxBody::Attachment { reply: item.id.clone(), path: path.clone() };
            rows::insert(tx, &OutboxItem { id: new_id(), body, ..item.clone() })?;
        }
    }
    rows::insert(tx, &item)?;
    Ok(Enqueued { item, again: false })
}

/// Whether two rows ask the same; which files of a reply are uploaded already is no difference.
fn is_same(kept: &OutboxBody, new: &OutboxBody) -> bool {
    match (kept, new) {
        (
            OutboxBody::Reply { text, in_reply_to, files, .. },
            OutboxBody::Reply { text: text2, in_reply_to: in_reply_to2, files: files2, .. },
        ) => text == text2 && in_reply_to == in_reply_to2 && files == files2,
        (kept, new) => kept == new,
    }
}

fn drop_source(tx: &Sealed, new: &NewItem) -> Result<(), StoreError> {
    match (new.drop_draft, new.body.kind(), &new.discussion_id) {
        (true, OutboxKind::Reply, Some(id)) => drafts::remove(tx, id),
        (true, OutboxKind::Absence, _) => absences::drop_form(tx),
        _ => Ok(()),
    }
}
