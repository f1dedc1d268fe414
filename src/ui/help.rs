//! The list of keys.

use super::sign_in::draw_field;
use super::{Look, panel, rect, scroll_bar};
use crate::app::App;
use crate::app::help::{HELP_KEYS, HelpRow, Marked};
use crate::app::layout::{Area, Layout};
use crate::app::wrap::width_of;
use crate::config::theme::Role;
use crate::input::Action;
use crate::words::say;
use ratatui::Frame;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

/// Draws the help over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let Some(help) = &app.help else { return };
    let area = layout.help();
    frame.render_widget(Clear, rect(area));
    let (room, width) = app.help_room();
    let rows = app.help_rows(width);
    let first = help.scroll.min(rows.len().saturating_sub(room));
    let left = rows.len().saturating_sub(first + room);
    let more =
        if left > 0 { format!("↓ {}", say!(app.words, "help-below", count = left)) } else { String::new() };
    frame.render_widget(panel(look, true, area, &say!(app.words, "help-title"), Some(more)), rect(area));
    let (field, inner) = app.help_parts();
    if let Some(field) = field {
        let sign = Area { x: area.padded().x, w: 2, ..field };
        frame.render_widget(Paragraph::new("/").style(look.style(Role::Key)), rect(sign));
        let cursor = help.search.laid_out(usize::MAX / 4).2;
        let column = draw_field(look, frame, field, help.search.text(), cursor, None);
        if help.typing && app.confirm.is_none() && app.palette.is_none() {
            frame.set_cursor_position((column, field.y));
        }
    }
    let shown: Vec<Line<'_>> =
        rows.into_iter().skip(first).take(room).map(|row| line(look, row, width, help.chosen)).collect();
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(inner));
    scroll_bar::draw(look, true, app.help_track(), frame);
}

fn line(look: &Look, row: HelpRow, width: usize, chosen: Option<Action>) -> Line<'static> {
    let marked = |part: &Marked, room: usize, style: Style| look.marked(&part.text, &part.marks, room, style);
    match row {
        HelpRow::Heading(text) => Line::styled(look.glyphs(&text), look.style(Role::Accent)),
        HelpRow::Text(text) => Line::from(marked(&text, width, Style::new())),
        HelpRow::Blank => Line::raw(""),
        HelpRow::Pair { left, right, sign, action } => {
            // A key is named as it is typed; a sign as this terminal draws it.
            let left = if sign { Marked { text: look.glyphs(&left.text), ..left } } else { left };
            let mut spans = vec![Span::raw(" ")];
            let parts = match sign {
                true => vec![Span::styled(left.text.clone(), look.style(Role::Key))],
                false => look.marked_plain(&left.text, &left.marks, HELP_KEYS, look.style(Role::Key)),
            };
            let used: usize = parts.iter().map(|span| width_of(&span.content)).sum();
            spans.extend(parts);
            spans.push(Span::raw(" ".repeat((HELP_KEYS + 1).saturating_sub(used))));
            spans.extend(marked(&right, width.saturating_sub(HELP_KEYS + 2), Style::new()));
            let pressed = action.is_some() && action == chosen;
            let line = Line::from(spans);
            if pressed { line.patch_style(look.style(Role::Selection)) } else { line }
        }
    }
}
