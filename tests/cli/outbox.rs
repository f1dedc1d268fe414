//! `swopdesk outbox`.

use super::account::{Rig, one_line};
use super::{code, err, json, out};
use serde_json::Value;
use swopdesk::demo::Act;

const TEXT: &str =
    "Goedemiddag, dank u wel voor uw bericht. Wij zoeken uit waar uw pakket is en laten het u morgen weten.";

/// A reply that could not be delivered.
async fn waiting() -> (Rig, String) {
    let rig = Rig::new().await;
    let id = rig.dutch();
    rig.demo.script("POST", "/v1/discussions/", 1, Act::retry_after(503, "maintenance", 3600));
    let output = rig.reply(&id, TEXT, &[]);
    assert_eq!(code(&output), 5, "{}", err(&output));
    (rig, id)
}

fn items(rig: &Rig) -> Vec<Value> {
    rig.json(&["outbox", "--json"])["items"].as_array().unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_listed_and_tried_at_once() {
    let (rig, id) = waiting().await;
    let rows = items(&rig);
    assert_eq!(rows.len(), 1, "{rows:?}");
    let row = &rows[0];
    assert_eq!((row["kind"].as_str(), row["state"].as_str()), (Some("reply"), Some("waiting")));
    assert_eq!(row["discussion_id"], id.as_str());
    assert!(row["tries"].as_i64().unwrap() >= 1 && row["next_try_at"].is_string());
    assert!(row["reason"].as_str().unwrap().contains("down or overloaded"), "{row}");
    let mut keys: Vec<&str> = row.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["discussion_id", "id", "kind", "next_try_at", "reason", "state", "tries"]);
    let listed = out(&rig.run(&["outbox"]));
    assert!(listed.contains(&row["id"].as_str().unwrap()[..8]) && listed.contains("in 5"), "{listed}");
    // An hour has not passed.
    let output = rig.run(&["outbox", "retry", "--json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(json(&output)["items"][0]["state"], "delivered");
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 1);
    assert_eq!(rig.asked("POST", &format!("/v1/discussions/{id}/messages")).len(), 2);
    assert!(items(&rig).is_empty());
    assert_eq!(out(&rig.run(&["outbox"])).trim(), "nothing waits to be sent");
    assert_eq!(code(&rig.run(&["outbox", "retry"])), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_4_and_the_text_is_the_draft() {
    let (rig, id) = waiting().await;
    rig.demo.push_buyer_message(&id, "Laat maar, het is er al.").unwrap();
    let row = items(&rig)[0]["id"].as_str().unwrap().to_owned();
    // The beginning of the id is enough.
    let output = rig.run(&["outbox", "retry", &row[..6], "--json"]);
    assert_eq!(code(&output), 4, "{}", err(&output));
    assert_eq!(json(&output)["items"][0]["state"], "refused");
    assert!(err(&output).contains("newer message") && err(&output).contains("kept as the draft"));
    assert!(items(&rig).is_empty() && rig.demo.delivered(&id).unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_network_it_lists_and_drops_and_retry_says_5() {
    let (rig, id) = waiting().await;
    let away = rig.away().await;
    let rows = json(&away.run(&["outbox", "--json"]))["items"].as_array().unwrap().clone();
    assert_eq!(rows.len(), 1);
    let row = rows[0]["id"].as_str().unwrap();
    one_line(&away.run(&["outbox", "retry"]), 5, "stays in the outbox");
    one_line(&away.run(&["outbox", "retry", row]), 5, "stays in the outbox");
    one_line(&away.run(&["outbox", "drop", "nothing"]), 1, "Nothing in the outbox");
    let output = away.run(&["outbox", "drop", row, "--json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let dropped = json(&output);
    assert_eq!((&dropped["id"], &dropped["draft"]), (&Value::from(row), &Value::Bool(true)));
    // The 503 may have come after the work.
    assert_eq!(
        (&dropped["maybe_delivered"], &dropped["discussion_id"]),
        (&Value::Bool(true), &Value::from(id))
    );
    assert!(err(&output).contains("may have been delivered"), "{}", err(&output));
    assert!(json(&away.run(&["outbox", "--json"]))["items"].as_array().unwrap().is_empty());
    // The draft keeps the machine from forgetting the account.
    let logout = away.run(&["logout"]);
    assert!(code(&logout) == 1 && err(&logout).contains("1 draft"), "{logout:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_was_never_used_here_must_be_asked_about() {
    let rig = Rig::new().await;
    assert!(items(&rig).is_empty());
    let nobody = rig.bare(&["outbox"]).env("SWOPDESK_API_URL", rig.demo.url()).output().unwrap();
    one_line(&nobody, 3, "not signed in");
    let away = rig.away().await;
    assert_eq!(code(&away.run(&["outbox"])), 0, "known by now");
}
