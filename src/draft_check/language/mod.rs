//! Whether a draft is in a language the buyer can be answered in.
//!
//! The question is not which language a text is in, but whether it speaks against the expected one: a warning
//! needs evidence, and thin evidence stays silent. Sentences are weighed alone and together, so that a
//! paragraph in another language is found inside a right one, while a quoted label, a device's name or a
//! single foreign sentence of a few words is not.

mod evidence;
mod names;
mod tokens;
mod words;

pub use evidence::Evidence;
pub use names::english_name;

use super::{Context, Finding, LanguageVerdict, RuleId, Verdict};
use evidence::{Sum, script, weigh};
use names::Script;
use std::ops::Range;
use tokens::Sentence;

/// Below this a text never warns.
const FEWEST_WORDS: f32 = 3.0;
const FEWEST_LETTERS: f32 = 10.0;
/// A part of a draft needs more: a label or a title in another language is no reply in it.
const FEWEST_WORDS_OF_PART: f32 = 4.0;
const FEWEST_LETTERS_OF_PART: f32 = 18.0;
/// How much evidence a part needs beside the rest of the draft.
const PART_WEIGHT: f32 = 11.0;
/// From this share of the letters on a part counts as the draft.
const MOST: f32 = 0.7;
/// Findings at most; a draft with more parts in other languages is wrong anyway.
const MOST_FINDINGS: usize = 4;

/// The primary part of a language code in lower case: `nl` of `nl-BE`.
pub fn primary(code: &str) -> String {
    code.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether the check knows the language.
pub fn knows(code: &str) -> bool {
    names::index(code).is_some()
}

/// The evidence of a whole text against the languages, for measuring; `None` without a word that counts or a
/// language that is known.
pub fn measure(text: &str, languages: &[&str]) -> Option<Evidence> {
    let expected: Vec<usize> = languages.iter().filter_map(|code| names::index(code)).collect();
    let sentences = tokens::sentences(text);
    if expected.is_empty() || sentences.is_empty() {
        return None;
    }
    Some(weigh(&sentences, &total(&sums(&sentences)), &expected))
}

/// How much evidence warns, for a text of that many letters: the less text, the more.
fn threshold(letters: f32) -> f32 {
    (6.4 - letters * 0.04).clamp(3.0, 5.4)
}

/// Warns of text in another language than the context's.
pub(super) fn check(draft: &str, context: &Context, findings: &mut Vec<Finding>) -> LanguageVerdict {
    let verdict = |detected: Option<&str>, verdict| LanguageVerdict {
        expected: context.languages.clone(),
        detected: detected.map(str::to_owned),
        verdict,
    };
    let expected: Vec<usize> = context.languages.iter().filter_map(|code| names::index(code)).collect();
    let sentences = tokens::sentences(draft);
    let Some(severity) = context.severities.of(RuleId::Language) else {
        return verdict(None, Verdict::Unsure);
    };
    if expected.is_empty() || sentences.is_empty() {
        return verdict(None, Verdict::Unsure);
    }
    let sums = sums(&sentences);
    let whole = total(&sums);
    let evidence = whole.open_to(0.0, &expected).then(|| weigh(&sentences, &whole, &expected));
    let parts = wrong_parts(&sentences, &sums, &whole, evidence, &expected);
    // A language the check does not know may be the one of any text.
    if parts.is_empty() || expected.len() < context.languages.len() {
        return if let Some(own) = speaks_for(&whole, evidence, &expected) {
            verdict(Some(names::code(own)), Verdict::Match)
        } else {
            verdict(None, Verdict::Unsure)
        };
    }
    let mut detected = None;
    for part in parts {
        let span = sentences[part.sentences.start].span.start..sentences[part.sentences.end - 1].span.end;
        let wanted: Vec<&str> = context.languages.iter().map(|code| english_name(code)).collect();
        let message = match part.rival {
            Some(rival) => {
                format!(
                    "this reads like {}, the reply should be in {}",
                    english_name(names::code(rival)),
                    wanted.join(" or ")
                )
            }
            None => format!("this is not {}, the language of the reply", wanted.join(" or ")),
        };
        findings.push(Finding::new(RuleId::Language, severity, message, draft, span));
        detected = detected.or(part.rival);
    }
    verdict(detected.map(names::code), Verdict::Mismatch)
}

/// Sentences in another language.
struct Part {
    sentences: Range<usize>,
    rival: Option<usize>,
}

/// The stretches of a draft that speak for another language clearly enough to warn.
fn wrong_parts(
    sentences: &[Sentence],
    sums: &[Sum],
    whole: &Sum,
    evidence: Option<Evidence>,
    expected: &[usize],
) -> Vec<Part> {
    let written = script(sentences);
    if !expected.iter().any(|language| names::script(*language) == written) {
        // No expected language has such letters.
        let enough =
            whole.letters >= FEWEST_LETTERS && (whole.count >= FEWEST_WORDS || written == Script::Other);
        let rival = (written != Script::Other).then(|| weigh(sentences, whole, expected).rival);
        return if enough { vec![Part { sentences: 0..sentences.len(), rival }] } else { Vec::new() };
    }
    let mut parts: Vec<Part> = Vec::new();
    let mut open: Vec<Range<usize>> = Vec::new();
    open.push(0..sentences.len());
    while let Some(range) = open.pop() {
        if parts.len() >= MOST_FINDINGS {
            break;
        }
        let Some(run) = strongest_run(sentences, &sums[range.clone()], range.start, expected) else {
            continue;
        };
        let sum = total(&sums[run.clone()]);
        let share = sum.letters / whole.letters.max(1.0);
        let (needed, fewest_words, fewest_letters) = if share >= MOST {
            (threshold(sum.letters), FEWEST_WORDS, FEWEST_LETTERS)
        } else {
            (PART_WEIGHT, FEWEST_WORDS_OF_PART, FEWEST_LETTERS_OF_PART)
        };
        if sum.count < fewest_words || sum.letters < fewest_letters {
            continue;
        }
        if !sum.open_to(needed, expected) {
            continue;
        }
        let found = match evidence {
            Some(whole) if run == (0..sentences.len()) => whole,
            _ => weigh(&sentences[run.clone()], &sum, expected),
        };
        if found.weight() > needed {
            open.push(range.start..run.start);
            open.push(run.end..range.end);
            parts.push(Part { sentences: run, rival: Some(found.rival) });
        }
    }
    // Where words are rare the letters of the whole draft may still tell.
    if let Some(evidence) = evidence
        && parts.is_empty()
        && whole.count >= FEWEST_WORDS
        && whole.letters >= FEWEST_LETTERS
        && evidence.weight() > threshold(whole.letters)
    {
        parts.push(Part { sentences: 0..sentences.len(), rival: Some(evidence.rival) });
    }
    parts.sort_by_key(|part| part.sentences.start);
    parts
}

/// The consecutive sentences whose common words speak most for one other language (the maximum subarray over
/// every language); `None` when none speaks for one at all.
fn strongest_run(
    sentences: &[Sentence],
    sums: &[Sum],
    offset: usize,
    expected: &[usize],
) -> Option<Range<usize>> {
    let own: Vec<f32> = sums.iter().map(|sum| sum.scores[sum.best(expected).0]).collect();
    let mut best: Option<(f32, Range<usize>)> = None;
    for rival in (0..names::COUNT).filter(|language| !expected.contains(language)) {
        let (mut start, mut weight) = (0, 0.0);
        for (at, sum) in sums.iter().enumerate() {
            let mut speaks = sum.scores[rival] - own[at];
            if sentences[offset + at].titles_device {
                // A listing's title may be in its own language.
                speaks = speaks.min(0.0);
            }
            if weight <= 0.0 {
                (start, weight) = (at, 0.0);
            }
            weight += speaks;
            if weight > 0.0 && best.as_ref().is_none_or(|(most, _)| weight > *most) {
                best = Some((weight, offset + start..offset + at + 1));
            }
        }
    }
    best.map(|(_, run)| run)
}

/// The expected language the draft is in, when there is enough text and it fits better than any other.
fn speaks_for(whole: &Sum, evidence: Option<Evidence>, expected: &[usize]) -> Option<usize> {
    if whole.count < FEWEST_WORDS || whole.letters < FEWEST_LETTERS {
        return None;
    }
    match evidence {
        // The common words settle it alone.
        None => Some(whole.best(expected).0),
        Some(evidence) => (evidence.weight() < 0.0).then_some(evidence.expected),
    }
}

fn sums(sentences: &[Sentence]) -> Vec<Sum> {
    sentences.iter().map(Sum::of).collect()
}

fn total(sums: &[Sum]) -> Sum {
    let mut whole = Sum::default();
    for sum in sums {
        whole.add(sum);
    }
    whole
}
