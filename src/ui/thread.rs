//! One discussion: the order, the deadline, the messages.

use super::{Look, framed, rect, title};
use crate::app::App;
use crate::app::footer::CardTone;
use crate::app::layout::Area;
use crate::app::thread::{ThreadLine, ThreadLineKind};
use crate::app::wrap::fit;
use crate::config::theme::Role;
use crate::domain::discussion::Role as Author;
use crate::domain::phrase;
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

/// Draws the discussion.
pub fn draw(app: &App, look: &Look, area: Area, focus: bool, frame: &mut Frame<'_>) {
    let inner = area.inner();
    let discussion = app.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
    let heading = discussion.map_or_else(String::new, |discussion| app.thread_title(discussion));
    let due = match (&app.desk, discussion) {
        (Some(desk), Some(discussion)) => desk
            .clock
            .reading(discussion, app.now)
            .and_then(|reading| reading.due_at)
            .map(|due| format!("due {}", phrase::due_text(due, desk.clock.calendar(), app.now))),
        _ => None,
    };
    frame.render_widget(framed(look, focus, title(look, &heading), due), rect(area));
    if app.thread.is_none() {
        let text = Paragraph::new("No discussion chosen.").style(look.style(Role::Muted)).centered();
        frame.render_widget(text, rect(Area { y: inner.y + inner.h / 2, h: 1, ..inner }));
        return;
    }
    let width = usize::from(inner.w);
    let level = match (&app.desk, discussion) {
        (Some(desk), Some(discussion)) => {
            desk.clock.reading(discussion, app.now).map(|reading| reading.level)
        }
        _ => None,
    };
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (tone, text) in app.card_lines() {
        let style = match tone {
            CardTone::Plain => look.style(Role::Text),
            CardTone::Quiet => look.style(Role::Muted),
            CardTone::Takeover => look.style(Role::Warn),
            CardTone::Deadline => level.map_or(look.style(Role::Text), |level| look.level(level)),
        };
        lines.push(Line::styled(fit(&look.glyphs(&text), width), style));
    }
    let room = usize::from(inner.h).saturating_sub(lines.len());
    let messages = app.thread_lines();
    let from_end = app.thread.as_ref().map_or(0, |thread| thread.from_end);
    let end = messages.len().saturating_sub(from_end);
    let start = end.saturating_sub(room);
    if messages.is_empty() {
        lines.push(waiting(app, look, width));
    }
    lines.extend(messages[start..end].iter().map(|line| message_line(look, line, width)));
    frame.render_widget(Paragraph::new(lines).style(look.style(Role::Text)), rect(inner));
    if from_end > 0 {
        let more = format!(" {from_end} more below ");
        let w = u16::try_from(more.width()).unwrap_or(0);
        let place = Area { x: area.x + area.w.saturating_sub(w + 2), y: area.y + area.h - 1, w, h: 1 };
        frame.render_widget(Paragraph::new(more).style(look.style(Role::Accent)), rect(place));
    }
}

fn waiting(app: &App, look: &Look, width: usize) -> Line<'static> {
    let fault = app.thread.as_ref().and_then(|thread| thread.fault.as_ref());
    match fault {
        Some(fault) => Line::styled(fit(&fault.to_string(), width), look.style(Role::Error)),
        None if app.thread.as_ref().is_some_and(|thread| thread.loading) => {
            Line::styled("reading the messages …", look.style(Role::Muted))
        }
        None => Line::styled("no messages", look.style(Role::Muted)),
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
            let rest = width.saturating_sub(line.text.width() + 4);
            let rule = format!("── {} {}", line.text, "─".repeat(rest));
            Line::styled(look.glyphs(&rule), look.style(Role::Muted))
        }
        ThreadLineKind::Author(role) => Line::styled(
            fit(&look.glyphs(&line.text), width),
            author(role).add_modifier(ratatui::style::Modifier::BOLD),
        ),
        ThreadLineKind::Text(role) => {
            let style = if role == Author::Buyer { look.style(Role::Text) } else { author(role) };
            Line::from(vec![Span::raw("  "), Span::styled(line.text.clone(), style)])
        }
        ThreadLineKind::Attachment => {
            Line::styled(fit(&look.glyphs(&format!("  {}", line.text)), width), look.style(Role::Accent))
        }
        ThreadLineKind::Remark => Line::styled(line.text.clone(), look.style(Role::Hint)),
        ThreadLineKind::Pending => Line::styled(fit(&look.glyphs(&line.text), width), look.style(Role::Warn)),
        ThreadLineKind::Blank => Line::raw(""),
    }
}
