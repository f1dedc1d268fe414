//! The dialogs in which a file is saved or attached.

use super::sign_in::draw_field;
use super::{Look, panel, rect};
use crate::app::App;
use crate::app::files::Purpose;
use crate::app::layout::{Area, Layout};
use crate::app::notice::Tone;
use crate::config::theme::Role;
use crate::words::say;
use ratatui::Frame;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

/// Files on the screen at a time.
const FILES: u16 = 8;
/// Cells of the label before the path.
const LABEL: u16 = 8;

/// Where the dialog stands.
pub fn area(app: &App, layout: &Layout) -> Option<Area> {
    let dialog = app.dialog.as_ref()?;
    let many = match &dialog.purpose {
        Purpose::Save(files) => files.len(),
        Purpose::Attach => app.composer.as_ref().map_or(0, |composer| composer.files.len()),
    };
    let rows = u16::try_from(many).unwrap_or(FILES).clamp(1, FILES);
    // The files, a line between, the path, and three lines for what is said.
    Some(layout.middle(90, rows + 7))
}

/// Draws the dialog over everything.
pub fn draw(app: &App, look: &Look, layout: &Layout, frame: &mut Frame<'_>) {
    let (Some(dialog), Some(area)) = (&app.dialog, area(app, layout)) else { return };
    frame.render_widget(Clear, rect(area));
    let inner = area.padded();
    let width = usize::from(inner.w);
    let (heading, label, files, none) = match &dialog.purpose {
        Purpose::Save(files) => {
            let line = |(from, file): &(String, crate::domain::discussion::Attachment)| {
                let (name, size) = (&file.file_name, app.words.bytes(file.size));
                say!(app.words, "file-from", name = name, size = size, buyer = from)
            };
            let files = files.iter().map(line).collect::<Vec<_>>();
            (say!(app.words, "place-save_file"), say!(app.words, "file-folder"), files, String::new())
        }
        Purpose::Attach => {
            let files = app.composer.as_ref().map_or(Vec::new(), |composer| composer.files.clone());
            let none = say!(app.words, "file-none-attached");
            (say!(app.words, "place-attach_file"), say!(app.words, "file-path"), files, none)
        }
    };
    frame.render_widget(panel(look, true, area, &heading, None), rect(area));
    let room = usize::from(inner.h - 5);
    let first = (dialog.selected + 1).saturating_sub(room);
    for (i, file) in files.iter().enumerate().skip(first).take(room) {
        let role = if i == dialog.selected { Role::Selection } else { Role::Text };
        let line = look.cell(&look.glyphs(&format!("⎘ {file}")), width);
        let y = inner.y + u16::try_from(i - first).unwrap_or(0);
        frame.render_widget(Paragraph::new(line).style(look.style(role)), rect(Area { y, h: 1, ..inner }));
    }
    if files.is_empty() {
        let words = Paragraph::new(none).style(look.style(Role::Muted));
        frame.render_widget(words, rect(Area { h: 1, ..inner }));
    }
    let y = inner.y + inner.h - 4;
    let words = Paragraph::new(label).style(look.style(Role::Accent));
    frame.render_widget(words, rect(Area { y, h: 1, w: LABEL, ..inner }));
    let field = Area { x: inner.x + LABEL, y, w: inner.w - LABEL, h: 1 };
    let cursor = dialog.path.laid_out(usize::MAX / 4).2;
    draw_field(look, frame, field, dialog.path.text(), cursor, Some(app));
    if let Some((tone, text)) = &dialog.message {
        let role = match tone {
            Tone::Bad => Role::Error,
            Tone::Good => Role::Ok,
            Tone::Plain => Role::Hint,
        };
        let sign = if *tone == Tone::Bad { "! " } else { "" };
        let lines = look.lines(&look.glyphs(&format!("{sign}{text}")), width, 3);
        let lines: Vec<Line<'_>> = lines.into_iter().map(Line::raw).collect();
        let place = Area { y: y + 1, h: 3, ..inner };
        frame.render_widget(Paragraph::new(lines).style(look.style(role)), rect(place));
    }
}
