//! `swopdesk holidays`: the days the reply clock stands still beside weekends.

use super::output::{Console, Exit, Outcome};
use super::{calendars, parse};
use crate::domain::calendar::{Calendar, Holiday, HolidayRules};
use chrono::Datelike;
use serde::Serialize;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The country (two letters)
    #[arg(long, value_name = "CC", value_parser = parse::country)]
    country: String,
    /// The year
    #[arg(long, value_name = "Y", value_parser = parse::year)]
    year: i32,
}

/// A holiday as the command line's documentation fixes it.
#[derive(Debug, Serialize)]
pub(super) struct Day<'a> {
    date: String,
    name: &'a str,
}

impl<'a> Day<'a> {
    pub(super) fn list(holidays: &'a [Holiday]) -> Vec<Day<'a>> {
        holidays.iter().map(|h| Day { date: h.date.to_string(), name: &h.name }).collect()
    }
}

/// Runs the command. A country outside the file has none, which is said.
///
/// # Errors
/// The output cannot be written.
pub fn run(arguments: &Arguments, console: &mut Console<'_>) -> Outcome {
    let rules = HolidayRules::embedded();
    let calendar =
        Calendar::new(&arguments.country, rules.zone(&arguments.country).unwrap_or_default(), &[], &[]);
    calendars::say_unknown(&calendar, true, console);
    calendars::say_unchecked(&calendar, arguments.year, console);
    let holidays = rules.holidays(&arguments.country, arguments.year).unwrap_or_default();
    if console.json {
        console.document(&Day::list(&holidays))?;
    } else {
        for holiday in &holidays {
            let weekday = console.words.weekday_short(holiday.date.weekday());
            console.line(&format!("{} {weekday}  {}", holiday.date, holiday.name))?;
        }
    }
    Ok(Exit::DONE)
}
