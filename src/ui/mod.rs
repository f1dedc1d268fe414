//! Draws the app's state and changes nothing. One file a part of the screen, named as in `app/`.

mod absences;
mod composer;
mod confirm;
mod help;
mod inbox;
mod review;
mod sign_in;
mod style;
mod thread;

use crate::app::layout::{Area, Layout, MIN_SIZE};
use crate::app::msg::Link;
use crate::app::notice::Tone;
use crate::app::wrap::fit;
use crate::app::{App, Screen};
use crate::config::theme::{Role, Theme};
use crate::domain::phrase;
use crate::domain::reply_clock::ClockState;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};
pub use style::{Look, ratatui_style};
use unicode_width::UnicodeWidthStr;

/// Draws the whole screen.
pub fn draw(app: &App, look: &Look, frame: &mut Frame<'_>) {
    let whole = frame.area();
    frame.render_widget(Block::new().style(look.style(Role::Text)), whole);
    let Some(layout) = Layout::of(whole.width, whole.height) else {
        let (cols, rows) = MIN_SIZE;
        let text = format!("swopdesk needs {cols}x{rows}; this is {}x{}", whole.width, whole.height);
        frame.render_widget(Paragraph::new(text).style(look.style(Role::Text)), whole);
        return;
    };
    header(app, look, &layout, frame);
    summary(app, look, &layout, frame);
    match app.screen {
        Screen::SignIn => sign_in::draw(app, look, &layout, frame),
        Screen::Absences => absences::draw(app, look, &layout, frame),
        Screen::Inbox if app.composer.is_some() => {
            let [thread, text, checks] = layout.writing();
            thread::draw(app, look, thread, false, frame);
            composer::draw(app, look, text, checks, frame);
            review::draw(app, look, &layout, frame);
        }
        Screen::Inbox if layout.wide => {
            inbox::draw(app, look, layout.list(), !app.reading, frame);
            thread::draw(app, look, layout.thread(), app.reading, frame);
        }
        Screen::Inbox if app.reading => thread::draw(app, look, layout.thread(), true, frame),
        Screen::Inbox => inbox::draw(app, look, layout.list(), true, frame),
    }
    footer(app, look, &layout, frame);
    help::draw(app, look, &layout, frame);
    confirm::draw(app, look, &layout, frame);
}

fn rect(area: Area) -> Rect {
    Rect { x: area.x, y: area.y, width: area.w, height: area.h }
}

/// A frame with a title left and one right.
fn framed<'a>(look: &Look, focus: bool, title: impl Into<Line<'a>>, right: Option<String>) -> Block<'a> {
    let border = look.style(if focus { Role::BorderFocus } else { Role::Border });
    let mut block = Block::bordered().border_set(look.border()).border_style(border).title_top(title);
    if let Some(right) = right.filter(|right| !right.is_empty()) {
        block = block.title_top(
            Line::styled(format!(" {} ", look.glyphs(&right)), look.style(Role::Title)).right_aligned(),
        );
    }
    block
}

fn title(look: &Look, text: &str) -> Line<'static> {
    Line::styled(format!(" {} ", look.glyphs(text)), look.style(Role::Title))
}

/// `text` in exactly `width` cells.
fn cell(text: &str, width: usize) -> String {
    let text = fit(text, width);
    let pad = width.saturating_sub(text.width());
    text + &" ".repeat(pad)
}

fn header(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let bar = look.style(Role::Bar);
    let here = bar.patch(look.style(Role::Title)).bg(bar.bg.unwrap_or_default());
    let mut left = vec![Span::styled(" swopdesk  ", here)];
    if app.screen != Screen::SignIn {
        for (screen, name) in [(Screen::Inbox, "1 Inbox"), (Screen::Absences, "2 Absences")] {
            let style = if app.screen == screen { look.style(Role::Selection) } else { bar };
            left.push(Span::styled(format!(" {name} "), style));
            left.push(Span::styled(" ", bar));
        }
    }
    let mut right = Vec::new();
    if let Some(desk) = &app.desk {
        right.push(format!("{} ({})", desk.account.name, desk.account.country.to_lowercase()));
    }
    right.push(link_phrase(app));
    let used: usize = left.iter().map(|span| span.content.width()).sum();
    let room = usize::from(layout.header.w).saturating_sub(used + 2);
    let mut text = look.glyphs(&right.join(" · "));
    if text.width() > room {
        text = look.glyphs(right.last().map_or("", String::as_str));
    }
    let text = fit(&text, room);
    let gap = room.saturating_sub(text.width());
    left.push(Span::styled(" ".repeat(gap), bar));
    let role = if matches!(app.link, Link::Offline { .. }) { Role::Warn } else { Role::Bar };
    left.push(Span::styled(text, look.style(role).bg(bar.bg.unwrap_or_default())));
    frame.render_widget(Paragraph::new(Line::from(left)).style(bar), rect(layout.header));
}

/// The connection in one phrase.
fn link_phrase(app: &App) -> String {
    let clock = |at: &chrono::DateTime<chrono::Utc>| match &app.desk {
        Some(desk) => at.with_timezone(&desk.clock.calendar().zone()).format("%H:%M").to_string(),
        None => at.format("%H:%M UTC").to_string(),
    };
    match &app.link {
        Link::Starting if app.screen == Screen::SignIn => "not signed in".to_owned(),
        Link::Starting => "↻ connecting".to_owned(),
        Link::Listing(many) => format!("↻ reading the list: {many}"),
        Link::Live { checked_at } => format!("● live · checked {}", clock(checked_at)),
        Link::Polling { seconds, checked_at } => {
            format!("↻ every {seconds} s · checked {}", clock(checked_at))
        }
        Link::Offline { since, .. } => format!("⚠ offline since {}", clock(since)),
    }
}

fn summary(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    use crate::app::inbox::View;
    let Some(desk) = &app.desk else { return };
    let mut spans = vec![Span::raw(" ")];
    let overdue = app.inbox.overdue(&desk.clock, app.now);
    let role = if overdue > 0 { Role::Overdue } else { Role::Ok };
    spans.push(Span::styled(format!("overdue {overdue}"), look.style(role)));
    let muted = look.style(Role::Muted);
    let (open, due) = (app.inbox.count(View::All), app.inbox.count(View::NeedsReply));
    let verb = if due == 1 { "needs" } else { "need" };
    spans.push(Span::styled(look.glyphs(&format!(" │ {open} open · {due} {verb} a reply · ")), muted));
    match desk.clock.counts_down(app.now) {
        ClockState::Runs => spans.push(Span::styled("clock runs", muted)),
        ClockState::StandsStill { resumes_at, reason } => {
            let text = phrase::stands_still(resumes_at, &reason, desk.clock.calendar());
            spans.push(Span::styled(look.glyphs(&format!("⏸ {text}")), look.style(Role::Paused)));
        }
    }
    let extra = match &app.link {
        Link::Offline { why, .. } => Some((Role::Warn, why.to_string())),
        _ => app.remarks.last().map(|remark| (Role::Hint, remark.clone())),
    };
    if let Some((role, text)) = extra {
        let used: usize = spans.iter().map(|span| span.content.width()).sum();
        let room = usize::from(layout.summary.w).saturating_sub(used + 4);
        if room > 12 {
            spans.push(Span::styled(look.glyphs(" │ "), muted));
            spans.push(Span::styled(fit(&look.glyphs(&text), room), look.style(role)));
        }
    }
    frame
        .render_widget(Paragraph::new(Line::from(spans)).style(look.style(Role::Text)), rect(layout.summary));
}

fn footer(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let bar = look.style(Role::Bar);
    let on_bar = |role: Role| look.style(role).bg(bar.bg.unwrap_or_default());
    let width = usize::from(layout.footer.w);
    let held = app.held().next();
    let (role, notice) = match (&app.notice, held) {
        (Some(notice), _) => (
            match notice.tone {
                Tone::Good => Role::Ok,
                Tone::Plain => Role::Hint,
                Tone::Bad => Role::Error,
            },
            notice.text.clone(),
        ),
        (None, Some(item)) => {
            let many = app.held().count();
            let replies = if many == 1 { "1 reply".to_owned() } else { format!("{many} replies") };
            (Role::Hint, app.pending_phrase(item).replacen("goes out", &format!("{replies} to go out"), 1))
        }
        (None, None) => (Role::Bar, String::new()),
    };
    let notice = look.glyphs(&notice);
    let mut keys: Vec<Span<'static>> = Vec::new();
    // The notice may take what it needs but for the room of the first keys.
    let room = width.saturating_sub(notice.width().min(width * 2 / 3) + 3);
    let mut used = 0;
    for action in app.footer_actions() {
        let Some(combo) = app.keymap.key_for(app.context(), action) else { continue };
        let (key, short) = (combo.to_string(), action.row().short);
        let sep = if keys.is_empty() { "" } else { " · " };
        let needed = key.width() + 1 + short.width() + sep.width();
        if used + needed > room {
            break;
        }
        used += needed;
        keys.push(Span::styled(look.glyphs(sep), on_bar(Role::Muted)));
        keys.push(Span::styled(key, on_bar(Role::Key)));
        keys.push(Span::styled(format!(" {}", look.glyphs(short)), bar));
    }
    let left = fit(&notice, width.saturating_sub(used + 3));
    let gap = width.saturating_sub(left.width() + used + 2);
    let mut spans = vec![Span::styled(format!(" {left}"), on_bar(role)), Span::styled(" ".repeat(gap), bar)];
    spans.extend(keys);
    frame.render_widget(Paragraph::new(Line::from(spans)).style(bar), rect(layout.footer));
}

/// A rectangle in the middle of the body, at most as large as it.
fn middle(layout: &Layout, w: u16, h: u16) -> Area {
    let body = layout.body;
    let (w, h) = (w.min(body.w), h.min(body.h));
    Area { x: body.x + (body.w - w) / 2, y: body.y + (body.h - h) / 2, w, h }
}

/// Puts the terminal's cursor into an area, unless something lies over it.
fn place_cursor(app: &App, frame: &mut Frame<'_>, x: u16, y: u16) {
    if app.help.is_none() && app.confirm.is_none() && app.review.is_none() {
        frame.set_cursor_position((x, y));
    }
}

/// The theme by name as the screen uses it.
pub fn look(theme: &Theme, ascii: bool) -> Look {
    Look::new(theme.clone(), ascii)
}

/// The key of an action as the seller would press it; its name where no key is bound.
fn key_name(app: &App, context: crate::input::Context, action: crate::input::Action) -> String {
    app.keymap
        .key_for(context, action)
        .map_or_else(|| action.row().name.to_owned(), |combo| combo.to_string())
}
