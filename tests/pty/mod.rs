//! The real binary in a terminal, against the demo helpdesk in this process: what a seller sees and does,
//! and what is on the wire.

mod conflicts;
mod drafts;
mod files;
mod filter;
mod frames;
mod keys;
mod kills;
mod live;
mod main_job;
mod network;
mod notices;
mod outbox;
mod pictures;
mod sealed;
mod session;
mod terminal;
mod walks;

use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{CTRL_S, ENTER, Start, Term};

/// What a Dutch buyer is told, in Dutch.
const DUTCH: &str =
    "Goedemiddag, dank u wel voor uw bericht. Wij zoeken uit waar uw pakket is en laten het u morgen weten.";

/// The program, signed in by token, with the list on the screen and in step.
fn signed_in(home: &Home, desk: &Desk) -> Term {
    let term = Start::new(home).at(desk).open();
    term.see("● live");
    term
}

/// A helpdesk with few discussions and one more that is known: its id. It stands last in the list.
pub fn desk_with_parcel() -> (Desk, String) {
    let desk = Desk::quiet(6);
    let id = desk
        .open_discussion("nl-nl", "Pakket niet aangekomen", "Goedemiddag, waar blijft mijn pakket?")
        .unwrap();
    (desk, id)
}

/// Opens the known discussion.
fn open_parcel(term: &mut Term) {
    term.keys("G").until("the parcel is on the screen", |screen| screen.has("Pakket niet"));
    term.keys(ENTER).see("Goedemiddag, waar blijft mijn pakket?");
}

/// Opens the composer on the known discussion and writes.
fn write_reply(term: &mut Term, text: &str) {
    open_parcel(term);
    term.keys("r").see("Reply to");
    term.keys(text).see(&text[..20]);
}

/// The line at the foot says that the reply is delivered.
fn see_delivered(term: &Term) {
    term.until("the reply is delivered", |screen| screen.last_row().contains(" delivered"));
}

/// Sends what is in the composer; it is held from here on.
fn send(term: &mut Term) {
    term.keys(CTRL_S).see("Send to");
    term.keys(ENTER).see("goes out in");
}
