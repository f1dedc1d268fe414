//! The kept session as the platform client wants it, over the OS keyring or a private file.

use crate::config::Settings;
use crate::config::paths::Paths;
use crate::fault::Fault;
use crate::platform::{Clock, Connection, Credentials, KeptSession, PlatformUrl, TokenStore};
use crate::secrets::{Keeper, MemoryRing, NoRing, OsRing, Ring, SessionItem};
use crate::words::Wording;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::Arc;

/// A keeper of secrets as a store of tokens.
struct KeptTokens(Arc<Keeper>);

impl TokenStore for KeptTokens {
    fn load(&self) -> Result<Option<KeptSession>, Fault> {
        let kept = self.0.session()?;
        Ok(kept.map(|item| KeptSession {
            access_token: item.access_token,
            expires_at: item.expires_at,
            refresh_token: item.refresh_token,
        }))
    }

    fn save(&self, session: &KeptSession) -> Result<(), Fault> {
        self.0.keep_session(&SessionItem {
            access_token: session.access_token.clone(),
            expires_at: session.expires_at,
            refresh_token: session.refresh_token.clone(),
        })
    }

    fn clear(&self) -> Result<(), Fault> {
        self.0.clear_session()
    }

    fn lock_file(&self) -> Option<PathBuf> {
        Some(self.0.lock_file())
    }
}

/// Which places may be used for secrets, and what opens the vault among them.
#[derive(Clone)]
pub struct Secrets {
    ring: Arc<dyn Ring>,
    passphrase: Option<SecretString>,
}

impl Secrets {
    /// The key ring of the system, else files.
    pub fn of_system(passphrase: Option<SecretString>) -> Secrets {
        Secrets { ring: Arc::new(OsRing), passphrase }
    }

    /// Files alone: what the demo keeps on request.
    pub fn in_files(passphrase: Option<SecretString>) -> Secrets {
        Secrets { ring: Arc::new(NoRing), passphrase }
    }

    /// This process alone: nothing is kept.
    pub fn in_memory() -> Secrets {
        Secrets { ring: Arc::new(MemoryRing::default()), passphrase: None }
    }
}

/// Where a profile's secrets are kept.
#[derive(Clone, Copy)]
pub struct Folders<'a> {
    /// The folders of the profile.
    pub paths: &'a Paths,
    /// The settings in force.
    pub settings: &'a Settings,
    /// The places that may be used.
    pub secrets: &'a Secrets,
}

/// The keeper of a profile's secrets for one platform.
pub fn keeper(folders: &Folders<'_>, url: &PlatformUrl) -> Arc<Keeper> {
    keeper_of(folders, url.as_str())
}

/// [`keeper`] for an address that may be none.
pub(super) fn keeper_of(folders: &Folders<'_>, url: &str) -> Arc<Keeper> {
    let folder = folders.paths.data_dir().join("secrets");
    let ring = folders.secrets.ring.clone();
    let keeper = Keeper::with_ring(folder, folders.paths.profile().as_str(), url, ring);
    let keeper = match folders.paths.home() {
        Some(home) => keeper.in_home(home),
        None => keeper,
    };
    if let Some(passphrase) = &folders.secrets.passphrase {
        keeper.set_passphrase(passphrase.clone());
    }
    Arc::new(keeper)
}

/// What a connection to a platform needs: a token used as it is, or what the keeper keeps.
pub fn connection(
    folders: &Folders<'_>,
    url: PlatformUrl,
    keeper: &Arc<Keeper>,
    token: Option<SecretString>,
    clock: Arc<dyn Clock>,
) -> Connection {
    let credentials = match token {
        Some(token) => Credentials::Fixed(token),
        None => Credentials::Kept(Arc::new(KeptTokens(keeper.clone()))),
    };
    let accept_language = folders.settings.lang.accept_language().to_owned();
    Connection { url, accept_language, clock, credentials }
}

/// Where secrets are kept, said plainly where that is a file; `None` where they are locked away.
pub fn place_remark(keeper: &Keeper) -> Option<Wording> {
    matches!(keeper.place(), Some(crate::secrets::Place::File(_))).then(|| Wording::id("remark-no-keyring"))
}
