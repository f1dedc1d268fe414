//! What is kept, as JSON: known fields are read and set, all others stay as they are.

use super::key::StoreKey;
use chrono::{DateTime, Utc};
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

const ACCESS_TOKEN: &str = "access_token";
const EXPIRES_AT: &str = "expires_at";
const REFRESH_TOKEN: &str = "refresh_token";
const STORE_KEY: &str = "store_key";

/// A session as it is kept. Its `Debug` shows no token.
#[derive(Debug, Clone)]
pub struct SessionItem {
    /// What calls carry.
    pub access_token: SecretString,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// What renews it; good for one use.
    pub refresh_token: SecretString,
}

/// The whole item. No `Debug`: it is all secrets.
#[derive(Default)]
pub(super) struct Item(Map<String, Value>);

impl Item {
    pub fn parse(text: &SecretString) -> Option<Self> {
        match serde_json::from_str(text.expose_secret()) {
            Ok(Value::Object(map)) => Some(Item(map)),
            _ => None,
        }
    }

    pub fn text(&self) -> SecretString {
        // Room from the start: a text that grows would leave parts of it behind in memory.
        let mut text = Vec::with_capacity(16 * 1024);
        let written = serde_json::to_writer(&mut text, &self.0);
        let text = written.ok().and_then(|()| String::from_utf8(text).ok());
        SecretString::from(text.unwrap_or_default())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The session; a refresh token alone counts as one whose access token has ended.
    pub fn session(&self) -> Option<SessionItem> {
        let text = |name| self.0.get(name).and_then(Value::as_str);
        let expires_at = text(EXPIRES_AT).and_then(|at| DateTime::parse_from_rfc3339(at).ok());
        Some(SessionItem {
            refresh_token: SecretString::from(text(REFRESH_TOKEN)?),
            access_token: SecretString::from(text(ACCESS_TOKEN).unwrap_or_default()),
            expires_at: expires_at.map_or(DateTime::UNIX_EPOCH, |at| at.with_timezone(&Utc)),
        })
    }

    pub fn set_session(&mut self, session: &SessionItem) {
        let mut set = |name: &str, value: &str| self.0.insert(name.to_owned(), Value::from(value));
        set(ACCESS_TOKEN, session.access_token.expose_secret());
        set(REFRESH_TOKEN, session.refresh_token.expose_secret());
        set(EXPIRES_AT, &session.expires_at.to_rfc3339());
    }

    /// The key to the local data: `Some(None)` where it is damaged.
    pub fn store_key(&self) -> Option<Option<StoreKey>> {
        self.0.get(STORE_KEY).map(|value| value.as_str().and_then(StoreKey::from_hex))
    }

    pub fn set_store_key(&mut self, key: &StoreKey) {
        self.0.insert(STORE_KEY.to_owned(), Value::from(key.hex().expose_secret()));
    }

    /// Takes over what only the other has; a session is taken whole or not at all.
    pub fn fill_from(&mut self, mut other: Item) {
        if self.session().is_some() {
            other.clear_session();
        }
        for (name, value) in std::mem::take(&mut other.0) {
            self.0.entry(name).or_insert(value);
        }
    }

    pub fn clear_session(&mut self) {
        for name in [ACCESS_TOKEN, REFRESH_TOKEN, EXPIRES_AT] {
            self.0.remove(name);
        }
    }
}

/// Texts are wiped when the item goes.
impl Drop for Item {
    fn drop(&mut self) {
        for value in self.0.values_mut() {
            if let Value::String(text) = value {
                text.zeroize();
            }
        }
    }
}

pub(super) fn same(a: &SecretString, b: &SecretString) -> bool {
    a.expose_secret() == b.expose_secret()
}
