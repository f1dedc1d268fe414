//! A seller's tasks walked from their beginning to their end: by keys alone, and by mouse.

use super::{DUTCH, desk_with_parcel, open_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{CTRL_S, ENTER, ESC, Start, Term};
use crate::support::screen::Picture;
use std::net::SocketAddr;
use std::path::Path;
use swopdesk::demo::{Act, Demo};

/// What buyers ask for whom nobody but this test cares.
const QUESTIONS: [&str; 5] = [
    "Het scherm is gebarsten.",
    "De batterij is snel leeg.",
    "De lader ontbreekt.",
    "De camera is wazig.",
    "De luidspreker kraakt.",
];

fn waiting(many: usize) -> impl Fn(&Picture) -> bool {
    let heading = format!("Needs a reply {many}");
    move |screen| {
        let after = screen.row_with(&heading).and_then(|row| Some(row.split_once(&heading)?.1.to_owned()));
        after.is_some_and(|after| after.starts_with([' ', '│']))
    }
}

/// What the seller has written in a discussion.
fn own(desk: &Demo, id: &str) -> Vec<String> {
    let messages = desk.messages(id).unwrap().into_iter();
    let own = messages.filter(|message| message["author"]["role"] == "seller");
    own.map(|message| message["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn five_are_answered_one_after_the_other() {
    let desk = Desk::quiet(0);
    let open = |question: &str| desk.open_discussion("nl-nl", "Vraag", question).unwrap();
    let ids = QUESTIONS.map(open);
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).size(140, 40).open();
    term.until("all five wait", waiting(5));
    term.keys("g").keys(ENTER);
    let mut left: Vec<usize> = (0..5).collect();
    for many in (0..5).rev() {
        // In which order they stand hangs on the time of day: in the night all fall due together.
        let here = |screen: &Picture| left.iter().copied().find(|&n| screen.has(QUESTIONS[n]));
        let next = here(&term.until("one that is left", |screen| here(screen).is_some())).unwrap();
        left.retain(|&n| n != next);
        let reply = format!("{DUTCH} Vraag {next}.");
        term.keys("r").see("Reply to");
        term.keys(&reply).see(&format!("Vraag {next}."));
        term.keys(CTRL_S).see("Send to");
        term.keys(ENTER).see_no_more("Send to");
        if many == 4 {
            // Delivered, it leaves the list.
            term.until("four wait", waiting(4));
        }
        if many > 0 {
            term.keys("J");
        }
    }
    term.until("nobody waits", waiting(0));
    for (n, id) in ids.iter().enumerate() {
        assert_eq!(own(&desk, id), [format!("{DUTCH} Vraag {n}.")], "{}", QUESTIONS[n]);
    }
    let posted =
        |one: &swopdesk::demo::LoggedRequest| one.method == "POST" && one.path.ends_with("/messages");
    assert_eq!(desk.requests().into_iter().filter(posted).count(), 5, "each went out once");
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

/// The platform with its data in a folder: it can go and come back at the same address.
fn platform(folder: &Path, at: Option<SocketAddr>) -> Desk {
    Desk::with(6, |options| {
        options.keep = Some(folder.to_owned());
        options.bind = at.unwrap_or(options.bind);
    })
}

/// Signed in with the parcel open, and then the platform is gone: its address.
fn left_alone(home: &Home, folder: &Path) -> (Term, SocketAddr, String) {
    let desk = platform(folder, None);
    let id = desk
        .open_discussion("nl-nl", "Pakket niet aangekomen", "Goedemiddag, waar blijft mijn pakket?")
        .unwrap();
    let mut term = signed_in(home, &desk);
    open_parcel(&mut term);
    let address = desk.address();
    desk.stop();
    let away = term.see("⚠ offline");
    assert!(away.has("Goedemiddag, waar blijft mijn pakket?"), "{away}");
    (term, address, id)
}

/// Writes a reply that cannot be sent, and sees that it waits.
fn write_in_vain(term: &mut Term) {
    term.keys("r").see("Reply to");
    term.keys(DUTCH).see(&DUTCH[..20]);
    send(term);
    // It is tried before its ten seconds are over.
    term.keys("O").see("Outbox 1");
    term.keys("r")
        .until("it is kept", |screen| screen.has("1 try") && screen.words().contains("cannot be reach"));
    term.keys("1").see("Pakket niet");
}

#[test]
fn offline_and_back() {
    let (home, folder) = (Home::new(), tempfile::tempdir().unwrap());
    let (mut term, address, id) = left_alone(&home, folder.path());
    write_in_vain(&mut term);
    let desk = platform(folder.path(), Some(address));
    desk.wait("it goes out by itself", |desk| own(desk, &id) == [DUTCH]);
    term.see("● live");
    term.until("the outbox is empty", |screen| !screen.row(0).contains("Outbox"));
    term.keys("q");
    assert_eq!(term.end().code, 0);
    assert_eq!(own(&desk, &id), [DUTCH]);
}

#[test]
fn offline_closed_begun_again_and_back() {
    let (home, folder) = (Home::new(), tempfile::tempdir().unwrap());
    let (mut term, address, id) = left_alone(&home, folder.path());
    write_in_vain(&mut term);
    term.keys("q").see("Quit now?");
    term.keys("y");
    assert_eq!(term.end().code, 0);
    // The list and the reply are kept.
    let start = || Start::new(&home).url(&format!("http://{address}"));
    let mut term = start().var("SWOPDESK_TOKEN", "kept").open();
    let away = term.see("⚠ offline");
    assert!(away.has("Pakket niet"), "{away}");
    term.keys("O").see("Outbox 1");
    term.keys("q").see("Quit now?");
    term.keys("y");
    assert_eq!(term.end().code, 0);
    let desk = platform(folder.path(), Some(address));
    let mut term = start().var("SWOPDESK_TOKEN", desk.token()).open();
    desk.wait("it goes out by itself", |desk| own(desk, &id) == [DUTCH]);
    term.until("the outbox is empty", |screen| screen.has("● live") && !screen.row(0).contains("Outbox"));
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

#[test]
fn filter_and_answer_by_mouse() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.click_on("/ filter").see("Enter keep");
    term.keys("pakket niet").until("only the parcel is left", |screen| screen.has(" · 1 of "));
    term.click_on("Enter keep").see("Enter open");
    term.click_on("Pakket niet").see("Goedemiddag, waar blijft mijn pakket?");
    term.click_on("r reply").see("Reply to");
    term.keys(DUTCH).see(&DUTCH[..20]);
    // Into the middle of a word, and out again.
    term.click_on("bericht").keys("#").see("ber#icht");
    term.keys("\x7f").see_no_more("#");
    term.click_on("Ctrl-s send").see("Send to");
    term.click_on("Enter send").see("goes out in");
    see_delivered(&term);
    assert_eq!(own(&desk, &id), [DUTCH]);
    term.click_on("Esc list").see("Nothing here matches");
    term.click_on("Esc clear").see_no_more("/pakket");
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

#[test]
fn an_absence_is_filed_by_mouse() {
    let desk = Desk::quiet(3);
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).size(120, 40).open();
    term.see("● live");
    term.click_on("2 Absences").see("Absences 4");
    term.click_on("n new").see("New absence");
    // Far from every other one: the wheel turns the months, one at a time.
    let (x, y) = term.see("Mo Tu We").place_of("Mo Tu We").unwrap();
    for _ in 0..6 {
        let before = term.screen().row(y - 1);
        term.wheel_at(x, y).until("the next month", |screen| screen.row(y - 1) != before);
    }
    // The second week of any month has all its days.
    for (field, column) in [("First day", x + 1), ("Last day", x + 13)] {
        term.click_at(column, y + 2).until(field, |screen| {
            screen.row_with(field).is_some_and(|row| row.contains("-0") || row.contains("-1"))
        });
    }
    term.click_on("Replacement").keys("Anna Visser").see("Anna Visser");
    term.click_on("[ ]").see("[x]");
    term.click_on("Ctrl-s file").see("Absences 5");
    desk.wait_asked(1, "POST", "/v1/absences");
    let filed = desk.absences().unwrap().into_iter().find(|one| one["replacement"]["name"] == "Anna Visser");
    let filed = filed.expect("the notice");
    assert_eq!((&filed["listings_withdrawn"], &filed["late"]), (&true.into(), &false.into()), "{filed}");
    let day = |name: &str| filed[name].as_str().unwrap().parse::<chrono::NaiveDate>().unwrap();
    assert_eq!((day("last_day") - day("first_day")).num_days(), 4, "Monday to Friday: {filed}");
}

#[test]
fn the_outbox_is_gone_through_by_mouse() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    desk.script("POST", "/v1/discussions/", 1, Act::retry_after(503, "maintenance", 3600));
    write_reply(&mut term, DUTCH);
    send(&mut term);
    term.click_on("Outbox 1").see("what to do");
    term.click_on("r try now").see("1 try");
    // Chosen as it is, the row leads to its discussion.
    let place = term.screen().place_of("1 try").unwrap();
    term.click_at(place.0, place.1).see("Goedemiddag, waar blijft mijn pakket?");
    term.click_on("Outbox 1").see("what to do");
    term.click_on("d drop").see("Give it up?");
    term.click_on("n keep it").see_no_more("Give it up?");
    term.click_on("r try now");
    see_delivered(&term);
    term.see("Nothing waits to be sent.");
    assert_eq!(own(&desk, &id), [DUTCH]);
    term.keys(ESC).see("Needs a reply");
}
