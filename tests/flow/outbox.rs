//! What is written goes out once, in order, whoever of several copies delivers it.

use super::{Rig, now, reply};
use chrono::TimeDelta;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use swopdesk::demo::clock::ManualClock;
use swopdesk::demo::{Act, Demo, Options};
use swopdesk::domain::absence::AbsenceNotice;
use swopdesk::domain::discussion::{Awaiting, DiscussionId, Status};
use swopdesk::domain::outbox::OutboxBody;
use swopdesk::platform::Limits;
use swopdesk::runtime::deliver::{Delivery, Told, Wake, deliver_due, keep_delivering};
use swopdesk::runtime::desk::Desk;
use swopdesk::runtime::sync::look;
use swopdesk::store::{NewItem, OutboxLock};

/// A copy that is in step.
async fn in_step(rig: &Rig) -> Desk {
    let desk = rig.copy().await;
    look(&desk, &|_| {}).await.unwrap();
    desk
}

/// A copy's delivery at work; what became of rows, in words.
struct Delivering {
    told: Arc<Mutex<Vec<String>>>,
    wake: Arc<Wake>,
    task: tokio::task::JoinHandle<()>,
}

impl Delivering {
    fn of(desk: &Desk) -> Delivering {
        let (told, wake) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Wake::default()));
        let (desk, kept, woken) = (desk.clone(), told.clone(), wake.clone());
        let task = tokio::spawn(async move {
            let tell = |told: Told| {
                let word = match told.result {
                    Delivery::Done { .. } => "done".to_owned(),
                    Delivery::Refused { fault, .. } => format!("refused: {}", fault.in_english()),
                    Delivery::Later(fault) => format!("later: {}", fault.in_english()),
                };
                kept.lock().unwrap().push(format!("{:?} {word}", told.kind));
            };
            keep_delivering(&desk, &woken, &tell).await.unwrap();
        });
        Delivering { told, wake, task }
    }

    fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }

    async fn end(self) -> Vec<String> {
        self.wake.end();
        self.task.await.unwrap();
        self.told.lock().unwrap().clone()
    }
}

/// The keys of the replies that came in.
fn keys(rig: &Rig) -> Vec<Option<String>> {
    let asked = rig.demo.requests().into_iter();
    let posts = asked.filter(|r| r.method == "POST" && r.path.ends_with("/messages"));
    posts.map(|r| r.idempotency_key).collect()
}

#[tokio::test]
async fn marks_and_replies_of_a_discussion_go_in_their_order() {
    let rig = Rig::new(3).await;
    let parcel = rig.parcel();
    let desk = in_step(&rig).await;
    let read = OutboxBody::Read { last_message_id: parcel.1.clone() };
    let mark = NewItem { body: read, drop_draft: false, ..reply(&parcel, "", None) };
    desk.store.enqueue(mark).await.unwrap();
    desk.store.enqueue(reply(&parcel, "Morgen weten we meer.", None)).await.unwrap();
    assert_eq!(deliver_due(&desk, &|_| {}).await.unwrap(), None);
    let asked = rig.demo.requests().into_iter();
    let writes = asked.filter(|r| r.path.starts_with("/v1/discussions/") && r.method != "GET");
    let writes: Vec<(String, u16)> = writes.map(|r| (r.method, r.status)).collect();
    assert_eq!(writes.iter().map(|(method, _)| method.as_str()).collect::<Vec<_>>(), ["PUT", "POST"]);
    assert!(writes.iter().all(|(_, status)| (200..300).contains(status)), "{writes:?}");
    assert!(desk.store.outbox().await.unwrap().is_empty());
    let after = desk.store.discussion(parcel.0.clone()).await.unwrap().unwrap();
    assert_eq!(after.awaiting, Awaiting::Buyer);
    assert_eq!(rig.demo.delivered(parcel.0.as_str()).unwrap().len(), 1);
}

#[tokio::test]
async fn a_held_reply_waits_and_says_when() {
    let rig = Rig::new(3).await;
    let parcel = rig.parcel();
    let desk = in_step(&rig).await;
    let until = now() + TimeDelta::minutes(10);
    desk.store.enqueue(reply(&parcel, "Morgen.", Some(until))).await.unwrap();
    let next = deliver_due(&desk, &|told| panic!("nothing is due: {told:?}")).await.unwrap();
    assert_eq!(next.map(|at| at.timestamp_millis()), Some(until.timestamp_millis()));
    assert!(keys(&rig).is_empty());
}

#[tokio::test]
async fn two_copies_at_work_send_once_and_neither_keeps_the_other_waiting() {
    let rig = Rig::new(3).await;
    let (first, second) = (in_step(&rig).await, rig.copy().await);
    let (one, two) = (Delivering::of(&first), Delivering::of(&second));
    for (n, by) in [(1, &second), (2, &first)] {
        let parcel = rig.parcel();
        look(&first, &|_| {}).await.unwrap();
        by.store.enqueue(reply(&parcel, "Morgen weten we meer.", None)).await.unwrap();
        // Both look at the same moment.
        one.wake.look();
        two.wake.look();
        rig.until("delivered", async || !rig.demo.delivered(parcel.0.as_str()).unwrap().is_empty()).await;
        rig.until("told", async || one.told().len() + two.told().len() == n).await;
        assert_eq!(rig.demo.delivered(parcel.0.as_str()).unwrap().len(), 1);
    }
    assert_eq!(keys(&rig).len(), 2);
    // Idle, no copy holds the right to deliver: a command gets it at once.
    let lock = first.store.place().outbox_lock_file();
    rig.until("the lock is free", async || OutboxLock::try_acquire(&lock).unwrap().is_some()).await;
    one.end().await;
    two.end().await;
}

#[tokio::test]
async fn a_delivery_that_is_ended_brings_its_row_home_first() {
    let rig = Rig::new(3).await;
    let parcel = rig.parcel();
    let desk = in_step(&rig).await;
    rig.demo.script("POST", "/v1/discussions/", 1, Act::Delay(Duration::from_millis(400)));
    desk.store.enqueue(reply(&parcel, "Morgen weten we meer.", None)).await.unwrap();
    let before = Delivering::of(&desk);
    let on_its_way = async || desk.store.outbox().await.unwrap().first().is_none_or(|row| row.tries == 1);
    rig.until("it is on its way", on_its_way).await;
    before.wake.end();
    // The one after it, as when the seller signs in again.
    let after = Delivering::of(&desk);
    assert_eq!(before.end().await, ["Reply done"]);
    assert!(desk.store.outbox().await.unwrap().is_empty());
    assert_eq!(keys(&rig).len(), 1);
    assert!(after.end().await.is_empty());
}

#[tokio::test]
async fn an_answer_lost_three_ways_ends_in_one_message_under_one_key() {
    for act in [Act::LoseAnswer, Act::HalfAnswer, Act::problem(500, "oops")] {
        let rig = Rig::new(3).await;
        let parcel = rig.parcel();
        let desk = in_step(&rig).await;
        rig.demo.script("POST", "/v1/discussions/", 2, act.clone());
        desk.store.enqueue(reply(&parcel, "Morgen weten we meer.", None)).await.unwrap();
        let delivering = Delivering::of(&desk);
        rig.until("the row is gone", async || desk.store.outbox().await.unwrap().is_empty()).await;
        let told = delivering.end().await;
        assert!(told[0].starts_with("Reply later:"), "{act:?}: {told:?}");
        assert_eq!(told.last().unwrap(), "Reply done", "{act:?}");
        let keys = keys(&rig);
        assert!(keys.len() >= 2 && keys[0].is_some(), "{act:?}: {keys:?}");
        assert!(keys.iter().all(|key| *key == keys[0]), "{act:?}: {keys:?}");
        assert_eq!(rig.demo.delivered(parcel.0.as_str()).unwrap().len(), 1, "{act:?}");
    }
}

#[tokio::test]
async fn a_refused_reply_is_a_draft_again_with_the_reason() {
    let rig = Rig::new(3).await;
    let parcel = rig.parcel();
    let desk = in_step(&rig).await;
    rig.demo.push_buyer_message(parcel.0.as_str(), "Laat maar, het is er.").unwrap();
    desk.store.enqueue(reply(&parcel, "Morgen weten we meer.", None)).await.unwrap();
    let refused = |told: Told| assert!(matches!(told.result, Delivery::Refused { .. }), "{told:?}");
    deliver_due(&desk, &refused).await.unwrap();
    assert!(rig.demo.delivered(parcel.0.as_str()).unwrap().is_empty());
    assert!(desk.store.outbox().await.unwrap().is_empty());
    let draft = desk.store.draft(parcel.0.clone()).await.unwrap().unwrap();
    assert_eq!(draft.text, "Morgen weten we meer.");
    assert!(draft.returned.is_some_and(|why| why.contains("newer message")));
}

/// A helpdesk whose clock is moved by hand, and a copy whose answers get lost.
async fn moved_on() -> (Rig, ManualClock) {
    let clock = ManualClock::new(now());
    let ready_token_ttl = Duration::from_secs(7 * 24 * 3600);
    let options = Options { clock: Arc::new(clock.clone()), ready_token_ttl, ..Options::quiet(3, 7) };
    (Rig { demo: Demo::start(options).await.unwrap(), home: crate::support::Home::new() }, clock)
}

/// Puts a reply in and has it taken, with its answer lost; it can be tried again at once.
async fn taken_with_answer_lost(rig: &Rig, desk: &Desk, words: &str) -> DiscussionId {
    let parcel = rig.parcel();
    rig.demo.script("POST", "/v1/discussions/", 1, Act::LoseAnswer);
    let row = desk.store.enqueue(reply(&parcel, words, None)).await.unwrap();
    assert!(deliver_due(desk, &|_| {}).await.unwrap().is_some());
    assert_eq!(rig.demo.delivered(parcel.0.as_str()).unwrap().len(), 1);
    desk.store.retry_now(Some(row.item.id)).await.unwrap();
    parcel.0
}

#[tokio::test]
async fn a_reply_is_found_again_when_its_key_is_forgotten() {
    // What stands in the way of the second try, a day later.
    for hurdle in ["none", "closed", "taken over"] {
        let (rig, clock) = moved_on().await;
        let desk = in_step(&rig).await;
        // A tabulator is no letter that comes back.
        let id = taken_with_answer_lost(&rig, &desk, "Morgen\tweten we meer.").await;
        match hurdle {
            "closed" => rig.demo.close(id.as_str()).unwrap(),
            "taken over" => rig.demo.take_over(id.as_str(), "quality_dispute", None).unwrap(),
            _ => {}
        }
        clock.advance(TimeDelta::hours(30));
        assert_eq!(deliver_due(&desk, &|_| {}).await.unwrap(), None);
        assert!(desk.store.outbox().await.unwrap().is_empty(), "{hurdle}");
        assert_eq!(desk.store.draft(id.clone()).await.unwrap(), None, "{hurdle}: it would be sent again");
        assert_eq!(desk.store.sent_replies(9).await.unwrap().len(), 1, "{hurdle}");
        assert_eq!(rig.demo.delivered(id.as_str()).unwrap().len(), 1, "{hurdle}");
    }
}

#[tokio::test]
async fn an_answer_told_again_brings_no_old_state_back() {
    let rig = Rig::new(3).await;
    let desk = in_step(&rig).await;
    let id = taken_with_answer_lost(&rig, &desk, "Morgen weten we meer.").await;
    rig.demo.close(id.as_str()).unwrap();
    rig.demo.expire_sync_tokens().unwrap();
    look(&desk, &|_| {}).await.unwrap();
    assert_eq!(desk.store.discussion(id.clone()).await.unwrap(), None, "it is not in the list of open ones");
    deliver_due(&desk, &|_| {}).await.unwrap();
    let kept = desk.store.discussion(id.clone()).await.unwrap().unwrap();
    assert_eq!(kept.status, Status::Closed);
}

#[tokio::test]
async fn a_notice_is_filed_once_though_its_key_is_forgotten() {
    for refused in [false, true] {
        let (rig, clock) = moved_on().await;
        let desk = in_step(&rig).await;
        let day = now().date_naive() + chrono::Days::new(60);
        let notice = AbsenceNotice {
            first_day: day,
            last_day: day + chrono::Days::new(9),
            replacement: None,
            listings_withdrawn: false,
            note: Some("Zomer\tvakantie".to_owned()),
        };
        let body = OutboxBody::Absence { notice };
        let item =
            NewItem { discussion_id: None, body, held_until: None, drop_draft: false, created_at: now() };
        rig.demo.script("POST", "/v1/absences", 1, Act::LoseAnswer);
        let row = desk.store.enqueue(item).await.unwrap();
        deliver_due(&desk, &|_| {}).await.unwrap();
        let ours = || -> Vec<_> {
            let all = rig.demo.absences().unwrap().into_iter();
            all.filter(|a| a["first_day"] == day.to_string()).collect()
        };
        if refused {
            rig.demo.decide_absence(ours()[0]["id"].as_str().unwrap(), false, None).unwrap();
        }
        clock.advance(TimeDelta::hours(30));
        look(&desk, &|_| {}).await.unwrap();
        desk.store.retry_now(Some(row.item.id)).await.unwrap();
        deliver_due(&desk, &|_| {}).await.unwrap();
        assert_eq!(ours().len(), 1, "refused {refused}");
        assert!(desk.store.outbox().await.unwrap().is_empty(), "refused {refused}");
    }
}

#[tokio::test]
async fn a_row_dropped_while_on_its_way_ends_no_delivery() {
    let rig = Rig::new(3).await;
    let parcel = rig.parcel();
    // This copy does not wait long for an answer.
    let limits =
        Limits { read: Duration::from_millis(300), connect: Duration::from_millis(300), ..Limits::default() };
    let desk = rig.copy_with(limits).await;
    look(&desk, &|_| {}).await.unwrap();
    rig.demo.script("POST", "/v1/discussions/", 1, Act::HoldAnswer);
    let row = desk.store.enqueue(reply(&parcel, "Morgen weten we meer.", None)).await.unwrap();
    let delivering = Delivering::of(&desk);
    let on_its_way = async || !rig.demo.delivered(parcel.0.as_str()).unwrap().is_empty();
    rig.until("it is on its way", on_its_way).await;
    desk.store.drop_outbox(row.item.id.clone()).await.unwrap();
    rig.until("no answer is told", async || !delivering.told().is_empty()).await;
    // The next one goes out as ever.
    let next = rig.parcel();
    desk.store.enqueue(reply(&next, "Vandaag.", None)).await.unwrap();
    delivering.wake.look();
    rig.until("delivered", async || !rig.demo.delivered(next.0.as_str()).unwrap().is_empty()).await;
    let told = delivering.end().await;
    assert!(told[0].starts_with("Reply later:") && told[1] == "Reply done", "{told:?}");
}

#[tokio::test]
async fn a_clock_set_back_holds_no_row_up() {
    let rig = Rig::new(3).await;
    let desk = in_step(&rig).await;
    let (held, waits) = (rig.parcel(), rig.parcel());
    let ahead = now() + TimeDelta::days(400);
    let item = reply(&held, "Morgen weten we meer.", Some(ahead + TimeDelta::seconds(10)));
    desk.store.enqueue(NewItem { created_at: ahead, ..item }).await.unwrap();
    let put =
        desk.store.enqueue(NewItem { created_at: ahead, ..reply(&waits, "Vandaag.", None) }).await.unwrap();
    desk.store.put_off(put.item, ahead + TimeDelta::minutes(1), "no answer".to_owned(), true).await.unwrap();
    assert_eq!(deliver_due(&desk, &|_| {}).await.unwrap(), None);
    assert!(desk.store.outbox().await.unwrap().is_empty());
    assert_eq!(keys(&rig).len(), 2);
}
