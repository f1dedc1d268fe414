//! The reply clock in words, the same in the interface and on the command line. Minutes round away from
//! zero: while there is time the last started minute still counts, past the deadline it already does.

use super::{Words, say};
use crate::domain::calendar::{Calendar, RestReason};
use crate::domain::reply_clock::{ClockState, Reading};
use chrono::{DateTime, Datelike, NaiveTime, TimeDelta, Utc};

/// A due instant further away than this many days is told with its date.
const DAYS_BY_NAME: i64 = 6;

/// For a list cell: `2h10`, `−3h12`, `0h41`, in every language.
pub fn remaining_short(reading: &Reading) -> String {
    let minutes = minutes(reading.remaining);
    let sign = if reading.overdue { "−" } else { "" };
    format!("{sign}{}h{:02}", minutes / 60, minutes % 60)
}

impl Words {
    /// For a line: `6 h 20 min left`, `overdue by 3 h 10 min`, `time is up`.
    pub fn remaining_long(&self, reading: &Reading) -> String {
        match (reading.overdue, self.span(reading.remaining)) {
            (true, Some(span)) => say!(self, "clock-overdue-by", span = span),
            (true, None) => say!(self, "clock-overdue"),
            (false, Some(span)) => say!(self, "clock-left", span = span),
            (false, None) => say!(self, "clock-time-up"),
        }
    }

    /// A due instant in the account's zone: `Mon 15:30`; at midnight after a working day `Fri 24:00`; more than
    /// 6 days away from `now` with the date, in another year with the year.
    pub fn due_text(&self, due: DateTime<Utc>, calendar: &Calendar, now: DateTime<Utc>) -> String {
        let local = due.with_timezone(&calendar.zone());
        let today = calendar.local_date(now);
        let mut date = local.date_naive();
        let mut time = self.time(&local);
        if local.time() == NaiveTime::MIN
            && let Some(before) = date.pred_opt()
            && calendar.is_working_day(before)
        {
            date = before;
            "24:00".clone_into(&mut time);
        }
        let day = if (date - today).num_days().abs() <= DAYS_BY_NAME {
            self.weekday_short(date.weekday()).to_owned()
        } else if date.year() == today.year() {
            self.day(date)
        } else {
            self.day_with_year(date)
        };
        format!("{day} {time}")
    }

    /// Why the clock stands still, in a word or two. A holiday has the name of its file.
    pub fn rest_text(&self, reason: &RestReason) -> String {
        match reason {
            RestReason::Weekend => say!(self, "clock-weekend"),
            RestReason::Holiday(name) => name.clone(),
            RestReason::Closed => say!(self, "clock-closed-day"),
        }
    }

    /// One line about a reading: `6 h 20 min left - due Mon 15:30`, at rest
    /// `14 h left - clock stands still until Fri 00:00 (Corpus Christi)`, past
    /// `overdue by 3 h 10 min - was due Fri 15:30`; of a discussion taken over what was left.
    pub fn sentence(&self, reading: &Reading, calendar: &Calendar, now: DateTime<Utc>) -> String {
        let left = self.remaining_long(reading);
        let Some(due) = reading.due_at else {
            return say!(self, "clock-taken-over", left = left);
        };
        if reading.overdue {
            return say!(self, "clock-left-was-due", left = left, due = self.due_text(due, calendar, now));
        }
        match &reading.clock {
            ClockState::StandsStill { resumes_at, reason } if reading.remaining > TimeDelta::zero() => {
                let (resumes, reason) = (self.resumes(*resumes_at, calendar), self.rest_text(reason));
                say!(self, "clock-left-stands-still", left = left, resumes = resumes, reason = reason)
            }
            _ => say!(self, "clock-left-due", left = left, due = self.due_text(due, calendar, now)),
        }
    }

    /// `clock stands still until Fri 00:00 (Corpus Christi)`.
    pub fn stands_still(
        &self,
        resumes_at: DateTime<Utc>,
        reason: &RestReason,
        calendar: &Calendar,
    ) -> String {
        let (resumes, reason) = (self.resumes(resumes_at, calendar), self.rest_text(reason));
        say!(self, "clock-stands-still", resumes = resumes, reason = reason)
    }

    /// The same where there is little room, beside a sign that says it: `until Fri 00:00 (Corpus Christi)`.
    pub fn stands_still_short(
        &self,
        resumes_at: DateTime<Utc>,
        reason: &RestReason,
        calendar: &Calendar,
    ) -> String {
        let (resumes, reason) = (self.resumes(resumes_at, calendar), self.rest_text(reason));
        say!(self, "clock-stands-still-short", resumes = resumes, reason = reason)
    }

    /// `Fri 00:00`.
    fn resumes(&self, resumes_at: DateTime<Utc>, calendar: &Calendar) -> String {
        let local = resumes_at.with_timezone(&calendar.zone());
        format!("{} {}", self.weekday_short(local.weekday()), self.time(&local))
    }

    /// `6 h 20 min`, `14 h`, `41 min`; `None` for none.
    fn span(&self, span: TimeDelta) -> Option<String> {
        let minutes = minutes(span);
        match (minutes / 60, minutes % 60) {
            (0, 0) => None,
            (0, minutes) => Some(say!(self, "clock-span-minutes", minutes = minutes)),
            (hours, 0) => Some(say!(self, "clock-span-hours", hours = hours)),
            (hours, minutes) => Some(say!(self, "clock-span", hours = hours, minutes = minutes)),
        }
    }
}

/// Whole minutes of the span's size, rounded up.
fn minutes(span: TimeDelta) -> i64 {
    let span = span.abs();
    let seconds = span.num_seconds() + i64::from(span.subsec_nanos() > 0);
    (seconds + 59) / 60
}
