//! One piece of work on the data, inside one transaction: what happens to a discussion when a message
//! arrives, when it is read, marked or taken over, and which events that makes.

use super::problem::Problem;
use super::wire::{
    Absence, AbsenceStatus, Answer, Attachment, Author, Awaiting, Discussion, Handler, Message, Money,
    NoReplyNeeded, Role, Status, Takeover,
};
use super::workdays::Workdays;
use super::{db, plan};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// Events kept for clients that resume; older ones are answered with `resync`.
const EVENTS_KEPT: i64 = 5000;
/// Answers are kept this long, for statistics.
const ANSWERS_KEPT: TimeDelta = TimeDelta::days(90);

/// A change as the event stream tells it.
#[derive(Debug, Clone)]
pub(super) struct Event {
    pub seq: i64,
    pub name: &'static str,
    pub data: String,
}

/// The data, the time and the events of one transaction.
pub(super) struct Desk<'a> {
    pub tx: Transaction<'a>,
    pub now: DateTime<Utc>,
    pub days: &'a Workdays,
    /// The shop's name, which stands on its messages.
    pub shop: &'a str,
    pub events: Vec<Event>,
}

impl Desk<'_> {
    pub(super) fn discussion(&self, id: &str) -> Result<Discussion, Problem> {
        let doc: Option<String> = self
            .tx
            .prepare_cached("SELECT doc FROM discussions WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(serde_json::from_str(&doc.ok_or_else(Problem::not_found)?)?)
    }

    /// Writes a changed discussion and tells of it.
    pub(super) fn save(&mut self, discussion: &mut Discussion) -> Result<(), Problem> {
        discussion.version += 1;
        discussion.updated_at = self.now.max(discussion.updated_at);
        let doc = serde_json::to_string(discussion)?;
        let seq = self.tell("discussion", doc.clone())?;
        self.tx
            .prepare_cached(
                "UPDATE discussions SET updated_ms = ?2, closed = ?3, seq = ?4, doc = ?5 WHERE id = ?1",
            )?
            .execute(params![
                discussion.id,
                discussion.updated_at.timestamp_millis(),
                discussion.status == Status::Closed,
                seq,
                doc
            ])?;
        Ok(())
    }

    /// Adds a discussion whose messages follow from its plan, or are added next.
    pub(super) fn add_discussion(
        &mut self,
        n: i64,
        discussion: &Discussion,
        plan: Option<&plan::Plan>,
    ) -> Result<(), Problem> {
        let seq = match plan {
            Some(_) => self.tell("discussion", serde_json::to_string(discussion)?)?,
            None => db::meta_number(&self.tx, "seq")?,
        };
        insert_discussion(&self.tx, n, seq, discussion, plan)
    }

    fn tell(&mut self, name: &'static str, data: String) -> Result<i64, Problem> {
        let seq = db::next_seq(&self.tx)?;
        self.tx
            .prepare_cached("INSERT INTO events (seq, name, data) VALUES (?1, ?2, ?3)")?
            .execute(params![seq, name, data])?;
        // in steps, so that not every change pays for it
        if seq % 500 == 0 && seq > EVENTS_KEPT {
            self.tx.execute("DELETE FROM events WHERE seq <= ?1", [seq - EVENTS_KEPT])?;
            db::set_meta_number(&self.tx, "event_floor", seq - EVENTS_KEPT)?;
        }
        self.events.push(Event { seq, name, data });
        Ok(seq)
    }

    /// Makes sure a discussion's messages are rows: made-up ones are written when first asked for.
    pub(super) fn unfold(&self, discussion: &Discussion) -> Result<(), Problem> {
        let plan: Option<String> = self
            .tx
            .prepare_cached("SELECT plan FROM discussions WHERE id = ?1")?
            .query_row([&discussion.id], |row| row.get(0))?;
        let Some(plan) = plan else { return Ok(()) };
        let messages = plan::messages(&serde_json::from_str(&plan)?, discussion, self.shop);
        for (index, (message, files)) in messages.iter().enumerate() {
            self.insert_message(&discussion.id, index as i64 + 1, message, false)?;
            for (attachment, bytes) in message.attachments.iter().zip(files) {
                self.tx.prepare_cached("INSERT INTO attachments VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(
                    params![
                        attachment.id,
                        message.id,
                        message.sent_at.timestamp_millis(),
                        serde_json::to_string(attachment)?,
                        bytes
                    ],
                )?;
            }
        }
        self.tx.execute("UPDATE discussions SET plan = NULL WHERE id = ?1", [&discussion.id])?;
        Ok(())
    }

    fn insert_message(&self, id: &str, pos: i64, message: &Message, posted: bool) -> Result<(), Problem> {
        let role = serde_json::to_value(message.author.role)?;
        self.tx.prepare_cached("INSERT INTO messages VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
            id,
            pos,
            message.id,
            role.as_str(),
            posted,
            serde_json::to_string(message)?
        ])?;
        Ok(())
    }

    /// Adds a message and moves the discussion's turn, clock and counters with it. `posted` marks one that
    /// came in over the API.
    pub(super) fn add_message(
        &mut self,
        discussion: &mut Discussion,
        author: Author,
        text: &str,
        attachments: Vec<Attachment>,
        posted: bool,
    ) -> Result<Message, Problem> {
        self.unfold(discussion)?;
        let pos = discussion.message_count + 1;
        let id = format!("m{}-{pos}", discussion.id.trim_start_matches('d'));
        let message =
            Message { id: id.clone(), author, text: text.to_owned(), sent_at: self.now, attachments };
        self.insert_message(&discussion.id, pos, &message, posted)?;
        for attachment in &message.attachments {
            self.tx.execute(
                "UPDATE attachments SET message_id = ?2 WHERE id = ?1",
                params![attachment.id, id],
            )?;
        }
        discussion.message_count = pos;
        discussion.last_message_id = id;
        discussion.last_message_at = self.now;
        discussion.set_preview(text);
        match message.author.role {
            Role::Buyer => {
                // a later message neither restarts nor extends the clock
                if discussion.awaiting != Awaiting::Seller {
                    discussion.awaiting = Awaiting::Seller;
                    discussion.awaiting_reply_since = Some(self.now);
                    discussion.reply_due_at = None;
                }
                discussion.status = Status::Open;
                discussion.no_reply_needed = None;
                discussion.unread_count += 1;
            }
            Role::Seller => {
                if let Some(since) = discussion.awaiting_reply_since.take() {
                    discussion.answers.push(Answer { since, at: self.now });
                }
                let kept = self.now - ANSWERS_KEPT;
                discussion.answers.retain(|answer| answer.at >= kept);
                discussion.awaiting = Awaiting::Buyer;
                discussion.reply_due_at = None;
                discussion.unread_count = 0;
            }
            Role::Platform => discussion.unread_count += 1,
        }
        self.save(discussion)?;
        Ok(message)
    }

    /// Marks everything up to and including one message as read.
    pub(super) fn mark_read(&mut self, discussion: &mut Discussion, last: &str) -> Result<(), Problem> {
        self.unfold(discussion)?;
        let pos: Option<i64> = self
            .tx
            .prepare_cached("SELECT pos FROM messages WHERE discussion_id = ?1 AND id = ?2")?
            .query_row([discussion.id.as_str(), last], |row| row.get(0))
            .optional()?;
        let pos =
            pos.ok_or_else(|| Problem::invalid("last_message_id", "is no message of this discussion"))?;
        let left: i64 = self
            .tx
            .prepare_cached(
                "SELECT count(*) FROM messages WHERE discussion_id = ?1 AND pos > ?2 AND role <> 'seller'",
            )?
            .query_row(params![discussion.id, pos], |row| row.get(0))?;
        // an older mark never makes messages unread again
        if left < discussion.unread_count {
            discussion.unread_count = left;
            self.save(discussion)?;
        }
        Ok(())
    }

    /// Marks the newest buyer message as one that needs no answer.
    pub(super) fn mark_no_reply(&mut self, discussion: &mut Discussion, by: &str) -> Result<(), Problem> {
        discussion.awaiting = Awaiting::Buyer;
        discussion.awaiting_reply_since = None;
        discussion.reply_due_at = None;
        discussion.unread_count = 0;
        discussion.no_reply_needed = Some(NoReplyNeeded { by: by.to_owned(), at: self.now });
        self.save(discussion)
    }

    /// The platform takes a discussion over: the seller can only read from here on.
    pub(super) fn take_over(
        &mut self,
        discussion: &mut Discussion,
        reason: &str,
        note: Option<&str>,
        charged: Option<Money>,
    ) -> Result<(), Problem> {
        discussion.handler = Handler::Platform;
        discussion.reply_due_at = None;
        discussion.takeover = Some(Takeover {
            at: self.now,
            reason: reason.to_owned(),
            note: note.map(str::to_owned),
            charged,
        });
        self.save(discussion)
    }

    /// The platform hands a discussion back, with a deadline of its own for the seller's answer.
    pub(super) fn hand_back(&mut self, discussion: &mut Discussion) -> Result<(), Problem> {
        discussion.handler = Handler::Seller;
        discussion.takeover = None;
        discussion.reply_due_at = (discussion.awaiting == Awaiting::Seller)
            .then(|| self.days.forward(self.now, TimeDelta::hours(24)));
        self.save(discussion)
    }

    /// The discussion is over.
    pub(super) fn close(&mut self, discussion: &mut Discussion) -> Result<(), Problem> {
        discussion.status = Status::Closed;
        discussion.awaiting = Awaiting::None;
        discussion.awaiting_reply_since = None;
        discussion.reply_due_at = None;
        self.save(discussion)
    }

    pub(super) fn absence(&self, id: &str) -> Result<Absence, Problem> {
        let doc: Option<String> =
            self.tx.query_row("SELECT doc FROM absences WHERE id = ?1", [id], |row| row.get(0)).optional()?;
        Ok(serde_json::from_str(&doc.ok_or_else(Problem::not_found)?)?)
    }

    /// Every notice, newest first day first.
    pub(super) fn absences(&self) -> Result<Vec<Absence>, Problem> {
        let mut statement =
            self.tx.prepare_cached("SELECT doc FROM absences ORDER BY first_day DESC, n DESC")?;
        let docs = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        docs.iter().map(|doc| Ok(serde_json::from_str(doc)?)).collect()
    }

    /// Writes a new or changed notice and tells of it.
    pub(super) fn save_absence(&mut self, absence: &Absence) -> Result<(), Problem> {
        let doc = serde_json::to_string(absence)?;
        self.tell("absence", doc.clone())?;
        self.tx.execute(
            "INSERT INTO absences (id, first_day, doc) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET doc = excluded.doc",
            params![absence.id, absence.first_day.to_string(), doc],
        )?;
        Ok(())
    }

    /// An administrator decides on a notice.
    pub(super) fn decide(
        &mut self,
        id: &str,
        status: AbsenceStatus,
        note: Option<&str>,
    ) -> Result<(), Problem> {
        let mut absence = self.absence(id)?;
        absence.status = status;
        absence.decision_note = note.map(str::to_owned);
        self.save_absence(&absence)
    }
}

/// Writes the row of a new discussion.
pub(super) fn insert_discussion(
    connection: &Connection,
    n: i64,
    seq: i64,
    discussion: &Discussion,
    plan: Option<&plan::Plan>,
) -> Result<(), Problem> {
    connection.prepare_cached("INSERT INTO discussions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(
        params![
            n,
            discussion.id,
            discussion.updated_at.timestamp_millis(),
            discussion.status == Status::Closed,
            seq,
            serde_json::to_string(discussion)?,
            plan.map(serde_json::to_string).transpose()?
        ],
    )?;
    Ok(())
}
