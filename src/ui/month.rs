//! Months side by side with what is to be told of their days: told by signs, so that no colour is needed.

use super::{Look, panel, rect};
use crate::app::App;
use crate::app::layout::{Area, FormLayout};
use crate::app::months::{DayKind, DayMark, FormCalendar};
use crate::app::wrap::width_of;
use crate::config::theme::Role;
use crate::words::{Words, say};
use chrono::{Datelike, NaiveDate, Weekday};
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Lines of a month: its name, the weekdays, six weeks at most.
const LINES: u16 = 8;

/// Draws so many months and below them the signs that stand in them.
pub fn draw(app: &App, look: &Look, calendar: &FormCalendar<'_>, parts: &FormLayout, frame: &mut Frame<'_>) {
    let area = parts.calendar;
    frame.render_widget(panel(look, false, area, &say!(app.words, "absence-calendar"), None), rect(area));
    let inner = area.inner();
    let mut seen: Vec<DayMark> = Vec::new();
    for (i, first) in (0u16..).zip(calendar.months(parts.months)) {
        let place = Area { h: LINES.min(inner.h), ..parts.month(i) };
        frame.render_widget(Paragraph::new(month(app.words, look, calendar, first, &mut seen)), rect(place));
    }
    let lines = legend(app.words, look, &seen, usize::from(inner.w.saturating_sub(2)));
    let h = u16::try_from(lines.len()).unwrap_or(4).min(inner.h.saturating_sub(LINES));
    let place = area.padded();
    let place = Area { y: place.y + place.h - h, h, ..place };
    let muted = look.style(Role::Muted);
    let lines: Vec<Line<'_>> = lines.into_iter().map(|line| Line::styled(line, muted)).collect();
    frame.render_widget(Paragraph::new(lines), rect(place));
}

fn month(
    words: &Words,
    look: &Look,
    calendar: &FormCalendar<'_>,
    first: NaiveDate,
    seen: &mut Vec<DayMark>,
) -> Vec<Line<'static>> {
    let name = words.month_title(first);
    let weekdays: String = (0u8..7)
        .filter_map(|day| Weekday::try_from(day).ok())
        .map(|day| {
            // Two letters tell the weekdays apart in every language.
            let short: String = words.weekday_short(day).chars().take(2).collect();
            let gap = if day == Weekday::Sat { " " } else { "" };
            format!("{gap} {}", look.cell(&short, 2))
        })
        .collect();
    let mut lines = vec![
        Line::from_iter(look.spans(&format!("{name:^22}"), look.style(Role::Title))),
        Line::styled(weekdays, look.style(Role::Muted)),
    ];
    let mut spans: Vec<Span<'static>> = Vec::new();
    let empty = first.weekday().num_days_from_monday() as usize;
    spans.push(Span::raw(" ".repeat(empty * 3 + usize::from(empty > 5))));
    let mut open = false;
    for day in FormCalendar::days(first) {
        let mark = calendar.mark(day);
        if day.weekday().num_days_from_monday() == 5 {
            // The bracket behind a Friday stands in the gap before the Saturday.
            let (sign, style) = if open { ("]", warned(look)) } else { (" ", look.style(Role::Text)) };
            spans.push(Span::styled(sign, style));
            open = false;
        }
        let (sign, style) = if open { ("]", warned(look)) } else { sign(look, mark) };
        spans.push(Span::styled(look.glyphs(sign), style));
        spans.push(Span::styled(format!("{:>2}", day.day()), number(look, mark)));
        open = mark.latest;
        if !seen.contains(&mark) {
            seen.push(mark);
        }
        if day.weekday().num_days_from_monday() == 6 {
            close(look, &mut spans, &mut open);
            lines.push(Line::from(std::mem::take(&mut spans)));
        }
    }
    close(look, &mut spans, &mut open);
    lines.push(Line::from(spans));
    lines
}

fn close(look: &Look, spans: &mut Vec<Span<'static>>, open: &mut bool) {
    if std::mem::take(open) {
        spans.push(Span::styled("]", warned(look)));
    }
}

fn warned(look: &Look) -> Style {
    look.style(Role::Warn).add_modifier(Modifier::BOLD)
}

/// The sign before a day. What matters most has it: the last day to tell, today, why the clock stands still, then
/// the absence itself.
fn sign(look: &Look, mark: DayMark) -> (&'static str, Style) {
    let own = number(look, mark);
    match mark.kind {
        _ if mark.latest => ("[", warned(look)),
        _ if mark.today => ("»", look.style(Role::Accent)),
        DayKind::Holiday => ("·", own),
        DayKind::Closed => ("×", own),
        DayKind::Working if mark.away => ("▒", own),
        DayKind::Working if mark.filed => ("=", own),
        _ => (" ", own),
    }
}

fn number(look: &Look, mark: DayMark) -> Style {
    let works = mark.kind == DayKind::Working;
    let style = match (mark.away, works) {
        _ if mark.latest => warned(look),
        (true, true) => look.style(Role::Selection),
        (_, false) => look.style(Role::Muted),
        (false, true) if mark.filed => look.style(Role::Accent),
        (false, true) => look.style(Role::Text),
    };
    let style = if mark.today { style.add_modifier(Modifier::BOLD) } else { style };
    if mark.chosen { style.add_modifier(Modifier::UNDERLINED | Modifier::BOLD) } else { style }
}

/// The signs that are to be seen, with their meaning, on lines of a width.
fn legend(words: &Words, look: &Look, seen: &[DayMark], width: usize) -> Vec<String> {
    let any = |test: fn(&DayMark) -> bool| seen.iter().any(test);
    let works = |mark: &DayMark| mark.kind == DayKind::Working;
    let entries = [
        (any(|mark| mark.today), "»", say!(words, "absence-sign-today")),
        (any(|mark| mark.away) && seen.iter().any(works), "▒", say!(words, "absence-sign-away")),
        (any(|mark| mark.kind == DayKind::Holiday), "·", say!(words, "absence-sign-holiday")),
        (any(|mark| mark.kind == DayKind::Closed), "×", say!(words, "absence-sign-closed")),
        (any(|mark| mark.filed), "=", say!(words, "absence-sign-filed")),
        (any(|mark| mark.latest), "[ ]", say!(words, "absence-sign-latest")),
    ];
    let mut lines: Vec<String> = Vec::new();
    for (_, sign, meaning) in entries.into_iter().filter(|(seen, ..)| *seen) {
        let text = look.glyphs(&format!("{sign} {meaning}"));
        match lines.last_mut() {
            Some(line) if width_of(line) + 2 + width_of(&text) <= width => {
                line.push_str("  ");
                line.push_str(&text);
            }
            _ => lines.push(look.fit(&text, width)),
        }
    }
    lines
}
