//! One line of the inbox: what the list shows and is filtered by, without the rest of the discussion.

use super::discussion::{Awaiting, Category, Discussion, DiscussionId, Handler, Status, TakeoverReason};
use super::outbox::OutboxState;
use super::reply_clock::{DueFrom, Reading, ReplyClock};
use super::takeover_risk;
use chrono::{DateTime, Utc};

/// The part of the inbox a discussion belongs to, in the inbox's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The seller's turn: by the deadline in force.
    NeedsReply,
    /// Open and not the seller's turn: newest first.
    Waiting,
    /// The platform answers; the seller reads: newest first.
    TakenOver,
    /// Over: newest first.
    Closed,
}

impl Section {
    /// Every section, in order.
    pub const ALL: &'static [Section] =
        &[Section::NeedsReply, Section::Waiting, Section::TakenOver, Section::Closed];

    /// Where a discussion belongs.
    pub fn of(discussion: &Discussion) -> Section {
        match (discussion.status, discussion.handler, discussion.awaiting) {
            (Status::Closed, _, _) => Section::Closed,
            (_, Handler::Platform, _) => Section::TakenOver,
            (_, _, Awaiting::Seller) => Section::NeedsReply,
            _ => Section::Waiting,
        }
    }

    /// Its place in [`Section::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// That the platform has taken over, as far as the list shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakeoverMark {
    /// When; the reply clock stands still from here.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: TakeoverReason,
}

/// The words of a list row in one allocation: buyer, subject, storefront, country, languages, order number,
/// device, with [`APART`] between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowWords(Box<str>);

/// Stands between two words of a row; no cleaned text holds it.
const APART: char = '\u{1f}';

impl RowWords {
    /// Joins the words; `languages` are ISO 639-1 codes separated by commas.
    pub fn new(
        buyer: &str,
        subject: &str,
        locale: &str,
        country: &str,
        languages: &str,
        order: &str,
        device: &str,
    ) -> RowWords {
        let words = [buyer, subject, locale, country, languages, order, device];
        let mut text =
            String::with_capacity(words.iter().map(|word| word.len()).sum::<usize>() + words.len() - 1);
        for (i, word) in words.into_iter().enumerate() {
            if i > 0 {
                text.push(APART);
            }
            text.extend(word.split(APART));
        }
        RowWords(text.into_boxed_str())
    }

    fn part(&self, index: usize) -> &str {
        self.0.split(APART).nth(index).unwrap_or_default()
    }

    /// What a row is searched by: buyer, subject, order number, device, storefront.
    pub fn searched(&self) -> [&str; 5] {
        let mut words = self.0.split(APART);
        let mut next = || words.next().unwrap_or_default();
        let (buyer, subject, locale, _, _) = (next(), next(), next(), next(), next());
        [buyer, subject, next(), next(), locale]
    }

    /// The buyer's display name.
    pub fn buyer(&self) -> &str {
        self.part(0)
    }
    /// The subject line.
    pub fn subject(&self) -> &str {
        self.part(1)
    }
    /// The storefront, for example `nl-nl`.
    pub fn locale(&self) -> &str {
        self.part(2)
    }
    /// The storefront's country.
    pub fn country(&self) -> &str {
        self.part(3)
    }
    /// The languages a reply may be in, the preferred one first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.part(4).split(',').filter(|code| !code.is_empty())
    }
    /// The same, separated by commas.
    pub fn languages_joined(&self) -> &str {
        self.part(4)
    }
    /// The order number; empty where there is no order.
    pub fn order(&self) -> &str {
        self.part(5)
    }
    /// The first device of the order; empty where there is no order.
    pub fn device(&self) -> &str {
        self.part(6)
    }
}

/// One line of the inbox, small since there may be 100,000. What is derived from the clock (remaining time,
/// level) is not in here: it is computed when it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// The discussion.
    pub id: DiscussionId,
    /// Its version; a lower one never replaces a higher one.
    pub version: i64,
    /// Where it belongs.
    pub section: Section,
    /// Open or closed.
    pub status: Status,
    /// Who answers.
    pub handler: Handler,
    /// Whose turn it is.
    pub awaiting: Awaiting,
    /// When the reply clock began; kept through a takeover, where it tells what was left.
    pub since: Option<DateTime<Utc>>,
    /// The platform's own deadline, where it tells one.
    pub due_at: Option<DateTime<Utc>>,
    /// What the section is ordered by: the deadline in force while a reply is needed, else the newest message.
    pub order_at: DateTime<Utc>,
    /// When the newest message arrived.
    pub last_message_at: DateTime<Utc>,
    /// The words of the line.
    pub words: RowWords,
    /// What it is about.
    pub category: Category,
    /// Messages not read yet.
    pub unread_count: u64,
    /// Set when the platform has taken it over.
    pub takeover: Option<TakeoverMark>,
    /// Why the platform may take it over, where something speaks for that.
    pub risk: Option<TakeoverReason>,
    /// A draft lies here.
    pub has_draft: bool,
    /// A reply is on its way.
    pub outbox: Option<OutboxState>,
}

impl ListRow {
    /// The line of a discussion. `deadline` is the deadline in force and decides the order only while a
    /// reply is needed. Draft and outbox are not known here.
    pub fn of(discussion: &Discussion, deadline: DateTime<Utc>) -> ListRow {
        let section = Section::of(discussion);
        let order = discussion.order.as_ref();
        ListRow {
            id: discussion.id.clone(),
            version: discussion.version,
            section,
            status: discussion.status,
            handler: discussion.handler,
            awaiting: discussion.awaiting,
            since: discussion.waiting_since().or(discussion.awaiting_reply_since),
            due_at: discussion.reply_due_at,
            order_at: if section == Section::NeedsReply { deadline } else { discussion.last_message_at },
            last_message_at: discussion.last_message_at,
            words: RowWords::new(
                &discussion.buyer.display_name,
                &discussion.subject,
                &discussion.market.locale,
                &discussion.market.country,
                &discussion.market.languages.join(","),
                order.map_or("", |order| &order.number),
                order.and_then(|order| order.items.first()).map_or("", |item| &item.title),
            ),
            category: discussion.category,
            unread_count: discussion.unread_count,
            takeover: discussion.takeover.as_ref().map(|t| TakeoverMark { at: t.at, reason: t.reason }),
            risk: takeover_risk::of_discussion(discussion),
            has_draft: false,
            outbox: None,
        }
    }

    /// Whether the seller can write here: only then a risk is told.
    pub fn takes_replies(&self) -> bool {
        matches!(self.section, Section::NeedsReply | Section::Waiting)
    }

    /// A risk that has been seen stays until the discussion is over: the newest message rarely repeats it.
    pub fn keep_risk(&mut self, earlier: Option<TakeoverReason>) {
        if self.takes_replies() {
            self.risk = self.risk.or(earlier);
        }
    }

    /// The place in the inbox: smaller is further up. Deadline, then since, then id by bytes (standards:
    /// "Order"); the other sections newest first, then id.
    pub fn place(&self) -> (Section, i64, i64, &str) {
        let at = self.order_at.timestamp_micros();
        match (self.section, self.since) {
            (Section::NeedsReply, since) => {
                (self.section, at, since.map_or(0, |t| t.timestamp_micros()), self.id.as_str())
            }
            _ => (self.section, -at, 0, self.id.as_str()),
        }
    }

    /// The deadline in force: the platform's where it tells one, else the reply clock's. `None` unless a
    /// reply is needed.
    pub fn deadline(&self, clock: &ReplyClock) -> Option<(DateTime<Utc>, DueFrom)> {
        if self.section != Section::NeedsReply {
            return None;
        }
        match (self.due_at, self.since) {
            (Some(due), _) => Some((due, DueFrom::Platform)),
            (None, Some(since)) => Some((clock.due(since), DueFrom::Computed)),
            (None, None) => None,
        }
    }

    /// What the reply clock says of it at `now`; `None` where nothing is due and nothing was left.
    pub fn reading(&self, clock: &ReplyClock, now: DateTime<Utc>) -> Option<Reading> {
        match self.section {
            Section::NeedsReply => match (self.due_at, self.since) {
                (Some(due), _) => Some(clock.reading_until(due, now)),
                (None, since) => since.map(|since| clock.reading_since(since, now)),
            },
            Section::TakenOver => {
                Some(clock.reading_at_takeover(self.since?, self.due_at, self.takeover?.at, now))
            }
            Section::Waiting | Section::Closed => None,
        }
    }
}
