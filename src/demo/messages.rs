//! Messages: reading them in pages from either end, and sending a reply.

use super::attachments;
use super::body::{Fields, Id, Parameters};
use super::discussions::writable;
use super::idempotency;
use super::problem::{Answer, Problem};
use super::server::App;
use super::wire::{Author, Role};
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use rusqlite::{Row, params};
use serde_json::json;

pub(super) async fn list(
    State(app): State<App>,
    Id(id): Id,
    parameters: Parameters,
) -> Result<Answer, Problem> {
    let limit = parameters.limit()?;
    let descending = parameters.word("order", &["asc", "desc"])? == "desc";
    let bad_cursor = || Problem::invalid("cursor", "is no cursor");
    // the cursor names its direction: turning round in the middle would skip messages
    let direction = if descending { "d" } else { "a" };
    let after = match parameters.get("cursor") {
        None if descending => i64::MAX,
        None => 0,
        Some(word) => {
            let pos = word.strip_prefix(direction).ok_or_else(bad_cursor)?;
            pos.parse::<i64>().ok().filter(|pos| *pos > 0).ok_or_else(bad_cursor)?
        }
    };
    let rows: Vec<(i64, String)> = app.transact(|desk| {
        let discussion = desk.discussion(&id)?;
        desk.unfold(&discussion)?;
        let sql = match descending {
            false => "SELECT pos, doc FROM messages WHERE discussion_id = ?1 AND pos > ?2 ORDER BY pos LIMIT ?3",
            true => "SELECT pos, doc FROM messages WHERE discussion_id = ?1 AND pos < ?2 ORDER BY pos DESC LIMIT ?3",
        };
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let mut statement = desk.tx.prepare_cached(sql)?;
        let rows = statement.query_map(params![id, after, limit as i64 + 1], read)?.collect::<Result<_, _>>()?;
        Ok(rows)
    })?;
    let next = match rows.get(limit.saturating_sub(1)) {
        Some((pos, _)) if rows.len() > limit => format!("\"{direction}{pos}\""),
        _ => "null".to_owned(),
    };
    let items = rows.iter().take(limit).map(|(_, doc)| doc.as_str()).collect::<Vec<_>>().join(",");
    let body = format!(r#"{{"items":[{items}],"next_cursor":{next}}}"#).into_bytes();
    Ok(Answer { status: 200, media_type: "application/json", body, retry_after: None })
}

pub(super) async fn send(
    State(app): State<App>,
    Id(id): Id,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Problem> {
    let key = idempotency::key(&headers)?;
    let mut fields = Fields::read(&headers, body).await?;
    let fingerprint = format!("reply {id} {}", fields.fingerprint());
    idempotency::once(&app, &key, &fingerprint, |desk| {
        let mut discussion = desk.discussion(&id)?;
        let text = fields.text("text", 1, 10_000);
        let in_reply_to = fields.text("in_reply_to", 0, 200);
        let ids = fields.texts("attachment_ids", 10);
        fields.finish()?;
        let (Some(text), Some(in_reply_to)) = (text, in_reply_to) else {
            return Err(Problem::invalid("body", "is not whole"));
        };
        writable(discussion.status, discussion.handler)?;
        if discussion.last_message_id != in_reply_to {
            return Err(Problem::discussion_changed());
        }
        let files = attachments::unused(desk, &ids)?;
        let author = Author { role: Role::Seller, name: desk.shop.to_owned() };
        let message = desk.add_message(&mut discussion, author, &text, files, true)?;
        Answer::json(201, &json!({ "message": message, "discussion": discussion }))
    })
}
