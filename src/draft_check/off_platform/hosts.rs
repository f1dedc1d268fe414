//! Which web addresses a reply may name, and which ends make a word an address: `assets/checks/addresses.toml`.

use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

const ADDRESSES: &str = include_str!("../../../assets/checks/addresses.toml");

/// Ends below which a country gives names ("google.co.uk").
const SECOND_ENDS: &[&str] = &["co", "com", "org", "net"];
/// General ends that `name.*` takes beside those of countries.
const GENERAL_ENDS: &[&str] = &["com", "net", "org", "info", "eu"];

static EMBEDDED: LazyLock<Hosts> = LazyLock::new(|| Hosts::parse(ADDRESSES).unwrap_or_default());

/// What a host is known as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostKind {
    /// A carrier, the platform or a maker: a reply may name it.
    Allowed,
    /// A messenger or social network.
    Social,
    /// A page that asks for money.
    Payment,
    /// Any other.
    Other,
}

/// The addresses that the rule knows.
#[derive(Debug, Default)]
pub struct Hosts {
    allowed: Names,
    /// The part of `allowed` whose mail addresses are no seller's.
    services: Names,
    anyones: Names,
    social: Names,
    payment: Names,
    mail: HashSet<String>,
    ends: HashSet<String>,
    words: HashMap<String, HashSet<String>>,
}

/// Names of hosts; each stands for itself and what is below it.
#[derive(Debug, Default, Clone)]
pub(super) struct Names {
    whole: HashSet<String>,
    /// Those under any end, `name.*`.
    any_end: HashSet<String>,
}

impl Names {
    pub(super) fn of(names: impl IntoIterator<Item = String>) -> Names {
        let mut all = Names::default();
        for name in names {
            match name.strip_suffix(".*") {
                Some(name) => all.any_end.insert(name.to_ascii_lowercase()),
                None => all.whole.insert(name.trim_matches('.').to_ascii_lowercase()),
            };
        }
        all
    }

    /// Whether a host, in small letters, is one of the names or below it.
    pub(super) fn hold(&self, host: &str) -> bool {
        let below = || std::iter::successors(Some(host), |host| host.split_once('.').map(|(_, rest)| rest));
        if below().any(|host| self.whole.contains(host)) {
            return true;
        }
        below().filter_map(|host| host.split_once('.')).any(|(name, end)| {
            self.any_end.contains(name)
                && match end.split_once('.') {
                    None => end.len() == 2 || GENERAL_ENDS.contains(&end),
                    Some((second, end)) => SECOND_ENDS.contains(&second) && end.len() == 2,
                }
        })
    }
}

#[derive(Deserialize)]
struct File {
    allowed: Allowed,
    known: Known,
    words: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Allowed {
    platform: Vec<String>,
    carriers: Vec<String>,
    makers: Vec<String>,
    anyones: Vec<String>,
}

#[derive(Deserialize)]
struct Known {
    social: Vec<String>,
    payment: Vec<String>,
    mail: String,
    ends: String,
}

impl Hosts {
    /// The list that the program carries.
    pub fn embedded() -> &'static Hosts {
        &EMBEDDED
    }

    /// Reads a list in the form of `assets/checks/addresses.toml`.
    ///
    /// # Errors
    /// What is wrong with it, with its line.
    pub fn parse(list: &str) -> Result<Hosts, toml::de::Error> {
        let File { allowed, known, words } = toml::from_str(list)?;
        let set = |words: &str| words.split_whitespace().map(str::to_owned).collect::<HashSet<_>>();
        let services: Vec<String> = allowed.platform.into_iter().chain(allowed.carriers).collect();
        Ok(Hosts {
            allowed: Names::of(services.iter().cloned().chain(allowed.makers)),
            services: Names::of(services),
            anyones: Names::of(allowed.anyones),
            social: Names::of(known.social),
            payment: Names::of(known.payment),
            mail: set(&known.mail),
            ends: set(&known.ends),
            words: words.iter().map(|(language, words)| (language.clone(), set(words))).collect(),
        })
    }

    /// What a host in small letters is known as.
    pub fn kind(&self, host: &str) -> HostKind {
        if self.social.hold(host) {
            HostKind::Social
        } else if self.payment.hold(host) {
            HostKind::Payment
        } else if self.allowed.hold(host) && !self.anyones.hold(host) {
            HostKind::Allowed
        } else {
            HostKind::Other
        }
    }

    /// Whether mail addresses of this host are the platform's or a carrier's.
    pub(super) fn is_service(&self, host: &str) -> bool {
        self.services.hold(host)
    }

    /// Whether anyone may have a mail box there ("gmail").
    pub(super) fn keeps_mail(&self, name: &str) -> bool {
        self.mail.contains(name)
    }

    /// Whether an address may end so ("nl").
    pub(super) fn is_end(&self, word: &str) -> bool {
        self.ends.contains(word)
    }

    /// Whether an end is also an ordinary word of one of the languages.
    pub(super) fn is_word<'a>(&self, end: &str, languages: impl IntoIterator<Item = &'a str>) -> bool {
        languages.into_iter().any(|code| self.words.get(code).is_some_and(|words| words.contains(end)))
    }
}
