//! What goes into the operations and comes out of them beside the domain's own values: queries, pages, replies.

use crate::domain::discussion::{AttachmentId, Discussion, Message, MessageId};
use serde::Serialize;

/// Which discussions to list.
#[derive(Debug, Clone, Default)]
pub struct ListQuery {
    /// Open ones where none is named.
    pub status: Option<ListStatus>,
    /// Only what changed after this sync token.
    pub since: Option<String>,
    /// The page after the one whose `next_cursor` this is.
    pub cursor: Option<String>,
    /// Items a page, 1 to 500; the platform's 100 where none is named.
    pub limit: Option<u32>,
}

/// The `status` of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListStatus {
    /// Those that go on.
    Open,
    /// Those that are over.
    Closed,
    /// All.
    All,
}

/// The order of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The oldest message first.
    OldestFirst,
    /// The newest message first.
    NewestFirst,
}

/// One page of discussions.
#[derive(Debug, Clone, PartialEq)]
pub struct DiscussionPage {
    /// The discussions that could be read.
    pub items: Vec<Discussion>,
    /// Leads to the next page; `None` on the last.
    pub next_cursor: Option<String>,
    /// The last page's is handed back as `since`.
    pub sync_token: Option<String>,
    /// How many items could not be read.
    pub skipped: usize,
}

/// One page of messages.
#[derive(Debug, Clone, PartialEq)]
pub struct MessagePage {
    /// The messages that could be read.
    pub items: Vec<Message>,
    /// Leads to the next page; `None` on the last.
    pub next_cursor: Option<String>,
    /// How many items could not be read.
    pub skipped: usize,
}

/// A reply as it is sent. The same key must always carry the same body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReplyBody {
    /// Plain text, 1 to 10,000 characters.
    pub text: String,
    /// The newest message the seller has seen.
    pub in_reply_to: MessageId,
    /// Files uploaded before, at most 10.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachment_ids: Vec<AttachmentId>,
}

/// A reply the platform has taken.
#[derive(Debug, Clone, PartialEq)]
pub struct SentReply {
    /// The message it became.
    pub message: Message,
    /// The discussion after it, where the platform tells.
    pub discussion: Option<Discussion>,
}

/// A file on its way to the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The file's name.
    pub name: String,
    /// Bytes handed to the connection so far.
    pub done: u64,
    /// Bytes in all.
    pub total: u64,
}
