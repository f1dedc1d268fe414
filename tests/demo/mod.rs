//! The embedded helpdesk, asked over HTTP by a plain client that knows nothing of `platform/`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers of tests

mod absences;
mod attachments;
mod data;
mod discussions;
mod events;
mod faults;
mod messages;
mod sign_in;

use chrono::{DateTime, Utc};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};
use std::sync::{Arc, Once};
use swopdesk::demo::clock::ManualClock;
use swopdesk::demo::{Demo, Options};

/// Wednesday 18 November 2026, 10:00 in Amsterdam.
pub const NOW: &str = "2026-11-18T09:00:00Z";

/// An instant from its RFC 3339 form.
pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A client for loopback: no proxy, no certificates.
pub fn client() -> reqwest::Client {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    reqwest::Client::builder().no_proxy().tls_certs_only(std::iter::empty()).build().unwrap()
}

/// A helpdesk at a fixed instant, and a client with its token.
pub struct Rig {
    pub demo: Demo,
    pub clock: ManualClock,
    pub http: reqwest::Client,
}

impl Rig {
    pub async fn new() -> Rig {
        Rig::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Options)) -> Rig {
        let clock = ManualClock::new(at(NOW));
        let mut options = Options { clock: Arc::new(clock.clone()), ..Options::quiet(48, 7) };
        change(&mut options);
        Rig { demo: Demo::start(options).await.unwrap(), clock, http: client() }
    }

    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.demo.url())).bearer_auth(self.demo.token())
    }

    pub async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    pub async fn get_json(&self, path: &str) -> Value {
        let response = self.get(path).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        response.json().await.unwrap()
    }

    pub async fn put(&self, path: &str, body: Value) -> Response {
        self.request(Method::PUT, path).json(&body).send().await.unwrap()
    }

    pub async fn post(&self, path: &str, key: &str, body: &Value) -> Response {
        self.request(Method::POST, path).header("Idempotency-Key", key).json(body).send().await.unwrap()
    }

    /// A discussion that waits for the seller and that the seller may answer: id and newest message.
    pub fn answerable(&self) -> (String, String) {
        let fits = |d: &&Value| {
            d["status"] == "open"
                && d["handler"] == "seller"
                && d["awaiting"] == "seller"
                && d["unread_count"] != 0
        };
        let all = self.demo.discussions().unwrap();
        let found = all.iter().find(fits).unwrap();
        (text(&found["id"]), text(&found["last_message_id"]))
    }

    /// Sends a reply.
    pub async fn reply(&self, id: &str, key: &str, words: &str, in_reply_to: &str) -> Response {
        let body = json!({ "text": words, "in_reply_to": in_reply_to });
        self.post(&format!("/v1/discussions/{id}/messages"), key, &body).await
    }
}

/// A JSON string's text.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// A new idempotency key.
pub fn key() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Asserts a problem document with this status and code, and gives it.
pub async fn problem(response: Response, status: u16, code: &str) -> Value {
    assert_eq!(response.status().as_u16(), status);
    assert!(response.headers().contains_key("date"));
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let document: Value = response.json().await.unwrap();
    assert_eq!(document["code"], code, "{document}");
    assert_eq!(document["status"], status);
    assert!(document["title"].is_string());
    document
}

/// Whether a problem names a field.
pub fn names(document: &Value, field: &str) -> bool {
    document["errors"].as_array().is_some_and(|errors| errors.iter().any(|error| error["field"] == field))
}

#[tokio::test]
async fn every_answer_has_the_date_of_the_helpdesks_own_clock() {
    let rig = Rig::new().await;
    for path in ["/v1/account", "/nowhere", "/v1/discussions/none"] {
        assert_eq!(rig.get(path).await.headers()["date"], "Wed, 18 Nov 2026 09:00:00 GMT");
    }
    rig.clock.advance(chrono::TimeDelta::seconds(61));
    assert_eq!(rig.get("/v1/account").await.headers()["date"], "Wed, 18 Nov 2026 09:01:01 GMT");
}

#[tokio::test]
async fn unknown_routes_and_wrong_methods_are_problems() {
    let rig = Rig::new().await;
    problem(rig.get("/v1/nothing").await, 404, "not_found").await;
    problem(rig.get("/").await, 404, "not_found").await;
    let response = rig.request(Method::PATCH, "/v1/absences").send().await.unwrap();
    let allow = response.headers()["allow"].to_str().unwrap().to_owned();
    assert!(allow.contains("GET") && allow.contains("POST"), "{allow}");
    problem(response, 405, "method_not_allowed").await;
    let response = rig.http.get(format!("{}/oauth/token", rig.demo.url())).send().await.unwrap();
    assert_eq!(response.headers()["allow"], "POST");
    problem(response, 405, "method_not_allowed").await;
}

#[tokio::test]
async fn the_account_is_told() {
    let rig = Rig::new().await;
    let account = rig.get_json("/v1/account").await;
    assert_eq!(account["name"], "Refurb Lab");
    assert_eq!(
        (account["country"].as_str(), account["time_zone"].as_str()),
        (Some("NL"), Some("Europe/Amsterdam"))
    );
}

#[tokio::test]
async fn too_many_requests_are_refused_until_the_bucket_fills_again() {
    let rig = Rig::with(|options| {
        options.rate_limit = swopdesk::demo::RateLimit { per_second: 0.5, burst: 3 };
    })
    .await;
    for left in ["2", "1", "0"] {
        let response = rig.get("/v1/account").await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["ratelimit-limit"], "3");
        assert_eq!(response.headers()["ratelimit-remaining"], left);
        assert!(response.headers().contains_key("ratelimit-reset"));
    }
    let response = rig.get("/v1/account").await;
    assert_eq!(response.headers()["retry-after"], "2");
    problem(response, 429, "too_many_requests").await;
    rig.clock.advance(chrono::TimeDelta::seconds(2));
    assert_eq!(rig.get("/v1/account").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_folder_keeps_the_data_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let keep = |options: &mut Options| options.keep = Some(folder.path().to_owned());
    let first = Rig::with(keep).await;
    let (id, last) = first.answerable();
    assert_eq!(
        first.reply(&id, &key(), "Beste klant, wij zoeken het uit.", &last).await.status(),
        StatusCode::CREATED
    );
    let before = first.demo.discussions().unwrap();
    first.demo.shutdown().await;
    let second = Rig::with(keep).await;
    assert_eq!(second.demo.discussions().unwrap(), before);
    assert_eq!(second.demo.delivered(&id).unwrap().len(), 1);
}

#[tokio::test]
async fn a_start_that_cannot_be_is_told() {
    let taken = Rig::new().await;
    let address = taken.demo.url().trim_start_matches("http://").parse().unwrap();
    let error = Demo::start(Options { bind: address, ..Options::quiet(1, 1) }).await.unwrap_err();
    assert!(error.to_string().starts_with("cannot listen on 127.0.0.1:"), "{error}");
    let zone = Options { time_zone: "Europe/Atlantis".to_owned(), ..Options::quiet(1, 1) };
    assert_eq!(Demo::start(zone).await.unwrap_err().to_string(), "there is no time zone Europe/Atlantis");
}

#[test]
fn settings_change_what_the_command_line_has_no_option_for() {
    let set = |name: &'static str, value: &'static str| {
        Options::default().with_settings(move |asked| (asked == name).then(|| value.to_owned()))
    };
    assert_eq!(set("SWOPDESK_DEMO_RATE", "1000").unwrap().rate_limit.burst, 4000);
    assert_eq!(set("SWOPDESK_DEMO_OTP", "123456").unwrap().require_otp.as_deref(), Some("123456"));
    assert!(!set("SWOPDESK_DEMO_LIVE", "off").unwrap().live);
    let error = set("SWOPDESK_DEMO_RATE", "plenty").unwrap_err();
    assert_eq!(error.to_string(), "SWOPDESK_DEMO_RATE must be a number from 1");
    assert!(set("SWOPDESK_DEMO_OTP", "12").is_err() && set("SWOPDESK_DEMO_LIVE", "maybe").is_err());
}

#[tokio::test]
async fn the_first_line_tells_where_and_how_to_sign_in() {
    let rig = Rig::new().await;
    let line: Value = serde_json::from_str(&rig.demo.announcement()).unwrap();
    assert_eq!(line["url"], rig.demo.url());
    assert_eq!(line["email"], rig.demo.email());
    assert_eq!(line["password"], rig.demo.password());
    assert_eq!(line["token"], rig.demo.token());
    assert!(!rig.demo.announcement().contains('\n'));
}
