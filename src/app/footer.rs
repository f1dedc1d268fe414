//! What stands beside the data: the keys that work here and now, and the order card over a discussion.

use super::App;
use crate::domain::discussion::{Discussion, Money, TakeoverReason};
use crate::domain::phrase;
use crate::domain::standards::Standards;
use crate::input::{Action, Context};

/// How a line of the card is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardTone {
    /// The order.
    Plain,
    /// Less important.
    Quiet,
    /// The deadline.
    Deadline,
    /// The platform has taken over.
    Takeover,
}

impl App {
    /// The actions worth naming in the footer, the most useful first.
    pub fn footer_actions(&self) -> Vec<Action> {
        use Action as A;
        let context = self.context();
        let takes_replies = || {
            let thread = self.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
            match (context, thread) {
                (Context::Inbox, _) => self.inbox.selected_row().is_some_and(|row| row.takeover.is_none()),
                (_, Some(discussion)) => discussion.takes_replies(),
                _ => false,
            }
        };
        let mut actions = Vec::new();
        if matches!(context, Context::Inbox | Context::Thread) && self.held().next().is_some() {
            actions.push(A::TakeBack);
        }
        match context {
            Context::Inbox => {
                actions.extend([A::Down, A::Open]);
                if takes_replies() {
                    actions.push(A::Reply);
                }
                actions.extend([A::NextView, A::NextDue, A::GoAbsences, A::Help, A::Quit]);
            }
            Context::Thread => {
                actions.push(A::Back);
                if takes_replies() {
                    actions.extend([A::Reply, A::NoReplyNeeded]);
                }
                actions.extend([A::NextDiscussion, A::Help, A::Quit]);
            }
            Context::Composer => {
                actions.extend([A::Review, A::Leave, A::NextFinding, A::ThreadUp, A::Undo, A::Help])
            }
            Context::Review => {
                let blocked = self.composer.as_ref().is_some_and(super::Composer::is_blocked);
                let accepted = self.review.as_ref().is_some_and(|review| review.accepted);
                actions.push(if blocked && !accepted { A::Accept } else { A::Send });
                actions.extend([A::Edit, A::Help]);
            }
            Context::Absences => {
                actions.extend([A::NewAbsence, A::Down]);
                if self.absences.selected().is_some() {
                    actions.push(A::Withdraw);
                }
                actions.extend([A::GoInbox, A::Help, A::Quit]);
            }
            Context::AbsenceForm => {
                actions.extend([A::File, A::NextField]);
                if self.form.as_ref().is_some_and(|form| form.focused().is_day()) {
                    actions.extend([A::DayAfter, A::MonthAfter]);
                }
                actions.extend([A::Leave, A::Help]);
            }
            Context::SignIn => actions.extend([A::Submit, A::NextField, A::Help, A::Quit]),
            Context::Help => actions.extend([A::Close, A::Down, A::PageDown]),
            Context::Confirm => actions.extend([A::Yes, A::No]),
        }
        actions
    }

    /// The lines over the messages: order, delivery, deadline, takeover. Short while writing on a small
    /// screen.
    pub fn card_lines(&self) -> Vec<(CardTone, String)> {
        let (Some(desk), Some(discussion)) =
            (&self.desk, self.thread.as_ref().and_then(|thread| thread.discussion.as_ref()))
        else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        let calendar = desk.clock.calendar();
        let short = self.composer.is_some() && !self.wide();
        if let Some(order) = discussion.order.as_ref().filter(|_| !short) {
            let day = |at: chrono::DateTime<chrono::Utc>| {
                at.with_timezone(&calendar.zone()).format("%-d %b").to_string()
            };
            for item in order.items.iter().take(2) {
                let mut parts = vec![item.title.clone()];
                if item.quantity > 1 {
                    parts[0] = format!("{} × {}", item.quantity, item.title);
                }
                parts.extend(item.grade.clone());
                parts.extend(item.price.as_ref().or(order.total.as_ref()).map(money));
                lines.push((CardTone::Plain, parts.join(" · ")));
            }
            let mut parts = vec![format!("ordered {}", day(order.placed_at))];
            match order.delivered_at {
                Some(delivered) => {
                    parts.push(format!("delivered {}", day(delivered)));
                    let days = (desk.today(self.now) - calendar.local_date(delivered)).num_days();
                    let window = i64::from(Standards::embedded().context.return_days);
                    if (0..=window).contains(&days) {
                        parts.push(format!("day {days} of {window} to return"));
                    } else if days > window {
                        parts.push(format!("return window ended {} days ago", days - window));
                    }
                }
                None => parts.push("not delivered yet".to_owned()),
            }
            lines.push((CardTone::Quiet, parts.join(" · ")));
        }
        if let Some(takeover) = &discussion.takeover {
            let at = takeover.at.with_timezone(&calendar.zone()).format("%a %-d %b %H:%M");
            let mut line = format!("taken over by the platform {at}: {}", reason(takeover.reason));
            if let Some(charged) = &takeover.charged {
                line.push_str(&format!(" · charged {}", money(charged)));
            }
            lines.push((CardTone::Takeover, line));
            lines.extend(takeover.note.clone().map(|note| (CardTone::Takeover, format!("“{note}”"))));
        } else if let Some(reading) = desk.clock.reading(discussion, self.now) {
            lines.push((CardTone::Deadline, phrase::sentence(&reading, calendar, self.now)));
            if let Some(computed) = desk.clock.deadline_difference(discussion).filter(|_| !short) {
                let ours = phrase::due_text(computed, calendar, self.now);
                lines.push((
                    CardTone::Quiet,
                    format!("the platform's deadline; by the 24-hour rule it is {ours}"),
                ));
            }
        }
        lines
    }

    /// The title of the discussion's frame.
    pub fn thread_title(&self, discussion: &Discussion) -> String {
        let mut parts = vec![category(discussion).to_owned()];
        parts.extend(discussion.order.as_ref().map(|order| order.number.clone()));
        parts.push(discussion.market.locale.clone());
        parts.join(" · ")
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
    format!("{sign}{symbol} {}.{:02}", minor / 100, minor % 100)
}
