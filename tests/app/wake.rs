//! The next instant at which something shown changes by time alone.

use crate::support::rig::Rig;
use crate::support::samples::{self, answered, discussion, held, instant, now};
use chrono::TimeDelta;
use proptest::prelude::*;
use swopdesk::app::msg::Msg;

fn ms(milliseconds: i64) -> TimeDelta {
    TimeDelta::milliseconds(milliseconds)
}

/// Only a discussion on which no clock runs: nothing changes before midnight.
fn calm() -> Rig {
    Rig::with(80, 24, vec![(answered(8, 300), Vec::new())], |_| {})
}

fn midnight() -> chrono::DateTime<chrono::Utc> {
    instant("2026-11-23T23:00:00Z")
}

#[test]
fn without_an_account_nothing_changes() {
    let mut rig = Rig::blank(80, 24);
    assert_eq!(rig.app.next_wake(), None);
    rig.tell(Msg::SignedOut(None));
    assert_eq!(rig.app.next_wake(), None);
    rig.type_text("https");
    assert_eq!(rig.app.next_wake(), None);
}

#[test]
fn a_quiet_screen_sleeps_till_midnight() {
    let mut rig = calm();
    assert_eq!(rig.app.next_wake(), Some(midnight()));
    rig.press("2");
    assert_eq!(rig.app.next_wake(), Some(midnight()), "the calendar marks today");
}

#[test]
fn the_countdown_of_a_held_reply_wakes_each_second() {
    let mut rig = calm();
    rig.tell(Msg::Outbox(vec![held("key-1", 8, "Beste", 9_500)]));
    for (waited, left) in [(0, 10), (500, 9), (1_000, 8), (1_000, 7)] {
        rig.wait(waited);
        rig.expect(&format!("goes out in {left} s"));
        let wake = rig.app.next_wake().unwrap();
        assert_eq!(wake, rig.app.now + ms(if waited == 0 { 500 } else { 1_000 }));
    }
}

#[test]
fn a_notice_ends() {
    let mut rig = calm();
    rig.press("u");
    assert_eq!(rig.notice(), "nothing is about to go out");
    assert_eq!(rig.app.next_wake(), Some(now() + ms(8_000)));
    rig.wait(8_000);
    assert_eq!(rig.notice(), "");
}

#[test]
fn the_minutes_of_what_is_on_the_screen_change() {
    // 20 seconds into a minute of its own.
    let mut about = discussion(3, 60);
    about.awaiting_reply_since = Some(now() - ms(3_600_000 - 20_000));
    let mut rig = Rig::with(80, 24, vec![(about, Vec::new())], |_| {});
    assert_eq!(rig.app.next_wake(), Some(now() + ms(60_000)), "on the whole minute after it");
    rig.press("Enter");
    assert_eq!(rig.app.next_wake(), Some(now() + ms(60_000)), "the discussion says it too");
    rig.press("r");
    assert_eq!(rig.app.next_wake(), Some(now() + ms(60_000)));
}

#[test]
fn the_minutes_of_all_rows_change_together() {
    // Each at a second of its own; an hour long the screen changes once a minute and at no other time.
    let many = (0..30).map(|n| {
        let mut one = discussion(n, 60);
        one.reply_due_at = Some(now() + ms(86_400_000 + i64::try_from(n).unwrap() * 1_999));
        (one, Vec::new())
    });
    let mut rig = Rig::with(80, 40, many.collect(), |_| {});
    for minute in 1..=60 {
        let wake = rig.app.next_wake().unwrap();
        assert_eq!(wake, now() + ms(60_000 * minute));
        let before = rig.screen();
        rig.at(wake - ms(1));
        assert_eq!(rig.screen(), before);
        rig.at(wake);
        assert_ne!(rig.screen(), before);
    }
}

#[test]
fn the_count_of_overdue_replies_changes_out_of_sight() {
    // The list shows its end; the one on top falls due in seven seconds.
    let many = (0..60).map(|n| {
        let mut one = discussion(n, 60);
        let due = if n == 0 { now() + ms(7_000) } else { now() + ms(86_400_000 * 5 + 30_000) };
        one.reply_due_at = Some(due);
        (one, Vec::new())
    });
    let mut rig = Rig::with(80, 24, many.collect(), |_| {});
    rig.press("G");
    rig.expect("overdue 0");
    assert_eq!(rig.app.next_wake(), Some(now() + ms(7_001)));
    rig.at(now() + ms(7_001));
    rig.expect("overdue 1");
}

#[test]
fn at_rest_it_sleeps_till_the_clock_runs() {
    let mut rig = Rig::open(80, 24);
    rig.at(samples::sunday());
    assert_eq!(rig.app.next_wake(), Some(instant("2026-11-22T23:00:00Z")));
    rig.expect("⏸ until Mon 00:00 (weekend)");
    rig.at(instant("2026-11-22T23:00:00Z"));
    rig.expect("clock runs");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Between now and the next wake the screen stays as it is.
    #[test]
    fn nothing_changes_before_the_wake(minutes in 0i64..10_000, part in 1i64..99, keys in prop::sample::select(vec!["", "Enter", "r", "Tab", "G", "2", "2 n"]), wide: bool) {
        let mut rig = Rig::open(if wide { 140 } else { 80 }, 30);
        rig.at(samples::sunday() + TimeDelta::seconds(minutes * 37));
        rig.press(keys);
        rig.wait(400);
        let before = rig.screen();
        let wake = rig.app.next_wake().unwrap();
        let between = (wake - rig.app.now).num_milliseconds() * part / 100;
        rig.wait(between);
        prop_assert_eq!(rig.screen(), before);
    }
}
