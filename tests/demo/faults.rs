//! Faults on order.

use super::{Rig, key, problem};
use reqwest::StatusCode;
use serde_json::Value;
use std::time::{Duration, Instant};
use swopdesk::demo::Act;

#[tokio::test]
async fn an_answer_lost_on_the_way_has_done_its_work() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    rig.demo.script("POST", "/v1/discussions/", 1, Act::LoseAnswer);
    let (key, url) = (key(), format!("{}/v1/discussions/{id}/messages", rig.demo.url()));
    let body = serde_json::json!({ "text": "Eenmaal", "in_reply_to": last });
    let send = || {
        let request = rig.http.post(&url).bearer_auth(rig.demo.token());
        request.header("Idempotency-Key", &key).json(&body).send()
    };
    let lost = match send().await {
        Ok(response) => response.bytes().await.map(|_| ()),
        Err(error) => Err(error),
    };
    assert!(lost.is_err());
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 1);
    let again = send().await.unwrap();
    assert_eq!(again.status(), StatusCode::CREATED);
    let sent: Value = again.json().await.unwrap();
    assert_eq!(vec![sent["message"].clone()], rig.demo.delivered(&id).unwrap());
}

#[tokio::test]
async fn scripted_answers_come_in_turn_and_then_no_more() {
    let rig = Rig::new().await;
    rig.demo.script("GET", "/v1/account", 1, Act::html(200));
    rig.demo.script("GET", "/v1/account", 1, Act::problem(503, "maintenance"));
    rig.demo.script("*", "/v1/account", 1, Act::Delay(Duration::from_millis(30)));
    let html = rig.get("/v1/account").await;
    assert!(html.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    problem(rig.get("/v1/account").await, 503, "maintenance").await;
    let begun = Instant::now();
    assert_eq!(rig.get("/v1/account").await.status(), StatusCode::OK);
    assert!(begun.elapsed() >= Duration::from_millis(30));
    rig.demo.script("GET", "/", 9, Act::BreakOff);
    rig.demo.clear_script();
    assert_eq!(rig.get("/v1/account").await.status(), StatusCode::OK);
}
