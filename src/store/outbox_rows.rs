//! Rows of the outbox, read and written one at a time.

use super::error::StoreError;
use super::seal::{self, Sealed};
use super::{instant, micros};
use crate::domain::discussion::{DiscussionId, MessageId};
use crate::domain::draft::Draft;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxState};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

/// The private part of a row.
#[derive(Serialize, Deserialize)]
struct Private {
    ask: OutboxBody,
    #[serde(default)]
    reason: Option<String>,
}

/// A row as it is kept, with its place in the queue.
pub(super) struct Kept {
    pub seq: i64,
    pub item: OutboxItem,
    pub claimed_by: Option<String>,
}

const COLUMNS: &str = "seq, id, discussion_id, state, held_until, tries, next_try_at, maybe_delivered,
     claimed_by, created_at, CAST(body AS BLOB)";

type Raw = (Kept, Vec<u8>);

fn columns(row: &Row<'_>) -> rusqlite::Result<Raw> {
    let item = OutboxItem {
        id: OutboxId(row.get(1)?),
        discussion_id: row.get::<_, Option<String>>(2)?.map(DiscussionId),
        // Replaced at once by what the body says.
        body: OutboxBody::Read { last_message_id: MessageId(String::new()) },
        state: OutboxState::from_word(&row.get::<_, String>(3)?),
        held_until: row.get::<_, Option<i64>>(4)?.map(instant),
        tries: row.get(5)?,
        next_try_at: row.get::<_, Option<i64>>(6)?.map(instant),
        maybe_delivered: row.get(7)?,
        created_at: instant(row.get(9)?),
        reason: None,
    };
    Ok((Kept { seq: row.get(0)?, item, claimed_by: row.get(8)? }, row.get(10)?))
}

fn read(conn: &Sealed, (mut kept, body): Raw) -> Result<Kept, StoreError> {
    let private: Private = conn.value(seal::OUTBOX, &name(&kept.item), "outbox row", &body)?;
    kept.item.body = private.ask;
    kept.item.reason = private.reason;
    Ok(kept)
}

/// Every row, in the order in which they were put in. A row that cannot be read is left out here, so that it
/// does not hold up the others.
pub(super) fn all(conn: &Sealed) -> Result<Vec<Kept>, StoreError> {
    let mut all = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM outbox ORDER BY seq"))?;
    let rows = all.query_map([], columns)?.collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().filter_map(|raw| read(conn, raw).ok()).collect())
}

/// One row; `None` when it is gone.
pub(super) fn get(conn: &Sealed, id: &OutboxId) -> Result<Option<Kept>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM outbox WHERE id = ?1");
    let raw = conn.prepare_cached(&sql)?.query_row([id.as_str()], columns).optional()?;
    raw.map(|raw| read(conn, raw)).transpose()
}

pub(super) fn insert(conn: &Sealed, item: &OutboxItem) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO outbox (id, kind, discussion_id, state, held_until, created_at, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        item.id.as_str(),
        item.body.kind().word(),
        item.discussion_id.as_ref().map(DiscussionId::as_str),
        item.state.word(),
        item.held_until.map(micros),
        micros(item.created_at),
        private(conn, item)?,
    ])?;
    Ok(())
}

/// What a row's seal is bound to: a text never opens under another discussion, nor under another key.
fn name(item: &OutboxItem) -> [&str; 2] {
    [item.id.as_str(), item.discussion_id.as_ref().map_or("", DiscussionId::as_str)]
}

fn private(conn: &Sealed, item: &OutboxItem) -> Result<Vec<u8>, StoreError> {
    let private = Private { ask: item.body.clone(), reason: item.reason.clone() };
    conn.json(seal::OUTBOX, &name(item), "outbox row", &private)
}

/// Writes back what may change: all but seq, kind, discussion and creation. The id changes only where a
/// refused row is tried anew.
pub(super) fn update(
    conn: &Sealed,
    seq: i64,
    item: &OutboxItem,
    claimed_by: Option<&str>,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE outbox SET id = ?2, state = ?3, held_until = ?4, tries = ?5, next_try_at = ?6,
           maybe_delivered = ?7, claimed_by = ?8, body = ?9 WHERE seq = ?1",
    )?
    .execute(params![
        seq,
        item.id.as_str(),
        item.state.word(),
        item.held_until.map(micros),
        item.tries,
        item.next_try_at.map(micros),
        item.maybe_delivered,
        claimed_by,
        private(conn, item)?,
    ])?;
    Ok(())
}

pub(super) fn remove(conn: &Connection, id: &OutboxId) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM outbox WHERE id = ?1")?.execute([id.as_str()])?;
    Ok(())
}

/// Removes a reply and the rows of its files.
pub(super) fn remove_with_files(conn: &Sealed, id: &OutboxId) -> Result<(), StoreError> {
    for kept in all(conn)? {
        if matches!(&kept.item.body, OutboxBody::Attachment { reply, .. } if reply == id) {
            remove(conn, &kept.item.id)?;
        }
    }
    remove(conn, id)
}

/// The draft that a reply becomes again.
pub(super) fn draft_of(item: &OutboxItem, returned: Option<String>, now: DateTime<Utc>) -> Option<Draft> {
    let OutboxBody::Reply { text, in_reply_to, files, .. } = &item.body else { return None };
    Some(Draft {
        discussion_id: item.discussion_id.clone()?,
        text: text.clone(),
        in_reply_to: Some(in_reply_to.clone()),
        cursor: text.len(),
        files: files.clone(),
        returned,
        updated_at: now,
    })
}
