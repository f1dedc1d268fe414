//! Drafts of replies, and the texts that have been sent from here.

use super::error::StoreError;
use super::seal::{self, Sealed};
use super::worker::Answer;
use super::{Store, instant, micros};
use crate::domain::discussion::{DiscussionId, MessageId};
use crate::domain::draft::Draft;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

/// How many sent texts are kept.
const SENT_KEPT: i64 = 1000;

/// A reply that was sent from here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentReply {
    /// The discussion.
    pub discussion_id: DiscussionId,
    /// The platform's id of the message.
    pub message_id: MessageId,
    /// The text as it was sent.
    pub text: String,
    /// When the platform took it.
    pub sent_at: DateTime<Utc>,
}

/// The private part of a draft.
#[derive(Serialize, Deserialize)]
struct Private {
    text: String,
    #[serde(default)]
    in_reply_to: Option<MessageId>,
    #[serde(default)]
    cursor: usize,
    #[serde(default)]
    files: Vec<String>,
    #[serde(default)]
    returned: Option<String>,
}

impl Store {
    /// Saves a draft in the place of the discussion's last one; an empty one removes it. When the answer has
    /// come, the draft outlives the process and a power cut.
    pub fn save_draft(&self, draft: Draft) -> Answer<()> {
        self.run(move |db| save(&db.conn, &draft))
    }

    /// The draft of a discussion.
    pub fn draft(&self, id: DiscussionId) -> Answer<Option<Draft>> {
        self.run(move |db| get(&db.conn, &id))
    }

    /// All drafts, the one saved last first. One that cannot be read is left out; it was told at the start.
    pub fn drafts(&self) -> Answer<Vec<Draft>> {
        self.run(|db| {
            let sql =
                "SELECT discussion_id, updated_at, CAST(body AS BLOB) FROM drafts ORDER BY updated_at DESC, discussion_id";
            let mut all = db.conn.prepare_cached(sql)?;
            let rows = all.query_map([], columns)?.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().filter_map(|row| read(&db.conn, row).ok()).collect())
        })
    }

    /// Removes the draft of a discussion; none is right too.
    pub fn drop_draft(&self, id: DiscussionId) -> Answer<()> {
        self.run(move |db| remove(&db.conn, &id))
    }

    /// The replies sent from here, newest first.
    pub fn sent_replies(&self, limit: usize) -> Answer<Vec<SentReply>> {
        self.run(move |db| {
            let sql = "SELECT message_id, discussion_id, sent_at, CAST(body AS BLOB) FROM sent_replies
                       ORDER BY sent_at DESC, message_id LIMIT ?1";
            let mut all = db.conn.prepare_cached(sql)?;
            let columns =
                |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, Vec<u8>>(3)?));
            let rows = all.query_map([limit as i64], columns)?;
            let rows: Vec<(String, String, i64, _)> = rows.collect::<Result<_, _>>()?;
            // One that does not open is missed only by the check for repetition.
            let read = |(message, discussion, sent_at, body): (String, String, i64, Vec<u8>)| {
                let text = db.conn.text(seal::SENT, &[&message, &discussion], &body)?;
                Some(SentReply {
                    message_id: MessageId(message),
                    discussion_id: DiscussionId(discussion),
                    sent_at: instant(sent_at),
                    text,
                })
            };
            Ok(rows.into_iter().filter_map(read).collect())
        })
    }
}

fn columns(row: &Row<'_>) -> rusqlite::Result<(String, i64, Vec<u8>)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn read(conn: &Sealed, (id, updated_at, body): (String, i64, Vec<u8>)) -> Result<Draft, StoreError> {
    let private: Private = conn.value(seal::DRAFT, &[&id], "draft", &body)?;
    Ok(Draft {
        discussion_id: DiscussionId(id),
        text: private.text,
        in_reply_to: private.in_reply_to,
        cursor: private.cursor,
        files: private.files,
        returned: private.returned,
        updated_at: instant(updated_at),
    })
}

pub(super) fn get(conn: &Sealed, id: &DiscussionId) -> Result<Option<Draft>, StoreError> {
    let sql = "SELECT discussion_id, updated_at, CAST(body AS BLOB) FROM drafts WHERE discussion_id = ?1";
    let row = conn.prepare_cached(sql)?.query_row([id.as_str()], columns).optional()?;
    row.map(|row| read(conn, row)).transpose()
}

pub(super) fn save(conn: &Sealed, draft: &Draft) -> Result<(), StoreError> {
    if draft.is_empty() {
        return remove(conn, &draft.discussion_id);
    }
    let private = Private {
        text: draft.text.clone(),
        in_reply_to: draft.in_reply_to.clone(),
        cursor: draft.cursor,
        files: draft.files.clone(),
        returned: draft.returned.clone(),
    };
    let body = conn.json(seal::DRAFT, &[draft.discussion_id.as_str()], "draft", &private)?;
    conn.prepare_cached(
        "INSERT OR REPLACE INTO drafts (discussion_id, updated_at, body) VALUES (?1, ?2, ?3)",
    )?
    .execute(params![draft.discussion_id.as_str(), micros(draft.updated_at), body])?;
    Ok(())
}

pub(super) fn remove(conn: &Connection, id: &DiscussionId) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM drafts WHERE discussion_id = ?1")?.execute([id.as_str()])?;
    Ok(())
}

pub(super) fn put_sent(conn: &Sealed, reply: &SentReply) -> Result<(), StoreError> {
    let row = [reply.message_id.as_str(), reply.discussion_id.as_str()];
    conn.prepare_cached(
        "INSERT OR REPLACE INTO sent_replies (message_id, discussion_id, sent_at, body) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        reply.message_id.as_str(),
        reply.discussion_id.as_str(),
        micros(reply.sent_at),
        conn.seal().seal(seal::SENT, &row, reply.text.as_bytes())?
    ])?;
    conn.prepare_cached(
        "DELETE FROM sent_replies WHERE message_id IN
           (SELECT message_id FROM sent_replies ORDER BY sent_at DESC LIMIT -1 OFFSET ?1)",
    )?
    .execute([SENT_KEPT])?;
    Ok(())
}
