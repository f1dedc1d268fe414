//! What of the list is due when: counted and found by binary search in its own order.

use super::inbox::Inbox;
use crate::domain::list_row::ListRow;
use crate::domain::reply_clock::{ClockState, ReplyClock};
use chrono::{DateTime, TimeDelta, Utc};

impl Inbox {
    /// How many replies are overdue at `now`.
    pub fn overdue(&self, clock: &ReplyClock, now: DateTime<Utc>) -> usize {
        let list = self.needs_reply();
        let passed = self.due_before(now);
        // A deadline inside the rest that goes on now is missed with the first working instant after it,
        // unless it is the platform's own; so the ones just passed are read one by one, the others count.
        let spared = list[..passed]
            .iter()
            .rev()
            .map(|&slot| self.row_at(slot))
            .take_while(|row| clock.elapsed(row.order_at, now).is_zero())
            .filter(|row| !row.reading(clock, now).is_some_and(|reading| reading.overdue))
            .count();
        passed - spared
    }

    /// When the number of overdue replies may next grow: just after the next deadline; where a deadline
    /// passed at rest has not been counted yet, as soon as the clock runs.
    pub fn next_overdue(&self, clock: &ReplyClock, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let list = self.needs_reply();
        let passed = self.due_before(now);
        let next = list.get(passed).map(|&slot| self.row_at(slot).order_at + TimeDelta::milliseconds(1));
        let spared = (self.overdue(clock, now) < passed).then(|| match clock.counts_down(now) {
            ClockState::Runs => now + TimeDelta::milliseconds(1),
            ClockState::StandsStill { resumes_at, .. } => resumes_at + TimeDelta::milliseconds(1),
        });
        spared.into_iter().chain(next).min()
    }

    /// How many replies were due before an instant.
    pub fn due_before(&self, at: DateTime<Utc>) -> usize {
        self.needs_reply().partition_point(|&slot| self.row_at(slot).order_at < at)
    }

    /// How many replies are due by an instant, itself included.
    pub fn due_until(&self, at: DateTime<Utc>) -> usize {
        self.needs_reply().partition_point(|&slot| self.row_at(slot).order_at <= at)
    }

    /// The rows whose reply falls due after one instant and up to another, in order of their deadlines.
    pub fn due_between(
        &self,
        after: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> impl ExactSizeIterator<Item = &ListRow> {
        let list = self.needs_reply();
        let from = list.partition_point(|&slot| self.row_at(slot).order_at <= after);
        let to = list.partition_point(|&slot| self.row_at(slot).order_at <= until);
        list[from..to.max(from)].iter().map(|&slot| self.row_at(slot))
    }

    /// The rows whose reply is due from `now` on with so much working time left at most, in order of their
    /// deadlines, and the first one with more.
    pub fn due_within(
        &self,
        clock: &ReplyClock,
        now: DateTime<Utc>,
        left: TimeDelta,
    ) -> (impl ExactSizeIterator<Item = &ListRow>, Option<&ListRow>) {
        let slots = self.needs_reply().get(self.due_before(now)..).unwrap_or_default();
        let many = slots.partition_point(|&slot| clock.elapsed(now, self.row_at(slot).order_at) <= left);
        let row = |&slot: &u32| self.row_at(slot);
        (slots[..many].iter().map(row), slots.get(many).map(row))
    }

    /// The rows that need a reply, in order of their deadlines.
    pub fn due_rows(&self) -> impl Iterator<Item = &ListRow> {
        self.needs_reply().iter().map(|&slot| self.row_at(slot))
    }
}
