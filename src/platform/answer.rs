//! What an answer says: its JSON, or the typed error of a refusal, by the problem's `code` and, where that
//! is missing or unknown, by the status.

use super::error::{FieldError, PlatformError};
use super::wire;
use crate::domain::clean::{bounded, clean_line};
use crate::domain::discussion::AbsenceId;
use crate::words::{Wording, wording};
use chrono::{DateTime, Utc};
use reqwest::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Fields of an invalid request that are told; more help nobody.
const MAX_FIELDS: usize = 20;

/// Foreign words as one clean line of at most `max` characters, without the full stop.
pub(super) fn tidy(text: &str, max: usize) -> String {
    let line = clean_line(text);
    bounded(line.trim_end_matches('.'), max).into_owned()
}

/// A body as JSON. Bytes that are no UTF-8 count as the replacement character, so that one bad letter in a
/// page does not hide the page.
pub(super) fn json<T: DeserializeOwned>(body: &[u8]) -> Result<T, PlatformError> {
    let text = String::from_utf8_lossy(body);
    serde_json::from_str(&text).map_err(|e| {
        let why = if looks_like_html(&text) {
            "answer-web-page"
        } else if text.trim().is_empty() {
            "answer-empty"
        } else if e.is_data() {
            "answer-lacks-something"
        } else {
            "answer-broken-json"
        };
        PlatformError::NotAHelpdesk(Wording::id(why))
    })
}

/// The body of an answer without content. Some JSON does no harm; a web page comes from something that has
/// not done what was asked.
pub(super) fn nothing(body: &[u8]) -> Result<(), PlatformError> {
    match body.iter().all(u8::is_ascii_whitespace) {
        true => Ok(()),
        false => json::<serde::de::IgnoredAny>(body).map(drop),
    }
}

fn looks_like_html(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}

/// A problem document (RFC 9457) or an OAuth error (RFC 6749), as far as it can be read.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Problem {
    #[serde(deserialize_with = "wire::lenient")]
    title: Option<String>,
    #[serde(deserialize_with = "wire::lenient")]
    detail: Option<String>,
    #[serde(deserialize_with = "wire::lenient")]
    code: Option<String>,
    #[serde(deserialize_with = "wire::lenient")]
    conflicting_id: Option<String>,
    #[serde(deserialize_with = "wire::lenient")]
    errors: Option<wire::Each<Field>>,
    #[serde(deserialize_with = "wire::lenient")]
    error: Option<String>,
    #[serde(deserialize_with = "wire::lenient")]
    error_description: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Field {
    #[serde(deserialize_with = "wire::lenient")]
    field: Option<String>,
    #[serde(deserialize_with = "wire::lenient")]
    message: Option<String>,
}

/// The typed error of an answer that is no success. `retry_at` is what `Retry-After` asks for.
pub(super) fn refusal(
    status: StatusCode,
    body: &[u8],
    html: bool,
    retry_at: Option<DateTime<Utc>>,
) -> PlatformError {
    let text = String::from_utf8_lossy(body);
    let problem: Option<Problem> = serde_json::from_str(&text).ok();
    let is_page = problem.is_none() && (html || looks_like_html(&text));
    let problem = problem.unwrap_or_default();
    let code = problem.code.as_deref().or(problem.error.as_deref()).unwrap_or_default();
    by_code(code, &problem, retry_at).unwrap_or_else(|| by_status(status, is_page, &problem, code, retry_at))
}

fn by_code(code: &str, problem: &Problem, retry_at: Option<DateTime<Utc>>) -> Option<PlatformError> {
    Some(match code {
        "token_invalid" => PlatformError::SignedOut,
        "invalid_grant" => PlatformError::BadCredentials,
        "otp_required" => PlatformError::OtpRequired,
        "otp_invalid" => PlatformError::OtpInvalid,
        "not_found" => PlatformError::NotFound,
        "discussion_changed" => PlatformError::DiscussionChanged,
        "taken_over" => PlatformError::TakenOver,
        "discussion_closed" => PlatformError::DiscussionClosed,
        "absence_overlaps" => {
            let id = problem.conflicting_id.as_deref().and_then(wire::id);
            PlatformError::AbsenceOverlaps { conflicting_id: id.map(AbsenceId) }
        }
        "absence_begun" => PlatformError::AbsenceBegun,
        "invalid" => PlatformError::Invalid { errors: fields(problem) },
        "idempotency_key_reused" => PlatformError::IdempotencyKeyReused,
        "request_in_progress" => PlatformError::RequestInProgress { retry_at },
        "too_many_requests" => PlatformError::TooManyRequests { retry_at },
        "sync_token_expired" => PlatformError::SyncTokenExpired,
        "attachment_too_large" => PlatformError::AttachmentTooLarge,
        _ => return None,
    })
}

fn by_status(
    status: StatusCode,
    is_page: bool,
    problem: &Problem,
    code: &str,
    retry_at: Option<DateTime<Utc>>,
) -> PlatformError {
    let number = status.as_u16();
    match number {
        401 => PlatformError::SignedOut,
        413 => PlatformError::AttachmentTooLarge,
        429 => PlatformError::TooManyRequests { retry_at },
        408 | 425 | 502..=504 => PlatformError::Unavailable { status: number, retry_at },
        500.. => PlatformError::ServerError { status: number, retry_at },
        // A helpdesk refuses with a problem document; a web page comes from something else.
        _ if is_page => PlatformError::NotAHelpdesk(wording!("answer-web-page-status", status = number)),
        404 => PlatformError::NotFound,
        422 => PlatformError::Invalid { errors: fields(problem) },
        _ => {
            let words = [&problem.detail, &problem.error_description, &problem.title];
            let detail = words.into_iter().flatten().map(|w| tidy(w, 200)).find(|w| !w.is_empty());
            let code = Some(tidy(code, 60)).filter(|c| !c.is_empty());
            PlatformError::Refused { status: number, code, detail: detail.unwrap_or_default() }
        }
    }
}

fn fields(problem: &Problem) -> Vec<FieldError> {
    let named = problem.errors.iter().flat_map(|list| &list.0).take(MAX_FIELDS).map(|f| FieldError {
        field: tidy(f.field.as_deref().unwrap_or("?"), 60),
        message: tidy(f.message.as_deref().unwrap_or("is not accepted"), 200),
    });
    let mut list: Vec<_> = named.collect();
    if list.is_empty()
        && let Some(detail) = problem.detail.as_deref().or(problem.title.as_deref())
    {
        list.push(FieldError { field: "request".to_owned(), message: tidy(detail, 200) });
    }
    list
}
