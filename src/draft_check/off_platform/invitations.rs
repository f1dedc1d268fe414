//! Invitations in words: to contact, to pay or to deal elsewhere. The phrases are a list
//! (`assets/checks/off_platform.txt`); here is what makes a phrase no invitation: "no need to call us", "the
//! courier can be reached by phone", "you had written to us by e-mail".

use super::super::phrases::Match;
use super::marks::Text;
use super::{Found, Kind};
use std::ops::Range;

/// Words between a "not" and what it is said of, before and behind.
const NOT_BEFORE: usize = 5;
const NOT_BEHIND: usize = 2;
/// Words around a phrase in which someone else, or what is past, makes it a mention.
const AROUND: usize = 6;
/// Words between two phrases that are one invitation ("call or mail us").
const ONE: usize = 3;
/// Words around a "not" in which "hesitate" takes it back.
const HESITATE: usize = 4;

/// Languages so near that the one's "not" is taken for the other's.
const KIN: &[&[&str]] = &[&["cs", "sk"], &["hr", "sl"], &["da", "nb", "sv"], &["bg", "uk"]];

/// Finds invitations.
pub(super) fn find(text: &Text<'_>, found: &mut Vec<Found>) {
    let mut invitations: Vec<(Kind, Range<usize>)> = Vec::new();
    let mut denied: Option<Range<usize>> = None;
    for it in &text.matches {
        let kind = match it.tag {
            "us" | "any" | "weak" => Kind::Contact,
            "pay" => Kind::Payment,
            "deal" => Kind::Deal,
            _ => continue,
        };
        let near = Near::of(text, it);
        // "No need to call us or to write to us by e-mail": the "no" is said of both.
        let also = denied.as_ref().is_some_and(|denied| near.follows(denied));
        if also || near.any("not").any(|not| near.denies(not)) {
            let end = denied.map_or(0, |denied| denied.end).max(it.words.end);
            denied = Some(it.words.start..end);
        } else if !is_mention(text, it, &near) {
            let same = |word: usize| text.words.get(word).map(|word| word.sentence);
            match invitations.last_mut() {
                Some((last, words))
                    if *last == kind
                        && it.words.start <= words.end + ONE
                        && same(it.words.start) == same(words.start) =>
                {
                    words.end = words.end.max(it.words.end);
                }
                _ => invitations.push((kind, it.words.clone())),
            }
        }
    }
    found.extend(invitations.into_iter().map(|(kind, words)| Found { kind, span: text.words.span(words) }));
}

/// Whether a phrase only speaks of what has happened, or of what someone else does.
fn is_mention(text: &Text<'_>, it: &Match<'_>, near: &Near<'_>) -> bool {
    let from = text.innocent.partition_point(|other| other.words.start + 2 * AROUND < it.words.start);
    let innocent = text.innocent[from..]
        .iter()
        .take_while(|other| other.words.start < it.words.end)
        .any(|other| near.speaks(other) && meets(&other.words, &it.words));
    let past = it.tag != "us" && it.tag != "deal" && near.any("past").any(|other| near.joined(other));
    let other = match it.tag {
        "any" => near.any("other").any(|other| near.joined(other)),
        // "We can be reached on WhatsApp if the courier …": only who comes before is the subject.
        "weak" => near.any("other").any(|other| other.start < it.words.end && near.joined(other)),
        _ => false,
    };
    innocent || past || other
}

/// What stands around a phrase.
struct Near<'a> {
    text: &'a Text<'a>,
    it: &'a Match<'a>,
    matches: &'a [Match<'static>],
}

impl<'a> Near<'a> {
    fn of(text: &'a Text<'a>, it: &'a Match<'a>) -> Near<'a> {
        let from = it.words.start.saturating_sub(2 * AROUND);
        let to = it.words.end + 2 * AROUND;
        let first = text.matches.partition_point(|other| other.words.start < from);
        let last = text.matches.partition_point(|other| other.words.start < to);
        Near { text, it, matches: &text.matches[first..last] }
    }

    /// Whether something is said in the phrase's language.
    fn speaks(&self, other: &Match<'_>) -> bool {
        let (a, b) = (self.it.language, other.language);
        let kin = || KIN.iter().any(|kin| kin.contains(&a) && kin.contains(&b));
        a == b || b == "any" || kin() || self.text.languages.iter().any(|language| language == b)
    }

    /// The places of a tag nearby.
    fn any(&self, tag: &'a str) -> impl Iterator<Item = &'a Range<usize>> {
        self.matches
            .iter()
            .filter(move |other| other.tag == tag && self.speaks(other))
            .map(|other| &other.words)
    }

    /// Whether a place belongs to the phrase's clause, and how it lies: not further than `AROUND` words.
    fn joined(&self, other: &Range<usize>) -> bool {
        let words = &self.it.words;
        if meets(other, words) {
            return true;
        }
        let between = if other.end <= words.start { other.end..words.start } else { words.end..other.start };
        between.len() <= AROUND
            && self.is_one_clause(&between)
            && !self.any("if").any(|it| between.contains(&it.start))
    }

    /// Whether no comma, bracket, dash or sentence's end stands between two places.
    fn is_one_clause(&self, between: &Range<usize>) -> bool {
        let text = self.text;
        let sentence = |word: usize| text.words.get(word).map(|word| word.sentence);
        sentence(between.start.saturating_sub(1)) == sentence(between.end)
            && (between.start.saturating_sub(1)..between.end).all(|word| !breaks(text.gap(word)))
    }

    /// Whether the phrase goes on what a denied one began.
    fn follows(&self, denied: &Range<usize>) -> bool {
        let start = self.it.words.start;
        if start < denied.end {
            return true;
        }
        let between = denied.end..start;
        between.len() <= HESITATE
            && self.is_one_clause(&between)
            && !self.any("if").any(|it| between.contains(&it.start))
    }

    /// Whether a "not" is said of the phrase.
    fn denies(&self, not: &Range<usize>) -> bool {
        let words = &self.it.words;
        let hesitates = self.any("hesitate").any(|it| distance(it, not) <= HESITATE);
        if hesitates {
            return false;
        }
        if meets(not, words) {
            return true;
        }
        let before = not.end <= words.start;
        let between = if before { not.end..words.start } else { words.end..not.start };
        if between.len() > if before { NOT_BEFORE } else { NOT_BEHIND } || !self.is_one_clause(&between) {
            return false;
        }
        // "If it does not work call us", "don't write here but call us".
        let parted = |it: &Range<usize>| {
            between.contains(&it.start) || (before && it.end <= not.start && not.start - it.end <= NOT_BEFORE)
        };
        !self.any("if").any(|it| {
            parted(it) && (!before || between.contains(&it.start) || self.is_one_clause(&(it.end..not.start)))
        })
    }
}

fn meets(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// Words between two places.
fn distance(a: &Range<usize>, b: &Range<usize>) -> usize {
    if a.end <= b.start { b.start - a.end } else { a.start.saturating_sub(b.end) }
}

/// Whether a clause ends in what stands between two words.
fn breaks(gap: &str) -> bool {
    gap.contains([',', ';', ':', '(', ')', '\n', '–', '—', '!', '?']) || gap.contains(" - ")
}
