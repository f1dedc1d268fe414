//! What is left when the process ends abruptly: each part runs in a process of its own that aborts.

use super::samples::{at, draft, id, open, paths};
use std::path::{Path, PathBuf};
use std::process::Command;
use swopdesk::domain::outbox::OutboxBody;
use swopdesk::store::{NewItem, OutboxLock, Place};

const FOLDER: &str = "SWOPDESK_TEST_FOLDER";

/// Runs one of the parts below to its abrupt end.
fn run_to_abort(part: &str, folder: &Path) {
    let status = Command::new(std::env::current_exe().unwrap())
        .args([&format!("store::crash::{part}"), "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(!status.success(), "{part} was to abort");
    assert!(folder.join("reached").exists(), "{part} did not come as far as its abort");
}

fn abort(folder: &Path) -> ! {
    std::fs::write(folder.join("reached"), "").unwrap();
    std::process::abort()
}

fn folder() -> PathBuf {
    PathBuf::from(std::env::var_os(FOLDER).expect("run by a sibling"))
}

fn lock_file(folder: &Path) -> PathBuf {
    Place::new(&paths(folder), super::samples::URL, "acc-1").outbox_lock_file()
}

#[test]
#[ignore = "a part: run by its siblings in a process of its own"]
fn part_saves_a_draft() {
    let folder = folder();
    open(&folder).save_draft(draft("d-1", "Beste J., dank voor")).wait().unwrap();
    abort(&folder)
}

#[test]
#[ignore = "a part: run by its siblings in a process of its own"]
fn part_claims_a_reply() {
    let folder = folder();
    let store = open(&folder);
    let lock = OutboxLock::try_acquire(&lock_file(&folder)).unwrap();
    assert!(lock.is_some());
    store
        .enqueue(NewItem {
            discussion_id: Some(id("d-1")),
            body: OutboxBody::Reply {
                text: "Beste J.".into(),
                in_reply_to: "m-1".into(),
                files: vec![],
                attachment_ids: vec![],
            },
            held_until: None,
            drop_draft: true,
            created_at: at(0),
        })
        .wait()
        .unwrap();
    assert!(store.claim(at(0)).wait().unwrap().item.is_some());
    abort(&folder)
}

#[test]
fn a_saved_draft_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    run_to_abort("part_saves_a_draft", folder.path());
    let kept = open(folder.path()).draft(id("d-1")).wait().unwrap().unwrap();
    assert_eq!(kept, draft("d-1", "Beste J., dank voor"));
}

#[test]
fn a_reply_under_way_is_tried_again_under_its_key_and_the_lock_is_free() {
    let folder = tempfile::tempdir().unwrap();
    run_to_abort("part_claims_a_reply", folder.path());
    let store = open(folder.path());
    let row = store.outbox().wait().unwrap().pop().unwrap();
    assert!(row.maybe_delivered);
    assert!(store.take_back(row.id.clone(), at(1)).wait().is_err(), "it may be with the buyer");

    let lock = OutboxLock::try_acquire(&lock_file(folder.path())).unwrap().expect("freed with the process");
    let again = store.claim(at(1)).wait().unwrap().item.unwrap();
    assert_eq!((again.id, again.tries, again.maybe_delivered), (row.id, 2, true));
    assert!(OutboxLock::try_acquire(&lock_file(folder.path())).unwrap().is_none(), "one at a time");
    drop(lock);
    assert!(OutboxLock::try_acquire(&lock_file(folder.path())).unwrap().is_some());
}
