//! The helpdesk's own count of working days: for the `late` of an absence notice and for made-up messages
//! whose deadlines lie where they are wanted. It is written apart from `domain::calendar` so that the two
//! check each other. A working day is a whole local day, Monday to Friday, that is no public holiday.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Public holidays by country: `MM-DD`, or days from Easter Sunday as `e+N`. Countries outside the table
/// have weekends only.
const HOLIDAYS: &[(&str, &str)] = &[
    ("NL", "01-01 e+1 04-27 e+39 e+50 12-25 12-26"),
    ("BE", "01-01 e+1 05-01 e+39 e+50 07-21 08-15 11-01 11-11 12-25"),
    ("DE", "01-01 e-2 e+1 05-01 e+39 e+50 10-03 12-25 12-26"),
    ("AT", "01-01 01-06 e+1 05-01 e+39 e+50 e+60 08-15 10-26 11-01 12-08 12-25 12-26"),
    ("FR", "01-01 e+1 05-01 05-08 e+39 e+50 07-14 08-15 11-01 11-11 12-25"),
    ("PL", "01-01 01-06 e+1 05-01 05-03 e+60 08-15 11-01 11-11 12-24 12-25 12-26"),
    ("IT", "01-01 01-06 e+1 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26"),
    ("ES", "01-01 01-06 e-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25"),
    ("PT", "01-01 e-2 04-25 05-01 e+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25"),
    ("CZ", "01-01 e-2 e+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26"),
];

/// The walk back or forward gives up after this many days: far more than any use needs.
const FARTHEST: u32 = 4000;

/// Working days of one account.
#[derive(Debug, Clone)]
pub(super) struct Workdays {
    zone: Tz,
    rules: Vec<&'static str>,
    closed: BTreeSet<NaiveDate>,
}

impl Workdays {
    pub(super) fn new(zone: Tz, country: &str, closed: impl IntoIterator<Item = NaiveDate>) -> Self {
        let rules = HOLIDAYS.iter().find(|(name, _)| name.eq_ignore_ascii_case(country));
        let rules = rules.map(|(_, rules)| rules.split(' ').collect()).unwrap_or_default();
        Workdays { zone, rules, closed: closed.into_iter().collect() }
    }

    /// The account's local date at an instant.
    pub(super) fn local_day(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    pub(super) fn is_working(&self, day: NaiveDate) -> bool {
        if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || self.closed.contains(&day) {
            return false;
        }
        let from_easter = (day - easter(day.year())).num_days();
        let mut buffer = [0_u8; 5];
        let (month, date) = (day.month() as u8, day.day() as u8);
        buffer.copy_from_slice(&[
            b'0' + month / 10,
            b'0' + month % 10,
            b'-',
            b'0' + date / 10,
            b'0' + date % 10,
        ]);
        !self.rules.iter().any(|rule| match rule.strip_prefix('e') {
            Some(offset) => offset.parse::<i64>() == Ok(from_easter),
            None => rule.as_bytes() == buffer,
        })
    }

    /// Working days in an inclusive range.
    pub(super) fn count(&self, first: NaiveDate, last: NaiveDate) -> u32 {
        let days = first.iter_days().take_while(|day| *day <= last);
        u32::try_from(days.filter(|day| self.is_working(*day)).count()).unwrap_or(u32::MAX)
    }

    /// A local day as the instants from its first to the first of the next day.
    fn span(&self, day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
        let first = |day: NaiveDate| {
            let midnight = day.and_time(NaiveTime::MIN);
            let local = self.zone.from_local_datetime(&midnight).earliest();
            // where the clocks skip midnight the day begins an hour later
            local.map_or_else(|| midnight.and_utc(), |at| at.with_timezone(&Utc))
        };
        (first(day), first(day.checked_add_days(Days::new(1)).unwrap_or(day)))
    }

    /// The instant from which exactly `work` of working time lies before `until`.
    pub(super) fn back(&self, until: DateTime<Utc>, work: TimeDelta) -> DateTime<Utc> {
        let mut left = work;
        let mut day = self.local_day(until);
        for _ in 0..FARTHEST {
            let (start, end) = self.span(day);
            let end = end.min(until);
            if self.is_working(day) && end > start {
                if end - start >= left {
                    return end - left;
                }
                left -= end - start;
            }
            let Some(before) = day.pred_opt() else { break };
            day = before;
        }
        until
    }

    /// The first instant by which `work` of working time has gone by since `from`.
    pub(super) fn forward(&self, from: DateTime<Utc>, work: TimeDelta) -> DateTime<Utc> {
        let mut left = work;
        let mut day = self.local_day(from);
        for _ in 0..FARTHEST {
            let (start, end) = self.span(day);
            let start = start.max(from);
            if self.is_working(day) && end > start {
                if end - start >= left {
                    return start + left;
                }
                left -= end - start;
            }
            let Some(next) = day.succ_opt() else { break };
            day = next;
        }
        from
    }
}

/// Western Easter Sunday (the anonymous Gregorian computus).
fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, month as u32, day as u32).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day).unwrap());
        }
    }

    #[test]
    fn walks_over_weekends_and_holidays_both_ways() {
        let poland = Workdays::new(chrono_tz::Europe::Warsaw, "pl", []);
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        // the standards' own examples: Fri 27 Mar 2026 15:30 -> Mon 30 Mar 15:30 (summer time began between)
        let (friday, monday) = (at("2026-03-27T14:30:00Z"), at("2026-03-30T13:30:00Z"));
        assert_eq!(poland.forward(friday, TimeDelta::hours(24)), monday);
        assert_eq!(poland.back(monday, TimeDelta::hours(24)), friday);
        // Wed 23 Dec 2026 10:00 -> Mon 28 Dec 10:00
        let (before, after) = (at("2026-12-23T09:00:00Z"), at("2026-12-28T09:00:00Z"));
        assert_eq!(poland.forward(before, TimeDelta::hours(24)), after);
        assert_eq!(poland.back(after, TimeDelta::hours(24)), before);
    }
}
