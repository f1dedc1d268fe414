//! A platform gone bad, or something in its place: whatever it sends is bounded in memory and in time, and
//! loses at most itself.

use super::server::*;
use axum::body::Body;
use axum::response::Response;
use chrono::TimeDelta;
use serde_json::{Value, json};
use std::io::Write;
use std::time::{Duration, Instant};
use swopdesk::domain::discussion::DiscussionId;
use swopdesk::platform::{Credentials, Helpdesk, Limits, ListQuery, Order, PlatformError, Reach};
use swopdesk::words::Wording;

/// A client that takes up to 8 MiB and has a little patience.
fn small(server: &Server) -> Helpdesk {
    let limits = Limits {
        answer_bytes: 8 << 20,
        file_bytes: 4 << 20,
        read: Duration::from_millis(400),
        connect: Duration::from_millis(400),
        answer: Duration::from_millis(800),
        ..quick()
    };
    connect(&server.url, Credentials::Fixed("T".into()), TestClock::new(), limits)
}

fn brotli_bomb(unpacked: usize) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, 1, 22);
    for _ in 0..unpacked >> 16 {
        writer.write_all(&[b' '; 1 << 16]).unwrap();
    }
    drop(writer);
    packed
}

fn too_large() -> PlatformError {
    PlatformError::NotAHelpdesk(Wording::id("answer-too-large"))
}

/// A byte now and then, for ever.
fn drip() -> Body {
    Body::from_stream(futures_util::stream::unfold((), |()| async {
        tokio::time::sleep(Duration::from_millis(10)).await;
        Some((Ok::<_, std::io::Error>(vec![b' ']), ()))
    }))
}

#[tokio::test]
async fn a_brotli_bomb_and_a_length_that_lies_are_refused() {
    let bomb = brotli_bomb(24 << 20);
    assert!(bomb.len() < 64 << 10, "{}", bomb.len());
    let server = Server::start(move |seen| match seen.path.as_str() {
        "/v1/account" => with(reply(200, "application/json", bomb.clone()), "content-encoding", "br"),
        "/v1/attachments/a" => with(reply(200, "image/png", bomb.clone()), "content-encoding", "br"),
        // Longer than it is: the rest never comes.
        "/v1/absences" => with(reply(200, "application/json", drip()), "content-length", "99999999999999999"),
        _ => with(reply(200, "application/json", "{}"), "content-encoding", "br"),
    })
    .await;
    let desk = small(&server);
    assert_eq!(desk.account().await.unwrap_err(), too_large());
    assert_eq!(desk.download_attachment(&"a".into()).await.unwrap_err(), too_large());
    assert_eq!(desk.absences().await.unwrap_err(), too_large());
    let damaged = desk.discussion(&"d".into()).await.unwrap_err();
    assert!(
        matches!(damaged, PlatformError::NotAHelpdesk(_) | PlatformError::Unreachable { .. }),
        "{damaged:?}"
    );
}

#[tokio::test]
async fn what_drips_comes_to_an_end_also_as_a_refusal_and_as_a_file() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/v1/account" => reply(503, "application/problem+json", drip()),
        _ => reply(200, "application/octet-stream", drip()),
    })
    .await;
    let limits = Limits { file_bytes: 8 << 10, ..small_limits() };
    let desk = connect(&server.url, Credentials::Fixed("T".into()), TestClock::new(), limits);
    let begun = Instant::now();
    assert!(matches!(desk.account().await, Err(PlatformError::Unavailable { status: 503, .. })));
    let timed_out = PlatformError::Unreachable { reason: Reach::TimedOut, maybe_sent: true };
    assert_eq!(desk.download_attachment(&"a".into()).await.unwrap_err(), timed_out);
    assert_eq!(desk.absences().await.unwrap_err(), timed_out);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

fn small_limits() -> Limits {
    Limits { read: Duration::from_millis(400), answer: Duration::from_millis(800), ..quick() }
}

#[tokio::test]
async fn deep_json_costs_no_stack() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for many in [200, 100_000] {
            let deep = format!("{}1{}", open.repeat(many), close.repeat(many));
            let item = |name: &str| {
                let mut value = discussion("d1");
                value[name] = json!("deep");
                value.to_string().replace(r#""deep""#, &deep)
            };
            let page = format!(r#"{{"x":{deep},"items":[{deep},{},{}]}}"#, item("unknown"), item("order"));
            let server = Server::start(move |seen| match seen.path.as_str() {
                "/v1/discussions" => reply(200, "application/json", page.clone()),
                "/v1/account" => reply(200, "application/json", deep.clone()),
                _ => {
                    reply(422, "application/problem+json", format!(r#"{{"code":"invalid","errors":{deep}}}"#))
                }
            })
            .await;
            let desk = small(&server);
            let page = desk.discussions(&ListQuery::default()).await.unwrap();
            assert_eq!((page.items.len(), page.skipped), (2, 1), "{many} {open}");
            assert!(page.items.iter().all(|d| d.order.is_none()));
            assert!(matches!(desk.account().await, Err(PlatformError::NotAHelpdesk(_))));
            let refused = desk.discussion(&"d".into()).await;
            assert!(matches!(refused, Err(PlatformError::Invalid { .. })), "{refused:?}");
        }
    }
}

/// Every field of the contract's objects, with something of every other type in its place.
#[tokio::test]
async fn wrong_types_lose_at_most_their_item() {
    let wrong = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(""),
        json!("\u{202e}\u{1b}[2J"),
        json!("9999-99-99T99:99:99Z"),
        json!("+262000-01-01T00:00:00Z"),
        json!([]),
        json!([[[]]]),
        json!({}),
        json!({ "id": { "id": [] } }),
        json!("x".repeat(300_000)),
    ];
    let server = Server::start(move |seen| {
        let whole = |value: Value, wrong: &[Value]| -> Vec<Value> {
            let names: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
            let mut all = vec![value.clone()];
            for name in names {
                for new in wrong {
                    let mut changed = value.clone();
                    changed[&name] = new.clone();
                    all.push(changed);
                }
            }
            all
        };
        let items = match seen.path.as_str() {
            "/v1/discussions" => whole(discussion("d"), &wrong),
            "/v1/absences" => whole(absence("a"), &wrong),
            _ => whole(message("m"), &wrong),
        };
        let tokens = &wrong[seen.nth % wrong.len()];
        ok(json!({ "items": items, "next_cursor": tokens, "sync_token": tokens }))
    })
    .await;
    let desk = client(&server);
    for _ in 0..15 {
        let page = desk.discussions(&ListQuery::default()).await.unwrap();
        assert!(page.items.len() > 100 && page.skipped < 60, "{} {}", page.items.len(), page.skipped);
        for d in &page.items {
            assert!(d.subject.chars().count() <= 300 && d.buyer.display_name.chars().count() <= 120);
            assert!(!d.subject.contains(swopdesk::domain::clean::is_unsafe));
        }
        assert!(page.next_cursor.is_none_or(|cursor| cursor.len() < 10_000));
    }
    let page = desk.messages(&"d".into(), Order::OldestFirst, None, None).await.unwrap();
    assert!(page.items.iter().all(|m| m.text.chars().count() <= 100_000) && page.items.len() > 30);
    assert!(desk.absences().await.unwrap().len() > 30);
}

#[tokio::test]
async fn attachments_have_names_that_stay_in_their_folder() {
    let names = [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\x.exe", "x.exe"),
        ("/", "attachment"),
        ("..", "attachment"),
        ("...", "attachment"),
        (" . ", "attachment"),
        ("", "attachment"),
        ("a/..", "attachment"),
        ("\u{202e}gpj.exe", "gpj.exe"),
        ("a\nb\u{0}c", "a bc"),
        (".hidden", ".hidden"),
    ];
    let mut with_files = message("m");
    with_files["attachments"] =
        names.iter().map(|(name, _)| json!({ "id": "a", "file_name": name, "size": u64::MAX })).collect();
    let server = Server::start(move |_| ok(json!({ "items": [with_files.clone()] }))).await;
    let page = client(&server).messages(&"d".into(), Order::OldestFirst, None, None).await.unwrap();
    let got: Vec<&str> = page.items[0].attachments.iter().map(|a| a.file_name.as_str()).collect();
    assert_eq!(got, names.map(|(_, name)| name));
}

#[tokio::test]
async fn a_line_of_a_megabyte_and_floods_are_cut_and_quick() {
    let flood = |unit: &str| unit.repeat(1_000_000 / unit.len());
    let texts = ["x", "\u{200b}", "\u{301}", "\u{202e}", "\x1b]0;", "👩\u{200d}", "\n"].map(flood);
    let items: Vec<Value> = texts
        .iter()
        .map(|text| {
            let mut value = message("m");
            value["text"] = json!(text);
            value["author"]["name"] = json!(text);
            value
        })
        .collect();
    let server = Server::start(move |_| ok(json!({ "items": items }))).await;
    let begun = Instant::now();
    let page = client(&server).messages(&"d".into(), Order::OldestFirst, None, None).await.unwrap();
    assert_eq!(page.items.len(), 7);
    for message in &page.items {
        assert!(message.text.chars().count() <= 100_000 && message.author.name.chars().count() <= 120);
    }
    // Far from both: quadratic work takes hours, linear work seconds where tests are slow.
    assert!(begun.elapsed() < Duration::from_secs(120), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn clocks_centuries_off_do_not_move_this_one() {
    let dates = [
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Thu, 01 Jan 1600 00:00:00 GMT",
        "Fri, 31 Dec 99999 23:59:59 GMT",
        "Mon, 00 Jan 2026 00:00:00 GMT",
        "nonsense",
    ];
    let server = Server::start(move |seen| {
        let date = dates.get(seen.nth).map_or("Fri, 27 Mar 2026 12:00:00 GMT", |date| *date);
        let mut response = ok(account());
        if let Ok(value) = axum::http::HeaderValue::from_bytes(date.as_bytes()) {
            response.headers_mut().insert("date", value);
        }
        response
    })
    .await;
    let desk = client(&server);
    for _ in 0..6 {
        desk.account().await.unwrap();
        assert_eq!(desk.clock_difference(), TimeDelta::zero());
    }
    // Years are believed: it may be this machine's clock that is off.
    let server = Server::start(|_| with(ok(account()), "date", "Fri, 27 Mar 2037 12:00:00 GMT")).await;
    let desk = client(&server);
    desk.account().await.unwrap();
    assert_eq!(desk.now().format("%Y").to_string(), "2037");
}

#[tokio::test]
async fn odd_answers_are_errors_and_nothing_more() {
    type Answer = fn() -> Response;
    let answers: &[Answer] = &[
        || reply(200, "application/json", ""),
        || reply(200, "application/json", "null"),
        || reply(200, "application/json", "[]"),
        || reply(200, "application/json", "{\"id\":\"a\",\"id\":\"b\"}"),
        || reply(200, "application/json", vec![0xff, 0xfe, 0, 0]),
        || reply(204, "application/json", ""),
        || reply(206, "application/json", "{}"),
        || reply(304, "application/json", ""),
        || with(reply(302, "text/html", ""), "location", "http://[::1"),
        || with(reply(302, "text/html", ""), "location", "//evil.example/x"),
        || with(reply(301, "text/html", ""), "location", "file:///etc/passwd"),
        || reply(302, "text/html", ""),
        || reply(418, "text/plain", "x".repeat(2 << 20)),
        || reply(599, "text/plain", "x"),
        || reply(999, "text/plain", "x"),
        || with(reply(200, "application/json", "{}"), "content-encoding", "gzip"),
        || with(reply(200, "application/json", "{}"), "content-encoding", "zstd, gzip, br"),
        || with(reply(429, "application/json", "{}"), "retry-after", "999999999999999999999"),
        || with(reply(503, "application/json", "{}"), "retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"),
    ];
    for answer in answers {
        let server = Server::start(move |_| answer()).await;
        let error = small(&server).discussion(&DiscussionId::from("d")).await;
        let error = error.expect_err("it is no discussion");
        let waits = error.retry_at().map(|at| at - start());
        assert!(waits.is_none_or(|wait| wait <= TimeDelta::hours(24)), "{error:?}");
        let fault = swopdesk::fault::Fault::from(error);
        assert!(
            !fault.what.is_empty()
                && fault.what.in_english().len() < 500
                && !fault.in_english().contains('\n'),
            "{fault:?}"
        );
    }
}
