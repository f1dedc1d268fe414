//! The stream of server-sent events.

use super::{Rig, problem, text};
use chrono::TimeDelta;
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};
use std::time::Duration;

/// One event as it came over the wire.
#[derive(Debug, Default, Clone, PartialEq)]
struct Got {
    name: String,
    id: String,
    data: String,
    comment: bool,
}

/// A stream that is read block by block.
struct Stream {
    response: Response,
    rest: String,
}

impl Stream {
    async fn open(rig: &Rig, last: Option<&str>) -> Stream {
        let mut request = rig.request(Method::GET, "/v1/events");
        if let Some(last) = last {
            request = request.header("Last-Event-ID", last);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Stream { response, rest: String::new() }
    }

    /// The next block; `None` at the end of the stream. Gives up after ten seconds.
    async fn next(&mut self) -> Option<Got> {
        loop {
            if let Some((block, rest)) = self.rest.split_once("\n\n") {
                let mut got = Got::default();
                for line in block.lines() {
                    match line.split_once(':').unwrap_or((line, "")) {
                        ("", _) => got.comment = true,
                        ("event", value) => got.name = value.trim().to_owned(),
                        ("id", value) => got.id = value.trim().to_owned(),
                        ("data", value) => got.data = value.trim().to_owned(),
                        other => panic!("{other:?}"),
                    }
                }
                self.rest = rest.to_owned();
                return Some(got);
            }
            let chunk = tokio::time::timeout(Duration::from_secs(10), self.response.chunk()).await.unwrap();
            self.rest.push_str(std::str::from_utf8(&chunk.ok()??).unwrap());
        }
    }
}

#[tokio::test]
async fn changes_are_told_as_they_happen() {
    let rig = Rig::new().await;
    let mut stream = Stream::open(&rig, None).await;
    let place = stream.next().await.unwrap();
    assert!(place.comment && place.data.is_empty() && !place.id.is_empty());
    let (id, _) = rig.answerable();
    rig.demo.push_buyer_message(&id, "Hallo?\nIs daar iemand?").unwrap();
    let got = stream.next().await.unwrap();
    assert_eq!(got.name, "discussion");
    assert_eq!(serde_json::from_str::<Value>(&got.data).unwrap(), rig.demo.discussion(&id).unwrap());
    let body = json!({ "first_day": "2026-12-21", "last_day": "2026-12-22" });
    let filed: Value = rig.post("/v1/absences", &super::key(), &body).await.json().await.unwrap();
    let got = stream.next().await.unwrap();
    assert_eq!(got.name, "absence");
    assert_eq!(serde_json::from_str::<Value>(&got.data).unwrap(), filed);
}

#[tokio::test]
async fn a_stream_resumes_where_it_broke_off() {
    let rig = Rig::new().await;
    let mut stream = Stream::open(&rig, None).await;
    let place = stream.next().await.unwrap().id;
    drop(stream);
    let (id, last) = rig.answerable();
    rig.demo.push_buyer_message(&id, "Een").unwrap();
    rig.demo.push_buyer_message(&id, "Twee").unwrap();
    let mut resumed = Stream::open(&rig, Some(&place)).await;
    let mut told = Vec::new();
    while told.len() < 2 {
        let got = resumed.next().await.unwrap();
        if !got.comment {
            told.push(got);
        }
    }
    let previews: Vec<Value> = told.iter().map(|got| serde_json::from_str(&got.data).unwrap()).collect();
    assert_eq!(
        (&previews[0]["last_message_preview"], &previews[1]["last_message_preview"]),
        (&json!("Een"), &json!("Twee"))
    );
    // from the middle only the rest is told, and then what is new
    let mut middle = Stream::open(&rig, Some(&told[0].id)).await;
    let first = middle.next().await.unwrap();
    let first = if first.comment { middle.next().await.unwrap() } else { first };
    assert_eq!(first, told[1]);
    rig.demo.take_over(&id, "terms_violation", None).unwrap();
    let next: Value = serde_json::from_str(&middle.next().await.unwrap().data).unwrap();
    assert_eq!((next["handler"].as_str(), next["id"].as_str()), (Some("platform"), Some(id.as_str())));
    assert_ne!(next["last_message_id"], json!(last));
}

#[tokio::test]
async fn a_place_too_old_or_unknown_is_told_to_list_again() {
    let rig = Rig::new().await;
    let place = Stream::open(&rig, None).await.next().await.unwrap().id;
    rig.demo.forget_events().unwrap();
    for last in [place.as_str(), "elsewhere-3", "nonsense", ""] {
        let got = Stream::open(&rig, Some(last)).await.next().await.unwrap();
        assert_eq!(got.name, "resync", "{last}");
    }
}

#[tokio::test]
async fn a_stream_ends_with_its_token_with_its_limit_and_with_the_helpdesk() {
    let rig = Rig::new().await;
    let mut stream = Stream::open(&rig, None).await;
    stream.next().await.unwrap();
    rig.demo.revoke_access_tokens().unwrap();
    assert_eq!(stream.next().await, None);
    problem(rig.get("/v1/events").await, 401, "token_invalid").await;

    let rig = Rig::with(|options| options.stream_limit = Some(Duration::from_millis(50))).await;
    let mut stream = Stream::open(&rig, None).await;
    stream.next().await.unwrap();
    assert_eq!(stream.next().await, None);

    let rig = Rig::new().await;
    let mut stream = Stream::open(&rig, None).await;
    stream.next().await.unwrap();
    rig.demo.shutdown().await;
    assert_eq!(stream.next().await, None);
}

#[tokio::test]
async fn life_goes_on_and_is_told() {
    let rig = Rig::with(|options| options.live_every = 1..=1).await;
    let mut stream = Stream::open(&rig, None).await;
    stream.next().await.unwrap();
    let before = rig.demo.discussions().unwrap();
    rig.clock.advance(TimeDelta::minutes(30));
    for seed in 0..60 {
        rig.demo.stir(seed).unwrap();
    }
    let after = rig.demo.discussions().unwrap();
    assert!(after.len() > before.len(), "new discussions");
    let changed =
        before.iter().zip(&after).filter(|(before, after)| before["version"] != after["version"]).count();
    assert!(changed > 5, "new messages: {changed}");
    let taken = |all: &[Value]| all.iter().filter(|d| d["handler"] == "platform").count();
    assert!(taken(&after) > taken(&before), "takeovers");
    let mut told = 0;
    while told < changed {
        let got = stream.next().await.unwrap();
        told += usize::from(got.name == "discussion");
    }
    for discussion in &after[before.len()..] {
        let messages = rig.demo.messages(&text(&discussion["id"])).unwrap();
        assert_eq!(messages.len() as u64, discussion["message_count"].as_u64().unwrap());
        assert_eq!(messages.last().unwrap()["id"], discussion["last_message_id"]);
    }
}

#[tokio::test]
async fn messages_arrive_by_themselves_while_live_is_on() {
    let rig = Rig::with(|options| {
        options.live = true;
        options.live_every = 0..=0;
    })
    .await;
    let mut stream = Stream::open(&rig, None).await;
    stream.next().await.unwrap();
    let got = stream.next().await.unwrap();
    assert_eq!(got.name, "discussion");
}
