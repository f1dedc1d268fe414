//! Opening the file: private, in WAL, at the newest schema, for the right account and the right key. A damaged
//! file is set aside, and what a person had written in it is carried over as far as it can be read. Under a
//! wrong key nothing is touched.

use super::error::StoreError;
use super::place::{Place, beside, lock};
use super::seal::{self, Column, Seal, Sealed};
use super::unsealed::{self, SEALED, WRITTEN};
use super::worker::Db;
use crate::config::paths::private_file_options;
use crate::secrets::StoreKey;
use crate::words::{Wording, wording};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The schema, one file a step; a file's place is its version.
const MIGRATIONS: &[&str] = &[
    include_str!("../../assets/schema/0001_first.sql"),
    include_str!("../../assets/schema/0002_sealed.sql"),
];

/// How long another program may keep the file before it is told.
const BUSY: Duration = Duration::from_secs(5);
/// Rows of a table that are tried before a key counts as wrong.
const TRIED: usize = 20;
/// What the value sealed under `key_check` says.
const CHECK: &[u8] = b"swopdesk";

/// A damaged file has been set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where it lies now.
    pub file: PathBuf,
    /// How many drafts and unsent rows were carried over.
    pub saved: usize,
}

impl SetAside {
    /// What a person is told of it.
    pub fn told(&self) -> Wording {
        wording!("remark-set-aside", file = self.file.display().to_string(), count = self.saved)
    }
}

/// What opening a store has found.
pub(super) struct Found {
    pub db: Db,
    pub set_aside: Option<SetAside>,
    /// How many drafts, unsent rows and forms do not open: damaged one by one.
    pub unreadable: usize,
}

/// Opens the store of a place.
pub(super) fn open(place: &Place, key: &StoreKey) -> Result<Found, StoreError> {
    let file = place.file();
    let seal = Arc::new(Seal::new(key));
    place.create_folder()?;
    // Two copies that start at once must not migrate, or set aside, the same file together.
    let _gate = lock(&beside(file, ".open-lock"))?;
    place.older().bring(place, &seal)?;

    let suspect = suspect_file(file);
    let known_bad = suspect.exists() && !is_sound(file);
    let first = if known_bad { Err(damaged(file)) } else { connect(place, &seal) };
    let (conn, set_aside) = match first {
        Err(StoreError::Damaged { .. }) => {
            if is_anothers(place, &seal) {
                return Err(StoreError::WrongKey { file: file.to_owned() });
            }
            let old = set_aside(file)?;
            let conn = connect(place, &seal)?;
            let saved = unsealed::carry_over(&old, &conn, &seal);
            if unsealed::is_plain(&old) {
                unsealed::seal_file(&old, &old, &seal)?;
            }
            (conn, Some(SetAside { file: old, saved }))
        }
        other => (other?, None),
    };
    let _ = fs::remove_file(&suspect);
    place.remember()?;
    let unreadable = unreadable(&conn, &seal)?;
    let conn = Sealed::new(conn, seal);
    let db = Db { conn, file: file.to_owned(), run: uuid::Uuid::new_v4().to_string() };
    Ok(Found { db, set_aside, unreadable })
}

/// The mark that the file was found damaged while it was in use; the next start looks closely.
pub(super) fn suspect_file(file: &Path) -> PathBuf {
    beside(file, ".suspect")
}

fn damaged(file: &Path) -> StoreError {
    StoreError::Damaged { file: file.to_owned() }
}

/// Whether another key has sealed what can still be read of a damaged file.
fn is_anothers(place: &Place, seal: &Seal) -> bool {
    let read = Connection::open(place.file()).and_then(|conn| {
        let version = conn.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0))?;
        Ok(version >= SEALED && verdict(&conn, seal, place).is_ok_and(|verdict| verdict == Verdict::WrongKey))
    });
    read.unwrap_or(false)
}

fn is_sound(file: &Path) -> bool {
    Connection::open(file)
        .and_then(|conn| conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0)))
        .is_ok_and(|answer| answer == "ok")
}

fn connect(place: &Place, seal: &Seal) -> Result<Connection, StoreError> {
    let file = place.file();
    // SQLite would create it readable for others; its -wal and -shm then follow the mode of the file. One that
    // is there is not opened here: closing it again would give up the locks of this process.
    match private_file_options().create_new(true).write(true).open(file) {
        Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => return Err(StoreError::io(file)(e)),
        _ => {}
    }
    let mut conn = Connection::open(file)?;
    conn.busy_timeout(BUSY)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // A draft that was told to be saved is still there after a power cut.
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cache_size", USUAL_CACHE)?;
    migrate(&mut conn, seal)?;
    check(&conn, seal, place)?;
    unsealed::scrub(&conn)?;
    Ok(conn)
}

/// Pages that are kept in memory, in the unit of `PRAGMA cache_size`: 2 MB. The list is read once, from one end to
/// the other, and gains nothing by more.
const USUAL_CACHE: i64 = -2_000;
/// While many discussions are written: 8 MB.
const WRITING_CACHE: i64 = -8_000;

/// Keeps more pages in memory as long as the whole list is written, which goes to and fro in it.
pub(super) fn cache_for_writing(conn: &Connection, many: bool) -> Result<(), StoreError> {
    Ok(conn.pragma_update(None, "cache_size", if many { WRITING_CACHE } else { USUAL_CACHE })?)
}

fn migrate(conn: &mut Connection, seal: &Seal) -> Result<(), StoreError> {
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
    let done = version(&tx)?;
    for (step, number) in MIGRATIONS.iter().zip(1..).filter(|(_, number)| *number > done) {
        tx.execute_batch(step)?;
        if number == SEALED {
            unsealed::seal_written(&tx, seal)?;
            tx.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('scrub_due', '1')", [])?;
        }
    }
    tx.pragma_update(None, "user_version", known)?;
    tx.commit()?;
    Ok(())
}

/// What a file says of a place and a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// The key opens it.
    Fits,
    /// Nothing contradicts the key: it is written down.
    Unsaid,
    /// Another key has sealed it.
    WrongKey,
    /// It belongs to another place.
    OtherAccount,
}

fn verdict(conn: &Connection, seal: &Seal, place: &Place) -> Result<Verdict, StoreError> {
    let kept = "SELECT value FROM meta WHERE key = 'place'";
    let kept: Option<String> = conn.query_row(kept, [], |row| row.get(0)).optional()?;
    if kept.is_some_and(|kept| kept != place.id()) {
        return Ok(Verdict::OtherAccount);
    }
    let check = "SELECT CAST(value AS BLOB) FROM meta WHERE key = 'key_check'";
    let check: Option<Vec<u8>> = conn.query_row(check, [], |row| row.get(0)).optional()?;
    if check.is_some_and(|check| seal.open(seal::META, &["key_check", place.id()], &check).is_some()) {
        return Ok(Verdict::Fits);
    }
    // It may be the check itself that is damaged: whatever else opens speaks for the key.
    const CACHED: (&str, &str, &str, Column) = ("discussions", "body", "id", seal::DISCUSSION);
    let written = WRITTEN.iter().map(|w| (w.table, "body", w.name(), w.seal));
    let (mut opens, mut closed) = (0, 0);
    for (table, body, name, column) in written.chain([(CACHED.0, CACHED.1, CACHED.2.to_owned(), CACHED.3)]) {
        let (open, shut) = tried(conn, seal, (table, body, &name, column), TRIED)?;
        (opens, closed) = (opens + open, closed + shut);
    }
    Ok(if opens > 0 || closed == 0 { Verdict::Unsaid } else { Verdict::WrongKey })
}

/// How many rows of a table open, and how many do not.
fn tried(
    conn: &Connection,
    seal: &Seal,
    (table, body, name, column): (&str, &str, &str, Column),
    most: usize,
) -> Result<(usize, usize), StoreError> {
    let sql = format!("SELECT CAST({body} AS BLOB), {name} FROM {table} LIMIT {most}");
    let mut statement = conn.prepare(&sql)?;
    let parts = statement.column_count();
    let mut rows = statement.query([])?;
    let (mut opens, mut shut) = (0, 0);
    while let Some(row) = rows.next()? {
        let name = (1..parts).map(|part| row.get(part)).collect::<Result<Vec<String>, _>>()?;
        let name: Vec<&str> = name.iter().map(String::as_str).collect();
        match seal.open(column, &name, row.get_ref(0)?.as_blob().unwrap_or_default()) {
            Some(_) => opens += 1,
            None => shut += 1,
        }
    }
    Ok((opens, shut))
}

/// The first opening writes down whose data this is, and a value by which the key is known again.
fn check(conn: &Connection, seal: &Seal, place: &Place) -> Result<(), StoreError> {
    match verdict(conn, seal, place)? {
        Verdict::Fits => Ok(()),
        Verdict::WrongKey => Err(StoreError::WrongKey { file: PathBuf::new() }),
        Verdict::OtherAccount => Err(StoreError::OtherAccount { file: PathBuf::new() }),
        Verdict::Unsaid => {
            let sealed = seal.seal(seal::META, &["key_check", place.id()], CHECK)?;
            let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('place', ?1), ('key_check', ?2)";
            conn.execute(sql, params![place.id(), sealed])?;
            Ok(())
        }
    }
}

/// How many of the texts that only this machine has do not open. Reads them all, so that damage there is found
/// now and not at a reply.
fn unreadable(conn: &Connection, seal: &Seal) -> Result<usize, StoreError> {
    let mut shut = 0;
    for written in WRITTEN.iter().filter(|written| written.table != "sent_replies") {
        shut += tried(conn, seal, (written.table, "body", &written.name(), written.seal), usize::MAX >> 1)?.1;
    }
    Ok(shut)
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
