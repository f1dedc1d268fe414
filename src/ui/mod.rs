//! Draws the app's state and changes nothing. One file a part of the screen, named as in `app/`.

mod absence_form;
mod absences;
mod composer;
mod confirm;
mod empty_list;
mod files;
mod help;
mod inbox;
mod insights;
mod month;
mod outbox;
mod palette;
mod review;
mod runway;
mod scroll_bar;
mod sign_in;
mod style;
mod thread;

use crate::app::bars::NAME;
use crate::app::layout::{Area, Layout, MIN_SIZE};
use crate::app::msg::Link;
use crate::app::notice::{Tone, in_cells};
use crate::app::wrap::{bar, width_of};
use crate::app::{App, Screen};
use crate::config::theme::{Role, Theme};
use crate::domain::reply_clock::ClockState;
use crate::input::{Action, Context};
use crate::words::say;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph, Wrap};
pub use style::{Look, ratatui_style};

/// Draws the whole screen.
pub fn draw(app: &App, look: &Look, frame: &mut Frame<'_>) {
    let whole = frame.area();
    frame.render_widget(Block::new().style(look.style(Role::Text)), whole);
    let Some(layout) = Layout::of(whole.width, whole.height) else {
        let (cols, rows) = MIN_SIZE;
        let (width, height) = (whole.width, whole.height);
        let text =
            say!(app.words, "frame-too-small", cols = cols, rows = rows, width = width, height = height);
        let words = Paragraph::new(text).wrap(Wrap { trim: true }).style(look.style(Role::Text));
        frame.render_widget(words, whole);
        return;
    };
    let layout = layout.with_footer(app.footer_lines(whole.width.into()));
    header(app, look, &layout, frame);
    summary(app, look, &layout, frame);
    match app.screen {
        Screen::SignIn => sign_in::draw(app, look, &layout, frame),
        Screen::Absences if app.form.is_some() => absence_form::draw(app, look, &layout, frame),
        Screen::Absences => absences::draw(app, look, frame),
        Screen::Insights => insights::draw(app, look, &layout, frame),
        Screen::Outbox => outbox::draw(app, look, frame),
        Screen::Inbox if app.composer.is_some() => {
            let [thread, text, checks] = layout.writing();
            thread::draw(app, look, thread, false, frame);
            composer::draw(app, look, text, checks, frame);
            review::draw(app, look, frame);
        }
        Screen::Inbox if layout.wide => {
            inbox::draw(app, look, layout.list(), !app.reading, frame);
            thread::draw(app, look, layout.thread(), app.reading, frame);
        }
        Screen::Inbox if app.reading => thread::draw(app, look, layout.thread(), true, frame),
        Screen::Inbox => inbox::draw(app, look, layout.list(), true, frame),
    }
    footer(app, look, &layout, frame);
    files::draw(app, look, frame);
    help::draw(app, look, &layout, frame);
    confirm::draw(app, look, &layout, frame);
    palette::draw(app, look, &layout, frame);
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
            Line::from_iter(look.spans(&format!(" {} ", look.glyphs(&right)), look.style(Role::Title)))
                .right_aligned(),
        );
    }
    block
}

/// The title of a frame so wide, cut so that the words on the right (if any) stay clear of it.
fn title(look: &Look, text: &str, frame: u16, right: Option<&str>) -> Line<'static> {
    let taken = right.filter(|right| !right.is_empty()).map_or(0, |right| width_of(right) + 3);
    let room = usize::from(frame).saturating_sub(taken + 4);
    if text.is_empty() {
        return Line::default();
    }
    let text = format!(" {} ", look.fit(&look.glyphs(text), room));
    Line::from_iter(look.spans(&text, look.style(Role::Title)))
}

/// A frame so wide with words as its title.
fn panel(look: &Look, focus: bool, area: Area, text: &str, right: Option<String>) -> Block<'static> {
    framed(look, focus, title(look, text, area.w, right.as_deref()), right)
}

fn header(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let bar = look.style(Role::Bar);
    let here = bar.patch(look.style(Role::Title)).bg(bar.bg.unwrap_or_default());
    let mut left = look.spans(NAME, here).to_vec();
    // Where the bar itself is reversed, the screen one is on is not.
    let shown = match look.style(Role::Selection) {
        style if style == bar => bar.remove_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD),
        style => style,
    };
    for name in app.header_screens() {
        let style = if app.screen == name.screen { shown } else { bar };
        left.push(Span::styled(name.text, style));
        left.push(Span::styled(" ", bar));
    }
    let mut right = Vec::new();
    if let Some(desk) = app.desk.as_ref().filter(|_| app.screen != Screen::SignIn) {
        right.push(format!("{} ({})", desk.account.name, desk.account.country.to_lowercase()));
    }
    let used: usize = left.iter().map(|span| width_of(&span.content)).sum();
    let room = usize::from(layout.header.w).saturating_sub(used + 2);
    let mut forms = link_phrases(app);
    let fitting = forms.iter().position(|form| width_of(form) <= room).unwrap_or(forms.len() - 1);
    right.push(forms.swap_remove(fitting));
    if let (true, Some(link)) = (right.len() > 1, right.last()) {
        // A long name gives way to the connection.
        let rest = room.saturating_sub(width_of(link) + 3);
        if rest < 12 && width_of(&right[0]) > rest {
            right.remove(0);
        } else {
            right[0] = look.fit(&right[0], rest);
        }
    }
    let text = look.fit(&look.glyphs(&right.join(" · ")), room);
    let gap = room.saturating_sub(width_of(&text));
    left.push(Span::styled(" ".repeat(gap), bar));
    let role = if matches!(app.link, Link::Offline { .. } | Link::Stopped) { Role::Warn } else { Role::Bar };
    left.push(Span::styled(text, look.style(role).bg(bar.bg.unwrap_or_default())));
    frame.render_widget(Paragraph::new(Line::from(left)).style(bar), rect(layout.header));
}

/// The connection in one phrase, and in shorter ones for where there is less room.
fn link_phrases(app: &App) -> Vec<String> {
    let clock = |at: &chrono::DateTime<chrono::Utc>| match &app.desk {
        Some(desk) => app.words.time(&at.with_timezone(&desk.clock.calendar().zone())),
        None => format!("{} UTC", app.words.time(at)),
    };
    match &app.link {
        _ if app.screen == Screen::SignIn => vec![say!(app.words, "link-signed-out")],
        Link::Starting => vec![say!(app.words, "link-connecting"), "↻".to_owned()],
        Link::Listing { done, of_about: Some(about) } if done < about => {
            let bar = bar(*done as u64, *about as u64, 8);
            let whole = say!(app.words, "link-listing-of", done = *done, about = *about, bar = bar);
            listing_phrases(app, whole, *done)
        }
        Link::Stopped => {
            let key = key_name(app, Context::Inbox, Action::Refresh);
            vec![
                say!(app.words, "link-stopped", key = key.as_str()),
                say!(app.words, "link-stopped-short", key = key),
            ]
        }
        Link::Listing { done, .. } => {
            listing_phrases(app, say!(app.words, "link-listing", count = *done), *done)
        }
        Link::Live { checked_at } => {
            let at = clock(checked_at);
            vec![say!(app.words, "link-live", at = at.as_str()), format!("● {at}")]
        }
        Link::Polling { seconds, checked_at } => {
            let at = clock(checked_at);
            vec![say!(app.words, "link-polling", seconds = *seconds, at = at.as_str()), format!("↻ {at}")]
        }
        Link::Offline { since, .. } => {
            let since = clock(since);
            let shown = app
                .synced_at
                .as_ref()
                .map(|at| say!(app.words, "link-offline-shown", since = since.as_str(), shown = clock(at)));
            let away = [
                say!(app.words, "link-offline", since = since.as_str()),
                format!("⚠ {}", say!(app.words, "watch-count-offline")),
            ];
            shown.into_iter().chain(away).collect()
        }
    }
}

/// How far the list has been read, with the key that ends it where it is heard.
fn listing_phrases(app: &App, whole: String, done: usize) -> Vec<String> {
    let ends = app
        .listing_ends_by()
        .map(|key| say!(app.words, "file-ends", text = whole.as_str(), key = key.to_string()));
    ends.into_iter().chain([whole, format!("↻ {}", app.words.count(done))]).collect()
}

/// What is due, whether the clock runs, and what is wrong with the connection. Where it does not fit, the
/// counts (which the list shows too) give way, then the clock.
fn summary(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    use crate::app::inbox::View;
    let Some(desk) = app.desk.as_ref().filter(|_| app.screen != Screen::SignIn) else { return };
    let muted = look.style(Role::Muted);
    let overdue = app.inbox.overdue(&desk.clock, app.minute);
    let sign = if overdue > 0 { "! " } else { "" };
    let late = format!("{sign}{}", say!(app.words, "summary-overdue", count = overdue));
    let late = (look.style(if overdue > 0 { Role::Overdue } else { Role::Ok }), late);
    let (open, due) = (app.inbox.count(View::All), app.inbox.count(View::NeedsReply));
    let counts = (muted, say!(app.words, "summary-counts", open = open, due = due));
    let (clock, short_clock) = match desk.clock.counts_down(app.now) {
        ClockState::Runs => {
            let runs = say!(app.words, "clock-runs");
            ((muted, runs.clone()), (muted, runs))
        }
        ClockState::StandsStill { resumes_at, reason } => {
            let text = app.words.stands_still(resumes_at, &reason, desk.clock.calendar());
            let short = app.words.stands_still_short(resumes_at, &reason, desk.clock.calendar());
            let style = look.style(Role::Paused);
            ((style, format!("⏸ {text}")), (style, format!("⏸ {short}")))
        }
    };
    let extra = match &app.link {
        Link::Offline { why, .. } => Some((look.style(Role::Warn), why)),
        _ => None,
    };
    let remark = app.remarks.last().map(|remark| (look.style(Role::Hint), remark.clone()));
    let room = usize::from(layout.summary.w).saturating_sub(2);
    let mut choices: Vec<Vec<(Style, String)>> = Vec::new();
    // The picture of the hours ahead loses its words; then the counts go, which the list has too; then its labels.
    let strips = runway::forms(app, look).map(|forms| forms.map(|form| (look.style(Role::Text), form)));
    let strips = strips.as_ref().map_or(&[][..], |strips| strips);
    let clocks = [&clock, &short_clock];
    for (strip, clock) in strips.iter().take(2).flat_map(|strip| clocks.map(|clock| (strip, clock))) {
        choices.push(vec![late.clone(), strip.clone(), counts.clone(), clock.clone()]);
    }
    for (strip, clock) in strips.iter().skip(1).flat_map(|strip| clocks.map(|clock| (strip, clock))) {
        choices.push(vec![late.clone(), strip.clone(), clock.clone()]);
    }
    choices.extend([
        vec![late.clone(), counts.clone(), clock.clone()],
        vec![late.clone(), counts.clone(), short_clock.clone()],
        vec![late.clone(), short_clock.clone()],
        vec![late.clone()],
    ]);
    match (extra, remark) {
        (Some((style, why)), _) => {
            choices.iter_mut().for_each(|parts| parts.push((style, why.told(app.words))));
            // Where it does not fit whole, what happened gives way so far that what to do is told too.
            let left = room.saturating_sub(width_of(&late.1) + 3);
            choices.push(vec![late, (style, in_cells(why, app.words, left))]);
        }
        // A remark is worth telling where there is room; the help has it anyway.
        (None, Some(remark)) => {
            let whole = [Some(late), strips.first().cloned(), Some(counts), Some(clock), Some(remark)];
            choices.insert(0, whole.into_iter().flatten().collect());
        }
        (None, None) => {}
    }
    let width = |parts: &[(Style, String)]| {
        parts.iter().map(|(_, text)| width_of(text) + 3).sum::<usize>().saturating_sub(3)
    };
    let fitting = choices.iter().position(|parts| width(parts) <= room).unwrap_or(choices.len() - 1);
    let mut spans = vec![Span::raw(" ")];
    let mut left = room;
    for (i, (style, text)) in choices.swap_remove(fitting).into_iter().enumerate() {
        if i > 0 {
            spans.push(Span::styled(look.glyphs(" │ "), muted));
            left = left.saturating_sub(3);
        }
        let text = look.fit(&look.glyphs(&text), left);
        left = left.saturating_sub(width_of(&text));
        spans.push(Span::styled(text, style));
    }
    let line = Paragraph::new(Line::from(spans)).style(look.style(Role::Text));
    frame.render_widget(line, rect(layout.summary));
}

/// The notice and the keys: beside each other, or the notice on a line of its own above the keys.
fn footer(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let bar = look.style(Role::Bar);
    let on_bar = |role: Role| look.style(role).bg(bar.bg.unwrap_or_default());
    let width = usize::from(layout.footer.w);
    let (role, notice) = match app.told() {
        Some((Tone::Good, text)) => (Role::Ok, text),
        Some((Tone::Plain, text)) => (Role::Hint, text),
        Some((Tone::Bad, text)) => (Role::Error, text),
        None => (Role::Bar, String::new()),
    };
    let apart = layout.footer.h > 1;
    let mut lines = Vec::new();
    let beside = if apart { String::new() } else { look.fit(&look.glyphs(&notice), width.saturating_sub(2)) };
    if apart {
        let most = usize::from(layout.footer.h - 1);
        let text = look.lines(&look.glyphs(&notice), width.saturating_sub(2), most);
        lines.extend(text.into_iter().map(|text| Line::styled(format!(" {text}"), on_bar(role))));
    }
    let mut keys: Vec<Span<'static>> = Vec::new();
    let shown = app.footer_keys(width);
    let first = shown.first().map_or(width.saturating_sub(1), |key| usize::from(key.x));
    for key in shown {
        let sep = if keys.is_empty() { "" } else { " · " };
        keys.push(Span::styled(look.glyphs(sep), on_bar(Role::Muted)));
        keys.push(Span::styled(key.key, on_bar(Role::Key)));
        keys.push(Span::styled(format!(" {}", look.glyphs(&key.short)), bar));
    }
    let gap = first.saturating_sub(width_of(&beside) + 1);
    let mut spans =
        vec![Span::styled(format!(" {beside}"), on_bar(role)), Span::styled(" ".repeat(gap), bar)];
    spans.extend(keys);
    lines.push(Line::from(spans));
    frame.render_widget(Paragraph::new(lines).style(bar), rect(layout.footer));
}

/// Puts the terminal's cursor into an area, unless something lies over it.
fn place_cursor(app: &App, frame: &mut Frame<'_>, x: u16, y: u16) {
    if app.help.is_none() && app.confirm.is_none() && app.review.is_none() && app.palette.is_none() {
        frame.set_cursor_position((x, y));
    }
}

/// The theme by name as the screen uses it.
pub fn look(theme: &Theme, ascii: bool) -> Look {
    Look::new(theme.clone(), ascii)
}

/// The key of an action as the seller would press it; its name where no key is bound.
fn key_name(app: &App, context: Context, action: Action) -> String {
    app.keymap
        .key_for(context, action)
        .map_or_else(|| action.row().name.to_owned(), |combo| combo.to_string())
}
