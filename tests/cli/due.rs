//! `swopdesk due`.

use super::{code, err, json, lines, out, run, run_with, swopdesk};
use serde_json::json;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

#[test]
fn the_answer_has_the_documented_shape() {
    let output = run(&[
        "due",
        "--since",
        "2026-03-27T15:30:00+01:00",
        "--now",
        "2026-03-30T09:10:00+02:00",
        "--country",
        "PL",
        "--json",
    ]);
    assert_eq!(code(&output), 0);
    assert_eq!(
        json(&output),
        json!({"due_at": "2026-03-30T15:30:00+02:00", "remaining_seconds": 22_800, "overdue": false, "level": "soon", "clock": "runs", "resumes_at": null})
    );
    let rest = run(&[
        "due",
        "--since",
        "2026-06-03T14:00:00+02:00",
        "--now",
        "2026-06-04T08:00:00+02:00",
        "--country",
        "pl",
        "--json",
    ]);
    let rest = json(&rest);
    assert_eq!(
        (&rest["clock"], &rest["resumes_at"]),
        (&json!("stands_still"), &json!("2026-06-05T00:00:00+02:00"))
    );
    assert_eq!((&rest["level"], &rest["remaining_seconds"]), (&json!("calm"), &json!(50_400)));
}

#[test]
fn people_read_sentences() {
    let say = |since: &str, now: &str| out(&run(&["due", "--since", since, "--now", now, "--country", "PL"]));
    assert_eq!(
        say("2026-06-03T14:00:00+02:00", "2026-06-04T08:00:00+02:00"),
        "14 h left - clock stands still until Fri 00:00 (Corpus Christi)\ndue 2026-06-05T14:00:00+02:00 (Europe/Warsaw)\n"
    );
    assert_eq!(
        say("2026-11-20T00:00:00+01:00", "2026-11-21T08:00:00+01:00"),
        "time is up - due Fri 24:00\ndue 2026-11-21T00:00:00+01:00 (Europe/Warsaw)\nclock stands still until Mon 00:00 (weekend)\n"
    );
}

#[test]
fn zone_and_hours_can_be_given() {
    let output = run(&[
        "due",
        "--since",
        "2026-11-20T23:30:00Z",
        "--now",
        "2026-11-20T23:30:00Z",
        "--country",
        "PT",
        "--time-zone",
        "Atlantic/Azores",
        "--hours",
        "1",
        "--json",
    ]);
    assert_eq!(json(&output)["due_at"], "2026-11-20T23:30:00-01:00");
}

#[test]
fn an_unknown_country_counts_weekends_only_and_says_so() {
    let output = run(&[
        "due",
        "--since",
        "2026-12-24T10:00:00Z",
        "--now",
        "2026-12-24T10:00:00Z",
        "--country",
        "XX",
        "--json",
    ]);
    assert_eq!(code(&output), 0);
    assert_eq!(json(&output)["due_at"], "2026-12-25T10:00:00Z");
    assert!(err(&output).contains("only weekends rest"), "{}", err(&output));
}

#[test]
fn without_now_it_reckons_from_this_moment() {
    let output = run(&["due", "--since", "2020-01-01T00:00:00Z", "--country", "PL", "--json"]);
    assert_eq!(json(&output)["level"], "overdue");
}

#[test]
fn a_batch_answers_line_by_line_and_goes_on_after_bad_ones() {
    let input = concat!(
        r#"{"since":"2026-03-27T15:30:00+01:00","now":"2026-03-27T15:30:00+01:00","country":"PL","time_zone":"Europe/Warsaw"}"#,
        "\n",
        "nonsense\n",
        "\n",
        r#"{"since":"2026-03-27T15:30:00+01:00","now":"tomorrow","country":"PL"}"#,
        "\n",
        r#"{"since":"2026-03-27T15:30:00+01:00","now":"2026-03-27T15:30:00+01:00"}"#,
        "\n",
        r#"{"since":"2026-03-27T15:30:00+01:00","now":"2026-03-27T15:30:00+01:00","country":"PL","time_zone":"Mars/Olympus"}"#,
        "\n",
        r#"{"since":"2026-06-04T11:00:00+02:00","now":"2026-06-04T11:00:00+02:00","country":"PL","time_zone":null,"more":1}"#,
    );
    let output = run_with(&["due", "--batch"], input.as_bytes());
    assert_eq!(code(&output), 1);
    let answers = lines(&output);
    assert_eq!(answers.len(), 7);
    assert_eq!(answers[0]["due_at"], "2026-03-30T15:30:00+02:00");
    for bad in &answers[1..6] {
        assert!(bad["error"].is_string() && bad.as_object().unwrap().len() == 1, "{bad}");
    }
    assert_eq!(answers[6]["due_at"], "2026-06-06T00:00:00+02:00");
    let good = run_with(&["due", "--batch"], input.lines().next().unwrap().as_bytes());
    assert_eq!(code(&good), 0);
    assert_eq!(
        (code(&run_with(&["due", "--batch"], b"")), out(&run_with(&["due", "--batch"], b""))),
        (0, String::new())
    );
}

#[test]
fn a_batch_survives_overlong_and_undecodable_lines() {
    let mut input = vec![b'x'; 3 << 20];
    input.extend_from_slice(b"\n\xff\xfe\n{\"since\":\"2026-03-27T15:30:00Z\",\"now\":\"2026-03-27T15:30:00Z\",\"country\":\"PL\"}\n");
    let output = run_with(&["due", "--batch"], &input);
    let answers = lines(&output);
    assert_eq!((code(&output), answers.len()), (1, 3));
    assert!(answers[0]["error"].as_str().unwrap().contains("longer") && answers[1]["error"].is_string());
    assert!(answers[2]["due_at"].is_string());
}

#[test]
fn a_batch_answers_before_the_next_question() {
    let mut child =
        swopdesk(&["due", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for hour in ["08", "09"] {
        let question = format!(
            "{{\"since\":\"2026-11-20T{hour}:00:00Z\",\"now\":\"2026-11-20T10:00:00Z\",\"country\":\"PL\"}}\n"
        );
        stdin.write_all(question.as_bytes()).unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert!(answer.contains("due_at"), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}
