//! How a row of the outbox ends: delivered, refused, or given back to the seller as a draft.

use super::discussions::{put_one, read_row};
use super::drafts::{self, SentReply};
use super::error::StoreError;
use super::outbox::{Finished, Outcome};
use super::outbox_rows::{self as rows, Kept};
use super::seal::Sealed;
use super::{absences, messages};
use crate::domain::absence::AbsenceStatus;
use crate::domain::draft::Draft;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxState};
use chrono::{DateTime, Utc};

/// The row of a reply becomes the draft again, joined with one that has been begun meanwhile.
pub(super) fn give_back(
    tx: &Sealed,
    item: &OutboxItem,
    reason: Option<String>,
    now: DateTime<Utc>,
) -> Result<Option<Draft>, StoreError> {
    rows::remove_with_files(tx, &item.id)?;
    let Some(mut draft) = rows::draft_of(item, reason, now) else { return Ok(None) };
    if let Some(begun) = drafts::get(tx, &draft.discussion_id)? {
        draft = draft.joined_with(begun);
    }
    drafts::save(tx, &draft)?;
    Ok(Some(draft))
}

/// Keeps what the final answer to a row says, and takes the row out.
pub(super) fn finish(
    tx: &Sealed,
    id: &OutboxId,
    outcome: Outcome,
    now: DateTime<Utc>,
) -> Result<Finished, StoreError> {
    // The row may be gone (dropped while its request was under way): the answer is kept all the same.
    let kept = rows::get(tx, id)?;
    let item = kept.as_ref().map(|kept| &kept.item);
    let mut finished = Finished::default();
    let mut discussion_id = item.and_then(|item| item.discussion_id.clone());
    match outcome {
        Outcome::Sent(sent) => {
            let (message, discussion, deadline) = *sent;
            rows::remove_with_files(tx, id)?;
            messages::put_one(tx, &discussion.id, &message, i64::from(u32::MAX))?;
            put_one(tx, &discussion, deadline)?;
            if let Some(OutboxBody::Reply { text, .. }) = item.map(|item| &item.body) {
                let sent = SentReply {
                    discussion_id: discussion.id.clone(),
                    message_id: message.id,
                    text: text.clone(),
                    sent_at: message.sent_at,
                };
                drafts::put_sent(tx, &sent)?;
            }
            discussion_id = Some(discussion.id);
        }
        Outcome::Marked(discussion) => {
            rows::remove(tx, id)?;
            if let Some((discussion, deadline)) = discussion.map(|both| *both) {
                put_one(tx, &discussion, deadline)?;
                discussion_id = Some(discussion.id);
            }
        }
        Outcome::Uploaded(attachment) => {
            if let Some(OutboxBody::Attachment { reply, .. }) = item.map(|item| &item.body)
                && let Some(mut of_reply) = rows::get(tx, reply)?
            {
                if let OutboxBody::Reply { attachment_ids, .. } = &mut of_reply.item.body {
                    attachment_ids.push(attachment);
                }
                rows::update(tx, of_reply.seq, &of_reply.item, of_reply.claimed_by.as_deref())?;
            }
            rows::remove(tx, id)?;
        }
        Outcome::Filed(absence) => {
            rows::remove(tx, id)?;
            absences::put_one(tx, &absence)?;
        }
        Outcome::Withdrawn => {
            if let Some(OutboxBody::WithdrawAbsence { absence_id }) = item.map(|item| &item.body)
                && let Some(mut absence) = absences::get(tx, absence_id.as_str())?
            {
                absence.status = AbsenceStatus::Withdrawn;
                absences::put_one(tx, &absence)?;
            }
            rows::remove(tx, id)?;
        }
        Outcome::Refused { reason } => {
            if let Some(kept) = kept {
                finished.given_back = refuse(tx, kept, reason, now)?;
            }
        }
    }
    if let Some(id) = discussion_id {
        finished.row = read_row(tx, &id)?;
    }
    Ok(finished)
}

fn refuse(
    tx: &Sealed,
    mut kept: Kept,
    reason: String,
    now: DateTime<Utc>,
) -> Result<Option<Draft>, StoreError> {
    match &kept.item.body {
        OutboxBody::Reply { .. } => give_back(tx, &kept.item, Some(reason), now),
        // Without its file the reply is not what the seller meant to send.
        OutboxBody::Attachment { reply, .. } => {
            let of_reply = rows::get(tx, reply)?;
            rows::remove(tx, &kept.item.id)?;
            match of_reply {
                Some(of_reply) => give_back(tx, &of_reply.item, Some(reason), now),
                None => Ok(None),
            }
        }
        _ => {
            kept.item.state = OutboxState::Refused;
            kept.item.reason = Some(reason);
            rows::update(tx, kept.seq, &kept.item, None)?;
            Ok(None)
        }
    }
}
