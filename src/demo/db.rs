//! The helpdesk's database: opening it, and the few values beside the tables.

use super::DemoError;
use rusqlite::{Connection, OptionalExtension, params};
use std::path::Path;

const SCHEMA: &str = include_str!("schema.sql");
/// Grows when `schema.sql` changes; a kept folder of another layout is refused, not guessed at.
const LAYOUT: i64 = 1;

/// Opens the database in memory, or `helpdesk.sqlite` in a folder that is kept. The second value says
/// whether it is new and wants data.
pub(super) fn open(keep: Option<&Path>) -> Result<(Connection, bool), DemoError> {
    let connection = match keep {
        None => Connection::open_in_memory()?,
        Some(folder) => {
            std::fs::create_dir_all(folder)
                .map_err(|source| DemoError::Folder { path: folder.to_owned(), source })?;
            let connection = Connection::open(folder.join("helpdesk.sqlite"))?;
            connection.pragma_update(None, "journal_mode", "WAL")?;
            connection.pragma_update(None, "synchronous", "NORMAL")?;
            connection
        }
    };
    connection.set_prepared_statement_cache_capacity(64);
    let layout: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match layout {
        0 => Ok((connection, true)),
        LAYOUT => Ok((connection, false)),
        other => Err(DemoError::Layout { found: other, known: LAYOUT }),
    }
}

/// Lays the tables, inside the transaction that fills them: a start that is cut off leaves nothing behind.
pub(super) fn lay(connection: &Connection, instance: &str) -> Result<(), rusqlite::Error> {
    connection.execute_batch(SCHEMA)?;
    connection.pragma_update(None, "user_version", LAYOUT)?;
    for (key, value) in [("instance", instance), ("seq", "1"), ("sync_floor", "0"), ("event_floor", "1")] {
        connection.execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", params![key, value])?;
    }
    Ok(())
}

/// A value of the `meta` table; empty where it is missing.
pub(super) fn meta(connection: &Connection, key: &str) -> Result<String, rusqlite::Error> {
    let value = connection
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(value.unwrap_or_default())
}

/// A number of the `meta` table; 0 where it is missing.
pub(super) fn meta_number(connection: &Connection, key: &str) -> Result<i64, rusqlite::Error> {
    Ok(meta(connection, key)?.parse().unwrap_or(0))
}

/// Sets a number of the `meta` table.
pub(super) fn set_meta_number(connection: &Connection, key: &str, value: i64) -> Result<(), rusqlite::Error> {
    connection
        .prepare_cached("UPDATE meta SET value = ?2 WHERE key = ?1")?
        .execute(params![key, value.to_string()])?;
    Ok(())
}

/// The next number of the one sequence that orders every change.
pub(super) fn next_seq(connection: &Connection) -> Result<i64, rusqlite::Error> {
    let next = meta_number(connection, "seq")? + 1;
    set_meta_number(connection, "seq", next)?;
    Ok(next)
}
