//! Days and times in each language's form. The names are texts of `assets/locales`, read once.

use super::{Value, Words};
use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Timelike, Weekday};

/// The names of weekdays and months, short and long, Monday and January first.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    weekdays_short: Vec<String>,
    weekdays: Vec<String>,
    months_short: Vec<String>,
    months: Vec<String>,
}

impl Names {
    pub(super) fn of(words: &Words) -> Names {
        let list = |id: &str| words.say(id, &[]).split(' ').map(str::to_owned).collect();
        Names {
            weekdays_short: list("weekdays-short"),
            weekdays: list("weekdays"),
            months_short: list("months-short"),
            months: list("months"),
        }
    }
}

fn at(names: &[String], index: usize) -> &str {
    names.get(index).map_or("", String::as_str)
}

impl Words {
    /// `Mon`.
    pub fn weekday_short(&self, weekday: Weekday) -> &str {
        at(&self.names.weekdays_short, weekday.num_days_from_monday() as usize)
    }

    /// `Monday`.
    pub fn weekday(&self, weekday: Weekday) -> &str {
        at(&self.names.weekdays, weekday.num_days_from_monday() as usize)
    }

    /// `Nov`, by the month's number from 1.
    pub fn month_short(&self, month: u32) -> &str {
        at(&self.names.months_short, (month as usize).saturating_sub(1))
    }

    /// `November` as it stands beside a day, by the month's number from 1.
    pub fn month(&self, month: u32) -> &str {
        at(&self.names.months, (month as usize).saturating_sub(1))
    }

    /// `November 2026`, as the title of a calendar.
    pub fn month_title(&self, day: NaiveDate) -> String {
        let month = self.say("month-title", &[("month", Value::from(day.month()))]);
        format!("{month} {}", day.year())
    }

    /// `23 Nov`.
    pub fn day_month(&self, day: NaiveDate) -> String {
        self.say("day-month", &self.parts(day))
    }

    /// `Mon 23 Nov`.
    pub fn day(&self, day: NaiveDate) -> String {
        format!("{} {}", self.weekday_short(day.weekday()), self.day_month(day))
    }

    /// `Mon 23 Nov 2026`.
    pub fn day_with_year(&self, day: NaiveDate) -> String {
        format!("{} {}", self.day(day), day.year())
    }

    /// `Monday 23 November 2026`.
    pub fn day_long(&self, day: NaiveDate) -> String {
        let mut parts = self.parts(day).to_vec();
        parts[1].1 = Value::from(self.month(day.month()));
        parts.push(("weekday", Value::from(self.weekday(day.weekday()))));
        parts.push(("year", Value::from(day.year().to_string())));
        self.say("day-long", &parts)
    }

    fn parts(&self, day: NaiveDate) -> [(&'static str, Value); 2] {
        [("day", Value::from(day.day())), ("month", Value::from(self.month_short(day.month())))]
    }

    /// `14:02`, by the 24-hour clock in every language.
    pub fn time<Z: TimeZone>(&self, at: &DateTime<Z>) -> String {
        format!("{:02}:{:02}", at.hour(), at.minute())
    }
}
