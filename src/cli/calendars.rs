//! Calendars by country and zone for the commands that work without an account.

use super::output::Console;
use crate::domain::calendar::{Calendar, HolidayRules};
use crate::fault::{Fault, FaultKind, fault};
use crate::words::say;
use chrono_tz::Tz;
use std::collections::HashMap;

/// Calendars kept at a time: more than all countries of the file, and a bound for odd input.
const MOST: usize = 128;

/// Calendars that were asked for, so that a batch builds each once.
#[derive(Debug, Default)]
pub(super) struct Calendars {
    known: HashMap<(String, Option<String>), Calendar>,
}

impl Calendars {
    /// The calendar of a country (a checked code), in a zone or else in the country's own.
    pub(super) fn get(&mut self, country: &str, zone: Option<&str>) -> Result<Calendar, String> {
        // A lookup by the parts would need a copy of them as well.
        let key = (country.to_owned(), zone.map(str::to_owned));
        if let Some(calendar) = self.known.get(&key) {
            return Ok(calendar.clone());
        }
        let tz = match zone {
            Some(name) => name
                .trim()
                .parse::<Tz>()
                .map_err(|_| format!("\"{name}\" is no IANA time zone like Europe/Warsaw"))?,
            None => HolidayRules::embedded().zone(country).unwrap_or(Tz::UTC),
        };
        if self.known.len() >= MOST {
            self.known.clear();
        }
        let calendar = Calendar::new(country, tz, &[], &[]);
        self.known.insert(key, calendar.clone());
        Ok(calendar)
    }
}

/// The calendar an option names, or the account's; says what is not known about it.
pub(super) fn of_options(
    country: Option<&str>,
    zone: Option<&str>,
    own: Option<Calendar>,
    console: &mut Console<'_>,
) -> Result<Calendar, Fault> {
    let zone_given = zone.is_some() || own.is_some();
    let calendar = match (country, own) {
        (Some(country), _) => Calendars::default()
            .get(country, zone)
            .map_err(|_| fault!(FaultKind::Usage, "fault-zone", zone = zone.unwrap_or_default()))?,
        (None, Some(_)) if zone.is_some() => {
            return Err(fault!(FaultKind::Usage, "fault-zone-alone"));
        }
        (None, Some(own)) => own,
        (None, None) => {
            return Err(fault!(FaultKind::Usage, "fault-no-country"));
        }
    };
    say_unknown(&calendar, zone_given, console);
    Ok(calendar)
}

/// Says that a country is outside the file of holidays.
pub(super) fn say_unknown(calendar: &Calendar, zone_given: bool, console: &mut Console<'_>) {
    if calendar.knows_country() {
        return;
    }
    let (words, country) = (console.words, calendar.country());
    console.note(&match zone_given {
        true => say!(words, "cmd-holidays-unknown", country = country),
        false => say!(words, "cmd-holidays-unknown-utc", country = country),
    });
}

/// Says that the holidays of a year were never compared with another list.
pub(super) fn say_unchecked(calendar: &Calendar, year: i32, console: &mut Console<'_>) {
    let rules = HolidayRules::embedded();
    if calendar.knows_country() && !rules.covers(year) {
        let (year, checked) = (year.to_string(), rules.checked().to_string());
        console.note(&say!(console.words, "cmd-holidays-unchecked", year = year, checked = checked));
    }
}
