//! The key to what lies on disk: 32 bytes out of the system's random source, kept with the session.

use crate::fault::{Fault, FaultKind, fault};
use chacha20poly1305::Key;
use chacha20poly1305::aead::Generate;
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretBox, SecretString};

/// The key of a profile's stores at one platform. It has no `Debug`, and its memory is wiped when it goes.
pub struct StoreKey(SecretBox<[u8; 32]>);

impl StoreKey {
    /// A new one.
    ///
    /// # Errors
    /// When the system has no random source to give.
    pub fn random() -> Result<StoreKey, Fault> {
        let mut fresh = Key::try_generate().map_err(|error| no_random(&error))?;
        let key = StoreKey(SecretBox::init_with_mut(|bytes: &mut [u8; 32]| bytes.copy_from_slice(&fresh)));
        fresh.as_mut_slice().zeroize();
        Ok(key)
    }

    /// The key in hexadecimal digits; `None` where they are none.
    pub(super) fn from_hex(text: &str) -> Option<StoreKey> {
        let mut whole = true;
        let key = SecretBox::init_with_mut(|bytes: &mut [u8; 32]| whole = unhex(text, bytes));
        whole.then_some(StoreKey(key))
    }

    pub(super) fn hex(&self) -> SecretString {
        SecretString::from(hex(self.expose()))
    }

    /// The bytes, for the cipher alone.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }
}

impl Clone for StoreKey {
    fn clone(&self) -> Self {
        StoreKey(SecretBox::init_with_mut(|bytes: &mut [u8; 32]| bytes.copy_from_slice(self.expose())))
    }
}

pub(super) fn no_random(error: &dyn std::fmt::Display) -> Fault {
    fault!(FaultKind::LocalData, "fault-no-random", why = error.to_string())
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
    // As long as it will be from the start: a text that grows would leave parts of it behind in memory.
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

/// Fills the bytes from hexadecimal digits; false where these are not exactly as many.
pub(super) fn unhex(text: &str, bytes: &mut [u8]) -> bool {
    let digits = text.as_bytes();
    let value = |digit: u8| char::from(digit).to_digit(16).and_then(|n| u8::try_from(n).ok());
    digits.len() == bytes.len() * 2
        && digits.chunks_exact(2).zip(bytes).all(|(pair, byte)| match pair {
            [high, low] => match (value(*high), value(*low)) {
                (Some(high), Some(low)) => {
                    *byte = high << 4 | low;
                    true
                }
                _ => false,
            },
            _ => false,
        })
}
