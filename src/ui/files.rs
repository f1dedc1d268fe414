//! The dialogs in which a file is saved or attached.

use super::sign_in::draw_field;
use super::{Look, panel, rect};
use crate::app::App;
use crate::app::files::{PATH_LABEL, Purpose};
use crate::app::layout::Area;
use crate::app::notice::Tone;
use crate::config::theme::Role;
use crate::words::say;
use ratatui::Frame;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};

/// Draws the dialog over everything.
pub fn draw(app: &App, look: &Look, frame: &mut Frame<'_>) {
    let (Some(dialog), Some(parts)) = (&app.dialog, app.dialog_layout()) else { return };
    let area = parts.frame;
    frame.render_widget(Clear, rect(area));
    let width = usize::from(parts.rows.w);
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
    for (i, file) in files.iter().enumerate().skip(parts.first).take(parts.rows.h.into()) {
        let Some(place) = parts.rows.line(i - parts.first) else { break };
        let role = if i == dialog.selected { Role::Selection } else { Role::Text };
        let line = look.cell(&look.glyphs(&format!("⎘ {file}")), width);
        frame.render_widget(Paragraph::new(line).style(look.style(role)), rect(place));
    }
    if files.is_empty() {
        let words = Paragraph::new(none).style(look.style(Role::Muted));
        frame.render_widget(words, rect(Area { h: 1, ..parts.rows }));
    }
    let words = Paragraph::new(label).style(look.style(Role::Accent));
    frame.render_widget(words, rect(Area { w: PATH_LABEL, ..parts.path }));
    let field = parts.path.after(PATH_LABEL);
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
        frame.render_widget(Paragraph::new(lines).style(look.style(role)), rect(parts.said));
    }
}
