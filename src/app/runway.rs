//! How many replies fall due in each working hour ahead: the picture over the list. Counted by binary search in
//! the list's own order, so that it costs the same for ten replies and for a hundred thousand.

use super::App;
use crate::domain::runway::{Slot, slots};
use chrono::{DateTime, Utc};

/// A slot of the runway and the replies due in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// When.
    pub slot: Slot,
    /// How many.
    pub due: usize,
}

impl App {
    /// The hours ahead with what is due in them, whatever the view or filter shows; empty where nothing is, and
    /// before the account is known.
    pub fn runway(&self) -> Vec<Column> {
        let Some(desk) = &self.desk else { return Vec::new() };
        let mut before = self.inbox.due_before(self.now);
        let count = |slot: Slot| {
            let until = self.inbox.due_until(slot.to);
            let due = until.saturating_sub(before);
            before = until.max(before);
            Column { slot, due }
        };
        let columns: Vec<Column> = slots(desk.clock.calendar(), self.now).into_iter().map(count).collect();
        if columns.iter().all(|column| column.due == 0) { Vec::new() } else { columns }
    }

    /// When the hours ahead are other ones: with the hour, where anything is due in them.
    pub(super) fn runway_moves_at(&self) -> Option<DateTime<Utc>> {
        let slots = slots(self.desk.as_ref()?.clock.calendar(), self.now);
        let any = self.inbox.due_until(slots.last()?.to) > self.inbox.due_before(self.now);
        slots.first().filter(|_| any).map(|slot| slot.to)
    }
}
