//! Which accounts this profile has opened, and how: by the kept session or by a token of the environment.
//! Away from the platform a token does not say whose it is, and one account's data must never be shown under
//! another. Token and account are kept as checksums only, from which they cannot be told.

use crate::config::paths::{Paths, PathsError, Verb, read_file, write_private_file};
use crate::store::Place;
use secrecy::{ExposeSecret, SecretString};
use std::path::PathBuf;

/// Entries kept, the newest last: tokens that change every hour must not pile up.
const MOST: usize = 64;
/// How an account of the kept session is written.
const SESSION: &str = "session";
/// Before the checksum of a place.
const PLACE: &str = "place:";

/// The accounts of a profile at one platform.
pub(super) struct Known<'a> {
    paths: &'a Paths,
    url: &'a str,
}

impl<'a> Known<'a> {
    pub fn new(paths: &'a Paths, url: &'a str) -> Known<'a> {
        Known { paths, url }
    }

    /// The place of the account that was last opened with this token, or with the session where there is none.
    pub fn place(&self, token: Option<&SecretString>) -> Option<Place> {
        let how = self.how(token);
        let found = |entry: &[String; 3]| entry[0] == self.url && entry[1] == how;
        self.entries().into_iter().rfind(found).map(|entry| self.place_of(&entry))
    }

    /// Whether the account of a place was opened by a token of the environment.
    pub fn by_token(&self, place: &Place) -> bool {
        let fits = |entry: &[String; 3]| entry[0] == self.url && entry[1] != SESSION;
        self.entries().iter().filter(|entry| fits(entry)).any(|entry| self.place_of(entry).id() == place.id())
    }

    /// The place of every account.
    pub fn places(&self) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for entry in self.entries().iter().filter(|entry| entry[0] == self.url) {
            let place = self.place_of(entry);
            if !places.iter().any(|known| known.id() == place.id()) {
                places.push(place);
            }
        }
        places
    }

    /// Keeps that the account of a place was opened so.
    pub fn remember(&self, token: Option<&SecretString>, place: &Place) -> Result<(), PathsError> {
        let how = self.how(token);
        let mut entries = self.entries();
        let entry = [self.url.to_owned(), how, format!("{PLACE}{}", place.id())];
        if entries.last() == Some(&entry) {
            return Ok(());
        }
        entries.retain(|kept| kept[..2] != entry[..2]);
        entries.push(entry);
        let first = entries.len().saturating_sub(MOST);
        self.write(&entries[first..])
    }

    /// The first versions wrote the account itself.
    fn place_of(&self, entry: &[String; 3]) -> Place {
        match entry[2].strip_prefix(PLACE) {
            Some(id) => Place::of_id(self.paths, self.url, id),
            None => Place::new(self.paths, self.url, &entry[2]),
        }
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
                Err(PathsError::Io { path, verb: Verb::Remove, source })
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
