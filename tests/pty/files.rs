//! Files: attached to a reply, saved from a discussion.

use super::{DUTCH, desk_with_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::Home;
use crate::support::pty::{CTRL_U, ENTER, ESC, TAB};
use std::fs;
use std::time::Duration;
use swopdesk::demo::Act;

const CTRL_O: &str = "\x0f";

#[test]
fn a_file_goes_out_with_a_reply_and_is_saved_again() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    fs::write(home.path().join("label NL1.pdf"), "%PDF of a label").unwrap();
    fs::create_dir(home.path().join("saved")).unwrap();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    term.keys(CTRL_O).see("Files of the reply");
    term.keys("~/nothing").keys(ENTER).see("no such file");
    term.keys(CTRL_U).keys("~/la").keys(TAB).see("~/label NL1.pdf");
    term.keys(ENTER).see("attached, 15 B");
    term.keys(ENTER).see_no_more("Files of the reply");
    term.see("⎘ ");
    send(&mut term);
    see_delivered(&term);
    let sent = desk.delivered(&id).unwrap();
    assert_eq!(sent[0]["attachments"][0]["file_name"], "label NL1.pdf");

    term.keys("s").see("Save a file");
    term.keys(CTRL_U).keys("~/sav").keys(TAB).see("~/saved/");
    term.keys(ENTER).see("saved as ");
    assert_eq!(fs::read(home.path().join("saved/label NL1.pdf")).unwrap(), b"%PDF of a label");
    term.keys("s").see("~/saved/");
    term.keys(ENTER).until("a second one", |screen| screen.words().contains("label NL1 (2).pdf"));
    assert_eq!(fs::read_dir(home.path().join("saved")).unwrap().count(), 2);

    // One that takes its time can be ended, and leaves nothing.
    desk.script("GET", "/v1/attachments/", 9, Act::Delay(Duration::from_secs(60)));
    term.keys("s").see("Save a file");
    term.keys(ENTER).see("↓ label NL1.pdf: 0 B of 15 B");
    term.keys(ESC).see("download ended; nothing of it is kept");
    assert_eq!(fs::read_dir(home.path().join("saved")).unwrap().count(), 2);
    term.keys("q");
    assert_eq!(term.end().code, 0);
}
