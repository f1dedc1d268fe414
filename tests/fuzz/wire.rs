//! Anything in place of the contract's answers, over HTTP into the client: an error, or values in bounds.

use super::{changed, fuzz, value};
use crate::platform::server::*;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use swopdesk::domain::clean::is_unsafe;
use swopdesk::domain::discussion::{Discussion, Message};
use swopdesk::fault::Fault;
use swopdesk::platform::{Event, Helpdesk, ListQuery, Order, PlatformError, ReplyBody};

/// A server whose next answer is what was put down.
struct Stage {
    next: Arc<Mutex<(u16, Vec<u8>)>>,
    desk: Helpdesk,
    runtime: tokio::runtime::Runtime,
}

impl Stage {
    fn new() -> Stage {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let next: Arc<Mutex<(u16, Vec<u8>)>> = Arc::new(Mutex::new((200, Vec::new())));
        let shown = next.clone();
        let server = runtime.block_on(Server::start(move |seen| {
            let (status, body) = shown.lock().unwrap().clone();
            let kind = if seen.path == "/v1/events" { "text/event-stream" } else { "application/json" };
            reply(status, kind, body)
        }));
        Stage { next, desk: client(&server), runtime }
    }

    fn answer<T>(
        &self,
        status: u16,
        body: impl Into<Vec<u8>>,
        ask: impl AsyncFnOnce(&Helpdesk) -> Result<T, PlatformError>,
    ) -> Result<T, PlatformError> {
        *self.next.lock().unwrap() = (status, body.into());
        self.runtime.block_on(ask(&self.desk))
    }
}

fn in_bounds_line(text: &str, max: usize) -> bool {
    text.chars().count() <= max && !text.contains(is_unsafe) && !text.contains('\n')
}

fn assert_discussion(d: &Discussion) -> Result<(), TestCaseError> {
    prop_assert!(in_bounds_line(d.id.as_str(), 200) && !d.id.as_str().is_empty());
    prop_assert!(in_bounds_line(&d.subject, 300) && in_bounds_line(&d.buyer.display_name, 120));
    prop_assert!(d.last_message_preview.as_deref().is_none_or(|text| in_bounds_line(text, 200)));
    prop_assert!(in_bounds_line(&d.market.locale, 35) && d.market.languages.len() <= 20);
    prop_assert!(d.answers.len() <= 5000);
    if let Some(order) = &d.order {
        prop_assert!(in_bounds_line(&order.number, 64) && order.items.len() <= 100);
    }
    Ok(())
}

fn assert_message(m: &Message) -> Result<(), TestCaseError> {
    prop_assert!(m.text.chars().count() <= 100_000 && !m.text.contains(is_unsafe));
    prop_assert!(in_bounds_line(&m.author.name, 120) && m.attachments.len() <= 50);
    for file in &m.attachments {
        prop_assert!(in_bounds_line(&file.file_name, 255) && !file.file_name.contains(['/', '\\']));
    }
    Ok(())
}

fn assert_told(error: PlatformError) -> Result<(), TestCaseError> {
    let fault = Fault::from(error);
    for words in [fault.what.in_english(), fault.hint.in_english()] {
        prop_assert!(
            !words.contains(is_unsafe) && !words.contains('\n') && words.len() < 4000,
            "{:?}",
            fault
        );
    }
    Ok(())
}

#[test]
fn anything_in_place_of_a_list_is_read_in_bounds() {
    let stage = Stage::new();
    let item = prop_oneof![changed(discussion("d")), value()];
    fuzz((prop::collection::vec(item, 0..4), value(), value()), |(items, cursor, token)| {
        let all = items.len();
        let body = json!({ "items": items, "next_cursor": cursor, "sync_token": token }).to_string();
        let page = stage.answer(200, body, async |desk| desk.discussions(&ListQuery::default()).await);
        let page = page.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        prop_assert_eq!(page.items.len() + page.skipped, all);
        page.items.iter().try_for_each(assert_discussion)
    });
}

#[test]
fn anything_in_place_of_messages_and_notices_is_read_in_bounds() {
    let stage = Stage::new();
    let items = prop_oneof![changed(message("m")), changed(absence("a")), value()];
    fuzz(prop::collection::vec(items, 0..4), |items| {
        let body = json!({ "items": items }).to_string();
        let page = stage.answer(200, body.clone(), async |desk| {
            desk.messages(&"d".into(), Order::OldestFirst, None, None).await
        });
        page.unwrap().items.iter().try_for_each(assert_message)?;
        for absence in stage.answer(200, body, async |desk| desk.absences().await).unwrap() {
            prop_assert!(absence.notice.note.is_none_or(|note| !note.contains(is_unsafe)));
        }
        Ok(())
    });
}

#[test]
fn anything_in_place_of_one_thing_is_it_or_an_error() {
    let stage = Stage::new();
    let body = prop_oneof![
        changed(discussion("d")).prop_map(|value| value.to_string().into_bytes()),
        changed(account()).prop_map(|value| value.to_string().into_bytes()),
        changed(json!({ "message": message("m"), "discussion": discussion("d") }))
            .prop_map(|value| value.to_string().into_bytes()),
        value().prop_map(|value: Value| value.to_string().into_bytes()),
        prop::collection::vec(any::<u8>(), 0..80),
    ];
    let status =
        prop::sample::select(vec![200u16, 201, 204, 400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 503]);
    fuzz((status, body), |(status, body)| {
        match stage.answer(status, body.clone(), async |desk| desk.discussion(&"d".into()).await) {
            Ok(discussion) => assert_discussion(&discussion)?,
            Err(error) => assert_told(error)?,
        }
        let reply = ReplyBody { text: "x".into(), in_reply_to: "m".into(), attachment_ids: vec![] };
        let sent = stage.answer(status, body.clone(), async |desk| {
            desk.send_reply(&"d".into(), &reply, uuid::Uuid::nil()).await
        });
        match sent {
            Ok(sent) => assert_message(&sent.message)?,
            // Whatever answers with success and no message may have taken the reply.
            Err(error) if status < 300 => prop_assert!(!error.is_final() && error.maybe_delivered()),
            Err(error) => assert_told(error)?,
        }
        if let Err(error) = stage.answer(status, body.clone(), async |desk| desk.account().await) {
            assert_told(error)?;
        }
        if let Err(error) = stage.answer(status, body, async |desk| desk.withdraw_absence(&"a".into()).await)
        {
            assert_told(error)?;
        }
        Ok(())
    });
}

#[test]
fn anything_in_place_of_events_is_heard_in_bounds() {
    let stage = Stage::new();
    let event = (
        prop::sample::select(vec!["discussion", "absence", "resync", "weather", ""]),
        prop_oneof![changed(discussion("d")), changed(absence("a")), value()],
    );
    fuzz(prop::collection::vec(event, 0..5), |events| {
        let stream: String =
            events.iter().map(|(name, data)| format!("event: {name}\ndata: {data}\n\n")).collect();
        let heard = stage.answer(200, stream, async |desk| {
            let mut stream = desk.events(None).await?;
            let mut heard = Vec::new();
            while let Some(event) = stream.next().await? {
                heard.push(event);
            }
            Ok(heard)
        });
        let heard = heard.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        prop_assert_eq!(heard.len(), events.len());
        for event in &heard {
            if let Event::Discussion(discussion) = event {
                assert_discussion(discussion)?;
            }
        }
        Ok(())
    });
}
