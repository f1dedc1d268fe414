//! `swopdesk inbox`: compares the list with the platform, then prints it in the order of the screen. Lines come
//! from the store's list piece by piece, so that a hundred thousand of them need no room.

use super::Global;
use super::output::{Console, Exit, Outcome, Stop};
use super::session::{Reached, at_desk};
use super::table::Table;
use crate::domain::discussion::{Category, DiscussionId};
use crate::domain::list_row::{ListRow, Section};
use crate::domain::reply_clock::{ClockState, DueFrom, Level, Reading, ReplyClock};
use crate::fault::{Fault, FaultKind};
use crate::runtime::{closed, sync};
use crate::words::clock::remaining_short;
use crate::words::{Words, say};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::HashSet;

/// Lines read from the store at a time.
const ROWS: usize = 2_000;

/// Which discussions to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum View {
    /// The seller's turn, by the deadline
    NeedsReply,
    /// The buyer's turn, newest first
    Waiting,
    /// The platform answers, newest first
    TakenOver,
    /// All open ones, in the order of the three before
    All,
    /// Those that are over, newest first
    Closed,
}

impl View {
    fn shows(self, section: Section) -> bool {
        match self {
            View::NeedsReply => section == Section::NeedsReply,
            View::Waiting => section == Section::Waiting,
            View::TakenOver => section == Section::TakenOver,
            View::All => section != Section::Closed,
            View::Closed => section == Section::Closed,
        }
    }
}

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Which discussions
    #[arg(long, value_enum, default_value = "needs-reply")]
    view: View,
    /// Only those of this storefront, for example nl-nl
    #[arg(long, value_name = "L")]
    market: Option<String>,
    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// End with code 1 when a reply is overdue
    #[arg(long)]
    fail_overdue: bool,
}

/// A line as the command line's documentation fixes it; the fields from `country` on are additions.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    buyer: &'a str,
    subject: &'a str,
    market: &'a str,
    languages: Vec<&'a str>,
    category: Category,
    handler: &'static str,
    awaiting: &'static str,
    awaiting_reply_since: Option<DateTime<Utc>>,
    due_at: Option<DateTime<Utc>>,
    due_from: Option<&'static str>,
    remaining_seconds: Option<i64>,
    level: Option<&'static str>,
    unread_count: u64,
    takeover: Option<TakenOver>,
    risk: Option<&'static str>,
    country: &'a str,
    status: &'static str,
    last_message_at: DateTime<Utc>,
    order: Option<&'a str>,
    draft: bool,
    outbox: Option<&'static str>,
}

#[derive(Serialize)]
struct TakenOver {
    at: DateTime<Utc>,
    reason: &'static str,
}

/// Whose deadline it is, in the word of JSON.
pub(super) fn due_from(from: DueFrom) -> &'static str {
    match from {
        DueFrom::Platform => "platform",
        DueFrom::Computed => "computed",
    }
}

impl<'a> Item<'a> {
    fn of(row: &'a ListRow, reading: Option<&Reading>) -> Item<'a> {
        Item {
            id: row.id.as_str(),
            buyer: row.words.buyer(),
            subject: row.words.subject(),
            market: row.words.locale(),
            languages: row.words.languages().collect(),
            category: row.category,
            handler: row.handler.word(),
            awaiting: row.awaiting.word(),
            awaiting_reply_since: row.since,
            due_at: reading.and_then(|reading| reading.due_at),
            due_from: reading.map(|reading| due_from(reading.due_from)),
            remaining_seconds: reading.map(Reading::remaining_seconds),
            level: reading.map(|reading| reading.level.word()),
            unread_count: row.unread_count,
            takeover: row.takeover.map(|mark| TakenOver { at: mark.at, reason: mark.reason.word() }),
            risk: row.risk.map(|reason| reason.word()),
            country: row.words.country(),
            status: row.status.word(),
            last_message_at: row.last_message_at,
            order: Some(row.words.order()).filter(|order| !order.is_empty()),
            draft: row.has_draft,
            outbox: row.outbox.map(|state| state.word()),
        }
    }
}

/// Runs the command.
///
/// # Errors
/// Nobody is signed in, the platform refuses, or it is out of reach and nothing is kept here.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    at_desk(global, console, async |reached, console| {
        let stale = reached.is_stale(look(reached).await, console).await?;
        let over = match arguments.view {
            View::Closed if !stale => {
                let answer = closed::fetch(&reached.desk).await;
                reached.or_kept(answer, console)?
            }
            _ => None,
        };
        let stale = stale || (arguments.view == View::Closed && over.is_none());
        print(arguments, reached, over.as_ref(), stale, console).await
    })
}

/// Compares the list with the platform. Notices of absence come along; that they failed is no matter here.
pub(super) async fn look(reached: &Reached) -> Result<(), Fault> {
    if let Some(away) = &reached.away {
        return Err(away.clone());
    }
    let before = reached.desk.store.sync_state().await?.synced_at;
    let answer = sync::look(&reached.desk, &|_| {}).await;
    let after = reached.desk.store.sync_state().await?.synced_at;
    match answer {
        Err(fault) if after == before || fault.kind != FaultKind::OutOfReach => Err(fault),
        _ => Ok(()),
    }
}

async fn print(
    arguments: &Arguments,
    reached: &Reached,
    only: Option<&HashSet<DiscussionId>>,
    stale: bool,
    console: &mut Console<'_>,
) -> Outcome {
    let store = &reached.desk.store;
    let synced_at = store.sync_state().await.map_err(Fault::from)?.synced_at;
    let mut list = List::new(reached, arguments.limit, console.json);
    let wanted = |row: &ListRow| {
        let market = arguments.market.as_deref();
        market.is_none_or(|market| row.words.locale().eq_ignore_ascii_case(market.trim()))
            && only.is_none_or(|ids| row.section != Section::Closed || ids.contains(&row.id))
    };
    if list.json {
        console.write(b"{\"items\":[")?;
    }
    let (mut overdue, mut after) = (false, None);
    loop {
        let chunk = store.rows_chunk(after, ROWS).await.map_err(Fault::from)?;
        for row in chunk.rows.iter().filter(|row| wanted(row)) {
            let reading = row.reading(list.clock, list.now);
            let needs_reply = row.section == Section::NeedsReply;
            overdue |= needs_reply && reading.as_ref().is_some_and(|reading| reading.overdue);
            if arguments.view.shows(row.section) && list.left > 0 {
                list.line(row, reading.as_ref(), console)?;
            }
        }
        list.hand_on(console)?;
        // Once the replies that are needed are through, nothing overdue comes any more.
        let last = chunk.rows.last().map_or(Section::Closed, |row| row.section);
        let shown = list.left == 0 || !Section::ALL.iter().any(|s| *s >= last && arguments.view.shows(*s));
        let counted = !arguments.fail_overdue || last > Section::NeedsReply || overdue;
        after = chunk.next;
        if after.is_none() || (shown && counted) {
            break;
        }
    }
    if list.json {
        console.write(b"],\"synced_at\":")?;
        console.write(&serde_json::to_vec(&synced_at).map_err(std::io::Error::from)?)?;
        console.write(if stale { b",\"stale\":true}\n" } else { b",\"stale\":false}\n" })?;
    } else if list.printed == 0 {
        console.note(&say!(list.words, "cmd-inbox-none"));
    }
    if let (true, Some(at)) = (stale, synced_at) {
        console.note(&say!(list.words, "cmd-inbox-as-of", at = reached.told(at)));
    }
    Ok(if arguments.fail_overdue && overdue { Exit::NO } else { Exit::DONE })
}

fn titles(words: &Words) -> Vec<String> {
    vec![
        say!(words, "cmd-inbox-left"),
        say!(words, "cmd-inbox-due"),
        say!(words, "cmd-inbox-language"),
        say!(words, "cmd-inbox-buyer"),
        say!(words, "cmd-inbox-subject"),
        "ID".to_owned(),
    ]
}

/// What is printed so far, and how.
struct List<'a> {
    json: bool,
    ascii: bool,
    words: &'static Words,
    clock: &'a ReplyClock,
    now: DateTime<Utc>,
    left: usize,
    printed: usize,
    table: Table,
}

impl<'a> List<'a> {
    fn new(reached: &'a Reached, limit: Option<usize>, json: bool) -> List<'a> {
        List {
            json,
            ascii: reached.setup.settings.ascii,
            words: reached.words(),
            clock: &reached.desk.clock,
            now: reached.now(),
            left: limit.unwrap_or(usize::MAX),
            printed: 0,
            table: Table::new(titles(reached.words())).with_right(0),
        }
    }

    fn line(
        &mut self,
        row: &ListRow,
        reading: Option<&Reading>,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        if self.json {
            if self.printed > 0 {
                console.write(b",")?;
            }
            console.piece(&Item::of(row, reading))?;
        } else {
            self.table.row(self.cells(row, reading));
        }
        self.printed += 1;
        self.left -= 1;
        Ok(())
    }

    fn hand_on(&mut self, console: &mut Console<'_>) -> Result<(), Stop> {
        for line in self.table.lines() {
            console.line(&line)?;
        }
        Ok(())
    }

    fn cells(&self, row: &ListRow, reading: Option<&Reading>) -> Vec<String> {
        let calendar = self.clock.calendar();
        let words = self.words;
        let at = |t: DateTime<Utc>| words.due_text(t, calendar, self.now);
        let (left, due) = match (row.section, reading) {
            (Section::NeedsReply, Some(reading)) => {
                let rests = matches!(reading.clock, ClockState::StandsStill { .. });
                let sign = match rests && reading.level < Level::Up {
                    true if self.ascii => "|| ",
                    true => "⏸ ",
                    false => "",
                };
                let left = format!("{sign}{}", remaining_short(reading)).replace('−', "-");
                (left, reading.due_at.map_or(String::new(), at))
            }
            (Section::TakenOver, _) => {
                (say!(words, "cmd-inbox-is-taken"), row.takeover.map_or(String::new(), |t| at(t.at)))
            }
            (Section::Closed, _) => (say!(words, "cmd-inbox-is-closed"), at(row.last_message_at)),
            _ => (say!(words, "cmd-inbox-is-buyers"), at(row.last_message_at)),
        };
        let mut subject = row.words.subject().to_owned();
        if row.unread_count > 0 {
            subject = say!(words, "cmd-inbox-new", count = row.unread_count, subject = subject);
        }
        let language = row.words.languages_joined().to_owned();
        vec![left, due, language, row.words.buyer().to_owned(), subject, row.id.to_string()]
    }
}
