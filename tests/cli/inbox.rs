//! `swopdesk inbox`, `swopdesk show`, and the commands that take the account's calendar.

use super::account::{Rig, one_line};
use super::{code, err, json, out};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use swopdesk::demo::Act;

fn texts<'v>(items: &'v Value, field: &str) -> Vec<&'v str> {
    items.as_array().unwrap().iter().map(|item| item[field].as_str().unwrap_or("-")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_has_the_documented_shape_and_the_order_of_the_screen() {
    let rig = Rig::new().await;
    let answer = rig.json(&["inbox", "--view", "all", "--json"]);
    let fields: BTreeSet<&str> = answer.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(fields, BTreeSet::from(["items", "stale", "synced_at"]));
    assert_eq!(answer["stale"], false);
    let items = answer["items"].as_array().unwrap();
    let open: Vec<Value> =
        rig.demo.discussions().unwrap().into_iter().filter(|d| d["status"] == "open").collect();
    assert_eq!(items.len(), open.len());
    let mut places = Vec::new();
    for item in items {
        let source = open.iter().find(|d| d["id"] == item["id"]).unwrap();
        for (field, at) in [
            ("buyer", "/buyer/display_name"),
            ("subject", "/subject"),
            ("market", "/market/locale"),
            ("languages", "/market/languages"),
            ("category", "/category"),
            ("handler", "/handler"),
            ("awaiting", "/awaiting"),
            ("unread_count", "/unread_count"),
        ] {
            assert_eq!(Some(&item[field]), source.pointer(at), "{field}");
        }
        let grave = ["locked_device", "counterfeit", "unsafe_product"].map(Value::from);
        let risk = if grave.contains(&item["category"]) { item["category"].clone() } else { Value::Null };
        assert_eq!(item["risk"], risk);
        let section = match (item["handler"].as_str(), item["awaiting"].as_str()) {
            (Some("platform"), _) => 2,
            (_, Some("seller")) => 0,
            _ => 1,
        };
        match section {
            0 => {
                assert!(item["remaining_seconds"].is_i64() && item["level"].is_string(), "{item}");
                let from = if source["reply_due_at"].is_null() { "computed" } else { "platform" };
                assert_eq!(item["due_from"], from);
            }
            1 => {
                for field in ["due_at", "due_from", "remaining_seconds", "level", "takeover"] {
                    assert_eq!(item[field], Value::Null, "{field} of {item}");
                }
            }
            _ => {
                assert_eq!(item["due_at"], Value::Null);
                assert_eq!(item["takeover"]["reason"], source["takeover"]["reason"]);
                let waited = source["awaiting"] == "seller";
                assert_eq!(item["remaining_seconds"].is_i64(), waited, "{item}");
            }
        }
        let due = item["due_at"].as_str().unwrap_or("").parse::<chrono::DateTime<chrono::Utc>>().ok();
        places.push((section, due));
    }
    assert!(places.is_sorted(), "{places:?}");
    assert!((0..3).all(|section| places.iter().any(|place| place.0 == section)));
}

#[tokio::test(flavor = "multi_thread")]
async fn views_market_and_limit_choose() {
    let rig = Rig::new().await;
    let all = rig.json(&["inbox", "--view", "all", "--json"]);
    let mut parts = Vec::new();
    for view in ["needs-reply", "waiting", "taken-over"] {
        let part = rig.json(&["inbox", "--view", view, "--json"]);
        parts.extend(texts(&part["items"], "id").into_iter().map(str::to_owned));
    }
    assert_eq!(parts, texts(&all["items"], "id"));
    let usual = rig.json(&["inbox", "--json"]);
    assert_eq!(usual["items"], rig.json(&["inbox", "--view", "needs-reply", "--json"])["items"]);
    let few = rig.json(&["inbox", "--limit", "3", "--json"]);
    assert_eq!(texts(&few["items"], "id"), texts(&usual["items"], "id")[..3]);
    let market = texts(&all["items"], "market")[0].to_owned();
    let of_one = rig.json(&["inbox", "--view", "all", "--market", &market.to_uppercase(), "--json"]);
    let expected = texts(&all["items"], "market").into_iter().filter(|other| *other == market).count();
    assert_eq!(texts(&of_one["items"], "market"), vec![market.as_str(); expected]);
    let id = texts(&usual["items"], "id")[0].to_owned();
    rig.demo.close(&id).unwrap();
    let closed = rig.json(&["inbox", "--view", "closed", "--json"]);
    assert!(texts(&closed["items"], "id").contains(&id.as_str()));
    assert_eq!(closed["items"][0]["due_at"], Value::Null);
    let over = rig.demo.discussions().unwrap().into_iter().filter(|d| d["status"] == "closed").count();
    assert_eq!(closed["items"].as_array().unwrap().len(), over);
    assert!(!texts(&rig.json(&["inbox", "--json"])["items"], "id").contains(&id.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn overdue_replies_are_code_1_where_it_is_asked_for() {
    let rig = Rig::new().await;
    let items = rig.json(&["inbox", "--json"]);
    assert_eq!(texts(&items["items"], "level")[0], "overdue");
    assert_eq!(code(&rig.run(&["inbox", "--fail-overdue", "--limit", "0", "--json"])), 1);
    let calm = Rig::with(|options| options.discussions = 0).await;
    calm.dutch();
    assert_eq!(code(&calm.run(&["inbox", "--fail-overdue"])), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_read_a_table_without_control_characters() {
    let rig = Rig::with(|options| options.discussions = 12).await;
    let id = rig.demo.open_discussion("nl-nl", "Scherm \u{1b}[31mrood\u{202e}", "Hallo").unwrap();
    let output = rig.run(&["inbox", "--view", "all"]);
    let text = out(&output);
    assert!(text.starts_with("  LEFT  DUE") || text.contains("LEFT  DUE"), "{text}");
    assert_eq!(text.lines().count(), 14, "{text}");
    assert!(text.contains("Scherm rood") && text.contains(&id), "{text}");
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'));
    let shown = out(&rig.run(&["show", &id]));
    assert!(shown.contains("Scherm rood") && !shown.contains('\u{1b}'), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn away_from_the_platform_it_shows_what_is_stored() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let before = rig.json(&["inbox", "--view", "all", "--json"]);
    let shown = rig.json(&["show", &id, "--json"]);
    let rig = rig.away().await;
    let output = rig.run(&["inbox", "--view", "all", "--json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let stale = json(&output);
    assert_eq!(stale["stale"], true);
    assert_eq!(stale["synced_at"], before["synced_at"]);
    assert_eq!(texts(&stale["items"], "id"), texts(&before["items"], "id"));
    let output = rig.run(&["show", &id, "--json"]);
    assert_eq!((code(&output), &json(&output)["messages"]), (0, &shown["messages"]), "{}", err(&output));
    assert_eq!(json(&output)["stale"], true);
    assert_eq!(code(&rig.run(&["show", "d-unknown"])), 5);
    // Another token is another account, as far as is known here.
    let other = super::account::Away { token: "another".to_owned(), ..rig };
    one_line(&other.run(&["inbox", "--json"]), 5, "cannot be reached");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_stored_and_no_helpdesk_is_code_5_in_one_line() {
    let rig = Rig::new().await;
    for (act, says) in [
        (Act::problem(500, "internal"), "500"),
        (Act::html(200), "web page"),
        (Act::problem(429, "too_many_requests"), "slow down"),
        (Act::BreakOff, "broke off"),
    ] {
        rig.demo.script("GET", "/v1/", 9, act);
        one_line(&rig.run(&["inbox", "--json"]), 5, says);
        rig.demo.clear_script();
    }
    let broken = Act::Answer {
        status: 200,
        media_type: "application/json".to_owned(),
        body: "{\"items\":".to_owned(),
        retry_after: None,
    };
    rig.demo.script("GET", "/v1/discussions", 9, broken);
    one_line(&rig.run(&["inbox"]), 5, "broken JSON");
    rig.demo.clear_script();
    // A short wait is waited for, not told.
    let busy = Act::Answer {
        status: 503,
        media_type: "application/problem+json".to_owned(),
        body: "{}".to_owned(),
        retry_after: Some(1),
    };
    rig.demo.script("GET", "/v1/discussions", 1, busy);
    assert_eq!(rig.json(&["inbox", "--json"])["stale"], false);
    // From now on something is stored.
    rig.demo.script("GET", "/v1/discussions", 9, Act::problem(500, "internal"));
    assert_eq!(rig.json(&["inbox", "--json"])["stale"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discussion_is_shown_with_all_its_messages_and_its_deadline() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    for n in 0..7 {
        rig.demo.push_buyer_message(&id, &format!("nog iets {n}")).unwrap();
    }
    let answer = rig.json(&["show", &id, "--json"]);
    let messages = rig.demo.messages(&id).unwrap();
    assert_eq!(answer["messages"], json!(messages));
    let source = rig.demo.discussion(&id).unwrap();
    for field in ["id", "version", "subject", "handler", "awaiting", "market", "buyer", "order", "takeover"] {
        assert_eq!(answer["discussion"][field], source[field], "{field}");
    }
    for field in ["due_at", "remaining_seconds", "due_from", "level"] {
        assert_eq!(answer[field], answer["discussion"][field]);
        assert!(!answer[field].is_null(), "{field}");
    }
    let listed = rig.json(&["inbox", "--json"]);
    let row = listed["items"].as_array().unwrap().iter().find(|item| item["id"] == id.as_str()).unwrap();
    assert_eq!(row["due_at"], answer["due_at"]);
    rig.demo.take_over(&id, "no_reply_in_time", Some("Wij nemen het over")).unwrap();
    let answer = rig.json(&["show", &id, "--json"]);
    assert_eq!((&answer["due_at"], answer["remaining_seconds"].is_i64()), (&Value::Null, true));
    one_line(&rig.run(&["show", "d-unknown", "--json"]), 4, "knows no such thing");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_accounts_calendar_counts_where_no_country_is_given() {
    let rig = Rig::new().await;
    // King's Day, Monday 27 April 2026, with a day of rest of the seller's own after it.
    std::fs::create_dir_all(rig.home.path().join("config")).unwrap();
    let config = "[calendar]\nclosed_days = [\"2026-04-28\"]\n";
    std::fs::write(rig.home.path().join("config/config.toml"), config).unwrap();
    let since = ["due", "--since", "2026-04-24T10:00:00+02:00", "--now", "2026-04-24T11:00:00+02:00"];
    let due = rig.json(&[&since[..], &["--json"]].concat());
    assert_eq!(due["due_at"], "2026-04-29T10:00:00+02:00", "{due}");
    let days = ["absence", "plan", "--first-day", "2026-04-27", "--last-day", "2026-05-01", "--json"];
    assert_eq!(rig.json(&days)["working_days"], 3);
    let rig = rig.away().await;
    let output = rig.run(&[&since[..], &["--json"]].concat());
    assert_eq!((code(&output), &json(&output)["due_at"]), (0, &due["due_at"]), "{}", err(&output));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_calendar_changes_the_order() {
    let rig = Rig::new().await;
    let before = rig.json(&["inbox", "--json"]);
    let next: chrono::DateTime<chrono::Utc> = before["synced_at"].as_str().unwrap().parse().unwrap();
    let days: Vec<String> =
        (0..4).map(|n| format!("\"{}\"", (next + chrono::TimeDelta::days(n)).date_naive())).collect();
    std::fs::create_dir_all(rig.home.path().join("config")).unwrap();
    let config = format!("[calendar]\nclosed_days = [{}]\n", days.join(", "));
    std::fs::write(rig.home.path().join("config/config.toml"), config).unwrap();
    let after = rig.json(&["inbox", "--json"]);
    let dues = texts(&after["items"], "due_at");
    assert_ne!(dues, texts(&before["items"], "due_at"));
    let dues: Vec<chrono::DateTime<chrono::Utc>> = dues.iter().map(|due| due.parse().unwrap()).collect();
    assert!(dues.is_sorted(), "{dues:?}");
}
