//! How a session begins in the interface: with the one that is kept, or by the sign-in form; and what opens
//! the vault on the way.

use super::shared::Shared;
use super::{sync, tokens};
use crate::app::msg::{Credentials, Msg, SignInOutcome, VaultState};
use crate::config::profile;
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{Helpdesk, PlatformError, PlatformUrl};
use crate::secrets::Keeper;
use secrecy::SecretString;
use std::sync::Arc;

/// A session is there: on with it. Out of reach, the store is shown and the platform tried again.
pub(super) async fn resume(shared: &Shared, helpdesk: Helpdesk, keeper: &Arc<Keeper>) {
    let mut failures = 0;
    loop {
        let fault = match shared.begin(helpdesk.clone(), keeper).await {
            Ok(()) => return,
            Err(fault) if fault.kind == FaultKind::SignedOut => {
                return shared.tell(Msg::SignedOut(Some(fault)));
            }
            // The key cannot be had: nothing can be shown before a person has done something about it.
            Err(fault) if fault.kind == FaultKind::LocalData && shared.store().is_none() => {
                return shared.tell(Msg::SignedOut(Some(fault)));
            }
            Err(fault) => fault,
        };
        let wait = sync::wait_after(failures, fault.retry_at, shared.clock.now());
        failures += 1;
        shared.offline(fault);
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = shared.refresh.notified() => {}
        }
    }
}

/// Tells what locks up what is kept for a platform. The key ring is asked off the async threads: it may take
/// its time.
pub(super) async fn look_at_vault(shared: &Shared, url: &str) {
    let keeper = match PlatformUrl::parse(url) {
        Ok(url) => shared.keeper(&url),
        // Not typed yet: whether there is a key ring does not hang on it.
        Err(_) => tokens::keeper_of(&shared.folders(), url),
    };
    let look = move || match keeper.needs_passphrase() {
        true => VaultState::Locked,
        false if keeper.would_use_passphrase() => VaultState::Offered,
        false => VaultState::NotNeeded,
    };
    if let Ok(vault) = tokio::task::spawn_blocking(look).await {
        shared.tell(Msg::Vault(vault));
    }
}

/// Opens the vault with what was typed, or has one made; what the form has to ask where it stays shut.
async fn open_vault(
    keeper: &Arc<Keeper>,
    passphrase: Option<SecretString>,
) -> Result<Option<SignInOutcome>, Fault> {
    let keeper = keeper.clone();
    let open = move || match passphrase {
        Some(passphrase) if keeper.has_vault() => {
            let opened = keeper.try_passphrase(passphrase)?;
            Ok((!opened).then_some(SignInOutcome::VaultShut { wrong: true }))
        }
        Some(passphrase) => {
            keeper.set_passphrase(passphrase);
            Ok(None)
        }
        None => Ok(keeper.needs_passphrase().then_some(SignInOutcome::VaultShut { wrong: false })),
    };
    // Made slow on purpose: off the async threads.
    let opened = tokio::task::spawn_blocking(open).await;
    opened.unwrap_or_else(|_| Err(fault!(FaultKind::LocalData, "fault-vault-not-opened")))
}

pub(super) async fn sign_in_with(shared: &Shared, credentials: Credentials) {
    match shared.helpdesk(&credentials.url, None).await {
        Ok((helpdesk, keeper)) => {
            let Credentials { email, password, otp, passphrase, .. } = credentials;
            // A person waits: the keyring may ask to be unlocked.
            keeper.wait_for_person();
            match open_vault(&keeper, passphrase).await {
                Ok(None) => {}
                Ok(Some(shut)) => return shared.tell(Msg::SignIn(shut)),
                Err(fault) => return shared.tell(Msg::SignIn(SignInOutcome::Failed(fault))),
            }
            sign_in(shared, helpdesk, &keeper, &email, &password, otp.as_deref()).await;
            if let Some(remark) = tokens::place_remark(&keeper) {
                shared.tell(Msg::Remark(remark));
            }
        }
        Err(fault) => shared.tell(Msg::SignIn(SignInOutcome::Failed(fault))),
    }
}

pub(super) async fn sign_in(
    shared: &Shared,
    helpdesk: Helpdesk,
    keeper: &Arc<Keeper>,
    email: &str,
    password: &SecretString,
    otp: Option<&str>,
) {
    match helpdesk.sign_in(email, password, otp).await {
        Ok(()) => tracing::info!("signed in"),
        Err(PlatformError::OtpRequired) => return shared.tell(Msg::SignIn(SignInOutcome::OtpNeeded)),
        Err(error) => return shared.tell(Msg::SignIn(SignInOutcome::Failed(error.into()))),
    }
    let kept = profile::keep_url(&shared.paths, helpdesk.url().as_str());
    match shared.begin(helpdesk, keeper).await {
        Ok(()) => shared.tell(Msg::SignIn(SignInOutcome::Done)),
        Err(fault) => return shared.tell(Msg::SignIn(SignInOutcome::Failed(fault))),
    }
    if let Err(error) = kept {
        shared.tell(Msg::Failed(crate::store::StoreError::from(error).into()));
    }
}
