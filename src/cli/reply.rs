//! `swopdesk reply`: checks a reply and sends it at once.

use super::check::{Answer as Checked, finding_line, read_draft};
use super::output::{Console, Exit, Outcome, Stop};
use super::session::{Reached, at_desk, discussion_id};
use super::{Global, checking, delivery};
use crate::domain::discussion::{Discussion, DiscussionId, MessageId};
use crate::domain::outbox::{OutboxBody, OutboxItem, OutboxState};
use crate::draft_check::{self, Report, RuleId};
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{Order, PlatformError};
use crate::runtime::deliver::Delivery;
use crate::runtime::files::to_attach;
use crate::words::{Wording, say, wording};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use std::path::PathBuf;

/// Files of a reply at most, by the contract.
const MOST_FILES: usize = 10;
/// Replies sent from here that are looked through for one that another running copy has sent.
const SENT: usize = 200;
/// The same text again within this time, with nothing said since, is the same reply.
const SAME_REPLY: TimeDelta = TimeDelta::minutes(10);

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The discussion, as `swopdesk inbox` tells it
    #[arg(value_name = "ID")]
    id: String,
    /// The text of the reply; standard input when it is - or left out
    #[arg(long, value_name = "F")]
    file: Option<PathBuf>,
    /// A file to send with it; may be given up to ten times
    #[arg(long, value_name = "F")]
    attach: Vec<PathBuf>,
    /// Send in spite of what this rule finds, for example language; all accepts everything
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = accepted)]
    accept: Vec<Accepted>,
    /// The newest message you have seen, instead of the newest there is; a newer one refuses the reply
    #[arg(long, value_name = "MESSAGE")]
    in_reply_to: Option<String>,
}

/// What `--accept` names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Accepted {
    All,
    Rule(RuleId),
}

fn accepted(word: &str) -> Result<Accepted, String> {
    match RuleId::from_word(word.trim()) {
        Some(rule) => Ok(Accepted::Rule(rule)),
        None if word.trim() == "all" => Ok(Accepted::All),
        None => {
            let rules: Vec<&str> = RuleId::ALL.iter().map(|rule| rule.word()).collect();
            Err(format!("no such rule; the rules are {} and all", rules.join(", ")))
        }
    }
}

#[derive(Serialize)]
struct Answer {
    message_id: MessageId,
    discussion_id: DiscussionId,
    sent_at: DateTime<Utc>,
}

/// Runs the command.
///
/// # Errors
/// Another reply waits, the platform refuses this one, or it could not be delivered yet.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let id = discussion_id(&arguments.id)?;
    let files = files(&arguments.attach)?;
    let text = read_draft(arguments.file.as_deref(), console)?.trim_end().to_owned();
    // Before anything is asked: as little time as can be between the look at the discussion and the reply.
    draft_check::warm_up();
    at_desk(global, console, async |reached, console| {
        let discussion = reached.discussion(&id, console).await?;
        let report = draft_check::check(&text, &checking::context(reached, &discussion).await?);
        if !passes(arguments, report, console)? {
            return Ok(Exit::NO);
        }
        let in_reply_to = match waiting(reached, &id, &text, &files).await? {
            // The same reply waits already: this is another try of it.
            Some(seen) => seen,
            None => match just_sent(arguments, reached, &discussion, &text, &files).await? {
                Some(sent) => {
                    console.note(&say!(console.words, "cmd-reply-again"));
                    return tell(&sent, console);
                }
                None => seen(arguments, reached, &discussion).await?,
            },
        };
        let draft = reached.desk.store.draft(id.clone()).await.map_err(Fault::from)?;
        let was_draft = draft.is_some_and(|draft| draft.text.trim() == text.trim());
        let body = OutboxBody::Reply { text, in_reply_to, files, attachment_ids: Vec::new() };
        let item = delivery::put(reached, Some(id.clone()), body, was_draft).await?;
        let sent = match delivery::deliver(reached, &item).await? {
            Some(Delivery::Done { message: Some(message), .. }) => {
                Answer { message_id: message.id, discussion_id: id, sent_at: message.sent_at }
            }
            _ => sent_elsewhere(reached, &id, &item).await?,
        };
        tell(&sent, console)
    })
}

fn tell(sent: &Answer, console: &mut Console<'_>) -> Outcome {
    match console.json {
        true => console.document(sent)?,
        false => console.line(sent.message_id.as_str())?,
    }
    Ok(Exit::DONE)
}

/// The files to send, as whole paths: a later try may come from another folder.
fn files(attach: &[PathBuf]) -> Result<Vec<String>, Fault> {
    if attach.len() > MOST_FILES {
        return Err(fault!(FaultKind::Usage, "fault-too-many-files", most = MOST_FILES));
    }
    let path = |file: &PathBuf| match file.to_str() {
        Some(file) => to_attach(file).map(|(path, _)| path),
        None => {
            let (file, why) = (file.display().to_string(), Wording::id("attach-bad-name"));
            let hint = Wording::id("attach-bad-name.hint");
            Err(fault!(FaultKind::Usage, "fault-cannot-attach", file = file, why = why; hint))
        }
    };
    attach.iter().map(path).collect()
}

/// Says what was found and whether the reply may be sent.
fn passes(arguments: &Arguments, report: Report, console: &mut Console<'_>) -> Result<bool, Stop> {
    let accepted = |rule: RuleId| {
        arguments.accept.iter().any(|given| *given == Accepted::All || *given == Accepted::Rule(rule))
    };
    for finding in &report.findings {
        console.note(&finding_line(console.words, finding));
    }
    let refusing = report.findings.iter().filter(|f| f.severity.refuses() && !accepted(f.rule));
    let mut rules: Vec<&str> = refusing.map(|finding| finding.rule.word()).collect();
    rules.sort_unstable();
    rules.dedup();
    if rules.is_empty() {
        return Ok(true);
    }
    let hint = wording!("fault-not-sent.hint", rules = rules.join(","));
    console.fault(&fault!(FaultKind::No, "fault-not-sent"; hint));
    if console.json {
        console.document(&Checked::from(report))?;
    }
    Ok(false)
}

/// What the same reply answers, where it waits in the outbox already.
async fn waiting(
    reached: &Reached,
    id: &DiscussionId,
    text: &str,
    files: &[String],
) -> Result<Option<MessageId>, Fault> {
    let same = |row: OutboxItem| match row.body {
        OutboxBody::Reply { text: kept, in_reply_to, files: kept_files, .. }
            if row.discussion_id.as_ref() == Some(id)
                && row.state != OutboxState::Refused
                && kept == text
                && kept_files == files =>
        {
            Some(in_reply_to)
        }
        _ => None,
    };
    Ok(reached.desk.store.outbox().await?.into_iter().find_map(same))
}

/// The same reply as the newest message, sent from here a moment ago: a command that was killed with its
/// answer just come, and is given again, sends nothing twice.
async fn just_sent(
    arguments: &Arguments,
    reached: &Reached,
    discussion: &Discussion,
    text: &str,
    files: &[String],
) -> Result<Option<Answer>, Fault> {
    let store = &reached.desk.store;
    let Some(last) = &discussion.last_message_id else { return Ok(None) };
    // Whoever names that message itself wants to say it again.
    if arguments.in_reply_to.as_deref().map(str::trim) == Some(last.as_str()) {
        return Ok(None);
    }
    let sent = store.sent_replies(SENT).await?.into_iter().find(|sent| sent.message_id == *last);
    let moment_ago = |at: DateTime<Utc>| (reached.now() - at).abs() <= SAME_REPLY;
    let Some(sent) = sent.filter(|sent| sent.text == text && moment_ago(sent.sent_at)) else {
        return Ok(None);
    };
    let kept = store.messages(discussion.id.clone(), 1).await?.messages.pop();
    let names = |file: &String| {
        std::path::Path::new(file).file_name().map(|name| name.to_string_lossy().into_owned())
    };
    let with_files = kept.is_some_and(|message| {
        let attached = message.attachments.into_iter().map(|file| Some(file.file_name));
        message.id == *last && attached.eq(files.iter().map(names))
    });
    let answer =
        Answer { message_id: sent.message_id, discussion_id: sent.discussion_id, sent_at: sent.sent_at };
    Ok(Some(answer).filter(|_| with_files))
}

/// The newest message the seller has seen: the one named, or the newest there is.
async fn seen(arguments: &Arguments, reached: &Reached, discussion: &Discussion) -> Result<MessageId, Fault> {
    if let Some(named) = &arguments.in_reply_to {
        return Ok(MessageId::from(named.trim()));
    }
    if let Some(last) = &discussion.last_message_id {
        return Ok(last.clone());
    }
    let (desk, id) = (&reached.desk, &discussion.id);
    let newest = match &reached.away {
        None => desk.helpdesk.messages(id, Order::NewestFirst, None, Some(1)).await?.items,
        Some(_) => desk.store.messages(id.clone(), 1).await?.messages,
    };
    newest
        .into_iter()
        .next()
        .map(|message| message.id)
        .ok_or_else(|| fault!(Fault::from(PlatformError::NotFound).kind, "fault-no-message"))
}

/// Another running copy has come to an end with the row: what has become of it stands in the store.
async fn sent_elsewhere(reached: &Reached, id: &DiscussionId, item: &OutboxItem) -> Result<Answer, Fault> {
    let OutboxBody::Reply { text, .. } = &item.body else { return Err(delivery::gone()) };
    let store = &reached.desk.store;
    let sent = store.sent_replies(SENT).await?.into_iter();
    let sent = sent.filter(|sent| sent.discussion_id == *id && sent.text == *text);
    if let Some(sent) = sent.max_by_key(|sent| sent.sent_at) {
        return Ok(Answer { message_id: sent.message_id, discussion_id: id.clone(), sent_at: sent.sent_at });
    }
    let returned = store.draft(id.clone()).await?.and_then(|draft| draft.returned);
    Err(returned.map_or_else(delivery::gone, |why| delivery::draft_kept(delivery::refused(Some(why)))))
}
