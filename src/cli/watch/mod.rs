//! `swopdesk watch`: stays, and tells new messages, deadlines that come near and takeovers as they happen, one
//! line each; or one line with the counts, for a status bar. Live by the platform's events, else by asking
//! again and again.

mod ends;
mod lines;
mod watching;

use super::Global;
use super::output::{Console, Exit, Outcome, Stop};
use super::session::{Access, not_signed_in};
use crate::fault::{Fault, FaultKind};
use crate::runtime::desk::Desk;
use crate::runtime::sync::{self, News, keep_in_step_every};
use crate::store::StoreError;
use crate::words::Words;
use chrono::{DateTime, TimeDelta, Utc};
use ends::Ends;
use lines::Lines;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, mpsc};
use watching::Watching;

/// Rows read from the store at a time.
const ROWS: usize = 2_000;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Seconds between two looks where the platform sends no events
    #[arg(long, value_name = "S", default_value_t = 60, value_parser = clap::value_parser!(u64).range(5..=3600))]
    interval: u64,
    /// One line with the counts, anew whenever they change, for a status bar
    #[arg(long)]
    line: bool,
}

/// Runs the command, until it is ended by a signal or nobody reads it any more.
///
/// # Errors
/// Nobody is signed in (any more), or the platform refuses. Out of reach it waits and tries again.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let access = Access::of(global, console)?.ok_or_else(not_signed_in)?;
    let lines = Lines::new(Words::of(access.setup.settings.lang), arguments.line, console.json);
    super::setup::block_on(watch(&access, arguments.interval, lines, console))
}

async fn watch(access: &Access, every: u64, mut lines: Lines, console: &mut Console<'_>) -> Outcome {
    let mut ends = Ends::listen()?;
    let Some((desk, away, difference)) = reach(access, &mut ends, &mut lines, console).await? else {
        return Ok(Exit::DONE);
    };
    let outcome = stay(&desk, away, difference, every, &mut ends, &mut lines, console).await;
    match desk.store.close().await {
        Err(error) if !matches!(error, StoreError::Closed) => outcome.and(Err(Fault::from(error).into())),
        _ => outcome,
    }
}

/// Opens the account's desk, however long the platform is out of reach and nothing is kept here; `None` when
/// the command is ended meanwhile.
async fn reach(
    access: &Access,
    ends: &mut Ends,
    lines: &mut Lines,
    console: &mut Console<'_>,
) -> Result<Option<(Desk, Option<Fault>, TimeDelta)>, Stop> {
    let mut failures = 0;
    loop {
        let fault = tokio::select! {
            reached = access.reach(console) => match reached {
                Ok(reached) => return Ok(Some(reached)),
                Err(fault) if fault.kind == FaultKind::OutOfReach => fault,
                Err(fault) => return Err(fault.into()),
            },
            () = ends.recv() => return Ok(None),
        };
        let now = access.setup.clock.now();
        let wait = sync::wait_after(failures, fault.retry_at, now);
        lines.unreached(&fault, now, console)?;
        failures = failures.saturating_add(1);
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = ends.recv() => return Ok(None),
        }
    }
}

async fn stay(
    desk: &Desk,
    away: Option<Fault>,
    difference: TimeDelta,
    every: u64,
    ends: &mut Ends,
    lines: &mut Lines,
    console: &mut Console<'_>,
) -> Outcome {
    let mut watching = Watching::new(desk.clock.clone());
    read(desk, &mut watching).await?;
    let (told, mut heard) = mpsc::unbounded_channel();
    let tell = move |news: News| {
        // The loop has ended: nobody is left to be told.
        let _ = told.send(news);
    };
    let refresh = Arc::new(Notify::new());
    let in_step = keep_in_step_every(desk, &refresh, every, &tell);
    tokio::pin!(in_step);
    // Away, the clocks' difference is the one last measured.
    let now = |watching: &Watching| desk.now() + if watching.live() { TimeDelta::zero() } else { difference };
    if let Some(fault) = away {
        let at = now(&watching);
        watching.take(News::Offline(fault), at);
        lines.tell(&mut watching, at, console)?;
    }
    loop {
        let at = now(&watching);
        let wake = watching.wake(at).map(|next| until(next, at));
        let news = tokio::select! {
            biased;
            () = ends.recv() => return Ok(Exit::DONE),
            news = heard.recv() => news,
            () = tokio::time::sleep(wake.unwrap_or(Duration::MAX)), if wake.is_some() => None,
            () = &mut in_step => None,
        };
        let mut next = news;
        while let Some(news) = next {
            if let News::SignedOut(fault) = news {
                return Err(fault.into());
            }
            let at = now(&watching);
            watching.take(news, at);
            next = heard.try_recv().ok();
        }
        let at = now(&watching);
        watching.look(at);
        lines.tell(&mut watching, at, console)?;
    }
}

/// The list as this machine has it: what changes from here on is news.
async fn read(desk: &Desk, watching: &mut Watching) -> Result<(), Fault> {
    let mut after = None;
    loop {
        let chunk = desk.store.rows_chunk(after, ROWS).await?;
        if !watching.know(chunk.rows) {
            return Ok(());
        }
        after = chunk.next;
        if after.is_none() {
            return Ok(());
        }
    }
}

fn until(at: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (at - now).to_std().unwrap_or_default() + Duration::from_millis(1)
}
