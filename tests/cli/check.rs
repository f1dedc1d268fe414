//! `swopdesk check`.

use super::{code, err, json, lines, out, run, run_with};
use serde_json::json;

const DUTCH: &str = "Beste mevrouw De Vries,\n\nDank u voor uw bericht. Het pakket is gisteren verzonden en komt morgen bij u aan.\n\nMet vriendelijke groet\n";
const ENGLISH: &str = "Dear customer,\n\nthank you for your message. We have sent the parcel yesterday and it will arrive tomorrow.\n";

#[test]
fn a_right_draft_passes_and_a_wrong_one_is_refused() {
    let right = run_with(&["check", "--market", "nl-nl", "--json"], DUTCH.as_bytes());
    assert_eq!(code(&right), 0);
    assert_eq!(
        json(&right),
        json!({"findings": [], "language": {"expected": ["nl"], "detected": "nl", "verdict": "match"}})
    );

    let wrong = run_with(&["check", "--market", "be-nl", "--json", "-"], ENGLISH.as_bytes());
    assert_eq!(code(&wrong), 1);
    let answer = json(&wrong);
    assert_eq!(answer["language"], json!({"expected": ["nl"], "detected": "en", "verdict": "mismatch"}));
    let finding = &answer["findings"][0];
    assert_eq!((&finding["rule"], &finding["severity"]), (&json!("language"), &json!("warn")));
    assert!(finding["line"].is_u64() && finding["column"].is_u64() && finding["excerpt"].is_string());
    assert_eq!(
        finding["message"],
        "this reads like English; the standards ask for the language of the market, Dutch"
    );
}

#[test]
fn a_file_is_read_and_several_languages_are_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("draft.txt");
    std::fs::write(&path, ENGLISH).unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(code(&run(&["check", "--languages", "nl,en", path])), 0);
    let told = run(&["check", "--languages", "nl,fr", path]);
    assert_eq!(code(&told), 1);
    assert!(out(&told).starts_with("line 1, column 1: warn (language) this reads like English; the standards ask for the language of the market, Dutch or French\n"), "{}", out(&told));
    let missing = run(&["check", "--languages", "nl", "/nonexistent/draft.txt"]);
    assert_eq!(code(&missing), 2);
    std::fs::write(folder.path().join("bytes"), b"\xff\xfe").unwrap();
    assert_eq!(code(&run(&["check", "--languages", "nl", folder.path().join("bytes").to_str().unwrap()])), 2);
}

#[test]
fn an_empty_draft_is_refused() {
    let output = run_with(&["check", "--market", "nl-nl", "--json"], b" \n\t");
    assert_eq!(code(&output), 1);
    let answer = json(&output);
    assert_eq!(
        (&answer["findings"][0]["rule"], &answer["findings"][0]["severity"]),
        (&json!("empty"), &json!("block"))
    );
    assert_eq!(answer["language"]["verdict"], "unsure");
}

#[test]
fn without_a_language_none_is_checked_and_that_is_said() {
    let output = run_with(&["check", "--json"], ENGLISH.as_bytes());
    assert_eq!(code(&output), 0);
    assert_eq!(json(&output)["language"], json!({"expected": [], "detected": null, "verdict": "unsure"}));
    assert!(err(&output).contains("not checked"));
}

#[test]
fn a_batch_answers_in_order() {
    let input = [
        json!({"market": "nl-nl", "text": DUTCH}).to_string(),
        json!({"languages": ["nl", "fr"], "text": ENGLISH}).to_string(),
        json!({"market": "xx-be", "text": DUTCH}).to_string(),
        json!({"market": "nl-nl"}).to_string(),
        json!({"market": "cz-cz", "text": DUTCH}).to_string(),
    ]
    .join("\n");
    let output = run_with(&["check", "--batch"], input.as_bytes());
    assert_eq!(code(&output), 1);
    let answers = lines(&output);
    assert_eq!(answers.len(), 5);
    assert_eq!(answers[0]["language"]["verdict"], "match");
    assert_eq!(answers[1]["language"]["detected"], "en");
    assert!(answers[2]["error"].is_string() && answers[3]["error"].is_string());
    assert_eq!(answers[4]["language"], json!({"expected": ["cs"], "detected": "nl", "verdict": "mismatch"}));
    // Findings are answers: without a bad line the code is 0.
    let good =
        run_with(&["check", "--batch"], json!({"market": "nl-nl", "text": ENGLISH}).to_string().as_bytes());
    assert_eq!(code(&good), 0);
}
