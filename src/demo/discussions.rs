//! Discussions: the list in pages and by sync token, one by its ETag, and the two marks.

use super::body::{Fields, Id, Parameters};
use super::db;
use super::problem::{Answer, Problem};
use super::server::App;
use super::wire::{Awaiting, Handler, Status};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

/// Where a list stands between two pages. Clients see it as an opaque word.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Cursor {
    /// open, closed or all
    status: String,
    /// the change the list began after, with `since`
    since: Option<i64>,
    /// the newest change when the first page was read: the sync token of every page, so that what changes
    /// while a client turns pages is told again afterwards
    seq: i64,
    updated_ms: i64,
    id: String,
}

impl Cursor {
    fn word(&self) -> Result<String, Problem> {
        let bytes = serde_json::to_vec(self)?;
        Ok(bytes.iter().fold("c1".to_owned(), |word, byte| format!("{word}{byte:02x}")))
    }

    fn read(word: &str) -> Option<Self> {
        let hex = word.strip_prefix("c1")?.as_bytes();
        let digit = |byte: u8| (byte as char).to_digit(16);
        let byte = |pair: &[u8]| Some((digit(*pair.first()?)? * 16 + digit(*pair.get(1)?)?) as u8);
        let bytes: Option<Vec<u8>> = hex.chunks(2).map(byte).collect();
        serde_json::from_slice(&bytes?).ok()
    }
}

/// A sync token: which helpdesk, up to which change, given out when.
fn sync_token(instance: &str, seq: i64, now: DateTime<Utc>) -> String {
    format!("s1.{instance}.{seq}.{}", now.timestamp())
}

/// The change a sync token stands for; too old, or of another helpdesk: 410.
fn read_since(app: &App, connection: &Connection, token: &str) -> Result<i64, Problem> {
    let mut parts = token.split('.');
    let shape = (parts.next(), parts.next(), parts.next(), parts.next(), parts.next());
    let (Some("s1"), Some(instance), Some(seq), Some(issued), None) = shape else {
        return Err(Problem::invalid("since", "is no sync token"));
    };
    let (Ok(seq), Ok(issued)) = (seq.parse::<i64>(), issued.parse::<i64>()) else {
        return Err(Problem::invalid("since", "is no sync token"));
    };
    let age = TimeDelta::try_seconds(app.now().timestamp().saturating_sub(issued)).unwrap_or(TimeDelta::MAX);
    let kept = TimeDelta::from_std(app.sync_token_ttl).unwrap_or(TimeDelta::MAX);
    let known = instance == db::meta(connection, "instance")?;
    if !known || age > kept || seq < db::meta_number(connection, "sync_floor")? {
        return Err(Problem::new(410, "sync_token_expired", "The sync token is too old"));
    }
    Ok(seq)
}

pub(super) async fn list(State(app): State<App>, parameters: Parameters) -> Result<Response, Problem> {
    let limit = parameters.limit()?;
    let status = parameters.word("status", &["open", "closed", "all"])?;
    let connection = app.lock();
    let cursor = match parameters.get("cursor") {
        Some(word) => {
            let cursor = Cursor::read(word).ok_or_else(|| Problem::invalid("cursor", "is no cursor"))?;
            if parameters.get("status").is_some_and(|status| status != cursor.status) {
                return Err(Problem::invalid("cursor", "belongs to a list of another status"));
            }
            cursor
        }
        None => {
            let since =
                parameters.get("since").map(|token| read_since(&app, &connection, token)).transpose()?;
            let seq = db::meta_number(&connection, "seq")?;
            Cursor { status: status.to_owned(), since, seq, updated_ms: i64::MIN, id: String::new() }
        }
    };
    let mut rows = page(&connection, &cursor, limit + 1)?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = match rows.last() {
        Some((updated_ms, id, _)) if more => {
            let next = Cursor { updated_ms: *updated_ms, id: id.clone(), ..cursor.clone() };
            serde_json::to_string(&next.word()?)?
        }
        _ => "null".to_owned(),
    };
    let token = sync_token(&db::meta(&connection, "instance")?, cursor.seq, app.now());
    drop(connection);
    // the discussions are JSON already
    let items = rows.iter().map(|(_, _, doc)| doc.as_str()).collect::<Vec<_>>().join(",");
    let body = format!(r#"{{"items":[{items}],"next_cursor":{next},"sync_token":"{token}"}}"#).into_bytes();
    Ok(Answer { status: 200, media_type: "application/json", body, retry_after: None }.into_response())
}

type Listed = (i64, String, String);

/// One page by updated_at and id. With `since`, closed ones are told too, so that a client can drop them.
fn page(connection: &Connection, cursor: &Cursor, limit: usize) -> Result<Vec<Listed>, rusqlite::Error> {
    let (low, high) = match cursor.status.as_str() {
        "closed" => (1, 1),
        "open" if cursor.since.is_none() => (0, 0),
        _ => (0, 1),
    };
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    match cursor.since {
        None => connection
            .prepare_cached(
                "SELECT updated_ms, id, doc FROM discussions
                 WHERE (updated_ms, id) > (?1, ?2) AND closed BETWEEN ?3 AND ?4
                 ORDER BY updated_ms, id LIMIT ?5",
            )?
            .query_map(params![cursor.updated_ms, cursor.id, low, high, limit as i64], read)?
            .collect(),
        Some(since) => connection
            .prepare_cached(
                "SELECT updated_ms, id, doc FROM discussions INDEXED BY discussions_by_seq
                 WHERE seq > ?6 AND (updated_ms, id) > (?1, ?2) AND closed BETWEEN ?3 AND ?4
                 ORDER BY updated_ms, id LIMIT ?5",
            )?
            .query_map(params![cursor.updated_ms, cursor.id, low, high, limit as i64, since], read)?
            .collect(),
    }
}

pub(super) async fn get(State(app): State<App>, Id(id): Id, headers: HeaderMap) -> Result<Response, Problem> {
    let discussion = app.transact(|desk| desk.discussion(&id))?;
    let etag = format!("\"{}\"", discussion.version);
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let known = known.flat_map(|value| value.split(',')).any(|tag| {
        let tag = tag.trim();
        tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag
    });
    let mut response = match known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => Answer::json(200, &discussion)?.into_response(),
    };
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        response.headers_mut().insert(header::ETAG, etag);
    }
    Ok(response)
}

/// The one field both marks have.
async fn last_message_id(headers: &HeaderMap, body: Body) -> Result<String, Problem> {
    let mut fields = Fields::read(headers, body).await?;
    let last = fields.text("last_message_id", 0, 200);
    fields.finish()?;
    last.ok_or_else(|| Problem::invalid("last_message_id", "is missing"))
}

pub(super) async fn mark_read(
    State(app): State<App>,
    Id(id): Id,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, Problem> {
    let last = last_message_id(&headers, body).await?;
    app.transact(|desk| {
        let mut discussion = desk.discussion(&id)?;
        desk.mark_read(&mut discussion, &last)
    })?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn mark_no_reply(
    State(app): State<App>,
    Id(id): Id,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Problem> {
    let last = last_message_id(&headers, body).await?;
    app.transact(|desk| {
        let mut discussion = desk.discussion(&id)?;
        writable(discussion.status, discussion.handler)?;
        if discussion.last_message_id != last {
            return Err(Problem::discussion_changed());
        }
        // a repeated mark is the same mark; on the buyer's turn there is nothing to mark
        if discussion.no_reply_needed.is_none() {
            if discussion.awaiting != Awaiting::Seller {
                return Err(Problem::discussion_changed().detail("the newest message is answered already"));
            }
            desk.mark_no_reply(&mut discussion, &app.email)?;
        }
        Answer::json(200, &discussion)
    })
}

/// Whether the seller may write here.
pub(super) fn writable(status: Status, handler: Handler) -> Result<(), Problem> {
    if status == Status::Closed {
        return Err(Problem::new(409, "discussion_closed", "The discussion is closed"));
    }
    if handler == Handler::Platform {
        return Err(Problem::new(409, "taken_over", "The platform handles this discussion"));
    }
    Ok(())
}
