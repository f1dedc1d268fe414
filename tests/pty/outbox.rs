//! The outbox as a seller sees it: taken back in time, tried now, given up.

use super::{DUTCH, desk_with_parcel, open_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::ESC;
use swopdesk::demo::Act;

#[test]
fn a_mark_and_a_withdrawal_are_taken_back_in_time() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    open_parcel(&mut term);
    term.keys("x").see("No reply needed?");
    term.keys("y").see("no reply needed · goes out in");
    term.keys("u").see("taken back: the reply clock goes on");
    term.see_no_more("goes out in");
    term.keys(ESC).see("╭ Needs a reply");
    term.keys("2").see("Absences 4");
    term.keys("gw").see("Withdraw this notice?");
    term.keys("y").see("withdrawn in");
    term.keys("u").see("taken back: the notice stands");
    term.see_no_more("withdrawn in");
    // What is left alone goes out.
    term.keys("1").keys("G").keys("x").see("No reply needed?");
    term.keys("y").see("goes out in");
    desk.wait_asked(1, "PUT", &format!("{id}/no-reply-needed"));
    term.see("marked: no reply needed");
    assert!(desk.asked("DELETE", "").is_empty(), "no notice was withdrawn");
}

#[test]
fn what_cannot_be_sent_is_tried_at_once_on_its_screen() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    desk.script("POST", "/v1/discussions/", 1, Act::retry_after(503, "maintenance", 3600));
    write_reply(&mut term, DUTCH);
    send(&mut term);
    term.until("it could not be sent", |screen| screen.last_row().contains("1 thing not sent yet"));
    term.keys("O").see("Outbox 1");
    let told = term.until("an hour or nearly", |screen| screen.has("in 59 min") || screen.has("in 1 h"));
    assert!(told.has("Reply") && told.has("1 try") && told.words().contains("down or overloaded"), "{told}");
    term.assert_fresh();
    term.keys("r");
    see_delivered(&term);
    term.see("Nothing waits to be sent.");
    let posts = desk.wait_asked(2, "POST", &format!("{id}/messages"));
    assert_eq!(posts[0].idempotency_key, posts[1].idempotency_key);
}

#[test]
fn a_row_that_is_given_up_becomes_the_draft_and_delivery_goes_on() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    // The answer never comes while it is given up.
    desk.script("POST", "/v1/discussions/", 1, Act::retry_after(503, "maintenance", 3600));
    write_reply(&mut term, DUTCH);
    send(&mut term);
    term.until("it could not be sent", |screen| screen.last_row().contains("not sent yet"));
    term.keys("O").see("Outbox 1");
    term.keys("d").see("Give it up?");
    term.keys("y").see("the text is the draft");
    term.see("Nothing waits to be sent.");
    term.keys("1").see("╭ Needs a reply");
    open_parcel(&mut term);
    term.keys("r").see("may have been delivered");
    assert!(term.screen().has("Goedemiddag, dank u wel"), "{}", term.screen());
    send(&mut term);
    see_delivered(&term);
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
}

#[test]
fn a_refused_mark_stays_until_it_is_seen() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    desk.script("PUT", "/v1/discussions/", 9, Act::problem(409, "discussion_changed"));
    open_parcel(&mut term);
    term.keys("x").see("No reply needed?");
    term.keys("y").see("goes out in");
    term.keys("O");
    let told = term.until("it is refused", |screen| screen.has("! refused") && screen.has("what to do"));
    assert!(told.words().contains("newer message"), "{told}");
    term.keys("d").see("Give it up?");
    term.keys("y").see("Nothing waits to be sent.");
}

#[test]
fn an_empty_outbox_says_so() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.keys("O").see("Nothing waits to be sent.");
    term.keys(ESC).see("Needs a reply");
}
