//! Where secrets are kept between runs: a sign-in and the key to the local data, in one item. It lies in the key
//! ring of the operating system; where there is none that works and a passphrase is given, in a vault that the
//! passphrase opens; else in a file of mode 0600 in a folder of mode 0700. [`Keeper::place`] tells which, so that
//! a screen can say it.
//!
//! A key ring may be missing, locked, or silent for ever (a prompt nobody answers, a broken bus). So every
//! call to it runs on a thread of its own and is waited for only so long; after a time-out it is asked no
//! more. A call made by an explicit sign-in may wait longer ([`Keeper::wait_for_person`]).
//!
//! A key that cannot be read now is never replaced by a new one while something is kept that it has sealed.
//!
//! The item is JSON. Fields this version does not know are kept, so that more secrets can join it.

mod file;
mod item;
mod keeping;
mod key;
mod ring;
mod vault;

pub use item::SessionItem;
pub use key::StoreKey;
pub use ring::{MemoryRing, NoRing, OsRing, Ring, RingError};

use crate::config::paths::Verb;
use crate::fault::{Fault, FaultKind, fault};
use crate::words::Wording;
use file::PrivateFolder;
use item::Item;
use keeping::Unread;
use secrecy::{ExposeSecret, SecretString};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use vault::Shut;

/// How long the key ring may take when nobody is there to unlock it.
pub const PATIENCE: Duration = Duration::from_secs(3);
/// How long it may take at an explicit sign-in, when a person may be typing a password for it.
pub const PERSONS_PATIENCE: Duration = Duration::from_secs(60);

/// Where secrets are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the key ring of the operating system.
    Keyring,
    /// In this file, which a passphrase opens.
    Vault(PathBuf),
    /// In this file, readable by its owner alone.
    File(PathBuf),
}

/// Keeps the secrets of one profile and platform. Calls may block, at most for the patience set.
pub struct Keeper {
    ring: Arc<dyn Ring>,
    folder: PrivateFolder,
    /// The item's name in the key ring.
    user: String,
    patience_ms: AtomicU64,
    /// A person waits: the key ring is tried even where a file serves.
    person: AtomicBool,
    /// The key ring did not answer in time once.
    silent: AtomicBool,
    trouble: Mutex<Option<Wording>>,
    lock: Mutex<Lock>,
}

/// The passphrase of the vault, and the key made of it.
#[derive(Default)]
struct Lock {
    passphrase: Option<SecretString>,
    derived: Option<vault::Derived>,
}

impl Keeper {
    /// A keeper that prefers the key ring of the operating system. `folder` is a folder for secrets alone;
    /// it is made private. Nothing is touched yet.
    pub fn new(folder: impl Into<PathBuf>, profile: &str, platform_url: &str) -> Self {
        Self::with_ring(folder, profile, platform_url, Arc::new(OsRing))
    }

    /// [`Keeper::new`] with another key ring.
    pub fn with_ring(
        folder: impl Into<PathBuf>,
        profile: &str,
        platform_url: &str,
        ring: Arc<dyn Ring>,
    ) -> Self {
        Keeper {
            ring,
            folder: PrivateFolder::new(folder.into(), &file_stem(profile, platform_url)),
            user: format!("{profile} {platform_url}"),
            patience_ms: AtomicU64::new(PATIENCE.as_millis() as u64),
            person: AtomicBool::new(false),
            silent: AtomicBool::new(false),
            trouble: Mutex::new(None),
            lock: Mutex::default(),
        }
    }

    /// The same for a home of its own (SWOPDESK_HOME): two homes share no item of the key ring.
    #[must_use]
    pub fn in_home(mut self, home: &Path) -> Self {
        self.user =
            format!("{} {:016x}", self.user, fnv(home.as_os_str().as_encoded_bytes().iter().copied()));
        self
    }

    /// The passphrase that opens the vault, or makes one where there is no key ring.
    pub fn set_passphrase(&self, passphrase: SecretString) {
        *self.locked() = Lock { passphrase: Some(passphrase), derived: None };
    }

    /// The passphrase that was given.
    pub fn passphrase(&self) -> Option<SecretString> {
        self.locked().passphrase.clone()
    }

    /// There is a vault.
    pub fn has_vault(&self) -> bool {
        self.folder.vault().exists()
    }

    /// There is a vault and no passphrase for it.
    pub fn needs_passphrase(&self) -> bool {
        self.has_vault() && self.locked().passphrase.is_none()
    }

    /// Takes a passphrase where it opens the vault; false where it does not.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn try_passphrase(&self, passphrase: SecretString) -> Result<bool, Fault> {
        let text = self.folder.read(&self.folder.vault()).map_err(|e| self.file_fault(Verb::Read, &e))?;
        let mut derived = None;
        if let Some(text) = text {
            match vault::open(text.expose_secret(), &passphrase, &mut derived) {
                Ok(_) => {}
                Err(Shut::WrongPassphrase) => return Ok(false),
                Err(Shut::Damaged) => return Err(self.vault_damaged()),
            }
        }
        *self.locked() = Lock { passphrase: Some(passphrase), derived };
        Ok(true)
    }

    /// Whether a passphrase would serve: nothing is in a vault yet, and there is no key ring that works.
    pub fn would_use_passphrase(&self) -> bool {
        !self.has_vault() && self.locked().passphrase.is_none() && self.probe().is_err()
    }

    fn locked(&self) -> MutexGuard<'_, Lock> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From here on a person waits: the key ring may take up to a minute and is tried first, even where a
    /// file served so far.
    pub fn wait_for_person(&self) {
        self.set_patience(PERSONS_PATIENCE);
        self.silent.store(false, Ordering::Relaxed);
        self.person.store(true, Ordering::Relaxed);
    }

    /// How long each call to the key ring may take.
    pub fn set_patience(&self, patience: Duration) {
        self.patience_ms.store(u64::try_from(patience.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// Where the secrets are kept now; `None` when none are.
    pub fn place(&self) -> Option<Place> {
        if self.folder.vault().exists() {
            Some(Place::Vault(self.folder.vault()))
        } else if self.folder.item().exists() {
            Some(Place::File(self.folder.item()))
        } else {
            self.folder.marker().exists().then_some(Place::Keyring)
        }
    }

    /// Why the key ring is not used, as far as it was tried: one clause.
    pub fn trouble(&self) -> Option<Wording> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A file to lock while the session is renewed.
    pub fn lock_file(&self) -> PathBuf {
        self.folder.lock()
    }

    /// The kept session, from where it was kept last. Where nothing was kept, the key ring is not asked.
    ///
    /// # Errors
    /// When something is kept and cannot be read.
    pub fn session(&self) -> Result<Option<SessionItem>, Fault> {
        self.settle()?;
        Ok(self.read()?.and_then(|item| item.session()))
    }

    /// Keeps a session in place of the one before; the item's other fields stay.
    ///
    /// # Errors
    /// When neither the key ring nor the file takes it, or the vault is shut.
    pub fn keep_session(&self, session: &SessionItem) -> Result<(), Fault> {
        let _gate = self.folder.gate();
        let (mut item, blind) = match self.read() {
            Ok(item) => (item.unwrap_or_default(), false),
            // A new sign-in must not fail for an old one: it goes beside what the key ring has, and what is
            // damaged is replaced.
            Err(Unread::Ring(_) | Unread::Damaged(_)) => (Item::default(), true),
            Err(why @ (Unread::Shut(_) | Unread::File(_))) => return Err(why.into()),
        };
        item.set_session(session);
        self.write(item, blind)
    }

    /// Forgets the session; the item's other fields stay.
    ///
    /// # Errors
    /// When something of it may be left.
    pub fn clear_session(&self) -> Result<(), Fault> {
        let gate = self.folder.gate();
        let Some(mut item) = self.read()? else { return Ok(()) };
        item.clear_session();
        if item.is_empty() {
            drop(gate);
            return self.forget();
        }
        self.write(item, false)
    }

    /// The key to the local data. It is made at the first need; `is_needed` tells whether something is kept
    /// that an earlier one has sealed, for then a new one would be of no use, and none is made.
    ///
    /// # Errors
    /// When a key is kept and cannot be read, it is gone, or a new one cannot be kept.
    pub fn store_key(&self, is_needed: impl FnOnce() -> bool) -> Result<StoreKey, Fault> {
        self.settle()?;
        if let Some(key) = self.kept_key()? {
            return Ok(key);
        }
        let _gate = self.folder.gate();
        // Another copy may have made it just now.
        if let Some(key) = self.kept_key()? {
            return Ok(key);
        }
        if is_needed() {
            return Err(fault!(FaultKind::LocalData, "fault-key-gone"));
        }
        let key = StoreKey::random()?;
        let mut item = self.read()?.unwrap_or_default();
        item.set_store_key(&key);
        self.write(item, false)?;
        // Nothing is sealed with a key before it is known to be kept.
        match self.kept_key()? {
            Some(kept) if kept.expose() == key.expose() => Ok(key),
            _ => Err(fault!(FaultKind::LocalData, "fault-key-not-kept")),
        }
    }

    /// The key as it is kept, also where a sign-in has meanwhile gone to a file and the key is in the key ring.
    fn kept_key(&self) -> Result<Option<StoreKey>, Fault> {
        let key = |item: &Item| match item.store_key() {
            Some(None) => Err(self.damaged()),
            Some(key) => Ok(key),
            None => Ok(None),
        };
        if let Some(item) = self.read()?
            && let Some(key) = key(&item)?
        {
            return Ok(Some(key));
        }
        match self.in_file() && self.folder.marker().exists() {
            true => self.ring_item()?.map_or(Ok(None), |item| key(&item)),
            false => Ok(None),
        }
    }

    /// Forgets everything: the key to the local data, the session, in the key ring and in the files.
    ///
    /// # Errors
    /// When something may be left; says where.
    pub fn forget(&self) -> Result<(), Fault> {
        let gate = if self.folder.path().exists() { self.folder.gate() } else { None };
        let files = self.folder.destroy_item().and_then(|()| self.folder.destroy_vault());
        files.map_err(|e| self.file_fault(Verb::Remove, &e))?;
        self.locked().derived = None;
        if self.folder.marker().exists() {
            let user = self.user.clone();
            self.ask(move |ring| ring.delete(&user))
                .map_err(|why| fault!(FaultKind::LocalData, "fault-ring-not-forgotten", why = why))?;
            self.folder.remove_marker().map_err(|e| self.file_fault(Verb::Remove, &e))?;
        }
        if let Some(gate) = gate {
            self.folder.remove_gate(&gate);
        }
        Ok(())
    }
}

/// A file name for a profile and platform: readable, and distinct by a hash (FNV-1a, 64 bits) of both.
fn file_stem(profile: &str, platform_url: &str) -> String {
    let hash = fnv(profile.bytes().chain([0]).chain(platform_url.bytes()));
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let slug: String = profile.chars().take(40).map(plain).collect();
    format!("{slug}-{hash:016x}")
}

fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}
