//! The list of discussions.

use super::{Look, empty_list, framed, key_name, place_cursor, rect, scroll_bar};
use crate::app::App;
use crate::app::filter::Terms;
use crate::app::inbox::View;
use crate::app::layout::Area;
use crate::app::wrap::width_of;
use crate::config::theme::Role;
use crate::domain::list_row::{ListRow, Section};
use crate::domain::reply_clock::{ClockState, Level};
use crate::input::{Action, Context};
use crate::words::clock::remaining_short;
use crate::words::{Words, say};
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_segmentation::UnicodeSegmentation;

/// Cells of the time left: the band's sign, `⏸−123h45`, a gap.
const LEFT: usize = 10;
/// Cells of the marks.
const MARKS: usize = 3;

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
        let rest = width.saturating_sub(LEFT + MARKS + due + language);
        let buyer = (rest * 2 / 5).clamp(8, 22);
        Columns { due, language, buyer, subject: rest.saturating_sub(buyer + 1) }
    }
}

impl Columns {
    fn headings(&self, words: &Words, look: &Look, view: View) -> String {
        let when = match view {
            View::NeedsReply => say!(words, "column-due"),
            View::Waiting => say!(words, "column-answered"),
            View::TakenOver => say!(words, "column-taken-over"),
            View::Drafts | View::All => say!(words, "column-due-or-newest"),
            View::Closed => say!(words, "column-newest"),
        };
        let left = say!(words, "column-left");
        let mut line = look.cell(&format!("{left:>width$}", width = LEFT - 1), LEFT + MARKS);
        if self.due > 0 {
            line += &look.cell(&when, self.due);
        }
        if self.language > 0 {
            line += &look.cell(&say!(words, "column-language"), self.language);
        }
        line += &look.cell(&say!(words, "column-buyer"), self.buyer + 1);
        line + &look.cell(&say!(words, "column-subject"), self.subject)
    }
}

/// Draws the list.
pub fn draw(app: &App, look: &Look, area: Area, focus: bool, frame: &mut Frame<'_>) {
    let inner = area.inner();
    let mut block = framed(look, focus, tabs(app, look, usize::from(inner.w)), None);
    let filter = filter_title(app, look, usize::from(inner.w) / 2);
    // Both stand on the same line.
    let rest = usize::from(inner.w) / if filter.is_some() { 2 } else { 1 } - 4;
    if let Some((title, _)) = &filter {
        block = block.title_bottom(title.clone());
    }
    if let Some(text) = list_state(app) {
        let text = look.fit(&look.glyphs(&text), rest);
        let text = Span::styled(format!(" {text} "), look.style(Role::Muted));
        let edge = Span::raw(look.border().horizontal_bottom);
        block = block.title_bottom(Line::from(vec![text, edge]).right_aligned());
    }
    frame.render_widget(block, rect(area));
    if let Some((_, Some(x))) = filter {
        place_cursor(app, frame, area.x + 1 + x, area.y + area.h - 1);
    }
    // The last cell stays free: text that touches a frame is hard to read.
    let columns = Columns::of(usize::from(inner.w.saturating_sub(1)));
    let headings =
        Paragraph::new(columns.headings(app.words, look, app.inbox.view)).style(look.style(Role::Muted));
    frame.render_widget(headings, rect(Area { h: 1, ..inner }));
    let inner = Area { y: inner.y + 1, h: inner.h - 1, ..inner };
    let height = usize::from(inner.h);
    let rows = app.inbox.window(app.inbox.offset(), height);
    if rows.is_empty() {
        let words: Vec<_> = empty_list::words(app).iter().map(|text| Line::raw(look.glyphs(text))).collect();
        let lines = Paragraph::new(words).style(look.style(Role::Muted)).centered();
        let y = inner.y + inner.h / 2 - 1;
        frame.render_widget(lines, rect(Area { y, h: 2, ..inner }));
        return;
    }
    let mut words = app.inbox.filter_words();
    for (i, row) in rows.into_iter().enumerate() {
        let selected = app.inbox.selected() == Some(&row.id);
        let line = line(app, look, row, selected, &columns, words.as_mut());
        let base = if selected { look.style(Role::Selection) } else { look.style(Role::Text) };
        let y = inner.y + u16::try_from(i).unwrap_or(0);
        frame.render_widget(line.style(base), rect(Area { y, h: 1, ..inner }));
    }
    scroll_bar::draw(look, focus, app.list_track(), frame);
}

/// The filter's words and how many rows match them, on the frame's lower line; and where the cursor stands in
/// it while they are typed.
fn filter_title(app: &App, look: &Look, width: usize) -> Option<(Line<'static>, Option<u16>)> {
    let line = app.filter.as_ref()?;
    let (shown, all) = (app.inbox.count_shown(app.inbox.view), app.inbox.count(app.inbox.view));
    let sign = if app.inbox.is_searching() { " …" } else { "" };
    let found = say!(app.words, "inbox-filter-found", shown = shown, all = all);
    let found = look.glyphs(&format!(" · {found}{sign} "));
    let room = width.saturating_sub(width_of(&found) + 3).max(4);
    let text = line.editor.text();
    let before = width_of(&text[..line.editor.cursor()]);
    let (text, cursor) = if width_of(text) < room {
        (text.to_owned(), before)
    } else {
        // What is being typed is in sight: its end.
        let mut tail = text;
        while width_of(tail) >= room.saturating_sub(1) {
            tail = tail.graphemes(true).next().map_or("", |first| &tail[first.len()..]);
        }
        (look.glyphs("…") + tail, (before + width_of(tail) + 1).saturating_sub(width_of(text)))
    };
    let cursor = u16::try_from(cursor.min(room) + 3).ok().filter(|_| line.typing);
    let style = look.style(if line.typing { Role::Key } else { Role::Accent });
    let edge = look.border().horizontal_bottom;
    let spans = vec![
        Span::raw(edge),
        Span::styled(format!(" /{text}{}", if line.typing { " " } else { "" }), style),
        Span::styled(found, look.style(Role::Title)),
    ];
    Some((Line::from(spans), cursor))
}

/// What is said on the frame's lower line of a list that is not whole.
fn list_state(app: &App) -> Option<String> {
    if app.inbox.view != View::Closed {
        return None;
    }
    let retry = key_name(app, Context::Inbox, Action::Refresh);
    let closed = &app.closed;
    match (&closed.fault, closed.loading) {
        (Some(fault), _) => {
            Some(say!(app.words, "inbox-closed-failed", key = retry, why = fault.what.clone()))
        }
        (None, true) => Some(say!(app.words, "inbox-closed-more")),
        (None, false) if closed.is_complete() => Some(say!(app.words, "inbox-closed-all")),
        (None, false) if app.inbox.is_filtered() => Some(say!(app.words, "inbox-closed-not-searched")),
        (None, false) => Some(say!(app.words, "inbox-closed-older")),
    }
}

/// The sign of a band, so that colour is never needed to tell them apart.
const fn band_sign(level: Level) -> &'static str {
    match level {
        Level::Overdue | Level::Up => "!",
        Level::Urgent => "»",
        Level::Soon => "›",
        Level::Calm => " ",
    }
}

/// A due instant in a narrow cell: without its time where it is days away, without its weekday where it is
/// years away.
fn shortened(due: String, width: usize) -> String {
    if width_of(&due) <= width {
        return due;
    }
    let day = due.rsplit_once(' ').map_or(due.as_str(), |(day, _)| day);
    if width_of(day) <= width {
        return day.to_owned();
    }
    day.split_once(' ').map_or(day, |(_, date)| date).to_owned()
}

/// The views' names, the current one marked.
fn tabs(app: &App, look: &Look, width: usize) -> Line<'static> {
    let (current, other) =
        (look.style(Role::Accent).add_modifier(Modifier::UNDERLINED), look.style(Role::Muted));
    let shown = app.view_tabs(width);
    let mut spans = vec![Span::styled(look.glyphs(shown.before), other)];
    for (i, tab) in shown.tabs.into_iter().enumerate() {
        if i > 0 {
            spans.push(Span::styled(look.glyphs(shown.gap), other));
        }
        spans.push(Span::styled(tab.text, if tab.view == app.inbox.view { current } else { other }));
    }
    spans.push(Span::styled(look.glyphs(shown.after), other));
    Line::from(spans)
}

fn line(
    app: &App,
    look: &Look,
    row: &ListRow,
    selected: bool,
    columns: &Columns,
    mut filter: Option<&mut Terms>,
) -> Line<'static> {
    // On the selected line the selection's own colours stay readable; only weight tells bands apart there.
    let styled = |style: Style| if selected { look.style(Role::Selection) } else { style };
    let reading = app.desk.as_ref().and_then(|desk| row.reading(&desk.clock, app.minute));
    let (left, left_style) = match (&reading, row.section) {
        (_, Section::TakenOver) => (say!(app.words, "row-taken"), look.style(Role::Muted)),
        (_, Section::Closed) => (say!(app.words, "row-closed"), look.style(Role::Muted)),
        (Some(reading), _) => {
            let rests = matches!(reading.clock, ClockState::StandsStill { .. });
            let sign = if rests { "⏸" } else { "" };
            (look.glyphs(&format!("{sign}{}", remaining_short(reading))), look.level(reading.level))
        }
        (None, _) => (String::new(), look.style(Role::Muted)),
    };
    let due = match (&app.desk, row.takeover, &reading) {
        (Some(desk), Some(takeover), _) => app.words.due_text(takeover.at, desk.clock.calendar(), app.minute),
        (Some(desk), None, Some(reading)) => reading
            .due_at
            .map_or(String::new(), |due| app.words.due_text(due, desk.clock.calendar(), app.minute)),
        (Some(desk), None, None) => {
            app.words.due_text(row.last_message_at, desk.clock.calendar(), app.minute)
        }
        _ => String::new(),
    };
    let unread = row.unread_count > 0;
    let text = look.style(if unread { Role::Unread } else { Role::Text });
    let muted = look.style(Role::Muted);
    let band = match (&reading, row.section) {
        (Some(reading), Section::NeedsReply) => band_sign(reading.level),
        _ => " ",
    };
    let pad = (LEFT - 2).saturating_sub(width_of(&left));
    let band = format!("{}{}", look.glyphs(band), " ".repeat(pad));
    let mut spans: Vec<Span<'static>> = look.spans(&band, styled(left_style)).into();
    spans.extend(look.spans(&format!("{left} "), styled(left_style)));
    let marks = look.cell(&look.glyphs(marks(app, row, unread)), MARKS);
    spans.push(Span::styled(marks, styled(look.style(Role::Accent))));
    if columns.due > 0 {
        spans.push(Span::styled(look.cell(&shortened(due, columns.due - 1), columns.due), styled(muted)));
    }
    if columns.language > 0 {
        let language = row.words.languages().next().unwrap_or("");
        spans.push(Span::styled(look.cell(language, columns.language), styled(muted)));
    }
    let found_in = filter.as_mut().and_then(|words| hidden_match(row, words));
    let mut marked = |field: &str, width: usize| {
        let marks = filter.as_mut().map(|words| words.marks(field)).unwrap_or_default();
        marked(look.cell(field, width), &marks, styled(text))
    };
    spans.extend(marked(row.words.buyer(), columns.buyer));
    spans.push(Span::styled(" ", styled(text)));
    let mut subject = columns.subject;
    if row.risk.is_some() && subject > 8 {
        spans.push(Span::styled(look.glyphs("▲ "), styled(look.style(Role::Warn))));
        subject -= 2;
    }
    match found_in {
        Some(field) => spans.extend(marked(&format!("{field} · {}", row.words.subject()), subject)),
        None => spans.extend(marked(row.words.subject(), subject)),
    }
    Line::from(spans)
}

/// The field that the filter has found where neither buyer nor subject tells why the row is there.
fn hidden_match<'a>(row: &'a ListRow, words: &mut Terms) -> Option<&'a str> {
    let row = &row.words;
    if [row.buyer(), row.subject()].into_iter().any(|field| !words.marks(field).is_empty()) {
        return None;
    }
    [row.order(), row.device(), row.locale()].into_iter().find(|field| !words.marks(field).is_empty())
}

/// A cell's text with the grapheme clusters that the filter matches underlined and bold: no colour is needed.
fn marked(cell: String, marks: &[usize], style: Style) -> Vec<Span<'static>> {
    if marks.is_empty() {
        return vec![Span::styled(cell, style)];
    }
    let mut spans: Vec<(bool, String)> = Vec::new();
    for (i, grapheme) in cell.graphemes(true).enumerate() {
        let found = marks.binary_search(&i).is_ok();
        match spans.last_mut() {
            Some((same, text)) if *same == found => text.push_str(grapheme),
            _ => spans.push((found, grapheme.to_owned())),
        }
    }
    let strong = style.add_modifier(Modifier::BOLD | Modifier::UNDERLINED);
    spans.into_iter().map(|(found, text)| Span::styled(text, if found { strong } else { style })).collect()
}

/// The most telling mark: sending, draft, unread.
fn marks(app: &App, row: &ListRow, unread: bool) -> &'static str {
    let sending = app.is_pending(&row.id);
    match (sending, app.inbox.drafts.contains(&row.id), unread) {
        (true, _, _) => "⇡",
        (_, true, true) => "●✎",
        (_, true, false) => "✎",
        (_, _, true) => "●",
        _ => "",
    }
}
