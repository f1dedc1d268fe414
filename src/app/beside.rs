//! The discussion beside the list follows the cursor. One step shows it at once; a held key would have it drawn
//! for every row it passes, which a slow line feels, so then it comes where the cursor rests.

use super::App;
use super::msg::Effect;
use super::thread::Thread;
use crate::domain::discussion::DiscussionId;
use crate::domain::list_row::ListRow;
use chrono::{DateTime, TimeDelta, Utc};

/// The cursor rests when it has not moved for so many milliseconds.
pub const REST: TimeDelta = TimeDelta::milliseconds(120);

/// The discussion that is to be shown beside the list, while another one is.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// When the cursor last moved on.
    moved_at: Option<DateTime<Utc>>,
    next: Option<Next>,
}

#[derive(Debug)]
struct Next {
    id: DiscussionId,
    /// Whether the store has been asked for it.
    asked: bool,
    /// When the store is asked, or when its answer is no longer waited for.
    at: DateTime<Utc>,
    /// The cursor runs: only what the list knows of it is shown.
    running: bool,
}

impl App {
    /// The cursor stands on `id`, and another discussion is shown.
    pub(super) fn follow(&mut self, id: DiscussionId, effects: &mut Vec<Effect>) {
        let now = self.now;
        match &mut self.beside.next {
            Some(next) if next.id == id => {
                if next.at > now {
                    return;
                }
                if next.asked {
                    // The store takes its time; its answer finds its place all the same.
                    self.turn_to(id);
                } else {
                    (next.asked, next.at) = (true, now + REST);
                    effects.push(Effect::ReadThread(id));
                }
            }
            _ => {
                // Keys of one instant are one step.
                let running = self.beside.moved_at.is_some_and(|at| at < now && now - at < REST);
                self.beside.moved_at = Some(now);
                if !running {
                    effects.push(Effect::ReadThread(id.clone()));
                }
                self.beside.next = Some(Next { id, asked: !running, at: now + REST, running });
            }
        }
    }

    /// The discussion under the cursor is shown.
    pub(super) fn beside_found(&mut self) {
        self.beside.next = None;
    }

    /// Data of this discussion has come: if it is the one to be shown, it is now.
    pub(super) fn follow_up(&mut self, id: &DiscussionId) {
        let selected = self.inbox.selected() == Some(id) && !self.reading && self.composer.is_none();
        if selected && self.beside.next.as_ref().is_some_and(|next| next.asked && next.id == *id) {
            self.turn_to(id.clone());
        }
    }

    /// Shows a discussion of which nothing has been read yet.
    pub(super) fn turn_to(&mut self, id: DiscussionId) {
        self.beside.next = None;
        self.draft = None;
        // What was wanted of another discussion is not wanted any more.
        self.wanted = self.wanted.take().filter(|(wanted, _)| *wanted == id);
        self.thread = Some(Thread::new(id));
    }

    /// The row whose discussion is shown as soon as the cursor rests on it; `None` where the discussion that
    /// has been read is shown.
    pub fn passing_row(&self) -> Option<&ListRow> {
        let next = self.beside.next.as_ref().filter(|next| next.running)?;
        let here = !self.reading && self.inbox.selected() == Some(&next.id);
        self.inbox.row(&next.id).filter(|_| here)
    }

    /// When the discussion to be shown is asked for.
    pub(super) fn beside_wake(&self) -> Option<DateTime<Utc>> {
        self.beside.next.as_ref().map(|next| next.at)
    }
}
