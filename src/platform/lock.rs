//! The file lock under which a session is renewed: one process at a time.

use super::TokenStore;
use super::error::PlatformError;
use crate::config::paths::private_file_options;
use crate::fault::{FaultKind, fault};
use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

/// How long another process may hold the lock: longer than its renewal's own time limits.
const PATIENCE: Duration = Duration::from_secs(45);
const POLL: Duration = Duration::from_millis(25);

/// The lock that keeps other processes from renewing at the same time; it ends when dropped.
pub(super) async fn lock(store: &dyn TokenStore) -> Result<Option<File>, PlatformError> {
    let Some(path) = store.lock_file() else { return Ok(None) };
    // Where no lock can be made (a file system without them), the platform's own grace for a refresh token
    // used twice has to do.
    let Ok(Ok(file)) = tokio::task::spawn_blocking(move || open(&path)).await else { return Ok(None) };
    let taken = tokio::time::timeout(PATIENCE, async {
        loop {
            match file.try_lock() {
                Ok(()) | Err(TryLockError::Error(_)) => return,
                Err(TryLockError::WouldBlock) => tokio::time::sleep(POLL).await,
            }
        }
    });
    match taken.await {
        Ok(()) => Ok(Some(file)),
        Err(_) => Err(PlatformError::Local(fault!(FaultKind::OutOfReach, "fault-sign-in-busy"))),
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    private_file_options().create(true).truncate(false).write(true).open(path)
}
