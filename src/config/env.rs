//! The part of the environment that decides settings and folders, taken once at start and handed in, so
//! that nothing else asks for it. Secrets (SWOPDESK_TOKEN and the passphrases) are never in here.

use std::collections::BTreeMap;

/// The names that are taken over.
const NAMES: &[&str] = &[
    "SWOPDESK_HOME",
    "SWOPDESK_PROFILE",
    "SWOPDESK_API_URL",
    "NO_COLOR",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "TERM",
    "COLORTERM",
    "COLORFGBG",
];

/// Variables of the environment by name. One that is set but empty counts as not set, as POSIX locale
/// variables and NO_COLOR have it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EnvVars(BTreeMap<String, String>);

impl EnvVars {
    /// What the process was started with. A value that is no UTF-8 is left out.
    pub fn of_process() -> Self {
        Self::of(NAMES.iter().filter_map(|name| Some((*name, std::env::var(name).ok()?))))
    }

    /// These pairs, for tests and for a session that ignores its environment.
    pub fn of<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        EnvVars(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).filter(|(_, v)| !v.is_empty()).collect())
    }

    /// A variable's value, `None` when unset or empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The same without one variable.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.0.remove(name);
        self
    }
}
