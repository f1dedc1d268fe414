//! What lies on disk cannot be read without the key, opens only where it belongs, and is never destroyed by a
//! wrong key; stores of before the seal are sealed.

use super::samples::{URL, at, closed, discussion, draft, home, id, key, message, open, paths};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use swopdesk::domain::absence::{Absence, AbsenceNotice, AbsenceStatus};
use swopdesk::domain::account::Account;
use swopdesk::domain::discussion::Discussion;
use swopdesk::domain::draft::AbsenceForm;
use swopdesk::domain::list_row::Section;
use swopdesk::domain::outbox::OutboxBody;
use swopdesk::secrets::StoreKey;
use swopdesk::store::{NewItem, Opened, Page, Place, Store, StoreError};

fn reopened(folder: &Path) -> Opened {
    Store::open(Place::new(&paths(folder), URL, "acc-1"), key(folder)).wait().unwrap()
}

fn reply(discussion: &str, text: &str) -> NewItem {
    NewItem {
        discussion_id: Some(id(discussion)),
        body: OutboxBody::Reply {
            text: text.into(),
            in_reply_to: "m-1".into(),
            files: vec!["/home/anna/factuur.pdf".into()],
            attachment_ids: vec![],
        },
        held_until: None,
        drop_draft: true,
        created_at: at(0),
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

fn assert_nowhere(folder: &Path, texts: &[&str]) {
    let found = files(folder);
    assert!(!found.is_empty());
    for path in found {
        let bytes = fs::read(&path).unwrap();
        for text in texts {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            assert!(!name.contains(text), "{name} tells {text:?}");
            let there = bytes.windows(text.len()).any(|window| window == text.as_bytes());
            assert!(!there, "{text:?} stands in {}", path.display());
        }
    }
}

const WORDS: &[&str] = &[
    "de Vries",
    "niet aangekomen",
    "mijn pakket",
    "NL400123",
    "356938035643809",
    "Toestel",
    "Beste klant",
    "Wintersport",
    "factuur",
    "Refurb Lab",
    "anna@example.com",
    "sync-token-77",
    "needs-reply-view",
    "2026-12-21",
];

fn fill(store: &Store) {
    let account = Account {
        id: "acc-1".into(),
        name: "Refurb Lab".into(),
        email: Some("anna@example.com".into()),
        country: "NL".into(),
        time_zone: "Europe/Amsterdam".into(),
        extra_closed_days: vec![],
    };
    store.put_account(account).wait().unwrap();
    let discussions = (0..40).map(|n| (discussion(&format!("d-{n}"), 1, n), at(n))).collect();
    let page =
        Page { discussions, sync_token: Some("sync-token-77".into()), synced_at: Some(at(0)), only: None };
    store.put_page(page).wait().unwrap();
    store.put_messages(id("d-1"), vec![message("m-1", 1, "Waar blijft mijn pakket?")], true).wait().unwrap();
    store.save_draft(draft("d-1", "Beste klant, een concept")).wait().unwrap();
    store.save_draft(draft("d-2", "Beste klant, nog een concept")).wait().unwrap();
    store.enqueue(reply("d-3", "Beste klant, een antwoord")).wait().unwrap();
    let form =
        AbsenceForm { first_day: "2026-12-21".into(), note: "Wintersport".into(), ..AbsenceForm::default() };
    store.save_absence_form(Some(form)).wait().unwrap();
    store
        .put_absence(Absence {
            id: "a-1".into(),
            notice: AbsenceNotice {
                first_day: "2026-12-21".parse().unwrap(),
                last_day: "2026-12-23".parse().unwrap(),
                replacement: None,
                listings_withdrawn: false,
                note: Some("Wintersport".into()),
            },
            submitted_at: at(0),
            status: AbsenceStatus::Submitted,
            late: false,
            working_days: None,
            decision_note: None,
        })
        .wait()
        .unwrap();
    store.put_screen([("view".into(), "needs-reply-view".into())].into()).wait().unwrap();
}

#[test]
fn nothing_of_it_can_be_read_on_disk_while_it_is_open_nor_after() {
    let home = home();
    fill(&home.store);
    // The -wal is full, nothing has been moved into the file yet.
    assert_nowhere(&home.folder.path().join("data"), WORDS);
    assert_nowhere(home.folder.path(), &["acc-1", "desk.example.com"]);
    home.store.close().wait().unwrap();
    assert_nowhere(home.folder.path(), WORDS);
    let store = open(home.folder.path());
    assert_eq!(store.account().wait().unwrap().unwrap().name, "Refurb Lab");
    assert_eq!(store.sync_state().wait().unwrap().token.as_deref(), Some("sync-token-77"));
    assert_eq!(store.absences().wait().unwrap().len(), 1);
    assert_eq!(store.screen().wait().unwrap()["view"], "needs-reply-view");
}

/// Spoils a closed store behind its back.
fn spoil(folder: &Path, sql: &str) -> usize {
    let file = Place::new(&paths(folder), URL, "acc-1").file().to_owned();
    Connection::open(file).unwrap().execute(sql, []).unwrap()
}

fn filled() -> tempfile::TempDir {
    let home = home();
    fill(&home.store);
    home.store.close().wait().unwrap();
    home.folder
}

const FLIP: &str = "substr(body, 1, 40) || x'00' || substr(body, 42)";

#[test]
fn a_changed_line_is_made_anew_and_a_changed_discussion_is_fetched_again() {
    let folder = filled();
    assert_eq!(
        spoil(folder.path(), "UPDATE list_rows SET row = zeroblob(300) WHERE id IN ('d-5', 'd-6')"),
        2
    );
    assert_eq!(
        spoil(folder.path(), &format!("UPDATE discussions SET body = {FLIP} WHERE id IN ('d-6', 'd-7')")),
        2
    );
    let store = open(folder.path());
    let rows = store.rows_chunk(None, 99).wait().unwrap().rows;
    assert_eq!(rows.len(), 39, "d-6 is not to be had");
    assert!(rows.iter().any(|row| row.id == id("d-5") && row.words.buyer() == "J. de Vries"));
    assert_eq!(store.counts().wait().unwrap().of(Section::NeedsReply), 39);
    assert_eq!(store.sync_state().wait().unwrap().token, None, "all is listed anew");
    assert_eq!(store.discussion(id("d-7")).wait().unwrap(), None);
    // What comes in the same version again is taken in again.
    let again = vec![(discussion("d-6", 1, 6), at(6)), (discussion("d-7", 1, 7), at(7))];
    assert_eq!(store.put_discussions(again).wait().unwrap().len(), 2);
    assert_eq!(store.rows_chunk(None, 99).wait().unwrap().rows.len(), 40);
}

#[test]
fn a_thread_with_a_changed_message_is_fetched_again() {
    let folder = filled();
    let store = open(folder.path());
    let many = (0..9).map(|n| message(&format!("n-{n}"), n, "tekst")).collect();
    store.put_messages(id("d-9"), many, true).wait().unwrap();
    store.close().wait().unwrap();
    spoil(folder.path(), &format!("UPDATE messages SET body = {FLIP} WHERE id = 'n-4'"));
    let store = open(folder.path());
    let thread = store.messages(id("d-9"), 99).wait().unwrap();
    assert!(thread.messages.is_empty() && !thread.from_the_beginning, "no hole is shown");
    assert_eq!(store.messages(id("d-1"), 99).wait().unwrap().messages.len(), 1);
}

#[test]
fn changed_and_swapped_texts_do_not_open_and_are_told() {
    let folder = filled();
    spoil(
        folder.path(),
        "UPDATE drafts SET body = (SELECT other.body FROM drafts other WHERE other.discussion_id <> drafts.discussion_id)",
    );
    // A reply that is put under another discussion would go to another buyer.
    assert_eq!(spoil(folder.path(), "UPDATE outbox SET discussion_id = 'd-4'"), 2);
    spoil(folder.path(), &format!("UPDATE forms SET body = {FLIP}"));
    let opened = reopened(folder.path());
    assert!(opened.set_aside.is_none());
    // The swap inside one statement gives at least one draft the other's text; files go with their reply.
    assert!(opened.unreadable >= 4, "{}", opened.unreadable);
    let store = opened.store;
    let unread = [id("d-1"), id("d-2")].map(|id| store.draft(id).wait());
    assert!(unread.iter().any(|draft| matches!(draft, Err(StoreError::Unreadable { .. }))));
    assert!(store.outbox().wait().unwrap().is_empty());
    assert!(store.claim(at(9)).wait().unwrap().item.is_none(), "nothing of it is sent");
    assert_eq!(store.absence_form().wait().unwrap(), None);
    store.save_draft(draft("d-1", "opnieuw")).wait().unwrap();
    store.save_draft(draft("d-2", "opnieuw")).wait().unwrap();
    assert_eq!(store.drafts().wait().unwrap().len(), 2);
}

#[test]
fn a_wrong_key_opens_nothing_and_destroys_nothing() {
    let folder = filled();
    let place = Place::new(&paths(folder.path()), URL, "acc-1");
    let before = fs::read(place.file()).unwrap();
    for suspect in [false, true] {
        if suspect {
            // Damage found in use, and then another key: it is not set aside under that key either.
            let mut name = place.file().as_os_str().to_owned();
            name.push(".suspect");
            fs::write(name, "").unwrap();
        }
        let error = Store::open(place.clone(), StoreKey::random().unwrap()).wait().unwrap_err();
        assert!(matches!(error, StoreError::WrongKey { .. }), "{error}");
        let fault = swopdesk::fault::Fault::from(error);
        assert_eq!(fault.kind.exit_code(), 6);
        assert!(fault.in_english().contains("logout --discard"), "{fault:?}");
        assert!(fs::read(place.file()).unwrap() == before, "the file is as it was");
    }
    let store = open(folder.path());
    assert_eq!(store.drafts().wait().unwrap().len(), 2);
    assert_eq!(store.outbox().wait().unwrap().len(), 2);
}

#[test]
fn a_damaged_check_is_no_wrong_key() {
    let folder = filled();
    for sql in
        ["UPDATE meta SET value = x'00' WHERE key = 'key_check'", "DELETE FROM meta WHERE key = 'key_check'"]
    {
        assert_eq!(spoil(folder.path(), sql), 1);
        let error = Store::open(Place::new(&paths(folder.path()), URL, "acc-1"), StoreKey::random().unwrap());
        assert!(matches!(error.wait(), Err(StoreError::WrongKey { .. })));
        let store = open(folder.path());
        assert_eq!(store.drafts().wait().unwrap().len(), 2);
        store.close().wait().unwrap();
    }
}

/// A store as the first version wrote it.
fn write_plain(file: &Path) {
    let sql = Connection::open(file).unwrap();
    sql.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
    sql.execute_batch(include_str!("../../assets/schema/0001_first.sql")).unwrap();
    sql.pragma_update(None, "user_version", 1).unwrap();
    let d = serde_json::to_vec(&discussion("d-1", 1, 1)).unwrap();
    sql.execute("INSERT INTO discussions VALUES ('d-1', 1, 0, 1, 1, ?1)", [&d]).unwrap();
    sql.execute("INSERT INTO list_rows VALUES (0, 1, 1, 'd-1', 1, ?1)", [&d]).unwrap();
    sql.execute(
        "INSERT INTO messages VALUES ('d-1', 1, 0, 'm-1', CAST('Waar blijft mijn pakket?' AS BLOB))",
        [],
    )
    .unwrap();
    let body = r#"{"text":"Beste klant, een concept","in_reply_to":"m-1","cursor":3}"#;
    sql.execute("INSERT INTO drafts VALUES ('d-1', 5, CAST(?1 AS BLOB))", [body]).unwrap();
    let ask = serde_json::json!({ "ask": reply("d-2", "Beste klant, een antwoord").body }).to_string();
    sql.execute(
        "INSERT INTO outbox (id, kind, discussion_id, state, created_at, body)
         VALUES ('key-1', 'reply', 'd-2', 'waiting', 7, CAST(?1 AS BLOB))",
        [ask],
    )
    .unwrap();
    let form = serde_json::to_string(&AbsenceForm { note: "Wintersport".into(), ..AbsenceForm::default() });
    sql.execute("INSERT INTO forms VALUES ('absence', CAST(?1 AS BLOB))", [form.unwrap()]).unwrap();
    sql.execute(
        "INSERT INTO sent_replies VALUES ('m-9', 'd-9', 9, CAST('Beste klant, verstuurd' AS BLOB))",
        [],
    )
    .unwrap();
    let account = r#"{"id":"acc-1","name":"Refurb Lab","email":"anna@example.com","country":"NL","time_zone":"Europe/Amsterdam","extra_closed_days":[]}"#;
    for (key, value) in
        [("url", URL), ("account_id", "acc-1"), ("account", account), ("sync_token", "sync-token-77")]
    {
        sql.execute("INSERT INTO meta VALUES (?1, ?2)", [key, value]).unwrap();
    }
    sql.execute("INSERT INTO screen VALUES ('view', CAST('needs-reply-view' AS BLOB))", []).unwrap();
    // A long text that is gone again leaves its words in free pages.
    sql.execute("UPDATE drafts SET body = CAST(?1 AS BLOB)", ["Beste klant, mijn pakket ".repeat(2000)])
        .unwrap();
    sql.execute("UPDATE drafts SET body = CAST(?1 AS BLOB)", [body]).unwrap();
}

/// Where the first version kept a store: found by the program itself, whatever its checksums are.
fn old_file(folder: &Path) -> PathBuf {
    let sum = |text: &str| {
        text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    let host = "desk.example.com";
    let dir = folder.join("data/default").join(format!("{host}-{:016x}", sum(host)));
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("account"), "acc-1\n").unwrap();
    dir.join(format!("acc-1-{:016x}.sqlite", sum("acc-1")))
}

#[test]
fn a_store_of_before_is_sealed_with_all_that_was_written_and_leaves_nothing_plain() {
    let folder = tempfile::tempdir().unwrap();
    let old = old_file(folder.path());
    write_plain(&old);
    let place = Place::last(&paths(folder.path()), URL).expect("it is found by its old pointer");
    assert!(!place.any_sealed(), "no key is needed for it");
    let opened = Store::open(place, key(folder.path())).wait().unwrap();
    assert_eq!((opened.set_aside, opened.unreadable), (None, 0));
    let store = opened.store;
    assert_eq!(store.draft(id("d-1")).wait().unwrap().unwrap().text, "Beste klant, een concept");
    let row = store.outbox().wait().unwrap().pop().unwrap();
    assert_eq!(row.id.as_str(), "key-1", "under the key of before");
    assert_eq!(store.absence_form().wait().unwrap().unwrap().note, "Wintersport");
    assert_eq!(store.sent_replies(9).wait().unwrap()[0].text, "Beste klant, verstuurd");
    assert_eq!(store.account().wait().unwrap().unwrap().name, "Refurb Lab");
    assert_eq!(store.screen().wait().unwrap()["view"], "needs-reply-view");
    assert_eq!(store.sync_state().wait().unwrap().token, None, "the cache is fetched again");
    assert_eq!(store.counts().wait().unwrap().sections, [0; 4]);
    // Also while it is still open.
    assert_nowhere(folder.path(), WORDS);
    store.close().wait().unwrap();
    assert_nowhere(folder.path(), WORDS);
    assert!(!old.parent().unwrap().exists(), "nothing is left under the old name");
    assert!(store.place().any_sealed());
    assert_eq!(open(folder.path()).drafts().wait().unwrap().len(), 1);
}

#[test]
fn a_damaged_store_of_before_is_carried_over_and_set_aside_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let old = old_file(folder.path());
    write_plain(&old);
    let sql = Connection::open(&old).unwrap();
    let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'list_rows'";
    let root = usize::try_from(sql.query_row(root, [], |r| r.get::<_, i64>(0)).unwrap()).unwrap();
    drop(sql);
    let mut bytes = fs::read(&old).unwrap();
    bytes[(root - 1) * 4096..root * 4096].fill(0xa5);
    fs::write(&old, bytes).unwrap();
    let opened = reopened(folder.path());
    let aside = opened.set_aside.unwrap();
    assert_eq!(aside.saved, 2);
    assert!(aside.file.exists());
    assert_eq!(opened.store.draft(id("d-1")).wait().unwrap().unwrap().text, "Beste klant, een concept");
    assert_nowhere(folder.path(), WORDS);
}

#[test]
fn closed_discussions_go_after_their_time_and_those_with_a_draft_stay() {
    let home = home();
    let day = 24 * 60;
    let old = |id: &str, days: i64| (closed(id, 1, -days * day), at(0));
    // Closed yesterday, though its last message is old.
    let late = Discussion { updated_at: at(-day), ..closed("late", 1, -200 * day) };
    let many = vec![
        old("fresh", 10),
        old("old", 91),
        old("older", 300),
        old("drafted", 300),
        (late, at(0)),
        (discussion("open", 1, -300 * day), at(0)),
    ];
    home.store.put_discussions(many).wait().unwrap();
    home.store.save_draft(draft("drafted", "Beste")).wait().unwrap();
    let (mut gone, mut after) = (Vec::new(), None);
    loop {
        let dropped = home.store.drop_closed(at(-90 * day), after, 1).wait().unwrap();
        gone.extend(dropped.ids.into_iter().map(|id| id.0));
        after = dropped.next;
        if after.is_none() {
            break;
        }
    }
    gone.sort();
    assert_eq!(gone, ["old", "older"]);
    assert_eq!(home.store.counts().wait().unwrap().sections, [1, 0, 0, 3]);
    assert!(home.store.draft(id("drafted")).wait().unwrap().is_some());
}
