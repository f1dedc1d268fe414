//! Uploading files and fetching them.

use super::{Rig, key, names, problem, text};
use chrono::TimeDelta;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

async fn upload(rig: &Rig, key: &str, name: &str, bytes: Vec<u8>) -> Response {
    let part = Part::bytes(bytes).file_name(name.to_owned()).mime_str("image/png").unwrap();
    let request = rig.request(Method::POST, "/v1/attachments").header("Idempotency-Key", key);
    request.multipart(Form::new().part("file", part)).send().await.unwrap()
}

#[tokio::test]
async fn a_file_goes_up_is_sent_and_comes_down_again() {
    let rig = Rig::new().await;
    let response = upload(&rig, &key(), "foto's/kras 1.png", b"\x89PNG...".to_vec()).await;
    assert_eq!(response.status(), StatusCode::CREATED);
    let file: Value = response.json().await.unwrap();
    assert_eq!((file["file_name"].as_str(), file["size"].as_i64()), (Some("kras 1.png"), Some(7)));
    assert_eq!(file["media_type"], "image/png");
    let (id, last) = rig.answerable();
    let path = format!("/v1/discussions/{id}/messages");
    let body = json!({ "text": "Zie de foto", "in_reply_to": last, "attachment_ids": [file["id"]] });
    let sent: Value = rig.post(&path, &key(), &body).await.json().await.unwrap();
    assert_eq!(sent["message"]["attachments"], json!([file]));
    let down = rig.get(&format!("/v1/attachments/{}", text(&file["id"]))).await;
    assert_eq!(down.headers()["content-type"], "application/octet-stream");
    assert_eq!(down.bytes().await.unwrap().as_ref(), b"\x89PNG...");
    // a file is sent once
    let body =
        json!({ "text": "Nogmaals", "in_reply_to": sent["message"]["id"], "attachment_ids": [file["id"]] });
    assert!(names(&problem(rig.post(&path, &key(), &body).await, 422, "invalid").await, "attachment_ids"));
    problem(rig.get("/v1/attachments/none").await, 404, "not_found").await;
}

#[tokio::test]
async fn the_same_key_stores_once_by_name_and_bytes() {
    let rig = Rig::new().await;
    let key = key();
    let first: Value = upload(&rig, &key, "a.png", vec![1, 2, 3]).await.json().await.unwrap();
    let again: Value = upload(&rig, &key, "a.png", vec![1, 2, 3]).await.json().await.unwrap();
    assert_eq!(first, again);
    problem(upload(&rig, &key, "b.png", vec![1, 2, 3]).await, 422, "idempotency_key_reused").await;
    problem(upload(&rig, &key, "a.png", vec![1, 2, 4]).await, 422, "idempotency_key_reused").await;
}

#[tokio::test]
async fn twenty_mebibytes_fit_and_a_byte_more_does_not() {
    let rig = Rig::new().await;
    let most = 20 * 1024 * 1024;
    assert_eq!(upload(&rig, &key(), "a.png", vec![0; most]).await.status(), StatusCode::CREATED);
    problem(upload(&rig, &key(), "a.png", vec![0; most + 1]).await, 413, "attachment_too_large").await;
    problem(upload(&rig, &key(), "a.png", vec![0; 2 * most]).await, 413, "attachment_too_large").await;
}

#[tokio::test]
async fn an_upload_without_a_file_or_key_is_invalid() {
    let rig = Rig::new().await;
    let form = |form: Form, key: Option<String>| {
        let mut request = rig.request(Method::POST, "/v1/attachments").multipart(form);
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        async { request.send().await.unwrap() }
    };
    let other = form(Form::new().text("document", "x"), Some(key())).await;
    assert!(names(&problem(other, 422, "invalid").await, "file"));
    let bare = form(Form::new().text("file", "x"), None).await;
    assert!(names(&problem(bare, 422, "invalid").await, "Idempotency-Key"));
    let plain = form(Form::new().text("file", "x"), Some(key())).await;
    assert_eq!(plain.status(), StatusCode::CREATED);
    problem(rig.post("/v1/attachments", &key(), &json!({})).await, 415, "unsupported_media_type").await;
}

#[tokio::test]
async fn files_nobody_sends_are_dropped_after_a_day() {
    let rig = Rig::with(|options| options.ready_token_ttl = std::time::Duration::from_secs(1_000_000)).await;
    let file: Value = upload(&rig, &key(), "a.png", vec![1]).await.json().await.unwrap();
    let path = format!("/v1/attachments/{}", text(&file["id"]));
    rig.clock.advance(TimeDelta::hours(24));
    assert_eq!(rig.get(&path).await.status(), StatusCode::OK);
    rig.clock.advance(TimeDelta::seconds(1));
    problem(rig.get(&path).await, 404, "not_found").await;
}
