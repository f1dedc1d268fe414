//! The draft as this rule sees it: its words, what stands between them, and what each word is a word for.

use super::super::phrases::{Match, Phrases};
use super::super::words::{Word, Words};
use super::hosts::{HostKind, Hosts, Names};
use std::ops::Range;
use std::sync::LazyLock;

const LIST: &str = include_str!("../../../assets/checks/off_platform.txt");

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::parse(LIST).unwrap_or_default());

/// What a word may be a word for, as bits.
pub(super) mod is {
    /// What is said before a phone number.
    pub const PHONE: u16 = 1;
    /// What is said before an order number, an IMEI, a parcel number.
    pub const CODE: u16 = 1 << 1;
    /// What is said before a bank account.
    pub const ACCOUNT: u16 = 1 << 2;
    /// A messenger or social network.
    pub const NET: u16 = 1 << 3;
    /// "dot".
    pub const DOT: u16 = 1 << 4;
    /// A digit in words.
    pub const DIGIT: u16 = 1 << 5;
    /// What is said before a web address.
    pub const PLACE: u16 = 1 << 6;
    /// Money or another unit after a number.
    pub const UNIT: u16 = 1 << 7;
    /// What stands after "Instagram:" and is no name there.
    pub const ANSWER: u16 = 1 << 8;
}

const TAGS: &[(&str, u16)] = &[
    ("phone", is::PHONE),
    ("code", is::CODE),
    ("account", is::ACCOUNT),
    ("net", is::NET),
    ("dot", is::DOT),
    ("digit", is::DIGIT),
    ("place", is::PLACE),
    ("unit", is::UNIT),
    ("answer", is::ANSWER),
];

/// A draft with its marks.
pub(super) struct Text<'a> {
    pub draft: &'a str,
    pub words: &'a Words,
    pub languages: &'a [String],
    /// Every phrase, in the order of the text.
    pub matches: Vec<Match<'static>>,
    /// Every innocent phrase.
    pub innocent: Vec<Match<'static>>,
    /// Words for the sign in a mail address; the surer ones need no brackets.
    pub ats: Vec<(Range<usize>, bool)>,
    marks: Vec<u16>,
    dots: Vec<(usize, &'static str)>,
    hosts: &'static Hosts,
    extra: Names,
}

impl<'a> Text<'a> {
    pub fn new(draft: &'a str, words: &'a Words, languages: &'a [String], extra: Names) -> Text<'a> {
        let (mut matches, innocent) = PHRASES.every(words, 0..words.len(), |_| true);
        let mut marks = vec![0; words.len()];
        let (mut ats, mut dots) = (Vec::new(), Vec::new());
        matches.retain(|it| {
            match it.tag {
                "at" => ats.push((it.words.clone(), true)),
                "maybe_at" => ats.push((it.words.clone(), false)),
                tag => {
                    let Some((_, bit)) = TAGS.iter().find(|(name, _)| *name == tag) else { return true };
                    marks[it.words.clone()].iter_mut().for_each(|mark| *mark |= bit);
                    if tag == "dot" {
                        dots.push((it.words.start, it.language));
                    }
                }
            }
            false
        });
        Text { draft, words, languages, matches, innocent, ats, marks, dots, hosts: Hosts::embedded(), extra }
    }

    pub fn hosts(&self) -> &Hosts {
        self.hosts
    }

    /// What a host is known as, the discussion's own addresses included.
    pub fn kind_of(&self, host: &str) -> HostKind {
        if self.extra.hold(host) { HostKind::Allowed } else { self.hosts.kind(host) }
    }

    /// Whether a word is one of these.
    pub fn is(&self, at: usize, what: u16) -> bool {
        self.marks.get(at).is_some_and(|mark| mark & what != 0)
    }

    /// The languages in which a word means "dot".
    pub fn dot_languages(&self, at: usize) -> impl Iterator<Item = &'static str> + '_ {
        let from = self.dots.partition_point(|(word, _)| *word < at);
        self.dots[from..].iter().take_while(move |(word, _)| *word == at).map(|(_, language)| *language)
    }

    /// A word as it is written, in small letters, without what a disguise puts inside.
    pub fn raw(&self, at: usize) -> String {
        let Some(word) = self.words.get(at) else { return String::new() };
        self.draft[word.span.clone()]
            .chars()
            .filter(|c| !is_hidden(*c))
            .flat_map(char::to_lowercase)
            .collect()
    }

    /// The word as it is written.
    pub fn written(&self, at: usize) -> &'a str {
        self.words.get(at).map_or("", |word| &self.draft[word.span.clone()])
    }

    /// What stands between a word and the next; empty behind the last one.
    pub fn gap(&self, at: usize) -> &'a str {
        match (self.words.get(at), self.words.get(at + 1)) {
            (Some(word), Some(next)) => &self.draft[word.span.end..next.span.start],
            _ => "",
        }
    }

    /// What stands before a word, up to the word before it.
    pub fn before(&self, at: usize) -> &'a str {
        let Some(word) = self.words.get(at) else { return "" };
        let from = at.checked_sub(1).and_then(|last| self.words.get(last)).map_or(0, |last| last.span.end);
        &self.draft[from..word.span.start]
    }

    /// What stands behind a word, up to the next word or the end.
    pub fn behind(&self, at: usize) -> &'a str {
        let Some(word) = self.words.get(at) else { return "" };
        let to = self.words.get(at + 1).map_or(self.draft.len(), |next| next.span.start);
        &self.draft[word.span.end..to]
    }

    /// The first word that begins at or behind a byte.
    pub fn word_at(&self, byte: usize) -> usize {
        let (mut low, mut high) = (0, self.words.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.words.get(middle) {
                Some(Word { span, .. }) if span.start < byte => low = middle + 1,
                _ => high = middle,
            }
        }
        low
    }
}

/// Whether two stretches overlap.
pub(super) fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// Brackets and quotes that a disguise puts around a sign.
pub(super) fn is_bracket(c: char) -> bool {
    matches!(
        c,
        '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '*' | '_' | '-' | '~' | '|' | '"' | '\'' | '«' | '»'
    )
}

/// A sign between words without the blanks and brackets around it; whether there were any of each.
pub(super) fn bare(gap: &str) -> (&str, bool, bool) {
    let inner = gap.trim_matches(|c: char| c.is_whitespace() || is_bracket(c) || is_hidden(c));
    (inner, gap.contains(char::is_whitespace), gap.contains(is_bracket))
}

/// Characters without a width.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_read() {
        Phrases::parse(LIST).unwrap();
        Hosts::parse(include_str!("../../../assets/checks/addresses.toml")).unwrap();
    }
}
