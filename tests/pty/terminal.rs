//! The terminal is given back as it was, however the program ends.

use super::{DUTCH, desk_with_parcel, signed_in, write_reply};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{CTRL_C, ESC, Start};

#[test]
fn q_and_ctrl_c_and_esc_give_it_back() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    for key in ["q", CTRL_C] {
        let mut term = signed_in(&home, &desk);
        term.keys(key);
        let ended = term.end();
        ended.assert_restored();
        assert_eq!(ended.code, 0);
        assert!(ended.words.trim().is_empty(), "{}", ended.words);
    }
    let elsewhere = Home::new();
    let mut term = Start::new(&elsewhere).open();
    term.see("Sign in");
    term.keys(ESC);
    let ended = term.end();
    ended.assert_restored();
    assert_eq!(ended.code, 0);
}

#[test]
fn sigterm_gives_it_back_and_keeps_what_was_typed_last() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    term.keys(" Tot").see("weten. Tot");
    term.terminate();
    let ended = term.end();
    ended.assert_restored();
    assert_eq!(ended.code, 0);
    let mut term = signed_in(&home, &desk);
    super::open_parcel(&mut term);
    term.keys("r").see("weten. Tot");
}

#[test]
fn a_panic_gives_it_back_and_can_be_read() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let term = Start::new(&home).at(&desk).var("SWOPDESK_TEST_PANIC", "1").open();
    let ended = term.end();
    ended.assert_restored();
    assert_eq!(ended.code, 101);
    assert!(ended.words.contains("told to panic"), "{}", ended.words);
}

#[test]
fn without_a_terminal_it_says_what_to_do() {
    let home = Home::new();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_swopdesk"))
        .env_clear()
        .env("SWOPDESK_HOME", home.path())
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("needs a terminal") && told.contains("swopdesk --help"), "{told}");
}
