//! `swopdesk absence list`: the notices that are filed, newest first day first.

use crate::cli::Global;
use crate::cli::output::{Console, Exit, Outcome};
use crate::cli::session::at_desk;
use crate::cli::table::Table;
use crate::domain::absence::{Absence, AbsenceStatus};
use crate::domain::calendar::Calendar;
use crate::words::{Words, say};
use serde::Serialize;

#[derive(Serialize)]
struct Answer<'a> {
    items: &'a [Absence],
    stale: bool,
}

/// Runs the command.
///
/// # Errors
/// Nobody is signed in, or the platform refuses.
pub(super) fn run(global: &Global, console: &mut Console<'_>) -> Outcome {
    at_desk(global, console, async |reached, console| {
        let (absences, fresh) = reached.absences(console).await?;
        if console.json {
            console.document(&Answer { items: &absences, stale: !fresh })?;
            return Ok(Exit::DONE);
        }
        let words = console.words;
        if absences.is_empty() {
            console.note(&say!(words, "cmd-absences-none"));
        }
        let mut table = Table::new(vec![
            say!(words, "cmd-absences-first"),
            say!(words, "cmd-absences-last"),
            say!(words, "cmd-absences-days"),
            say!(words, "cmd-absences-status"),
            "ID".to_owned(),
        ]);
        for absence in &absences {
            table.row(vec![
                absence.notice.first_day.to_string(),
                absence.notice.last_day.to_string(),
                days(words, absence, reached.desk.clock.calendar()),
                status(words, absence),
                absence.id.to_string(),
            ]);
        }
        for line in table.lines() {
            console.line(&line)?;
        }
        Ok(Exit::DONE)
    })
}

/// The working days by the platform's counting, or by the account's calendar where it does not tell.
pub(super) fn days(words: &Words, absence: &Absence, calendar: &Calendar) -> String {
    let notice = &absence.notice;
    let days =
        absence.working_days.unwrap_or_else(|| calendar.working_days(notice.first_day, notice.last_day));
    say!(words, "absence-working-days", count = days)
}

fn status(words: &Words, absence: &Absence) -> String {
    let status = match absence.status {
        AbsenceStatus::Submitted => say!(words, "cmd-absences-submitted"),
        AbsenceStatus::Acknowledged => say!(words, "absences-acknowledged"),
        AbsenceStatus::Rejected => say!(words, "absences-rejected"),
        AbsenceStatus::Withdrawn => say!(words, "absences-withdrawn"),
    };
    if absence.late { say!(words, "cmd-absences-late", status = status) } else { status }
}
