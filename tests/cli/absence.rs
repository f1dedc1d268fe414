//! `swopdesk absence plan`.

use super::{code, json, lines, out, run, run_with};
use serde_json::json;

fn plan(first: &str, last: &str, today: &str, more: &[&str]) -> std::process::Output {
    let mut arguments = vec![
        "absence",
        "plan",
        "--first-day",
        first,
        "--last-day",
        last,
        "--today",
        today,
        "--country",
        "PL",
    ];
    arguments.extend(more);
    run(&arguments)
}

#[test]
fn the_answer_has_the_documented_shape() {
    let output = plan("2026-12-21", "2027-01-08", "2026-11-22", &["--json"]);
    assert_eq!(code(&output), 0);
    let answer = json(&output);
    for (field, value) in [
        ("working_days", json!(11)),
        ("notice_required", json!(true)),
        ("latest_notice_day", json!("2026-12-07")),
        ("days_to_spare", json!(15)),
        ("verdict", json!("in_time")),
        ("problems", json!([])),
    ] {
        assert_eq!(answer[field], value, "{field}");
    }
    assert_eq!(answer["holidays"][0], json!({"date": "2026-12-24", "name": "Christmas Eve"}));
    let short = json(&plan("2026-12-21", "2026-12-22", "2026-11-22", &["--json"]));
    assert_eq!((&short["latest_notice_day"], &short["days_to_spare"]), (&json!(null), &json!(null)));
    assert_eq!(short["verdict"], "not_required");
}

#[test]
fn a_late_plan_is_an_answer_and_an_invalid_one_is_wrong_usage() {
    let late = plan("2026-12-01", "2026-12-31", "2026-11-22", &["--json"]);
    assert_eq!((code(&late), json(&late)["verdict"].clone()), (0, json!("late")));
    assert_eq!(json(&late)["days_to_spare"], -5);
    let invalid = plan("2026-12-31", "2026-12-01", "2026-11-22", &["--json"]);
    assert_eq!((code(&invalid), json(&invalid)["verdict"].clone()), (2, json!("invalid")));
    assert_eq!(json(&invalid)["problems"][0]["code"], "reversed");
}

#[test]
fn people_read_sentences() {
    assert_eq!(
        out(&plan("2026-12-21", "2027-01-08", "2026-11-22", &[])),
        "11 working days (not counted: Christmas Eve 24 Dec, Christmas Day 25 Dec, New Year's Day 1 Jan, Epiphany 6 Jan)\n\
         notice needed by Mon 7 Dec 2026 - today Sun 22 Nov 2026 - in time, 15 days to spare\n"
    );
    let late = out(&plan("2026-11-16", "2026-11-30", "2026-11-22", &[]));
    assert!(
        late.contains("late by 20 days; file it all the same\nthe absence began on Mon 16 Nov 2026\n"),
        "{late}"
    );
    assert_eq!(
        out(&plan("2026-12-21", "2026-12-21", "2026-11-22", &[])),
        "1 working day\nno notice needed\n"
    );
}

#[test]
fn a_batch_answers_in_order() {
    let input = concat!(
        r#"{"first_day":"2026-12-21","last_day":"2027-01-08","today":"2026-11-22","country":"PL"}"#,
        "\n",
        r#"{"first_day":"2026-12-21","last_day":"the end","today":"2026-11-22","country":"PL"}"#,
        "\n",
        r#"{"first_day":"2026-12-21","last_day":"2026-12-01","today":"2026-11-22","country":"PL"}"#,
        "\n",
        r#"{"first_day":"2026-12-21","last_day":"2027-01-08","today":"2026-12-22","country":"NL"}"#,
        "\n",
    );
    let output = run_with(&["absence", "plan", "--batch"], input.as_bytes());
    let answers = lines(&output);
    assert_eq!(code(&output), 1);
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[0]["verdict"], "in_time");
    assert!(answers[1]["error"].is_string());
    assert_eq!(answers[2]["verdict"], "invalid");
    assert_eq!((&answers[3]["verdict"], &answers[3]["working_days"]), (&json!("late"), &json!(13)));
}
