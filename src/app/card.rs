//! The order card over a discussion: what it is about, the order, the deadline, a takeover.

use super::App;
use super::wrap::wrap_most;
use crate::domain::calendar::Calendar;
use crate::domain::discussion::{
    Category, Discussion, DiscussionId, Money, Order, Status, Takeover, TakeoverReason,
};
use crate::domain::reply_clock::ReplyClock;
use crate::domain::standards::Standards;
use crate::input::{Action, Context};
use crate::words::{Words, say};
use chrono::{DateTime, Utc};

/// Devices of an order that are named.
const DEVICES: usize = 2;
/// Lines of an administrator's note.
const NOTE_LINES: usize = 4;

/// How a line of the card is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardTone {
    /// The subject.
    Subject,
    /// The order.
    Plain,
    /// Less important.
    Quiet,
    /// The deadline.
    Deadline,
    /// The platform has taken over, or may do so.
    Takeover,
    /// A rule between the card and the messages.
    Rule,
}

impl App {
    /// The lines over the messages. One line while writing on a small screen.
    pub fn card_lines(&self) -> Vec<(CardTone, String)> {
        let (Some(desk), Some(discussion)) =
            (&self.desk, self.thread.as_ref().and_then(|thread| thread.discussion.as_ref()))
        else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        let calendar = desk.clock.calendar();
        let width = self.thread_width();
        let short = self.composer.is_some() && !self.wide();
        if !short {
            lines.push((CardTone::Subject, discussion.subject.clone()));
        }
        let subject = lines.len();
        if let Some(order) = discussion.order.as_ref().filter(|_| !short) {
            self.order_lines(order, calendar, &mut lines);
        }
        match &discussion.takeover {
            Some(takeover) => {
                let most = if short { 1 } else { NOTE_LINES };
                takeover_lines(self.words, takeover, calendar, most, width, &mut lines);
            }
            None => {
                lines.extend(self.risk_line(&discussion.id).filter(|_| !short));
                deadline_lines(self.words, discussion, &desk.clock, self.minute, short, &mut lines);
            }
        }
        if short {
            return lines;
        }
        // What does not fit goes on in a second line; the subject alone is cut.
        let rest = lines.split_off(subject);
        for (tone, text) in rest {
            lines.extend(wrap_most(&text, width, 2).into_iter().map(|line| (tone, line)));
        }
        lines.push((CardTone::Rule, String::new()));
        lines
    }

    /// What may make the platform take the discussion over.
    fn risk_line(&self, id: &DiscussionId) -> Option<(CardTone, String)> {
        let risk = self.inbox.row(id)?.risk?;
        let context = Standards::embedded().context;
        let rule = match risk {
            TakeoverReason::LockedDevice => {
                let hours = context.locked_device_refund_working_hours;
                say!(self.words, "risk-locked-device", hours = hours)
            }
            TakeoverReason::Counterfeit | TakeoverReason::UnsafeProduct => {
                say!(self.words, "risk-at-once")
            }
            TakeoverReason::ReturnRights => {
                say!(self.words, "risk-return", days = context.return_days)
            }
            TakeoverReason::ComplaintRights => {
                say!(self.words, "risk-warranty", months = context.warranty_months)
            }
            _ => say!(self.words, "risk-unsettled"),
        };
        let reason = reason(self.words, risk);
        Some((CardTone::Takeover, say!(self.words, "risk-line", reason = reason, rule = rule)))
    }

    /// The devices with grade and price, then the days of the order and its parcel.
    fn order_lines(&self, order: &Order, calendar: &Calendar, lines: &mut Vec<(CardTone, String)>) {
        let day = |at: DateTime<Utc>| self.words.day_month(at.with_timezone(&calendar.zone()).date_naive());
        for (n, item) in order.items.iter().take(DEVICES).enumerate() {
            let mut parts = vec![item.title.clone()];
            if item.quantity > 1 {
                parts[0] = format!("{} × {}", item.quantity, item.title);
            }
            parts.extend(item.grade.clone());
            let price = item.price.as_ref().or(order.total.as_ref());
            parts.extend(price.map(|price| self.words.money(price.amount_minor, &price.currency)));
            let others = order.items.len().saturating_sub(DEVICES);
            if others > 0 && n + 1 == DEVICES {
                parts.push(say!(self.words, "card-more-devices", count = others));
            }
            lines.push((CardTone::Plain, parts.join(" · ")));
        }
        let mut parts = vec![say!(self.words, "card-ordered", day = day(order.placed_at))];
        match order.delivered_at {
            Some(delivered) => {
                parts.push(say!(self.words, "card-delivered", day = day(delivered)));
                let days = (calendar.local_date(self.now) - calendar.local_date(delivered)).num_days();
                let window = i64::from(Standards::embedded().context.return_days);
                if (0..=window).contains(&days) {
                    parts.push(say!(self.words, "card-return-day", day = days, window = window));
                } else if days > window {
                    parts.push(say!(self.words, "card-return-over", days = days - window));
                }
            }
            None => parts.push(say!(self.words, "card-not-delivered")),
        }
        if order.tracking_url.is_some()
            && let Some(key) = self.keymap.key_for(Context::Thread, Action::OpenTracking)
        {
            parts.push(say!(self.words, "card-tracking", key = key.to_string()));
        }
        lines.push((CardTone::Quiet, parts.join(" · ")));
    }

    /// The title of the discussion's frame.
    pub fn thread_title(&self, discussion: &Discussion) -> String {
        let mut parts = vec![category_words(self.words, discussion.category)];
        parts.extend(discussion.order.as_ref().map(|order| order.number.clone()));
        parts.push(discussion.market.locale.clone());
        parts.join(" · ")
    }
}

fn takeover_lines(
    words: &Words,
    takeover: &Takeover,
    calendar: &Calendar,
    most: usize,
    width: usize,
    lines: &mut Vec<(CardTone, String)>,
) {
    let at = takeover.at.with_timezone(&calendar.zone());
    let at = format!("{} {}", words.day(at.date_naive()), words.time(&at));
    let reason = reason(words, takeover.reason);
    let mut line = match most {
        0..=1 => say!(words, "card-taken-over-short", at = at, reason = reason),
        _ => say!(words, "card-taken-over", at = at, reason = reason),
    };
    if let Some(charged) = &takeover.charged {
        line.push_str(&format!(" · {}", say!(words, "card-charged", sum = money(words, charged))));
    }
    lines.extend(wrap_most(&line, width, 2.min(most)).into_iter().map(|line| (CardTone::Takeover, line)));
    if let Some(note) = takeover.note.as_ref().filter(|_| most > 1) {
        let note = format!("“{}”", note.trim().replace('\n', " "));
        lines.extend(wrap_most(&note, width, most).into_iter().map(|line| (CardTone::Takeover, line)));
    }
}

fn deadline_lines(
    words: &Words,
    discussion: &Discussion,
    clock: &ReplyClock,
    now: DateTime<Utc>,
    short: bool,
    lines: &mut Vec<(CardTone, String)>,
) {
    let calendar = clock.calendar();
    let Some(reading) = clock.reading(discussion, now) else {
        return lines.push((CardTone::Quiet, nothing_due(words, discussion)));
    };
    lines.push((CardTone::Deadline, words.sentence(&reading, calendar, now)));
    if let Some(computed) = clock.deadline_difference(discussion).filter(|_| !short) {
        let ours = words.due_text(computed, calendar, now);
        let text = say!(words, "card-platforms-deadline", ours = ours);
        lines.push((CardTone::Quiet, text));
    }
}

fn nothing_due(words: &Words, discussion: &Discussion) -> String {
    match (&discussion.no_reply_needed, discussion.status) {
        (_, Status::Closed) => say!(words, "card-closed"),
        (Some(said), _) => say!(words, "card-no-reply-needed", by = &said.by),
        (None, _) => say!(words, "card-answered"),
    }
}

/// What a discussion is about, in words.
pub fn category_words(words: &Words, category: Category) -> String {
    words.say(category_id(category), &[])
}

/// The id of the category's text.
const fn category_id(category: Category) -> &'static str {
    match category {
        Category::Question => "category-question",
        Category::Delivery => "category-delivery",
        Category::Return => "category-return",
        Category::Complaint => "category-complaint",
        Category::LockedDevice => "category-locked-device",
        Category::Counterfeit => "category-counterfeit",
        Category::UnsafeProduct => "category-unsafe-product",
        Category::Other => "category-other",
    }
}

/// The id of the text that says why the platform has taken over.
const fn reason_id(reason: TakeoverReason) -> &'static str {
    match reason {
        TakeoverReason::NoReplyInTime => "reason-no-reply-in-time",
        TakeoverReason::QualityDispute => "reason-quality-dispute",
        TakeoverReason::NotAsDescribed => "reason-not-as-described",
        TakeoverReason::ReturnRights => "reason-return-rights",
        TakeoverReason::ComplaintRights => "reason-complaint-rights",
        TakeoverReason::LockedDevice => "reason-locked-device",
        TakeoverReason::Counterfeit => "reason-counterfeit",
        TakeoverReason::UnsafeProduct => "reason-unsafe-product",
        TakeoverReason::TermsViolation => "reason-terms-violation",
    }
}

/// Why the platform has taken over, in words.
pub fn reason(words: &Words, reason: TakeoverReason) -> String {
    words.say(reason_id(reason), &[])
}

/// An amount in the language's form; no-break spaces keep it whole at the end of a line.
pub fn money(words: &Words, money: &Money) -> String {
    words.money(money.amount_minor, &money.currency)
}
