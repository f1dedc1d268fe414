//! Usage, help, version, streams.

use super::{code, err, out, run, swopdesk};
use std::io::Read;
use std::process::Stdio;

#[test]
fn help_and_version_go_to_standard_output() {
    let version = run(&["--version"]);
    assert_eq!((code(&version), out(&version)), (0, format!("swopdesk {}\n", env!("CARGO_PKG_VERSION"))));
    let help = run(&["--help"]);
    assert_eq!(code(&help), 0);
    for word in [
        "due",
        "holidays",
        "absence",
        "check",
        "--profile",
        "--api-url",
        "--lang",
        "--json",
        "--no-color",
        "--ascii",
        "--theme",
        "-v",
    ] {
        assert!(out(&help).contains(word), "{word}");
    }
    assert!(!out(&help).contains('\u{1b}'));
}

#[test]
fn wrong_usage_is_code_2_on_standard_error() {
    for wrong in [
        &["frobnicate"][..],
        &["due", "--since", "yesterday", "--country", "PL"],
        &["due", "--country", "PL"],
        &["due", "--since", "2026-11-20T10:00:00Z", "--country", "Poland"],
        &["due", "--since", "2026-11-20T10:00:00Z", "--country", "PL", "--time-zone", "Mars/Olympus"],
        &["due", "--since", "1800-11-20T10:00:00Z", "--country", "PL"],
        &["due", "--since", "2026-11-20T10:00:00Z", "--country", "PL", "--hours", "0"],
        &["holidays", "--country", "PL"],
        &["holidays", "--country", "PL", "--year", "12345"],
        &["absence", "plan", "--first-day", "2026-13-01", "--last-day", "2026-12-01", "--country", "PL"],
        &["absence", "plan", "--first-day", "2026-12-1", "--last-day", "2026-12-01", "--country", "PL"],
        &["check", "--market", "nl-nl", "--languages", "nl"],
        &["check", "--languages", "klingon!"],
        &["check", "--market", "xx-be"],
        &["--lang", "eo", "holidays", "--country", "PL", "--year", "2026"],
    ] {
        let output = run(wrong);
        assert_eq!(code(&output), 2, "{wrong:?}: {output:?}");
        assert_eq!(out(&output), "", "{wrong:?}");
        assert!(!err(&output).is_empty(), "{wrong:?}");
    }
}

#[test]
fn without_a_country_or_an_account_it_says_what_to_give() {
    for command in [
        &["due", "--since", "2026-11-20T10:00:00Z"][..],
        &["absence", "plan", "--first-day", "2026-12-01", "--last-day", "2026-12-02"],
    ] {
        let output = run(command);
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains("--country"), "{}", err(&output));
    }
}

#[test]
fn global_options_go_before_and_after_the_command() {
    let before = run(&["--json", "holidays", "--country", "PL", "--year", "2026"]);
    let after = run(&["holidays", "--country", "PL", "--year", "2026", "--json"]);
    assert_eq!((code(&before), out(&before)), (0, out(&after)));
}

#[test]
fn a_closed_pipe_ends_a_command_quietly() {
    let mut child = swopdesk(&["due", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let line = b"{\"since\":\"2026-11-20T10:00:00Z\",\"now\":\"2026-11-20T10:00:00Z\",\"country\":\"PL\"}\n";
    // Write until the command is gone; it ends at the first answer nobody takes.
    while std::io::Write::write_all(&mut stdin, line).is_ok() {}
    drop(stdin);
    assert!(child.wait().unwrap().code().is_some());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
}
