//! The languages by their ISO 639-1 codes: those the model knows, and those only whatlang knows.

use whatlang::Lang;

/// Code and English name of a language the model knows - those of the markets, and those often taken for one
/// of them - and whatlang's name of it.
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

/// Codes of the languages only whatlang knows.
const OTHERS: &[(&str, Lang)] = &[
    ("af", Lang::Afr),
    ("ak", Lang::Aka),
    ("am", Lang::Amh),
    ("ar", Lang::Ara),
    ("az", Lang::Aze),
    ("be", Lang::Bel),
    ("bn", Lang::Ben),
    ("ca", Lang::Cat),
    ("cy", Lang::Cym),
    ("eo", Lang::Epo),
    ("fa", Lang::Pes),
    ("gu", Lang::Guj),
    ("he", Lang::Heb),
    ("hi", Lang::Hin),
    ("hy", Lang::Hye),
    ("id", Lang::Ind),
    ("ja", Lang::Jpn),
    ("jv", Lang::Jav),
    ("ka", Lang::Kat),
    ("km", Lang::Khm),
    ("kn", Lang::Kan),
    ("ko", Lang::Kor),
    ("la", Lang::Lat),
    ("mk", Lang::Mkd),
    ("ml", Lang::Mal),
    ("mr", Lang::Mar),
    ("my", Lang::Mya),
    ("ne", Lang::Nep),
    ("or", Lang::Ori),
    ("pa", Lang::Pan),
    ("si", Lang::Sin),
    ("sn", Lang::Sna),
    ("sr", Lang::Srp),
    ("ta", Lang::Tam),
    ("te", Lang::Tel),
    ("th", Lang::Tha),
    ("tk", Lang::Tuk),
    ("tl", Lang::Tgl),
    ("ur", Lang::Urd),
    ("uz", Lang::Uzb),
    ("vi", Lang::Vie),
    ("yi", Lang::Yid),
    ("zh", Lang::Cmn),
    ("zu", Lang::Zul),
];

/// How many languages the model knows.
pub(super) const COUNT: usize = LANGUAGES.len();

/// The codes of the languages the check knows, in the order of the model's classes.
pub fn codes() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(code, ..)| *code)
}

/// The class of a code; Norwegian goes by `no` and `nn` as well.
pub(super) fn index(code: &str) -> Option<usize> {
    let code = if code == "no" || code == "nn" { "nb" } else { code };
    LANGUAGES.iter().position(|(known, ..)| *known == code)
}

/// The code of a class.
pub(super) fn code(class: usize) -> &'static str {
    LANGUAGES[class].0
}

/// Whatlang's name of a class.
pub(super) fn lang(class: usize) -> Lang {
    LANGUAGES[class].2
}

/// The code of a language only whatlang knows; `None` for one the model knows.
pub(super) fn other(lang: Lang) -> Option<&'static str> {
    OTHERS.iter().find(|(_, known)| *known == lang).map(|(code, _)| *code)
}

/// The English name of a language by its code; the code itself for one that nobody here knows.
pub fn english_name(code: &str) -> &str {
    match index(code) {
        Some(class) => LANGUAGES[class].1,
        None => OTHERS.iter().find(|(known, _)| *known == code).map_or(code, |(_, lang)| match lang {
            Lang::Cmn => "Chinese",
            Lang::Pes => "Persian",
            other => other.eng_name(),
        }),
    }
}
