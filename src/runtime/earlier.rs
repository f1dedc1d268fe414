//! What an earlier try of a row may have done without its answer reaching us: a refusal then speaks of the
//! second try only, and an answer told again of the state as it was then.

use super::desk::Desk;
use crate::domain::absence::{Absence, AbsenceNotice, AbsenceStatus};
use crate::domain::clean::clean;
use crate::domain::discussion::{Awaiting, Discussion, DiscussionId, Message, MessageId, Role};
use crate::domain::outbox::{OutboxBody, OutboxItem};
use crate::platform::{Order, PlatformError};
use crate::store::Outcome;
use crate::words::Wording;
use chrono::TimeDelta;

/// Messages looked through in one page, the most the contract allows.
const PAGE: u32 = 500;
/// Pages looked through: a discussion that has grown by more since a try does not exist.
const PAGES: usize = 10;
/// The contract keeps keys for 24 hours; a little less, for clocks that differ.
const KEY_KEPT: TimeDelta = TimeDelta::hours(23);
/// What was put in at an instant may have come in so much earlier by the platform's clock.
const CLOCKS_APART: TimeDelta = TimeDelta::minutes(10);

/// The discussion after a reply, where the answer does not tell how it stands now, or `told` it of an earlier
/// day. Should the platform not tell it either when asked, what the reply says of the turn is plain.
///
/// # Errors
/// Nothing is known of the discussion, here or there: to be asked again under the same key. Never final, for
/// the reply is delivered.
pub(super) async fn after_reply(
    desk: &Desk,
    id: &DiscussionId,
    message: &Message,
    told: Option<Discussion>,
) -> Result<Discussion, PlatformError> {
    let error = match desk.helpdesk.discussion(id).await {
        Ok(discussion) => return Ok(discussion),
        Err(error) => error,
    };
    if let Some(kept) = desk.store.discussion(id.clone()).await.ok().flatten() {
        return Ok(Discussion {
            awaiting: Awaiting::Buyer,
            awaiting_reply_since: None,
            reply_due_at: None,
            last_message_at: message.sent_at,
            last_message_id: Some(message.id.clone()),
            message_count: kept.message_count.saturating_add(1),
            ..kept
        });
    }
    match (error.is_final(), told) {
        (true, Some(told)) => Ok(told),
        (true, None) => Err(PlatformError::NotAHelpdesk(Wording::id("answer-no-discussion"))),
        (false, _) => Err(error),
    }
}

/// A row that may have been delivered is refused: where the platform has it all the same (its memory of the
/// key has ended), it is done; else the refusal stands.
pub(super) async fn find_done(
    desk: &Desk,
    item: &OutboxItem,
    refusal: PlatformError,
) -> Result<Outcome, PlatformError> {
    let done = match (&item.body, &item.discussion_id) {
        (OutboxBody::Reply { text, in_reply_to, .. }, Some(id)) => reply(desk, id, text, in_reply_to).await?,
        (OutboxBody::Absence { notice }, _) => absence(desk, item, notice).await?,
        _ => None,
    };
    done.ok_or(refusal)
}

/// If a message since the one that was answered is this very text, the reply was delivered.
async fn reply(
    desk: &Desk,
    id: &DiscussionId,
    text: &str,
    seen: &MessageId,
) -> Result<Option<Outcome>, PlatformError> {
    // What comes from the platform is clean; what was typed may hold a tabulator.
    let sent = clean(text);
    let ours = |message: &&Message| message.author.role == Role::Seller && message.text.trim() == sent.trim();
    let mut cursor: Option<String> = None;
    for _ in 0..PAGES {
        let page = desk.helpdesk.messages(id, Order::NewestFirst, cursor.as_deref(), Some(PAGE)).await?;
        let since = page.items.iter().take_while(|message| message.id != *seen);
        if let Some(message) = since.clone().find(ours) {
            let after = desk.helpdesk.discussion(id).await?;
            let order_at = desk.order_at(&after);
            return Ok(Some(Outcome::Sent(Box::new((message.clone(), after, order_at)))));
        }
        let all = since.count() == page.items.len();
        if !all || page.next_cursor.is_none() || page.next_cursor == cursor {
            break;
        }
        cursor = page.next_cursor;
    }
    Ok(None)
}

/// The notice of an earlier try, where the platform no longer knows the key by which it would tell a second
/// one from the first: an administrator may have refused the first meanwhile, and nothing stands in its way.
pub(super) async fn filed_long_ago(
    desk: &Desk,
    item: &OutboxItem,
    notice: &AbsenceNotice,
) -> Result<Option<Outcome>, PlatformError> {
    if !item.maybe_delivered || (desk.now() - item.created_at).abs() < KEY_KEPT {
        return Ok(None);
    }
    absence(desk, item, notice).await
}

/// A notice with the very same words is the one that was filed, if it stands or has been refused since.
async fn absence(
    desk: &Desk,
    item: &OutboxItem,
    notice: &AbsenceNotice,
) -> Result<Option<Outcome>, PlatformError> {
    let since = item.created_at - CLOCKS_APART;
    let ours = |absence: &Absence| {
        let refused = absence.status == AbsenceStatus::Rejected && absence.submitted_at >= since;
        (absence.stands() || refused) && is_same(&absence.notice, notice)
    };
    let same = desk.helpdesk.absences().await?.into_iter().find(ours);
    Ok(same.map(|absence| Outcome::Filed(Box::new(absence))))
}

fn is_same(filed: &AbsenceNotice, asked: &AbsenceNotice) -> bool {
    let words = |notice: &AbsenceNotice| {
        notice.note.as_deref().map(|note| clean(note).trim().to_owned()).filter(|note| !note.is_empty())
    };
    (filed.first_day, filed.last_day) == (asked.first_day, asked.last_day) && words(filed) == words(asked)
}
