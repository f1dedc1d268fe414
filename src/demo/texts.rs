//! The made-up world: markets, devices and what people write in each language, from `assets/demo`.

use super::DemoError;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::OnceLock;

const WORLD: &str = include_str!("../../assets/demo/world.toml");

/// The languages, by ISO 639-1 code.
const LANGUAGES: &[(&str, &str)] = &[
    ("cs", include_str!("../../assets/demo/texts/cs.toml")),
    ("da", include_str!("../../assets/demo/texts/da.toml")),
    ("de", include_str!("../../assets/demo/texts/de.toml")),
    ("en", include_str!("../../assets/demo/texts/en.toml")),
    ("es", include_str!("../../assets/demo/texts/es.toml")),
    ("fr", include_str!("../../assets/demo/texts/fr.toml")),
    ("hu", include_str!("../../assets/demo/texts/hu.toml")),
    ("it", include_str!("../../assets/demo/texts/it.toml")),
    ("nl", include_str!("../../assets/demo/texts/nl.toml")),
    ("pl", include_str!("../../assets/demo/texts/pl.toml")),
    ("pt", include_str!("../../assets/demo/texts/pt.toml")),
    ("ro", include_str!("../../assets/demo/texts/ro.toml")),
    ("sv", include_str!("../../assets/demo/texts/sv.toml")),
];

/// A storefront.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Storefront {
    pub locale: String,
    pub country: String,
    /// what people write there: a file of `assets/demo/texts`
    pub text: String,
    pub currency: String,
    /// how much of the currency a euro is
    pub per_euro: f64,
    /// how often it comes up beside the others
    pub weight: u32,
    pub tracking: String,
}

/// A device on sale.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Device {
    pub title: String,
    /// what people call it
    pub model: String,
    /// iphone, android, tablet or laptop
    pub kind: String,
    /// euro cents
    pub cents: i64,
}

/// A takeover: for which categories, what the administrator noted, what was charged.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct TakeoverText {
    pub reason: String,
    pub categories: Vec<String>,
    pub note: Option<String>,
    pub charged_cents: Option<i64>,
}

/// A text that is hard to show or to measure.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct HardText {
    pub locale: String,
    pub name: String,
    pub subject: String,
    pub category: String,
    pub text: String,
}

/// What is told in one thread, turn by turn.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Thread {
    pub category: String,
    pub subject: String,
    /// which kinds of device it fits; empty: all
    #[serde(default)]
    pub devices: Vec<String>,
    /// the parcel has not arrived
    #[serde(default)]
    pub on_the_way: bool,
    /// the turn that comes with a photo
    pub photo: Option<usize>,
    /// the turn that comes with a PDF
    pub paper: Option<usize>,
    /// the turn that comes with a text file
    pub log: Option<usize>,
    /// buyer and seller by turns; one that begins with `+` is by the writer of the one before
    pub turns: Vec<String>,
}

impl Thread {
    /// Each turn: whether the seller wrote it, and its text.
    pub(super) fn spoken(&self) -> Vec<(bool, &str)> {
        let mut seller = true;
        let turn = |text: &'_ String| {
            let again = text.starts_with('+');
            if !again {
                seller = !seller;
            }
            seller
        };
        let sides: Vec<bool> = self.turns.iter().map(turn).collect();
        sides.into_iter().zip(self.turns.iter().map(|text| text.trim_start_matches('+').trim())).collect()
    }
}

/// What people write in one language.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Language {
    /// buyers' names as they are shown
    pub names: Vec<String>,
    /// who signs for the shop
    pub staff: Vec<String>,
    /// a buyer's last word
    pub thanks: Vec<String>,
    /// a buyer who waits
    pub nudges: Vec<String>,
    /// the platform's message when it takes a discussion over
    pub taken_over: String,
    #[serde(rename = "thread")]
    pub threads: Vec<Thread>,
}

/// Everything made up.
#[derive(Debug, Deserialize)]
pub(super) struct World {
    pub grades: Vec<String>,
    #[serde(rename = "market")]
    pub markets: Vec<Storefront>,
    #[serde(rename = "device")]
    pub devices: Vec<Device>,
    #[serde(rename = "takeover")]
    pub takeovers: Vec<TakeoverText>,
    #[serde(rename = "hard")]
    pub hard: Vec<HardText>,
    #[serde(skip)]
    pub languages: HashMap<&'static str, Language>,
}

impl World {
    /// Reads the embedded files; an error names the file.
    pub(super) fn get() -> Result<&'static World, DemoError> {
        static READ: OnceLock<Result<World, String>> = OnceLock::new();
        READ.get_or_init(read).as_ref().map_err(|error| DemoError::Texts(error.clone()))
    }

    pub(super) fn market(&self, locale: &str) -> Option<&Storefront> {
        self.markets.iter().find(|market| market.locale == locale)
    }
}

fn read() -> Result<World, String> {
    let mut world: World = toml::from_str(WORLD).map_err(|error| format!("world.toml: {error}"))?;
    for (code, text) in LANGUAGES {
        let language: Language =
            toml::from_str(text).map_err(|error| format!("texts/{code}.toml: {error}"))?;
        if language.names.is_empty() || language.staff.is_empty() || language.threads.is_empty() {
            return Err(format!("texts/{code}.toml: names, staff or threads are missing"));
        }
        world.languages.insert(code, language);
    }
    let known = |market: &Storefront| world.languages.contains_key(market.text.as_str());
    match world.markets.iter().find(|market| !known(market)) {
        Some(market) => Err(format!("world.toml: {} has no texts", market.locale)),
        None if world.markets.is_empty() || world.devices.is_empty() || world.takeovers.is_empty() => {
            Err("world.toml: markets, devices or takeovers are missing".to_owned())
        }
        None => Ok(world),
    }
}
