//! Each operation as the contract says it: method, path, body and key out, domain values in.

use super::server::*;
use chrono::NaiveDate;
use serde_json::json;
use swopdesk::domain::absence::{AbsenceNotice, AbsenceStatus, Replacement};
use swopdesk::domain::discussion::{AbsenceId, AttachmentId, DiscussionId, MessageId};
use swopdesk::platform::{ListQuery, ListStatus, MAX_ATTACHMENT, Order, PlatformError, ReplyBody};
use uuid::Uuid;

const KEY: Uuid = Uuid::from_u128(7);

#[tokio::test]
async fn the_account_and_lists_come_page_by_page() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/v1/account" => ok(account()),
        "/v1/discussions" => ok(json!({
            "items": [discussion("d1"), discussion("d2")], "next_cursor": "n1", "sync_token": "s1", "new": 1,
        })),
        "/v1/discussions/d1" => ok(discussion("d1")),
        _ => ok(json!({ "items": [message("m1")], "next_cursor": null })),
    })
    .await;
    let desk = client(&server);
    assert_eq!(desk.account().await.unwrap().time_zone, "Europe/Warsaw");
    let query = ListQuery {
        status: Some(ListStatus::All),
        since: Some("s0&".into()),
        cursor: Some("c0".into()),
        limit: Some(50),
    };
    let page = desk.discussions(&query).await.unwrap();
    assert_eq!(page.items.iter().map(|d| d.id.as_str()).collect::<Vec<_>>(), ["d1", "d2"]);
    assert_eq!(
        (page.next_cursor.as_deref(), page.sync_token.as_deref(), page.skipped),
        (Some("n1"), Some("s1"), 0)
    );
    assert_eq!(server.seen()[1].query, "status=all&since=s0%26&cursor=c0&limit=50");
    desk.discussions(&ListQuery::default()).await.unwrap();
    assert_eq!(server.seen()[2].query, "");
    assert_eq!(desk.discussion(&"d1".into()).await.unwrap().buyer.display_name, "Anna");
    let page = desk.messages(&"d1".into(), Order::NewestFirst, None, None).await.unwrap();
    assert_eq!((page.items[0].text.as_str(), page.next_cursor), ("Hallo", None));
    assert_eq!(server.seen()[4].query, "order=desc");
}

#[tokio::test]
async fn a_sync_token_that_is_too_old_is_told() {
    let server = Server::start(|_| problem(410, "sync_token_expired")).await;
    let query = ListQuery { since: Some("old".into()), ..ListQuery::default() };
    assert_eq!(client(&server).discussions(&query).await, Err(PlatformError::SyncTokenExpired));
}

#[tokio::test]
async fn a_reply_carries_its_key_and_brings_the_message_back() {
    let server = Server::start(|_| {
        let body = json!({ "message": message("m9"), "discussion": discussion("d1") });
        reply(201, "application/json", body.to_string())
    })
    .await;
    let body =
        ReplyBody {
            text: "Dzień dobry".into(), in_reply_to: "m1".into(), attachment_ids: vec!["a1".into()]
        };
    let sent = client(&server).send_reply(&"d1".into(), &body, KEY).await.unwrap();
    assert_eq!(sent.message.id, MessageId::from("m9"));
    assert_eq!(sent.discussion.unwrap().id, DiscussionId::from("d1"));
    let seen = &server.seen()[0];
    assert_eq!((seen.method.as_str(), seen.path.as_str()), ("POST", "/v1/discussions/d1/messages"));
    assert_eq!(seen.header("idempotency-key"), Some("00000000-0000-0000-0000-000000000007"));
    assert_eq!(seen.json(), json!({ "text": "Dzień dobry", "in_reply_to": "m1", "attachment_ids": ["a1"] }));
}

#[tokio::test]
async fn a_reply_counts_as_sent_when_only_the_state_after_it_is_malformed() {
    let server = Server::start(|_| {
        let body = json!({ "message": message("m9"), "discussion": { "id": 7 } });
        reply(201, "application/json", body.to_string())
    })
    .await;
    let body = ReplyBody { text: "x".into(), in_reply_to: "m1".into(), attachment_ids: vec![] };
    let sent = client(&server).send_reply(&"d1".into(), &body, KEY).await.unwrap();
    assert_eq!((sent.message.id.as_str(), sent.discussion), ("m9", None));
}

#[tokio::test]
async fn marks_name_the_last_message() {
    let server = Server::start(|seen| match seen.path.ends_with("/read") {
        true => axum::response::Response::builder().status(204).body(axum::body::Body::empty()).unwrap(),
        false => ok(discussion("d1")),
    })
    .await;
    let desk = client(&server);
    desk.mark_read(&"d1".into(), &"m2".into()).await.unwrap();
    assert_eq!(desk.mark_no_reply_needed(&"d1".into(), &"m2".into()).await.unwrap().version, 3);
    for (seen, mark) in server.seen().iter().zip(["read", "no-reply-needed"]) {
        assert_eq!(
            (seen.method.as_str(), seen.path.as_str()),
            ("PUT", format!("/v1/discussions/d1/{mark}").as_str())
        );
        assert_eq!(seen.json(), json!({ "last_message_id": "m2" }));
    }
}

#[tokio::test]
async fn files_go_up_and_come_down_bounded() {
    let server = Server::start(|seen| match seen.method.as_str() {
        "POST" => {
            let body = json!({ "id": "a1", "file_name": "../../x/foto \u{202e}gpj.exe", "media_type": "image/png", "size": 4 });
            reply(201, "application/json", body.to_string())
        }
        _ => reply(200, "application/octet-stream", vec![1, 2, 3, 4]),
    })
    .await;
    let desk = client(&server);
    let file =
        desk.upload_attachment("zdjęcie \"1\".png", "image/png", vec![0, 159, 146, 150], KEY).await.unwrap();
    assert_eq!((file.id.as_str(), file.file_name.as_str()), ("a1", "foto gpj.exe"));
    let seen = &server.seen()[0];
    assert!(seen.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert_eq!(seen.header("idempotency-key"), Some("00000000-0000-0000-0000-000000000007"));
    assert!(seen.text().contains("name=\"file\"") && seen.text().contains("Content-Type: image/png"));
    assert!(seen.body.windows(4).any(|w| w == [0, 159, 146, 150]));
    assert_eq!(desk.download_attachment(&AttachmentId::from("a1")).await.unwrap(), [1, 2, 3, 4]);
    let large = vec![0; MAX_ATTACHMENT + 1];
    let refused = desk.upload_attachment("x", "x/y", large, KEY).await;
    assert_eq!(refused, Err(PlatformError::AttachmentTooLarge));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn notices_are_filed_listed_and_withdrawn() {
    let server = Server::start(|seen| match seen.method.as_str() {
        "GET" => ok(json!({ "items": [absence("a2"), null, { "id": "a1" }, absence("a0")] })),
        "POST" => reply(201, "application/json", absence("a3").to_string()),
        _ => axum::response::Response::builder().status(204).body(axum::body::Body::empty()).unwrap(),
    })
    .await;
    let desk = client(&server);
    let listed = desk.absences().await.unwrap();
    assert_eq!(listed.iter().map(|a| a.id.as_str()).collect::<Vec<_>>(), ["a2", "a0"]);
    let notice = AbsenceNotice {
        first_day: NaiveDate::from_ymd_opt(2026, 8, 3).unwrap(),
        last_day: NaiveDate::from_ymd_opt(2026, 8, 21).unwrap(),
        replacement: Some(Replacement { name: "Jan".into(), reachable_at: Some("jan@example.com".into()) }),
        listings_withdrawn: true,
        note: None,
    };
    let filed = desk.submit_absence(&notice, KEY).await.unwrap();
    assert_eq!((filed.id.as_str(), filed.status, filed.late), ("a3", AbsenceStatus::Submitted, false));
    desk.withdraw_absence(&AbsenceId::from("a3")).await.unwrap();
    let seen = server.seen();
    assert_eq!(
        seen[1].json(),
        json!({ "first_day": "2026-08-03", "last_day": "2026-08-21", "listings_withdrawn": true, "note": null,
                "replacement": { "name": "Jan", "reachable_at": "jan@example.com" } })
    );
    assert_eq!(seen[1].header("idempotency-key"), Some("00000000-0000-0000-0000-000000000007"));
    assert_eq!((seen[2].method.as_str(), seen[2].path.as_str()), ("DELETE", "/v1/absences/a3"));
}

#[tokio::test]
async fn clients_are_shared_between_tasks() {
    let server = Server::start(|_| ok(account())).await;
    let desk = client(&server);
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let desk = desk.clone();
            tokio::spawn(async move { desk.account().await.unwrap().id })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), "acc-1");
    }
}

/// Every operation can be run as a task of its own; checked when this compiles.
#[allow(dead_code)]
fn operations_are_send(desk: &swopdesk::platform::Helpdesk, stream: &mut swopdesk::platform::EventStream) {
    fn send(_: impl Send) {}
    let (d, m) = (DiscussionId::from("d"), MessageId::from("m"));
    let body = ReplyBody { text: String::new(), in_reply_to: m.clone(), attachment_ids: vec![] };
    let query = ListQuery::default();
    send(desk.sign_in("", &"".into(), None));
    send(desk.adopt_refresh_token("".into()));
    send(desk.sign_out());
    send(desk.has_session());
    send(desk.account());
    send(desk.discussions(&query));
    send(desk.messages(&d, Order::OldestFirst, None, None));
    send(desk.mark_no_reply_needed(&d, &m));
    send(desk.send_reply(&d, &body, KEY));
    send(desk.upload_attachment("", "", vec![], KEY));
    send(desk.download_attachment(&AttachmentId::from("a")));
    send(desk.withdraw_absence(&AbsenceId::from("a")));
    send(desk.events(None));
    send(stream.next());
}

#[tokio::test]
async fn a_web_page_in_place_of_no_answer_has_done_nothing() {
    let server = Server::start(|_| reply(200, "text/html", "<html>Welcome to our WiFi</html>")).await;
    let desk = client(&server);
    let page = |done: Result<(), PlatformError>| assert!(matches!(done, Err(PlatformError::NotAHelpdesk(_))));
    page(desk.mark_read(&"d".into(), &"m".into()).await);
    page(desk.withdraw_absence(&"a".into()).await);
    // A platform that says more than it must has done it.
    let server = Server::start(|_| ok(json!({ "status": "withdrawn" }))).await;
    client(&server).withdraw_absence(&"a".into()).await.unwrap();
}
