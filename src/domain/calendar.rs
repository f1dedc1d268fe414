//! Which days are working days for an account, and at which instants they begin and end.
//!
//! A working day is a local date that is Monday-Friday and no counted holiday: the half-open interval from
//! its first instant to the first instant of the next date (never 23:59), so that a day on which the zone
//! switches has 23 or 25 hours. The tables of a year are built when it is first asked for; after that a
//! question costs a binary search or less.

use super::account::Account;
use super::holidays::is_weekend;
pub use super::holidays::{Holiday, HolidayRules, RulesError};
use chrono::{DateTime, Datelike, Days, MappedLocalTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// The years the calendar has tables for. Instants outside count as the nearest instant inside.
const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2200;

/// The name of a weekday closed by the platform or the user, where holidays are listed by name.
pub const CLOSED_DAY: &str = "Closed day";

/// Why a day is no working day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RestReason {
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday, with its English name.
    Holiday(String),
    /// A day the platform or the user closed.
    Closed,
}

/// Why there is no calendar for an account.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The account's zone is no IANA zone.
    #[error("\"{0}\" is no known IANA time zone")]
    UnknownZone(String),
}

/// The working days of one country in one zone. Immutable; a clone shares the tables.
#[derive(Clone)]
pub struct Calendar {
    inner: Arc<Inner>,
}

struct Inner {
    country: String,
    zone: Tz,
    knows_country: bool,
    closed: BTreeSet<NaiveDate>,
    opened: BTreeSet<NaiveDate>,
    years: Box<[OnceLock<Year>]>,
}

/// One year's days. Index 0 is 1 January.
struct Year {
    holidays: Vec<Holiday>,
    /// The first instant of each date, and of the next year's first, in seconds since 1970.
    starts: Vec<i64>,
    /// Working seconds before each date, and in the whole year.
    worked: Vec<i64>,
    /// Working days before each date, and in the whole year.
    days: Vec<u32>,
}

impl Year {
    fn works(&self, day: usize) -> bool {
        self.days.get(day) != self.days.get(day + 1)
    }
    fn total(&self) -> i64 {
        self.worked.last().copied().unwrap_or(0)
    }
}

/// Where an instant lies: the year's index and the date's index in it.
struct Place<'a> {
    year: usize,
    table: &'a Year,
    day: usize,
}

impl Place<'_> {
    /// Working time from the beginning of the year to the instant.
    fn worked(&self, t: DateTime<Utc>) -> TimeDelta {
        let before = TimeDelta::seconds(self.table.worked[self.day]);
        if self.table.works(self.day) { before + (t - instant(self.table.starts[self.day])) } else { before }
    }
}

impl std::fmt::Debug for Calendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Calendar")
            .field("country", &self.inner.country)
            .field("zone", &self.inner.zone.name())
            .finish_non_exhaustive()
    }
}

impl Calendar {
    /// The calendar of a country (ISO 3166-1 alpha-2) in a zone. `closed` days are no working days;
    /// `opened` days are, whatever the rules and `closed` say, unless they are a Saturday or Sunday.
    pub fn new(country: &str, zone: Tz, closed: &[NaiveDate], opened: &[NaiveDate]) -> Calendar {
        let country = country.to_ascii_uppercase();
        let years = (FIRST_YEAR..=LAST_YEAR).map(|_| OnceLock::new()).collect();
        Calendar {
            inner: Arc::new(Inner {
                knows_country: HolidayRules::embedded().knows(&country),
                country,
                zone,
                closed: closed.iter().copied().collect(),
                opened: opened.iter().copied().collect(),
                years,
            }),
        }
    }

    /// The account's calendar: its country and zone, its extra closed days, and the user's own additions
    /// and removals.
    ///
    /// # Errors
    /// The account's zone is unknown.
    pub fn for_account(
        account: &Account,
        closed: &[NaiveDate],
        opened: &[NaiveDate],
    ) -> Result<Calendar, CalendarError> {
        let zone =
            account.time_zone.parse().map_err(|_| CalendarError::UnknownZone(account.time_zone.clone()))?;
        let closed: Vec<NaiveDate> = account.extra_closed_days.iter().chain(closed).copied().collect();
        Ok(Calendar::new(&account.country, zone, &closed, opened))
    }

    /// The zone in which days begin and end.
    pub fn zone(&self) -> Tz {
        self.inner.zone
    }

    /// The country's code in capitals.
    pub fn country(&self) -> &str {
        &self.inner.country
    }

    /// Whether the country's holidays are known; if not, only weekends and closed days rest.
    pub fn knows_country(&self) -> bool {
        self.inner.knows_country
    }

    /// Whether the clock runs on that date.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        match self.year_index(date.year()) {
            Some(year) => self.year(year).works(date.ordinal0() as usize),
            None => !is_weekend(date),
        }
    }

    /// Why that date is no working day; `None` on a working day.
    pub fn rest_reason(&self, date: NaiveDate) -> Option<RestReason> {
        if self.is_working_day(date) {
            None
        } else if is_weekend(date) {
            Some(RestReason::Weekend)
        } else {
            Some(self.holiday(date).map_or(RestReason::Closed, |name| RestReason::Holiday(name.to_owned())))
        }
    }

    /// The name of the public holiday on that weekday, if it is one that counts.
    pub fn holiday(&self, date: NaiveDate) -> Option<&str> {
        if self.inner.opened.contains(&date) {
            return None;
        }
        let year = self.year(self.year_index(date.year())?);
        let at = year.holidays.binary_search_by_key(&date, |h| h.date).ok()?;
        Some(&year.holidays[at].name)
    }

    /// The weekdays from `first` to `last`, both included, on which the clock stands still, with their
    /// names; a closed day is called `Closed day`.
    pub fn rest_weekdays(&self, first: NaiveDate, last: NaiveDate) -> Vec<Holiday> {
        let (Some(low), Some(high)) =
            (NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1), NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31))
        else {
            return Vec::new();
        };
        let (first, last) = (first.max(low), last.min(high));
        first
            .iter_days()
            .take_while(|date| *date <= last)
            .filter_map(|date| match self.rest_reason(date)? {
                RestReason::Weekend => None,
                RestReason::Holiday(name) => Some(Holiday { date, name }),
                RestReason::Closed => Some(Holiday { date, name: CLOSED_DAY.to_owned() }),
            })
            .collect()
    }

    /// How many working days lie from `first` to `last`, both included; 0 when reversed.
    pub fn working_days(&self, first: NaiveDate, last: NaiveDate) -> u32 {
        if last < first {
            return 0;
        }
        let mut count = 0;
        let mut from = first;
        while from <= last {
            let end = NaiveDate::from_ymd_opt(from.year(), 12, 31).map_or(last, |e| e.min(last));
            count += match self.year_index(from.year()) {
                Some(year) => {
                    let days = &self.year(year).days;
                    days[end.ordinal() as usize] - days[from.ordinal0() as usize]
                }
                None => weekdays(from, end),
            };
            match end.succ_opt() {
                Some(next) => from = next,
                None => break,
            }
        }
        count
    }

    /// The date on the wall at that instant.
    pub fn local_date(&self, t: DateTime<Utc>) -> NaiveDate {
        clamp(t).with_timezone(&self.inner.zone).date_naive()
    }

    /// The first instant whose local date is that date or a later one: midnight, the end of a gap that
    /// swallows midnight, or the earlier of two midnights.
    pub fn first_instant(&self, date: NaiveDate) -> DateTime<Utc> {
        first_instant(self.inner.zone, date)
    }

    /// The first working day after that date.
    pub fn next_working_day(&self, date: NaiveDate) -> NaiveDate {
        date.iter_days().skip(1).find(|d| self.is_working_day(*d)).unwrap_or(NaiveDate::MAX)
    }

    /// The last working day before that date.
    pub fn prev_working_day(&self, date: NaiveDate) -> NaiveDate {
        date.iter_days().rev().skip(1).find(|d| self.is_working_day(*d)).unwrap_or(NaiveDate::MIN)
    }

    /// Real time in `[from, to)` inside working days; zero if `to` is not after `from`.
    pub(super) fn worked_between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        let (from, to) = (clamp(from), clamp(to));
        if to <= from {
            return TimeDelta::zero();
        }
        let (a, b) = (self.place(from), self.place(to));
        let whole_years: i64 = (a.year..b.year).map(|year| self.year(year).total()).sum();
        b.worked(to) - a.worked(from) + TimeDelta::seconds(whole_years)
    }

    /// The first instant by which `span` of working time has passed since `since`.
    pub(super) fn after_work(&self, since: DateTime<Utc>, span: TimeDelta) -> DateTime<Utc> {
        let since = clamp(since);
        if span <= TimeDelta::zero() {
            return since;
        }
        let place = self.place(since);
        let mut target = place.worked(since) + span;
        for year in place.year..self.inner.years.len() {
            let table = self.year(year);
            let total = TimeDelta::seconds(table.total());
            if target <= total {
                // The first date at whose end the target is reached: a working day, or the one before would do.
                let day = table.worked[1..].partition_point(|w| TimeDelta::seconds(*w) < target);
                return instant(table.starts[day]) + (target - TimeDelta::seconds(table.worked[day]));
            }
            target -= total;
        }
        last_instant()
    }

    /// The date whose working time the instant counts in. It is the local date, but where a zone falls back
    /// over midnight the repeated hour stays with the date that began first.
    pub(super) fn clock_date(&self, t: DateTime<Utc>) -> NaiveDate {
        let place = self.place(clamp(t));
        NaiveDate::from_yo_opt(FIRST_YEAR + place.year as i32, place.day as u32 + 1)
            .unwrap_or_else(|| self.local_date(t))
    }

    fn place(&self, t: DateTime<Utc>) -> Place<'_> {
        let guess = t.with_timezone(&self.inner.zone).year() - FIRST_YEAR;
        let mut year = usize::try_from(guess).unwrap_or(0).min(self.inner.years.len() - 1);
        let seconds = t.timestamp();
        while year > 0 && seconds < self.year(year).starts[0] {
            year -= 1;
        }
        while year + 1 < self.inner.years.len() && seconds >= self.year(year + 1).starts[0] {
            year += 1;
        }
        let table = self.year(year);
        // Of several dates that begin at once (a date the zone skipped) the last one holds the instant.
        let last = table.starts.len() - 2;
        let day = table.starts.partition_point(|s| *s <= seconds).saturating_sub(1).min(last);
        Place { year, table, day }
    }

    fn year_index(&self, year: i32) -> Option<usize> {
        (FIRST_YEAR..=LAST_YEAR).contains(&year).then(|| (year - FIRST_YEAR) as usize)
    }

    fn year(&self, index: usize) -> &Year {
        self.inner.years[index].get_or_init(|| self.inner.build(FIRST_YEAR + index as i32))
    }
}

impl Inner {
    fn build(&self, year: i32) -> Year {
        let holidays = HolidayRules::embedded().holidays(&self.country, year).unwrap_or_default();
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
        let mut table = Year { holidays, starts: Vec::new(), worked: vec![0], days: vec![0] };
        let (mut worked, mut days) = (0, 0);
        let mut start = first_instant(self.zone, first).timestamp();
        for date in first.iter_days().take_while(|d| d.year() == year) {
            let end = first_instant(self.zone, date + Days::new(1)).timestamp();
            let off =
                self.closed.contains(&date) || table.holidays.binary_search_by_key(&date, |h| h.date).is_ok();
            if !is_weekend(date) && (!off || self.opened.contains(&date)) {
                worked += end - start;
                days += 1;
            }
            table.starts.push(start);
            table.worked.push(worked);
            table.days.push(days);
            start = end;
        }
        table.starts.push(start);
        table
    }
}

/// See [`Calendar::first_instant`].
fn first_instant(zone: Tz, date: NaiveDate) -> DateTime<Utc> {
    let midnight = date.and_time(NaiveTime::MIN);
    match zone.from_local_datetime(&midnight) {
        MappedLocalTime::Single(t) | MappedLocalTime::Ambiguous(t, _) => t.to_utc(),
        MappedLocalTime::None => GapInfo::new(&midnight, &zone)
            .and_then(|gap| gap.end)
            .map_or_else(|| midnight.and_utc(), |end| end.to_utc()),
    }
}

/// Mondays to Fridays from `first` to `last`, both included.
fn weekdays(first: NaiveDate, last: NaiveDate) -> u32 {
    first.iter_days().take_while(|d| *d <= last).filter(|d| !is_weekend(*d)).count() as u32
}

fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

/// The end of the last year with a table, a day short so that every zone is inside it.
fn last_instant() -> DateTime<Utc> {
    at_year_start(LAST_YEAR + 1) - Days::new(1)
}

fn at_year_start(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
}

/// The nearest instant inside the years with tables, a day short at both ends for the zones.
pub(super) fn clamp(t: DateTime<Utc>) -> DateTime<Utc> {
    t.clamp(at_year_start(FIRST_YEAR) + Days::new(1), last_instant())
}
