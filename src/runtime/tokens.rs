//! The kept session as the platform client wants it, over the OS keyring or a private file.

use crate::config::Settings;
use crate::config::paths::Paths;
use crate::fault::Fault;
use crate::platform::{Clock, Connection, Credentials, KeptSession, PlatformUrl, TokenStore};
use crate::secrets::{Keeper, OsRing, Ring, RingError, SessionItem};
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

/// Where a profile's session is kept.
#[derive(Debug, Clone, Copy)]
pub struct Folders<'a> {
    /// The folders of the profile.
    pub paths: &'a Paths,
    /// The settings in force.
    pub settings: &'a Settings,
    /// Whether the OS keyring may be used.
    pub keyring: bool,
}

/// A keyring that is never there.
struct NoRing;

impl Ring for NoRing {
    fn is_there(&self) -> bool {
        false
    }
    fn get(&self, _: &str) -> Result<Option<SecretString>, RingError> {
        Ok(None)
    }
    fn set(&self, _: &str, _: &SecretString) -> Result<(), RingError> {
        Err(RingError("the keyring is not used here".to_owned()))
    }
    fn delete(&self, _: &str) -> Result<(), RingError> {
        Ok(())
    }
}

/// The keeper of a profile's secrets for one platform.
pub fn keeper(folders: &Folders<'_>, url: &PlatformUrl) -> Arc<Keeper> {
    let folder = folders.paths.data_dir().join("secrets");
    let ring: Arc<dyn Ring> = if folders.keyring { Arc::new(OsRing) } else { Arc::new(NoRing) };
    Arc::new(Keeper::with_ring(folder, folders.paths.profile().as_str(), url.as_str(), ring))
}

/// What a connection to a platform needs: a token used as it is, or what the keeper keeps.
///
/// # Errors
/// When the address is none.
pub fn connection(
    folders: &Folders<'_>,
    url: &str,
    token: Option<SecretString>,
    clock: Arc<dyn Clock>,
) -> Result<(Connection, Arc<Keeper>), Fault> {
    let url = PlatformUrl::parse(url)?;
    let keeper = keeper(folders, &url);
    let credentials = match token {
        Some(token) => Credentials::Fixed(token),
        None => Credentials::Kept(Arc::new(KeptTokens(keeper.clone()))),
    };
    let accept_language = folders.settings.lang.accept_language().to_owned();
    Ok((Connection { url, accept_language, clock, credentials }, keeper))
}

/// Where a session is kept, said plainly where that is a file; `None` where the keyring has it.
pub fn place_remark(keeper: &Keeper) -> Option<String> {
    match keeper.place() {
        Some(crate::secrets::Place::File(_)) => {
            Some("no keyring here: the session lies in a file that only file permissions protect".to_owned())
        }
        _ => None,
    }
}
