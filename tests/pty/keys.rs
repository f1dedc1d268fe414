//! A key that is bound anew, the palette and the search in the help, in the real binary.

use super::{desk_with_parcel, open_parcel, signed_in};
use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{ENTER, ESC};

#[test]
fn a_key_is_bound_anew() {
    let home = Home::new();
    let folder = home.path().join("config");
    std::fs::create_dir_all(&folder).unwrap();
    let own = "[thread]\n\"v\" = \"reply\"\n\"r\" = \"none\"\n\"Enter\" = \"none\"\n\"z\" = \"fly\"\n";
    std::fs::write(folder.join("keymap.toml"), own).unwrap();
    let (desk, _) = desk_with_parcel();
    let mut term = signed_in(&home, &desk);
    open_parcel(&mut term);
    // The old key does nothing, the new one writes; both help and bottom line name it.
    term.keys("r?")
        .until("the help", |screen| screen.row_with("Write a reply").is_some_and(|row| row.contains(" v")));
    term.keys(ESC).see("v reply");
    term.keys("v").see("Reply to");
    // The line that cannot be used is told with its place, the rest works.
    term.keys(ESC).see("v reply");
    term.keys("?/fly").until("the mistake is told", |screen| {
        screen.words().contains("keymap.toml:5: there is no action `fly`")
    });
}

#[test]
fn the_palette_does_what_is_typed_for_and_switches_the_colours() {
    let home = Home::new();
    let desk = Desk::quiet(3);
    let mut term = signed_in(&home, &desk);
    term.keys(":").see("Commands: Inbox");
    term.keys("notices").until("it is narrowed", |screen| !screen.has("Write a reply"));
    term.keys(ENTER)
        .until("the absences are shown", |screen| !screen.has("Commands") && screen.has("w withdraw"));
    term.keys("1:").see("Commands: Inbox");
    let before = term.keys("colours light").see("Colours: light");
    let after = term.keys(ENTER).until("other colours", |screen| screen.has("until swopdesk ends"));
    assert_ne!(before.style(0, 0), after.style(0, 0));
    term.keys("?").see("Keys");
    term.keys("/tracking zzz").see("Nothing here has that");
}
