//! Sessions end in the middle of things.

use super::{DUTCH, desk_with_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{ENTER, Start, Term};

fn by_password(home: &Home, desk: &Desk) -> Term {
    let mut term = Start::new(home).url(desk.url()).open();
    term.see("Sign in to your helpdesk");
    term.keys(desk.email()).keys(ENTER).keys(desk.password()).keys(ENTER);
    term.see("● live");
    term
}

#[test]
fn an_access_token_that_ends_is_renewed_without_a_word() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = by_password(&home, &desk);
    assert!(term.screen().words().contains("no keyring"), "{}", term.screen());
    write_reply(&mut term, DUTCH);
    send(&mut term);
    desk.revoke_access_tokens().unwrap();
    see_delivered(&term);
    assert!(term.screen().has("● live"), "{}", term.screen());
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
    // One sign-in, one renewal.
    desk.wait_asked(2, "POST", "/oauth/token");
}

#[test]
fn a_session_that_ends_for_good_asks_to_sign_in_and_goes_on_where_it_was() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = by_password(&home, &desk);
    write_reply(&mut term, DUTCH);
    desk.revoke_tokens().unwrap();
    let form = term.see("Sign in to your helpdesk");
    assert!(form.words().contains("the sign-in has ended"), "{form}");
    assert!(form.has(desk.email()) && form.has("not signed in"), "{form}");
    term.keys(desk.password()).keys(ENTER);
    let back = term.see("Reply to");
    assert!(back.has("Goedemiddag, dank u wel"), "{back}");
    term.see("● live");
    send(&mut term);
    see_delivered(&term);
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
}

#[test]
fn a_token_from_the_environment_that_ends_is_told_and_nothing_typed_is_lost() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    desk.revoke_access_tokens().unwrap();
    let form = term.see("Sign in to your helpdesk");
    assert!(form.words().contains("SWOPDESK_TOKEN is not accepted"), "{form}");
    // Signing in by password goes on from here.
    term.keys(desk.email()).keys(ENTER).keys(desk.password()).keys(ENTER);
    term.see("Goedemiddag, dank u wel");
    term.see("● live");
}
