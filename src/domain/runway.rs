//! The runway: the working hours ahead as a row of slots, the hour in progress and the 24 after it, with the
//! rests between them. Pure time; who counts replies into it is the list.

use super::calendar::Calendar;
use super::standards::Standards;
use chrono::{DateTime, TimeDelta, Utc};

/// A working hour, or a rest between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Its first instant; of the hour in progress the full hour before.
    pub from: DateTime<Utc>,
    /// Its end. What is due in this very instant belongs to it: 24:00 is the day before.
    pub to: DateTime<Utc>,
    /// Whether the clock stands still in it.
    pub rest: bool,
}

/// The slots ahead of `now`: at most 25 working hours (counted from the first instant of each day, the last of
/// a day shorter where the zone switches), and one slot for each rest that lies between them.
pub fn slots(calendar: &Calendar, now: DateTime<Utc>) -> Vec<Slot> {
    let hour = TimeDelta::hours(1);
    let mut left = usize::try_from(Standards::embedded().reply.working_hours).unwrap_or(24);
    let mut slots = Vec::new();
    let mut date = calendar.clock_date(now);
    if calendar.is_working_day(date) {
        // The hour in progress is only a part of one.
        left += 1;
    } else {
        date = calendar.next_working_day(date);
        slots.push(Slot { from: now, to: calendar.first_instant(date), rest: true });
    }
    while left > 0 {
        let Some(tomorrow) = date.succ_opt() else { break };
        let end = calendar.first_instant(tomorrow);
        let mut from = calendar.first_instant(date);
        while from < end && left > 0 {
            let to = (from + hour).min(end);
            if to > now {
                slots.push(Slot { from, to, rest: false });
                left -= 1;
            }
            from = to;
        }
        date = calendar.next_working_day(date);
        if left > 0 && date != tomorrow {
            slots.push(Slot { from: end, to: calendar.first_instant(date), rest: true });
        }
    }
    slots
}
