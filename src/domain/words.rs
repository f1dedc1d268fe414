//! The words of a text as the rules that look for words see them: folded to small letters without marks, with
//! their places in the text and the sentence they stand in. Made once a check and shared by the rules.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters of a word that a dot may abbreviate, at most.
const ABBREVIATED: usize = 4;

/// One word: a run of letters and digits.
#[derive(Debug, Clone)]
pub struct Word {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// Which sentence it stands in, from 0. A line end ends a sentence.
    pub sentence: usize,
    folded: Range<usize>,
}

/// The words of a text.
#[derive(Debug, Clone, Default)]
pub struct Words {
    folded: String,
    words: Vec<Word>,
}

impl Words {
    /// Splits a text into its words. An apostrophe or hyphen ends a word, a zero-width character does not.
    pub fn of(text: &str) -> Words {
        let mut all = Words { folded: String::with_capacity(text.len()), words: Vec::new() };
        let mut sentence = 0;
        let mut open: Option<(usize, usize)> = None;
        let mut ended = false;
        for (at, c) in text.char_indices() {
            if c.is_alphanumeric() || (open.is_some() && (is_combining_mark(c) || is_ignored(c))) {
                if open.is_none() {
                    if ended {
                        (sentence, ended) = (sentence + 1, false);
                    }
                    open = Some((at, all.folded.len()));
                }
                fold_into(c, &mut all.folded);
                continue;
            }
            if let Some((start, folded)) = open.take() {
                let folded = folded..all.folded.len();
                all.words.push(Word { span: start..at, sentence, folded });
            }
            match c {
                '\n' | '!' | '?' | '\u{37e}' | '…' => ended = true,
                // A dot inside an address or a number ends nothing, nor one that abbreviates ("pr. telefon").
                '.' | ';' => {
                    let mut after = text[at + 1..].chars();
                    let last = after.next().is_none_or(char::is_whitespace);
                    ended |=
                        last && !(c == '.' && all.is_abbreviated(at) && after.next().is_some_and(goes_on));
                }
                _ => {}
            }
        }
        if let Some((start, folded)) = open {
            let folded = folded..all.folded.len();
            all.words.push(Word { span: start..text.len(), sentence, folded });
        }
        all
    }

    /// Whether a dot at this byte stands right after a word short enough to be an abbreviation.
    fn is_abbreviated(&self, dot: usize) -> bool {
        self.words.last().is_some_and(|word| {
            word.span.end == dot && self.folded[word.folded.clone()].chars().nth(ABBREVIATED).is_none()
        })
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A word in its folded form; empty past the end.
    pub fn folded(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| &self.folded[word.folded.clone()])
    }

    /// A word; `None` past the end.
    pub fn get(&self, index: usize) -> Option<&Word> {
        self.words.get(index)
    }

    /// Every word with its folded form.
    pub fn iter(&self) -> impl Iterator<Item = (&Word, &str)> {
        self.words.iter().map(|word| (word, &self.folded[word.folded.clone()]))
    }

    /// The bytes of the text from the first to the last word of a range; empty for none.
    pub fn span(&self, range: Range<usize>) -> Range<usize> {
        match (self.words.get(range.start), self.words.get(range.end.saturating_sub(1))) {
            (Some(first), Some(last)) if range.start < range.end => first.span.start..last.span.end,
            _ => 0..0,
        }
    }
}

/// Whether a sentence goes on with this character after the dot of an abbreviation and a blank.
fn goes_on(c: char) -> bool {
    c.is_lowercase() || c.is_ascii_digit()
}

/// A text folded as the words are: small letters, no marks; what is no letter or digit stays.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_into(c, &mut folded));
    folded
}

/// Soft hyphen, zero-width and variation characters, which a disguise puts between letters.
fn is_ignored(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn fold_into(c: char, folded: &mut String) {
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return;
    }
    // Most letters of Greek and Cyrillic are what they are.
    if matches!(c, 'α'..='ρ' | 'σ'..='ω' | 'а'..='и' | 'к'..='я') {
        folded.push(c);
        return;
    }
    if is_ignored(c) || is_combining_mark(c) {
        return;
    }
    for c in c.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
}
