//! Where a finding is: lines and columns as an editor counts them, and a piece of text to show.

use crate::domain::clean;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Graphemes of an excerpt at most.
const EXCERPT: usize = 60;

/// The span moved outwards onto character boundaries, inside the text.
pub(super) fn on_boundaries(text: &str, span: Range<usize>) -> Range<usize> {
    let mut start = span.start.min(text.len());
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// Line and column of a byte, from 1; the column counts grapheme clusters. A `\r\n` is one line end.
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].graphemes(true).count() + 1)
}

/// The first words of a piece of text on one line, without control characters.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = clean::clean(&line);
    match line.grapheme_indices(true).nth(EXCERPT) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.into_owned(),
    }
}
