//! The absence notices.

use super::empty_list::unreached;
use super::{Look, key_name, panel, rect, scroll_bar};
use crate::app::App;
use crate::app::absences::{Phase, phase, span};
use crate::app::layout::Area;
use crate::app::msg::Link;
use crate::config::theme::Role;
use crate::domain::absence::{Absence, AbsenceStatus};
use crate::input::{Action, Context};
use crate::words::say;
use chrono::Datelike;
use ratatui::Frame;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Cells of a notice's days.
const SPAN: usize = 36;
/// Cells of its count of working days.
const DAYS: usize = 16;
/// Cells of a detail's label.
const LABEL: usize = 15;

fn status(app: &App, absence: &Absence) -> (String, Role) {
    let filed = match (absence.status, absence.late) {
        (AbsenceStatus::Submitted, true) => (say!(app.words, "absences-filed-late"), Role::Warn),
        (AbsenceStatus::Submitted, false) => (say!(app.words, "absences-filed"), Role::Ok),
        (AbsenceStatus::Acknowledged, _) => (say!(app.words, "absences-acknowledged"), Role::Ok),
        (AbsenceStatus::Rejected, _) => (say!(app.words, "absences-rejected"), Role::Error),
        (AbsenceStatus::Withdrawn, _) => (say!(app.words, "absences-withdrawn"), Role::Muted),
    };
    let Some(today) = app.desk.as_ref().map(|desk| desk.today(app.now)) else {
        return filed;
    };
    match phase(absence, today) {
        Phase::Planned => (format!("{} · {}", say!(app.words, "absence-planned"), filed.0), filed.1),
        Phase::Running => (format!("● {} · {}", say!(app.words, "absence-running"), filed.0), filed.1),
        Phase::Over => (format!("{} · {}", say!(app.words, "absence-over"), filed.0), Role::Muted),
        Phase::Withdrawn | Phase::Rejected => filed,
    }
}

/// Draws the list, with what waits to be filed on top and the selected notice's details below.
pub fn draw(app: &App, look: &Look, frame: &mut Frame<'_>) {
    let Some(view) = app.rows_view() else { return };
    let (area, inner) = (view.parts.frame, view.parts.rows);
    let heading = say!(app.words, "absences-title", count = app.absences.items().len());
    frame.render_widget(panel(look, true, area, &heading, None), rect(area));
    for (i, (notice, state)) in app.filing().into_iter().enumerate() {
        let Some(place) = view.parts.above.line(i) else { break };
        let text = format!("⇡ {} · {state}", span(app.words, notice));
        let line = Line::styled(look.fit(&look.glyphs(&text), inner.w.into()), look.style(Role::Warn));
        frame.render_widget(Paragraph::new(line), rect(place));
    }
    if app.absences.items().is_empty() {
        let key = key_name(app, Context::Absences, Action::NewAbsence);
        let away = matches!(app.link, Link::Offline { .. });
        let words = match (app.absences.known, away) {
            (true, _) => [say!(app.words, "absences-none", key = key), say!(app.words, "absences-none-rule")],
            (false, true) if app.desk.is_none() => unreached(app).unwrap_or_default(),
            (false, true) => [say!(app.words, "absences-unread"), say!(app.words, "absences-unread-next")],
            (false, false) => [say!(app.words, "absences-reading"), String::new()],
        };
        let words = Paragraph::new(words.map(|line| Line::raw(look.glyphs(&line))).to_vec())
            .style(look.style(Role::Muted))
            .centered();
        let whole = area.padded();
        frame.render_widget(words, rect(Area { y: whole.y + whole.h / 2, h: 2, ..whole }));
        return;
    }
    let width = usize::from(inner.w);
    for (i, absence) in app.absences.items().iter().enumerate().skip(view.first).take(view.room()) {
        let selected = i == view.chosen;
        let style = |style: Style| if selected { look.style(Role::Selection) } else { style };
        let (words, role) = match app.withdrawal_phrase(&absence.id) {
            Some(phrase) => (format!("⇡ {phrase}"), Role::Warn),
            None => status(app, absence),
        };
        let days =
            absence.working_days.map_or(String::new(), |many| say!(app.words, "absences-days", count = many));
        let mut line = vec![
            Span::styled(look.cell(&span(app.words, &absence.notice), SPAN), style(look.style(Role::Text))),
            Span::styled(look.cell(&days, DAYS), style(look.style(Role::Muted))),
        ];
        let state = look.cell(&look.glyphs(&words), width.saturating_sub(SPAN + DAYS));
        line.extend(look.spans(&state, style(look.style(role))));
        let line = Line::from(line);
        let Some(place) = inner.line(i - view.first) else { break };
        frame.render_widget(Paragraph::new(line), rect(place));
    }
    scroll_bar::draw(look, true, view.track(), frame);
    let mut lower = vec![Line::styled(look.glyphs(&"─".repeat(width)), look.style(Role::Border))];
    lower.extend(app.absences.selected().into_iter().flat_map(|one| detail_lines(app, look, one, width)));
    frame.render_widget(Paragraph::new(lower).style(look.style(Role::Text)), rect(view.parts.details));
}

fn detail_lines(app: &App, look: &Look, absence: &Absence, width: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let words = app.words;
    let mut tell = |label: String, text: String| {
        // Long words go on under themselves, three lines at most.
        for (i, line) in look.lines(&look.glyphs(&text), width - LABEL, 3).into_iter().enumerate() {
            let label = if i == 0 { label.as_str() } else { "" };
            let label = Span::styled(look.cell(label, LABEL), look.style(Role::Muted));
            lines.push(Line::from(vec![label, Span::raw(line)]));
        }
    };
    let notice = &absence.notice;
    let filed = match &app.desk {
        Some(desk) => {
            let at = absence.submitted_at.with_timezone(&desk.clock.calendar().zone());
            format!("{} {} {}", words.day_month(at.date_naive()), at.year(), words.time(&at))
        }
        None => {
            let at = absence.submitted_at;
            format!("{} {} {} UTC", words.day_month(at.date_naive()), at.year(), words.time(&at))
        }
    };
    let filed = if absence.late { say!(words, "absences-filed-less-ahead", at = filed) } else { filed };
    tell(say!(words, "absences-filed"), filed);
    let none = || say!(words, "absences-none-named");
    let replacement =
        notice.replacement.as_ref().map_or_else(none, |replacement| match &replacement.reachable_at {
            Some(at) => format!("{} · {at}", replacement.name),
            None => replacement.name.clone(),
        });
    tell(say!(words, "absences-label-replacement"), replacement);
    if notice.listings_withdrawn {
        tell(say!(words, "absences-label-listings"), say!(words, "absences-listings-withdrawn"));
    }
    if let Some(note) = &notice.note {
        tell(say!(words, "absences-label-note"), note.replace('\n', " "));
    }
    if let Some(decision) = &absence.decision_note {
        tell(say!(words, "absences-label-administrator"), decision.replace('\n', " "));
    }
    lines
}
