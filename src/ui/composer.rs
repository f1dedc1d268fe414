//! The reply being written, and the checks beside it.

use super::{Look, framed, place_cursor, rect, title};
use crate::app::App;
use crate::app::composer::MAX_REPLY;
use crate::app::layout::Area;
use crate::app::wrap::{fit, wrap};
use crate::config::theme::Role;
use crate::draft_check::{Finding, Severity};
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::ops::Range;

/// Draws the text and the checks.
pub fn draw(app: &App, look: &Look, area: Area, checks: Area, frame: &mut Frame<'_>) {
    let Some(composer) = &app.composer else { return };
    let language = composer.languages().first().map_or("", |code| language_name(code));
    let heading = format!("Reply to {} · in {language}", composer.buyer);
    let news =
        composer.news.clone().or_else(|| composer.refused.clone().map(|why| format!("came back: {why}")));
    frame.render_widget(
        framed(look, true, title(look, &fit(&heading, usize::from(area.w) - 6)), None),
        rect(area),
    );
    let mut inner = area.inner();
    if let Some(news) = news {
        let line =
            Line::styled(fit(&look.glyphs(&format!("▲ {news}")), inner.w.into()), look.style(Role::Warn));
        frame.render_widget(Paragraph::new(line), rect(Area { h: 1, ..inner }));
        inner = Area { y: inner.y + 1, h: inner.h - 1, ..inner };
    }
    let width = usize::from(inner.w.saturating_sub(1));
    let (lines, line, column) = composer.editor.laid_out(width);
    let height = usize::from(inner.h);
    let first = (line + 1).saturating_sub(height);
    let text = composer.editor.text();
    let findings = &composer.report.findings;
    let shown: Vec<Line<'_>> = lines
        .iter()
        .skip(first)
        .take(height)
        .map(|range| Line::from(marked(look, text, range.clone(), findings)))
        .collect();
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(inner));
    let (x, y) = (u16::try_from(column).unwrap_or(0), u16::try_from(line - first).unwrap_or(0));
    place_cursor(app, frame, (inner.x + x).min(inner.x + inner.w - 1), inner.y + y);
    draw_checks(app, look, checks, frame);
}

/// A line with the places of the findings underlined.
fn marked<'a>(look: &Look, text: &'a str, range: Range<usize>, findings: &[Finding]) -> Vec<Span<'a>> {
    let mut cuts: Vec<usize> = vec![range.start, range.end];
    for finding in findings {
        cuts.extend([finding.span.start, finding.span.end].into_iter().filter(|at| range.contains(at)));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let style = |at: usize| {
        let worst = findings
            .iter()
            .filter(|finding| finding.span.contains(&at))
            .map(|finding| severity_style(look, finding.severity))
            .next();
        worst.map_or(Style::default(), |style| style.add_modifier(Modifier::UNDERLINED))
    };
    cuts.windows(2)
        .filter_map(|pair| text.get(pair[0]..pair[1]).map(|piece| Span::styled(piece, style(pair[0]))))
        .collect()
}

/// The style of a severity.
pub fn severity_style(look: &Look, severity: Severity) -> Style {
    look.style(match severity {
        Severity::Block => Role::Error,
        Severity::Warn => Role::Warn,
        Severity::Hint => Role::Hint,
    })
}

/// The sign of a severity: `!` blocks, `▲` warns, `○` hints.
pub const fn severity_sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Block => "!",
        Severity::Warn => "▲",
        Severity::Hint => "○",
    }
}

/// A finding as lines of a width.
pub fn finding_lines(look: &Look, finding: &Finding, width: usize) -> Vec<Line<'static>> {
    let text = format!("{} line {}: {}", severity_sign(finding.severity), finding.line, finding.message);
    let style = severity_style(look, finding.severity);
    wrap(&text, width).into_iter().map(|range| Line::styled(look.glyphs(&text[range]), style)).collect()
}

fn draw_checks(app: &App, look: &Look, area: Area, frame: &mut Frame<'_>) {
    let Some(composer) = &app.composer else { return };
    let count = composer.count();
    let counted = format!("{count} / {MAX_REPLY}");
    frame.render_widget(framed(look, false, title(look, "Checks"), Some(counted)), rect(area));
    let inner = area.inner();
    let mut lines: Vec<Line<'_>> = Vec::new();
    if count > MAX_REPLY {
        lines.push(Line::styled(
            format!("! {} characters too many", count - MAX_REPLY),
            look.style(Role::Error),
        ));
    }
    for finding in &composer.report.findings {
        lines.extend(finding_lines(look, finding, usize::from(inner.w)));
    }
    if lines.is_empty() {
        lines.push(Line::styled(look.glyphs(&language_line(composer)), look.style(Role::Ok)));
    }
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
}

fn language_line(composer: &crate::app::composer::Composer) -> String {
    let expected = composer.languages().first().map_or("", |code| language_name(code));
    if composer.editor.text().trim().is_empty() {
        return format!("write in {expected}");
    }
    match composer.report.language.detected.as_deref() {
        Some(code) => format!("✓ {}", language_name(code)),
        None => format!("○ too little text to tell the language; it should be {expected}"),
    }
}

/// A language's English name; its code where it is none of the markets'.
pub fn language_name(code: &str) -> &str {
    match code {
        "bg" => "Bulgarian",
        "cs" => "Czech",
        "da" => "Danish",
        "de" => "German",
        "el" => "Greek",
        "en" => "English",
        "es" => "Spanish",
        "et" => "Estonian",
        "fi" => "Finnish",
        "fr" => "French",
        "hr" => "Croatian",
        "hu" => "Hungarian",
        "it" => "Italian",
        "lt" => "Lithuanian",
        "lv" => "Latvian",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ro" => "Romanian",
        "sk" => "Slovak",
        "sl" => "Slovenian",
        "sv" => "Swedish",
        other => other,
    }
}
