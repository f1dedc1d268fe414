//! Models of devices named in a text: enough of the makers' naming to tell an iPhone 12 from an iPhone 13.

use super::words::Words;
use std::fmt;
use std::ops::Range;

/// A model as far as a text names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Model {
    /// The maker's line.
    family: &'static str,
    /// The number or kind in the line, `13` or `s22` or `air`.
    number: String,
    /// What comes behind it: `pro max`, `ultra`.
    variant: String,
    /// Where it stands.
    pub words: Range<usize>,
}

impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.family)?;
        for (at, word) in self.number.split(' ').chain(self.variant.split(' ')).enumerate() {
            let Some(first) = word.chars().next() else { continue };
            let capital = first.to_ascii_uppercase();
            match at {
                // "SE", "S22", "XR" but "Air".
                0 if word.len() <= 2
                    || word.contains(|c: char| c.is_ascii_digit()) && first.is_alphabetic() =>
                {
                    write!(f, " {}", word.to_ascii_uppercase())?;
                }
                _ => write!(f, " {capital}{}", &word[first.len_utf8()..])?,
            }
        }
        Ok(())
    }
}

impl Model {
    /// Whether a text that names `self` may mean `other`: a variant need not be named.
    pub(super) fn may_be(&self, other: &Model) -> bool {
        self.same_number(other) && (self.variant.is_empty() || self.variant == other.variant)
    }

    /// Whether both are of one number, whatever the variant.
    pub(super) fn same_number(&self, other: &Model) -> bool {
        self.family == other.family && self.number == other.number
    }
}

/// Every model in a text that is named with its number or kind. `is_unit` says that a word behind a number makes it an
/// amount: in "your iPhone 14 days long" there is no iPhone 14.
pub(super) fn models(words: &Words, is_unit: impl Fn(usize) -> bool) -> Vec<Model> {
    let mut found: Vec<Model> = Vec::new();
    for at in 0..words.len() {
        let Some((family, number, mut end)) = read(words, at) else { continue };
        let bare = number.chars().all(|c| c.is_ascii_digit());
        if bare && is_unit(end) || found.last().is_some_and(|last| last.words.end > at) {
            continue;
        }
        let mut variant = String::new();
        while VARIANTS.contains(&words.folded(end)) {
            if !variant.is_empty() {
                variant.push(' ');
            }
            variant.push_str(words.folded(end));
            end += 1;
        }
        found.push(Model { family, number, variant, words: at..end });
    }
    found
}

const VARIANTS: &[&str] = &["pro", "max", "plus", "mini", "ultra", "fe", "xl", "lite"];

fn read(words: &Words, at: usize) -> Option<(&'static str, String, usize)> {
    let word = words.folded(at);
    let next = words.folded(at + 1);
    let one = |family, fits: bool| fits.then(|| (family, next.to_owned(), at + 2));
    match word {
        "iphone" => one("iPhone", is_iphone(next)),
        "pixel" => one("Pixel", is_number(next.strip_suffix('a').unwrap_or(next), 2)),
        "galaxy" => galaxy(words, at + 1),
        "samsung" if next != "galaxy" => galaxy(words, at + 1),
        "ipad" => one("iPad", matches!(next, "air" | "pro" | "mini")),
        "macbook" => one("MacBook", matches!(next, "air" | "pro")),
        "oneplus" => one("OnePlus", is_number(next, 2)),
        "huawei" => one("Huawei", is_series(next)),
        "redmi" => match next {
            "note" if is_number(words.folded(at + 2), 2) => {
                Some(("Redmi", format!("note {}", words.folded(at + 2)), at + 3))
            }
            _ => one("Redmi", is_number(next, 2)),
        },
        _ => {
            let number = word.strip_prefix("iphone").filter(|number| is_iphone(number))?;
            Some(("iPhone", number.to_owned(), at + 1))
        }
    }
}

fn galaxy(words: &Words, at: usize) -> Option<(&'static str, String, usize)> {
    let (word, next) = (words.folded(at), words.folded(at + 1));
    match word {
        "note" if is_number(next, 2) => Some(("Galaxy", format!("note {next}"), at + 2)),
        "tab" if is_series(next) => Some(("Galaxy", format!("tab {next}"), at + 2)),
        "z" if matches!(next, "flip" | "fold") && is_number(words.folded(at + 2), 1) => {
            Some(("Galaxy", format!("z {next} {}", words.folded(at + 2)), at + 3))
        }
        "z" if next.starts_with("flip") || next.starts_with("fold") => {
            let (kind, number) = next.split_at(4);
            is_number(number, 1).then(|| ("Galaxy", format!("z {kind} {number}"), at + 2))
        }
        _ => is_series(word).then(|| ("Galaxy", word.to_owned(), at + 1)),
    }
}

fn is_iphone(number: &str) -> bool {
    let digits = number.strip_suffix(['s', 'c', 'e']).unwrap_or(number);
    matches!(number, "se" | "x" | "xr" | "xs" | "air")
        || is_number(digits, 2) && digits.parse::<u8>().is_ok_and(|number| (4..=29).contains(&number))
}

fn is_number(word: &str, most: usize) -> bool {
    !word.is_empty() && word.len() <= most && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A letter and digits, perhaps a letter: S22, A52s, P30.
fn is_series(word: &str) -> bool {
    let Some(rest) = word.strip_prefix(|c: char| c.is_ascii_alphabetic()) else { return false };
    is_number(rest.strip_suffix(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest), 3)
}
