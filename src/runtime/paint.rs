//! What goes to the terminal: a frame's changed cells in as few bytes as they take, in one piece and between the
//! marks of a synchronized update, so that nothing flickers and a slow line stays quick. A frame that
//! changes nothing writes nothing.

use super::scroll;
use crate::app::wrap::width_of;
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier};
use std::io::{self, Write};

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
/// From so many blanks on, erasing takes fewer bytes than writing them.
const ERASED: u16 = 9;

/// Writes frames to a terminal.
#[derive(Debug)]
pub struct Paint<W: Write> {
    out: W,
    /// What is on the terminal.
    screen: Buffer,
    /// What is to be on it.
    next: Buffer,
    /// Where the cursor is to be shown.
    cursor: Option<(u16, u16)>,
    /// The bytes so far.
    frame: Vec<u8>,
    /// Whether erased cells take the ground's colour here.
    erases: bool,
    pen: Pen,
    /// Where the terminal's cursor stands, when that is sure.
    at: Option<(u16, u16)>,
    /// Whether the cursor is shown; `None` until it has been told.
    shown: Option<bool>,
}

/// How the next cell is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pen {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

const PLAIN: Pen = Pen { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

/// Blank cells beside each other, not written yet.
#[derive(Debug, Clone, Copy)]
struct Blanks {
    x: u16,
    y: u16,
    many: u16,
    bg: Color,
}

impl Blanks {
    fn goes_on(&self, x: u16, y: u16, cell: &Cell) -> bool {
        self.y == y && self.x + self.many == x && self.bg == cell.bg
    }
}

impl<W: Write> Paint<W> {
    /// A terminal of `size` cells, nothing known of what is on it. `erases`: erased cells take the colour of
    /// the ground (nearly everywhere; GNU screen does not).
    pub fn new(out: W, size: Size, erases: bool) -> Paint<W> {
        let empty = Buffer::empty(Rect::from((Position::ORIGIN, size)));
        Paint {
            out,
            screen: empty.clone(),
            next: empty,
            cursor: None,
            frame: Vec::new(),
            erases,
            pen: PLAIN,
            at: None,
            shown: None,
        }
    }

    /// The terminal has this size now; it is to be cleared where that is another one.
    pub fn set_size(&mut self, size: Size) {
        if self.screen.area.as_size() != size {
            self.screen = Buffer::empty(Rect::from((Position::ORIGIN, size)));
            self.next = self.screen.clone();
        }
    }

    /// Something else has written to the terminal: nothing is known of its cursor.
    pub fn forget(&mut self) {
        (self.at, self.shown, self.pen) = (None, None, PLAIN);
    }

    fn width(&self) -> u16 {
        self.screen.area.width
    }

    /// Writes what differs between the screen and the next one.
    fn change(&mut self) {
        if let Some(scroll) = scroll::found(&self.screen, &self.next) {
            // What comes in at the edge is blank in the terminal's own colours.
            self.take(PLAIN);
            let (top, bottom) = (scroll.top + 1, scroll.bottom + 1);
            let (lines, way) = (scroll.by.unsigned_abs(), if scroll.by > 0 { 'S' } else { 'T' });
            let _ = write!(self.frame, "\x1b[{top};{bottom}r\x1b[{lines}{way}\x1b[r");
            self.at = None;
            scroll.apply(&mut self.screen);
        }
        let next = std::mem::take(&mut self.next);
        let changes = self.screen.diff(&next);
        self.write(changes);
        self.screen.clone_from(&next);
        self.next = next;
    }

    fn write(&mut self, cells: Vec<(u16, u16, &Cell)>) {
        let mut run: Option<Blanks> = None;
        for (x, y, cell) in cells {
            let blank = cell.symbol() == " " && !cell.modifier.intersects(DRAWN);
            if let Some(blanks) = run.as_mut().filter(|blanks| blank && blanks.goes_on(x, y, cell)) {
                blanks.many += 1;
                continue;
            }
            if let Some(blanks) = run.take() {
                self.blank(blanks);
            }
            if blank {
                run = Some(Blanks { x, y, many: 1, bg: cell.bg });
            } else {
                self.cell(x, y, cell);
            }
        }
        if let Some(blanks) = run {
            self.blank(blanks);
        }
        self.take(PLAIN);
    }

    fn go(&mut self, x: u16, y: u16) {
        let out = &mut self.frame;
        // Into a Vec nothing can fail.
        let _ = match self.at {
            Some(at) if at == (x, y) => Ok(()),
            Some((from, row)) if row == y && x == from + 1 => out.write_all(b"\x1b[C"),
            Some((from, row)) if row == y && x > from => write!(out, "\x1b[{}C", x - from),
            Some((_, row)) if x == 0 && y == row + 1 => out.write_all(b"\r\n"),
            _ if x == 0 => write!(out, "\x1b[{}H", y + 1),
            _ => write!(out, "\x1b[{};{}H", y + 1, x + 1),
        };
        self.at = Some((x, y));
    }

    fn take(&mut self, pen: Pen) {
        if self.pen == pen {
            return;
        }
        let (mut changed, mut anew) = (Codes::default(), Codes::default());
        anew.push("0");
        anew.modifiers(Modifier::empty(), pen.modifier);
        changed.modifiers(self.pen.modifier, pen.modifier);
        if pen.fg != self.pen.fg {
            changed.color(pen.fg, 30);
        }
        if pen.bg != self.pen.bg {
            changed.color(pen.bg, 40);
        }
        if pen.fg != Color::Reset {
            anew.color(pen.fg, 30);
        }
        if pen.bg != Color::Reset {
            anew.color(pen.bg, 40);
        }
        let shorter = if anew.0.len() < changed.0.len() { anew.0 } else { changed.0 };
        let shorter = if shorter == "0" { "" } else { &shorter };
        let _ = write!(self.frame, "\x1b[{shorter}m");
        self.pen = pen;
    }

    fn blank(&mut self, blanks: Blanks) {
        let Blanks { x, y, many, bg } = blanks;
        let to_edge = x + many >= self.width();
        let erased = self.erases && (many >= ERASED || (to_edge && many > 3));
        // Of a blank only the ground is seen, and what is drawn over it.
        let modifier = self.pen.modifier.difference(DRAWN);
        self.go(x, y);
        self.take(Pen { bg, modifier, ..self.pen });
        if erased && to_edge {
            self.frame.extend_from_slice(b"\x1b[K");
        } else if erased {
            let _ = write!(self.frame, "\x1b[{many}X");
        } else {
            self.frame.resize(self.frame.len() + usize::from(many), b' ');
            self.at = Some((x + many, y)).filter(|_| !to_edge);
        }
    }

    fn cell(&mut self, x: u16, y: u16, cell: &Cell) {
        self.go(x, y);
        self.take(Pen { fg: cell.fg, bg: cell.bg, modifier: cell.modifier });
        let symbol = cell.symbol();
        self.frame.extend_from_slice(symbol.as_bytes());
        // Terminals are not of one mind on the width of what is wide or put together; and after the last
        // column the cursor stands where it likes.
        let sure = x + 1 < self.width() && symbol.chars().nth(1).is_none() && width_of(symbol) == 1;
        self.at = Some((x + 1, y)).filter(|_| sure);
    }
}

/// Modifiers that are seen on a blank too.
const DRAWN: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// The numbers of one colour and weight sequence.
#[derive(Default)]
struct Codes(String);

impl Codes {
    fn push(&mut self, code: &str) {
        if !self.0.is_empty() {
            self.0.push(';');
        }
        self.0.push_str(code);
    }

    fn color(&mut self, color: Color, base: u8) {
        let own = |n: u8| if n < 8 { base + n } else { base + 52 + n };
        let code = match color {
            Color::Reset => (base + 9).to_string(),
            Color::Black => own(0).to_string(),
            Color::Red => own(1).to_string(),
            Color::Green => own(2).to_string(),
            Color::Yellow => own(3).to_string(),
            Color::Blue => own(4).to_string(),
            Color::Magenta => own(5).to_string(),
            Color::Cyan => own(6).to_string(),
            Color::Gray => own(7).to_string(),
            Color::DarkGray => own(8).to_string(),
            Color::LightRed => own(9).to_string(),
            Color::LightGreen => own(10).to_string(),
            Color::LightYellow => own(11).to_string(),
            Color::LightBlue => own(12).to_string(),
            Color::LightMagenta => own(13).to_string(),
            Color::LightCyan => own(14).to_string(),
            Color::White => own(15).to_string(),
            Color::Indexed(n) if n < 16 => own(n).to_string(),
            Color::Indexed(n) => format!("{};5;{n}", base + 8),
            Color::Rgb(r, g, b) => format!("{};2;{r};{g};{b}", base + 8),
        };
        self.push(&code);
    }

    fn modifiers(&mut self, from: Modifier, to: Modifier) {
        let (off, mut on) = (from.difference(to), to.difference(from));
        if off.intersects(Modifier::BOLD | Modifier::DIM) {
            // One sequence ends both.
            self.push("22");
            on |= to & (Modifier::BOLD | Modifier::DIM);
        }
        for (modifier, code) in OFF {
            if off.contains(*modifier) {
                self.push(code);
            }
        }
        for (modifier, code) in ON {
            if on.contains(*modifier) {
                self.push(code);
            }
        }
    }
}

const OFF: &[(Modifier, &str)] = &[
    (Modifier::ITALIC, "23"),
    (Modifier::UNDERLINED, "24"),
    (Modifier::REVERSED, "27"),
    (Modifier::CROSSED_OUT, "29"),
];
const ON: &[(Modifier, &str)] = &[
    (Modifier::BOLD, "1"),
    (Modifier::DIM, "2"),
    (Modifier::ITALIC, "3"),
    (Modifier::UNDERLINED, "4"),
    (Modifier::REVERSED, "7"),
    (Modifier::CROSSED_OUT, "9"),
];

impl<W: Write> Backend for Paint<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        for (x, y, cell) in content {
            if let Some(place) = self.next.cell_mut((x, y)) {
                place.clone_from(cell);
            }
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default().into())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        self.cursor = Some((position.x, position.y));
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.take(PLAIN);
        self.frame.extend_from_slice(b"\x1b[2J");
        // A terminal that got another size may have moved the cursor along.
        self.at = None;
        self.screen.reset();
        self.next.reset();
        Ok(())
    }

    fn clear_region(&mut self, _: ClearType) -> io::Result<()> {
        // Only the whole screen is ever cleared.
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.screen.area.as_size())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.screen.area.as_size(), pixels: Size::default() })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.change();
        if let Some((x, y)) = self.cursor {
            self.go(x, y);
        }
        if self.shown != Some(self.cursor.is_some()) {
            self.shown = Some(self.cursor.is_some());
            self.frame.extend_from_slice(if self.cursor.is_some() { b"\x1b[?25h" } else { b"\x1b[?25l" });
        }
        if self.frame.is_empty() {
            return Ok(());
        }
        let mut whole = Vec::with_capacity(self.frame.len() + BEGIN.len() + END.len());
        whole.extend_from_slice(BEGIN);
        whole.append(&mut self.frame);
        whole.extend_from_slice(END);
        self.out.write_all(&whole)?;
        self.out.flush()
    }
}
