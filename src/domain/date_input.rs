//! Days as a person types them into a form: `2026-12-21`, `21-12`, `21.12.2027`, `21 dec`, `+14d`, `+2w`.

use chrono::{Datelike, Days, NaiveDate};

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
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Reads a day as typed. A day without a year is the next one from `today` on; `+14d` and `+2w` count from
/// `today`.
///
/// # Errors
/// [`DateInputError`] with what to write instead.
pub fn parse_day(typed: &str, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
        return Err(DateInputError::Empty);
    }
    if let Some(rest) = typed.strip_prefix('+') {
        return relative(rest.trim(), today);
    }
    if let Ok(day) = NaiveDate::parse_from_str(&typed, "%Y-%m-%d") {
        return Ok(day);
    }
    let parts: Vec<&str> = typed
        .split(|c: char| c.is_whitespace() || "-./".contains(c))
        .filter(|part| !part.is_empty())
        .collect();
    let (day, month, year) = match parts[..] {
        [year, month, day] if year.len() == 4 => (day, month, Some(year)),
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(year)),
        _ => return Err(DateInputError::Form),
    };
    let day: u32 = number(day)?;
    let month = match number(month) {
        Ok(month) => month,
        Err(_) => named_month(month)?,
    };
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
        None => (0..=8)
            .filter_map(|ahead| NaiveDate::from_ymd_opt(today.year() + ahead, month, day))
            .find(|&candidate| candidate >= today)
            .ok_or(DateInputError::NoSuchDay),
    }
}

fn number(text: &str) -> Result<u32, DateInputError> {
    if text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateInputError::Form);
    }
    text.parse().map_err(|_| DateInputError::Form)
}

fn named_month(text: &str) -> Result<u32, DateInputError> {
    let start: String = text.chars().take(3).collect();
    let index = MONTHS.iter().position(|month| *month == start).ok_or(DateInputError::Form)?;
    u32::try_from(index + 1).map_err(|_| DateInputError::Form)
}

fn relative(rest: &str, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let count = u64::from(number(rest.get(..digits).filter(|d| !d.is_empty()).ok_or(DateInputError::Form)?)?);
    let days = match rest[digits..].trim() {
        "" | "d" | "day" | "days" => count,
        "w" | "week" | "weeks" => count * 7,
        _ => return Err(DateInputError::Form),
    };
    today.checked_add_days(Days::new(days)).ok_or(DateInputError::NoSuchDay)
}
