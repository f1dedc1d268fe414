//! One discussion: its messages as lines of a width, and where the seller has scrolled to.

use super::wrap::wrap;
use crate::domain::discussion::{Discussion, DiscussionId, Message, Role};
use crate::fault::Fault;
use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

/// A line of the discussion as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadLine {
    /// What sort of line it is; decides its style.
    pub kind: ThreadLineKind,
    /// The text, at most as wide as asked for.
    pub text: String,
}

/// What sort of line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThreadLineKind {
    /// A day's rule.
    Day,
    /// Who wrote and when.
    Author(Role),
    /// A line of a message.
    Text(Role),
    /// A file of a message.
    Attachment,
    /// A remark of the program's: more above, not loaded.
    Remark,
    /// A reply that has not gone out yet.
    Pending,
    /// Nothing.
    Blank,
}

/// A discussion with its messages.
#[derive(Debug)]
pub struct Thread {
    /// The discussion.
    pub id: DiscussionId,
    /// As the store or the platform last told.
    pub discussion: Option<Discussion>,
    /// Its messages, oldest first.
    pub messages: Vec<Message>,
    /// Where older messages are fetched from.
    pub older: Option<String>,
    /// Whether an answer of the platform's is awaited.
    pub loading: bool,
    /// Why the messages could not be had.
    pub fault: Option<Fault>,
    /// Lines scrolled up from the end.
    pub from_end: usize,
}

impl Thread {
    /// A discussion whose messages have not been read yet.
    pub fn new(id: DiscussionId) -> Self {
        Thread {
            id,
            discussion: None,
            messages: Vec::new(),
            older: None,
            loading: true,
            fault: None,
            from_end: 0,
        }
    }

    /// Takes in messages: those known already are replaced, the order is by time.
    pub fn merge(&mut self, mut messages: Vec<Message>) {
        self.messages.retain(|known| !messages.iter().any(|new| new.id == known.id));
        self.messages.append(&mut messages);
        self.messages.sort_by_key(|message| message.sent_at);
    }

    /// The lines at a width, with the replies that have not gone out yet at the end.
    pub fn lines(
        &self,
        width: usize,
        zone: Tz,
        now: DateTime<Utc>,
        pending: &[(String, String)],
    ) -> Vec<ThreadLine> {
        let mut lines = Vec::new();
        let mut push = |kind, text: String| lines.push(ThreadLine { kind, text });
        if self.older.is_some() {
            push(ThreadLineKind::Remark, "older messages: keep going up".to_owned());
        }
        let mut day = None;
        for message in &self.messages {
            let at = message.sent_at.with_timezone(&zone);
            if day != Some(at.date_naive()) {
                day = Some(at.date_naive());
                let year = at.year() != now.with_timezone(&zone).year();
                push(
                    ThreadLineKind::Day,
                    at.format(if year { "%a %-d %b %Y" } else { "%a %-d %b" }).to_string(),
                );
            }
            let role = message.author.role;
            push(ThreadLineKind::Author(role), format!("{} {}", message.author.name, at.format("%H:%M")));
            for range in wrap(&message.text, width.saturating_sub(2)) {
                push(ThreadLineKind::Text(role), message.text[range].trim_end().to_owned());
            }
            for file in &message.attachments {
                push(ThreadLineKind::Attachment, format!("⎘ {} ({})", file.file_name, bytes(file.size)));
            }
            push(ThreadLineKind::Blank, String::new());
        }
        for (state, text) in pending {
            push(ThreadLineKind::Pending, state.clone());
            for range in wrap(text, width.saturating_sub(2)) {
                push(ThreadLineKind::Text(Role::Seller), text[range].trim_end().to_owned());
            }
            push(ThreadLineKind::Blank, String::new());
        }
        lines
    }

    /// The newest message the seller has on the screen.
    pub fn newest(&self) -> Option<&Message> {
        self.messages.last()
    }
}

/// A size in bytes in the unit a person reads.
pub fn bytes(size: u64) -> String {
    match size {
        0..1_000 => format!("{size} B"),
        1_000..1_000_000 => format!("{} kB", size / 1_000),
        _ => format!("{}.{} MB", size / 1_000_000, size % 1_000_000 / 100_000),
    }
}
