//! `swopdesk absence file`: tells the platform's administrator of an absence, after the rule has been asked.

use super::list;
use super::plan::{Answer, describe};
use crate::cli::output::{Console, Exit, Outcome};
use crate::cli::session::{Reached, at_desk};
use crate::cli::{Global, delivery, parse};
use crate::domain::absence::{Absence, AbsenceNotice, Replacement};
use crate::domain::absence_rule::{Verdict, plan};
use crate::domain::outbox::OutboxBody;
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::deliver::Delivery;
use crate::words::say;
use chrono::NaiveDate;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The first day away (2026-12-21)
    #[arg(long, value_name = "D", value_parser = parse::day)]
    first_day: NaiveDate,
    /// The last day away, included
    #[arg(long, value_name = "D", value_parser = parse::day)]
    last_day: NaiveDate,
    /// Who answers buyers meanwhile
    #[arg(long, value_name = "NAME")]
    replacement: Option<String>,
    /// How the platform reaches that person
    #[arg(long, value_name = "WHERE", requires = "replacement")]
    reachable_at: Option<String>,
    /// The listings are offline for the absence
    #[arg(long)]
    listings_withdrawn: bool,
    /// A word for the platform's administrator
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// File it although it comes late
    #[arg(long)]
    late_ok: bool,
}

/// Runs the command.
///
/// # Errors
/// The platform refuses the notice, or it could not be delivered yet.
pub(super) fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    at_desk(global, console, async |reached, console| {
        let (filed, _) = reached.absences(console).await?;
        let calendar = reached.desk.clock.calendar();
        let today = calendar.local_date(reached.now());
        let plan = plan(calendar, arguments.first_day, arguments.last_day, today, &filed);
        let refused = match plan.verdict {
            Verdict::Invalid => Some((Exit::USAGE, fault!(FaultKind::No, "fault-not-filed-order"))),
            Verdict::Late if !arguments.late_ok => {
                Some((Exit::NO, fault!(FaultKind::No, "fault-not-filed-late")))
            }
            _ => None,
        };
        if let Some((exit, fault)) = refused {
            for line in describe(console.words, &plan, today) {
                console.note(&line);
            }
            console.fault(&fault);
            if console.json {
                console.document(&Answer::from(plan))?;
            }
            return Ok(exit);
        }
        let body = OutboxBody::Absence { notice: notice(arguments) };
        let item = delivery::put(reached, None, body, false).await?;
        let absence = match delivery::deliver(reached, &item).await? {
            Some(Delivery::Done { absence: Some(absence), .. }) => *absence,
            _ => filed_elsewhere(reached, arguments, &filed).await?,
        };
        if console.json {
            console.document(&absence)?;
            return Ok(Exit::DONE);
        }
        let (words, id) = (console.words, absence.id.as_str());
        let (first, last) = (absence.notice.first_day, absence.notice.last_day);
        let days = list::days(words, &absence, reached.desk.clock.calendar());
        console.line(&match absence.late {
            true => say!(words, "cmd-filed-late", id = id, first = first, last = last, days = days),
            false => say!(words, "cmd-filed", id = id, first = first, last = last, days = days),
        })?;
        Ok(Exit::DONE)
    })
}

fn notice(arguments: &Arguments) -> AbsenceNotice {
    let said = |text: &Option<String>| {
        text.as_ref().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let reachable_at = said(&arguments.reachable_at);
    AbsenceNotice {
        first_day: arguments.first_day,
        last_day: arguments.last_day,
        replacement: said(&arguments.replacement).map(|name| Replacement { name, reachable_at }),
        listings_withdrawn: arguments.listings_withdrawn,
        note: said(&arguments.note),
    }
}

/// Another running copy has come to an end with the row: the notice is the one that was not there before.
async fn filed_elsewhere(
    reached: &Reached,
    arguments: &Arguments,
    before: &[Absence],
) -> Result<Absence, Fault> {
    let mut now = reached.desk.helpdesk.absences().await?.into_iter();
    let new = now.find(|absence| {
        absence.stands()
            && absence.notice.first_day == arguments.first_day
            && absence.notice.last_day == arguments.last_day
            && before.iter().all(|other| other.id != absence.id)
    });
    new.ok_or_else(delivery::gone)
}
