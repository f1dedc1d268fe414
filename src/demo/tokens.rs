//! Sign-in: `/oauth/token` and `/oauth/revoke`, and whether a request's access token is good. Refresh
//! tokens rotate: each is good for one use, and the one used last gives the same answer again for a minute,
//! so that an answer lost on the way signs nobody out.

use super::body::{media_type, read_small};
use super::problem::{Answer, Problem};
use super::server::{App, locked};
use axum::Form;
use axum::body::Body;
use axum::extract::{FromRequest, State};
use axum::http::{HeaderMap, HeaderValue, Request, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;
use std::collections::HashMap;
use std::time::Duration;

/// The refresh token that was used last gives the same answer for this long.
const SAME_ANSWER: TimeDelta = TimeDelta::seconds(60);
/// A refresh token that nobody uses ends after this time.
const REFRESH_KEPT: TimeDelta = TimeDelta::days(30);

/// An RFC 6749 error.
fn refused(error: &'static str, description: &str) -> Result<Answer, Problem> {
    Answer::json(400, &json!({ "error": error, "error_description": description }))
}

async fn form(headers: &HeaderMap, body: Body) -> Result<Option<HashMap<String, String>>, Problem> {
    let bytes = read_small(body).await?;
    if media_type(headers) != "application/x-www-form-urlencoded" {
        return Ok(None);
    }
    let request = Request::post("/")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(bytes));
    let Ok(request) = request else { return Ok(None) };
    let pairs = Form::<Vec<(String, String)>>::from_request(request, &()).await.ok();
    Ok(pairs.map(|pairs| pairs.0.into_iter().collect()))
}

pub(super) async fn create(
    State(app): State<App>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let answer = match form(&headers, body).await? {
        None => refused("invalid_request", "the body must be application/x-www-form-urlencoded")?,
        Some(form) => match form.get("grant_type").map(String::as_str) {
            None => refused("invalid_request", "grant_type is missing")?,
            Some("password") => by_password(&app, &form)?,
            Some("refresh_token") => by_refresh_token(&app, &form)?,
            Some(_) => refused("unsupported_grant_type", "grant_type must be password or refresh_token")?,
        },
    };
    let mut response = answer.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn by_password(app: &App, form: &HashMap<String, String>) -> Result<Answer, Problem> {
    let (Some(username), Some(password)) = (form.get("username"), form.get("password")) else {
        return refused("invalid_request", "username and password are needed");
    };
    let now = app.now();
    let mut sign_ins = locked(&app.sign_ins);
    if let Some(seconds) = sign_ins.refused_for(app.sign_in_failures, now) {
        return Err(Problem::too_many_requests(seconds).detail("too many failed sign-ins"));
    }
    if !username.trim().eq_ignore_ascii_case(&app.email) || *password != app.password {
        sign_ins.failed(now);
        return refused("invalid_grant", "e-mail address or password is wrong");
    }
    if let Some(code) = &app.require_otp {
        match form.get("otp") {
            None => return refused("otp_required", "a one-time code is needed"),
            Some(otp) if otp != code => {
                sign_ins.failed(now);
                return refused("otp_invalid", "the one-time code is wrong");
            }
            Some(_) => {}
        }
    }
    sign_ins.succeeded();
    drop(sign_ins);
    let connection = app.lock();
    let (answer, _) = issue(&connection, &random(), now, app.access_token_ttl)?;
    Ok(answer)
}

fn by_refresh_token(app: &App, form: &HashMap<String, String>) -> Result<Answer, Problem> {
    let Some(token) = form.get("refresh_token") else {
        return refused("invalid_request", "refresh_token is needed");
    };
    let now = app.now();
    let mut connection = app.lock();
    let tx = connection.transaction()?;
    type Row = (String, i64, Option<i64>, Option<String>, Option<String>);
    let row: Option<Row> = tx
        .query_row(
            "SELECT family, expires_ms, used_ms, successor, answer FROM refresh_tokens WHERE token = ?1",
            [token],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
        )
        .optional()?;
    let invalid = || refused("invalid_grant", "the refresh token is not good any more");
    let Some((family, expires, used, successor, kept)) = row else { return invalid() };
    let now_ms = now.timestamp_millis();
    if let Some(used) = used {
        // used before: only the one used last, and only for a minute
        let successor_used: Option<i64> = tx
            .query_row("SELECT used_ms FROM refresh_tokens WHERE token = ?1", [successor], |row| row.get(0))
            .optional()?
            .flatten();
        let last = successor_used.is_none() && now_ms - used <= SAME_ANSWER.num_milliseconds();
        let Some(kept) = kept.filter(|_| last) else { return invalid() };
        let body = kept.into_bytes();
        return Ok(Answer { status: 200, media_type: "application/json", body, retry_after: None });
    }
    if expires <= now_ms {
        return invalid();
    }
    let (answer, successor) = issue(&tx, &family, now, app.access_token_ttl)?;
    tx.execute(
        "UPDATE refresh_tokens SET used_ms = ?2, successor = ?3, answer = ?4 WHERE token = ?1",
        params![token, now_ms, successor, String::from_utf8_lossy(&answer.body)],
    )?;
    tx.commit()?;
    Ok(answer)
}

fn random() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

/// Makes an access and a refresh token; gives the answer and the refresh token.
fn issue(
    connection: &Connection,
    family: &str,
    now: DateTime<Utc>,
    ttl: Duration,
) -> Result<(Answer, String), Problem> {
    let access = issue_access(connection, family, now, ttl)?;
    let refresh = format!("rt-{}{}", random(), random());
    connection.execute(
        "INSERT INTO refresh_tokens (token, family, expires_ms) VALUES (?1, ?2, ?3)",
        params![refresh, family, (now + REFRESH_KEPT).timestamp_millis()],
    )?;
    let answer = Answer::json(
        200,
        &json!({
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": ttl.as_secs(),
            "refresh_token": refresh,
        }),
    )?;
    Ok((answer, refresh))
}

/// Makes an access token and forgets those that have ended.
pub(super) fn issue_access(
    connection: &Connection,
    family: &str,
    now: DateTime<Utc>,
    ttl: Duration,
) -> Result<String, rusqlite::Error> {
    let now_ms = now.timestamp_millis();
    connection.execute("DELETE FROM access_tokens WHERE expires_ms <= ?1", [now_ms])?;
    let token = format!("at-{}", random());
    let expires = now_ms.saturating_add(i64::try_from(ttl.as_millis()).unwrap_or(i64::MAX));
    connection.execute("INSERT INTO access_tokens VALUES (?1, ?2, ?3)", params![token, family, expires])?;
    Ok(token)
}

/// The access token of a request, if it is good.
pub(super) fn authorise(app: &App, headers: &HeaderMap) -> Result<String, Problem> {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or("");
    let (scheme, token) = value.split_once(' ').unwrap_or(("", ""));
    let token = token.trim();
    if !scheme.eq_ignore_ascii_case("bearer") || !is_good(app, token)? {
        return Err(Problem::token_invalid());
    }
    Ok(token.to_owned())
}

/// Whether an access token is known and has not ended.
pub(super) fn is_good(app: &App, token: &str) -> Result<bool, Problem> {
    let connection = app.lock();
    let mut statement = connection.prepare_cached("SELECT expires_ms FROM access_tokens WHERE token = ?1")?;
    let expires: Option<i64> = statement.query_row([token], |row| row.get(0)).optional()?;
    Ok(expires.is_some_and(|expires| expires > app.now().timestamp_millis()))
}

/// RFC 7009: a refresh token takes its whole sign-in with it, an access token only itself.
pub(super) async fn revoke(
    State(app): State<App>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let form = form(&headers, body).await?.unwrap_or_default();
    let Some(token) = form.get("token") else {
        return Err(Problem::new(400, "invalid_request", "The form names no token"));
    };
    let connection = app.lock();
    connection.execute("DELETE FROM access_tokens WHERE token = ?1", [token])?;
    let family: Option<String> = connection
        .query_row("SELECT family FROM refresh_tokens WHERE token = ?1", [token], |row| row.get(0))
        .optional()?;
    if let Some(family) = family {
        connection.execute("DELETE FROM access_tokens WHERE family = ?1", [&family])?;
        connection.execute("DELETE FROM refresh_tokens WHERE family = ?1", [&family])?;
    }
    Ok(().into_response())
}
