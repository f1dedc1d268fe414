//! Signing in and out, and that a session is renewed once, kept before it is used, and never lost.

use super::server::*;
use axum::response::Response;
use chrono::TimeDelta;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use std::sync::{Arc, Mutex};
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::platform::{Credentials, Helpdesk, PlatformError, TokenStore};

/// A platform with rotating tokens: access token `A<n>` and refresh token `R<n>`, each refresh good once.
#[derive(Default)]
struct Tokens {
    generation: usize,
    expires_in: i64,
}

async fn rotating(generation: usize, expires_in: i64) -> (Server, Arc<Mutex<Tokens>>) {
    let state = Arc::new(Mutex::new(Tokens { generation, expires_in }));
    let shared = state.clone();
    let server = Server::start(move |seen| answer(seen, &mut shared.lock().unwrap())).await;
    (server, state)
}

fn answer(seen: &Seen, tokens: &mut Tokens) -> Response {
    let oauth = |error: &str| reply(400, "application/json", json!({ "error": error }).to_string());
    match seen.path.as_str() {
        "/oauth/revoke" => ok(json!({})),
        "/oauth/token" => {
            let granted = match seen.form("grant_type").as_deref() {
                Some("refresh_token") => {
                    seen.form("refresh_token") == Some(format!("R{}", tokens.generation))
                }
                _ if seen.form("password").as_deref() != Some("pass & wörd") => false,
                _ => match seen.form("otp").as_deref() {
                    None => return oauth("otp_required"),
                    Some("123456") => true,
                    Some(_) => return oauth("otp_invalid"),
                },
            };
            if !granted {
                return oauth("invalid_grant");
            }
            tokens.generation += 1;
            let n = tokens.generation;
            ok(super::server::tokens(&format!("A{n}"), &format!("R{n}"), tokens.expires_in))
        }
        _ if seen.header("authorization") == Some(&format!("Bearer A{}", tokens.generation)) => ok(account()),
        _ => problem(401, "token_invalid"),
    }
}

fn desk(server: &Server, store: &Arc<MemoryStore>, clock: &Arc<TestClock>) -> Helpdesk {
    connect(&server.url, Credentials::Kept(store.clone()), clock.clone(), quick())
}

#[tokio::test]
async fn signing_in_asks_for_the_code_and_keeps_the_session() {
    let (server, _) = rotating(0, 600).await;
    let (store, clock) = (Arc::new(MemoryStore::default()), TestClock::new());
    let desk = desk(&server, &store, &clock);
    assert!(!desk.has_session().await.unwrap());
    assert_eq!(desk.account().await, Err(PlatformError::SignedOut));
    let password = SecretString::from("pass & wörd");
    let wrong = desk.sign_in("a@example.com", &"no".into(), None).await;
    assert_eq!(wrong, Err(PlatformError::BadCredentials));
    assert_eq!(desk.sign_in("a@example.com", &password, None).await, Err(PlatformError::OtpRequired));
    assert_eq!(
        desk.sign_in("a@example.com", &password, Some("000000")).await,
        Err(PlatformError::OtpInvalid)
    );
    desk.sign_in(" a@example.com ", &password, Some("123 456")).await.unwrap();
    assert!(desk.has_session().await.unwrap());
    let kept = store.load().unwrap().unwrap();
    assert_eq!(kept.access_token.expose_secret(), "A1");
    assert_eq!(
        (kept.refresh_token.expose_secret(), kept.expires_at),
        ("R1", start() + TimeDelta::minutes(10))
    );
    assert!(!format!("{kept:?}").contains("R1") && !format!("{kept:?}").contains("A1"));
    desk.account().await.unwrap();
    let last = server.seen().into_iter().rfind(|s| s.path == "/oauth/token").unwrap();
    assert_eq!(last.form("username").as_deref(), Some("a@example.com"));
    assert_eq!(last.header("authorization"), None);
}

#[tokio::test]
async fn a_kept_session_serves_the_next_run_without_renewal() {
    let (server, _) = rotating(4, 600).await;
    let (store, clock) = (MemoryStore::with("A4", "R4", TimeDelta::minutes(9)), TestClock::new());
    for _ in 0..3 {
        desk(&server, &store, &clock).account().await.unwrap();
    }
    assert_eq!(server.count("/oauth/token"), 0);
}

#[tokio::test]
async fn ten_calls_with_an_ended_token_renew_once() {
    for (kept, life) in
        [("A1", TimeDelta::seconds(20)), ("A1", TimeDelta::hours(-1)), ("A0", TimeDelta::hours(1))]
    {
        let (server, _) = rotating(1, 600).await;
        let (store, clock) = (MemoryStore::with(kept, "R1", life), TestClock::new());
        let desk = desk(&server, &store, &clock);
        let calls: Vec<_> = (0..10)
            .map(|_| {
                let desk = desk.clone();
                tokio::spawn(async move { desk.account().await })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(server.count("/oauth/token"), 1);
        assert_eq!(*store.saved.lock().unwrap(), ["R2"]);
    }
}

#[tokio::test]
async fn the_rotated_token_is_kept_before_it_is_used() {
    let store = MemoryStore::with("A1", "R1", TimeDelta::hours(-1));
    let at_use: Arc<Mutex<Vec<Option<String>>>> = Arc::default();
    let (watched, seen_at_use) = (store.clone(), at_use.clone());
    let state = Mutex::new(Tokens { generation: 1, expires_in: 600 });
    let server = Server::start(move |seen| {
        if seen.path == "/v1/account" {
            seen_at_use.lock().unwrap().push(watched.refresh_token());
        }
        answer(seen, &mut state.lock().unwrap())
    })
    .await;
    desk(&server, &store, &TestClock::new()).account().await.unwrap();
    assert_eq!(*at_use.lock().unwrap(), [Some("R2".to_owned())]);
}

#[tokio::test]
async fn two_processes_with_one_store_renew_once() {
    let folder = tempfile::tempdir().unwrap();
    let (server, _) = rotating(1, 600).await;
    let clock = TestClock::new();
    let mut store =
        MemoryStore { lock: Some(folder.path().join("run/session.lock")), ..MemoryStore::default() };
    store.kept = Mutex::new(Some(kept("A1", "R1", TimeDelta::hours(-1))));
    let store = Arc::new(store);
    let desks: Vec<_> = (0..4).map(|_| desk(&server, &store, &clock)).collect();
    // All have read the old session before any renews.
    for desk in &desks {
        assert!(desk.has_session().await.unwrap());
    }
    let calls: Vec<_> =
        desks.into_iter().map(|desk| tokio::spawn(async move { desk.account().await })).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.count("/oauth/token"), 1);
}

#[tokio::test]
async fn a_renewal_waits_while_another_process_holds_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.lock");
    let other = std::fs::File::create(&path).unwrap();
    other.lock().unwrap();
    let (server, state) = rotating(1, 600).await;
    let mut store = MemoryStore { lock: Some(path), ..MemoryStore::default() };
    store.kept = Mutex::new(Some(kept("A1", "R1", TimeDelta::hours(-1))));
    let store = Arc::new(store);
    let desk = desk(&server, &store, &TestClock::new());
    assert!(desk.has_session().await.unwrap());
    let mut call = tokio::spawn(async move { desk.account().await });
    let waits = tokio::time::timeout(std::time::Duration::from_millis(150), &mut call).await;
    assert!(waits.is_err() && server.seen().is_empty());
    // The other process renews meanwhile, and only then lets go.
    state.lock().unwrap().generation = 2;
    store.save(&kept("A2", "R2", TimeDelta::minutes(10))).unwrap();
    other.unlock().unwrap();
    call.await.unwrap().unwrap();
    assert_eq!(server.count("/oauth/token"), 0);
}

#[tokio::test]
async fn a_session_the_platform_has_ended_is_not_asked_about_again() {
    let (server, _) = rotating(9, 600).await;
    let (store, clock) = (MemoryStore::with("A1", "R1", TimeDelta::hours(-1)), TestClock::new());
    let desk = desk(&server, &store, &clock);
    for _ in 0..3 {
        assert_eq!(desk.account().await, Err(PlatformError::SignedOut));
    }
    assert_eq!(server.count("/oauth/token"), 1);
    assert_eq!(server.count("/v1/account"), 0);
    assert!(!desk.has_session().await.unwrap());
    // Signed in elsewhere: taken up without a restart.
    store.save(&kept("A9", "R9", TimeDelta::minutes(10))).unwrap();
    desk.account().await.unwrap();
}

#[tokio::test]
async fn a_token_refused_twice_means_signed_out_and_no_third_call() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/oauth/token" => ok(tokens(&format!("N{}", seen.nth), "R2", 600)),
        _ => problem(401, "token_invalid"),
    })
    .await;
    let store = MemoryStore::with("A1", "R1", TimeDelta::hours(1));
    let desk = desk(&server, &store, &TestClock::new());
    assert_eq!(desk.account().await, Err(PlatformError::SignedOut));
    assert_eq!((server.count("/v1/account"), server.count("/oauth/token")), (2, 1));
}

#[tokio::test]
async fn a_renewal_that_fails_keeps_the_session_and_fails_all_who_waited_together() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/oauth/token" if seen.nth == 0 => problem(503, "down"),
        "/oauth/token" => ok(tokens("A2", "R2", 600)),
        _ => ok(account()),
    })
    .await;
    let store = MemoryStore::with("A1", "R1", TimeDelta::hours(-1));
    let desk = desk(&server, &store, &TestClock::new());
    let calls = (0..10).map(|_| desk.account());
    for call in futures_util::future::join_all(calls).await {
        assert!(matches!(call, Err(PlatformError::Unavailable { status: 503, .. })), "{call:?}");
    }
    assert_eq!(server.count("/oauth/token"), 1);
    assert_eq!(store.refresh_token().as_deref(), Some("R1"));
    desk.account().await.unwrap();
    assert_eq!(store.refresh_token().as_deref(), Some("R2"));
}

#[tokio::test]
async fn a_renewal_goes_on_when_its_caller_is_dropped() {
    let (arrived, mut has_arrived) = tokio::sync::mpsc::unbounded_channel();
    let (server, store) = (
        Server::start(move |seen| {
            arrived.send(()).unwrap();
            match seen.path.as_str() {
                "/oauth/token" => ok(tokens("A2", "R2", 600)),
                _ => ok(account()),
            }
        })
        .await,
        MemoryStore::with("A1", "R1", TimeDelta::hours(-1)),
    );
    let desk = desk(&server, &store, &TestClock::new());
    {
        let call = desk.account();
        tokio::pin!(call);
        tokio::select! {
            biased;
            _ = has_arrived.recv() => {}
            _ = &mut call => panic!("the token endpoint is asked first"),
        }
    }
    tokio::time::timeout(std::time::Duration::from_secs(10), async {
        while store.refresh_token().as_deref() != Some("R2") {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("the rotated token is kept");
}

#[tokio::test]
async fn tokens_of_short_life_are_not_renewed_at_every_call() {
    let (server, _) = rotating(1, 20).await;
    let (store, clock) = (MemoryStore::with("A1", "R1", TimeDelta::hours(-1)), TestClock::new());
    let desk = desk(&server, &store, &clock);
    for _ in 0..5 {
        desk.account().await.unwrap();
    }
    assert_eq!(server.count("/oauth/token"), 1);
    clock.forward(TimeDelta::seconds(11));
    desk.account().await.unwrap();
    assert_eq!(server.count("/oauth/token"), 2);
}

#[tokio::test]
async fn a_store_that_fails_does_not_end_a_running_session() {
    let (server, _) = rotating(1, 600).await;
    let (store, clock) = (MemoryStore::with("A1", "R1", TimeDelta::minutes(5)), TestClock::new());
    let desk = desk(&server, &store, &clock);
    desk.account().await.unwrap();
    let fault = crate::support::samples::fault(FaultKind::LocalData, "The key ring is locked", "Unlock it");
    *store.fails.lock().unwrap() = Some(fault.clone());
    clock.forward(TimeDelta::minutes(10));
    desk.account().await.unwrap();
    desk.account().await.unwrap();
    assert_eq!(server.count("/oauth/token"), 1);
    // A sign-in that cannot be kept is told.
    let fresh = connect(&server.url, Credentials::Kept(store.clone()), clock, quick());
    let error = fresh.sign_in("a", &"pass & wörd".into(), Some("123456")).await.unwrap_err();
    assert_eq!(Fault::from(error), fault);
}

#[tokio::test]
async fn a_refresh_token_can_begin_a_session() {
    let (server, _) = rotating(5, 600).await;
    let (store, clock) = (Arc::new(MemoryStore::default()), TestClock::new());
    let desk = desk(&server, &store, &clock);
    assert_eq!(desk.adopt_refresh_token("nonsense".into()).await, Err(PlatformError::SignedOut));
    assert!(store.load().unwrap().is_none());
    desk.adopt_refresh_token("R5".into()).await.unwrap();
    desk.account().await.unwrap();
    assert_eq!(store.refresh_token().as_deref(), Some("R6"));
}

#[tokio::test]
async fn signing_out_forgets_here_whatever_happens_there() {
    let (server, _) = rotating(1, 600).await;
    let (store, clock) = (MemoryStore::with("A1", "R1", TimeDelta::minutes(5)), TestClock::new());
    let here = desk(&server, &store, &clock);
    here.account().await.unwrap();
    assert_eq!(here.sign_out().await.unwrap().not_revoked, None);
    assert_eq!(server.seen().last().unwrap().form("token").as_deref(), Some("R1"));
    assert!(store.load().unwrap().is_none() && !here.has_session().await.unwrap());
    assert_eq!(here.account().await, Err(PlatformError::SignedOut));
    let down = Server::start(|_| problem(503, "down")).await;
    let store = MemoryStore::with("A1", "R1", TimeDelta::minutes(5));
    let undone = desk(&down, &store, &clock).sign_out().await.unwrap().not_revoked;
    assert!(matches!(undone, Some(PlatformError::Unavailable { .. })));
    assert!(store.load().unwrap().is_none());
}

#[tokio::test]
async fn a_fixed_token_is_used_as_it_is() {
    let (server, _) = rotating(1, 600).await;
    let fixed =
        |token: &str| connect(&server.url, Credentials::Fixed(token.into()), TestClock::new(), quick());
    fixed("A1").account().await.unwrap();
    assert!(fixed("A1").has_session().await.unwrap());
    assert_eq!(fixed("old").account().await, Err(PlatformError::TokenNotAccepted));
    assert_eq!(server.count("/oauth/token"), 0);
    assert_eq!(server.count("/v1/account"), 2);
    assert!(matches!(fixed("A1").sign_out().await, Err(PlatformError::Local(_))));
}

#[tokio::test]
async fn sign_in_answers_that_lack_something_are_no_helpdesks() {
    for body in [
        json!({ "access_token": "A" }),
        json!({ "access_token": "", "refresh_token": "R" }),
        json!({ "access_token": "a\nb", "refresh_token": "R" }),
        json!({ "refresh_token": "R" }),
    ] {
        let text = body.to_string();
        let server = Server::start(move |_| ok(serde_json::from_str(&text).unwrap())).await;
        let store = Arc::new(MemoryStore::default());
        let error = desk(&server, &store, &TestClock::new()).sign_in("a", &"b".into(), None).await;
        assert!(matches!(error, Err(PlatformError::NotAHelpdesk(_))), "{body}: {error:?}");
        assert!(store.load().unwrap().is_none());
    }
}

/// Two accounts at one platform: the token `A<n>` is account 1's, `B<n>` account 2's.
fn two_accounts(seen: &Seen) -> Response {
    let token = seen.header("authorization").unwrap_or_default().trim_start_matches("Bearer ").to_owned();
    match (seen.path.as_str(), token.as_bytes().first()) {
        ("/oauth/token", _) => match seen.form("refresh_token").as_deref() {
            Some("RA1") => ok(super::server::tokens("A2", "RA2", 600)),
            Some("RB1") => ok(super::server::tokens("B2", "RB2", 600)),
            _ => reply(400, "application/json", json!({ "error": "invalid_grant" }).to_string()),
        },
        ("/v1/account", Some(b'A')) => ok(account()),
        ("/v1/account", Some(b'B')) => {
            let mut other = account();
            other["id"] = json!("acc-2");
            ok(other)
        }
        (_, Some(b'A' | b'B')) => problem(503, "down"),
        _ => problem(401, "token_invalid"),
    }
}

#[tokio::test]
async fn a_session_never_goes_on_as_another_account_that_has_signed_in_elsewhere() {
    // What the other process has kept is still good, or has to be renewed first.
    for life in [TimeDelta::hours(1), TimeDelta::hours(-1)] {
        let server = Server::start(two_accounts).await;
        let (store, clock) = (MemoryStore::with("A1", "RA1", TimeDelta::minutes(5)), TestClock::new());
        let here = desk(&server, &store, &clock);
        assert_eq!(here.account().await.unwrap().id, "acc-1");
        *store.kept.lock().unwrap() = Some(kept("B1", "RB1", life + TimeDelta::minutes(10)));
        clock.forward(TimeDelta::minutes(6));
        let body = swopdesk::platform::ReplyBody {
            text: "Dzień dobry".into(),
            in_reply_to: "m".into(),
            attachment_ids: vec![],
        };
        for _ in 0..2 {
            let sent = here.send_reply(&"d".into(), &body, uuid::Uuid::nil()).await;
            assert_eq!(sent.err(), Some(PlatformError::SignedOut));
        }
        let foreign = |s: &Seen| s.header("authorization").is_some_and(|a| a.starts_with("Bearer B"));
        assert!(server.seen().iter().filter(|s| foreign(s)).all(|s| s.path == "/v1/account"));
        assert_eq!(server.count("/v1/discussions/d/messages"), 0);
        // The other account's session is whole, and serves whoever comes for it.
        let there = desk(&server, &store, &clock);
        assert_eq!(there.account().await.unwrap().id, "acc-2");
    }
    // The same account, signed in anew elsewhere: on with it.
    let server = Server::start(two_accounts).await;
    let (store, clock) = (MemoryStore::with("A1", "RA1", TimeDelta::minutes(5)), TestClock::new());
    let here = desk(&server, &store, &clock);
    here.account().await.unwrap();
    *store.kept.lock().unwrap() = Some(kept("A9", "RA9", TimeDelta::hours(1)));
    clock.forward(TimeDelta::minutes(6));
    assert!(matches!(here.discussion(&"d".into()).await, Err(PlatformError::Unavailable { .. })));
    assert_eq!(server.count("/v1/account"), 2);
    assert_eq!(server.seen().last().unwrap().header("authorization"), Some("Bearer A9"));
}
