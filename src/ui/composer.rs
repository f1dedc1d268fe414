//! The reply being written, and the checks beside it.

use super::{Look, key_name, panel, place_cursor, rect, scroll_bar};
use crate::app::App;
use crate::app::composer::{Composer, MAX_REPLY, NEAR_BOUND};
use crate::app::layout::{Area, Track};
use crate::app::replying::{finding_text, severity_sign};
use crate::app::wrap::wrap;
use crate::config::theme::Role;
use crate::draft_check::{Finding, RuleId, Severity};
use crate::input::{Action, Context};
use crate::words::{Words, say};
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
    let selected = composer.editor.selection();
    let shown: Vec<Line<'_>> = lines
        .iter()
        .skip(first)
        .take(height)
        .map(|range| Line::from(marked(look, text, range.clone(), findings, selected.as_ref())))
        .collect();
    frame.render_widget(Paragraph::new(shown).style(look.style(Role::Text)), rect(inner));
    let track = Area { y: inner.y, h: inner.h, ..area };
    scroll_bar::draw(look, true, Track::of(track, lines.len(), height, first), frame);
    let (x, y) = (u16::try_from(column).unwrap_or(0), u16::try_from(line - first).unwrap_or(0));
    // After a full line the cursor stands in the free cell before the frame.
    place_cursor(app, frame, (inner.x + x).min(inner.x + inner.w), inner.y + y);
    draw_checks(app, look, checks, findings, frame);
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
    let counted = format!("{} / {}", app.words.count(count), app.words.count(MAX_REPLY));
    frame.render_widget(
        panel(look, false, area, &say!(app.words, "composer-checks"), Some(counted)),
        rect(area),
    );
    let inner = area.padded();
    let (width, room) = (usize::from(inner.w), usize::from(inner.h));
    let mut lines: Vec<Line<'_>> = Vec::new();
    if count > MAX_REPLY {
        let text = format!("! {}", say!(app.words, "compose-too-many", count = count - MAX_REPLY));
        lines.push(Line::styled(look.glyphs(&text), look.style(Role::Error)));
    } else if count + NEAR_BOUND > MAX_REPLY {
        let text = format!("▲ {}", say!(app.words, "compose-left", count = MAX_REPLY - count));
        lines.push(Line::styled(look.glyphs(&text), look.style(Role::Warn)));
    }
    lines.extend(composer.files.iter().map(|file| {
        Line::styled(look.fit(&look.glyphs(&format!("⎘ {file}")), width), look.style(Role::Accent))
    }));
    if !findings.iter().any(|finding| finding.rule == RuleId::Language) {
        lines.push(Line::styled(look.glyphs(&language_line(app.words, composer)), look.style(Role::Ok)));
    }
    // Questions have a list of their own, with those that are taken up.
    for finding in findings.iter().filter(|finding| finding.rule != RuleId::Questions) {
        let said = look.glyphs(&finding_text(app.words, finding));
        let style = severity_style(look, finding.severity);
        lines.extend(wrap(&said, width).into_iter().map(|range| Line::styled(said[range].to_owned(), style)));
    }
    lines.extend(question_lines(app, look, composer, width, room.saturating_sub(lines.len())));
    if lines.len() > room {
        lines.truncate(room.saturating_sub(1));
        let key = key_name(app, Context::Composer, Action::Review);
        lines.push(Line::styled(
            look.glyphs(&say!(app.words, "composer-more", key = key)),
            look.style(Role::Muted),
        ));
    }
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
}

/// What the buyer asks, each with whether the text takes it up; where there is no room, how many are open.
fn question_lines(
    app: &App,
    look: &Look,
    composer: &Composer,
    width: usize,
    room: usize,
) -> Vec<Line<'static>> {
    let open = || composer.asked.iter().filter(|asked| !asked.answered);
    let grave = composer.report.findings.iter().find(|finding| finding.rule == RuleId::Questions);
    let severity = grave.map_or(Severity::Hint, |finding| finding.severity);
    let style = severity_style(look, severity);
    let sign = severity_sign(severity);
    let line = |text: String, style: Style| Line::styled(look.fit(&look.glyphs(&text), width), style);
    if composer.asked.len() <= room {
        return composer
            .asked
            .iter()
            .map(|asked| match asked.answered {
                true => {
                    let said = say!(app.words, "compose-answered", text = asked.text.as_str());
                    line(format!("✓ {said}"), look.style(Role::Ok))
                }
                false => {
                    let said = say!(app.words, "compose-asked", text = asked.text.as_str());
                    line(format!("{sign} {said}"), style)
                }
            })
            .collect();
    }
    match open().next() {
        Some(first) => {
            let text = first.text.as_str();
            let said = say!(app.words, "compose-asked-short", count = open().count(), text = text);
            vec![line(format!("{sign} {said}"), style)]
        }
        None => {
            vec![line(format!("✓ {}", say!(app.words, "compose-all-answered")), look.style(Role::Ok))]
        }
    }
}

fn language_line(words: &Words, composer: &Composer) -> String {
    let expected = composer.languages().first().map(|code| words.language(code));
    let Some(expected) = expected else { return say!(words, "composer-any-language") };
    if composer.editor.text().trim().is_empty() {
        return say!(words, "composer-write-in", language = expected);
    }
    match composer.report.language.detected.as_deref() {
        Some(code) => format!("✓ {}", words.language(code)),
        None => say!(words, "composer-language-unsure", language = expected),
    }
}
