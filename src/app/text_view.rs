//! The reply on the screen: where its lines stand, which of them are shown, and what a cell shows. It scrolls by
//! itself only where the cursor would leave the room, so that what is pressed stays where it is.

use super::App;
use super::editor::Editor;
use super::layout::{Area, Track};
use super::wrap::wrap_most;
use std::ops::Range;

/// How far the text is scrolled, and what it was scrolled for.
#[derive(Debug, Default)]
pub struct Scroll {
    first: usize,
    seen: Option<(usize, usize, Area)>,
}

/// The text as it stands on the screen.
#[derive(Debug)]
pub struct TextView {
    /// What stands above it, line by line.
    pub banner: Vec<String>,
    /// The cells of the banner's lines.
    pub above: Area,
    /// The cells of the text's lines.
    pub area: Area,
    /// The byte ranges of its soft-wrapped lines.
    pub lines: Vec<Range<usize>>,
    /// The first line shown.
    pub first: usize,
    /// Line and column of the cursor.
    pub cursor: (usize, usize),
}

impl TextView {
    /// Where the cursor stands on the screen; `None` while its line is not shown.
    pub fn cursor_cell(&self) -> Option<(u16, u16)> {
        let below = u16::try_from(self.cursor.0.checked_sub(self.first)?).ok()?;
        let right = u16::try_from(self.cursor.1).unwrap_or(u16::MAX);
        // After a full line the cursor stands in the free cell before the frame.
        (below < self.area.h)
            .then(|| (self.area.x.saturating_add(right).min(self.area.x + self.area.w), self.area.y + below))
    }

    /// The byte offset of what a cell shows. Above or below the text it is a line that is not shown, one more for
    /// each cell, so that drawing there scrolls.
    pub(super) fn offset_at(&self, editor: &Editor, x: u16, y: u16) -> usize {
        let down = isize::try_from(y).unwrap_or(0) - isize::try_from(self.area.y).unwrap_or(0);
        let line = self.first.saturating_add_signed(down);
        let Some(range) = self.lines.get(line.min(self.lines.len().saturating_sub(1))) else { return 0 };
        editor.in_line(range, x.saturating_sub(self.area.x).into())
    }
}

impl App {
    /// The reply being written as it stands on the screen.
    pub fn text_view(&self) -> Option<TextView> {
        let composer = self.composer.as_ref()?;
        let (banner, above, area) = self.text_area()?;
        let (lines, line, column) = composer.editor.laid_out(area.w.into());
        let last = lines.len().saturating_sub(area.h.into());
        let first = composer.scroll.first.min(last);
        Some(TextView { banner, above, area, lines, first, cursor: (line, column) })
    }

    fn text_area(&self) -> Option<(Vec<String>, Area, Area)> {
        let inner = self.layout()?.writing()[1].padded();
        let banner = self.composer_banner().map_or(Vec::new(), |banner| {
            // Never more than leaves room for the text.
            let most = match inner.h {
                12.. => 3,
                6.. => 2,
                _ => 1,
            };
            wrap_most(&format!("▲ {banner}"), inner.w.into(), most)
        });
        let h = u16::try_from(banner.len()).unwrap_or(0);
        Some((banner, Area { h, ..inner }, inner.below(h)))
    }

    /// The bar of the reply being written.
    pub fn text_track(&self) -> Option<Track> {
        let (view, text) = (self.text_view()?, self.layout()?.writing()[1]);
        let track = Area { y: view.area.y, h: view.area.h, ..text };
        Track::of(track, view.lines.len(), view.area.h.into(), view.first)
    }

    /// Scrolls the text so many lines down, or up; the cursor stays in the text where it is.
    pub(super) fn scroll_text(&mut self, by: isize) {
        let Some(view) = self.text_view() else { return };
        let last = view.lines.len().saturating_sub(view.area.h.into());
        if let Some(composer) = &mut self.composer {
            composer.scroll.first = view.first.saturating_add_signed(by).min(last);
        }
    }

    /// Brings the cursor into sight when it, the text or the room has changed.
    pub(super) fn settle_text(&mut self) {
        let Some((_, _, area)) = self.text_area() else { return };
        let Some(composer) = &self.composer else { return };
        let seen = Some((composer.editor.cursor(), composer.editor.text().len(), area));
        if composer.scroll.seen == seen {
            return;
        }
        let (lines, line, _) = composer.editor.laid_out(area.w.into());
        let room = usize::from(area.h).max(1);
        let first = composer.scroll.first.clamp((line + 1).saturating_sub(room), line);
        let first = first.min(lines.len().saturating_sub(room));
        if let Some(composer) = &mut self.composer {
            composer.scroll = Scroll { first, seen };
        }
    }
}
