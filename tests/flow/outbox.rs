//! What is written goes out once, in order, whoever of several copies delivers it.

use super::{Rig, now, reply};
use chrono::TimeDelta;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use swopdesk::demo::Act;
use swopdesk::domain::discussion::Awaiting;
use swopdesk::domain::outbox::OutboxBody;
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
                    Delivery::Refused { fault, .. } => format!("refused: {fault}"),
                    Delivery::Later(fault) => format!("later: {fault}"),
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
