//! What `swopdesk watch` knows and what of it is news: the list, how near its deadlines are, whether the platform
//! can be reached. Pure: time is handed in.

use crate::app::inbox::{Inbox, View};
use crate::domain::alert::{Arrival, Stage};
use crate::domain::discussion::DiscussionId;
use crate::domain::list_row::{ListRow, Section};
use crate::domain::reply_clock::ReplyClock;
use crate::fault::Fault;
use crate::runtime::desk::order_at;
use crate::runtime::sync::News;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// What has happened.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Happened {
    /// A buyer has written.
    Message(DiscussionId),
    /// A deadline has come to a stage.
    Deadline(DiscussionId, Stage),
    /// The platform has taken a discussion over.
    Takeover(DiscussionId),
    /// The platform answers (again).
    Online,
    /// The platform is out of reach.
    Offline(Fault),
}

/// How many replies there are of which kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub overdue: usize,
    /// Due within two hours of working time.
    pub two_hours: usize,
    /// The seller's turn, these included.
    pub needs_reply: usize,
}

/// The list and what has been told of it.
pub(super) struct Watching {
    inbox: Inbox,
    clock: ReplyClock,
    seen: HashMap<DiscussionId, (DateTime<Utc>, Stage)>,
    happened: Vec<Happened>,
    /// The platform answers, it does not, or it is not known.
    online: Option<bool>,
    /// The list has been compared once: from then on changes are news.
    live: bool,
    /// Where the deadlines stood at the start is known: from then on their stages are news.
    begun: bool,
    stale: bool,
    counts: Counts,
    wake: Option<DateTime<Utc>>,
}

impl Watching {
    pub fn new(clock: ReplyClock) -> Watching {
        let mut inbox = Inbox::default();
        inbox.complete();
        Watching {
            inbox,
            clock,
            seen: HashMap::new(),
            happened: Vec::new(),
            online: None,
            live: false,
            begun: false,
            stale: true,
            counts: Counts::default(),
            wake: None,
        }
    }

    /// Takes in rows of the store, in the list's order; whether open ones may follow.
    pub fn know(&mut self, rows: Vec<ListRow>) -> bool {
        for row in rows {
            if row.section == Section::Closed {
                return false;
            }
            self.inbox.put(row);
        }
        true
    }

    /// Whether the list has been compared with the platform.
    pub fn live(&self) -> bool {
        self.live
    }

    /// Whether the platform is out of reach.
    pub fn offline(&self) -> bool {
        self.online == Some(false)
    }

    pub fn counts(&self) -> Counts {
        self.counts
    }

    pub fn clock(&self) -> &ReplyClock {
        &self.clock
    }

    pub fn row(&self, id: &DiscussionId) -> Option<&ListRow> {
        self.inbox.row(id)
    }

    /// Takes in what a look has brought.
    pub fn take(&mut self, news: News, now: DateTime<Utc>) {
        self.stale = true;
        match news {
            News::Changed(discussions) => {
                for discussion in discussions {
                    let row = ListRow::of(&discussion, order_at(&self.clock, &discussion));
                    let arrival = Arrival::between(self.inbox.row(&row.id), &row).filter(|_| self.live);
                    self.happened.extend(arrival.map(|arrival| match arrival {
                        Arrival::Message => Happened::Message(row.id.clone()),
                        Arrival::Takeover(_) => Happened::Takeover(row.id.clone()),
                    }));
                    self.inbox.put(row);
                }
            }
            News::Dropped(ids) => ids.iter().for_each(|id| self.inbox.remove(id)),
            News::Live(_) | News::Polled(..) => {
                self.live = true;
                if self.online.replace(true) != Some(true) {
                    // Its counts are those of the list that has just been compared.
                    self.look(now);
                    self.happened.push(Happened::Online);
                }
            }
            News::Offline(fault) => {
                if self.online.replace(false) != Some(false) {
                    self.look(now);
                    self.happened.push(Happened::Offline(fault));
                }
            }
            News::Listing(..) | News::Absences(_) | News::SignedOut(_) => {}
        }
    }

    /// Looks how near the deadlines are, where the list has changed or one may have come to a stage.
    pub fn look(&mut self, now: DateTime<Utc>) {
        let passed = self.wake.is_some_and(|at| at <= now);
        // Before the platform has answered or failed to, what is here may be old.
        if self.online.is_none() || !(self.stale || passed) {
            return;
        }
        self.stale = false;
        let mut seen = HashMap::new();
        let mut next: [Option<DateTime<Utc>>; 2] = [None, None];
        let mut two_hours = 0;
        for row in self.inbox.due_rows() {
            let left = self.clock.elapsed(now, row.order_at);
            if row.order_at >= now {
                for (at, stage) in next.iter_mut().zip(Stage::BEFORE) {
                    if at.is_none() && left > stage.left() {
                        *at = Some(stage.reached_at(&self.clock, row.order_at, now));
                    }
                }
                if left > Stage::TwoHours.left() {
                    break;
                }
            }
            let Some(stage) = Stage::of(row, &self.clock, now) else { continue };
            two_hours += usize::from(stage < Stage::Overdue);
            let known = self.seen.get(&row.id);
            let told = known.is_some_and(|(due, told)| *due == row.order_at && *told >= stage);
            if !told && self.begun {
                self.happened.push(Happened::Deadline(row.id.clone(), stage));
            }
            seen.insert(row.id.clone(), (row.order_at, stage));
        }
        (self.seen, self.begun) = (seen, true);
        let overdue = self.inbox.overdue(&self.clock, now);
        self.counts = Counts { overdue, two_hours, needs_reply: self.inbox.count(View::NeedsReply) };
        let overdue_at = self.inbox.next_overdue(&self.clock, now);
        self.wake = next.into_iter().flatten().chain(overdue_at).filter(|at| *at > now).min();
    }

    /// When a deadline next comes to a stage.
    pub fn wake(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.wake.map(|at| at.max(now))
    }

    /// What has happened since the last call.
    pub fn happened(&mut self) -> Vec<Happened> {
        std::mem::take(&mut self.happened)
    }
}
