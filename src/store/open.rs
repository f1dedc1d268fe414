//! Opening the file: private, in WAL, at the newest schema, for the right account. A damaged file is set
//! aside, and what a person had written in it is carried over as far as it can be read.

use super::error::StoreError;
use super::place::{Place, beside};
use super::worker::Db;
use crate::config::paths::private_file_options;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params, types::Value};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The schema, one file a step; a file's place is its version.
const MIGRATIONS: &[&str] = &[include_str!("../../assets/schema/0001_first.sql")];

/// How long another program may keep the file before it is told.
const BUSY: Duration = Duration::from_secs(5);

/// What a person has written: carried over out of a damaged file. Table and columns.
const WRITTEN: &[(&str, &str)] = &[
    ("drafts", "discussion_id, updated_at, body"),
    (
        "outbox",
        "seq, id, kind, discussion_id, state, held_until, tries, next_try_at, maybe_delivered, created_at, body",
    ),
    ("forms", "name, body"),
    ("sent_replies", "message_id, discussion_id, sent_at, body"),
];

/// A damaged file has been set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where it lies now.
    pub file: PathBuf,
    /// How many drafts and unsent rows were carried over.
    pub saved: usize,
}

impl std::fmt::Display for SetAside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let file = self.file.display();
        write!(
            f,
            "the local data was damaged; it is set aside as {file}, and {} unsent texts were saved",
            self.saved
        )
    }
}

/// Opens the store of a place; says when a damaged one was set aside for it.
pub(super) fn open(place: &Place) -> Result<(Db, Option<SetAside>), StoreError> {
    let file = place.file();
    place.create_folder()?;
    // Two copies that start at once must not migrate, or set aside, the same file together.
    let gate_file = beside(file, ".open-lock");
    let io = |source| StoreError::Io { file: gate_file.clone(), source };
    let gate =
        private_file_options().create(true).truncate(false).write(true).open(&gate_file).map_err(io)?;
    gate.lock().map_err(io)?;

    let suspect = suspect_file(file);
    let known_bad = suspect.exists() && !is_sound(file);
    let first = if known_bad { Err(StoreError::Damaged { file: file.to_owned() }) } else { connect(place) };
    let (conn, aside) = match first {
        Err(StoreError::Damaged { .. }) => {
            let old = set_aside(file)?;
            let mut conn = connect(place)?;
            let saved = carry_over(&old, &mut conn);
            (conn, Some(SetAside { file: old, saved }))
        }
        other => (other?, None),
    };
    let _ = fs::remove_file(&suspect);
    place.remember()?;
    let db = Db { conn, file: file.to_owned(), run: uuid::Uuid::new_v4().to_string() };
    Ok((db, aside))
}

/// The mark that the file was found damaged while it was in use; the next start looks closely.
pub(super) fn suspect_file(file: &Path) -> PathBuf {
    beside(file, ".suspect")
}

fn is_sound(file: &Path) -> bool {
    Connection::open(file)
        .and_then(|conn| conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0)))
        .is_ok_and(|answer| answer == "ok")
}

fn connect(place: &Place) -> Result<Connection, StoreError> {
    let file = place.file();
    // SQLite would create it readable for others; its -wal and -shm then follow the mode of the file.
    private_file_options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(file)
        .map_err(|source| StoreError::Io { file: file.to_owned(), source })?;
    let mut conn = Connection::open(file)?;
    conn.busy_timeout(BUSY)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // A draft that was told to be saved is still there after a power cut.
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cache_size", -8000)?;
    migrate(&mut conn)?;
    bind(&mut conn, place)?;
    // Touches the small tables that matter most, so that damage there is found now and not at a reply.
    conn.query_row("SELECT (SELECT count(*) FROM drafts) + (SELECT count(*) FROM outbox)", [], |_| Ok(()))?;
    Ok(conn)
}

fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    let version = |conn: &Connection| conn.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let found = version(conn)?;
    if found > known {
        return Err(StoreError::Newer { file: PathBuf::new(), found, known });
    }
    if found == known {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let done = usize::try_from(version(&tx)?).unwrap_or_default();
    for step in MIGRATIONS.iter().skip(done) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", known)?;
    tx.commit()?;
    Ok(())
}

/// The first opening writes down whose data this is; every later one checks it.
fn bind(conn: &mut Connection, place: &Place) -> Result<(), StoreError> {
    for (key, value) in [("url", place.url()), ("account_id", place.account_id())] {
        let kept: Option<String> =
            conn.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)).optional()?;
        match kept {
            None => {
                conn.execute("INSERT OR IGNORE INTO meta (key, value) VALUES (?1, ?2)", params![key, value])?;
            }
            Some(kept) if kept == value => {}
            Some(_) => return Err(StoreError::OtherAccount { file: PathBuf::new() }),
        }
    }
    Ok(())
}

/// Renames the file, with what SQLite keeps beside it, to the first free `.damaged-N`.
fn set_aside(file: &Path) -> Result<PathBuf, StoreError> {
    let free = (1_u32..).map(|n| beside(file, &format!(".damaged-{n}"))).find(|path| !path.exists());
    let aside = free.unwrap_or_else(|| beside(file, ".damaged"));
    for part in ["", "-wal", "-shm"] {
        let (from, to) = (beside(file, part), beside(&aside, part));
        match fs::rename(&from, &to) {
            Err(e) if part.is_empty() || e.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::Io { file: from, source: e });
            }
            _ => {}
        }
    }
    Ok(aside)
}

/// Copies what a person had written, row by row until the damage; never fails.
fn carry_over(old: &Path, conn: &mut Connection) -> usize {
    let Ok(from) = Connection::open(old) else { return 0 };
    let mut saved = 0;
    for (table, columns) in WRITTEN {
        let width = columns.split(',').count();
        let marks = vec!["?"; width].join(", ");
        let Ok(mut read) = from.prepare(&format!("SELECT {columns} FROM {table}")) else { continue };
        let write = format!("INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})");
        let Ok(mut rows) = read.query([]) else { continue };
        while let Ok(Some(row)) = rows.next() {
            let values: Result<Vec<Value>, _> = (0..width).map(|i| row.get(i)).collect();
            let Ok(values) = values else { continue };
            let written = conn.execute(&write, rusqlite::params_from_iter(values)).unwrap_or(0);
            if *table == "drafts" || *table == "outbox" {
                saved += written;
            }
        }
    }
    saved
}
