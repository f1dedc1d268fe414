//! Every failure as its own type, and as one line that says what to do.

use super::server::*;
use chrono::TimeDelta;
use serde_json::json;
use std::time::Duration;
use swopdesk::domain::discussion::{AbsenceId, DiscussionId};
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::platform::{Credentials, FieldError, PlatformError, Reach, ReplyBody};
use swopdesk::words::Wording;
use uuid::Uuid;

async fn error_of(answer: impl Fn() -> axum::response::Response + Send + Sync + 'static) -> PlatformError {
    let server = Server::start(move |_| answer()).await;
    client(&server).send_reply(&DiscussionId::from("d1"), &reply_body(), Uuid::nil()).await.unwrap_err()
}

fn reply_body() -> ReplyBody {
    ReplyBody { text: "Dzień dobry".into(), in_reply_to: "m1".into(), attachment_ids: vec![] }
}

#[tokio::test]
async fn each_code_has_its_type() {
    for (status, code, error) in [
        (401, "token_invalid", PlatformError::TokenNotAccepted),
        (404, "not_found", PlatformError::NotFound),
        (409, "discussion_changed", PlatformError::DiscussionChanged),
        (409, "taken_over", PlatformError::TakenOver),
        (409, "discussion_closed", PlatformError::DiscussionClosed),
        (409, "absence_overlaps", PlatformError::AbsenceOverlaps { conflicting_id: None }),
        (409, "absence_begun", PlatformError::AbsenceBegun),
        (409, "request_in_progress", PlatformError::RequestInProgress { retry_at: None }),
        (422, "idempotency_key_reused", PlatformError::IdempotencyKeyReused),
        (429, "too_many_requests", PlatformError::TooManyRequests { retry_at: None }),
        (410, "sync_token_expired", PlatformError::SyncTokenExpired),
        (413, "attachment_too_large", PlatformError::AttachmentTooLarge),
        (401, "brand_new", PlatformError::TokenNotAccepted),
        (404, "brand_new", PlatformError::NotFound),
        (413, "brand_new", PlatformError::AttachmentTooLarge),
        (429, "brand_new", PlatformError::TooManyRequests { retry_at: None }),
        (500, "brand_new", PlatformError::ServerError { status: 500, retry_at: None }),
        (503, "brand_new", PlatformError::Unavailable { status: 503, retry_at: None }),
    ] {
        assert_eq!(error_of(move || problem(status, code)).await, error, "{status} {code}");
    }
    let unknown = error_of(|| problem(409, "brand_new")).await;
    assert!(
        matches!(&unknown, PlatformError::Refused { status: 409, code: Some(c), .. } if c == "brand_new")
    );
    assert!(unknown.is_final() && !unknown.maybe_delivered());
}

#[tokio::test]
async fn details_come_along_cleaned() {
    let invalid = error_of(|| {
        let errors = json!([{ "field": "text", "message": "is \u{1b}[31mempty" }, { "field": 7 }, null]);
        let body = json!({ "title": "x", "status": 422, "code": "invalid", "errors": errors });
        reply(422, "application/problem+json", body.to_string())
    })
    .await;
    let field = |field: &str, message: &str| FieldError { field: field.into(), message: message.into() };
    let named = vec![field("text", "is empty"), field("?", "is not accepted")];
    assert_eq!(invalid, PlatformError::Invalid { errors: named });
    let unnamed =
        error_of(|| reply(422, "application/problem+json", json!({ "title": "Too long." }).to_string()));
    assert_eq!(unnamed.await, PlatformError::Invalid { errors: vec![field("request", "Too long")] });
    let overlap = error_of(|| {
        let body = json!({ "code": "absence_overlaps", "conflicting_id": "abs-7" });
        reply(409, "application/problem+json", body.to_string())
    })
    .await;
    assert_eq!(overlap, PlatformError::AbsenceOverlaps { conflicting_id: Some(AbsenceId::from("abs-7")) });
}

#[tokio::test]
async fn retry_after_is_read_in_both_forms() {
    let seconds = error_of(|| with(problem(429, "too_many_requests"), "retry-after", "120")).await;
    assert_eq!(seconds.retry_at(), Some(start() + TimeDelta::seconds(120)));
    // A date counts from the platform's own Date, whatever this machine's clock says.
    let date = error_of(|| {
        let answer = with(problem(503, "down"), "retry-after", "Sun, 01 Feb 2026 10:05:00 GMT");
        with(answer, "date", "Sun, 01 Feb 2026 10:00:00 GMT")
    })
    .await;
    assert_eq!(date.retry_at(), Some(start() + TimeDelta::minutes(5)));
    assert_eq!(Fault::from(date).retry_at, Some(start() + TimeDelta::minutes(5)));
}

#[tokio::test]
async fn a_web_page_in_place_of_json_says_so() {
    let page = || reply(200, "text/html", "<!doctype html><title>Welcome to our Wi-Fi</title>");
    let error = error_of(page).await;
    assert_eq!(error, PlatformError::NotAHelpdesk(Wording::id("answer-web-page")));
    let not_found = error_of(|| reply(404, "text/html", "<html>404</html>")).await;
    assert!(matches!(not_found, PlatformError::NotAHelpdesk(_)), "{not_found:?}");
    let gateway = error_of(|| reply(502, "text/html", "<html>Bad gateway</html>")).await;
    assert_eq!(gateway, PlatformError::Unavailable { status: 502, retry_at: None });
    for body in ["", "{\"message\":", "[1]", "null", "{}"] {
        let error = error_of(move || reply(200, "application/json", body)).await;
        assert!(matches!(error, PlatformError::NotAHelpdesk(_)), "{body}: {error:?}");
        assert!(!error.is_final() && error.maybe_delivered());
        assert_eq!(Fault::from(error).kind, FaultKind::OutOfReach);
    }
}

#[tokio::test]
async fn nobody_listening_is_told_and_surely_not_delivered() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let desk = connect(&url, Credentials::Fixed("T".into()), TestClock::new(), quick());
    let error = desk.send_reply(&DiscussionId::from("d"), &reply_body(), Uuid::nil()).await.unwrap_err();
    assert!(matches!(error, PlatformError::Unreachable { reason: Reach::NoConnection(_), .. }), "{error:?}");
    assert!(!error.maybe_delivered() && !error.is_final());
    assert_eq!(Fault::from(error).kind, FaultKind::OutOfReach);
    let desk =
        connect("https://no-such-host.invalid", Credentials::Fixed("T".into()), TestClock::new(), quick());
    let error = desk.account().await.unwrap_err();
    assert!(matches!(error, PlatformError::Unreachable { maybe_sent: false, .. }), "{error:?}");
}

#[tokio::test]
async fn a_plain_server_behind_https_is_told_as_a_matter_of_trust() {
    let server = Server::start(|_| ok(account())).await;
    let url = server.url.replace("http://", "https://");
    let desk = connect(&url, Credentials::Fixed("T".into()), TestClock::new(), quick());
    let error = desk.account().await.unwrap_err();
    assert!(matches!(error, PlatformError::Unreachable { reason: Reach::NotTrusted(_), .. }), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_breaks_off_or_never_comes_may_have_been_delivered() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (hold, mut held) = tokio::sync::mpsc::channel(8);
    tokio::spawn(async move {
        for n in 0.. {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut buffer = [0; 4096];
            let _ = socket.read(&mut buffer).await;
            match n {
                0 => drop(socket),
                1 => {
                    let head = "HTTP/1.1 201 Created\r\ncontent-length: 100\r\n\r\n{\"mess";
                    socket.write_all(head.as_bytes()).await.unwrap();
                }
                _ => hold.send(socket).await.unwrap(),
            }
        }
    });
    let limits = swopdesk::platform::Limits {
        read: Duration::from_millis(50),
        connect: Duration::from_millis(500),
        ..quick()
    };
    let desk = connect(&url, Credentials::Fixed("T".into()), TestClock::new(), limits);
    for expected in ["broke", "broke", "timed"] {
        let error = desk.send_reply(&DiscussionId::from("d"), &reply_body(), Uuid::nil()).await.unwrap_err();
        let PlatformError::Unreachable { reason, maybe_sent: true } = &error else { panic!("{error:?}") };
        match expected {
            "timed" => assert_eq!(reason, &Reach::TimedOut),
            _ => assert!(matches!(reason, Reach::BrokeOff(_)), "{reason:?}"),
        }
        assert!(error.maybe_delivered());
    }
    assert!(held.recv().await.is_some());
}

#[test]
fn every_error_is_one_line_with_something_to_do() {
    let some = || Some(start());
    let long = "x".repeat(10);
    let fault = crate::support::samples::fault(FaultKind::LocalData, "The key ring is locked", "Unlock it");
    let reach = [
        Reach::NoSuchHost,
        Reach::NoConnection("Connection refused".into()),
        Reach::NotTrusted("UnknownIssuer".into()),
        Reach::TimedOut,
        Reach::BrokeOff("reset".into()),
    ];
    let mut all = vec![
        (PlatformError::BadUrl(Wording::plain(&long)), FaultKind::Usage),
        (PlatformError::NoClient(long.clone()), FaultKind::OutOfReach),
        (PlatformError::SignedOut, FaultKind::SignedOut),
        (PlatformError::TokenNotAccepted, FaultKind::SignedOut),
        (PlatformError::OtpRequired, FaultKind::SignedOut),
        (PlatformError::OtpInvalid, FaultKind::SignedOut),
        (PlatformError::BadCredentials, FaultKind::SignedOut),
        (PlatformError::NotFound, FaultKind::Refused),
        (PlatformError::DiscussionChanged, FaultKind::Refused),
        (PlatformError::TakenOver, FaultKind::Refused),
        (PlatformError::DiscussionClosed, FaultKind::Refused),
        (PlatformError::AbsenceOverlaps { conflicting_id: Some("a1".into()) }, FaultKind::Refused),
        (PlatformError::AbsenceBegun, FaultKind::Refused),
        (PlatformError::Invalid { errors: vec![] }, FaultKind::Refused),
        (PlatformError::IdempotencyKeyReused, FaultKind::Refused),
        (PlatformError::RequestInProgress { retry_at: some() }, FaultKind::OutOfReach),
        (PlatformError::TooManyRequests { retry_at: some() }, FaultKind::OutOfReach),
        (PlatformError::SyncTokenExpired, FaultKind::Refused),
        (PlatformError::AttachmentTooLarge, FaultKind::Refused),
        (PlatformError::EventsUnsupported, FaultKind::Refused),
        (PlatformError::Refused { status: 403, code: None, detail: long.clone() }, FaultKind::Refused),
        (PlatformError::Unavailable { status: 503, retry_at: some() }, FaultKind::OutOfReach),
        (PlatformError::ServerError { status: 500, retry_at: None }, FaultKind::OutOfReach),
        (PlatformError::NotAHelpdesk(Wording::plain(&long)), FaultKind::OutOfReach),
        (PlatformError::Redirected(long), FaultKind::OutOfReach),
        (PlatformError::Local(fault), FaultKind::LocalData),
    ];
    all.extend(
        reach.map(|reason| (PlatformError::Unreachable { reason, maybe_sent: true }, FaultKind::OutOfReach)),
    );
    for (error, kind) in all {
        let fault = Fault::from(error.clone());
        assert_eq!(fault.kind, kind, "{error:?}");
        assert!(!fault.what.is_empty() && !fault.hint.is_empty(), "{error:?}");
        assert!(!fault.in_english().contains('\n') && !fault.what.in_english().ends_with('.'), "{fault:?}");
        assert_eq!(fault.retry_at, error.retry_at());
        assert_eq!(fault.code.as_deref(), error.code());
        // What stands is never worth another try, and what is out of reach always is.
        assert_eq!(
            error.is_final(),
            !matches!(fault.kind, FaultKind::OutOfReach | FaultKind::LocalData)
                && !matches!(error, PlatformError::SignedOut | PlatformError::TokenNotAccepted),
            "{error:?}"
        );
    }
}
