//! Writes of commands: into the outbox with their idempotency key, then delivered at once, and what is told of
//! the result.

use super::session::{PATIENCE, Reached};
use crate::domain::discussion::DiscussionId;
use crate::domain::outbox::{OutboxBody, OutboxItem};
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::deliver::{Delivery, deliver_one};
use crate::store::NewItem;
use crate::words::{Wording, wording};

/// Puts a write into the outbox, or takes up the row that asks the same already.
pub(super) async fn put(
    reached: &Reached,
    discussion_id: Option<DiscussionId>,
    body: OutboxBody,
    drop_draft: bool,
) -> Result<OutboxItem, Fault> {
    let created_at = reached.now();
    let new = NewItem { discussion_id, body, held_until: None, drop_draft, created_at };
    let enqueued = reached.desk.store.enqueue(new).await?;
    if enqueued.again {
        // Asked for on purpose: the wait after an earlier failure is over. It may just have been delivered.
        let _ = reached.desk.store.retry_now(Some(enqueued.item.id.clone())).await;
    }
    Ok(enqueued.item)
}

/// Delivers a row now. `None`: another running copy has come to its end with it.
///
/// # Errors
/// It was refused, or it could not be delivered yet; the fault says which.
pub(super) async fn deliver(reached: &Reached, item: &OutboxItem) -> Result<Option<Delivery>, Fault> {
    if let Some(away) = &reached.away {
        return Err(kept(away.clone()));
    }
    match deliver_one(&reached.desk, &item.id, PATIENCE).await? {
        Some(Delivery::Later(fault)) => Err(kept(fault)),
        Some(Delivery::Refused { fault, given_back: Some(_) }) => Err(draft_kept(fault)),
        Some(Delivery::Refused { fault, given_back: None }) => {
            // Told here and now; nobody needs the row any more, and it may be gone already.
            let _ = reached.desk.store.drop_outbox(item.id.clone()).await;
            Err(fault)
        }
        Some(delivered) => Ok(Some(delivered)),
        None => refused_elsewhere(reached, item).await,
    }
}

/// The row is at its end by another running copy; a refused one has stayed.
async fn refused_elsewhere(reached: &Reached, item: &OutboxItem) -> Result<Option<Delivery>, Fault> {
    let rows = reached.desk.store.outbox().await?;
    let Some(row) = rows.into_iter().find(|row| row.id == item.id) else { return Ok(None) };
    let _ = reached.desk.store.drop_outbox(row.id).await;
    Err(refused(row.reason))
}

/// The platform has refused it, for the reason that is kept.
pub(super) fn refused(reason: Option<String>) -> Fault {
    let reason = reason.map_or(Wording::id("fault-refused-no-reason"), Wording::Plain);
    Fault::new(FaultKind::Refused, reason, Wording::default())
}

/// The same, and the reply's text is the draft again.
pub(super) fn draft_kept(fault: Fault) -> Fault {
    Fault { what: wording!("fault-draft-kept", what = fault.what), ..fault }
}

/// It stays in the outbox.
fn kept(fault: Fault) -> Fault {
    let hint = match fault.kind {
        FaultKind::SignedOut => fault.hint,
        _ => Wording::id("fault-not-delivered-yet.hint"),
    };
    Fault { what: wording!("fault-not-delivered-yet", what = fault.what), hint, ..fault }
}

/// It was delivered, refused or taken back elsewhere, and this machine does not know which.
pub(super) fn gone() -> Fault {
    fault!(FaultKind::No, "fault-gone-elsewhere")
}
