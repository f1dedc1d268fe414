//! `swopdesk absence withdraw`: takes a notice back that has not begun; twice is once.

use crate::cli::output::{Console, Exit, Outcome};
use crate::cli::session::at_desk;
use crate::cli::{Global, delivery};
use crate::domain::absence::AbsenceStatus;
use crate::domain::discussion::AbsenceId;
use crate::domain::outbox::OutboxBody;
use crate::fault::{FaultKind, fault};
use crate::words::say;
use serde::Serialize;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The notice, as `swopdesk absence list` tells it
    #[arg(value_name = "ID")]
    id: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a AbsenceId,
    status: AbsenceStatus,
}

/// Runs the command.
///
/// # Errors
/// The platform knows no such notice or the absence has begun, or it could not be told yet.
pub(super) fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let id = arguments.id.trim();
    if id.is_empty() || id.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(fault!(FaultKind::Usage, "fault-bad-notice-id", id = &arguments.id).into());
    }
    let id = AbsenceId::from(id);
    at_desk(global, console, async |reached, console| {
        let body = OutboxBody::WithdrawAbsence { absence_id: id.clone() };
        let item = delivery::put(reached, None, body, false).await?;
        delivery::deliver(reached, &item).await?;
        match console.json {
            true => console.document(&Answer { id: &id, status: AbsenceStatus::Withdrawn })?,
            false => console.line(&say!(console.words, "cmd-withdrawn", id = id.as_str()))?,
        }
        Ok(Exit::DONE)
    })
}
