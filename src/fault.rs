//! The one error a person sees: its kind (which is also the exit code of a command), what happened,
//! what to do about it, and when another try makes sense. Every layer's own error turns into a `Fault`
//! at the layer's border; nothing below `app/` and `cli/` writes prose of its own on the screen. Which language
//! it is told in is known only there.

use crate::words::{Lang, Wording, Words};
use chrono::{DateTime, Utc};

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
    pub what: Wording,
    /// What to do about it, one clause; empty where nothing can be done.
    pub hint: Wording,
    /// The platform's stable problem `code`, where the failure came with one.
    pub code: Option<String>,
    /// The earliest instant at which another try makes sense (from `Retry-After`).
    pub retry_at: Option<DateTime<Utc>>,
}

impl Fault {
    /// A fault with what happened and what to do. See [`fault!`](crate::fault!) for texts of the language files.
    pub const fn new(kind: FaultKind, what: Wording, hint: Wording) -> Self {
        Fault { kind, what, hint, code: None, retry_at: None }
    }

    /// The fault in a language: what happened and what to do, in one line.
    pub fn told(&self, words: &Words) -> String {
        let what = words.tell(&self.what);
        if self.hint.is_empty() { what } else { format!("{what} - {}", words.tell(&self.hint)) }
    }

    /// The fault in English: for what programs and logs read. There is no `Display`, so that a screen cannot show
    /// this by mistake.
    pub fn in_english(&self) -> String {
        self.told(Words::of(Lang::En))
    }

    /// The same fault with the instant of the next sensible try.
    #[must_use]
    pub fn with_retry_at(mut self, at: Option<DateTime<Utc>>) -> Self {
        self.retry_at = at;
        self
    }
}

/// `fault!(kind, "id", name = value)`: the text `id` with its arguments is what happened, its attribute `hint` what
/// to do. `fault!(kind, "id", name = value; hint)` takes another hint; `Wording::default()` is none.
#[macro_export]
macro_rules! fault {
    ($kind:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::fault!($kind, $id $(, $name = $value)*; $crate::words::Wording::id(concat!($id, ".hint")))
    };
    ($kind:expr, $id:literal $(, $name:ident = $value:expr)*; $hint:expr) => {
        $crate::fault::Fault::new($kind, $crate::words::wording!($id $(, $name = $value)*), $hint)
    };
}

pub use fault;
