//! What a terminal shows after the bytes of a frame is the frame, and the bytes are few.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use ratatui::style::{Color, Modifier, Style};
use std::io::{self, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex};
use swopdesk::runtime::paint::Paint;

#[derive(Clone, Default)]
struct Bytes(Arc<Mutex<Vec<u8>>>);

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Bytes {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

const COLS: u16 = 60;
const ROWS: u16 = 20;

fn size() -> Size {
    Size { width: COLS, height: ROWS }
}

/// A terminal to draw on and one that shows what comes out.
struct Pair {
    bytes: Bytes,
    paint: Paint<Bytes>,
    shown: vt100::Parser,
}

impl Pair {
    fn new(erases: bool) -> Pair {
        let bytes = Bytes::default();
        let paint = Paint::new(bytes.clone(), size(), erases);
        let shown = vt100::Parser::new(NonZeroU16::new(ROWS).unwrap(), NonZeroU16::new(COLS).unwrap(), 0);
        Pair { bytes, paint, shown }
    }

    /// Draws a frame: how many bytes it took.
    fn draw(&mut self, frame: &Buffer) -> usize {
        self.paint.draw(size(), |to| *to.buffer_mut() = frame.clone()).unwrap();
        let bytes = self.bytes.take();
        self.shown.process(&bytes);
        bytes.len()
    }

    fn assert_shows(&self, frame: &Buffer) {
        let screen = self.shown.screen();
        for (y, x) in (0..ROWS).flat_map(|y| (0..COLS).map(move |x| (y, x))) {
            let (cell, wanted) = (screen.cell(y, x).unwrap(), &frame[(x, y)]);
            if cell.is_wide_continuation() {
                continue;
            }
            let text = if cell.contents().is_empty() { " " } else { cell.contents() };
            assert_eq!(text, wanted.symbol(), "at {x},{y}");
            let color = |color: Color| match color {
                Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
                Color::Indexed(number) => vt100::Color::Idx(number),
                Color::Red => vt100::Color::Idx(1),
                Color::LightBlue => vt100::Color::Idx(12),
                Color::Reset => vt100::Color::Default,
                other => panic!("{other:?}"),
            };
            assert_eq!(cell.bgcolor(), color(wanted.bg), "ground at {x},{y}");
            let has = |modifier| wanted.modifier.contains(modifier);
            assert_eq!(cell.underline(), has(Modifier::UNDERLINED), "at {x},{y}");
            assert_eq!(cell.inverse(), has(Modifier::REVERSED), "at {x},{y}");
            if text != " " {
                assert_eq!(cell.fgcolor(), color(wanted.fg), "at {x},{y}");
                assert_eq!(cell.italic(), has(Modifier::ITALIC), "at {x},{y}");
                // Both at once is nothing that this terminal knows.
                if !has(Modifier::BOLD | Modifier::DIM) {
                    assert_eq!(cell.bold(), has(Modifier::BOLD), "at {x},{y}");
                    assert_eq!(cell.dim(), has(Modifier::DIM), "at {x},{y}");
                }
            }
        }
    }
}

fn style(n: u8) -> Style {
    let colors = [Color::Reset, Color::Red, Color::LightBlue, Color::Indexed(99), Color::Rgb(1, 2, 3)];
    let modifiers = [
        Modifier::empty(),
        Modifier::BOLD,
        Modifier::DIM,
        Modifier::BOLD | Modifier::ITALIC,
        Modifier::UNDERLINED,
        Modifier::REVERSED | Modifier::DIM,
    ];
    Style::new()
        .fg(colors[usize::from(n) % 5])
        .bg(colors[usize::from(n / 5) % 5])
        .add_modifier(modifiers[usize::from(n / 25) % 6])
}

/// What a frame does to the one before.
#[derive(Debug, Clone)]
enum Change {
    Write(u16, u16, String, u8),
    Fill(u16, u16, u16, u8),
    Move(u16, u16, bool),
    Clear,
}

fn change() -> impl Strategy<Value = Change> {
    let text = prop::sample::select(vec![
        "Pakket niet aangekomen",
        "中文字",
        "é",
        "│",
        "a    b          c",
        "x",
        "ł ą",
    ]);
    prop_oneof![
        4 => (0..COLS, 0..ROWS, text, any::<u8>()).prop_map(|(x, y, text, n)| Change::Write(x, y, text.to_owned(), n)),
        3 => (0..COLS, 0..ROWS, 1..COLS, any::<u8>()).prop_map(|(x, y, w, n)| Change::Fill(x, y, w, n)),
        3 => (0..ROWS, 2..ROWS, any::<bool>()).prop_map(|(top, height, up)| Change::Move(top, height, up)),
        1 => Just(Change::Clear),
    ]
}

fn apply(frame: &mut Buffer, change: &Change) {
    match change {
        Change::Write(x, y, text, n) => {
            frame.set_stringn(*x, *y, text, usize::from(COLS - x), style(*n));
        }
        Change::Fill(x, y, w, n) => {
            let area = Rect { x: *x, y: *y, width: (*w).min(COLS - x), height: 1 };
            for place in area.positions() {
                frame[place].set_symbol(" ").set_style(style(*n));
            }
        }
        Change::Move(top, height, up) => {
            let (top, end) = (usize::from(*top), usize::from((top + height).min(ROWS)));
            let width = usize::from(COLS);
            let lines = &mut frame.content[top * width..end * width];
            if *up {
                lines.rotate_left(width);
            } else {
                lines.rotate_right(width);
            }
        }
        Change::Clear => frame.reset(),
    }
}

/// A list of lines that differ, as high as the screen.
fn list(from: usize) -> Buffer {
    let mut frame = Buffer::empty(Rect { x: 0, y: 0, width: COLS, height: ROWS });
    for y in 0..ROWS {
        let n = from + usize::from(y);
        let text = format!("{n:>4} discussion {} of buyer {}, about a parcel", n * 7919, n * 104_729);
        frame.set_stringn(0, y, text, usize::from(COLS), style(u8::try_from(n % 5).unwrap()));
    }
    frame
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_terminal_shows_every_frame(
        frames in prop::collection::vec(prop::collection::vec(change(), 1..8), 1..8),
        erases: bool,
    ) {
        let mut pair = Pair::new(erases);
        let mut frame = list(0);
        pair.draw(&frame);
        pair.assert_shows(&frame);
        for changes in frames {
            changes.iter().for_each(|change| apply(&mut frame, change));
            pair.draw(&frame);
            pair.assert_shows(&sound(&frame));
        }
    }
}

/// The frame as a terminal can show it: a wide sign whose second half was written over is none any more.
fn sound(frame: &Buffer) -> Buffer {
    let mut sound = frame.clone();
    for y in 0..ROWS {
        let mut x = 0;
        while x < COLS {
            let wide = swopdesk::app::wrap::width_of(frame[(x, y)].symbol()) > 1;
            let whole = x + 1 < COLS && frame[(x + 1, y)].symbol().trim().is_empty();
            if wide && !whole {
                sound[(x, y)].set_symbol(" ");
            }
            if wide && whole {
                let style = frame[(x, y)].style();
                sound[(x + 1, y)].set_symbol(" ").set_style(style);
                x += 1;
            }
            x += 1;
        }
    }
    sound
}

#[test]
fn a_frame_that_changes_nothing_writes_nothing() {
    let mut pair = Pair::new(true);
    pair.draw(&list(0));
    assert_eq!(pair.draw(&list(0)), 0);
}

#[test]
fn a_list_that_scrolls_costs_a_line() {
    let mut pair = Pair::new(true);
    let whole = pair.draw(&list(0));
    for (from, most) in [(1, 160), (2, 160), (1, 160), (0, 160), (3, 320)] {
        let bytes = pair.draw(&list(from));
        assert!(bytes <= most, "{bytes} bytes of {whole} to {from}");
        pair.assert_shows(&list(from));
    }
}

#[test]
fn every_frame_stands_between_the_marks_of_an_update() {
    let bytes = Bytes::default();
    let mut paint = Paint::new(bytes.clone(), size(), true);
    paint.draw(size(), |frame| *frame.buffer_mut() = list(0)).unwrap();
    let whole = bytes.take();
    assert!(whole.starts_with(b"\x1b[?2026h") && whole.ends_with(b"\x1b[?2026l"));
}

#[test]
fn where_erasing_leaves_no_colour_blanks_are_written() {
    let mut pair = Pair::new(false);
    let mut frame = list(0);
    frame.set_style(frame.area, Style::new().bg(Color::Red));
    pair.draw(&frame);
    pair.assert_shows(&frame);
    assert!(!String::from_utf8(pair.bytes.take()).unwrap().contains('K'));
}
