//! The public holidays of a country, computed from the rules in `assets/holidays.toml`. The grammar is
//! explained at the head of that file; only days that can hit a Monday-Friday matter.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use chrono_tz::Tz;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const EMBEDDED: &str = include_str!("../../assets/holidays.toml");

/// A public holiday that falls on a weekday.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// Its English name; two names joined by `; ` where two fall together.
    pub name: String,
}

/// Why the rules could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RulesError {
    /// No TOML of this shape.
    #[error("the holiday rules are no valid TOML: {0}")]
    Toml(String),
    /// A rule that the grammar does not know.
    #[error("{country}: the rule \"{rule}\" is not understood")]
    Rule {
        /// The country's code, or `common`.
        country: String,
        /// The rule as written.
        rule: String,
    },
    /// A country names a common rule that does not exist.
    #[error("{country}: there is no common rule \"{key}\"")]
    UnknownCommon {
        /// The country's code.
        country: String,
        /// The key it names.
        key: String,
    },
    /// A country's zone is no IANA zone.
    #[error("{country}: \"{zone}\" is no IANA time zone")]
    Zone {
        /// The country's code.
        country: String,
        /// The zone as written.
        zone: String,
    },
}

/// The rules of all countries of the file.
#[derive(Debug, Clone, Default)]
pub struct HolidayRules {
    countries: BTreeMap<String, Country>,
    checked: String,
    covers: (i32, i32),
}

#[derive(Debug, Clone)]
struct Country {
    zone: Tz,
    rules: Vec<Rule>,
}

/// One line of the grammar: which day, in which years, and whether a weekend moves it on.
#[derive(Debug, Clone)]
struct Rule {
    name: String,
    day: Day,
    since: Option<i32>,
    until: Option<i32>,
    suspended: Vec<i32>,
    moves_off_weekend: bool,
}

#[derive(Debug, Clone, Copy)]
enum Day {
    /// The same date every year.
    Fixed { month: u32, day: u32 },
    /// One date of one year.
    Once(NaiveDate),
    /// Days from Western Easter Sunday.
    Easter(i64),
    /// Days from Orthodox Easter Sunday.
    Pascha(i64),
    /// The nth such weekday of a month; 0 is the last.
    Nth { nth: u8, weekday: Weekday, month: u32 },
    /// The first such weekday on or after a date.
    From { weekday: Weekday, month: u32, day: u32 },
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    checked: String,
    #[serde(default)]
    covers: (i32, i32),
    common: BTreeMap<String, String>,
    #[serde(default)]
    names: BTreeMap<String, String>,
    #[serde(flatten)]
    countries: BTreeMap<String, FileCountry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileCountry {
    zone: String,
    #[serde(default)]
    common: String,
    #[serde(default)]
    own: BTreeMap<String, String>,
    #[serde(default)]
    once: String,
}

impl HolidayRules {
    /// The embedded file. A test proves that it parses.
    pub fn embedded() -> &'static HolidayRules {
        static RULES: LazyLock<HolidayRules> =
            LazyLock::new(|| HolidayRules::parse(EMBEDDED).unwrap_or_default());
        &RULES
    }

    /// Reads the file's text.
    ///
    /// # Errors
    /// The text is no TOML of this shape, or a rule or zone in it is not understood.
    pub fn parse(toml: &str) -> Result<Self, RulesError> {
        let file: File = toml::from_str(toml).map_err(|e| RulesError::Toml(e.message().to_owned()))?;
        let mut countries = BTreeMap::new();
        for (code, source) in &file.countries {
            let zone = source
                .zone
                .parse()
                .map_err(|_| RulesError::Zone { country: code.clone(), zone: source.zone.clone() })?;
            let mut rules = Vec::new();
            for key in source.common.split_whitespace() {
                let rule = file.common.get(key).ok_or_else(|| RulesError::UnknownCommon {
                    country: code.clone(),
                    key: key.to_owned(),
                })?;
                rules.push(Rule::parse(code, file.name(code, key), rule)?);
            }
            for (key, rule) in &source.own {
                rules.push(Rule::parse(code, file.name(code, key), rule)?);
            }
            for date in source.once.split_whitespace() {
                rules.push(Rule::parse(code, file.name(code, "once"), date)?);
            }
            countries.insert(code.clone(), Country { zone, rules });
        }
        Ok(HolidayRules { countries, checked: file.checked, covers: file.covers })
    }

    /// Whether the file has rules for the country (ISO 3166-1 alpha-2, capitals).
    pub fn knows(&self, country: &str) -> bool {
        self.countries.contains_key(country)
    }

    /// The codes of all countries of the file, sorted.
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.countries.keys().map(String::as_str)
    }

    /// The zone most of the country lives in.
    pub fn zone(&self, country: &str) -> Option<Tz> {
        self.countries.get(country).map(|c| c.zone)
    }

    /// The weekdays of `year` that are no working days in the country, sorted; `None` for a country
    /// outside the file.
    pub fn holidays(&self, country: &str, year: i32) -> Option<Vec<Holiday>> {
        let country = self.countries.get(country)?;
        let mut days: BTreeMap<NaiveDate, String> = BTreeMap::new();
        // A day moved off a weekend at the end of December lands in the next year.
        for origin in [year.saturating_sub(1), year] {
            for (date, name) in country.days_from(origin) {
                if date.year() != year || is_weekend(date) {
                    continue;
                }
                days.entry(date)
                    .and_modify(|known| {
                        if *known != name {
                            known.push_str("; ");
                            known.push_str(&name);
                        }
                    })
                    .or_insert(name);
            }
        }
        Some(days.into_iter().map(|(date, name)| Holiday { date, name }).collect())
    }

    /// Whether the rules were compared with an independent list for that year.
    pub fn covers(&self, year: i32) -> bool {
        (self.covers.0..=self.covers.1).contains(&year)
    }

    /// The day on which the file was last checked, `2026-11-01`.
    pub fn checked(&self) -> &str {
        &self.checked
    }
}

impl File {
    fn name(&self, country: &str, key: &str) -> String {
        self.names
            .get(&format!("{country}.{key}"))
            .or_else(|| self.names.get(key))
            .cloned()
            .unwrap_or_else(|| key.replace('_', " "))
    }
}

impl Country {
    /// Every day off whose rule belongs to `year`, weekends included, and the days moved off them.
    fn days_from(&self, year: i32) -> Vec<(NaiveDate, String)> {
        let mut days: Vec<(NaiveDate, &Rule)> =
            self.rules.iter().filter_map(|rule| Some((rule.date(year)?, rule))).collect();
        days.sort_by_key(|(date, _)| *date);
        let mut taken: BTreeSet<NaiveDate> = days.iter().map(|(date, _)| *date).collect();
        taken.extend(self.rules.iter().filter_map(|rule| rule.date(year.saturating_add(1))));
        let mut all: Vec<(NaiveDate, String)> =
            days.iter().map(|(date, rule)| (*date, rule.name.clone())).collect();
        for (date, rule) in days {
            if rule.moves_off_weekend
                && is_weekend(date)
                && let Some(free) =
                    date.iter_days().skip(1).take(30).find(|d| !is_weekend(*d) && !taken.contains(d))
            {
                taken.insert(free);
                all.push((free, format!("{} (observed)", rule.name)));
            }
        }
        all
    }
}

impl Rule {
    fn parse(country: &str, name: String, text: &str) -> Result<Rule, RulesError> {
        Rule::read(name, text)
            .ok_or_else(|| RulesError::Rule { country: country.to_owned(), rule: text.to_owned() })
    }

    fn read(name: String, text: &str) -> Option<Rule> {
        let mut words = text.split_whitespace().peekable();
        let first = words.next()?;
        let day = if let Some(weekday) = weekday(first) {
            (words.next()? == "from").then_some(())?;
            let (month, day) = month_day(words.next()?)?;
            Day::From { weekday, month, day }
        } else if let Some(nth) = nth(first) {
            let weekday = weekday(words.next()?)?;
            (words.next()? == "of").then_some(())?;
            let month = words.next()?.parse().ok().filter(|m| (1..=12).contains(m))?;
            Day::Nth { nth, weekday, month }
        } else if let Some(days) = first.strip_prefix("easter") {
            Day::Easter(days.parse().ok()?)
        } else if let Some(days) = first.strip_prefix("pascha") {
            Day::Pascha(days.parse().ok()?)
        } else if let Some((month, day)) = month_day(first) {
            Day::Fixed { month, day }
        } else {
            Day::Once(first.parse().ok()?)
        };
        let mut rule =
            Rule { name, day, since: None, until: None, suspended: Vec::new(), moves_off_weekend: false };
        while let Some(word) = words.next() {
            match word {
                "since" => rule.since = Some(words.next()?.parse().ok()?),
                "until" => rule.until = Some(words.next()?.parse().ok()?),
                "not" => rule.suspended.push(words.next()?.parse().ok()?),
                "+weekend" => rule.moves_off_weekend = true,
                _ => return None,
            }
        }
        Some(rule)
    }

    fn date(&self, year: i32) -> Option<NaiveDate> {
        if self.since.is_some_and(|y| year < y)
            || self.until.is_some_and(|y| year > y)
            || self.suspended.contains(&year)
        {
            return None;
        }
        match self.day {
            Day::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            Day::Once(date) => (date.year() == year).then_some(date),
            Day::Easter(days) => shifted(western_easter(year)?, days),
            Day::Pascha(days) => shifted(orthodox_easter(year)?, days),
            Day::Nth { nth: 0, weekday, month } => {
                (1..=5).rev().find_map(|n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n))
            }
            Day::Nth { nth, weekday, month } => {
                NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth)
            }
            Day::From { weekday, month, day } => NaiveDate::from_ymd_opt(year, month, day)?
                .iter_days()
                .take(7)
                .find(|d| d.weekday() == weekday),
        }
    }
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "mon" => Weekday::Mon,
        "tue" => Weekday::Tue,
        "wed" => Weekday::Wed,
        "thu" => Weekday::Thu,
        "fri" => Weekday::Fri,
        "sat" => Weekday::Sat,
        "sun" => Weekday::Sun,
        _ => return None,
    })
}

fn nth(word: &str) -> Option<u8> {
    Some(match word {
        "1st" => 1,
        "2nd" => 2,
        "3rd" => 3,
        "4th" => 4,
        "last" => 0,
        _ => return None,
    })
}

fn month_day(word: &str) -> Option<(u32, u32)> {
    let (month, day) = word.split_once('-')?;
    if month.len() != 2 || day.len() != 2 {
        return None;
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2024 is a leap year: 02-29 is a rule that holds in some years.
    NaiveDate::from_ymd_opt(2024, month, day).map(|_| (month, day))
}

fn shifted(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(by) } else { date.checked_add_days(by) }
}

/// Whether the day is a Saturday or Sunday.
pub(super) fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus/Jones/Butcher).
fn western_easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, in_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(day / 31).ok()?, u32::try_from(day % 31 + 1).ok()?)
}

/// Easter Sunday of the Julian calendar (Meeus), as a Gregorian date.
fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let moon = (19 * year.rem_euclid(19) + 15) % 30;
    let weekday = (2 * year.rem_euclid(4) + 4 * year.rem_euclid(7) - moon + 34) % 7;
    let day = moon + weekday + 114;
    let julian =
        NaiveDate::from_ymd_opt(year, u32::try_from(day / 31).ok()?, u32::try_from(day % 31 + 1).ok()?)?;
    shifted(julian, i64::from(year.div_euclid(100) - year.div_euclid(400) - 2))
}
