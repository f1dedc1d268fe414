//! The language of the program: which one the platform is asked to answer in (`Accept-Language`).

use super::env::EnvVars;
use std::fmt;

/// A language the program knows.
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

    /// The language of the environment, as POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is
    /// set decides, by the part before `_`, `.` or `@`. A language the program does not know is English.
    pub fn from_env(env: &EnvVars) -> Lang {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| env.get(name))
            .and_then(|value| Lang::from_code(value.split(['_', '-', '.', '@']).next().unwrap_or_default()))
            .unwrap_or_default()
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
