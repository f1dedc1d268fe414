//! The outbox: what waits to be told to the platform, what can still be taken back, and the screen that lists
//! it all with why and until when.

use super::absences::span;
use super::msg::{Effect, GivenUp};
use super::notice::Tone;
use super::{App, Confirm, Screen, Wanted};
use crate::domain::discussion::{Discussion, DiscussionId};
use crate::domain::draft::Draft;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxKind, OutboxState};
use crate::input::Action;
use crate::words::say;
use chrono::{DateTime, TimeDelta, Utc};

type Effects = Vec<Effect>;

/// The row under the cursor: it stays on its row while others come and go.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    id: Option<OutboxId>,
    position: usize,
}

/// What becomes of a row, for its line on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowState {
    /// `goes out`, `waits`, `on its way`, `refused`.
    pub word: String,
    /// When something happens next; empty where nothing does by itself.
    pub next: String,
}

impl App {
    /// The rows that still go somewhere: a refused one waits for the seller alone.
    pub fn on_their_way(&self) -> impl DoubleEndedIterator<Item = &OutboxItem> {
        self.outbox.iter().filter(|item| item.state != OutboxState::Refused)
    }

    /// Whether something of a discussion waits to be told to the platform: a reply, or that none is needed.
    pub fn is_pending(&self, id: &DiscussionId) -> bool {
        self.on_their_way().any(|item| {
            matches!(item.body.kind(), OutboxKind::Reply | OutboxKind::NoReplyNeeded)
                && item.discussion_id.as_ref() == Some(id)
        })
    }

    /// The reply of a discussion that has not been confirmed.
    pub fn pending_reply(&self, id: &DiscussionId) -> Option<&OutboxItem> {
        self.on_their_way()
            .find(|item| item.body.kind() == OutboxKind::Reply && item.discussion_id.as_ref() == Some(id))
    }

    /// What waits to go out in a discussion: its heading and its text.
    pub(super) fn pending_in(&self, id: &DiscussionId) -> Vec<(String, String)> {
        self.on_their_way()
            .filter(|item| item.discussion_id.as_ref() == Some(id))
            .filter_map(|item| match &item.body {
                OutboxBody::Reply { text, .. } => {
                    Some((say!(self.words, "pending-reply", state = self.pending_phrase(item)), text.clone()))
                }
                OutboxBody::NoReplyNeeded { .. } => {
                    Some((say!(self.words, "pending-mark", state = self.pending_phrase(item)), String::new()))
                }
                _ => None,
            })
            .collect()
    }

    /// The row that keeps another one back: a reply waits for its files.
    fn moving<'a>(&'a self, item: &'a OutboxItem) -> &'a OutboxItem {
        let carries = |other: &&OutboxItem| matches!(&other.body, OutboxBody::Attachment { reply, .. } if *reply == item.id);
        match item.tries {
            0 => self.outbox.iter().filter(carries).find(|file| file.reason.is_some()).unwrap_or(item),
            _ => item,
        }
    }

    /// What is said of a write that has not been confirmed.
    pub fn pending_phrase(&self, item: &OutboxItem) -> String {
        match (self.hold_left(item), &self.moving(item).reason) {
            (Some(seconds), _) => say!(self.words, "pending-goes-out", seconds = seconds),
            (None, Some(reason)) => say!(self.words, "pending-tried-again", why = reason),
            (None, None) => say!(self.words, "pending-on-its-way"),
        }
    }

    /// The seconds in which a write can still be taken back.
    pub(super) fn hold_left(&self, item: &OutboxItem) -> Option<i64> {
        let until = item.held_until.filter(|_| item.state == OutboxState::Held)?;
        (until > self.now).then(|| (until - self.now + TimeDelta::milliseconds(999)).num_seconds())
    }

    /// When a hold that begins now is over.
    pub(super) fn held_until(&self) -> DateTime<Utc> {
        self.now + TimeDelta::seconds(super::HOLD_SECONDS)
    }

    /// What can still be taken back, the newest last.
    pub fn held(&self) -> impl DoubleEndedIterator<Item = &OutboxItem> {
        self.outbox.iter().filter(|item| {
            matches!(
                item.body.kind(),
                OutboxKind::Reply | OutboxKind::NoReplyNeeded | OutboxKind::WithdrawAbsence
            ) && self.hold_left(item).is_some()
        })
    }

    /// The rows of the screen: marks of reading are nobody's concern, and files go with their reply.
    pub fn listed(&self) -> impl DoubleEndedIterator<Item = &OutboxItem> {
        self.outbox
            .iter()
            .filter(|item| !matches!(item.body.kind(), OutboxKind::Read | OutboxKind::Attachment))
    }

    /// What the bottom line says of the outbox: what goes out next, else what could not be sent.
    pub fn outbox_told(&self) -> Option<(Tone, String)> {
        if let Some(item) = self.held().next() {
            let state = self.pending_phrase(item);
            let text = match (self.held().count(), item.body.kind()) {
                (1, OutboxKind::Reply) => say!(self.words, "held-reply", state = state),
                (1, OutboxKind::NoReplyNeeded) => {
                    say!(self.words, "held-mark", whom = self.addressee(item), state = state)
                }
                (1, _) => say!(self.words, "held-withdrawal", days = self.addressee(item), state = state),
                (many, _) if self.held().all(|held| held.body.kind() == OutboxKind::Reply) => {
                    say!(self.words, "held-replies", count = many, state = state)
                }
                (many, _) => say!(self.words, "held-things", count = many, state = state),
            };
            return Some((Tone::Plain, text));
        }
        if self.screen == Screen::Outbox {
            return None;
        }
        let refused = self.listed().filter(|item| item.state == OutboxState::Refused).count();
        let waiting =
            |item: &&OutboxItem| item.state != OutboxState::Refused && self.moving(item).reason.is_some();
        let waiting = self.listed().filter(waiting).count();
        match (refused, waiting) {
            (0, 0) => None,
            (0, waiting) => Some((Tone::Plain, say!(self.words, "told-not-sent", count = waiting))),
            (refused, 0) => Some((Tone::Bad, say!(self.words, "told-refused", count = refused))),
            (refused, waiting) => {
                let text = say!(self.words, "told-refused-and-waiting", count = refused, waiting = waiting);
                Some((Tone::Bad, text))
            }
        }
    }

    /// Whether there is something in the outbox that does not go out by itself in a moment.
    pub fn outbox_waits(&self) -> bool {
        self.listed().any(|item| item.state == OutboxState::Refused || self.moving(item).reason.is_some())
    }

    /// Whom or what a row is about.
    pub fn addressee(&self, item: &OutboxItem) -> String {
        match &item.body {
            OutboxBody::Absence { notice } => span(self.words, notice),
            OutboxBody::WithdrawAbsence { absence_id } => {
                let known = self.absences.items().iter().find(|absence| absence.id == *absence_id);
                known.map_or_else(|| absence_id.to_string(), |absence| span(self.words, &absence.notice))
            }
            _ => {
                let row = item.discussion_id.as_ref().and_then(|id| self.inbox.row(id));
                let id = || item.discussion_id.as_ref().map_or_else(String::new, ToString::to_string);
                row.map_or_else(id, |row| row.words.buyer().to_owned())
            }
        }
    }

    /// How far a row has come.
    pub fn row_state(&self, item: &OutboxItem) -> RowState {
        let moving = self.moving(item);
        let (word, next) = match (item.state, self.hold_left(item), moving.next_try_at) {
            (OutboxState::Refused, ..) => ("outbox-refused", String::new()),
            (_, Some(seconds), _) => {
                ("outbox-goes-out", say!(self.words, "outbox-in-seconds", seconds = seconds))
            }
            (_, None, Some(at)) if at > self.now => ("outbox-waits", self.in_words(at)),
            (_, None, _) if moving.reason.is_some() => ("outbox-waits", say!(self.words, "outbox-now")),
            _ => ("outbox-on-its-way", String::new()),
        };
        RowState { word: self.words.say(word, &[]), next }
    }

    /// How often a row, or the file that keeps it back, has been tried.
    pub fn row_tries(&self, item: &OutboxItem) -> u32 {
        self.moving(item).tries
    }

    /// Why a row has not been sent.
    pub fn row_reason<'a>(&'a self, item: &'a OutboxItem) -> Option<&'a str> {
        self.moving(item).reason.as_deref()
    }

    fn in_words(&self, at: DateTime<Utc>) -> String {
        let seconds = (at - self.now + TimeDelta::milliseconds(999)).num_seconds().max(0);
        match seconds {
            0..60 => say!(self.words, "outbox-in-seconds", seconds = seconds),
            60..3600 => say!(self.words, "outbox-in-minutes", minutes = seconds / 60),
            _ if seconds % 3600 < 60 => say!(self.words, "outbox-in-hours", hours = seconds / 3600),
            _ => {
                let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
                say!(self.words, "outbox-in-hours-minutes", hours = hours, minutes = minutes)
            }
        }
    }

    /// The instants at which a row's words change.
    pub(super) fn outbox_wakes(&self, at: &mut Vec<DateTime<Utc>>) {
        let whole = |until: DateTime<Utc>, step: i64| {
            let left = (until - self.now).num_milliseconds();
            self.now + TimeDelta::milliseconds((left - 1).rem_euclid(step) + 1)
        };
        at.extend(self.held().filter_map(|item| Some(whole(item.held_until?, 1000))));
        if self.screen == Screen::Outbox {
            let next = self.listed().filter_map(|item| self.moving(item).next_try_at);
            at.extend(next.filter(|at| *at > self.now).map(|at| {
                let near = (at - self.now) < TimeDelta::seconds(61);
                whole(at, if near { 1000 } else { 60_000 })
            }));
        }
    }

    /// Where the cursor stands in the list.
    pub fn outbox_position(&self) -> usize {
        let place = |id: &OutboxId| self.listed().position(|item| item.id == *id);
        let last = self.listed().count().saturating_sub(1);
        self.chosen.id.as_ref().and_then(place).unwrap_or(self.chosen.position.min(last))
    }

    /// The row under the cursor.
    pub fn outbox_selected(&self) -> Option<&OutboxItem> {
        self.listed().nth(self.outbox_position())
    }

    pub(super) fn choose(&mut self, position: usize) {
        let last = self.listed().count().saturating_sub(1);
        self.chosen.position = position.min(last);
        let id = self.listed().nth(self.chosen.position).map(|item| item.id.clone());
        self.chosen.id = id;
    }

    /// Every row as it is now.
    pub(super) fn outbox_told_anew(&mut self, items: Vec<OutboxItem>) {
        let position = self.outbox_position();
        self.outbox = items;
        let id = self.chosen.id.take();
        let still = id.filter(|id| self.listed().any(|item| item.id == *id));
        match still {
            Some(id) => self.chosen = Chosen { id: Some(id), position },
            None => self.choose(position),
        }
        if matches!(&self.confirm, Some(Confirm::GiveUp(id)) if self.outbox.iter().all(|item| item.id != *id))
        {
            // It has been sent or given up meanwhile.
            self.confirm = None;
        }
    }

    pub(super) fn act_outbox(&mut self, action: Action, effects: &mut Effects) {
        let at = self.outbox_position();
        match action {
            Action::Up => self.choose(at.saturating_sub(1)),
            Action::Down => self.choose(at + 1),
            Action::Top => self.choose(0),
            Action::Bottom => self.choose(usize::MAX),
            Action::RetryAll if self.listed().next().is_some() => {
                effects.push(Effect::Retry(None));
                self.say(Tone::Plain, say!(self.words, "outbox-trying-all"));
            }
            Action::Retry | Action::RetryAll | Action::Drop | Action::Open => {
                let Some(item) = self.outbox_selected().cloned() else {
                    return self.say(Tone::Plain, say!(self.words, "outbox-nothing"));
                };
                match action {
                    Action::Drop => self.confirm = Some(Confirm::GiveUp(item.id)),
                    Action::Open => self.open_row(&item, effects),
                    _ => {
                        effects.push(Effect::Retry(Some(item.id)));
                        self.say(Tone::Plain, say!(self.words, "outbox-trying"));
                    }
                }
            }
            _ => self.act_anywhere(action, effects),
        }
    }

    fn open_row(&mut self, item: &OutboxItem, effects: &mut Effects) {
        match &item.discussion_id {
            Some(id) => self.go_to(&id.clone(), effects),
            None => self.screen = Screen::Absences,
        }
    }

    /// Shows a discussion, whichever view it is in.
    fn go_to(&mut self, discussion: &DiscussionId, effects: &mut Effects) {
        self.inbox.select(discussion);
        (self.screen, self.reading) = (Screen::Inbox, true);
        if self.thread.as_ref().is_none_or(|thread| thread.id != *discussion) {
            self.show_thread(discussion.clone(), effects);
        }
        self.mark_read(effects);
    }

    /// A refused row of the same kind is cleared away when the same is asked anew.
    pub(super) fn clear_refused(&self, same: impl Fn(&OutboxItem) -> bool, effects: &mut Effects) {
        let refused = self.outbox.iter().filter(|item| item.state == OutboxState::Refused && same(item));
        effects.extend(refused.map(|item| Effect::Clear(item.id.clone())));
    }

    /// What has been given up, told with what that means.
    pub(super) fn given_up(&mut self, row: &GivenUp) {
        let what = match row.kind {
            OutboxKind::Reply => say!(self.words, "given-up-reply"),
            OutboxKind::WithdrawAbsence => say!(self.words, "given-up-withdrawal"),
            OutboxKind::Absence => say!(self.words, "given-up-absence"),
            _ => say!(self.words, "given-up"),
        };
        match row.maybe_delivered {
            true => self.say(Tone::Bad, say!(self.words, "given-up-maybe", what = what)),
            false => self.say(Tone::Plain, what),
        }
    }

    /// What has been taken back, told with what that means.
    pub(super) fn told_taken_back(&mut self, kind: OutboxKind) {
        let what = match kind {
            OutboxKind::WithdrawAbsence => say!(self.words, "taken-back-withdrawal"),
            _ => say!(self.words, "taken-back-mark"),
        };
        self.say(Tone::Plain, what);
    }

    /// Takes back the newest write that has not gone out: the one under the cursor, the one of the discussion
    /// being read, else any. A reply's discussion is shown, and the composer opens with the text.
    pub(super) fn take_back(&mut self, effects: &mut Effects) {
        let reading = self.reading && self.screen == Screen::Inbox;
        let here = self.thread.as_ref().filter(|_| reading).map(|thread| &thread.id);
        let under_cursor = match self.screen {
            Screen::Outbox => self.outbox_selected().map(|item| item.id.clone()),
            Screen::Absences => self.absences.selected().and_then(|absence| self.withdrawal(&absence.id)),
            _ => None,
        };
        let target = self
            .held()
            .find(|item| Some(&item.id) == under_cursor.as_ref())
            .or_else(|| self.held().rfind(|item| here.is_none() || item.discussion_id.as_ref() == here))
            .cloned();
        let Some(item) = target else {
            return self.say(Tone::Plain, say!(self.words, "outbox-nothing-held"));
        };
        effects.push(Effect::TakeBack(item.id));
        let (OutboxKind::Reply, Some(discussion)) = (item.body.kind(), item.discussion_id) else { return };
        self.inbox.select(&discussion);
        (self.screen, self.reading) = (Screen::Inbox, true);
        if self.thread.as_ref().is_some_and(|thread| thread.id == discussion) {
            self.draft = None;
            effects.push(Effect::ReadThread(discussion.clone()));
        } else {
            self.show_thread(discussion.clone(), effects);
        }
        self.taking_back = Some(discussion);
    }

    /// A newer message has come while a reply is held: it is taken back, so that the message is seen first.
    pub(super) fn pull_back(&mut self, discussion: &Discussion, effects: &mut Effects) {
        let Some(newest) = &discussion.last_message_id else { return };
        let crossed = |item: &&OutboxItem| match &item.body {
            OutboxBody::Reply { in_reply_to, .. } => in_reply_to != newest,
            _ => false,
        };
        let held =
            self.held().filter(|item| item.discussion_id.as_ref() == Some(&discussion.id)).find(crossed);
        let Some(id) = held.map(|item| item.id.clone()) else { return };
        if self.pulled_back.insert(discussion.id.clone()) {
            effects.push(Effect::TakeBack(id));
        }
    }

    /// The draft of the discussion shown has been told while a reply was being taken back.
    pub(super) fn taken_back(&mut self, draft: Option<Draft>, effects: &mut Effects) {
        let Some(id) = self.taking_back.take() else { return };
        let text = draft.as_ref().is_some_and(|draft| !draft.is_empty());
        self.draft = Some(draft);
        if text {
            self.wanted = Some((id, Wanted::Returned));
            self.fulfil(effects);
        } else if self.pending_reply(&id).is_some() {
            self.say(Tone::Plain, say!(self.words, "outbox-too-late"));
        }
    }
}

/// The id of what a row is.
pub const fn kind_words(kind: OutboxKind) -> &'static str {
    match kind {
        OutboxKind::Reply => "outbox-reply",
        OutboxKind::Read => "outbox-read",
        OutboxKind::NoReplyNeeded => "outbox-no-reply",
        OutboxKind::Absence => "outbox-absence",
        OutboxKind::WithdrawAbsence => "outbox-withdrawal",
        OutboxKind::Attachment => "outbox-file",
    }
}

/// The id of what the seller can do about a row that does not go out.
pub fn advice(item: &OutboxItem) -> &'static str {
    match (item.state, item.body.kind()) {
        (OutboxState::Refused, OutboxKind::NoReplyNeeded) => "advice-mark",
        (OutboxState::Refused, OutboxKind::WithdrawAbsence) => "advice-withdrawal",
        (OutboxState::Refused, _) => "advice-refused",
        (OutboxState::Held, _) => "advice-held",
        _ if item.maybe_delivered => "advice-maybe",
        _ => "advice-by-itself",
    }
}
