//! One discussion: its messages as lines of a width, and where the seller has scrolled to.

use super::wrap::{fit, width_of, wrap, wrap_most};
use crate::domain::discussion::{Attachment, Discussion, DiscussionId, Message, Role};
use crate::fault::Fault;
use crate::words::{Words, say};
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
    /// Why messages may be missing.
    Failed,
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

    /// Takes in messages: those known already are replaced where they stand, the order is by time.
    pub fn merge(&mut self, messages: Vec<Message>) {
        for message in messages {
            match self.messages.iter_mut().find(|known| known.id == message.id) {
                Some(known) => *known = message,
                None => self.messages.push(message),
            }
        }
        self.messages.sort_by_key(|message| message.sent_at);
        self.forget_older();
    }

    /// Whether messages are missing: the newest one, or as many as the platform counts.
    pub fn is_complete(&self) -> bool {
        let Some(discussion) = &self.discussion else { return false };
        let newest = discussion.last_message_id.as_ref();
        newest.is_some_and(|newest| self.messages.iter().any(|message| message.id == *newest))
            && self.has_all()
    }

    /// Whether as many messages are here as the platform counts.
    fn has_all(&self) -> bool {
        self.discussion
            .as_ref()
            .is_some_and(|discussion| self.messages.len() as u64 >= discussion.message_count)
    }

    /// Once all are here, there is nothing older to fetch.
    fn forget_older(&mut self) {
        if self.has_all() {
            self.older = None;
        }
    }

    /// Keeps where older messages are; nowhere once all are here.
    pub fn note_older(&mut self, older: Option<String>) {
        self.older = older;
        self.forget_older();
    }

    /// The lines at a width, with the replies that have not gone out yet at the end.
    pub fn lines(
        &self,
        words: &Words,
        width: usize,
        zone: Tz,
        now: DateTime<Utc>,
        pending: &[(String, String)],
    ) -> Vec<ThreadLine> {
        let mut lines = Vec::new();
        let mut push = |kind, text: String| lines.push(ThreadLine { kind, text });
        match (&self.older, self.loading) {
            (Some(_), true) => push(ThreadLineKind::Remark, say!(words, "thread-reading-older")),
            (Some(_), false) => {
                push(ThreadLineKind::Remark, say!(words, "thread-older"));
            }
            (None, _) => {}
        }
        let mut day = None;
        for message in &self.messages {
            let at = message.sent_at.with_timezone(&zone);
            if day != Some(at.date_naive()) {
                day = Some(at.date_naive());
                let year = at.year() != now.with_timezone(&zone).year();
                let day = at.date_naive();
                push(ThreadLineKind::Day, if year { words.day_with_year(day) } else { words.day(day) });
            }
            let role = message.author.role;
            let time = words.time(&at);
            let said = match role {
                Role::Buyer => time,
                Role::Seller => say!(words, "thread-seller-wrote", at = time),
                Role::Platform => say!(words, "thread-platform-wrote", at = time),
            };
            let said = format!(" {said}");
            let name = fit(&message.author.name, width.saturating_sub(width_of(&said)));
            push(ThreadLineKind::Author(role), name + &said);
            for range in wrap(&message.text, width.saturating_sub(2)) {
                push(ThreadLineKind::Text(role), message.text[range].trim_end().to_owned());
            }
            for file in &message.attachments {
                push(
                    ThreadLineKind::Attachment,
                    format!("⎘ {} ({})", file.file_name, words.bytes(file.size)),
                );
            }
            push(ThreadLineKind::Blank, String::new());
        }
        for (heading, text) in pending {
            for line in wrap_most(&format!("⇡ {heading}"), width, 3) {
                push(ThreadLineKind::Pending, line);
            }
            for range in wrap(text, width.saturating_sub(2)).into_iter().filter(|_| !text.is_empty()) {
                push(ThreadLineKind::Text(Role::Seller), text[range].trim_end().to_owned());
            }
            push(ThreadLineKind::Blank, String::new());
        }
        if let Some(fault) = self.fault.as_ref().filter(|_| !self.messages.is_empty()) {
            for line in wrap_most(&say!(words, "thread-may-miss", why = fault.to_string()), width, 3) {
                push(ThreadLineKind::Failed, line);
            }
        }
        // What stands last needs no blank line below.
        if lines.last().is_some_and(|line| line.kind == ThreadLineKind::Blank) {
            lines.pop();
        }
        lines
    }

    /// The files of its messages, the newest first.
    pub fn files(&self) -> impl Iterator<Item = (&Message, &Attachment)> {
        let newest_first = self.messages.iter().rev();
        newest_first.flat_map(|message| message.attachments.iter().map(move |file| (message, file)))
    }

    /// The newest message the seller has on the screen.
    pub fn newest(&self) -> Option<&Message> {
        self.messages.last()
    }
}
