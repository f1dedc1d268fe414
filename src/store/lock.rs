//! Only one running copy of the program delivers an outbox. The lock is the kernel's: it goes with the
//! process, however that ends.

use super::error::StoreError;
use crate::config::paths::private_file_options;
use std::fs::{File, TryLockError};
use std::path::Path;

/// The right to deliver; given back when dropped.
#[derive(Debug)]
pub struct OutboxLock {
    _file: File,
}

impl OutboxLock {
    /// Takes the right to deliver; `None` while another copy has it.
    ///
    /// # Errors
    /// [`StoreError::Io`] when the lock file cannot be opened or locked.
    pub fn try_acquire(path: &Path) -> Result<Option<OutboxLock>, StoreError> {
        let io = |source| StoreError::Io { file: path.to_owned(), source };
        let file = private_file_options().create(true).truncate(false).write(true).open(path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(OutboxLock { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(source)) => Err(io(source)),
        }
    }
}
