//! Where a sign-in is kept between runs: one item in the key ring of the operating system, or, where there
//! is none that works, a file of mode 0600 in a folder of mode 0700. [`Keeper::place`] tells which, so that
//! a screen can say it.
//!
//! A key ring may be missing, locked, or silent for ever (a prompt nobody answers, a broken bus). So every
//! call to it runs on a thread of its own and is waited for only so long; after a time-out it is asked no
//! more. A call made by an explicit sign-in may wait longer ([`Keeper::wait_for_person`]).
//!
//! The item is JSON. Fields this version does not know are kept, so that more secrets can join it.

mod file;
mod item;
mod ring;

pub use item::SessionItem;
pub use ring::{OsRing, Ring, RingError};

use crate::fault::{Fault, FaultKind};
use file::PrivateFolder;
use item::Item;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long the key ring may take when nobody is there to unlock it.
pub const PATIENCE: Duration = Duration::from_secs(3);
/// How long it may take at an explicit sign-in, when a person may be typing a password for it.
pub const PERSONS_PATIENCE: Duration = Duration::from_secs(60);

/// Where secrets are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the key ring of the operating system.
    Keyring,
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
    trouble: Mutex<Option<String>>,
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
        }
    }

    /// From here on a person waits: the key ring may take up to a minute and is tried first, even where a
    /// file served so far.
    pub fn wait_for_person(&self) {
        self.set_patience(PERSONS_PATIENCE);
        self.person.store(true, Ordering::Relaxed);
    }

    /// How long each call to the key ring may take.
    pub fn set_patience(&self, patience: Duration) {
        self.patience_ms.store(u64::try_from(patience.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// Where the secrets are kept now; `None` when none are.
    pub fn place(&self) -> Option<Place> {
        if self.folder.item().exists() {
            Some(Place::File(self.folder.item()))
        } else {
            self.folder.marker().exists().then_some(Place::Keyring)
        }
    }

    /// Why the key ring is not used, as far as it was tried: one clause.
    pub fn trouble(&self) -> Option<String> {
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
        Ok(self.read()?.and_then(|item| item.session()))
    }

    /// Keeps a session in place of the one before; the item's other fields stay.
    ///
    /// # Errors
    /// When neither the key ring nor the file takes it.
    pub fn keep_session(&self, session: &SessionItem) -> Result<(), Fault> {
        // What cannot be read now is replaced: a new sign-in must not fail for an old one.
        let mut item = self.read().ok().flatten().unwrap_or_default();
        item.set_session(session);
        self.write(&item)
    }

    /// Forgets the session; the item's other fields stay.
    ///
    /// # Errors
    /// When something of it may be left.
    pub fn clear_session(&self) -> Result<(), Fault> {
        let Ok(Some(mut item)) = self.read() else { return self.forget() };
        item.clear_session();
        if item.is_empty() { self.forget() } else { self.write(&item) }
    }

    /// Forgets everything, in the key ring and in the file.
    ///
    /// # Errors
    /// When something may be left; says where.
    pub fn forget(&self) -> Result<(), Fault> {
        self.folder.remove_item().map_err(|e| self.file_fault("removed", &e))?;
        if !self.folder.marker().exists() {
            return Ok(());
        }
        let user = self.user.clone();
        self.ask(move |ring| ring.delete(&user)).map_err(|why| {
            Fault::new(
                FaultKind::LocalData,
                format!("The sign-in may still be in the key ring: {why}"),
                "Unlock the key ring and sign out again, or remove the item 'swopdesk' there",
            )
        })?;
        self.folder.remove_marker().map_err(|e| self.file_fault("removed", &e))
    }

    fn read(&self) -> Result<Option<Item>, Fault> {
        if let Some(text) = self.folder.read_item().map_err(|e| self.file_fault("read", &e))? {
            return self.parse(&text).map(Some);
        }
        if !self.folder.marker().exists() {
            return Ok(None);
        }
        let user = self.user.clone();
        match self.ask(move |ring| ring.get(&user)) {
            Ok(Some(text)) => self.parse(&text).map(Some),
            Ok(None) => Ok(None),
            Err(why) => Err(Fault::new(
                FaultKind::LocalData,
                format!("The sign-in is in the key ring, which cannot be read: {why}"),
                "Unlock the key ring and try again, or sign in again ('swopdesk login')",
            )),
        }
    }

    fn parse(&self, text: &SecretString) -> Result<Item, Fault> {
        Item::parse(text).ok_or_else(|| {
            let hint = "Sign in again ('swopdesk login')";
            Fault::new(FaultKind::LocalData, "The kept sign-in is damaged", hint)
        })
    }

    fn write(&self, item: &Item) -> Result<(), Fault> {
        let text = item.text();
        let in_file = self.folder.item().exists();
        if !in_file || self.person.load(Ordering::Relaxed) {
            match self.write_to_ring(&text, in_file) {
                Ok(()) => return self.folder.remove_item().map_err(|e| self.file_fault("removed", &e)),
                Err(why) => self.note(why),
            }
        }
        // The marker stays: something of an earlier run may still be in the key ring, for `forget`.
        self.folder.write_item(&text).map_err(|e| self.file_fault("written", &e))
    }

    /// Writes the item to the key ring, after a probe where it is not relied on yet.
    fn write_to_ring(&self, text: &SecretString, in_file: bool) -> Result<(), String> {
        if in_file || !self.folder.marker().exists() {
            self.probe()?;
        }
        // First the note that something is in the key ring, then the thing: so it is always found again.
        self.folder.write_marker().map_err(|e| e.to_string())?;
        let (user, text) = (self.user.clone(), text.clone());
        self.ask(move |ring| ring.set(&user, &text))
    }

    /// Whether the key ring keeps what it is given: a locked one may well say that an item is not there.
    fn probe(&self) -> Result<(), String> {
        let user = format!("probe {}", uuid::Uuid::new_v4());
        self.ask(move |ring| {
            let written = SecretString::from("probe");
            ring.set(&user, &written)?;
            let read = ring.get(&user)?;
            ring.delete(&user)?;
            match read {
                Some(read) if item::same(&read, &written) => Ok(()),
                _ => Err(RingError("it does not give back what it was given".to_owned())),
            }
        })
    }

    /// Asks the key ring on a thread of its own, and waits for it only so long.
    fn ask<T: Send + 'static>(
        &self,
        call: impl FnOnce(&dyn Ring) -> Result<T, RingError> + Send + 'static,
    ) -> Result<T, String> {
        if self.silent.load(Ordering::Relaxed) {
            return Err("it did not answer before".to_owned());
        }
        if !self.ring.is_there() {
            return Err("there is none on this machine".to_owned());
        }
        let (answer, answered) = std::sync::mpsc::sync_channel(1);
        let ring = self.ring.clone();
        let work = move || {
            // Nobody may be waiting any more.
            let _ = answer.send(call(&*ring));
        };
        std::thread::Builder::new().name("key ring".to_owned()).spawn(work).map_err(|e| e.to_string())?;
        let patience = Duration::from_millis(self.patience_ms.load(Ordering::Relaxed));
        match answered.recv_timeout(patience) {
            Ok(done) => done.map_err(|RingError(why)| why),
            Err(_) => {
                self.silent.store(true, Ordering::Relaxed);
                Err(format!("it did not answer within {} s", patience.as_secs_f32().ceil()))
            }
        }
    }

    fn note(&self, why: String) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
    }

    fn file_fault(&self, done: &str, error: &std::io::Error) -> Fault {
        Fault::new(
            FaultKind::LocalData,
            format!("The kept sign-in cannot be {done}: {}: {error}", self.folder.path().display()),
            "Check that the folder is yours and the disk is not full",
        )
    }
}

/// A file name for a profile and platform: readable, and distinct by a hash (FNV-1a, 64 bits) of both.
fn file_stem(profile: &str, platform_url: &str) -> String {
    let fnv = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    let bytes = profile.bytes().chain([0]).chain(platform_url.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325, fnv);
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let slug: String = profile.chars().take(40).map(plain).collect();
    format!("{slug}-{hash:016x}")
}
