//! When the screen changes by time alone: the run loop sleeps until then and sends a tick. An idle screen
//! is drawn about once a minute, and without an account never.

use super::composer::Composer;
use super::{App, Screen};
use chrono::{DateTime, TimeDelta, Utc};

impl App {
    /// The next instant at which something shown changes by itself; `None` where nothing does.
    pub fn next_wake(&self) -> Option<DateTime<Utc>> {
        let mut at: Vec<DateTime<Utc>> = Vec::new();
        at.extend(self.notice.as_ref().map(|notice| notice.until));
        at.extend(self.composer.as_ref().and_then(Composer::pause_over_at));
        at.extend(self.form.as_ref().and_then(|form| form.keep_at));
        self.outbox_wakes(&mut at);
        at.extend(self.transfers.shown_at());
        at.extend(self.alerts.wake());
        at.extend(self.beside_wake());
        self.clock_wakes(&mut at);
        at.into_iter().filter(|&at| at > self.now).min()
    }

    /// Reckons the minutes on the screen anew: on the minute, and when a reply becomes overdue.
    pub(super) fn turn_minute(&mut self) {
        let whole = whole_minute_before(self.now);
        if whole > self.minute || self.now < self.minute {
            self.minute = whole;
        }
        for _ in 0..MOST_OVERDUE_AT_ONCE {
            let Some(desk) = &self.desk else { return };
            match self.inbox.next_overdue(&desk.clock, self.minute) {
                Some(at) if self.minute < at && at <= self.now => self.minute = at,
                _ => return,
            }
        }
        self.minute = self.now;
    }

    /// What the reply clock changes: the minutes of the rows and of the discussion on the screen, the count
    /// of overdue replies, and at midnight the day, with it whether the clock runs.
    fn clock_wakes(&self, at: &mut Vec<DateTime<Utc>>) {
        let Some(desk) = self.desk.as_ref().filter(|_| self.screen != Screen::SignIn) else { return };
        let tomorrow = desk.today(self.now).succ_opt();
        at.extend(tomorrow.map(|date| desk.clock.calendar().first_instant(date)));
        at.extend(self.inbox.next_overdue(&desk.clock, self.minute));
        at.extend(self.runway_moves_at());
        if self.screen != Screen::Inbox {
            return;
        }
        let mut changes = Vec::new();
        let listed = self.layout().is_some_and(|layout| layout.wide) || !self.reading;
        if listed && self.composer.is_none() {
            let shown = self.inbox.window(self.inbox.offset(), self.list_height());
            changes.extend(shown.iter().filter_map(|row| {
                let reading = row.reading(&desk.clock, self.minute)?;
                Some(desk.clock.next_change(&reading, self.minute))
            }));
        }
        let discussion = self.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
        changes.extend(discussion.and_then(|discussion| {
            let reading = desk.clock.reading(discussion, self.minute)?;
            Some(desk.clock.next_change(&reading, self.minute))
        }));
        at.extend(changes.into_iter().min().map(whole_minute));
    }
}

/// Replies that become overdue within a minute and are told one after the other.
const MOST_OVERDUE_AT_ONCE: usize = 60;

/// The last whole minute up to an instant.
fn whole_minute_before(at: DateTime<Utc>) -> DateTime<Utc> {
    let over = at.timestamp().rem_euclid(60) * 1_000_000_000 + i64::from(at.timestamp_subsec_nanos());
    at - TimeDelta::nanoseconds(over)
}

/// The first whole minute from an instant on.
fn whole_minute(at: DateTime<Utc>) -> DateTime<Utc> {
    let before = whole_minute_before(at);
    if before == at { at } else { before + TimeDelta::minutes(1) }
}
