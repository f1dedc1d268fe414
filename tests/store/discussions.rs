//! The inbox in its order, and the merge by version.

use super::samples::{Home, at, closed, discussion, draft, home, id, message, open, taken_over, waiting};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};
use swopdesk::domain::discussion::{Category, Discussion, DiscussionId, TakeoverReason};
use swopdesk::domain::list_row::{ListRow, Section};
use swopdesk::domain::outbox::{OutboxBody, OutboxState};
use swopdesk::store::{NewItem, Page};

fn put(home: &Home, items: Vec<(Discussion, DateTime<Utc>)>) -> Vec<String> {
    home.store.put_discussions(items).wait().unwrap().into_iter().map(|r| r.id.to_string()).collect()
}

fn ids(rows: &[ListRow]) -> Vec<&str> {
    rows.iter().map(|r| r.id.as_str()).collect()
}

fn mixed() -> Vec<(Discussion, DateTime<Utc>)> {
    vec![
        (discussion("late", 1, 5), at(600)),
        (discussion("soon", 1, 5), at(100)),
        (discussion("b", 1, 6), at(300)),
        (discussion("a", 1, 6), at(300)),
        (discussion("earlier", 1, 2), at(300)),
        (waiting("w-old", 1, 1), at(0)),
        (waiting("w-new", 1, 9), at(0)),
        (taken_over("t", 1, 3), at(0)),
        (closed("c", 1, 4), at(0)),
    ]
}

const ORDER: [&str; 9] = ["soon", "earlier", "a", "b", "late", "w-new", "w-old", "t", "c"];

#[test]
fn the_sections_stand_in_their_order_and_are_counted() {
    let home = home();
    assert_eq!(put(&home, mixed()).len(), 9);
    let head = |section, n| home.store.head(section, n).wait().unwrap();
    assert_eq!(ids(&head(Section::NeedsReply, 3)), ["soon", "earlier", "a"]);
    assert_eq!(ids(&head(Section::Waiting, 9)), ["w-new", "w-old"]);
    assert_eq!(ids(&head(Section::TakenOver, 9)), ["t"]);
    assert_eq!(ids(&head(Section::Closed, 9)), ["c"]);
    let counts = home.store.counts().wait().unwrap();
    assert_eq!(counts.sections, [5, 2, 1, 1]);
    assert_eq!(counts.of(Section::Waiting), 2);
}

#[test]
fn chunks_of_any_size_make_up_the_whole_inbox() {
    let home = home();
    put(&home, mixed());
    for size in 1..=10 {
        let mut all = Vec::new();
        let mut after = None;
        loop {
            let chunk = home.store.rows_chunk(after, size).wait().unwrap();
            all.extend(chunk.rows);
            after = chunk.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(ids(&all), ORDER, "size {size}");
    }
}

#[test]
fn a_row_tells_what_the_discussion_tells() {
    let home = home();
    let mut due = taken_over("t", 7, 3);
    due.reply_due_at = Some(at(77) + chrono::TimeDelta::nanoseconds(123));
    due.buyer.display_name = "Łukasz Żółć 🙂".into();
    due.market.languages = vec!["nl".into(), "fr".into()];
    let mut bare = discussion("bare", 2, 4);
    bare.order = None;
    bare.awaiting_reply_since = None;
    put(&home, vec![(due.clone(), at(1)), (bare.clone(), at(2))]);
    assert_eq!(home.store.row(id("t")).wait().unwrap().unwrap(), ListRow::of(&due, at(1)));
    let row = home.store.row(id("bare")).wait().unwrap().unwrap();
    assert_eq!(row, ListRow::of(&bare, at(2)));
    assert_eq!(row.since, Some(bare.last_message_at), "the newest message where the platform names none");
    assert_eq!(home.store.discussion(id("t")).wait().unwrap(), Some(due));
    assert_eq!(home.store.discussion(id("none")).wait().unwrap(), None);
    assert_eq!(home.store.row(id("none")).wait().unwrap(), None);
}

#[test]
fn a_row_of_another_form_is_made_anew() {
    let home = home();
    put(&home, mixed());
    let sql = rusqlite::Connection::open(home.store.place().file()).unwrap();
    sql.execute("UPDATE list_rows SET row = x'ff00' WHERE id IN ('a', 'w-new')", []).unwrap();
    sql.execute("UPDATE list_rows SET row = substr(row, 1, 20) WHERE id = 't'", []).unwrap();
    let chunk = home.store.rows_chunk(None, 99).wait().unwrap();
    assert_eq!(ids(&chunk.rows), ORDER);
    assert_eq!(chunk.rows[2], ListRow::of(&discussion("a", 1, 6), at(300)));
}

#[test]
fn a_lower_version_never_replaces_a_higher_one() {
    let home = home();
    assert_eq!(put(&home, vec![(discussion("d", 5, 1), at(100))]), ["d"]);
    assert_eq!(put(&home, vec![(waiting("d", 4, 1), at(50))]), [""; 0]);
    assert_eq!(put(&home, vec![(waiting("d", 5, 1), at(50))]), [""; 0], "nor an equal one that differs");
    assert_eq!(put(&home, vec![(discussion("d", 5, 1), at(100))]), [""; 0]);
    assert_eq!(home.store.row(id("d")).wait().unwrap().unwrap().section, Section::NeedsReply);
    assert_eq!(put(&home, vec![(closed("d", 6, 1), at(50))]), ["d"]);
    assert_eq!(home.store.counts().wait().unwrap().sections, [0, 0, 0, 1]);
    // Twice in one call: told once, as it then is.
    let twice = vec![(discussion("d", 7, 1), at(100)), (waiting("d", 8, 1), at(100))];
    let changed = home.store.put_discussions(twice).wait().unwrap();
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].version, changed[0].section), (8, Section::Waiting));
}

#[test]
fn a_new_calendar_moves_deadlines_without_a_new_version() {
    let home = home();
    put(&home, mixed());
    assert_eq!(put(&home, vec![(discussion("late", 1, 5), at(50))]), ["late"]);
    assert_eq!(ids(&home.store.head(Section::NeedsReply, 2).wait().unwrap()), ["late", "soon"]);
    let deadlines = vec![(id("late"), at(900)), (id("soon"), at(100)), (id("t"), at(1)), (id("none"), at(1))];
    assert_eq!(home.store.reorder(deadlines).wait().unwrap(), 1);
    let rows = home.store.head(Section::NeedsReply, 9).wait().unwrap();
    assert_eq!(ids(&rows), ["soon", "earlier", "a", "b", "late"]);
    assert_eq!(rows[4].order_at, at(900));
    assert_eq!(home.store.counts().wait().unwrap().sections, [5, 2, 1, 1]);
}

#[test]
fn a_page_is_kept_with_its_token() {
    let home = home();
    let page = Page { discussions: mixed(), ..Page::default() };
    home.store.put_page(page).wait().unwrap();
    assert_eq!(home.store.sync_state().wait().unwrap().token, None);
    let last = Page { sync_token: Some("s-9".into()), synced_at: Some(at(3)), ..Page::default() };
    assert!(home.store.put_page(last).wait().unwrap().changed.is_empty());
    home.store.close().wait().unwrap();
    let store = open(home.folder.path());
    let state = store.sync_state().wait().unwrap();
    assert_eq!((state.token.as_deref(), state.synced_at), (Some("s-9"), Some(at(3))));
    store.forget_sync_token().wait().unwrap();
    let state = store.sync_state().wait().unwrap();
    assert_eq!((state.token, state.synced_at), (None, Some(at(3))));
}

#[test]
fn dropped_discussions_go_and_what_the_seller_wrote_stays() {
    let home = home();
    put(&home, mixed());
    home.store.put_messages(id("a"), vec![message("m", 1, "x")], true).wait().unwrap();
    home.store.save_draft(draft("a", "Beste")).wait().unwrap();
    home.store.drop_discussions(vec![id("a"), id("none")]).wait().unwrap();
    assert_eq!(home.store.counts().wait().unwrap().sections, [4, 2, 1, 1]);
    assert!(home.store.messages(id("a"), 9).wait().unwrap().messages.is_empty());
    assert!(home.store.draft(id("a")).wait().unwrap().is_some());
    // After a full list of the open ones, the others are gone; closed ones were not listed.
    let keep = [id("soon"), id("w-new")].into();
    let last = |only: HashSet<DiscussionId>| Page { only: Some(only), ..Page::default() };
    let mut gone = home.store.put_page(last(keep)).wait().unwrap().gone;
    gone.sort();
    assert_eq!(gone, ["b", "earlier", "late", "t", "w-old"].map(id));
    assert_eq!(home.store.counts().wait().unwrap().sections, [1, 1, 0, 1]);
    assert_eq!(home.store.put_page(last([].into())).wait().unwrap().gone.len(), 2);
    assert_eq!(home.store.counts().wait().unwrap().sections, [0, 0, 0, 1]);
}

#[test]
fn rows_show_drafts_and_replies_under_way() {
    let home = home();
    put(&home, mixed());
    home.store.save_draft(draft("a", "Beste")).wait().unwrap();
    let reply = NewItem {
        discussion_id: Some(id("b")),
        body: OutboxBody::Reply {
            text: "Beste".into(),
            in_reply_to: "m-1".into(),
            files: vec![],
            attachment_ids: vec![],
        },
        held_until: Some(at(1)),
        drop_draft: true,
        created_at: at(0),
    };
    home.store.enqueue(reply).wait().unwrap();
    let rows = home.store.head(Section::NeedsReply, 9).wait().unwrap();
    let marks: Vec<_> = rows.iter().map(|r| (r.id.as_str(), r.has_draft, r.outbox)).collect();
    assert!(marks.contains(&("a", true, None)), "{marks:?}");
    assert!(marks.contains(&("b", false, Some(OutboxState::Held))), "{marks:?}");
    assert!(marks.contains(&("soon", false, None)), "{marks:?}");
}

/// A discussion in one of its states; the same id and version are always the same state.
fn state(number: usize, version: i64) -> (Discussion, DateTime<Utc>) {
    let name = format!("d-{number}");
    let minute = i64::try_from(number).unwrap() * 7 + version * 3;
    let discussion = match (version + i64::try_from(number).unwrap()) % 4 {
        0 => discussion(&name, version, minute),
        1 => waiting(&name, version, minute),
        2 => taken_over(&name, version, minute),
        _ => closed(&name, version, minute),
    };
    (discussion, at(minute % 11))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever comes in whatever order and cut into whatever pages, the highest versions stand, in order.
    #[test]
    fn any_order_of_arrival_ends_the_same(
        arrivals in prop::collection::vec((0_usize..12, 1_i64..9), 1..60),
        page in 1_usize..7,
    ) {
        let home = home();
        let mut highest: HashMap<usize, i64> = HashMap::new();
        for chunk in arrivals.chunks(page) {
            let before = highest.clone();
            for (number, version) in chunk {
                let known = highest.entry(*number).or_insert(*version);
                *known = (*known).max(*version);
            }
            let items = chunk.iter().map(|(number, version)| state(*number, *version)).collect();
            let mut changed: Vec<_> = home.store.put_discussions(items).wait().unwrap()
                .into_iter().map(|row| (row.id.0, row.version)).collect();
            changed.sort();
            let mut grown: Vec<_> = highest.iter().filter(|(n, v)| before.get(n) != Some(v))
                .map(|(n, v)| (format!("d-{n}"), *v)).collect();
            grown.sort();
            prop_assert_eq!(changed, grown);
        }
        let mut expected: Vec<ListRow> = highest.iter().map(|(number, version)| {
            let (discussion, deadline) = state(*number, *version);
            ListRow::of(&discussion, deadline)
        }).collect();
        expected.sort_by(|a, b| a.place().cmp(&b.place()));
        let got = home.store.rows_chunk(None, 99).wait().unwrap();
        prop_assert_eq!(&got.rows, &expected);
        let counts = home.store.counts().wait().unwrap();
        for section in Section::ALL {
            let n = expected.iter().filter(|row| row.section == *section).count();
            prop_assert_eq!(counts.of(*section), n as u64);
        }
        for (number, version) in &highest {
            let (full, _) = state(*number, *version);
            prop_assert_eq!(home.store.discussion(full.id.clone()).wait().unwrap(), Some(full));
        }
    }
}

#[test]
fn a_risk_that_was_seen_stays_until_the_discussion_is_over() {
    let home = home();
    let risk = |id: &str| home.store.row(id.into()).wait().unwrap().unwrap().risk;
    let about = |version, category| Discussion { category, ..discussion("d", version, 5) };
    put(&home, vec![(about(1, Category::LockedDevice), at(600))]);
    assert_eq!(risk("d"), Some(TakeoverReason::LockedDevice));
    put(&home, vec![(about(2, Category::Question), at(600))]);
    assert_eq!(risk("d"), Some(TakeoverReason::LockedDevice), "another sorting takes nothing back");
    put(&home, vec![(closed("d", 3, 9), at(600))]);
    assert_eq!(risk("d"), None);
    // A message tells it too, whoever wrote the newest one.
    put(&home, vec![(about(4, Category::Question), at(600))]);
    let said = message("m", 6, "The phone is stuck at the activation lock.");
    home.store.put_messages("d".into(), vec![said], true).wait().unwrap();
    assert_eq!(risk("d"), Some(TakeoverReason::LockedDevice));
    let rows = home.store.head(Section::NeedsReply, 9).wait().unwrap();
    assert_eq!(rows[0].risk, Some(TakeoverReason::LockedDevice), "the list tells it");
}
