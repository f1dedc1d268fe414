//! What rings and when, at fixed times: once each, several as one, quiet hours, restarts.

use crate::support::rig::Rig;
use crate::support::samples::{ago, answered, discussion, instant, now, taken_over};
use chrono::{NaiveTime, TimeDelta};
use swopdesk::app::alerts::KEPT;
use swopdesk::app::msg::{Effect, Link, Msg, Opened};
use swopdesk::domain::alert::Quiet;
use swopdesk::domain::discussion::Discussion;
use swopdesk::fault::FaultKind;
use swopdesk::words::{Lang, Words};

/// What has rung since the last call.
fn rung(rig: &mut Rig) -> Vec<String> {
    let rings = rig.effects().into_iter().filter_map(|effect| match effect {
        Effect::Ring(alert) => Some(alert.text),
        _ => None,
    });
    rings.collect()
}

/// Due so many minutes after now, a working day.
fn due_in(n: usize, minutes: i64) -> Discussion {
    let mut one = discussion(n, 60);
    one.reply_due_at = Some(now() + TimeDelta::minutes(minutes));
    one
}

fn with(discussions: Vec<Discussion>) -> Rig {
    opened(discussions, |_| {})
}

/// With what the store tells at the start.
fn opened(discussions: Vec<Discussion>, change: impl FnOnce(&mut Opened)) -> Rig {
    let all = discussions.into_iter().map(|one| (one, Vec::new())).collect();
    let mut rig = Rig::with(80, 24, all, change);
    rig.app.alerts.on = true;
    rig.tell(Msg::Rows { rows: Vec::new(), complete: true });
    rig
}

/// Lets it sleep until it wakes by itself, for at most so long; how often it woke.
fn sleep(rig: &mut Rig, minutes: i64) -> usize {
    let end = rig.app.now + TimeDelta::minutes(minutes);
    let mut woken = 0;
    while let Some(at) = rig.app.next_wake().filter(|at| *at <= end) {
        rig.at(at);
        woken += 1;
        assert!(woken < 2_000, "it wakes without end");
    }
    rig.at(end);
    woken
}

fn night() -> Quiet {
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    Quiet { hours: Some((time(22), time(7))), rest_days: true }
}

/// A buyer writes in a discussion that has been answered.
fn written(n: usize, version: i64, at: i64) -> Msg {
    let mut one = discussion(n, at);
    (one.version, one.last_message_id) = (version, Some(format!("m-{n}-{version}").as_str().into()));
    Msg::Changed(vec![one])
}

#[test]
fn a_new_message_rings_once_and_names_its_buyer() {
    let mut rig = with(vec![answered(8, 300)]);
    assert_eq!(rung(&mut rig), [""; 0]);
    rig.tell(written(8, 2, 0));
    assert_eq!(rung(&mut rig), [""; 0], "a moment is waited for more");
    rig.wait(1_000);
    assert_eq!(rung(&mut rig), ["New message from J. de Vries"]);
    rig.expect("New message from J. de Vries");
    rig.tell(written(8, 2, 0));
    sleep(&mut rig, 30);
    assert_eq!(rung(&mut rig), [""; 0]);
}

#[test]
fn many_at_once_are_one_and_two_alerts_are_apart() {
    let mut rig = with((0..20).map(|n| answered(n, 300)).collect());
    for n in 0..12 {
        rig.tell(written(n, 2, 0));
    }
    let mut taken = taken_over(13, 100);
    taken.version = 2;
    rig.tell(Msg::Changed(vec![taken]));
    rig.wait(1_000);
    assert_eq!(rung(&mut rig), ["Taken over by the platform: P. Novák · 12 new messages"]);
    rig.tell(written(15, 2, 0));
    rig.wait(5_000);
    assert_eq!(rung(&mut rig), [""; 0], "the next comes ten seconds after the last");
    rig.tell(written(16, 2, 0));
    rig.wait(5_000);
    assert_eq!(rung(&mut rig), ["2 new messages"]);
}

#[test]
fn a_deadline_rings_at_two_hours_and_at_thirty_minutes() {
    let mut rig = with(vec![due_in(0, 130), due_in(1, 600)]);
    sleep(&mut rig, 9);
    assert_eq!(rung(&mut rig), [""; 0]);
    sleep(&mut rig, 2);
    assert_eq!(rung(&mut rig), ["Reply to J. de Vries is due within 2 working hours"]);
    sleep(&mut rig, 88);
    assert_eq!(rung(&mut rig), [""; 0]);
    sleep(&mut rig, 2);
    assert_eq!(rung(&mut rig), ["Reply to J. de Vries is due within 30 minutes"]);
    sleep(&mut rig, 60);
    assert_eq!(rung(&mut rig), [""; 0], "that it is overdue is on the screen");
}

#[test]
fn it_sleeps_until_the_next_deadline_comes_to_a_stage() {
    let mut rig = with(vec![due_in(0, 130)]);
    rig.press("2");
    assert_eq!(rig.app.next_wake(), Some(now() + TimeDelta::minutes(10)));
    assert_eq!(sleep(&mut rig, 9), 0);
    // The stage, the moment after it, the footer's end; then nothing until the next stage.
    assert_eq!(sleep(&mut rig, 40), 3);
    assert_eq!(rig.app.next_wake(), Some(instant("2026-11-23T14:00:00Z")));
}

#[test]
fn a_restart_does_not_ring_again() {
    let mut rig = with((0..12).map(|n| due_in(n, 60)).collect());
    rig.wait(1_000);
    let effects = rig.effects();
    let kept = effects.iter().find_map(|effect| match effect {
        Effect::KeepScreen(values) => values.get(KEPT).cloned(),
        _ => None,
    });
    let rings = effects.iter().filter(|effect| matches!(effect, Effect::Ring(_))).count();
    assert_eq!(rings, 1);
    let kept = kept.unwrap();
    let mut again = opened((0..12).map(|n| due_in(n, 60)).collect(), |opened| {
        opened.screen.insert(KEPT.to_owned(), kept);
    });
    sleep(&mut again, 20);
    assert_eq!(rung(&mut again), [""; 0]);
    sleep(&mut again, 11);
    assert_eq!(rung(&mut again), ["12 replies are due within 30 minutes"]);
}

#[test]
fn a_new_deadline_of_the_same_discussion_rings_anew_and_an_answer_does_not() {
    let mut rig = with(vec![due_in(0, 60), due_in(1, 125)]);
    rig.wait(1_000);
    assert_eq!(rung(&mut rig), ["Reply to J. de Vries is due within 2 working hours"]);
    let mut later = due_in(0, 90);
    later.version = 2;
    rig.tell(Msg::Changed(vec![later]));
    rig.wait(11_000);
    assert_eq!(rung(&mut rig), ["Reply to J. de Vries is due within 2 working hours"]);
    let mut reply = answered(1, 0);
    reply.version = 2;
    rig.tell(Msg::Changed(vec![reply]));
    sleep(&mut rig, 30);
    assert_eq!(rung(&mut rig), [""; 0], "the other one has been answered");
}

#[test]
fn what_is_missed_in_quiet_hours_is_told_once_as_a_count() {
    let mut rig = with(vec![answered(8, 300), answered(9, 300), due_in(0, 600), due_in(1, 1_020)]);
    rig.app.alerts.quiet = night();
    // 22:30 in Amsterdam.
    rig.at(instant("2026-11-23T21:30:00Z"));
    rig.tell(written(8, 2, -480));
    rig.tell(written(9, 2, -480));
    // Read by a colleague meanwhile: nothing to tell of it.
    let mut read = discussion(9, -480);
    (read.version, read.unread_count) = (3, 0);
    rig.tell(Msg::Changed(vec![read]));
    // One falls due at 00:02, the other at 07:02.
    let woken = sleep(&mut rig, 8 * 60 + 29);
    assert_eq!(rung(&mut rig), [""; 0]);
    assert!(woken < 2_000);
    sleep(&mut rig, 1);
    let told =
        "While it was quiet: 1 reply has become overdue · 1 reply is due within 30 minutes · 1 new message";
    assert_eq!(rung(&mut rig), [told]);
    sleep(&mut rig, 60);
    assert_eq!(rung(&mut rig), [""; 0]);
}

#[test]
fn a_rest_day_is_quiet_to_the_first_morning_after_it() {
    let mut rig = with(vec![answered(8, 300)]);
    rig.app.alerts.quiet = night();
    rig.at(instant("2026-11-28T10:00:00Z"));
    rig.tell(written(8, 2, -6_000));
    rig.press("2");
    sleep(&mut rig, 44 * 60 - 1);
    assert_eq!(rung(&mut rig), [""; 0]);
    sleep(&mut rig, 2);
    assert_eq!(rung(&mut rig), ["While it was quiet: 1 new message"]);
}

#[test]
fn the_list_of_the_start_is_no_news_but_its_deadlines_are_told() {
    let mut rig = with(vec![answered(8, 300)]);
    // As if nothing had been heard of the platform yet.
    rig.app.alerts = Default::default();
    rig.app.alerts.on = true;
    rig.tell(written(8, 2, 0));
    rig.tell(Msg::Changed(vec![due_in(0, 20)]));
    rig.wait(60_000);
    assert_eq!(rung(&mut rig), [""; 0], "the list may be old");
    let why = crate::support::samples::fault(FaultKind::OutOfReach, "no answer", "wait");
    rig.tell(Msg::Link(Link::Offline { since: ago(1), why }));
    rig.wait(1_000);
    assert_eq!(rung(&mut rig), ["Reply to J. de Vries is due within 30 minutes"], "it is all there is");
    rig.tell(written(8, 3, -2));
    rig.tell(Msg::Link(Link::Live { checked_at: now() }));
    rig.wait(60_000);
    assert_eq!(rung(&mut rig), [""; 0], "what the first look brings");
    rig.tell(written(8, 4, -5));
    rig.wait(60_000);
    assert_eq!(rung(&mut rig).len(), 1);
}

#[test]
fn names_are_cut_cleaned_or_left_out() {
    let mut rig = with(vec![answered(8, 300)]);
    let hostile = "\x1b]9;pwn\x07 Ev\x07il\u{202e}\n".to_owned() + &"x".repeat(300);
    let write = |rig: &mut Rig, version: i64| {
        let mut one = discussion(8, -version);
        one.version = version;
        one.buyer.display_name.clone_from(&hostile);
        rig.tell(Msg::Changed(vec![one]));
        rig.wait(20_000);
        rung(rig)
    };
    let told = write(&mut rig, 2);
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("New message from Evil xxx") && told[0].chars().count() < 60, "{told:?}");
    assert!(!told[0].chars().any(swopdesk::domain::clean::is_unsafe), "{told:?}");
    rig.app.alerts.names = false;
    assert_eq!(write(&mut rig, 3), ["1 new message"]);
}

#[test]
fn it_speaks_the_sellers_language() {
    let mut rig = with((0..5).map(|n| due_in(n, 60)).collect());
    rig.app.words = Words::of(Lang::Pl);
    rig.wait(1_000);
    assert_eq!(rung(&mut rig), ["5 odpowiedzi w ciągu 2 godzin roboczych"]);
}
