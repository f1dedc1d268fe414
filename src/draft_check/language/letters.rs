//! Letters: what a word is made of, and the one way each is written for the model.

use super::model::LONGEST_WORD;
use unicode_normalization::UnicodeNormalization;

/// Adds a word's letters in small ones, composed, those that are typed in two ways in one of them.
pub(super) fn push_small(part: &str, letters: &mut String) {
    let mut push = |c: char| {
        if matches!(c, 'a'..='z' | '\u{430}'..='\u{45f}' | '\u{3b1}'..='\u{3c1}' | '\u{3c3}'..='\u{3ce}') {
            letters.push(c);
            return;
        }
        for small in c.to_lowercase() {
            match small {
                // The Romanian letters with a comma, as whatlang and older keyboards have them.
                'ș' => letters.push('ş'),
                'ț' => letters.push('ţ'),
                // The end of a Greek word in capitals cannot be told from its middle.
                'ς' => letters.push('σ'),
                mark if is_mark(mark) => {}
                other => letters.push(other),
            }
        }
    };
    let start = part.chars().take(LONGEST_WORD);
    if part.contains(|c| matches!(c, '\u{300}'..='\u{36f}')) {
        start.nfc().for_each(&mut push);
    } else {
        start.for_each(&mut push);
    }
}

/// Letters, the marks and invisible characters inside a word.
pub(super) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        // The letters of the markets, without a look into the tables of Unicode.
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' => true,
        '\u{391}'..='\u{3ce}' | '\u{400}'..='\u{481}' => true,
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => true,
        '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' => matches!(c, 'ª' | 'µ' | 'º'),
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a mark or an invisible one inside a word.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}')
}
