//! Drafts, forms and single values.

use super::samples::{at, draft, home, id, open};
use std::collections::BTreeMap;
use swopdesk::domain::absence::{Absence, AbsenceNotice, AbsenceStatus};
use swopdesk::domain::account::Account;
use swopdesk::domain::draft::{AbsenceForm, Draft};

#[test]
fn a_discussion_has_one_draft_and_an_empty_one_is_none() {
    let home = home();
    let store = &home.store;
    store.save_draft(draft("d-1", "Beste")).wait().unwrap();
    let longer = Draft { updated_at: at(2), cursor: 3, ..draft("d-1", "Beste J.") };
    store.save_draft(longer.clone()).wait().unwrap();
    store.save_draft(draft("d-2", "Szanowny Panie, zażółć gęślą jaźń 🙂")).wait().unwrap();
    assert_eq!(store.draft(id("d-1")).wait().unwrap(), Some(longer.clone()));
    let all = store.drafts().wait().unwrap();
    assert_eq!(all.iter().map(|d| d.discussion_id.as_str()).collect::<Vec<_>>(), ["d-1", "d-2"]);
    assert_eq!(store.counts().wait().unwrap().drafts, 2);

    store.save_draft(draft("d-1", " \n")).wait().unwrap();
    assert_eq!(store.draft(id("d-1")).wait().unwrap(), None);
    store.drop_draft(id("d-2")).wait().unwrap();
    store.drop_draft(id("d-2")).wait().unwrap();
    assert_eq!(store.drafts().wait().unwrap(), []);
    let only_file = Draft { files: vec!["/tmp/a.jpg".into()], ..draft("d-3", "") };
    store.save_draft(only_file.clone()).wait().unwrap();
    assert_eq!(store.draft(id("d-3")).wait().unwrap(), Some(only_file));
}

#[test]
fn a_saved_draft_is_there_for_a_second_handle_on_the_file() {
    let home = home();
    let second = open(home.folder.path());
    home.store.save_draft(draft("d-1", "Beste")).wait().unwrap();
    assert_eq!(second.draft(id("d-1")).wait().unwrap().unwrap().text, "Beste");
    second.save_draft(draft("d-1", "Beste J.")).wait().unwrap();
    assert_eq!(home.store.draft(id("d-1")).wait().unwrap().unwrap().text, "Beste J.");
    // Both write at once, each its own: none is refused, none is lost.
    let writes: Vec<_> = (0..50)
        .flat_map(|i| {
            let save = |s: &swopdesk::store::Store, n: &str| s.save_draft(draft(&format!("{n}-{i}"), "x"));
            [save(&home.store, "a"), save(&second, "b")]
        })
        .collect();
    for write in writes {
        write.wait().unwrap();
    }
    assert_eq!(second.counts().wait().unwrap().drafts, 101);
}

#[tokio::test]
async fn answers_are_futures_and_what_is_asked_is_done_without_waiting() {
    let home = home();
    for i in 0..20 {
        drop(home.store.save_draft(draft("d-1", &format!("text {i}"))));
    }
    let kept = home.store.draft(id("d-1")).await.unwrap().unwrap();
    assert_eq!(kept.text, "text 19");
    home.store.close().await.unwrap();
    assert!(home.store.drafts().await.is_err());
    assert_eq!(open(home.folder.path()).draft(id("d-1")).await.unwrap().unwrap().text, "text 19");
}

#[test]
fn a_returned_text_and_a_begun_one_are_both_kept() {
    let back = Draft { files: vec!["a".into()], ..draft("d-1", "Erste Antwort\n") };
    let begun = Draft { files: vec!["a".into(), "b".into()], ..draft("d-1", "Noch etwas") };
    let joined = back.clone().joined_with(begun);
    assert_eq!(joined.text, "Erste Antwort\n\nNoch etwas");
    assert_eq!(joined.files, ["a", "b"]);
    assert_eq!(back.clone().joined_with(draft("d-1", "Antwort")).text, back.text);
}

#[test]
fn the_absence_form_and_notices() {
    let home = home();
    let store = &home.store;
    assert_eq!(store.absence_form().wait().unwrap(), None);
    let form =
        AbsenceForm { first_day: "21 dec".into(), note: "Wintersport".into(), ..AbsenceForm::default() };
    store.save_absence_form(Some(form.clone())).wait().unwrap();
    assert_eq!(store.absence_form().wait().unwrap(), Some(form));
    store.save_absence_form(None).wait().unwrap();
    assert_eq!(store.absence_form().wait().unwrap(), None);

    let notice = |id: &str, day: &str| Absence {
        id: id.into(),
        notice: AbsenceNotice {
            first_day: day.parse().unwrap(),
            last_day: day.parse().unwrap(),
            replacement: None,
            listings_withdrawn: true,
            note: None,
        },
        submitted_at: at(0),
        status: AbsenceStatus::Submitted,
        late: false,
        working_days: Some(1),
        decision_note: None,
    };
    let ids = || -> Vec<String> {
        store.absences().wait().unwrap().into_iter().map(|a| a.id.to_string()).collect()
    };
    store.put_absences(vec![notice("a", "2026-12-01"), notice("b", "2027-02-01")], vec![]).wait().unwrap();
    store.put_absence(notice("c", "2027-01-01")).wait().unwrap();
    assert_eq!(ids(), ["b", "c", "a"]);
    let before = store.absences().wait().unwrap();
    store.put_absences(vec![notice("c", "2027-01-01")], before.clone()).wait().unwrap();
    assert_eq!(ids(), ["c"]);
    // What has been filed or changed since the platform was asked is newer than its answer.
    let before = store.absences().wait().unwrap();
    let withdrawn = Absence { status: AbsenceStatus::Withdrawn, ..notice("c", "2027-01-01") };
    store.put_absence(withdrawn.clone()).wait().unwrap();
    store.put_absence(notice("filed", "2027-03-01")).wait().unwrap();
    let now = store.put_absences(vec![notice("c", "2027-01-01")], before).wait().unwrap();
    assert_eq!(now, [notice("filed", "2027-03-01"), withdrawn]);
}

#[test]
fn single_values_are_kept() {
    let home = home();
    let store = &home.store;
    assert_eq!(store.account().wait().unwrap(), None);
    let account = Account {
        id: "acc-1".into(),
        name: "Refurb Lab".into(),
        email: None,
        country: "NL".into(),
        time_zone: "Europe/Amsterdam".into(),
        extra_closed_days: vec!["2026-12-24".parse().unwrap()],
    };
    store.put_account(account.clone()).wait().unwrap();
    assert_eq!(store.account().wait().unwrap(), Some(account));
    assert_eq!(store.sync_state().wait().unwrap(), swopdesk::store::SyncState::default());
    store.put_clock_difference(-1234).wait().unwrap();
    assert_eq!(store.sync_state().wait().unwrap().clock_difference_ms, -1234);
    let values: BTreeMap<String, String> = [("view".into(), "all".into())].into();
    store.put_screen(values.clone()).wait().unwrap();
    store.put_screen([("selected".into(), "d-1 \"x\"".into())].into()).wait().unwrap();
    let screen = store.screen().wait().unwrap();
    assert_eq!(screen.len(), 2);
    assert_eq!(screen["selected"], "d-1 \"x\"");
}
