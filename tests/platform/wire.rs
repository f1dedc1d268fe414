//! Hostile and newer JSON: what is folded, left out, cleaned, bounded, and what refuses one item only.

use super::server::*;
use serde_json::{Value, json};
use swopdesk::domain::discussion::*;
use swopdesk::platform::{DiscussionPage, ListQuery, MessagePage, Order};

/// A discussion with some fields changed.
fn changed(id: &str, changes: Value) -> Value {
    let mut value = discussion(id);
    for (name, new) in changes.as_object().unwrap() {
        value[name] = new.clone();
    }
    value
}

async fn page(body: impl Into<Vec<u8>>) -> DiscussionPage {
    let body = body.into();
    let server = Server::start(move |_| reply(200, "application/json", body.clone())).await;
    client(&server).discussions(&ListQuery::default()).await.unwrap()
}

async fn read(value: Value) -> Discussion {
    let mut page = page(json!({ "items": [value] }).to_string()).await;
    assert_eq!((page.items.len(), page.skipped), (1, 0));
    page.items.remove(0)
}

async fn messages(items: Vec<Value>) -> MessagePage {
    let server = Server::start(move |_| ok(json!({ "items": items, "next_cursor": "" }))).await;
    client(&server).messages(&"d".into(), Order::OldestFirst, None, None).await.unwrap()
}

#[tokio::test]
async fn unknown_words_fold_into_the_contracts_fallbacks() {
    let changes = json!({
        "status": "paused", "category": "weather", "handler": "robot", "awaiting": "godot", "brand_new": [1],
        "takeover": { "at": "2026-03-27T14:30:00Z", "reason": "bored", "x": 1 },
    });
    let d = read(changed("d", changes)).await;
    assert_eq!((d.status, d.category), (Status::Open, Category::Other));
    assert_eq!((d.handler, d.awaiting), (Handler::Platform, Awaiting::Seller));
    assert_eq!(d.takeover.unwrap().reason, TakeoverReason::TermsViolation);
    let changes = json!({ "status": 7, "category": null, "handler": ["seller"], "awaiting": {} });
    let d = read(changed("d", changes)).await;
    assert_eq!((d.handler, d.awaiting), (Handler::Platform, Awaiting::Seller));
    let mut stranger = message("m");
    stranger["author"]["role"] = json!("admin");
    assert_eq!(messages(vec![stranger]).await.items[0].author.role, Role::Platform);
}

#[tokio::test]
async fn optional_things_may_be_missing_null_or_malformed() {
    let bare = json!({ "id": "d", "version": 1, "last_message_at": "2026-03-27T14:30:00Z" });
    let d = read(bare).await;
    assert_eq!((d.created_at, d.updated_at), (d.last_message_at, d.last_message_at));
    assert_eq!((d.subject.as_str(), d.message_count), ("", 0));
    let changes = json!({
        "order": "none", "takeover": 7, "no_reply_needed": { "by": "me" }, "answers": [null, 7, {},
        { "since": "2026-03-20T10:00:00Z", "at": "2026-03-20T11:00:00Z" }], "reply_due_at": "soon",
        "awaiting_reply_since": 7, "last_message_id": "", "unread_count": -1, "buyer": null,
        "market": { "locale": "cz-cz", "languages": null },
    });
    let d = read(changed("d", changes)).await;
    assert_eq!((d.order, d.takeover, d.no_reply_needed), (None, None, None));
    assert_eq!((d.answers.len(), d.reply_due_at, d.awaiting_reply_since), (1, None, None));
    assert_eq!((d.last_message_id, d.unread_count), (None, 0));
    assert_eq!(d.market.languages, ["cs"]);
}

#[tokio::test]
async fn a_discussions_own_languages_are_taken_as_codes() {
    let market =
        json!({ "country": "be", "locale": "be-nl", "languages": ["FR", "nl-BE", "fr", "x", 7, null] });
    let d = read(changed("d", json!({ "market": market }))).await;
    assert_eq!(
        (d.market.languages, d.market.country.as_str()),
        (vec!["fr".to_owned(), "nl".to_owned()], "BE")
    );
}

#[tokio::test]
async fn one_malformed_item_loses_only_itself() {
    let good = discussion("good").to_string();
    let bad = [
        "null".to_owned(),
        "7".to_owned(),
        "{}".to_owned(),
        changed("d", json!({ "version": "3" })).to_string(),
        changed("d", json!({ "last_message_at": "yesterday", "updated_at": null })).to_string(),
        changed("d", json!({ "last_message_at": "9999-01-01T00:00:00Z", "updated_at": null })).to_string(),
        r#"{"id":"\ud800","version":1}"#.to_owned(),
        r#"{"id":"d","version":1e999}"#.to_owned(),
    ];
    let items = format!("{good},{},{good}", bad.join(","));
    let page = page(format!(r#"{{"items":[{items}],"next_cursor":null,"sync_token":"s"}}"#)).await;
    assert_eq!((page.items.len(), page.skipped), (2, bad.len()));
}

#[tokio::test]
async fn bytes_that_are_no_text_hurt_only_the_letter() {
    let mut body = json!({ "items": [changed("d", json!({ "subject": "caf@" }))] }).to_string().into_bytes();
    let at = body.iter().position(|b| *b == b'@').unwrap();
    body[at] = 0xe9;
    assert_eq!(page(body).await.items[0].subject, "caf\u{fffd}");
}

#[tokio::test]
async fn odd_ids_refuse_the_item() {
    for id in ["", ".", "..", "a\u{1b}[2Jb", "a\nb", "a\u{202e}b", &"x".repeat(201)] {
        let page = page(json!({ "items": [discussion(id)] }).to_string()).await;
        assert_eq!((page.items.len(), page.skipped), (0, 1), "{id:?}");
    }
    assert_eq!(read(discussion(&"x".repeat(200))).await.id.as_str().len(), 200);
}

#[tokio::test]
async fn all_text_is_cleaned_and_bounded() {
    let nasty = "A\u{1b}]0;pwn\u{7}B\r\nC\u{202e}D\u{9b}31mE";
    let order = json!({
        "number": nasty, "placed_at": "2026-03-01T10:00:00Z", "tracking_url": "javascript:alert(1)",
        "total": { "amount_minor": 100, "currency": "eur" },
        "items": [7, { "title": nasty, "grade": nasty, "imei": "", "quantity": null,
                       "price": { "amount_minor": 1, "currency": "\u{1b}[m" } }],
    });
    let takeover = json!({ "at": "2026-03-27T14:30:00Z", "reason": "counterfeit", "note": nasty });
    let d = read(changed("d", json!({
        "subject": nasty, "buyer": { "display_name": nasty }, "last_message_preview": nasty, "order": order,
        "takeover": takeover, "market": { "country": nasty, "locale": nasty, "languages": [nasty] },
    })))
    .await;
    assert_eq!((d.subject.as_str(), d.buyer.display_name.as_str()), ("AB CDE", "AB CDE"));
    assert_eq!((d.last_message_preview.as_deref(), d.market.country.as_str()), (Some("AB CDE"), ""));
    let order = d.order.unwrap();
    assert_eq!((order.number.as_str(), order.tracking_url, order.items.len()), ("AB CDE", None, 1));
    assert_eq!(order.total.unwrap().currency, "EUR");
    assert_eq!((order.items[0].title.as_str(), order.items[0].quantity), ("AB CDE", 1));
    assert_eq!((order.items[0].imei.as_deref(), order.items[0].price.as_ref()), (None, None));
    assert_eq!(d.takeover.unwrap().note.as_deref(), Some("AB\nCDE"));
    let mut long = message("m");
    long["text"] = json!(format!("{nasty}{}", "x".repeat(200_000)));
    long["attachments"] = json!([{ "id": "bad\u{7}id" }, { "id": "a1", "file_name": "C:\\tmp\\x.png" }]);
    let page = messages(vec![long]).await;
    let text = &page.items[0].text;
    assert!(text.starts_with("AB\nCDExx") && text.ends_with('…') && text.chars().count() == 100_000);
    assert_eq!((page.items[0].attachments.len(), page.next_cursor), (1, None));
    assert_eq!(page.items[0].attachments[0].file_name, "x.png");
    assert_eq!(page.items[0].attachments[0].media_type, "application/octet-stream");
}
