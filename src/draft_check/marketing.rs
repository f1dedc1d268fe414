//! Promotion to buyers, which the standards forbid. What is looked for, and in which words, is in
//! `assets/checks/marketing.txt`.
//!
//! A reply may offer money back, a discount on this order or a replacement; what it may not do is sell: codes for
//! another purchase, other offers, newsletters, recommendations, reviews. The phrases are narrow, because this rule
//! blocks.

use super::phrases::{Match, Phrases};
use super::words::Words;
use super::{Checked, RuleId};
use crate::words::{Wording, wording};
use std::ops::Range;
use std::sync::LazyLock;

static LIST: LazyLock<Phrases> = LazyLock::new(|| {
    // A test reads the list, so that a broken line does not get here.
    Phrases::parse(include_str!("../../assets/checks/marketing.txt")).unwrap_or_default()
});

/// Findings at most: a draft with more is wrong anyway.
const MOST_FINDINGS: usize = 4;

/// Finds sentences that advertise.
pub(super) fn check(checked: &mut Checked<'_>) {
    let words = &checked.words;
    let matches = LIST.find(words, |_| true);
    let mut found: Vec<(Range<usize>, Wording)> = Vec::new();
    let sentence = |it: &Match<'_>| words.get(it.words.start).map_or(0, |word| word.sentence);
    for group in matches.chunk_by(|a, b| sentence(a) == sentence(b)) {
        let whole = group.iter().find(|it| !matches!(it.tag, "next" | "gain" | "no"));
        let promotion = match whole {
            Some(it) => Some((it.words.clone(), what(it.tag))),
            None => gain_from_another_purchase(group, words, checked.draft),
        };
        found.extend(promotion);
    }
    for (range, what) in found.into_iter().take(MOST_FINDINGS) {
        let span = checked.words.span(range);
        checked.find(RuleId::Marketing, span, wording!("check-marketing", what = what));
    }
}

/// Another purchase and what one gets for it in one sentence, not said to be impossible.
fn gain_from_another_purchase(
    group: &[Match<'_>],
    words: &Words,
    draft: &str,
) -> Option<(Range<usize>, Wording)> {
    let tagged = |tag: &'static str| group.iter().filter(move |it| it.tag == tag);
    // Close languages share words, so that the two may be found in two of them.
    if tagged("no").next().is_some() {
        return None;
    }
    tagged("next").find_map(|next| {
        let apart =
            |gain: &&Match<'_>| gain.words.end <= next.words.start || next.words.end <= gain.words.start;
        let range = match tagged("gain").find(apart) {
            Some(gain) => gain.words.start.min(next.words.start)..gain.words.end.max(next.words.end),
            None if has_percentage(next, words, draft) => next.words.clone(),
            None => return None,
        };
        Some((range, what("next")))
    })
}

/// Whether the sentence of a match has a number with a per cent sign.
fn has_percentage(it: &Match<'_>, words: &Words, draft: &str) -> bool {
    let Some(sentence) = words.get(it.words.start).map(|word| word.sentence) else { return false };
    let is_percentage = |at: usize| {
        let Some(word) = words.get(at).filter(|word| word.sentence == sentence) else { return false };
        words.folded(at).ends_with(|c: char| c.is_ascii_digit())
            && draft[word.span.end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']).starts_with('%')
    };
    // The sentence is around the match; it is short, or the number is far away.
    let from = it.words.start.saturating_sub(REACH);
    (from..it.words.end + REACH).any(is_percentage)
}

/// Words between a percentage and another purchase, at most.
const REACH: usize = 20;

fn what(tag: &str) -> Wording {
    match tag {
        "next" => wording!("check-marketing-next"),
        "code" => wording!("check-marketing-code"),
        "shop" => wording!("check-marketing-shop"),
        "follow" => wording!("check-marketing-follow"),
        "offer" => wording!("check-marketing-offer"),
        "recommend" => wording!("check-marketing-recommend"),
        _ => wording!("check-marketing-review"),
    }
}
