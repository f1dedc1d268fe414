//! What waits to be sent: a line for each, and the chosen one's details below.

use super::{Look, key_name, panel, rect, scroll_bar};
use crate::app::App;
use crate::app::layout::Area;
use crate::app::outbox::{advice, kind_words};
use crate::config::theme::Role;
use crate::domain::outbox::{OutboxBody, OutboxItem, OutboxState};
use crate::input::{Action, Context};
use crate::words::say;
use ratatui::Frame;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Cells of what it is.
const KIND: usize = 16;
/// Cells of how far it has come.
const STATE: usize = 13;
/// Cells of how often it was tried.
const TRIES: usize = 9;
/// Cells of when it goes on.
const NEXT: usize = 15;
/// Cells of a detail's label.
const LABEL: usize = 12;

/// Draws the list and the details.
pub fn draw(app: &App, look: &Look, frame: &mut Frame<'_>) {
    let Some(view) = app.rows_view() else { return };
    let area = view.parts.frame;
    let rows: Vec<&OutboxItem> = app.listed().collect();
    let heading = say!(app.words, "outbox-title", count = rows.len());
    frame.render_widget(panel(look, true, area, &heading, None), rect(area));
    let inner = area.padded();
    if rows.is_empty() {
        let words = [say!(app.words, "outbox-empty"), say!(app.words, "outbox-empty-next")];
        let words = Paragraph::new(words.map(Line::raw).to_vec()).style(look.style(Role::Muted)).centered();
        frame.render_widget(words, rect(Area { y: inner.y + inner.h / 2 - 1, h: 2, ..inner }));
        return;
    }
    let width = usize::from(inner.w);
    let whom = width.saturating_sub(KIND + STATE + TRIES + NEXT);
    let headings = [
        (say!(app.words, "outbox-column-what"), KIND),
        (say!(app.words, "outbox-column-whom"), whom),
        (say!(app.words, "outbox-column-state"), STATE),
        (say!(app.words, "outbox-column-tries"), TRIES),
        (say!(app.words, "outbox-column-next"), NEXT),
    ];
    let headings: String = headings.iter().map(|(text, cells)| look.cell(text, *cells)).collect();
    let headings = Paragraph::new(headings).style(look.style(Role::Muted));
    frame.render_widget(headings, rect(view.parts.above));
    let details = app.outbox_selected().map_or(Vec::new(), |item| detail_lines(app, look, item, width));
    for (i, item) in rows.iter().enumerate().skip(view.first).take(view.room()) {
        let Some(place) = view.parts.rows.line(i - view.first) else { break };
        let line = Paragraph::new(line(app, look, item, i == view.chosen, whom));
        frame.render_widget(line, rect(place));
    }
    scroll_bar::draw(look, true, view.track(), frame);
    let mut lower = vec![Line::styled(look.glyphs(&"─".repeat(width)), look.style(Role::Border))];
    lower.extend(details);
    frame.render_widget(Paragraph::new(lower).style(look.style(Role::Text)), rect(view.parts.details));
}

fn line(app: &App, look: &Look, item: &OutboxItem, selected: bool, whom: usize) -> Line<'static> {
    let style = |style: Style| if selected { look.style(Role::Selection) } else { style };
    let state = app.row_state(item);
    let (sign, role) = match (item.state, app.row_reason(item)) {
        (OutboxState::Refused, _) => ("! ", Role::Error),
        (_, Some(_)) => ("", Role::Warn),
        _ => ("", Role::Ok),
    };
    let tries = match app.row_tries(item) {
        0 => String::new(),
        many => say!(app.words, "outbox-tries", count = many),
    };
    let cell = |text: &str, width: usize| look.cell(&look.fit(&look.glyphs(text), width - 1), width);
    let mut line = vec![
        Span::styled(
            cell(&app.words.say(kind_words(item.body.kind()), &[]), KIND),
            style(look.style(Role::Text)),
        ),
        Span::styled(cell(&app.addressee(item), whom), style(look.style(Role::Text))),
    ];
    line.extend(look.spans(&cell(&format!("{sign}{}", state.word), STATE), style(look.style(role))));
    line.push(Span::styled(cell(&tries, TRIES), style(look.style(Role::Muted))));
    line.push(Span::styled(cell(&state.next, NEXT), style(look.style(Role::Muted))));
    Line::from(line)
}

fn detail_lines(app: &App, look: &Look, item: &OutboxItem, width: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let words = app.words;
    let mut tell = |label: String, text: &str, most: usize, role: Role| {
        for (i, line) in look.lines(&look.glyphs(text), width - LABEL, most).into_iter().enumerate() {
            let label = if i == 0 { label.as_str() } else { "" };
            let label = Span::styled(look.cell(label, LABEL), look.style(Role::Muted));
            lines.push(Line::from(vec![label, Span::styled(line, look.style(role))]));
        }
    };
    if let Some(reason) = app.row_reason(item) {
        let (label, role) = match item.state {
            OutboxState::Refused => (say!(words, "outbox-refused"), Role::Error),
            _ => (say!(words, "outbox-label-not-sent"), Role::Warn),
        };
        tell(label, reason, 3, role);
    }
    tell(say!(words, "outbox-label-advice"), &words.say(advice(item), &[]), 3, Role::Text);
    let subject = item.discussion_id.as_ref().and_then(|id| app.inbox.row(id));
    if let Some(row) = subject {
        tell(say!(words, "outbox-label-about"), row.words.subject(), 1, Role::Text);
    }
    let zone = app.desk.as_ref().map_or(chrono_tz::UTC, |desk| desk.clock.calendar().zone());
    let at = item.created_at.with_timezone(&zone);
    let at = format!("{} {}", words.day(at.date_naive()), words.time(&at));
    tell(say!(words, "outbox-label-written"), &at, 1, Role::Text);
    if let OutboxBody::Reply { text, files, .. } = &item.body {
        for file in files {
            tell(say!(words, "outbox-label-file"), file, 1, Role::Accent);
        }
        tell(say!(words, "outbox-label-text"), &text.replace('\n', " "), 4, Role::Text);
    }
    let key = |action| key_name(app, Context::Outbox, action);
    let (retry, drop) = (key(Action::Retry), key(Action::Drop));
    let keys = match item.state {
        OutboxState::Held => {
            say!(words, "outbox-keys-held", back = key(Action::TakeBack), retry = retry, drop = drop)
        }
        _ => say!(words, "outbox-keys", retry = retry, drop = drop),
    };
    tell(String::new(), &keys, 1, Role::Hint);
    lines
}
