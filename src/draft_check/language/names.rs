//! The languages by their ISO 639-1 codes: those the model knows, and those only whatlang knows.

use whatlang::Lang;

/// Code of a language the model knows - those of the markets, and those often taken for one of them - and
/// whatlang's name of it.
const LANGUAGES: &[(&str, Lang)] = &[
    ("bg", Lang::Bul),
    ("cs", Lang::Ces),
    ("da", Lang::Dan),
    ("de", Lang::Deu),
    ("el", Lang::Ell),
    ("en", Lang::Eng),
    ("es", Lang::Spa),
    ("et", Lang::Est),
    ("fi", Lang::Fin),
    ("fr", Lang::Fra),
    ("hr", Lang::Hrv),
    ("hu", Lang::Hun),
    ("it", Lang::Ita),
    ("lt", Lang::Lit),
    ("lv", Lang::Lav),
    ("nb", Lang::Nob),
    ("nl", Lang::Nld),
    ("pl", Lang::Pol),
    ("pt", Lang::Por),
    ("ro", Lang::Ron),
    ("ru", Lang::Rus),
    ("sk", Lang::Slk),
    ("sl", Lang::Slv),
    ("sv", Lang::Swe),
    ("tr", Lang::Tur),
    ("uk", Lang::Ukr),
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

/// The codes of the languages it does not know and yet names when a text is in one of them.
pub fn other_codes() -> impl Iterator<Item = &'static str> {
    OTHERS.iter().map(|(code, _)| *code)
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
    LANGUAGES[class].1
}

/// The code of a language only whatlang knows; `None` for one the model knows.
pub(super) fn other(lang: Lang) -> Option<&'static str> {
    OTHERS.iter().find(|(_, known)| *known == lang).map(|(code, _)| *code)
}
