//! Insights: plots first, figures beside them.

use super::empty_list::unreached;
use super::{Look, panel, rect};
use crate::app::App;
use crate::app::layout::{Area, Layout};
use crate::app::wrap::width_of;
use crate::config::theme::Role;
use crate::domain::stats::{COLUMN_HOURS, Figures, Share};
use crate::words::say;
use chrono::TimeDelta;
use ratatui::Frame;
use ratatui::style::{Modifier, Style};
use ratatui::symbols::bar;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Bar, BarChart, BarGroup, Paragraph, Sparkline};

/// Bars of a terminal that has only ASCII.
const ASCII_BARS: bar::Set<'static> = bar::Set {
    full: "#",
    seven_eighths: "#",
    three_quarters: "#",
    five_eighths: "=",
    half: "=",
    three_eighths: "-",
    one_quarter: "-",
    one_eighth: ".",
    empty: " ",
};

/// Draws the screen.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let parts = layout.insights(app.insights_told_lines());
    let Some(figures) = &app.insights.figures else {
        let text = match (unreached(app), &app.insights.failed, app.insights.reading) {
            (Some(lines), _, _) => lines.to_vec(),
            (None, Some(fault), false) => vec![fault.to_string()],
            _ => vec![say!(app.words, "insights-reading")],
        };
        frame.render_widget(panel(look, true, layout.body, &title(app), None), rect(layout.body));
        let inner = layout.body.padded();
        let text: Vec<Line<'_>> = text.iter().map(|line| Line::raw(look.glyphs(line))).collect();
        let text = Paragraph::new(text).style(look.style(Role::Muted)).centered();
        return frame.render_widget(text, rect(Area { y: inner.y + inner.h / 2, h: 2, ..inner }));
    };
    headline(app, look, figures, parts.headline, frame);
    histogram(app, look, figures, parts.histogram, frame);
    weeks(app, look, figures, parts.weeks, frame);
    markets(app, look, figures, parts.markets, frame);
    load(app, look, figures, parts.load, frame);
}

fn title(app: &App) -> String {
    let weeks = app.insights.figures.as_ref().map_or(0, |figures| figures.replies.weeks.len());
    let title = say!(app.words, "insights-title");
    if weeks == 0 {
        title
    } else {
        format!("{title} · {}", say!(app.words, "insights-weeks", count = weeks))
    }
}

fn bars(look: &Look) -> bar::Set<'static> {
    if look.is_ascii() { ASCII_BARS } else { bar::NINE_LEVELS }
}

fn time(app: &App, taken: TimeDelta) -> String {
    let minutes = taken.num_minutes();
    say!(app.words, "insights-time", hours = minutes / 60, minutes = minutes % 60)
}

fn headline(app: &App, look: &Look, figures: &Figures, area: Area, frame: &mut Frame<'_>) {
    let replies = &figures.replies;
    let reading = app.insights.reading.then(|| say!(app.words, "insights-reading"));
    frame.render_widget(panel(look, true, area, &title(app), reading), rect(area));
    let inner = area.padded();
    let mut lines = Vec::new();
    match replies.all.part() {
        None => lines.push(Line::raw(say!(app.words, "insights-none"))),
        Some(part) => {
            let late = replies.all.answers - replies.all.in_time;
            let share = app.words.percent(part);
            let text =
                say!(app.words, "insights-share", share = share, count = replies.all.answers, late = late);
            lines.push(Line::styled(text, look.style(Role::Title)));
            if let (Some(median), Some(nine)) = (replies.median, replies.nine_of_ten) {
                let (median, nine) = (time(app, median), time(app, nine));
                lines.push(Line::raw(say!(app.words, "insights-taken", median = median, nine = nine)));
            }
        }
    }
    if !figures.told {
        let text = say!(app.words, "insights-seen-here");
        lines.push(Line::styled(text, look.style(Role::Hint)));
    }
    let lines: Vec<Line<'_>> = lines
        .into_iter()
        .flat_map(|line| {
            let text: String = line.spans.iter().map(|span| span.content.as_ref()).collect();
            let wrapped = look.lines(&look.glyphs(&text), inner.w.into(), 2);
            wrapped.into_iter().map(move |text| Line::styled(text, line.style))
        })
        .take(inner.h.into())
        .collect();
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
}

/// How many replies took up to 2, 4, … 24 working hours, and how many were late.
fn histogram(app: &App, look: &Look, figures: &Figures, area: Area, frame: &mut Frame<'_>) {
    let columns = &figures.replies.columns;
    frame.render_widget(panel(look, false, area, &say!(app.words, "insights-histogram"), None), rect(area));
    let inner = area.padded();
    let many = u16::try_from(columns.len()).unwrap_or(1).max(1);
    let step = (inner.w / many).max(1);
    let gap = u16::from(step > 1);
    let last = columns.len().saturating_sub(1);
    let chart = columns.iter().enumerate().map(|(i, answers)| {
        let role = if i == last { Role::Overdue } else { Role::Accent };
        // An underline would go through the empty part of the bar.
        let style = look.style(role).remove_modifier(Modifier::UNDERLINED);
        let bar = Bar::default().value(u64::from(*answers)).style(style).value_style(style);
        // A count of its own stands over each bar that is wide enough for it.
        let count =
            if step >= 5 && *answers > 0 { app.words.count(*answers as usize) } else { String::new() };
        bar.text_value(count)
    });
    let most = columns.iter().copied().max().unwrap_or(0).max(1);
    let chart = BarChart::default()
        .data(BarGroup::default().bars(&chart.collect::<Vec<_>>()))
        .bar_width(step - gap)
        .bar_gap(gap)
        .bar_set(bars(look))
        .max(u64::from(most))
        .style(look.style(Role::Text));
    frame.render_widget(chart, rect(Area { h: inner.h.saturating_sub(1), ..inner }));
    // The hours under the bars: as many as have room, the last names what was late.
    let late = say!(app.words, "insights-late");
    let mut axis = vec![' '; usize::from(inner.w)];
    let mut put = |at: usize, text: &str| {
        for (i, c) in text.chars().enumerate() {
            if let Some(cell) = axis.get_mut(at + i) {
                *cell = c;
            }
        }
    };
    let late_at = (last * usize::from(step)).min(usize::from(inner.w).saturating_sub(width_of(&late)));
    put(late_at, &late);
    let mut free = 0;
    for i in 0..last {
        let hours = (i + 1) * COLUMN_HOURS as usize;
        let name =
            if step >= 6 { say!(app.words, "insights-up-to", hours = hours) } else { hours.to_string() };
        let at = i * usize::from(step);
        if at >= free && at + width_of(&name) < late_at {
            put(at, &name);
            free = at + width_of(&name) + 1;
        }
    }
    let axis = Paragraph::new(axis.into_iter().collect::<String>()).style(look.style(Role::Muted));
    frame.render_widget(axis, rect(Area { y: inner.y + inner.h.saturating_sub(1), h: 1, ..inner }));
}

/// A row of a table of shares: its name, the share, the count, and a bar where there is room.
struct Row {
    name: String,
    share: Share,
}

fn shares(app: &App, look: &Look, rows: &[Row], area: Area, frame: &mut Frame<'_>) {
    let name = rows.iter().map(|row| width_of(&row.name)).max().unwrap_or(0);
    let count =
        rows.iter().map(|row| width_of(&app.words.count(row.share.answers as usize))).max().unwrap_or(1);
    let label = name + 2 + 5 + 2 + count + 2;
    let room = u16::try_from(usize::from(area.w).saturating_sub(label)).unwrap_or(0);
    for (row, y) in rows.iter().zip(area.y..area.y + area.h) {
        let line = Area { y, h: 1, ..area };
        let part = row.share.part();
        let told = part.map_or_else(|| "–".to_owned(), |part| app.words.percent(part));
        let answers = app.words.count(row.share.answers as usize);
        let pad = |text: &str, width: usize| " ".repeat(width.saturating_sub(width_of(text)));
        let style = match part {
            Some(part) if part < 0.9 => look.style(Role::Warn),
            Some(_) => look.style(Role::Text),
            None => look.style(Role::Muted),
        };
        let text = Line::from(vec![
            Span::styled(format!("{}{}  ", row.name, pad(&row.name, name)), look.style(Role::Text)),
            Span::styled(format!("{}{told}  ", pad(&told, 5)), style),
            Span::styled(format!("{}{answers}", pad(&answers, count)), look.style(Role::Muted)),
        ]);
        let text = Line::from(
            text.spans
                .into_iter()
                .map(|span| Span::styled(look.glyphs(&span.content), span.style))
                .collect::<Vec<_>>(),
        );
        frame.render_widget(Paragraph::new(text), rect(line));
        if let (Some(part), 4..) = (part, room) {
            // Shares lie near 100 %: the bar shows them in parts of a thousand.
            let bar = Bar::default().value((part * 1000.0).round() as u64).text_value(String::new());
            let chart = BarChart::default()
                .data(BarGroup::default().bars(&[bar]))
                .direction(ratatui::layout::Direction::Horizontal)
                .bar_width(1)
                .bar_set(bars(look))
                .bar_style(look.style(Role::Accent))
                .max(1000);
            let at = area.x + area.w - room;
            frame.render_widget(chart, rect(Area { x: at, w: room, ..line }));
        }
    }
}

fn weeks(app: &App, look: &Look, figures: &Figures, area: Area, frame: &mut Frame<'_>) {
    frame.render_widget(panel(look, false, area, &say!(app.words, "insights-by-week"), None), rect(area));
    let inner = area.padded();
    // The newest weeks stay where there is no room for all.
    let weeks = &figures.replies.weeks;
    let first = weeks.len().saturating_sub(inner.h.into());
    let rows: Vec<Row> = weeks[first..]
        .iter()
        .map(|week| Row { name: app.words.day_month(week.monday), share: week.share })
        .collect();
    shares(app, look, &rows, inner, frame);
}

fn markets(app: &App, look: &Look, figures: &Figures, area: Area, frame: &mut Frame<'_>) {
    let markets = &figures.replies.markets;
    let inner = area.padded();
    let room = usize::from(inner.h);
    let first = app.insights.first_market.min(markets.len().saturating_sub(room));
    let below = markets.len().saturating_sub(first + room);
    let more = (below > 0).then(|| format!("↓ {}", app.words.count(below)));
    let title = say!(app.words, "insights-by-market");
    frame.render_widget(panel(look, false, area, &title, more), rect(area));
    let rows: Vec<Row> = markets
        .iter()
        .skip(first)
        .take(room)
        .map(|row| Row { name: row.market.clone(), share: row.share })
        .collect();
    shares(app, look, &rows, inner, frame);
}

/// The working days ahead, each with its hours.
fn load(app: &App, look: &Look, figures: &Figures, area: Area, frame: &mut Frame<'_>) {
    let load = &figures.load;
    let overdue = (load.overdue > 0).then(|| say!(app.words, "insights-overdue", count = load.overdue));
    let title = say!(app.words, "insights-load");
    // Where both do not fit, what is overdue stands in the summary above as well.
    let fits = |right: &String| width_of(&title) + width_of(right) + 8 <= usize::from(area.w);
    frame.render_widget(panel(look, false, area, &title, overdue.filter(fits)), rect(area));
    let inner = area.padded();
    let names: Vec<String> = load.days.iter().map(|day| app.words.day(day.day)).collect();
    let counts: Vec<String> = load.days.iter().map(|day| app.words.count(day.due() as usize)).collect();
    let name = names.iter().map(|name| width_of(name)).max().unwrap_or(0);
    let count = counts.iter().map(|count| width_of(count)).max().unwrap_or(0);
    let label = name + count + 4;
    let room = usize::from(inner.w).saturating_sub(label);
    // An hour a cell, or as many hours a cell as there is room for.
    let hours = [1, 2, 3, 4, 6, 8].into_iter().find(|hours| 24 / hours <= room).unwrap_or(24);
    let cells: Vec<Vec<u64>> = load
        .days
        .iter()
        .map(|day| day.hours.chunks(hours).map(|hours| hours.iter().map(|n| u64::from(*n)).sum()).collect())
        .collect();
    let most = cells.iter().flatten().copied().max().unwrap_or(0).max(1);
    for (i, y) in (0..load.days.len()).zip(inner.y..inner.y + inner.h) {
        let line = Area { y, h: 1, ..inner };
        let pad = |text: &str, width: usize| " ".repeat(width.saturating_sub(width_of(text)));
        let text = format!("{}{}  {}{}", names[i], pad(&names[i], name), pad(&counts[i], count), counts[i]);
        frame.render_widget(Paragraph::new(text).style(look.style(Role::Text)), rect(line));
        let style: Style = look.style(Role::Accent);
        let plot = Sparkline::default().data(&cells[i]).max(most).bar_set(bars(look)).style(style);
        let x = inner.x + u16::try_from(label).unwrap_or(0);
        let w = u16::try_from(24 / hours)
            .unwrap_or(0)
            .min(inner.w.saturating_sub(u16::try_from(label).unwrap_or(0)));
        frame.render_widget(plot, rect(Area { x, w, ..line }));
    }
    let below = inner.y + u16::try_from(load.days.len()).unwrap_or(0);
    if below < inner.y + inner.h && hours == 1 {
        let mut axis = " ".repeat(label);
        for hour in [0, 6, 12, 18] {
            let text = format!("{hour:02}");
            axis.push_str(&format!("{text:<6}"));
        }
        let axis = Paragraph::new(axis.trim_end().to_owned()).style(look.style(Role::Muted));
        frame.render_widget(axis, rect(Area { y: below, h: 1, ..inner }));
    }
}
