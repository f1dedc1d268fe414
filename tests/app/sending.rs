//! From the review to the platform and, where it is refused, back.

use crate::support::rig::Rig;
use crate::support::samples::{self, answered, discussion, draft, held, id, now};
use chrono::TimeDelta;
use swopdesk::app::msg::{Effect, Msg, Settled};
use swopdesk::app::{Confirm, HOLD_SECONDS};
use swopdesk::domain::discussion::Discussion;
use swopdesk::domain::draft::Draft;
use swopdesk::domain::outbox::{OutboxItem, OutboxKind, OutboxState};
use swopdesk::draft_check::{RuleId, Severities, Severity};
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::input::{Action, Context};

const DUTCH: &str = "Beste heer De Vries, dank voor uw bericht. Wij vragen de vervoerder vandaag nog waar het pakket is en laten het u morgen weten.";
const ENGLISH: &str = "Dear Mr De Vries, thank you for your message. We will ask the carrier today where the parcel is and let you know tomorrow.";

fn reviewing(text: &str) -> Rig {
    let mut rig = Rig::open(80, 24);
    rig.press("r");
    rig.tell(Msg::Paste(text.to_owned()));
    rig.press("Ctrl-s");
    assert_eq!(rig.app.context(), Context::Review);
    rig.effects();
    rig
}

/// A reply to the first discussion that waits in the outbox for its ten seconds.
fn sent() -> Rig {
    let mut rig = reviewing(DUTCH);
    rig.press("Enter");
    rig.tell(Msg::Outbox(vec![held("key-1", 0, DUTCH, 10_000)]));
    rig.effects();
    rig
}

#[test]
fn enter_sends_what_is_shown_and_holds_it_ten_seconds() {
    let mut rig = reviewing(&format!("{DUTCH}\n\n"));
    rig.expect("✓ nothing to say against it");
    rig.press("Enter");
    assert_eq!(
        rig.effects(),
        [Effect::QueueReply {
            id: id(0),
            text: DUTCH.to_owned(),
            in_reply_to: "m-0-1".into(),
            files: Vec::new(),
            held_until: now() + TimeDelta::seconds(HOLD_SECONDS),
        }]
    );
    assert_eq!(rig.app.context(), Context::Thread);
    assert!(!rig.app.inbox.drafts.contains(&id(0)));
}

#[test]
fn a_wrong_language_is_shown_and_can_be_sent_all_the_same() {
    let mut rig = reviewing(ENGLISH);
    rig.expect("It can be sent all the same, if you are sure.");
    rig.expect("▲ line 1:");
    rig.press("s");
    assert!(matches!(rig.effects()[..], [Effect::QueueReply { .. }]));
}

#[test]
fn what_blocks_must_be_accepted_first() {
    let mut severities = Severities::default();
    severities.set(RuleId::Language, Some(Severity::Block));
    let mut rig = Rig::open(80, 24);
    rig.app.severities = severities;
    rig.press("r");
    rig.tell(Msg::Paste(ENGLISH.to_owned()));
    rig.press("Ctrl-s");
    rig.effects();
    rig.expect("Not sent as it is");
    rig.press("Enter");
    assert_eq!(rig.effects(), []);
    assert_eq!(rig.notice(), "findings marked with ! must be accepted first, or mended");
    rig.press("!");
    rig.expect("Accepted. It can be sent now.");
    rig.press("Enter");
    assert!(matches!(rig.effects()[..], [Effect::QueueReply { .. }]));
}

#[test]
fn accepting_holds_for_one_look_only() {
    let mut rig = reviewing(ENGLISH);
    rig.press("! Esc Ctrl-s");
    assert!(!rig.app.review.as_ref().unwrap().accepted);
}

#[test]
fn the_review_scrolls_no_further_than_its_text() {
    let mut rig = reviewing(&format!("{DUTCH}\n").repeat(30));
    rig.press("PageDown PageDown PageDown PageDown PageDown PageDown PageDown PageDown PageDown");
    let scroll = rig.app.review.as_ref().unwrap().scroll;
    assert!(scroll > 0);
    rig.press("Up");
    assert_eq!(rig.app.review.as_ref().unwrap().scroll, scroll - 1, "the first key up is seen");
}

#[test]
fn while_it_is_held_list_and_footer_say_so() {
    let mut rig = sent();
    rig.expect("⇡ your reply · goes out in 10 s");
    assert_eq!(rig.app.footer_actions()[..2], [Action::TakeBack, Action::NextDiscussion]);
    rig.press("Esc");
    assert!(rig.line_with("J. de Vries").contains('⇡'));
    rig.expect("⇡ 1 reply goes out in 10 s");
    rig.wait(2_500);
    rig.expect("⇡ 1 reply goes out in 8 s");
    rig.wait(8_000);
    assert!(!rig.shows("goes out"));
    assert!(rig.line_with("J. de Vries").contains('⇡'), "still on its way");
    rig.press("Enter r");
    assert_eq!(rig.notice(), "a reply is on its way");
}

#[test]
fn a_reply_that_cannot_be_delivered_says_why() {
    let mut rig = sent();
    let item = OutboxItem {
        state: OutboxState::Waiting,
        tries: 2,
        reason: Some("the helpdesk does not answer".to_owned()),
        ..held("key-1", 0, DUTCH, 0)
    };
    rig.tell(Msg::Outbox(vec![item]));
    rig.expect("⇡ your reply · not sent yet, it is tried again: the helpdesk does not answer");
}

/// The store's answers to a reply that is taken back.
fn store_gives_back(rig: &mut Rig) {
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::Draft(id(0), Some(draft(0, DUTCH))));
}

#[test]
fn undo_send_opens_the_text_again() {
    let mut rig = sent();
    rig.answers = false;
    rig.press("u");
    assert_eq!(rig.effects(), [Effect::TakeBack("key-1".into()), Effect::ReadThread(id(0))]);
    assert!(rig.app.composer.is_none());
    store_gives_back(&mut rig);
    assert_eq!((rig.app.context(), rig.text()), (Context::Composer, DUTCH));
    assert!(rig.app.inbox.drafts.contains(&id(0)));
}

#[test]
fn undo_send_from_the_list_goes_to_the_discussion() {
    for cols in [80, 140] {
        let mut rig = sent();
        rig.tell(Msg::Resize(cols, 40));
        rig.press("J Esc G");
        rig.effects();
        rig.press("u");
        // The store answers in order: the read comes after the reply has been taken back.
        let effects = rig.effects();
        assert_eq!(effects[..2], [Effect::TakeBack("key-1".into()), Effect::ReadThread(id(0))]);
        store_gives_back(&mut rig);
        assert_eq!((rig.app.context(), rig.text()), (Context::Composer, DUTCH), "{cols} columns");
        assert_eq!(rig.app.inbox.selected(), Some(&id(0)));
    }
}

#[test]
fn undo_send_works_whichever_answer_comes_first() {
    let mut rig = sent();
    rig.press("Esc G");
    rig.drafts = vec![draft(0, DUTCH)];
    // The read's answer comes before the outbox has been told.
    rig.press("u");
    assert_eq!(rig.text(), DUTCH);
    store_gives_back(&mut rig);
    assert_eq!(rig.text(), DUTCH);
}

#[test]
fn too_late_to_undo() {
    let mut rig = sent();
    rig.press("u");
    assert_eq!(rig.notice(), "too late: the reply is on its way");
    assert_eq!(rig.app.context(), Context::Thread);
    rig.wait(11_000);
    rig.press("u");
    assert_eq!(rig.notice(), "nothing is about to go out");
    rig.tell(Msg::Outbox(Vec::new()));
    rig.press("r");
    assert_eq!(rig.app.context(), Context::Composer, "writing goes on as ever");
}

#[test]
fn a_delivered_reply_shows_the_way_on() {
    let mut rig = sent();
    let after =
        Discussion { version: 2, last_message_id: Some("m-out".into()), message_count: 2, ..answered(0, 0) };
    rig.tell(Msg::Changed(vec![after.clone()]));
    let reply =
        samples::said("m-out", swopdesk::domain::discussion::Role::Seller, "Refurb Lab", DUTCH, now());
    rig.page(&after, vec![reply], None);
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::Settled(Box::new(Settled {
        kind: OutboxKind::Reply,
        discussion: Some(id(0)),
        outcome: Ok(()),
    })));
    assert_eq!(rig.notice(), "reply to J. de Vries delivered");
    assert_eq!(rig.app.footer_actions()[0], Action::NextDiscussion);
    rig.expect("J next");
    rig.expect("answered: it is the buyer’s turn, nothing is due");
    rig.press("J");
    assert_eq!(rig.app.thread.as_ref().unwrap().id, id(1));
}

/// The order in which the runtime tells of a refusal.
fn refuse(rig: &mut Rig) -> Fault {
    let fault = crate::support::samples::fault(
        FaultKind::Refused,
        "the buyer has written again",
        "read it, then send",
    );
    let back = Draft { returned: Some(fault.to_string()), ..draft(0, DUTCH) };
    rig.tell(Msg::Draft(id(0), Some(back)));
    rig.tell(Msg::Outbox(Vec::new()));
    rig.tell(Msg::Settled(Box::new(Settled {
        kind: OutboxKind::Reply,
        discussion: Some(id(0)),
        outcome: Err(fault.clone()),
    })));
    fault
}

#[test]
fn a_refused_reply_comes_back_with_the_reason() {
    let mut rig = sent();
    let fault = refuse(&mut rig);
    assert_eq!((rig.app.context(), rig.text()), (Context::Composer, DUTCH));
    rig.expect(&format!("▲ came back: {fault}"));
    assert_eq!(rig.notice(), "reply to J. de Vries not sent, it came back");
}

#[test]
fn refused_while_elsewhere_it_is_a_draft_and_told() {
    let mut rig = sent();
    rig.press("Esc j j");
    refuse(&mut rig);
    assert_eq!(rig.app.context(), Context::Inbox, "nothing opens under the seller's hands");
    assert!(rig.line_with("J. de Vries").contains('✎'));
    rig.expect("reply to J. de Vries not sent, it is a draft again: the buyer has written again - read it");
    let mut rig = sent();
    rig.press("J r");
    rig.type_text("Dzień dobry");
    refuse(&mut rig);
    assert_eq!(rig.text(), "Dzień dobry", "another reply is being written");
}

#[test]
fn quitting_asks_while_a_reply_waits() {
    let mut rig = sent();
    rig.press("q");
    assert_eq!(rig.app.confirm, Some(Confirm::Quit(1)));
    rig.press("n");
    assert!(!rig.app.is_quitting());
    rig.press("q Ctrl-c");
    assert_eq!(rig.effects(), [Effect::Quit], "asked for twice");
    // Another question is no yes.
    let mut rig = sent();
    rig.press("Esc j x Ctrl-c");
    assert_eq!(rig.app.confirm, Some(Confirm::Quit(1)));
    let mut rig = Rig::open(80, 24);
    rig.press("q");
    assert!(rig.app.is_quitting(), "nothing waits: no question");
    let mut rig = sent();
    rig.tell(Msg::Terminate);
    assert!(rig.app.is_quitting(), "a signal does not ask");
}

#[test]
fn other_writes_are_told() {
    let mut rig = Rig::open(80, 24);
    let fault = || crate::support::samples::fault(FaultKind::Refused, "the buyer has written again", "");
    for (kind, outcome, said) in [
        (OutboxKind::NoReplyNeeded, Ok(()), "marked: no reply needed"),
        (OutboxKind::NoReplyNeeded, Err(fault()), "not marked: the buyer has written again"),
        (OutboxKind::WithdrawAbsence, Ok(()), "notice withdrawn"),
        (OutboxKind::WithdrawAbsence, Err(fault()), "not withdrawn: the buyer has written again"),
    ] {
        rig.tell(Msg::Settled(Box::new(Settled { kind, discussion: Some(id(0)), outcome })));
        assert_eq!(rig.notice(), said);
    }
    rig.wait(31_000);
    let read = Settled { kind: OutboxKind::Read, discussion: Some(id(0)), outcome: Err(fault()) };
    rig.tell(Msg::Settled(Box::new(read)));
    assert_eq!(rig.notice(), "", "nobody needs to know that a mark was refused");
    assert_eq!(discussion(0, 1).id, id(0));
}
