//! Columns for people: cells padded by their width on a screen. The widths come from the first lines, so that
//! a long list can be printed piece by piece.

use crate::app::wrap::fit;
use unicode_width::UnicodeWidthStr;

/// Cells of a column at most; a longer text is cut with an ellipsis, but not in the last column.
const WIDEST: usize = 48;

/// Lines on their way.
pub(super) struct Table {
    /// Columns that are set to the right.
    right: Vec<bool>,
    widths: Vec<usize>,
    rows: Vec<Vec<String>>,
    begun: bool,
}

impl Table {
    /// The columns' titles, all set to the left.
    pub fn new(titles: Vec<String>) -> Table {
        let columns = titles.len();
        Table { right: vec![false; columns], widths: vec![0; columns], rows: vec![titles], begun: false }
    }

    /// The same with a column, from 0, set to the right.
    pub fn with_right(mut self, column: usize) -> Table {
        if let Some(right) = self.right.get_mut(column) {
            *right = true;
        }
        self
    }

    /// A line, a text for each column.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The lines since the last time, in columns; the titles come with the first ones.
    pub fn lines(&mut self) -> Vec<String> {
        if !self.begun {
            if self.rows.len() < 2 {
                return Vec::new();
            }
            self.begun = true;
            for row in &self.rows {
                for (width, cell) in self.widths.iter_mut().zip(row) {
                    *width = (*width).max(cell.width()).min(WIDEST);
                }
            }
        }
        std::mem::take(&mut self.rows).iter().map(|row| self.line(row)).collect()
    }

    fn line(&self, row: &[String]) -> String {
        let mut line = String::new();
        let last = row.len().saturating_sub(1);
        for (i, cell) in row.iter().enumerate() {
            let width = self.widths.get(i).copied().unwrap_or(0);
            let cell = if i == last { cell.clone() } else { fit(cell, width) };
            let pad = " ".repeat(width.saturating_sub(cell.width()));
            match self.right.get(i) {
                Some(true) => line.extend([pad.as_str(), cell.as_str()]),
                _ => line.extend([cell.as_str(), pad.as_str()]),
            }
            if i != last {
                line.push_str("  ");
            }
        }
        line.truncate(line.trim_end().len());
        line
    }
}
