//! What the words themselves say: the commonest words of each language with their weights, from
//! `assets/language/words.txt`.

use super::names::{self, COUNT};
use std::collections::HashMap;
use std::sync::LazyLock;

const EMBEDDED: &str = include_str!("../../../assets/language/words.txt");

/// A weight for each language, in the order of `names`.
pub(super) type Scores = [f32; COUNT];

/// The weights of a word in the languages that have it.
type Entry = Vec<(u8, u8)>;

struct Table {
    exact: HashMap<&'static str, Entry>,
    /// The same words without their marks: for people who type without them.
    folded: HashMap<String, Entry>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| read(EMBEDDED));

/// One language a line: its code, then each word followed by its weight.
fn read(text: &'static str) -> Table {
    let mut exact: HashMap<&'static str, Entry> = HashMap::new();
    let mut folded: HashMap<String, Entry> = HashMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split_ascii_whitespace();
        let Some(language) = fields.next().and_then(names::index) else { continue };
        for field in fields {
            let word = field.trim_end_matches(|c: char| c.is_ascii_digit());
            let Ok(weight) = field[word.len()..].parse::<u8>() else { continue };
            exact.entry(word).or_default().push((language as u8, weight));
            let plain = folded.entry(fold(word)).or_default();
            match plain.iter_mut().find(|(known, _)| *known == language as u8) {
                Some((_, known)) => *known = weight.max(*known),
                None => plain.push((language as u8, weight)),
            }
        }
    }
    Table { exact, folded }
}

/// The weights of a word (in lower case) in each language that has it, added to `scores`. Whether any has.
pub(super) fn add(word: &str, weight: f32, scores: &mut Scores) -> bool {
    let table = &*TABLE;
    let entry = match table.exact.get(word) {
        Some(entry) => Some(entry),
        None => table.folded.get(word).or_else(|| table.folded.get(&fold(word))),
    };
    let Some(entry) = entry else { return false };
    for (language, known) in entry {
        scores[usize::from(*language)] += f32::from(*known) * weight;
    }
    true
}

/// Letters without their marks, as people type them on a keyboard that has none.
fn fold(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        let letter = match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'ď' | 'đ' => 'd',
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
            'ğ' | 'ģ' => 'g',
            'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
            'ķ' => 'k',
            'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
            'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
            'ŕ' | 'ř' => 'r',
            'ś' | 'ş' | 'š' | 'ș' => 's',
            'ţ' | 'ť' | 'ț' => 't',
            'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            'ά' => 'α',
            'έ' => 'ε',
            'ή' => 'η',
            'ί' | 'ϊ' | 'ΐ' => 'ι',
            'ό' => 'ο',
            'ύ' | 'ϋ' | 'ΰ' => 'υ',
            'ώ' => 'ω',
            '\u{300}'..='\u{36f}' => continue,
            'ß' => {
                plain.push('s');
                's'
            }
            'æ' => {
                plain.push('a');
                'e'
            }
            other => other,
        };
        plain.push(letter);
    }
    plain
}
