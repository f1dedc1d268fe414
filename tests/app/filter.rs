//! The filter of the list: what it lets through, in which order, what the keys do, what a key costs.

use crate::support::rig::Rig;
use crate::support::samples::{self, answered, discussion, id, row};
use chrono::TimeDelta;
use proptest::prelude::*;
use swopdesk::app::filter::{SLICE, Terms};
use swopdesk::app::inbox::{Inbox, View};
use swopdesk::app::msg::{Effect, Msg};
use swopdesk::domain::discussion::{Discussion, Status};
use swopdesk::input::Context;

fn selected(rig: &Rig) -> &str {
    rig.app.inbox.selected().map_or("", |id| id.as_str())
}

fn shown(inbox: &Inbox) -> Vec<&str> {
    inbox.window(0, inbox.len()).iter().map(|row| row.id.as_str()).collect()
}

fn filtered(text: &str) -> Rig {
    let mut rig = Rig::open(80, 24);
    rig.press("/");
    rig.type_text(text);
    rig
}

#[test]
fn buyer_subject_order_device_and_market_are_searched() {
    for (text, found) in [
        ("vries", vec!["d-000"]),
        ("kowalska", vec!["d-001"]),
        ("rayure", vec!["d-002"]),
        ("400126", vec!["d-003"]),
        ("pixel", vec!["d-004"]),
        ("cz-cz", vec!["d-005"]),
        ("se-sv iphone", vec!["d-007"]),
        ("iphone se-sv", vec!["d-007"]),
        ("zzz", vec![]),
    ] {
        assert_eq!(shown(&filtered(text).app.inbox), found, "{text}");
    }
}

#[test]
fn letters_may_be_left_out_but_not_scattered() {
    for (text, found) in [
        // Beginnings of words, a letter left out, marks left out, the other case.
        ("jdv", vec!["d-000"]),
        ("kwalska", vec!["d-001"]),
        ("Lindstrom", vec!["d-007"]),
        ("SCHNEIDER", vec!["d-003"]),
        ("rozladowuje", vec!["d-001"]),
        // Letters that happen to come in that order over half a line are not meant.
        ("keto", vec![]),
        // A number is a number: 4..0..1 are in every order.
        ("4003", vec![]),
    ] {
        assert_eq!(shown(&filtered(text).app.inbox), found, "{text}");
    }
}

#[test]
fn the_order_stays_that_of_the_deadlines() {
    let rig = filtered("iphone");
    assert_eq!(shown(&rig.app.inbox), ["d-000", "d-003", "d-007"]);
    assert_eq!(rig.app.context(), Context::Filter);
    rig.expect("/iphone · 3 of 8");
}

#[test]
fn enter_keeps_it_and_escape_shows_everything_again() {
    let mut rig = filtered("iphone");
    rig.press("Enter");
    assert_eq!(rig.app.context(), Context::Inbox);
    rig.expect("/iphone · 3 of 8");
    rig.press("j j j");
    assert_eq!(selected(&rig), "d-007");
    rig.press("Enter Esc");
    assert_eq!(rig.app.context(), Context::Inbox, "back in the filtered list");
    rig.press("/ Backspace Backspace Backspace Backspace Backspace Backspace");
    rig.type_text("lindstrom");
    assert_eq!(shown(&rig.app.inbox), ["d-007"]);
    rig.press("Enter Esc");
    assert_eq!((rig.app.inbox.len(), selected(&rig)), (8, "d-007"), "the selection stays");
    assert!(rig.app.filter.is_none());
    rig.press("/ Enter");
    assert!(rig.app.filter.is_none(), "nothing typed is no filter");
}

#[test]
fn where_nothing_matched_the_selection_comes_back() {
    let mut rig = Rig::open(80, 24);
    rig.press("j j /");
    rig.type_text("xyz");
    assert_eq!(selected(&rig), "");
    rig.expect("Nothing here matches “xyz”.");
    rig.press("j r Enter");
    rig.press("Esc");
    assert_eq!(selected(&rig), "d-002");
}

#[test]
fn it_works_in_every_view_and_tells_where_something_is() {
    let mut rig = filtered("gsm");
    rig.press("Esc /");
    rig.type_text("novák");
    assert_eq!(rig.app.inbox.count_shown(View::NeedsReply), 1);
    let mut rig = Rig::with(80, 24, samples::discussions(), |opened| opened.drafts = vec![id(3), id(5)]);
    rig.press("/");
    rig.type_text("gesperrt");
    let counts: Vec<usize> = View::ALL.iter().map(|&view| rig.app.inbox.count_shown(view)).collect();
    assert_eq!((counts[0], counts[3]), (1, 1));
    assert_eq!(counts[4], counts[0] + counts[1] + counts[2]);
    rig.press("Tab Tab Tab");
    assert_eq!((rig.app.inbox.view, shown(&rig.app.inbox)), (View::Drafts, vec!["d-003"]));
    // What is typed and found elsewhere is told where nothing is here.
    let mut rig = Rig::with(80, 24, vec![(answered(4, 10), Vec::new())], |_| {});
    rig.press("/");
    rig.type_text("garcia");
    rig.expect("Tab: Waiting 1 · Esc shows everything again.");
}

#[test]
fn news_come_in_and_go_by_the_filter() {
    let mut rig = filtered("iphone");
    rig.press("Enter j");
    assert_eq!(selected(&rig), "d-003");
    rig.tell(Msg::Changed(vec![discussion(8, 7_000)]));
    assert_eq!(shown(&rig.app.inbox), ["d-008", "d-000", "d-003", "d-007"]);
    assert_eq!(selected(&rig), "d-003");
    rig.tell(Msg::Changed(vec![discussion(9, 7_000)]));
    assert_eq!(rig.app.inbox.len(), 4);
    rig.tell(Msg::Changed(vec![Discussion { version: 2, ..answered(3, 1) }]));
    assert_eq!((shown(&rig.app.inbox).len(), selected(&rig)), (3, "d-007"));
    rig.tell(Msg::Dropped(vec![id(0)]));
    assert_eq!(shown(&rig.app.inbox), ["d-008", "d-007"]);
    // The next due is the first that matches.
    rig.press("G n");
    assert_eq!(selected(&rig), "d-008");
    // A second start of the store keeps it.
    rig.tell(Msg::Opened(Box::new(samples::opened(&samples::discussions()))));
    assert_eq!(shown(&rig.app.inbox), ["d-000", "d-003", "d-007"]);
}

#[test]
fn what_is_pasted_is_one_short_line() {
    let mut rig = filtered("");
    rig.tell(Msg::Paste(format!("iphone\nmini{}", "x".repeat(500))));
    let text = rig.app.filter_text().unwrap();
    assert!(text.starts_with("iphonemini") && text.chars().count() == 80, "{text}");
    for cols in [80, 120, 200] {
        rig.tell(Msg::Resize(cols, 30));
        rig.buffer();
    }
}

#[test]
fn what_matches_is_marked_by_grapheme() {
    let marks = |text: &str, field: &str| Terms::of(text).unwrap().marks(field);
    assert_eq!(marks("vri", "J. de Vries"), [6, 7, 8]);
    assert_eq!(marks("jdv", "J. de Vries"), [0, 3, 6]);
    assert_eq!(marks("kaputt", "📱💥 kaputt 👩‍👩‍👧‍👦"), [3, 4, 5, 6, 7, 8]);
    assert_eq!(marks("cas", "E\u{301}cran casse\u{301}"), [6, 7, 8]);
    assert_eq!(marks("电池", "手机电池两小时"), [2, 3]);
    assert_eq!(marks("xyz", "J. de Vries"), [] as [usize; 0]);
    let rig = filtered("400126");
    rig.expect("DE400126 · Gerät noch");
}

/// So many rows, each with words of its own.
fn many(n: usize) -> Inbox {
    let first = samples::discussions();
    let mut inbox = Inbox::default();
    for n in 0..n {
        let mut one = row(&first[n % 8].0);
        one.id = format!("d-{n:06}").as_str().into();
        one.order_at += TimeDelta::seconds(i64::try_from(n).unwrap());
        inbox.put(one);
    }
    inbox.complete();
    inbox
}

#[test]
fn a_key_looks_at_a_slice_and_a_longer_text_at_what_matched() {
    let mut inbox = many(40_000);
    let slices = |inbox: &mut Inbox, text: &str| {
        inbox.set_filter(text);
        let mut slices = 1;
        while inbox.is_searching() {
            inbox.search();
            slices += 1;
        }
        slices
    };
    // Every row has the letter; not all of them have these two.
    let all = 40_000 / SLICE + 1;
    assert_eq!(slices(&mut inbox, "e"), all);
    let some = slices(&mut inbox, "vr");
    assert!(some < all);
    let found = inbox.len();
    assert_eq!(found, 5_000);
    // "vr" as letters in that order are in three of eight.
    assert!(slices(&mut inbox, "vri") < 6);
    assert_eq!(inbox.len(), 5_000);
    assert!(slices(&mut inbox, "vries pakket") < 3);
    // Shorter again is looked for anew.
    assert_eq!(slices(&mut inbox, "vr"), some);
    assert_eq!(inbox.len(), found);
}

#[test]
fn a_key_typed_while_it_is_looking_takes_its_place() {
    let mut rig = Rig::open(80, 24);
    let start = rig.app.inbox.window(0, 9).len();
    assert_eq!(start, 8);
    rig.app.inbox = many(30_000);
    // The runtime has not answered yet.
    let mut effects = Vec::new();
    for c in ["/", "k", "o", "w"] {
        effects.extend(rig.app.update(Msg::Key(c.parse().unwrap())));
    }
    assert_eq!(effects.iter().filter(|effect| **effect == Effect::GoOn).count(), 1, "one at a time");
    assert!(rig.app.inbox.is_searching());
    rig.expect("…");
    let mut slices = 0;
    while rig.app.inbox.is_searching() {
        rig.app.update(Msg::GoOn);
        slices += 1;
        assert!(slices < 16);
    }
    assert_eq!(rig.app.inbox.len(), 3_750);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However a text is typed, and whatever changes in between, the same rows are shown in the same order.
    #[test]
    fn typing_step_by_step_finds_what_the_whole_text_finds(
        text in "[a-zéß0-9 .-]{1,7}",
        changes in prop::collection::vec((0usize..24, 0u8..4), 0..12),
    ) {
        let mut stepwise = many(0);
        stepwise.show(View::All);
        for n in 0..20 {
            stepwise.put(row(&discussion(n, 100)));
        }
        let mut typed = String::new();
        let mut changes = changes.into_iter();
        for (version, c) in (2..).zip(text.chars()) {
            typed.push(c);
            stepwise.set_filter(&typed);
            if let Some((n, kind)) = changes.next() {
                match kind {
                    0 => stepwise.remove(&id(n)),
                    1 => { stepwise.put(row(&Discussion { version, ..answered(n, 50) })); }
                    2 => { stepwise.put(row(&Discussion { version, status: Status::Closed, ..answered(n, 50) })); }
                    _ => { stepwise.put(row(&Discussion { version, ..discussion(n + 3, 70) })); }
                }
            }
            stepwise.settle(7);
        }
        let found: Vec<String> = shown(&stepwise).into_iter().map(str::to_owned).collect();
        stepwise.set_filter("");
        stepwise.set_filter(&text);
        prop_assert_eq!(shown(&stepwise), found);
    }

    /// No row is passed over that has a field the text matches.
    #[test]
    fn what_matches_is_not_passed_over(
        buyer in "[ -~À-žΑ-ωА-я一-丏😀-😏]{1,12}",
        subject in "[ -~À-žΑ-ωА-я一-丏😀-😏]{1,24}",
        from in 0usize..24,
        many in 1usize..6,
    ) {
        let mut one = discussion(1, 100);
        one.buyer.display_name = buyer.clone();
        one.subject = subject.clone();
        let mut inbox = Inbox::default();
        inbox.put(row(&one));
        inbox.complete();
        let text: String = format!("{buyer}{subject}").chars().skip(from).take(many).collect();
        for text in [text.to_lowercase(), text.to_uppercase(), text] {
            inbox.set_filter(&text);
            let words = |text: &str| text.split_whitespace().count();
            let Some(mut terms) = Terms::of(&text).filter(|_| words(&text) == 1) else { continue };
            let found = [&buyer, &subject].into_iter().any(|field| !terms.marks(field).is_empty());
            prop_assert!(!found || inbox.len() == 1, "{text:?} is not found in {buyer:?}, {subject:?}");
        }
    }
}
