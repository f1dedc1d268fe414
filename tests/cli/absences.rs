//! `swopdesk absence file`, `list` and `withdraw`.

use super::account::{Rig, one_line};
use super::{code, err, json, out};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use swopdesk::demo::Act;

/// So many days from today in the account's zone.
fn day(rig: &Rig, ahead: u64) -> String {
    let asked = rig.demo.requests().last().map_or_else(|| panic!("asked before"), |request| request.at);
    let zone: chrono_tz::Tz = "Europe/Amsterdam".parse().unwrap();
    let today: NaiveDate = asked.with_timezone(&zone).date_naive();
    (today + Days::new(ahead)).to_string()
}

fn file(rig: &Rig, first: &str, last: &str, more: &[&str]) -> std::process::Output {
    let mut arguments = vec!["absence", "file", "--first-day", first, "--last-day", last, "--json"];
    arguments.extend(more);
    rig.run(&arguments)
}

/// Nobody is away at the start.
async fn fresh() -> Rig {
    let rig = Rig::new().await;
    for notice in rig.json(&["absence", "list", "--json"])["items"].as_array().unwrap() {
        let _ = rig.run(&["absence", "withdraw", notice["id"].as_str().unwrap()]);
    }
    rig
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_is_filed_listed_and_withdrawn() {
    let rig = fresh().await;
    let (first, last) = (day(&rig, 60), day(&rig, 75));
    let more = ["--replacement", "Iza", "--reachable-at", "+48 600 000 000", "--note", "Vakantie"];
    let output = file(&rig, &first, &last, &[&more[..], &["--listings-withdrawn"]].concat());
    assert_eq!(code(&output), 0, "{}", err(&output));
    let absence = json(&output);
    let id = absence["id"].as_str().unwrap();
    assert_eq!((&absence["first_day"], &absence["last_day"]), (&json!(first), &json!(last)));
    assert_eq!((&absence["late"], &absence["status"]), (&json!(false), &json!("submitted")));
    assert_eq!(absence["replacement"], json!({"name": "Iza", "reachable_at": "+48 600 000 000"}));
    assert_eq!((&absence["listings_withdrawn"], &absence["note"]), (&json!(true), &json!("Vakantie")));
    let listed = rig.json(&["absence", "list", "--json"]);
    assert!(listed["items"].as_array().unwrap().contains(&absence), "{listed}");
    assert!(out(&rig.run(&["absence", "list"])).contains(id));
    // The same days once more overlap it.
    let again = file(&rig, &last, &day(&rig, 80), &[]);
    one_line(&again, 4, id);
    let plan = rig.json(&["absence", "plan", "--first-day", &first, "--last-day", &last, "--json"]);
    assert_eq!(plan["problems"][0]["code"], "overlaps");
    for _ in 0..2 {
        let withdrawn = rig.json(&["absence", "withdraw", id, "--json"]);
        assert_eq!(withdrawn, json!({"id": id, "status": "withdrawn"}));
    }
    let status = |id: &str| {
        let all = rig.demo.absences().unwrap();
        all.iter().find(|absence| absence["id"] == id).unwrap()["status"].clone()
    };
    assert_eq!(status(id), "withdrawn");
    one_line(&rig.run(&["absence", "withdraw", "abs-unknown"]), 4, "knows no such thing");
    // What was refused leaves nothing behind.
    assert_eq!(code(&rig.run(&["logout"])), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_notice_wants_a_word_and_a_begun_one_stays() {
    let rig = fresh().await;
    let (first, last) = (day(&rig, 3), day(&rig, 24));
    let before = rig.asked("POST", "/v1/absences").len();
    let output = file(&rig, &first, &last, &[]);
    assert_eq!((code(&output), &json(&output)["verdict"]), (1, &json!("late")));
    assert!(err(&output).contains("--late-ok"), "{}", err(&output));
    assert_eq!(rig.asked("POST", "/v1/absences").len(), before);
    let output = file(&rig, &first, &last, &["--late-ok"]);
    assert_eq!((code(&output), &json(&output)["late"]), (0, &json!(true)), "{}", err(&output));
    let invalid = file(&rig, &last, &first, &[]);
    assert_eq!((code(&invalid), &json(&invalid)["verdict"]), (2, &json!("invalid")));
    assert_eq!(code(&file(&rig, &first, &last, &["--reachable-at", "x"])), 2);
    let begun = file(&rig, &day(&rig, 0), &day(&rig, 1), &["--late-ok"]);
    assert_eq!(code(&begun), 0, "{}", err(&begun));
    let id: Value = json(&begun)["id"].clone();
    one_line(&rig.run(&["absence", "withdraw", id.as_str().unwrap()]), 4, "has begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_is_filed_once_through_an_outage() {
    let rig = fresh().await;
    let (first, last) = (day(&rig, 40), day(&rig, 41));
    rig.demo.script("POST", "/v1/absences", 1, Act::LoseAnswer);
    rig.demo.script("POST", "/v1/absences", 9, Act::problem(401, "token_invalid"));
    one_line(&file(&rig, &first, &last, &[]), 3, "stays in the outbox");
    rig.demo.clear_script();
    let output = file(&rig, &first, &last, &[]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let standing = rig.demo.absences().unwrap();
    let standing: Vec<_> = standing.iter().filter(|a| a["first_day"] == first.as_str()).collect();
    assert_eq!(standing.len(), 1);
    assert_eq!(standing[0]["id"], json(&output)["id"]);
    let keys: Vec<_> = rig.asked("POST", "/v1/absences").into_iter().map(|r| r.idempotency_key).collect();
    assert!(keys.len() >= 3 && keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    assert_eq!(code(&rig.run(&["absence", "list"])), 0);
    let away = rig.away().await;
    let kept = away.run(&["absence", "list", "--json"]);
    assert_eq!((code(&kept), &json(&kept)["stale"]), (0, &json!(true)));
}
