//! The list of keys.

use super::{Look, panel, rect, scroll_bar};
use crate::app::App;
use crate::app::help::HelpLine;
use crate::app::layout::Layout;
use crate::config::theme::Role;
use crate::words::say;
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

const KEYS: usize = 23;

/// Draws the help over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let Some(scroll) = app.help else { return };
    let area = layout.help();
    frame.render_widget(Clear, rect(area));
    let lines = app.help_lines();
    let room = usize::from(area.padded().h);
    let first = scroll.min(lines.len().saturating_sub(room));
    let left = lines.len().saturating_sub(first + room);
    let more =
        if left > 0 { format!("↓ {}", say!(app.words, "help-below", count = left)) } else { String::new() };
    frame.render_widget(panel(look, true, area, &say!(app.words, "help-title"), Some(more)), rect(area));
    let width = usize::from(area.padded().w);
    let shown: Vec<Line<'_>> = lines
        .into_iter()
        .skip(first)
        .take(room)
        .map(|line| match line {
            HelpLine::Heading(text) => Line::styled(text, look.style(Role::Accent)),
            HelpLine::Keys(keys, doc) => Line::from(vec![
                Span::styled(format!(" {} ", look.cell(&keys, KEYS)), look.style(Role::Key)),
                Span::raw(look.fit(&look.glyphs(&doc), width.saturating_sub(KEYS + 2))),
            ]),
            HelpLine::Sign(sign, meaning) => Line::from(vec![
                Span::styled(format!(" {} ", look.cell(&look.glyphs(sign), KEYS)), look.style(Role::Key)),
                Span::raw(meaning),
            ]),
            HelpLine::Text(text) => Line::raw(look.glyphs(&text)),
            HelpLine::Blank => Line::raw(""),
        })
        .collect();
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(area.padded()));
    scroll_bar::draw(look, true, app.help_track(), frame);
}
