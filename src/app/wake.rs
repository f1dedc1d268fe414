//! When the screen changes by time alone: the run loop sleeps until then and sends a tick. An idle screen
//! is drawn once a minute at most, and without an account never.

use super::composer::Composer;
use super::{App, Screen};
use chrono::{DateTime, Utc};

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
        self.clock_wakes(&mut at);
        at.into_iter().filter(|&at| at > self.now).min()
    }

    /// What the reply clock changes: the minutes of the rows and of the discussion on the screen, the count
    /// of overdue replies, and at midnight the day, with it whether the clock runs.
    fn clock_wakes(&self, at: &mut Vec<DateTime<Utc>>) {
        let Some(desk) = self.desk.as_ref().filter(|_| self.screen != Screen::SignIn) else { return };
        let tomorrow = desk.today(self.now).succ_opt();
        at.extend(tomorrow.map(|date| desk.clock.calendar().first_instant(date)));
        at.extend(self.inbox.next_overdue(&desk.clock, self.now));
        // The runway moves on with the hour, where there is one.
        at.extend(self.runway().first().map(|column| column.slot.to));
        if self.screen != Screen::Inbox {
            return;
        }
        let listed = self.layout().is_some_and(|layout| layout.wide) || !self.reading;
        if listed && self.composer.is_none() {
            let shown = self.inbox.window(self.inbox.offset(), self.list_height());
            at.extend(shown.iter().filter_map(|row| {
                let reading = row.reading(&desk.clock, self.now)?;
                Some(desk.clock.next_change(&reading, self.now))
            }));
        }
        let discussion = self.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
        at.extend(discussion.and_then(|discussion| {
            let reading = desk.clock.reading(discussion, self.now)?;
            Some(desk.clock.next_change(&reading, self.now))
        }));
    }
}
