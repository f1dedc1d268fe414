//! What lies on disk of people's words is sealed: XChaCha20-Poly1305 under the store's key, a random nonce of 24
//! bytes in front, bound to its table, column and row, so that a value moved elsewhere does not open.
//!
//! Open beside it lie only ids, versions, instants and the numbers of sections.

use super::error::StoreError;
use crate::secrets::StoreKey;
use chacha20poly1305::aead::Generate;
use chacha20poly1305::{AeadInOut, Key, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::ops::Deref;
use std::sync::Arc;

const NONCE: usize = 24;
const TAG: usize = 16;

/// A sealed column; its name is bound into every value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Column(&'static str);

pub(super) const ABSENCE: Column = Column("absences.body");
pub(super) const DISCUSSION: Column = Column("discussions.body");
pub(super) const DRAFT: Column = Column("drafts.body");
pub(super) const FORM: Column = Column("forms.body");
pub(super) const LINE: Column = Column("list_rows.row");
pub(super) const MESSAGE: Column = Column("messages.body");
pub(super) const META: Column = Column("meta.value");
pub(super) const OUTBOX: Column = Column("outbox.body");
pub(super) const SCREEN: Column = Column("screen.value");
pub(super) const SENT: Column = Column("sent_replies.body");
/// A block of a whole file.
pub(super) const FILE: Column = Column("file");

/// Seals and opens values with the store's key.
pub(super) struct Seal(XChaCha20Poly1305);

impl Seal {
    pub fn new(key: &StoreKey) -> Seal {
        Seal(XChaCha20Poly1305::new(<&Key>::from(key.expose())))
    }

    /// Seals the value of a row. `row` names the row within the table, by what never changes of it.
    pub fn seal(&self, column: Column, row: &[&str], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let unable = || StoreError::Sql("it cannot be sealed".to_owned());
        let nonce = XNonce::try_generate().map_err(|_| unable())?;
        let mut sealed = Vec::with_capacity(NONCE + plain.len() + TAG);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plain);
        let text = sealed.get_mut(NONCE..).unwrap_or_default();
        let tag = self.0.encrypt_inout_detached(&nonce, &bound(column, row), text.into());
        sealed.extend_from_slice(&tag.map_err(|_| unable())?);
        Ok(sealed)
    }

    /// Opens the value of a row; `None` when it was made by another key, for another place, or is damaged.
    pub fn open(&self, column: Column, row: &[&str], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_at_checked(NONCE)?;
        let (text, tag) = rest.split_at_checked(rest.len().checked_sub(TAG)?)?;
        let (nonce, tag) = (XNonce::try_from(nonce).ok()?, Tag::try_from(tag).ok()?);
        let mut plain = text.to_vec();
        let opened =
            self.0.decrypt_inout_detached(&nonce, &bound(column, row), plain.as_mut_slice().into(), &tag);
        opened.ok().map(|()| plain)
    }
}

/// Column and row as one text that no other column and row make.
fn bound(column: Column, row: &[&str]) -> Vec<u8> {
    let mut bound = Vec::with_capacity(96);
    for part in std::iter::once(&column.0).chain(row) {
        bound.extend_from_slice(&(part.len() as u64).to_le_bytes());
        bound.extend_from_slice(part.as_bytes());
    }
    bound
}

/// A connection, and the key to what lies behind it.
pub(super) struct Sealed {
    conn: Connection,
    seal: Arc<Seal>,
}

impl Sealed {
    pub fn new(conn: Connection, seal: Arc<Seal>) -> Sealed {
        Sealed { conn, seal }
    }

    pub fn seal(&self) -> &Seal {
        &self.seal
    }

    /// A value as sealed JSON.
    pub fn json<T: Serialize>(
        &self,
        column: Column,
        row: &[&str],
        what: &'static str,
        value: &T,
    ) -> Result<Vec<u8>, StoreError> {
        let plain = serde_json::to_vec(value).map_err(StoreError::unreadable(what))?;
        self.seal.seal(column, row, &plain)
    }

    /// The value that [`Sealed::json`] has sealed.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when it does not open, or is of another form.
    pub fn value<T: DeserializeOwned>(
        &self,
        column: Column,
        row: &[&str],
        what: &'static str,
        sealed: &[u8],
    ) -> Result<T, StoreError> {
        let plain = self.seal.open(column, row, sealed).ok_or_else(|| unopened(what))?;
        serde_json::from_slice(&plain).map_err(StoreError::unreadable(what))
    }

    /// A sealed text.
    pub fn text(&self, column: Column, row: &[&str], sealed: &[u8]) -> Option<String> {
        String::from_utf8(self.seal.open(column, row, sealed)?).ok()
    }

    /// A transaction that writes: taken at once, so that two copies wait for each other instead of failing.
    pub fn write(&self) -> Result<Step<'_>, StoreError> {
        let tx = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        Ok(Step { tx, of: self })
    }
}

fn unopened(what: &'static str) -> StoreError {
    StoreError::Unreadable { what, why: "it does not open with the key".to_owned() }
}

impl Deref for Sealed {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.conn
    }
}

/// A step that is kept as a whole or not at all.
pub(super) struct Step<'s> {
    tx: Transaction<'s>,
    of: &'s Sealed,
}

impl Step<'_> {
    pub fn commit(self) -> Result<(), StoreError> {
        Ok(self.tx.commit()?)
    }
}

impl Deref for Step<'_> {
    type Target = Sealed;

    fn deref(&self) -> &Sealed {
        self.of
    }
}
