//! Replies that are nearly the same as earlier ones to other buyers: the standards want an individual answer, no
//! automated one.
//!
//! Texts are compared by their runs of three words (shingles), without greeting, closing and names; numbers
//! count as a number. What was sent is kept as one sorted list of shingles, so that a draft is compared with a thousand
//! texts in one pass over its own shingles.

use super::words::Words;
use super::{Checked, RuleId, courtesy};
use crate::domain::discussion::DiscussionId;
use crate::words::{Wording, wording};
use std::collections::VecDeque;
use std::ops::Range;

/// Sent texts that are kept, the newest.
const MOST_TEXTS: usize = 1_000;
/// Characters of a text that are looked at.
const MOST_BYTES: usize = 20_000;
/// Words of a shingle.
const SHINGLE: usize = 3;
/// Words between greeting and closing below which a reply is too short to be called repeated.
const FEWEST_WORDS: usize = 12;
/// The share of the draft's shingles that stand in the earlier reply, and the other way round.
const SHARE_OF_DRAFT: f32 = 0.7;
const SHARE_OF_SENT: f32 = 0.5;

/// A reply that has been sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentText {
    /// Where.
    pub discussion: DiscussionId,
    /// To whom, as the seller sees the name; empty where it is not known any more.
    pub buyer: String,
    /// What.
    pub text: String,
}

/// The replies that drafts are compared with: the newest 1,000.
#[derive(Debug, Clone, Default)]
pub struct SentTexts {
    texts: VecDeque<Sent>,
    /// The number of the oldest text kept; numbers only grow.
    first: u32,
    /// Every shingle of every text with the text's number, sorted.
    shingles: Vec<(u32, u32)>,
}

#[derive(Debug, Clone)]
struct Sent {
    discussion: DiscussionId,
    buyer: String,
    shingles: u32,
}

impl SentTexts {
    /// Builds the list from texts, the newest first; more than 1,000 are left out.
    pub fn of(newest_first: impl IntoIterator<Item = SentText>) -> SentTexts {
        let texts: Vec<SentText> = newest_first.into_iter().take(MOST_TEXTS).collect();
        let mut all = SentTexts::default();
        for text in texts.into_iter().rev() {
            let shingles = all.push(text);
            all.shingles.extend(shingles);
        }
        all.shingles.sort_unstable();
        all
    }

    /// Adds the newest text; the oldest one goes where there are too many.
    pub fn add(&mut self, text: SentText) {
        let mut added = self.push(text);
        if self.texts.len() > MOST_TEXTS {
            self.texts.pop_front();
            self.first += 1;
            let first = self.first;
            self.shingles.retain(|(_, number)| *number >= first);
        }
        added.sort_unstable();
        self.shingles.extend(added);
        // Two sorted runs: merged, not sorted anew.
        self.shingles.sort();
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Keeps what is known of a text; returns its shingles with its number.
    fn push(&mut self, text: SentText) -> Vec<(u32, u32)> {
        let number = self.first + self.texts.len() as u32;
        let draft = head(&text.text);
        let words = Words::of(draft);
        let hashes = shingles(&words, courtesy::body(&words, draft));
        let shingles = hashes.len() as u32;
        self.texts.push_back(Sent { discussion: text.discussion, buyer: text.buyer, shingles });
        hashes.into_iter().map(|hash| (hash, number)).collect()
    }

    /// The texts that are nearly the same, the newest first. `leave_out` says which discussions and buyers do not
    /// count.
    fn nearly<'a>(&'a self, draft: &[u32], leave_out: impl Fn(&DiscussionId, &str) -> bool) -> Vec<&'a Sent> {
        let mut shared = vec![0_u32; self.texts.len()];
        for hash in draft {
            let from = self.shingles.partition_point(|(known, _)| known < hash);
            for (_, number) in self.shingles[from..].iter().take_while(|(known, _)| known == hash) {
                if let Some(count) = shared.get_mut((number - self.first) as usize) {
                    *count += 1;
                }
            }
        }
        let same = |&(sent, &shared): &(&Sent, &u32)| {
            shared as f32 >= SHARE_OF_DRAFT * draft.len() as f32
                && shared as f32 >= SHARE_OF_SENT * sent.shingles as f32
        };
        let mut found: Vec<&Sent> =
            self.texts.iter().zip(&shared).filter(same).map(|(sent, _)| sent).collect();
        found.retain(|sent| !leave_out(&sent.discussion, &sent.buyer));
        found.reverse();
        found
    }
}

/// Warns of a draft that is nearly the same as replies to other buyers.
pub(super) fn check(checked: &mut Checked<'_>) {
    let Some(sent) = checked.context.sent.as_deref().filter(|sent| !sent.is_empty()) else { return };
    let body = courtesy::body(&checked.words, checked.draft);
    if body.len() < FEWEST_WORDS {
        return;
    }
    let facts = checked.context.facts.as_ref();
    let own = |discussion: &DiscussionId, buyer: &str| {
        facts.is_some_and(|facts| {
            facts.discussion.as_ref() == Some(discussion) || !buyer.is_empty() && facts.buyer == buyer
        })
    };
    let found = sent.nearly(&shingles(&checked.words, body.clone()), own);
    let Some(newest) = found.first() else { return };
    let buyer = match newest.buyer.as_str() {
        "" => wording!("check-repetition-somebody"),
        name => Wording::plain(name),
    };
    let message = wording!("check-repetition", count = found.len(), buyer = buyer);
    let span = checked.words.span(body);
    checked.find(RuleId::Repetition, span, message);
}

/// The first bytes of a text, on a character boundary.
fn head(text: &str) -> &str {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The hashes of every run of three words, sorted, each once. A word with a digit is a number like any other.
fn shingles(words: &Words, range: Range<usize>) -> Vec<u32> {
    let hashes: Vec<u64> = range.map(|at| hash(words.folded(at))).collect();
    let mut found: Vec<u32> = hashes
        .windows(SHINGLE)
        .map(|run| {
            let mixed = run
                .iter()
                .fold(0_u64, |all, word| (all.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            (mixed >> 32) as u32
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// FNV-1a.
fn hash(word: &str) -> u64 {
    let word = if word.bytes().any(|byte| byte.is_ascii_digit()) { "0" } else { word };
    word.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |all, byte| (all ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
