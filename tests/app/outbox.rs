//! What waits to be sent: taken back within ten seconds, seen on its screen, tried now, given up.

use crate::support::rig::Rig;
use crate::support::samples::{absence, discussion, draft, held, id, now, said, taken_over};
use chrono::TimeDelta;
use swopdesk::app::msg::{Effect, GivenUp, Msg};
use swopdesk::app::{Confirm, Screen};
use swopdesk::domain::absence::AbsenceStatus;
use swopdesk::domain::discussion::{Discussion, Role};
use swopdesk::domain::outbox::{OutboxBody, OutboxItem, OutboxKind, OutboxState};
use swopdesk::input::{Action, Context};

fn mark(key: &str, n: usize, milliseconds: i64) -> OutboxItem {
    let body = OutboxBody::NoReplyNeeded { last_message_id: format!("m-{n}-1").as_str().into() };
    OutboxItem { body, ..held(key, n, "", milliseconds) }
}

fn withdrawal(key: &str, milliseconds: i64) -> OutboxItem {
    let body = OutboxBody::WithdrawAbsence { absence_id: "ab-1".into() };
    OutboxItem { body, discussion_id: None, ..held(key, 0, "", milliseconds) }
}

fn failed(item: OutboxItem) -> OutboxItem {
    OutboxItem {
        state: OutboxState::Waiting,
        tries: 2,
        next_try_at: Some(now() + TimeDelta::seconds(90)),
        reason: Some("the helpdesk does not answer".to_owned()),
        ..item
    }
}

fn refused(item: OutboxItem) -> OutboxItem {
    OutboxItem { state: OutboxState::Refused, reason: Some("a newer message has arrived".to_owned()), ..item }
}

/// The screen with these rows.
fn with(rows: Vec<OutboxItem>) -> Rig {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Outbox(rows));
    rig.press("O");
    assert_eq!(rig.app.context(), Context::Outbox);
    rig.effects();
    rig
}

#[test]
fn a_mark_is_held_ten_seconds_and_taken_back() {
    let mut rig = Rig::open(80, 24);
    rig.press("Enter x y");
    let until = now() + TimeDelta::seconds(10);
    assert!(rig.effects().contains(&Effect::MarkNoReplyNeeded(id(0), "m-0-1".into(), until)));
    rig.tell(Msg::Outbox(vec![mark("key-1", 0, 10_000)]));
    rig.expect("⇡ no reply needed · goes out in 10 s");
    rig.expect("⇡ “no reply needed” for J. de Vries goes out in 10 s");
    assert_eq!(rig.app.footer_actions()[0], Action::TakeBack);
    rig.wait(1_500);
    rig.expect("goes out in 9 s");
    rig.press("u");
    assert_eq!(rig.effects(), [Effect::TakeBack("key-1".into())]);
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::TakenBack(OutboxKind::NoReplyNeeded));
    assert_eq!(rig.notice(), "taken back: the reply clock goes on");
    rig.press("r");
    assert_eq!(rig.app.context(), Context::Composer);
}

#[test]
fn a_withdrawal_is_held_and_taken_back_where_it_was_asked() {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Absences(vec![absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Submitted)]));
    rig.press("2 w y");
    rig.effects();
    rig.tell(Msg::Outbox(vec![held("key-1", 0, "Beste", 9_000), withdrawal("key-2", 10_000)]));
    rig.expect("⇡ withdrawn in 10 s");
    rig.expect("⇡ 2 things, the first goes out in 9 s");
    // The one under the cursor, not the newest or the oldest.
    rig.press("u");
    assert_eq!(rig.effects(), [Effect::TakeBack("key-2".into())]);
    assert_eq!(rig.app.screen, Screen::Absences);
    rig.tell(Msg::TakenBack(OutboxKind::WithdrawAbsence));
    assert_eq!(rig.notice(), "taken back: the notice stands");
    rig.tell(Msg::Outbox(vec![withdrawal("key-2", 0)]));
    rig.press("u");
    assert_eq!(rig.notice(), "nothing is about to go out");
}

#[test]
fn quitting_asks_for_marks_and_withdrawals_too() {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Outbox(vec![mark("key-1", 0, 9_000), refused(mark("key-2", 1, 0))]));
    rig.press("q");
    assert_eq!(rig.app.confirm, Some(Confirm::Quit(1)), "what was refused waits for nothing");
    rig.expect("1 thing has not gone out yet");
}

#[test]
fn every_row_says_what_whom_how_often_and_when() {
    let mut rig = with(vec![
        held("key-1", 0, "Beste heer", 8_000),
        failed(held("key-2", 1, "Dzień dobry", 0)),
        refused(mark("key-3", 2, 0)),
        OutboxItem { body: OutboxBody::Read { last_message_id: "m".into() }, ..held("key-4", 3, "", 0) },
    ]);
    rig.expect("Outbox 3");
    assert!(rig.line_with("J. de Vries").contains("goes out"), "{}", rig.screen());
    let waits = rig.line_with("M. Kowalska");
    assert!(waits.contains("waits") && waits.contains("2 tries") && waits.contains("in 1 min"), "{waits}");
    assert!(rig.line_with("A. Dubois").contains("! refused"));
    rig.press("j");
    rig.expect("the helpdesk does not answer");
    rig.expect("Dzień dobry");
    rig.press("G");
    rig.expect("a newer message has arrived");
    rig.expect("Open the discussion and look at its newest message");
    rig.press("k k k");
    rig.wait(80_500);
    rig.expect("in 10 s");
}

#[test]
fn rows_are_tried_now_one_or_all() {
    let mut rig = with(vec![failed(held("key-1", 0, "a", 0)), failed(held("key-2", 1, "b", 0))]);
    rig.press("j r");
    assert_eq!(rig.effects(), [Effect::Retry(Some("key-2".into()))]);
    rig.press("R");
    assert_eq!(rig.effects(), [Effect::Retry(None)]);
    rig.tell(Msg::Outbox(Vec::new()));
    rig.press("r d R Enter u");
    assert_eq!(rig.effects(), []);
    rig.expect("Nothing waits to be sent.");
}

#[test]
fn giving_up_asks_and_says_what_it_means() {
    let sent = OutboxItem { maybe_delivered: true, ..failed(held("key-1", 0, "Beste", 0)) };
    let mut rig = with(vec![sent]);
    rig.press("d");
    rig.expect("its text becomes the draft of its discussion");
    rig.expect("But a try may have reached the platform already");
    rig.press("n");
    assert_eq!(rig.effects(), []);
    rig.press("d y");
    assert_eq!(rig.effects(), [Effect::GiveUp("key-1".into())]);
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::Draft(id(0), Some(draft(0, "Beste"))));
    rig.tell(Msg::GivenUp(GivenUp { kind: OutboxKind::Reply, maybe_delivered: true }));
    assert_eq!(rig.app.context(), Context::Outbox, "nothing opens under the seller's hands");
    rig.expect("may have reached the platform all the same");
    rig.press("1");
    assert!(rig.line_with("J. de Vries").contains('✎'));
    // One that has gone by itself while it was asked about needs no answer.
    let mut rig = with(vec![failed(held("key-1", 0, "Beste", 0))]);
    rig.press("d");
    rig.tell(Msg::Outbox(Vec::new()));
    assert_eq!(rig.app.confirm, None);
}

#[test]
fn enter_opens_the_discussion_in_whatever_view_it_is() {
    let mut rig = with(vec![failed(held("key-1", 8, "a", 0)), refused(withdrawal("key-2", 0))]);
    rig.press("Enter");
    assert_eq!((rig.app.context(), rig.app.thread.as_ref().unwrap().id.clone()), (Context::Thread, id(8)));
    rig.press("O j Enter");
    assert_eq!(rig.app.context(), Context::Absences);
}

#[test]
fn the_bottom_line_leads_to_what_could_not_be_sent() {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Outbox(vec![failed(held("key-1", 0, "a", 0))]));
    rig.expect("⇡ 1 thing not sent yet");
    assert_eq!(rig.app.footer_actions()[0], Action::GoOutbox);
    rig.expect("O Outbox 1");
    rig.tell(Msg::Outbox(vec![failed(held("key-1", 0, "a", 0)), refused(mark("key-2", 1, 0))]));
    rig.expect("! 1 thing refused, 1 not sent yet");
    assert!(!rig.app.is_pending(&id(1)), "a refused mark is not on its way");
    // Asked anew, it takes the refused one's place.
    rig.press("j x y");
    let until = now() + TimeDelta::seconds(10);
    let effects = rig.effects();
    let anew = [Effect::Clear("key-2".into()), Effect::MarkNoReplyNeeded(id(1), "m-1-1".into(), until)];
    assert!(effects.ends_with(&anew), "{effects:?}");
}

#[test]
fn a_reply_that_waits_for_its_file_says_so() {
    let mut reply = held("key-2", 0, "Beste", 0);
    reply.state = OutboxState::Waiting;
    let body = OutboxBody::Attachment { reply: "key-2".into(), path: "/tmp/label.pdf".to_owned() };
    let file = OutboxItem { body, ..failed(held("key-1", 0, "", 0)) };
    let mut rig = with(vec![file, reply]);
    rig.expect("Outbox 1");
    let line = rig.line_with("J. de Vries");
    assert!(line.contains("waits") && line.contains("2 tries"), "{line}");
    rig.press("Enter");
    rig.expect("not sent yet, it is tried again: the helpdesk does not answer");
}

#[test]
fn the_cursor_stays_on_its_row() {
    let mut rig = with(vec![failed(held("key-1", 0, "a", 0)), failed(held("key-2", 1, "b", 0))]);
    rig.press("j");
    rig.tell(Msg::Outbox(vec![failed(held("key-2", 1, "b", 0))]));
    assert_eq!(rig.app.outbox_selected().unwrap().id.as_str(), "key-2");
    rig.tell(Msg::Outbox(vec![failed(held("key-0", 3, "c", 0)), failed(held("key-2", 1, "b", 0))]));
    assert_eq!(rig.app.outbox_selected().unwrap().id.as_str(), "key-2");
}

#[test]
fn a_taken_over_discussion_is_only_read_while_writing() {
    let mut rig = Rig::open(80, 24);
    rig.press("r");
    rig.type_text("Beste");
    rig.tell(Msg::Changed(vec![Discussion { version: 2, ..taken_over(0, 5952) }]));
    rig.expect("taken this discussion over (locked device, €416.50 charged); you can only read it.");
    rig.type_text(" heer");
    rig.tell(Msg::Paste("X".to_owned()));
    rig.press("Backspace Ctrl-u Ctrl-z Enter Ctrl-o");
    assert_eq!(rig.text(), "Beste");
    assert_eq!(rig.app.context(), Context::Composer);
    rig.press("Left Home");
    rig.press("Esc");
    assert_eq!(rig.app.context(), Context::Thread);
    assert!(rig.app.inbox.drafts.contains(&id(0)), "the text is kept");
}

#[test]
fn the_review_asks_the_platform_and_shows_what_has_come_in_first() {
    let mut rig = Rig::open(80, 24);
    rig.press("r");
    rig.tell(Msg::Paste("Goedemiddag, wij zoeken het uit.".to_owned()));
    rig.effects();
    rig.press("Ctrl-s");
    assert_eq!(rig.app.context(), Context::Review);
    assert!(rig.effects().contains(&Effect::FetchThread { id: id(0), older: None }));
    let newer = |n: u64, last: &str| Discussion {
        version: n as i64,
        last_message_id: Some(last.into()),
        message_count: n,
        ..discussion(0, 5952)
    };
    let colleague = said("m-2", Role::Seller, "Refurb Lab", "Wij kijken ernaar.", now());
    rig.page(&newer(2, "m-2"), vec![colleague], None);
    assert_eq!(rig.app.context(), Context::Composer, "the review gives way");
    rig.expect("Refurb Lab of your shop has answered already: read it before you send");
    rig.expect("Wij kijken ernaar.");
    // The next look says so still, and sends if the seller wants to.
    rig.press("Ctrl-s");
    rig.expect("▲ your shop has the last word already (Refurb Lab, ");
    rig.effects();
    rig.press("Enter");
    assert!(
        matches!(&rig.effects()[..], [Effect::QueueReply { in_reply_to, .. }] if in_reply_to.as_str() == "m-2")
    );
}

#[test]
fn a_new_message_below_the_screen_is_shown_before_the_review() {
    let long = "Goedemiddag, mijn pakket is er nog niet. ".repeat(60);
    let mut first = said("m-0-1", Role::Buyer, "J. de Vries", &long, now() - TimeDelta::hours(2));
    first.attachments.clear();
    let mut rig = Rig::with(80, 24, vec![(discussion(0, 5952), vec![first])], |_| {});
    rig.press("r");
    rig.tell(Msg::Paste("Goedemiddag, wij zoeken het uit.".to_owned()));
    rig.press("PageUp PageUp PageUp");
    let newer = Discussion {
        version: 2,
        last_message_id: Some("m-2".into()),
        message_count: 2,
        ..discussion(0, 5952)
    };
    rig.page(&newer, vec![said("m-2", Role::Buyer, "J. de Vries", "Laat maar!", now())], None);
    assert!(!rig.shows("Laat maar!"), "who reads further up keeps what is on the screen");
    rig.press("Ctrl-s");
    assert_eq!(rig.app.context(), Context::Composer);
    rig.expect("Laat maar!");
    rig.press("Ctrl-s");
    assert_eq!(rig.app.context(), Context::Review);
}

/// The buyer of discussion 0 writes again.
fn written_again(version: i64) -> Discussion {
    Discussion { version, last_message_id: Some("m-0-9".into()), message_count: 9, ..discussion(0, 0) }
}

#[test]
fn a_message_that_crosses_a_held_reply_pulls_it_back_before_it_goes_out() {
    let mut rig = Rig::open(80, 24);
    let text = "Beste heer, wij zoeken het voor u uit.";
    rig.press("Enter");
    rig.tell(Msg::Outbox(vec![held("key-1", 0, text, 10_000)]));
    rig.effects();
    // What is known already crosses nothing, nor does a change without a message.
    rig.tell(Msg::Changed(vec![discussion(0, 300)]));
    let read = Discussion { version: 50, last_message_id: Some("m-0-1".into()), ..discussion(0, 300) };
    rig.tell(Msg::Changed(vec![read]));
    assert!(!rig.effects().contains(&Effect::TakeBack("key-1".into())));
    rig.tell(Msg::Changed(vec![written_again(51)]));
    rig.tell(Msg::Changed(vec![written_again(52)]));
    let asked = rig.effects().into_iter().filter(|effect| *effect == Effect::TakeBack("key-1".into()));
    assert_eq!(asked.count(), 1, "once");
    rig.page(
        &written_again(52),
        vec![said("m-0-9", Role::Buyer, "J. de Vries", "Laat maar, het is er al!", now())],
        None,
    );
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::Draft(id(0), Some(draft(0, text))));
    assert_eq!(rig.app.context(), Context::Composer);
    assert_eq!(rig.text(), text);
    rig.expect("Laat maar, het is er al!");
    rig.expect("new message from J. de Vries above");
    rig.expect("the reply is a draft again");
}

#[test]
fn a_held_reply_of_another_discussion_comes_back_as_a_draft_and_says_so() {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Outbox(vec![held("key-1", 0, "Beste heer", 10_000)]));
    rig.press("2");
    rig.tell(Msg::Changed(vec![written_again(51)]));
    assert!(rig.effects().contains(&Effect::TakeBack("key-1".into())));
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::Draft(id(0), Some(draft(0, "Beste heer"))));
    assert_eq!(rig.app.screen, Screen::Absences, "data never moves the cursor");
    rig.expect("a new message came before your reply to J. de Vries went out");
    // Over its hold, it is on its way: the platform has the last word.
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Outbox(vec![held("key-1", 0, "Beste heer", 10_000)]));
    rig.wait(10_001);
    rig.tell(Msg::Changed(vec![written_again(51)]));
    assert!(!rig.effects().contains(&Effect::TakeBack("key-1".into())));
}
