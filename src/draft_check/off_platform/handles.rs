//! Names on messengers and social networks: "@firma on Instagram", "Telegram: firma_nl".

use super::marks::{Text, is, overlap};
use super::{Found, Kind};
use std::ops::Range;

/// Words between a channel and a name, at most.
const REACH: usize = 6;
/// Words of a name, at most.
const MOST: usize = 6;

/// Finds names outside `taken`.
pub(super) fn find(text: &Text<'_>, taken: &[Range<usize>], found: &mut Vec<Found>) {
    let mut taken: Vec<Range<usize>> = taken.to_vec();
    taken.sort_by_key(|span| span.start);
    let mut taken = taken.iter().peekable();
    for at in 0..text.words.len() {
        let Some(span) = with_sign(text, at).or_else(|| with_channel(text, at)) else { continue };
        while taken.next_if(|it| it.end <= span.start).is_some() {}
        if !taken.peek().is_some_and(|it| overlap(it, &span)) {
            found.push(Found { kind: Kind::Handle, span });
        }
    }
}

/// The words of a name from `at` on, and whether it is written as no ordinary word is.
fn name(text: &Text<'_>, at: usize) -> (usize, bool) {
    let mut end = at;
    let mut odd = false;
    while end - at < MOST && matches!(text.gap(end), "_" | "." | "__") && end + 1 < text.words.len() {
        end += 1;
        odd = true;
    }
    odd |= (at..=end).any(|word| {
        let written = text.written(word);
        written.contains(|c: char| c.is_ascii_digit()) && written.contains(char::is_alphabetic)
    });
    odd |= text.behind(end).starts_with('_');
    (end, odd)
}

/// "@name".
fn with_sign(text: &Text<'_>, at: usize) -> Option<Range<usize>> {
    let before = text.before(at);
    let sign = before.strip_suffix(['@', '＠'])?;
    let start = text.words.get(at)?.span.start - (before.len() - sign.len());
    // Right behind a word the sign is part of an address.
    if at > 0 && sign.is_empty() {
        return None;
    }
    let (end, odd) = name(text, at);
    let letters = text.written(at).chars().any(char::is_alphabetic);
    let sentence = text.words.get(at).map(|word| word.sentence);
    let channel = (at.saturating_sub(REACH)..at + REACH)
        .any(|word| text.is(word, is::NET) && text.words.get(word).map(|word| word.sentence) == sentence);
    let span = start..text.words.get(end)?.span.end;
    (letters && (channel || odd)).then_some(span)
}

/// "Telegram: name", "insta = name".
fn with_channel(text: &Text<'_>, at: usize) -> Option<Range<usize>> {
    if !text.is(at, is::NET) {
        return None;
    }
    let gap = text.gap(at);
    let (from, end, odd) = (at + 1, name(text, at + 1).0, name(text, at + 1).1);
    let sign = gap.trim_matches([' ', '\u{a0}']);
    let named = match sign {
        ":" | "=" | "->" | "=>" | "→" => odd || ends(text.behind(end)),
        "-" | "–" | "" if gap.starts_with(' ') => odd && (!sign.is_empty() || text.gap(from).contains('_')),
        _ => false,
    };
    let first = text.written(from);
    let plausible = first.chars().any(char::is_alphabetic)
        && text.raw(from).chars().count() > 2
        && !text.is(from, is::NET | is::PHONE | is::ANSWER | is::PLACE);
    (named && plausible).then(|| text.words.span(from..end + 1))
}

/// Whether a clause ends here.
fn ends(behind: &str) -> bool {
    behind.is_empty()
        || behind.chars().any(|c| matches!(c, '.' | ',' | ';' | '!' | ')' | '|' | '/' | '\n'))
        || behind.trim().is_empty() && behind.contains('\n')
}
