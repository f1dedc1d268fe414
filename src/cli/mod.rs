//! The command line: every part of the program as a command, one file a command. Results go to standard
//! output, messages to standard error; exit codes are those of `FaultKind` and `Exit`.

pub mod absence;
mod batch;
mod calendars;
pub mod check;
mod checking;
pub mod completions;
pub mod config;
mod delivery;
pub mod demo;
pub mod doctor;
pub mod due;
pub mod holidays;
pub mod inbox;
pub mod interface;
mod known;
pub mod login;
pub mod logout;
pub mod man;
pub mod outbox;
pub mod output;
mod parse;
mod progress;
pub mod reply;
pub mod save;
mod session;
pub mod setup;
pub mod show;
pub mod stats;
mod table;
mod vault;
pub mod watch;

use crate::config::env::EnvVars;
use crate::config::paths::{Paths, ProfileName, create_private_dir};
use crate::domain::clean::clean;
use crate::platform::Clock as _;
use crate::runtime::clock::SystemClock;
use crate::runtime::log;
use crate::words;
use chrono::{DateTime, Utc};
use clap::{Args, Parser, Subcommand, ValueEnum};
use output::{Console, Exit, Outcome, Stop};
use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::sync::Arc;

/// The helpdesk of the marketplace SWOPiFY in a seller's terminal.
#[derive(Debug, Parser)]
#[command(name = "swopdesk", version, about, max_term_width = 100)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do; without one the terminal interface opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Options of every command")]
pub struct Global {
    /// The profile to use: its own platform, account, drafts and cache
    #[arg(long, global = true, value_name = "NAME", env = "SWOPDESK_PROFILE", hide_env_values = true)]
    pub profile: Option<String>,
    /// The platform's address
    #[arg(long, global = true, value_name = "URL", env = "SWOPDESK_API_URL", hide_env_values = true)]
    pub api_url: Option<String>,
    /// The language of the program
    #[arg(long, global = true, value_enum, ignore_case = true)]
    pub lang: Option<Lang>,
    /// Print results as JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// No colours
    #[arg(long, global = true)]
    pub no_color: bool,
    /// Only ASCII signs
    #[arg(long, global = true)]
    pub ascii: bool,
    /// The theme of the interface
    #[arg(long, global = true, value_name = "NAME")]
    pub theme: Option<String>,
    /// Say more in the log; twice for still more
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
}

/// The languages the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// English
    En,
    /// Dutch
    Nl,
    /// Polish
    Pl,
    /// German
    De,
    /// French
    Fr,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The interface against an embedded helpdesk with made-up data; nothing leaves this machine
    Demo(demo::Arguments),
    /// Sign in; the session and the platform's address are kept
    Login(login::Arguments),
    /// End the session and forget everything kept on this machine
    Logout(logout::Arguments),
    /// The discussions in the order in which replies are due
    Inbox(inbox::Arguments),
    /// One discussion with its messages
    Show(show::Arguments),
    /// Check a reply and send it
    Reply(reply::Arguments),
    /// Save the files of a discussion
    Save(save::Arguments),
    /// Stay and tell new messages, deadlines that come near and takeovers as they happen
    Watch(watch::Arguments),
    /// What waits to be sent: list it, try it now, give it up
    Outbox(outbox::Arguments),
    /// Check a draft without sending it
    Check(check::Arguments),
    /// When a reply is due and how much working time is left
    Due(due::Arguments),
    /// The days the reply clock stands still beside weekends
    Holidays(holidays::Arguments),
    /// Planned absences
    #[command(subcommand)]
    Absence(absence::Command),
    /// How many replies came in time, how long they took, and what is due
    Stats(stats::Arguments),
    /// What works on this machine and what does not, with what to do
    Doctor,
    /// The folders, settings, keys and colours in force
    Config {
        /// What of them; without it where they lie
        #[command(subcommand)]
        command: Option<config::Command>,
    },
    /// A completion script for a shell, on standard output
    Completions(completions::Arguments),
    /// The manual page, on standard output
    Man(man::Arguments),
}

/// Runs one command. `now` is the machine's clock, which options may replace.
///
/// # Errors
/// The command could not do its work; see [`Stop`].
pub fn run(cli: &Cli, console: &mut Console<'_>, now: DateTime<Utc>) -> Outcome {
    let Some(command) = &cli.command else {
        interface::run(&cli.global)?;
        return Ok(Exit::DONE);
    };
    match command {
        Command::Demo(arguments) => demo::run(arguments, &cli.global, console),
        Command::Login(arguments) => login::run(arguments, &cli.global, console),
        Command::Logout(arguments) => logout::run(arguments, &cli.global, console),
        Command::Inbox(arguments) => inbox::run(arguments, &cli.global, console),
        Command::Show(arguments) => show::run(arguments, &cli.global, console),
        Command::Reply(arguments) => reply::run(arguments, &cli.global, console),
        Command::Watch(arguments) => watch::run(arguments, &cli.global, console),
        Command::Save(arguments) => save::run(arguments, &cli.global, console),
        Command::Outbox(arguments) => outbox::run(arguments, &cli.global, console),
        Command::Stats(arguments) => stats::run(arguments, &cli.global, console),
        Command::Doctor => doctor::run(&cli.global, console),
        Command::Config { command } => config::run(command.as_ref(), &cli.global, console),
        Command::Completions(arguments) => completions::run(arguments, console),
        Command::Man(arguments) => man::run(arguments, console),
        Command::Check(arguments) => check::run(arguments, &cli.global, console),
        Command::Due(arguments) => due::run(arguments, &cli.global, console, now),
        Command::Holidays(arguments) => holidays::run(arguments, console),
        Command::Absence(command) => absence::run(command, &cli.global, console, now),
    }
}

/// Reads the arguments, runs the command on the standard streams, tells an error and its hint; the exit code.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to standard output with code 0, errors to standard error with code 2. An
            // argument that is told there may be a stranger's text.
            let _ = match error.use_stderr() {
                true => io::stderr().write_all(clean(&error.render().to_string()).as_bytes()),
                false => error.print(),
            };
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut console = Console::new(cli.global.json, io::stdin().lock(), out, io::stderr());
    console.words = setup::words(&cli.global);
    begin_log(&cli.global, &mut console);
    let outcome = run(&cli, &mut console, SystemClock.now());
    let flushed = console.flush();
    match outcome.and_then(|exit| flushed.map(|()| exit)) {
        Ok(exit) => exit.0,
        Err(Stop::Closed) => Exit::DONE.0,
        Err(Stop::Fault(fault)) => {
            console.fault(&fault);
            fault.kind.exit_code()
        }
    }
}

/// Begins the log that `-v` asks for. Without one the program does its work all the same.
fn begin_log(global: &Global, console: &mut Console<'_>) {
    if global.verbose == 0 {
        return;
    }
    let env = EnvVars::of_process();
    let begun = ProfileName::choose(global.profile.as_deref(), &env)
        .and_then(|profile| Paths::find(&env, profile))
        .map_err(|error| error.to_string())
        .and_then(|paths| {
            let state = paths.state_dir();
            create_private_dir(&state).map_err(|error| error.to_string())?;
            log::begin(&state, global.verbose, Arc::new(SystemClock)).map_err(|error| error.to_string())
        });
    if let Err(why) = begun {
        console.note(&words::say!(console.words, "cmd-no-log", why = why));
    }
}
