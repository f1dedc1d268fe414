//! Lists of phrases in many languages, and finding them in a text in one pass.
//!
//! A list is an asset. A line `[nl]` or `[nl some_tag]` says the language (and tag) of the lines below it;
//! every other line is one phrase, its parts separated by blanks:
//!
//! - `mail` that word, by small letters and without marks, so `zadzwoń` also finds "Zadzwon";
//! - `mail*` any word that begins so;
//! - `op|via|naar*` one of these words; `a|b?` or `op?` may be missing;
//! - `…` up to four words of the same sentence, or none;
//! - `@channel` a set of words that a line `@channel = whatsapp|viber` has named before; a set may hold others.
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
    by_word: HashMap<String, Vec<u32>>,
    by_beginning: HashMap<String, Vec<u32>>,
}

#[derive(Debug)]
struct Phrase {
    section: usize,
    innocent: bool,
    parts: Vec<Part>,
}

/// A named set of words, kept once however many phrases use it.
type Set = Arc<[Form]>;

#[derive(Debug, Clone)]
enum Part {
    Gap,
    Word { any_of: Vec<Form>, sets: Vec<Set>, optional: bool },
}

#[derive(Debug, Clone)]
struct Form {
    text: String,
    beginning: bool,
}

impl Form {
    fn read(word: &str) -> Form {
        let text = fold(word.trim_end_matches('*'));
        Form { text, beginning: word.ends_with('*') }
    }

    fn fits(&self, word: &str) -> bool {
        if self.beginning { word.starts_with(&self.text) } else { word == self.text }
    }
}

impl Phrases {
    /// Reads a list.
    ///
    /// # Errors
    /// The number of the first line that cannot be read, and why.
    pub fn parse(list: &str) -> Result<Phrases, String> {
        let mut all = Phrases::default();
        let mut sets: HashMap<String, Set> = HashMap::new();
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
                let forms = set_of(forms, &sets).map_err(|why| wrong(&why))?;
                sets.insert(name.trim().to_owned(), forms);
            } else {
                let section =
                    all.sections.len().checked_sub(1).ok_or_else(|| wrong("no [language] above"))?;
                let (innocent, text) = match line.strip_prefix('-') {
                    Some(rest) => (true, rest),
                    None => (false, line),
                };
                let parts = parts(text, &sets).map_err(|why| wrong(&why))?;
                all.add(Phrase { section, innocent, parts }).map_err(|why| wrong(&why))?;
            }
        }
        Ok(all)
    }

    fn add(&mut self, phrase: Phrase) -> Result<(), String> {
        let number = u32::try_from(self.phrases.len()).map_err(|_| "too many phrases")?;
        let Some(Part::Word { any_of, sets, optional: false }) = phrase.parts.first() else {
            return Err("a phrase begins with a word".to_owned());
        };
        for form in any_of.iter().chain(sets.iter().flat_map(|set| set.iter())) {
            if form.text.is_empty() {
                return Err("a word without letters".to_owned());
            }
            let list = match (form.beginning, beginning(&form.text)) {
                (true, Some(key)) => self.by_beginning.entry(key.to_owned()).or_default(),
                (true, None) => {
                    return Err(format!("the first word of a phrase needs {KEY} letters before its *"));
                }
                (false, _) => self.by_word.entry(form.text.clone()).or_default(),
            };
            if list.last() != Some(&number) {
                list.push(number);
            }
        }
        self.phrases.push(phrase);
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
        let (mut found, innocent) = self.every(words, takes);
        found.retain(|it| !innocent.iter().any(|other| silences(other, it, words)));
        found.sort_by(|a, b| (a.words.start, a.tag, b.words.end).cmp(&(b.words.start, b.tag, a.words.end)));
        found.dedup_by(|later, first| later.words.start == first.words.start && later.tag == first.tag);
        found
    }

    /// Every phrase in the text, and every innocent one, for a rule that weighs them by itself.
    pub fn every<'a>(
        &'a self,
        words: &Words,
        takes: impl Fn(&str) -> bool,
    ) -> (Vec<Match<'a>>, Vec<Match<'a>>) {
        let (mut found, mut innocent) = (Vec::new(), Vec::new());
        for at in 0..words.len() {
            let word = words.folded(at);
            let whole = self.by_word.get(word);
            let begun = beginning(word).and_then(|key| self.by_beginning.get(key));
            for &number in whole.into_iter().chain(begun).flatten() {
                let phrase = &self.phrases[number as usize];
                let (language, tag) = &self.sections[phrase.section];
                if !takes(language) {
                    continue;
                }
                let sentence = words.get(at).map_or(0, |word| word.sentence);
                if let Some(end) = ends_at(&phrase.parts, words, at, sentence) {
                    let matched = Match { language, tag, words: at..end };
                    if phrase.innocent { innocent.push(matched) } else { found.push(matched) }
                }
            }
        }
        (found, innocent)
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
        Part::Word { any_of, sets, optional } => {
            let word = words.folded(at);
            let among = |forms: &[Form]| forms.iter().any(|form| form.fits(word));
            let fits = inside && (among(any_of) || sets.iter().any(|set| among(set)));
            let taken = if fits { ends_at(rest, words, at + 1, sentence) } else { None };
            taken.or_else(|| if *optional { ends_at(rest, words, at, sentence) } else { None })
        }
    }
}

/// The words of a set.
fn set_of(words: &str, sets: &HashMap<String, Set>) -> Result<Set, String> {
    let mut forms = Vec::new();
    for word in words.split('|').map(str::trim) {
        match word.strip_prefix('@') {
            Some(name) => forms.extend(known(name, sets)?.iter().cloned()),
            None => forms.push(Form::read(word)),
        }
    }
    Ok(forms.into())
}

/// A set by its name.
fn known<'a>(name: &str, sets: &'a HashMap<String, Set>) -> Result<&'a Set, String> {
    sets.get(name).ok_or_else(|| format!("no set @{name} above"))
}

/// The parts of a phrase. A word of the list may be several of the text: `e-mail` is `e` and `mail`.
fn parts(phrase: &str, sets: &HashMap<String, Set>) -> Result<Vec<Part>, String> {
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
        let (mut any_of, mut among) = (Vec::new(), Vec::new());
        for word in piece.split('|') {
            match word.strip_prefix('@') {
                Some(name) => among.push(Arc::clone(known(name, sets)?)),
                None => any_of.push(word_of(word, piece, &mut parts)?),
            }
        }
        parts.push(Part::Word { any_of, sets: among, optional });
    }
    if matches!(parts.last(), None | Some(Part::Gap)) {
        return Err("a phrase ends with a word".to_owned());
    }
    Ok(parts)
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
        parts.push(Part::Word { any_of: vec![Form::read(word)], sets: Vec::new(), optional: false });
    }
    Ok(Form { beginning: star, ..Form::read(last) })
}
