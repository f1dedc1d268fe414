//! Phone numbers, national and international, as the 25 markets write them. Order numbers, IMEIs, parcel numbers,
//! dates, times, prices and postcodes are none.

use super::super::{Facts, imei};
use super::digits::Run;
use super::marks::{Text, is, overlap};
use super::{Found, Kind};
use std::ops::Range;

/// Words before a number that say what it is, at most.
const REACH: usize = 6;
/// A word for a code so near makes even what looks like a phone number a code.
const NEAR: usize = 3;
/// Words of digits in a row that are a number, and how many of them in letters.
const SPOKEN: usize = 8;
const SPOKEN_LETTERS: usize = 6;

/// Country codes of the markets and their neighbours (ITU E.164), for numbers that begin with 00.
const COUNTRIES: &[&str] = &[
    "1", "7", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
    "90", "351", "352", "353", "354", "355", "356", "357", "358", "359", "370", "371", "372", "373", "375",
    "376", "377", "380", "381", "382", "383", "385", "386", "387", "389", "420", "421", "423",
];

/// What the words around a number say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Phone,
    /// A code, that many words before.
    Code(usize),
    Nothing,
}

/// Finds phone numbers outside `taken`.
pub(super) fn find(
    text: &Text<'_>,
    runs: &[Run],
    taken: &[Range<usize>],
    facts: Option<&Facts>,
    found: &mut Vec<Found>,
) {
    let known = known_digits(facts);
    let accounts: Vec<Range<usize>> =
        found.iter().filter(|it| it.kind == Kind::Account).map(|it| it.span.clone()).collect();
    let mut skip = taken.iter().chain(&accounts).cloned().collect::<Vec<_>>();
    skip.sort_by_key(|span| span.start);
    let mut skip = skip.iter().peekable();
    for run in runs {
        while skip.next_if(|span| span.end <= run.span.start).is_some() {}
        if skip.peek().is_some_and(|span| overlap(span, &run.span)) {
            continue;
        }
        for part in parts(run) {
            if !known.contains(&part.digits) && is_phone(text, &part) {
                found.push(Found { kind: Kind::Phone, span: part.span });
            }
        }
    }
    spoken(text, found);
}

/// Numbers of the discussion, digits only.
fn known_digits(facts: Option<&Facts>) -> Vec<String> {
    let Some(facts) = facts else { return Vec::new() };
    let texts = facts.order.iter().chain(&facts.imeis).chain(&facts.tracking_url);
    let pieces = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    pieces
        .map(|piece| piece.chars().filter(char::is_ascii_digit).collect())
        .filter(|digits: &String| !digits.is_empty())
        .collect()
}

/// The parts of a run that may each be a number: without dates, and apart where a slash or dash divides two.
fn parts(run: &Run) -> Vec<Run> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut at = 0;
    let mut push = |range: Range<usize>| {
        if !range.is_empty() {
            divide(&run.part(range), &mut parts);
        }
    };
    while at < run.groups.len() {
        if is_date(run, at) {
            push(from..at);
            at += 3;
            from = at;
        } else {
            at += 1;
        }
    }
    push(from..run.groups.len());
    parts
}

/// Cuts a run that is too long for one number where blanks stand around a sign, or at a lone full number.
fn divide(run: &Run, parts: &mut Vec<Run>) {
    let last = run.groups.len();
    let cuts: Vec<usize> = (1..last)
        .filter(|&at| run.groups[at].wide || matches!(run.groups[at].before, '|' | '/' | ','))
        .collect();
    if run.digits.len() > 13 {
        let mut from = 0;
        let halves: Vec<Run> = cuts
            .iter()
            .copied()
            .chain([last])
            .map(|to| run.part(std::mem::replace(&mut from, to)..to))
            .collect();
        if halves.len() > 1 && halves.iter().any(|half| half.digits.len() >= 8) {
            parts.extend(halves);
            return;
        }
        // "nr 12 0612345678", "0612345678 0687654321": a whole number in one group.
        let lone = |at: usize| {
            let group = &run.groups[at];
            let digits = run.part(at..at + 1).digits;
            (9..=11).contains(&group.len) && digits.starts_with('0') && !digits.starts_with("00")
        };
        let others: usize = (0..last).filter(|&at| !lone(at)).map(|at| run.groups[at].len).sum();
        if others <= 8 && last > 1 && (0..last).any(lone) {
            parts.extend((0..last).filter(|&at| lone(at)).map(|at| run.part(at..at + 1)));
            return;
        }
    } else if let Some(&cut) = cuts.iter().find(|&&cut| run.groups[cut].wide) {
        // "12 - 14 0612345678": what is behind a dash between blanks is a number of its own, if it is long enough.
        let (head, tail) = (run.part(0..cut), run.part(cut..last));
        if head.digits.len() <= 4 && tail.digits.len() >= 9 || tail.digits.len() <= 2 {
            parts.extend([head, tail]);
            return;
        }
    }
    parts.push(run.clone());
}

/// Whether a date begins at a group: "21.11.2026", "2026-11-21", "21/11/26".
fn is_date(run: &Run, at: usize) -> bool {
    let Some(three) = run.groups.get(at..at + 3) else { return false };
    let sign = three[1].before;
    if sign != three[2].before || !matches!(sign, '.' | '/' | '-' | ' ') {
        return false;
    }
    let value = |i: usize| run.part(at + i..at + i + 1).digits.parse::<u32>().unwrap_or(u32::MAX);
    let (a, b, c) = (value(0), value(1), value(2));
    let day_month = |x: u32, y: u32| {
        ((1..=31).contains(&x) && (1..=12).contains(&y)) || ((1..=12).contains(&x) && (1..=31).contains(&y))
    };
    let year = |y: u32| (1990..=2100).contains(&y);
    // A short year is one only where nothing of the same kind goes on: "06.12.34.56.78".
    let ends = run.groups.get(at + 3).is_none_or(|next| next.before != sign);
    match (three[0].len, three[1].len, three[2].len) {
        (1..=2, 1..=2, 4) => day_month(a, b) && year(c) && (sign != ' ' || run.groups.len() == 3),
        (4, 1..=2, 1..=2) => year(a) && day_month(b, c) && sign != ' ',
        (1..=2, 1..=2, 2) => day_month(a, b) && ends && sign != ' ',
        _ => false,
    }
}

fn is_phone(text: &Text<'_>, run: &Run) -> bool {
    let digits = run.digits.as_str();
    let n = digits.len();
    if run.plus {
        // "+ 20 000 000" is a sum: with a blank behind the plus the country has to be one.
        let apart = text.draft[run.span.start..].chars().nth(1).is_some_and(char::is_whitespace);
        let country = !apart || (n > 9 && COUNTRIES.iter().any(|code| digits.starts_with(code)));
        return (8..=16).contains(&n) && !digits.starts_with('0') && country && !is_measured(text, run);
    }
    if !(7..=16).contains(&n) || digits.bytes().all(|c| c == b'0') || is_measured(text, run) || is_times(run)
    {
        return false;
    }
    let said = said(text, run);
    if matches!(said, Said::Code(words) if words <= NEAR)
        || (said != Said::Phone && n == 15 && imei::has_check_digit(digits))
    {
        return false;
    }
    if let Some(rest) = digits.strip_prefix("00") {
        return (10..=16).contains(&n) && COUNTRIES.iter().any(|code| rest.starts_with(code));
    }
    if n > 13 {
        return false;
    }
    let single = run.groups.len() >= 8 && run.groups.iter().all(|group| group.len == 1);
    if said == Said::Phone || (single && said == Said::Nothing) {
        return true;
    }
    if digits.starts_with('0') {
        let dotted_company = run.shape() == [4, 3, 3] && run.between(&['.']) && !digits.starts_with("07");
        let len =
            (9..=11).contains(&n) || (n == 12 && matches!(digits.as_bytes()[..3], [b'0', b'1', b'5'..=b'7']));
        return len
            && !dotted_company
            && run.groups.len() <= 7
            && (run.groups.len() > 1 || !is_labelled(text, run));
    }
    said == Said::Nothing && is_national_shape(run) && !is_labelled(text, run)
}

/// Groups as only phone numbers have them, of countries that put no nought in front.
fn is_national_shape(run: &Run) -> bool {
    let first = run.digits.as_bytes().first().copied().unwrap_or(b'0');
    let shape = run.shape();
    let plain = run.between(&[' ']) || run.between(&['-']);
    match shape.as_slice() {
        // PL, CZ, ES, PT, LU
        [3, 3, 3] => plain && first >= b'2',
        [3, 2, 2, 2] => plain && matches!(first, b'6'..=b'9'),
        [2, 3, 2, 2] => plain && first >= b'1',
        // GR, IT
        [3, 3, 4] | [3, 7] => plain && matches!(first, b'2' | b'3' | b'6'),
        [4, 6] | [4, 3, 3] => plain && matches!(first, b'2' | b'6'),
        // DK
        [2, 2, 2, 2] => plain && first >= b'2' && !is_series(run),
        // HU "30/123-4567", LT "8 612 34567"
        [2, 3, 4] => {
            run.groups[1].before == '/' && matches!(&run.digits[..2], "20" | "30" | "31" | "50" | "70")
        }
        [1, 3, 5] => plain && run.digits.starts_with("86"),
        _ => false,
    }
}

/// "36 38 40 42": sizes, not a number.
fn is_series(run: &Run) -> bool {
    let values: Vec<i32> =
        (0..run.groups.len()).filter_map(|at| run.part(at..at + 1).digits.parse().ok()).collect();
    values.windows(3).all(|three| three[1] - three[0] == three[2] - three[1])
}

/// "9.00-17.30", "09.00 - 17.00".
fn is_times(run: &Run) -> bool {
    let dots = run.groups.iter().skip(1).filter(|group| group.before == '.').count();
    let dashes = run.groups.iter().skip(1).filter(|group| matches!(group.before, '-' | '/')).count();
    run.groups.iter().all(|group| group.len <= 2) && dots > 0 && dashes > 0 && run.groups.len() <= 4
}

/// Money, sizes and shares: a number with its unit.
fn is_measured(text: &Text<'_>, run: &Run) -> bool {
    let behind = text.draft[run.span.end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let before = text.draft[..run.span.start].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    if behind.starts_with(['€', '$', '£', '%', '°', '″', '×']) || before.ends_with(['€', '$', '£', '×'])
    {
        return true;
    }
    let at = text.word_at(run.span.end);
    let close = text.words.get(at).is_some_and(|word| word.span.start <= run.span.end + 2);
    close && text.is(at, is::UNIT)
}

/// What the words before a number, or right behind it, say it is.
fn said(text: &Text<'_>, run: &Run) -> Said {
    let at = text.word_at(run.span.start);
    let sentence = text.words.get(at).map(|word| word.sentence);
    for back in 1..=REACH {
        let Some(word) = at.checked_sub(back) else { break };
        if text.words.get(word).map(|word| word.sentence) != sentence {
            break;
        }
        if text.is(word, is::CODE | is::ACCOUNT) {
            return Said::Code(back);
        }
        if text.is(word, is::PHONE | is::NET) {
            return Said::Phone;
        }
    }
    let next = text.word_at(run.span.end);
    let between = text.words.get(next).map_or("\n", |word| &text.draft[run.span.end..word.span.start]);
    let close = !between.contains('\n') && between.len() <= 3;
    if close && between.contains('(') && text.is(next, is::PHONE | is::NET) {
        Said::Phone
    } else {
        Said::Nothing
    }
}

/// Letters in capitals right before a number make it a code: "SN 123 456 789", "RR 123 456 785 PL", "BE 0123…".
fn is_labelled(text: &Text<'_>, run: &Run) -> bool {
    let Some(last) = text.word_at(run.span.start).checked_sub(1) else { return false };
    let label = text.written(last);
    let gap = text.gap(last);
    !gap.contains('\n')
        && gap.len() <= 2
        && !gap.contains(['.', ',', '!', '?'])
        && label.len() <= 4
        && label.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        && label.contains(|c: char| c.is_ascii_uppercase())
}

/// "zero six one two …": a number in words, or partly.
fn spoken(text: &Text<'_>, found: &mut Vec<Found>) {
    let mut at = 0;
    while at < text.words.len() {
        let from = at;
        let mut letters = 0;
        while at < text.words.len() {
            let worded = text.is(at, is::DIGIT);
            let figure = text.written(at).len() <= 2 && text.written(at).bytes().all(|c| c.is_ascii_digit());
            let joined =
                at == from || text.gap(at - 1).chars().all(|c| matches!(c, ' ' | '-' | ',' | '\u{a0}'));
            if !(worded || figure) || !joined {
                break;
            }
            letters += usize::from(worded);
            at += 1;
        }
        if at - from >= SPOKEN && letters >= SPOKEN_LETTERS {
            found.push(Found { kind: Kind::Phone, span: text.words.span(from..at) });
        }
        at = at.max(from + 1);
    }
}
