//! Notices of absence: the form as it is typed, the rule's word on it, filing and withdrawing.

use crate::support::rig::Rig;
use crate::support::samples::{self, absence, day, id};
use swopdesk::app::Confirm;
use swopdesk::app::absences::FormField;
use swopdesk::app::msg::{Effect, Msg, Settled};
use swopdesk::domain::absence::{Absence, AbsenceNotice, AbsenceStatus, Replacement};
use swopdesk::domain::draft::AbsenceForm as FormDraft;
use swopdesk::domain::outbox::{OutboxBody, OutboxItem, OutboxKind, OutboxState};
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::input::Context;

/// The empty form; today is Monday 23 November 2026.
fn form() -> Rig {
    with_notices(Vec::new())
}

fn with_notices(items: Vec<Absence>) -> Rig {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Absences(items));
    rig.press("2 n");
    assert_eq!(rig.app.context(), Context::AbsenceForm);
    rig.effects();
    rig
}

fn days(rig: &mut Rig, first: &str, last: &str) {
    rig.type_text(first);
    rig.press("Tab");
    rig.type_text(last);
}

fn focused(rig: &Rig) -> FormField {
    rig.app.form.as_ref().unwrap().focused()
}

fn filed(effects: Vec<Effect>) -> Option<AbsenceNotice> {
    effects.into_iter().find_map(|effect| match effect {
        Effect::FileAbsence(notice) => Some(notice),
        _ => None,
    })
}

#[test]
fn days_are_taken_as_people_write_them() {
    for (typed, is) in [
        ("2026-12-21", "2026-12-21"),
        ("21-12", "2026-12-21"),
        ("21 dec", "2026-12-21"),
        ("21.12.26", "2026-12-21"),
        ("+14d", "2026-12-07"),
        ("+2w", "2026-12-07"),
        ("3 jan", "2027-01-03"),
    ] {
        let mut rig = form();
        rig.type_text(typed);
        let read = rig.app.form.as_ref().unwrap().day(FormField::FirstDay, day("2026-11-23"));
        assert_eq!(read, Ok(day(is)), "{typed}");
    }
    let mut rig = form();
    rig.type_text("someday");
    rig.expect("not a day: write 2026-12-21, 21-12, 21 dec or +14d");
    rig.press("Ctrl-u");
    rig.type_text("31-2");
    rig.expect("the calendar has no such day");
}

#[test]
fn a_notice_in_time_is_filed_with_everything_typed() {
    let mut rig = form();
    days(&mut rig, "21 dec", "8-1");
    rig.expect("13 working days (not counted: Christmas Day 25 Dec, New Year's Day 1 Jan)");
    rig.expect("Notice needed by Mon 7 Dec · today Mon 23 Nov · in time, 14 days to spare");
    rig.press("Tab");
    rig.type_text("Anna van Dijk");
    rig.press("Tab");
    rig.type_text("anna@refurblab.example");
    rig.press("Tab Space Enter");
    rig.type_text("Kerstsluiting");
    rig.press("Ctrl-s");
    assert_eq!(
        filed(rig.effects()),
        Some(AbsenceNotice {
            first_day: day("2026-12-21"),
            last_day: day("2027-01-08"),
            replacement: Some(Replacement {
                name: "Anna van Dijk".to_owned(),
                reachable_at: Some("anna@refurblab.example".to_owned()),
            }),
            listings_withdrawn: true,
            note: Some("Kerstsluiting".to_owned()),
        })
    );
    assert_eq!(rig.app.context(), Context::Absences);
}

#[test]
fn a_short_one_needs_no_notice() {
    let mut rig = form();
    days(&mut rig, "7 dec", "11 dec");
    rig.expect("5 working days");
    rig.expect("No notice is required; it can be filed all the same.");
    rig.press("Ctrl-s");
    assert!(filed(rig.effects()).is_some());
}

#[test]
fn a_late_one_is_filed_after_a_question() {
    let mut rig = form();
    days(&mut rig, "30 nov", "11 dec");
    rig.expect("late by 7 days; it can still be filed");
    rig.press("Ctrl-s");
    assert!(matches!(rig.app.confirm, Some(Confirm::FileLate(..))));
    rig.expect("had to be told by Mon 16 Nov.");
    rig.press("n");
    assert_eq!(rig.app.context(), Context::AbsenceForm, "back in the form");
    assert_eq!(filed(rig.effects()), None);
    rig.press("Ctrl-s y");
    assert!(filed(rig.effects()).is_some());
}

#[test]
fn reversed_days_are_told_at_the_field_while_typing() {
    let mut rig = form();
    days(&mut rig, "21 dec", "18 dec");
    rig.expect("this is before the first day");
    rig.press("Tab Ctrl-s");
    assert_eq!(filed(rig.effects()), None);
    assert_eq!(focused(&rig), FormField::LastDay);
    rig.expect("! the last day Fri 18 Dec is before the first day");
    rig.press("Backspace");
    assert!(!rig.shows("! the last day"), "gone with the next edit");
}

#[test]
fn what_is_missing_is_told_where_it_is_missing() {
    let mut rig = form();
    rig.press("Ctrl-s");
    assert_eq!(focused(&rig), FormField::FirstDay);
    rig.expect("! a day is needed, like 2026-12-21, 21-12, 21 dec");
    days(&mut rig, "7 dec", "11 dec");
    rig.press("Tab Tab");
    rig.type_text("06 12345678");
    rig.press("Ctrl-s");
    assert_eq!(focused(&rig), FormField::Replacement);
    rig.expect("! name the replacement who is reachable there");
}

#[test]
fn an_overlap_is_told() {
    let mut rig =
        with_notices(vec![absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Acknowledged)]);
    days(&mut rig, "28 dec", "30 dec");
    rig.expect("it overlaps the absence Mon 21 Dec to Fri 8 Jan 2027 that is filed already");
    rig.press("Ctrl-s");
    assert_eq!(rig.app.confirm, None, "the platform would refuse it: nothing to confirm");
    assert_eq!(focused(&rig), FormField::FirstDay);
    assert!(filed(rig.effects()).is_none());
    let mut rig = with_notices(vec![absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Withdrawn)]);
    days(&mut rig, "28 dec", "30 dec");
    assert!(!rig.shows("overlaps"), "a withdrawn one does not count");
}

#[test]
fn replies_due_inside_are_counted() {
    let mut rig = form();
    days(&mut rig, "23 nov", "27 nov");
    rig.expect("7 replies fall due while you are away: an absence does not stop the reply clock");
}

#[test]
fn a_taller_window_names_the_replies_that_fall_due() {
    let mut rig = Rig::open(120, 40);
    rig.tell(Msg::Absences(Vec::new()));
    rig.press("2 n");
    days(&mut rig, "23 nov", "27 nov");
    let lines = rig.lines();
    let at = lines.iter().position(|line| line.contains("7 replies fall due while you are away")).unwrap();
    let listed = &lines[at + 1..at + 8];
    assert!(listed[0].contains("M. Kowalska"), "{}", rig.screen());
    assert!(listed.iter().all(|line| line.contains("Mon ") || line.contains("Tue ")), "{}", rig.screen());
    assert!(!rig.shows("more"), "all of them fit");
}

#[test]
fn midnight_at_the_end_of_the_last_day_is_inside() {
    // Came in on Friday at midnight sharp: due on Friday at 24:00.
    let mut about = samples::discussion(0, 0);
    about.awaiting_reply_since = Some(samples::instant("2026-11-26T23:00:00Z"));
    let about = (about, Vec::new());
    for (first, last, inside) in [("26 nov", "27 nov", true), ("28 nov", "30 nov", false)] {
        let mut rig = Rig::with(80, 24, vec![about.clone()], |_| {});
        rig.at(samples::instant("2026-11-26T12:00:00Z"));
        rig.tell(Msg::Absences(Vec::new()));
        rig.press("2 n");
        days(&mut rig, first, last);
        assert_eq!(rig.shows("1 reply falls due while you are away"), inside, "{first}\n{}", rig.screen());
    }
}

#[test]
fn what_is_wrong_with_a_day_is_told_at_it() {
    let mut rig = form();
    days(&mut rig, "2 nov", "2026-11-20");
    rig.press("Shift-Tab Ctrl-u");
    rig.type_text("2026-11-02");
    rig.expect("Monday 2 November 2026 · in the past");
    rig.expect("Friday 20 November 2026 · in the past");
    rig.expect("the absence ended on Fri 20 Nov");
    let mut rig = form();
    days(&mut rig, "30 nov", "11 dec");
    rig.expect("Monday 30 November 2026 · 7 days late");
    rig.press("Ctrl-u");
    rig.type_text("25 dec");
    rig.expect("Friday 25 December 2026 · Christmas Day");
    rig.press("Tab Tab");
    rig.type_text("06 12345678");
    rig.expect("! name the replacement who is reachable there");
    rig.press("Shift-Tab");
    rig.type_text("Anna");
    assert!(!rig.shows("! name"));
    let mut rig =
        with_notices(vec![absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Acknowledged)]);
    days(&mut rig, "14 dec", "23 dec");
    rig.expect("in the absence 21 Dec to 8 Jan, filed already");
}

#[test]
fn a_field_takes_no_more_than_the_platform() {
    let mut rig = form();
    rig.press("Tab Tab");
    rig.tell(Msg::Paste("x".repeat(250)));
    rig.expect("! no more than 200 characters here");
    assert_eq!(rig.app.form.as_ref().unwrap().text(FormField::Replacement).len(), 200);
    rig.press("Backspace");
    assert!(!rig.shows("no more than"));
}

#[test]
fn the_calendar_tells_days_apart_without_colour() {
    let mut rig = Rig::with(200, 50, samples::discussions(), |opened| {
        opened.closed_days = vec![day("2026-12-30")];
    });
    rig.tell(Msg::Absences(vec![absence("ab-1", "2026-11-25", "2026-11-27", AbsenceStatus::Submitted)]));
    rig.press("2 n");
    days(&mut rig, "21 dec", "8-1");
    for text in [
        "November 2026",
        "December 2026",
        "January 2027",
        "»23 24=25=26=27  28 29",
        "[ 7] 8  9 10 11  12 13",
        "▒21▒22▒23▒24·25  26 27",
        "▒28▒29×30▒31",
        "· 1   2  3",
        "▒ 4▒ 5▒ 6▒ 7▒ 8   9 10",
        "» today  ▒ away  · holiday  × closed  = filed  [ ] last day to tell",
    ] {
        rig.expect(text);
    }
}

#[test]
fn the_calendar_follows_the_day() {
    let mut rig = form();
    rig.expect("November 2026");
    rig.type_text("21 dec");
    rig.expect("December 2026");
    rig.press("Shift-Down Shift-Down");
    assert_eq!(rig.app.form.as_ref().unwrap().text(FormField::FirstDay), "2027-01-04");
    rig.expect("January 2027");
    rig.press("Alt-Up");
    rig.expect("Monday 28 December 2026");
    rig.expect("December 2026");
}

#[test]
fn a_form_is_kept_on_every_pause() {
    let mut rig = form();
    rig.type_text("21 dec");
    assert_eq!(rig.effects(), []);
    assert_eq!(rig.app.next_wake(), Some(rig.app.now + chrono::TimeDelta::milliseconds(300)));
    rig.wait(300);
    let kept = FormDraft { first_day: "21 dec".to_owned(), ..FormDraft::default() };
    assert_eq!(rig.effects(), [Effect::SaveForm(Some(kept))]);
    rig.wait(300);
    assert_eq!(rig.effects(), []);
}

#[test]
fn the_list_tells_what_is_planned_running_and_over() {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Absences(vec![
        absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Acknowledged),
        absence("ab-2", "2026-11-20", "2026-11-23", AbsenceStatus::Submitted),
        absence("ab-3", "2026-11-12", "2026-11-22", AbsenceStatus::Submitted),
        absence("ab-4", "2026-08-03", "2026-08-14", AbsenceStatus::Withdrawn),
    ]));
    rig.press("2");
    assert!(rig.line_with("Mon 21 Dec 2026").contains("planned · acknowledged"));
    assert!(rig.line_with("Fri 20 Nov 2026").contains("● running · filed"));
    assert!(rig.line_with("Thu 12 Nov 2026").contains("over · filed"));
    assert!(rig.line_with("Mon 3 Aug 2026").contains("withdrawn"));
}

#[test]
fn arrows_move_days_and_fields() {
    let mut rig = form();
    rig.type_text("21 dec");
    rig.press("Down");
    assert_eq!(rig.app.form.as_ref().unwrap().text(FormField::FirstDay), "2026-12-22");
    rig.press("Up Up PageDown");
    assert_eq!(rig.app.form.as_ref().unwrap().text(FormField::FirstDay), "2027-01-20");
    rig.press("PageUp Tab Down");
    assert_eq!(
        rig.app.form.as_ref().unwrap().text(FormField::LastDay),
        "2026-12-20",
        "begins at the first day"
    );
    rig.press("Tab Down");
    assert_eq!(focused(&rig), FormField::ReachableAt);
    rig.press("Up Up");
    assert_eq!(focused(&rig), FormField::LastDay);
    rig.press("Shift-Tab Shift-Tab");
    assert_eq!(focused(&rig), FormField::Note);
}

#[test]
fn leaving_keeps_the_form_and_it_is_filled_again() {
    let mut rig = form();
    days(&mut rig, "21 dec", "8 ja");
    rig.press("Esc");
    let kept =
        FormDraft { first_day: "21 dec".to_owned(), last_day: "8 ja".to_owned(), ..FormDraft::default() };
    assert_eq!(rig.effects(), [Effect::SaveForm(Some(kept))]);
    rig.press("n");
    rig.expect("8 ja");
    rig.press("Esc");
    assert_eq!(rig.effects(), [], "nothing has changed");
    rig.press("n Ctrl-x");
    assert_eq!(rig.app.confirm, Some(Confirm::DiscardForm));
    rig.press("y");
    assert_eq!(rig.effects(), [Effect::SaveForm(None)]);
    rig.press("n Ctrl-x");
    assert_eq!(rig.app.context(), Context::Absences, "an empty form needs no question");
}

fn filing(notice: AbsenceNotice) -> OutboxItem {
    OutboxItem {
        id: "key-1".into(),
        discussion_id: None,
        body: OutboxBody::Absence { notice },
        state: OutboxState::Waiting,
        held_until: None,
        tries: 1,
        next_try_at: None,
        reason: None,
        created_at: crate::support::samples::now(),
        maybe_delivered: false,
    }
}

fn end(rig: &mut Rig, outcome: Result<(), Fault>) {
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::Settled(Box::new(Settled { kind: OutboxKind::Absence, discussion: None, outcome })));
}

#[test]
fn a_refused_notice_waits_for_nothing() {
    let mut rig = form();
    days(&mut rig, "21 dec", "8 jan");
    rig.press("Ctrl-s");
    let notice = filed(rig.effects()).unwrap();
    rig.tell(Msg::Outbox(vec![OutboxItem { state: OutboxState::Refused, ..filing(notice) }]));
    rig.press("n");
    assert_eq!(rig.app.context(), Context::AbsenceForm);
}

#[test]
fn a_filed_notice_is_seen_on_its_way_and_then_the_form_is_empty_again() {
    let mut rig = form();
    days(&mut rig, "21 dec", "8 jan");
    rig.press("Ctrl-s");
    let notice = filed(rig.effects()).unwrap();
    rig.tell(Msg::Outbox(vec![filing(notice)]));
    rig.expect("⇡ Mon 21 Dec 2026 to Fri 8 Jan 2027 · on its way");
    rig.press("n");
    assert_eq!(rig.notice(), "the notice before this one is on its way; wait for its answer");
    end(&mut rig, Ok(()));
    assert_eq!(rig.notice(), "absence filed");
    assert_eq!(rig.effects(), [Effect::SaveForm(None)]);
    rig.press("n");
    assert_eq!(rig.app.form.as_ref().unwrap().draft(), FormDraft::default());
}

#[test]
fn a_refused_notice_brings_the_form_back() {
    let mut rig = form();
    days(&mut rig, "21 dec", "8 jan");
    rig.press("Ctrl-s");
    let fault = crate::support::samples::fault(
        FaultKind::Refused,
        "the platform has an absence there already",
        "withdraw that one first",
    );
    end(&mut rig, Err(fault));
    assert_eq!(rig.app.context(), Context::AbsenceForm);
    rig.expect("! the platform has an absence there already -");
    rig.expect("│ withdraw that one first");
    rig.expect("21 dec");
    // Elsewhere it is told, and the next form holds what was typed.
    let mut rig = form();
    days(&mut rig, "21 dec", "8 jan");
    rig.press("Ctrl-s 1");
    end(&mut rig, Err(crate::support::samples::fault(FaultKind::Refused, "no", "")));
    assert_eq!((rig.app.context(), rig.notice()), (Context::Inbox, "absence not filed: no"));
    rig.press("2 n");
    rig.expect("21 dec");
}

#[test]
fn withdrawing_asks_and_explains_when_it_cannot() {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Absences(vec![
        absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Acknowledged),
        absence("ab-2", "2026-11-23", "2026-11-24", AbsenceStatus::Submitted),
        absence("ab-3", "2026-08-03", "2026-08-14", AbsenceStatus::Withdrawn),
        absence("ab-4", "2026-07-03", "2026-07-14", AbsenceStatus::Rejected),
    ]));
    rig.press("2 w");
    assert_eq!(
        rig.app.confirm,
        Some(Confirm::Withdraw("ab-1".into(), "Mon 21 Dec 2026 to Fri 8 Jan 2027".to_owned()))
    );
    rig.press("n");
    rig.effects();
    rig.press("w y");
    let until = crate::support::samples::now() + chrono::TimeDelta::seconds(10);
    assert_eq!(rig.effects(), [Effect::WithdrawAbsence("ab-1".into(), until)]);
    let going = OutboxItem {
        body: OutboxBody::WithdrawAbsence { absence_id: "ab-1".into() },
        ..filing(absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Acknowledged).notice)
    };
    rig.tell(Msg::Outbox(vec![going]));
    rig.expect("⇡ withdrawal on its way");
    for (keys, why) in [
        ("w", "its withdrawal is on its way to the platform already"),
        ("j w", "this absence has begun; a notice can only be withdrawn before it begins"),
        ("j w", "this notice is withdrawn already"),
        ("G w", "this notice was rejected; there is nothing to withdraw"),
    ] {
        rig.press(keys);
        assert_eq!((rig.notice(), rig.app.confirm.as_ref()), (why, None));
    }
    assert_eq!(rig.effects(), []);
}

#[test]
fn the_selection_stays_on_its_notice() {
    let one = |id: &str, first: &str| absence(id, first, first, AbsenceStatus::Submitted);
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Absences(vec![one("ab-1", "2026-12-01"), one("ab-2", "2026-12-02")]));
    rig.press("2 j");
    assert_eq!(rig.app.absences.selected().unwrap().id.as_str(), "ab-1");
    rig.tell(Msg::Absences(vec![one("ab-1", "2026-12-01"), one("ab-3", "2027-12-02")]));
    assert_eq!(rig.app.absences.selected().unwrap().id.as_str(), "ab-1");
    rig.tell(Msg::Absences(Vec::new()));
    rig.press("j k G g w");
    assert_eq!(rig.notice(), "there is no notice to withdraw");
    assert_eq!(id(1).as_str(), "d-001");
}
