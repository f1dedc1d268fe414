//! What the seller has written and not sent: the draft of a reply, and the form of an absence.

use super::discussion::{DiscussionId, MessageId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The draft of a reply; a discussion has one at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The discussion it answers.
    pub discussion_id: DiscussionId,
    /// The text as typed.
    pub text: String,
    /// The newest message the seller had seen when writing.
    pub in_reply_to: Option<MessageId>,
    /// Where the cursor stood, in bytes from the beginning of the text.
    pub cursor: usize,
    /// Files to send with it, as paths on this machine.
    pub files: Vec<String>,
    /// Why it came back from the outbox, where the platform refused it.
    pub returned: Option<String>,
    /// When it was saved.
    pub updated_at: DateTime<Utc>,
}

impl Draft {
    /// Nothing to keep: no text but blanks and no file.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.files.is_empty()
    }

    /// A reply comes back where another draft has been begun: both are kept, the returned text first.
    #[must_use]
    pub fn joined_with(mut self, begun: Draft) -> Draft {
        if !begun.text.trim().is_empty() && !self.text.contains(begun.text.trim()) {
            self.text = format!("{}\n\n{}", self.text.trim_end(), begun.text);
        }
        for file in begun.files {
            if !self.files.contains(&file) {
                self.files.push(file);
            }
        }
        self
    }
}

/// The form of an absence notice as far as it is filled in; dates are as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AbsenceForm {
    /// The first day away.
    pub first_day: String,
    /// The last day away, included.
    pub last_day: String,
    /// Who answers meanwhile.
    pub replacement: String,
    /// How the platform reaches the person.
    pub reachable_at: String,
    /// Whether the listings are offline.
    pub listings_withdrawn: bool,
    /// For the platform's administrator.
    pub note: String,
}
