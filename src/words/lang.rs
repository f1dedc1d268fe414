//! The languages the program speaks.

use std::fmt;

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// German.
    De,
    /// French.
    Fr,
}

impl Lang {
    /// Every language.
    pub const ALL: &'static [Lang] = &[Lang::En, Lang::Nl, Lang::Pl, Lang::De, Lang::Fr];

    /// ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Nl => "nl",
            Lang::Pl => "pl",
            Lang::De => "de",
            Lang::Fr => "fr",
        }
    }

    /// Reads an ISO 639-1 code, in any case.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.iter().copied().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// The value of `Accept-Language`: this language, then English.
    pub const fn accept_language(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Nl => "nl, en;q=0.5",
            Lang::Pl => "pl, en;q=0.5",
            Lang::De => "de, en;q=0.5",
            Lang::Fr => "fr, en;q=0.5",
        }
    }

    /// The language's file of texts, in Fluent's syntax.
    pub const fn texts(self) -> &'static str {
        match self {
            Lang::En => include_str!("../../assets/locales/en.ftl"),
            Lang::Nl => include_str!("../../assets/locales/nl.ftl"),
            Lang::Pl => include_str!("../../assets/locales/pl.ftl"),
            Lang::De => include_str!("../../assets/locales/de.ftl"),
            Lang::Fr => include_str!("../../assets/locales/fr.ftl"),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for Lang {
    type Err = String;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Lang::from_code(code).ok_or_else(|| format!("{code:?} is none of en, nl, pl, de, fr"))
    }
}
