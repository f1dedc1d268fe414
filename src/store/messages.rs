//! The messages of a thread as far as they have been read. What is kept is always a run without a hole
//! that ends with the newest message known.

use super::discussions::{note_risk, write};
use super::error::StoreError;
use super::seal::{self, Sealed};
use super::worker::Answer;
use super::{Store, micros};
use crate::domain::discussion::{DiscussionId, Message, MessageId};
use crate::domain::takeover_risk;
use rusqlite::{Connection, OptionalExtension, params};

/// A run of a thread, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thread {
    /// Oldest first.
    pub messages: Vec<Message>,
    /// Nothing older exists, here or at the platform.
    pub from_the_beginning: bool,
}

impl Store {
    /// The newest messages of a thread, at most `limit`.
    pub fn messages(&self, id: DiscussionId, limit: usize) -> Answer<Thread> {
        self.run(move |db| page(&db.conn, &id, None, limit))
    }

    /// The messages before one of them, at most `limit`; none when that one is not here.
    pub fn messages_before(&self, id: DiscussionId, before: MessageId, limit: usize) -> Answer<Thread> {
        self.run(move |db| {
            let sql = "SELECT sent_at, seq FROM messages WHERE discussion_id = ?1 AND id = ?2";
            let at: Option<(i64, i64)> = db
                .conn
                .prepare_cached(sql)?
                .query_row(params![id.as_str(), before.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            match at {
                Some((sent_at, seq)) => page(&db.conn, &id, Some((sent_at, seq, before.0)), limit),
                None => Ok(Thread::default()),
            }
        })
    }

    /// Puts a page of a thread in, oldest first. `whole` says that these are all messages there are: what
    /// else was kept is then gone at the platform too. A page that lies behind a hole (newer than all that
    /// is kept, without a message in common) replaces what is kept.
    pub fn put_messages(&self, id: DiscussionId, messages: Vec<Message>, whole: bool) -> Answer<()> {
        self.run(move |db| {
            let tx = write(db)?;
            if whole || lies_behind_a_hole(&tx, &id, &messages)? {
                drop_thread(&tx, &id)?;
            }
            for (place, message) in messages.iter().enumerate() {
                put_one(&tx, &id, message, i64::try_from(place).unwrap_or_default())?;
            }
            if whole {
                from_the_beginning(&tx, &id)?;
            }
            if let Some(risk) = takeover_risk::of_messages(&messages) {
                note_risk(&tx, &id, risk)?;
            }
            tx.commit()?;
            Ok(())
        })
    }

    /// Says that nothing older exists than what is kept of a thread.
    pub fn put_thread_beginning(&self, id: DiscussionId) -> Answer<()> {
        self.run(move |db| from_the_beginning(&db.conn, &id))
    }
}

fn drop_thread(conn: &Connection, id: &DiscussionId) -> Result<(), StoreError> {
    for table in ["messages", "whole_threads"] {
        let sql = format!("DELETE FROM {table} WHERE discussion_id = ?1");
        conn.prepare_cached(&sql)?.execute([id.as_str()])?;
    }
    Ok(())
}

fn from_the_beginning(conn: &Connection, id: &DiscussionId) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT OR IGNORE INTO whole_threads (discussion_id) VALUES (?1)")?
        .execute([id.as_str()])?;
    Ok(())
}

fn page(
    conn: &Sealed,
    id: &DiscussionId,
    before: Option<(i64, i64, String)>,
    limit: usize,
) -> Result<Thread, StoreError> {
    let (sent_at, seq, message) = before.unwrap_or((i64::MAX, i64::MAX, String::new()));
    let mut statement = conn.prepare_cached(
        "SELECT CAST(body AS BLOB), id FROM messages WHERE discussion_id = ?1 AND (sent_at, seq, id) < (?2, ?3, ?4)
         ORDER BY sent_at DESC, seq DESC, id DESC LIMIT ?5",
    )?;
    // One row more tells whether something older is kept.
    let bodies: Vec<(Vec<u8>, String)> = statement
        .query_map(params![id.as_str(), sent_at, seq, message, limit as i64 + 1], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect::<Result<_, _>>()?;
    let more = bodies.len() > limit;
    let read = |(body, message): &(Vec<u8>, String)| {
        conn.value(seal::MESSAGE, &[id.as_str(), message], "message", body)
    };
    let messages: Result<Vec<Message>, _> = bodies.iter().take(limit).map(read).collect();
    let Ok(mut messages) = messages else {
        // A thread with a hole would mislead: the platform has it whole.
        drop_thread(conn, id)?;
        return Ok(Thread::default());
    };
    messages.reverse();
    let whole = "SELECT EXISTS (SELECT 1 FROM whole_threads WHERE discussion_id = ?1)";
    let whole: bool = conn.prepare_cached(whole)?.query_row([id.as_str()], |row| row.get(0))?;
    Ok(Thread { messages, from_the_beginning: whole && !more })
}

fn lies_behind_a_hole(conn: &Connection, id: &DiscussionId, page: &[Message]) -> Result<bool, StoreError> {
    let Some(oldest) = page.first() else { return Ok(false) };
    let newest: Option<i64> = conn
        .prepare_cached("SELECT max(sent_at) FROM messages WHERE discussion_id = ?1")?
        .query_row([id.as_str()], |row| row.get(0))?;
    if newest.is_none_or(|newest| newest >= micros(oldest.sent_at)) {
        return Ok(false);
    }
    Ok(true)
}

/// Puts one message in; a known one keeps its place between messages of the same instant.
pub(super) fn put_one(
    conn: &Sealed,
    id: &DiscussionId,
    message: &Message,
    place: i64,
) -> Result<(), StoreError> {
    let sql = "SELECT seq FROM messages WHERE discussion_id = ?1 AND id = ?2";
    let kept: Option<i64> = conn
        .prepare_cached(sql)?
        .query_row(params![id.as_str(), message.id.as_str()], |row| row.get(0))
        .optional()?;
    conn.prepare_cached("DELETE FROM messages WHERE discussion_id = ?1 AND id = ?2")?
        .execute(params![id.as_str(), message.id.as_str()])?;
    let row = [id.as_str(), message.id.as_str()];
    let body = conn.json(seal::MESSAGE, &row, "message", message)?;
    conn.prepare_cached(
        "INSERT INTO messages (discussion_id, sent_at, seq, id, body) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        id.as_str(),
        micros(message.sent_at),
        kept.unwrap_or(place),
        message.id.as_str(),
        body
    ])?;
    Ok(())
}
