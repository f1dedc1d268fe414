//! What rings: a new message, a reply that is due within two hours or 30 minutes of working time, a takeover.
//! Decides what is told and when; `runtime::notify` does the ringing. Each is told once, several at once as
//! one, and what falls into quiet hours as a count when they are over.

use super::App;
use super::inbox::Inbox;
use super::msg::{Effect, Link, Msg};
use super::wrap::fit;
use crate::domain::alert::{Arrival, Quiet, Stage, Told};
use crate::domain::clean::clean_line;
use crate::domain::discussion::DiscussionId;
use crate::domain::list_row::{ListRow, Section};
use crate::domain::reply_clock::ReplyClock;
use crate::words::{Words, say};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;

/// The key under which the store keeps what has been told.
pub const KEPT: &str = "alerts";
/// How long is waited for more of the same, in milliseconds.
const GATHER: TimeDelta = TimeDelta::milliseconds(1_000);
/// Between two alerts, in milliseconds: a busy minute is not a row of bells.
const APART: TimeDelta = TimeDelta::milliseconds(10_000);
/// How long the line at the bottom says what has rung, in milliseconds.
const SHOWN: TimeDelta = TimeDelta::milliseconds(30_000);
/// Cells of a buyer's name.
const NAME: usize = 32;

/// One thing to ring for. Holds no control characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// One sentence, or a few counts.
    pub text: String,
}

/// What is to be told of one discussion.
#[derive(Debug, Default)]
struct Waiting {
    message: bool,
    deadline: Option<(DateTime<Utc>, Stage)>,
    takeover: bool,
}

/// What waits to be told, and what has been.
#[derive(Debug)]
pub struct Alerts {
    /// Whether anything is told at all.
    pub on: bool,
    /// Whether a buyer's name may be told.
    pub names: bool,
    /// When nothing is told.
    pub quiet: Quiet,
    told: Told,
    waiting: BTreeMap<DiscussionId, Waiting>,
    /// When what waits is told.
    tell_at: Option<DateTime<Utc>>,
    last_told: Option<DateTime<Utc>>,
    /// Something of it has waited for the end of quiet hours.
    held_back: bool,
    /// The list has been compared with the platform: what comes from now on is news.
    live: bool,
    /// The list is as new as can be had: it has been compared, or the platform is out of reach.
    known: bool,
    /// The list has changed since the deadlines were last looked at.
    stale: bool,
    /// When the next deadline comes to a stage.
    look_at: Option<DateTime<Utc>>,
    /// What has rung last, for whoever comes to see why, and until when.
    shown: Option<(String, DateTime<Utc>)>,
    /// What has been told is more or less than what is kept of it.
    unkept: bool,
}

impl Default for Alerts {
    fn default() -> Self {
        Alerts {
            on: false,
            names: true,
            quiet: Quiet::default(),
            told: Told::default(),
            waiting: BTreeMap::new(),
            tell_at: None,
            last_told: None,
            held_back: false,
            live: false,
            known: false,
            stale: false,
            look_at: None,
            shown: None,
            unkept: false,
        }
    }
}

impl Alerts {
    /// A store has been opened: what was told from it before.
    pub(super) fn open(&mut self, kept: Option<&str>) {
        let (on, names, quiet) = (self.on, self.names, std::mem::take(&mut self.quiet));
        let told = kept.map(Told::of_text).unwrap_or_default();
        *self = Alerts { on, names, quiet, told, ..Alerts::default() };
    }

    /// The next instant at which there may be something to tell.
    pub(super) fn wake(&self) -> Option<DateTime<Utc>> {
        let shown = self.shown.as_ref().map(|(_, until)| *until);
        self.tell_at.into_iter().chain(self.look_at).chain(shown).min()
    }

    /// What has just rung, for the line at the bottom.
    pub(super) fn shown(&self) -> Option<&str> {
        self.shown.as_ref().map(|(text, _)| text.as_str())
    }

    /// Notes how the platform can be reached.
    pub(super) fn linked(&mut self, link: &Link) {
        self.live |= matches!(link, Link::Live { .. } | Link::Polling { .. });
        self.known |= self.live || matches!(link, Link::Offline { .. });
    }

    /// Whether a message may leave the list as it is: the deadlines are gone through after the others.
    pub(super) fn note(&mut self, msg: &Msg) {
        let still = matches!(
            msg,
            Msg::Tick(_)
                | Msg::Key(_)
                | Msg::Mouse(_)
                | Msg::Paste(_)
                | Msg::Focus
                | Msg::Resize(..)
                | Msg::GoOn
                | Msg::Thread(_)
                | Msg::ThreadFailed(..)
                | Msg::Draft(..)
                | Msg::Transfer(_)
        );
        self.stale |= !still;
    }

    /// A row is about to come into the list.
    pub(super) fn arrives(&mut self, inbox: &Inbox, after: &ListRow) {
        let before = inbox.row(&after.id);
        // A row that has not been read from the store yet is none that the platform has just begun.
        if !self.on || !self.live || (before.is_none() && !inbox.is_complete()) {
            return;
        }
        match Arrival::between(before, after) {
            Some(Arrival::Message) => self.waiting.entry(after.id.clone()).or_default().message = true,
            Some(Arrival::Takeover(_)) => self.waiting.entry(after.id.clone()).or_default().takeover = true,
            None => {}
        }
    }

    /// Looks which deadlines have come to a stage, and when the next one does. Only what is due within two
    /// hours is gone through.
    fn look(&mut self, inbox: &Inbox, clock: &ReplyClock, now: DateTime<Utc>) {
        self.stale = false;
        let [two_hours, half_hour] = Stage::BEFORE;
        let (near, after_near) = inbox.due_within(clock, now, two_hours.left());
        let (nearest, after_nearest) = inbox.due_within(clock, now, half_hour.left());
        let nearest = nearest.len();
        for (n, row) in near.enumerate() {
            let stage = if n < nearest { half_hour } else { two_hours };
            if !self.told.knows(&row.id, row.order_at, stage) {
                self.waiting.entry(row.id.clone()).or_default().deadline = Some((row.order_at, stage));
            }
        }
        let next = [(after_near, two_hours), (after_nearest, half_hour)].map(|(row, stage)| {
            let at = stage.reached_at(clock, row?.order_at, now);
            Some(at).filter(|at| *at > now)
        });
        self.look_at = next.into_iter().flatten().min();
    }

    /// What is to be told now, if anything; in quiet hours it waits for their end.
    fn due(&mut self, inbox: &Inbox, clock: &ReplyClock, words: &Words, now: DateTime<Utc>) -> Option<Alert> {
        if self.waiting.is_empty() {
            (self.tell_at, self.held_back) = (None, false);
            return None;
        }
        if let Some(end) = self.quiet.until(clock.calendar(), now) {
            (self.tell_at, self.held_back) = (Some(end), true);
            return None;
        }
        let apart = self.last_told.map(|at| at + APART).filter(|at| *at <= now + APART);
        let gathered = || (now + GATHER).max(apart.unwrap_or(now));
        // A clock that has been set back by hours must not hold it back as long.
        let at = *self.tell_at.get_or_insert_with(gathered);
        if now < at && at <= now + APART {
            return None;
        }
        let mut summary = Summary { held_back: self.held_back, names: self.names, ..Summary::default() };
        let before = self.told.clone();
        for (id, waiting) in std::mem::take(&mut self.waiting) {
            let Some(row) = inbox.row(&id) else { continue };
            if let Some((due, stage)) = summary.take(row, &waiting, clock, now) {
                self.told.note(&id, due, stage);
            }
        }
        (self.tell_at, self.held_back, self.last_told) = (None, false, Some(now));
        self.told.forget_before(now);
        self.unkept |= self.told != before;
        summary.alert(words)
    }
}

/// What an alert tells, by kind.
#[derive(Default)]
struct Summary {
    held_back: bool,
    names: bool,
    takeovers: Vec<String>,
    half_hour: Vec<String>,
    two_hours: Vec<String>,
    overdue: Vec<String>,
    messages: Vec<String>,
}

impl Summary {
    /// Takes in what still holds; the deadline and stage that are told so.
    fn take(
        &mut self,
        row: &ListRow,
        waiting: &Waiting,
        clock: &ReplyClock,
        now: DateTime<Utc>,
    ) -> Option<(DateTime<Utc>, Stage)> {
        let name = fit(&clean_line(row.words.buyer()), NAME);
        if waiting.takeover && row.section == Section::TakenOver {
            self.takeovers.push(name.clone());
        }
        if row.section != Section::NeedsReply {
            return None;
        }
        // A message that has been read since, or answered, is none to tell.
        if waiting.message && row.unread_count > 0 {
            self.messages.push(name.clone());
        }
        let (due, _) = waiting.deadline.filter(|(due, _)| *due == row.order_at)?;
        let stage = Stage::of(row, clock, now)?;
        match stage {
            Stage::TwoHours => self.two_hours.push(name),
            Stage::HalfHour => self.half_hour.push(name),
            Stage::Overdue => self.overdue.push(name),
        }
        Some((due, stage)).filter(|_| stage < Stage::Overdue)
    }

    fn alert(&self, words: &Words) -> Option<Alert> {
        let mut parts = Vec::new();
        let named = |kind: &[String]| match kind {
            [only] if self.names && !self.held_back && !only.is_empty() => Some(only.clone()),
            _ => None,
        };
        if let Some(buyer) = named(&self.takeovers) {
            parts.push(say!(words, "alert-takeover", buyer = buyer));
        } else if !self.takeovers.is_empty() {
            parts.push(say!(words, "alert-takeovers", count = self.takeovers.len()));
        }
        if !self.overdue.is_empty() {
            parts.push(say!(words, "alert-overdue", count = self.overdue.len()));
        }
        if let Some(buyer) = named(&self.half_hour) {
            parts.push(say!(words, "alert-half-hour", buyer = buyer));
        } else if !self.half_hour.is_empty() {
            parts.push(say!(words, "alert-half-hour-many", count = self.half_hour.len()));
        }
        if let Some(buyer) = named(&self.two_hours) {
            parts.push(say!(words, "alert-two-hours", buyer = buyer));
        } else if !self.two_hours.is_empty() {
            parts.push(say!(words, "alert-two-hours-many", count = self.two_hours.len()));
        }
        if let Some(buyer) = named(&self.messages) {
            parts.push(say!(words, "alert-message", buyer = buyer));
        } else if !self.messages.is_empty() {
            parts.push(say!(words, "alert-messages", count = self.messages.len()));
        }
        if parts.is_empty() {
            return None;
        }
        let what = parts.join(" · ");
        Some(Alert { text: if self.held_back { say!(words, "alert-missed", what = what) } else { what } })
    }
}

impl App {
    /// Rings for what is due to be told.
    pub(super) fn ring(&mut self, effects: &mut Vec<Effect>) {
        let (Some(desk), now) = (&self.desk, self.now) else { return };
        let alerts = &mut self.alerts;
        alerts.shown = alerts.shown.take().filter(|(_, until)| *until > now);
        if !alerts.on {
            return;
        }
        let passed = alerts.look_at.is_some_and(|at| at <= now);
        if alerts.known && (alerts.stale || passed) {
            alerts.look(&self.inbox, &desk.clock, now);
        }
        let alert = alerts.due(&self.inbox, &desk.clock, self.words, now);
        if std::mem::take(&mut alerts.unkept) {
            let kept = BTreeMap::from([(KEPT.to_owned(), alerts.told.to_text())]);
            effects.push(Effect::KeepScreen(kept));
        }
        let Some(alert) = alert else { return };
        alerts.shown = Some((alert.text.clone(), now + SHOWN));
        effects.push(Effect::Ring(alert));
    }
}
