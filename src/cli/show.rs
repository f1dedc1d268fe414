//! `swopdesk show`: one discussion with its messages.

use super::Global;
use super::inbox::due_from;
use super::output::{Console, Exit, Outcome, Stop};
use super::session::{Reached, at_desk, discussion_id};
use crate::app::card;
use crate::domain::discussion::{Discussion, DiscussionId, Handler, Message, Role, Status};
use crate::domain::market;
use crate::domain::reply_clock::Reading;
use crate::fault::Fault;
use crate::platform::Order;
use crate::words::{Words, say};
use chrono::{DateTime, Utc};
use serde::Serialize;

/// Messages asked for in one page, the most the contract allows.
const PAGE: u32 = 500;
/// Messages shown at most, the newest ones; more than people read.
const MOST: usize = 20_000;
/// Bytes of their texts at most.
const MOST_BYTES: usize = 64 << 20;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The discussion, as `swopdesk inbox` tells it
    #[arg(value_name = "ID")]
    id: String,
}

/// What the reply clock says, beside the contract's own fields.
#[derive(Clone, Serialize)]
struct Clock {
    due_at: Option<DateTime<Utc>>,
    due_from: Option<&'static str>,
    remaining_seconds: Option<i64>,
    level: Option<&'static str>,
}

#[derive(Serialize)]
struct Timed<'a> {
    #[serde(flatten)]
    discussion: &'a Discussion,
    #[serde(flatten)]
    clock: Clock,
}

#[derive(Serialize)]
struct Answer<'a> {
    discussion: Timed<'a>,
    messages: &'a [Message],
    #[serde(flatten)]
    clock: Clock,
    stale: bool,
}

/// Runs the command.
///
/// # Errors
/// The platform knows no such discussion, or it is out of reach and the discussion is not kept here.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let id = discussion_id(&arguments.id)?;
    at_desk(global, console, async |reached, console| {
        let discussion = reached.discussion(&id, console).await?;
        let (messages, stale) = messages(reached, &id, console).await?;
        let reading = reached.desk.clock.reading(&discussion, reached.now());
        if console.json {
            let clock = Clock {
                due_at: reading.as_ref().and_then(|reading| reading.due_at),
                due_from: reading.as_ref().map(|reading| due_from(reading.due_from)),
                remaining_seconds: reading.as_ref().map(Reading::remaining_seconds),
                level: reading.as_ref().map(|reading| reading.level.word()),
            };
            let timed = Timed { discussion: &discussion, clock: clock.clone() };
            console.document(&Answer { discussion: timed, messages: &messages, clock, stale })?;
        } else {
            describe(reached, &discussion, reading.as_ref(), &messages, console)?;
        }
        Ok(Exit::DONE)
    })
}

/// All messages, oldest first, and whether they are only what was last seen.
pub(super) async fn messages(
    reached: &Reached,
    id: &DiscussionId,
    console: &mut Console<'_>,
) -> Result<(Vec<Message>, bool), Fault> {
    let answer = match &reached.away {
        Some(away) => Err(away.clone()),
        None => fetch(reached, id).await,
    };
    if let Some((messages, whole)) = reached.or_kept(answer, console)? {
        reached.desk.store.put_messages(id.clone(), messages.clone(), whole).await?;
        if messages.len() >= MOST || bytes_of(&messages) >= MOST_BYTES {
            console.note(&say!(console.words, "cmd-show-newest", count = messages.len()));
        }
        return Ok((messages, false));
    }
    let thread = reached.desk.store.messages(id.clone(), MOST).await?;
    if thread.messages.is_empty() {
        console.note(&say!(console.words, "cmd-show-not-here"));
    } else if !thread.from_the_beginning {
        console.note(&say!(console.words, "cmd-show-older-not-here"));
    }
    Ok((thread.messages, true))
}

fn bytes_of(messages: &[Message]) -> usize {
    messages.iter().map(|message| message.text.len()).sum()
}

/// The newest messages, oldest first, and whether they are all.
async fn fetch(reached: &Reached, id: &DiscussionId) -> Result<(Vec<Message>, bool), Fault> {
    let mut messages = Vec::new();
    let (mut cursor, mut skipped, mut bytes): (Option<String>, usize, usize) = (None, 0, 0);
    loop {
        let asked = reached.desk.helpdesk.messages(id, Order::NewestFirst, cursor.as_deref(), Some(PAGE));
        let page = asked.await?;
        skipped += page.skipped;
        bytes += bytes_of(&page.items);
        messages.extend(page.items);
        let ends = page.next_cursor.is_none();
        if ends || page.next_cursor == cursor || messages.len() >= MOST || bytes >= MOST_BYTES {
            messages.reverse();
            return Ok((messages, ends && skipped == 0));
        }
        cursor = page.next_cursor;
    }
}

fn role(words: &Words, role: Role) -> String {
    match role {
        Role::Buyer => say!(words, "cmd-show-of-buyer"),
        Role::Seller => say!(words, "cmd-show-of-seller"),
        Role::Platform => say!(words, "cmd-show-of-platform"),
    }
}

fn describe(
    reached: &Reached,
    discussion: &Discussion,
    reading: Option<&Reading>,
    messages: &[Message],
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    console.line(&discussion.subject)?;
    let words = reached.words();
    console.line(&say!(
        words,
        "cmd-show-head",
        buyer = &discussion.buyer.display_name,
        market = &discussion.market.locale,
        languages = market::reply_languages(&discussion.market).join(", "),
        category = card::category_words(words, discussion.category),
    ))?;
    if let Some(order) = &discussion.order {
        let items = order.items.iter().map(|item| {
            let more = [item.grade.clone(), item.imei.as_ref().map(|imei| format!("IMEI {imei}"))];
            let more = more.into_iter().flatten().map(|part| format!(", {part}")).collect::<String>();
            format!("{}{more}", item.title)
        });
        let items = items.collect::<Vec<_>>().join("; ");
        console.line(&say!(words, "cmd-show-order", number = &order.number, items = items))?;
    }
    let calendar = reached.desk.clock.calendar();
    if discussion.status == Status::Closed {
        console.line(&say!(words, "card-closed"))?;
    } else if let Some(reading) = reading {
        console.line(&words.sentence(reading, calendar, reached.now()))?;
    } else if discussion.handler == Handler::Seller {
        console.line(&say!(words, "cmd-show-waits"))?;
    }
    if let Some(takeover) = &discussion.takeover {
        let note = takeover.note.as_deref().map(|note| format!(" - {note}")).unwrap_or_default();
        let at = reached.told(takeover.at);
        let reason = card::reason(words, takeover.reason);
        let taken = say!(words, "card-taken-over-short", at = at, reason = reason);
        console.line(&format!("{taken}{note}"))?;
    }
    for message in messages {
        let at = message.sent_at.with_timezone(&calendar.zone());
        let at = format!("{} {}", words.day_with_year(at.date_naive()), words.time(&at));
        let author = &message.author;
        console.line("")?;
        console.line(&format!("{at}  {} ({})  {}", author.name, role(words, author.role), message.id))?;
        for line in message.text.lines() {
            console.line(format!("  {line}").trim_end())?;
        }
        for file in &message.attachments {
            let size = file.size.div_ceil(1024);
            console
                .line(&format!("  [{} - {} - {size} KiB - {}]", file.file_name, file.media_type, file.id))?;
        }
    }
    Ok(())
}
