//! `swopdesk man`: the manual page, or one for every command.

use super::Cli;
use super::output::{Console, Exit, Outcome};
use crate::fault::{Fault, FaultKind};
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
            let what = format!("the pages cannot be written into {}: {error}", folder.display());
            Fault::new(FaultKind::LocalData, what, "name a folder that exists and that you may write to")
        })?,
    }
    Ok(Exit::DONE)
}
