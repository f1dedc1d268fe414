//! The form of a new absence notice with its calendar and the rule's verdict as it is typed.

use super::sign_in::draw_field;
use super::{Look, panel, rect};
use crate::app::absences::{AbsenceForm, FormField, FormVerdict, near_day, problem_words};
use crate::app::layout::{Area, Layout};
use crate::app::wrap::width_of;
use crate::app::{App, Desk};
use crate::config::theme::Role;
use crate::domain::absence_rule::{AbsencePlan, Verdict};
use crate::domain::calendar::{CLOSED_DAY, Holiday};
use crate::words::{Words, say};
use chrono::{Datelike, Months, NaiveDate};
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

const LABEL: u16 = 20;
/// Cells of a month: seven days of three.
const MONTH: u16 = 22;

/// Draws the form, the calendar beside it and the verdict below.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let (Some(desk), Some(form)) = (&app.desk, &app.form) else { return };
    let today = desk.today(app.now);
    let verdict = form.verdict(desk.clock.calendar(), today, app.absences.items());
    let body = layout.body;
    let months: u16 = if layout.wide { 2 } else { 1 };
    let right = MONTH * months + 2 + months;
    let (left, calendar) = (
        Area { w: body.w - right, h: 14, ..body },
        Area { x: body.x + body.w - right, w: right, h: 14, ..body },
    );
    frame.render_widget(panel(look, true, left, &say!(app.words, "absence-form-title"), None), rect(left));
    draw_fields(app, look, form, left.inner(), today, frame);
    draw_calendar(desk, look, form, calendar, months, today, &verdict, frame);
    let below = Area { y: body.y + 14, h: body.h - 14, ..body };
    frame.render_widget(panel(look, false, below, &say!(app.words, "absence-rule-title"), None), rect(below));
    let inner = below.padded();
    let (width, room) = (usize::from(inner.w), usize::from(inner.h));
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (role, text) in verdict_lines(app, desk, &verdict, today) {
        let text = look.glyphs(&text);
        lines
            .extend(look.lines(&text, width, 2).into_iter().map(|line| Line::styled(line, look.style(role))));
    }
    if lines.len() > room {
        lines.truncate(room.saturating_sub(1));
        lines.push(Line::styled(look.glyphs(&say!(app.words, "absence-more")), look.style(Role::Muted)));
    }
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
}

fn draw_fields(
    app: &App,
    look: &Look,
    form: &AbsenceForm,
    inner: Area,
    today: NaiveDate,
    frame: &mut Frame<'_>,
) {
    for (i, field) in (0u16..).zip(FormField::ALL) {
        let focused = form.focused() == field;
        // A line between the days and the rest leaves room for what is wrong with a day.
        let y = inner.y + if i < 2 { i * 2 } else { i + 3 };
        if y >= inner.y + inner.h {
            break;
        }
        let label = if focused { look.style(Role::Accent) } else { look.style(Role::Muted) };
        let row = Area { x: inner.x + 1, y, w: inner.w - 2, h: 1 };
        frame.render_widget(
            Paragraph::new(app.words.say(field.label(), &[])).style(label),
            rect(Area { w: LABEL, ..row }),
        );
        let input = Area { x: row.x + LABEL, w: row.w - LABEL, ..row };
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
        if let Some((text, role)) = said_of(form, field, today) {
            // Under the field where it fits there, else over the whole line.
            let text = look.fit(&look.glyphs(&text), usize::from(row.w));
            let w = u16::try_from(width_of(&text)).unwrap_or(row.w);
            let x = input.x.min(row.x + row.w - w.min(row.w));
            let below = Area { x, y: y + 1, w: row.x + row.w - x, h: 1 };
            frame.render_widget(Paragraph::new(text).style(look.style(role)), rect(below));
        }
    }
    if let Some(why) = &form.refusal {
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

/// What is said below a field: the day in full, or what is wrong with it.
fn said_of(form: &AbsenceForm, field: FormField, today: NaiveDate) -> Option<(String, Role)> {
    if !field.is_day() {
        return None;
    }
    let empty = form.text(field).trim().is_empty();
    match form.day(field, today) {
        Ok(_) if field == FormField::LastDay && form.is_reversed(today) => {
            Some(("this is before the first day".to_owned(), Role::Error))
        }
        Ok(day) => Some((day.format("%A %-d %B %Y").to_string(), Role::Muted)),
        Err(_) if empty && form.focused() != field => None,
        Err(_) if empty => Some(("like 21 dec, 21-12, 2026-12-21 or +14d".to_owned(), Role::Hint)),
        Err(error) => Some((error.to_string(), Role::Error)),
    }
}

fn verdict_lines(app: &App, desk: &Desk, verdict: &FormVerdict, today: NaiveDate) -> Vec<(Role, String)> {
    let FormVerdict::Planned(plan) = verdict else {
        return vec![(Role::Muted, say!(app.words, "absence-rule-in-short"))];
    };
    let mut lines = Vec::new();
    if plan.verdict != Verdict::Invalid {
        lines.push((Role::Text, counted(app.words, plan)));
        lines.push(judged(app.words, plan, today));
    }
    for problem in &plan.problems {
        lines.push((Role::Warn, problem_words(app.words, problem, today)));
    }
    if let Some(day) = plan.recommended_notice_day.filter(|_| plan.verdict == Verdict::InTime) {
        lines.push((Role::Hint, say!(app.words, "absence-better-by", day = app.words.day(day))));
    }
    if let (Some(form), false) = (&app.form, plan.verdict == Verdict::Invalid) {
        let days = (form.day(FormField::FirstDay, today), form.day(FormField::LastDay, today));
        if let (Ok(first), Ok(last)) = days {
            let inside = app
                .inbox
                .due_rows()
                .filter_map(|row| row.deadline(&desk.clock))
                .filter(|(due, _)| (first..=last).contains(&desk.clock.calendar().local_date(*due)))
                .count();
            if inside > 0 {
                let replies =
                    if inside == 1 { "1 reply falls".to_owned() } else { format!("{inside} replies fall") };
                lines.push((
                    Role::Warn,
                    format!("{replies} due inside: an absence does not stop the reply clock"),
                ));
            }
        }
    }
    lines
}

fn counted(words: &Words, plan: &AbsencePlan) -> String {
    if plan.holidays.is_empty() {
        return say!(words, "absence-working-days", count = plan.working_days);
    }
    let named = |holiday: &Holiday| {
        let closed = (holiday.name == CLOSED_DAY).then(|| say!(words, "clock-closed-day"));
        format!("{} {}", closed.as_deref().unwrap_or(&holiday.name), words.day_month(holiday.date))
    };
    let holidays = plan.holidays.iter().map(named).collect::<Vec<_>>().join(", ");
    say!(words, "absence-working-days-but", count = plan.working_days, holidays = holidays)
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

#[allow(clippy::too_many_arguments)]
fn draw_calendar(
    desk: &Desk,
    look: &Look,
    form: &AbsenceForm,
    area: Area,
    months: u16,
    today: NaiveDate,
    verdict: &FormVerdict,
    frame: &mut Frame<'_>,
) {
    frame.render_widget(panel(look, false, area, "Calendar", None), rect(area));
    let inner = area.inner();
    let (first, last) = (form.day(FormField::FirstDay, today).ok(), form.day(FormField::LastDay, today).ok());
    let shown = if form.focused() == FormField::LastDay { last.or(first) } else { first };
    let base = shown.unwrap_or(today).with_day(1).unwrap_or(today);
    // The month before stays in view beside the second day's month where both fit.
    let start = match first.and_then(|day| day.with_day(1)) {
        Some(first) if months > 1 && base > first => base.checked_sub_months(Months::new(1)).unwrap_or(base),
        _ => base,
    };
    let latest = match verdict {
        FormVerdict::Planned(plan) => plan.latest_notice_day,
        FormVerdict::Incomplete => None,
    };
    for i in 0..months {
        let Some(month) = start.checked_add_months(Months::new(u32::from(i))) else { continue };
        let place = Area { x: inner.x + 1 + i * (MONTH + 1), w: MONTH - 1, ..inner };
        let mut lines = vec![
            Line::styled(format!("{:^20}", month.format("%B %Y").to_string()), look.style(Role::Title)),
            Line::styled("Mo Tu We Th Fr Sa Su", look.style(Role::Muted)),
        ];
        let mut spans = vec![Span::raw("   ".repeat(month.weekday().num_days_from_monday() as usize))];
        let mut day = month;
        while day.month() == month.month() {
            spans.push(day_span(desk, look, day, today, first, last, latest));
            if day.weekday().num_days_from_monday() == 6 {
                lines.push(Line::from(std::mem::take(&mut spans)));
            }
            match day.succ_opt() {
                Some(next) => day = next,
                None => break,
            }
        }
        lines.push(Line::from(spans));
        frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(place));
    }
    let legend = Area { x: inner.x + 1, y: inner.y + inner.h - 3, w: inner.w - 1, h: 3 };
    let lines = vec![
        Line::styled(look.glyphs("▒ away  · holiday"), look.style(Role::Muted)),
        Line::styled("< today", look.style(Role::Muted)),
        Line::styled("! last day to tell", look.style(Role::Muted)),
    ];
    frame.render_widget(Paragraph::new(lines), rect(legend));
}

/// A day of the calendar in three cells: the number and a sign that needs no colour.
fn day_span(
    desk: &Desk,
    look: &Look,
    day: NaiveDate,
    today: NaiveDate,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    latest: Option<NaiveDate>,
) -> Span<'static> {
    let calendar = desk.clock.calendar();
    let away = first.is_some_and(|first| first <= day && day <= last.unwrap_or(first));
    let holiday = calendar.holiday(day).is_some();
    let sign = if latest == Some(day) {
        "!"
    } else if day == today {
        "<"
    } else if holiday {
        "·"
    } else if away && calendar.is_working_day(day) {
        "▒"
    } else {
        " "
    };
    let mut style = match (away, calendar.is_working_day(day)) {
        (true, true) => look.style(Role::Selection),
        (true, false) | (false, false) => look.style(Role::Muted),
        (false, true) => look.style(Role::Text),
    };
    if latest == Some(day) {
        style = look.style(Role::Warn).add_modifier(Modifier::BOLD);
    }
    Span::styled(format!("{:>2}{}", day.day(), look.glyphs(sign)), style)
}
