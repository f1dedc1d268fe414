//! `swopdesk outbox`: what waits to be sent, tried now or given up.

use super::Global;
use super::delivery;
use super::output::{Console, Exit, Outcome};
use super::session::{PATIENCE, Reached, at_desk, at_store};
use super::table::Table;
use crate::domain::discussion::DiscussionId;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxKind, OutboxState};
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::deliver::{Delivery, deliver_one};
use crate::store::Store;
use crate::words::{Words, say, wording};
use chrono::{DateTime, Utc};
use serde::Serialize;
use tokio::time::Instant;

/// Characters of an id that are printed, and the fewest that name a row.
const SHORT: usize = 8;
const FEWEST: usize = 4;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// What to do; without one it is listed
    #[command(subcommand)]
    command: Option<Command>,
}

/// What can be done with rows.
#[derive(Debug, Clone, clap::Subcommand)]
enum Command {
    /// Try one row, or all of them, now and wait for the results
    Retry {
        /// The row, as the list names it
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    /// Give a row up; the text of a reply becomes the draft again
    Drop {
        /// The row, as the list names it
        #[arg(value_name = "ID")]
        id: String,
    },
}

/// How far a row has come, after a try too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Held,
    Waiting,
    Refused,
    Delivered,
}

impl From<OutboxState> for State {
    fn from(state: OutboxState) -> State {
        match state {
            OutboxState::Held => State::Held,
            OutboxState::Waiting => State::Waiting,
            OutboxState::Refused => State::Refused,
        }
    }
}

/// A row as it is printed.
#[derive(Debug, Serialize)]
struct Item {
    id: OutboxId,
    kind: OutboxKind,
    discussion_id: Option<DiscussionId>,
    state: State,
    tries: u32,
    next_try_at: Option<DateTime<Utc>>,
    reason: Option<String>,
}

impl Item {
    fn of(row: &OutboxItem) -> Item {
        let held = row.held_until.filter(|_| row.state == OutboxState::Held);
        Item {
            id: row.id.clone(),
            kind: row.body.kind(),
            discussion_id: row.discussion_id.clone(),
            state: row.state.into(),
            tries: row.tries,
            next_try_at: held.or(row.next_try_at).filter(|_| row.state != OutboxState::Refused),
            reason: row.reason.clone(),
        }
    }
}

#[derive(Serialize)]
struct Answer {
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Dropped {
    id: OutboxId,
    kind: OutboxKind,
    discussion_id: Option<DiscussionId>,
    /// The text is the discussion's draft again.
    draft: bool,
    maybe_delivered: bool,
}

/// Runs the command.
///
/// # Errors
/// There is no such row, it was refused, or it could not be delivered yet.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    match &arguments.command {
        None => at_store(global, console, async |store, now, console| {
            let rows = store.outbox().await.map_err(Fault::from)?;
            print(&rows.iter().map(Item::of).collect::<Vec<_>>(), now, console)
        }),
        Some(Command::Drop { id }) => at_store(global, console, async |store, now, console| {
            give_up(store, &named(store, id).await?, now, console).await
        }),
        Some(Command::Retry { id }) => {
            at_desk(global, console, async |reached, console| retry(reached, id.as_deref(), console).await)
        }
    }
}

fn print(items: &[Item], now: DateTime<Utc>, console: &mut Console<'_>) -> Outcome {
    if console.json {
        #[derive(Serialize)]
        struct Listed<'a> {
            items: &'a [Item],
        }
        console.document(&Listed { items })?;
        return Ok(Exit::DONE);
    }
    let words = console.words;
    let mut table = Table::new(titles(words)).with_right(TRIES);
    for item in items {
        let next = item.next_try_at.map_or(String::new(), |at| match (at - now).num_seconds() {
            ..=0 => say!(words, "outbox-now"),
            seconds @ 1..60 => say!(words, "outbox-in-seconds", seconds = seconds),
            seconds => say!(words, "outbox-in-minutes", minutes = seconds / 60),
        });
        table.row(vec![
            item.id.as_str().chars().take(SHORT).collect(),
            kind(words, item.kind),
            item.discussion_id.as_ref().map_or_else(String::new, ToString::to_string),
            state(words, item.state),
            item.tries.to_string(),
            next,
            item.reason.clone().unwrap_or_default(),
        ]);
    }
    for line in table.lines() {
        console.line(&line)?;
    }
    if items.is_empty() {
        console.line(&say!(console.words, "outbox-nothing"))?;
    }
    Ok(Exit::DONE)
}

/// The column of the count of tries, from 0.
const TRIES: usize = 4;

fn titles(words: &Words) -> Vec<String> {
    vec![
        say!(words, "cmd-outbox-id"),
        say!(words, "cmd-outbox-kind"),
        say!(words, "cmd-outbox-discussion"),
        say!(words, "outbox-column-state"),
        say!(words, "outbox-column-tries"),
        say!(words, "outbox-column-next"),
        say!(words, "cmd-outbox-reason"),
    ]
}

fn kind(words: &Words, kind: OutboxKind) -> String {
    match kind {
        OutboxKind::Reply => say!(words, "cmd-outbox-of-reply"),
        OutboxKind::Read => say!(words, "cmd-outbox-of-read"),
        OutboxKind::NoReplyNeeded => say!(words, "cmd-outbox-of-no-reply"),
        OutboxKind::Absence => say!(words, "cmd-outbox-of-absence"),
        OutboxKind::WithdrawAbsence => say!(words, "cmd-outbox-of-withdrawal"),
        OutboxKind::Attachment => say!(words, "cmd-outbox-of-file"),
    }
}

fn state(words: &Words, state: State) -> String {
    match state {
        State::Held => say!(words, "cmd-outbox-held"),
        State::Waiting => say!(words, "cmd-outbox-waiting"),
        State::Refused => say!(words, "cmd-outbox-refused"),
        State::Delivered => say!(words, "cmd-outbox-delivered"),
    }
}

/// What a row asks and in which discussion: `reply of d-012`.
fn what(words: &Words, asked: OutboxKind, discussion: Option<&DiscussionId>) -> String {
    let kind = kind(words, asked);
    match discussion {
        Some(id) => say!(words, "cmd-outbox-of", kind = kind, discussion = id.as_str()),
        None => kind,
    }
}

/// The row that is meant: its id, or the beginning of it where no other begins so.
async fn named(store: &Store, typed: &str) -> Result<OutboxId, Fault> {
    let typed = typed.trim();
    let rows = store.outbox().await?;
    if let Some(row) = rows.iter().find(|row| row.id.as_str() == typed) {
        return Ok(row.id.clone());
    }
    let mut begin = rows.iter().filter(|row| typed.len() >= FEWEST && row.id.as_str().starts_with(typed));
    match (begin.next(), begin.next()) {
        (Some(row), None) => Ok(row.id.clone()),
        (Some(_), Some(_)) => Err(fault!(FaultKind::Usage, "fault-ambiguous-row", typed = typed)),
        (None, _) => Err(fault!(FaultKind::No, "fault-no-such-row", typed = typed)),
    }
}

async fn give_up(store: &Store, id: &OutboxId, now: DateTime<Utc>, console: &mut Console<'_>) -> Outcome {
    let maybe = say!(console.words, "given-up-maybe-draft");
    let (row, draft) = store.give_up(id.clone(), maybe, now).await.map_err(Fault::from)?;
    let kind = row.body.kind();
    if console.json {
        let (draft, maybe_delivered) = (draft.is_some(), row.maybe_delivered);
        console.document(&Dropped {
            id: row.id,
            kind,
            discussion_id: row.discussion_id,
            draft,
            maybe_delivered,
        })?;
    } else {
        let words = console.words;
        let what = what(words, kind, row.discussion_id.as_ref());
        console.line(&match draft {
            Some(_) => say!(words, "cmd-outbox-dropped-draft", what = what),
            None => say!(words, "cmd-outbox-dropped", what = what),
        })?;
    }
    if row.maybe_delivered {
        console.note(&say!(console.words, "cmd-outbox-maybe"));
    }
    Ok(Exit::DONE)
}

/// Tries what is meant and tells what has become of each row. A row that can still be taken back in the
/// interface keeps its ten seconds, unless it is named.
async fn retry(reached: &Reached, typed: Option<&str>, console: &mut Console<'_>) -> Outcome {
    let store = &reached.desk.store;
    let before = store.outbox().await.map_err(Fault::from)?;
    let meant: Vec<OutboxItem> = match typed {
        Some(typed) => {
            let id = named(store, typed).await?;
            before.into_iter().filter(|row| row.id == id).collect()
        }
        None => before,
    };
    if let (Some(away), false) = (&reached.away, meant.is_empty()) {
        let what = wording!("fault-stays-in-outbox", what = away.what.clone());
        return Err(Fault { what, ..away.clone() }.into());
    }
    let until = Instant::now() + PATIENCE;
    let mut items = Vec::new();
    let mut failed: Option<Fault> = None;
    for row in meant {
        let (item, fault) = try_row(reached, row, typed.is_some(), until, console.words).await?;
        if let Some(fault) = fault {
            console.fault(&fault);
            // What was refused stands over what another try may change.
            let graver = failed.as_ref().is_none_or(|kept| kept.kind != FaultKind::Refused);
            failed = if graver { Some(fault) } else { failed };
        }
        items.push(item);
    }
    if console.json {
        console.document(&Answer { items })?;
    } else if items.is_empty() {
        console.line(&say!(console.words, "outbox-nothing"))?;
    } else {
        for item in &items {
            let words = console.words;
            let (state, what) =
                (state(words, item.state), what(words, item.kind, item.discussion_id.as_ref()));
            console.line(&say!(words, "cmd-outbox-became", state = state, what = what))?;
        }
    }
    Ok(failed.map_or(Exit::DONE, |fault| Exit(fault.kind.exit_code())))
}

/// One row's try: as it is now, and why it is not delivered.
async fn try_row(
    reached: &Reached,
    row: OutboxItem,
    by_name: bool,
    until: Instant,
    words: &Words,
) -> Result<(Item, Option<Fault>), Fault> {
    let (store, desk) = (&reached.desk.store, &reached.desk);
    if Instant::now() >= until {
        let fault = fault!(FaultKind::OutOfReach, "fault-not-tried");
        return Ok((Item::of(&row), Some(fault)));
    }
    let mut tried = row.clone();
    if row.state != OutboxState::Held || by_name {
        // A refused row comes back under a new id. One that is gone has been delivered meanwhile.
        let rows = store.retry_now(Some(row.id.clone())).await.unwrap_or_default();
        tried = rows.into_iter().find(|other| other.body == row.body).unwrap_or(tried);
    }
    let result = deliver_one(desk, &tried.id, until.saturating_duration_since(Instant::now())).await?;
    let now = store.outbox().await?.into_iter().find(|other| other.id == tried.id);
    let settled =
        |state, reason: Option<String>| Item { state, reason, next_try_at: None, ..Item::of(&tried) };
    Ok(match (result, now) {
        (Some(Delivery::Later(fault)), Some(now)) => (Item::of(&now), Some(fault)),
        (Some(Delivery::Later(fault)), None) => {
            (settled(State::Waiting, Some(words.tell(&fault.what))), Some(fault))
        }
        (Some(Delivery::Refused { fault, given_back }), now) => {
            let fault = if given_back.is_some() { delivery::draft_kept(fault) } else { fault };
            (
                now.map_or_else(|| settled(State::Refused, Some(fault.told(words))), |row| Item::of(&row)),
                Some(fault),
            )
        }
        (Some(Delivery::Done { .. }), _) => (settled(State::Delivered, None), None),
        // Another running copy has come to its end with it.
        (None, Some(now)) => {
            let fault = delivery::refused(now.reason.clone());
            (Item::of(&now), Some(fault))
        }
        (None, None) => match returned(store, &tried).await? {
            Some(reason) => {
                (settled(State::Refused, Some(reason.clone())), Some(delivery::refused(Some(reason))))
            }
            None => (settled(State::Delivered, None), None),
        },
    })
}

/// Why a reply has come back as a draft, where it has.
async fn returned(store: &Store, row: &OutboxItem) -> Result<Option<String>, Fault> {
    let (OutboxBody::Reply { text, .. }, Some(id)) = (&row.body, &row.discussion_id) else { return Ok(None) };
    let draft = store.draft(id.clone()).await?.filter(|draft| draft.text.contains(text.as_str()));
    Ok(draft.and_then(|draft| draft.returned))
}
