//! `swopdesk outbox`: what waits to be sent, tried now or given up.

use super::Global;
use super::delivery;
use super::output::{Console, Exit, Outcome};
use super::session::{PATIENCE, Reached, at_desk, at_store};
use super::table::Table;
use crate::domain::discussion::DiscussionId;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxState};
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::deliver::{Delivery, deliver_one};
use crate::store::Store;
use crate::words::{Words, wording};
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

/// A row as it is printed.
#[derive(Debug, Serialize)]
struct Item {
    id: OutboxId,
    kind: &'static str,
    discussion_id: Option<DiscussionId>,
    /// A row's own state; after a try also `delivered`.
    state: &'static str,
    tries: u32,
    next_try_at: Option<DateTime<Utc>>,
    reason: Option<String>,
}

impl Item {
    fn of(row: &OutboxItem) -> Item {
        let held = row.held_until.filter(|_| row.state == OutboxState::Held);
        Item {
            id: row.id.clone(),
            kind: row.body.kind().word(),
            discussion_id: row.discussion_id.clone(),
            state: row.state.word(),
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
    kind: &'static str,
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
    let mut table = Table::new(&["id", "kind", "discussion", "state", "tries>", "next try", "reason"]);
    for item in items {
        let next = item.next_try_at.map_or(String::new(), |at| match (at - now).num_seconds() {
            ..=0 => "now".to_owned(),
            seconds @ 1..60 => format!("in {seconds} s"),
            seconds => format!("in {} min", seconds / 60),
        });
        table.row(vec![
            item.id.as_str().chars().take(SHORT).collect(),
            item.kind.replace('_', " "),
            item.discussion_id.as_ref().map_or_else(String::new, ToString::to_string),
            item.state.to_owned(),
            item.tries.to_string(),
            next,
            item.reason.clone().unwrap_or_default(),
        ]);
    }
    for line in table.lines() {
        console.line(&line)?;
    }
    if items.is_empty() {
        console.line("nothing waits to be sent")?;
    }
    Ok(Exit::DONE)
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
    let (row, draft) = store.give_up(id.clone(), now).await.map_err(Fault::from)?;
    let kind = row.body.kind().word();
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
        let about = row.discussion_id.as_ref().map(|id| format!(" of {id}")).unwrap_or_default();
        let draft = if draft.is_some() { "; its text is the draft again" } else { "" };
        console.line(&format!("dropped: {}{about}{draft}", kind.replace('_', " ")))?;
    }
    if row.maybe_delivered {
        console.note("it may have been delivered before: see what the platform has before you do it again");
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
        console.line("nothing waits to be sent")?;
    } else {
        for item in &items {
            let about = item.discussion_id.as_ref().map(|id| format!(" of {id}")).unwrap_or_default();
            console.line(&format!("{}: {}{about}", item.state, item.kind.replace('_', " ")))?;
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
            (settled("waiting", Some(words.tell(&fault.what))), Some(fault))
        }
        (Some(Delivery::Refused { fault, given_back }), now) => {
            let fault = if given_back.is_some() { delivery::draft_kept(fault) } else { fault };
            (
                now.map_or_else(|| settled("refused", Some(fault.told(words))), |row| Item::of(&row)),
                Some(fault),
            )
        }
        (Some(Delivery::Done { .. }), _) => (settled("delivered", None), None),
        // Another running copy has come to its end with it.
        (None, Some(now)) => {
            let fault = delivery::refused(now.reason.clone());
            (Item::of(&now), Some(fault))
        }
        (None, None) => match returned(store, &tried).await? {
            Some(reason) => (settled("refused", Some(reason.clone())), Some(delivery::refused(Some(reason)))),
            None => (settled("delivered", None), None),
        },
    })
}

/// Why a reply has come back as a draft, where it has.
async fn returned(store: &Store, row: &OutboxItem) -> Result<Option<String>, Fault> {
    let (OutboxBody::Reply { text, .. }, Some(id)) = (&row.body, &row.discussion_id) else { return Ok(None) };
    let draft = store.draft(id.clone()).await?.filter(|draft| draft.text.contains(text.as_str()));
    Ok(draft.and_then(|draft| draft.returned))
}
