//! What goes to the terminal: a frame's changed cells in as few bytes as they take, in one piece and between the
//! marks of a synchronized update, so that nothing flickers and a slow line stays quick. A frame that
//! changes nothing writes nothing.

use super::scroll;
use crate::app::wrap::cells;
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier};
use ratatui::{Frame, Terminal};
use std::convert::Infallible;
use std::io::{self, Write};

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
/// Asks for a sign to be shown as a coloured picture, and wide.
const PICTURE: char = '\u{FE0F}';
/// From so many blanks on, erasing takes fewer bytes than writing them.
const ERASED: u16 = 9;

/// Draws frames on a terminal.
///
/// The library that lays a frame out compares frames too, but not what a wide sign does to the cells around it
/// when it comes, goes or loses a half; so whole frames are compared here.
pub struct Paint<W: Write> {
    out: W,
    /// Where frames are laid out.
    canvas: Terminal<Canvas>,
    /// What is on the terminal. A wide sign's second cell holds no symbol ([`settle`]).
    screen: Buffer,
    /// What is to be on it.
    next: Buffer,
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
        let Ok(canvas) = Terminal::new(Canvas { size, cursor: None, cleared: false });
        let empty = Buffer::empty(Rect::from((Position::ORIGIN, size)));
        Paint {
            out,
            canvas,
            screen: empty.clone(),
            next: empty,
            frame: Vec::new(),
            erases,
            pen: PLAIN,
            at: None,
            shown: None,
        }
    }

    /// Something else has written to the terminal: nothing is known of its cursor.
    pub fn forget(&mut self) {
        (self.at, self.shown, self.pen) = (None, None, PLAIN);
    }

    /// Draws a frame of `size` cells.
    ///
    /// # Errors
    /// When the terminal does not take it.
    pub fn draw(&mut self, size: Size, render: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.canvas.backend_mut().size = size;
        let next = &mut self.next;
        if next.area.as_size() != size {
            next.resize(Rect::from((Position::ORIGIN, size)));
        }
        let Ok(_) = self.canvas.draw(|frame| {
            render(frame);
            settle(frame.buffer_mut());
            // What the library is left with it neither shows nor draws on: it begins each frame with a blank one.
            std::mem::swap(frame.buffer_mut(), next);
        });
        if std::mem::take(&mut self.canvas.backend_mut().cleared) {
            self.clear(size);
        }
        self.change();
        let cursor = self.canvas.backend().cursor;
        if let Some((x, y)) = cursor {
            self.go(x, y);
        }
        if self.shown != Some(cursor.is_some()) {
            self.shown = Some(cursor.is_some());
            self.frame.extend_from_slice(if cursor.is_some() { b"\x1b[?25h" } else { b"\x1b[?25l" });
        }
        self.give()
    }

    /// Clears the terminal, of `size` cells now; told together with the next frame, so that nobody sees it empty.
    pub fn clear(&mut self, size: Size) {
        self.take(PLAIN);
        self.frame.extend_from_slice(b"\x1b[2J");
        // A terminal that got another size may have moved the cursor along.
        self.at = None;
        self.screen = Buffer::empty(Rect::from((Position::ORIGIN, size)));
    }

    /// Hands the bytes over, as one update.
    fn give(&mut self) -> io::Result<()> {
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

    fn width(&self) -> u16 {
        self.canvas.backend().size.width
    }

    /// Writes what differs between the screen and the next one.
    fn change(&mut self) {
        let mut changed = scroll::changed(&self.screen, &self.next);
        if let Some(scroll) = scroll::found(&self.screen, &self.next, &changed) {
            // What comes in at the edge is blank in the terminal's own colours.
            self.take(PLAIN);
            let (top, bottom) = (scroll.top + 1, scroll.bottom + 1);
            let (lines, way) = (scroll.by.unsigned_abs(), if scroll.by > 0 { 'S' } else { 'T' });
            let _ = write!(self.frame, "\x1b[{top};{bottom}r\x1b[{lines}{way}\x1b[r");
            self.at = None;
            scroll.apply(&mut self.screen);
            // Only these have to be looked at anew.
            let moved = changed.get_mut(usize::from(scroll.top)..=usize::from(scroll.bottom));
            moved.unwrap_or_default().fill(1);
        }
        let (screen, next) = (std::mem::take(&mut self.screen), std::mem::take(&mut self.next));
        self.write(changes(&screen, &next, &changed));
        // What was on the terminal is where the next frame is put together.
        (self.screen, self.next) = (next, screen);
    }

    fn write<'a>(&mut self, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) {
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
        if symbol.contains(PICTURE) {
            // Some terminals take it for one cell wide and leave the other as it was.
            self.frame.extend_from_slice(b"  \x1b[2D");
        }
        self.frame.extend_from_slice(symbol.as_bytes());
        // Terminals are not of one mind on the width of what is wide or put together; and after the last
        // column the cursor stands where it likes.
        let sure = x + 1 < self.width() && symbol.chars().nth(1).is_none() && cells(symbol) == 1;
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

/// The cells to be written: those that are others now, in lines where any is `changed`. A sign is written where
/// any of its cells is, so that half a wide one, which a terminal shows as it likes, is never left.
fn changes<'a>(
    screen: &'a Buffer,
    next: &'a Buffer,
    changed: &'a [i32],
) -> impl Iterator<Item = (u16, u16, &'a Cell)> {
    let width = usize::from(next.area.width).max(1);
    let rows = screen.content.chunks(width).zip(next.content.chunks(width));
    let others = (0_u16..).zip(rows.zip(changed)).filter(|(_, (_, cells))| **cells > 0);
    others.flat_map(|(y, ((before, after), _))| {
        (0_u16..).zip(before.iter().zip(after)).filter_map(move |(x, (before, after))| {
            // Both halves of a wide sign look alike and its first half is written for both: where the second
            // half alone was something else before, so was the first.
            (!scroll::same(before, after) && !after.symbol().is_empty()).then_some((x, y, after))
        })
    })
}

/// Makes a frame what a terminal can show: the second cell of a wide sign is the sign's, and a wide sign that
/// something else is drawn over, or that the edge cuts, is blank.
fn settle(frame: &mut Buffer) {
    let width = usize::from(frame.area.width).max(1);
    for line in frame.content.chunks_mut(width) {
        let mut rest = line.iter_mut().peekable();
        while let Some(cell) = rest.next() {
            // Nearly all of a frame.
            if cell.symbol().len() == 1 {
                continue;
            }
            match cells(cell.symbol()) {
                0 => drop(cell.set_symbol(" ")),
                1 => {}
                _ => match rest.next_if(|second| second.symbol().trim_ascii().is_empty()) {
                    Some(second) => {
                        second.clone_from(cell);
                        second.set_symbol("");
                    }
                    None => drop(cell.set_symbol(" ")),
                },
            }
        }
    }
}

/// What the library lays frames out for: it says its size and remembers what is asked of it.
struct Canvas {
    size: Size,
    /// Where the cursor is to be shown.
    cursor: Option<(u16, u16)>,
    /// Its size is another one.
    cleared: bool,
}

impl Backend for Canvas {
    type Error = Infallible;

    fn draw<'a, I>(&mut self, _: I) -> Result<(), Infallible>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        Ok(())
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.cursor = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        Ok(self.cursor.unwrap_or_default().into())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        let position = position.into();
        self.cursor = Some((position.x, position.y));
        Ok(())
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        self.cleared = true;
        Ok(())
    }

    fn clear_region(&mut self, _: ClearType) -> Result<(), Infallible> {
        // Only the whole screen is ever cleared.
        self.clear()
    }

    fn size(&self) -> Result<Size, Infallible> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::default() })
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}
