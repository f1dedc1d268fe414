//! One discussion: the order, the deadline, the messages.

use super::{Look, panel, rect, scroll_bar};
use crate::app::App;
use crate::app::card::CardTone;
use crate::app::layout::Area;
use crate::app::thread::{ThreadLine, ThreadLineKind, ThreadView};
use crate::app::wrap::width_of;
use crate::config::theme::Role;
use crate::domain::discussion::Role as Author;
use crate::words::{Words, say};
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the discussion.
pub fn draw(app: &App, look: &Look, area: Area, focus: bool, frame: &mut Frame<'_>) {
    let inner = area.padded();
    if let Some(row) = app.passing_row() {
        frame.render_widget(panel(look, focus, area, row.words.buyer(), None), rect(area));
        let subject = look.fit(&look.glyphs(row.words.subject()), inner.w.into());
        frame.render_widget(Paragraph::new(subject).style(look.style(Role::Title)), rect(inner));
        return;
    }
    let discussion = app.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
    let heading = discussion.map_or_else(String::new, |discussion| app.thread_title(discussion));
    let reading = match (&app.desk, discussion) {
        (Some(desk), Some(discussion)) => desk.clock.reading(discussion, app.minute).map(|reading| {
            let due = |at| {
                say!(app.words, "clock-due", due = app.words.due_text(at, desk.clock.calendar(), app.minute))
            };
            (reading.level, reading.due_at.map(due))
        }),
        _ => None,
    };
    let due = reading.as_ref().and_then(|(_, due)| due.clone());
    frame.render_widget(panel(look, focus, area, &heading, due), rect(area));
    if app.thread.is_none() {
        let text = Paragraph::new(say!(app.words, "thread-none")).style(look.style(Role::Muted)).centered();
        frame.render_widget(text, rect(Area { y: inner.y + inner.h / 2, h: 1, ..inner }));
        return;
    }
    let width = usize::from(inner.w);
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (tone, text) in app.card_lines() {
        let style = match tone {
            CardTone::Subject => look.style(Role::Title),
            CardTone::Plain => look.style(Role::Text),
            CardTone::Quiet => look.style(Role::Muted),
            CardTone::Takeover => look.style(Role::Warn),
            CardTone::Rule => look.style(Role::Border),
            CardTone::Deadline => {
                reading.as_ref().map_or(look.style(Role::Text), |(level, _)| look.level(*level))
            }
        };
        let text = if tone == CardTone::Rule { "─".repeat(width) } else { text };
        lines.push(Line::styled(look.fit(&look.glyphs(&text), width), style));
    }
    let room = app.thread_room();
    let messages = app.thread_view();
    let many = messages.as_ref().map_or(0, ThreadView::len);
    let from_end = app.thread.as_ref().map_or(0, |thread| thread.from_end);
    let end = many.saturating_sub(from_end);
    let start = end.saturating_sub(room);
    if many == 0 {
        lines.extend(waiting(app, look, width));
    }
    let shown = messages.iter().flat_map(|view| view.lines(start..end));
    lines.extend(shown.map(|line| message_line(look, line, width)));
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
    hidden(app.words, look, area, start, many - end, frame);
    scroll_bar::draw(look, focus, app.thread_track(), frame);
}

/// Says on the frame's lower line what of the messages is not on the screen.
fn hidden(words: &Words, look: &Look, area: Area, above: usize, below: usize, frame: &mut Frame<'_>) {
    let mut parts = Vec::new();
    if above > 0 {
        parts.push(say!(words, "thread-above", count = above));
    }
    if below > 0 {
        parts.push(say!(words, "thread-below", count = below));
    }
    if parts.is_empty() {
        return;
    }
    let words = look.glyphs(&format!(" {} ", parts.join(" · ")));
    let w = u16::try_from(width_of(&words)).unwrap_or(0);
    let place = Area { x: area.x + area.w.saturating_sub(w + 2), y: area.y + area.h - 1, w, h: 1 };
    frame.render_widget(Paragraph::new(words).style(look.style(Role::Accent)), rect(place));
}

fn waiting(app: &App, look: &Look, width: usize) -> Vec<Line<'static>> {
    let fault = app.thread.as_ref().and_then(|thread| thread.fault.as_ref());
    match fault {
        Some(fault) => {
            let text = fault.told(app.words);
            let lines = look.lines(&look.glyphs(&text), width, 4).into_iter();
            lines.map(|line| Line::styled(line, look.style(Role::Error))).collect()
        }
        None if app.thread.as_ref().is_some_and(|thread| thread.loading) => {
            vec![Line::styled(look.glyphs(&say!(app.words, "thread-reading")), look.style(Role::Muted))]
        }
        None => vec![Line::styled(say!(app.words, "thread-empty"), look.style(Role::Muted))],
    }
}

fn message_line(look: &Look, line: &ThreadLine, width: usize) -> Line<'static> {
    let author = |role: Author| match role {
        Author::Buyer => look.style(Role::BuyerMessage),
        Author::Seller => look.style(Role::OwnMessage),
        Author::Platform => look.style(Role::PlatformMessage),
    };
    match line.kind {
        ThreadLineKind::Day => {
            Line::styled(look.glyphs(&format!("── {} ──", line.text)), look.style(Role::Muted))
        }
        ThreadLineKind::New => {
            let rule = "─".repeat(width.saturating_sub(width_of(&line.text) + 4));
            Line::styled(look.glyphs(&format!("── {} {rule}", line.text)), look.style(Role::Accent))
        }
        ThreadLineKind::Author(role) => Line::styled(
            look.fit(&line.text, width),
            author(role).add_modifier(ratatui::style::Modifier::BOLD),
        ),
        ThreadLineKind::Text(role) => {
            let style = if role == Author::Buyer { look.style(Role::Text) } else { author(role) };
            Line::from(vec![Span::raw("  "), Span::styled(line.text.clone(), style)])
        }
        ThreadLineKind::Attachment => {
            Line::styled(look.fit(&look.glyphs(&format!("  {}", line.text)), width), look.style(Role::Accent))
        }
        ThreadLineKind::Remark => {
            Line::styled(look.fit(&look.glyphs(&line.text), width), look.style(Role::Hint))
        }
        ThreadLineKind::Failed => {
            Line::styled(look.fit(&look.glyphs(&line.text), width), look.style(Role::Error))
        }
        ThreadLineKind::Pending => {
            Line::styled(look.fit(&look.glyphs(&line.text), width), look.style(Role::Warn))
        }
        ThreadLineKind::Blank => Line::raw(""),
    }
}
