//! The keeper with key rings that are scripted.

use super::{number, session};
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;
use swopdesk::fault::FaultKind;
use swopdesk::secrets::{Keeper, Place, Ring, RingError};
use swopdesk::words::Wording;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Mood {
    Absent,
    Works,
    Locked,
    /// Takes everything and gives nothing back.
    Forgetful,
    /// Never answers, until the test ends.
    Silent,
}

pub(super) struct Scripted {
    mood: Mutex<Mood>,
    items: Mutex<BTreeMap<String, String>>,
    asked: AtomicUsize,
    over: (Mutex<bool>, Condvar),
}

impl Scripted {
    pub(super) fn new(mood: Mood) -> Arc<Self> {
        Arc::new(Scripted {
            mood: Mutex::new(mood),
            items: Mutex::default(),
            asked: AtomicUsize::new(0),
            over: (Mutex::new(false), Condvar::new()),
        })
    }

    pub(super) fn be(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub(super) fn end(&self) {
        *self.over.0.lock().unwrap() = true;
        self.over.1.notify_all();
    }

    fn names(&self) -> Vec<String> {
        self.items.lock().unwrap().keys().cloned().collect()
    }

    fn ask(&self) -> Result<Mood, RingError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mood = *self.mood.lock().unwrap();
        match mood {
            Mood::Locked => Err(RingError(Wording::id("ring-locked"))),
            Mood::Silent => {
                let over = self.over.0.lock().unwrap();
                drop(self.over.1.wait_while(over, |over| !*over).unwrap());
                Err(RingError(Wording::plain("over")))
            }
            mood => Ok(mood),
        }
    }
}

impl Ring for Scripted {
    fn is_there(&self) -> bool {
        *self.mood.lock().unwrap() != Mood::Absent
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, RingError> {
        let mood = self.ask()?;
        let found = self.items.lock().unwrap().get(user).cloned();
        Ok(found.filter(|_| mood == Mood::Works).map(SecretString::from))
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), RingError> {
        self.ask()?;
        self.items.lock().unwrap().insert(user.to_owned(), secret.expose_secret().to_owned());
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), RingError> {
        self.ask()?;
        self.items.lock().unwrap().remove(user);
        Ok(())
    }
}

pub(super) fn keeper(folder: &Path, ring: &Arc<Scripted>) -> Keeper {
    Keeper::with_ring(folder.join("secrets"), "default", "https://helpdesk.example.com", ring.clone())
}

fn file_of(keeper: &Keeper) -> std::path::PathBuf {
    match keeper.place() {
        Some(Place::File(path)) => path,
        other => panic!("kept in {other:?}"),
    }
}

#[test]
fn without_a_key_ring_a_private_file_serves() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Absent);
    let first = keeper(folder.path(), &ring);
    assert_eq!((first.place(), number(first.session().unwrap())), (None, None));
    first.keep_session(&session(1)).unwrap();
    first.keep_session(&session(2)).unwrap();
    let path = file_of(&first);
    assert_eq!(first.trouble().map(|why| why.in_english()).as_deref(), Some("there is none on this machine"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        // A loosened file is tightened when it is read, a loosened folder when it is written to.
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        std::fs::set_permissions(path.parent().unwrap(), std::fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(number(first.session().unwrap()), Some(2));
        assert_eq!(mode(&path), 0o600);
        first.keep_session(&session(2)).unwrap();
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    }
    assert_eq!(number(keeper(folder.path(), &ring).session().unwrap()), Some(2));
    first.forget().unwrap();
    assert_eq!((first.place(), number(first.session().unwrap())), (None, None));
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 0);
    assert_eq!(ring.asked.load(Ordering::SeqCst), 0);
}

#[test]
fn a_key_ring_that_works_is_probed_and_then_holds_the_one_item() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Works);
    let first = keeper(folder.path(), &ring);
    assert_eq!(number(first.session().unwrap()), None);
    assert_eq!(ring.asked.load(Ordering::SeqCst), 0, "nothing was kept: it is not asked");
    first.keep_session(&session(1)).unwrap();
    assert_eq!((first.place(), first.trouble()), (Some(Place::Keyring), None));
    assert_eq!(ring.names(), ["default https://helpdesk.example.com"]);
    let next = keeper(folder.path(), &ring);
    assert_eq!(number(next.session().unwrap()), Some(1));
    next.keep_session(&session(2)).unwrap();
    assert_eq!(number(first.session().unwrap()), Some(2));
    for file in std::fs::read_dir(folder.path().join("secrets")).unwrap() {
        assert!(!std::fs::read_to_string(file.unwrap().path()).unwrap().contains("refresh"));
    }
    next.forget().unwrap();
    assert!(ring.names().is_empty() && next.place().is_none());
}

#[test]
fn profiles_and_platforms_are_kept_apart() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Absent);
    let named = |profile, url| Keeper::with_ring(folder.path(), profile, url, ring.clone());
    let all = [
        named("a", "https://x"),
        named("A", "https://x"),
        named("a", "https://y"),
        named("../a/b", "https://x"),
    ];
    for (n, keeper) in (0..).zip(&all) {
        keeper.keep_session(&session(n)).unwrap();
    }
    for (n, keeper) in (0..).zip(&all) {
        assert_eq!(number(keeper.session().unwrap()), Some(n));
        assert_eq!(file_of(keeper).parent(), Some(folder.path()));
    }
}

#[test]
fn a_key_ring_that_does_not_keep_is_not_relied_on() {
    for (mood, why) in
        [(Mood::Locked, "it is locked"), (Mood::Forgetful, "it does not give back what it was given")]
    {
        let folder = tempfile::tempdir().unwrap();
        let ring = Scripted::new(mood);
        let keeper = keeper(folder.path(), &ring);
        keeper.keep_session(&session(1)).unwrap();
        file_of(&keeper);
        assert_eq!(keeper.trouble().map(|why| why.in_english()).as_deref(), Some(why));
        assert_eq!(number(keeper.session().unwrap()), Some(1));
        assert!(ring.names().is_empty(), "no probe is left");
    }
}

#[test]
fn a_silent_key_ring_is_waited_for_once() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Silent);
    let keeper = keeper(folder.path(), &ring);
    keeper.set_patience(Duration::from_millis(20));
    keeper.wait_for_person();
    keeper.set_patience(Duration::from_millis(20));
    for n in 1..4 {
        keeper.keep_session(&session(n)).unwrap();
        assert_eq!(number(keeper.session().unwrap()), Some(n));
    }
    assert_eq!(ring.asked.load(Ordering::SeqCst), 1);
    ring.end();
}

#[test]
fn a_key_ring_that_is_locked_later_is_told_and_a_new_sign_in_goes_to_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Works);
    let keeper = keeper(folder.path(), &ring);
    keeper.keep_session(&session(1)).unwrap();
    ring.be(Mood::Locked);
    let fault = keeper.session().unwrap_err();
    assert_eq!(fault.kind, FaultKind::LocalData);
    assert!(fault.in_english().contains("locked") && !fault.hint.is_empty());
    keeper.keep_session(&session(2)).unwrap();
    file_of(&keeper);
    assert_eq!(number(keeper.session().unwrap()), Some(2));
    // The old item is still there: signing out says so while it cannot be removed.
    assert!(keeper.forget().unwrap_err().in_english().contains("key ring"));
    ring.be(Mood::Works);
    keeper.forget().unwrap();
    assert!(ring.names().is_empty() && keeper.place().is_none());
}

#[test]
fn an_explicit_sign_in_moves_from_the_file_to_the_key_ring() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Locked);
    let first = keeper(folder.path(), &ring);
    first.keep_session(&session(1)).unwrap();
    let path = file_of(&first);
    ring.be(Mood::Works);
    first.keep_session(&session(2)).unwrap();
    assert_eq!(file_of(&first), path, "renewals stay where the sign-in is");
    let next = keeper(folder.path(), &ring);
    next.wait_for_person();
    next.keep_session(&session(3)).unwrap();
    assert_eq!((next.place(), path.exists()), (Some(Place::Keyring), false));
    assert_eq!(number(next.session().unwrap()), Some(3));
}

#[test]
fn fields_of_other_versions_stay() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path(), &Scripted::new(Mood::Absent));
    keeper.keep_session(&session(1)).unwrap();
    let path = file_of(&keeper);
    let read =
        || serde_json::from_str::<serde_json::Value>(&std::fs::read_to_string(&path).unwrap()).unwrap();
    let mut item = read();
    item["store_key"] = "AAEC".into();
    std::fs::write(&path, item.to_string()).unwrap();
    keeper.keep_session(&session(2)).unwrap();
    assert_eq!(read()["store_key"], "AAEC");
    assert_eq!(number(keeper.session().unwrap()), Some(2));
    keeper.clear_session().unwrap();
    assert_eq!(read(), serde_json::json!({ "store_key": "AAEC" }));
    assert!(keeper.session().unwrap().is_none());
}

#[test]
fn a_damaged_item_is_told_and_replaced_by_the_next_sign_in() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path(), &Scripted::new(Mood::Absent));
    keeper.keep_session(&session(1)).unwrap();
    for damage in ["", "{\"refresh_token\":", "[]"] {
        std::fs::write(file_of(&keeper), damage).unwrap();
        assert_eq!(keeper.session().unwrap_err().kind, FaultKind::LocalData);
    }
    keeper.keep_session(&session(2)).unwrap();
    assert_eq!(number(keeper.session().unwrap()), Some(2));
    std::fs::write(file_of(&keeper), r#"{"refresh_token":"R"}"#).unwrap();
    let bare = keeper.session().unwrap().unwrap();
    assert_eq!(bare.expires_at, chrono::DateTime::UNIX_EPOCH);
    assert!(!format!("{:?}", session(7)).contains("refresh-7"));
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("secrets");
    std::fs::write(&blocked, "a file in the way").unwrap();
    let keeper = keeper(folder.path(), &Scripted::new(Mood::Absent));
    let fault = keeper.keep_session(&session(1)).unwrap_err();
    assert_eq!(fault.kind, FaultKind::LocalData);
    assert!(fault.in_english().contains("secrets"), "{fault:?}");
}
