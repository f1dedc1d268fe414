//! What people write as days, instants and country codes, read for options and for batch lines alike. The
//! errors are whole clauses.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// The years for which there is a calendar, a year short at both ends.
const YEARS: std::ops::RangeInclusive<i32> = 1901..=2199;

/// An instant in RFC 3339 with its offset: `2026-11-20T15:30:00+01:00`.
pub(super) fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    let instant = DateTime::parse_from_rfc3339(text.trim())
        .map_err(|_| format!("\"{text}\" is no RFC 3339 instant like 2026-11-20T15:30:00+01:00"))?
        .to_utc();
    if YEARS.contains(&instant.year()) {
        Ok(instant)
    } else {
        Err(format!("\"{text}\" is outside the years {} to {}", YEARS.start(), YEARS.end()))
    }
}

/// A day: `2026-12-21`.
pub(super) fn day(text: &str) -> Result<NaiveDate, String> {
    let trimmed = text.trim();
    let exact = trimmed.len() == 10 && trimmed.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = if exact { trimmed.parse::<NaiveDate>().ok() } else { None };
    let day = day.ok_or_else(|| format!("\"{text}\" is no day like 2026-12-21"))?;
    if YEARS.contains(&day.year()) {
        Ok(day)
    } else {
        Err(format!("\"{text}\" is outside the years {} to {}", YEARS.start(), YEARS.end()))
    }
}

/// A country's ISO 3166-1 alpha-2 code, in capitals.
pub(super) fn country(text: &str) -> Result<String, String> {
    let code = text.trim().to_ascii_uppercase();
    if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(code)
    } else {
        Err(format!("\"{text}\" is no two-letter country code like PL"))
    }
}

/// A year with a calendar.
pub(super) fn year(text: &str) -> Result<i32, String> {
    text.trim()
        .parse::<i32>()
        .ok()
        .filter(|year| YEARS.contains(year))
        .ok_or_else(|| format!("\"{text}\" is no year from {} to {}", YEARS.start(), YEARS.end()))
}
