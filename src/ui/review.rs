//! The reply as it will be sent, with every finding, before it goes out.

use super::{Look, key_name, panel, rect, scroll_bar};
use crate::app::App;
use crate::app::layout::Area;
use crate::app::wrap::wrap;
use crate::config::theme::Role;
use crate::input::{Action, Context};
use crate::words::say;
use ratatui::Frame;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

/// Draws the review over the composer.
pub fn draw(app: &App, look: &Look, frame: &mut Frame<'_>) {
    let (Some(review), Some(composer)) = (&app.review, &app.composer) else { return };
    let Some(parts) = app.review_layout() else { return };
    let (area, width, room) = (parts.area, parts.width, parts.room);
    frame.render_widget(Clear, rect(area));
    let heading = say!(app.words, "review-title", buyer = &composer.buyer);
    let language = |code: &String| app.words.language(code);
    let right = match composer.languages() {
        [] => String::new(),
        [only] => say!(app.words, "composer-in", language = language(only)),
        [first @ .., last] => {
            let first = first.iter().map(language).collect::<Vec<_>>().join(", ");
            say!(app.words, "composer-in-two", first = first, second = language(last))
        }
    };
    frame.render_widget(panel(look, true, area, &heading, Some(right)), rect(area));
    let inner = area.padded();

    let text = composer.editor.text().trim_end();
    let lines = wrap(text, width);
    let first = review.scroll.min(lines.len().saturating_sub(room));
    let mut shown: Vec<Line<'_>> =
        lines.iter().skip(first).take(room).map(|range| Line::raw(&text[range.clone()])).collect();
    let hidden = lines.len().saturating_sub(first + room);
    if let (1.., Some(last)) = (hidden, shown.last_mut()) {
        let key = key_name(app, Context::Review, Action::Down);
        let more = say!(app.words, "review-more-lines", count = hidden + 1, key = key);
        *last = Line::styled(look.glyphs(&more), look.style(Role::Muted));
    }
    let upper = Paragraph::new(shown).style(look.style(Role::Text));
    let height = u16::try_from(room).unwrap_or(inner.h).min(inner.h);
    frame.render_widget(upper, rect(Area { h: height, ..inner }));
    scroll_bar::draw(look, true, app.review_track(), frame);

    let mut lower: Vec<Line<'_>> =
        vec![Line::styled(look.glyphs(&"─".repeat(width)), look.style(Role::Border))];
    let said = app.review_shown(&parts).into_iter();
    lower.extend(said.map(|line| Line::styled(look.glyphs(&line.text), look.style(line.role))));
    let key = |action| key_name(app, Context::Review, action);
    let (verdict, role) = match (composer.is_blocked(), review.accepted, composer.is_warned()) {
        (true, false, _) => {
            let (accept, edit) = (key(Action::Accept), key(Action::Edit));
            (say!(app.words, "review-blocked", edit = edit, accept = accept), Role::Error)
        }
        (true, true, _) => (say!(app.words, "review-accepted"), Role::Warn),
        (_, _, true) => (say!(app.words, "review-warned"), Role::Warn),
        _ => (say!(app.words, "review-fine"), Role::Ok),
    };
    lower.push(Line::styled(look.glyphs(&verdict), look.style(role)));
    let place = Area { y: inner.y + height, h: inner.h - height, ..inner };
    frame.render_widget(Paragraph::new(lower).style(look.style(Role::Text)), rect(place));
}
