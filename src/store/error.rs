//! What can go wrong with the local data, and what a person does about it.

use crate::config::paths::PathsError;
use crate::fault::{Fault, FaultKind, fault};
use crate::words::Wording;
use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};

/// The local data cannot be used, or refuses what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No room on the disk.
    #[error("the disk is full: {} cannot be written", file.display())]
    Full {
        /// The store's file.
        file: PathBuf,
    },
    /// The file or its folder cannot be written.
    #[error("{} cannot be written", file.display())]
    ReadOnly {
        /// The store's file.
        file: PathBuf,
    },
    /// Another program has kept the file for longer than 5 s.
    #[error("{} is kept by another program", file.display())]
    Locked {
        /// The store's file.
        file: PathBuf,
    },
    /// The file is no longer a database; it is set aside at the next start.
    #[error("{} is damaged", file.display())]
    Damaged {
        /// The store's file.
        file: PathBuf,
    },
    /// The file was written by a newer version of the program.
    #[error("{} was written by a newer swopdesk (data version {found}, this one knows {known})", file.display())]
    Newer {
        /// The store's file.
        file: PathBuf,
        /// The file's.
        found: i64,
        /// This program's.
        known: i64,
    },
    /// The file belongs to another platform or account than its place says.
    #[error("{} belongs to another account", file.display())]
    OtherAccount {
        /// The store's file.
        file: PathBuf,
    },
    /// The key that was given does not open what is kept; nothing has been touched.
    #[error("the key does not open {}", file.display())]
    WrongKey {
        /// The store's file.
        file: PathBuf,
    },
    /// The system refused.
    #[error("{}: {source}", file.display())]
    Io {
        /// What was touched.
        file: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// A folder cannot be created, or a small file not be written.
    #[error(transparent)]
    Paths(#[from] PathsError),
    /// Any other answer of SQLite.
    #[error("the local data answers: {0}")]
    Sql(String),
    /// One row cannot be read; the rest can.
    #[error("a kept {what} cannot be read: {why}")]
    Unreadable {
        /// `draft`, `outbox row`, ...
        what: &'static str,
        /// The decoder's words.
        why: String,
    },
    /// The store has been closed or wiped.
    #[error("the local data is closed")]
    Closed,
    /// The row is gone: sent, taken back or dropped.
    #[error("it is no longer in the outbox")]
    Gone,
    /// A try is under way or may have reached the platform, so it cannot be taken back.
    #[error("it may have reached the buyer already and cannot be taken back")]
    AlreadyTried,
    /// Another reply to the same discussion is still in the outbox.
    #[error("another reply to this discussion is still waiting to be sent")]
    ReplyPending,
}

impl From<rusqlite::Error> for StoreError {
    fn from(e: rusqlite::Error) -> Self {
        let file = PathBuf::new();
        match e.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::Full { file },
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                StoreError::ReadOnly { file }
            }
            Some(
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed,
            ) => StoreError::Locked { file },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged { file },
            _ => StoreError::Sql(e.to_string()),
        }
    }
}

impl StoreError {
    /// The same error with the file it is about.
    pub(super) fn in_file(mut self, path: &Path) -> Self {
        match &mut self {
            StoreError::Full { file }
            | StoreError::ReadOnly { file }
            | StoreError::Locked { file }
            | StoreError::Damaged { file }
            | StoreError::Newer { file, .. }
            | StoreError::OtherAccount { file }
            | StoreError::WrongKey { file }
                if file.as_os_str().is_empty() =>
            {
                path.clone_into(file);
            }
            _ => {}
        }
        self
    }

    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
        let file = path.to_owned();
        move |source| StoreError::Io { file, source }
    }

    pub(super) fn unreadable(what: &'static str) -> impl FnOnce(serde_json::Error) -> StoreError {
        move |e| StoreError::Unreadable { what, why: e.to_string() }
    }
}

impl From<StoreError> for Fault {
    fn from(e: StoreError) -> Self {
        const LOCAL: FaultKind = FaultKind::LocalData;
        let name = |file: PathBuf| file.display().to_string();
        match e {
            StoreError::Paths(e) => e.into(),
            StoreError::Full { file } => fault!(LOCAL, "fault-disk-full", file = name(file)),
            StoreError::ReadOnly { file } => fault!(LOCAL, "fault-read-only", file = name(file)),
            StoreError::Locked { file } => fault!(LOCAL, "fault-locked", file = name(file)),
            StoreError::Damaged { file } => fault!(LOCAL, "fault-damaged", file = name(file)),
            StoreError::Newer { file, found, known } => {
                fault!(LOCAL, "fault-newer", file = name(file), found = found, known = known)
            }
            StoreError::OtherAccount { file } => fault!(LOCAL, "fault-other-account", file = name(file)),
            StoreError::WrongKey { file } => fault!(LOCAL, "fault-wrong-key", file = name(file)),
            StoreError::Io { file, source } => {
                fault!(LOCAL, "fault-store-io", file = name(file), why = source.to_string())
            }
            StoreError::Sql(why) => fault!(LOCAL, "fault-sql", why = why),
            StoreError::Closed => fault!(LOCAL, "fault-store-closed"),
            StoreError::Unreadable { what, why } => {
                fault!(LOCAL, "fault-row-unreadable", kind = what, why = why)
            }
            StoreError::Gone => fault!(FaultKind::No, "fault-row-gone"; Wording::default()),
            StoreError::AlreadyTried => fault!(FaultKind::No, "fault-already-tried"; Wording::default()),
            StoreError::ReplyPending => fault!(FaultKind::No, "fault-reply-pending"),
        }
    }
}
