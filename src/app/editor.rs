//! A text being edited: cursor on grapheme boundaries, word and line motions, soft-wrapped lines, undo by
//! groups. One line for form fields, many for replies. It knows no screen; the width comes in.

use super::wrap::{cells, scrolled, width_of, wrap};
use secrecy::zeroize::Zeroize;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Undo steps kept.
const MAX_UNDO: usize = 200;
/// Bytes set aside for a secret, so that its buffer is hardly ever moved.
const SECRET_ROOM: usize = 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EditKind {
    Typing,
    Deleting,
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Snapshot {
    text: String,
    cursor: usize,
}

/// A text with its cursor.
#[derive(Debug, Clone, Default)]
pub struct Editor {
    text: String,
    cursor: usize,
    /// Where the selection began, while there is one.
    anchor: Option<usize>,
    goal: Option<usize>,
    undo: Vec<Snapshot>,
    redo: Vec<Snapshot>,
    last: Option<EditKind>,
    secret: bool,
}

impl Drop for Editor {
    fn drop(&mut self) {
        if self.secret {
            self.text.zeroize();
        }
    }
}

impl Editor {
    /// A text with the cursor at its end.
    pub fn new(text: impl Into<String>) -> Self {
        let mut editor = Editor::default();
        editor.text = text.into();
        editor.cursor = editor.text.len();
        editor
    }

    /// An empty field for a secret: no undo is kept, and what was typed is overwritten in memory when the
    /// field goes.
    pub fn for_secret() -> Self {
        let mut editor = Editor::default();
        editor.secret = true;
        editor.text.reserve(SECRET_ROOM);
        editor
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Byte offset of the cursor, on a grapheme boundary.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Puts the cursor at a byte offset, or at the grapheme boundary before it.
    pub fn set_cursor(&mut self, at: usize) {
        self.cursor = self.boundary_at_or_before(at);
        self.anchor = None;
        self.goal = None;
        self.last = None;
    }

    /// The selected bytes; `None` where nothing is selected.
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor?;
        let range = anchor.min(self.cursor)..anchor.max(self.cursor);
        (!range.is_empty()).then_some(range)
    }

    /// The selected text.
    pub fn selected(&self) -> Option<&str> {
        self.selection().map(|range| &self.text[range])
    }

    /// Moves the cursor; what it passes over is selected.
    pub fn select(&mut self, motion: impl FnOnce(&mut Editor)) {
        let anchor = self.anchor.take().unwrap_or(self.cursor);
        motion(self);
        self.anchor = Some(anchor);
    }

    /// Selects the whole text.
    pub fn select_all(&mut self) {
        self.go(self.text.len());
        self.anchor = Some(0);
    }

    /// Takes the selected text out; `None` where nothing is selected.
    pub fn cut(&mut self) -> Option<String> {
        let range = self.selection()?;
        let taken = self.text[range.clone()].to_owned();
        self.delete(range, EditKind::Other);
        Some(taken)
    }

    fn boundary_at_or_before(&self, at: usize) -> usize {
        if at >= self.text.len() {
            return self.text.len();
        }
        self.text.grapheme_indices(true).map(|(i, _)| i).take_while(|&i| i <= at).last().unwrap_or(0)
    }

    fn remember(&mut self, kind: EditKind) {
        self.goal = None;
        if self.secret {
            return;
        }
        if self.last != Some(kind) || kind == EditKind::Other {
            self.undo.push(Snapshot { text: self.text.clone(), cursor: self.cursor });
            if self.undo.len() > MAX_UNDO {
                self.undo.remove(0);
            }
        }
        self.redo.clear();
        self.last = Some(kind);
    }

    /// Types or pastes a text at the cursor.
    pub fn insert(&mut self, piece: &str) {
        if piece.is_empty() {
            return;
        }
        let typed = piece.chars().count() == 1;
        // What is typed over a selection is one step with what is typed on.
        let selected = self.selection();
        self.remember(if typed && selected.is_none() { EditKind::Typing } else { EditKind::Other });
        if let Some(range) = selected {
            self.text.replace_range(range.clone(), "");
            self.cursor = range.start;
            self.last = typed.then_some(EditKind::Typing);
        }
        self.anchor = None;
        if self.secret && self.text.len() + piece.len() > self.text.capacity() {
            // A buffer that is moved by itself leaves what it held behind.
            let mut roomier = String::with_capacity((self.text.len() + piece.len()) * 2);
            roomier.push_str(&self.text);
            std::mem::replace(&mut self.text, roomier).zeroize();
        }
        self.text.insert_str(self.cursor, piece);
        // A combining mark joins the grapheme before it, so the new boundary may lie further on.
        self.cursor = self.boundary_at_or_after(self.cursor + piece.len());
        if typed && piece.chars().all(char::is_whitespace) {
            self.last = None; // a word is one step of undo
        }
    }

    /// Replaces the whole text, as one step of undo.
    pub fn replace_all(&mut self, text: &str) {
        self.remember(EditKind::Other);
        text.clone_into(&mut self.text);
        self.cursor = self.text.len();
        self.anchor = None;
    }

    fn delete(&mut self, range: Range<usize>, kind: EditKind) {
        if range.is_empty() {
            return;
        }
        self.remember(kind);
        self.text.replace_range(range.clone(), "");
        self.cursor = self.boundary_at_or_before(range.start);
        self.anchor = None;
    }

    /// Deletes a range, or what is selected.
    fn delete_or_selected(&mut self, range: Range<usize>, kind: EditKind) {
        match self.selection() {
            Some(selected) => self.delete(selected, EditKind::Other),
            None => self.delete(range, kind),
        }
    }

    /// Deletes the grapheme before the cursor.
    pub fn delete_back(&mut self) {
        self.delete_or_selected(self.before(self.cursor)..self.cursor, EditKind::Deleting);
    }

    /// Deletes the grapheme after the cursor.
    pub fn delete_forward(&mut self) {
        self.delete_or_selected(self.cursor..self.after(self.cursor), EditKind::Deleting);
    }

    /// Deletes to the start of the word before the cursor.
    pub fn delete_word_back(&mut self) {
        self.delete_or_selected(self.word_before(self.cursor)..self.cursor, EditKind::Other);
    }

    /// Deletes to the end of the word after the cursor.
    pub fn delete_word_forward(&mut self) {
        self.delete_or_selected(self.cursor..self.word_after(self.cursor), EditKind::Other);
    }

    /// Deletes to the end of the line; at its end, the line's end itself.
    pub fn delete_to_line_end(&mut self) {
        let end = self.line_end(self.cursor);
        let end = if end == self.cursor { self.after(end) } else { end };
        self.delete_or_selected(self.cursor..end, EditKind::Other);
    }

    /// Deletes to the start of the line.
    pub fn delete_to_line_start(&mut self) {
        self.delete_or_selected(self.line_start(self.cursor)..self.cursor, EditKind::Other);
    }

    /// Takes the last step back; false where there is none.
    pub fn undo(&mut self) -> bool {
        let Some(previous) = self.undo.pop() else { return false };
        self.redo
            .push(Snapshot { text: std::mem::replace(&mut self.text, previous.text), cursor: self.cursor });
        self.cursor = previous.cursor;
        (self.last, self.goal, self.anchor) = (None, None, None);
        true
    }

    /// Does the step that was taken back again; false where there is none.
    pub fn redo(&mut self) -> bool {
        let Some(next) = self.redo.pop() else { return false };
        self.undo.push(Snapshot { text: std::mem::replace(&mut self.text, next.text), cursor: self.cursor });
        self.cursor = next.cursor;
        (self.last, self.goal, self.anchor) = (None, None, None);
        true
    }

    /// Whether a step can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether a step that was taken back can be done again.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    fn before(&self, at: usize) -> usize {
        self.text[..at].grapheme_indices(true).next_back().map_or(0, |(i, _)| i)
    }

    fn after(&self, at: usize) -> usize {
        self.text[at..].graphemes(true).next().map_or(at, |g| at + g.len())
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |i| i + 1)
    }

    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |i| at + i)
    }

    fn word_before(&self, at: usize) -> usize {
        self.text[..at]
            .split_word_bound_indices()
            .rev()
            .find(|(_, word)| !word.trim().is_empty())
            // A word may begin inside a grapheme cluster.
            .map_or(0, |(i, _)| self.boundary_at_or_before(i))
    }

    fn word_after(&self, at: usize) -> usize {
        self.text[at..]
            .split_word_bound_indices()
            .find(|(_, word)| !word.trim().is_empty())
            .map_or(self.text.len(), |(i, word)| self.boundary_at_or_after(at + i + word.len()))
    }

    fn boundary_at_or_after(&self, at: usize) -> usize {
        let before = self.boundary_at_or_before(at);
        if before < at { self.after(before) } else { before }
    }

    fn go(&mut self, to: usize) {
        self.set_cursor(to);
    }

    /// A grapheme to the left; from a selection to its start.
    pub fn left(&mut self) {
        let to = self.selection().map_or_else(|| self.before(self.cursor), |range| range.start);
        self.go(to);
    }
    /// A grapheme to the right; from a selection to its end.
    pub fn right(&mut self) {
        let to = self.selection().map_or_else(|| self.after(self.cursor), |range| range.end);
        self.go(to);
    }
    /// To the start of the word before.
    pub fn word_left(&mut self) {
        self.go(self.word_before(self.cursor));
    }
    /// To the end of the word after.
    pub fn word_right(&mut self) {
        self.go(self.word_after(self.cursor));
    }
    /// To the start of the line.
    pub fn to_line_start(&mut self) {
        self.go(self.line_start(self.cursor));
    }
    /// To the end of the line.
    pub fn to_line_end(&mut self) {
        self.go(self.line_end(self.cursor));
    }
    /// To the start of the text.
    pub fn to_text_start(&mut self) {
        self.go(0);
    }
    /// To the end of the text.
    pub fn to_text_end(&mut self) {
        self.go(self.text.len());
    }

    /// The soft-wrapped lines at a width, and the cursor's line and column in cells.
    pub fn laid_out(&self, width: usize) -> (Vec<Range<usize>>, usize, usize) {
        let lines = wrap(&self.text, width);
        // At a soft break the cursor stands at the start of the next line.
        let line = lines.iter().rposition(|line| line.start <= self.cursor).unwrap_or(0);
        let column = self.text[lines[line].start..self.cursor].graphemes(true).map(cells).sum();
        (lines, line, column)
    }

    /// A soft-wrapped line up (-1) or down (1), keeping the column aimed at.
    pub fn vertical(&mut self, step: isize, width: usize) {
        let (lines, line, column) = self.laid_out(width);
        let goal = self.goal.unwrap_or(column);
        let Some(target) = line.checked_add_signed(step).and_then(|i| lines.get(i)) else {
            self.go(if step < 0 { 0 } else { self.text.len() });
            return;
        };
        let at = self.in_line(target, goal);
        self.go(at);
        self.goal = Some(goal);
    }

    /// The byte offset of the grapheme that a cell of a soft-wrapped line shows, counted from the line's start; past
    /// its last one the line's end.
    pub fn in_line(&self, line: &Range<usize>, cell: usize) -> usize {
        let (mut at, mut used) = (line.start, 0);
        for grapheme in self.text[line.clone()].graphemes(true) {
            let w = cells(grapheme);
            // The end of a soft-wrapped line is the start of the next: stay on this one.
            let next = at + grapheme.len();
            let soft_end = next == line.end && self.text.as_bytes().get(next).is_some_and(|&b| b != b'\n');
            if used + w > cell || soft_end {
                break;
            }
            used += w;
            at = next;
        }
        at
    }

    /// The byte offset of the grapheme that a cell of a field of `width` cells shows of a text of one line, which is
    /// scrolled so that the cursor is in it. What is hidden shows a dot for each grapheme.
    pub fn in_field(&self, cell: usize, width: usize, hidden: bool) -> usize {
        if hidden {
            let before = self.text[..self.cursor].graphemes(true).count();
            let cell = cell + (before + 1).saturating_sub(width);
            return self.text.grapheme_indices(true).nth(cell).map_or(self.text.len(), |(at, _)| at);
        }
        let (_, left_out) = scrolled(&self.text, width_of(&self.text[..self.cursor]), width);
        self.in_line(&(0..self.text.len()), cell + left_out)
    }
}
