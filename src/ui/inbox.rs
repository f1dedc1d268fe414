//! The list of discussions.

use super::{Look, cell, framed, rect};
use crate::app::App;
use crate::app::inbox::View;
use crate::app::layout::Area;
use crate::config::theme::Role;
use crate::domain::list_row::{ListRow, Section};
use crate::domain::phrase;
use crate::domain::reply_clock::ClockState;
use ratatui::Frame;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Scrollbar, ScrollbarOrientation, ScrollbarState};
use unicode_width::UnicodeWidthStr;

/// Widths of the columns at a width; due gives way first, then the language.
struct Columns {
    due: usize,
    language: usize,
    buyer: usize,
    subject: usize,
}

impl Columns {
    fn of(width: usize) -> Columns {
        let due = if width >= 54 { 11 } else { 0 };
        let language = if width >= 44 { 4 } else { 0 };
        // 9 for the time left and its gap, 3 for the marks.
        let rest = width.saturating_sub(9 + 3 + due + language);
        let buyer = (rest * 2 / 5).clamp(8, 22);
        Columns { due, language, buyer, subject: rest.saturating_sub(buyer + 1) }
    }
}

/// Draws the list.
pub fn draw(app: &App, look: &Look, area: Area, focus: bool, frame: &mut Frame<'_>) {
    let inner = area.inner();
    let block = framed(look, focus, tabs(app, look, usize::from(inner.w)), None);
    frame.render_widget(block, rect(area));
    let columns = Columns::of(usize::from(inner.w));
    let height = usize::from(inner.h);
    let rows = app.inbox.window(app.inbox.offset(), height);
    if rows.is_empty() {
        let text = empty_words(app);
        let lines = Paragraph::new(text).style(look.style(Role::Muted)).centered();
        let y = inner.y + inner.h / 2;
        frame.render_widget(lines, rect(Area { y, h: 1, ..inner }));
        return;
    }
    for (i, row) in rows.into_iter().enumerate() {
        let selected = app.inbox.selected() == Some(&row.id);
        let line = line(app, look, row, selected, &columns);
        let base = if selected { look.style(Role::Selection) } else { look.style(Role::Text) };
        let y = inner.y + u16::try_from(i).unwrap_or(0);
        frame.render_widget(Paragraph::new(line).style(base), rect(Area { y, h: 1, ..inner }));
    }
    let len = app.inbox.len();
    if len > height {
        let mut state = ScrollbarState::new(len - height).position(app.inbox.offset());
        let bar = Scrollbar::new(ScrollbarOrientation::VerticalRight)
            .begin_symbol(None)
            .end_symbol(None)
            .track_symbol(Some(look.border().vertical_right))
            .thumb_symbol(if look.glyphs("▒") == "#" { "#" } else { "┃" })
            .style(look.style(if focus { Role::BorderFocus } else { Role::Border }));
        let track = Area { y: area.y + 1, h: area.h - 2, ..area };
        frame.render_stateful_widget(bar, rect(track), &mut state);
    }
}

fn empty_words(app: &App) -> &'static str {
    if app.desk.is_none() {
        return "opening …";
    }
    if !app.inbox.is_complete() {
        return "reading …";
    }
    match app.inbox.view {
        View::NeedsReply => "Nothing needs a reply.",
        View::Waiting => "No discussion waits for its buyer.",
        View::TakenOver => "The platform has taken nothing over.",
        View::Drafts => "No drafts.",
        View::All => "No open discussions.",
    }
}

/// The views with their counts: as much as the width takes, the current one always.
fn tabs(app: &App, look: &Look, width: usize) -> Line<'static> {
    let tab = |view: View| format!("{} {}", view.title(), app.inbox.count(view));
    let all: Vec<String> = View::ALL.iter().map(|&view| tab(view)).collect();
    let total: usize = all.iter().map(|tab| tab.width()).sum();
    let gap = [" │ ", " "].into_iter().find(|gap| total + gap.width() * 4 + 2 <= width);
    let (current, other) = (look.style(Role::Accent), look.style(Role::Muted));
    let Some(gap) = gap else {
        let text = format!(" {} ", tab(app.inbox.view));
        return Line::from(vec![Span::styled(text, current), Span::styled("(Tab: other views) ", other)]);
    };
    let mut spans = vec![Span::styled(" ", other)];
    for (view, text) in View::ALL.iter().zip(all) {
        if spans.len() > 1 {
            spans.push(Span::styled(look.glyphs(gap), other));
        }
        spans.push(Span::styled(text, if *view == app.inbox.view { current } else { other }));
    }
    spans.push(Span::styled(" ", other));
    Line::from(spans)
}

fn line(app: &App, look: &Look, row: &ListRow, selected: bool, columns: &Columns) -> Line<'static> {
    // On the selected line the selection's own colours stay readable; only weight tells bands apart there.
    let styled = |style: Style| if selected { look.style(Role::Selection) } else { style };
    let reading = app.desk.as_ref().and_then(|desk| row.reading(&desk.clock, app.now));
    let (left, left_style) = match (&reading, row.section) {
        (_, Section::TakenOver) => ("taken".to_owned(), look.style(Role::Muted)),
        (Some(reading), _) => {
            let rests = matches!(reading.clock, ClockState::StandsStill { .. });
            let sign = if rests { "⏸" } else { "" };
            (look.glyphs(&format!("{sign}{}", phrase::remaining_short(reading))), look.level(reading.level))
        }
        (None, _) => (String::new(), look.style(Role::Muted)),
    };
    let due = match (&app.desk, row.takeover, &reading) {
        (Some(desk), Some(takeover), _) => phrase::due_text(takeover.at, desk.clock.calendar(), app.now),
        (Some(desk), None, Some(reading)) => {
            reading.due_at.map_or(String::new(), |due| phrase::due_text(due, desk.clock.calendar(), app.now))
        }
        (Some(desk), None, None) => phrase::due_text(row.last_message_at, desk.clock.calendar(), app.now),
        _ => String::new(),
    };
    let unread = row.unread_count > 0;
    let text = look.style(if unread { Role::Unread } else { Role::Text });
    let muted = look.style(Role::Muted);
    let pad = 8usize.saturating_sub(left.width());
    let mut spans = vec![
        Span::styled(format!("{}{left} ", " ".repeat(pad)), styled(left_style)),
        Span::styled(cell(&look.glyphs(marks(app, row, unread)), 3), styled(look.style(Role::Accent))),
    ];
    if columns.due > 0 {
        spans.push(Span::styled(cell(&due, columns.due), styled(muted)));
    }
    if columns.language > 0 {
        let language = row.words.languages().next().unwrap_or("");
        spans.push(Span::styled(cell(language, columns.language), styled(muted)));
    }
    spans.push(Span::styled(cell(row.words.buyer(), columns.buyer) + " ", styled(text)));
    spans.push(Span::styled(cell(row.words.subject(), columns.subject), styled(text)));
    Line::from(spans)
}

/// The most telling mark: sending, draft, unread.
fn marks(app: &App, row: &ListRow, unread: bool) -> &'static str {
    let sending = app.pending_reply(&row.id).is_some();
    match (sending, app.inbox.drafts.contains(&row.id), unread) {
        (true, _, _) => "⇡",
        (_, true, true) => "●✎",
        (_, true, false) => "✎",
        (_, _, true) => "●",
        _ => "",
    }
}
