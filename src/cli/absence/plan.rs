//! `swopdesk absence plan`: what the rule says about an absence, without filing it.

use crate::app::absences::{counted_words, problem_words};
use crate::cli::calendars::{self, Calendars};
use crate::cli::output::{Console, Exit, Outcome, Stop};
use crate::cli::session::own;
use crate::cli::{Global, batch, parse};
use crate::domain::absence::Absence;
use crate::domain::absence_rule::{AbsencePlan, Verdict, plan};
use crate::domain::calendar::Calendar;
use crate::fault::{FaultKind, fault};
use crate::words::{Words, say};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

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

/// The account's calendar and filed notices, and the time, where somebody is signed in.
struct Own {
    calendar: Calendar,
    absences: Vec<Absence>,
    now: DateTime<Utc>,
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
pub(super) struct Answer {
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
    /// In English whatever language is chosen, as scripts read it.
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

/// Runs the command. Without a country the account's calendar and notices count.
///
/// # Errors
/// No country and no account.
pub(super) fn run(
    arguments: &Plan,
    global: &Global,
    console: &mut Console<'_>,
    now: DateTime<Utc>,
) -> Outcome {
    if arguments.batch {
        return plan_batch(arguments, console, now);
    }
    let (Some(first), Some(last)) = (arguments.first_day, arguments.last_day) else {
        return Err(fault!(FaultKind::Usage, "fault-no-days").into());
    };
    let country = arguments.country.as_deref();
    let (mut calendar, mut filed, mut now) = (None, Vec::new(), now);
    if country.is_none()
        && let Some(own) = of_account(global, console)?
    {
        (calendar, filed, now) = (Some(own.calendar), own.absences, own.now);
    }
    let calendar = calendars::of_options(country, None, calendar, console)?;
    calendars::say_unchecked(&calendar, last.year(), console);
    let today = arguments.today.unwrap_or_else(|| calendar.local_date(now));
    let plan = plan(&calendar, first, last, today, &filed);
    let exit = if plan.verdict == Verdict::Invalid { Exit::USAGE } else { Exit::DONE };
    if console.json {
        console.document(&Answer::from(plan))?;
    } else {
        for line in describe(console.words, &plan, today) {
            console.line(&line)?;
        }
    }
    Ok(exit)
}

fn of_account(global: &Global, console: &mut Console<'_>) -> Result<Option<Own>, Stop> {
    own(global, console, async |reached, console| {
        let (absences, _) = reached.absences(console).await?;
        Ok(Own { calendar: reached.desk.clock.calendar().clone(), absences, now: reached.now() })
    })
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
pub(super) fn describe(words: &Words, plan: &AbsencePlan, today: NaiveDate) -> Vec<String> {
    let mut lines = Vec::new();
    if plan.verdict != Verdict::Invalid {
        lines.push(counted_words(words, plan));
        if let Some(joined) = plan.joined {
            let (first, last) = (joined.first_day, joined.last_day);
            let days = say!(words, "absence-working-days", count = joined.working_days);
            lines.push(say!(words, "cmd-plan-joined", first = first, last = last, days = days));
        }
    }
    match (plan.verdict, plan.latest_notice_day) {
        (Verdict::NotRequired, _) => lines.push(say!(words, "cmd-plan-none")),
        (verdict, Some(latest)) => {
            let count = plan.days_to_spare.unwrap_or(0).saturating_abs();
            lines.push(match (verdict, count) {
                (Verdict::InTime, 0) => say!(words, "cmd-plan-last-day", latest = latest, today = today),
                (Verdict::InTime, _) => {
                    say!(words, "cmd-plan-to-spare", latest = latest, today = today, count = count)
                }
                _ => say!(words, "cmd-plan-late", latest = latest, today = today, count = count),
            });
            if let (Some(better), Verdict::InTime) = (plan.recommended_notice_day, verdict) {
                lines.push(say!(words, "cmd-plan-better", latest = latest, better = better));
            }
        }
        _ => {}
    }
    let problems = plan.problems.iter();
    lines.extend(problems.map(|problem| problem_words(words, problem, |day| words.day_with_year(day))));
    lines
}
