//! The answers given in the past, for statistics: what the platform tells of each discussion, else what the
//! messages kept here show.

use super::error::StoreError;
use super::seal;
use super::worker::Answer as Asked;
use super::{Store, micros};
use crate::domain::discussion::{Answer, Discussion, Message};
use crate::domain::stats::answers_of;
use chrono::{DateTime, Utc};
use rusqlite::params;

/// Answers of one discussion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The storefront, `nl-nl`.
    pub market: String,
    /// The answers, oldest first.
    pub answers: Vec<Answer>,
    /// Whether the platform tells them; else the messages kept here show them.
    pub told: bool,
}

/// A piece of the answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnsweredPiece {
    /// Discussions with answers.
    pub answered: Vec<Answered>,
    /// Where to go on; `None` at the end.
    pub next: Option<String>,
}

impl Store {
    /// The answers of at most `limit` discussions behind `after`, in no order a person knows. A discussion
    /// that has not changed since `since` is passed over.
    pub fn answers(&self, after: Option<String>, since: DateTime<Utc>, limit: usize) -> Asked<AnsweredPiece> {
        self.run(move |db| {
            let rows: Vec<(String, Vec<u8>)> = db
                .conn
                .prepare_cached(
                    "SELECT id, CAST(body AS BLOB) FROM discussions WHERE id > ?1 ORDER BY id LIMIT ?2",
                )?
                .query_map(params![after.unwrap_or_default(), limit as i64], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })?
                .collect::<Result<_, _>>()?;
            let next = rows.last().filter(|_| rows.len() == limit).map(|(id, _)| id.clone());
            let mut answered = Vec::new();
            for (id, body) in rows {
                // One that does not open is fetched anew when it is shown; here it only is not counted.
                let Ok(discussion) =
                    db.conn.value::<Discussion>(seal::DISCUSSION, &[&id], "discussion", &body)
                else {
                    continue;
                };
                if discussion.updated_at < since && discussion.last_message_at < since {
                    continue;
                }
                let told = !discussion.answers.is_empty();
                let answers = match told {
                    true => discussion.answers,
                    false => seen(&db.conn, &id, since)?,
                };
                if !answers.is_empty() {
                    answered.push(Answered { market: discussion.market.locale, answers, told });
                }
            }
            Ok(AnsweredPiece { answered, next })
        })
    }
}

/// The answers that the messages kept here show.
fn seen(conn: &seal::Sealed, id: &str, since: DateTime<Utc>) -> Result<Vec<Answer>, StoreError> {
    let rows: Vec<(String, Vec<u8>)> = conn
        .prepare_cached(
            "SELECT id, CAST(body AS BLOB) FROM messages WHERE discussion_id = ?1 AND sent_at >= ?2
             ORDER BY sent_at, seq, id",
        )?
        .query_map(params![id, micros(since)], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let messages: Vec<Message> = rows
        .iter()
        .filter_map(|(message, body)| conn.value(seal::MESSAGE, &[id, message], "message", body).ok())
        .collect();
    Ok(answers_of(&messages))
}
