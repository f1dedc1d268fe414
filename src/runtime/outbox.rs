//! What the interface does with rows of the outbox beside delivering them: trying them now, taking them back,
//! giving them up.

use super::shared::Shared;
use crate::app::msg::{GivenUp, Msg};
use crate::domain::draft::Draft;
use crate::domain::outbox::{OutboxId, OutboxItem, OutboxState};
use crate::fault::Fault;
use crate::store::{Answer, Store, StoreError};
use std::future::Future;

/// Has a row tried now, or all but those that can still be taken back. Asked of the store at once.
pub(super) fn retry(
    shared: &Shared,
    store: &Store,
    id: Option<OutboxId>,
) -> impl Future<Output = ()> + use<> {
    let (shared, store) = (shared.clone(), store.clone());
    async move {
        let tried = async {
            for id in to_retry(&store, id).await? {
                match store.retry_now(Some(id)).await {
                    // One that is gone by now needs no try.
                    Ok(_) | Err(StoreError::Gone) => {}
                    Err(error) => return Err(Fault::from(error)),
                }
            }
            Ok(())
        };
        if let Err(fault) = tried.await {
            shared.tell(Msg::Failed(fault));
        }
        shared.tell_outbox(&store).await;
        shared.deliver();
    }
}

/// The rows that a retry means: the one that is named; all others but for the ten seconds of those that are held.
pub(super) async fn to_retry(store: &Store, id: Option<OutboxId>) -> Result<Vec<OutboxId>, Fault> {
    match id {
        Some(id) => Ok(vec![id]),
        None => {
            let rows = store.outbox().await?.into_iter();
            Ok(rows.filter(|row| row.state != OutboxState::Held).map(|row| row.id).collect())
        }
    }
}

/// A row that is about to go out has been taken back: a reply's text is the draft again, another write is told.
pub(super) async fn taken_back(
    shared: &Shared,
    store: &Store,
    before: Option<OutboxItem>,
    taken: Answer<Option<Draft>>,
) {
    match taken.await {
        Ok(draft) => {
            shared.tell_outbox(store).await;
            match (draft, before) {
                (Some(draft), _) => shared.tell(Msg::Draft(draft.discussion_id.clone(), Some(draft))),
                (None, Some(row)) => shared.tell(Msg::TakenBack(row.body.kind())),
                (None, None) => {}
            }
        }
        Err(error) => shared.tell(Msg::Failed(error.into())),
    }
}

/// A row has been given up.
pub(super) async fn given_up(shared: &Shared, store: &Store, given_up: Answer<(OutboxItem, Option<Draft>)>) {
    match given_up.await {
        Ok((row, draft)) => {
            shared.tell_outbox(store).await;
            if let Some(draft) = draft {
                shared.tell(Msg::Draft(draft.discussion_id.clone(), Some(draft)));
            }
            let (kind, maybe_delivered) = (row.body.kind(), row.maybe_delivered);
            shared.tell(Msg::GivenUp(GivenUp { kind, maybe_delivered }));
        }
        Err(error) => shared.tell(Msg::Failed(error.into())),
    }
}
