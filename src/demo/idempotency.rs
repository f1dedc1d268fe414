//! Idempotency-Key: the same key with the same body gets the first answer again, for 24 hours; the same key
//! with another body is refused. Refusals are answers too and are kept; only what is no final answer
//! (429, 5xx) is not. The work and the note of its answer are one transaction under one lock, so a key is
//! never seen half-done.

use super::desk::Desk;
use super::problem::{Answer, PROBLEM_JSON, Problem};
use super::server::App;
use axum::http::HeaderMap;
use chrono::TimeDelta;
use rusqlite::{OptionalExtension, params};

const KEPT: TimeDelta = TimeDelta::hours(24);

/// The request's key: a UUID in its usual spelling, without regard to case.
pub(super) fn key(headers: &HeaderMap) -> Result<String, Problem> {
    let value =
        headers.get("idempotency-key").ok_or_else(|| Problem::invalid("Idempotency-Key", "is missing"))?;
    let value = value.to_str().unwrap_or("").trim();
    match uuid::Uuid::parse_str(value) {
        Ok(key) if value.len() == 36 => Ok(key.to_string()),
        _ => Err(Problem::invalid("Idempotency-Key", "is no UUID")),
    }
}

/// Does the work once for a key. `fingerprint` stands for operation and body.
pub(super) fn once(
    app: &App,
    key: &str,
    fingerprint: &str,
    work: impl FnOnce(&mut Desk<'_>) -> Result<Answer, Problem>,
) -> Result<Answer, Problem> {
    let mut connection = app.lock();
    let now = app.now();
    connection.execute("DELETE FROM idempotency WHERE created_ms < ?1", [(now - KEPT).timestamp_millis()])?;
    let known = connection
        .query_row(
            "SELECT fingerprint, status, problem, body FROM idempotency WHERE key = ?1",
            [key],
            |row| {
                let media_type = if row.get(2)? { PROBLEM_JSON } else { "application/json" };
                let answer = Answer { status: row.get(1)?, media_type, body: row.get(3)?, retry_after: None };
                Ok((row.get::<_, String>(0)?, answer))
            },
        )
        .optional()?;
    match known {
        Some((first, answer)) if first == fingerprint => return Ok(answer),
        Some(_) => {
            return Err(Problem::new(422, "idempotency_key_reused", "The key belongs to another request")
                .field("Idempotency-Key", "was used with another body"));
        }
        None => {}
    }
    let answer = match app.work(&mut connection, work) {
        Ok(answer) => answer,
        Err(problem) if problem.status() == 429 || problem.status() >= 500 => return Err(problem),
        Err(problem) => problem.into_answer(),
    };
    connection.execute(
        "INSERT INTO idempotency VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            key,
            fingerprint,
            now.timestamp_millis(),
            answer.status,
            answer.media_type == PROBLEM_JSON,
            answer.body
        ],
    )?;
    Ok(answer)
}

/// A 128-bit FNV-1a hash: tells bodies apart, and is no secret.
pub(super) fn hash(bytes: &[u8]) -> String {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for byte in bytes {
        hash ^= u128::from(*byte);
        hash = hash.wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    format!("{hash:032x}")
}
