//! The screen never waits for the network, and whatever the network does is told in one line while nothing
//! that was typed is lost.

use super::{DUTCH, desk_with_parcel, open_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{CTRL_Q, CTRL_S, ENTER, ESC, F8, Start};
use std::time::{Duration, Instant};
use swopdesk::demo::Act;

/// A start that has filled the store.
fn fill(home: &Home, desk: &Desk) {
    let mut term = signed_in(home, desk);
    open_parcel(&mut term);
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

#[test]
fn the_list_is_there_and_keys_work_while_the_platform_is_slow() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    fill(&home, &desk);
    // Longer than the whole test may take: nothing on the way waits for an answer.
    desk.script("*", "/", 1000, Act::Delay(Duration::from_secs(120)));
    let begun = Instant::now();
    let mut term = Start::new(&home).at(&desk).open();
    let first = term.see("Pakket niet");
    assert!(first.has("↻ connecting"), "{first}");
    write_reply(&mut term, DUTCH);
    term.keys(CTRL_S).see("Send to");
    term.keys(ENTER).see("goes out in");
    term.keys("u").see("Reply to");
    term.keys(ESC).see_no_more("Checks");
    term.keys(ESC).see("╭ Needs a reply");
    term.keys("2").see("Absences 4");
    term.keys("q");
    let ended = term.end();
    assert_eq!(ended.code, 0);
    ended.assert_restored();
    assert!(begun.elapsed() < Duration::from_secs(60), "something has waited");
}

#[test]
fn the_first_list_can_be_ended_and_taken_up_again() {
    let desk = Desk::quiet(2_000);
    let home = Home::new();
    desk.script("GET", "/v1/discussions", 1000, Act::Delay(Duration::from_secs(2)));
    let mut term = Start::new(&home).at(&desk).open();
    term.until("a page of the list", |screen| screen.has("list: 500"));
    term.keys(ESC).until("it is ended", |screen| screen.has("R goes on"));
    desk.clear_script();
    let asked = desk.asked("GET", "/v1/discussions").len();
    // What has been read is there and works.
    term.keys("j").keys("k");
    assert_eq!(desk.asked("GET", "/v1/discussions").len(), asked);
    term.keys("R").see("● live");
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

#[test]
fn a_port_that_never_answers_and_none_at_all_leave_the_list_and_the_keys() {
    let home = Home::new();
    let (desk, _) = desk_with_parcel();
    // First gone, then a port that takes connections and says nothing.
    fill(&home, &desk);
    let address = desk.address();
    let (url, token) = (desk.url().to_owned(), desk.token().to_owned());
    desk.stop();
    let start = || Start::new(&home).url(&url).var("SWOPDESK_TOKEN", &token);
    let mut term = start().open();
    let told = term.see("⚠ offline since");
    assert!(told.has("Pakket niet"), "{told}");
    assert!(told.words().contains("The platform cannot be reach"), "{told}");
    assert!(told.words().contains("Check the network"), "{told}");
    write_reply(&mut term, DUTCH);
    term.keys(ESC).see_no_more("Checks");
    term.keys("q");
    assert_eq!(term.end().code, 0);

    let listener = std::net::TcpListener::bind(address).unwrap();
    let mut term = start().open();
    let first = term.see("Pakket niet");
    assert!(first.has("connecting"), "{first}");
    open_parcel(&mut term);
    term.keys("r").see("Goedemiddag, dank u wel");
    term.keys(CTRL_Q);
    assert_eq!(term.end().code, 0);
    drop(listener);
}

#[test]
fn a_first_start_without_network_says_so_in_the_form() {
    let home = Home::new();
    let mut term = Start::new(&home).url("http://127.0.0.1:9").open();
    term.see("Sign in to your helpdesk");
    term.keys("me@shop.example").keys(ENTER).keys("secret").keys(ENTER);
    let told = term.until("the refusal", |screen| screen.words().contains("cannot be reached"));
    assert!(told.words().contains("Check the network and the platform’s address"), "{told}");
    assert!(told.has("me@shop.example") && told.has("••••••"), "{told}");
}

/// What the platform answers with, and what is said of it.
fn troubles() -> Vec<(Act, &'static str, &'static str)> {
    vec![
        (Act::problem(500, "oops"), "The platform failed (status 500)", "Try again in a few minutes"),
        (Act::problem(503, "maintenance"), "The platform is down", "Try again in a few"),
        (Act::problem(429, "too_many_requests"), "asks to slow down", "Wait a little"),
        (Act::html(200), "did not answer as a", "Check the platform’s addres"),
        (Act::BreakOff, "The connection to the platform b", "Check the network"),
    ]
}

#[test]
fn trouble_at_sign_in_is_one_line_and_what_is_typed_stays() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = Start::new(&home).url(desk.url()).open();
    term.see("Sign in to your helpdesk");
    term.keys(desk.email()).keys(ENTER).keys(desk.password());
    for (act, what, hint) in troubles() {
        desk.script("POST", "/oauth/token", 1, act);
        term.keys(ENTER);
        let told = term.until(what, |screen| screen.words().contains(what));
        assert!(told.words().contains(hint), "{told}");
        assert!(told.has(desk.email()) && told.has("••••"), "{told}");
    }
    term.keys(ENTER).see("● live");
}

#[test]
fn trouble_with_the_list_is_one_line_and_over_when_the_platform_is_back() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    fill(&home, &desk);
    for (act, what, hint) in troubles() {
        desk.script("*", "/", 1000, act);
        // With a vault nothing else is to be told at the foot.
        let mut term = Start::new(&home).at(&desk).var("SWOPDESK_PASSPHRASE", "correct horse").open();
        term.see("⚠ offline since");
        let told = term.until(what, |screen| screen.words().contains(what));
        assert!(told.words().contains(hint), "no hint in:\n{told}");
        assert!(told.has("Pakket niet"), "{told}");
        told.assert_whole();
        write_reply(&mut term, DUTCH);
        desk.clear_script();
        term.see("● live");
        assert!(term.screen().has("Goedemiddag, dank u wel"), "{}", term.screen());
        term.keys(F8).see("Discard the draft?");
        term.keys("y").see_no_more("Checks");
        term.keys("q");
        assert_eq!(term.end().code, 0);
    }
}

#[test]
fn what_could_not_be_sent_goes_out_once_the_platform_is_back() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    let path = "/v1/discussions/";
    desk.script("POST", path, 1, Act::problem(500, "oops"));
    desk.script("POST", path, 1, Act::html(502));
    write_reply(&mut term, DUTCH);
    send(&mut term);
    term.until("why it is not sent", |screen| screen.has("not sent yet"));
    see_delivered(&term);
    let posts = desk.wait_asked(3, "POST", &format!("{id}/messages"));
    assert_eq!(posts.iter().map(|r| r.status).collect::<Vec<_>>(), [500, 502, 201]);
    assert!(posts.iter().all(|r| r.idempotency_key == posts[0].idempotency_key), "{posts:#?}");
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
}

#[test]
fn an_answer_lost_on_the_way_does_not_send_twice() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    desk.script("POST", "/v1/discussions/", 1, Act::LoseAnswer);
    write_reply(&mut term, DUTCH);
    send(&mut term);
    see_delivered(&term);
    let posts = desk.wait_asked(2, "POST", &format!("{id}/messages"));
    assert_eq!(posts[0].idempotency_key, posts[1].idempotency_key);
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
}

#[test]
fn a_reply_that_crosses_a_new_message_comes_back_with_it() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    desk.script("POST", "/v1/discussions/", 1, Act::problem(409, "discussion_changed"));
    send(&mut term);
    let back = term.see("Reply to");
    assert!(back.has("Goedemiddag, dank u wel"), "{back}");
    term.until("why it came back", |screen| screen.words().contains("newer message has arrived"));
    assert!(desk.delivered(&id).unwrap().is_empty());
}

#[test]
fn messages_that_were_missed_come_by_themselves() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    // The list is in the store, the messages are not.
    let mut term = signed_in(&home, &desk);
    term.keys("q");
    term.end();
    desk.script("*", "/", 1000, Act::BreakOff);
    let mut term = Start::new(&home).at(&desk).open();
    term.see("⚠ offline since");
    term.keys("G").keys(ENTER).see("The messages are not on this machine yet");
    desk.clear_script();
    term.see("Goedemiddag, waar blijft mijn pakket?");
}
