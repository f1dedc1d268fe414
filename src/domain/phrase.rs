//! The reply clock in words, the same in the interface and on the command line. Minutes round away from
//! zero: while there is time the last started minute still counts, past the deadline it already does.

use super::calendar::{Calendar, RestReason};
use super::reply_clock::{ClockState, Reading};
use chrono::{DateTime, Datelike, NaiveTime, TimeDelta, Utc};

/// A due instant further away than this many days is told with its date.
const DAYS_BY_NAME: i64 = 6;

/// For a list cell: `2h10`, `−3h12`, `0h41`.
pub fn remaining_short(reading: &Reading) -> String {
    let minutes = minutes(reading.remaining);
    let sign = if reading.overdue { "−" } else { "" };
    format!("{sign}{}h{:02}", minutes / 60, minutes % 60)
}

/// For a line: `6 h 20 min left`, `overdue by 3 h 10 min`, `time is up`.
pub fn remaining_long(reading: &Reading) -> String {
    let span = span(reading.remaining);
    match (reading.overdue, span) {
        (true, Some(span)) => format!("overdue by {span}"),
        (true, None) => "overdue".to_owned(),
        (false, Some(span)) => format!("{span} left"),
        (false, None) => "time is up".to_owned(),
    }
}

/// A due instant in the account's zone: `Mon 15:30`; at midnight after a working day `Fri 24:00`; more than
/// 6 days away from `now` with the date, in another year with the year.
pub fn due_text(due: DateTime<Utc>, calendar: &Calendar, now: DateTime<Utc>) -> String {
    let local = due.with_timezone(&calendar.zone());
    let today = calendar.local_date(now);
    let mut date = local.date_naive();
    let mut time = local.format("%H:%M").to_string();
    if local.time() == NaiveTime::MIN
        && let Some(before) = date.pred_opt()
        && calendar.is_working_day(before)
    {
        date = before;
        "24:00".clone_into(&mut time);
    }
    let form = if (date - today).num_days().abs() <= DAYS_BY_NAME {
        "%a"
    } else if date.year() == today.year() {
        "%a %-d %b"
    } else {
        "%a %-d %b %Y"
    };
    format!("{} {time}", date.format(form))
}

/// Why the clock stands still, in a word or two.
pub fn rest_text(reason: &RestReason) -> &str {
    match reason {
        RestReason::Weekend => "weekend",
        RestReason::Holiday(name) => name,
        RestReason::Closed => "closed day",
    }
}

/// One line about a reading: `6 h 20 min left - due Mon 15:30`, at rest
/// `14 h left - clock stands still until Fri 00:00 (Corpus Christi)`, past
/// `overdue by 3 h 10 min - was due Fri 15:30`; of a discussion taken over what was left.
pub fn sentence(reading: &Reading, calendar: &Calendar, now: DateTime<Utc>) -> String {
    let left = remaining_long(reading);
    let Some(due) = reading.due_at else {
        return format!("taken over - {left} at the takeover");
    };
    if reading.overdue {
        return format!("{left} - was due {}", due_text(due, calendar, now));
    }
    match &reading.clock {
        ClockState::StandsStill { resumes_at, reason } if reading.remaining > TimeDelta::zero() => {
            format!("{left} - {}", stands_still(*resumes_at, reason, calendar))
        }
        _ => format!("{left} - due {}", due_text(due, calendar, now)),
    }
}

/// `clock stands still until Fri 00:00 (Corpus Christi)`.
pub fn stands_still(resumes_at: DateTime<Utc>, reason: &RestReason, calendar: &Calendar) -> String {
    let resumes = resumes_at.with_timezone(&calendar.zone()).format("%a %H:%M");
    format!("clock stands still until {resumes} ({})", rest_text(reason))
}

/// Whole minutes of the span's size, rounded up.
fn minutes(span: TimeDelta) -> i64 {
    let span = span.abs();
    let seconds = span.num_seconds() + i64::from(span.subsec_nanos() > 0);
    (seconds + 59) / 60
}

/// `6 h 20 min`, `14 h`, `41 min`; `None` for none.
fn span(span: TimeDelta) -> Option<String> {
    let minutes = minutes(span);
    match (minutes / 60, minutes % 60) {
        (0, 0) => None,
        (0, minutes) => Some(format!("{minutes} min")),
        (hours, 0) => Some(format!("{hours} h")),
        (hours, minutes) => Some(format!("{hours} h {minutes} min")),
    }
}
