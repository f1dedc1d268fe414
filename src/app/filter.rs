//! The filter of the list: which rows a text matches, and where. The order of the list stays, by deadline; rows
//! that do not match only go, since a seller who looks for something still wants to know what is due first.
//!
//! Each word of the text has to match one of buyer, subject, order number, device and market: with its letters
//! close together or at the beginnings of words, for a word with digits or of one or two letters in one piece.
//! A text is looked for in slices, so that a key costs the same for ten rows and for a hundred thousand; the
//! words a row is searched by are the ones its line has anyway.

use super::App;
use super::editor::Editor;
use super::msg::Effect;
use crate::domain::discussion::DiscussionId;
use crate::domain::list_row::RowWords;
use crate::input::Action;
use nucleo_matcher::chars::{normalize, to_lower_case};
use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// Rows looked at word by word before the screen is drawn and keys are taken again.
pub const SLICE: usize = 4_096;
/// So many rows that lack a letter cost about as much as one that has them all.
pub(super) const PASSED_OVER: usize = 32;
/// Longest text looked for, in characters.
const MOST_LETTERS: usize = 80;
/// Letters up to which a word has to stand in one piece.
const SHORT: usize = 2;
/// What a letter scores that stands anywhere; a word that scores less on average is scattered.
const LETTER_SCORE: usize = 16;

/// The line the filter is typed into.
#[derive(Debug, Default)]
pub struct FilterLine {
    /// Its text.
    pub editor: Editor,
    /// Whether the keys go to it.
    pub typing: bool,
    /// What was selected before.
    before: Option<DiscussionId>,
}

/// Which letters there are in a text, a bit for each, some sharing one: a row that lacks a letter of the filter's is
/// passed over without a closer look.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letters(u64);

impl Letters {
    /// Those of a row, as they are and without their marks.
    pub(super) fn of(row: &RowWords) -> Letters {
        let mut letters = Letters::default();
        for field in row.searched() {
            if field.is_ascii() {
                field.bytes().for_each(|byte| letters.add(char::from(byte.to_ascii_lowercase())));
            } else {
                for c in field.chars() {
                    let lower = to_lower_case(c);
                    let forms = [lower, normalize(lower), to_lower_case(normalize(c))];
                    forms.into_iter().for_each(|c| letters.add(c));
                }
            }
        }
        letters
    }

    const fn add(&mut self, c: char) {
        let bit = match c {
            'a'..='z' => c as u32 - 'a' as u32,
            '0'..='9' => c as u32 - '0' as u32 + 26,
            '\0'..='\x7f' => c as u32 % 8 + 36,
            _ => c as u32 % 20 + 44,
        };
        self.0 |= 1 << bit;
    }

    /// Whether all of another text's are among them.
    pub(super) const fn hold(self, other: Letters) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A word looked for.
#[derive(Debug, Clone)]
struct Word {
    letters: usize,
    whole: bool,
    spread: Atom,
    piece: Atom,
}

/// How a row stands to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// It does not match, nor any longer text.
    No,
    /// It does not match, a longer text may.
    Maybe,
    /// It matches.
    Yes,
}

/// The words of a text, ready to be looked for.
#[derive(Debug, Clone)]
pub struct Terms {
    words: Vec<Word>,
    matcher: Matcher,
    letters: Vec<char>,
}

impl Terms {
    /// The words of a text; `None` where there is none.
    pub fn of(text: &str) -> Option<Terms> {
        let text: String = text.nfc().take(MOST_LETTERS).collect();
        let atom =
            |word: &str, kind| Atom::new(word, CaseMatching::Ignore, Normalization::Smart, kind, false);
        let words: Vec<Word> = text
            .split_whitespace()
            .map(|word| Word {
                letters: word.chars().count(),
                whole: word.chars().count() <= SHORT || word.chars().any(char::is_numeric),
                spread: atom(word, AtomKind::Fuzzy),
                piece: atom(word, AtomKind::Substring),
            })
            .collect();
        let matcher = Matcher::new(Config::DEFAULT);
        (!words.is_empty()).then_some(Terms { words, matcher, letters: Vec::new() })
    }

    /// The letters that a row has to have.
    pub(super) fn letters(&self) -> Letters {
        let mut letters = Letters::default();
        let all = self.words.iter().flat_map(|word| word.spread.needle_text().chars());
        all.for_each(|c| letters.add(c));
        letters
    }

    pub(super) fn judge(&mut self, row: &RowWords) -> Verdict {
        let fields = row.searched();
        let mut all = Verdict::Yes;
        for word in &self.words {
            let mut best = Verdict::No;
            for field in fields {
                best = best.max(word.judge(field, &mut self.matcher, &mut self.letters));
                if best == Verdict::Yes {
                    break;
                }
            }
            all = all.min(best);
            if all == Verdict::No {
                break;
            }
        }
        all
    }

    /// Which grapheme clusters of a field the words match, in order.
    pub fn marks(&mut self, field: &str) -> Vec<usize> {
        let mut marks = Vec::new();
        let mut bytes = false;
        for word in &self.words {
            let letters = Utf32Str::new(field, &mut self.letters);
            // Letters with marks of their own over plain ones are told by byte instead of by cluster.
            bytes = letters.is_ascii() && !field.is_ascii();
            let mut found = Vec::new();
            let fits = if word.whole {
                word.piece.indices(letters, &mut self.matcher, &mut found).is_some()
            } else {
                word.is_close(word.spread.indices(letters, &mut self.matcher, &mut found))
            };
            if fits {
                marks.extend(found.into_iter().map(|at| at as usize));
            }
        }
        if bytes {
            let cluster_of = |byte: usize| {
                field.grapheme_indices(true).take_while(|(at, _)| *at <= byte).count().saturating_sub(1)
            };
            marks = marks.into_iter().map(cluster_of).collect();
        }
        marks.sort_unstable();
        marks.dedup();
        marks
    }
}

impl Word {
    fn judge(&self, field: &str, matcher: &mut Matcher, letters: &mut Vec<char>) -> Verdict {
        let field = letters_of(field, letters);
        if self.whole {
            // A longer text may stand where this one does not; the letters it takes are here.
            return if self.piece.score(field, matcher).is_some() { Verdict::Yes } else { Verdict::Maybe };
        }
        let Some(score) = self.spread.score(field, matcher) else { return Verdict::No };
        if self.is_close(Some(score)) { Verdict::Yes } else { Verdict::Maybe }
    }

    /// Whether the letters stand close enough together to be meant.
    fn is_close(&self, score: Option<u16>) -> bool {
        score.is_some_and(|score| usize::from(score) >= self.letters * LETTER_SCORE)
    }
}

/// The letters of a field without their marks: told apart by character, which is far cheaper than by cluster and
/// finds the same.
fn letters_of<'a>(field: &'a str, letters: &'a mut Vec<char>) -> Utf32Str<'a> {
    if field.is_ascii() {
        return Utf32Str::Ascii(field.as_bytes());
    }
    letters.clear();
    letters.extend(field.chars().filter(|c| !(*c >= '\u{300}' && joins(*c))));
    Utf32Str::Unicode(letters)
}

/// What matches a text so far, as places of the inbox.
#[derive(Debug)]
pub(super) struct Matches {
    pub(super) text: String,
    pub(super) words: Terms,
    /// The letters of its words.
    pub(super) letters: Letters,
    /// The rows that match, by section, in the order of the list.
    pub(super) lists: [Vec<u32>; 4],
    /// The rows that a longer text may match.
    pub(super) maybe: Vec<u32>,
    /// The rows still to be looked at, the next one last.
    pub(super) ahead: Vec<u32>,
}

impl Matches {
    /// A search for a text through `all` rows, or through those of the search before where its text has only
    /// become longer.
    pub(super) fn begin(
        text: &str,
        words: Terms,
        before: Option<Matches>,
        all: impl DoubleEndedIterator<Item = u32>,
    ) -> Matches {
        let narrower =
            |matches: &Matches| text.strip_prefix(&matches.text).is_some_and(|more| !more.chars().any(joins));
        let mut ahead: Vec<u32> = match before.filter(narrower) {
            Some(before) => before.ahead.into_iter().chain(before.maybe.into_iter().rev()).collect(),
            None => all.rev().collect(),
        };
        ahead.shrink_to_fit();
        let letters = words.letters();
        Matches { text: text.to_owned(), words, letters, lists: Default::default(), maybe: Vec::new(), ahead }
    }

    /// Forgets a row that is gone or will be looked at anew.
    pub(super) fn forget(&mut self, slot: u32) {
        self.maybe.retain(|other| *other != slot);
        self.ahead.retain(|other| *other != slot);
    }
}

/// Whether a character changes the one before it rather than following it.
fn joins(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}')
}

impl App {
    /// Begins a filter, or goes on typing the one that is kept.
    pub(super) fn begin_filter(&mut self) {
        let before = self.inbox.selected().cloned();
        let line = self.filter.get_or_insert_with(|| FilterLine { before, ..FilterLine::default() });
        line.typing = true;
        line.editor.to_line_end();
    }

    /// Ends the filter: everything is shown again, the selection where it is, or was where nothing matched.
    pub(super) fn clear_filter(&mut self) {
        let Some(line) = self.filter.take() else { return };
        self.inbox.set_filter("");
        if let (None, Some(before)) = (self.inbox.selected(), line.before) {
            self.inbox.select(&before);
        }
    }

    /// The words the list is filtered by, while it is.
    pub fn filter_text(&self) -> Option<&str> {
        self.filter.as_ref().map(|line| line.editor.text())
    }

    pub(super) fn type_into_filter(&mut self, text: &str) {
        if let Some(line) = &mut self.filter {
            let text: String = text.chars().filter(|c| !c.is_control()).collect();
            let room = MOST_LETTERS.saturating_sub(line.editor.text().chars().count());
            line.editor.insert(&text.chars().take(room).collect::<String>());
            self.inbox.set_filter(line.editor.text());
        }
    }

    pub(super) fn act_filter(&mut self, action: Action, effects: &mut Vec<Effect>) {
        match action {
            Action::ClearFilter => self.clear_filter(),
            Action::KeepFilter => {
                let empty = self.filter_text().is_none_or(|text| text.trim().is_empty());
                match &mut self.filter {
                    Some(line) if !empty => line.typing = false,
                    _ => self.clear_filter(),
                }
            }
            Action::Up | Action::Down | Action::PageUp | Action::PageDown => self.act_inbox(action, effects),
            Action::NextView | Action::PreviousView => self.act_inbox(action, effects),
            _ => {
                if let Some(line) = &mut self.filter {
                    super::keys::edit_line(&mut line.editor, action);
                    self.inbox.set_filter(line.editor.text());
                }
            }
        }
    }

    /// Asks for another slice while a search is under way, one at a time.
    pub(super) fn go_on_searching(&mut self, effects: &mut Vec<Effect>) {
        if self.inbox.is_searching() && !self.searching {
            self.searching = true;
            effects.push(Effect::GoOn);
        }
    }
}
