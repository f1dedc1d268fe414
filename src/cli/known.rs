//! Which accounts this profile has opened, and how: by the kept session or by a token of the environment.
//! Away from the platform a token does not say whose it is, and one account's data must never be shown under
//! another. A token is kept as a short checksum only, from which it cannot be told.

use crate::config::paths::{Paths, PathsError, read_file, write_private_file};
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Entries kept, the newest last: tokens that change every hour must not pile up.
const MOST: usize = 64;
/// How an account of the kept session is written.
const SESSION: &str = "session";

/// The accounts of a profile at one platform.
pub(super) struct Known<'a> {
    paths: &'a Paths,
    url: &'a str,
}

impl<'a> Known<'a> {
    pub fn new(paths: &'a Paths, url: &'a str) -> Known<'a> {
        Known { paths, url }
    }

    /// The account that was last opened with this token, or with the session where there is none.
    pub fn account(&self, token: Option<&SecretString>) -> Option<String> {
        let how = self.how(token);
        let found = |entry: &[String; 3]| entry[0] == self.url && entry[1] == how;
        self.entries().into_iter().rfind(found).map(|[_, _, account]| account)
    }

    /// Whether the account was opened by a token of the environment.
    pub fn by_token(&self, account: &str) -> bool {
        self.entries().iter().any(|[url, how, id]| url == self.url && how != SESSION && id == account)
    }

    /// Every account.
    pub fn accounts(&self) -> BTreeSet<String> {
        let here = self.entries().into_iter().filter(|entry| entry[0] == self.url);
        here.map(|[_, _, account]| account).collect()
    }

    /// Keeps that an account was opened so.
    pub fn remember(&self, token: Option<&SecretString>, account: &str) -> Result<(), PathsError> {
        let how = self.how(token);
        let mut entries = self.entries();
        let entry = [self.url.to_owned(), how, account.to_owned()];
        if entries.last() == Some(&entry) {
            return Ok(());
        }
        entries.retain(|kept| kept[..2] != entry[..2]);
        entries.push(entry);
        let first = entries.len().saturating_sub(MOST);
        self.write(&entries[first..])
    }

    /// Forgets every account of this platform.
    pub fn forget(&self) -> Result<(), PathsError> {
        let mut entries = self.entries();
        entries.retain(|entry| entry[0] != self.url);
        if !entries.is_empty() {
            return self.write(&entries);
        }
        let path = self.file();
        match std::fs::remove_file(&path) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(PathsError::Io { path, verb: "removed", source })
            }
            _ => Ok(()),
        }
    }

    fn file(&self) -> PathBuf {
        self.paths.state_dir().join("accounts")
    }

    fn entries(&self) -> Vec<[String; 3]> {
        // A file that cannot be read counts as empty: the platform tells whose a token is.
        let text = read_file(&self.file()).ok().flatten().unwrap_or_default();
        let parts = |line: &str| {
            let mut parts = line.splitn(3, '\t').map(str::to_owned);
            Some([parts.next()?, parts.next()?, parts.next()?])
        };
        text.lines().filter_map(parts).collect()
    }

    fn write(&self, entries: &[[String; 3]]) -> Result<(), PathsError> {
        let text: String = entries.iter().map(|entry| entry.join("\t") + "\n").collect();
        write_private_file(&self.file(), text.as_bytes())
    }

    /// FNV-1a of 64 bits over platform and token; ids hold no blanks, so the lines stay whole.
    fn how(&self, token: Option<&SecretString>) -> String {
        let Some(token) = token else { return SESSION.to_owned() };
        let bytes = self.url.bytes().chain([0]).chain(token.expose_secret().bytes());
        let sum = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("token-{sum:016x}")
    }
}
