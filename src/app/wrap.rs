//! Soft wrap: where a text breaks into lines of a width in terminal cells. Breaks after spaces where it
//! can, inside a word where it must, never inside a grapheme cluster.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Cells a grapheme cluster takes on the screen, as the terminal library counts them.
pub fn cells(grapheme: &str) -> usize {
    grapheme.width()
}

/// Cells a text takes on the screen, cluster by cluster as it is drawn.
pub fn width_of(text: &str) -> usize {
    if is_plain(text) { text.len() } else { text.graphemes(true).map(cells).sum() }
}

/// Whether a text takes a cell for each of its bytes: most do, and it is seen far faster than measured.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// The byte ranges of the lines of `text` at `width` cells. A line's range leaves out its newline; spaces
/// at a soft break belong to the line before. Always at least one line.
pub fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(2);
    let mut lines = Vec::new();
    let mut offset = 0;
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, offset, width, &mut lines);
        offset += paragraph.len() + 1;
    }
    lines
}

fn wrap_paragraph(paragraph: &str, offset: usize, width: usize, lines: &mut Vec<Range<usize>>) {
    let (mut start, mut used) = (0, 0);
    let mut break_at: Option<(usize, usize)> = None; // after the last space: byte, cells used up to it
    for (at, grapheme) in paragraph.grapheme_indices(true) {
        let w = cells(grapheme);
        // Twice where the word itself, begun on the next line, leaves no room for a wide cluster.
        while used + w > width && grapheme != " " && at > start {
            match break_at.take() {
                Some((byte, cells_before)) if byte > start => {
                    lines.push(offset + start..offset + byte);
                    start = byte;
                    used -= cells_before;
                }
                _ => {
                    lines.push(offset + start..offset + at);
                    start = at;
                    used = 0;
                }
            }
        }
        used += w;
        if grapheme == " " {
            break_at = Some((at + 1, used));
        }
    }
    lines.push(offset + start..offset + paragraph.len());
}

/// `text` cut to `width` cells, with `…` where something is left out.
pub fn fit(text: &str, width: usize) -> String {
    if width_of(text) <= width {
        return text.to_owned();
    }
    if is_plain(text) {
        let kept = width.checked_sub(1).and_then(|kept| text.get(..kept));
        return kept.map_or(String::new(), |kept| format!("{kept}…"));
    }
    let mut out = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let w = cells(grapheme);
        if used + w > width.saturating_sub(1) {
            break;
        }
        used += w;
        out.push_str(grapheme);
    }
    if width > 0 {
        out.push('…');
    }
    out
}

/// What is left out at the start of a line of text so that the cursor, `cursor` cells from its start, stands in
/// `width` cells: in bytes and in cells.
pub fn scrolled(text: &str, cursor: usize, width: usize) -> (usize, usize) {
    let least = (cursor + 1).saturating_sub(width);
    let (mut bytes, mut left_out) = (0, 0);
    for grapheme in text.graphemes(true) {
        if left_out >= least {
            break;
        }
        left_out += cells(grapheme);
        bytes += grapheme.len();
    }
    (bytes, left_out)
}

/// `text` on lines of `width` cells, at most `most` of them; the last one ends in `…` where something is
/// left out.
pub fn wrap_most(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> =
        wrap(text, width).into_iter().map(|range| text[range].trim_end().to_owned()).collect();
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = fit(&format!("{last} …"), width);
        }
    }
    lines
}

/// A bar of `width` cells, filled as far as `done` of `total`.
pub fn bar(done: u64, total: u64, width: usize) -> String {
    let part = u128::from(done.min(total)) * width as u128 / u128::from(total.max(1));
    let full = usize::try_from(part).unwrap_or(width);
    "█".repeat(full) + &"░".repeat(width - full)
}
