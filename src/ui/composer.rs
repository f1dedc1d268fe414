//! The reply being written, and the checks beside it.

use super::{Look, key_name, panel, place_cursor, rect, scroll_bar};
use crate::app::App;
use crate::app::composer::MAX_REPLY;
use crate::app::layout::{Area, Track};
use crate::app::replying::finding_text;
use crate::app::wrap::wrap;
use crate::config::theme::Role;
use crate::draft_check::{Finding, RuleId, Severity};
use crate::input::{Action, Context};
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::ops::Range;

/// Draws the text and the checks.
pub fn draw(app: &App, look: &Look, area: Area, checks: Area, frame: &mut Frame<'_>) {
    let Some(composer) = &app.composer else { return };
    let heading = format!("Reply to {}", composer.buyer);
    let language = composer.languages().first().map(|code| format!("in {}", language_name(code)));
    frame.render_widget(panel(look, true, area, &heading, language), rect(area));
    let mut inner = area.padded();
    if let Some(banner) = app.composer_banner() {
        // Two lines at most, and never more than leaves room for the text.
        let most = if inner.h >= 6 { 2 } else { 1 };
        let said = look.lines(&look.glyphs(&format!("▲ {banner}")), inner.w.into(), most);
        let h = u16::try_from(said.len()).unwrap_or(1);
        let lines: Vec<Line<'_>> =
            said.into_iter().map(|line| Line::styled(line, look.style(Role::Warn))).collect();
        frame.render_widget(Paragraph::new(lines), rect(Area { h, ..inner }));
        inner = Area { y: inner.y + h, h: inner.h - h, ..inner };
    }
    let (lines, line, column) = composer.editor.laid_out(app.writing_width());
    let height = usize::from(inner.h);
    let first = (line + 1).saturating_sub(height);
    let text = composer.editor.text();
    // Nothing written yet is no finding to be shown.
    let findings: &[Finding] = if text.trim().is_empty() { &[] } else { &composer.report.findings };
    let shown: Vec<Line<'_>> = lines
        .iter()
        .skip(first)
        .take(height)
        .map(|range| Line::from(marked(look, text, range.clone(), findings)))
        .collect();
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(inner));
    let track = Area { y: inner.y, h: inner.h, ..area };
    scroll_bar::draw(look, true, Track::of(track, lines.len(), height, first), frame);
    let (x, y) = (u16::try_from(column).unwrap_or(0), u16::try_from(line - first).unwrap_or(0));
    // After a full line the cursor stands in the free cell before the frame.
    place_cursor(app, frame, (inner.x + x).min(inner.x + inner.w), inner.y + y);
    draw_checks(app, look, checks, findings, frame);
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

fn draw_checks(app: &App, look: &Look, area: Area, findings: &[Finding], frame: &mut Frame<'_>) {
    let Some(composer) = &app.composer else { return };
    let count = composer.count();
    let counted = format!("{count} / {MAX_REPLY}");
    frame.render_widget(panel(look, false, area, "Checks", Some(counted)), rect(area));
    let inner = area.padded();
    let (width, room) = (usize::from(inner.w), usize::from(inner.h));
    let mut lines: Vec<Line<'_>> = Vec::new();
    if count > MAX_REPLY {
        let text = format!("! {} characters too many", count - MAX_REPLY);
        lines.push(Line::styled(text, look.style(Role::Error)));
    }
    lines.extend(composer.files.iter().map(|file| {
        Line::styled(look.fit(&look.glyphs(&format!("⎘ {file}")), width), look.style(Role::Accent))
    }));
    if !findings.iter().any(|finding| finding.rule == RuleId::Language) {
        lines.push(Line::styled(look.glyphs(&language_line(composer)), look.style(Role::Ok)));
    }
    for finding in findings {
        let said = look.glyphs(&finding_text(finding));
        let style = severity_style(look, finding.severity);
        lines.extend(wrap(&said, width).into_iter().map(|range| Line::styled(said[range].to_owned(), style)));
    }
    if lines.len() > room {
        lines.truncate(room.saturating_sub(1));
        let key = key_name(app, Context::Composer, Action::Review);
        lines.push(Line::styled(look.glyphs(&format!("… more: {key} shows all")), look.style(Role::Muted)));
    }
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
}

fn language_line(composer: &crate::app::composer::Composer) -> String {
    let expected = composer.languages().first().map(|code| language_name(code));
    let Some(expected) = expected else { return "any language will do".to_owned() };
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
