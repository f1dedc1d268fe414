//! What was written is there again: after Esc, after q, after kill -9, and a held reply goes out once.

use super::{DUTCH, desk_with_parcel, open_parcel, see_delivered, send, signed_in, write_reply};
use crate::support::pty::{ENTER, ESC, LEFT, Start, eventually};
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

/// A shell script as the editor.
#[cfg(unix)]
fn editor(home: &Home, script: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = home.path().join("my editor.sh");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    format!("'{}' --wait", path.to_str().unwrap())
}

/// What is out for another editor.
#[cfg(unix)]
fn out(home: &Home) -> Vec<std::path::PathBuf> {
    home.files().into_iter().filter(|file| file.components().any(|part| part.as_os_str() == "edit")).collect()
}

#[cfg(unix)]
#[test]
fn the_text_goes_to_the_sellers_own_editor_and_comes_back() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    // It is called with its argument, finds the text in a private file, and has the terminal to itself.
    let script = r#"test "$1" = --wait || exit 9
stat -c %a "$2" > "$HOME/mode"; cp "$2" "$HOME/seen"
printf 'an editor is open'; read -r line
printf '%s typed: %s\n' "$(cat "$2")" "$line" > "$2""#;
    let editor = editor(&home, script);
    let mut term = Start::new(&home).at(&desk).var("PATH", "/usr/bin:/bin").var("VISUAL", &editor).open();
    term.see("● live");
    write_reply(&mut term, DUTCH);
    term.keys("\x05").see("an editor is open");
    let lent = term.screen();
    assert!(!lent.has("Reply to"), "the terminal is the editor's: {lent}");
    term.keys("Groet\r");
    term.see("Reply to");
    term.see("typed: Groet");
    assert_eq!(std::fs::read_to_string(home.path().join("mode")).unwrap().trim(), "600");
    assert_eq!(std::fs::read_to_string(home.path().join("seen")).unwrap(), DUTCH);
    assert_eq!(out(&home), Vec::<std::path::PathBuf>::new(), "nothing is left of it");
    eventually("what came back is kept", || {
        drafts(&home, &desk).into_iter().find(|draft| draft.text == format!("{DUTCH} typed: Groet"))
    });
    // Keys reach the program again, and the screen is whole.
    term.keys("!").see("Groet!");
    term.assert_fresh();
    term.keys(ESC).see_no_more("Checks");
    term.keys("q");
    let ended = term.end();
    ended.assert_restored();
}

#[cfg(unix)]
#[test]
fn an_editor_that_fails_or_is_missing_loses_nothing() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    // The first time it gives up, the second time it is killed after it has saved.
    let script = r#"if test -e "$HOME/again"; then printf ' saved' >> "$2"; kill -9 $$; fi
touch "$HOME/again"; echo nonsense > "$2"; exit 3"#;
    let editor = editor(&home, script);
    let mut term = Start::new(&home).at(&desk).var("PATH", "/usr/bin:/bin").var("EDITOR", &editor).open();
    term.see("● live");
    write_reply(&mut term, DUTCH);
    term.keys("\x05");
    let told = term.until("the end is told", |screen| screen.words().contains("ended with 3"));
    assert!(told.has(&DUTCH[..20]) && !told.has("nonsense"), "{told}");
    term.keys("\x05")
        .until("what was saved is back", |screen| screen.words().contains("morgen weten. saved"));
    assert_eq!(out(&home), Vec::<std::path::PathBuf>::new());
    // A program that is killed meanwhile leaves a file; the next start sweeps it.
    term.kill();
    let left = home.path().join("state/default/edit/1");
    std::fs::create_dir_all(&left).unwrap();
    std::fs::write(left.join("reply.txt"), DUTCH).unwrap();
    let mut term = signed_in(&home, &desk);
    assert_eq!(out(&home), Vec::<std::path::PathBuf>::new());
    open_parcel(&mut term);
    term.keys("r").see("saved");
    term.keys("\x05").see("no editor is named: set VISUAL or EDITOR");
}
