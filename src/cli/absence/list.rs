//! `swopdesk absence list`: the notices that are filed, newest first day first.

use crate::cli::Global;
use crate::cli::output::{Console, Exit, Outcome};
use crate::cli::session::at_desk;
use crate::cli::table::Table;
use crate::domain::absence::Absence;
use crate::domain::calendar::Calendar;
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
        if absences.is_empty() {
            console.note("no absence is filed");
        }
        let mut table = Table::new(&["FIRST DAY", "LAST DAY", "DAYS", "STATUS", "ID"]);
        for absence in &absences {
            let late = if absence.late { ", late" } else { "" };
            table.row(vec![
                absence.notice.first_day.to_string(),
                absence.notice.last_day.to_string(),
                days(absence, reached.desk.clock.calendar()),
                format!("{}{late}", absence.status.word()),
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
pub(super) fn days(absence: &Absence, calendar: &Calendar) -> String {
    let notice = &absence.notice;
    match absence.working_days.unwrap_or_else(|| calendar.working_days(notice.first_day, notice.last_day)) {
        1 => "1 working day".to_owned(),
        many => format!("{many} working days"),
    }
}
