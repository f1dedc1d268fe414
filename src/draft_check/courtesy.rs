//! Good manners: a greeting and a closing in the market's language, more than a single word, nothing rude and
//! nothing shouted. The words are in `assets/checks/courtesy.txt`.
//!
//! A single word or an emoji is told here and not by `empty`: there is text, it may be sent, it is only no answer. A
//! greeting alone is a reply being begun and stays unmentioned, as does everything else about very short drafts.

use super::phrases::{Match, Phrases};
use super::words::{Words, fold};
use super::{Checked, RuleId, Verdict};
use crate::words::{Value, wording};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

static LIST: LazyLock<Phrases> = LazyLock::new(|| {
    // A test reads the list, so that a broken line does not get here.
    Phrases::parse(include_str!("../../assets/checks/courtesy.txt")).unwrap_or_default()
});

/// Below this the draft is being begun.
const FEWEST_WORDS: usize = 3;
/// From this on a reply is long enough to need greeting and closing.
const LONG_WORDS: usize = 16;
const LONG_SENTENCES: usize = 3;
/// Words of a sentence that counts as one; fewer are a name or a place.
const SENTENCE: usize = 2;
/// Words in which a closing and the names below it stand.
const ENDING: usize = 14;
/// Words between greeting and comma, at most: titles and names.
const NAMES: usize = 5;
/// Words in capitals that shout.
const SHOUT: usize = 4;

/// Says what a reply lacks.
pub(super) fn check(checked: &mut Checked<'_>, verdict: Verdict) {
    let count = checked.words.len();
    if count < FEWEST_WORDS {
        let greets = greeting(&checked.words, |_| true).is_some();
        if count < 2 && !greets && checked.draft.chars().any(is_seen) {
            let whole = 0..checked.draft.len();
            checked.find(RuleId::Courtesy, whole, wording!("check-courtesy-one-word"));
        }
        return;
    }
    frame(checked, verdict);
    rude(checked);
    shouted(checked);
}

fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Greeting and closing.
fn frame(checked: &mut Checked<'_>, verdict: Verdict) {
    let (words, draft) = (&checked.words, checked.draft);
    let codes = &checked.context.languages;
    let takes = |code: &str| codes.iter().any(|known| known == code || known == "no" && code == "nb");
    if !LIST.languages().into_iter().any(takes) {
        return;
    }
    let own = greeting(words, takes).is_some();
    let other = greeting(words, |code| !takes(code));
    let body = body(words, draft);
    let long = body.len() >= LONG_WORDS && sentences(words, body.clone()) >= LONG_SENTENCES;
    let closes = body.end < words.len() || is_signed(draft);
    let at_greeting = words.span(0..1);
    let language = Value::language(codes.first().map_or("", String::as_str));
    match other {
        _ if own => {}
        Some(other) if verdict == Verdict::Match => {
            let span = words.span(other.words);
            checked.find(
                RuleId::Courtesy,
                span,
                wording!("check-courtesy-other-greeting", language = language),
            );
        }
        None if long && !begins_with_name(checked) => {
            checked.find(RuleId::Courtesy, at_greeting, wording!("check-courtesy-no-greeting"));
        }
        _ => {}
    }
    if long && !closes {
        let end = checked.draft.trim_end().len();
        checked.find(RuleId::Courtesy, end..end, wording!("check-courtesy-no-closing"));
    }
}

/// "Jan," or "Mevrouw De Vries!" alone on the first line greets as well.
fn begins_with_name(checked: &Checked<'_>) -> bool {
    let first = checked.draft.trim_start().lines().next().unwrap_or_default().trim_end();
    let short = first.split_whitespace().count() <= NAMES;
    if short && first.ends_with([',', '!', ':']) {
        return true;
    }
    let buyer = checked.context.facts.as_ref().map_or("", |facts| &facts.buyer);
    let first = checked.words.folded(0);
    first.chars().count() > 2 && fold(buyer).split(|c: char| !c.is_alphanumeric()).any(|part| part == first)
}

/// A short last line of its own is a signature: it closes a reply, if barely.
fn is_signed(draft: &str) -> bool {
    let mut lines = draft.lines().map(str::trim).filter(|line| !line.is_empty()).rev();
    let last = lines.next().unwrap_or_default();
    lines.next().is_some()
        && last.split_whitespace().count() <= NAMES
        && last.starts_with(char::is_uppercase)
        && !last.ends_with(['.', '!', '?', ':', ';'])
}

/// Sentences of some words among a range of words.
fn sentences(words: &Words, range: Range<usize>) -> usize {
    let numbers: Vec<usize> = range.filter_map(|at| words.get(at)).map(|word| word.sentence).collect();
    numbers.chunk_by(|a, b| a == b).filter(|sentence| sentence.len() >= SENTENCE).count()
}

fn rude(checked: &mut Checked<'_>) {
    let codes = &checked.context.languages;
    let takes = |code: &str| codes.is_empty() || codes.iter().any(|known| known == code);
    let found: Vec<Range<usize>> = LIST
        .find(&checked.words, takes)
        .into_iter()
        .filter(|it| it.tag == "rude")
        .map(|it| it.words)
        .collect();
    for range in found.into_iter().take(2) {
        let span = checked.words.span(range);
        checked.find(RuleId::Courtesy, span, wording!("check-courtesy-rude"));
    }
}

/// A sentence all in capitals.
fn shouted(checked: &mut Checked<'_>) {
    let loud = |at: usize| {
        let text = checked.words.get(at).map_or("", |word| &checked.draft[word.span.clone()]);
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        // Codes and numbers are neither loud nor quiet.
        match letters {
            0 | 1 => None,
            _ if text.chars().any(char::is_numeric) => None,
            _ => Some(!text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase)),
        }
    };
    let all: Vec<usize> = (0..checked.words.len()).collect();
    let sentence = |at: usize| checked.words.get(at).map(|word| word.sentence);
    let shout = all.chunk_by(|a, b| sentence(*a) == sentence(*b)).find(|sentence| {
        let tones = || sentence.iter().filter_map(|at| loud(*at));
        // Several different words: a list of codes says the same few again.
        let different: BTreeSet<&str> = sentence.iter().map(|at| checked.words.folded(*at)).collect();
        different.len() >= SHOUT && tones().count() >= SHOUT && tones().all(|tone| tone)
    });
    if let Some(&[first, .., last]) = shout {
        let span = checked.words.span(first..last + 1);
        checked.find(RuleId::Courtesy, span, wording!("check-courtesy-shouting"));
    }
}

/// The greeting a draft begins with, in one of the languages.
pub(super) fn greeting(words: &Words, takes: impl Fn(&str) -> bool) -> Option<Match<'static>> {
    LIST.find_within(words, 0..1, takes).into_iter().find(|it| it.tag == "greet")
}

/// The words between greeting and closing, whatever their language: without the names behind the one and below
/// the other.
pub(super) fn body(words: &Words, draft: &str) -> Range<usize> {
    let start = greeting(words, |_| true).map_or(0, |it| {
        let mut at = it.words.end;
        while at < words.len() && at <= it.words.end + NAMES {
            if parts(words, draft, at) {
                return at;
            }
            at += 1;
        }
        it.words.end
    });
    let ending = words.len().saturating_sub(ENDING).max(start)..words.len();
    let close = LIST.find_within(words, ending, |_| true).into_iter().find(|it| {
        // A closing begins its line or sentence: "kind regards to your wife" inside one is none.
        it.tag == "close"
            && (it.words.start == 0 || !between(words, draft, it.words.start).trim_matches(' ').is_empty())
    });
    start..close.map_or(words.len(), |it| it.words.start)
}

/// Whether a line, sentence or clause begins at a word. The dot of an initial or a title ends none.
fn parts(words: &Words, draft: &str, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| words.get(at)) else { return true };
    let between = between(words, draft, at);
    let short = draft[before.span.clone()].chars().count() <= 3;
    between.contains(['\n', ',', ':', ';', '!', '?', '–', '—']) || between.contains('.') && !short
}

/// The text between a word and the one before it.
fn between<'a>(words: &Words, draft: &'a str, at: usize) -> &'a str {
    let from = at.checked_sub(1).and_then(|at| words.get(at)).map_or(0, |word| word.span.end);
    &draft[from..words.get(at).map_or(draft.len(), |word| word.span.start)]
}
