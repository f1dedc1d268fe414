//! What waits to be told to the platform. Every write is a row of the outbox with its idempotency key
//! before the first try, and is tried until there is a final answer.

use super::absence::AbsenceNotice;
use super::discussion::{AbsenceId, AttachmentId, DiscussionId, MessageId, word_enum};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A row of the outbox: a UUID, which is also the write's idempotency key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OutboxId(pub String);

impl OutboxId {
    /// The UUID as the header `Idempotency-Key` carries it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutboxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for OutboxId {
    fn from(id: &str) -> Self {
        OutboxId(id.to_owned())
    }
}

word_enum!(
    /// How far a row has come.
    OutboxState fallback Waiting {
        /// Not before `held_until`: the seller can still take it back.
        Held = "held",
        /// To be sent as soon as `next_try_at` allows.
        Waiting = "waiting",
        /// The platform has refused it; it stays until it is retried or dropped.
        Refused = "refused",
    }
);

word_enum!(
    /// What a row asks of the platform.
    OutboxKind fallback Reply {
        /// A reply to a buyer.
        Reply = "reply",
        /// Messages have been read.
        Read = "read",
        /// The newest message needs no answer.
        NoReplyNeeded = "no_reply_needed",
        /// A notice of absence.
        Absence = "absence",
        /// A notice is taken back.
        WithdrawAbsence = "withdraw_absence",
        /// A file that goes with a reply.
        Attachment = "attachment",
    }
);

/// What a row asks of the platform, with all that is needed to ask it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OutboxBody {
    /// A reply to a buyer.
    Reply {
        /// The text, exactly as it is sent.
        text: String,
        /// The newest message the seller has seen.
        in_reply_to: MessageId,
        /// Files that go with it, as paths on this machine.
        #[serde(default)]
        files: Vec<String>,
        /// Those of them that are uploaded, in the order of the files.
        #[serde(default)]
        attachment_ids: Vec<AttachmentId>,
    },
    /// All messages up to and including this one have been read.
    Read {
        /// The newest message the seller has seen.
        last_message_id: MessageId,
    },
    /// The newest message needs no answer.
    NoReplyNeeded {
        /// The newest message the seller has seen.
        last_message_id: MessageId,
    },
    /// A notice of absence.
    Absence {
        /// As it is filed.
        notice: AbsenceNotice,
    },
    /// A notice is taken back.
    WithdrawAbsence {
        /// The platform's id of the notice.
        absence_id: AbsenceId,
    },
    /// A file that goes with a reply; the store makes these rows from the reply's files.
    Attachment {
        /// The row of the reply.
        reply: OutboxId,
        /// The file on this machine.
        path: String,
    },
}

impl OutboxBody {
    /// Which kind it is.
    pub const fn kind(&self) -> OutboxKind {
        match self {
            OutboxBody::Reply { .. } => OutboxKind::Reply,
            OutboxBody::Read { .. } => OutboxKind::Read,
            OutboxBody::NoReplyNeeded { .. } => OutboxKind::NoReplyNeeded,
            OutboxBody::Absence { .. } => OutboxKind::Absence,
            OutboxBody::WithdrawAbsence { .. } => OutboxKind::WithdrawAbsence,
            OutboxBody::Attachment { .. } => OutboxKind::Attachment,
        }
    }
}

/// A row of the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxItem {
    /// The row and the idempotency key of every try.
    pub id: OutboxId,
    /// The discussion, where it is about one.
    pub discussion_id: Option<DiscussionId>,
    /// What is asked.
    pub body: OutboxBody,
    /// How far it has come.
    pub state: OutboxState,
    /// Not before; `None` when it was never held.
    pub held_until: Option<DateTime<Utc>>,
    /// How often it has been tried.
    pub tries: u32,
    /// The next try not before; `None` when at once.
    pub next_try_at: Option<DateTime<Utc>>,
    /// Why the last try failed.
    pub reason: Option<String>,
    /// When it was put in.
    pub created_at: DateTime<Utc>,
    /// A try may have reached the platform without its answer reaching us: it can no longer be taken back.
    pub maybe_delivered: bool,
}
