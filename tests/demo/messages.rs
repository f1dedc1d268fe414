//! Reading messages and sending replies.

use super::{Rig, key, names, problem, text};
use chrono::TimeDelta;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

#[tokio::test]
async fn messages_come_in_pages_from_either_end() {
    let rig = Rig::new().await;
    let id = rig.demo.open_discussion("pl-pl", "Pytanie", "1").unwrap();
    for n in 2..=7 {
        rig.demo.push_buyer_message(&id, &n.to_string()).unwrap();
    }
    for (order, expected) in [("asc", "1234567"), ("desc", "7654321")] {
        let (mut seen, mut cursor) = (String::new(), String::new());
        loop {
            let path = format!("/v1/discussions/{id}/messages?limit=3&order={order}{cursor}");
            let page = rig.get_json(&path).await;
            seen.extend(page["items"].as_array().unwrap().iter().map(|message| text(&message["text"])));
            match page["next_cursor"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        assert_eq!(seen, expected);
    }
    for (query, field) in [
        ("order=up", "order"),
        ("limit=0", "limit"),
        ("cursor=9", "cursor"),
        ("order=desc&cursor=a3", "cursor"),
    ] {
        let response = rig.get(&format!("/v1/discussions/{id}/messages?{query}")).await;
        assert!(names(&problem(response, 422, "invalid").await, field), "{query}");
    }
    problem(rig.get("/v1/discussions/none/messages").await, 404, "not_found").await;
}

#[tokio::test]
async fn a_reply_turns_the_discussion_over_to_the_buyer() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    let before = rig.demo.discussion(&id).unwrap();
    let response = rig.reply(&id, &key(), "Beste klant,\n\nWij zoeken het uit.", &last).await;
    assert_eq!(response.status(), StatusCode::CREATED);
    let sent: Value = response.json().await.unwrap();
    assert_eq!(sent["message"]["author"]["role"], "seller");
    assert_eq!(sent["message"]["text"], "Beste klant,\n\nWij zoeken het uit.");
    let after = &sent["discussion"];
    assert_eq!(*after, rig.demo.discussion(&id).unwrap());
    assert_eq!(after["awaiting"], "buyer");
    assert!(after["awaiting_reply_since"].is_null() && after["reply_due_at"].is_null());
    assert_eq!(after["last_message_id"], sent["message"]["id"]);
    assert_eq!(after["last_message_preview"], "Beste klant, Wij zoeken het uit.");
    assert_eq!(after["unread_count"], 0);
    assert_eq!(after["message_count"].as_i64(), before["message_count"].as_i64().map(|count| count + 1));
    assert!(after["version"].as_i64() > before["version"].as_i64());
    let answer = after["answers"].as_array().unwrap().last().unwrap();
    assert_eq!(answer["since"], before["awaiting_reply_since"]);
    let messages = rig.get_json(&format!("/v1/discussions/{id}/messages?order=desc&limit=1")).await;
    assert_eq!(messages["items"][0], sent["message"]);
    // the clock begins anew with the buyer's next message and does not restart with the one after it
    rig.clock.advance(TimeDelta::hours(1));
    rig.demo.push_buyer_message(&id, "Dank u").unwrap();
    let since = rig.demo.discussion(&id).unwrap()["awaiting_reply_since"].clone();
    assert_eq!(super::at(&text(&since)), super::at("2026-11-18T10:00:00Z"));
    rig.clock.advance(TimeDelta::hours(1));
    rig.demo.push_buyer_message(&id, "En nog iets").unwrap();
    assert_eq!(rig.demo.discussion(&id).unwrap()["awaiting_reply_since"], since);
}

#[tokio::test]
async fn the_same_key_sends_once_and_answers_the_same() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    let key = key();
    let first: Value = rig.reply(&id, &key, "Eenmaal", &last).await.json().await.unwrap();
    rig.demo.push_buyer_message(&id, "Dank u").unwrap();
    let again = rig.reply(&id, &key.to_uppercase(), "Eenmaal", &last).await;
    assert_eq!(again.status(), StatusCode::CREATED);
    assert_eq!(again.json::<Value>().await.unwrap(), first);
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 1);
    problem(rig.reply(&id, &key, "Iets anders", &last).await, 422, "idempotency_key_reused").await;
    // for 24 hours; afterwards the key is as good as new
    rig.clock.advance(TimeDelta::hours(23));
    let again = rig.reply(&id, &key, "Eenmaal", &last).await;
    assert_eq!(again.json::<Value>().await.unwrap(), first);
}

#[tokio::test]
async fn a_refusal_is_the_first_answer_too() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    rig.demo.take_over(&id, "locked_device", None).unwrap();
    let key = key();
    problem(rig.reply(&id, &key, "Antwoord", &last).await, 409, "taken_over").await;
    rig.demo.hand_back(&id).unwrap();
    problem(rig.reply(&id, &key, "Antwoord", &last).await, 409, "taken_over").await;
    assert_eq!(rig.reply(&id, &super::key(), "Antwoord", &last).await.status(), StatusCode::CREATED);
}

#[tokio::test]
async fn a_reply_to_an_older_message_or_a_lost_discussion_is_refused() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    rig.demo.push_buyer_message(&id, "Nog iets").unwrap();
    problem(rig.reply(&id, &key(), "Antwoord", &last).await, 409, "discussion_changed").await;
    let newest = text(&rig.demo.discussion(&id).unwrap()["last_message_id"]);
    rig.demo.push_seller_message(&id, "Mijn collega was sneller").unwrap();
    problem(rig.reply(&id, &key(), "Antwoord", &newest).await, 409, "discussion_changed").await;
    rig.demo.close(&id).unwrap();
    problem(rig.reply(&id, &key(), "Antwoord", &newest).await, 409, "discussion_closed").await;
    problem(rig.reply("none", &key(), "Antwoord", &newest).await, 404, "not_found").await;
    assert!(rig.demo.delivered(&id).unwrap().is_empty());
}

#[tokio::test]
async fn a_reply_that_breaks_a_rule_names_the_field() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    let path = format!("/v1/discussions/{id}/messages");
    for (body, field) in [
        (json!({ "text": "", "in_reply_to": last }), "text"),
        (json!({ "text": "x".repeat(10_001), "in_reply_to": last }), "text"),
        (json!({ "text": 5, "in_reply_to": last }), "text"),
        (json!({ "in_reply_to": last }), "text"),
        (json!({ "text": "Hallo" }), "in_reply_to"),
        (json!({ "text": "Hallo", "in_reply_to": null }), "in_reply_to"),
        (json!({ "text": "Hallo", "in_reply_to": last, "attachment_ids": "a1" }), "attachment_ids"),
        (json!({ "text": "Hallo", "in_reply_to": last, "attachment_ids": ["made-up"] }), "attachment_ids"),
        (json!({ "text": "Hallo", "in_reply_to": last, "attachment_ids": vec!["a"; 11] }), "attachment_ids"),
        (json!(["no object"]), "body"),
    ] {
        assert!(names(&problem(rig.post(&path, &key(), &body).await, 422, "invalid").await, field), "{body}");
    }
    let both = problem(rig.post(&path, &key(), &json!({})).await, 422, "invalid").await;
    assert!(names(&both, "text") && names(&both, "in_reply_to"));
    // characters are counted, not bytes; and the longest reply fits, however it is written
    let longest = "\u{1F4E6}".repeat(10_000);
    assert_eq!(rig.reply(&id, &key(), &longest, &last).await.status(), StatusCode::CREATED);
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_must_be_there_and_be_a_uuid() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    let body = json!({ "text": "Hallo", "in_reply_to": last });
    let path = format!("/v1/discussions/{id}/messages");
    let bare = rig.request(Method::POST, &path).json(&body).send().await.unwrap();
    assert!(names(&problem(bare, 422, "invalid").await, "Idempotency-Key"));
    for bad in ["1", "", "6ba7b8109dad11d180b400c04fd430c8", "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"]
    {
        let response = rig.post(&path, bad, &body).await;
        assert!(names(&problem(response, 422, "invalid").await, "Idempotency-Key"), "{bad}");
    }
    assert!(rig.demo.delivered(&id).unwrap().is_empty());
}

#[tokio::test]
async fn what_is_no_json_or_far_too_long_is_a_problem() {
    let rig = Rig::new().await;
    let (id, _) = rig.answerable();
    let send = async |kind: &'static str, body: String| {
        let request = rig.request(Method::POST, &format!("/v1/discussions/{id}/messages"));
        request.header("Idempotency-Key", key()).header("Content-Type", kind).body(body).send().await.unwrap()
    };
    problem(send("application/json", "{\"text\":".to_owned()).await, 422, "invalid").await;
    problem(send("text/plain", "{}".to_owned()).await, 415, "unsupported_media_type").await;
    problem(send("application/json", "x".repeat(300_000)).await, 413, "body_too_large").await;
}

#[tokio::test]
async fn requests_are_logged_with_their_key() {
    let rig = Rig::new().await;
    let (id, last) = rig.answerable();
    let key = key();
    rig.reply(&id, &key, "Antwoord", &last).await;
    let logged = rig.demo.requests().pop().unwrap();
    assert_eq!((logged.method.as_str(), logged.status), ("POST", 201));
    assert_eq!(logged.path, format!("/v1/discussions/{id}/messages"));
    assert_eq!(logged.idempotency_key.as_deref(), Some(key.as_str()));
}
