//! Reading a discussion: merging, paging up, scrolling, marking, going on to the next.

use crate::support::rig::Rig;
use crate::support::samples::{self, ago, answered, discussion, id, said, taken_over};
use swopdesk::app::msg::{Effect, Msg, ThreadPage};
use swopdesk::app::thread::Thread;
use swopdesk::app::{Confirm, Screen};
use swopdesk::domain::discussion::{Discussion, Message, Role};
use swopdesk::fault::FaultKind;
use swopdesk::input::Context;

/// Messages `from..to` of a discussion, one a minute.
fn talk(from: usize, to: usize) -> Vec<Message> {
    (from..to)
        .map(|i| {
            let (role, name) =
                if i % 2 == 0 { (Role::Buyer, "J. de Vries") } else { (Role::Seller, "Refurb Lab") };
            said(&format!("m-{i:03}"), role, name, &format!("Bericht nummer {i}."), ago(500 - i as i64))
        })
        .collect()
}

fn talking(messages: u64, newest: usize, version: i64) -> Discussion {
    Discussion {
        version,
        message_count: messages,
        last_message_id: Some(format!("m-{newest:03}").as_str().into()),
        ..discussion(0, 300)
    }
}

fn ids(rig: &Rig) -> Vec<String> {
    rig.app.thread.as_ref().unwrap().messages.iter().map(|message| message.id.to_string()).collect()
}

#[test]
fn messages_merge_in_their_order() {
    let mut thread = Thread::new(id(0));
    thread.merge(talk(10, 15));
    thread.merge(talk(8, 12));
    let all: Vec<String> = thread.messages.iter().map(|message| message.id.to_string()).collect();
    assert_eq!(all, ["m-008", "m-009", "m-010", "m-011", "m-012", "m-013", "m-014"]);
    // Of the same second they stay as they stood when one of them is told again.
    let twin = |id: &str| said(id, Role::Buyer, "J. de Vries", "zelfde seconde", ago(1));
    thread.merge(vec![twin("m-a"), twin("m-b")]);
    thread.merge(vec![twin("m-a")]);
    let last: Vec<&str> = thread.messages[7..].iter().map(|message| message.id.as_str()).collect();
    assert_eq!(last, ["m-a", "m-b"]);
}

#[test]
fn going_up_fetches_what_is_older_until_there_is_no_more() {
    let about = talking(120, 119, 1);
    let mut rig = Rig::with(80, 24, vec![(about.clone(), talk(60, 120))], |_| {});
    rig.press("Enter");
    assert!(rig.effects().contains(&Effect::FetchThread { id: id(0), older: None }), "60 of 120 are here");
    rig.page(&about, talk(60, 120), Some("cursor-1"));
    rig.press("g");
    rig.expect("reading older messages");
    assert_eq!(rig.effects(), [Effect::FetchThread { id: id(0), older: Some("cursor-1".to_owned()) }]);
    rig.press("g PageUp");
    assert_eq!(rig.effects(), [], "one request at a time");
    let first = rig.line_with("Bericht nummer 6");
    let page = ThreadPage {
        discussion: about.clone(),
        messages: talk(0, 60),
        older: None,
        cached: false,
        prepend: true,
    };
    rig.tell(Msg::Thread(Box::new(page)));
    assert_eq!(ids(&rig).len(), 120);
    assert_eq!(rig.line_with("Bericht nummer 6"), first, "what was on the screen stays");
    rig.press("g g");
    rig.expect("Bericht nummer 0.");
    // A later look at the newest page offers nothing older: everything is here.
    rig.page(&about, talk(60, 120), Some("cursor-1"));
    rig.press("g k");
    assert_eq!(rig.effects(), []);
    assert!(!rig.shows("older messages"));
}

#[test]
fn a_new_message_does_not_move_what_is_being_read() {
    let about = talking(60, 59, 1);
    let mut rig = Rig::with(80, 24, vec![(about, talk(0, 60))], |_| {});
    rig.press("Enter PageUp PageUp");
    let shown = rig.lines()[9].clone();
    assert!(rig.shows("below"));
    rig.page(&talking(61, 60, 2), talk(1, 61), None);
    assert_eq!(rig.lines()[9], shown);
    rig.press("G");
    rig.expect("Bericht nummer 60.");
    rig.page(&talking(62, 61, 3), talk(2, 62), None);
    rig.expect("Bericht nummer 61.");
}

#[test]
fn news_of_the_discussion_on_the_screen_are_fetched() {
    let mut rig = Rig::open(80, 24);
    rig.press("Enter");
    rig.effects();
    let newer = Discussion {
        version: 2,
        last_message_id: Some("m-new".into()),
        message_count: 2,
        ..discussion(0, 5952)
    };
    rig.tell(Msg::Changed(vec![newer.clone()]));
    assert_eq!(rig.effects(), [Effect::FetchThread { id: id(0), older: None }]);
    rig.tell(Msg::Changed(vec![newer]));
    assert_eq!(rig.effects(), [], "the same version again");
}

#[test]
fn a_failed_fetch_is_told_and_can_be_tried_again() {
    let mut rig = Rig::with(80, 24, vec![(discussion(0, 60), Vec::new())], |_| {});
    rig.press("Enter");
    rig.effects();
    let fault = crate::support::samples::fault(
        FaultKind::OutOfReach,
        "the helpdesk does not answer",
        "check the network; R tries again",
    );
    rig.tell(Msg::ThreadFailed(id(0), fault.clone()));
    rig.expect("the helpdesk does not answer - check the network; R tries again");
    rig.press("R");
    assert!(rig.effects().contains(&Effect::FetchThread { id: id(0), older: None }));
    // With messages on the screen they stay, and the failure is told below them.
    rig.page(&discussion(0, 60), talk(0, 3), None);
    rig.tell(Msg::ThreadFailed(id(0), fault));
    rig.expect("Bericht nummer 2.");
    rig.expect("newer messages may be missing");
    rig.tell(Msg::ThreadFailed(
        id(4),
        crate::support::samples::fault(FaultKind::OutOfReach, "of another", ""),
    ));
    assert!(!rig.shows("of another"));
}

#[test]
fn a_late_answer_for_another_discussion_is_not_shown() {
    let mut rig = Rig::open(80, 24);
    rig.press("Enter");
    rig.page(&discussion(5, 700), vec![samples::message(5, &discussion(5, 700))], None);
    assert_eq!(ids(&rig), ["m-0-1"]);
}

#[test]
fn only_what_is_on_the_screen_is_marked_as_read() {
    let mut rig = Rig::open(120, 40);
    rig.press("j j k");
    let marks =
        |effects: Vec<Effect>| effects.iter().filter(|effect| matches!(effect, Effect::MarkRead(..))).count();
    assert_eq!(marks(rig.effects()), 0, "the preview beside the list is not reading");
    rig.press("g Enter");
    assert_eq!(marks(rig.effects()), 1);
    rig.press("2");
    let newer = Discussion {
        version: 2,
        last_message_id: Some("m-new".into()),
        message_count: 2,
        ..discussion(0, 5952)
    };
    rig.page(&newer, vec![said("m-new", Role::Buyer, "J. de Vries", "Hallo?", ago(0))], None);
    assert_eq!(marks(rig.effects()), 0, "the absences are on the screen");
}

#[test]
fn j_and_k_go_on_in_the_list() {
    let mut rig = Rig::open(80, 24);
    rig.press("Enter J");
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(1));
    assert_eq!(rig.app.context(), Context::Thread);
    rig.press("K");
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(0));
    rig.press("K");
    assert_eq!(rig.notice(), "no further discussion in this view");
    // Answered elsewhere: it leaves the view, stays on the screen, and J goes to what stands in its place.
    rig.press("J");
    rig.tell(Msg::Changed(vec![Discussion { version: 2, ..answered(1, 1) }]));
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(1));
    rig.press("J");
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(2));
}

#[test]
fn beside_the_list_the_discussion_follows_the_selection() {
    let mut rig = Rig::open(140, 40);
    rig.expect("Kunt u nagaan waar het is?");
    rig.press("j");
    rig.expect("Proszę o wymianę");
    rig.press("Enter G");
    rig.tell(Msg::Dropped(vec![id(1)]));
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(1), "what is being read stays");
    rig.press("Esc");
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(2));
}

/// How many discussions have been asked of the store since it was last looked at.
fn reads(rig: &mut Rig) -> usize {
    rig.effects().iter().filter(|effect| matches!(effect, Effect::ReadThread(_))).count()
}

#[test]
fn a_running_cursor_reads_only_where_it_rests() {
    let mut rig = Rig::open(140, 40);
    reads(&mut rig);
    rig.wait(1_000);
    rig.press("j");
    assert_eq!(reads(&mut rig), 1, "one step is shown at once");
    for _ in 0..4 {
        rig.wait(30);
        rig.press("j");
    }
    assert_eq!(reads(&mut rig), 0);
    let row = rig.app.inbox.selected_row().unwrap().clone();
    assert_eq!(rig.app.passing_row().map(|row| &row.id), Some(&row.id));
    assert!(!rig.shows("Proszę o wymianę"), "another buyer's words are not beside the row");
    let wake = rig.app.next_wake().unwrap();
    assert_eq!(wake, rig.app.now + chrono::TimeDelta::milliseconds(120));
    rig.at(wake);
    assert_eq!(reads(&mut rig), 1);
    assert_eq!((rig.app.passing_row(), &rig.app.thread.as_ref().unwrap().id), (None, &row.id));
}

#[test]
fn enter_opens_the_row_under_a_running_cursor_at_once() {
    let mut rig = Rig::open(140, 40);
    rig.wait(1_000);
    rig.press("j");
    rig.wait(30);
    rig.press("j Enter");
    assert_eq!(rig.app.thread.as_ref().map(|thread| &thread.id), rig.app.inbox.selected());
    assert!(rig.app.passing_row().is_none() && rig.app.reading);
}

#[test]
fn a_store_that_takes_its_time_leaves_no_other_discussion_beside_the_row() {
    let mut rig = Rig::open(140, 40);
    rig.wait(1_000);
    rig.answers = false;
    rig.press("j");
    let wake = rig.app.next_wake().unwrap();
    rig.at(wake);
    assert_eq!(rig.app.thread.as_ref().map(|thread| &thread.id), rig.app.inbox.selected());
    rig.expect("reading the messages");
}

#[test]
fn no_reply_needed_asks_and_marks_the_newest_message() {
    let mut rig = Rig::open(80, 24);
    rig.answers = false;
    rig.press("x");
    assert_eq!(rig.app.confirm, None, "the discussion has not been read yet");
    rig.answers = true;
    rig.tell(Msg::Thread(Box::new(ThreadPage {
        discussion: discussion(0, 5952),
        messages: vec![samples::message(0, &discussion(0, 5952))],
        older: None,
        cached: true,
        prepend: false,
    })));
    assert_eq!(rig.app.confirm, Some(Confirm::NoReplyNeeded(id(0), "m-0-1".into())));
    rig.press("n");
    rig.effects();
    rig.press("x y");
    let until = samples::now() + chrono::TimeDelta::seconds(10);
    assert_eq!(rig.effects(), [Effect::MarkNoReplyNeeded(id(0), "m-0-1".into(), until)]);
    rig.press("Esc Tab x");
    assert_eq!(rig.app.confirm, None);
    assert_eq!(rig.notice(), "no buyer’s message waits for a reply here");
}

#[test]
fn a_wish_is_forgotten_when_the_seller_moves_on() {
    let mut rig = Rig::open(80, 24);
    rig.answers = false;
    rig.press("r Esc j Enter");
    rig.answers = true;
    rig.press("Esc k Enter");
    assert_eq!(rig.app.context(), Context::Thread, "no composer opens by itself");
    assert!(rig.app.composer.is_none());
}

#[test]
fn what_is_taken_over_can_only_be_read() {
    let mut rig = Rig::with(80, 24, vec![(taken_over(3, 900), Vec::new())], |_| {});
    rig.press("Tab Tab Enter");
    rig.expect("taken over by the platform Mon 23 Nov 06:32: locked device · charged");
    rig.expect("€416.50");
    rig.expect("signed out before they are listed");
    assert!(!rig.lines()[23].contains("reply"), "{}", rig.lines()[23]);
    rig.press("r");
    assert_eq!(rig.notice(), "the platform has taken this discussion over; you can only read it");
    assert!(rig.app.composer.is_none());
    assert_eq!(rig.app.screen, Screen::Inbox);
}

#[test]
fn a_discussion_of_a_hundred_thousand_messages_opens_at_its_end_and_stays_small() {
    const ALL: usize = 100_000;
    let at = |i: usize| {
        let mut message = said(&format!("m-{i:06}"), Role::Buyer, "J. de Vries", "", ago((ALL - i) as i64));
        message.text = format!("Bericht nummer {i}: {}", "waar blijft mijn pakket? ".repeat(8));
        message
    };
    let about = Discussion {
        message_count: ALL as u64,
        last_message_id: Some("m-099999".into()),
        ..discussion(0, 300)
    };
    let newest: Vec<Message> = (ALL - 200..ALL).map(at).collect();
    let mut rig = Rig::with(80, 24, vec![(about.clone(), newest.clone())], |_| {});
    rig.press("Enter");
    rig.page(&about, newest, Some("c"));
    rig.expect("Bericht nummer 99999:");
    // All the way up, as far as that goes.
    let (mut first, mut begun) = (ALL - 200, None);
    loop {
        rig.effects();
        rig.press("g");
        if !rig.effects().iter().any(|effect| matches!(effect, Effect::FetchThread { older: Some(_), .. })) {
            break;
        }
        let messages = (first - 200..first).map(at).collect();
        first -= 200;
        let page = ThreadPage {
            discussion: about.clone(),
            messages,
            older: Some(format!("c-{first}")),
            cached: false,
            prepend: true,
        };
        rig.tell(Msg::Thread(Box::new(page)));
        assert!(ALL - first <= 10_200, "it ends");
        begun = Some(std::time::Instant::now());
    }
    let many = rig.app.thread.as_ref().unwrap().messages.len();
    assert!((10_000..10_200).contains(&many), "{many}");
    rig.expect("older messages are not shown here");
    // A key with its frame costs no more than its share, though sixty thousand lines are there.
    rig.press("Down");
    let before = std::time::Instant::now();
    rig.press(&"Down ".repeat(200));
    for _ in 0..20 {
        rig.screen();
    }
    let each = before.elapsed() / 220;
    assert!(
        each.as_millis() < 20,
        "{each:?} a key (unoptimised); the last page took {:?}",
        begun.map(|at| at.elapsed())
    );
    rig.press("G");
    rig.expect("Bericht nummer 99999:");
}

#[test]
fn a_message_that_comes_twice_in_a_page_stands_once() {
    let mut thread = Thread::new(id(0));
    let twice = [talk(1, 3), talk(1, 3)].concat();
    thread.merge(twice);
    assert_eq!(thread.messages.len(), 2);
}
