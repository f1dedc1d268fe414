//! Stores as the first versions wrote them: plain, under names that show platform and account. They are
//! found, moved to their new place, sealed there, and nothing plain of them is left.

use super::error::StoreError;
use super::place::{Place, beside, lock, remove, remove_all};
use super::seal::{self, Column, Seal};
use crate::config::paths::{Paths, private_file_options, read_file};
use rusqlite::{Connection, params, types::Value};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The first schema that is sealed.
pub(super) const SEALED: i64 = 2;
/// Bytes of a file that are sealed at a time.
const BLOCK: usize = 1 << 20;

/// Where a store lay before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Older {
    pub folder: PathBuf,
    /// `None` where only the checksum of the account is known.
    pub file: Option<PathBuf>,
}

impl Older {
    /// Brings the file to its new place, with what SQLite keeps beside it; that first, so that the file
    /// never lies anywhere without it. What was set aside from it is sealed as a whole.
    pub fn bring(&self, place: &Place, seal: &Seal) -> Result<(), StoreError> {
        let Some(old) = self.file.as_ref().filter(|file| file.is_file()) else { return Ok(()) };
        let gate = beside(old, ".open-lock");
        let _held = lock(&gate)?;
        if !place.file().exists() {
            for part in ["-wal", "-shm", ""] {
                let (from, to) = (beside(old, part), beside(place.file(), part));
                match fs::rename(&from, &to) {
                    Err(e) if part.is_empty() || e.kind() != std::io::ErrorKind::NotFound => {
                        return Err(StoreError::Io { file: from, source: e });
                    }
                    _ => {}
                }
            }
        }
        for n in 1_u32.. {
            let aside = beside(old, &format!(".damaged-{n}"));
            if !aside.exists() {
                break;
            }
            seal_file(&aside, &beside(place.file(), &format!(".damaged-older-{n}")), seal)?;
        }
        drop(_held);
        self.remove()
    }

    /// Removes all of it.
    pub fn remove(&self) -> Result<(), StoreError> {
        let Some(old) = &self.file else { return Ok(()) };
        let name = old.file_name().unwrap_or_default().to_string_lossy();
        remove_all(&self.folder, &name)?;
        let pointer = pointer(&self.folder);
        let same = |id: &str| name == format!("{}.sqlite", slug(id.trim_end_matches('\n')));
        if read_file(&pointer).ok().flatten().is_some_and(|id| same(&id)) {
            remove(&pointer).map_err(StoreError::io(&pointer))?;
        }
        // Another account's store may be in it.
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }
}

pub(super) fn folder(paths: &Paths, url: &str) -> PathBuf {
    paths.data_dir().join(slug(url.split_once("://").map_or(url, |(_, rest)| rest)))
}

pub(super) fn file(paths: &Paths, url: &str, account_id: &str) -> PathBuf {
    folder(paths, url).join(format!("{}.sqlite", slug(account_id)))
}

/// The account that was used last.
pub(super) fn last(paths: &Paths, url: &str) -> Option<String> {
    let text = read_file(&pointer(&folder(paths, url))).ok()??;
    Some(text.trim_end_matches('\n').to_owned()).filter(|id| !id.is_empty())
}

fn pointer(folder: &Path) -> PathBuf {
    folder.join("account")
}

/// The letters and digits, and a checksum of the whole (FNV-1a).
fn slug(text: &str) -> String {
    let plain: String = text
        .chars()
        .take(40)
        .map(|c| if c.is_ascii_alphanumeric() || c == '.' { c.to_ascii_lowercase() } else { '-' })
        .collect();
    let sum = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{}-{sum:016x}", plain.trim_matches(['-', '.']))
}

/// Whether a file is a store that was never sealed, by the version in its first page.
pub(super) fn is_plain(file: &Path) -> bool {
    version_on_disk(file).is_some_and(|version| version < SEALED)
}

/// The version in the file's first page; what lies in its -wal does not count. `None`: no database.
pub(super) fn version_on_disk(file: &Path) -> Option<i64> {
    let mut page = [0; 64];
    File::open(file).ok()?.read_exact(&mut page).ok()?;
    let version = page.get(60..64).and_then(|bytes| <[u8; 4]>::try_from(bytes).ok())?;
    page.starts_with(b"SQLite format 3\0").then(|| i64::from(u32::from_be_bytes(version)))
}

/// Seals a whole file under another name, then removes it.
pub(super) fn seal_file(from: &Path, to: &Path, seal: &Seal) -> Result<(), StoreError> {
    let new = beside(to, ".new");
    let sealed = (|| {
        let mut read = File::open(from).map_err(StoreError::io(from))?;
        let mut write = private_file_options()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&new)
            .map_err(StoreError::io(&new))?;
        for n in 0_u64.. {
            let mut block = Vec::new();
            let many =
                (&mut read).take(BLOCK as u64).read_to_end(&mut block).map_err(StoreError::io(from))?;
            if many == 0 {
                break;
            }
            let block = seal.seal(seal::FILE, &[&n.to_string()], &block)?;
            write.write_all(&block).map_err(StoreError::io(&new))?;
        }
        write.sync_all().map_err(StoreError::io(&new))?;
        fs::rename(&new, to).map_err(StoreError::io(to))
    })();
    if sealed.is_err() {
        let _ = fs::remove_file(&new);
        return sealed;
    }
    for part in ["-wal", "-shm", ""] {
        let part = beside(from, part);
        if part != to {
            remove(&part).map_err(StoreError::io(&part))?;
        }
    }
    Ok(())
}

/// A table of what a person has written. The sealed column is the last of `columns`; `row` names the row as
/// the seal does.
pub(super) struct Written {
    pub table: &'static str,
    pub columns: &'static str,
    pub row: &'static [&'static str],
    pub seal: Column,
}

/// What a person has written: it outlives damage and a change of form.
pub(super) const WRITTEN: &[Written] = &[
    Written {
        table: "drafts",
        columns: "discussion_id, updated_at, body",
        row: &["discussion_id"],
        seal: seal::DRAFT,
    },
    Written {
        table: "outbox",
        columns: "seq, id, kind, discussion_id, state, held_until, tries, next_try_at, maybe_delivered, \
                  created_at, body",
        row: &["id", "discussion_id"],
        seal: seal::OUTBOX,
    },
    Written { table: "forms", columns: "name, body", row: &["name"], seal: seal::FORM },
    Written {
        table: "sent_replies",
        columns: "message_id, discussion_id, sent_at, body",
        row: &["message_id", "discussion_id"],
        seal: seal::SENT,
    },
];

impl Written {
    /// The parts of a row's name, as expressions.
    pub fn name(&self) -> String {
        self.row.iter().map(|part| format!("coalesce({part}, '')")).collect::<Vec<_>>().join(", ")
    }

    fn body(&self) -> &str {
        self.columns.rsplit(", ").next().unwrap_or(self.columns).trim()
    }
}

/// Seals in their rows what a plain store holds of a person's texts, inside the step that changes the schema.
pub(super) fn seal_written(conn: &Connection, seal: &Seal) -> Result<(), StoreError> {
    const SCREEN: Written =
        Written { table: "screen", columns: "key, value", row: &["key"], seal: seal::SCREEN };
    for written in WRITTEN.iter().chain([&SCREEN]) {
        let (table, body) = (written.table, written.body());
        let sql = format!("SELECT rowid, CAST({body} AS BLOB), {} FROM {table}", written.name());
        let rows: Vec<(i64, Vec<u8>, Vec<String>)> = conn
            .prepare(&sql)?
            .query_map([], |row| {
                let name = (0..written.row.len()).map(|part| row.get(part + 2)).collect::<Result<_, _>>()?;
                Ok((row.get(0)?, row.get(1)?, name))
            })?
            .collect::<Result<_, _>>()?;
        let mut update = conn.prepare(&format!("UPDATE {table} SET {body} = ?2 WHERE rowid = ?1"))?;
        for (rowid, plain, name) in rows {
            let name: Vec<&str> = name.iter().map(String::as_str).collect();
            update.execute(params![rowid, seal.seal(written.seal, &name, &plain)?])?;
        }
    }
    let plain: Option<String> = conn
        .query_row("SELECT (SELECT value FROM meta WHERE key = 'account')", [], |row| row.get(0))
        .unwrap_or_default();
    if let Some(plain) = plain {
        let sealed = seal.seal(seal::META, &["account"], plain.as_bytes())?;
        conn.execute("UPDATE meta SET value = ?1 WHERE key = 'account'", [sealed])?;
    }
    Ok(())
}

/// Writes the file anew where plain text may be left in its free pages or beside it. Another copy that holds
/// it puts this off to the next start.
pub(super) fn scrub(conn: &Connection) -> Result<(), StoreError> {
    let due = "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'scrub_due')";
    if !conn.query_row(due, [], |row| row.get::<_, bool>(0))? {
        return Ok(());
    }
    let scrubbed = conn.execute_batch("VACUUM").is_ok() && truncated(conn)?;
    if scrubbed {
        conn.execute("DELETE FROM meta WHERE key = 'scrub_due'", [])?;
    }
    Ok(())
}

/// Empties the -wal into the file; false when another copy holds it.
pub(super) fn truncated(conn: &Connection) -> Result<bool, StoreError> {
    let busy = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))?;
    Ok(busy == 0)
}

/// Copies what a person had written out of a damaged file, row by row until the damage; never fails. What
/// another key has sealed stays where it is.
pub(super) fn carry_over(old: &Path, conn: &Connection, seal: &Seal) -> usize {
    let Ok(from) = Connection::open(old) else { return 0 };
    let version = from.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
    let may_be_plain = version.is_ok_and(|version| version < SEALED);
    let mut saved = 0;
    for written in WRITTEN {
        let (table, columns) = (written.table, written.columns);
        let width = columns.split(',').count();
        let marks = vec!["?"; width].join(", ");
        let sql = format!("SELECT {columns}, {} FROM {table}", written.name());
        let Ok(mut read) = from.prepare(&sql) else { continue };
        let write = format!("INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})");
        let Ok(mut rows) = read.query([]) else { continue };
        while let Ok(Some(row)) = rows.next() {
            let values: Result<Vec<Value>, _> = (0..width).map(|i| row.get(i)).collect();
            let name: Result<Vec<String>, _> = (0..written.row.len()).map(|i| row.get(width + i)).collect();
            let (Ok(mut values), Ok(name)) = (values, name) else { continue };
            let name: Vec<&str> = name.iter().map(String::as_str).collect();
            let Some(body) = values.last_mut() else { continue };
            let bytes = match body {
                Value::Blob(bytes) => std::mem::take(bytes),
                Value::Text(text) => std::mem::take(text).into_bytes(),
                _ => continue,
            };
            if seal.open(written.seal, &name, &bytes).is_some() {
                *body = Value::Blob(bytes);
            } else if may_be_plain {
                let Ok(sealed) = seal.seal(written.seal, &name, &bytes) else { continue };
                *body = Value::Blob(sealed);
            } else {
                continue;
            }
            let copied = conn.execute(&write, rusqlite::params_from_iter(values)).unwrap_or(0);
            if table == "drafts" || table == "outbox" {
                saved += copied;
            }
        }
    }
    saved
}
