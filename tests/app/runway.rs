//! The runway: which hours it holds, what is counted into them, how it gives way.

use crate::support::rig::Rig;
use crate::support::samples::{self, ago, discussion, instant, now};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use swopdesk::app::App;
use swopdesk::domain::runway::slots;

/// A shop whose replies are due at these instants.
fn due_at(cols: u16, at: &[DateTime<Utc>]) -> Rig {
    let one = |(n, due): (usize, &DateTime<Utc>)| {
        let mut one = discussion(n, 60);
        one.reply_due_at = Some(*due);
        (one, Vec::new())
    };
    Rig::with(cols, 40, at.iter().enumerate().map(one).collect(), |_| {})
}

fn counted(app: &App) -> Vec<usize> {
    app.runway().iter().map(|column| column.due).collect()
}

#[test]
fn on_a_working_day_it_is_the_hour_in_progress_and_the_next_24() {
    let all = slots(&samples::calendar(), now());
    assert_eq!(all.len(), 25);
    assert_eq!(all[0].from, instant("2026-11-23T13:00:00Z"));
    assert_eq!(all[24].to, instant("2026-11-24T14:00:00Z"));
    assert!(all.iter().all(|slot| !slot.rest));
    assert!(all.windows(2).all(|pair| pair[0].to == pair[1].from));
}

#[test]
fn a_rest_is_one_slot_however_long() {
    // Friday 18:30: five and a half hours, the weekend, and nineteen of Monday's.
    let all = slots(&samples::calendar(), instant("2026-11-20T17:30:00Z"));
    let rests: Vec<_> = all.iter().filter(|slot| slot.rest).collect();
    assert_eq!((all.len(), rests.len()), (26, 1));
    assert_eq!(rests[0].from, instant("2026-11-20T23:00:00Z"));
    assert_eq!(rests[0].to, instant("2026-11-22T23:00:00Z"));
    // At rest it comes first, and the whole next working day follows.
    let all = slots(&samples::calendar(), samples::sunday());
    assert!(all[0].rest && all.len() == 25);
    assert_eq!(all[24].to, instant("2026-11-23T23:00:00Z"));
}

#[test]
fn the_day_the_zone_switches_has_an_hour_more() {
    // In Sydney on Monday 5 October 2026 nothing switches; Sunday does. Use a zone that switches on a working
    // day: Cairo, Friday 24 April 2026, 00:00 -> 01:00.
    let mut account = samples::account();
    (account.country, account.time_zone) = ("EG".to_owned(), "Africa/Cairo".to_owned());
    let calendar = swopdesk::domain::calendar::Calendar::for_account(&account, &[], &[]).unwrap();
    let all = slots(&calendar, instant("2026-04-23T20:30:00Z"));
    let friday = all.iter().filter(|slot| slot.from >= instant("2026-04-23T22:00:00Z") && !slot.rest).count();
    assert_eq!(friday, 23, "{all:?}");
}

#[test]
fn what_is_due_is_counted_into_its_hour_and_what_is_overdue_is_not() {
    let rig = due_at(
        200,
        &[
            ago(600),
            now() + TimeDelta::minutes(10),
            instant("2026-11-23T14:00:00Z"),
            instant("2026-11-23T14:00:01Z"),
            instant("2026-11-24T14:00:00Z"),
            instant("2026-11-24T14:00:01Z"),
        ],
    );
    let mut expected = vec![0; 25];
    (expected[0], expected[1], expected[24]) = (2, 1, 1);
    assert_eq!(counted(&rig.app), expected);
    rig.expect("overdue 1 │ next 24 working hours  Mon 14:00 ▂▁········ Tue ··············▁ 15:00 │");
}

#[test]
fn a_platform_deadline_at_rest_stands_in_the_gap() {
    let mut rig = due_at(200, &[instant("2026-11-21T09:00:00Z"), instant("2026-11-23T08:00:00Z")]);
    rig.at(instant("2026-11-20T20:30:00Z"));
    rig.expect("Fri 21:00 ··· ▁ Mon ········▁·············");
    rig.at(instant("2026-11-21T08:00:00Z"));
    rig.expect("▁ Mon ········▁");
    rig.at(instant("2026-11-21T10:00:00Z"));
    rig.expect("┊ Mon ········▁");
}

#[test]
fn many_are_told_in_proportion_and_plain_ascii_tells_numbers() {
    let mut at = vec![instant("2026-11-23T13:30:00Z"); 40];
    at.extend([instant("2026-11-23T14:30:00Z"); 20]);
    at.extend([instant("2026-11-23T15:30:00Z"); 3]);
    let mut rig = due_at(200, &at);
    rig.expect("Mon 14:00 █▄▁···");
    rig.look = swopdesk::ui::look(&swopdesk::config::theme::Theme::named("dark").unwrap(), true);
    rig.expect("Mon 14:00 ++3...");
}

#[test]
fn it_gives_way_in_a_fixed_order() {
    for (cols, words, labels, counts) in [
        (200, true, true, true),
        (120, false, true, true),
        (100, false, true, false),
        (80, false, true, false),
    ] {
        let rig = Rig::open(cols, 30);
        let line = &rig.lines()[1];
        assert_eq!(line.contains("next 24 working hours"), words, "{cols}: {line}");
        assert_eq!(line.contains("Mon 14:00 "), labels, "{cols}: {line}");
        assert_eq!(line.contains("11 open"), counts, "{cols}: {line}");
        assert!(line.contains("overdue 2") && line.contains("clock runs"), "{cols}: {line}");
    }
}

#[test]
fn with_nothing_due_ahead_there_is_no_picture_and_no_wake() {
    let rig = due_at(200, &[ago(600)]);
    assert!(rig.app.runway().is_empty());
    assert!(!rig.shows("next 24"));
}

proptest! {
    /// Every deadline of the hours ahead is in exactly one column, at any time.
    #[test]
    fn every_reply_ahead_is_counted_once(
        due in prop::collection::vec(-3_000i64..9_000, 0..40),
        minutes in 0i64..20_000,
    ) {
        let at: Vec<_> = due.iter().map(|minutes| now() + TimeDelta::minutes(*minutes)).collect();
        let mut rig = due_at(120, &at);
        rig.at(now() - TimeDelta::minutes(10_000 - minutes));
        let columns = rig.app.runway();
        let all = slots(&samples::calendar(), rig.app.now);
        let last = all.last().unwrap().to;
        let ahead = at.iter().filter(|at| **at >= rig.app.now && **at <= last).count();
        prop_assert_eq!(columns.iter().map(|column| column.due).sum::<usize>(), ahead);
        for (n, column) in columns.iter().enumerate() {
            let within = |at: &&DateTime<Utc>| {
                **at >= rig.app.now && (n == 0 || **at > column.slot.from) && **at <= column.slot.to
            };
            prop_assert_eq!(column.due, at.iter().filter(within).count());
        }
        // The rest of the screen sleeps at least as long as the hour.
        if let Some(first) = columns.first() {
            prop_assert!(rig.app.next_wake().unwrap() <= first.slot.to);
        }
    }
}
