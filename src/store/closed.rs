//! Closed discussions are not kept for ever: what nobody looks at any more is not worth the risk of lying about.

use super::discussions::{drop_discussion, write};
use super::seal;
use super::worker::Answer;
use super::{Store, micros};
use crate::domain::discussion::{Discussion, DiscussionId};
use crate::domain::list_row::Section;
use chrono::{DateTime, Utc};
use rusqlite::params;

/// How far [`Store::drop_closed`] has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dropped {
    /// The discussions that are gone.
    pub ids: Vec<DiscussionId>,
    /// Where to go on; `None` at the end.
    pub next: Option<ClosedKey>,
}

/// A place among the closed discussions, to go on behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedKey {
    sort_at: i64,
    id: String,
}

impl Store {
    /// Looks at `limit` closed discussions whose newest message is older than `before`, and drops those that
    /// have not changed since then either. One with a draft or an unsent row stays.
    pub fn drop_closed(
        &self,
        before: DateTime<Utc>,
        after: Option<ClosedKey>,
        limit: usize,
    ) -> Answer<Dropped> {
        self.run(move |db| {
            // The newest message stands first: its time is kept with the sign turned.
            let after = after.unwrap_or(ClosedKey { sort_at: -micros(before), id: String::new() });
            let candidates: Vec<(i64, String, Option<Vec<u8>>)> = db
                .conn
                .prepare_cached(
                    "SELECT l.sort_at, l.id, CAST(d.body AS BLOB) FROM list_rows l LEFT JOIN discussions d ON d.id = l.id
                     WHERE l.section = ?1 AND (l.sort_at, l.id) > (?2, ?3)
                       AND l.id NOT IN (SELECT discussion_id FROM drafts)
                       AND l.id NOT IN (SELECT discussion_id FROM outbox WHERE discussion_id IS NOT NULL)
                     ORDER BY l.sort_at, l.since, l.id LIMIT ?4",
                )?
                .query_map(params![Section::Closed as i64, after.sort_at, after.id, limit as i64], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })?
                .collect::<Result<_, _>>()?;
            let next = candidates.last().filter(|_| candidates.len() == limit);
            let next = next.map(|(sort_at, id, _)| ClosedKey { sort_at: *sort_at, id: id.clone() });
            let tx = write(db)?;
            let mut ids = Vec::new();
            for (_, id, body) in candidates {
                let discussion: Option<Discussion> =
                    body.and_then(|body| tx.value(seal::DISCUSSION, &[&id], "discussion", &body).ok());
                if discussion.is_none_or(|discussion| discussion.updated_at < before) {
                    drop_discussion(&tx, &id)?;
                    ids.push(DiscussionId(id));
                }
            }
            tx.commit()?;
            Ok(Dropped { ids, next })
        })
    }
}
