//! Drops closed discussions that are no longer kept, beside everything else.

use super::desk::Desk;
use crate::config::Settings;
use crate::domain::discussion::DiscussionId;
use crate::fault::Fault;
use chrono::{DateTime, TimeDelta, Utc};

/// Looked at in one step, so that no question to the store waits long.
const STEP: usize = 200;

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
