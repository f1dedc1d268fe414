//! The one error a person sees: its kind (which is also the exit code of a command), what happened,
//! what to do about it, and when another try makes sense. Every layer's own error turns into a `Fault`
//! at the layer's border; nothing below `app/` and `cli/` writes prose of its own on the screen.

use chrono::{DateTime, Utc};
use std::fmt;

/// What sort of failure it is. Decides the exit code of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// It ran and the answer is no: findings that were not accepted, a late absence without `--late-ok`.
    No,
    /// The call itself was wrong: an option, a date, an invalid absence.
    Usage,
    /// There is no session, or the platform no longer takes it.
    SignedOut,
    /// The platform answered and refused.
    Refused,
    /// No answer from the platform, or one that is none (HTML, broken JSON).
    OutOfReach,
    /// Local data cannot be read or written.
    LocalData,
}

impl FaultKind {
    /// The exit code of the command line, as the README lists them.
    pub const fn exit_code(self) -> u8 {
        match self {
            FaultKind::No => 1,
            FaultKind::Usage => 2,
            FaultKind::SignedOut => 3,
            FaultKind::Refused => 4,
            FaultKind::OutOfReach => 5,
            FaultKind::LocalData => 6,
        }
    }
}

/// An error as a person is told it: one line on what happened and one on what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What sort of failure; decides the exit code.
    pub kind: FaultKind,
    /// What happened, one clause without a full stop. Already cleaned of control characters.
    pub what: String,
    /// What to do about it, one clause; empty where nothing can be done.
    pub hint: String,
    /// The platform's stable problem `code`, where the failure came with one.
    pub code: Option<String>,
    /// The earliest instant at which another try makes sense (from `Retry-After`).
    pub retry_at: Option<DateTime<Utc>>,
}

impl Fault {
    /// A fault with what happened and what to do.
    pub fn new(kind: FaultKind, what: impl Into<String>, hint: impl Into<String>) -> Self {
        Fault { kind, what: what.into(), hint: hint.into(), code: None, retry_at: None }
    }

    /// The same fault with the platform's problem code.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The same fault with the instant of the next sensible try.
    #[must_use]
    pub fn with_retry_at(mut self, at: Option<DateTime<Utc>>) -> Self {
        self.retry_at = at;
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.hint.is_empty() {
            f.write_str(&self.what)
        } else {
            write!(f, "{} - {}", self.what, self.hint)
        }
    }
}

impl std::error::Error for Fault {}
