//! The sign-in form.

use super::{Look, key_name, panel, place_cursor, rect};
use crate::app::App;
use crate::app::layout::{Area, Layout, SIGN_IN_LABEL};
use crate::app::msg::VaultState;
use crate::app::sign_in::PassphraseTrouble;
use crate::app::wrap::scrolled;
use crate::config::theme::Role;
use crate::input::{Action, Context};
use crate::words::say;
use ratatui::Frame;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_segmentation::UnicodeSegmentation;

/// Lines for what is told below the fields.
const MESSAGE: u16 = 4;

/// Draws the form.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let form = &app.sign_in;
    let fields = form.fields();
    let area = layout.sign_in(fields.len());
    frame.render_widget(panel(look, true, area, &say!(app.words, "sign-in-title"), None), rect(area));
    let inner = area.inner();
    let mut y = inner.y + 1;
    let many = fields.len();
    for (n, field) in fields.into_iter().enumerate() {
        let focused = form.focused() == field;
        let label = if focused { look.style(Role::Accent) } else { look.style(Role::Muted) };
        let row = layout.sign_in_field(many, n);
        frame.render_widget(
            Paragraph::new(field.label(app.words)).style(label),
            rect(Area { w: SIGN_IN_LABEL, ..row }),
        );
        let input = row.after(SIGN_IN_LABEL);
        let editor = form.editor(field);
        let hidden = "•".repeat(editor.text().graphemes(true).count());
        let before = editor.text()[..editor.cursor()].graphemes(true).count();
        let (shown, at) = if field.is_hidden() {
            (look.glyphs(&hidden), before)
        } else {
            (editor.text().to_owned(), editor.laid_out(usize::MAX / 4).2)
        };
        draw_field(look, frame, input, &shown, at, focused.then_some(app));
        y += 2;
    }
    let (text, role) = match (&form.message, form.busy) {
        (_, true) => (say!(app.words, "sign-in-busy"), Role::Hint),
        _ if form.trouble == Some(PassphraseTrouble::Wrong) => {
            (say!(app.words, "sign-in-vault-wrong"), Role::Error)
        }
        _ if form.trouble.is_some() => (say!(app.words, "sign-in-not-the-same"), Role::Error),
        (Some(fault), _) => (fault.told(app.words), Role::Error),
        (None, _) if form.otp_asked => (say!(app.words, "sign-in-otp-asked"), Role::Hint),
        (None, _) if form.vault() == VaultState::Locked => {
            (say!(app.words, "sign-in-vault-locked"), Role::Hint)
        }
        (None, _) => {
            let quit = key_name(app, Context::SignIn, Action::Quit);
            let demo = say!(app.words, "sign-in-no-account", key = quit);
            match form.vault() {
                VaultState::Offered => {
                    (format!("{} {demo}", say!(app.words, "sign-in-vault-offered")), Role::Hint)
                }
                _ => (demo, Role::Muted),
            }
        }
    };
    let width = usize::from(inner.w - 4);
    let lines: Vec<Line<'_>> =
        look.lines(&look.glyphs(&text), width, MESSAGE.into()).into_iter().map(Line::raw).collect();
    let message = Area { x: inner.x + 2, y, w: inner.w - 4, h: MESSAGE.min(inner.y + inner.h - y) };
    frame.render_widget(Paragraph::new(lines).style(look.style(role)), rect(message));
}

/// Draws one line of input, scrolled so that the cursor (in cells from the start) is on it; returns the column
/// of the screen in which it stands.
pub fn draw_field(
    look: &Look,
    frame: &mut Frame<'_>,
    area: Area,
    text: &str,
    cursor: usize,
    focused: Option<&App>,
) -> u16 {
    let (from, left_out) = scrolled(text, cursor, area.w.into());
    let shown = text[from..].to_owned();
    let line = Line::from(Span::raw(shown));
    frame.render_widget(Paragraph::new(line).style(look.style(Role::Input)), rect(area));
    let column = area.x + u16::try_from(cursor - left_out).unwrap_or(0);
    if let Some(app) = focused {
        place_cursor(app, frame, column, area.y);
    }
    column
}
