//! `swopdesk completions`: what a shell completes, for its own folder of completions.

use super::Cli;
use super::output::{Console, Exit, Outcome};
use clap::CommandFactory as _;
use clap_complete::Shell;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The shell
    shell: Shell,
}

/// Runs the command.
///
/// # Errors
/// The output cannot be written.
pub fn run(arguments: &Arguments, console: &mut Console<'_>) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "swopdesk", &mut script);
    console.write(&script)?;
    Ok(Exit::DONE)
}
