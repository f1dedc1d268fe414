//! The list of discussions, one discussion, and the two marks.

use super::{Rig, key, names, problem, text};
use chrono::TimeDelta;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// Every page of a list from its first query on: items, and the last page's sync token.
async fn pages(rig: &Rig, query: &str) -> (Vec<Value>, String) {
    let (mut items, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = rig.get_json(&format!("/v1/discussions?{query}{cursor}")).await;
        items.extend(page["items"].as_array().unwrap().clone());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return (items, text(&page["sync_token"])),
        }
    }
}

fn ids(items: &[Value]) -> Vec<String> {
    items.iter().map(|item| text(&item["id"])).collect()
}

#[tokio::test]
async fn pages_hold_every_discussion_once_in_order_of_change() {
    let rig = Rig::new().await;
    let (items, _) = pages(&rig, "limit=7").await;
    assert_eq!(items.len(), 48);
    let order: Vec<_> =
        items.iter().map(|item| (super::at(&text(&item["updated_at"])), text(&item["id"]))).collect();
    assert!(order.is_sorted());
    assert!(items.iter().all(|item| item["status"] == "open"));
    let (whole, _) = pages(&rig, "limit=500").await;
    assert_eq!(ids(&items), ids(&whole));
    let (closed, _) = pages(&rig, "status=closed&limit=500").await;
    assert!(!closed.is_empty() && closed.iter().all(|item| item["status"] == "closed"));
    let (all, _) = pages(&rig, "status=all&limit=50").await;
    assert_eq!(all.len(), items.len() + closed.len());
}

#[tokio::test]
async fn a_sync_token_brings_what_changed_after_it_closed_ones_too() {
    let rig = Rig::new().await;
    let (items, token) = pages(&rig, "limit=20").await;
    let (nothing, _) = pages(&rig, &format!("since={token}")).await;
    assert!(nothing.is_empty());
    rig.clock.advance(TimeDelta::seconds(5));
    let (written, closed) = (text(&items[3]["id"]), text(&items[5]["id"]));
    rig.demo.push_buyer_message(&written, "Nog nieuws?").unwrap();
    rig.demo.close(&closed).unwrap();
    let (changed, next) = pages(&rig, &format!("since={token}&limit=1")).await;
    let mut expected = vec![written, closed];
    expected.sort();
    assert_eq!(ids(&changed), expected);
    assert!(changed.iter().all(|item| item["version"].as_i64() > Some(1)));
    let (nothing, _) = pages(&rig, &format!("since={next}")).await;
    assert!(nothing.is_empty());
}

#[tokio::test]
async fn a_change_while_pages_are_turned_is_not_lost() {
    let rig = Rig::new().await;
    let first = rig.get_json("/v1/discussions?limit=10").await;
    let seen = text(&first["items"][0]["id"]);
    rig.clock.advance(TimeDelta::seconds(1));
    rig.demo.close(&seen).unwrap();
    let cursor = text(&first["next_cursor"]);
    let last = rig.get_json(&format!("/v1/discussions?limit=500&cursor={cursor}")).await;
    assert!(last["next_cursor"].is_null());
    let (changed, _) = pages(&rig, &format!("since={}", text(&last["sync_token"]))).await;
    assert_eq!(ids(&changed), [seen]);
}

#[tokio::test]
async fn sync_tokens_grow_old() {
    let rig = Rig::new().await;
    let (_, token) = pages(&rig, "limit=500").await;
    let list = async |token: &str| rig.get(&format!("/v1/discussions?since={token}")).await;
    rig.demo.expire_sync_tokens().unwrap();
    problem(list(&token).await, 410, "sync_token_expired").await;
    let (_, token) = pages(&rig, "limit=500").await;
    assert_eq!(list(&token).await.status(), StatusCode::OK);
    // the ready token lasts a day only
    problem(list("s1.another.5.1").await, 410, "sync_token_expired").await;
    let old = token.rsplit_once('.').unwrap().0.to_owned() + ".1000";
    problem(list(&old).await, 410, "sync_token_expired").await;
}

#[tokio::test]
async fn parameters_that_break_a_rule_are_named() {
    let rig = Rig::new().await;
    for (query, field) in [
        ("limit=0", "limit"),
        ("limit=501", "limit"),
        ("limit=ten", "limit"),
        ("status=new", "status"),
        ("cursor=c1zz", "cursor"),
        ("cursor=", "cursor"),
        ("since=yesterday", "since"),
    ] {
        let document = problem(rig.get(&format!("/v1/discussions?{query}")).await, 422, "invalid").await;
        assert!(names(&document, field), "{query}: {document}");
    }
}

#[tokio::test]
async fn one_discussion_comes_with_an_etag() {
    let rig = Rig::new().await;
    let (id, _) = rig.answerable();
    let path = format!("/v1/discussions/{id}");
    let response = rig.get(&path).await;
    let etag = response.headers()["etag"].to_str().unwrap().to_owned();
    let discussion: Value = response.json().await.unwrap();
    assert_eq!(discussion, rig.demo.discussion(&id).unwrap());
    let ask = async |tag: &str| {
        let request = rig.request(Method::GET, &path).header("If-None-Match", tag);
        request.send().await.unwrap().status()
    };
    assert_eq!(ask(&etag).await, StatusCode::NOT_MODIFIED);
    assert_eq!(ask(&format!("\"x\", W/{etag}")).await, StatusCode::NOT_MODIFIED);
    rig.demo.push_buyer_message(&id, "Hallo?").unwrap();
    assert_eq!(ask(&etag).await, StatusCode::OK);
    problem(rig.get("/v1/discussions/d999999").await, 404, "not_found").await;
    problem(rig.get("/v1/discussions/%ff").await, 404, "not_found").await;
}

#[tokio::test]
async fn reading_counts_down_and_never_up() {
    let rig = Rig::new().await;
    let id = rig.demo.open_discussion("nl-nl", "Vraag", "Een").unwrap();
    let first = text(&rig.demo.discussion(&id).unwrap()["last_message_id"]);
    let last = rig.demo.push_buyer_message(&id, "Twee").unwrap();
    assert_eq!(rig.demo.discussion(&id).unwrap()["unread_count"], 2);
    let path = format!("/v1/discussions/{id}/read");
    let mark = async |message: &str| rig.put(&path, json!({ "last_message_id": message })).await;
    assert_eq!(mark(&first).await.status(), StatusCode::NO_CONTENT);
    assert_eq!(rig.demo.discussion(&id).unwrap()["unread_count"], 1);
    assert_eq!(mark(&last).await.status(), StatusCode::NO_CONTENT);
    let read = rig.demo.discussion(&id).unwrap();
    assert_eq!(read["unread_count"], 0);
    assert_eq!(mark(&first).await.status(), StatusCode::NO_CONTENT);
    assert_eq!(rig.demo.discussion(&id).unwrap(), read);
    assert!(names(&problem(mark("m0-0").await, 422, "invalid").await, "last_message_id"));
    assert!(names(&problem(rig.put(&path, json!({})).await, 422, "invalid").await, "last_message_id"));
    let body = json!({ "last_message_id": last });
    problem(rig.put("/v1/discussions/none/read", body).await, 404, "not_found").await;
}

#[tokio::test]
async fn a_mere_thank_you_stops_the_clock() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    let path = format!("/v1/discussions/{id}/no-reply-needed");
    let mark = async |message: &str| rig.put(&path, json!({ "last_message_id": message })).await;
    problem(mark("m0-0").await, 409, "discussion_changed").await;
    let response = mark(&last).await;
    assert_eq!(response.status(), StatusCode::OK);
    let marked: Value = response.json().await.unwrap();
    assert_eq!((marked["awaiting"].as_str(), marked["unread_count"].as_i64()), (Some("buyer"), Some(0)));
    assert!(marked["awaiting_reply_since"].is_null());
    assert_eq!(marked["no_reply_needed"]["by"], rig.demo.email());
    let again: Value = mark(&last).await.json().await.unwrap();
    assert_eq!(again, marked);
    rig.demo.push_buyer_message(&id, "O ja, nog iets").unwrap();
    assert!(rig.demo.discussion(&id).unwrap()["no_reply_needed"].is_null());
    problem(mark(&last).await, 409, "discussion_changed").await;
    rig.demo.take_over(&id, "terms_violation", None).unwrap();
    problem(mark(&last).await, 409, "taken_over").await;
    rig.demo.close(&id).unwrap();
    problem(mark(&last).await, 409, "discussion_closed").await;
    problem(
        rig.put("/v1/discussions/none/no-reply-needed", json!({ "last_message_id": "m" })).await,
        404,
        "not_found",
    )
    .await;
    // nothing to mark on the buyer's turn
    let id = rig.demo.open_discussion("nl-nl", "Vraag", "Een").unwrap();
    let first = text(&rig.demo.discussion(&id).unwrap()["last_message_id"]);
    let sent: Value = rig.reply(&id, &key(), "Antwoord", &first).await.json().await.unwrap();
    let answered = format!("/v1/discussions/{id}/no-reply-needed");
    let body = json!({ "last_message_id": sent["message"]["id"] });
    problem(rig.put(&answered, body).await, 409, "discussion_changed").await;
}

#[tokio::test]
async fn a_discussion_handed_back_has_a_deadline_of_the_platform() {
    let rig = Rig::new().await;
    let (id, _) = rig.answerable();
    rig.demo.take_over(&id, "quality_dispute", Some("Photos requested")).unwrap();
    let taken = rig.demo.discussion(&id).unwrap();
    assert_eq!((taken["handler"].as_str(), taken["awaiting"].as_str()), (Some("platform"), Some("seller")));
    assert_eq!(taken["takeover"]["note"], "Photos requested");
    rig.demo.hand_back(&id).unwrap();
    let back = rig.demo.discussion(&id).unwrap();
    assert!(back["takeover"].is_null());
    // Wednesday 10:00, so Thursday 10:00
    assert_eq!(super::at(&text(&back["reply_due_at"])), super::at("2026-11-19T09:00:00Z"));
}
