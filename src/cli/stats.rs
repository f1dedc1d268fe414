//! `swopdesk stats`: the figures of Insights.

use super::Global;
use super::inbox::look;
use super::output::{Console, Exit, Outcome, Stop};
use super::session::{Reached, at_desk};
use crate::domain::stats::{self, COLUMN_HOURS, DayLoad, Figures, MarketShare, Share, WeekShare};
use crate::fault::Fault;
use crate::runtime::{closed, stats as gathering};
use crate::words::{Words, say};
use chrono::TimeDelta;
use serde::Serialize;

/// Cells of the longest bar.
const BAR: usize = 30;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// So many weeks up to now
    #[arg(long, value_name = "N", default_value_t = stats::WEEKS,
          value_parser = clap::value_parser!(u32).range(1..=i64::from(stats::MOST_WEEKS)))]
    weeks: u32,
}

#[derive(Serialize)]
struct Column {
    /// Working hours up to which; `null` for those that were late.
    to_hours: Option<u32>,
    answers: u32,
}

#[derive(Serialize)]
struct Due<'a> {
    overdue: u32,
    days: Vec<Day<'a>>,
}

#[derive(Serialize)]
struct Day<'a> {
    due: u32,
    #[serde(flatten)]
    load: &'a DayLoad,
}

#[derive(Serialize)]
struct Answer<'a> {
    weeks: u32,
    source: &'static str,
    #[serde(flatten)]
    all: Share,
    share_in_time: Option<f64>,
    median_seconds: Option<i64>,
    nine_of_ten_seconds: Option<i64>,
    histogram: Vec<Column>,
    markets: &'a [MarketShare],
    by_week: &'a [WeekShare],
    load: Due<'a>,
    stale: bool,
}

/// Runs the command.
///
/// # Errors
/// Nobody is signed in, the platform refuses, or it is out of reach and nothing is kept here.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    at_desk(global, console, async |reached, console| {
        let stale = reached.is_stale(compare(reached).await, console).await?;
        let desk = &reached.desk;
        let figures = gathering::gather(&desk.store, &desk.clock, reached.now(), arguments.weeks).await?;
        if console.json {
            console.document(&answer(&figures, arguments.weeks, stale))?;
        } else {
            print(reached, &figures, arguments.weeks, console)?;
        }
        Ok(Exit::DONE)
    })
}

/// The open discussions, and the closed ones, whose answers count as well.
async fn compare(reached: &Reached) -> Result<(), Fault> {
    look(reached).await?;
    closed::fetch(&reached.desk).await.map(drop)
}

fn answer(figures: &Figures, weeks: u32, stale: bool) -> Answer<'_> {
    let replies = &figures.replies;
    let last = replies.columns.len().saturating_sub(1);
    let columns = (1..).zip(&replies.columns).map(|(n, answers)| Column {
        to_hours: (n as usize <= last).then_some(n * COLUMN_HOURS),
        answers: *answers,
    });
    Answer {
        weeks,
        source: if figures.told { "platform" } else { "this_machine" },
        all: replies.all,
        share_in_time: replies.all.part(),
        median_seconds: replies.median.map(|taken| taken.num_seconds()),
        nine_of_ten_seconds: replies.nine_of_ten.map(|taken| taken.num_seconds()),
        histogram: columns.collect(),
        markets: &replies.markets,
        by_week: &replies.weeks,
        load: Due {
            overdue: figures.load.overdue,
            days: figures.load.days.iter().map(|load| Day { due: load.due(), load }).collect(),
        },
        stale,
    }
}

fn print(reached: &Reached, figures: &Figures, weeks: u32, console: &mut Console<'_>) -> Result<(), Stop> {
    let words = Words::of(reached.setup.settings.lang);
    let replies = &figures.replies;
    console.line(&say!(words, "insights-weeks", count = weeks))?;
    if !figures.told {
        console.line(&say!(words, "insights-seen-here"))?;
    }
    match replies.all.part() {
        None => console.line(&say!(words, "insights-none"))?,
        Some(part) => {
            let (share, late) = (words.percent(part), replies.all.answers - replies.all.in_time);
            console.line(&say!(
                words,
                "insights-share",
                share = share,
                count = replies.all.answers,
                late = late
            ))?;
            if let (Some(median), Some(nine)) = (replies.median, replies.nine_of_ten) {
                let (median, nine) = (taken(words, median), taken(words, nine));
                console.line(&say!(words, "insights-taken", median = median, nine = nine))?;
            }
            bars(console, &say!(words, "insights-histogram"), columns(words, &replies.columns))?;
            let rows = replies.markets.iter().map(|row| share_row(words, row.market.clone(), row.share));
            shares(console, &say!(words, "insights-by-market"), rows.collect())?;
            let rows =
                replies.weeks.iter().map(|row| share_row(words, words.day_month(row.monday), row.share));
            shares(console, &say!(words, "insights-by-week"), rows.collect())?;
        }
    }
    let due = figures.load.days.iter().map(|day| (words.day(day.day), day.due()));
    bars(console, &say!(words, "insights-load"), due.collect())?;
    if figures.load.overdue > 0 {
        console.line(&say!(words, "insights-overdue", count = figures.load.overdue))?;
    }
    Ok(())
}

/// Working time in words: `3 h 20 min`.
fn taken(words: &Words, taken: TimeDelta) -> String {
    let minutes = taken.num_minutes();
    say!(words, "insights-time", hours = minutes / 60, minutes = minutes % 60)
}

/// The histogram's columns with their names: `2 h`, `4 h`, …, late.
fn columns(words: &Words, columns: &[u32]) -> Vec<(String, u32)> {
    let last = columns.len().saturating_sub(1);
    let name = |i: usize| match i == last {
        true => say!(words, "insights-late"),
        false => say!(words, "insights-up-to", hours = (i + 1) * COLUMN_HOURS as usize),
    };
    columns.iter().enumerate().map(|(i, answers)| (name(i), *answers)).collect()
}

fn bars(console: &mut Console<'_>, title: &str, rows: Vec<(String, u32)>) -> Result<(), Stop> {
    use unicode_width::UnicodeWidthStr;
    console.line("")?;
    console.line(title)?;
    let most = rows.iter().map(|(_, n)| *n).max().unwrap_or(0).max(1);
    let width = rows.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    for (name, n) in rows {
        let cells = (n as usize * BAR).div_ceil(most as usize);
        let pad = " ".repeat(width - name.width());
        console.line(format!("  {pad}{name}  {n:>6}  {}", "#".repeat(cells)).trim_end())?;
    }
    Ok(())
}

fn share_row(words: &Words, name: String, share: Share) -> (String, Share, String) {
    (name, share, share.part().map_or_else(|| "-".to_owned(), |part| words.percent(part)))
}

fn shares(console: &mut Console<'_>, title: &str, rows: Vec<(String, Share, String)>) -> Result<(), Stop> {
    use unicode_width::UnicodeWidthStr;
    console.line("")?;
    console.line(title)?;
    let width = rows.iter().map(|(name, ..)| name.width()).max().unwrap_or(0);
    for (name, share, part) in rows {
        let pad = " ".repeat(width - name.width());
        let cells = share.part().map_or(0, |part| (part * BAR as f64).round() as usize);
        let line = format!("  {name}{pad}  {part:>5}  {:>6}  {}", share.answers, "#".repeat(cells));
        console.line(line.trim_end())?;
    }
    Ok(())
}
