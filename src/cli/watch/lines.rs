//! What `swopdesk watch` prints: a line an event, or the line of counts; for people or as JSON.

use super::super::output::{Console, Stop};
use super::watching::{Counts, Happened, Watching};
use crate::domain::alert::Stage;
use crate::domain::list_row::ListRow;
use crate::domain::reply_clock::Reading;
use crate::fault::Fault;
use crate::words::{Words, say};
use chrono::{DateTime, Datelike, Utc};
use serde::Serialize;
use std::io::IsTerminal;

/// An event as the command line's documentation fixes it: every field in every line, null where it says nothing.
#[derive(Serialize)]
struct Document<'a> {
    event: &'static str,
    at: DateTime<Utc>,
    discussion_id: Option<&'a str>,
    buyer: Option<&'a str>,
    subject: Option<&'a str>,
    market: Option<&'a str>,
    stage: Option<&'static str>,
    due_at: Option<DateTime<Utc>>,
    remaining_seconds: Option<i64>,
    reason: Option<&'a str>,
    overdue: Option<usize>,
    two_hours: Option<usize>,
    needs_reply: Option<usize>,
}

/// The line of counts as status bars take it.
#[derive(Serialize)]
struct CountsDocument<'a> {
    event: &'static str,
    text: &'a str,
    class: &'static str,
    online: bool,
    overdue: Option<usize>,
    two_hours: Option<usize>,
    needs_reply: Option<usize>,
}

/// How it is printed.
pub(super) struct Lines {
    words: &'static Words,
    counts_only: bool,
    json: bool,
    /// The line of counts is written over the one before.
    over: bool,
    last: Option<String>,
    /// That the platform is out of reach has been told.
    offline: bool,
}

impl Lines {
    pub fn new(words: &'static Words, counts_only: bool, json: bool) -> Lines {
        let over = counts_only && !json && std::io::stdout().is_terminal();
        Lines { words, counts_only, json, over, last: None, offline: false }
    }

    /// The platform is out of reach and nothing is known yet; told once.
    pub fn unreached(
        &mut self,
        fault: &Fault,
        now: DateTime<Utc>,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        if std::mem::replace(&mut self.offline, true) {
            return Ok(());
        }
        if self.counts_only {
            self.count(None, false, console)?;
        } else if self.json {
            let why = fault.what.in_english();
            console.document(&self.document("offline", now, None, None, Some(&why), None))?;
        } else {
            console.line(&say!(self.words, "watch-offline", why = fault.what.clone()))?;
        }
        console.flush()
    }

    /// Prints what has happened since the last call.
    pub fn tell(
        &mut self,
        watching: &mut Watching,
        now: DateTime<Utc>,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        let happened = watching.happened();
        if self.counts_only {
            // Before the platform has answered or failed to, there is nothing to count.
            if watching.live() || watching.offline() {
                self.count(Some(watching.counts()), !watching.offline(), console)?;
            }
            return console.flush();
        }
        for one in &happened {
            match one {
                Happened::Offline(_) if std::mem::replace(&mut self.offline, true) => continue,
                Happened::Online => self.offline = false,
                _ => {}
            }
            if self.json {
                self.as_json(one, watching, now, console)?;
            } else {
                console.line(&self.sentence(one, watching, now))?;
            }
        }
        if happened.is_empty() { Ok(()) } else { console.flush() }
    }

    fn as_json(
        &self,
        one: &Happened,
        watching: &Watching,
        now: DateTime<Utc>,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        let why = match one {
            Happened::Offline(fault) => Some(fault.what.in_english()),
            _ => None,
        };
        let (name, id, stage, reason) = match one {
            Happened::Message(id) => ("message", Some(id), None, None),
            Happened::Deadline(id, stage) => ("deadline", Some(id), Some(*stage), None),
            Happened::Takeover(id) => ("takeover", Some(id), None, None),
            Happened::Online => ("online", None, None, None),
            Happened::Offline(_) => ("offline", None, None, why.as_deref()),
        };
        let row = id.and_then(|id| watching.row(id));
        let takeover = row.and_then(|row| row.takeover).map(|mark| mark.reason.word());
        let reading = row.filter(|_| name != "takeover").and_then(|row| row.reading(watching.clock(), now));
        let mut document = self.document(name, now, row, stage, reason.or(takeover), Some(watching.counts()));
        document.discussion_id = id.map(|id| id.as_str());
        document.due_at = reading.as_ref().and_then(|reading| reading.due_at);
        document.remaining_seconds = reading.as_ref().map(Reading::remaining_seconds);
        console.document(&document)
    }

    fn document<'a>(
        &self,
        event: &'static str,
        at: DateTime<Utc>,
        row: Option<&'a ListRow>,
        stage: Option<Stage>,
        reason: Option<&'a str>,
        counts: Option<Counts>,
    ) -> Document<'a> {
        Document {
            event,
            at,
            discussion_id: None,
            buyer: row.map(|row| row.words.buyer()),
            subject: row.map(|row| row.words.subject()),
            market: row.map(|row| row.words.locale()),
            stage: stage.map(Stage::word),
            due_at: None,
            remaining_seconds: None,
            reason,
            overdue: counts.map(|counts| counts.overdue),
            two_hours: counts.map(|counts| counts.two_hours),
            needs_reply: counts.map(|counts| counts.needs_reply),
        }
    }

    /// `Mon 14:02  New message from J. de Vries · Pakket niet aangekomen · d-012`.
    fn sentence(&self, one: &Happened, watching: &Watching, now: DateTime<Utc>) -> String {
        let words = self.words;
        let local = now.with_timezone(&watching.clock().calendar().zone());
        let at = format!("{} {}", words.weekday_short(local.weekday()), words.time(&local));
        let buyer = |id| watching.row(id).map_or("", |row| row.words.buyer());
        let (what, id) = match one {
            Happened::Message(id) => (say!(words, "alert-message", buyer = buyer(id)), Some(id)),
            Happened::Takeover(id) => (say!(words, "alert-takeover", buyer = buyer(id)), Some(id)),
            Happened::Deadline(id, stage) => {
                let what = match stage {
                    Stage::TwoHours => say!(words, "alert-two-hours", buyer = buyer(id)),
                    Stage::HalfHour => say!(words, "alert-half-hour", buyer = buyer(id)),
                    Stage::Overdue => say!(words, "watch-overdue", buyer = buyer(id)),
                };
                (what, Some(id))
            }
            Happened::Online => {
                let counts = self.counts(watching.counts());
                (say!(words, "watch-online", counts = counts), None)
            }
            Happened::Offline(fault) => (say!(words, "watch-offline", why = fault.what.clone()), None),
        };
        let place = id
            .and_then(|id| watching.row(id))
            .map_or_else(String::new, |row| format!(" · {} · {}", row.words.subject(), row.id));
        format!("{at}  {what}{place}")
    }

    /// `overdue 2 · 2 h 1 · 5 need a reply`; what there is none of is left out.
    fn counts(&self, counts: Counts) -> String {
        let words = self.words;
        let mut parts = Vec::new();
        if counts.overdue > 0 {
            parts.push(say!(words, "watch-count-overdue", count = counts.overdue));
        }
        if counts.two_hours > 0 {
            parts.push(say!(words, "watch-count-two-hours", count = counts.two_hours));
        }
        parts.push(match counts.needs_reply {
            0 => say!(words, "watch-count-none"),
            many => say!(words, "watch-count-needs-reply", count = many),
        });
        parts.join(" · ")
    }

    /// The line of counts, where it is another than before.
    fn count(&mut self, counts: Option<Counts>, online: bool, console: &mut Console<'_>) -> Result<(), Stop> {
        let offline = (!online).then(|| say!(self.words, "watch-count-offline"));
        let parts = offline.into_iter().chain(counts.map(|counts| self.counts(counts)));
        let text = parts.collect::<Vec<_>>().join(" · ");
        if self.last.as_ref() == Some(&text) {
            return Ok(());
        }
        if self.json {
            let class = match counts {
                _ if !online => "offline",
                Some(Counts { overdue: 1.., .. }) => "overdue",
                Some(Counts { two_hours: 1.., .. }) => "urgent",
                _ => "calm",
            };
            console.document(&CountsDocument {
                event: "counts",
                text: &text,
                class,
                online,
                overdue: counts.map(|counts| counts.overdue),
                two_hours: counts.map(|counts| counts.two_hours),
                needs_reply: counts.map(|counts| counts.needs_reply),
            })?;
        } else if self.over {
            // Over the line before, the rest of which is cleared.
            console.write(format!("\r{text}\x1b[K").as_bytes())?;
        } else {
            console.line(&text)?;
        }
        self.last = Some(text);
        Ok(())
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        if self.over && self.last.is_some() {
            use std::io::Write;
            // The shell goes on below the line.
            let _ = std::io::stdout().write_all(b"\n");
        }
    }
}
