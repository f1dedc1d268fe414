//! `/oauth/token` and `/oauth/revoke`.

use super::{Rig, problem, text};
use chrono::TimeDelta;
use reqwest::{Response, StatusCode};
use serde_json::Value;
use std::time::Duration;

async fn form(rig: &Rig, path: &str, fields: &[(&str, &str)]) -> Response {
    rig.http.post(format!("{}{path}", rig.demo.url())).form(fields).send().await.unwrap()
}

async fn sign_in(rig: &Rig) -> Value {
    let fields =
        [("grant_type", "password"), ("username", rig.demo.email()), ("password", rig.demo.password())];
    let response = form(rig, "/oauth/token", &fields).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["cache-control"], "no-store");
    response.json().await.unwrap()
}

async fn renew(rig: &Rig, token: &Value) -> Response {
    form(rig, "/oauth/token", &[("grant_type", "refresh_token"), ("refresh_token", &text(token))]).await
}

async fn refused(response: Response, error: &str) {
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["error"], error);
}

async fn account(rig: &Rig, token: &Value) -> Response {
    let url = format!("{}/v1/account", rig.demo.url());
    rig.http.get(url).bearer_auth(text(token)).send().await.unwrap()
}

#[tokio::test]
async fn a_password_gives_tokens_that_work_and_end() {
    let rig = Rig::with(|options| options.access_token_ttl = Duration::from_secs(60)).await;
    let tokens = sign_in(&rig).await;
    assert_eq!((tokens["token_type"].as_str(), tokens["expires_in"].as_i64()), (Some("Bearer"), Some(60)));
    assert_eq!(account(&rig, &tokens["access_token"]).await.status(), StatusCode::OK);
    rig.clock.advance(TimeDelta::seconds(60));
    let ended = account(&rig, &tokens["access_token"]).await;
    assert!(ended.headers()["www-authenticate"].to_str().unwrap().starts_with("Bearer"));
    problem(ended, 401, "token_invalid").await;
}

#[tokio::test]
async fn what_is_no_sign_in_is_told_in_the_words_of_oauth() {
    let rig = Rig::new().await;
    let email = rig.demo.email();
    refused(form(&rig, "/oauth/token", &[]).await, "invalid_request").await;
    refused(form(&rig, "/oauth/token", &[("grant_type", "password")]).await, "invalid_request").await;
    refused(form(&rig, "/oauth/token", &[("grant_type", "refresh_token")]).await, "invalid_request").await;
    refused(form(&rig, "/oauth/token", &[("grant_type", "magic")]).await, "unsupported_grant_type").await;
    let wrong = [("grant_type", "password"), ("username", email), ("password", "guess")];
    refused(form(&rig, "/oauth/token", &wrong).await, "invalid_grant").await;
    let json = rig.http.post(format!("{}/oauth/token", rig.demo.url())).json(&serde_json::json!({}));
    refused(json.send().await.unwrap(), "invalid_request").await;
}

#[tokio::test]
async fn a_few_wrong_passwords_and_even_the_right_one_has_to_wait() {
    let rig = Rig::new().await;
    let wrong = [("grant_type", "password"), ("username", rig.demo.email()), ("password", "guess")];
    for _ in 0..5 {
        refused(form(&rig, "/oauth/token", &wrong).await, "invalid_grant").await;
    }
    let right =
        [("grant_type", "password"), ("username", rig.demo.email()), ("password", rig.demo.password())];
    let response = form(&rig, "/oauth/token", &right).await;
    assert_eq!(response.headers()["retry-after"], "60");
    problem(response, 429, "too_many_requests").await;
    rig.clock.advance(TimeDelta::seconds(60));
    sign_in(&rig).await;
}

#[tokio::test]
async fn a_one_time_code_is_asked_for_and_checked() {
    let rig = Rig::with(|options| options.require_otp = Some("246810".to_owned())).await;
    let (email, password) = (rig.demo.email(), rig.demo.password());
    let plain = [("grant_type", "password"), ("username", email), ("password", password)];
    refused(form(&rig, "/oauth/token", &plain).await, "otp_required").await;
    let with = |otp| [("grant_type", "password"), ("username", email), ("password", password), ("otp", otp)];
    refused(form(&rig, "/oauth/token", &with("000000")).await, "otp_invalid").await;
    assert_eq!(form(&rig, "/oauth/token", &with("246810")).await.status(), StatusCode::OK);
    let guess = [("grant_type", "password"), ("username", email), ("password", "x"), ("otp", "246810")];
    refused(form(&rig, "/oauth/token", &guess).await, "invalid_grant").await;
}

#[tokio::test]
async fn refresh_tokens_rotate_and_the_last_one_repeats_its_answer_for_a_minute() {
    let rig = Rig::new().await;
    let first = sign_in(&rig).await;
    let second: Value = renew(&rig, &first["refresh_token"]).await.json().await.unwrap();
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    assert_ne!(first["access_token"], second["access_token"]);
    rig.clock.advance(TimeDelta::seconds(60));
    let again: Value = renew(&rig, &first["refresh_token"]).await.json().await.unwrap();
    assert_eq!(again, second);
    rig.clock.advance(TimeDelta::seconds(1));
    refused(renew(&rig, &first["refresh_token"]).await, "invalid_grant").await;
    // an older one is refused at once when the one after it has been used
    let third: Value = renew(&rig, &second["refresh_token"]).await.json().await.unwrap();
    let fourth: Value = renew(&rig, &third["refresh_token"]).await.json().await.unwrap();
    refused(renew(&rig, &second["refresh_token"]).await, "invalid_grant").await;
    assert_eq!(account(&rig, &fourth["access_token"]).await.status(), StatusCode::OK);
    refused(renew(&rig, &Value::from("rt-made-up")).await, "invalid_grant").await;
}

#[tokio::test]
async fn revoking_always_succeeds_and_ends_the_sign_in() {
    let rig = Rig::new().await;
    let tokens = sign_in(&rig).await;
    let revoke = async |token: &str| form(&rig, "/oauth/revoke", &[("token", token)]).await.status();
    assert_eq!(revoke("nobody-knows").await, StatusCode::OK);
    assert_eq!(revoke(&text(&tokens["refresh_token"])).await, StatusCode::OK);
    assert_eq!(revoke(&text(&tokens["refresh_token"])).await, StatusCode::OK);
    problem(account(&rig, &tokens["access_token"]).await, 401, "token_invalid").await;
    refused(renew(&rig, &tokens["refresh_token"]).await, "invalid_grant").await;
    let other = sign_in(&rig).await;
    assert_eq!(revoke(&text(&other["access_token"])).await, StatusCode::OK);
    problem(account(&rig, &other["access_token"]).await, 401, "token_invalid").await;
    assert_eq!(renew(&rig, &other["refresh_token"]).await.status(), StatusCode::OK);
    problem(form(&rig, "/oauth/revoke", &[]).await, 400, "invalid_request").await;
}

#[tokio::test]
async fn requests_without_a_good_token_are_401() {
    let rig = Rig::new().await;
    let bare = rig.http.get(format!("{}/v1/discussions", rig.demo.url())).send().await.unwrap();
    problem(bare, 401, "token_invalid").await;
    problem(account(&rig, &Value::from("at-made-up")).await, 401, "token_invalid").await;
    rig.demo.revoke_access_tokens().unwrap();
    problem(rig.get("/v1/account").await, 401, "token_invalid").await;
}
