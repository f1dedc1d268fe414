//! The item under a passphrase: Argon2id makes a key of it, XChaCha20-Poly1305 seals the item with that key.
//! What is needed to open it again, but for the passphrase, stands open in the file, and is bound into the seal.

use super::key::{hex, no_random, unhex};
use crate::fault::Fault;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Generate, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

/// OWASP's first choice for Argon2id: 19 MiB, two passes, one lane.
const COST: Cost = Cost { memory_kib: 19 * 1024, passes: 2, lanes: 1 };
/// A file that asks for more is not tried: it would only keep the machine busy.
const MOST: Cost = Cost { memory_kib: 1 << 20, passes: 16, lanes: 16 };

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// The file.
#[derive(Serialize, Deserialize)]
struct Vault {
    swopdesk_vault: u32,
    kdf: String,
    #[serde(flatten)]
    cost: Cost,
    salt: String,
    nonce: String,
    sealed: String,
}

impl Vault {
    fn header(&self) -> String {
        let Cost { memory_kib, passes, lanes } = self.cost;
        format!("swopdesk vault 1 {} {memory_kib} {passes} {lanes} {}", self.kdf, self.salt)
    }
}

/// A key that was made of a passphrase, kept so that it is made only once. No `Debug`; wiped when it goes.
pub(super) struct Derived {
    salt: [u8; 16],
    cost: Cost,
    key: Zeroizing<[u8; 32]>,
}

/// Why a vault does not open.
pub(super) enum Shut {
    /// It is no vault, or one of a form that this version does not know.
    Damaged,
    /// The passphrase is another one (or the file has been changed).
    WrongPassphrase,
}

fn derive(passphrase: &SecretString, salt: [u8; 16], cost: Cost) -> Option<Derived> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).ok()?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.expose_secret().as_bytes(), &salt, key.as_mut_slice())
        .ok()?;
    Some(Derived { salt, cost, key })
}

fn cipher(derived: &Derived) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(<&Key>::from(&*derived.key))
}

/// The file's text. The key is made anew only where none is kept.
pub(super) fn seal(
    item: &SecretString,
    passphrase: &SecretString,
    kept: &mut Option<Derived>,
) -> Result<SecretString, Fault> {
    let derived = match kept.take() {
        Some(derived) => derived,
        None => {
            let salt = <[u8; 16]>::try_generate().map_err(|error| no_random(&error))?;
            derive(passphrase, salt, COST).ok_or_else(|| no_random(&"no memory for the passphrase"))?
        }
    };
    let nonce = XNonce::try_generate().map_err(|error| no_random(&error))?;
    let mut vault = Vault {
        swopdesk_vault: 1,
        kdf: "argon2id".to_owned(),
        cost: derived.cost,
        salt: hex(&derived.salt),
        nonce: hex(&nonce),
        sealed: String::new(),
    };
    let header = vault.header();
    let payload = Payload { msg: item.expose_secret().as_bytes(), aad: header.as_bytes() };
    let sealed = cipher(&derived).encrypt(&nonce, payload).map_err(|_| no_random(&"it cannot be sealed"))?;
    vault.sealed = hex(&sealed);
    *kept = Some(derived);
    let text = serde_json::to_string(&vault).map_err(|error| no_random(&error))?;
    Ok(SecretString::from(text))
}

/// The item in a vault.
pub(super) fn open(
    text: &str,
    passphrase: &SecretString,
    kept: &mut Option<Derived>,
) -> Result<SecretString, Shut> {
    let vault: Vault = serde_json::from_str(text).map_err(|_| Shut::Damaged)?;
    let (cost, mut salt, mut nonce) = (vault.cost, [0; 16], [0; 24]);
    let mut sealed = vec![0; vault.sealed.len() / 2];
    let fits = vault.swopdesk_vault == 1
        && vault.kdf == "argon2id"
        && cost.memory_kib <= MOST.memory_kib
        && cost.passes <= MOST.passes
        && cost.lanes <= MOST.lanes
        && unhex(&vault.salt, &mut salt)
        && unhex(&vault.nonce, &mut nonce)
        && unhex(&vault.sealed, &mut sealed);
    if !fits {
        return Err(Shut::Damaged);
    }
    let derived = match kept.take().filter(|kept| kept.salt == salt && kept.cost == cost) {
        Some(derived) => derived,
        None => derive(passphrase, salt, cost).ok_or(Shut::Damaged)?,
    };
    let header = vault.header();
    let payload = Payload { msg: &sealed, aad: header.as_bytes() };
    let opened =
        cipher(&derived).decrypt(&XNonce::from(nonce), payload).map_err(|_| Shut::WrongPassphrase)?;
    *kept = Some(derived);
    String::from_utf8(opened).map(SecretString::from).map_err(|_| Shut::Damaged)
}
