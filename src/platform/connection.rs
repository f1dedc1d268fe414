//! What a connection is made of: the address, the clock, and the place where a session is kept. The clock
//! and the store of tokens are traits, handed in by whoever connects.

use super::url::PlatformUrl;
use crate::fault::Fault;
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::Arc;

/// This machine's clock.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> DateTime<Utc>;
}

/// A session as it is kept between runs. Its `Debug` shows no token.
#[derive(Debug, Clone)]
pub struct KeptSession {
    /// What calls carry.
    pub access_token: SecretString,
    /// When it ends, by this machine's clock.
    pub expires_at: DateTime<Utc>,
    /// What renews it; good for one use.
    pub refresh_token: SecretString,
}

/// Where a session is kept. Calls may block and are made off the async threads.
pub trait TokenStore: Send + Sync {
    /// The kept session, as it stands now (another process may have changed it).
    ///
    /// # Errors
    /// When it cannot be read.
    fn load(&self) -> Result<Option<KeptSession>, Fault>;
    /// Keeps a session in place of the one before.
    ///
    /// # Errors
    /// When it cannot be written.
    fn save(&self, session: &KeptSession) -> Result<(), Fault>;
    /// Forgets the session.
    ///
    /// # Errors
    /// When something of it may be left.
    fn clear(&self) -> Result<(), Fault>;
    /// A file to lock while the session is renewed, the same for every process that shares the store.
    fn lock_file(&self) -> Option<PathBuf>;
}

/// What calls are signed with.
#[derive(Clone)]
pub enum Credentials {
    /// A session that is kept, and renewed when it ends.
    Kept(Arc<dyn TokenStore>),
    /// An access token used as it is (SWOPDESK_TOKEN): never renewed, never kept.
    Fixed(SecretString),
}

/// What a connection needs.
pub struct Connection {
    /// Where the helpdesk is.
    pub url: PlatformUrl,
    /// Languages for the platform's own words, as in the header, for example `nl, en;q=0.5`.
    pub accept_language: String,
    /// This machine's clock.
    pub clock: Arc<dyn Clock>,
    /// What calls are signed with.
    pub credentials: Credentials,
}
