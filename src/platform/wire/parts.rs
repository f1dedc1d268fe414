//! The small parts every mirror is made of: ids, lines, prose, instants, and lists that lose only their
//! malformed elements.

use crate::domain::clean::{bounded, clean, clean_line, is_unsafe};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Longest id taken, in bytes.
const MAX_ID: usize = 200;
/// Longest message kept, in characters; the contract's own replies end at 10,000.
pub(super) const MAX_TEXT: usize = 100_000;
/// Longest opaque token (cursor, sync token) taken, in bytes.
const MAX_TOKEN: usize = 8 * 1024;

/// Reads an optional thing: missing, null and malformed are all `None`.
pub(in crate::platform) fn lenient<'de, D, T>(d: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let raw = Box::<RawValue>::deserialize(d)?;
    Ok(serde_json::from_str(raw.get()).ok())
}

/// A list whose malformed elements are left out.
#[derive(Debug)]
pub(in crate::platform) struct Each<T>(pub Vec<T>);

impl<T> Default for Each<T> {
    fn default() -> Self {
        Each(Vec::new())
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Each<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let raw = Vec::<Box<RawValue>>::deserialize(d)?;
        Ok(Each(raw.iter().filter_map(|item| serde_json::from_str(item.get()).ok()).collect()))
    }
}

/// An id as it may be used: not empty, no controls, of a sane length.
pub(in crate::platform) fn id(text: &str) -> Option<String> {
    let odd = |c: char| is_unsafe(c) || c.is_control() || (c.is_whitespace() && c != ' ');
    let fits = !text.is_empty() && text.len() <= MAX_ID && !matches!(text, "." | "..") && !text.contains(odd);
    fits.then(|| text.to_owned())
}

pub(in crate::platform) fn line(text: Option<String>, max: usize) -> String {
    optional_line(text, max).unwrap_or_default()
}

pub(in crate::platform) fn optional_line(text: Option<String>, max: usize) -> Option<String> {
    let text = text?;
    let line = clean_line(&text);
    (!line.is_empty()).then(|| bounded(&line, max).into_owned())
}

pub(in crate::platform) fn prose(text: Option<String>, max: usize) -> Option<String> {
    text.map(|text| bounded(&clean(&text), max).into_owned())
}

/// A file's own name: only the last part of a path, whoever's slashes it has, and never one that means a
/// folder or nothing.
pub(in crate::platform) fn file_name(text: &str) -> String {
    let name = text.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    match name.trim_matches(['.', ' ']).is_empty() {
        true => "attachment".to_owned(),
        false => name.to_owned(),
    }
}

pub(in crate::platform) fn token(text: Option<String>) -> Option<String> {
    text.filter(|t| !t.is_empty() && t.len() <= MAX_TOKEN)
}

pub(in crate::platform) fn country(text: Option<String>) -> String {
    let code = text.unwrap_or_default().trim().to_ascii_uppercase();
    if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) { code } else { String::new() }
}

/// An instant that calendars can work with: walking the days of the year 200,000 would hang a screen.
pub(in crate::platform) fn instant(text: Option<String>) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(text?.trim()).ok()?.with_timezone(&Utc);
    (1970..=2200).contains(&at.year()).then_some(at)
}

pub(in crate::platform) fn day(text: Option<String>) -> Option<NaiveDate> {
    let day = text?.trim().parse::<NaiveDate>().ok()?;
    (1970..=2200).contains(&day.year()).then_some(day)
}
