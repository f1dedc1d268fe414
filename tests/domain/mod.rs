//! The rules: pure functions, checked on examples and by properties.

mod absence_rule;
mod alert;
mod calendar;
mod clean;
mod date_input;
mod file_name;
mod market;
mod phrases;
mod reply_clock;
mod stats;
mod takeover_risk;
mod vectors;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use swopdesk::domain::calendar::Calendar;
use swopdesk::domain::reply_clock::ReplyClock;

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn instant(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

pub fn calendar(country: &str, zone: &str) -> Calendar {
    Calendar::new(country, zone.parse::<Tz>().unwrap(), &[], &[])
}

pub fn poland() -> ReplyClock {
    ReplyClock::new(calendar("PL", "Europe/Warsaw"))
}
