//! Strangers' text on the way through the commands: no control character, no escape sequence and no bidi
//! control leaves the program, for people or as JSON.

use super::account::Rig;
use super::code;
use serde_json::Value;
use std::process::Output;
use swopdesk::demo::Act;

/// Every C0 and C1 control, sequences of all kinds, and every bidi control, between `begin` and `end`.
pub fn hostile() -> String {
    let mut text = String::from("begin ");
    text.extend((0u8..0x20).map(char::from));
    text.push('\x7f');
    text.extend('\u{80}'..='\u{9f}');
    text.push_str("\x1b\\\x07 \x1b]52;c;c3RvbGVu\x07 \x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\ ");
    text.push_str("\x1b[2J\x1b[31mred\x1bc \u{9d}0;title\u{9c} \u{90}dcs\u{9c} \x1b_apc\x1b\\ ");
    text.push_str("\u{61c}\u{200e}\u{200f}");
    text.extend('\u{202a}'..='\u{202e}');
    text.extend('\u{2066}'..='\u{2069}');
    text.push_str(" end");
    text
}

/// Nothing of it is in what the program has written.
fn assert_clean(what: &str, output: &Output) {
    for bytes in [&output.stdout, &output.stderr] {
        let text = std::str::from_utf8(bytes).unwrap_or_else(|e| panic!("{what}: {e}"));
        let bad = |c: &char| *c != '\n' && swopdesk::domain::clean::is_unsafe(*c);
        let found: Vec<char> = text.chars().filter(bad).collect();
        assert!(found.is_empty(), "{what}: {found:?} in {text:?}");
    }
}

/// Nor what a sequence has carried.
fn assert_cleaned(what: &str, output: &Output) {
    assert_clean(what, output);
    for part in ["c3RvbGVu", "evil.example", "0;title"] {
        for bytes in [&output.stdout, &output.stderr] {
            let text = String::from_utf8_lossy(bytes);
            assert!(!text.contains(part), "{what}: {part} in {text:?}");
        }
    }
}

/// Nor behind the escapes of JSON.
fn assert_clean_json(what: &str, value: &Value) {
    match value {
        Value::String(text) => {
            let bad: Vec<char> = text.chars().filter(|c| swopdesk::domain::clean::is_unsafe(*c)).collect();
            assert!(bad.is_empty(), "{what}: {bad:?} in {text:?}");
            assert!(!text.contains("evil.example") && !text.contains("c3RvbGVu"), "{what}: {text:?}");
        }
        Value::Array(all) => all.iter().for_each(|value| assert_clean_json(what, value)),
        Value::Object(all) => all.values().for_each(|value| assert_clean_json(what, value)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_hostile_leaves_a_command() {
    let rig = Rig::new().await;
    let hostile = hostile();
    let id = rig.demo.open_discussion("nl-nl", &hostile, &hostile).unwrap();
    rig.demo.push_buyer_message(&id, &hostile).unwrap();
    rig.demo.take_over(&id, "quality_dispute", Some(&hostile)).unwrap();
    for absence in rig.demo.absences().unwrap() {
        rig.demo.decide_absence(absence["id"].as_str().unwrap(), true, Some(&hostile)).unwrap();
    }
    for arguments in [
        &["show", &id][..],
        &["inbox"],
        &["inbox", "--view", "taken-over"],
        &["absence", "list"],
        &["show", &id, "--json"],
        &["inbox", "--json"],
        &["absence", "list", "--json"],
    ] {
        let output = rig.run(arguments);
        assert_eq!(code(&output), 0, "{arguments:?}: {output:?}");
        assert_cleaned(&format!("{arguments:?}"), &output);
        if arguments.contains(&"--json") {
            assert_clean_json(&format!("{arguments:?}"), &super::json(&output));
        }
    }
    let shown = super::out(&rig.run(&["show", &id]));
    assert!(shown.contains("begin") && shown.contains("end") && shown.contains("red"), "{shown}");

    // Refusals speak in the platform's words. An argument is told as it was written, in escapes.
    let problem = serde_json::json!({
        "title": hostile, "detail": hostile, "code": hostile, "status": 403,
        "errors": [{ "field": hostile, "message": hostile }],
    });
    let refusal = |status| Act::Answer {
        status,
        media_type: "application/problem+json".to_owned(),
        body: problem.to_string(),
        retry_after: None,
    };
    for status in [400, 403, 422] {
        rig.demo.script("*", "/v1/discussions", 9, refusal(status));
        let output = rig.run(&["show", &id]);
        assert_ne!(code(&output), 0);
        assert_cleaned(&format!("refused with {status}"), &output);
        assert_cleaned("the reply", &rig.reply(&id, "Beste klant, uw pakket komt morgen.", &[]));
        rig.demo.clear_script();
    }
    let argument: String = hostile.chars().filter(|c| *c != '\0').collect();
    for arguments in [
        &["show", &argument][..],
        &["reply", &argument],
        &["absence", "withdraw", &argument],
        &["due", "--since", &argument],
        &["check", "--market", &argument],
        &["login", "--api-url", &argument],
        &[&argument],
    ] {
        let output = rig.run(arguments);
        assert_ne!(code(&output), 0, "{arguments:?}");
        assert_clean(&format!("{:?}", arguments[0]), &output);
    }
}
