//! The terminal is given back as it was, however the program ends.

use super::{DUTCH, desk_with_parcel, signed_in, write_reply};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{CTRL_C, CTRL_Z, ESC, Start, find};
use crate::support::screen::Picture;

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

/// What is asked of the terminal, and what gives it back.
const MODES: [(&[u8], &[u8]); 4] = [
    (b"\x1b[?1004h", b"\x1b[?1004l"),
    (b"\x1b[?1000h", b"\x1b[?1000l"),
    (b"\x1b[?1002h", b"\x1b[?1002l"),
    (b"\x1b[?1006h", b"\x1b[?1006l"),
];

#[test]
fn focus_and_mouse_are_given_back_and_moves_are_never_asked_for() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.keys("q");
    let ended = term.end();
    ended.assert_restored();
    for (on, off) in MODES {
        let (on, off) = (find(&ended.raw, on).unwrap(), find(&ended.raw, off).unwrap());
        assert!(on < off);
    }
    assert_eq!(find(&ended.raw, b"\x1b[?1003h"), None);
}

#[test]
fn the_mouse_can_be_left_to_the_terminal() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let config = home.path().join("config/config.toml");
    std::fs::create_dir_all(config.parent().unwrap()).unwrap();
    std::fs::write(config, "[ui]\nmouse = false\n").unwrap();
    let term = signed_in(&home, &desk);
    assert_eq!(find(&term.raw(), b"\x1b[?1000h"), None);
}

#[test]
fn ctrl_z_goes_to_the_shell_and_fg_comes_back() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).in_shell().open();
    term.see("● live");
    let mark = term.raw().len();
    term.keys(CTRL_Z).until("the shell's words", |screen| screen.has("Stopped") && !screen.has("live"));
    let given = term.raw()[mark..].to_vec();
    assert!(find(&given, b"\x1b[?1049l").is_some() && find(&given, b"\x1b[?1000l").is_some());
    // The terminal is the shell's: it shows what is typed and answers.
    term.keys("echo to-$((20+3))\r").see("to-23");
    term.resize_silently(100, 30);
    term.keys("fg\r").until("the list, in the new size", |screen| {
        screen.has("● live") && screen.rows().len() == 30 && !screen.has("to-23")
    });
    term.assert_fresh();
    term.screen().assert_whole();
    term.keys("q").see("READY");
    term.keys("exit\r");
    term.end().assert_restored();
}

#[test]
fn stopped_from_outside_it_draws_all_again_when_it_goes_on() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let term = signed_in(&home, &desk);
    let mark = term.raw().len();
    term.stop_and_go_on();
    term.redrawn_since(mark);
    term.screen().assert_whole();
}

#[test]
fn the_theme_goes_by_the_terminals_ground_and_typed_keys_stay() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).var("COLORTERM", "truecolor").open();
    term.see("● live");
    let asked = |raw: &[u8]| find(raw, b"\x1b]11;?\x1b\\").is_some();
    assert!(asked(&term.raw()));
    let dark = b"48;2;23;27;34";
    assert!(find(&term.raw(), dark).is_some(), "the first frame waits for nothing");
    let mark = term.raw().len();
    term.keys("\x1b]11;rgb:ffff/ffff/ffff\x1b\\?").see("Keys");
    let light = term.raw()[mark..].to_vec();
    assert!(find(&light, b"48;2;251;251;248").is_some());
    term.assert_fresh();
}

#[test]
fn no_question_is_asked_where_the_theme_is_chosen_or_nothing_would_answer() {
    let desk = Desk::quiet(3);
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "linux")] {
        let home = Home::new();
        let term = Start::new(&home).at(&desk).var(name, value).open();
        term.see("live");
        assert_eq!(find(&term.raw(), b"\x1b]11"), None, "{name}");
    }
    let home = Home::new();
    let term = Start::new(&home).at(&desk).arg("--theme").arg("light").open();
    term.see("live");
    assert_eq!(find(&term.raw(), b"\x1b]11"), None);
    // 256 colours where nothing tells of more.
    assert!(find(&term.raw(), b"48;2;").is_none() && find(&term.raw(), b"48;5;").is_some());
}

#[test]
fn a_terminal_that_lies_about_its_size_is_not_believed() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    for (cols, rows) in [(0, 0), (0, 50), (1, 1), (10_000, 10_000), (0, 50), (10_000, 10_000), (1, 1)] {
        term.resize_to_lie(cols, rows);
    }
    term.resize(80, 24);
    term.see("● live");
    term.assert_fresh();
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

#[test]
fn a_key_that_comes_with_a_new_size_is_heard_and_the_size_too() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    for round in 0..100 {
        // Told at the same moment, in one way and the other; nothing more comes that would wake the reader.
        let (cols, rows, key) = if round % 2 == 0 { (90, 26, "?") } else { (80, 24, ESC) };
        term.resize_silently(cols, rows);
        term.keys(key).until(&format!("round {round}"), |screen| {
            let whole = screen.rows().len() == usize::from(rows) && !screen.last_row().trim().is_empty();
            whole && screen.has("╭ Keys") == (key == "?") && screen.has("╭ Needs a reply") != (key == "?")
        });
    }
    term.assert_fresh();
}

#[test]
fn a_move_inside_a_page_takes_few_bytes() {
    let desk = Desk::quiet(60);
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).size(160, 48).open();
    term.see("● live");
    // The discussions beside the list are read once the cursor rests; these follow each other at once.
    let mark = term.raw().len();
    term.keys("jjjjjjjjjj");
    let selected = |screen: &Picture| screen.selected_row() == Some(14);
    term.until("the eleventh row is selected", selected);
    let bytes = term.raw().len() - mark;
    assert!(bytes < 10 * 600 + 8_000, "{bytes} bytes");
}

#[test]
fn a_discussion_is_answered_by_mouse_alone() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.until("the parcel is on the screen", |screen| screen.has("Pakket niet aangekomen"));
    term.click_on("Pakket niet").click_on("Pakket niet").see("waar blijft mijn pakket?");
    term.click_on("r reply").see("Reply to");
    term.paste(DUTCH).see("Goedemiddag, dank u wel");
    term.click_on("Ctrl-s send").see("Send to");
    term.click_on("Enter send").see("goes out in");
    super::see_delivered(&term);
    desk.wait_asked(1, "POST", "/messages");
}
