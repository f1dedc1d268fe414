//! How the local data is: whether the file is sound, how many rows it has, how large it is.

use super::Store;
use super::error::StoreError;
use super::place::beside;
use super::worker::Answer;
use rusqlite::Connection;

/// How the local data is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// What SQLite finds wrong with the file; `None` when it is sound.
    pub damage: Option<String>,
    /// Discussions kept.
    pub discussions: u64,
    /// Messages kept.
    pub messages: u64,
    /// Drafts kept.
    pub drafts: u64,
    /// Rows of the outbox.
    pub outbox: u64,
    /// Bytes on the disk, with what SQLite keeps beside the file.
    pub bytes: u64,
}

impl Store {
    /// Looks the whole file over; takes a second for each 100 MB or so.
    pub fn health(&self) -> Answer<Health> {
        self.run(|db| {
            let answer: String = db.conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            let size = |suffix| std::fs::metadata(beside(&db.file, suffix)).map_or(0, |meta| meta.len());
            Ok(Health {
                damage: Some(answer).filter(|answer| answer != "ok"),
                discussions: count(&db.conn, "discussions")?,
                messages: count(&db.conn, "messages")?,
                drafts: count(&db.conn, "drafts")?,
                outbox: count(&db.conn, "outbox")?,
                bytes: ["", "-wal", "-shm"].into_iter().map(size).sum(),
            })
        })
    }
}

fn count(conn: &Connection, table: &str) -> Result<u64, StoreError> {
    Ok(conn
        .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0))?
        .unsigned_abs())
}
