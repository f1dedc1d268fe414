//! The keeper as the store of a session: several processes at once renew it once.

use super::os::{keeper, run, this_binary};
use crate::platform::server::{Server, TestClock, account, connect, ok, problem, quick, start, tokens};
use chrono::TimeDelta;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::Arc;
use swopdesk::fault::Fault;
use swopdesk::platform::{Credentials, KeptSession, TokenStore};
use swopdesk::secrets::{Keeper, SessionItem};

/// The keeper under the trait the platform client asks for.
struct Kept(Keeper);

impl TokenStore for Kept {
    fn load(&self) -> Result<Option<KeptSession>, Fault> {
        let kept = |SessionItem { access_token, expires_at, refresh_token }| KeptSession {
            access_token,
            expires_at,
            refresh_token,
        };
        Ok(self.0.session()?.map(kept))
    }

    fn save(&self, session: &KeptSession) -> Result<(), Fault> {
        let KeptSession { access_token, expires_at, refresh_token } = session.clone();
        self.0.keep_session(&SessionItem { access_token, expires_at, refresh_token })
    }

    fn clear(&self) -> Result<(), Fault> {
        self.0.clear_session()
    }

    fn lock_file(&self) -> Option<PathBuf> {
        Some(self.0.lock_file())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg(target_os = "linux")]
async fn processes_that_share_a_session_renew_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(|seen| match seen.path.as_str() {
        "/oauth/token" if seen.form("refresh_token").as_deref() == Some("R1") => ok(tokens("A2", "R2", 600)),
        "/v1/account" if seen.header("authorization") == Some("Bearer A2") => ok(account()),
        _ => problem(401, "token_invalid"),
    })
    .await;
    let no_bus = folder.path().join("none");
    let secrets = folder.path().join("secrets");
    let ended = SessionItem {
        access_token: SecretString::from("A1"),
        expires_at: start() - TimeDelta::hours(1),
        refresh_token: SecretString::from("R1"),
    };
    let processes: Vec<_> = {
        // The file is written here, without a key ring, under the names the processes will use.
        let keeper = Keeper::with_ring(&secrets, "default", "https://helpdesk.example.com", Arc::new(NoRing));
        keeper.keep_session(&ended).unwrap();
        (0..4)
            .map(|_| {
                let mut command = this_binary();
                command.env_remove("DBUS_SESSION_BUS_ADDRESS").env("XDG_RUNTIME_DIR", &no_bus);
                command.env("SWOPDESK_TEST_URL", &server.url);
                let folder = folder.path().to_owned();
                tokio::task::spawn_blocking(move || run(command, "token_store::inside_one_process", &folder))
            })
            .collect()
    };
    for process in processes {
        process.await.unwrap();
    }
    assert_eq!((server.count("/oauth/token"), server.count("/v1/account")), (1, 4));
}

struct NoRing;

impl swopdesk::secrets::Ring for NoRing {
    fn is_there(&self) -> bool {
        false
    }
    fn get(&self, _: &str) -> Result<Option<SecretString>, swopdesk::secrets::RingError> {
        Ok(None)
    }
    fn set(&self, _: &str, _: &SecretString) -> Result<(), swopdesk::secrets::RingError> {
        Ok(())
    }
    fn delete(&self, _: &str) -> Result<(), swopdesk::secrets::RingError> {
        Ok(())
    }
}

#[tokio::test]
#[ignore = "run by processes_that_share_a_session_renew_it_once"]
async fn inside_one_process() {
    let url = std::env::var("SWOPDESK_TEST_URL").expect("started by another test");
    let store = Arc::new(Kept(keeper()));
    let desk = connect(&url, Credentials::Kept(store.clone()), TestClock::new(), quick());
    assert_eq!(desk.account().await.unwrap().id, "acc-1");
    assert!(store.load().unwrap().is_some());
}
