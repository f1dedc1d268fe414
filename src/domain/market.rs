//! Which language a storefront's buyers are answered in. The languages a discussion names always win; where
//! it names none, the storefront's locale decides, by `assets/markets.toml`.

use super::discussion::Market;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const MARKETS: &str = include_str!("../../assets/markets.toml");

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Markets {
    language: BTreeMap<String, String>,
    by_second_part: BySecondPart,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct BySecondPart {
    countries: Vec<String>,
}

/// The embedded file. It is part of the program and a test reads it, so a failure here means only that
/// every locale is read by its second part.
static TABLE: LazyLock<Markets> = LazyLock::new(|| toml::from_str(MARKETS).unwrap_or_default());

/// The ISO 639-1 code of a storefront's language: `nl-nl` is `nl`, `be-fr` is `fr`, `cz-cz` is `cs`. A
/// country alone (`pl`) counts as both parts. `None` where the locale does not say.
pub fn language_of(locale: &str) -> Option<String> {
    let lower = locale.trim().to_ascii_lowercase();
    let mut parts = lower.split(['-', '_']);
    let country = parts.next()?;
    let second = parts.next().unwrap_or(country);
    if let Some(language) = TABLE.language.get(second) {
        return Some(language.clone());
    }
    if TABLE.by_second_part.countries.iter().any(|c| c == second) {
        return None;
    }
    is_code(second).then(|| second.to_owned())
}

/// The languages a reply in this market may be in, the preferred one first: the market's own, or the one of
/// its locale. Empty where neither says.
pub fn reply_languages(market: &Market) -> Vec<String> {
    if market.languages.is_empty() {
        language_of(&market.locale).into_iter().collect()
    } else {
        market.languages.clone()
    }
}

/// Whether `word` has the form of an ISO 639-1 or 639-2 code in lower case.
pub fn is_code(word: &str) -> bool {
    (2..=3).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase())
}
