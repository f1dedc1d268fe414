//! The runway: what is due in the working hours ahead, a cell an hour, in shorter and shorter forms.

use super::Look;
use crate::app::App;
use crate::app::runway::Column;
use crate::words::say;
use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// The picture with its words, with its labels alone, and bare; nothing where nothing is due ahead.
pub fn forms(app: &App, look: &Look) -> Option<[String; 3]> {
    let columns = app.runway();
    let zone = app.desk.as_ref()?.clock.calendar().zone();
    let (first, last) = (columns.first()?, columns.last()?);
    let most = columns.iter().map(|column| column.due).max().unwrap_or(0);
    let bars = |labels: bool| {
        let mut text = String::new();
        let mut day = None;
        for column in &columns {
            let at = column.slot.from.with_timezone(&zone);
            let weekday = app.words.weekday_short(at.weekday());
            if labels && !column.slot.rest && day != Some(at.date_naive()) {
                text += &match std::ptr::eq(column, first) {
                    true => format!("{weekday} {} ", app.words.time(&at)),
                    false => format!(" {weekday} "),
                };
                day = Some(at.date_naive());
            }
            if labels && column.slot.rest && !text.is_empty() {
                text.push(' ');
            }
            text.push(bar(column, most, look));
        }
        if labels { format!("{text} {}", end(last.slot.to, zone)) } else { text }
    };
    let labelled = bars(true);
    Some([format!("{}  {labelled}", say!(app.words, "runway-title")), labelled, bars(false)])
}

/// Where the last hour ends; midnight is the end of its day.
fn end(at: DateTime<Utc>, zone: Tz) -> String {
    match at.with_timezone(&zone).format("%H:%M").to_string() {
        midnight if midnight == "00:00" => "24:00".to_owned(),
        other => other,
    }
}

/// Up to eight replies each is a step; more are told in proportion to the highest. In plain ASCII it is the
/// number itself.
fn bar(column: &Column, most: usize, look: &Look) -> char {
    match (column.due, look.is_ascii()) {
        (0, ascii) if column.slot.rest => {
            if ascii {
                '|'
            } else {
                '┊'
            }
        }
        (0, true) => '.',
        (0, false) => '·',
        (due @ 1..=9, true) => char::from(b'0' + u8::try_from(due).unwrap_or(9)),
        (_, true) => '+',
        (due, false) => {
            let steps = HEIGHTS.len();
            let height = if most <= steps { due } else { (due * steps).div_ceil(most) };
            HEIGHTS[height.clamp(1, steps) - 1]
        }
    }
}
