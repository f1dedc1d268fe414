//! Languages the model does not know: other letters, and what whatlang is sure of.

use super::evidence::Evidence;
use super::names;
use super::tokens::Text;
use std::ops::Range;
use whatlang::Detector;

/// Letters of a text whatlang is asked about, at least: below, its word is not good enough.
const FEWEST_LETTERS: f32 = 40.0;
/// Bytes whatlang is given at most: no more is needed, and its work grows with them.
const MOST_BYTES: usize = 400;
/// Where the model prefers the expected language by this margin, times the root of the letters, the text is in it:
/// no neighbour comes near.
const OWN: f32 = 1.8;

/// Letters of Macedonian, Serbian and Belarusian that the Cyrillic languages of the model are without: with one of
/// them whatlang's word is good enough.
const THEIR_LETTERS: &[char] = &['ј', 'љ', 'њ', 'џ', 'ќ', 'ѓ', 'ѕ', 'ђ', 'ћ', 'ў'];

/// Whether a word (in small letters) is in letters of none of the languages the model knows.
pub(super) fn is_strange(word: &str) -> bool {
    word.chars().next().is_some_and(|c| {
        !matches!(c, '\u{41}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' | '\u{400}'..='\u{52f}')
    })
}

/// The code of a language the model does not know that some sentences are in, if whatlang is sure of one. The
/// model takes such a text for the language it is nearest to: Macedonian for Bulgarian, Afrikaans for Dutch.
pub(super) fn sure_of(text: &Text, found: &Evidence) -> Option<&'static str> {
    if found.amount.letters < FEWEST_LETTERS || found.margin < -OWN * found.amount.letters.sqrt() {
        return None;
    }
    let plain = plain(text, found.sentences.clone());
    let has_their_letters = plain.contains(THEIR_LETTERS);
    let sure = |detector: Detector| {
        let info = detector.detect(&plain)?;
        names::other(info.lang()).filter(|_| info.is_reliable() || has_their_letters)
    };
    // First against the two languages the model has in mind: most texts end here, and at half the work.
    let known = (0..names::COUNT).filter(|class| ![found.expected, found.rival].contains(class));
    sure(Detector::with_denylist(known.map(names::lang).collect()))?;
    sure(Detector::new())
}

/// The code of a language in letters the model does not know.
pub(super) fn named(text: &Text, sentences: Range<usize>) -> Option<&'static str> {
    whatlang::detect(&plain(text, sentences)).and_then(|info| names::other(info.lang()))
}

/// The words that count for all they are, with a blank between them.
fn plain(text: &Text, sentences: Range<usize>) -> String {
    let mut plain = String::with_capacity(MOST_BYTES + 64);
    for word in text.sentences[sentences].iter().flat_map(|sentence| text.words(sentence)) {
        if plain.len() > MOST_BYTES {
            break;
        }
        if word.is_whole() {
            plain.push_str(text.word(word));
            plain.push(' ');
        }
    }
    plain
}
