//! `swopdesk absence`: planned absences, one file a command.

mod file;
mod list;
mod plan;
mod withdraw;

use super::Global;
use super::output::{Console, Outcome};
use chrono::{DateTime, Utc};

/// What to do about absences.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// What the rule says about an absence: working days, and by when it is to be told
    Plan(plan::Plan),
    /// Tell the platform's administrator of an absence
    File(file::Arguments),
    /// The notices that are filed
    List,
    /// Take a notice back that has not begun
    Withdraw(withdraw::Arguments),
}

/// Runs a command on absences.
///
/// # Errors
/// Nobody is signed in, or the platform refuses; see the commands.
pub fn run(command: &Command, global: &Global, console: &mut Console<'_>, now: DateTime<Utc>) -> Outcome {
    match command {
        Command::Plan(arguments) => plan::run(arguments, global, console, now),
        Command::File(arguments) => file::run(arguments, global, console),
        Command::List => list::run(global, console),
        Command::Withdraw(arguments) => withdraw::run(arguments, global, console),
    }
}
