//! `swopdesk absence`: planned absences. `plan` says what the rule says, without filing.

use super::calendars::{self, Calendars};
use super::output::{Console, Exit, Outcome};
use super::{batch, parse, usage};
use crate::domain::absence::Absence;
use crate::domain::absence_rule::{AbsencePlan, Verdict, plan};
use crate::domain::account::Account;
use crate::domain::calendar::Calendar;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What to do about absences.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// What the rule says about an absence: working days, and by when it is to be told
    Plan(Plan),
}

/// The options of `absence plan`.
#[derive(Debug, Clone, clap::Args)]
pub struct Plan {
    /// The first day away (2026-12-21)
    #[arg(long, value_name = "D", value_parser = parse::day, required_unless_present = "batch")]
    first_day: Option<NaiveDate>,
    /// The last day away, included
    #[arg(long, value_name = "D", value_parser = parse::day, required_unless_present = "batch")]
    last_day: Option<NaiveDate>,
    /// The day of filing instead of today
    #[arg(long, value_name = "D", value_parser = parse::day)]
    today: Option<NaiveDate>,
    /// The seller's country (two letters); the notices already filed are then not looked at
    #[arg(long, value_name = "CC", value_parser = parse::country)]
    country: Option<String>,
    /// Read one JSON object a line, {"first_day","last_day","today","country"}, and answer one a line
    #[arg(long, conflicts_with_all = ["first_day", "last_day"])]
    batch: bool,
}

/// The account and its filed notices, where there is a session.
#[derive(Debug, Clone, Copy)]
pub struct Filed<'a> {
    /// Whose country and zone count.
    pub account: &'a Account,
    /// The notices the platform keeps.
    pub absences: &'a [Absence],
}

#[derive(Deserialize)]
struct Question {
    first_day: String,
    last_day: String,
    today: Option<String>,
    country: Option<String>,
}

/// The answer as the command line's documentation fixes it; the fields from `recommended_notice_day` on are
/// additions.
#[derive(Debug, Serialize)]
struct Answer {
    working_days: u32,
    notice_required: bool,
    latest_notice_day: Option<String>,
    days_to_spare: Option<i64>,
    verdict: &'static str,
    holidays: Vec<NamedDay>,
    problems: Vec<Told>,
    recommended_notice_day: Option<String>,
    counted_with: Option<CountedWith>,
}

#[derive(Debug, Serialize)]
struct NamedDay {
    date: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Told {
    code: &'static str,
    message: String,
}

/// The absences it counts as one with.
#[derive(Debug, Serialize)]
struct CountedWith {
    first_day: String,
    last_day: String,
    working_days: u32,
}

impl From<AbsencePlan> for Answer {
    fn from(plan: AbsencePlan) -> Self {
        Answer {
            working_days: plan.working_days,
            notice_required: plan.notice_required,
            latest_notice_day: plan.latest_notice_day.map(|day| day.to_string()),
            days_to_spare: plan.days_to_spare,
            verdict: plan.verdict.word(),
            holidays: plan
                .holidays
                .into_iter()
                .map(|h| NamedDay { date: h.date.to_string(), name: h.name })
                .collect(),
            problems: plan.problems.into_iter().map(|p| Told { code: p.code, message: p.message }).collect(),
            recommended_notice_day: plan.recommended_notice_day.map(|day| day.to_string()),
            counted_with: plan.joined.map(|joined| CountedWith {
                first_day: joined.first_day.to_string(),
                last_day: joined.last_day.to_string(),
                working_days: joined.working_days,
            }),
        }
    }
}

/// Runs a command on absences. `filed` stands in for `--country` where there is a session.
///
/// # Errors
/// No country and no account.
pub fn run(
    command: &Command,
    filed: Option<Filed<'_>>,
    console: &mut Console<'_>,
    now: DateTime<Utc>,
) -> Outcome {
    match command {
        Command::Plan(arguments) if arguments.batch => plan_batch(arguments, console, now),
        Command::Plan(arguments) => plan_one(arguments, filed, console, now),
    }
}

fn plan_one(
    arguments: &Plan,
    filed: Option<Filed<'_>>,
    console: &mut Console<'_>,
    now: DateTime<Utc>,
) -> Outcome {
    let (Some(first), Some(last)) = (arguments.first_day, arguments.last_day) else {
        return Err(usage("the days are missing", "give --first-day and --last-day, or --batch").into());
    };
    let country = arguments.country.as_deref();
    let filed = if country.is_some() { None } else { filed };
    let calendar = calendars::of_options(country, None, filed.map(|f| f.account), console)?;
    calendars::say_unchecked(&calendar, last.year(), console);
    let today = arguments.today.unwrap_or_else(|| calendar.local_date(now));
    let plan = plan(&calendar, first, last, today, filed.map_or(&[], |f| f.absences));
    let exit = if plan.verdict == Verdict::Invalid { Exit::USAGE } else { Exit::DONE };
    if console.json {
        console.document(&Answer::from(plan))?;
    } else {
        describe(&plan, today, console)?;
    }
    Ok(exit)
}

fn plan_batch(arguments: &Plan, console: &mut Console<'_>, now: DateTime<Utc>) -> Outcome {
    let mut calendars = Calendars::default();
    batch::run(console, |question: Question| {
        let country = question.country.as_deref().map(parse::country).transpose()?;
        let country = country.as_deref().or(arguments.country.as_deref()).ok_or("\"country\" is missing")?;
        let calendar: Calendar = calendars.get(country, None)?;
        let (first, last) = (parse::day(&question.first_day)?, parse::day(&question.last_day)?);
        let today = match question.today.as_deref() {
            Some(text) => parse::day(text)?,
            None => arguments.today.unwrap_or_else(|| calendar.local_date(now)),
        };
        Ok(Answer::from(plan(&calendar, first, last, today, &[])))
    })
}

/// The plan in plain lines: what counts, by when it is to be told, what else to know.
fn describe(plan: &AbsencePlan, today: NaiveDate, console: &mut Console<'_>) -> Result<(), super::Stop> {
    if plan.verdict != Verdict::Invalid {
        let days = |n: u32| if n == 1 { "1 working day".to_owned() } else { format!("{n} working days") };
        let not_counted: Vec<String> =
            plan.holidays.iter().map(|h| format!("{} {}", h.name, h.date.format("%-d %b"))).collect();
        if not_counted.is_empty() {
            console.line(&days(plan.working_days))?;
        } else {
            console.line(&format!(
                "{} (not counted: {})",
                days(plan.working_days),
                not_counted.join(", ")
            ))?;
        }
        if let Some(joined) = plan.joined {
            console.line(&format!(
                "counts as one with absences already filed: {} to {}, {}",
                joined.first_day,
                joined.last_day,
                days(joined.working_days)
            ))?;
        }
    }
    match (plan.verdict, plan.latest_notice_day) {
        (Verdict::NotRequired, _) => console.line("no notice needed")?,
        (verdict, Some(latest)) => {
            let spare = plan.days_to_spare.unwrap_or(0);
            let said = match (verdict, spare.unsigned_abs()) {
                (Verdict::InTime, 0) => "in time, today is the last day".to_owned(),
                (Verdict::InTime, 1) => "in time, 1 day to spare".to_owned(),
                (Verdict::InTime, n) => format!("in time, {n} days to spare"),
                (_, 1) => "late by 1 day; file it all the same".to_owned(),
                (_, n) => format!("late by {n} days; file it all the same"),
            };
            console.line(&format!("notice needed by {} - today {} - {said}", date(latest), date(today)))?;
            if let (Some(better), Verdict::InTime) = (plan.recommended_notice_day, verdict) {
                console.line(&format!(
                    "{} is a day of rest; better file by {}",
                    date(latest),
                    date(better)
                ))?;
            }
        }
        _ => {}
    }
    for problem in &plan.problems {
        console.line(&problem.message)?;
    }
    Ok(())
}

fn date(day: NaiveDate) -> String {
    day.format("%a %-d %b %Y").to_string()
}
