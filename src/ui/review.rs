//! The reply as it will be sent, with every finding, before it goes out.

use super::composer::{finding_lines, language_name};
use super::{Look, framed, middle, rect, title};
use crate::app::App;
use crate::app::layout::{Area, Layout};
use crate::app::wrap::wrap;
use crate::config::theme::Role;
use ratatui::Frame;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

/// Draws the review over the composer.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let (Some(review), Some(composer)) = (&app.review, &app.composer) else { return };
    let area = middle(layout, layout.body.w.saturating_sub(6).min(100), layout.body.h.saturating_sub(1));
    frame.render_widget(Clear, rect(area));
    let heading = format!("Send to {}?", composer.buyer);
    let languages: Vec<&str> = composer.languages().iter().map(|code| language_name(code)).collect();
    let right = format!("in {}", languages.join(" or "));
    frame.render_widget(framed(look, true, title(look, &heading), Some(right)), rect(area));
    let inner = area.inner();
    let width = usize::from(inner.w.saturating_sub(2));

    let mut verdict: Vec<Line<'_>> = Vec::new();
    for finding in &composer.report.findings {
        verdict.extend(finding_lines(look, finding, width));
    }
    let line = match (composer.is_blocked(), review.accepted, composer.is_warned()) {
        (true, false, _) => {
            let key = super::key_name(app, crate::input::Context::Review, crate::input::Action::Accept);
            (format!("Not sent as it is. {key} accepts what is marked with !"), Role::Error)
        }
        (true, true, _) => ("Accepted. It can be sent now.".to_owned(), Role::Warn),
        (_, _, true) => ("It can be sent all the same.".to_owned(), Role::Warn),
        _ => (look.glyphs("✓ nothing to say against it"), Role::Ok),
    };
    verdict.push(Line::styled(line.0, look.style(line.1)));
    let most = usize::from(inner.h).saturating_sub(4);
    if verdict.len() > most {
        let last = verdict.pop();
        verdict.truncate(most.saturating_sub(1));
        verdict.extend(last);
    }
    let below = u16::try_from(verdict.len() + 1).unwrap_or(inner.h).min(inner.h);

    let text = composer.editor.text().trim_end();
    let lines = wrap(text, width);
    let room = usize::from(inner.h - below);
    let first = review.scroll.min(lines.len().saturating_sub(room));
    let mut shown: Vec<Line<'_>> = lines
        .iter()
        .skip(first)
        .take(room)
        .map(|range| Line::raw(format!(" {}", &text[range.clone()])))
        .collect();
    if lines.len() > first + room
        && let Some(last) = shown.last_mut()
    {
        *last = Line::styled(
            look.glyphs(&format!(" … {} more lines", lines.len() - first - room + 1)),
            look.style(Role::Muted),
        );
    }
    frame.render_widget(
        Paragraph::new(shown).style(look.style(Role::Text)),
        rect(Area { h: inner.h - below, ..inner }),
    );
    let mut lower: Vec<Line<'_>> =
        vec![Line::styled(look.glyphs(&"─".repeat(usize::from(inner.w))), look.style(Role::Border))];
    lower.extend(verdict);
    frame.render_widget(
        Paragraph::new(lower).style(look.style(Role::Text)),
        rect(Area { y: inner.y + inner.h - below, h: below, ..inner }),
    );
}
