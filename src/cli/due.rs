//! `swopdesk due`: when a reply is due and how much working time is left. No account and no network when the
//! country is given.

use super::calendars::{self, Calendars};
use super::output::{Console, Exit, Outcome};
use super::session::own_calendar;
use super::{Global, batch, parse};
use crate::domain::calendar::Calendar;
use crate::domain::reply_clock::{ClockState, Reading, ReplyClock};
use crate::fault::{FaultKind, fault};
use crate::words::say;
use chrono::{DateTime, Datelike, SecondsFormat, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// When the first unanswered buyer message arrived (RFC 3339, with its offset)
    #[arg(long, value_name = "T", value_parser = parse::instant, required_unless_present = "batch")]
    since: Option<DateTime<Utc>>,
    /// The instant to reckon from instead of this moment
    #[arg(long, value_name = "T", value_parser = parse::instant)]
    now: Option<DateTime<Utc>>,
    /// The seller's country (two letters); outside the known ones only weekends rest
    #[arg(long, value_name = "CC", value_parser = parse::country)]
    country: Option<String>,
    /// The seller's IANA time zone instead of the country's
    #[arg(long, value_name = "Z")]
    time_zone: Option<String>,
    /// Working hours to answer in, instead of the platform's 24
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    hours: Option<u32>,
    /// Read one JSON object a line, {"since","now","country","time_zone"}, and answer one a line
    #[arg(long, conflicts_with = "since")]
    batch: bool,
}

#[derive(Deserialize)]
struct Question {
    since: String,
    now: Option<String>,
    country: Option<String>,
    time_zone: Option<String>,
}

/// The answer as the command line's documentation fixes it.
#[derive(Debug, Serialize)]
struct Answer {
    due_at: Option<String>,
    remaining_seconds: i64,
    overdue: bool,
    level: &'static str,
    clock: &'static str,
    resumes_at: Option<String>,
}

impl Answer {
    fn of(reading: &Reading, zone: Tz) -> Answer {
        let (clock, resumes_at) = match &reading.clock {
            ClockState::Runs => ("runs", None),
            ClockState::StandsStill { resumes_at, .. } => ("stands_still", Some(local(*resumes_at, zone))),
        };
        Answer {
            due_at: reading.due_at.map(|due| local(due, zone)),
            remaining_seconds: reading.remaining_seconds(),
            overdue: reading.overdue,
            level: reading.level.word(),
            clock,
            resumes_at,
        }
    }
}

/// RFC 3339 in the zone's own offset.
fn local(t: DateTime<Utc>, zone: Tz) -> String {
    t.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Runs the command. Without a country the account's calendar counts, where somebody is signed in.
///
/// # Errors
/// No country and no account, or an unknown zone.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>, now: DateTime<Utc>) -> Outcome {
    if arguments.batch {
        return run_batch(arguments, console, arguments.now.unwrap_or(now));
    }
    let since = arguments.since.ok_or_else(|| fault!(FaultKind::Usage, "fault-no-since"))?;
    let country = arguments.country.as_deref();
    let own = if country.is_none() { own_calendar(global, console)? } else { None };
    let now = arguments.now.or(own.as_ref().map(|(_, now)| *now)).unwrap_or(now);
    let zone = arguments.time_zone.as_deref();
    let calendar = calendars::of_options(country, zone, own.map(|(calendar, _)| calendar), console)?;
    calendars::say_unchecked(&calendar, since.year(), console);
    let clock = clock(calendar, arguments.hours);
    let reading = clock.reading_since(since, now);
    if console.json {
        console.document(&Answer::of(&reading, clock.calendar().zone()))?;
    } else {
        describe(&clock, &reading, now, console)?;
    }
    Ok(Exit::DONE)
}

fn clock(calendar: Calendar, hours: Option<u32>) -> ReplyClock {
    let clock = ReplyClock::new(calendar);
    match hours {
        Some(hours) => clock.with_hours(TimeDelta::hours(i64::from(hours))),
        None => clock,
    }
}

fn describe(
    clock: &ReplyClock,
    reading: &Reading,
    now: DateTime<Utc>,
    console: &mut Console<'_>,
) -> Result<(), super::Stop> {
    let calendar = clock.calendar();
    console.line(&console.words.sentence(reading, calendar, now))?;
    if let Some(due) = reading.due_at {
        let due = format!("{} ({})", local(due, calendar.zone()), calendar.zone().name());
        console.line(&say!(console.words, "clock-due", due = due))?;
    }
    if let ClockState::StandsStill { resumes_at, reason } = &reading.clock
        && (reading.overdue || reading.remaining <= TimeDelta::zero())
    {
        console.line(&console.words.stands_still(*resumes_at, reason, calendar))?;
    }
    Ok(())
}

fn run_batch(arguments: &Arguments, console: &mut Console<'_>, now: DateTime<Utc>) -> Outcome {
    let mut calendars = Calendars::default();
    batch::run(console, |question: Question| {
        let since = parse::instant(&question.since)?;
        let now = question.now.as_deref().map(parse::instant).transpose()?.unwrap_or(now);
        let zone = question.time_zone.as_deref().or(arguments.time_zone.as_deref());
        let country = question.country.as_deref().map(parse::country).transpose()?;
        let country = country.as_deref().or(arguments.country.as_deref()).ok_or("\"country\" is missing")?;
        let calendar = calendars.get(country, zone)?;
        let reading = clock(calendar.clone(), arguments.hours).reading_since(since, now);
        Ok(Answer::of(&reading, calendar.zone()))
    })
}
