//! The figures of Insights, from what the store holds: read in pieces, so that nothing else waits long.

use crate::domain::list_row::Section;
use crate::domain::reply_clock::ReplyClock;
use crate::domain::stats::{Figures, Tally, load};
use crate::fault::Fault;
use crate::store::Store;
use chrono::{DateTime, Utc};

/// Discussions read in one step.
const STEP: usize = 250;
/// Lines of the list read in one step.
const ROWS: usize = 2_000;

/// The figures of so many weeks up to now. Where the platform tells no answer of any discussion, those that
/// the messages kept here show are counted instead.
///
/// # Errors
/// When the store cannot be read.
pub async fn gather(
    store: &Store,
    clock: &ReplyClock,
    now: DateTime<Utc>,
    weeks: u32,
) -> Result<Figures, Fault> {
    let today = clock.calendar().local_date(now);
    let (mut told, mut seen) = (Tally::new(clock, today, weeks), Tally::new(clock, today, weeks));
    let since = told.from();
    let (mut is_told, mut after) = (false, None);
    loop {
        let piece = store.answers(after, since, STEP).await?;
        for discussion in piece.answered {
            is_told |= discussion.told;
            let tally = if discussion.told { &mut told } else { &mut seen };
            discussion.answers.into_iter().for_each(|answer| tally.add(&discussion.market, answer));
        }
        after = piece.next;
        if after.is_none() {
            break;
        }
    }
    let (mut due, mut after) = (Vec::new(), None);
    loop {
        let chunk = store.rows_chunk(after, ROWS).await?;
        let needed = chunk.rows.iter().take_while(|row| row.section == Section::NeedsReply);
        let before = due.len();
        due.extend(needed.filter_map(|row| row.deadline(clock)).map(|(at, _)| at));
        let over = due.len() - before < chunk.rows.len();
        after = chunk.next;
        if after.is_none() || over {
            break;
        }
    }
    let load = load(due.into_iter(), clock.calendar(), now);
    let replies = if is_told { told.finish() } else { seen.finish() };
    Ok(Figures { replies, told: is_told, load })
}
