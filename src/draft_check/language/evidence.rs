//! How strongly a stretch of text speaks for another language than the expected ones: the commonest words of
//! each language, and the letters and trigrams whatlang knows, each compared with the expected language
//! rather than asked for the best of all.

use super::names::{self, COUNT, Script};
use super::tokens::{Sentence, Word};
use super::words::{self, Scores};
use std::sync::LazyLock;
use whatlang::{Detector, Lang};

/// What a stretch of text says about its language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// The language that fits best among the ones not expected, by its place in the list of names.
    pub(super) rival: usize,
    /// The expected language that fits best.
    pub(super) expected: usize,
    /// How much better the rival's common words fit, in natural logarithms.
    pub words: f32,
    /// How much better the rival's trigrams fit by whatlang, from -1 to 1.
    pub trigrams: f32,
    /// Letters that count.
    pub letters: usize,
    /// Words that count.
    pub count: usize,
    /// Words that any language's list holds.
    pub known: usize,
}

/// The part of the evidence that adds up over sentences.
#[derive(Debug, Clone, Default)]
pub(super) struct Sum {
    pub scores: Scores,
    pub letters: f32,
    pub count: f32,
    pub known: usize,
}

impl Sum {
    pub(super) fn of(sentence: &Sentence) -> Sum {
        let mut sum = Sum::default();
        for word in &sentence.words {
            sum.known += usize::from(words::add(&word.text, word.weight, &mut sum.scores));
            sum.letters += word.letters as f32 * word.weight;
            sum.count += word.weight;
        }
        sum
    }

    pub(super) fn add(&mut self, other: &Sum) {
        for (own, others) in self.scores.iter_mut().zip(other.scores) {
            *own += others;
        }
        self.letters += other.letters;
        self.count += other.count;
        self.known += other.known;
    }

    /// Whether the trigrams could still bring the weight above `needed`, whatever they say.
    pub(super) fn open_to(&self, needed: f32, expected: &[usize]) -> bool {
        let (own, rival) = self.best(expected);
        self.scores[rival] - self.scores[own] + TRIGRAM_WEIGHT > needed
    }

    /// The best expected language and the best other one by common words.
    pub(super) fn best(&self, expected: &[usize]) -> (usize, usize) {
        let top = |wanted: bool| {
            (0..COUNT)
                .filter(|language| expected.contains(language) == wanted)
                .max_by(|a, b| self.scores[*a].total_cmp(&self.scores[*b]))
                .unwrap_or(0)
        };
        (top(true), top(false))
    }
}

/// Weighs the words of some sentences against the expected languages (at least one).
pub(super) fn weigh(sentences: &[Sentence], sum: &Sum, expected: &[usize]) -> Evidence {
    let (own, by_words) = sum.best(expected);
    let words: Vec<&Word> = sentences.iter().flat_map(|sentence| &sentence.words).collect();
    let mut evidence = Evidence {
        rival: by_words,
        expected: own,
        words: sum.scores[by_words] - sum.scores[own],
        trigrams: 0.0,
        letters: sum.letters as usize,
        count: sum.count.round() as usize,
        known: sum.known,
    };
    let text = detector_text(&words);
    let Some(best) = detect(&text, &ALL) else { return evidence };
    let by_trigrams = names::of_lang(best.0).unwrap_or(by_words);
    let mut first = true;
    for rival in [by_words, by_trigrams] {
        if expected.contains(&rival) || !first && rival == evidence.rival {
            continue;
        }
        let mut pair: Vec<Lang> = expected.iter().map(|language| names::lang(*language)).collect();
        pair.push(names::lang(rival));
        let trigrams = match detect(&text, &pair) {
            Some((lang, confidence)) if lang == names::lang(rival) => confidence,
            Some((_, confidence)) => -confidence,
            // The letters are of neither: nothing to compare.
            None => 0.0,
        };
        let words = sum.scores[rival] - sum.scores[own];
        let candidate = Evidence { rival, words, trigrams, ..evidence };
        if first || candidate.weight() > evidence.weight() {
            evidence = candidate;
        }
        first = false;
    }
    evidence
}

impl Evidence {
    /// Both kinds of evidence as one number; positive for the rival.
    pub fn weight(&self) -> f32 {
        self.words + TRIGRAM_WEIGHT * self.trigrams
    }
}

/// What a sure answer of whatlang's is worth beside common words.
const TRIGRAM_WEIGHT: f32 = 6.0;

static ALL: LazyLock<Vec<Lang>> = LazyLock::new(|| (0..COUNT).map(names::lang).collect());

fn detect(text: &str, among: &[Lang]) -> Option<(Lang, f32)> {
    let info = Detector::with_allowlist(among.to_vec()).detect(text)?;
    Some((info.lang(), info.confidence() as f32))
}

/// The text whatlang is given: likely names go unless they are much of it, and Romanian letters are spelt as
/// in its tables.
fn detector_text(words: &[&Word]) -> String {
    let plain = words.iter().filter(|word| word.weight >= 1.0).count();
    let all = plain * 10 < words.len() * 6;
    let mut text = String::new();
    for word in words.iter().filter(|word| all || word.weight >= 1.0) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(word.text.chars().map(|c| match c {
            'ș' => 'ş',
            'ț' => 'ţ',
            other => other,
        }));
    }
    text
}

/// The writing system of most letters.
pub(super) fn script(sentences: &[Sentence]) -> Script {
    let scripts = [Script::Latin, Script::Cyrillic, Script::Greek, Script::Other];
    let mut counts = [0_usize; 4];
    for c in sentences.iter().flat_map(|s| &s.words).flat_map(|w| w.text.chars()) {
        let script = Script::of(c);
        if let Some(at) = scripts.iter().position(|s| *s == script) {
            counts[at] += 1;
        }
    }
    let most = (0..4).max_by_key(|at| counts[*at]).unwrap_or(0);
    scripts[most]
}
