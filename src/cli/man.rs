//! `swopdesk man`: the manual page, or one for every command.

use super::Cli;
use super::output::{Console, Exit, Outcome};
use crate::fault::{FaultKind, fault};
use clap::CommandFactory as _;
use std::path::PathBuf;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Write the pages of all commands into this folder, which must exist
    #[arg(long, value_name = "DIR")]
    all: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// The output or the folder cannot be written.
pub fn run(arguments: &Arguments, console: &mut Console<'_>) -> Outcome {
    match &arguments.all {
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut page)?;
            console.write(&page)?;
        }
        Some(folder) => clap_mangen::generate_to(Cli::command(), folder).map_err(|error| {
            let (folder, why) = (folder.display().to_string(), error.to_string());
            fault!(FaultKind::LocalData, "fault-man", folder = folder, why = why)
        })?,
    }
    Ok(Exit::DONE)
}
