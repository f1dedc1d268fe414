//! The list of discussions.

use super::{Look, framed, key_name, rect};
use crate::app::App;
use crate::app::inbox::View;
use crate::app::layout::Area;
use crate::app::msg::Link;
use crate::app::wrap::width_of;
use crate::config::theme::Role;
use crate::domain::list_row::{ListRow, Section};
use crate::domain::phrase;
use crate::domain::reply_clock::{ClockState, Level};
use crate::input::{Action, Context};
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Scrollbar, ScrollbarOrientation, ScrollbarState};

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
    fn headings(&self, look: &Look, view: View) -> String {
        let when = match view {
            View::NeedsReply => "due",
            View::Waiting => "answered",
            View::TakenOver => "taken over",
            View::Drafts | View::All => "due/newest",
        };
        let mut line = look.cell(&format!("{:>width$}", "time left", width = LEFT - 1), LEFT + MARKS);
        if self.due > 0 {
            line += &look.cell(when, self.due);
        }
        if self.language > 0 {
            line += &look.cell("in", self.language);
        }
        line + &look.cell("buyer", self.buyer + 1) + &look.cell("subject", self.subject)
    }
}

/// Draws the list.
pub fn draw(app: &App, look: &Look, area: Area, focus: bool, frame: &mut Frame<'_>) {
    let inner = area.inner();
    let block = framed(look, focus, tabs(app, look, usize::from(inner.w)), None);
    frame.render_widget(block, rect(area));
    // The last cell stays free: text that touches a frame is hard to read.
    let columns = Columns::of(usize::from(inner.w.saturating_sub(1)));
    let headings = Paragraph::new(columns.headings(look, app.inbox.view)).style(look.style(Role::Muted));
    frame.render_widget(headings, rect(Area { h: 1, ..inner }));
    let inner = Area { y: inner.y + 1, h: inner.h - 1, ..inner };
    let height = usize::from(inner.h);
    let rows = app.inbox.window(app.inbox.offset(), height);
    if rows.is_empty() {
        let words = empty_words(app).into_iter().map(Line::raw).collect::<Vec<_>>();
        let lines = Paragraph::new(words).style(look.style(Role::Muted)).centered();
        let y = inner.y + inner.h / 2 - 1;
        frame.render_widget(lines, rect(Area { y, h: 2, ..inner }));
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
            .thumb_symbol(if look.is_ascii() { "#" } else { "┃" })
            .style(look.style(if focus { Role::BorderFocus } else { Role::Border }));
        let track = Area { y: inner.y, h: inner.h, ..area };
        frame.render_stateful_widget(bar, rect(track), &mut state);
    }
}

/// Why the list is empty, and what to do next.
fn empty_words(app: &App) -> [String; 2] {
    let words = |why: &str, next: String| [why.to_owned(), next];
    if app.desk.is_none() {
        return words("opening …", String::new());
    }
    let never_listed = app.synced_at.is_none() && app.inbox.count(View::All) == 0;
    match (&app.link, app.inbox.is_complete()) {
        (Link::Offline { .. }, true) if never_listed => {
            return words(
                "The list has not been read yet.",
                "It is, as soon as the platform answers.".to_owned(),
            );
        }
        (_, false) => return words("reading the list …", String::new()),
        (_, true) if never_listed => return words("reading the list …", String::new()),
        _ => {}
    }
    let key = |action| key_name(app, Context::Inbox, action);
    let other = || format!("{} shows the other views.", key(Action::NextView));
    match app.inbox.view {
        View::NeedsReply => words("Nothing needs a reply.", other()),
        View::Waiting => words("No discussion waits for its buyer.", other()),
        View::TakenOver => words("The platform has taken nothing over.", other()),
        View::Drafts => words("No drafts. A reply you leave is kept here.", other()),
        View::All => {
            words("No open discussions.", format!("{} asks the platform for news.", key(Action::Refresh)))
        }
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

/// The views with their counts: as much as the width takes, the current one always.
fn tabs(app: &App, look: &Look, width: usize) -> Line<'static> {
    let tab = |view: View| format!("{} {}", view.title(), app.inbox.count(view));
    let all: Vec<String> = View::ALL.iter().map(|&view| tab(view)).collect();
    let total: usize = all.iter().map(|tab| width_of(tab)).sum();
    let gap = [" │ ", "│"].into_iter().find(|gap| total + width_of(gap) * 4 + 2 <= width);
    let (current, other) =
        (look.style(Role::Accent).add_modifier(Modifier::UNDERLINED), look.style(Role::Muted));
    let Some(gap) = gap else {
        let text = format!(" {} ", tab(app.inbox.view));
        let key = key_name(app, Context::Inbox, Action::NextView);
        return Line::from(vec![
            Span::styled(text, current),
            Span::styled(format!("({key}: other views) "), other),
        ]);
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
    let reading = app.desk.as_ref().and_then(|desk| row.reading(&desk.clock, app.minute));
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
        (Some(desk), Some(takeover), _) => phrase::due_text(takeover.at, desk.clock.calendar(), app.minute),
        (Some(desk), None, Some(reading)) => reading
            .due_at
            .map_or(String::new(), |due| phrase::due_text(due, desk.clock.calendar(), app.minute)),
        (Some(desk), None, None) => phrase::due_text(row.last_message_at, desk.clock.calendar(), app.minute),
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
    let mut spans = vec![
        Span::styled(format!("{}{}{left} ", look.glyphs(band), " ".repeat(pad)), styled(left_style)),
        Span::styled(
            look.cell(&look.glyphs(marks(app, row, unread)), MARKS),
            styled(look.style(Role::Accent)),
        ),
    ];
    if columns.due > 0 {
        spans.push(Span::styled(look.cell(&shortened(due, columns.due - 1), columns.due), styled(muted)));
    }
    if columns.language > 0 {
        let language = row.words.languages().next().unwrap_or("");
        spans.push(Span::styled(look.cell(language, columns.language), styled(muted)));
    }
    spans.push(Span::styled(look.cell(row.words.buyer(), columns.buyer) + " ", styled(text)));
    let mut subject = columns.subject;
    if row.risk.is_some() && subject > 8 {
        spans.push(Span::styled(look.glyphs("▲ "), styled(look.style(Role::Warn))));
        subject -= 2;
    }
    spans.push(Span::styled(look.cell(row.words.subject(), subject), styled(text)));
    Line::from(spans)
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
