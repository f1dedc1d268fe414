//! Lists of phrases in many languages, and finding them in a text in one pass.
//!
//! A list is an asset. A line `[nl]` or `[nl some_tag]` says the language (and tag) of the lines below it;
//! every other line is one phrase, its parts separated by blanks:
//!
//! - `mail` that word, by small letters and without marks, so `zadzwoń` also finds "Zadzwon";
//! - `mail*` any word that begins so;
//! - `op|via|naar*` one of these words; `a|b?` or `op?` may be missing;
//! - `…` up to four words of the same sentence, or none;
//! - `@channel` a set of words that a line `@channel = whatsapp|viber` has named before; a set may hold
//!   others;
//! - `locked & phone` both, in either order, with up to four words of the same sentence between them. Of several
//!   `&` each stands that near to the first, which should be the rarest: by it alone the phrase is looked up;
//! - `original* < box|cable` as `&`, but what follows the `<` stands before it in the text.
//!
//! A line that begins with `-` is innocent: a phrase of its section's tag that overlaps it, or that follows it in the
//! same sentence within three words, does not count. Hyphens and apostrophes separate words, so `e-mail` is two.

use super::words::{Words, fold};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Words that `…` stands for at most.
const GAP: usize = 4;
/// Words between an innocent phrase and one that it silences, at most.
const INNOCENT_REACH: usize = 3;
/// Letters by which beginnings of words are looked up.
const KEY: usize = 3;
/// Signs before what must stand near.
const NEAR: char = '&';
const BEFORE: char = '<';

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<'a> {
    /// The language of its section.
    pub language: &'a str,
    /// The tag of its section; empty where it has none.
    pub tag: &'a str,
    /// The words of the text it spans.
    pub words: Range<usize>,
}

/// A list of phrases.
#[derive(Debug, Default)]
pub struct Phrases {
    sections: Vec<(String, String)>,
    phrases: Vec<Phrase>,
    by_word: HashMap<Arc<str>, Vec<u32>>,
    by_beginning: HashMap<String, Vec<(Arc<str>, u32)>>,
}

#[derive(Debug)]
struct Phrase {
    section: usize,
    innocent: bool,
    parts: Vec<Part>,
    /// What must also stand near the parts.
    near: Vec<Near>,
}

#[derive(Debug)]
struct Near {
    parts: Vec<Part>,
    /// Only before the parts of the phrase, not after them.
    before: bool,
}

#[derive(Debug, Clone)]
enum Part {
    Gap,
    Word { any_of: Arc<AnyOf>, optional: bool },
}

/// Words and beginnings of words, each sorted; no beginning begins another one, so that the only one that can fit
/// a word is the greatest that is not greater than it.
#[derive(Debug, Default)]
struct AnyOf {
    words: Box<[Arc<str>]>,
    beginnings: Box<[Arc<str>]>,
}

impl AnyOf {
    fn of(forms: &[Form]) -> AnyOf {
        let texts = |beginning| {
            let mut texts: Vec<Arc<str>> = forms
                .iter()
                .filter(|form| form.beginning == beginning)
                .map(|form| form.text.clone())
                .collect();
            texts.sort_unstable();
            texts
        };
        let mut beginnings = texts(true);
        // Sorted, the beginnings that one begins follow it.
        beginnings.dedup_by(|later, first| later.starts_with(&**first));
        AnyOf { words: texts(false).into(), beginnings: beginnings.into() }
    }

    fn fits(&self, word: &str) -> bool {
        if self.words.binary_search_by(|known| (**known).cmp(word)).is_ok() {
            return true;
        }
        let after = self.beginnings.partition_point(|beginning| **beginning <= *word);
        after.checked_sub(1).is_some_and(|at| word.starts_with(&*self.beginnings[at]))
    }
}

#[derive(Debug, Clone)]
struct Form {
    text: Arc<str>,
    beginning: bool,
}

impl Form {
    fn read(word: &str) -> Form {
        let text = fold(word.trim_end_matches('*')).into();
        Form { text, beginning: word.ends_with('*') }
    }
}

/// What reading a list knows so far: the sets with names, and the pieces it has met, which repeat.
#[derive(Default)]
struct Reader {
    sets: HashMap<String, Vec<Form>>,
    pieces: HashMap<String, Arc<AnyOf>>,
}

impl Phrases {
    /// Reads a list.
    ///
    /// # Errors
    /// The number of the first line that cannot be read, and why.
    pub fn parse(list: &str) -> Result<Phrases, String> {
        let mut all = Phrases::default();
        let mut reader = Reader::default();
        for (number, line) in list.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            let wrong = |why: &str| format!("line {}: {why}: {line}", number + 1);
            if line.is_empty() {
                continue;
            }
            if let Some(head) = line.strip_prefix('[') {
                let head = head.strip_suffix(']').ok_or_else(|| wrong("no ] at the end"))?;
                let (language, tag) = head.split_once(' ').unwrap_or((head, ""));
                all.sections.push((language.trim().to_owned(), tag.trim().to_owned()));
            } else if let Some((name, forms)) = line.strip_prefix('@').and_then(|set| set.split_once(" = ")) {
                let forms = reader.set(forms).map_err(|why| wrong(&why))?;
                if reader.sets.insert(name.trim().to_owned(), forms).is_some() {
                    // A piece met before may name the set that was.
                    reader.pieces.clear();
                }
            } else {
                let section =
                    all.sections.len().checked_sub(1).ok_or_else(|| wrong("no [language] above"))?;
                let (innocent, text) = match line.strip_prefix('-') {
                    Some(rest) => (true, rest),
                    None => (false, line),
                };
                all.add(section, innocent, text, &mut reader).map_err(|why| wrong(&why))?;
            }
        }
        Ok(all)
    }

    fn add(&mut self, section: usize, innocent: bool, text: &str, reader: &mut Reader) -> Result<(), String> {
        let number = u32::try_from(self.phrases.len()).map_err(|_| "too many phrases")?;
        let (core, others) = match text.find([NEAR, BEFORE]) {
            Some(at) => text.split_at(at),
            None => (text, ""),
        };
        let mut near = Vec::new();
        let mut rest = others;
        while let Some(sign) = rest.chars().next() {
            let side = &rest[sign.len_utf8()..];
            let (side, after) = side.split_at(side.find([NEAR, BEFORE]).unwrap_or(side.len()));
            near.push(Near { parts: reader.parts(side)?, before: sign == BEFORE });
            rest = after;
        }
        let parts = reader.parts(core)?;
        if let Some(Part::Word { any_of, .. }) = parts.first() {
            for word in &any_of.words {
                self.by_word.entry(word.clone()).or_default().push(number);
            }
            for form in &any_of.beginnings {
                let key = beginning(form)
                    .ok_or_else(|| format!("the first word of a phrase needs {KEY} letters before its *"))?;
                self.by_beginning.entry(key.to_owned()).or_default().push((form.clone(), number));
            }
        }
        self.phrases.push(Phrase { section, innocent, parts, near });
        Ok(())
    }

    /// The languages of the list, each once.
    pub fn languages(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = self.sections.iter().map(|(language, _)| language.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// Every phrase in the text that no innocent one silences, by its place; of those that begin at the same
    /// word with the same tag, the longest. `takes` says which languages count.
    pub fn find<'a>(&'a self, words: &Words, takes: impl Fn(&str) -> bool) -> Vec<Match<'a>> {
        self.find_within(words, 0..words.len(), takes)
    }

    /// [`Phrases::find`] for those that begin at one of a range of words.
    pub fn find_within<'a>(
        &'a self,
        words: &Words,
        range: Range<usize>,
        takes: impl Fn(&str) -> bool,
    ) -> Vec<Match<'a>> {
        let (mut found, innocent) = self.every(words, range, takes);
        found.retain(|it| !innocent.iter().any(|other| silences(other, it, words)));
        found.sort_by(|a, b| (a.words.start, a.tag, b.words.end).cmp(&(b.words.start, b.tag, a.words.end)));
        found.dedup_by(|later, first| later.words.start == first.words.start && later.tag == first.tag);
        found
    }

    /// Every phrase that begins at one of a range of words, and every innocent one, for a rule that weighs them
    /// by itself.
    pub fn every<'a>(
        &'a self,
        words: &Words,
        range: Range<usize>,
        takes: impl Fn(&str) -> bool,
    ) -> (Vec<Match<'a>>, Vec<Match<'a>>) {
        let (mut found, mut innocent) = (Vec::new(), Vec::new());
        for at in range.start..range.end.min(words.len()) {
            let word = words.folded(at);
            let whole = self.by_word.get(word).into_iter().flatten().copied();
            let begun = beginning(word).and_then(|key| self.by_beginning.get(key));
            let begun = begun.into_iter().flatten();
            let begun = begun.filter(|(form, _)| word.starts_with(&**form)).map(|&(_, number)| number);
            for number in whole.chain(begun) {
                let phrase = &self.phrases[number as usize];
                let (language, tag) = &self.sections[phrase.section];
                if !takes(language) {
                    continue;
                }
                let sentence = words.get(at).map_or(0, |word| word.sentence);
                if let Some(range) = phrase.range(words, at, sentence) {
                    let matched = Match { language, tag, words: range };
                    if phrase.innocent { innocent.push(matched) } else { found.push(matched) }
                }
            }
        }
        (found, innocent)
    }
}

impl Phrase {
    /// The words the phrase spans when its first one stands at `at`.
    fn range(&self, words: &Words, at: usize, sentence: usize) -> Option<Range<usize>> {
        let core = at..ends_at(&self.parts, words, at, sentence)?;
        self.near.iter().try_fold(core.clone(), |all, near| {
            let other = near.beside(words, &core, sentence)?;
            Some(all.start.min(other.start)..all.end.max(other.end))
        })
    }
}

impl Near {
    /// Where the parts stand after or before some words, at most a gap away.
    fn beside(&self, words: &Words, core: &Range<usize>, sentence: usize) -> Option<Range<usize>> {
        let span = |start| ends_at(&self.parts, words, start, sentence).map(|end| start..end);
        let after = || (core.end..=core.end + GAP).find_map(span);
        let found = if self.before { None } else { after() };
        found.or_else(|| {
            let farthest = core.start.saturating_sub(2 * GAP + self.parts.len());
            let near = |other: &Range<usize>| other.end <= core.start && core.start - other.end <= GAP;
            (farthest..core.start).rev().find_map(|start| span(start).filter(near))
        })
    }
}

fn silences(innocent: &Match<'_>, found: &Match<'_>, words: &Words) -> bool {
    let overlaps = innocent.words.start < found.words.end && found.words.start < innocent.words.end;
    let follows = innocent.words.end <= found.words.start
        && found.words.start - innocent.words.end <= INNOCENT_REACH
        && words.get(innocent.words.start).map(|word| word.sentence)
            == words.get(found.words.start).map(|word| word.sentence);
    innocent.tag == found.tag && (overlaps || follows)
}

/// The first letters of a word, by which beginnings are looked up.
fn beginning(word: &str) -> Option<&str> {
    word.char_indices().nth(KEY - 1).map(|(at, last)| &word[..at + last.len_utf8()])
}

/// The word after the last one of the longest way the parts fit from `at` on.
fn ends_at(parts: &[Part], words: &Words, at: usize, sentence: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    let inside = words.get(at).is_some_and(|word| word.sentence == sentence);
    match part {
        Part::Gap => (at..=at + GAP)
            .take_while(|&next| next == at || words.get(next - 1).is_some_and(|w| w.sentence == sentence))
            .find_map(|next| ends_at(rest, words, next, sentence)),
        Part::Word { any_of, optional } => {
            let fits = inside && any_of.fits(words.folded(at));
            let taken = if fits { ends_at(rest, words, at + 1, sentence) } else { None };
            taken.or_else(|| if *optional { ends_at(rest, words, at, sentence) } else { None })
        }
    }
}

impl Reader {
    /// The words of a set.
    fn set(&self, words: &str) -> Result<Vec<Form>, String> {
        let mut forms = Vec::new();
        for word in words.split('|').map(str::trim) {
            match word.strip_prefix('@') {
                Some(name) => forms.extend_from_slice(self.named(name)?),
                None => forms.push(Form::read(word)),
            }
        }
        Ok(forms)
    }

    fn named(&self, name: &str) -> Result<&[Form], String> {
        self.sets.get(name).map(Vec::as_slice).ok_or_else(|| format!("no set @{name} above"))
    }

    /// The parts of a phrase. A word of the list may be several of the text: `e-mail` is `e` and `mail`.
    fn parts(&mut self, phrase: &str) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        for piece in phrase.split_whitespace() {
            if piece == "…" {
                parts.push(Part::Gap);
                continue;
            }
            let (piece, optional) = match piece.strip_suffix('?') {
                Some(piece) => (piece, true),
                None => (piece, false),
            };
            if let Some(any_of) = self.pieces.get(piece) {
                parts.push(Part::Word { any_of: Arc::clone(any_of), optional });
                continue;
            }
            let before = parts.len();
            let mut forms = Vec::new();
            for word in piece.split('|') {
                match word.strip_prefix('@') {
                    Some(name) => forms.extend_from_slice(self.named(name)?),
                    None => forms.push(word_of(word, piece, &mut parts)?),
                }
            }
            if forms.iter().any(|form| form.text.is_empty()) {
                return Err("a word without letters".to_owned());
            }
            let any_of = Arc::new(AnyOf::of(&forms));
            if parts.len() == before {
                self.pieces.insert(piece.to_owned(), Arc::clone(&any_of));
            }
            parts.push(Part::Word { any_of, optional });
        }
        match (parts.first(), parts.last()) {
            (Some(Part::Word { optional: false, .. }), Some(Part::Word { .. })) => Ok(parts),
            (_, None | Some(Part::Gap)) => Err("a phrase ends with a word, also before & and <".to_owned()),
            _ => Err("a phrase begins with a word, also after & and <".to_owned()),
        }
    }
}

/// One word of an alternative; the first pieces of a hyphenated one go before it.
fn word_of(word: &str, piece: &str, parts: &mut Vec<Part>) -> Result<Form, String> {
    let star = word.ends_with('*');
    let pieces: Vec<&str> = word.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
    let Some((last, first)) = pieces.split_last() else { return Err(format!("no word in {piece}")) };
    if !first.is_empty() && piece.contains('|') {
        return Err(format!("{word} is several words and cannot be one of many"));
    }
    for word in first {
        let any_of = Arc::new(AnyOf::of(&[Form::read(word)]));
        parts.push(Part::Word { any_of, optional: false });
    }
    Ok(Form { beginning: star, ..Form::read(last) })
}
