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

/// The move that leaves the fewest cells to be written, if it is worth it.
pub fn found(screen: &Buffer, next: &Buffer) -> Option<Scroll> {
    let height = i16::try_from(screen.area.height).ok()?;
    let stay: Vec<i32> = (0..height).map(|y| differing(screen, y, next, y)).collect();
    let changed: i32 = stay.iter().sum();
    if changed < 2 * WORTH {
        return None;
    }
    let best = MOVES.iter().filter_map(|&by| {
        let gains = (0..height).map(|y| match y + by {
            from if (0..height).contains(&from) => {
                let row = usize::try_from(y).ok()?;
                Some(stay.get(row)? - differing(screen, from, next, y))
            }
            _ => None,
        });
        best_stretch(gains).map(|(first, last, gain)| (gain, first, last, by))
    });
    let (gain, first, last, by) = best.max_by_key(|(gain, ..)| *gain)?;
    // The lines that give way are part of it too.
    let (top, bottom) = if by > 0 { (first, last + by) } else { (first + by, last) };
    let scroll = Scroll { top: u16::try_from(top).ok()?, bottom: u16::try_from(bottom).ok()?, by };
    (gain >= WORTH && gain * 2 > changed).then_some(scroll)
}

/// Cells in which a line of one screen is not a line of the other.
fn differing(screen: &Buffer, y: i16, next: &Buffer, other: i16) -> i32 {
    let (Some(one), Some(other)) = (line(screen, y), line(next, other)) else { return 0 };
    i32::try_from(one.iter().zip(other).filter(|(one, other)| one != other).count()).unwrap_or(i32::MAX)
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
