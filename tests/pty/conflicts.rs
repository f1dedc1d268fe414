//! What crosses a reply is shown before it goes out, not after.

use super::{DUTCH, desk_with_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::Home;
use crate::support::pty::{CTRL_S, ENTER};
use swopdesk::demo::Act;

/// The platform tells nothing by itself any more.
fn without_events(desk: &crate::support::desk::Desk) {
    desk.script("GET", "/v1/events", 1000, Act::problem(404, "not_found"));
}

#[test]
fn a_colleagues_answer_is_shown_when_the_review_opens() {
    let (desk, id) = desk_with_parcel();
    without_events(&desk);
    let home = Home::new();
    let mut term = crate::support::pty::Start::new(&home).at(&desk).open();
    term.see("every 60 s");
    write_reply(&mut term, DUTCH);
    desk.push_seller_message(&id, "Wij hebben het pakket gevonden.").unwrap();
    term.keys(CTRL_S);
    let told = term.until("the answer above the text", |screen| {
        screen.words().contains("has answered already") && screen.has("Wij hebben het pakket gevonden.")
    });
    assert!(told.has("Goedemiddag, dank u wel"), "{told}");
    assert!(desk.delivered(&id).unwrap().is_empty());
    term.keys(CTRL_S).see("your shop has the last word already");
    term.keys(ENTER).see("goes out in");
    see_delivered(&term);
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
}

#[test]
fn a_message_that_crosses_a_held_reply_comes_back_with_it_on_top() {
    let (desk, id) = desk_with_parcel();
    without_events(&desk);
    let home = Home::new();
    let mut term = crate::support::pty::Start::new(&home).at(&desk).open();
    term.see("every 60 s");
    write_reply(&mut term, DUTCH);
    send(&mut term);
    desk.push_buyer_message(&id, "Laat maar, het is er al!").unwrap();
    let back = term.until("both", |screen| screen.has("Reply to") && screen.has("Laat maar, het is er al!"));
    assert!(back.has("Goedemiddag, dank u wel"), "{back}");
    assert!(desk.delivered(&id).unwrap().is_empty());
    // Read, it goes out as an answer to it.
    send(&mut term);
    see_delivered(&term);
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
}

#[test]
fn a_message_told_within_the_ten_seconds_pulls_the_reply_back_unsent() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    send(&mut term);
    desk.push_buyer_message(&id, "Laat maar, het is er al!").unwrap();
    let back = term.until("both", |screen| screen.has("Reply to") && screen.has("Laat maar, het is er al!"));
    assert!(back.has("Goedemiddag, dank u wel") && back.words().contains("a draft again"), "{back}");
    let posted =
        || desk.requests().into_iter().filter(|one| one.method == "POST" && one.path.ends_with("/messages"));
    assert_eq!(posted().count(), 0, "it was never tried");
    send(&mut term);
    see_delivered(&term);
    assert_eq!((posted().count(), desk.delivered(&id).unwrap().len()), (1, 1));
}

#[test]
fn a_takeover_makes_the_text_one_to_read_only() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    desk.take_over(&id, "locked_device", None).unwrap();
    term.until("why and by whom", |screen| {
        screen.words().contains("taken this discussion over (locked device")
    });
    term.keys("XYZ").until("nothing is typed", |screen| screen.words().contains("you can only read it"));
    assert!(!term.screen().has("XYZ"), "{}", term.screen());
}

#[test]
fn a_long_discussion_opens_at_its_end() {
    let (desk, id) = desk_with_parcel();
    for n in 0..450 {
        desk.push_buyer_message(&id, &format!("Bericht nummer {n}.")).unwrap();
    }
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.keys("G").until("the parcel is on the screen", |screen| screen.has("Pakket niet"));
    term.keys(ENTER).see("Bericht nummer 449.");
    let asked = desk.asked("GET", &format!("{id}/messages"));
    assert!(asked.len() <= 2, "not all of it is read: {}", asked.len());
    term.keys("g");
    term.until("older ones come", |screen| !screen.has("Bericht nummer 449."));
}
