//! The reply clock: how much of the 24 working hours a reply has left, and when it is due. Nothing here is
//! stored; every number is computed anew from the discussion, the calendar and the instant handed in.

use super::calendar::{Calendar, RestReason};
use super::discussion::{Discussion, Handler, Status};
use super::standards::{Standards, hours};
use chrono::{DateTime, TimeDelta, Utc};

/// Whose deadline it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DueFrom {
    /// The platform tells it; it is the one in force.
    Platform,
    /// Computed from the first unanswered message.
    Computed,
}

/// How near the deadline is, by working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// More than 8 hours.
    Calm,
    /// At most 8 hours.
    Soon,
    /// At most 2 hours.
    Urgent,
    /// No working time is left, and none has passed since.
    Up,
    /// Late.
    Overdue,
}

impl Level {
    /// The word of `swopdesk due --json`.
    pub const fn word(self) -> &'static str {
        match self {
            Level::Calm => "calm",
            Level::Soon => "soon",
            Level::Urgent => "urgent",
            Level::Up => "up",
            Level::Overdue => "overdue",
        }
    }
}

/// Whether working time passes now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClockState {
    /// It is a working day.
    Runs,
    /// It is a day of rest.
    StandsStill {
        /// The first instant of the next working day.
        resumes_at: DateTime<Utc>,
        /// Why today is no working day.
        reason: RestReason,
    },
}

/// What the clock shows at one instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The deadline in force; `None` when the platform has taken the discussion over.
    pub due_at: Option<DateTime<Utc>>,
    /// Whose deadline it is.
    pub due_from: DueFrom,
    /// Working time left, negative by the working time passed since the deadline. Of a discussion taken
    /// over: what was left at the takeover.
    pub remaining: TimeDelta,
    /// Whether the deadline has passed. By the platform's deadline this can be so at rest, with no working
    /// time passed since.
    pub overdue: bool,
    /// How near it is.
    pub level: Level,
    /// Whether working time passes now in the account's calendar.
    pub clock: ClockState,
}

impl Reading {
    /// Whole seconds left, rounded down: negative from the first moment of being late.
    pub fn remaining_seconds(&self) -> i64 {
        self.remaining.num_seconds() - i64::from(self.remaining.subsec_nanos() < 0)
    }

    fn new(
        due_at: Option<DateTime<Utc>>,
        due_from: DueFrom,
        remaining: TimeDelta,
        overdue: bool,
        clock: ClockState,
    ) -> Reading {
        let standard = Standards::embedded().reply;
        let level = if overdue {
            Level::Overdue
        } else if remaining <= TimeDelta::zero() {
            Level::Up
        } else if remaining <= hours(standard.urgent_hours) {
            Level::Urgent
        } else if remaining <= hours(standard.soon_hours) {
            Level::Soon
        } else {
            Level::Calm
        };
        Reading { due_at, due_from, remaining, overdue, level, clock }
    }
}

/// The clock of one account. A clone shares the calendar's tables.
#[derive(Debug, Clone)]
pub struct ReplyClock {
    calendar: Calendar,
    hours: TimeDelta,
}

impl ReplyClock {
    /// A clock by the platform's standard, 24 working hours.
    pub fn new(calendar: Calendar) -> Self {
        ReplyClock { calendar, hours: hours(Standards::embedded().reply.working_hours) }
    }

    /// The same clock with another span of working time. A negative one counts as none.
    #[must_use]
    pub fn with_hours(mut self, hours: TimeDelta) -> Self {
        self.hours = hours.max(TimeDelta::zero());
        self
    }

    /// The account's calendar.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Real time in `[from, to)` inside working days; zero if `to` is not after `from`.
    pub fn elapsed(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> TimeDelta {
        self.calendar.worked_between(from, to)
    }

    /// The first instant at which the whole span has passed since `since`. When it ends at 24:00 before days
    /// of rest, that 24:00.
    pub fn due(&self, since: DateTime<Utc>) -> DateTime<Utc> {
        self.calendar.after_work(since, self.hours)
    }

    /// The reading by the computed deadline. An answer in the very instant of the deadline is in time.
    pub fn reading_since(&self, since: DateTime<Utc>, now: DateTime<Utc>) -> Reading {
        let remaining = self.hours - self.elapsed(since, now);
        let late = remaining < TimeDelta::zero();
        Reading::new(Some(self.due(since)), DueFrom::Computed, remaining, late, self.counts_down(now))
    }

    /// The reading by the platform's deadline: late exactly when `now` is after it, also at rest.
    pub fn reading_until(&self, platform_due: DateTime<Utc>, now: DateTime<Utc>) -> Reading {
        let (remaining, late) = self.left_until(platform_due, now);
        Reading::new(Some(platform_due), DueFrom::Platform, remaining, late, self.counts_down(now))
    }

    fn left_until(&self, due: DateTime<Utc>, now: DateTime<Utc>) -> (TimeDelta, bool) {
        if now > due { (-self.elapsed(due, now), true) } else { (self.elapsed(now, due), false) }
    }

    /// The reading of a discussion; `None` when nobody waits for the seller. Taken over: no deadline, and
    /// what was left at the takeover.
    pub fn reading(&self, discussion: &Discussion, now: DateTime<Utc>) -> Option<Reading> {
        let since = waiting_since(discussion)?;
        if discussion.handler == Handler::Platform {
            let at = discussion.takeover.as_ref().map_or(discussion.updated_at, |takeover| takeover.at);
            return Some(self.reading_at_takeover(since, discussion.reply_due_at, at, now));
        }
        Some(match discussion.reply_due_at {
            Some(due) => self.reading_until(due, now),
            None => self.reading_since(since, now),
        })
    }

    /// The reading of a discussion taken over at `at`: no deadline, and what was left then.
    pub fn reading_at_takeover(
        &self,
        since: DateTime<Utc>,
        platform_due: Option<DateTime<Utc>>,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Reading {
        let (remaining, late, from) = match platform_due {
            Some(due) => {
                let (remaining, late) = self.left_until(due, at);
                (remaining, late, DueFrom::Platform)
            }
            None => {
                let remaining = self.hours - self.elapsed(since, at);
                (remaining, remaining < TimeDelta::zero(), DueFrom::Computed)
            }
        };
        Reading::new(None, from, remaining, late, self.counts_down(now))
    }

    /// The deadline in force and whose it is; `None` when nobody waits for the seller or the platform has
    /// taken the discussion over.
    pub fn deadline(&self, discussion: &Discussion) -> Option<(DateTime<Utc>, DueFrom)> {
        let since = waiting_since(discussion)?;
        if discussion.handler == Handler::Platform {
            return None;
        }
        Some(match discussion.reply_due_at {
            Some(due) => (due, DueFrom::Platform),
            None => (self.due(since), DueFrom::Computed),
        })
    }

    /// The computed deadline, where it differs from the platform's by more than a minute.
    pub fn deadline_difference(&self, discussion: &Discussion) -> Option<DateTime<Utc>> {
        let (due, DueFrom::Platform) = self.deadline(discussion)? else { return None };
        let computed = self.due(waiting_since(discussion)?);
        let allowed = i64::from(Standards::embedded().reply.deadline_difference_minutes);
        ((computed - due).abs() > TimeDelta::minutes(allowed)).then_some(computed)
    }

    /// Whether working time passes at `now`, and if not, when it does again.
    pub fn counts_down(&self, now: DateTime<Utc>) -> ClockState {
        let today = self.calendar.clock_date(now);
        match self.calendar.rest_reason(today) {
            None => ClockState::Runs,
            Some(reason) => ClockState::StandsStill {
                resumes_at: self.calendar.first_instant(self.calendar.next_working_day(today)),
                reason,
            },
        }
    }

    /// The next instant at which something shown of the reading changes: its minute, whether the clock
    /// runs, or the date. Lets an idle screen sleep until then.
    pub fn next_change(&self, reading: &Reading, now: DateTime<Utc>) -> DateTime<Utc> {
        let today = self.calendar.clock_date(now);
        let tomorrow = today.succ_opt().map_or(now, |date| self.calendar.first_instant(date));
        if reading.due_at.is_none() || reading.clock != ClockState::Runs {
            // A deadline of the platform's can pass at rest.
            return match reading.due_at {
                Some(due) if now <= due => {
                    due.checked_add_signed(TimeDelta::milliseconds(1)).map_or(tomorrow, |t| tomorrow.min(t))
                }
                _ => tomorrow,
            };
        }
        // Minutes round away from zero: on the way down the shown minute falls when a whole one is reached,
        // past the deadline it rises just after a whole one.
        let minute = 60_000_000_000_i64;
        let step = match reading.remaining.num_nanoseconds() {
            Some(left) if left > 0 => TimeDelta::nanoseconds((left - 1) % minute + 1),
            Some(left) => TimeDelta::nanoseconds(left.rem_euclid(minute)) + TimeDelta::milliseconds(1),
            None => TimeDelta::minutes(1),
        };
        now.checked_add_signed(step).map_or(tomorrow, |change| tomorrow.min(change))
    }
}

/// When the clock of an open discussion began; `None` when nobody waits for the seller.
fn waiting_since(discussion: &Discussion) -> Option<DateTime<Utc>> {
    if discussion.status == Status::Closed { None } else { discussion.waiting_since() }
}
