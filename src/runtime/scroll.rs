//! Whether the next screen is the one before with some of its lines moved up or down: then the terminal moves
//! them itself, and only what is new is written.

use ratatui::buffer::{Buffer, Cell};

/// Lines that move together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scroll {
    /// The first line that takes part.
    pub top: u16,
    /// The last one.
    pub bottom: u16,
    /// How many lines up; down where negative.
    pub by: i16,
}

/// Moves that are looked for: a step of the cursor, a turn of the wheel.
const MOVES: [i16; 4] = [1, -1, 3, -3];
/// Fewer cells are written faster than a move is looked for.
const WORTH: i32 = 160;
/// Nor do fewer lines move: a step of a cursor changes the two it leaves and enters, and a few beside them.
const FEWEST: usize = 8;
/// Of so many cells one tells whether a move is worth a closer look.
const ROUGH: usize = 5;

/// In how many cells each line of the next screen is another one than before.
pub fn changed(screen: &Buffer, next: &Buffer) -> Vec<i32> {
    let height = i16::try_from(next.area.height).unwrap_or(i16::MAX);
    (0..height).map(|y| differing(screen, y, next, y, 1)).collect()
}

/// A move that spares more than half of the cells to be written, if it is worth it; `stay` is what is [`changed`] without.
pub fn found(screen: &Buffer, next: &Buffer, stay: &[i32]) -> Option<Scroll> {
    let height = i16::try_from(stay.len()).ok()?;
    let changed: i32 = stay.iter().sum();
    if changed < 2 * WORTH || stay.iter().filter(|cells| **cells > 0).count() < FEWEST {
        return None;
    }
    // Every so many cells tell which move it may be; only that one is looked at cell by cell.
    let gains = |by: i16, every: usize, stay: &[i32]| {
        let gain = |(y, stay): (i16, &i32)| {
            let from = Some(y + by).filter(|from| (0..height).contains(from))?;
            Some(stay - differing(screen, from, next, y, every))
        };
        best_stretch((0..height).zip(stay).map(gain))
    };
    let rough: Vec<i32> = (0..height).map(|y| differing(screen, y, next, y, ROUGH)).collect();
    let least = rough.iter().sum::<i32>() / 2;
    let by = MOVES.into_iter().find(|&by| gains(by, ROUGH, &rough).is_some_and(|(.., gain)| gain > least))?;
    let (first, last, gain) = gains(by, 1, stay)?;
    // The lines that give way are part of it too.
    let (top, bottom) = if by > 0 { (first, last + by) } else { (first + by, last) };
    let scroll = Scroll { top: u16::try_from(top).ok()?, bottom: u16::try_from(bottom).ok()?, by };
    (gain >= WORTH && gain * 2 > changed).then_some(scroll)
}

/// Cells in which a line of one screen is not a line of the other; of `every` so many cells one is looked at.
fn differing(screen: &Buffer, y: i16, next: &Buffer, other: i16, every: usize) -> i32 {
    let (Some(one), Some(other)) = (line(screen, y), line(next, other)) else { return 0 };
    let differing = one.iter().zip(other).step_by(every).filter(|(one, other)| !same(one, other));
    i32::try_from(differing.count()).unwrap_or(i32::MAX)
}

/// Whether two cells look alike: what is never drawn is not compared.
pub fn same(one: &Cell, other: &Cell) -> bool {
    let symbols = match (one.symbol().as_bytes(), other.symbol().as_bytes()) {
        ([one], [other]) => one == other,
        (one, other) => one == other,
    };
    symbols && one.modifier == other.modifier && one.fg == other.fg && one.bg == other.bg
}

fn line(buffer: &Buffer, y: i16) -> Option<&[Cell]> {
    let width = usize::from(buffer.area.width);
    let start = usize::try_from(y).ok()? * width;
    buffer.content.get(start..start + width)
}

/// The lines one after the other whose gains are the most together: first, last, sum.
fn best_stretch(gains: impl Iterator<Item = Option<i32>>) -> Option<(i16, i16, i32)> {
    let mut best: Option<(i16, i16, i32)> = None;
    let mut run: Option<(i16, i32)> = None;
    for (y, gain) in (0_i16..).zip(gains) {
        run = match (run, gain) {
            (_, None) => None,
            (Some((first, sum)), Some(gain)) if sum > 0 => Some((first, sum + gain)),
            (_, Some(gain)) => Some((y, gain)),
        };
        if let Some((first, sum)) = run
            && best.is_none_or(|(.., most)| sum > most)
        {
            best = Some((first, y, sum));
        }
    }
    best
}

impl Scroll {
    /// Does to `screen` what the terminal does; the lines that come in are blank.
    pub fn apply(self, screen: &mut Buffer) {
        let width = usize::from(screen.area.width);
        let (start, end) = (usize::from(self.top) * width, (usize::from(self.bottom) + 1) * width);
        let Some(lines) = screen.content.get_mut(start..end) else { return };
        let cells = (usize::from(self.by.unsigned_abs()) * width).min(lines.len());
        let kept = lines.len() - cells;
        let new = if self.by > 0 {
            lines.rotate_left(cells);
            lines.get_mut(kept..)
        } else {
            lines.rotate_right(cells);
            lines.get_mut(..cells)
        };
        new.unwrap_or_default().iter_mut().for_each(Cell::reset);
    }
}
