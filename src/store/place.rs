//! Where the store of an account lies: one file for each platform URL and account of a profile, so that
//! data of one account is never shown under another. Names of files and folders are checksums: neither a
//! platform nor an account can be read off them.

use super::error::StoreError;
use super::unsealed::{self, Older};
use crate::config::paths::{
    Paths, create_private_dir, lock_file, private_file_options, read_file, write_private_file,
};
use blake2::{Blake2b128, Digest};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// The place of one account's store.
#[derive(Debug, Clone)]
pub struct Place {
    folder: PathBuf,
    file: PathBuf,
    id: String,
    older: Older,
}

/// The same file is the same place, however it was found.
impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.file == other.file
    }
}

impl Eq for Place {}

impl Place {
    /// The place of an account at a platform.
    pub fn new(paths: &Paths, url: &str, account_id: &str) -> Place {
        let place = Place::of_id(paths, url, &checksum("account", &[url, account_id]));
        let older = Older { file: Some(unsealed::file(paths, url, account_id)), ..place.older };
        Place { older, ..place }
    }

    /// The place of an account of which only [`Place::id`] is known.
    pub fn of_id(paths: &Paths, url: &str, id: &str) -> Place {
        let folder = folder(paths, url);
        Place {
            file: folder.join(format!("{id}.sqlite")),
            folder,
            id: id.to_owned(),
            older: Older { folder: unsealed::folder(paths, url), file: None },
        }
    }

    /// The place of the account that was used last at this platform; `None` before the first sign-in. With
    /// it the first screen is there before any answer of the network.
    pub fn last(paths: &Paths, url: &str) -> Option<Place> {
        let place = match read_file(&pointer(&folder(paths, url))).ok()? {
            Some(id) if is_id(id.trim_end()) => Place::of_id(paths, url, id.trim_end()),
            Some(_) => return None,
            None => Place::new(paths, url, &unsealed::last(paths, url)?),
        };
        place.exists().then_some(place)
    }

    /// Whether something of any account at this platform is kept that only the store's key opens. A new key then would
    /// open nothing of it.
    pub fn any_sealed(&self) -> bool {
        let names = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        names.map(|entry| entry.path()).any(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_store = name.ends_with(".sqlite") || name.contains(".sqlite.damaged");
            let is_beside = name.ends_with("-wal") || name.ends_with("-shm");
            is_store && !is_beside && !is_blank(&path) && !unsealed::is_plain(&path)
        })
    }

    /// Whether there is a store.
    pub fn exists(&self) -> bool {
        self.file.is_file() || self.older.file.as_ref().is_some_and(|file| file.is_file())
    }

    /// The store's file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// A checksum of platform and account.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The file whose lock makes one running copy the one that delivers this store's outbox.
    pub fn outbox_lock_file(&self) -> PathBuf {
        beside(&self.file, ".outbox-lock")
    }

    pub(super) fn older(&self) -> &Older {
        &self.older
    }

    pub(super) fn create_folder(&self) -> Result<(), StoreError> {
        Ok(create_private_dir(&self.folder)?)
    }

    pub(super) fn remember(&self) -> Result<(), StoreError> {
        let pointer = pointer(&self.folder);
        let line = format!("{}\n", self.id);
        if read_file(&pointer).ok().flatten().as_deref() == Some(line.as_str()) {
            return Ok(());
        }
        Ok(write_private_file(&pointer, line.as_bytes())?)
    }

    /// Removes the store, and all that was ever set aside from it, without opening it. A lock file on which
    /// another copy stands stays; it holds nothing.
    ///
    /// # Errors
    /// [`StoreError::Io`] when something may be left.
    pub fn remove(&self) -> Result<(), StoreError> {
        self.older.remove()?;
        remove_all(&self.folder, &self.id)?;
        let pointer = pointer(&self.folder);
        if read_file(&pointer).ok().flatten().is_some_and(|id| id.trim_end() == self.id) {
            remove(&pointer).map_err(StoreError::io(&pointer))?;
        }
        // Another account's store may be in it.
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }
}

/// Removes the files of a folder whose names begin so. A folder that is not there is right.
pub(super) fn remove_all(folder: &Path, beginning: &str) -> Result<(), StoreError> {
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(StoreError::io(folder))?,
    };
    for entry in entries {
        let path = entry.map_err(StoreError::io(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with(beginning) {
            continue;
        }
        if name.ends_with("-lock") {
            // Removed while it is held here: nobody else stands on it.
            let file = private_file_options().write(true).open(&path);
            let Some(_held) = file.ok().filter(|file| file.try_lock().is_ok()) else { continue };
            let _ = fs::remove_file(&path);
            continue;
        }
        remove(&path).map_err(StoreError::io(&path))?;
    }
    Ok(())
}

/// Removes a file; one that is gone already is right.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

/// Waits for the lock of a file.
pub(super) fn lock(path: &Path) -> Result<File, StoreError> {
    lock_file(path).map_err(StoreError::io(path))
}

fn folder(paths: &Paths, url: &str) -> PathBuf {
    paths.data_dir().join(checksum("platform", &[url]))
}

fn pointer(folder: &Path) -> PathBuf {
    folder.join("last")
}

/// Nothing has been written into it, nor beside it.
fn is_blank(path: &Path) -> bool {
    let is_empty = |path: &Path| fs::metadata(path).map_or(true, |meta| meta.len() == 0);
    is_empty(path) && is_empty(&beside(path, "-wal"))
}

/// The path with something added to its last part.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// BLAKE2b of 128 bits in hexadecimal digits.
fn checksum(of: &str, parts: &[&str]) -> String {
    let mut sum = Blake2b128::new();
    for part in std::iter::once(&of).chain(parts) {
        sum.update((part.len() as u64).to_le_bytes());
        sum.update(part.as_bytes());
    }
    sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
