//! The list of keys.

use super::{Look, framed, middle, rect, title};
use crate::app::App;
use crate::app::help::HelpLine;
use crate::app::layout::Layout;
use crate::app::wrap::fit;
use crate::config::theme::Role;
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

const KEYS: usize = 30;

/// Draws the help over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let Some(scroll) = app.help else { return };
    let area = middle(layout, 96, layout.body.h);
    frame.render_widget(Clear, rect(area));
    let lines = app.help_lines();
    let room = usize::from(area.inner().h);
    let first = scroll.min(lines.len().saturating_sub(room));
    let left = lines.len().saturating_sub(first + room);
    let more = if left > 0 { format!("{left} more below") } else { String::new() };
    frame.render_widget(framed(look, true, title(look, "Keys"), Some(more)), rect(area));
    let width = usize::from(area.inner().w);
    let shown: Vec<Line<'_>> = lines
        .into_iter()
        .skip(first)
        .take(room)
        .map(|line| match line {
            HelpLine::Heading(text) => Line::styled(format!(" {text}"), look.style(Role::Accent)),
            HelpLine::Keys(keys, doc) => Line::from(vec![
                Span::styled(format!("  {} ", super::cell(&keys, KEYS)), look.style(Role::Key)),
                Span::raw(fit(&look.glyphs(doc), width.saturating_sub(KEYS + 3))),
            ]),
            HelpLine::Blank => Line::raw(""),
        })
        .collect();
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(area.inner()));
}
