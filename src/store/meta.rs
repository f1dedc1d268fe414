//! Single values: the account, the synchronisation, how the screen was left.

use super::discussions::write;
use super::error::StoreError;
use super::seal::{self, Sealed};
use super::worker::Answer;
use super::{Store, instant};
use crate::domain::account::Account;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

const ACCOUNT: &str = "account";
pub(super) const SYNC_TOKEN: &str = "sync_token";
pub(super) const SYNCED_AT: &str = "synced_at";
const CLOCK_DIFFERENCE: &str = "clock_difference_ms";

/// How far the synchronisation has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyncState {
    /// What the next list is asked with as `since`; `None`: all is listed.
    pub token: Option<String>,
    /// When the last complete one was asked for.
    pub synced_at: Option<DateTime<Utc>>,
    /// The platform's clock less this machine's, in milliseconds, as last measured.
    pub clock_difference_ms: i64,
}

impl Store {
    /// The account as last seen; `None` before it was.
    pub fn account(&self) -> Answer<Option<Account>> {
        self.run(|db| {
            // One that cannot be read counts as not seen: the platform has it.
            let text = get_private(&db.conn, ACCOUNT)?;
            Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
        })
    }

    /// Keeps the account.
    pub fn put_account(&self, account: Account) -> Answer<()> {
        self.run(move |db| {
            let text = serde_json::to_string(&account).map_err(StoreError::unreadable("account"))?;
            put_private(&db.conn, ACCOUNT, &text)
        })
    }

    /// How far the synchronisation has come.
    pub fn sync_state(&self) -> Answer<SyncState> {
        self.run(|db| {
            let number =
                |key| Ok::<_, StoreError>(get(&db.conn, key)?.and_then(|text| text.parse::<i64>().ok()));
            Ok(SyncState {
                token: get_private(&db.conn, SYNC_TOKEN)?,
                synced_at: number(SYNCED_AT)?.map(instant),
                clock_difference_ms: number(CLOCK_DIFFERENCE)?.unwrap_or_default(),
            })
        })
    }

    /// Forgets the sync token (410 `sync_token_expired`): the next list is a full one.
    pub fn forget_sync_token(&self) -> Answer<()> {
        self.run(|db| forget_token(&db.conn))
    }

    /// Keeps the difference of the clocks: the platform's less this machine's, in milliseconds.
    pub fn put_clock_difference(&self, ms: i64) -> Answer<()> {
        self.run(move |db| put(&db.conn, CLOCK_DIFFERENCE, &ms.to_string()))
    }

    /// How the screen was left: every kept value by its key.
    pub fn screen(&self) -> Answer<BTreeMap<String, String>> {
        self.run(|db| {
            let mut all = db.conn.prepare_cached("SELECT key, CAST(value AS BLOB) FROM screen")?;
            let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let rows: Vec<(String, Vec<u8>)> = rows.collect::<Result<_, _>>()?;
            // One that does not open is as good as never kept.
            let read = |(key, value): (String, Vec<u8>)| {
                db.conn.text(seal::SCREEN, &[&key], &value).map(|text| (key, text))
            };
            Ok(rows.into_iter().filter_map(read).collect())
        })
    }

    /// Keeps values of the screen; others stay.
    pub fn put_screen(&self, values: BTreeMap<String, String>) -> Answer<()> {
        self.run(move |db| {
            let tx = write(db)?;
            for (key, value) in &values {
                tx.prepare_cached("INSERT OR REPLACE INTO screen (key, value) VALUES (?1, ?2)")?
                    .execute(params![key, tx.seal().seal(seal::SCREEN, &[key], value.as_bytes())?])?;
            }
            tx.commit()?;
            Ok(())
        })
    }
}

fn get(conn: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    let sql = "SELECT value FROM meta WHERE key = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([key], |row| row.get(0)).optional()?)
}

/// A private value; one that does not open counts as not kept: the platform has it.
fn get_private(conn: &Sealed, key: &str) -> Result<Option<String>, StoreError> {
    let sql = "SELECT CAST(value AS BLOB) FROM meta WHERE key = ?1";
    let sealed: Option<Vec<u8>> = conn.prepare_cached(sql)?.query_row([key], |row| row.get(0)).optional()?;
    Ok(sealed.and_then(|sealed| conn.text(seal::META, &[key], &sealed)))
}

pub(super) fn put_private(conn: &Sealed, key: &str, value: &str) -> Result<(), StoreError> {
    let sealed = conn.seal().seal(seal::META, &[key], value.as_bytes())?;
    conn.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?
        .execute(params![key, sealed])?;
    Ok(())
}

pub(super) fn forget_token(conn: &Connection) -> Result<(), StoreError> {
    conn.execute("DELETE FROM meta WHERE key = ?1", [SYNC_TOKEN])?;
    Ok(())
}

pub(super) fn put(conn: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?
        .execute(params![key, value])?;
    Ok(())
}
