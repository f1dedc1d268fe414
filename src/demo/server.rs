//! The helpdesk behind the socket: what all handlers share, the routes, and the gate every request goes
//! through (log, token, rate limit, scripted faults, `Date`).

use super::clock::Clock;
use super::desk::{Desk, Event};
use super::faults::{Act, Faults};
use super::limits::{Buckets, SignIns};
use super::problem::{PROBLEM_JSON, Problem};
use super::workdays::Workdays;
use super::{Account, LoggedRequest, RateLimit};
use super::{absences, attachments, discussions, events, messages, tokens};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use axum::{Json, Router};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{broadcast, watch};

/// Requests kept in the log.
const LOG_KEPT: usize = 20_000;

/// What all handlers share.
pub(super) struct Shared {
    pub connection: Mutex<Connection>,
    pub clock: Arc<dyn Clock>,
    pub account: Account,
    pub days: Workdays,
    pub email: String,
    pub password: String,
    pub access_token_ttl: Duration,
    pub sync_token_ttl: Duration,
    pub require_otp: Option<String>,
    pub rate_limit: RateLimit,
    pub sign_in_failures: u32,
    pub stream_limit: Option<Duration>,
    pub events: broadcast::Sender<Event>,
    pub stopped: watch::Receiver<bool>,
    pub buckets: Mutex<Buckets>,
    pub sign_ins: Mutex<SignIns>,
    pub log: Mutex<VecDeque<LoggedRequest>>,
    pub faults: Mutex<Faults>,
}

/// A handle on the shared state.
pub(super) type App = Arc<Shared>;

/// Takes a lock; a thread that panicked with it has left nothing half-done that matters here.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The one connection. Never held across an await.
    pub(super) fn lock(&self) -> MutexGuard<'_, Connection> {
        locked(&self.connection)
    }

    /// One transaction on a connection that is locked; its events go out after the commit, in order.
    pub(super) fn work<T>(
        &self,
        connection: &mut Connection,
        work: impl FnOnce(&mut Desk<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let tx = connection.transaction()?;
        let mut desk =
            Desk { tx, now: self.now(), days: &self.days, shop: &self.account.name, events: Vec::new() };
        let value = work(&mut desk)?;
        desk.tx.commit()?;
        for event in desk.events {
            // no listener is no failure
            let _ = self.events.send(event);
        }
        Ok(value)
    }

    /// One transaction.
    pub(super) fn transact<T>(
        &self,
        work: impl FnOnce(&mut Desk<'_>) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.work(&mut self.lock(), work)
    }
}

/// The access token of a request, as the gate let it through.
#[derive(Clone)]
pub(super) struct Bearer(pub String);

/// Every operation of the contract.
pub(super) fn router(app: App) -> Router {
    Router::new()
        .route("/oauth/token", post(tokens::create))
        .route("/oauth/revoke", post(tokens::revoke))
        .route("/v1/account", get(account))
        .route("/v1/discussions", get(discussions::list))
        .route("/v1/discussions/{id}", get(discussions::get))
        .route("/v1/discussions/{id}/read", put(discussions::mark_read))
        .route("/v1/discussions/{id}/no-reply-needed", put(discussions::mark_no_reply))
        .route("/v1/discussions/{id}/messages", get(messages::list).post(messages::send))
        .route("/v1/attachments", post(attachments::upload))
        .route("/v1/attachments/{id}", get(attachments::download))
        .route("/v1/absences", get(absences::list).post(absences::submit))
        .route("/v1/absences/{id}", delete(absences::withdraw))
        .route("/v1/events", get(events::stream))
        .fallback(|| async { Problem::not_found() })
        .layer(from_fn_with_state(app.clone(), gate))
        .with_state(app)
}

async fn account(State(app): State<App>) -> Response {
    Json(&app.account).into_response()
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// What every request goes through.
async fn gate(State(app): State<App>, request: Request, next: Next) -> Response {
    let started = app.now();
    let mut entry = LoggedRequest {
        at: started,
        method: request.method().to_string(),
        path: request.uri().path().to_owned(),
        query: request.uri().query().map(str::to_owned),
        idempotency_key: text(request.headers(), "idempotency-key"),
        user_agent: text(request.headers(), "user-agent"),
        accept_language: text(request.headers(), "accept-language"),
        status: 0,
    };
    let act = locked(&app.faults).next(&entry.method, &entry.path);
    let mut response = match act {
        None => pass(&app, request, next).await,
        Some(act) => faulty(&app, act, request, next).await,
    };
    if response.status().is_client_error() || response.status().is_server_error() {
        response = as_problem(response);
    }
    let date = started.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    if let Ok(date) = HeaderValue::from_str(&date) {
        response.headers_mut().insert(header::DATE, date);
    }
    entry.status = response.status().as_u16();
    let mut log = locked(&app.log);
    if log.len() >= LOG_KEPT {
        log.pop_front();
    }
    log.push_back(entry);
    drop(log);
    response
}

/// A request that a test has scripted a fault for.
async fn faulty(app: &App, act: Act, request: Request, next: Next) -> Response {
    match act {
        Act::Answer { status, media_type, body, retry_after } => {
            let mut response = Response::new(Body::from(body));
            *response.status_mut() =
                StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            if let Ok(value) = HeaderValue::from_str(&media_type) {
                response.headers_mut().insert(header::CONTENT_TYPE, value);
            }
            if let Some(seconds) = retry_after {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            }
            response
        }
        Act::LoseAnswer => {
            drop(pass(app, request, next).await);
            broken_off()
        }
        Act::HoldAnswer => {
            drop(pass(app, request, next).await);
            std::future::pending().await
        }
        Act::HalfAnswer => {
            let response = pass(app, request, next).await;
            half(response).await
        }
        Act::BreakOff => broken_off(),
        Act::Delay(time) => {
            tokio::time::sleep(time).await;
            pass(app, request, next).await
        }
    }
}

/// The first half of an answer, before the connection breaks.
async fn half(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let first = whole.slice(..whole.len() / 2);
    head.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let pieces = futures_util::stream::iter([Ok(first), Err(std::io::Error::other("broken off"))]);
    Response::from_parts(head, Body::from_stream(pieces))
}

/// An answer whose connection breaks before its body is whole.
fn broken_off() -> Response {
    let pieces = futures_util::stream::iter([Err::<&str, _>(std::io::Error::other("broken off"))]);
    let mut response = Response::new(Body::from_stream(pieces));
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("1000"));
    response
}

/// Token and rate limit, then the handler.
async fn pass(app: &App, mut request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with("/v1/") {
        return next.run(request).await;
    }
    let token = match tokens::authorise(app, request.headers()) {
        Ok(token) => token,
        Err(problem) => {
            take_in(request).await;
            return problem.into_response();
        }
    };
    let allowance = locked(&app.buckets).take(&token, app.rate_limit, app.now());
    let mut response = match allowance.refused_for {
        Some(seconds) => {
            take_in(request).await;
            Problem::too_many_requests(seconds).into_response()
        }
        None => {
            request.extensions_mut().insert(Bearer(token));
            next.run(request).await
        }
    };
    let headers = response.headers_mut();
    headers.insert("ratelimit-limit", HeaderValue::from(app.rate_limit.burst));
    headers.insert("ratelimit-remaining", HeaderValue::from(allowance.remaining));
    headers.insert("ratelimit-reset", HeaderValue::from(allowance.reset));
    response
}

/// Reads a refused request to its end, so that a client in the middle of an upload gets to the refusal.
async fn take_in(request: Request) {
    let _ = super::body::read(request.into_body(), 0).await;
}

/// Refusals of the router itself (a wrong method) get the contract's form; the headers they came with stay.
fn as_problem(response: Response) -> Response {
    let form = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    if form.is_some_and(|form| form == PROBLEM_JSON.as_bytes() || form.starts_with(b"application/json")) {
        return response;
    }
    // a scripted answer (HTML from a proxy) goes out as it is
    if form.is_some_and(|form| form.starts_with(b"text/html")) {
        return response;
    }
    let status = response.status().as_u16();
    let problem = match status {
        404 => Problem::not_found(),
        405 => Problem::new(405, "method_not_allowed", "The method is not allowed here"),
        _ => Problem::new(status, "refused", "The request was refused"),
    };
    let mut replaced = problem.into_response();
    for (name, value) in response.headers() {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            replaced.headers_mut().insert(name.clone(), value.clone());
        }
    }
    replaced
}
