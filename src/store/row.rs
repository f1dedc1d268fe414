//! The compact form of a line of the inbox: a few hundred bytes that are read a hundred thousand times. One
//! byte names the form; a row of another form is made anew from the discussion in full.
//!
//! Numbers are LEB128 (signed ones zigzag), texts a length and UTF-8, something optional a byte 0 or 1 before
//! it. Words of the contract stay words, so that a new one shifts nothing.

use super::instant;
use crate::domain::discussion::{Awaiting, Category, DiscussionId, Handler, Status, TakeoverReason};
use crate::domain::list_row::{ListRow, RowWords, Section, TakeoverMark};
use chrono::{DateTime, Utc};

/// The form that is written.
const FORMAT: u8 = 2;

/// The key columns of a stored row.
pub(super) struct Key {
    pub section: i64,
    pub sort_at: i64,
    pub since: i64,
    pub id: String,
    pub version: i64,
}

/// The section of a column's number; an impossible one is the safe side, at the top.
pub(super) fn section(number: i64) -> Section {
    usize::try_from(number).ok().and_then(|i| Section::ALL.get(i).copied()).unwrap_or(Section::NeedsReply)
}

pub(super) fn encode(row: &ListRow) -> Vec<u8> {
    let mut out = Out(Vec::with_capacity(256));
    out.0.push(FORMAT);
    out.text(row.status.word());
    out.text(row.handler.word());
    out.text(row.awaiting.word());
    out.text(row.category.word());
    out.optional(row.since.as_ref(), |out, at| out.instant(*at));
    out.optional(row.due_at.as_ref(), |out, at| out.instant(*at));
    out.instant(row.last_message_at);
    let words = &row.words;
    out.text(words.buyer());
    out.text(words.subject());
    out.text(words.locale());
    out.text(words.country());
    out.text(words.languages_joined());
    out.text(words.order());
    out.text(words.device());
    out.number(row.unread_count);
    out.optional(row.takeover.as_ref(), |out, mark| {
        out.instant(mark.at);
        out.text(mark.reason.word());
    });
    out.optional(row.risk.as_ref(), |out, reason| out.text(reason.word()));
    out.0
}

/// Reads a row; `None` when it is of another form or broken.
pub(super) fn decode(key: Key, blob: &[u8]) -> Option<ListRow> {
    let mut from = In(blob);
    if from.byte()? != FORMAT {
        return None;
    }
    let section = section(key.section);
    let status = Status::from_word(from.text()?);
    let handler = Handler::from_word(from.text()?);
    let awaiting = Awaiting::from_word(from.text()?);
    let category = Category::from_word(from.text()?);
    let since = from.optional(In::instant)?;
    let due_at = from.optional(In::instant)?;
    let last_message_at = from.instant()?;
    Some(ListRow {
        id: DiscussionId(key.id),
        version: key.version,
        section,
        status,
        handler,
        awaiting,
        since,
        due_at,
        order_at: if section == Section::NeedsReply { instant(key.sort_at) } else { last_message_at },
        last_message_at,
        words: RowWords::new(
            from.text()?,
            from.text()?,
            from.text()?,
            from.text()?,
            from.text()?,
            from.text()?,
            from.text()?,
        ),
        category,
        unread_count: from.number()?,
        takeover: from.optional(|from| {
            Some(TakeoverMark { at: from.instant()?, reason: TakeoverReason::from_word(from.text()?) })
        })?,
        risk: from.optional(|from| Some(TakeoverReason::from_word(from.text()?)))?,
        has_draft: false,
        outbox: None,
    })
}

struct Out(Vec<u8>);

impl Out {
    fn number(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.0.push((n as u8 & 0x7f) | 0x80);
            n >>= 7;
        }
        self.0.push(n as u8);
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }

    fn instant(&mut self, at: DateTime<Utc>) {
        let seconds = at.timestamp();
        self.number(((seconds << 1) ^ (seconds >> 63)) as u64);
        self.number(u64::from(at.timestamp_subsec_nanos()));
    }

    fn optional<T>(&mut self, value: Option<&T>, write: impl FnOnce(&mut Out, &T)) {
        self.0.push(u8::from(value.is_some()));
        if let Some(value) = value {
            write(self, value);
        }
    }
}

struct In<'b>(&'b [u8]);

impl<'b> In<'b> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        let mut n = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            n |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(n);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'b str> {
        let len = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }

    fn instant(&mut self) -> Option<DateTime<Utc>> {
        let zigzag = self.number()?;
        let seconds = (zigzag >> 1) as i64 ^ -((zigzag & 1) as i64);
        DateTime::from_timestamp(seconds, u32::try_from(self.number()?).ok()?)
    }

    fn optional<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        match self.byte()? {
            0 => Some(None),
            _ => Some(Some(read(self)?)),
        }
    }
}
