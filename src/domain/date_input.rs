//! Days as a person types them into a form: `2026-12-21`, `21-12`, `21/12`, `21.12.2027`, `21 dec`, `dec 21`,
//! `21 grudnia`, `+14d`, `+2w`, `mon`, `next monday`, `tomorrow`. The names are those of every language of the program.

use super::day_words::{DayWord, day_word, unit_days};
use super::words::fold;
use chrono::{Datelike, Days, NaiveDate};

/// Characters of a typed day that are looked at; no day is longer.
const MOST: usize = 60;
/// A day further away than this from today is a slip of the finger, in days: ten years.
const FURTHEST: u64 = 3653;

/// Why a typed day cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateInputError {
    /// Nothing was typed.
    #[error("a day is needed, like 2026-12-21, 21-12, 21 dec or +14d")]
    Empty,
    /// It has none of the forms.
    #[error("not a day: write 2026-12-21, 21-12, 21 dec or +14d")]
    Form,
    /// It has the form of a day that no calendar has.
    #[error("the calendar has no such day")]
    NoSuchDay,
    /// More than ten years from today.
    #[error("that is more than ten years away")]
    TooFar,
}

/// Reads a day as typed. A day without a year is the next one from `today` on; `+14d` and `+2w` count from
/// `today`. A weekday is the first one after `today`; "next Monday" is the Monday of the week after.
///
/// # Errors
/// [`DateInputError`] with what to write instead.
pub fn parse_day(typed: &str, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let day = read(typed, today, |candidates| candidates.into_iter().find(|day| *day >= today))?;
    near(day, today)
}

/// Reads the last day of something that begins on `first`: a day without a year is the one nearest to `first`,
/// and `+2w` and weekdays count from it. "Today" and "tomorrow" stay what they are.
///
/// # Errors
/// [`DateInputError`] with what to write instead.
pub fn parse_last_day(typed: &str, first: NaiveDate, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let word = fold(typed.trim());
    if let Some(DayWord::FromToday(_)) = day_word(&word) {
        return parse_day(typed, today);
    }
    let nearest =
        |candidates: Vec<NaiveDate>| candidates.into_iter().min_by_key(|day| (*day - first).num_days().abs());
    near(read(typed, first, nearest)?, today)
}

fn near(day: NaiveDate, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
    if (day - today).num_days().unsigned_abs() > FURTHEST { Err(DateInputError::TooFar) } else { Ok(day) }
}

/// Reads a day counted from `base`; `choose` takes one of the same days of several years.
fn read(
    typed: &str,
    base: NaiveDate,
    choose: impl Fn(Vec<NaiveDate>) -> Option<NaiveDate>,
) -> Result<NaiveDate, DateInputError> {
    let typed = fold(typed.trim());
    if typed.is_empty() {
        return Err(DateInputError::Empty);
    }
    if typed.chars().count() > MOST || typed.starts_with('-') {
        return Err(DateInputError::Form);
    }
    if let Some(rest) = typed.strip_prefix('+') {
        return relative(rest.trim(), base);
    }
    if let Ok(day) = NaiveDate::parse_from_str(&typed, "%Y-%m-%d") {
        return Ok(day);
    }
    let parts: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || "-./,".contains(c))
        .filter(|part| !part.is_empty())
        .collect();
    let numeric: Vec<&str> = parts.iter().copied().filter(|part| number(part).is_ok()).collect();
    if numeric.len() == parts.len() {
        return numbers(&numeric, base, choose);
    }
    in_words(&parts, base, choose)
}

/// `21-12`, `21.12.2027`, `21.12.27`, `2027/12/21`, or the day of the month alone.
fn numbers(
    parts: &[&str],
    base: NaiveDate,
    choose: impl Fn(Vec<NaiveDate>) -> Option<NaiveDate>,
) -> Result<NaiveDate, DateInputError> {
    match *parts {
        [day] if day.len() <= 2 => {
            let day = number(day)?;
            // The longest way from one 31st to the next is over a month of 30 days.
            let months = (0..=2).filter_map(|ahead| base.checked_add_months(chrono::Months::new(ahead)));
            months
                .filter_map(|month| month.with_day(day))
                .find(|day| *day >= base)
                .ok_or(DateInputError::NoSuchDay)
        }
        [year, month, day] if year.len() == 4 => {
            dated(number(day)?, number(month)?, Some(year), base, choose)
        }
        [day, month] => dated(number(day)?, number(month)?, None, base, choose),
        [day, month, year] => dated(number(day)?, number(month)?, Some(year), base, choose),
        _ => Err(DateInputError::Form),
    }
}

/// `21 dec`, `dec 21`, `21 december 2027`, `monday`, `next monday`, `tomorrow`.
fn in_words(
    parts: &[&str],
    base: NaiveDate,
    choose: impl Fn(Vec<NaiveDate>) -> Option<NaiveDate>,
) -> Result<NaiveDate, DateInputError> {
    let (mut day, mut month, mut year, mut weekday, mut near, mut next) =
        (None, None, None, None, None, false);
    // Each thing is said once.
    fn once<T>(place: &mut Option<T>, value: T) -> Result<(), DateInputError> {
        if place.replace(value).is_some() { Err(DateInputError::Form) } else { Ok(()) }
    }
    for &part in parts {
        if let Some(nth) = ordinal(part) {
            let is_year = day.is_some() || part.len() == 4 && number(part).is_ok();
            if is_year {
                once(&mut year, part)?
            } else {
                day = Some(nth)
            }
            continue;
        }
        // A single word may be a weekday where between others it says nothing ("we", "so").
        match day_word(part) {
            Some(DayWord::Idle) if parts.len() == 1 && part == "we" => once(&mut weekday, 2)?,
            Some(DayWord::Idle) => {}
            Some(DayWord::Month(m)) => once(&mut month, m)?,
            Some(DayWord::Weekday(w)) => once(&mut weekday, w)?,
            Some(DayWord::FromToday(days)) => once(&mut near, days)?,
            Some(DayWord::Next) => next = true,
            None => return Err(DateInputError::Form),
        }
    }
    match (day, month, weekday, near) {
        // "Mon 21 dec": the weekday is told back under the field, and the date decides.
        (Some(day), Some(month), _, None) if !next => dated(day, month, year, base, choose),
        (None, None, Some(weekday), None) if year.is_none() => {
            let of_week = base.weekday().num_days_from_monday();
            let ahead = if next {
                7 - of_week + weekday
            } else if weekday > of_week {
                weekday - of_week
            } else {
                7 + weekday - of_week
            };
            base.checked_add_days(Days::new(ahead.into())).ok_or(DateInputError::NoSuchDay)
        }
        (None, None, None, Some(days)) if year.is_none() && !next => {
            base.checked_add_days(Days::new(days)).ok_or(DateInputError::NoSuchDay)
        }
        _ => Err(DateInputError::Form),
    }
}

fn dated(
    day: u32,
    month: u32,
    year: Option<&str>,
    base: NaiveDate,
    choose: impl Fn(Vec<NaiveDate>) -> Option<NaiveDate>,
) -> Result<NaiveDate, DateInputError> {
    let year = match year {
        Some(year) if year.len() == 4 => Some(number(year)?),
        Some(year) if year.len() == 2 => Some(2000 + number(year)?),
        Some(_) => return Err(DateInputError::Form),
        None => None,
    };
    match year {
        Some(year) => {
            let year = i32::try_from(year).map_err(|_| DateInputError::NoSuchDay)?;
            NaiveDate::from_ymd_opt(year, month, day).ok_or(DateInputError::NoSuchDay)
        }
        // 29 February is at most eight years away.
        None => {
            let years = (-1..=8).filter_map(|ahead| NaiveDate::from_ymd_opt(base.year() + ahead, month, day));
            choose(years.collect()).ok_or(DateInputError::NoSuchDay)
        }
    }
}

/// A number, with the ending of an ordinal: `21st`, `1er`, `21e`.
fn ordinal(text: &str) -> Option<u32> {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let known = ["", "st", "nd", "rd", "th", "e", "er", "ste", "de"].contains(&digits);
    known.then(|| number(&text[..text.len() - digits.len()]).ok()).flatten()
}

fn number(text: &str) -> Result<u32, DateInputError> {
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateInputError::Form);
    }
    text.parse().map_err(|_| DateInputError::Form)
}

fn relative(rest: &str, base: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let count = u64::from(number(rest.get(..digits).filter(|d| !d.is_empty()).ok_or(DateInputError::Form)?)?);
    let days = unit_days(rest[digits..].trim()).ok_or(DateInputError::Form)?;
    base.checked_add_days(Days::new(count * days)).ok_or(DateInputError::NoSuchDay)
}
