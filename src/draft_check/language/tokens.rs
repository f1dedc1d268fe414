//! The words of a draft that can tell its language: sentences without what reads the same in every
//! language - codes, addresses, device names, quotations.

use std::ops::Range;

/// A capitalised word inside a sentence is often a name: it counts that much.
const NAME_WEIGHT: f32 = 0.3;
/// A quotation of at most that many words is a button's label or a title, not the reply's own words.
const SHORT_QUOTE: usize = 8;

/// Words that stand in device names and among parcels in every language.
const DEVICE_WORDS: &[&str] = &[
    "airpods",
    "android",
    "apple",
    "bluetooth",
    "dhl",
    "dpd",
    "esim",
    "face",
    "fedex",
    "galaxy",
    "gb",
    "gls",
    "google",
    "huawei",
    "icloud",
    "id",
    "imei",
    "inpost",
    "ios",
    "ipad",
    "iphone",
    "ipados",
    "itunes",
    "lte",
    "macbook",
    "macos",
    "max",
    "mini",
    "motorola",
    "nokia",
    "note",
    "oneplus",
    "paypal",
    "pixel",
    "plus",
    "postnl",
    "pro",
    "redmi",
    "samsung",
    "se",
    "sim",
    "sony",
    "swopify",
    "touch",
    "ultra",
    "ups",
    "usb",
    "watch",
    "wifi",
    "windows",
    "xiaomi",
    "xperia",
];

/// A word that counts.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// In lower case.
    pub text: String,
    /// How much it counts, up to 1.
    pub weight: f32,
    /// Its letters.
    pub letters: usize,
    /// Whether it begins with a capital.
    capital: bool,
}

/// A sentence, or a line without an end mark.
#[derive(Debug, Clone, Default)]
pub(super) struct Sentence {
    /// Its bytes in the draft.
    pub span: Range<usize>,
    /// The words of it that count.
    pub words: Vec<Word>,
    /// Whether it begins with a device's name: a listing's title is in the listing's language.
    pub titles_device: bool,
}

/// The sentences of a draft in order, those without a word that counts left out.
pub(super) fn sentences(draft: &str) -> Vec<Sentence> {
    let shouts = !draft.chars().any(char::is_lowercase);
    let mut sentences = Vec::new();
    let mut offset = 0;
    for line in draft.split_inclusive('\n') {
        if !line.trim_start().starts_with('>') {
            read_line(line, offset, shouts, &mut sentences);
        }
        offset += line.len();
    }
    sentences.retain(|sentence: &Sentence| !sentence.words.is_empty());
    sentences
}

fn read_line(line: &str, offset: usize, shouts: bool, sentences: &mut Vec<Sentence>) {
    let quoted = short_quotes(line);
    let mut current = Sentence::default();
    let mut open = false;
    // The chunk after which a device name goes on: its size, colour and grade are not prose.
    let mut in_device = false;
    for (start, chunk) in chunks(line) {
        let end = start + chunk.len();
        if !open {
            current.span = offset + start..offset + end;
            open = true;
        }
        current.span.end = offset + end;
        let skip = quoted.iter().any(|quote| quote.start < end && start < quote.end);
        if skip || is_code(chunk) {
            in_device &= !skip;
        } else {
            for part in chunk.split(|c: char| !is_letter(c)).filter(|part| !part.is_empty()) {
                let text = part.to_lowercase();
                let letters = part.chars().filter(|c| c.is_alphabetic()).count();
                let capital = part.chars().next().is_some_and(char::is_uppercase);
                let all_capitals = capital && letters > 1 && part.chars().all(|c| !c.is_lowercase());
                if capital && DEVICE_WORDS.contains(&text.as_str())
                    || text.starts_with("iphone")
                    || text.starts_with("ipad")
                    || text.starts_with("macbook")
                {
                    current.titles_device |= current.words.is_empty();
                    in_device = true;
                    continue;
                }
                if letters == 0 || all_capitals && letters <= 5 && !shouts {
                    continue;
                }
                let first = current.words.is_empty() && !in_device;
                in_device &= capital;
                let weight = if capital && !shouts && !first { NAME_WEIGHT } else { 1.0 };
                current.words.push(Word { text, weight, letters, capital });
            }
        }
        if ends_sentence(chunk) {
            lighten_particles(&mut current.words);
            sentences.push(std::mem::take(&mut current));
            open = false;
            in_device = false;
        }
    }
    if open {
        lighten_particles(&mut current.words);
        sentences.push(current);
    }
}

/// Small words between capitalised ones belong to a name: Pieter van den Berg.
fn lighten_particles(words: &mut [Word]) {
    const PARTICLES: &[&str] =
        &["da", "de", "del", "den", "der", "di", "do", "dos", "la", "le", "ten", "van", "von"];
    let mut at = 1;
    while at < words.len() {
        let end =
            (at..words.len()).find(|i| !PARTICLES.contains(&words[*i].text.as_str())).unwrap_or(words.len());
        if end > at && end < words.len() && words[at - 1].capital && words[end].capital {
            words[at..end].iter_mut().for_each(|word| word.weight = NAME_WEIGHT);
        }
        at = end.max(at + 1);
    }
}

fn is_letter(c: char) -> bool {
    // Combining marks belong to the letter before them.
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}')
}

fn chunks(line: &str) -> impl Iterator<Item = (usize, &str)> {
    line.split(char::is_whitespace)
        .scan(0, |at, chunk| {
            let start = *at;
            // Every blank that splits is one character; its bytes are found from the line's own text.
            *at += chunk.len();
            *at += line[*at..].chars().next().map_or(0, char::len_utf8);
            Some((start, chunk))
        })
        .filter(|(_, chunk)| !chunk.is_empty())
}

/// Numbers, addresses, file names, placeholders.
fn is_code(chunk: &str) -> bool {
    if chunk
        .chars()
        .any(|c| c.is_numeric() || matches!(c, '@' | '_' | '%' | '{' | '}' | '<' | '>' | '=' | '#' | '\\'))
    {
        return true;
    }
    if chunk.contains("://") || chunk.len() >= 4 && chunk[..].to_ascii_lowercase().starts_with("www.") {
        return true;
    }
    // A domain: letters on both sides of a dot, a short lower-case end.
    let trimmed = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    trimmed.rsplit_once('.').is_some_and(|(name, end)| {
        name.chars().next_back().is_some_and(char::is_alphanumeric)
            && (2..=4).contains(&end.len())
            && end.bytes().all(|b| b.is_ascii_lowercase())
    })
}

fn ends_sentence(chunk: &str) -> bool {
    let closers = |c: char| matches!(c, '"' | '\'' | ')' | ']' | '”' | '“' | '»' | '’');
    chunk.trim_end_matches(closers).ends_with(['.', '!', '?', '…', ':', ';', '\u{37e}', '。'])
}

/// The quotations of a line that are short, without looking into longer ones.
fn short_quotes(line: &str) -> Vec<Range<usize>> {
    let mut quotes = Vec::new();
    let mut rest = line;
    let mut base = 0;
    while let Some((at, open)) =
        rest.char_indices().find(|(_, c)| matches!(c, '"' | '„' | '“' | '«' | '»' | '”'))
    {
        let inside = at + open.len_utf8();
        let closes = |c: char| match open {
            '"' => c == '"',
            '«' => c == '»',
            '»' => c == '«' || c == '»',
            _ => matches!(c, '”' | '“' | '"'),
        };
        let Some(length) = rest[inside..].find(closes) else { break };
        let close = inside + length;
        let end = close + rest[close..].chars().next().map_or(0, char::len_utf8);
        if rest[inside..close].split_whitespace().count() <= SHORT_QUOTE {
            quotes.push(base + at..base + end);
        }
        base += end;
        rest = &rest[end..];
    }
    // A line that is nothing but its quotation is the reply's own words.
    let outside: usize = line.len() - quotes.iter().map(ExactSizeIterator::len).sum::<usize>();
    if outside < 10 { Vec::new() } else { quotes }
}
