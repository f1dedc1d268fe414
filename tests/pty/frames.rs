//! Every screen is whole at the smallest and at a large size, and nothing stale stays after a resize.

use super::{DUTCH, desk_with_parcel, open_parcel, signed_in};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{CTRL_S, ENTER, ESC, F8, Start, TAB, Term};
use crate::support::screen::Picture;

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (140, 40);

/// Looks at what is on the screen at both sizes and at odd ones, and back.
fn look(term: &mut Term, sign: &str) {
    resized(term, sign, Picture::assert_whole);
}

/// The same for what lies over other frames.
fn look_over(term: &mut Term, sign: &str) {
    resized(term, sign, Picture::assert_whole_below);
}

fn resized(term: &mut Term, sign: &str, assert_whole: impl Fn(&Picture)) {
    for (cols, rows) in [LARGE, (119, 25), (120, 24), SMALL] {
        term.resize(cols, rows);
        let whole = |screen: &Picture| {
            screen.has(sign)
                && screen.rows().len() == usize::from(rows)
                && !screen.last_row().trim().is_empty()
        };
        term.until(&format!("{sign:?} at {cols}x{rows}"), whole);
        term.assert_fresh();
        assert_whole(&term.screen());
    }
}

#[test]
fn the_inbox_and_what_is_opened_from_it_are_whole() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    look(&mut term, "Needs a reply");
    for _ in 0..5 {
        term.keys(TAB);
        look(&mut term, "│");
    }
    term.keys(TAB).see("╭ Needs a reply");
    term.keys("?").see("Keys");
    look_over(&mut term, "Keys");
    term.keys(ESC).see_no_more("╭ Keys");
    open_parcel(&mut term);
    look(&mut term, "waar blijft mijn pakket?");
    term.keys("x").see("No reply needed?");
    look_over(&mut term, "No reply needed?");
    term.keys("n").see_no_more("No reply needed?");
    term.keys("r").see("Reply to");
    look(&mut term, "Reply to");
    term.keys(&"Dit is een lange regel die omgebroken moet worden. ".repeat(30)).see("Dit is een lange");
    term.keys("\rHello, thank you for your message, we are looking into it.").see("looking into it.");
    look(&mut term, "Checks");
    term.keys(CTRL_S).see("Send to");
    look_over(&mut term, "Send to");
    term.keys(ESC).see_no_more("Send to");
    term.keys(F8).see("Discard the draft?");
    look_over(&mut term, "Discard the draft?");
}

#[test]
fn the_absences_and_their_form_are_whole() {
    let desk = Desk::quiet(6);
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.keys("2").see("Absences 4");
    look(&mut term, "Absences 4");
    term.keys("n").see("New absence");
    look(&mut term, "New absence");
    term.keys("+3d")
        .keys(TAB)
        .keys("+21d")
        .until("late", |screen| screen.words().contains("it can still be filed"));
    look(&mut term, "The rule says");
    term.keys(CTRL_S).see("This notice is late");
    look_over(&mut term, "This notice is late");
}

#[test]
fn the_sign_in_form_is_whole() {
    let home = Home::new();
    let mut term = Start::new(&home).open();
    term.see("Sign in to your helpdesk");
    look(&mut term, "Sign in to your helpdesk");
    term.keys("?");
    term.see("?");
    term.keys("\x1bOP").see("Keys");
    look_over(&mut term, "Keys");
}

#[test]
fn a_terminal_too_small_says_so_and_nothing_is_lost_meanwhile() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    super::write_reply(&mut term, DUTCH);
    term.resize(79, 24);
    term.until("how much is needed", |screen| {
        screen.words().contains("needs 80 columns and 24 rows; here are 79")
    });
    term.resize(20, 3);
    term.see("swopdesk needs");
    term.resize(1, 1);
    term.until("a single cell", |screen| screen.rows().len() == 1);
    term.resize(80, 24);
    term.see("Goedemiddag, dank u wel");
    term.assert_fresh();
    term.screen().assert_whole();
}

#[test]
fn plain_signs_and_no_colour_are_whole_too() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).arg("--ascii").var("NO_COLOR", "1").open();
    term.see("live");
    term.keys("G").keys(ENTER).see("waar blijft mijn pakket?");
    let screen = term.screen();
    let strange: String = screen.rows().concat().chars().filter(|c| "╭╮╰╯│─●⏸⇡✓▲○┃·…".contains(*c)).collect();
    assert!(strange.is_empty(), "{strange}\n{screen}");
    term.assert_fresh();
    let raw = String::from_utf8_lossy(&term.raw()).into_owned();
    assert!(!raw.contains("\x1b[38;") && !raw.contains("\x1b[48;") && !raw.contains("\x1b[31m"));
}
