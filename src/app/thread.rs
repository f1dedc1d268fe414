//! One discussion: its messages as lines of a width, and where the seller has scrolled to.

use super::wrap::{fit, width_of, wrap, wrap_most};
use crate::domain::discussion::{Attachment, Discussion, DiscussionId, Message, MessageId, Role};
use crate::fault::Fault;
use crate::words::{Words, say};
use chrono::Datelike;
use chrono_tz::Tz;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Messages kept for the screen at most; who goes up further than that finds no older ones.
const MOST_MESSAGES: usize = 10_000;

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
    /// Above the first message the seller had not read when the discussion was opened.
    New,
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
    /// The first message that was not read when the discussion was opened.
    new_from: Option<MessageId>,
    /// Where older messages are fetched from.
    pub older: Option<String>,
    /// Whether an answer of the platform's is awaited.
    pub loading: bool,
    /// Why the messages could not be had.
    pub fault: Option<Fault>,
    /// Lines scrolled up from the end.
    pub from_end: usize,
    /// There are older messages that are not shown: as many as can be are here.
    left_out: bool,
    /// The lines of the messages as last laid out.
    laid: RefCell<Laid>,
}

/// What stands above a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Above {
    /// Its day, where it is the first of it.
    day: bool,
    /// That the messages from here on are new.
    new: bool,
}

/// The lines of a message with what stands above it.
type Known = (Above, Arc<[ThreadLine]>);

/// What has been laid out.
#[derive(Debug, Default)]
struct Laid {
    measure: Option<Measure>,
    /// By message, so that another page lays out only its own.
    known: HashMap<MessageId, Known>,
    body: Option<Arc<Body>>,
}

/// The lines of all messages, message by message.
#[derive(Debug, Default)]
struct Body {
    parts: Vec<Arc<[ThreadLine]>>,
    /// How many lines there are up to the end of each.
    ends: Vec<usize>,
}

impl Body {
    fn many(&self) -> usize {
        self.ends.last().copied().unwrap_or(0)
    }

    /// Some of the lines; what lies before them costs nothing.
    fn lines(&self, range: Range<usize>) -> impl Iterator<Item = &ThreadLine> {
        let first = self.ends.partition_point(|&end| end <= range.start);
        let before = first.checked_sub(1).map_or(0, |last| self.ends[last]);
        let lines = self.parts[first..].iter().flat_map(|part| part.iter());
        lines.skip(range.start - before).take(range.len())
    }
}

/// What the lines of the messages hang on beside the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Cells in a line.
    pub width: usize,
    /// The zone times are told in.
    pub zone: Tz,
    /// This year: days of another one name theirs.
    pub year: i32,
}

/// The lines of a discussion; only those asked for are handed out.
#[derive(Debug)]
pub struct ThreadView {
    head: Option<ThreadLine>,
    body: Arc<Body>,
    /// Lines of the body that are shown: the blank one at its end may be none.
    body_lines: usize,
    tail: Vec<ThreadLine>,
}

impl ThreadView {
    /// How many lines there are.
    pub fn len(&self) -> usize {
        usize::from(self.head.is_some()) + self.body_lines + self.tail.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Some of the lines, from the top.
    pub fn lines(&self, range: Range<usize>) -> impl Iterator<Item = &ThreadLine> {
        let head = usize::from(self.head.is_some());
        let of_body = |at: usize| at.saturating_sub(head).min(self.body_lines);
        let of_tail = |at: usize| at.saturating_sub(head + self.body_lines).min(self.tail.len());
        let first = self.head.iter().filter(move |_| range.start == 0 && range.end > 0);
        let body = self.body.lines(of_body(range.start)..of_body(range.end));
        first.chain(body).chain(&self.tail[of_tail(range.start)..of_tail(range.end)])
    }
}

impl Thread {
    /// A discussion whose messages have not been read yet.
    pub fn new(id: DiscussionId) -> Self {
        Thread {
            id,
            discussion: None,
            messages: Vec::new(),
            new_from: None,
            older: None,
            loading: true,
            fault: None,
            from_end: 0,
            left_out: false,
            laid: RefCell::default(),
        }
    }

    /// Takes in messages: those known already are replaced where they stand, the order is by time.
    pub fn merge(&mut self, messages: Vec<Message>) {
        let mut known: HashMap<MessageId, usize> =
            self.messages.iter().enumerate().map(|(at, message)| (message.id.clone(), at)).collect();
        let mut changed = false;
        for message in messages {
            match known.get(&message.id).and_then(|&at| self.messages.get_mut(at)) {
                Some(known) if *known == message => {}
                Some(known) => {
                    self.laid.get_mut().known.remove(&message.id);
                    *known = message;
                    changed = true;
                }
                None => {
                    known.insert(message.id.clone(), self.messages.len());
                    self.messages.push(message);
                    changed = true;
                }
            }
        }
        if changed {
            self.messages.sort_by_key(|message| message.sent_at);
            self.laid.get_mut().body = None;
        }
        self.forget_older();
    }

    /// Keeps where the messages begin that the seller has not read, once they are all here. It stays while the
    /// discussion is shown, also when they count as read; where everything is new there is nothing to mark.
    pub fn note_new(&mut self) {
        let Some(discussion) = self.discussion.as_ref().filter(|_| self.new_from.is_none()) else { return };
        let newest = discussion.last_message_id.as_ref();
        let unread = usize::try_from(discussion.unread_count).unwrap_or(usize::MAX);
        if unread == 0 || newest.is_some_and(|newest| self.messages.iter().all(|one| one.id != *newest)) {
            return;
        }
        let theirs = |at: &usize| self.messages[*at].author.role != Role::Seller;
        let first = (0..self.messages.len()).rev().filter(theirs).take(unread).last();
        self.new_from = first.filter(|at| *at > 0).map(|at| self.messages[at].id.clone());
        self.laid.get_mut().body = None;
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
        } else if self.messages.len() >= MOST_MESSAGES {
            self.left_out |= self.older.take().is_some();
        }
    }

    /// Keeps where older messages are; nowhere once all are here.
    pub fn note_older(&mut self, older: Option<String>) {
        self.older = older;
        self.forget_older();
    }

    /// The lines at a width, with the replies that have not gone out yet at the end. Those of the messages are
    /// laid out once and kept.
    pub fn view(&self, measure: Measure, words: &Words, pending: &[(String, String)]) -> ThreadView {
        let head = match (&self.older, self.loading) {
            (Some(_), true) => Some(say!(words, "thread-reading-older")),
            (Some(_), false) => Some(say!(words, "thread-older")),
            (None, _) => self.left_out.then(|| say!(words, "thread-older-left-out")),
        };
        let head = head.map(|text| ThreadLine { kind: ThreadLineKind::Remark, text });
        let mut laid = self.laid.borrow_mut();
        if laid.measure != Some(measure) {
            *laid = Laid { measure: Some(measure), ..Laid::default() };
        }
        if laid.body.is_none() {
            let Laid { known, body, .. } = &mut *laid;
            *body = Some(Arc::new(self.body(measure, words, known)));
        }
        let body = laid.body.clone().unwrap_or_default();
        let mut tail = self.tail(words, measure.width, pending);
        // What stands last needs no blank line below.
        let is_blank = |line: &ThreadLine| line.kind == ThreadLineKind::Blank;
        if tail.last().is_some_and(is_blank) {
            tail.pop();
        }
        let cut = tail.is_empty() && body.many() > 0;
        ThreadView { head, body_lines: body.many() - usize::from(cut), body, tail }
    }

    /// The lines of all messages; only what is not `known` is laid out.
    fn body(&self, measure: Measure, words: &Words, known: &mut HashMap<MessageId, Known>) -> Body {
        let mut body = Body::default();
        let mut day = None;
        for message in &self.messages {
            let date = message.sent_at.with_timezone(&measure.zone).date_naive();
            let above = Above {
                day: day.replace(date) != Some(date),
                new: self.new_from.as_ref() == Some(&message.id),
            };
            let lines = match known.get(&message.id) {
                Some((with, lines)) if *with == above => lines.clone(),
                _ => {
                    let lines: Arc<[ThreadLine]> = laid_out(message, measure, above, words).into();
                    known.insert(message.id.clone(), (above, lines.clone()));
                    lines
                }
            };
            body.ends.push(body.many() + lines.len());
            body.parts.push(lines);
        }
        body
    }

    fn tail(&self, words: &Words, width: usize, pending: &[(String, String)]) -> Vec<ThreadLine> {
        let mut lines = Vec::new();
        let mut push = |kind, text: String| lines.push(ThreadLine { kind, text });
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
            for line in wrap_most(&say!(words, "thread-may-miss", why = fault.told(words)), width, 3) {
                push(ThreadLineKind::Failed, line);
            }
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

/// The lines of one message, with what stands above it and the blank one below.
fn laid_out(message: &Message, measure: Measure, above: Above, words: &Words) -> Vec<ThreadLine> {
    let Measure { width, zone, year } = measure;
    let mut lines = Vec::new();
    let mut push = |kind, text: String| lines.push(ThreadLine { kind, text });
    let at = message.sent_at.with_timezone(&zone);
    if above.day {
        let day = at.date_naive();
        push(ThreadLineKind::Day, if at.year() != year { words.day_with_year(day) } else { words.day(day) });
    }
    if above.new {
        push(ThreadLineKind::New, say!(words, "thread-new"));
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
        push(ThreadLineKind::Attachment, format!("⎘ {} ({})", file.file_name, words.bytes(file.size)));
    }
    push(ThreadLineKind::Blank, String::new());
    lines
}
