//! The vault under a passphrase, and the key to the local data wherever it is kept.

use super::keeper::{Mood, Scripted, keeper};
use super::{number, session};
use secrecy::SecretString;
use std::path::Path;
use std::sync::Arc;
use swopdesk::fault::FaultKind;
use swopdesk::secrets::{Keeper, Place, Ring, StoreKey};

fn with(folder: &Path, ring: &Arc<Scripted>, passphrase: &str) -> Keeper {
    let keeper = keeper(folder, ring);
    keeper.set_passphrase(SecretString::from(passphrase));
    keeper
}

fn kept(keeper: &Keeper) -> StoreKey {
    keeper.store_key(|| true).unwrap()
}

fn texts(folder: &Path) -> String {
    let files = std::fs::read_dir(folder.join("secrets")).unwrap();
    files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

#[test]
fn a_passphrase_opens_the_vault_and_another_destroys_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Absent);
    let first = with(folder.path(), &ring, "zażółć gęślą jaźń");
    first.keep_session(&session(1)).unwrap();
    let key = first.store_key(|| false).unwrap();
    let Some(Place::Vault(file)) = first.place() else { panic!("{:?}", first.place()) };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let text = texts(folder.path());
    assert!(text.contains(r#""kdf":"argon2id","memory_kib":19456,"passes":2,"lanes":1,"salt""#), "{text}");
    assert!(!text.contains("refresh") && !text.contains("store_key"));

    let next = with(folder.path(), &ring, "zażółć gęślą jaźń");
    assert_eq!(number(next.session().unwrap()), Some(1));
    assert!(kept(&next).expose() == key.expose());

    let before = std::fs::read(&file).unwrap();
    let wrong = with(folder.path(), &ring, "something else");
    for fault in [
        wrong.session().unwrap_err(),
        wrong.store_key(|| false).err().unwrap(),
        wrong.keep_session(&session(2)).unwrap_err(),
        wrong.clear_session().unwrap_err(),
    ] {
        assert_eq!(fault.kind, FaultKind::LocalData);
        assert!(fault.in_english().contains("does not open the vault"), "{fault:?}");
    }
    let none = keeper(folder.path(), &ring);
    assert!(none.needs_passphrase());
    for fault in [none.session().unwrap_err(), none.keep_session(&session(2)).unwrap_err()] {
        let told = fault.in_english();
        assert!(told.contains("SWOPDESK_PASSPHRASE_FILE or SWOPDESK_PASSPHRASE"), "{told}");
    }
    assert_eq!(std::fs::read(&file).unwrap(), before);
    assert!(!none.try_passphrase(SecretString::from("wrong")).unwrap());
    assert!(none.try_passphrase(SecretString::from("zażółć gęślą jaźń")).unwrap());
    assert_eq!(number(none.session().unwrap()), Some(1));
    // Without a passphrase it can still be forgotten, and nothing is left.
    keeper(folder.path(), &ring).forget().unwrap();
    assert_eq!(std::fs::read_dir(folder.path().join("secrets")).unwrap().count(), 0);
}

#[test]
fn a_plain_file_moves_into_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Absent);
    let plain = keeper(folder.path(), &ring);
    plain.keep_session(&session(1)).unwrap();
    let key = plain.store_key(|| false).unwrap();
    let Some(Place::File(file)) = plain.place() else { panic!("{:?}", plain.place()) };
    assert!(texts(folder.path()).contains("refresh-1"));

    let next = with(folder.path(), &ring, "secret");
    assert!(kept(&next).expose() == key.expose(), "the key comes with it");
    assert!(matches!(next.place(), Some(Place::Vault(_))) && !file.exists());
    assert!(!texts(folder.path()).contains("refresh-1"));
    assert_eq!(number(next.session().unwrap()), Some(1));
    next.keep_session(&session(2)).unwrap();
    assert_eq!(number(with(folder.path(), &ring, "secret").session().unwrap()), Some(2));
    assert!(!file.exists());
}

#[test]
fn a_changed_vault_is_told_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Absent);
    let first = with(folder.path(), &ring, "secret");
    first.keep_session(&session(1)).unwrap();
    let Some(Place::Vault(file)) = first.place() else { panic!() };
    let text = std::fs::read_to_string(&file).unwrap();
    // The cost is bound into the seal, and one that would keep the machine busy is not tried.
    for (from, to, says) in [
        ("\"passes\":2", "\"passes\":3", "does not open"),
        ("\"memory_kib\":19456", "\"memory_kib\":4000000000", "damaged"),
        ("\"swopdesk_vault\":1", "\"swopdesk_vault\":9", "damaged"),
        ("{", "", "damaged"),
    ] {
        assert!(text.contains(from), "{text}");
        std::fs::write(&file, text.replacen(from, to, 1)).unwrap();
        let fault = with(folder.path(), &ring, "secret").session().unwrap_err();
        assert!(fault.in_english().contains(says), "{from}: {fault:?}");
        assert!(with(folder.path(), &ring, "secret").keep_session(&session(2)).is_err());
    }
    std::fs::write(&file, text).unwrap();
    assert_eq!(number(with(folder.path(), &ring, "secret").session().unwrap()), Some(1));
}

#[test]
fn the_key_ring_comes_before_the_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Works);
    let first = with(folder.path(), &ring, "secret");
    assert!(!first.would_use_passphrase());
    let key = first.store_key(|| false).unwrap();
    first.keep_session(&session(1)).unwrap();
    assert_eq!(first.place(), Some(Place::Keyring));
    let next = keeper(folder.path(), &ring);
    assert!(kept(&next).expose() == key.expose());
    assert_eq!(number(next.session().unwrap()), Some(1));
    next.clear_session().unwrap();
    assert!(kept(&next).expose() == key.expose(), "it outlives the session");
}

#[test]
fn a_locked_key_ring_never_leads_to_a_new_key() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Works);
    let first = keeper(folder.path(), &ring);
    first.keep_session(&session(1)).unwrap();
    let key = first.store_key(|| false).unwrap();
    for mood in [Mood::Locked, Mood::Forgetful, Mood::Absent] {
        ring.be(mood);
        let shut = keeper(folder.path(), &ring);
        let fault = shut.store_key(|| true).err().expect("no key");
        assert_eq!((fault.kind, fault.kind.exit_code()), (FaultKind::LocalData, 6));
        assert!(!fault.hint.is_empty(), "{fault:?}");
    }
    // A sign-in meanwhile goes to a file, without a key of its own.
    ring.be(Mood::Locked);
    let meanwhile = keeper(folder.path(), &ring);
    meanwhile.keep_session(&session(2)).unwrap();
    assert!(matches!(meanwhile.place(), Some(Place::File(_))));
    assert!(meanwhile.store_key(|| true).is_err());
    assert!(!texts(folder.path()).contains("store_key"));
    // It works again: the key of before, with the session of now, and one place again after a sign-in.
    ring.be(Mood::Works);
    let back = keeper(folder.path(), &ring);
    assert!(kept(&back).expose() == key.expose());
    assert_eq!(number(back.session().unwrap()), Some(2));
    back.wait_for_person();
    back.keep_session(&session(3)).unwrap();
    assert_eq!(back.place(), Some(Place::Keyring));
    let next = keeper(folder.path(), &ring);
    assert!(kept(&next).expose() == key.expose());
    assert_eq!(number(next.session().unwrap()), Some(3));
}

#[test]
fn a_silent_key_ring_leads_to_no_new_key_either() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Works);
    let key = keeper(folder.path(), &ring).store_key(|| false).unwrap();
    ring.be(Mood::Silent);
    let silent = keeper(folder.path(), &ring);
    silent.set_patience(std::time::Duration::from_millis(20));
    assert!(silent.store_key(|| true).err().unwrap().in_english().contains("did not answer"));
    ring.be(Mood::Works);
    ring.end();
    assert!(kept(&keeper(folder.path(), &ring)).expose() == key.expose());
}

#[test]
fn a_key_that_is_gone_is_told_and_made_anew_only_where_nothing_was_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Absent);
    let first = keeper(folder.path(), &ring);
    let fault = first.store_key(|| true).err().expect("no key");
    assert!(
        fault.in_english().contains("is gone") && fault.in_english().contains("logout --discard"),
        "{fault:?}"
    );
    let key = first.store_key(|| false).unwrap();
    let other = keeper(folder.path(), &ring).store_key(|| false).unwrap();
    assert!(key.expose() == other.expose());
    assert_ne!(key.expose(), &[0; 32]);
}

#[test]
fn copies_that_start_at_once_make_one_key() {
    let folder = tempfile::tempdir().unwrap();
    let ring = Scripted::new(Mood::Absent);
    let keys: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|n| {
                let (folder, ring) = (folder.path(), &ring);
                scope.spawn(move || {
                    let keeper = keeper(folder, ring);
                    if n % 2 == 0 {
                        keeper.keep_session(&session(n)).unwrap();
                    }
                    *keeper.store_key(|| false).unwrap().expose()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(keys.iter().all(|key| *key == keys[0]));
    assert!(kept(&keeper(folder.path(), &ring)).expose() == &keys[0]);
}

#[test]
fn two_homes_share_no_item() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let ring = Scripted::new(Mood::Works);
    let at = |home: &Path| keeper(home, &ring).in_home(home);
    let first = at(one.path()).store_key(|| false).unwrap();
    let second = at(two.path()).store_key(|| false).unwrap();
    assert!(first.expose() != second.expose());
    at(two.path()).forget().unwrap();
    assert!(kept(&at(one.path())).expose() == first.expose());
    assert!(ring.get("default https://helpdesk.example.com").unwrap().is_none());
}
