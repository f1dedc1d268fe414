//! Headers, retries, redirects, bounds and the clock.

use super::server::*;
use axum::body::Body;
use chrono::TimeDelta;
use std::time::Duration;
use swopdesk::domain::discussion::{DiscussionId, MessageId};
use swopdesk::platform::{Credentials, Limits, Order, PlatformError, Reach, ReplyBody};
use swopdesk::words::Wording;
use uuid::Uuid;

#[tokio::test]
async fn requests_name_the_program_and_the_language() {
    let server = Server::start(|_| ok(account())).await;
    client(&server).account().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.header("user-agent"), Some(concat!("swopdesk/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(seen.header("accept-language"), Some("pl, en;q=0.5"));
    assert_eq!(seen.header("authorization"), Some("Bearer T"));
    assert_eq!((seen.method.as_str(), seen.path.as_str()), ("GET", "/v1/account"));
}

#[tokio::test]
async fn a_path_in_the_address_is_kept() {
    let server = Server::start(|_| ok(account())).await;
    let url = format!("{}/seller/helpdesk/", server.url);
    let desk = connect(&url, Credentials::Fixed("T".into()), TestClock::new(), quick());
    desk.account().await.unwrap();
    assert_eq!(server.seen()[0].path, "/seller/helpdesk/v1/account");
}

#[tokio::test]
async fn reads_are_tried_again_while_the_platform_is_down_and_writes_with_a_key_are_not() {
    let server = Server::start(|seen| match seen.nth {
        0 => problem(503, "down"),
        1 => with(problem(429, "too_many_requests"), "retry-after", "0"),
        _ => ok(account()),
    })
    .await;
    let desk = client(&server);
    desk.account().await.unwrap();
    assert_eq!(server.count("/v1/account"), 3);
    let body = ReplyBody { text: "x".into(), in_reply_to: "m".into(), attachment_ids: vec![] };
    let error = desk.send_reply(&DiscussionId::from("d"), &body, Uuid::nil()).await.unwrap_err();
    assert!(matches!(error, PlatformError::Unavailable { status: 503, .. }) && error.maybe_delivered());
    assert_eq!(server.count("/v1/discussions/d/messages"), 1);
}

#[tokio::test]
async fn tries_end_and_long_waits_are_the_callers() {
    let down = Server::start(|_| problem(503, "down")).await;
    assert!(client(&down).account().await.is_err());
    assert_eq!(down.count("/v1/account"), 3);
    let busy = Server::start(|_| with(problem(429, "too_many_requests"), "retry-after", "60")).await;
    let error = client(&busy).account().await.unwrap_err();
    assert_eq!(error.retry_at(), Some(start() + TimeDelta::seconds(60)));
    assert_eq!(busy.count("/v1/account"), 1);
    let broken = Server::start(|_| problem(500, "oops")).await;
    assert!(client(&broken).account().await.is_err());
    assert_eq!(broken.count("/v1/account"), 1);
}

#[tokio::test]
async fn redirects_stay_within_the_origin() {
    let other = Server::start(|_| ok(account())).await;
    let target = format!("{}/v1/account", other.url);
    let server = Server::start(move |seen| match seen.path.as_str() {
        "/v1/account" => with(problem(302, "moved"), "location", "/v2/account"),
        "/v2/account" => ok(account()),
        _ => with(problem(307, "moved"), "location", &target),
    })
    .await;
    let desk = client(&server);
    assert_eq!(desk.account().await.unwrap().id, "acc-1");
    assert_eq!(server.seen()[1].header("authorization"), Some("Bearer T"));
    let id = DiscussionId::from("d");
    assert!(
        matches!(desk.discussion(&id).await, Err(PlatformError::Redirected(to)) if to == "http://127.0.0.1")
    );
    let body = ReplyBody { text: "x".into(), in_reply_to: "m".into(), attachment_ids: vec![] };
    assert!(matches!(desk.send_reply(&id, &body, Uuid::nil()).await, Err(PlatformError::Redirected(_))));
    assert!(matches!(desk.events(None).await, Err(PlatformError::Redirected(_))));
    assert!(other.seen().is_empty(), "nothing may reach another origin");
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let server = Server::start(|_| with(problem(302, "moved"), "location", "/v1/account")).await;
    assert!(matches!(client(&server).account().await, Err(PlatformError::NotAHelpdesk(_))));
    assert!(server.seen().len() <= 6);
}

#[tokio::test]
async fn a_password_is_never_sent_to_a_redirects_target() {
    let other = Server::start(|_| ok(tokens("A", "R", 600))).await;
    let target = format!("{}/oauth/token", other.url);
    let server = Server::start(move |_| with(problem(307, "moved"), "location", &target)).await;
    let store = std::sync::Arc::new(MemoryStore::default());
    let desk = connect(&server.url, Credentials::Kept(store), TestClock::new(), quick());
    let error = desk.sign_in("a@example.com", &"secret".into(), None).await.unwrap_err();
    assert!(matches!(error, PlatformError::Redirected(_)));
    assert!(other.seen().is_empty());
}

/// Zeros packed by one deflate block of fixed codes: 13 bits for each 258 of them.
fn gzip_bomb(unpacked: usize) -> Vec<u8> {
    let mut bytes = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    let (mut bits, mut filled) = (0u64, 0);
    let mut push = |value: u64, len: u32, bytes: &mut Vec<u8>| {
        bits |= value << filled;
        filled += len;
        while filled >= 8 {
            bytes.push((bits & 0xff) as u8);
            bits >>= 8;
            filled -= 8;
        }
    };
    // Last block, fixed codes; the literal 0 (code 00110000); then copies of 258 bytes from 1 byte back:
    // length code 285 (11000101) and distance code 0 (00000), codes from their highest bit on.
    push(0b1, 1, &mut bytes);
    push(0b01, 2, &mut bytes);
    push(u64::from(0b0011_0000u8.reverse_bits()), 8, &mut bytes);
    for _ in 0..unpacked / 258 {
        push(u64::from(0b1100_0101u8.reverse_bits()), 8, &mut bytes);
        push(0, 5, &mut bytes);
    }
    push(0, 7, &mut bytes);
    bytes.extend([0; 16]);
    bytes
}

#[tokio::test]
async fn what_is_read_is_bounded_after_unpacking_too() {
    let bomb = gzip_bomb(200 << 20);
    assert!(bomb.len() < 2 << 20);
    let server = Server::start(move |seen| match seen.path.as_str() {
        "/v1/account" => with(reply(200, "application/json", bomb.clone()), "content-encoding", "gzip"),
        "/v1/absences" => {
            let endless = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b' '; 65536]));
            reply(200, "application/json", Body::from_stream(endless))
        }
        _ => with(reply(200, "application/json", gzip_bomb(0)[..20].to_vec()), "content-encoding", "gzip"),
    })
    .await;
    let limits = Limits { answer_bytes: 8 << 20, ..quick() };
    let desk = connect(&server.url, Credentials::Fixed("T".into()), TestClock::new(), limits);
    let too_large = PlatformError::NotAHelpdesk(Wording::id("answer-too-large"));
    assert_eq!(desk.account().await.unwrap_err(), too_large);
    assert_eq!(desk.absences().await.unwrap_err(), too_large);
    let damaged = desk.discussion(&DiscussionId::from("d")).await.unwrap_err();
    assert!(
        matches!(damaged, PlatformError::NotAHelpdesk(_) | PlatformError::Unreachable { .. }),
        "{damaged:?}"
    );
}

#[tokio::test]
async fn an_answer_that_trickles_for_ever_ends() {
    let server = Server::start(|_| {
        let slow = futures_util::stream::unfold((), |()| async {
            tokio::time::sleep(Duration::from_millis(5)).await;
            Some((Ok::<_, std::io::Error>(vec![b' ']), ()))
        });
        reply(200, "application/json", Body::from_stream(slow))
    })
    .await;
    let limits = Limits { answer: Duration::from_millis(200), ..quick() };
    let desk = connect(&server.url, Credentials::Fixed("T".into()), TestClock::new(), limits);
    let error = desk.account().await.unwrap_err();
    assert_eq!(error, PlatformError::Unreachable { reason: Reach::TimedOut, maybe_sent: true });
}

#[tokio::test]
async fn the_clock_is_measured_against_the_platforms_date() {
    let server = Server::start(|seen| match seen.nth {
        0 => with(ok(account()), "date", "Fri, 27 Mar 2026 12:10:00 GMT"),
        1 => with(ok(account()), "date", "Fri, 27 Mar 2026 12:10:01 GMT"),
        2 => with(with(ok(account()), "date", "Fri, 27 Mar 2026 09:00:00 GMT"), "age", "99"),
        3 => with(problem(404, "not_found"), "date", "Fri, 27 Mar 2026 12:00:00 GMT"),
        _ => with(ok(account()), "date", "nonsense"),
    })
    .await;
    let desk = client(&server);
    assert_eq!(desk.clock_difference(), TimeDelta::zero());
    let measured = TimeDelta::milliseconds(600_500);
    for expected in [measured, measured, measured, TimeDelta::zero(), TimeDelta::zero()] {
        let _ = desk.account().await;
        assert_eq!(desk.clock_difference(), expected);
        assert_eq!(desk.now(), start() + expected);
    }
}

#[tokio::test]
async fn ids_cannot_leave_their_place_in_the_path() {
    let server = Server::start(|_| problem(404, "not_found")).await;
    let desk = client(&server);
    for id in ["..", ".", ""] {
        assert_eq!(desk.discussion(&DiscussionId::from(id)).await, Err(PlatformError::NotFound));
    }
    assert!(server.seen().is_empty());
    let id = DiscussionId::from("a/../b?c#d%2e é");
    let _ = desk.messages(&id, Order::OldestFirst, Some("c&x=1"), Some(9999)).await;
    let _ = desk.mark_read(&id, &MessageId::from("m")).await;
    let seen = server.seen();
    assert_eq!(seen[0].path, "/v1/discussions/a%2F..%2Fb%3Fc%23d%252e%20%C3%A9/messages");
    assert_eq!(seen[0].query, "order=asc&cursor=c%26x%3D1&limit=500");
    assert_eq!(seen[1].path, "/v1/discussions/a%2F..%2Fb%3Fc%23d%252e%20%C3%A9/read");
}
