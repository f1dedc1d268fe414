//! Quiet hours over midnight, rest days and switches of the clock; stages of a deadline; what is news.

use crate::support::samples::{account, answered, clock, discussion, id, instant, now, row, taken_over};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;
use swopdesk::domain::alert::{Arrival, Quiet, Stage, Told};
use swopdesk::domain::calendar::Calendar;

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn quiet(from: &str, until: &str, rest_days: bool) -> Quiet {
    Quiet { hours: Some((time(from), time(until))), rest_days }
}

fn until(quiet: &Quiet, at: &str) -> Option<DateTime<Utc>> {
    let closed = ["2026-12-31".parse().unwrap()];
    let calendar = Calendar::for_account(&account(), &closed, &[]).unwrap();
    quiet.until(&calendar, instant(at))
}

#[test]
fn quiet_hours_go_over_midnight() {
    // Amsterdam is an hour ahead in winter.
    let night = quiet("22:00", "07:00", false);
    assert_eq!(until(&night, "2026-11-23T20:59:59Z"), None);
    assert_eq!(until(&night, "2026-11-23T21:00:00Z"), Some(instant("2026-11-24T06:00:00Z")));
    assert_eq!(until(&night, "2026-11-24T05:59:59Z"), Some(instant("2026-11-24T06:00:00Z")));
    assert_eq!(until(&night, "2026-11-24T06:00:00Z"), None);
    let noon = quiet("12:00", "13:30", false);
    assert_eq!(until(&noon, "2026-11-23T11:00:00Z"), Some(instant("2026-11-23T12:30:00Z")));
    assert_eq!(until(&noon, "2026-11-23T12:30:00Z"), None);
    assert_eq!(until(&Quiet::default(), "2026-11-22T02:00:00Z"), None);
}

#[test]
fn rest_days_are_quiet_and_run_into_the_night_before_and_after() {
    let both = quiet("22:00", "07:00", true);
    // Friday night, over the weekend, to Monday morning.
    assert_eq!(until(&both, "2026-11-20T21:30:00Z"), Some(instant("2026-11-23T06:00:00Z")));
    // Christmas Eve is a working day; Christmas, Boxing Day and the weekend are none.
    assert_eq!(until(&both, "2026-12-24T15:00:00Z"), None);
    assert_eq!(until(&both, "2026-12-25T12:00:00Z"), Some(instant("2026-12-28T06:00:00Z")));
    // A day that the shop has closed itself, then New Year's Day and a weekend.
    let rest = Quiet { hours: None, rest_days: true };
    assert_eq!(until(&rest, "2026-12-31T12:00:00Z"), Some(instant("2027-01-03T23:00:00Z")));
    assert_eq!(until(&quiet("22:00", "07:00", false), "2026-11-22T12:00:00Z"), None);
}

#[test]
fn the_end_of_quiet_hours_in_a_night_of_a_switch() {
    // 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 03:00 becomes 02:00.
    let late = quiet("22:00", "07:00", false);
    assert_eq!(until(&late, "2026-03-28T21:00:00Z"), Some(instant("2026-03-29T05:00:00Z")));
    assert_eq!(until(&late, "2026-10-24T20:00:00Z"), Some(instant("2026-10-25T06:00:00Z")));
    // An end that no clock shows is the end of the gap; one that is shown twice is the later one.
    let inside = quiet("22:00", "02:30", false);
    assert_eq!(until(&inside, "2026-03-28T23:00:00Z"), Some(instant("2026-03-29T01:00:00Z")));
    assert_eq!(until(&inside, "2026-10-24T23:00:00Z"), Some(instant("2026-10-25T01:30:00Z")));
    assert_eq!(until(&inside, "2026-10-25T00:45:00Z"), Some(instant("2026-10-25T01:30:00Z")));
}

proptest! {
    /// Its end is the first moment that is not quiet.
    #[test]
    fn the_end_is_not_quiet(from in 0u32..1440, to in 0u32..1440, rest_days: bool, minutes in 0i64..1_000_000, before in 1i64..600) {
        prop_assume!(from != to);
        let at = |m: u32| NaiveTime::from_num_seconds_from_midnight_opt(m * 60, 0).unwrap();
        let quiet = Quiet { hours: Some((at(from), at(to))), rest_days };
        let calendar = Calendar::for_account(&account(), &[], &[]).unwrap();
        let now = instant("2026-01-01T00:00:00Z") + TimeDelta::minutes(minutes);
        if let Some(end) = quiet.until(&calendar, now) {
            prop_assert!(end > now);
            prop_assert_eq!(quiet.until(&calendar, end), None);
            let earlier = (end - TimeDelta::seconds(before)).max(now);
            prop_assert_eq!(quiet.until(&calendar, earlier), Some(end));
        }
    }
}

#[test]
fn a_stage_is_reached_by_working_time() {
    let clock = clock();
    // Due Monday 00:30 in Amsterdam: two hours are left on Friday at 22:30.
    let mut late = discussion(0, 60);
    late.reply_due_at = Some(instant("2026-11-22T23:30:00Z"));
    let (row, due) = (row(&late), instant("2026-11-22T23:30:00Z"));
    let friday = instant("2026-11-20T12:00:00Z");
    let reached = Stage::TwoHours.reached_at(&clock, due, friday);
    assert_eq!(reached, instant("2026-11-20T21:30:00Z"));
    assert_eq!(Stage::of(&row, &clock, reached - TimeDelta::milliseconds(1)), None);
    assert_eq!(Stage::of(&row, &clock, reached), Some(Stage::TwoHours));
    // 30 minutes are left from Friday's midnight on, all over the weekend.
    assert_eq!(Stage::of(&row, &clock, instant("2026-11-20T23:00:00Z")), Some(Stage::HalfHour));
    assert_eq!(Stage::of(&row, &clock, instant("2026-11-22T12:00:00Z")), Some(Stage::HalfHour));
    assert_eq!(Stage::of(&row, &clock, due), Some(Stage::HalfHour));
    assert_eq!(Stage::of(&row, &clock, due + TimeDelta::milliseconds(1)), Some(Stage::Overdue));
}

#[test]
fn only_what_the_buyer_has_just_written_is_a_message() {
    let before = row(&answered(3, 300));
    let mut after = discussion(3, 1);
    after.version = 2;
    assert_eq!(Arrival::between(Some(&before), &row(&after)), Some(Arrival::Message));
    assert_eq!(Arrival::between(None, &row(&after)), Some(Arrival::Message));
    // The same again, and an older one.
    assert_eq!(Arrival::between(Some(&row(&after)), &row(&after)), None);
    let mut newer = after.clone();
    newer.version = 3;
    assert_eq!(Arrival::between(Some(&row(&after)), &row(&newer)), None, "no new message in it");
    assert_eq!(Arrival::between(Some(&row(&newer)), &row(&after)), None);
    let mut read = after.clone();
    read.unread_count = 0;
    assert_eq!(Arrival::between(Some(&before), &row(&read)), None, "read on another machine");
    let mut reply = answered(3, 0);
    reply.version = 4;
    assert_eq!(Arrival::between(Some(&row(&after)), &row(&reply)), None, "the shop's own");
    let mut taken = taken_over(3, 100);
    taken.version = 5;
    assert!(matches!(Arrival::between(Some(&row(&after)), &row(&taken)), Some(Arrival::Takeover(_))));
    let mut written = taken.clone();
    (written.version, written.last_message_at) = (6, now());
    assert_eq!(Arrival::between(Some(&row(&taken)), &row(&written)), None, "the platform answers it");
}

#[test]
fn what_is_told_is_kept_as_lines() {
    let mut told = Told::default();
    let (due, later) = (now() + TimeDelta::hours(2), now() + TimeDelta::hours(3));
    told.note(&id(1), due, Stage::TwoHours);
    told.note(&id(2), later, Stage::HalfHour);
    let read = Told::of_text(&told.to_text());
    assert_eq!(read, told);
    assert!(read.knows(&id(1), due, Stage::TwoHours) && !read.knows(&id(1), due, Stage::HalfHour));
    assert!(read.knows(&id(2), later, Stage::TwoHours), "the stage before is behind it");
    assert!(!read.knows(&id(2), due, Stage::TwoHours), "another deadline is another matter");
    let mut read = read;
    read.forget_before(due + TimeDelta::seconds(1));
    assert!(!read.knows(&id(1), due, Stage::TwoHours) && read.knows(&id(2), later, Stage::HalfHour));
    assert_eq!(Told::of_text("nonsense\n12 3h d-1\n\nx 2h d-2\n"), Told::default());
}
