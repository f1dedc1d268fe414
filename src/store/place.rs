//! Where the store of an account lies: one file for each platform URL and account of a profile, so that
//! data of one account is never shown under another.

use super::error::StoreError;
use crate::config::paths::{Paths, create_private_dir, read_file, write_private_file};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The place of one account's store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    folder: PathBuf,
    file: PathBuf,
    url: String,
    account_id: String,
}

impl Place {
    /// The place of an account at a platform.
    pub fn new(paths: &Paths, url: &str, account_id: &str) -> Place {
        let folder = folder(paths, url);
        Place {
            file: folder.join(format!("{}.sqlite", slug(account_id))),
            folder,
            url: url.to_owned(),
            account_id: account_id.to_owned(),
        }
    }

    /// The place of the account that was used last at this platform; `None` before the first sign-in. With
    /// it the first screen is there before any answer of the network.
    pub fn last(paths: &Paths, url: &str) -> Option<Place> {
        let text = read_file(&pointer(&folder(paths, url))).ok()??;
        let account_id = text.trim_end_matches('\n');
        let place = Place::new(paths, url, account_id);
        (!account_id.is_empty() && place.file.is_file()).then_some(place)
    }

    /// The store's file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The platform.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The account.
    pub fn account_id(&self) -> &str {
        &self.account_id
    }

    /// The file whose lock makes one running copy the one that delivers this store's outbox.
    pub fn outbox_lock_file(&self) -> PathBuf {
        beside(&self.file, ".outbox-lock")
    }

    pub(super) fn create_folder(&self) -> Result<(), StoreError> {
        Ok(create_private_dir(&self.folder)?)
    }

    pub(super) fn remember(&self) -> Result<(), StoreError> {
        let pointer = pointer(&self.folder);
        let line = format!("{}\n", self.account_id);
        if read_file(&pointer).ok().flatten().as_deref() == Some(line.as_str()) {
            return Ok(());
        }
        Ok(write_private_file(&pointer, line.as_bytes())?)
    }

    /// Removes the store and all that was ever set aside from it. The lock files stay: they hold nothing,
    /// and another copy may stand on one.
    pub(super) fn remove_files(&self) -> Result<(), StoreError> {
        let name = self.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let io_error = |file: &Path| {
            let file = file.to_owned();
            move |source| StoreError::Io { file, source }
        };
        for entry in fs::read_dir(&self.folder).map_err(io_error(&self.folder))? {
            let path = entry.map_err(io_error(&self.folder))?.path();
            let entry_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if entry_name.starts_with(&name) && !entry_name.ends_with("-lock") {
                remove(&path).map_err(io_error(&path))?;
            }
        }
        let pointer = pointer(&self.folder);
        if read_file(&pointer).ok().flatten().is_some_and(|id| id.trim_end() == self.account_id) {
            remove(&pointer).map_err(io_error(&pointer))?;
        }
        Ok(())
    }
}

/// Removes a file; one that is gone already is right.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

fn folder(paths: &Paths, url: &str) -> PathBuf {
    paths.data_dir().join(slug(url.split_once("://").map_or(url, |(_, rest)| rest)))
}

fn pointer(folder: &Path) -> PathBuf {
    folder.join("account")
}

/// The path with something added to its last part.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A name for a folder that a person recognises and that no two texts share: the letters and digits, and a
/// checksum of the whole (FNV-1a, which never changes).
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
