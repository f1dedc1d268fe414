//! The languages the check knows, by their ISO 639-1 codes.

use whatlang::Lang;

/// Code, English name and the detector's name of a language: those of the markets, and those often taken
/// for one of them.
const LANGUAGES: &[(&str, &str, Lang)] = &[
    ("bg", "Bulgarian", Lang::Bul),
    ("cs", "Czech", Lang::Ces),
    ("da", "Danish", Lang::Dan),
    ("de", "German", Lang::Deu),
    ("el", "Greek", Lang::Ell),
    ("en", "English", Lang::Eng),
    ("es", "Spanish", Lang::Spa),
    ("et", "Estonian", Lang::Est),
    ("fi", "Finnish", Lang::Fin),
    ("fr", "French", Lang::Fra),
    ("hr", "Croatian", Lang::Hrv),
    ("hu", "Hungarian", Lang::Hun),
    ("it", "Italian", Lang::Ita),
    ("lt", "Lithuanian", Lang::Lit),
    ("lv", "Latvian", Lang::Lav),
    ("nb", "Norwegian", Lang::Nob),
    ("nl", "Dutch", Lang::Nld),
    ("pl", "Polish", Lang::Pol),
    ("pt", "Portuguese", Lang::Por),
    ("ro", "Romanian", Lang::Ron),
    ("ru", "Russian", Lang::Rus),
    ("sk", "Slovak", Lang::Slk),
    ("sl", "Slovene", Lang::Slv),
    ("sv", "Swedish", Lang::Swe),
    ("tr", "Turkish", Lang::Tur),
    ("uk", "Ukrainian", Lang::Ukr),
];

/// How many languages the check knows.
pub(super) const COUNT: usize = LANGUAGES.len();

/// The index of a code; Norwegian goes by `no` as well.
pub(super) fn index(code: &str) -> Option<usize> {
    let code = if code == "no" || code == "nn" { "nb" } else { code };
    LANGUAGES.iter().position(|(known, ..)| *known == code)
}

/// The code of an index.
pub(super) fn code(index: usize) -> &'static str {
    LANGUAGES[index].0
}

/// The detector's name of an index.
pub(super) fn lang(index: usize) -> Lang {
    LANGUAGES[index].2
}

/// The index of a detector's language.
pub(super) fn of_lang(lang: Lang) -> Option<usize> {
    LANGUAGES.iter().position(|(_, _, known)| *known == lang)
}

/// Whether the language is written in Latin letters, Cyrillic or Greek ones.
pub(super) fn script(index: usize) -> Script {
    match LANGUAGES[index].2 {
        Lang::Bul | Lang::Rus | Lang::Ukr => Script::Cyrillic,
        Lang::Ell => Script::Greek,
        _ => Script::Latin,
    }
}

/// The writing systems of the languages the check knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Other,
}

impl Script {
    /// The writing system of a letter.
    pub(super) fn of(c: char) -> Script {
        match c {
            '\u{41}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
            '\u{400}'..='\u{52f}' => Script::Cyrillic,
            _ => Script::Other,
        }
    }
}

/// The English name of a language by its code; the code itself for one the check does not know.
pub fn english_name(code: &str) -> &str {
    index(code).map_or(code, |index| LANGUAGES[index].1)
}
