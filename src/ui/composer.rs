//! The reply being written, and the checks beside it.

use super::{Look, panel, place_cursor, rect, scroll_bar};
use crate::app::App;
use crate::app::composer::MAX_REPLY;
use crate::app::layout::Area;
use crate::app::said::severity_role;
use crate::config::theme::Role;
use crate::draft_check::{Finding, Severity};
use crate::words::say;
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::ops::Range;

/// Draws the text and the checks.
pub fn draw(app: &App, look: &Look, area: Area, checks: Area, frame: &mut Frame<'_>) {
    let Some(composer) = &app.composer else { return };
    let heading = say!(app.words, "composer-title", buyer = &composer.buyer);
    let named = |code: &String| say!(app.words, "composer-in", language = app.words.language(code));
    let language = composer.languages().first().map(named);
    frame.render_widget(panel(look, true, area, &heading, language), rect(area));
    let Some(view) = app.text_view() else { return };
    let banner = view.banner.iter().map(|line| Line::styled(look.glyphs(line), look.style(Role::Warn)));
    frame.render_widget(Paragraph::new(banner.collect::<Vec<_>>()), rect(view.above));
    let text = composer.editor.text();
    // Nothing written yet is no finding to be shown.
    let findings: &[Finding] = if text.trim().is_empty() { &[] } else { &composer.report.findings };
    let selected = composer.editor.selection();
    let shown: Vec<Line<'_>> = view
        .lines
        .iter()
        .skip(view.first)
        .take(view.area.h.into())
        .map(|range| Line::from(marked(look, text, range.clone(), findings, selected.as_ref())))
        .collect();
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(view.area));
    scroll_bar::draw(look, true, app.text_track(), frame);
    if let Some((x, y)) = view.cursor_cell() {
        place_cursor(app, frame, x, y);
    }
    draw_checks(app, look, checks, frame);
}

/// A line with the places of the findings underlined and what is selected on its own ground. A selected line's end is
/// a selected blank.
fn marked<'a>(
    look: &Look,
    text: &'a str,
    range: Range<usize>,
    findings: &[Finding],
    selected: Option<&Range<usize>>,
) -> Vec<Span<'a>> {
    let mut cuts: Vec<usize> = vec![range.start, range.end];
    for finding in findings {
        cuts.extend([finding.span.start, finding.span.end].into_iter().filter(|at| range.contains(at)));
    }
    let chosen = |at: usize| selected.is_some_and(|selected| selected.contains(&at));
    cuts.extend(selected.into_iter().flat_map(|s| [s.start, s.end]).filter(|at| range.contains(at)));
    cuts.sort_unstable();
    cuts.dedup();
    let style = |at: usize| {
        let worst = findings
            .iter()
            .filter(|finding| finding.span.contains(&at))
            .map(|finding| severity_style(look, finding.severity))
            .next();
        let marked = worst.map_or(Style::default(), |style| style.add_modifier(Modifier::UNDERLINED));
        if chosen(at) { marked.patch(look.style(Role::Selection)) } else { marked }
    };
    let mut spans: Vec<Span<'a>> = cuts
        .windows(2)
        .filter_map(|pair| text.get(pair[0]..pair[1]).map(|piece| Span::styled(piece, style(pair[0]))))
        .collect();
    if text.as_bytes().get(range.end) == Some(&b'\n') && chosen(range.end) {
        spans.push(Span::styled(" ", look.style(Role::Selection)));
    }
    spans
}

fn severity_style(look: &Look, severity: Severity) -> Style {
    look.style(severity_role(severity))
}

fn draw_checks(app: &App, look: &Look, area: Area, frame: &mut Frame<'_>) {
    let Some(composer) = &app.composer else { return };
    let counted = format!("{} / {}", app.words.count(composer.count()), app.words.count(MAX_REPLY));
    frame.render_widget(
        panel(look, false, area, &say!(app.words, "composer-checks"), Some(counted)),
        rect(area),
    );
    let said = app.checks_said().into_iter();
    let lines: Vec<Line<'_>> =
        said.map(|line| Line::styled(look.glyphs(&line.text), look.style(line.role))).collect();
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(area.padded()));
}
