//! The files: private, one an account, set aside when damaged, refused when newer, removed at logout.

use super::samples::{URL, at, discussion, draft, id, key, open, paths};
use std::fs;
use std::path::{Path, PathBuf};
use swopdesk::domain::list_row::Section;
use swopdesk::domain::outbox::OutboxBody;
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::store::{NewItem, Opened, Place, Store, StoreError};

fn place(folder: &Path, account: &str) -> Place {
    Place::new(&paths(folder), URL, account)
}

fn opened(folder: &Path) -> Opened {
    Store::open(place(folder, "acc-1"), key(folder)).wait().unwrap()
}

fn refused(folder: &Path) -> StoreError {
    Store::open(place(folder, "acc-1"), key(folder)).wait().unwrap_err()
}

/// A closed store with a draft, a reply and many discussions in it.
fn filled(folder: &Path) -> PathBuf {
    let store = open(folder);
    store.save_draft(draft("d-1", "Beste J.")).wait().unwrap();
    let reply = OutboxBody::Reply {
        text: "y".into(),
        in_reply_to: "m-1".into(),
        files: vec![],
        attachment_ids: vec![],
    };
    store
        .enqueue(NewItem {
            discussion_id: Some(id("d-2")),
            body: reply,
            held_until: None,
            drop_draft: true,
            created_at: at(0),
        })
        .wait()
        .unwrap();
    let many = (0..400).map(|i| (discussion(&format!("d-{i}"), 1, i), at(i))).collect();
    store.put_discussions(many).wait().unwrap();
    store.close().wait().unwrap();
    store.place().file().to_owned()
}

#[test]
fn one_file_an_account_and_the_last_one_is_known() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Place::last(&paths(folder.path()), URL), None);
    let first = open(folder.path());
    first.save_draft(draft("d-1", "of the first")).wait().unwrap();
    assert_eq!(Place::last(&paths(folder.path()), URL), Some(place(folder.path(), "acc-1")));
    let second = Store::open(place(folder.path(), "acc/../1"), key(folder.path())).wait().unwrap().store;
    assert!(second.drafts().wait().unwrap().is_empty());
    assert_eq!(Place::last(&paths(folder.path()), URL), Some(place(folder.path(), "acc/../1")));
    assert_ne!(first.place().file(), second.place().file());
    assert_eq!(first.place().file().parent(), second.place().file().parent());
    assert_eq!(Place::last(&paths(folder.path()), "https://other.example"), None);
    let elsewhere = Place::new(&paths(folder.path()), "https://desk.example.com:8443", "acc-1");
    assert_ne!(elsewhere.file().parent(), first.place().file().parent());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_them() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.save_draft(draft("d-1", "x")).wait().unwrap();
    let dir = store.place().file().parent().unwrap().to_owned();
    let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700);
    let mut seen = 0;
    for entry in fs::read_dir(&dir).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        seen += 1;
    }
    assert!(seen >= 3, "the file, its -wal and the account");
}

#[test]
fn a_file_of_another_account_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path());
    fs::rename(&file, place(folder.path(), "acc-2").file()).unwrap();
    let error = Store::open(place(folder.path(), "acc-2"), key(folder.path())).wait().unwrap_err();
    assert!(matches!(error, StoreError::OtherAccount { .. }), "{error}");
}

#[test]
fn a_file_of_a_newer_version_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path());
    rusqlite::Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = refused(folder.path());
    let StoreError::Newer { found, .. } = &error else { panic!("{error}") };
    assert_eq!(*found, 99);
    let fault = Fault::from(error);
    assert_eq!((fault.kind, fault.kind.exit_code()), (FaultKind::LocalData, 6));
    assert!(fault.to_string().contains("newer swopdesk") && fault.to_string().contains("Install"), "{fault}");
    rusqlite::Connection::open(&file).unwrap().pragma_update(None, "user_version", 2).unwrap();
    assert_eq!(open(folder.path()).counts().wait().unwrap().of(Section::NeedsReply), 400);
}

#[test]
fn a_file_that_is_no_database_is_set_aside_and_a_new_one_begun() {
    let folder = tempfile::tempdir().unwrap();
    for n in 1..=2 {
        let file = filled(folder.path());
        fs::write(&file, "this is no database, and long enough to be none ".repeat(50)).unwrap();
        let opened = opened(folder.path());
        let aside = opened.set_aside.unwrap();
        assert!(aside.file.to_string_lossy().ends_with(&format!(".sqlite.damaged-{n}")), "{aside:?}");
        assert!(fs::read_to_string(&aside.file).unwrap().starts_with("this is no database"));
        assert_eq!(opened.store.counts().wait().unwrap(), swopdesk::store::Counts::default());
        opened.store.close().wait().unwrap();
    }
}

#[test]
fn a_cut_off_file_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path());
    let bytes = fs::read(&file).unwrap();
    fs::write(&file, &bytes[..bytes.len() / 3]).unwrap();
    let opened = opened(folder.path());
    assert!(opened.set_aside.is_some());
    opened.store.save_draft(draft("d-1", "x")).wait().unwrap();
}

#[test]
fn damage_found_in_use_is_set_aside_at_the_next_start_and_what_was_written_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path());
    // Spoil the top page of the lines, which no draft and no row of the outbox needs.
    let sql = rusqlite::Connection::open(&file).unwrap();
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'list_rows'";
    let root = usize::try_from(sql.query_row(root, [], |r| r.get::<_, i64>(0)).unwrap()).unwrap();
    drop(sql);
    let mut bytes = fs::read(&file).unwrap();
    bytes[(root - 1) * 4096..root * 4096].fill(0xa5);
    fs::write(&file, bytes).unwrap();

    let first = opened(folder.path());
    assert!(first.set_aside.is_none(), "opening does not read everything");
    let error = first.store.head(Section::NeedsReply, 5).wait().unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    assert!(Fault::from(error).to_string().contains("Start swopdesk again"));
    first.store.close().wait().unwrap();

    let second = opened(folder.path());
    let aside = second.set_aside.unwrap();
    assert_eq!(aside.saved, 2);
    assert_eq!(second.store.draft(id("d-1")).wait().unwrap().unwrap().text, "Beste J.");
    assert_eq!(second.store.outbox().wait().unwrap().len(), 1);
    assert_eq!(second.store.sync_state().wait().unwrap().token, None, "all is listed anew");
    second.store.close().wait().unwrap();
    assert!(opened(folder.path()).set_aside.is_none());
}

#[test]
fn logout_removes_everything_and_the_store_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let file = filled(folder.path());
    fs::write(&file, "no database at all, but long enough to look like a file".repeat(40)).unwrap();
    let store = opened(folder.path()).store;
    store.save_draft(draft("d-1", "x")).wait().unwrap();
    store.wipe().wait().unwrap();
    assert!(matches!(store.drafts().wait(), Err(StoreError::Closed)));
    assert!(matches!(store.wipe().wait(), Err(StoreError::Closed)));
    assert!(!file.parent().unwrap().exists(), "not even a lock is left, nor the folder");
    assert_eq!(Place::last(&paths(folder.path()), URL), None);
    assert!(open(folder.path()).drafts().wait().unwrap().is_empty());
}

#[test]
fn a_folder_that_cannot_be_used_is_told_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("data"), "a file where the folder should be").unwrap();
    let fault = Fault::from(refused(folder.path()));
    assert_eq!(fault.kind, FaultKind::LocalData);
    assert!(fault.to_string().contains("data") && fault.to_string().contains("SWOPDESK_HOME"), "{fault}");
}

#[test]
fn sqlites_words_become_what_to_do() {
    use rusqlite::ffi;
    for (code, hint) in [
        (ffi::SQLITE_FULL, "Free some space"),
        (ffi::SQLITE_READONLY, "who may write"),
        (ffi::SQLITE_CANTOPEN, "who may write"),
        (ffi::SQLITE_BUSY, "Close the program"),
        (ffi::SQLITE_CORRUPT, "sets the file aside"),
        (ffi::SQLITE_NOTADB, "sets the file aside"),
        (ffi::SQLITE_MISUSE, "Start swopdesk again"),
    ] {
        let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        let fault = Fault::from(StoreError::from(error));
        assert_eq!(fault.kind, FaultKind::LocalData);
        assert!(fault.to_string().contains(hint), "{code}: {fault}");
    }
}
