//! While the helpdesk runs, life goes on: buyers write, new discussions begin, the platform takes one over
//! now and then, and an administrator acknowledges notices.

use super::desk::Desk;
use super::maker::{Maker, Standing};
use super::problem::Problem;
use super::server::App;
use super::texts::World;
use super::wire::{AbsenceStatus, Author, Awaiting, Discussion, Handler, Role, Status};
use chrono::TimeDelta;
use rusqlite::OptionalExtension;
use std::ops::RangeInclusive;
use std::time::Duration;

/// How many discussions chance may try before it gives up on one that fits.
const TRIES: u32 = 24;

/// Lets something happen every so often, until the helpdesk stops.
pub(super) async fn run(app: App, seed: u64, every: RangeInclusive<u64>) {
    let mut rng = fastrand::Rng::with_seed(seed ^ 0x5ca1_ab1e);
    let mut stopped = app.stopped.clone();
    loop {
        let pause = Duration::from_secs(rng.u64(every.clone()));
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => return,
            () = tokio::time::sleep(pause) => {}
        }
        // a step that fails is a step that does not happen; the next one tries again
        let _ = step(&app, &mut rng);
    }
}

/// One thing that happens.
pub(super) fn step(app: &App, rng: &mut fastrand::Rng) -> Result<(), Problem> {
    app.transact(|desk| {
        acknowledge(desk)?;
        match rng.u8(0..100) {
            0..7 => take_over(desk, rng),
            7..40 => begin(app, desk, rng),
            _ => write(desk, rng),
        }
    })
}

/// An administrator acknowledges the notices that wait.
fn acknowledge(desk: &mut Desk<'_>) -> Result<(), Problem> {
    let waiting = desk.absences()?.into_iter().find(|absence| absence.status == AbsenceStatus::Submitted);
    match waiting {
        Some(absence) => desk.decide(&absence.id, AbsenceStatus::Acknowledged, Some("Noted.")),
        None => Ok(()),
    }
}

/// An open discussion that the seller handles and that fits.
fn pick(
    desk: &Desk<'_>,
    rng: &mut fastrand::Rng,
    fits: impl Fn(&Discussion) -> bool,
) -> Result<Option<Discussion>, Problem> {
    let highest: i64 =
        desk.tx.query_row("SELECT coalesce(max(n), 0) FROM discussions", [], |row| row.get(0))?;
    for _ in 0..TRIES {
        let from = rng.i64(0..=highest);
        let doc: Option<String> = desk
            .tx
            .prepare_cached("SELECT doc FROM discussions WHERE n >= ?1 AND closed = 0 ORDER BY n LIMIT 1")?
            .query_row([from], |row| row.get(0))
            .optional()?;
        let Some(doc) = doc else { continue };
        let discussion: Discussion = serde_json::from_str(&doc)?;
        if discussion.handler == Handler::Seller && discussion.status == Status::Open && fits(&discussion) {
            return Ok(Some(discussion));
        }
    }
    Ok(None)
}

/// A buyer writes: mostly where the seller has answered.
fn write(desk: &mut Desk<'_>, rng: &mut fastrand::Rng) -> Result<(), Problem> {
    let again = rng.u8(0..3) == 0;
    let wanted = if again { Awaiting::Seller } else { Awaiting::Buyer };
    let picked = pick(desk, rng, |discussion| {
        discussion.awaiting == wanted && (discussion.last_message_at < desk.now - TimeDelta::minutes(20))
    })?;
    let (Some(mut discussion), Ok(world)) = (picked, World::get()) else { return Ok(()) };
    let code = discussion.market.languages.first().cloned().unwrap_or_default();
    let Some(language) = world.languages.get(code.as_str()) else { return Ok(()) };
    let lines = if again || rng.bool() { &language.nudges } else { &language.thanks };
    let Some(line) = rng.choice(lines.iter()) else { return Ok(()) };
    let text = super::plan::fill(line, world, &discussion, "", desk.shop);
    let author = Author { role: Role::Buyer, name: discussion.buyer.display_name.clone() };
    desk.add_message(&mut discussion, author, &text, Vec::new(), false)?;
    Ok(())
}

/// The number of the next discussion.
pub(super) fn next_number(desk: &Desk<'_>) -> Result<i64, Problem> {
    Ok(desk.tx.query_row("SELECT coalesce(max(n), 0) + 1 FROM discussions", [], |row| row.get(0))?)
}

/// A buyer begins a discussion.
fn begin(app: &App, desk: &mut Desk<'_>, rng: &mut fastrand::Rng) -> Result<(), Problem> {
    let Ok(world) = World::get() else { return Ok(()) };
    let mut maker = Maker::new(world, desk.days, desk.shop, &app.email, desk.now, rng.fork());
    let market = maker.market();
    let n = next_number(desk)?;
    let made = maker.make(n, market, Standing::New);
    match made {
        Some((discussion, plan)) => desk.add_discussion(n, &discussion, Some(&plan)),
        None => Ok(()),
    }
}

/// The platform takes over: what is overdue, or what is dangerous or locked.
fn take_over(desk: &mut Desk<'_>, rng: &mut fastrand::Rng) -> Result<(), Problem> {
    let Ok(world) = World::get() else { return Ok(()) };
    let overdue = |discussion: &Discussion| {
        let since = discussion.awaiting_reply_since.unwrap_or(discussion.last_message_at);
        desk.days.forward(since, TimeDelta::hours(24)) < desk.now
    };
    let grave = |discussion: &Discussion| {
        matches!(discussion.category.as_str(), "locked_device" | "unsafe_product" | "counterfeit")
    };
    let picked = pick(desk, rng, |d| d.awaiting == Awaiting::Seller && (overdue(d) || grave(d)))?;
    let Some(mut discussion) = picked else { return Ok(()) };
    let reason = if overdue(&discussion) { "no_reply_in_time" } else { discussion.category.as_str() };
    let text = world.takeovers.iter().find(|text| text.reason == reason);
    let (reason, note) = (reason.to_owned(), text.and_then(|text| text.note.clone()));
    desk.take_over(&mut discussion, &reason, note.as_deref(), None)?;
    let code = discussion.market.languages.first().cloned().unwrap_or_default();
    let Some(language) = world.languages.get(code.as_str()) else { return Ok(()) };
    let text = super::plan::fill(&language.taken_over, world, &discussion, "", desk.shop);
    let author = Author { role: Role::Platform, name: super::plan::PLATFORM.to_owned() };
    desk.add_message(&mut discussion, author, &text, Vec::new(), false)?;
    Ok(())
}
