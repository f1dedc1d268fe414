//! The outbox: nothing the seller wrote is lost, nothing is sent twice.

use super::samples::{Home, at, discussion, draft, home, id, message, open, waiting};
use swopdesk::domain::absence::{Absence, AbsenceNotice, AbsenceStatus};
use swopdesk::domain::draft::Draft;
use swopdesk::domain::list_row::Section;
use swopdesk::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxKind, OutboxState};
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::store::{Claim, Enqueued, NewItem, Outcome, StoreError};

fn reply_with(discussion: &str, text: &str, files: &[&str]) -> NewItem {
    NewItem {
        discussion_id: Some(id(discussion)),
        body: OutboxBody::Reply {
            text: text.into(),
            in_reply_to: "m-1".into(),
            files: files.iter().map(|f| (*f).to_owned()).collect(),
            attachment_ids: vec![],
        },
        held_until: None,
        drop_draft: true,
        created_at: at(0),
    }
}

fn reply(discussion: &str, text: &str) -> NewItem {
    reply_with(discussion, text, &[])
}

fn held(mut item: NewItem, until: i64) -> NewItem {
    item.held_until = Some(at(until));
    item
}

fn put(home: &Home, item: NewItem) -> OutboxItem {
    home.store.enqueue(item).wait().unwrap().item
}

fn claim(home: &Home, minute: i64) -> Claim {
    home.store.claim(at(minute)).wait().unwrap()
}

fn sent(discussion: &str) -> Outcome {
    let after = waiting(discussion, 9, 3);
    Outcome::Sent(Box::new((message("m-2", 3, "Beste J."), after, at(0))))
}

fn kinds(home: &Home) -> Vec<OutboxKind> {
    home.store.outbox().wait().unwrap().iter().map(|i| i.body.kind()).collect()
}

#[test]
fn a_reply_takes_the_drafts_place_in_one_step_and_undo_gives_it_back() {
    let home = home();
    home.store.save_draft(draft("d-1", "Beste")).wait().unwrap();
    let item = put(&home, held(reply("d-1", "Beste J."), 10));
    assert_eq!(item.state, OutboxState::Held);
    assert!(uuid::Uuid::parse_str(item.id.as_str()).is_ok());
    assert_eq!(home.store.draft(id("d-1")).wait().unwrap(), None);
    let back = home.store.take_back(item.id.clone(), at(1)).wait().unwrap().unwrap();
    assert_eq!((back.text.as_str(), back.returned.clone()), ("Beste J.", None));
    assert_eq!(home.store.draft(id("d-1")).wait().unwrap(), Some(back));
    assert!(home.store.outbox().wait().unwrap().is_empty());
    assert!(matches!(home.store.take_back(item.id, at(1)).wait(), Err(StoreError::Gone)));
}

#[test]
fn another_draft_stays_when_the_reply_did_not_come_from_it() {
    let home = home();
    home.store.save_draft(draft("d-1", "typed on the screen")).wait().unwrap();
    put(&home, NewItem { drop_draft: false, ..reply("d-1", "from a script") });
    assert!(home.store.draft(id("d-1")).wait().unwrap().is_some());
}

#[test]
fn a_held_row_is_not_tried_before_its_time() {
    let home = home();
    let item = put(&home, held(reply("d-1", "x"), 10));
    assert_eq!(claim(&home, 9), Claim { item: None, next_at: Some(at(10)) });
    let got = claim(&home, 10).item.unwrap();
    assert_eq!((got.id.clone(), got.tries, got.state), (item.id.clone(), 1, OutboxState::Waiting));
    assert_eq!(claim(&home, 11), Claim { item: None, next_at: None }, "it is in hand");
    assert!(matches!(home.store.take_back(item.id, at(11)).wait(), Err(StoreError::AlreadyTried)));
}

#[test]
fn the_same_reply_again_is_the_same_row_and_another_is_refused() {
    let home = home();
    let first = put(&home, reply("d-1", "x"));
    let again = home.store.enqueue(reply("d-1", "x")).wait().unwrap();
    assert_eq!(again, Enqueued { item: first, again: true });
    home.store.save_draft(draft("d-1", "y")).wait().unwrap();
    let other = home.store.enqueue(reply("d-1", "y")).wait().unwrap_err();
    assert!(matches!(other, StoreError::ReplyPending));
    assert_eq!(Fault::from(other).kind, FaultKind::No);
    assert!(home.store.draft(id("d-1")).wait().unwrap().is_some(), "the draft stays with its seller");
    put(&home, reply("d-2", "y"));
    assert_eq!(home.store.outbox().wait().unwrap().len(), 2);
}

#[test]
fn a_sent_reply_leaves_message_discussion_and_text_in_one_step() {
    let home = home();
    home.store.put_discussions(vec![(discussion("d-1", 1, 0), at(100))]).wait().unwrap();
    let item = put(&home, reply("d-1", "Beste J."));
    claim(&home, 0);
    let finished = home.store.finish(item.id, sent("d-1"), at(4)).wait().unwrap();
    let row = finished.row.unwrap();
    assert_eq!((row.section, row.version, row.outbox), (Section::Waiting, 9, None));
    assert_eq!(finished.given_back, None);
    assert!(home.store.outbox().wait().unwrap().is_empty());
    assert_eq!(home.store.messages(id("d-1"), 9).wait().unwrap().messages.len(), 1);
    let texts = home.store.sent_replies(9).wait().unwrap();
    assert_eq!((texts.len(), texts[0].text.as_str()), (1, "Beste J."));
    // The answer to a second delivery of the same key changes nothing.
    home.store.finish("gone".into(), sent("d-1"), at(5)).wait().unwrap();
    assert_eq!(home.store.messages(id("d-1"), 9).wait().unwrap().messages.len(), 1);
    assert_eq!(home.store.sent_replies(9).wait().unwrap().len(), 1);
}

#[test]
fn a_refused_reply_is_the_draft_again_with_its_reason() {
    let home = home();
    let item = put(&home, reply_with("d-1", "Beste J.", &["/a.jpg"]));
    home.store.save_draft(draft("d-1", "PS: begun meanwhile")).wait().unwrap();
    let refused = Outcome::Refused { reason: "a newer message exists".into() };
    let back = home.store.finish(item.id, refused, at(4)).wait().unwrap().given_back.unwrap();
    assert_eq!(back.text, "Beste J.\n\nPS: begun meanwhile");
    assert_eq!(back.cursor, "Beste J.".len());
    assert_eq!(back.returned.as_deref(), Some("a newer message exists"));
    assert_eq!(back.files, ["/a.jpg"]);
    assert_eq!(home.store.draft(id("d-1")).wait().unwrap(), Some(back));
    assert!(home.store.outbox().wait().unwrap().is_empty(), "its files' rows are gone too");
}

#[test]
fn a_try_that_never_left_the_machine_can_be_taken_back_and_one_that_may_have_cannot() {
    let home = home();
    let item = put(&home, reply("d-1", "x"));
    for minute in 0..3 {
        let tried = claim(&home, minute * 10).item.unwrap();
        assert!(!tried.maybe_delivered);
        home.store.put_off(tried, at(minute * 10 + 5), "no connection".into(), false).wait().unwrap();
    }
    let row = home.store.outbox().wait().unwrap().pop().unwrap();
    assert_eq!((row.tries, row.maybe_delivered, row.reason.as_deref()), (3, false, Some("no connection")));
    assert_eq!(claim(&home, 24), Claim { item: None, next_at: Some(at(25)) });
    home.store.take_back(item.id, at(24)).wait().unwrap().unwrap();

    let item = put(&home, reply("d-1", "x"));
    let tried = claim(&home, 30).item.unwrap();
    home.store.put_off(tried, at(35), "no answer".into(), true).wait().unwrap();
    let tried = claim(&home, 35).item.unwrap();
    assert!(tried.maybe_delivered, "told to the one who tries again");
    home.store.put_off(tried, at(40), "no connection".into(), false).wait().unwrap();
    assert!(matches!(home.store.take_back(item.id, at(41)).wait(), Err(StoreError::AlreadyTried)));
}

#[test]
fn rows_of_one_discussion_go_in_order_and_others_do_not_wait() {
    let home = home();
    let mark = |message: &str| NewItem {
        body: OutboxBody::Read { last_message_id: message.into() },
        ..reply("d-1", "")
    };
    let read = put(&home, mark("m-1"));
    assert_eq!(put(&home, mark("m-2")).id, read.id, "an untried mark is moved on");
    let done =
        NewItem { body: OutboxBody::NoReplyNeeded { last_message_id: "m-2".into() }, ..reply("d-1", "") };
    let done = put(&home, done);
    let first = put(&home, reply("d-1", "x"));
    let other = put(&home, reply("d-2", "y"));
    let got: Vec<OutboxId> = std::iter::from_fn(|| claim(&home, 0).item).map(|i| i.id).collect();
    assert_eq!(got, [read.id, done.id.clone(), other.id], "the reply waits for the mark before it");
    home.store.finish(done.id, Outcome::Marked(None), at(1)).wait().unwrap();
    assert_eq!(claim(&home, 1).item.unwrap().id, first.id);
}

#[test]
fn files_go_before_their_reply_and_their_ids_into_it() {
    let home = home();
    let reply_row = put(&home, held(reply_with("d-1", "x", &["/a", "/b"]), 5));
    assert_eq!(kinds(&home), [OutboxKind::Attachment, OutboxKind::Attachment, OutboxKind::Reply]);
    assert_eq!(claim(&home, 4).item, None, "held with their reply");
    for (path, uploaded) in [("/a", "f-1"), ("/b", "f-2")] {
        let file = claim(&home, 5).item.unwrap();
        assert_eq!(file.body, OutboxBody::Attachment { reply: reply_row.id.clone(), path: path.into() });
        assert_eq!(claim(&home, 5).item, None, "one after the other");
        home.store.finish(file.id, Outcome::Uploaded(uploaded.into()), at(5)).wait().unwrap();
    }
    let again = home.store.enqueue(reply_with("d-1", "x", &["/a", "/b"])).wait().unwrap();
    assert!(again.again, "uploaded files make it no other reply");
    let OutboxBody::Reply { attachment_ids, .. } = claim(&home, 5).item.unwrap().body else { panic!() };
    assert_eq!(attachment_ids, ["f-1".into(), "f-2".into()]);
}

#[test]
fn a_refused_file_gives_the_whole_reply_back() {
    let home = home();
    put(&home, reply_with("d-1", "x", &["/a", "/b"]));
    let file = claim(&home, 5).item.unwrap();
    let refused = Outcome::Refused { reason: "larger than 20 MiB".into() };
    let back = home.store.finish(file.id, refused, at(5)).wait().unwrap().given_back.unwrap();
    assert_eq!((back.text.as_str(), back.files.len()), ("x", 2));
    assert!(home.store.outbox().wait().unwrap().is_empty());
}

fn absence(store_id: &str) -> Absence {
    Absence {
        id: store_id.into(),
        notice: notice(),
        submitted_at: at(0),
        status: AbsenceStatus::Submitted,
        late: true,
        working_days: None,
        decision_note: None,
    }
}

fn notice() -> AbsenceNotice {
    AbsenceNotice {
        first_day: "2026-12-21".parse().unwrap(),
        last_day: "2027-01-08".parse().unwrap(),
        replacement: None,
        listings_withdrawn: false,
        note: Some("x".into()),
    }
}

#[test]
fn absences_are_filed_refused_asked_anew_and_withdrawn() {
    let home = home();
    let store = &home.store;
    let file =
        NewItem { discussion_id: None, body: OutboxBody::Absence { notice: notice() }, ..reply("", "") };
    let row = put(&home, file.clone());
    assert!(store.enqueue(file).wait().unwrap().again);
    claim(&home, 0);
    store.finish(row.id.clone(), Outcome::Refused { reason: "it overlaps".into() }, at(1)).wait().unwrap();
    let refused = store.outbox().wait().unwrap().pop().unwrap();
    assert_eq!((refused.state, refused.reason.as_deref()), (OutboxState::Refused, Some("it overlaps")));
    assert_eq!(claim(&home, 99), Claim { item: None, next_at: None }, "a refused row is not tried by itself");

    let anew = store.retry_now(Some(row.id.clone())).wait().unwrap().pop().unwrap();
    assert_ne!(anew.id, row.id, "the platform would repeat its answer to the old key");
    assert!(matches!(store.retry_now(Some(row.id)).wait(), Err(StoreError::Gone)));
    assert_eq!(claim(&home, 99).item.unwrap().id, anew.id);
    store.finish(anew.id, Outcome::Filed(Box::new(absence("a-1"))), at(2)).wait().unwrap();
    assert_eq!(store.absences().wait().unwrap(), [absence("a-1")]);

    let body = OutboxBody::WithdrawAbsence { absence_id: "a-1".into() };
    let row = put(&home, NewItem { discussion_id: None, body, ..reply("", "") });
    store.finish(row.id, Outcome::Withdrawn, at(3)).wait().unwrap();
    assert_eq!(store.absences().wait().unwrap()[0].status, AbsenceStatus::Withdrawn);
    assert!(store.outbox().wait().unwrap().is_empty());
}

#[test]
fn retry_tries_now_and_drop_gives_up() {
    let home = home();
    let first = put(&home, held(reply_with("d-1", "x", &["/a"]), 500));
    let second = put(&home, held(reply("d-2", "y"), 500));
    assert_eq!(claim(&home, 1).item, None);
    assert_eq!(home.store.retry_now(Some(first.id.clone())).wait().unwrap().len(), 2, "with its file");
    let file = claim(&home, 1).item.unwrap();
    assert_eq!(claim(&home, 1).item, None);
    assert_eq!(home.store.retry_now(None).wait().unwrap().len(), 3);
    assert_eq!(claim(&home, 1).item.unwrap().id, second.id, "the file in hand is not given twice");
    let dropped = home.store.drop_outbox(first.id).wait().unwrap();
    assert_eq!(dropped.body.kind(), OutboxKind::Reply);
    assert_eq!(kinds(&home), [OutboxKind::Reply], "the file's row goes with its reply");
    assert_eq!(home.store.draft(id("d-1")).wait().unwrap(), None);
    home.store.finish(file.id, Outcome::Uploaded("f".into()), at(2)).wait().unwrap();
    assert!(matches!(home.store.drop_outbox("none".into()).wait(), Err(StoreError::Gone)));
}

#[test]
fn a_claim_of_a_run_that_is_gone_counts_for_nothing() {
    let home = home();
    let row = put(&home, reply("d-1", "x"));
    claim(&home, 0);
    home.store.close().wait().unwrap();
    let next = open(home.folder.path());
    let again = next.claim(at(1)).wait().unwrap().item.unwrap();
    assert_eq!((again.id, again.tries, again.maybe_delivered), (row.id, 2, true));
}

#[test]
fn two_copies_enqueue_one_reply_once() {
    let home = home();
    let second = open(home.folder.path());
    let answers: Vec<_> = (0..20)
        .map(|i| {
            if i % 2 == 0 { home.store.enqueue(reply("d-1", "x")) } else { second.enqueue(reply("d-1", "x")) }
        })
        .collect();
    let made: Vec<_> = answers.into_iter().map(|a| a.wait().unwrap()).collect();
    assert_eq!(made.iter().filter(|e| !e.again).count(), 1);
    assert!(made.iter().all(|e| e.item.id == made[0].item.id));
    assert_eq!(second.outbox().wait().unwrap().len(), 1);
}

#[test]
fn nothing_of_a_failed_step_stays() {
    let home = home();
    home.store.save_draft(draft("d-1", "typed")).wait().unwrap();
    put(&home, NewItem { drop_draft: false, ..reply("d-1", "x") });
    // Refused inside the step that would also have removed the draft.
    assert!(home.store.enqueue(reply("d-1", "typed")).wait().is_err());
    let kept: Draft = home.store.draft(id("d-1")).wait().unwrap().unwrap();
    assert_eq!(kept.text, "typed");
}

#[test]
fn what_a_deliverer_held_when_it_ended_can_be_claimed_again() {
    let home = home();
    let item = put(&home, reply("d-1", "x"));
    assert_eq!(claim(&home, 1).item.unwrap().id, item.id);
    assert_eq!(claim(&home, 2).item, None, "it is in hand");
    home.store.release_claims().wait().unwrap();
    let again = claim(&home, 3).item.unwrap();
    assert_eq!((again.id, again.tries, again.maybe_delivered), (item.id, 2, true));
}

#[test]
fn giving_up_keeps_the_text_and_says_what_may_have_happened() {
    let home = home();
    let item = put(&home, reply_with("d-1", "Beste J.", &["/tmp/label.pdf"]));
    // A file that is given up takes its reply along: without it the reply is not what was meant.
    let file = home.store.outbox().wait().unwrap()[0].id.clone();
    assert_ne!(file, item.id);
    let (given_up, draft) = home.store.give_up(file, "maybe".to_owned(), at(1)).wait().unwrap();
    let draft = draft.unwrap();
    assert_eq!((given_up.id, draft.text.as_str(), draft.returned), (item.id, "Beste J.", None));
    assert_eq!(draft.files, ["/tmp/label.pdf"]);
    assert!(kinds(&home).is_empty());
    // In the middle of a try.
    let item = put(&home, reply("d-1", "Beste J., nog eens"));
    let claimed = claim(&home, 2).item.unwrap();
    assert_eq!(claimed.id, item.id);
    let (given_up, draft) = home.store.give_up(item.id.clone(), "maybe".to_owned(), at(3)).wait().unwrap();
    assert!(given_up.maybe_delivered);
    assert_eq!(draft.unwrap().returned.as_deref(), Some("maybe"));
    assert!(matches!(home.store.give_up(item.id, String::new(), at(3)).wait(), Err(StoreError::Gone)));
    let put_off = home.store.put_off(claimed, at(9), "away".to_owned(), true).wait();
    assert!(matches!(put_off, Err(StoreError::Gone)));
    let health = home.store.health().wait().unwrap();
    assert_eq!((health.damage, health.drafts, health.outbox), (None, 1, 0));
    assert!(health.bytes > 0);
}
