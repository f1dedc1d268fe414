//! The session: the access token that calls carry, renewed before it ends or when the platform refuses it.
//!
//! Refresh tokens rotate, so a renewal happens once: calls of this process wait for one another, and other
//! processes are kept out by a file lock, under which the kept session is read again. A new session is kept
//! before it is used, in a task that goes on when its caller is dropped.
//!
//! A session works for one account: the first one it is told of. Tokens that another process has kept since
//! may be another account's, after another sign-in; they are used only when the platform says whose they are.

use super::error::PlatformError;
use super::lock::lock;
use super::transport::{Body, Request, Transport};
use super::wire::{self, WireAccount};
use super::{Credentials, KeptSession, TokenStore, answer};
use crate::fault::{Fault, FaultKind, fault};
use crate::words::Wording;
use chrono::{DateTime, TimeDelta, Utc};
use reqwest::Method;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{Mutex, OwnedMutexGuard};

/// A token that ends sooner than this is renewed before it is used.
const MARGIN: TimeDelta = TimeDelta::seconds(30);
/// Longest life believed of an access token.
const MAX_LIFE: TimeDelta = TimeDelta::days(30);
/// Life of an access token whose answer names none.
const USUAL_LIFE_SECONDS: i64 = 300;
/// Largest answer of the token endpoint, in bytes.
const MAX_ANSWER: usize = 256 * 1024;

/// What a sign-out left undone on the platform's side. Everything on this machine is forgotten either way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignedOff {
    /// Why the platform could not be told; the token then ends by itself.
    pub not_revoked: Option<PlatformError>,
}

/// A session in use.
struct Live {
    kept: KeptSession,
    /// From here on it is renewed before use.
    renew_at: DateTime<Utc>,
    /// It was had here, or the platform has told that it is this account's.
    ours: bool,
}

#[derive(Default)]
struct State {
    live: Option<Live>,
    /// The last renewal's failure, for the calls that waited on it.
    failure: Option<PlatformError>,
    /// The refresh token the platform has refused for good: asking again would only be refused again.
    ended: Option<SecretString>,
    /// Whose session it is; `None` until the platform has told.
    account: Option<String>,
}

impl State {
    /// What was kept, unless the platform has ended it.
    fn admit(&mut self, kept: Option<KeptSession>) {
        let before = self.live.take();
        self.live = kept.filter(|kept| !same(self.ended.as_ref(), &kept.refresh_token)).map(Live::from_kept);
        if let Some(live) = &mut self.live {
            let known = before.is_some_and(|before| {
                before.ours && same(Some(&before.kept.refresh_token), &live.kept.refresh_token)
            });
            live.ours = known || self.account.is_none();
        }
    }
}

/// The tokens of one connection.
pub(super) struct Session {
    transport: Arc<Transport>,
    credentials: Credentials,
    state: Arc<Mutex<State>>,
    failures: AtomicU64,
}

impl Session {
    pub fn new(transport: Arc<Transport>, credentials: Credentials) -> Arc<Self> {
        Arc::new(Session { transport, credentials, state: Arc::default(), failures: AtomicU64::new(0) })
    }

    /// Whether the token is a fixed one, which is never renewed.
    pub fn is_fixed(&self) -> bool {
        matches!(self.credentials, Credentials::Fixed(_))
    }

    fn store(&self) -> Result<Arc<dyn TokenStore>, PlatformError> {
        match &self.credentials {
            Credentials::Kept(store) => Ok(store.clone()),
            Credentials::Fixed(_) => Err(PlatformError::Local(fault!(FaultKind::Usage, "fault-token-set"))),
        }
    }

    /// The access token for a call. `rejected` is the one the platform has just refused.
    ///
    /// # Errors
    /// [`PlatformError::SignedOut`] without a session, or when it cannot be renewed any more; what kept the
    /// renewal from happening otherwise, the old session then stays.
    pub async fn token(
        self: &Arc<Self>,
        rejected: Option<&SecretString>,
    ) -> Result<SecretString, PlatformError> {
        if let Credentials::Fixed(token) = &self.credentials {
            return Ok(token.clone());
        }
        let seen_failures = self.failures.load(Ordering::Acquire);
        let mut state = self.state.clone().lock_owned().await;
        if state.live.is_none() {
            let kept = self.read().await?;
            state.admit(kept);
        }
        let now = self.transport.clock().now();
        match &state.live {
            None => return Err(PlatformError::SignedOut),
            Some(live) if live.ours && live.is_usable(rejected, now) => {
                return Ok(live.kept.access_token.clone());
            }
            Some(_) => {}
        }
        // Whoever waited for a renewal that failed shares its failure: ten calls without network give up
        // together, not one after the other.
        if self.failures.load(Ordering::Acquire) != seen_failures
            && let Some(failure) = &state.failure
        {
            return Err(failure.clone());
        }
        let rejected = rejected.cloned();
        self.detached(|session| async move { session.renew(state, rejected).await }).await
    }

    /// Runs `work` to its end even when the caller is dropped: a rotated token must be kept.
    async fn detached<T, F>(self: &Arc<Self>, work: impl FnOnce(Arc<Self>) -> F) -> Result<T, PlatformError>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, PlatformError>> + Send + 'static,
    {
        match tokio::spawn(work(self.clone())).await {
            Ok(done) => done,
            Err(_) => Err(stopped()),
        }
    }

    async fn renew(
        self: Arc<Self>,
        mut state: OwnedMutexGuard<State>,
        rejected: Option<SecretString>,
    ) -> Result<SecretString, PlatformError> {
        let done = self.renew_locked(&mut state, rejected.as_ref()).await;
        state.failure = done.as_ref().err().cloned();
        if done.is_err() {
            self.failures.fetch_add(1, Ordering::Release);
        }
        done
    }

    async fn renew_locked(
        &self,
        state: &mut State,
        rejected: Option<&SecretString>,
    ) -> Result<SecretString, PlatformError> {
        let store = self.store()?;
        let _lock = lock(&*store).await?;
        // Another process may have renewed, or signed out, in the meantime. A store that cannot be read now
        // leaves what is in memory.
        if let Ok(kept) = self.read().await {
            let before = state.live.as_ref().map(|live| live.kept.access_token.clone());
            state.admit(kept);
            let now = self.transport.clock().now();
            if let Some(live) = &state.live
                && (!live.ours || !same(before.as_ref(), &live.kept.access_token))
                && !same(rejected, &live.kept.access_token)
                && live.kept.expires_at > now
            {
                let token = live.kept.access_token.clone();
                match self.make_sure(state, &token).await {
                    // It has ended before its time, as it seems: renewed below.
                    Err(PlatformError::SignedOut) if state.live.is_some() => {}
                    sure => return sure.map(|()| token),
                }
            }
        }
        let Some(live) = &state.live else { return Err(PlatformError::SignedOut) };
        let (refresh, ours) = (live.kept.refresh_token.clone(), live.ours);
        let renewed = match self.grant_refresh(refresh.clone()).await {
            Ok(renewed) => renewed,
            Err(PlatformError::BadCredentials | PlatformError::SignedOut) => {
                state.live = None;
                state.ended = Some(refresh);
                return Err(PlatformError::SignedOut);
            }
            Err(other) => return Err(other),
        };
        let token = renewed.kept.access_token.clone();
        // The old refresh token is spent: where the new one cannot be kept, this process at least goes on.
        let _ = self.keep(&renewed.kept).await;
        state.live = Some(Live { ours, ..renewed });
        self.make_sure(state, &token).await?;
        Ok(token)
    }

    /// Asks the platform whose the token is, where another process has kept it. Another account's is not
    /// used: what waits here is not that account's to send.
    async fn make_sure(&self, state: &mut State, token: &SecretString) -> Result<(), PlatformError> {
        let (Some(account), Some(live)) = (&state.account, &mut state.live) else { return Ok(()) };
        if live.ours {
            return Ok(());
        }
        let url = self.transport.base().join(&["v1", "account"])?;
        let request = Request::new(Method::GET, url);
        let body = self.transport.send(&request, Some(token), MAX_ANSWER).await?;
        if wire::one::<WireAccount>(&body)?.id == *account {
            live.ours = true;
            return Ok(());
        }
        state.live = None;
        Err(PlatformError::SignedOut)
    }

    /// The platform has told whose the session is that carries this token.
    pub async fn belongs_to(&self, account: &str, token: &SecretString) {
        let mut state = self.state.lock().await;
        if state.account.is_none() {
            state.account = Some(account.to_owned());
            let carried = |live: &Live| same(Some(token), &live.kept.access_token);
            let ours = state.live.as_ref().is_some_and(carried);
            if let Some(live) = &mut state.live {
                live.ours = ours;
            }
        }
    }

    /// Signs in with a password, and a one-time code when the platform asks for one.
    pub async fn sign_in(
        self: &Arc<Self>,
        email: &str,
        password: &SecretString,
        otp: Option<&str>,
    ) -> Result<(), PlatformError> {
        self.store()?;
        let mut fields = vec![
            ("grant_type", SecretString::from("password")),
            ("username", SecretString::from(email.trim())),
            ("password", password.clone()),
        ];
        if let Some(otp) = otp {
            let digits: String = otp.chars().filter(|c| !c.is_whitespace()).collect();
            fields.push(("otp", SecretString::from(digits)));
        }
        let live = self.grant(fields, None).await.map_err(|e| match e {
            PlatformError::SignedOut => PlatformError::BadCredentials,
            other => other,
        })?;
        self.detached(|session| async move { session.begin(live).await }).await
    }

    /// Begins a session from a refresh token, which is used up by it.
    pub async fn adopt(self: &Arc<Self>, refresh: SecretString) -> Result<(), PlatformError> {
        self.store()?;
        self.detached(|session| async move {
            let live = session.grant_refresh(refresh).await.map_err(|e| match e {
                PlatformError::BadCredentials => PlatformError::SignedOut,
                other => other,
            })?;
            session.begin(live).await
        })
        .await
    }

    async fn begin(&self, live: Live) -> Result<(), PlatformError> {
        let mut state = self.state.clone().lock_owned().await;
        let store = self.store()?;
        let _lock = lock(&*store).await?;
        self.keep(&live.kept).await?;
        *state = State { live: Some(live), ..State::default() };
        Ok(())
    }

    /// Forgets the session here and revokes it there.
    pub async fn sign_out(self: &Arc<Self>) -> Result<SignedOff, PlatformError> {
        let store = self.store()?;
        self.detached(|session| async move {
            let mut state = session.state.clone().lock_owned().await;
            let _lock = lock(&*store).await?;
            // What cannot be read can still be cleared.
            let kept = session.read().await.ok().flatten();
            let kept = kept.or_else(|| state.live.take().map(|live| live.kept));
            *state = State::default();
            blocking(move || store.clear()).await?;
            let not_revoked = match kept {
                Some(kept) => session.revoke(kept.refresh_token).await.err(),
                None => None,
            };
            Ok(SignedOff { not_revoked })
        })
        .await
    }

    /// Whether there is a session to try, without asking the platform.
    pub async fn exists(&self) -> Result<bool, PlatformError> {
        if self.is_fixed() {
            return Ok(true);
        }
        let mut state = self.state.lock().await;
        if state.live.is_none() {
            let kept = self.read().await?;
            state.admit(kept);
        }
        Ok(state.live.is_some())
    }

    async fn read(&self) -> Result<Option<KeptSession>, PlatformError> {
        let store = self.store()?;
        blocking(move || store.load()).await
    }

    async fn keep(&self, kept: &KeptSession) -> Result<(), PlatformError> {
        let (store, kept) = (self.store()?, kept.clone());
        blocking(move || store.save(&kept)).await
    }

    async fn grant_refresh(&self, refresh: SecretString) -> Result<Live, PlatformError> {
        let fields =
            vec![("grant_type", SecretString::from("refresh_token")), ("refresh_token", refresh.clone())];
        self.grant(fields, Some(refresh)).await
    }

    /// Asks the token endpoint. `refresh` is what stays valid when the answer brings no new refresh token.
    async fn grant(
        &self,
        fields: Vec<(&'static str, SecretString)>,
        refresh: Option<SecretString>,
    ) -> Result<Live, PlatformError> {
        let url = self.transport.base().join(&["oauth", "token"])?;
        let request = Request { body: Body::Form(fields), ..Request::new(Method::POST, url) };
        let asked_at = self.transport.clock().now();
        let body = self.transport.send(&request, None, MAX_ANSWER).await?;
        let token: TokenResponse = answer::json(&body)?;
        token.live(asked_at, refresh)
    }

    async fn revoke(&self, refresh: SecretString) -> Result<(), PlatformError> {
        let url = self.transport.base().join(&["oauth", "revoke"])?;
        let fields = vec![("token", refresh), ("token_type_hint", SecretString::from("refresh_token"))];
        let request = Request { body: Body::Form(fields), ..Request::new(Method::POST, url) };
        answer::nothing(&self.transport.send(&request, None, MAX_ANSWER).await?)
    }
}

impl Live {
    fn from_kept(kept: KeptSession) -> Self {
        let renew_at = kept.expires_at - MARGIN;
        Live { kept, renew_at, ours: false }
    }

    fn is_usable(&self, rejected: Option<&SecretString>, now: DateTime<Utc>) -> bool {
        now < self.renew_at && !same(rejected, &self.kept.access_token)
    }
}

#[derive(Deserialize)]
struct TokenResponse {
    access_token: SecretString,
    #[serde(default, deserialize_with = "super::wire::lenient")]
    expires_in: Option<i64>,
    #[serde(default, deserialize_with = "super::wire::lenient")]
    refresh_token: Option<SecretString>,
}

impl TokenResponse {
    fn live(self, asked_at: DateTime<Utc>, before: Option<SecretString>) -> Result<Live, PlatformError> {
        let is_token = |t: &SecretString| {
            !t.expose_secret().is_empty() && t.expose_secret().bytes().all(|b| b.is_ascii_graphic())
        };
        if !is_token(&self.access_token) {
            return Err(PlatformError::NotAHelpdesk(Wording::id("answer-lacks-token")));
        }
        let refresh_token = self.refresh_token.filter(is_token).or(before);
        let life = TimeDelta::seconds(
            self.expires_in.unwrap_or(USUAL_LIFE_SECONDS).clamp(0, MAX_LIFE.num_seconds()),
        );
        let expires_at = asked_at + life;
        Ok(Live {
            kept: KeptSession {
                access_token: self.access_token,
                expires_at,
                refresh_token: refresh_token
                    .ok_or_else(|| PlatformError::NotAHelpdesk(Wording::id("answer-lacks-refresh-token")))?,
            },
            // A token of short life is used for half of it rather than renewed at every call.
            renew_at: expires_at - MARGIN.min(life / 2),
            ours: true,
        })
    }
}

fn same(rejected: Option<&SecretString>, token: &SecretString) -> bool {
    rejected.is_some_and(|r| r.expose_secret() == token.expose_secret())
}

pub(super) fn stopped() -> PlatformError {
    PlatformError::Local(fault!(FaultKind::LocalData, "fault-sign-in-interrupted"))
}

/// Runs a store's call, which may block, off the async threads.
async fn blocking<T: Send + 'static>(
    call: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, PlatformError> {
    match tokio::task::spawn_blocking(call).await {
        Ok(done) => done.map_err(PlatformError::Local),
        Err(_) => Err(stopped()),
    }
}
