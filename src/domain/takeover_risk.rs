//! What may make the platform take a discussion over at once or settle it against the seller: a locked device,
//! a counterfeit, a dangerous device, rights on returns or complaints refused, a dispute on quality
//! (standards: "The platform may take a discussion over"). The platform's own category tells it first; else
//! the words of the buyer do, by `assets/takeover_risk.txt`.

use super::discussion::{Category, Discussion, Message, Role, TakeoverReason};
use super::phrases::Phrases;
use super::words::Words;
use std::ops::Range;
use std::sync::LazyLock;

/// The terms; a test reads the file, so a failure here means only that terms find nothing.
static TERMS: LazyLock<Phrases> =
    LazyLock::new(|| Phrases::parse(include_str!("../../assets/takeover_risk.txt")).unwrap_or_default());

/// Bytes of a text that are looked at, at most: what matters stands at the top, and the texts are strangers'.
const MOST: usize = 20_000;

/// The gravest reason comes first: the platform acts at once on the first three.
const GRAVITY: &[TakeoverReason] = &[
    TakeoverReason::UnsafeProduct,
    TakeoverReason::LockedDevice,
    TakeoverReason::Counterfeit,
    TakeoverReason::ReturnRights,
    TakeoverReason::ComplaintRights,
    TakeoverReason::QualityDispute,
];

/// Why the platform may take over, by its own sorting of the discussion.
pub fn of_category(category: Category) -> Option<TakeoverReason> {
    match category {
        Category::LockedDevice => Some(TakeoverReason::LockedDevice),
        Category::Counterfeit => Some(TakeoverReason::Counterfeit),
        Category::UnsafeProduct => Some(TakeoverReason::UnsafeProduct),
        _ => None,
    }
}

/// Why the platform may take over, by the words of a buyer's text, and where they stand (bytes). The gravest
/// reason wins.
pub fn of_text(text: &str) -> Option<(TakeoverReason, Range<usize>)> {
    let end = (0..=MOST.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let text = &text[..end];
    let words = Words::of(text);
    TERMS
        .find(&words, |_| true)
        .into_iter()
        .filter_map(|found| {
            let reason = TakeoverReason::from_word(found.tag);
            let gravity = GRAVITY.iter().position(|known| *known == reason)?;
            Some((gravity, reason, words.span(found.words)))
        })
        .min_by_key(|(gravity, ..)| *gravity)
        .map(|(_, reason, span)| (reason, span))
}

/// Why the platform may take a discussion over, by its category, else by its subject and, while it is the
/// seller's turn, the first words of the newest message. `None` where it is over or taken over already, or nothing speaks for it.
pub fn of_discussion(discussion: &Discussion) -> Option<TakeoverReason> {
    if !discussion.takes_replies() {
        return None;
    }
    // Otherwise the newest message is the seller's own, or needs nothing.
    let preview = discussion.last_message_preview.as_deref().filter(|_| discussion.waiting_since().is_some());
    let texts = std::iter::once(discussion.subject.as_str()).chain(preview);
    of_category(discussion.category).or_else(|| gravest(texts))
}

/// Why the platform may take over, by the buyer's messages.
pub fn of_messages(messages: &[Message]) -> Option<TakeoverReason> {
    gravest(messages.iter().filter(|m| m.author.role == Role::Buyer).map(|m| m.text.as_str()))
}

fn gravest<'t>(texts: impl Iterator<Item = &'t str>) -> Option<TakeoverReason> {
    let gravity = |reason: &TakeoverReason| GRAVITY.iter().position(|known| known == reason);
    texts.filter_map(|text| of_text(text).map(|(reason, _)| reason)).min_by_key(gravity)
}
