//! The list: order, selection, views, counts.

use crate::support::rig::Rig;
use crate::support::samples::{self, ago, answered, discussion, id, instant, row};
use chrono::TimeDelta;
use proptest::prelude::*;
use swopdesk::app::inbox::{Inbox, View};
use swopdesk::app::msg::{Effect, Msg};
use swopdesk::domain::discussion::Discussion;

fn selected(rig: &Rig) -> &str {
    rig.app.inbox.selected().map_or("", |id| id.as_str())
}

fn changed(rig: &mut Rig, discussion: Discussion) {
    rig.tell(Msg::Changed(vec![discussion]));
}

#[test]
fn the_reply_that_is_due_first_stands_on_top() {
    let rig = Rig::open(80, 24);
    let order: Vec<&str> = rig.app.inbox.window(0, 99).iter().map(|row| row.id.as_str()).collect();
    assert_eq!(order, ["d-000", "d-001", "d-002", "d-003", "d-004", "d-005", "d-006", "d-007"]);
    assert_eq!(selected(&rig), "d-000");
}

#[test]
fn the_selection_stays_on_its_discussion_when_the_list_re_sorts() {
    let mut rig = Rig::open(80, 24);
    rig.press("j j");
    assert_eq!(selected(&rig), "d-002");
    // A new one on top, one above answered: d-002 moves, the selection with it.
    changed(&mut rig, discussion(20, 7000));
    assert_eq!((selected(&rig), rig.app.inbox.position()), ("d-002", 3));
    changed(&mut rig, Discussion { version: 2, ..answered(0, 1) });
    assert_eq!((selected(&rig), rig.app.inbox.position()), ("d-002", 2));
}

#[test]
fn what_leaves_the_view_gives_its_place_to_the_next() {
    let mut rig = Rig::open(80, 24);
    rig.press("j j");
    changed(&mut rig, Discussion { version: 2, ..answered(2, 1) });
    assert_eq!((selected(&rig), rig.app.inbox.position()), ("d-003", 2));
    rig.press("G");
    assert_eq!(selected(&rig), "d-007");
    rig.tell(Msg::Dropped(vec![id(7)]));
    assert_eq!(selected(&rig), "d-006", "the last one gives way to the one above");
}

#[test]
fn an_older_version_changes_nothing() {
    let mut inbox = Inbox::default();
    let mut new = row(&discussion(1, 60));
    new.version = 5;
    assert!(inbox.put(new.clone()));
    assert!(!inbox.put(new.clone()), "the same again");
    assert!(!inbox.put(row(&answered(1, 60))), "version 1 after 5");
    assert_eq!(inbox.count(View::NeedsReply), 1);
    assert_eq!(inbox.row(&id(1)), Some(&new));
}

#[test]
fn views_show_their_part_and_keep_the_selection_where_they_can() {
    let mut rig = Rig::open(80, 24);
    let mut counts = Vec::new();
    for _ in View::ALL {
        counts.push((rig.app.inbox.view, rig.app.inbox.len()));
        rig.press("Tab");
    }
    assert_eq!(
        counts,
        [
            (View::NeedsReply, 8),
            (View::Waiting, 2),
            (View::TakenOver, 1),
            (View::Drafts, 0),
            (View::All, 11),
            (View::Closed, 0)
        ]
    );
    assert_eq!(rig.app.inbox.view, View::NeedsReply);
    rig.press("j j j Shift-Tab Shift-Tab");
    assert_eq!((rig.app.inbox.view, selected(&rig)), (View::All, "d-003"));
    rig.press("G Tab Tab");
    assert_eq!((rig.app.inbox.view, selected(&rig)), (View::NeedsReply, "d-000"));
}

#[test]
fn next_due_goes_to_the_top_of_what_needs_a_reply() {
    let mut rig = Rig::open(80, 24);
    rig.press("Tab n");
    assert_eq!((rig.app.inbox.view, selected(&rig)), (View::NeedsReply, "d-000"));
    let mut rig = Rig::with(80, 24, Vec::new(), |_| {});
    rig.press("n j k G g Enter r x u");
    assert_eq!(selected(&rig), "");
}

#[test]
fn drafts_have_a_view() {
    let mut rig = Rig::with(80, 24, samples::discussions(), |opened| opened.drafts = vec![id(5), id(3)]);
    rig.press("Tab Tab Tab");
    let shown: Vec<&str> = rig.app.inbox.window(0, 9).iter().map(|row| row.id.as_str()).collect();
    assert_eq!(shown, ["d-003", "d-005"]);
    rig.tell(Msg::Draft(id(3), None));
    assert_eq!(selected(&rig), "d-005");
}

#[test]
fn the_scroll_position_follows_the_selection() {
    let many = (0..200).map(|n| (discussion(n, 100 + n as i64), Vec::new())).collect();
    let mut rig = Rig::with(80, 24, many, |_| {});
    let height = rig.app.list_height();
    rig.press("G");
    assert_eq!((rig.app.inbox.position(), rig.app.inbox.offset()), (199, 200 - height));
    rig.press("PageUp");
    assert_eq!(rig.app.inbox.position(), 200 - height);
    rig.press("g");
    assert_eq!((rig.app.inbox.position(), rig.app.inbox.offset()), (0, 0));
    rig.tell(Msg::Resize(120, 60));
    rig.press("G");
    rig.tell(Msg::Resize(80, 24));
    let (position, offset) = (rig.app.inbox.position(), rig.app.inbox.offset());
    assert!(offset <= position && position < offset + height);
}

#[test]
fn a_hundred_thousand_rows_are_taken_in() {
    let mut rng = fastrand::Rng::with_seed(7);
    let first = row(&discussion(1, 500));
    let mut rows: Vec<_> = (0..100_000)
        .map(|n| {
            let mut one = first.clone();
            one.id = format!("d-{n:06}").as_str().into();
            one.order_at = ago(0) + TimeDelta::seconds(n64(n * 7919 % 100_003));
            one
        })
        .collect();
    rows.sort_by(|a, b| a.place().cmp(&b.place()));
    // As the store tells them, but for some that come when they like.
    let late: Vec<_> = (0..2_000).map(|_| rows.swap_remove(rng.usize(..rows.len()))).collect();
    rows.sort_by(|a, b| a.place().cmp(&b.place()));
    let mut inbox = Inbox::default();
    for row in rows.iter().chain(&late) {
        assert!(inbox.put(row.clone()));
    }
    inbox.complete();
    assert_eq!(inbox.len(), 100_000);
    let all = inbox.window(0, 100_000);
    assert!(all.windows(2).all(|pair| pair[0].place() < pair[1].place()));
    for row in &late {
        inbox.remove(&row.id);
    }
    assert_eq!(inbox.len(), 98_000);
    inbox.select_at(97_000);
    let selected = inbox.selected().cloned();
    inbox.remove(&rows[0].id);
    inbox.settle(20);
    assert_eq!((inbox.selected(), inbox.position()), (selected.as_ref(), 96_999));
}

fn n64(n: usize) -> i64 {
    i64::try_from(n).unwrap()
}

#[test]
fn a_second_start_of_the_same_store_keeps_the_selection() {
    let mut rig = Rig::open(80, 24);
    rig.press("j j j");
    rig.tell(Msg::Opened(Box::new(samples::opened(&samples::discussions()))));
    assert_eq!(selected(&rig), "d-003");
    // Also when its row is only read later.
    let mut opened = samples::opened(&samples::discussions());
    let rest = opened.rows.split_off(2);
    opened.complete = false;
    rig.tell(Msg::Opened(Box::new(opened)));
    rig.tell(Msg::Rows { rows: rest, complete: true });
    assert_eq!(selected(&rig), "d-003");
}

#[test]
fn another_account_begins_anew() {
    let mut rig = Rig::open(120, 40);
    rig.press("j j Enter r");
    rig.type_text("Beste");
    let mut opened = samples::opened(&samples::discussions()[..3]);
    opened.account.id = "acc-2".to_owned();
    rig.tell(Msg::Opened(Box::new(opened)));
    assert!(rig.app.composer.is_none() && !rig.app.reading);
    assert_eq!(selected(&rig), "d-000");
}

/// A deadline that falls on the very end of the working days is missed with the next working instant.
#[test]
fn a_deadline_passed_at_rest_becomes_overdue_when_the_clock_runs() {
    let clock = samples::clock();
    let mut inbox = Inbox::default();
    inbox.put(row(&discussion(0, 5_162)));
    inbox.put(row(&discussion(1, 0)));
    inbox.complete();
    let saturday = instant("2026-11-21T12:00:00Z");
    assert_eq!(inbox.overdue(&clock, saturday), 0);
    let monday = instant("2026-11-22T23:00:00Z");
    assert_eq!(inbox.next_overdue(&clock, saturday), Some(monday + TimeDelta::milliseconds(1)));
    assert_eq!(inbox.overdue(&clock, monday + TimeDelta::milliseconds(1)), 1);
}

proptest! {
    /// The count on top is the number of rows whose reading says overdue, whatever the time.
    #[test]
    fn the_overdue_count_is_exact(
        rows in prop::collection::vec((0i64..12_000, prop::option::of(-4_000i64..4_000)), 0..40),
        minutes in -3_000i64..6_000,
    ) {
        let clock = samples::clock();
        let now = ago(minutes);
        let mut inbox = Inbox::default();
        for (n, (since, due)) in rows.into_iter().enumerate() {
            let mut one = discussion(n, since);
            one.reply_due_at = due.map(ago);
            inbox.put(row(&one));
        }
        inbox.complete();
        let brute = inbox
            .due_rows()
            .filter(|row| row.reading(&clock, now).is_some_and(|reading| reading.overdue))
            .count();
        prop_assert_eq!(inbox.overdue(&clock, now), brute);
        // Nothing becomes overdue before the instant that is told.
        if let Some(at) = inbox.next_overdue(&clock, now) {
            let before = at - TimeDelta::milliseconds(2);
            if before > now {
                prop_assert_eq!(inbox.overdue(&clock, before), brute);
            }
        }
    }

    /// Whatever is put and taken out, the order is that of the rows and the selection one of them.
    #[test]
    fn the_list_stays_in_order(steps in prop::collection::vec((0usize..20, 0i64..9_000, 0u8..5, 1i64..9), 0..60)) {
        let mut inbox = Inbox::default();
        inbox.complete();
        inbox.show(View::All);
        for (n, minutes, kind, version) in steps {
            match kind {
                0 => inbox.remove(&id(n)),
                1 => { inbox.put(row(&Discussion { version, ..answered(n, minutes) })); }
                2 => inbox.step(if n % 2 == 0 { 3 } else { -3 }),
                _ => { inbox.put(row(&Discussion { version, ..discussion(n, minutes) })); }
            }
            inbox.settle(7);
            let all = inbox.window(0, 99);
            prop_assert!(all.windows(2).all(|pair| pair[0].place() < pair[1].place()));
            prop_assert_eq!(all.len(), inbox.len());
            prop_assert_eq!(inbox.selected(), all.get(inbox.position()).map(|row| &row.id));
            prop_assert!(inbox.offset() <= inbox.position());
        }
    }
}

#[test]
fn the_first_key_opens_and_the_discussion_is_read_and_marked() {
    let mut rig = Rig::open(80, 24);
    rig.effects();
    rig.press("Enter");
    let effects = rig.effects();
    assert!(effects.contains(&Effect::ReadThread(id(0))));
    assert!(effects.contains(&Effect::MarkRead(id(0), "m-0-1".into())));
    rig.press("Esc j Enter");
    assert!(!rig.effects().iter().any(|effect| matches!(effect, Effect::MarkRead(..))), "read already");
}
