//! The store is kept in step: the whole list once, then what has changed, live or after a while without.

use super::{Rig, text};
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use swopdesk::demo::Act;
use swopdesk::domain::list_row::Section;
use swopdesk::runtime::desk::Desk;
use swopdesk::runtime::sync::{News, keep_in_step, look};
use tokio::sync::Notify;

async fn kept(desk: &Desk) -> HashSet<String> {
    let chunk = desk.store.rows_chunk(None, 10_000).await.unwrap();
    let open = chunk.rows.iter().filter(|row| row.section != Section::Closed);
    open.map(|row| row.id.as_str().to_owned()).collect()
}

/// Queries and answers' statuses of the lists so far.
fn lists(rig: &Rig) -> Vec<(String, u16)> {
    let asked = rig.demo.requests().into_iter().filter(|r| r.path == "/v1/discussions");
    asked.map(|r| (r.query.unwrap_or_default(), r.status)).collect()
}

/// Looks once; the ids that were told as changed and as gone.
async fn told(desk: &Desk) -> (Vec<String>, Vec<String>) {
    let told = Mutex::new((Vec::new(), Vec::new()));
    let tell = |news: News| {
        let mut told = told.lock().unwrap();
        match news {
            News::Changed(all) => told.0.extend(all.into_iter().map(|d| d.id.as_str().to_owned())),
            News::Dropped(ids) => told.1.extend(ids.into_iter().map(|id| id.as_str().to_owned())),
            _ => {}
        }
    };
    look(desk, &tell).await.unwrap();
    told.into_inner().unwrap()
}

#[tokio::test]
async fn the_whole_list_comes_once_and_then_only_what_has_changed() {
    let rig = Rig::new(1200).await;
    let desk = rig.copy().await;
    told(&desk).await;
    assert_eq!(kept(&desk).await, rig.open());
    let asked = lists(&rig);
    assert_eq!(asked.len(), 3, "1200 in pages of 500: {asked:?}");
    assert!(asked[0].0.contains("status=open"), "{asked:?}");

    let (parcel, _) = rig.parcel();
    let ids: Vec<String> = rig.open().into_iter().filter(|id| *id != parcel.as_str()).collect();
    rig.demo.close(&ids[0]).unwrap();
    rig.demo.push_buyer_message(&ids[1], "Hallo?").unwrap();
    let changed: HashSet<String> = told(&desk).await.0.into_iter().collect();
    assert_eq!(changed, HashSet::from([parcel.as_str().to_owned(), ids[0].clone(), ids[1].clone()]));
    assert_eq!(kept(&desk).await, rig.open());
    let asked = lists(&rig);
    assert_eq!(asked.len(), 4);
    assert!(asked[3].0.contains("since="), "{asked:?}");
}

#[tokio::test]
async fn a_token_too_old_means_the_whole_list_again_and_what_is_gone_goes() {
    let rig = Rig::new(20).await;
    let desk = rig.copy().await;
    told(&desk).await;
    let gone = rig.open().into_iter().next().unwrap();
    rig.demo.close(&gone).unwrap();
    rig.demo.expire_sync_tokens().unwrap();
    let (_, dropped) = told(&desk).await;
    assert_eq!(lists(&rig).iter().map(|(_, status)| *status).collect::<Vec<_>>(), [200, 410, 200]);
    assert_eq!(kept(&desk).await, rig.open());
    assert_eq!(dropped, [gone]);
}

#[tokio::test]
async fn what_one_copy_has_put_into_the_store_is_news_to_the_other_too() {
    let rig = Rig::new(5).await;
    let (first, second) = (rig.copy().await, rig.copy().await);
    told(&first).await;
    told(&second).await;
    let id = rig.open().into_iter().next().unwrap();
    rig.demo.push_buyer_message(&id, "Hallo?").unwrap();
    for copy in [&first, &second] {
        assert_eq!(told(copy).await.0, std::slice::from_ref(&id));
    }
}

/// What a desk that is kept in step has been told, in words.
struct Heard(Arc<Mutex<Vec<String>>>);

impl Heard {
    fn of(desk: &Desk) -> (Heard, tokio::task::JoinHandle<()>) {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let (desk, kept) = (desk.clone(), heard.clone());
        let task = tokio::spawn(async move {
            let tell = |news: News| {
                let word = match news {
                    News::Live(_) => "live".to_owned(),
                    News::Polled(_, seconds) => format!("every {seconds} s"),
                    News::Offline(fault) => format!("offline: {}", fault.in_english()),
                    News::SignedOut(fault) => format!("signed out: {}", fault.in_english()),
                    News::Listing(..) | News::Changed(_) | News::Dropped(_) | News::Absences(_) => return,
                };
                kept.lock().unwrap().push(word);
            };
            keep_in_step(&desk, &Arc::new(Notify::new()), &tell).await;
        });
        (Heard(heard), task)
    }

    fn many(&self, word: &str) -> usize {
        self.0.lock().unwrap().iter().filter(|heard| heard.starts_with(word)).count()
    }
}

#[tokio::test]
async fn offline_and_back_misses_nothing() {
    let rig = Rig::new(5).await;
    let desk = rig.copy().await;
    rig.demo.script("*", "/", 4, Act::BreakOff);
    let (heard, task) = Heard::of(&desk);
    rig.until("offline", async || heard.many("offline: The connection to the platform broke off") > 0).await;
    let (parcel, _) = rig.parcel();
    rig.until("live", async || heard.many("live") > 0).await;
    assert!(kept(&desk).await.contains(parcel.as_str()));
    let id = rig.demo.open_discussion("fr-fr", "Écran", "Bonjour").unwrap();
    rig.until("the new one", async || kept(&desk).await.contains(&id)).await;
    task.abort();
}

#[tokio::test]
async fn half_an_answer_is_no_answer() {
    let rig = Rig::new(50).await;
    let desk = rig.copy().await;
    rig.demo.script("GET", "/v1/discussions", 1, Act::HalfAnswer);
    told(&desk).await;
    assert_eq!(kept(&desk).await, rig.open());
    assert_eq!(lists(&rig).len(), 2, "it was asked again");
}

#[tokio::test]
async fn a_platform_that_asks_to_wait_is_given_its_time() {
    let rig = Rig::new(5).await;
    let desk = rig.copy().await;
    rig.demo.script("GET", "/v1/discussions", 1, Act::retry_after(503, "maintenance", 2));
    told(&desk).await;
    let asked: Vec<_> = rig.demo.requests().into_iter().filter(|r| r.path == "/v1/discussions").collect();
    assert_eq!(asked.iter().map(|r| r.status).collect::<Vec<_>>(), [503, 200]);
    // Whole seconds on the wire: up to one of them may be cut.
    assert!((asked[1].at - asked[0].at).num_milliseconds() >= 1000, "{asked:#?}");
}

#[tokio::test]
async fn a_platform_without_events_is_asked_again_and_again() {
    let rig = Rig::new(5).await;
    let desk = rig.copy().await;
    rig.demo.script("GET", "/v1/events", 10, Act::problem(404, "not_found"));
    let (heard, task) = Heard::of(&desk);
    rig.until("polling", async || heard.many("every 60 s") > 0).await;
    assert_eq!(kept(&desk).await, rig.open());
    task.abort();
}

#[tokio::test]
async fn streams_that_end_at_once_are_not_asked_for_without_pause() {
    let rig = Rig::new(2).await;
    let desk = rig.copy().await;
    let nothing = Act::Answer {
        status: 200,
        media_type: "text/event-stream".to_owned(),
        body: ": hello\n\n".to_owned(),
        retry_after: None,
    };
    rig.demo.script("GET", "/v1/events", 1_000, nothing);
    let (heard, task) = Heard::of(&desk);
    rig.until("three looks", async || heard.many("live") >= 3).await;
    let asked: Vec<_> = rig.demo.requests().into_iter().filter(|r| r.path == "/v1/events").collect();
    let span = asked[2].at - asked[0].at;
    assert!(span.num_milliseconds() >= 500, "three streams within {span}");
    assert_eq!(heard.many("offline"), 0);
    task.abort();
}

#[tokio::test]
async fn a_session_that_ends_is_told_and_asks_no_more() {
    let rig = Rig::new(2).await;
    let desk = rig.copy().await;
    let (heard, task) = Heard::of(&desk);
    rig.until("live", async || heard.many("live") > 0).await;
    rig.demo.revoke_access_tokens().unwrap();
    task.await.unwrap();
    assert_eq!(heard.many("signed out: The access token in SWOPDESK_TOKEN is not accepted"), 1);
    let kept = desk.store.absences().await.unwrap();
    let mut ids: Vec<String> = kept.iter().map(|a| a.id.as_str().to_owned()).collect();
    let mut wanted: Vec<String> = rig.demo.absences().unwrap().iter().map(|a| text(&a["id"])).collect();
    ids.sort();
    wanted.sort();
    assert_eq!(ids, wanted);
}

#[tokio::test]
async fn a_list_that_goes_in_a_circle_ends() {
    let rig = Rig::new(3).await;
    let desk = rig.copy().await;
    // Two pages that lead to each other.
    for turn in 0..9 {
        let cursor = if turn % 2 == 0 { "a" } else { "b" };
        let body = serde_json::json!({ "items": [], "next_cursor": cursor }).to_string();
        let media_type = "application/json".to_owned();
        let act = Act::Answer { status: 200, media_type, body, retry_after: None };
        rig.demo.script("GET", "/v1/discussions", 1, act);
    }
    let fault = look(&desk, &|_| {}).await.unwrap_err();
    assert!(fault.in_english().contains("does not end"), "{fault:?}");
    assert_eq!(lists(&rig).len(), 3);
}
