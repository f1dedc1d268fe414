//! The key ring of the operating system: Secret Service on Linux, Keychain on macOS, Credential Manager on
//! Windows. Calls may block for ever; [`super::Keeper`] bounds them.

use crate::words::{Wording, wording};
use keyring::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The name all items carry in the key ring.
const SERVICE: &str = "swopdesk";

/// Why the key ring did not do it: one clause.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.in_english())]
pub struct RingError(pub Wording);

/// A key ring: secrets by name.
pub trait Ring: Send + Sync {
    /// Whether it is worth asking; answers at once.
    fn is_there(&self) -> bool;
    /// The secret of that name.
    ///
    /// # Errors
    /// When the key ring is locked or broken.
    fn get(&self, user: &str) -> Result<Option<SecretString>, RingError>;
    /// Keeps a secret in place of the one before.
    ///
    /// # Errors
    /// When the key ring is locked or broken.
    fn set(&self, user: &str, secret: &SecretString) -> Result<(), RingError>;
    /// Removes a secret; one that is not there is removed already.
    ///
    /// # Errors
    /// When the key ring is locked or broken.
    fn delete(&self, user: &str) -> Result<(), RingError>;
}

/// The operating system's own.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsRing;

impl Ring for OsRing {
    fn is_there(&self) -> bool {
        if cfg!(any(target_os = "macos", target_os = "windows")) {
            return true;
        }
        // Without a session bus there is no Secret Service: no use connecting.
        let named = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        named("DBUS_SESSION_BUS_ADDRESS").is_some()
            || named("XDG_RUNTIME_DIR").is_some_and(|dir| std::path::Path::new(&dir).join("bus").exists())
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, RingError> {
        match entry(user)?.get_password() {
            Ok(secret) => Ok(Some(SecretString::from(secret))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(told(&error)),
        }
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), RingError> {
        entry(user)?.set_password(secret.expose_secret()).map_err(|e| told(&e))
    }

    fn delete(&self, user: &str) -> Result<(), RingError> {
        match entry(user)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(told(&error)),
        }
    }
}

fn entry(user: &str) -> Result<Entry, RingError> {
    Entry::new(SERVICE, user).map_err(|e| told(&e))
}

/// A clause for a person; never the error's own attachments, which may hold secrets.
fn told(error: &Error) -> RingError {
    RingError(match error {
        Error::NoDefaultStore | Error::PlatformFailure(_) => Wording::id("ring-unreachable"),
        Error::NoStorageAccess(_) => Wording::id("ring-locked"),
        Error::TooLong(_, most) => wording!("ring-too-long", most = *most),
        Error::NotSupportedByStore(_) => Wording::id("ring-unsupported"),
        _ => Wording::id("ring-broken"),
    })
}

/// A key ring that is never there.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoRing;

impl Ring for NoRing {
    fn is_there(&self) -> bool {
        false
    }

    fn get(&self, _: &str) -> Result<Option<SecretString>, RingError> {
        Ok(None)
    }

    fn set(&self, _: &str, _: &SecretString) -> Result<(), RingError> {
        Err(RingError(Wording::id("ring-not-used")))
    }

    fn delete(&self, _: &str) -> Result<(), RingError> {
        Ok(())
    }
}

/// A key ring in this process alone: what it keeps ends with it.
#[derive(Default)]
pub struct MemoryRing(Mutex<BTreeMap<String, SecretString>>);

impl MemoryRing {
    fn items(&self) -> MutexGuard<'_, BTreeMap<String, SecretString>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ring for MemoryRing {
    fn is_there(&self) -> bool {
        true
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, RingError> {
        Ok(self.items().get(user).cloned())
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), RingError> {
        self.items().insert(user.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), RingError> {
        self.items().remove(user);
        Ok(())
    }
}
