//! The form of a new absence notice with its calendar and the rule's verdict as it is typed.

use super::sign_in::draw_field;
use super::{Look, panel, rect};
use crate::app::absences::{AbsenceForm, FormField, counted_words, date_words, near_day, problem_words};
use crate::app::layout::{Area, FORM_LABEL, FormLayout, Layout};
use crate::app::wrap::width_of;
use crate::app::{App, Desk};
use crate::config::theme::Role;
use crate::domain::absence_rule::{AbsencePlan, Verdict};
use crate::domain::calendar::RestReason;
use crate::words::{Words, say};
use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the form, the calendar beside it and the verdict below.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let (Some(desk), Some(form)) = (&app.desk, &app.form) else { return };
    let today = desk.today(app.now);
    let plan = app.form_plan();
    let parts = layout.absence_form();
    frame.render_widget(
        panel(look, true, parts.fields, &say!(app.words, "absence-form-title"), None),
        rect(parts.fields),
    );
    draw_fields(app, look, form, &parts, today, plan.as_deref(), frame);
    if let Some(calendar) = app.form_calendar(plan.as_deref()) {
        super::month::draw(app, look, &calendar, &parts, frame);
    }
    let below = parts.rule;
    frame.render_widget(panel(look, false, below, &say!(app.words, "absence-rule-title"), None), rect(below));
    let inner = below.padded();
    let (width, room) = (usize::from(inner.w), usize::from(inner.h));
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (role, text) in verdict_lines(app.words, plan.as_deref(), today) {
        let text = look.glyphs(&text);
        lines
            .extend(look.lines(&text, width, 2).into_iter().map(|line| Line::styled(line, look.style(role))));
    }
    lines.extend(due_lines(app, look, desk, width, room.saturating_sub(lines.len())));
    if lines.len() > room {
        lines.truncate(room.saturating_sub(1));
        lines.push(Line::styled(look.glyphs(&say!(app.words, "absence-more")), look.style(Role::Muted)));
    }
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
}

/// How many replies fall due inside, and in the room there is which ones.
fn due_lines(app: &App, look: &Look, desk: &Desk, width: usize, room: usize) -> Vec<Line<'static>> {
    let Some(due) = app.due_while_away() else { return Vec::new() };
    let many = due.len();
    if many == 0 {
        return Vec::new();
    }
    let head = say!(app.words, "absence-due", count = many);
    let mut lines: Vec<Line<'static>> = look
        .lines(&look.glyphs(&head), width, 2)
        .into_iter()
        .map(|line| Line::styled(line, look.style(Role::Warn)))
        .collect();
    // A list of one line that says there are more is no list.
    let room = room.saturating_sub(lines.len());
    let shown = if many <= room { many } else { room.saturating_sub(1) };
    if shown == 0 {
        return lines;
    }
    for row in due.take(shown) {
        let at = row
            .deadline(&desk.clock)
            .map_or(String::new(), |(due, _)| app.words.due_text(due, desk.clock.calendar(), app.now));
        let text = format!("{}  {}", look.cell(row.words.buyer(), 18), row.words.subject());
        lines.push(Line::from(vec![
            Span::styled(format!("  {}", look.cell(&at, 17)), look.style(Role::Text)),
            Span::styled(look.fit(&text, width.saturating_sub(19)), look.style(Role::Muted)),
        ]));
    }
    if many > shown {
        let more = format!("  {}", say!(app.words, "absence-due-more", count = many - shown));
        lines.push(Line::styled(look.glyphs(&more), look.style(Role::Muted)));
    }
    lines
}

fn draw_fields(
    app: &App,
    look: &Look,
    form: &AbsenceForm,
    parts: &FormLayout,
    today: NaiveDate,
    plan: Option<&AbsencePlan>,
    frame: &mut Frame<'_>,
) {
    let inner = parts.fields.inner();
    for (i, field) in FormField::ALL.into_iter().enumerate() {
        let Some(row) = parts.field(i) else { break };
        let focused = form.focused() == field;
        let label = if focused { look.style(Role::Accent) } else { look.style(Role::Muted) };
        frame.render_widget(
            Paragraph::new(app.words.say(field.label(), &[])).style(label),
            rect(Area { w: FORM_LABEL, ..row }),
        );
        let input = row.after(FORM_LABEL);
        match form.editor(field) {
            Some(editor) => {
                let cursor = editor.laid_out(usize::MAX / 4).2;
                draw_field(look, frame, input, editor.text(), cursor, focused.then_some(app));
                if editor.text().is_empty() && !focused && !field.is_day() {
                    let hint = Paragraph::new(say!(app.words, "absence-optional"))
                        .style(look.style(Role::Input).patch(dim(look)));
                    frame.render_widget(hint, rect(input));
                }
            }
            None => {
                let mark = if form.listings_withdrawn { "[x]" } else { "[ ]" };
                let style = if focused { look.style(Role::Selection) } else { look.style(Role::Input) };
                frame.render_widget(Paragraph::new(mark).style(style), rect(Area { w: 3, ..input }));
                if focused {
                    let hint = Paragraph::new(say!(app.words, "absence-space")).style(look.style(Role::Hint));
                    frame.render_widget(hint, rect(Area { x: input.x + 4, w: input.w - 4, ..input }));
                }
            }
        }
        if let Some((text, role)) = said_of(app, form, field, today, plan) {
            // Under the field where it fits there, else over the whole line.
            let text = look.fit(&look.glyphs(&text), usize::from(row.w));
            let w = u16::try_from(width_of(&text)).unwrap_or(row.w);
            let x = input.x.min(row.x + row.w - w.min(row.w));
            let below = Area { x, y: row.y + 1, w: row.x + row.w - x, h: 1 };
            frame.render_widget(Paragraph::new(text).style(look.style(role)), rect(below));
        }
    }
    let missing = || form.misses_replacement().then(|| say!(app.words, "absence-misses-replacement"));
    if let Some(why) = form.refusal.clone().or_else(missing) {
        let place = Area { x: inner.x + 1, y: inner.y + inner.h - 1, w: inner.w - 2, h: 1 };
        let place = Area { y: place.y - 1, h: 2, ..place };
        let lines: Vec<Line<'_>> = look
            .lines(&look.glyphs(&format!("! {why}")), place.w.into(), 2)
            .into_iter()
            .map(Line::raw)
            .collect();
        frame.render_widget(Paragraph::new(lines).style(look.style(Role::Error)), rect(place));
    }
}

/// The colour of what matters less, on the ground of a field.
fn dim(look: &Look) -> Style {
    Style { bg: None, ..look.style(Role::Muted) }
}

/// What is said below a day: the day in full, or what is wrong with it.
fn said_of(
    app: &App,
    form: &AbsenceForm,
    field: FormField,
    today: NaiveDate,
    plan: Option<&AbsencePlan>,
) -> Option<(String, Role)> {
    if !field.is_day() {
        return None;
    }
    let empty = form.text(field).trim().is_empty();
    let day = match form.day(field, today) {
        Ok(day) => day,
        Err(_) if empty && form.focused() != field => return None,
        Err(_) if empty && field == FormField::LastDay => {
            return Some((say!(app.words, "absence-hint-last"), Role::Hint));
        }
        Err(_) if empty => return Some((say!(app.words, "absence-hint-first"), Role::Hint)),
        Err(error) => return Some((date_words(app.words, error), Role::Error)),
    };
    let full = app.words.day_long(day);
    if field == FormField::LastDay && form.is_reversed(today) {
        return Some((say!(app.words, "absence-reversed"), Role::Error));
    }
    // An overlap is told where it is: at the day that lies inside the other absence.
    let standing = app.absences.items().iter().filter(|absence| absence.stands());
    let overlapped = standing
        .map(|absence| &absence.notice)
        .find(|notice| (notice.first_day..=notice.last_day).contains(&day));
    if let Some(other) = overlapped {
        let (first, last) = (app.words.day_month(other.first_day), app.words.day_month(other.last_day));
        return Some((say!(app.words, "absence-inside-filed", first = first, last = last), Role::Error));
    }
    if day < today {
        return Some((say!(app.words, "absence-day-past", day = full), Role::Warn));
    }
    let late = plan.filter(|plan| plan.verdict == Verdict::Late).and_then(|plan| plan.days_to_spare);
    if let (Some(spare), FormField::FirstDay) = (late, field) {
        return Some((say!(app.words, "absence-day-late", day = full, count = -spare), Role::Warn));
    }
    match app.desk.as_ref().and_then(|desk| desk.clock.calendar().rest_reason(day)) {
        Some(reason @ (RestReason::Holiday(_) | RestReason::Closed)) => {
            Some((format!("{full} · {}", app.words.rest_text(&reason)), Role::Muted))
        }
        _ => Some((full, Role::Muted)),
    }
}

fn verdict_lines(words: &Words, plan: Option<&AbsencePlan>, today: NaiveDate) -> Vec<(Role, String)> {
    let Some(plan) = plan else {
        return vec![(Role::Muted, say!(words, "absence-rule-in-short"))];
    };
    let mut lines = Vec::new();
    if plan.verdict != Verdict::Invalid {
        lines.push((Role::Text, counted_words(words, plan)));
        lines.push(judged(words, plan, today));
    }
    for problem in &plan.problems {
        lines.push((Role::Warn, problem_words(words, problem, |day| near_day(words, day, today))));
    }
    if let Some(day) = plan.recommended_notice_day.filter(|_| plan.verdict == Verdict::InTime) {
        lines.push((Role::Hint, say!(words, "absence-better-by", day = words.day(day))));
    }
    lines
}

fn judged(words: &Words, plan: &AbsencePlan, today: NaiveDate) -> (Role, String) {
    let Some(latest) = plan.latest_notice_day else {
        return (Role::Ok, say!(words, "absence-not-required"));
    };
    let (latest, now) = (near_day(words, latest, today), words.day(today));
    match (plan.verdict, plan.days_to_spare.unwrap_or(0)) {
        (Verdict::Late, spare) => {
            (Role::Error, say!(words, "absence-late-by", latest = latest, today = now, count = -spare))
        }
        (_, 0) => (Role::Warn, say!(words, "absence-last-day-to-tell", latest = latest, today = now)),
        (_, spare) => {
            (Role::Ok, say!(words, "absence-to-spare", latest = latest, today = now, count = spare))
        }
    }
}
