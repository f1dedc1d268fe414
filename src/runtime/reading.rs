//! What the screen reads: the list from the store, messages from the platform.

use super::desk::Desk;
use super::shared::Shared;
use crate::app::msg::{ClosedPage, Msg, Opened, ThreadPage};
use crate::config::Settings;
use crate::domain::account::Account;
use crate::domain::discussion::DiscussionId;
use crate::domain::list_row::Section;
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{ListQuery, ListStatus, Order};
use crate::store::{RowKey, Store};
use crate::words::Wording;
use std::time::Duration;

/// Rows read from the store before the first frame.
const FIRST_ROWS: usize = 200;
/// Rows read at a time after it.
const ROWS: usize = 5_000;
/// Closed discussions fetched at a time.
const CLOSED: u32 = 200;
/// Messages read at a time.
pub(super) const MESSAGES: usize = 200;
/// A discussion is fetched only when the cursor rests on it so long.
const REST: Duration = Duration::from_millis(120);

/// What the first frame needs of a store, and where the rest of its rows begins.
pub(super) async fn first(
    store: &Store,
    account: Account,
    remarks: Vec<Wording>,
    settings: &Settings,
) -> Result<(Opened, Option<RowKey>), Fault> {
    let chunk = store.rows_chunk(None, FIRST_ROWS).await?;
    let counts = store.counts().await?;
    let (closed_days, open_days) =
        (settings.calendar.closed_days.clone(), settings.calendar.open_days.clone());
    let opened = Opened {
        account,
        closed_days,
        open_days,
        counts: counts.sections.map(|many| usize::try_from(many).unwrap_or(usize::MAX)),
        complete: chunk.next.is_none(),
        rows: chunk.rows,
        drafts: store.drafts().await?.into_iter().map(|draft| draft.discussion_id).collect(),
        outbox: store.outbox().await?,
        absences: store.absences().await?,
        form: store.absence_form().await?,
        screen: store.screen().await?,
        synced_at: store.sync_state().await?.synced_at,
        remarks,
    };
    Ok((opened, chunk.next))
}

/// Tells the rest of the rows, piece by piece.
pub(super) async fn rest(shared: &Shared, store: &Store, after: RowKey) -> Result<(), Fault> {
    let mut after = Some(after);
    while let Some(from) = after {
        let mut chunk = store.rows_chunk(Some(from), ROWS).await?;
        after = chunk.next.take();
        // Closed discussions are read when their view is shown.
        let closed = chunk.rows.iter().position(|row| row.section == Section::Closed);
        if let Some(closed) = closed {
            chunk.rows.truncate(closed);
            after = None;
        }
        shared.tell(Msg::Rows { rows: chunk.rows, complete: after.is_none() });
    }
    Ok(())
}

/// Tells the closed discussions kept in the store, newest first, piece by piece.
pub(super) async fn closed(shared: &Shared, store: &Store) -> Result<(), Fault> {
    let mut rows = store.head(Section::Closed, ROWS).await?;
    loop {
        let after = rows.last().map(RowKey::of).filter(|_| rows.len() == ROWS);
        shared.tell(Msg::ClosedKept { rows, complete: after.is_none() });
        match after {
            Some(after) => rows = store.rows_chunk(Some(after), ROWS).await?.rows,
            None => return Ok(()),
        }
    }
}

/// Fetches a page of the platform's closed discussions and keeps them.
pub(super) async fn closed_page(shared: &Shared, cursor: Option<String>) -> Result<ClosedPage, Fault> {
    let Some(desk) = shared.desk() else { return Err(not_here()) };
    let status = Some(ListStatus::Closed);
    let query = ListQuery { status, cursor, limit: Some(CLOSED), ..ListQuery::default() };
    let page = desk.helpdesk.discussions(&query).await?;
    let kept = page.items.iter().map(|discussion| (discussion.clone(), desk.order_at(discussion))).collect();
    desk.store.put_discussions(kept).await?;
    Ok(ClosedPage { discussions: page.items, next: page.next_cursor })
}

/// Fetches messages from the platform and tells them.
pub(super) async fn thread(shared: &Shared, id: DiscussionId, older: Option<String>) {
    if older.is_none() {
        tokio::time::sleep(REST).await;
    }
    let newest = older.is_none();
    let Some(desk) = shared.desk() else {
        let offline = {
            let mut open = shared.open();
            open.missed = Some(id.clone()).filter(|_| newest);
            open.offline_since.is_some()
        };
        if offline {
            shared.tell(Msg::ThreadFailed(id, not_here()));
        }
        return;
    };
    match fetch(&desk, &id, older).await {
        Ok(page) => shared.tell(Msg::Thread(Box::new(page))),
        Err(fault) => {
            if newest && fault.kind == FaultKind::OutOfReach {
                shared.open().missed = Some(id.clone());
            }
            shared.tell(Msg::ThreadFailed(id, fault));
        }
    }
}

/// What is said of messages that cannot be had yet.
pub(super) fn not_here() -> Fault {
    fault!(FaultKind::OutOfReach, "fault-messages-not-here")
}

async fn fetch(desk: &Desk, id: &DiscussionId, older: Option<String>) -> Result<ThreadPage, Fault> {
    let page =
        desk.helpdesk.messages(id, Order::NewestFirst, older.as_deref(), Some(MESSAGES as u32)).await?;
    let mut messages = page.items;
    messages.reverse();
    let whole = older.is_none() && page.next_cursor.is_none() && page.skipped == 0;
    desk.store.put_messages(id.clone(), messages.clone(), whole).await?;
    let discussion = match desk.store.discussion(id.clone()).await? {
        Some(discussion) => discussion,
        None => desk.helpdesk.discussion(id).await?,
    };
    Ok(ThreadPage { discussion, messages, older: page.next_cursor, cached: false, prepend: older.is_some() })
}
