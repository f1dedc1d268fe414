//! `swopdesk demo`: the embedded helpdesk with made-up data, with the interface signed in to it, or alone.

use super::Global;
use super::interface::{keymap, needs_terminal};
use super::output::{Console, Exit, Outcome};
use super::setup::{block_on, overrides};
use crate::config::Settings;
use crate::config::env::EnvVars;
use crate::config::paths::{Paths, ProfileName};
use crate::demo::{Demo, DemoError, Options};
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::clock::SystemClock;
use crate::runtime::run::{self, Start};
use crate::runtime::tokens::Secrets;
use crate::words::{Words, say};
use secrecy::SecretString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// How many open discussions the helpdesk has
    #[arg(long, value_name = "N", default_value_t = 48)]
    discussions: usize,
    /// The same seed makes the same data
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Only the helpdesk, at this address (127.0.0.1:0 picks a port); prints url, email, password and token
    #[arg(long, value_name = "ADDR")]
    serve: Option<String>,
    /// Keep the helpdesk's data and your drafts in this folder; otherwise nothing is kept
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// When the address is taken, the folder cannot be used, or there is no terminal.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let options = Options {
        discussions: arguments.discussions,
        seed: arguments.seed,
        keep: arguments.keep.as_ref().map(|folder| folder.join("helpdesk")),
        ..Options::default()
    };
    let options = options.with_settings(|name| std::env::var(name).ok()).map_err(fault)?;
    match &arguments.serve {
        Some(address) => serve(address, options, console)?,
        None => show(arguments, options, global)?,
    }
    Ok(Exit::DONE)
}

fn serve(address: &str, options: Options, console: &mut Console<'_>) -> Result<(), super::output::Stop> {
    let bind: SocketAddr =
        address.parse().map_err(|_| fault!(FaultKind::Usage, "fault-no-address", address = address))?;
    if !bind.ip().is_loopback() {
        console.note(&say!(console.words, "cmd-demo-open"));
    }
    let runtime = tokio::runtime::Runtime::new()?;
    let demo = runtime.block_on(Demo::start(Options { bind, ..options })).map_err(fault)?;
    console.line(&demo.announcement())?;
    console.flush()?;
    runtime.block_on(async {
        until_told().await;
        demo.shutdown().await;
    });
    Ok(())
}

/// Waits for Ctrl-C or the signal to end.
async fn until_told() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => return,
                _ = tokio::signal::ctrl_c() => return,
            }
        }
    }
    // Without a signal handler it runs until it is killed.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn show(arguments: &Arguments, options: Options, global: &Global) -> Result<(), Fault> {
    needs_terminal()?;
    let temporary = match &arguments.keep {
        Some(_) => None,
        None => Some(tempfile::Builder::new().prefix("swopdesk-demo-").tempdir().map_err(|error| {
            fault!(FaultKind::LocalData, "fault-no-temporary-folder", why = error.to_string())
        })?),
    };
    let home = match (&arguments.keep, &temporary) {
        (Some(folder), _) => std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).join("desk"),
        (None, Some(folder)) => folder.path().to_owned(),
        (None, None) => PathBuf::new(),
    };
    // The person's own settings count here too, but for the platform and the folders.
    let env = EnvVars::of_process().without("SWOPDESK_API_URL").without("SWOPDESK_PROFILE");
    let own = Paths::find(&env, ProfileName::choose(global.profile.as_deref(), &EnvVars::of_process())?)?;
    let loaded = Settings::load(&own, &env, &overrides(&Global { api_url: None, ..global.clone() }));
    let (keymap, warnings) = keymap(&own);
    let words = Words::of(loaded.settings.lang);
    let remarks = warnings.iter().map(|warning| warning.told(words)).collect();
    let paths = Paths::under(&home, ProfileName::new("demo")?);
    paths.create()?;
    let secrets = match &arguments.keep {
        Some(_) => Secrets::in_files(None),
        None => Secrets::in_memory(),
    };
    block_on(async {
        let demo = Demo::start(options).await.map_err(fault)?;
        let settings = Settings { api_url: Some(demo.url().to_owned()), ..loaded.settings };
        let sign_in = (demo.email().to_owned(), SecretString::from(demo.password().to_owned()));
        let result = run::run(Start {
            paths,
            settings,
            keymap,
            token: None,
            clock: Arc::new(SystemClock),
            remarks,
            sign_in: Some(sign_in),
            secrets,
        })
        .await;
        demo.shutdown().await;
        result
    })
}

fn fault(error: DemoError) -> Fault {
    fault!(FaultKind::Usage, "fault-demo", why = error.to_string())
}
