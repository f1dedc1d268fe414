//! Refusals: problem details (RFC 9457) with the contract's stable `code`, and the answers handlers give.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// The media type of every refusal outside `/oauth/token`.
pub(super) const PROBLEM_JSON: &str = "application/problem+json";

#[derive(Debug, Clone, Serialize)]
struct FieldError {
    field: String,
    message: String,
}

/// A refusal on its way to the client. Boxed: it is the error of nearly every function here.
#[derive(Debug, Clone)]
pub(super) struct Problem(Box<Document>);

#[derive(Debug, Clone, Serialize)]
struct Document {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    conflicting_id: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldError>,
    #[serde(skip)]
    retry_after: Option<u64>,
}

impl Problem {
    pub(super) fn new(status: u16, code: &'static str, title: &'static str) -> Self {
        Problem(Box::new(Document {
            kind: "about:blank",
            title,
            status,
            detail: None,
            code,
            conflicting_id: None,
            errors: Vec::new(),
            retry_after: None,
        }))
    }

    pub(super) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    pub(super) fn conflicting(mut self, id: impl Into<String>) -> Self {
        self.0.conflicting_id = Some(id.into());
        self
    }

    pub(super) fn field(mut self, field: &str, message: impl Into<String>) -> Self {
        self.0.errors.push(FieldError { field: field.to_owned(), message: message.into() });
        self
    }

    /// Seconds after which another try makes sense.
    pub(super) fn retry_after(mut self, seconds: u64) -> Self {
        self.0.retry_after = Some(seconds);
        self
    }

    pub(super) fn not_found() -> Self {
        Problem::new(404, "not_found", "There is no such thing for this account")
    }

    /// The body or a parameter breaks a rule; `field` names the first of them.
    pub(super) fn invalid(field: &str, message: impl Into<String>) -> Self {
        Problem::new(422, "invalid", "The request breaks a rule").field(field, message)
    }

    pub(super) fn token_invalid() -> Self {
        Problem::new(401, "token_invalid", "The access token is missing, expired or revoked")
    }

    pub(super) fn too_many_requests(seconds: u64) -> Self {
        Problem::new(429, "too_many_requests", "Too many requests").retry_after(seconds)
    }

    pub(super) fn discussion_changed() -> Self {
        Problem::new(409, "discussion_changed", "The discussion has a newer message")
    }

    pub(super) fn status(&self) -> u16 {
        self.0.status
    }

    /// The refusal as it is sent and, for an idempotent operation, kept.
    pub(super) fn into_answer(self) -> Answer {
        let body = serde_json::to_vec(&self.0).unwrap_or_default();
        Answer { status: self.0.status, media_type: PROBLEM_JSON, body, retry_after: self.0.retry_after }
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        Problem::new(500, "internal", "The helpdesk failed").detail(error.to_string())
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Problem::new(500, "internal", "The helpdesk failed").detail(error.to_string())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        self.into_answer().into_response()
    }
}

/// An answer whose body is already written.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub status: u16,
    pub media_type: &'static str,
    pub body: Vec<u8>,
    pub retry_after: Option<u64>,
}

impl Answer {
    /// A JSON answer.
    pub(super) fn json(status: u16, value: &impl Serialize) -> Result<Self, Problem> {
        let body = serde_json::to_vec(value)?;
        Ok(Answer { status, media_type: "application/json", body, retry_after: None })
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == 401 {
            headers
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer error=\"invalid_token\""));
        }
        response
    }
}
