//! Discussions as they were last seen, and the inbox in its order.

use super::error::StoreError;
use super::open::cache_for_writing;
use super::row::{self, Key};
use super::seal::{self, Sealed, Step};
use super::worker::{Answer, Db};
use super::{Store, meta, micros};
use crate::domain::discussion::{Discussion, DiscussionId, TakeoverReason};
use crate::domain::list_row::{ListRow, Section};
use crate::domain::outbox::OutboxState;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::{HashMap, HashSet};

/// How many rows there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Discussions by section, in the order of [`Section::ALL`].
    pub sections: [u64; 4],
    /// Drafts of replies.
    pub drafts: u64,
    /// Rows of the outbox.
    pub outbox: u64,
}

impl Counts {
    /// Discussions that are not closed.
    pub fn open(&self) -> usize {
        let all = Section::ALL.iter().zip(self.sections);
        let open: u64 = all.filter(|(section, _)| **section != Section::Closed).map(|(_, many)| many).sum();
        usize::try_from(open).unwrap_or(usize::MAX)
    }
}

impl Counts {
    /// The discussions of one section.
    pub fn of(&self, section: Section) -> u64 {
        self.sections.get(section.index()).copied().unwrap_or_default()
    }
}

/// A place in the inbox's order, to go on from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowKey {
    section: i64,
    sort_at: i64,
    since: i64,
    id: String,
}

impl RowKey {
    /// The place of a row, to go on behind it.
    pub fn of(row: &ListRow) -> RowKey {
        let (section, sort_at, since, id) = row.place();
        RowKey { section: section as i64, sort_at, since, id: id.to_owned() }
    }
}

/// A run of the inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// In the inbox's order.
    pub rows: Vec<ListRow>,
    /// Where to go on; `None` at the end.
    pub next: Option<RowKey>,
}

/// A page of a synchronisation, with the deadline in force of every discussion.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Each with its deadline in force, which counts only while a reply is needed.
    pub discussions: Vec<(Discussion, DateTime<Utc>)>,
    /// Set on the last page: from here on the next synchronisation asks.
    pub sync_token: Option<String>,
    /// Set on the last page: when the platform was asked.
    pub synced_at: Option<DateTime<Utc>>,
    /// Set on the last page of a full list: the open discussions there are. Others are dropped in the same
    /// step, so that a token is never kept beside what it does not tell of.
    pub only: Option<HashSet<DiscussionId>>,
}

/// What a page has changed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Put {
    /// The lines of discussions that are new or changed.
    pub changed: Vec<ListRow>,
    /// Discussions that are gone.
    pub gone: Vec<DiscussionId>,
}

impl Store {
    /// The first rows of a section, in order.
    pub fn head(&self, section: Section, limit: usize) -> Answer<Vec<ListRow>> {
        self.run(move |db| {
            let sql = "SELECT section, sort_at, since, id, version, row FROM list_rows
                       WHERE section = ?1 ORDER BY sort_at, since, id LIMIT ?2";
            read_rows(&db.conn, sql, params![section as i64, limit as i64])
        })
    }

    /// The next rows of the whole inbox, section after section, after a place or from the beginning.
    pub fn rows_chunk(&self, after: Option<RowKey>, limit: usize) -> Answer<Chunk> {
        self.run(move |db| {
            let after = after.unwrap_or(RowKey { section: -1, sort_at: 0, since: 0, id: String::new() });
            let sql = "SELECT section, sort_at, since, id, version, row FROM list_rows
                       WHERE (section, sort_at, since, id) > (?1, ?2, ?3, ?4)
                       ORDER BY section, sort_at, since, id LIMIT ?5";
            let values = params![after.section, after.sort_at, after.since, after.id, limit as i64];
            let rows = read_rows(&db.conn, sql, values)?;
            let next = if rows.len() < limit { None } else { rows.last().map(RowKey::of) };
            Ok(Chunk { rows, next })
        })
    }

    /// The line of one discussion; `None` when it is not here.
    pub fn row(&self, id: DiscussionId) -> Answer<Option<ListRow>> {
        self.run(move |db| read_row(&db.conn, &id))
    }

    /// How many there are of everything.
    pub fn counts(&self) -> Answer<Counts> {
        self.run(|db| counts(&db.conn))
    }

    /// A discussion in full; `None` when it is not here.
    pub fn discussion(&self, id: DiscussionId) -> Answer<Option<Discussion>> {
        self.run(move |db| {
            let sql = "SELECT CAST(body AS BLOB) FROM discussions WHERE id = ?1";
            let body: Option<Vec<u8>> =
                db.conn.prepare_cached(sql)?.query_row([id.as_str()], |row| row.get(0)).optional()?;
            let Some(body) = body else { return Ok(None) };
            match db.conn.value(seal::DISCUSSION, &[id.as_str()], "discussion", &body) {
                Ok(discussion) => Ok(Some(discussion)),
                // It counts as not here: the platform has it.
                Err(_) => drop_unreadable(&db.conn, &[id]).map(|()| None),
            }
        })
    }

    /// Puts discussions in, each with its deadline in force. A lower version never replaces a higher one; an
    /// equal one only moves where its deadline has moved. Answers the lines that have really changed.
    pub fn put_discussions(&self, items: Vec<(Discussion, DateTime<Utc>)>) -> Answer<Vec<ListRow>> {
        self.run(move |db| {
            let tx = write(db)?;
            let changed = put_all(&tx, &items)?;
            tx.commit()?;
            Ok(changed)
        })
    }

    /// Puts a page of a synchronisation in, and its token with it: either both are kept or none.
    pub fn put_page(&self, page: Page) -> Answer<Put> {
        self.run(move |db| {
            // The last page of a list tells all there are.
            cache_for_writing(&db.conn, page.only.is_none() && page.discussions.len() > FEW)?;
            let tx = write(db)?;
            let changed = put_all(&tx, &page.discussions)?;
            if let Some(token) = &page.sync_token {
                meta::put_private(&tx, meta::SYNC_TOKEN, token)?;
            }
            if let Some(at) = page.synced_at {
                meta::put(&tx, meta::SYNCED_AT, &micros(at).to_string())?;
            }
            let gone = page.only.map_or(Ok(Vec::new()), |ids| keep_only(&tx, &ids))?;
            tx.commit()?;
            Ok(Put { changed, gone })
        })
    }

    /// Gives discussions a new deadline in force, when the calendar has changed. Unknown ones and those that
    /// need no reply are left as they are. Answers how many have moved.
    pub fn reorder(&self, deadlines: Vec<(DiscussionId, DateTime<Utc>)>) -> Answer<usize> {
        self.run(move |db| {
            let tx = write(db)?;
            let mut moved = 0;
            for (id, deadline) in &deadlines {
                let Some(key) = key_of(&tx, id)? else { continue };
                if key.section == Section::NeedsReply as i64 && key.sort_at != micros(*deadline) {
                    move_row(&tx, &key, micros(*deadline))?;
                    moved += 1;
                }
            }
            tx.commit()?;
            Ok(moved)
        })
    }

    /// Drops discussions with their messages. Drafts and unsent rows of theirs stay.
    pub fn drop_discussions(&self, ids: Vec<DiscussionId>) -> Answer<()> {
        self.run(move |db| {
            let tx = write(db)?;
            for id in &ids {
                drop_discussion(&tx, id.as_str())?;
            }
            tx.commit()?;
            Ok(())
        })
    }
}

/// Drops the open discussions that are none of these; answers which.
fn keep_only(tx: &Step<'_>, ids: &HashSet<DiscussionId>) -> Result<Vec<DiscussionId>, StoreError> {
    let known: Vec<String> = tx
        .prepare_cached("SELECT id FROM discussions WHERE section <= ?1")?
        .query_map([Section::TakenOver as i64], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let gone: Vec<_> = known.into_iter().map(DiscussionId).filter(|id| !ids.contains(id)).collect();
    for id in &gone {
        drop_discussion(tx, id.as_str())?;
    }
    Ok(gone)
}

/// A transaction that writes: taken at once, so that two copies wait for each other instead of failing.
pub(super) fn write(db: &mut Db) -> Result<Step<'_>, StoreError> {
    db.conn.write()
}

fn counts(conn: &Connection) -> Result<Counts, StoreError> {
    let mut counts = Counts::default();
    let mut sections = conn.prepare_cached("SELECT section, n FROM section_counts")?;
    let mut rows = sections.query([])?;
    while let Some(row) = rows.next()? {
        let (section, n): (i64, i64) = (row.get(0)?, row.get(1)?);
        if let Some(count) = usize::try_from(section).ok().and_then(|i| counts.sections.get_mut(i)) {
            *count = u64::try_from(n).unwrap_or_default();
        }
    }
    let sql = "SELECT (SELECT count(*) FROM drafts), (SELECT count(*) FROM outbox)";
    let (drafts, outbox): (i64, i64) =
        conn.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    counts.drafts = u64::try_from(drafts).unwrap_or_default();
    counts.outbox = u64::try_from(outbox).unwrap_or_default();
    Ok(counts)
}

/// Puts one discussion in; the line when it has really changed.
pub(super) fn put_one(
    tx: &Sealed,
    discussion: &Discussion,
    deadline: DateTime<Utc>,
) -> Result<Option<ListRow>, StoreError> {
    let mut row = ListRow::of(discussion, deadline);
    let (section, sort_at, since, _) = row.place();
    if let Some(kept) = key_of(tx, &discussion.id)? {
        if kept.version > discussion.version {
            return Ok(None);
        }
        if kept.version == discussion.version {
            if kept.section != section as i64
                || kept.section != Section::NeedsReply as i64
                || kept.sort_at == sort_at
            {
                return Ok(None);
            }
            move_row(tx, &kept, sort_at)?;
            return read_row(tx, &discussion.id);
        }
        row.keep_risk(read_row(tx, &discussion.id)?.and_then(|kept| kept.risk));
        remove_row(tx, &kept)?;
    }
    let body = tx.json(seal::DISCUSSION, &[row.id.as_str()], "discussion", discussion)?;
    tx.prepare_cached(
        "INSERT INTO discussions (id, version, section, sort_at, since, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, section = excluded.section,
           sort_at = excluded.sort_at, since = excluded.since, body = excluded.body",
    )?
    .execute(params![row.id.as_str(), discussion.version, section as i64, sort_at, since, body])?;
    tx.prepare_cached(
        "INSERT INTO list_rows (section, sort_at, since, id, version, row) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        section as i64,
        sort_at,
        since,
        row.id.as_str(),
        discussion.version,
        line(tx, &row)?
    ])?;
    Ok(Some(row))
}

fn put_all(tx: &Sealed, items: &[(Discussion, DateTime<Utc>)]) -> Result<Vec<ListRow>, StoreError> {
    // Version by version a discussion may come twice in one call: only its last line is told.
    let mut changed: Vec<ListRow> = Vec::new();
    let mut at: HashMap<DiscussionId, usize> = HashMap::new();
    for (discussion, deadline) in items {
        let Some(row) = put_one(tx, discussion, *deadline)? else { continue };
        match at.get(&row.id).and_then(|i| changed.get_mut(*i)) {
            Some(earlier) => *earlier = row,
            None => {
                at.insert(row.id.clone(), changed.len());
                changed.push(row);
            }
        }
    }
    mark(tx, &mut changed)?;
    Ok(changed)
}

fn key_of(conn: &Connection, id: &DiscussionId) -> Result<Option<Key>, StoreError> {
    let sql = "SELECT version, section, sort_at, since FROM discussions WHERE id = ?1";
    let key = |row: &Row<'_>| {
        Ok(Key {
            version: row.get(0)?,
            section: row.get(1)?,
            sort_at: row.get(2)?,
            since: row.get(3)?,
            id: id.0.clone(),
        })
    };
    Ok(conn.prepare_cached(sql)?.query_row([id.as_str()], key).optional()?)
}

fn remove_row(tx: &Connection, key: &Key) -> Result<(), StoreError> {
    tx.prepare_cached(
        "DELETE FROM list_rows WHERE section = ?1 AND sort_at = ?2 AND since = ?3 AND id = ?4",
    )?
    .execute(params![key.section, key.sort_at, key.since, key.id])?;
    Ok(())
}

fn move_row(tx: &Connection, key: &Key, sort_at: i64) -> Result<(), StoreError> {
    tx.prepare_cached(
        "UPDATE list_rows SET sort_at = ?5 WHERE section = ?1 AND sort_at = ?2 AND since = ?3 AND id = ?4",
    )?
    .execute(params![key.section, key.sort_at, key.since, key.id, sort_at])?;
    tx.prepare_cached("UPDATE discussions SET sort_at = ?2 WHERE id = ?1")?
        .execute(params![key.id, sort_at])?;
    Ok(())
}

pub(super) fn drop_discussion(tx: &Connection, id: &str) -> Result<(), StoreError> {
    if let Some(key) = key_of(tx, &DiscussionId::from(id))? {
        remove_row(tx, &key)?;
    }
    for table in ["messages", "whole_threads"] {
        tx.prepare_cached(&format!("DELETE FROM {table} WHERE discussion_id = ?1"))?.execute([id])?;
    }
    tx.prepare_cached("DELETE FROM discussions WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The line of one discussion with its marks.
pub(super) fn read_row(conn: &Sealed, id: &DiscussionId) -> Result<Option<ListRow>, StoreError> {
    let Some(key) = key_of(conn, id)? else { return Ok(None) };
    let sql = "SELECT section, sort_at, since, id, version, row FROM list_rows
               WHERE section = ?1 AND sort_at = ?2 AND since = ?3 AND id = ?4";
    Ok(read_rows(conn, sql, params![key.section, key.sort_at, key.since, key.id])?.pop())
}

/// So many discussions are changed in a moment; more come when the whole list is read.
const FEW: usize = 100;

fn read_rows(conn: &Sealed, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<ListRow>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    let (mut list, mut unreadable) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let key = Key {
            section: row.get(0)?,
            sort_at: row.get(1)?,
            since: row.get(2)?,
            id: row.get(3)?,
            version: row.get(4)?,
        };
        let id = key.id.clone();
        let sort_at = key.sort_at;
        let blob = row.get_ref(5)?.as_blob().unwrap_or_default();
        let opened = conn.seal().open(seal::LINE, &[&id], blob);
        match opened.and_then(|plain| row::decode(key, &plain)) {
            Some(line) => list.push(line),
            None => match anew(conn, &id, sort_at)? {
                Some(line) => list.push(line),
                None => unreadable.push(DiscussionId(id)),
            },
        }
    }
    drop_unreadable(conn, &unreadable)?;
    mark(conn, &mut list)?;
    Ok(list)
}

/// Marks the line of a discussion with a risk that its messages tell, unless it is told already.
pub(super) fn note_risk(tx: &Sealed, id: &DiscussionId, risk: TakeoverReason) -> Result<(), StoreError> {
    let Some(mut row) = read_row(tx, id)?.filter(|row| row.risk.is_none()) else { return Ok(()) };
    row.keep_risk(Some(risk));
    let sealed = line(tx, &row)?;
    let (section, sort_at, since, id) = row.place();
    tx.prepare_cached(
        "UPDATE list_rows SET row = ?5 WHERE section = ?1 AND sort_at = ?2 AND since = ?3 AND id = ?4",
    )?
    .execute(params![section as i64, sort_at, since, id, sealed])?;
    Ok(())
}

/// The sealed form of a line. It is bound to its discussion, not to its place, which moves with a calendar.
fn line(tx: &Sealed, row: &ListRow) -> Result<Vec<u8>, StoreError> {
    tx.seal().seal(seal::LINE, &[row.id.as_str()], &row::encode(row))
}

/// Drops what does not open of discussions that the platform has, and forgets the sync token: the next list is
/// a full one and brings them back. Drafts and unsent rows of theirs stay.
fn drop_unreadable(conn: &Sealed, ids: &[DiscussionId]) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    let step = if conn.is_autocommit() { Some(conn.write()?) } else { None };
    for id in ids {
        drop_discussion(conn, id.as_str())?;
    }
    meta::forget_token(conn)?;
    step.map_or(Ok(()), Step::commit)
}

/// A line of another form or one that does not open, made from the discussion in full; `None` when that cannot
/// be read either.
fn anew(conn: &Sealed, id: &str, sort_at: i64) -> Result<Option<ListRow>, StoreError> {
    let sql = "SELECT CAST(body AS BLOB) FROM discussions WHERE id = ?1";
    let body: Option<Vec<u8>> = conn.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    let discussion: Option<Discussion> =
        body.and_then(|body| conn.value(seal::DISCUSSION, &[id], "discussion", &body).ok());
    Ok(discussion.map(|discussion| ListRow::of(&discussion, super::instant(sort_at))))
}

/// Sets the marks of drafts and replies under way: few beside the many rows, so they are read once.
fn mark(conn: &Connection, rows: &mut [ListRow]) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let drafts: HashSet<String> = conn
        .prepare_cached("SELECT discussion_id FROM drafts")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let sql = "SELECT discussion_id, state FROM outbox WHERE kind = 'reply' AND discussion_id IS NOT NULL";
    let outbox: HashMap<String, String> = conn
        .prepare_cached(sql)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    if drafts.is_empty() && outbox.is_empty() {
        return Ok(());
    }
    for row in rows {
        row.has_draft = drafts.contains(row.id.as_str());
        row.outbox = outbox.get(row.id.as_str()).map(|word| OutboxState::from_word(word));
    }
    Ok(())
}
