//! How the one item of secrets is read and written: where it lies, in which order the places are tried, and how
//! the key ring is asked without waiting for it for ever.

use super::item::{self, Item};
use super::vault::{self, Shut};
use super::{Keeper, Lock, Ring, RingError};
use crate::config::paths::Verb;
use crate::fault::{Fault, FaultKind, fault};
use crate::words::{Wording, wording};
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Why the item cannot be read.
pub(super) enum Unread {
    /// The vault is shut: replacing it would destroy what is in it.
    Shut(Fault),
    /// A plain file or an item of the key ring that is there and says nothing.
    Damaged(Fault),
    /// The key ring does not give it: why, in one clause.
    Ring(Wording),
    /// The system does not give the file.
    File(Fault),
}

impl From<Unread> for Fault {
    fn from(why: Unread) -> Fault {
        match why {
            Unread::Shut(fault) | Unread::Damaged(fault) | Unread::File(fault) => fault,
            Unread::Ring(why) => fault!(FaultKind::LocalData, "fault-ring-unread", why = why),
        }
    }
}

impl Keeper {
    pub(super) fn in_file(&self) -> bool {
        self.folder.item().exists() || self.folder.vault().exists()
    }

    /// Moves a plain file into the vault once there is a passphrase.
    pub(super) fn settle(&self) -> Result<(), Fault> {
        if !self.folder.item().exists() || self.locked().passphrase.is_none() {
            return Ok(());
        }
        let _gate = self.folder.gate();
        match self.read() {
            Ok(Some(item)) if self.folder.item().exists() => self.write_to_file(&item),
            // What cannot be read is told by whoever needs it.
            _ => Ok(()),
        }
    }

    pub(super) fn read(&self) -> Result<Option<Item>, Unread> {
        let file =
            |path: &Path| self.folder.read(path).map_err(|e| Unread::File(self.file_fault(Verb::Read, &e)));
        if let Some(text) = file(&self.folder.vault())? {
            return self.open_vault(&text).map(Some).map_err(Unread::Shut);
        }
        if let Some(text) = file(&self.folder.item())? {
            return self.parse(&text).map(Some);
        }
        if self.folder.marker().exists() { self.ring_item() } else { Ok(None) }
    }

    pub(super) fn ring_item(&self) -> Result<Option<Item>, Unread> {
        let user = self.user.clone();
        match self.ask(move |ring| ring.get(&user)) {
            Ok(text) => text.map(|text| self.parse(&text)).transpose(),
            Err(why) => Err(Unread::Ring(why)),
        }
    }

    pub(super) fn open_vault(&self, text: &SecretString) -> Result<Item, Fault> {
        let mut lock = self.locked();
        let Lock { passphrase, derived } = &mut *lock;
        let Some(passphrase) = passphrase else {
            return Err(fault!(FaultKind::LocalData, "fault-vault-shut"));
        };
        match vault::open(text.expose_secret(), passphrase, derived) {
            Ok(text) => Item::parse(&text).ok_or_else(|| self.vault_damaged()),
            Err(Shut::Damaged) => Err(self.vault_damaged()),
            Err(Shut::WrongPassphrase) => Err(fault!(FaultKind::LocalData, "fault-vault-wrong")),
        }
    }

    pub(super) fn vault_damaged(&self) -> Fault {
        let file = self.folder.vault().display().to_string();
        fault!(FaultKind::LocalData, "fault-vault-damaged", file = file)
    }

    pub(super) fn damaged(&self) -> Fault {
        fault!(FaultKind::LocalData, "fault-session-damaged")
    }

    pub(super) fn parse(&self, text: &SecretString) -> Result<Item, Unread> {
        Item::parse(text).ok_or_else(|| Unread::Damaged(self.damaged()))
    }

    /// Keeps the item. `blind`: what the key ring has could not be read, and may be more than this.
    pub(super) fn write(&self, mut item: Item, blind: bool) -> Result<(), Fault> {
        if !self.in_file() || self.person.load(Ordering::Relaxed) {
            match self.write_to_ring(&mut item, blind) {
                Ok(()) => {
                    let gone = self.folder.destroy_item().and_then(|()| self.folder.destroy_vault());
                    return gone.map_err(|e| self.file_fault(Verb::Remove, &e));
                }
                Err(why) => self.note(why),
            }
        }
        // The marker stays: something of an earlier run may still be in the key ring, for `forget`.
        self.write_to_file(&item)
    }

    /// Writes the vault where there is one or a passphrase for one, else the plain file. That goes only when
    /// the vault has been read back.
    pub(super) fn write_to_file(&self, item: &Item) -> Result<(), Fault> {
        let (path, vault) = (self.folder.item(), self.folder.vault());
        let sealed = {
            let mut lock = self.locked();
            let Lock { passphrase, derived } = &mut *lock;
            passphrase
                .as_ref()
                .map(|passphrase| vault::seal(&item.text(), passphrase, derived))
                .transpose()?
        };
        let Some(sealed) = sealed else {
            return self.folder.write(&path, &item.text()).map_err(|e| self.file_fault(Verb::Write, &e));
        };
        self.folder.write(&vault, &sealed).map_err(|e| self.file_fault(Verb::Write, &e))?;
        let back = self.folder.read(&vault).map_err(|e| self.file_fault(Verb::Read, &e))?;
        let back = back.map(|text| self.open_vault(&text)).transpose()?;
        if !back.is_some_and(|back| item::same(&back.text(), &item.text())) {
            return Err(self.vault_damaged());
        }
        self.folder.destroy_item().map_err(|e| self.file_fault(Verb::Remove, &e))
    }

    /// Writes the item to the key ring, after a probe where it is not relied on yet. What only the key ring has
    /// of an earlier run stays in it.
    pub(super) fn write_to_ring(&self, item: &mut Item, blind: bool) -> Result<(), Wording> {
        let in_file = self.in_file();
        if in_file || !self.folder.marker().exists() {
            self.probe()?;
        }
        if (in_file || blind) && self.folder.marker().exists() {
            match self.ring_item() {
                Ok(Some(before)) => item.fill_from(before),
                Ok(None) | Err(Unread::Damaged(_)) => {}
                Err(Unread::Ring(why)) => return Err(why),
                Err(why) => return Err(Fault::from(why).what),
            }
        }
        // First the note that something is in the key ring, then the thing: so it is always found again.
        self.folder.write_marker().map_err(|e| Wording::plain(e.to_string()))?;
        let (user, text) = (self.user.clone(), item.text());
        self.ask(move |ring| ring.set(&user, &text))
    }

    /// Whether the key ring keeps what it is given: a locked one may well say that an item is not there.
    pub(super) fn probe(&self) -> Result<(), Wording> {
        let user = format!("probe {}", uuid::Uuid::new_v4());
        self.ask(move |ring| {
            let written = SecretString::from("probe");
            ring.set(&user, &written)?;
            let read = ring.get(&user)?;
            ring.delete(&user)?;
            match read {
                Some(read) if item::same(&read, &written) => Ok(()),
                _ => Err(RingError(Wording::id("ring-forgetful"))),
            }
        })
    }

    /// Asks the key ring on a thread of its own, and waits for it only so long.
    pub(super) fn ask<T: Send + 'static>(
        &self,
        call: impl FnOnce(&dyn Ring) -> Result<T, RingError> + Send + 'static,
    ) -> Result<T, Wording> {
        if self.silent.load(Ordering::Relaxed) {
            return Err(Wording::id("ring-silent-before"));
        }
        if !self.ring.is_there() {
            return Err(Wording::id("ring-none"));
        }
        let (answer, answered) = std::sync::mpsc::sync_channel(1);
        let ring = self.ring.clone();
        let work = move || {
            // Nobody may be waiting any more.
            let _ = answer.send(call(&*ring));
        };
        std::thread::Builder::new()
            .name("key ring".to_owned())
            .spawn(work)
            .map_err(|e| Wording::plain(e.to_string()))?;
        let patience = Duration::from_millis(self.patience_ms.load(Ordering::Relaxed));
        match answered.recv_timeout(patience) {
            Ok(done) => done.map_err(|RingError(why)| why),
            Err(_) => {
                self.silent.store(true, Ordering::Relaxed);
                Err(wording!(
                    "ring-silent",
                    seconds = u64::try_from(patience.as_millis().div_ceil(1000)).unwrap_or(u64::MAX)
                ))
            }
        }
    }

    pub(super) fn note(&self, why: Wording) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
    }

    pub(super) fn file_fault(&self, verb: Verb, error: &std::io::Error) -> Fault {
        let (folder, why) = (self.folder.path().display().to_string(), error.to_string());
        let what = match verb {
            Verb::Remove => wording!("fault-session-not-removed", folder = folder, why = why),
            Verb::Find | Verb::Read => wording!("fault-session-not-read", folder = folder, why = why),
            Verb::Create | Verb::Close | Verb::Write => {
                wording!("fault-session-not-written", folder = folder, why = why)
            }
        };
        Fault::new(FaultKind::LocalData, what, Wording::id("fault-session-not-written.hint"))
    }
}
