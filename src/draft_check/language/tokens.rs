//! The words of a draft that can tell its language, sentence by sentence: without what reads the same in every
//! language or is not the seller's own - codes, addresses, names, devices, quotations, the buyer's quoted lines.

use super::codes::{is_code, is_device};
use super::letters::{is_letter, is_mark, push_small};
use super::outside;
use super::quotes;
use std::collections::HashSet;
use std::ops::Range;

/// What a word counts, in tenths.
const WHOLE: u8 = 10;
/// A capitalised word inside a sentence is often a name: it counts that much, in tenths.
const NAME: u8 = 3;
/// Words of a greeting at most: up to a comma they stand for themselves, what follows is a sentence of its own.
const GREETING: usize = 4;
/// Words of a sentence at most; a longer one is read in stretches.
const LONGEST_SENTENCE: usize = 64;
/// Capital words of up to that many letters in mixed text are codes and marks: IMEI, DHL, OLED.
const LONGEST_MARK: usize = 5;
/// Letters outside its quotations below which a draft is hardly more than them.
const HARDLY_MORE: f32 = 25.0;
/// Words of a line in capitals that is a sentence, at least.
const SHOUTED_LINE: usize = 3;

/// A word that counts.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Its small letters in [`Text::letters`].
    text: Range<usize>,
    /// How much it counts, in tenths.
    pub tenths: u8,
    /// Its letters.
    pub letters: usize,
    /// Whether it begins with a capital.
    capital: bool,
    /// Whether it stands in a quotation.
    quoted: bool,
    /// Whether it is in letters of none of the languages the model knows.
    pub strange: bool,
}

impl Word {
    /// Its letters, as much as they count.
    pub fn weighed_letters(&self) -> f32 {
        self.letters as f32 * f32::from(self.tenths) / 10.0
    }

    /// Whether it counts for all it is: it is hardly a name.
    pub fn is_whole(&self) -> bool {
        self.tenths == WHOLE
    }
}

/// A sentence, a greeting or a line without an end mark.
#[derive(Debug, Clone, Default)]
pub(super) struct Sentence {
    /// Its bytes in the draft.
    pub span: Range<usize>,
    /// The line it stands on.
    pub line: usize,
    /// The words of it, in [`Text::words`].
    words: Range<usize>,
    /// Whether it begins with a device's name: a listing's title is in the listing's language.
    pub titles_device: bool,
}

/// What counts of a draft.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    letters: String,
    words: Vec<Word>,
    /// The sentences in order, those without a word that counts left out.
    pub sentences: Vec<Sentence>,
    /// Whether quoted words count as well: there is hardly another.
    with_quotes: bool,
}

impl Text {
    /// Reads a draft. `names` say nothing about its language.
    pub fn read<'a>(draft: &str, names: impl Iterator<Item = &'a str>) -> Text {
        let mut reader = Reader {
            names: name_words(names),
            shouts: !draft.chars().any(char::is_lowercase),
            text: Text { letters: String::with_capacity(draft.len()), ..Text::default() },
        };
        let mut offset = 0;
        for (number, line) in draft.split_inclusive('\n').enumerate() {
            if !line.trim_start().starts_with('>') {
                reader.line(line, number, offset);
            }
            offset += line.len();
        }
        let mut text = reader.text;
        text.settle_quotes();
        text
    }

    /// The words of a sentence that count.
    pub fn words(&self, sentence: &Sentence) -> impl Iterator<Item = &Word> {
        self.words[sentence.words.clone()].iter().filter(|word| self.counts(word))
    }

    /// A word in small letters.
    pub fn word(&self, word: &Word) -> &str {
        &self.letters[word.text.clone()]
    }

    fn counts(&self, word: &Word) -> bool {
        self.with_quotes || !word.quoted
    }

    /// Quotations do not count, unless the draft is hardly more than them: "…", she said.
    fn settle_quotes(&mut self) {
        let (mut own, mut quoted) = (0.0, 0.0);
        for word in &self.words {
            *(if word.quoted { &mut quoted } else { &mut own }) += word.weighed_letters();
        }
        self.with_quotes = own < HARDLY_MORE && own < quoted;
        let mut sentences = std::mem::take(&mut self.sentences);
        sentences.retain(|sentence| self.words(sentence).next().is_some());
        self.sentences = sentences;
    }
}

/// The words of names in small letters.
fn name_words<'a>(names: impl Iterator<Item = &'a str>) -> HashSet<String> {
    let mut words = HashSet::new();
    let mut letters = String::new();
    for name in names {
        for part in name.split(|c: char| !is_letter(c)).filter(|part| !part.is_empty()) {
            letters.clear();
            push_small(part, &mut letters);
            words.insert(letters.clone());
        }
    }
    words
}

struct Reader {
    names: HashSet<String>,
    /// Whether the draft has no small letter at all.
    shouts: bool,
    text: Text,
}

/// Where in a sentence the reader is.
struct Place {
    sentence: Sentence,
    /// Whether a sentence has begun.
    open: bool,
    /// Whether a device's name is being read: its size, colour and grade are no prose.
    in_device: bool,
    /// Whether the word before was one of a name.
    in_name: bool,
    /// Whether a quotation is being read.
    quoted: bool,
    /// Whether nothing but a greeting can have been read of the line.
    greets: bool,
}

impl Reader {
    fn line(&mut self, line: &str, number: usize, offset: usize) {
        let quoted = quotes::of_line(line);
        let shouts = self.shouts
            || !line.chars().any(char::is_lowercase)
                && line.split_whitespace().filter(|chunk| chunk.chars().any(char::is_alphabetic)).count()
                    >= SHOUTED_LINE;
        let words = self.text.words.len();
        let mut place = Place {
            sentence: Sentence { line: number, words: words..words, ..Sentence::default() },
            open: false,
            in_device: false,
            in_name: false,
            quoted: false,
            greets: true,
        };
        let mut quotes = quoted.iter().peekable();
        for (start, chunk) in chunks(line) {
            let end = start + chunk.len();
            if !place.open {
                place.sentence.span = offset + start..offset + end;
                place.open = true;
            }
            place.sentence.span.end = offset + end;
            while quotes.next_if(|quote| quote.end <= start).is_some() {}
            place.quoted = quotes.peek().is_some_and(|quote| quote.start < end);
            if !is_code(chunk) {
                for part in chunk.split(|c: char| !is_letter(c)).filter(|part| !part.is_empty()) {
                    self.word(part, shouts, &mut place);
                }
            }
            let read = self.text.words.len() - place.sentence.words.start;
            if ends_sentence(chunk) || read >= LONGEST_SENTENCE {
                place.greets = false;
                self.end(&mut place);
            } else if place.greets && chunk.ends_with([',', '!']) {
                place.greets = false;
                if read <= GREETING {
                    self.end(&mut place);
                }
            }
        }
        self.end(&mut place);
    }

    /// Ends a sentence, if one has begun.
    fn end(&mut self, place: &mut Place) {
        let end = self.text.words.len();
        let mut sentence = std::mem::take(&mut place.sentence);
        place.sentence.line = sentence.line;
        place.sentence.words = end..end;
        place.open = false;
        place.in_device = false;
        place.in_name = false;
        sentence.words.end = end;
        if sentence.words.is_empty() {
            return;
        }
        self.lighten_title(sentence.words.clone());
        self.lighten_particles(sentence.words.clone());
        self.text.sentences.push(sentence);
    }

    fn word(&mut self, part: &str, shouts: bool, place: &mut Place) {
        let start = self.text.letters.len();
        push_small(part, &mut self.text.letters);
        let small = &self.text.letters[start..];
        let letters = part.chars().filter(|c| !is_mark(*c)).count();
        let capital = part.chars().next().is_some_and(char::is_uppercase);
        let all_capitals = capital && letters > 1 && !part.chars().any(char::is_lowercase);
        let first = self.text.words.len() == place.sentence.words.start && !place.in_device && !place.in_name;
        let device = is_device(small, capital);
        // A name is written with a capital, or goes on: Jan de Vries.
        let name = (capital || place.in_name) && self.names.contains(small);
        place.in_name = name;
        if device {
            place.sentence.titles_device |= first;
            place.in_device = true;
        }
        let mark = all_capitals && letters <= LONGEST_MARK && !shouts;
        if device || name || mark || letters == 0 {
            self.text.letters.truncate(start);
            return;
        }
        place.in_device &= capital;
        let strange = outside::is_strange(&self.text.letters[start..]);
        let tenths = if capital && !shouts && !first { NAME } else { WHOLE };
        self.text.words.push(Word {
            text: start..self.text.letters.len(),
            tenths,
            letters,
            capital,
            quoted: place.quoted,
            strange,
        });
    }

    /// A line of nothing but capitalised words is a name or a title to its first word: Customer Service Team.
    fn lighten_title(&mut self, words: Range<usize>) {
        let words = &mut self.text.words[words];
        if let [first, second, rest @ ..] = words
            && second.tenths == NAME
            && rest.iter().all(|word| word.tenths == NAME)
        {
            first.tenths = NAME;
        }
    }

    /// Small words between capitalised ones belong to a name: Pieter van den Berg.
    fn lighten_particles(&mut self, words: Range<usize>) {
        const PARTICLES: &[&str] =
            &["da", "de", "del", "den", "der", "di", "do", "dos", "la", "le", "ten", "van", "von"];
        let text = &mut self.text;
        let particle = |word: &Word| PARTICLES.contains(&&text.letters[word.text.clone()]);
        let words = &mut text.words[words];
        let mut at = 1;
        while at < words.len() {
            let end = (at..words.len()).find(|i| !particle(&words[*i])).unwrap_or(words.len());
            if end > at && end < words.len() && words[at - 1].capital && words[end].capital {
                words[at..end].iter_mut().for_each(|word| word.tenths = NAME);
            }
            at = end.max(at + 1);
        }
    }
}

fn chunks(line: &str) -> impl Iterator<Item = (usize, &str)> {
    line.split(char::is_whitespace)
        .scan(0, |at, chunk| {
            let start = *at;
            // Every blank that splits is one character; its bytes are found from the line's own text.
            *at += chunk.len();
            *at += line[*at..].chars().next().map_or(0, char::len_utf8);
            Some((start, chunk))
        })
        .filter(|(_, chunk)| !chunk.is_empty())
}

fn ends_sentence(chunk: &str) -> bool {
    let closers = |c: char| matches!(c, '"' | '\'' | ')' | ']' | '”' | '“' | '»' | '’');
    chunk.trim_end_matches(closers).ends_with(['.', '!', '?', '…', ':', ';', '\u{37e}', '。'])
}
