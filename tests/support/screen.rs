//! A terminal's screen as tests look at it: its cells, and whether the frames drawn on it are whole.

use std::fmt;

/// One screen.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    cells: Vec<Vec<String>>,
    /// Colours and weight of each cell, so that a stale style is seen too.
    styles: Vec<Vec<String>>,
    /// Row and column, where the cursor is shown.
    pub cursor: Option<(u16, u16)>,
}

impl Picture {
    pub fn of(screen: &vt100::Screen) -> Picture {
        let (rows, cols) = screen.size();
        let (rows, cols) = (rows.get(), cols.get());
        let mut cells = Vec::new();
        let mut styles = Vec::new();
        for row in 0..rows {
            let mut line = Vec::new();
            let mut style_line = Vec::new();
            for col in 0..cols {
                let cell = screen.cell(row, col).unwrap();
                let text = match cell.contents() {
                    "" if cell.is_wide_continuation() => "",
                    "" => " ",
                    text => text,
                };
                line.push(text.to_owned());
                style_line.push(format!(
                    "{:?} {:?} {} {} {}",
                    cell.fgcolor(),
                    cell.bgcolor(),
                    cell.bold(),
                    cell.underline(),
                    cell.inverse()
                ));
            }
            cells.push(line);
            styles.push(style_line);
        }
        let cursor = (!screen.hide_cursor()).then(|| screen.cursor_position());
        Picture { cells, styles, cursor }
    }

    /// The rows as text.
    pub fn rows(&self) -> Vec<String> {
        self.cells.iter().map(|row| row.concat()).collect()
    }

    pub fn row(&self, row: usize) -> String {
        self.cells[row].concat()
    }

    pub fn last_row(&self) -> String {
        self.row(self.cells.len() - 1)
    }

    /// Colours and weight of a cell.
    pub fn style(&self, row: usize, col: usize) -> &str {
        &self.styles[row][col]
    }

    /// Whether a text stands in one of the rows.
    pub fn has(&self, text: &str) -> bool {
        self.rows().iter().any(|row| row.contains(text))
    }

    /// Column and row, from 0, where a text begins.
    pub fn place_of(&self, text: &str) -> Option<(usize, usize)> {
        self.cells.iter().enumerate().find_map(|(y, row)| {
            (0..row.len()).find(|&x| row[x..].concat().starts_with(text)).map(|x| (x, y))
        })
    }

    /// The row of the list whose ground is another than the headings': the selected one.
    pub fn selected_row(&self) -> Option<usize> {
        let ground = |y: usize| self.styles.get(y)?.get(3)?.split_whitespace().nth(1).map(str::to_owned);
        (4..self.cells.len() - 2).find(|&y| ground(y) != ground(3))
    }

    /// The first row with a text.
    pub fn row_with(&self, text: &str) -> Option<String> {
        self.rows().into_iter().find(|row| row.contains(text))
    }

    /// The rows' words one after the other, so that a text broken over lines is found.
    pub fn words(&self) -> String {
        let plain: String =
            self.rows().join(" ").chars().map(|c| if "│╭╮╰╯─".contains(c) { ' ' } else { c }).collect();
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn at(&self, row: usize, col: usize) -> &str {
        self.cells.get(row).and_then(|line| line.get(col)).map_or("", String::as_str)
    }

    /// Every frame on it is whole, and every corner belongs to one.
    pub fn assert_whole(&self) {
        self.assert_whole_below();
        let frames = self.frames();
        for corner in ["╭", "╮", "╰", "╯"] {
            let many = self.cells.iter().flatten().filter(|cell| *cell == corner).count();
            assert_eq!(many, frames.len(), "a cut frame:\n{self}");
        }
    }

    /// The same where a question, the help or the review lies over other frames and hides corners of them:
    /// what can be seen is whole, the head and the foot are there, and the frames reach the edges.
    pub fn assert_whole_below(&self) {
        let frames = self.frames();
        assert!(!frames.is_empty(), "no frame on the screen:\n{self}");
        let covered = |row: usize, col: usize, own: &Frame| {
            frames.iter().any(|frame| frame != own && frame.holds(row, col) && !frame.encloses(own))
        };
        for frame in &frames {
            for row in frame.top..=frame.bottom {
                for col in [frame.left, frame.right] {
                    let cell = self.at(row, col);
                    let whole = "│┃▒╭╮╰╯".contains(cell) && !cell.is_empty();
                    assert!(
                        whole || covered(row, col, frame),
                        "a cut edge at {row},{col} {frame:?}:\n{self}"
                    );
                }
            }
            // A word may stand on the lower edge, as on the upper; what is cut would be gone for longer.
            let edge = frame.left..=frame.right;
            let line = edge.filter(|&col| {
                "─╰╯".contains(self.at(frame.bottom, col)) || covered(frame.bottom, col, frame)
            });
            assert!(
                line.count() * 2 > frame.right - frame.left,
                "a cut edge at the foot of {frame:?}:\n{self}"
            );
        }
        let (cols, rows) = (self.cells[0].len(), self.cells.len());
        assert!(self.row(0).contains("swopdesk"), "no head:\n{self}");
        assert!(!self.last_row().trim().is_empty(), "no foot:\n{self}");
        // The frames fill the room between head and foot, unless there is but one in the middle.
        if frames.iter().any(|frame| frame.left == 0) {
            let below = "╰╯│";
            assert!(below.contains(self.at(rows - 2, 0)), "the frames do not reach the foot:\n{self}");
            let edge = (2..rows - 1).all(|row| "╮╯│┃".contains(self.at(row, cols - 1)));
            assert!(edge, "the frames do not reach the right edge:\n{self}");
        }
    }

    /// The frames whose four corners can be seen.
    fn frames(&self) -> Vec<Frame> {
        let mut frames = Vec::new();
        let (rows, cols) = (self.cells.len(), self.cells[0].len());
        for top in 0..rows {
            for left in 0..cols {
                if self.at(top, left) != "╭" {
                    continue;
                }
                // The nearest corners that fit together.
                let rights: Vec<usize> = (left + 1..cols).filter(|&col| self.at(top, col) == "╮").collect();
                let bottoms: Vec<usize> = (top + 1..rows).filter(|&row| self.at(row, left) == "╰").collect();
                let fits = rights.iter().find_map(|&right| {
                    let fits = |row: &&usize| self.at(**row, right) == "╯";
                    bottoms.iter().find(fits).map(|&bottom| Frame { top, left, bottom, right })
                });
                frames.extend(fits);
            }
        }
        frames
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Frame {
    top: usize,
    left: usize,
    bottom: usize,
    right: usize,
}

impl Frame {
    fn holds(&self, row: usize, col: usize) -> bool {
        (self.top..=self.bottom).contains(&row) && (self.left..=self.right).contains(&col)
    }

    fn encloses(&self, other: &Frame) -> bool {
        self.holds(other.top, other.left) && self.holds(other.bottom, other.right)
    }
}

impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in self.rows() {
            writeln!(f, "|{row}|")?;
        }
        write!(f, "cursor {:?}", self.cursor)
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")?;
        for (row, styles) in self.styles.iter().enumerate() {
            writeln!(f, "{row}: {}", styles.join("; "))?;
        }
        Ok(())
    }
}
