//! The palette: a line to type in, and below it what can be done.

use super::sign_in::draw_field;
use super::{Look, panel, rect};
use crate::app::App;
use crate::app::layout::{Area, Layout};
use crate::app::palette::PaletteRow;
use crate::app::wrap::width_of;
use crate::config::theme::Role;
use crate::words::say;
use ratatui::Frame;
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

/// Cells between what is done and its keys.
const GAP: usize = 2;

/// Draws the palette over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let Some(palette) = &app.palette else { return };
    let area = layout.palette();
    frame.render_widget(Clear, rect(area));
    let rows = app.palette_rows();
    let place = app.words.say(palette.from.title(), &[]);
    let heading = say!(app.words, "palette-title", place = place);
    let room = app.palette_room();
    let left = rows.len().saturating_sub(palette.first + room);
    let more =
        (left > 0).then(|| format!("{} {}", look.glyphs("↓"), say!(app.words, "help-below", count = left)));
    frame.render_widget(panel(look, true, area, &heading, more), rect(area));
    let inner = area.padded();
    let field = Area { h: 1, ..inner };
    let cursor = palette.line.laid_out(usize::MAX / 4).2;
    let column = draw_field(look, frame, field, palette.line.text(), cursor, None);
    frame.set_cursor_position((column, field.y));
    let body = Area { y: inner.y + 2, h: inner.h.saturating_sub(2), ..inner };
    let lines: Vec<Line<'_>> = if rows.is_empty() {
        vec![Line::styled(say!(app.words, "palette-nothing-found"), look.style(Role::Muted))]
    } else {
        let window = rows.iter().enumerate().skip(palette.first).take(room);
        window.map(|(at, row)| line(look, row, at == palette.selected, inner.w.into())).collect()
    };
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(body));
}

/// A row: what it does on the left, its keys on the right. Where they do not fit beside each other the first
/// key alone is told; the help has them all.
fn line(look: &Look, row: &PaletteRow, selected: bool, width: usize) -> Line<'static> {
    let names: Vec<String> = row.keys.iter().map(ToString::to_string).collect();
    let mut keys = names.join(", ");
    if width_of(&row.doc) + GAP + width_of(&keys) > width {
        keys = names.into_iter().next().unwrap_or_default();
    }
    let room = width.saturating_sub(width_of(&keys) + GAP);
    let base = match (selected, row.able) {
        (true, true) => look.style(Role::Selection),
        (true, false) => look.style(Role::Selection).add_modifier(Modifier::DIM | Modifier::ITALIC),
        (false, true) => look.style(Role::Text),
        (false, false) => look.style(Role::Muted),
    };
    let mut spans = look.marked(&row.doc, &row.marks, room, base);
    let used: usize = spans.iter().map(|span| width_of(&span.content)).sum();
    spans.push(Span::styled(" ".repeat(width.saturating_sub(used + width_of(&keys))), base));
    let key = if selected || !row.able { base } else { look.style(Role::Key) };
    spans.push(Span::styled(keys, key));
    Line::from(spans)
}
