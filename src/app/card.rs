//! The order card over a discussion: what it is about, the order, the deadline, a takeover.

use super::App;
use super::wrap::wrap_most;
use crate::domain::calendar::Calendar;
use crate::domain::discussion::{Discussion, DiscussionId, Money, Order, Status, Takeover, TakeoverReason};
use crate::domain::phrase;
use crate::domain::reply_clock::ReplyClock;
use crate::domain::standards::Standards;
use crate::input::{Action, Context};
use crate::words::say;
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
                takeover_lines(takeover, calendar, if short { 1 } else { NOTE_LINES }, width, &mut lines);
            }
            None => {
                lines.extend(self.risk_line(&discussion.id).filter(|_| !short));
                deadline_lines(discussion, &desk.clock, self.minute, short, &mut lines);
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
                format!(
                    "the platform may take over at once; a confirmed lock is refunded within {hours} working hours"
                )
            }
            TakeoverReason::Counterfeit | TakeoverReason::UnsafeProduct => {
                "the platform may take over at once".to_owned()
            }
            TakeoverReason::ReturnRights => {
                format!(
                    "the buyer has {} days to return; refused, the platform takes over",
                    context.return_days
                )
            }
            TakeoverReason::ComplaintRights => {
                format!(
                    "the warranty is {} months; refused, the platform takes over",
                    context.warranty_months
                )
            }
            _ => "left unsettled, the platform takes over".to_owned(),
        };
        Some((CardTone::Takeover, format!("▲ {}: {rule}", reason(risk))))
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
        let mut parts = vec![format!("ordered {}", day(order.placed_at))];
        match order.delivered_at {
            Some(delivered) => {
                parts.push(format!("delivered {}", day(delivered)));
                let days = (calendar.local_date(self.now) - calendar.local_date(delivered)).num_days();
                let window = i64::from(Standards::embedded().context.return_days);
                if (0..=window).contains(&days) {
                    parts.push(format!("day {days} of {window} to return"));
                } else if days > window {
                    let past = days - window;
                    let unit = if past == 1 { "day" } else { "days" };
                    parts.push(format!("return window ended {past} {unit} ago"));
                }
            }
            None => parts.push("not delivered yet".to_owned()),
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
        let mut parts = vec![category(discussion).to_owned()];
        parts.extend(discussion.order.as_ref().map(|order| order.number.clone()));
        parts.push(discussion.market.locale.clone());
        parts.join(" · ")
    }
}

fn takeover_lines(
    takeover: &Takeover,
    calendar: &Calendar,
    most: usize,
    width: usize,
    lines: &mut Vec<(CardTone, String)>,
) {
    let at = takeover.at.with_timezone(&calendar.zone()).format("%a %-d %b %H:%M");
    let by = if most > 1 { " by the platform" } else { "" };
    let mut line = format!("taken over{by} {at}: {}", reason(takeover.reason));
    if let Some(charged) = &takeover.charged {
        line.push_str(&format!(" · charged {}", money(charged)));
    }
    lines.extend(wrap_most(&line, width, 2.min(most)).into_iter().map(|line| (CardTone::Takeover, line)));
    if let Some(note) = takeover.note.as_ref().filter(|_| most > 1) {
        let note = format!("“{}”", note.trim().replace('\n', " "));
        lines.extend(wrap_most(&note, width, most).into_iter().map(|line| (CardTone::Takeover, line)));
    }
}

fn deadline_lines(
    discussion: &Discussion,
    clock: &ReplyClock,
    now: DateTime<Utc>,
    short: bool,
    lines: &mut Vec<(CardTone, String)>,
) {
    let calendar = clock.calendar();
    let Some(reading) = clock.reading(discussion, now) else {
        return lines.push((CardTone::Quiet, nothing_due(discussion)));
    };
    lines.push((CardTone::Deadline, phrase::sentence(&reading, calendar, now)));
    if let Some(computed) = clock.deadline_difference(discussion).filter(|_| !short) {
        let ours = phrase::due_text(computed, calendar, now);
        let text = format!("the platform's deadline; by the 24-hour rule it is {ours}");
        lines.push((CardTone::Quiet, text));
    }
}

fn nothing_due(discussion: &Discussion) -> String {
    match (&discussion.no_reply_needed, discussion.status) {
        (_, Status::Closed) => "closed".to_owned(),
        (Some(said), _) => format!("{} said that no reply is needed: nothing is due", said.by),
        (None, _) => "answered: it is the buyer's turn, nothing is due".to_owned(),
    }
}

fn category(discussion: &Discussion) -> &'static str {
    use crate::domain::discussion::Category as C;
    match discussion.category {
        C::Question => "Question",
        C::Delivery => "Delivery",
        C::Return => "Return",
        C::Complaint => "Complaint",
        C::LockedDevice => "Locked device",
        C::Counterfeit => "Counterfeit",
        C::UnsafeProduct => "Unsafe product",
        C::Other => "Discussion",
    }
}

/// Why the platform has taken over, in words.
pub const fn reason(reason: TakeoverReason) -> &'static str {
    match reason {
        TakeoverReason::NoReplyInTime => "no reply in time",
        TakeoverReason::QualityDispute => "dispute on quality",
        TakeoverReason::NotAsDescribed => "not as described",
        TakeoverReason::ReturnRights => "rights on returns",
        TakeoverReason::ComplaintRights => "rights on complaints",
        TakeoverReason::LockedDevice => "locked device",
        TakeoverReason::Counterfeit => "counterfeit",
        TakeoverReason::UnsafeProduct => "unsafe product",
        TakeoverReason::TermsViolation => "breach of the terms",
    }
}

/// An amount in the currency's usual unit.
pub fn money(money: &Money) -> String {
    let sign = if money.amount_minor < 0 { "−" } else { "" };
    let minor = money.amount_minor.unsigned_abs();
    let symbol = match money.currency.as_str() {
        "EUR" => "€",
        "GBP" => "£",
        other => other,
    };
    // Currencies without a minor unit that the marketplace's countries use: none today (HUF is quoted in filler).
    // A no-break space: an amount is never cut at the end of a line.
    format!("{sign}{symbol}\u{a0}{}.{:02}", minor / 100, minor % 100)
}
