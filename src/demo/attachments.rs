//! Attachments: uploading a file for a reply, and fetching the bytes of any file of the account.

use super::body::{self, Id};
use super::desk::Desk;
use super::idempotency;
use super::problem::{Answer, Problem};
use super::server::App;
use super::wire::Attachment;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, State};
use axum::http::{HeaderMap, HeaderValue, Request, header};
use axum::response::{IntoResponse, Response};
use chrono::TimeDelta;
use rusqlite::{OptionalExtension, params};

/// The largest file: 20 MiB.
const LARGEST: usize = 20 * 1024 * 1024;
/// What the form around the file may take.
const FORM: usize = 1024 * 1024;
/// A file nobody has sent is dropped after this time.
const UNUSED_KEPT: TimeDelta = TimeDelta::hours(24);

struct Upload {
    file_name: String,
    media_type: String,
    bytes: Vec<u8>,
}

fn too_large() -> Problem {
    Problem::new(413, "attachment_too_large", "The file is larger than 20 MiB")
}

pub(super) async fn upload(
    State(app): State<App>,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Problem> {
    let key = idempotency::key(&headers);
    let upload = read(&headers, body).await?;
    let key = key?;
    let Upload { file_name, media_type, bytes } = upload;
    let fingerprint = format!("upload {} {} {file_name}", bytes.len(), idempotency::hash(&bytes));
    idempotency::once(&app, &key, &fingerprint, |desk| {
        drop_unused(desk)?;
        let id = format!("a-{}", uuid::Uuid::new_v4().simple());
        let attachment = Attachment { id, file_name, media_type, size: bytes.len() as u64 };
        desk.tx.execute(
            "INSERT INTO attachments VALUES (?1, NULL, ?2, ?3, ?4)",
            params![attachment.id, desk.now.timestamp_millis(), serde_json::to_string(&attachment)?, bytes],
        )?;
        Answer::json(201, &attachment)
    })
}

async fn read(headers: &HeaderMap, body: Body) -> Result<Upload, Problem> {
    let bytes = body::read(body, LARGEST + FORM).await?.ok_or_else(too_large)?;
    if body::media_type(headers) != "multipart/form-data" {
        return Err(Problem::new(415, "unsupported_media_type", "The body must be multipart/form-data"));
    }
    let unreadable = |_| Problem::invalid("body", "is no multipart form");
    let form_type = headers.get(header::CONTENT_TYPE).cloned().unwrap_or(HeaderValue::from_static(""));
    let mut request = Request::new(Body::from(bytes));
    request.headers_mut().insert(header::CONTENT_TYPE, form_type);
    // the body is bounded already, and by more than axum's own limit
    DefaultBodyLimit::disable().apply(&mut request);
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| Problem::invalid("body", "is no multipart form"))?;
    let mut found: Option<Upload> = None;
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        if field.name() != Some("file") {
            continue;
        }
        if found.is_some() {
            return Err(Problem::invalid("file", "is there twice"));
        }
        let file_name = plain_name(field.file_name().unwrap_or(""));
        let media_type = field.content_type().filter(|kind| kind.contains('/') && kind.is_ascii());
        let media_type = media_type.unwrap_or("application/octet-stream").to_owned();
        let bytes = field.bytes().await.map_err(unreadable)?;
        if bytes.len() > LARGEST {
            return Err(too_large());
        }
        found = Some(Upload { file_name, media_type, bytes: bytes.to_vec() });
    }
    found.ok_or_else(|| Problem::invalid("file", "is missing"))
}

/// A file name without folders and control characters, at most 200 characters.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or("");
    let name: String = last.chars().filter(|c| !c.is_control()).take(200).collect();
    if name.trim().is_empty() { "file".to_owned() } else { name }
}

fn drop_unused(desk: &Desk<'_>) -> Result<(), Problem> {
    let oldest = (desk.now - UNUSED_KEPT).timestamp_millis();
    desk.tx.execute("DELETE FROM attachments WHERE message_id IS NULL AND created_ms < ?1", [oldest])?;
    Ok(())
}

/// The uploaded files of a reply: each known, not sent before, and named once.
pub(super) fn unused(desk: &Desk<'_>, ids: &[String]) -> Result<Vec<Attachment>, Problem> {
    drop_unused(desk)?;
    let mut files: Vec<Attachment> = Vec::new();
    for id in ids {
        let doc: Option<String> = desk
            .tx
            .prepare_cached("SELECT doc FROM attachments WHERE id = ?1 AND message_id IS NULL")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        let Some(doc) = doc else {
            return Err(Problem::invalid("attachment_ids", "names a file that is unknown or sent already"));
        };
        if files.iter().any(|file| file.id == *id) {
            return Err(Problem::invalid("attachment_ids", "names a file twice"));
        }
        files.push(serde_json::from_str(&doc)?);
    }
    Ok(files)
}

pub(super) async fn download(State(app): State<App>, Id(id): Id) -> Result<Response, Problem> {
    let bytes: Option<Vec<u8>> = app.transact(|desk| {
        drop_unused(desk)?;
        let find = "SELECT bytes FROM attachments WHERE id = ?1";
        Ok(desk.tx.query_row(find, [&id], |row| row.get(0)).optional()?)
    })?;
    let bytes = bytes.ok_or_else(Problem::not_found)?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    Ok(response)
}
