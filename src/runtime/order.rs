//! The order of the inbox follows the calendar: where the calendar has changed since the deadlines were
//! kept (days of rest in the settings, the account's country or zone, another list of holidays), they are
//! computed anew.

use super::desk::Desk;
use crate::config::Settings;
use crate::domain::calendar::HolidayRules;
use crate::domain::list_row::Section;
use crate::domain::standards::Standards;
use crate::fault::Fault;
use std::collections::BTreeMap;

/// Where the store keeps by which calendar its deadlines are.
const KEY: &str = "calendar";
/// Rows read at a time.
const ROWS: usize = 5_000;

/// Brings the kept deadlines in line with the desk's calendar, where that is another one than before.
///
/// # Errors
/// What the store answers.
pub async fn keep_order(desk: &Desk, settings: &Settings) -> Result<(), Fault> {
    let account = &desk.account;
    let calendar = format!(
        "{} {} {:?} {:?} {:?} {} {}",
        account.country,
        account.time_zone,
        account.extra_closed_days,
        settings.calendar.closed_days,
        settings.calendar.open_days,
        HolidayRules::embedded().checked(),
        Standards::embedded().reply.working_hours,
    );
    if desk.store.screen().await?.get(KEY) == Some(&calendar) {
        return Ok(());
    }
    let mut deadlines = Vec::new();
    let mut after = None;
    loop {
        let chunk = desk.store.rows_chunk(after, ROWS).await?;
        for row in chunk.rows.iter().filter(|row| row.section == Section::NeedsReply) {
            if let Some((due, _)) = row.deadline(&desk.clock)
                && due != row.order_at
            {
                deadlines.push((row.id.clone(), due));
            }
        }
        let more = chunk.rows.last().is_some_and(|row| row.section == Section::NeedsReply);
        after = chunk.next;
        if !more || after.is_none() {
            break;
        }
    }
    desk.store.reorder(deadlines).await?;
    desk.store.put_screen(BTreeMap::from([(KEY.to_owned(), calendar)])).await?;
    Ok(())
}
