//! Find a discussion and answer it, by keys alone.

use super::{DUTCH, desk_with_parcel, see_delivered, send, signed_in};
use crate::support::Home;
use crate::support::pty::{ENTER, ESC, TAB};

#[test]
fn filter_and_answer() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.keys("/").see("Enter keep");
    // A letter is left out.
    term.keys("pakkt").until("only the parcel is left", |screen| {
        screen.has("/pakkt") && screen.has(" · 1 of ") && screen.has("Pakket niet")
    });
    term.keys(ENTER).see("Enter open");
    term.keys(ENTER).see("Goedemiddag, waar blijft mijn pakket?");
    term.keys("r").see("Reply to");
    term.keys(DUTCH).see(&DUTCH[..20]);
    send(&mut term);
    see_delivered(&term);
    assert!(desk.messages(&id).unwrap().iter().any(|message| message["text"].as_str() == Some(DUTCH)));
    // Answered, it is no longer in this view; the next one with it says where it is.
    term.keys(ESC).see("Nothing here matches “pakkt”.");
    term.keys(TAB)
        .until("it waits for its buyer", |screen| screen.has("Pakket niet") && screen.has(" · 1 of "));
    term.keys(ESC).until("everything is shown again", |screen| !screen.has("/pakkt"));
    term.keys("q");
    assert_eq!(term.end().code, 0);
}
