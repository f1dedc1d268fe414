//! Whether a draft is in a language the buyer can be answered in.
//!
//! The question is not which language a text is in, but whether it speaks against the expected one: a warning
//! needs evidence, and thin evidence stays silent. The way of a draft:
//!
//! 1. `tokens` reads its sentences and leaves out what tells nothing: codes, addresses and devices
//!    (`codes`), names, quotations (`quotes`), the buyer's quoted lines.
//! 2. `evidence` adds up what the [`model`] says of each word, and sets the expected language against each
//!    other one: over the whole draft, and over every stretch of its sentences, so that a paragraph in another
//!    language is found inside a right one, while a label or a title is not.
//! 3. `outside` asks whatlang about what the model cannot know: languages that are not in it, other letters.
//!
//! All of it grows with the draft's length only, reads no file and starts no thread.

mod codes;
mod evidence;
mod letters;
pub mod model;
mod names;
mod outside;
mod quotes;
mod tokens;

pub use evidence::{Amount, Evidence, Measured, Thresholds};
pub use names::{codes, other_codes};

use super::{Context, Finding, LanguageVerdict, RuleId, Verdict};
use crate::words::{Value, Wording, wording};
use evidence::Weighed;
use std::ops::Range;
use tokens::Text;

/// Logits by which the buyer's language has to be likelier than every other, to be named.
const SURE: f32 = 3.0;

/// The primary part of a language code in lower case: `nl` of `nl-BE`.
pub fn primary(code: &str) -> String {
    code.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether the check knows the language.
pub fn knows(code: &str) -> bool {
    names::index(code).is_some()
}

/// The words of a text that count, in small letters, and how much each counts; for training.
pub fn counted_words(text: &str) -> Vec<(String, f32)> {
    let text = Text::read(text, std::iter::empty());
    let words = text.sentences.iter().flat_map(|sentence| text.words(sentence));
    words.map(|word| (text.word(word).to_owned(), f32::from(word.tenths) / 10.0)).collect()
}

/// The evidence of a text against some languages, for measuring; `None` where no language is known.
pub fn measure(text: &str, languages: &[&str]) -> Option<Measured> {
    let expected = classes(languages.iter().copied());
    (!expected.is_empty()).then(|| Measured::of(&Text::read(text, std::iter::empty()), &expected))
}

fn classes<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<usize> {
    codes.filter_map(names::index).collect()
}

/// Warns of text in another language than the context's.
pub(super) fn check(draft: &str, context: &Context, findings: &mut Vec<Finding>) -> LanguageVerdict {
    let verdict = |detected: Option<&str>, verdict| LanguageVerdict {
        expected: context.languages.clone(),
        detected: detected.map(str::to_owned),
        verdict,
    };
    let expected = classes(context.languages.iter().map(String::as_str));
    let Some(severity) = context.severities.of(RuleId::Language).filter(|_| !expected.is_empty()) else {
        return verdict(None, Verdict::Unsure);
    };
    let names = context.facts.iter().flat_map(|facts| facts.names());
    let text = Text::read(draft, names);
    let weighed = Weighed::new(&text, &expected);
    // A language the check does not know may be the one of any text.
    let parts =
        if expected.len() < context.languages.len() { Vec::new() } else { wrong_parts(&text, &weighed) };
    if parts.is_empty() {
        let right = weighed.right().map(names::code);
        return verdict(right, if right.is_some() { Verdict::Match } else { Verdict::Unsure });
    }
    let buyers = buyers_language(context).filter(|class| !expected.contains(class)).map(names::code);
    for part in &parts {
        let message = message(part.language, buyers, &context.languages);
        let first = text.sentences[part.sentences.start].span.start;
        let last = text.sentences[part.sentences.end - 1].span.end;
        findings.push(Finding::new(RuleId::Language, severity, message, draft, first..last));
    }
    verdict(parts.iter().find_map(|part| part.language), Verdict::Mismatch)
}

/// Sentences in another language; its code, where it is known.
struct Part {
    sentences: Range<usize>,
    language: Option<&'static str>,
}

/// The stretches of a draft that are in another language, in order.
fn wrong_parts(text: &Text, weighed: &Weighed<'_>) -> Vec<Part> {
    let thresholds = Thresholds::default();
    let all = 0..text.sentences.len();
    let mut parts: Vec<Part> = weighed
        .strange_parts()
        .into_iter()
        .map(|sentences| Part { language: outside::named(text, sentences.clone()), sentences })
        .collect();
    let whole = weighed.wrong_whole(&thresholds);
    let mut wrong = weighed.wrong_parts(&thresholds);
    if wrong.is_empty() {
        // The stretch that makes the whole wrong; where none is long enough, all of it.
        wrong.extend(whole.map(|whole| weighed.strongest_part(all.clone()).unwrap_or_else(|| whole.clone())));
    }
    // The nearest language of the model's is not always it.
    let outside_of_whole = whole.and_then(|whole| outside::sure_of(text, whole));
    parts.extend(wrong.into_iter().map(|part| {
        let language = outside_of_whole.or_else(|| outside::sure_of(text, &part));
        Part { language: language.or(Some(names::code(part.rival))), sentences: weighed.told(&part) }
    }));
    if parts.is_empty()
        && let Some(language) = outside::sure_of(text, &weighed.whole)
    {
        parts.push(Part { language: Some(language), sentences: all });
    }
    parts.sort_by_key(|part| part.sentences.start);
    parts
}

/// One line for people: what is wrong, and what the standards ask for.
fn message(found: Option<&str>, buyers: Option<&str>, languages: &[String]) -> Wording {
    let wanted = any_of(languages);
    match found {
        Some(code) if buyers == Some(code) => {
            wording!("check-language-as-buyer", found = Value::language(code), wanted = wanted)
        }
        Some(code) => wording!("check-language-found", found = Value::language(code), wanted = wanted),
        None => wording!("check-language-other", wanted = wanted),
    }
}

/// The names of some languages: `Dutch or French`.
fn any_of(languages: &[String]) -> Value {
    let mut names = languages.iter().map(|code| Value::language(code));
    let first = names.next().unwrap_or_else(|| Value::from(""));
    names.fold(first, |before, last| Value::from(wording!("list-or", before = before, last = last)))
}

/// The language of the buyer's unanswered messages, by its class, where it is sure.
fn buyers_language(context: &Context) -> Option<usize> {
    let facts = context.facts.as_ref()?;
    evidence::likeliest(&Text::read(&facts.unanswered.join("\n"), facts.names()), SURE)
}
