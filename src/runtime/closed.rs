//! Closed discussions: fetching those the platform has, and dropping what is no longer kept here.

use super::desk::Desk;
use crate::config::Settings;
use crate::domain::discussion::DiscussionId;
use crate::fault::Fault;
use crate::platform::{ListQuery, ListStatus, PlatformError};
use crate::words::Wording;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashSet;

/// Looked at in one step, so that no question to the store waits long.
const STEP: usize = 200;

/// Asked for in one page, the most the contract allows.
const PAGE: u32 = 500;
/// More pages than any account has: a list that does not end.
const MAX_PAGES: usize = 200_000;

/// Fetches all closed discussions into the store; their ids.
///
/// # Errors
/// When the platform cannot be asked, or the store cannot be written.
pub async fn fetch(desk: &Desk) -> Result<HashSet<DiscussionId>, Fault> {
    let mut query = ListQuery { status: Some(ListStatus::Closed), limit: Some(PAGE), ..ListQuery::default() };
    let mut ids = HashSet::new();
    for _ in 0..MAX_PAGES {
        let page = desk.helpdesk.discussions(&query).await?;
        ids.extend(page.items.iter().map(|discussion| discussion.id.clone()));
        let items = page.items.into_iter().map(|discussion| {
            let order_at = desk.order_at(&discussion);
            (discussion, order_at)
        });
        desk.store.put_discussions(items.collect()).await?;
        if page.next_cursor.is_none() {
            return Ok(ids);
        }
        if page.next_cursor == query.cursor {
            break;
        }
        query.cursor = page.next_cursor;
    }
    Err(PlatformError::NotAHelpdesk(Wording::id("answer-list-endless")).into())
}

/// What is older is no longer kept; `None` where all is.
pub fn kept_since(settings: &Settings, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let days = Some(settings.store.keep_closed_days).filter(|days| *days > 0)?;
    now.checked_sub_signed(TimeDelta::days(i64::from(days)))
}

/// Drops them step by step, and tells which are gone.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn drop_old(
    desk: &Desk,
    settings: &Settings,
    tell: impl Fn(Vec<DiscussionId>),
) -> Result<(), Fault> {
    let Some(before) = kept_since(settings, desk.now()) else { return Ok(()) };
    let mut after = None;
    loop {
        let dropped = desk.store.drop_closed(before, after, STEP).await?;
        if !dropped.ids.is_empty() {
            tell(dropped.ids);
        }
        match dropped.next {
            Some(next) => after = Some(next),
            None => return Ok(()),
        }
    }
}
