//! The reply clock: the standards' own examples, discussions, and properties.

use super::{calendar, instant, poland};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use swopdesk::domain::calendar::{Calendar, RestReason};
use swopdesk::domain::discussion::{Awaiting, Discussion, Handler, Status, Takeover, TakeoverReason};
use swopdesk::domain::reply_clock::{ClockState, DueFrom, Level, ReplyClock};
use swopdesk::words::{Lang, Words};

#[test]
fn the_standards_examples_hold() {
    let clock = poland();
    for (since, due) in [
        ("2026-03-27T15:30:00+01:00", "2026-03-30T15:30:00+02:00"),
        ("2026-06-04T11:00:00+02:00", "2026-06-06T00:00:00+02:00"),
        ("2026-12-23T10:00:00+01:00", "2026-12-28T10:00:00+01:00"),
        ("2026-11-20T00:00:00+01:00", "2026-11-21T00:00:00+01:00"),
        ("2026-11-20T00:00:01+01:00", "2026-11-23T00:00:01+01:00"),
    ] {
        assert_eq!(clock.due(instant(since)), instant(due), "{since}");
    }
}

#[test]
fn levels_change_at_their_borders() {
    let clock = poland();
    let since = instant("2026-11-16T10:00:00+01:00");
    let due = clock.due(since);
    let level = |before_due: TimeDelta| clock.reading_since(since, due - before_due).level;
    let (hour, nano) = (TimeDelta::hours(1), TimeDelta::nanoseconds(1));
    assert_eq!(level(hour * 8 + nano), Level::Calm);
    assert_eq!(level(hour * 8), Level::Soon);
    assert_eq!(level(hour * 2 + nano), Level::Soon);
    assert_eq!(level(hour * 2), Level::Urgent);
    assert_eq!(level(nano), Level::Urgent);
    assert_eq!(level(TimeDelta::zero()), Level::Up);
    assert_eq!(level(-nano), Level::Overdue);
    let late = clock.reading_since(since, due + nano);
    assert!(late.overdue);
    assert_eq!(late.remaining_seconds(), -1);
    assert_eq!(clock.reading_since(since, due - nano).remaining_seconds(), 0);
    assert_eq!(clock.reading_since(since, since - hour).remaining, hour * 24);
}

#[test]
fn time_is_up_over_the_weekend_and_late_from_the_first_working_moment() {
    let clock = poland();
    let since = instant("2026-11-20T00:00:00+01:00");
    let sunday = clock.reading_since(since, instant("2026-11-22T12:00:00+01:00"));
    assert_eq!((sunday.level, sunday.overdue, sunday.remaining_seconds()), (Level::Up, false, 0));
    assert_eq!(
        sunday.clock,
        ClockState::StandsStill {
            resumes_at: instant("2026-11-23T00:00:00+01:00"),
            reason: RestReason::Weekend
        }
    );
    assert!(!clock.reading_since(since, instant("2026-11-23T00:00:00+01:00")).overdue);
    assert!(clock.reading_since(since, instant("2026-11-23T00:00:00.000000001+01:00")).overdue);
}

#[test]
fn the_platforms_deadline_passes_at_rest_too() {
    let clock = poland();
    let due = instant("2026-11-21T10:00:00+01:00");
    let before = clock.reading_until(due, instant("2026-11-20T22:00:00+01:00"));
    assert_eq!((before.remaining, before.due_from), (TimeDelta::hours(2), DueFrom::Platform));
    let at = clock.reading_until(due, due);
    assert_eq!((at.level, at.overdue), (Level::Up, false));
    let after = clock.reading_until(due, due + TimeDelta::seconds(1));
    assert_eq!((after.level, after.overdue, after.remaining_seconds()), (Level::Overdue, true, 0));
    let monday = clock.reading_until(due, instant("2026-11-23T01:00:00+01:00"));
    assert_eq!(monday.remaining, -TimeDelta::hours(1));
}

fn discussion() -> Discussion {
    serde_json::from_value(serde_json::json!({
        "id": "d1", "version": 1, "subject": "s", "status": "open", "category": "question", "handler": "seller",
        "market": {"country": "PL", "locale": "pl-pl", "languages": ["pl"]}, "buyer": {"display_name": "B"},
        "awaiting": "seller", "awaiting_reply_since": "2026-11-16T10:00:00+01:00",
        "created_at": "2026-11-16T10:00:00+01:00", "updated_at": "2026-11-16T12:00:00+01:00",
        "last_message_at": "2026-11-16T12:00:00+01:00", "message_count": 2, "unread_count": 1
    }))
    .unwrap()
}

#[test]
fn a_discussion_is_read_by_whose_turn_it_is() {
    let clock = poland();
    let now = instant("2026-11-16T16:00:00+01:00");
    let mut waiting = discussion();
    assert_eq!(clock.reading(&waiting, now).unwrap().remaining, TimeDelta::hours(18));
    assert_eq!(clock.deadline(&waiting), Some((instant("2026-11-17T10:00:00+01:00"), DueFrom::Computed)));
    waiting.awaiting_reply_since = None;
    assert_eq!(clock.reading(&waiting, now).unwrap().remaining, TimeDelta::hours(20));

    for turn in [Awaiting::Buyer, Awaiting::None] {
        let other = Discussion { awaiting: turn, ..discussion() };
        assert_eq!((clock.reading(&other, now), clock.deadline(&other)), (None, None));
    }
    let closed = Discussion { status: Status::Closed, ..discussion() };
    assert_eq!((clock.reading(&closed, now), clock.deadline(&closed)), (None, None));
}

#[test]
fn the_platforms_deadline_wins_and_a_difference_is_told() {
    let clock = poland();
    let told = instant("2026-11-16T18:00:00+01:00");
    let mut waiting = Discussion { reply_due_at: Some(told), ..discussion() };
    let reading = clock.reading(&waiting, instant("2026-11-16T16:00:00+01:00")).unwrap();
    assert_eq!(
        (reading.due_at, reading.due_from, reading.level),
        (Some(told), DueFrom::Platform, Level::Urgent)
    );
    assert_eq!(clock.deadline(&waiting), Some((told, DueFrom::Platform)));
    assert_eq!(clock.deadline_difference(&waiting), Some(instant("2026-11-17T10:00:00+01:00")));
    waiting.reply_due_at = Some(instant("2026-11-17T10:01:00+01:00"));
    assert_eq!(clock.deadline_difference(&waiting), None);
}

#[test]
fn taken_over_shows_what_was_left() {
    let clock = poland();
    let mut taken = discussion();
    taken.handler = Handler::Platform;
    taken.takeover = Some(Takeover {
        at: instant("2026-11-16T13:00:00+01:00"),
        reason: TakeoverReason::QualityDispute,
        note: None,
        charged: None,
    });
    let much_later = instant("2026-11-27T13:00:00+01:00");
    let reading = clock.reading(&taken, much_later).unwrap();
    assert_eq!((reading.due_at, reading.remaining), (None, TimeDelta::hours(21)));
    assert!(!reading.overdue);
    assert_eq!(clock.deadline(&taken), None);
    taken.takeover.as_mut().unwrap().at = instant("2026-11-17T11:00:00+01:00");
    let reading = clock.reading(&taken, much_later).unwrap();
    assert_eq!((reading.remaining, reading.overdue), (-TimeDelta::hours(1), true));
}

#[test]
fn instants_outside_the_tables_do_no_harm() {
    let clock = poland();
    let (far_past, far_future) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
    assert!(clock.due(far_past) > instant("1899-12-31T00:00:00Z"));
    assert!(clock.due(far_future) <= instant("2201-01-01T00:00:00Z"));
    assert!(clock.elapsed(far_past, far_future) > TimeDelta::days(365 * 150));
    for now in [far_past, far_future] {
        let reading = clock.reading_since(instant("2026-11-16T10:00:00Z"), now);
        clock.next_change(&reading, now);
        let reading = clock.reading_until(far_future, now);
        clock.next_change(&reading, now);
        clock.next_change(&clock.reading_until(far_past, now), now);
    }
}

/// Countries and zones whose switches fall on days of rest and, in Cairo, on a working day.
fn clock_of(which: usize) -> ReplyClock {
    let (country, zone) =
        [("PL", "Europe/Warsaw"), ("GR", "Europe/Athens"), ("IE", "Europe/Dublin"), ("DE", "Africa/Cairo")]
            [which];
    ReplyClock::new(calendar(country, zone))
}

fn second(offset: i64) -> DateTime<Utc> {
    instant("2025-01-01T00:00:00Z") + TimeDelta::seconds(offset)
}

const SPAN: i64 = 6 * 366 * 86_400;

proptest! {
    #[test]
    fn due_grows_with_since(which in 0..4_usize, since in 0..SPAN, later in 0..400_000_i64) {
        let clock = clock_of(which);
        prop_assert!(clock.due(second(since)) <= clock.due(second(since + later)));
    }

    #[test]
    fn elapsed_adds_up(which in 0..4_usize, a in 0..SPAN, b in 0..40_000_000_i64, c in 0..40_000_000_i64, nanos in 0..1_000_000_000_i64) {
        let clock = clock_of(which);
        let (a, b, c) = (second(a), second(a + b) + TimeDelta::nanoseconds(nanos), second(a + b + c + 1));
        prop_assert_eq!(clock.elapsed(a, b) + clock.elapsed(b, c), clock.elapsed(a, c));
        prop_assert_eq!(clock.elapsed(b, a), TimeDelta::zero());
    }

    #[test]
    fn at_due_the_time_is_up_and_not_before(which in 0..4_usize, since in 0..SPAN, nanos in 0..1_000_000_000_i64, hours in 1..200_i64) {
        let clock = clock_of(which).with_hours(TimeDelta::hours(hours));
        let since = second(since) + TimeDelta::nanoseconds(nanos);
        let due = clock.due(since);
        prop_assert_eq!(clock.elapsed(since, due), TimeDelta::hours(hours));
        let reading = clock.reading_since(since, due);
        prop_assert_eq!((reading.level, reading.remaining, reading.overdue), (Level::Up, TimeDelta::zero(), false));
        let before = clock.reading_since(since, due - TimeDelta::nanoseconds(1));
        prop_assert_eq!(before.remaining, TimeDelta::nanoseconds(1));
        prop_assert_eq!(clock.reading_until(due, due).level, Level::Up);
    }

    #[test]
    fn counting_minute_by_minute_agrees(which in 0..4_usize, since in 0..SPAN / 60, minutes in 0..14_400_i64) {
        let clock = clock_of(which);
        let (since, calendar) = (second(since * 60), clock.calendar());
        let counted = (0..minutes)
            .filter(|m| calendar.is_working_day(calendar.local_date(since + TimeDelta::minutes(*m))))
            .count();
        let now = since + TimeDelta::minutes(minutes);
        prop_assert_eq!(clock.elapsed(since, now), TimeDelta::minutes(counted as i64));
        prop_assert_eq!(clock.reading_since(since, now).remaining, TimeDelta::hours(24) - TimeDelta::minutes(counted as i64));
    }

    #[test]
    fn nothing_shown_changes_before_the_next_change(which in 0..4_usize, since in 0..SPAN, later in 0..500_000_000_i64) {
        let words = Words::of(Lang::En);
        let clock = clock_of(which);
        let since = second(since);
        let now = since + TimeDelta::milliseconds(later);
        let reading = clock.reading_since(since, now);
        let next = clock.next_change(&reading, now);
        prop_assert!(next > now);
        let shown = words.sentence(&reading, clock.calendar(), now);
        for part in 1..8 {
            let between = now + (next - now - TimeDelta::milliseconds(1)) * part / 8;
            prop_assert_eq!(words.sentence(&clock.reading_since(since, between), clock.calendar(), between), shown.clone());
        }
        if reading.clock == ClockState::Runs && clock.counts_down(next) == ClockState::Runs {
            let then = clock.reading_since(since, next);
            if calendar_date(clock.calendar(), now) == calendar_date(clock.calendar(), next) {
                prop_assert_ne!(words.sentence(&then, clock.calendar(), next), shown);
            }
        }
    }
}

fn calendar_date(calendar: &Calendar, t: DateTime<Utc>) -> chrono::NaiveDate {
    calendar.local_date(t)
}
