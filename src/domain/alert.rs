//! What a seller is to hear of without looking: a new message, a reply that is nearly due, a takeover; and the
//! quiet hours in which nothing is told. Pure: who asks says what time it is.

use super::calendar::Calendar;
use super::discussion::{DiscussionId, TakeoverReason};
use super::list_row::{ListRow, Section};
use super::reply_clock::ReplyClock;
use chrono::{DateTime, Days, MappedLocalTime, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};
use std::collections::BTreeMap;

/// How near a deadline has come, by working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Two hours are left.
    TwoHours,
    /// 30 minutes are left.
    HalfHour,
    /// It has passed.
    Overdue,
}

impl Stage {
    /// The stages before the deadline, the earlier first.
    pub const BEFORE: [Stage; 2] = [Stage::TwoHours, Stage::HalfHour];

    /// The word of `swopdesk watch --json`.
    pub const fn word(self) -> &'static str {
        match self {
            Stage::TwoHours => "2h",
            Stage::HalfHour => "30min",
            Stage::Overdue => "overdue",
        }
    }

    /// The working time that is left when it is reached.
    pub const fn left(self) -> TimeDelta {
        match self {
            Stage::TwoHours => TimeDelta::hours(2),
            Stage::HalfHour => TimeDelta::minutes(30),
            Stage::Overdue => TimeDelta::zero(),
        }
    }

    /// The stage of a discussion's reply; `None` where more than two hours are left or no reply is needed.
    pub fn of(row: &ListRow, clock: &ReplyClock, now: DateTime<Utc>) -> Option<Stage> {
        if row.section != Section::NeedsReply {
            return None;
        }
        let reading = row.reading(clock, now)?;
        if reading.overdue {
            return Some(Stage::Overdue);
        }
        Stage::BEFORE.into_iter().rev().find(|stage| reading.remaining <= stage.left())
    }

    /// When a reply due at `due` comes to this stage, seen from an earlier `now`.
    pub fn reached_at(self, clock: &ReplyClock, due: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
        clock.calendar().after_work(now, clock.elapsed(now, due) - self.left())
    }
}

/// What a change of a discussion tells: nothing, a buyer's new message, or that it has been taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// The buyer has written.
    Message,
    /// The platform has taken it over.
    Takeover(TakeoverReason),
}

impl Arrival {
    /// What a newer row tells beside the one known before. A message that was read elsewhere already is no
    /// news, nor is one in a discussion that the platform answers.
    pub fn between(before: Option<&ListRow>, after: &ListRow) -> Option<Arrival> {
        if before.is_some_and(|before| before.version >= after.version) {
            return None;
        }
        if let (Section::TakenOver, Some(mark)) = (after.section, after.takeover) {
            let known = before.is_some_and(|before| before.section == Section::TakenOver);
            return (!known).then_some(Arrival::Takeover(mark.reason));
        }
        let newer = before.is_none_or(|before| before.last_message_at < after.last_message_at);
        (newer && after.section == Section::NeedsReply && after.unread_count > 0).then_some(Arrival::Message)
    }
}

/// Which deadlines have been told, so that each is told once, also over a restart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told(BTreeMap<DiscussionId, (i64, Stage)>);

impl Told {
    /// Deadlines kept at most: the rest of a desk with more of them in the next two hours is told again.
    const MOST: usize = 4_000;

    /// Whether this stage of this deadline has been told, or a later one.
    pub fn knows(&self, id: &DiscussionId, due: DateTime<Utc>, stage: Stage) -> bool {
        self.0.get(id).is_some_and(|(at, told)| *at == due.timestamp_millis() && *told >= stage)
    }

    /// It is told now.
    pub fn note(&mut self, id: &DiscussionId, due: DateTime<Utc>, stage: Stage) {
        self.0.insert(id.clone(), (due.timestamp_millis(), stage));
    }

    /// Forgets deadlines that have passed: they come to no stage any more.
    pub fn forget_before(&mut self, now: DateTime<Utc>) {
        self.0.retain(|_, (due, _)| *due >= now.timestamp_millis());
    }

    /// The form in which it is kept: one deadline a line.
    pub fn to_text(&self) -> String {
        let line =
            |(id, (due, stage)): (&DiscussionId, &(i64, Stage))| format!("{due} {} {id}\n", stage.word());
        self.0.iter().take(Self::MOST).map(line).collect()
    }

    /// Reads the form in which it is kept; a line that cannot be read is left out.
    pub fn of_text(text: &str) -> Told {
        let read = |line: &str| {
            let mut parts = line.splitn(3, ' ');
            let due = parts.next()?.parse().ok()?;
            let word = parts.next()?;
            let stage = Stage::BEFORE.into_iter().find(|stage| stage.word() == word)?;
            Some((DiscussionId::from(parts.next()?), (due, stage)))
        };
        Told(text.lines().take(Self::MOST).filter_map(read).collect())
    }
}

/// When nothing is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quiet {
    /// From this time of the day until that one, over midnight where it is the earlier; the account's zone.
    pub hours: Option<(NaiveTime, NaiveTime)>,
    /// Days on which the reply clock stands still.
    pub rest_days: bool,
}

impl Quiet {
    /// More days than any row of quiet days has.
    const MOST_STEPS: usize = 800;

    /// Where it is quiet at `now`: when it ends.
    pub fn until(&self, calendar: &Calendar, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let mut at = now;
        for _ in 0..Self::MOST_STEPS {
            match self.end_of_one(calendar, at) {
                Some(end) if end > at => at = end,
                _ => break,
            }
        }
        (at > now).then_some(at)
    }

    /// The end of the rest day or of the hours that `at` lies in.
    fn end_of_one(&self, calendar: &Calendar, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let today = calendar.local_date(at);
        if self.rest_days && !calendar.is_working_day(today) {
            return Some(calendar.first_instant(today.checked_add_days(Days::new(1))?));
        }
        let (from, until) = self.hours?;
        // By instants, not by what the clock on the wall shows: that may show a time twice.
        [today.checked_sub_days(Days::new(1))?, today].into_iter().find_map(|day| {
            let last = if from <= until { day } else { day.checked_add_days(Days::new(1))? };
            let (begin, _) = instants(calendar.zone(), day.and_time(from));
            let (_, end) = instants(calendar.zone(), last.and_time(until));
            (begin <= at && at < end).then_some(end)
        })
    }
}

/// The first and the last instant at which the clock on the wall shows a time: two where it is set back over
/// it; the end of the gap where it is set forward.
fn instants(zone: Tz, wall: NaiveDateTime) -> (DateTime<Utc>, DateTime<Utc>) {
    match zone.from_local_datetime(&wall) {
        MappedLocalTime::Single(at) => (at.to_utc(), at.to_utc()),
        MappedLocalTime::Ambiguous(first, last) => (first.to_utc(), last.to_utc()),
        MappedLocalTime::None => {
            let end = GapInfo::new(&wall, &zone).and_then(|gap| gap.end);
            let end = end.map_or_else(|| wall.and_utc(), |end| end.to_utc());
            (end, end)
        }
    }
}
