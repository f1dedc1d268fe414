//! Where a sign-in is kept: the file, a key ring that works, fails or says nothing, and the real ones.

mod keeper;
mod os;
mod token_store;
mod vault;

use chrono::{TimeZone, Utc};
use secrecy::SecretString;
use swopdesk::secrets::SessionItem;

/// A session whose tokens end in `n`.
fn session(n: u32) -> SessionItem {
    SessionItem {
        access_token: SecretString::from(format!("access-{n}")),
        expires_at: Utc.with_ymd_and_hms(2026, 3, 27, 12, 0, 0).unwrap(),
        refresh_token: SecretString::from(format!("refresh-{n}-żółć")),
    }
}

/// The number of a session, where it came back whole.
fn number(session: Option<SessionItem>) -> Option<u32> {
    use secrecy::ExposeSecret;
    let session = session?;
    assert_eq!(session.expires_at, Utc.with_ymd_and_hms(2026, 3, 27, 12, 0, 0).unwrap());
    let n = session.access_token.expose_secret().strip_prefix("access-")?.parse().ok()?;
    assert_eq!(session.refresh_token.expose_secret(), format!("refresh-{n}-żółć"));
    Some(n)
}
