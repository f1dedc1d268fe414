//! Bank accounts: IBANs by their check digits, and national numbers after a word for an account.

use super::digits::Run;
use super::marks::{Text, is, overlap};
use super::{Found, Kind};
use std::ops::Range;

/// Lengths of IBANs by country (ISO 13616 registry): the 25 markets and their neighbours.
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AL", 28),
    ("AT", 20),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IS", 26),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("TR", 26),
    ("UA", 29),
    ("XK", 20),
];

/// The longest IBAN.
const LONGEST: usize = 34;
/// Words between a word for an account and its number, at most.
const REACH: usize = 4;

/// Finds bank accounts outside `taken`.
pub(super) fn find(text: &Text<'_>, runs: &[Run], taken: &[Range<usize>], found: &mut Vec<Found>) {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        match iban(text, at) {
            Some(end) => {
                spans.push(text.words.span(at..end));
                at = end;
            }
            None => at += 1,
        }
    }
    spans.extend(runs.iter().filter(|run| is_national(text, run)).map(|run| run.span.clone()));
    spans.retain(|span| !taken.iter().any(|it| overlap(it, span)));
    found.extend(spans.into_iter().map(|span| Found { kind: Kind::Account, span }));
}

/// The word behind an IBAN that begins at a word.
fn iban(text: &Text<'_>, at: usize) -> Option<usize> {
    let first = text.words.folded(at);
    let letters = first.bytes().take_while(u8::is_ascii_alphabetic).count();
    if !matches!((letters, first.len()), (2, 2) | (1, 1) | (2, 4..=LONGEST))
        || first.as_bytes().get(2).is_some_and(|c| !c.is_ascii_digit())
    {
        return None;
    }
    let named = (at.saturating_sub(REACH)..at).any(|word| text.is(word, is::ACCOUNT));
    let mut code = String::with_capacity(LONGEST);
    let mut end = at;
    let mut near = None;
    while code.len() < LONGEST && end < text.words.len() {
        let word = text.words.folded(end);
        if end > at && !is_joint(text.gap(end - 1)) {
            break;
        }
        if !word.is_ascii() || code.len() + word.len() > LONGEST {
            break;
        }
        // Prose behind the account: "NL91 ABNA … 00 ten name van".
        code.push_str(&word.to_ascii_uppercase());
        end += 1;
        if code.len() >= 4 && !is_begun(&code) {
            return None;
        }
        let length = LENGTHS.iter().find(|(country, _)| code.starts_with(country)).map(|(_, length)| *length);
        match length {
            Some(length) if code.len() == length && is_valid(&code) => return Some(end),
            None if code.len() >= 2 => return None,
            // Near-valid: the right length, or digits of about that length behind the word IBAN.
            Some(length) if code.len().abs_diff(length) <= 2 && ends_in_digits(word, &code) => {
                near = Some(end);
            }
            _ => {}
        }
    }
    near.filter(|_| named)
}

/// Whether a word can end an account: it has a digit, and the whole has many.
fn ends_in_digits(word: &str, code: &str) -> bool {
    word.bytes().any(|c| c.is_ascii_digit()) && code.bytes().filter(u8::is_ascii_digit).count() >= 8
}

/// Whether the parts of an account may stand so far apart.
fn is_joint(gap: &str) -> bool {
    gap.len() <= 3 && gap.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '_'))
}

/// Two letters and two digits.
fn is_begun(code: &str) -> bool {
    let bytes = code.as_bytes();
    bytes.len() >= 4
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit)
}

/// ISO 7064 mod 97-10 over the code with its first four characters behind the others.
fn is_valid(code: &str) -> bool {
    let (head, rest) = code.split_at(4.min(code.len()));
    let remainder = rest.bytes().chain(head.bytes()).try_fold(0_u32, |remainder, c| match c {
        b'0'..=b'9' => Some((remainder * 10 + u32::from(c - b'0')) % 97),
        b'A'..=b'Z' => Some((remainder * 100 + u32::from(c - b'A') + 10) % 97),
        _ => None,
    });
    remainder == Some(1)
}

/// Whether a run of digits is a national account: a Polish one by its check digits, another behind a word for it.
fn is_national(text: &Text<'_>, run: &Run) -> bool {
    let digits = run.digits.len();
    if digits == 26 && is_valid(&format!("PL{}", run.digits)) {
        return true;
    }
    let at = text.word_at(run.span.start);
    let sentence = text.words.get(at).map(|word| word.sentence);
    let named = (at.saturating_sub(REACH)..at)
        .rev()
        .take_while(|&word| text.words.get(word).map(|word| word.sentence) == sentence)
        .find(|&word| text.is(word, is::ACCOUNT | is::PHONE | is::CODE))
        .is_some_and(|word| text.is(word, is::ACCOUNT));
    let dates = run.groups.len() == 3 && digits == 8 && run.groups.iter().all(|group| group.len <= 4);
    named && (7..=LONGEST).contains(&digits) && !dates
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_reckoned() {
        for code in [
            "NL91ABNA0417164300",
            "DE89370400440532013000",
            "PL61109010140000071219812874",
            "MT84MALT011000012345MTLCAST001S",
        ] {
            assert!(is_valid(code), "{code}");
        }
        assert!(!is_valid("NL91ABNA0417164301"));
    }
}
