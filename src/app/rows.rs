//! The lists of notices and of the outbox: which rows are shown, and how they scroll. A row that is in sight stays
//! where it is when it is chosen.

use super::layout::{Area, ListLayout, Track};
use super::{App, Screen};

/// Lines for what is told of the chosen notice; more on a high screen.
const ABSENCE_DETAILS: (u16, u16) = (9, 12);
/// Lines for what is told of the chosen row of the outbox.
const OUTBOX_DETAILS: (u16, u16) = (12, 15);
/// From so many lines on a screen is high.
const HIGH: u16 = 30;
/// Notices that wait to be filed, shown above the list at most.
pub const MOST_FILING: usize = 3;

/// The rows of a list that are on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowsView {
    /// The screen's parts.
    pub parts: ListLayout,
    /// Rows there are.
    pub many: usize,
    /// The first one shown.
    pub first: usize,
    /// The chosen one.
    pub chosen: usize,
}

impl RowsView {
    /// Rows that fit.
    pub fn room(&self) -> usize {
        self.parts.rows.h.into()
    }

    /// The row in a cell.
    pub(super) fn at(&self, x: u16, y: u16) -> Option<usize> {
        let row = self.first + usize::from(y.checked_sub(self.parts.rows.y)?);
        (self.parts.rows.holds(x, y) && row < self.many).then_some(row)
    }

    /// The bar on the frame.
    pub fn track(&self) -> Option<Track> {
        let area = Area { y: self.parts.rows.y, h: self.parts.rows.h, ..self.parts.frame };
        Track::of(area, self.many, self.room(), self.first)
    }

    /// The first row to be shown so that the chosen one is in sight.
    fn settled(&self) -> usize {
        let room = self.room().max(1);
        let first = self.first.clamp((self.chosen + 1).saturating_sub(room), self.chosen);
        first.min(self.many.saturating_sub(room))
    }
}

impl App {
    /// The rows of the list on the screen, where it is one of notices or of the outbox.
    pub fn rows_view(&self) -> Option<RowsView> {
        let layout = self.layout()?;
        let lines = |(low, high)| if self.size.1 >= HIGH { high } else { low };
        match self.screen {
            Screen::Absences if self.form.is_none() => {
                let above = u16::try_from(self.filing().len().min(MOST_FILING)).unwrap_or(0);
                let parts = layout.listed(above, lines(ABSENCE_DETAILS));
                let (many, chosen) = (self.absences.items().len(), self.absences.position());
                Some(RowsView { parts, many, first: self.first_row, chosen })
            }
            Screen::Outbox => {
                // Above the rows stand their headings.
                let parts = layout.listed(1, lines(OUTBOX_DETAILS));
                let (many, chosen) = (self.listed().count(), self.outbox_position());
                Some(RowsView { parts, many, first: self.first_row, chosen })
            }
            _ => None,
        }
    }

    /// Keeps the chosen row in sight, whatever has become of the rows or the screen.
    pub(super) fn settle_rows(&mut self) {
        self.first_row = self.rows_view().map_or(0, |view| view.settled());
    }

    /// Chooses a row of the list on the screen.
    pub(super) fn choose_row(&mut self, row: usize) {
        match self.screen {
            Screen::Absences => self.absences.select_at(row),
            Screen::Outbox => self.choose(row),
            _ => {}
        }
    }

    /// Scrolls the list so many rows down, or up; the chosen row comes along where it would be out of sight.
    pub(super) fn scroll_rows(&mut self, by: isize) {
        let Some(view) = self.rows_view() else { return };
        let last = view.many.saturating_sub(view.room());
        self.first_row = view.first.saturating_add_signed(by).min(last);
        let row = view.chosen.clamp(self.first_row, (self.first_row + view.room()).saturating_sub(1));
        if row != view.chosen {
            self.choose_row(row);
        }
    }
}
