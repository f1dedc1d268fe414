//! `swopdesk doctor`.

use super::account::Rig;
use super::{code, err, json, out};
use serde_json::Value;
use std::fs;

/// What was found under a name.
fn of<'v>(answer: &'v Value, name: &str) -> Vec<&'v Value> {
    answer["checks"].as_array().unwrap().iter().filter(|check| check["name"] == name).collect()
}

fn says(answer: &Value, name: &str, state: &str, words: &str) {
    let fits = |check: &&Value| check["state"] == state && check["what"].as_str().unwrap().contains(words);
    assert!(of(answer, name).iter().any(fits), "{name} {state} {words}: {answer:#}");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_is_well_and_no_secret_is_told() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.run(&["inbox"])), 0);
    let output = rig.run(&["doctor", "--json"]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    let answer = json(&output);
    assert_eq!(answer["ok"], true);
    says(&answer, "local data", "ok", "40 discussions");
    says(&answer, "folders", "ok", "only you can read");
    says(&answer, "outbox", "ok", "nothing waits");
    says(&answer, "platform", "ok", "status 200");
    says(&answer, "clock", "ok", "");
    says(&answer, "secrets", "ok", "SWOPDESK_TOKEN");
    assert!(!out(&output).contains(rig.demo.token()));
    let plain = rig.run(&["doctor"]);
    assert_eq!(code(&plain), 0);
    assert!(out(&plain).ends_with("nothing needs doing\n"), "{}", out(&plain));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_told_with_what_to_do() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.run(&["inbox"])), 0);
    let config = rig.home.path().join("config");
    fs::write(config.join("config.toml"), "theme = \"dark\"\nascii = 7\n").unwrap();
    fs::write(config.join("keymap.toml"), "[inbox]\n\"j\" = \"fly\"\n").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let data = rig.home.path().join("data/default");
        fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let output = rig.run(&["doctor", "--json"]);
    assert_eq!(code(&output), 1, "{}", err(&output));
    let answer = json(&output);
    says(&answer, "configuration", "todo", "config.toml:2:");
    says(&answer, "configuration", "todo", "keymap.toml:2:");
    #[cfg(unix)]
    says(&answer, "folders", "todo", "can be read by others");
    for check in answer["checks"].as_array().unwrap() {
        assert!(check["state"] != "todo" || !check["hint"].as_str().unwrap().is_empty(), "{check}");
    }
    let away = rig.away().await;
    let output = away.run(&["doctor", "--json"]);
    assert_eq!(code(&output), 1);
    says(&json(&output), "platform", "todo", "connection");
    says(&json(&output), "local data", "ok", "is sound");
}

#[tokio::test(flavor = "multi_thread")]
async fn file_permissions_as_the_only_lock_are_said_plainly() {
    let rig = Rig::new().await;
    let nobody = rig.bare(&["doctor", "--json"]).output().unwrap();
    assert_eq!(code(&nobody), 1);
    says(&json(&nobody), "configuration", "todo", "no platform yet");
    let fresh = rig.bare(&["doctor", "--json"]).env("SWOPDESK_API_URL", rig.demo.url()).output().unwrap();
    says(&json(&fresh), "secrets", "todo", "nobody is signed in");
    says(&json(&fresh), "platform", "ok", "401");
    assert_eq!(code(&rig.login(&[], rig.demo.password())), 0);
    let output = rig.bare(&["doctor", "--json"]).output().unwrap();
    let answer = json(&output);
    says(&answer, "secrets", "note", "file permissions are their only lock");
    assert_eq!(code(&output), 0, "{answer:#}");
    assert!(!out(&output).contains(rig.demo.password()));
}
