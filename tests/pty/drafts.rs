//! What was written is there again: after Esc, after q, after kill -9, and a held reply goes out once.

use super::{DUTCH, desk_with_parcel, open_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::pty::{ENTER, ESC, LEFT, eventually};
use crate::support::{Home, keeper};
use swopdesk::config::paths::{Paths, ProfileName};
use swopdesk::domain::draft::Draft;
use swopdesk::platform::PlatformUrl;
use swopdesk::store::{Place, Store};

/// The drafts in the store of a home, read beside the running program.
pub fn drafts(home: &Home, desk: &crate::support::desk::Desk) -> Vec<Draft> {
    let paths = Paths::under(home.path(), ProfileName::new("default").unwrap());
    let url = PlatformUrl::parse(desk.url()).unwrap();
    let place = Place::last(&paths, url.as_str()).expect("a store");
    let key = keeper(&paths, url.as_str()).store_key(|| true).unwrap();
    let opened = Store::open(place, key).wait().unwrap();
    opened.store.drafts().wait().unwrap()
}

#[test]
fn a_draft_and_its_cursor_survive_esc_q_and_kill() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    for _ in 0..6 {
        term.keys(LEFT);
    }
    let kept = eventually("the draft with its cursor is kept", || {
        drafts(&home, &desk).into_iter().find(|draft| draft.cursor == DUTCH.len() - 6)
    });
    assert_eq!((kept.text.as_str(), kept.discussion_id.as_str()), (DUTCH, id.as_str()));
    let place = term.screen().cursor;
    assert!(place.is_some());

    term.keys(ESC).see_no_more("Checks");
    term.keys("r").see("morgen weten.");
    assert_eq!(term.until("the cursor is back", |screen| screen.cursor == place).cursor, place);
    term.keys(ESC).see_no_more("Checks");
    term.keys("q");
    assert_eq!(term.end().code, 0);

    let mut term = signed_in(&home, &desk);
    term.until("the draft is marked", |screen| screen.has("Drafts 1"));
    open_parcel(&mut term);
    term.keys("r").see("morgen weten.");
    term.until("the cursor is back", |screen| screen.cursor == place);
    term.keys("XYZ").see("XYZ");
    eventually("the new words are kept", || {
        drafts(&home, &desk).into_iter().find(|draft| draft.text.contains("XYZ"))
    });
    term.kill();

    let mut term = signed_in(&home, &desk);
    open_parcel(&mut term);
    term.keys("r").see("morgen XYZweten.");
}

#[test]
fn a_held_reply_survives_kill_and_goes_out_once_with_its_key() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    send(&mut term);
    term.kill();
    assert!(desk.delivered(&id).unwrap().is_empty());
    let term = signed_in(&home, &desk);
    desk.wait("the reply goes out", |desk| !desk.delivered(&id).unwrap().is_empty());
    see_delivered(&term);
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
    desk.wait_asked(1, "POST", &format!("{id}/messages"));
}

#[test]
fn a_reply_on_its_way_when_killed_goes_out_again_with_the_same_key() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    // The helpdesk takes it in, but its answer never comes: the program dies with the request on its way.
    desk.script("POST", "/v1/discussions/", 1, swopdesk::demo::Act::HoldAnswer);
    write_reply(&mut term, DUTCH);
    send(&mut term);
    desk.wait("the reply is taken in", |desk| !desk.delivered(&id).unwrap().is_empty());
    term.kill();
    let term = signed_in(&home, &desk);
    see_delivered(&term);
    // The first, whose answer never came, is not in the log.
    let posts = desk.wait_asked(1, "POST", &format!("{id}/messages"));
    let kept = desk.delivered(&id).unwrap();
    assert!(posts[0].idempotency_key.is_some() && kept.len() == 1, "{posts:#?}");
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
}

#[test]
fn two_copies_send_once_and_take_turns() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let idle = signed_in(&home, &desk);
    let mut term = crate::support::pty::Start::new(&home).at(&desk).beside().open();
    term.see("● live");
    write_reply(&mut term, DUTCH);
    send(&mut term);
    // The copy that was there first does not keep the other from sending.
    see_delivered(&term);
    assert_eq!(desk.delivered(&id).unwrap().len(), 1);
    desk.wait_asked(1, "POST", &format!("{id}/messages"));
    idle.until("the other copy shows it too", |screen| !screen.has("Pakket niet"));
    let mut idle = idle;
    idle.keys("q");
    assert_eq!(idle.end().code, 0);
    term.keys("q");
    assert_eq!(term.end().code, 0);
}

#[test]
fn the_absence_form_is_kept_too() {
    let desk = crate::support::desk::Desk::quiet(3);
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.keys("2").see("Absences");
    term.keys("n").see("New absence");
    term.keys("+40d").keys(ENTER).keys("+41d").see("+41d");
    term.keys(ESC).see("Absences 4");
    term.keys("q");
    assert_eq!(term.end().code, 0);
    let mut term = signed_in(&home, &desk);
    term.keys("2").see("Absences");
    term.keys("n").see("+41d");
}
