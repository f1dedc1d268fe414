//! Another buyer's name, order number, IMEI or device in the text: a reply written for somebody else, or from an old one.
//!
//! Only what the discussion itself contradicts is told: what the buyer or an earlier reply has named may be named
//! again. Without the facts of a discussion the rule is silent. Words that matter are in `assets/checks/mix_up.txt`.

use super::device::{Model, models};
use super::phrases::{Match, Phrases};
use super::words::{Words, fold};
use super::{Checked, Facts, RuleId, courtesy, imei, place};
use crate::words::{Wording, wording};
use std::cell::LazyCell;
use std::ops::{Deref, Range};
use std::sync::LazyLock;

static LIST: LazyLock<Phrases> = LazyLock::new(|| {
    // A test reads the list, so that a broken line does not get here.
    Phrases::parse(include_str!("../../assets/checks/mix_up.txt")).unwrap_or_default()
});

/// The words of the list in a draft, looked for at the first need.
type Nearby<'a> = dyn Deref<Target = Vec<Match<'static>>> + 'a;

/// Languages whose names change their ending when somebody is addressed.
const INFLECTING: &[&str] = &["bg", "cs", "el", "hr", "lt", "lv", "pl", "ro", "sk", "sl", "uk"];
/// Words of a name, at most.
const NAME: usize = 5;
/// Words between "order" and its number, at most.
const ORDER_REACH: usize = 4;
/// Findings of a kind, at most.
const MOST: usize = 2;

/// Finds names, numbers and devices of another discussion.
pub(super) fn check(checked: &mut Checked<'_>) {
    let Some(facts) = checked.context.facts.as_ref() else { return };
    // Looked for when a number or a model needs it.
    let matches = LazyCell::new(|| LIST.find(&checked.words, |_| true));
    let mut found: Vec<(Range<usize>, Wording)> = Vec::new();
    found.extend(name(checked, facts));
    found.extend(order(checked, facts, &matches).into_iter().take(MOST));
    found.extend(imei(checked.draft, facts).into_iter().take(MOST));
    found.extend(device(checked, facts, &matches).into_iter().take(MOST));
    for (span, message) in found {
        checked.find(RuleId::MixUp, span, message);
    }
}

/// Everything that has been written in the discussion.
fn written(facts: &Facts) -> impl Iterator<Item = &str> {
    facts.unanswered.iter().chain(&facts.said).map(String::as_str)
}

// ------------------------------------------------------------------------------------------------ names

/// A greeting that names neither the buyer nor anybody of the seller's side.
fn name(checked: &Checked<'_>, facts: &Facts) -> Option<(Range<usize>, Wording)> {
    let words = &checked.words;
    let greeting = courtesy::greeting(words, |_| true)?;
    let range = named(words, checked.draft, greeting.words.end)?;
    let said = |at: usize| words.folded(at);
    let titled = |at: usize| is_tagged(words, at, "title");
    let names: Vec<usize> = range.clone().filter(|at| !titled(*at)).collect();
    let (first, last) = (*names.first()?, *names.last()?);
    if names.iter().any(|at| is_tagged(words, *at, "anyone")) {
        return None;
    }
    let inflects = checked.context.languages.iter().any(|code| INFLECTING.contains(&code.as_str()));
    let known = fold(&facts.buyer);
    // A nickname says nothing of the name.
    if known.contains(|c: char| c.is_ascii_digit()) || !known.contains(char::is_alphabetic) {
        return None;
    }
    let sellers: Vec<String> = facts.sellers.iter().map(|name| fold(name)).collect();
    let parts = std::iter::once(&known)
        .chain(&sellers)
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()));
    let parts: Vec<&str> = parts.collect();
    let is_known = |at: &usize| parts.iter().any(|part| same_name(said(*at), part, inflects));
    if names.iter().any(is_known) {
        return None;
    }
    // A name that has been signed or written here is known too.
    let signed = |text: &str| {
        let text = Words::of(text);
        text.iter()
            .any(|(_, word)| names.iter().any(|at| same_name(said(*at), word, inflects) && word.len() > 2))
    };
    if written(facts).any(signed) {
        return None;
    }
    let span = words.span(first..last + 1);
    let said = place::excerpt(&checked.draft[span.clone()]);
    let message = wording!("check-mix-up-name", said = said, buyer = facts.buyer.as_str());
    Some((span, message))
}

/// The words behind a greeting when they are nothing but a name: capitals, titles and small words, up to a comma
/// or the line's end.
fn named(words: &Words, draft: &str, start: usize) -> Option<Range<usize>> {
    let between = |at: usize| {
        let from = at.checked_sub(1).and_then(|at| words.get(at)).map_or(0, |word| word.span.end);
        &draft[from..words.get(at).map_or(draft.len(), |word| word.span.start)]
    };
    let stops = |text: &str| text.contains(['\n', ',', ':', ';', '!', '?', '(']);
    let mut ends_line = false;
    let gap = between(start);
    if gap.contains('\n') || gap.contains(['!', '.', '?']) {
        return None;
    }
    // "Olá, Ana" and "Hi Ana, thanks": behind a comma only a name that fills the line counts.
    let after_comma = gap.contains(',');
    let mut end = start;
    while end < words.len() && end - start <= NAME {
        let text = &draft[words.get(end)?.span.clone()];
        let like_a_name = text.starts_with(char::is_uppercase) || is_tagged(words, end, "title");
        if !like_a_name || text.contains(char::is_numeric) {
            return None;
        }
        end += 1;
        let gap = between(end);
        // The dot of an initial or a title belongs to the name, any other ends it.
        let dot = gap.contains('.') && text.chars().count() > 3;
        if stops(gap) || dot || end == words.len() {
            ends_line = gap.contains('\n') || end == words.len();
            break;
        }
    }
    let complete = end - start <= NAME && (ends_line || !after_comma && stops(between(end)));
    (end > start && complete).then_some(start..end)
}

fn is_tagged(words: &Words, at: usize, tag: &str) -> bool {
    LIST.find_within(words, at..at + 1, |_| true).iter().any(|it| it.tag == tag)
}

/// Whether two folded words may be one name: the same, an initial, a short form, another ending, a slip of the pen.
fn same_name(a: &str, b: &str, inflects: bool) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let latin = |name: &[char]| name.iter().any(|c| c.is_ascii_alphabetic());
    if a.is_empty() || b.is_empty() {
        return false;
    }
    // Names in two alphabets cannot be compared.
    if latin(&a) != latin(&b) {
        return true;
    }
    if a.len() == 1 || b.len() == 1 {
        return a[0] == b[0];
    }
    let common = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let shorter = a.len().min(b.len());
    if common == shorter && shorter >= 3 || a == b {
        return true;
    }
    if inflects {
        return common >= 2.max(shorter.saturating_sub(2)).min(4) && a.len().abs_diff(b.len()) <= 3;
    }
    shorter >= 4 && is_slip(&a, &b)
}

/// One letter more, less or other, or two swapped.
fn is_slip(a: &[char], b: &[char]) -> bool {
    let front = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let back = a[front..].iter().rev().zip(b[front..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[front..a.len() - back], &b[front..b.len() - back]);
    a.len() <= 1 && b.len() <= 1 || matches!((a, b), ([a, b], [c, d]) if a == d && b == c)
}

// ------------------------------------------------------------------------------------------------ numbers

/// Numbers that look like the order's and are another.
fn order(checked: &Checked<'_>, facts: &Facts, matches: &Nearby<'_>) -> Vec<(Range<usize>, Wording)> {
    let Some(own) = facts.order.as_deref() else { return Vec::new() };
    let own_plain = plain(own);
    let digits = own_plain.bytes().filter(u8::is_ascii_digit).count();
    if own_plain.len() < 5 || digits < 4 {
        return Vec::new();
    }
    let only_digits = digits == own_plain.len();
    let known = LazyCell::new(|| {
        let numbers = facts.tracking_url.as_deref().into_iter().chain(facts.imeis.iter().map(String::as_str));
        numbers.chain(written(facts)).map(plain).collect::<Vec<String>>()
    });
    let mut found = Vec::new();
    for token in tokens(checked.draft) {
        let text = &checked.draft[token.clone()];
        if text.len() > 4 * own.len() {
            continue;
        }
        let there = plain(text);
        if there == own_plain || shape(&there) != shape(&own_plain) {
            continue;
        }
        if only_digits && !follows_order(checked, &token, matches)
            || known.iter().any(|known| known.contains(&there))
        {
            continue;
        }
        found.push((token.clone(), wording!("check-mix-up-order", said = place::excerpt(text), own = own)));
    }
    found
}

/// Runs of text between blanks without the signs around them.
fn tokens(draft: &str) -> impl Iterator<Item = Range<usize>> {
    draft.split_whitespace().filter_map(move |chunk| {
        let trimmed = chunk.trim_matches(|c: char| !c.is_alphanumeric());
        let start = trimmed.as_ptr() as usize - draft.as_ptr() as usize;
        (!trimmed.is_empty()).then(|| start..start + trimmed.len())
    })
}

/// Letters and digits in capitals.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Letters and digits without saying which.
fn shape(plain: &str) -> String {
    plain.chars().map(|c| if c.is_ascii_digit() { '9' } else { 'A' }).collect()
}

/// Whether a word for an order stands before a number, in its sentence.
fn follows_order(checked: &Checked<'_>, token: &Range<usize>, matches: &Nearby<'_>) -> bool {
    let words = &checked.words;
    let Some(at) = (0..words.len()).find(|at| words.get(*at).is_some_and(|w| w.span.start >= token.start))
    else {
        return false;
    };
    let sentence = |at: usize| words.get(at).map(|word| word.sentence);
    matches.iter().any(|it| {
        it.tag == "order"
            && it.words.end <= at
            && at - it.words.end < ORDER_REACH
            && sentence(it.words.start) == sentence(at)
    })
}

/// IMEIs that are not the order's.
fn imei(draft: &str, facts: &Facts) -> Vec<(Range<usize>, Wording)> {
    let Some(own) = facts.imeis.first() else { return Vec::new() };
    let said = fold(draft).contains("imei");
    let known = LazyCell::new(|| {
        let texts = facts.imeis.iter().map(String::as_str).chain(written(facts));
        texts.flat_map(numbers).map(|(_, digits)| digits).collect::<Vec<String>>()
    });
    let mut found = Vec::new();
    for (span, digits) in numbers(draft) {
        let by_body = ["01", "35", "86", "99"].iter().any(|body| digits.starts_with(body));
        if digits.len() != 15 || !imei::has_check_digit(&digits) || !(said || by_body) {
            continue;
        }
        if !known.iter().any(|known| known.contains(&digits)) {
            found.push((span, wording!("check-mix-up-imei", said = digits, own = own)));
        }
    }
    found
}

/// Runs of digits, single blanks, hyphens and slashes in between.
fn numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    let mut last_digit = usize::MAX;
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
        let joined = last_digit != usize::MAX
            && match &text.as_bytes()[last_digit + 1..at] {
                [] => true,
                [sign] => matches!(sign, b' ' | b'-' | b'/' | b'.'),
                _ => false,
            };
        last_digit = at;
        match found.last_mut().filter(|_| joined) {
            Some((span, digits)) => {
                span.end = at + 1;
                digits.push(char::from(byte));
            }
            None => found.push((at..at + 1, char::from(byte).to_string())),
        }
    }
    found
}

// ------------------------------------------------------------------------------------------------ devices

/// Models the order does not hold and nobody has named here.
fn device(checked: &Checked<'_>, facts: &Facts, matches: &Nearby<'_>) -> Vec<(Range<usize>, Wording)> {
    let words = &checked.words;
    let tagged = |tag: &'static str| matches.iter().filter(move |it| it.tag == tag);
    let is_amount = |at: usize| {
        let percent = || {
            let end = at.checked_sub(1).and_then(|at| words.get(at)).map_or(0, |word| word.span.end);
            checked.draft[end..].trim_start_matches([' ', '\u{a0}']).starts_with(['%', '€', '$', '£'])
        };
        tagged("unit").any(|it| it.words.start == at) || percent()
    };
    let named = models(words, is_amount);
    if named.is_empty() {
        return Vec::new();
    }
    let own: Vec<Model> =
        facts.devices.iter().flat_map(|title| models(&Words::of(title), |_| false)).collect();
    let Some(first) = own.first() else { return Vec::new() };
    let said = LazyCell::new(|| {
        written(facts).flat_map(|text| models(&Words::of(text), |_| false)).collect::<Vec<Model>>()
    });
    let sentence = |at: usize| words.get(at).map(|word| word.sentence);
    let mut found: Vec<(Range<usize>, Wording)> = Vec::new();
    for model in &named {
        if found.len() == MOST {
            break;
        }
        let here = sentence(model.words.start);
        let on_purpose = tagged("other").any(|it| sentence(it.words.start) == here);
        let listed = named.iter().any(|it| sentence(it.words.start) == here && !it.same_number(model));
        if on_purpose || listed || own.iter().any(|known| model.may_be(known)) {
            continue;
        }
        if said.iter().any(|known| known.same_number(model)) {
            continue;
        }
        let span = words.span(model.words.clone());
        let (said, own) = (model.to_string(), first.to_string());
        found.push((span, wording!("check-mix-up-device", said = said, own = own)));
    }
    found
}
