//! Notices from the real binary: the bell and the terminal's own form come once, nothing of a hostile name gets
//! through, and a desktop that is silent holds nothing up.

use crate::support::Home;
use crate::support::desk::Desk;
use crate::support::pty::{ASKS, Start, Term, eventually};
use std::os::unix::net::UnixListener;
use swopdesk::platform::Clock;
use swopdesk::runtime::clock::SystemClock;

/// A home in which it rings at any time of the day.
fn loud(more: &str) -> Home {
    let home = Home::new();
    let folder = home.path().join("config");
    std::fs::create_dir_all(&folder).unwrap();
    let text = format!("[notices]\nquiet_from = \"\"\nquiet_on_rest_days = false\n{more}");
    std::fs::write(folder.join("config.toml"), text).unwrap();
    home
}

fn many(term: &Term, what: &str) -> usize {
    String::from_utf8_lossy(&term.raw()).matches(what).count()
}

/// Waits until it has rung so often.
fn rung(term: &Term, times: usize) {
    eventually("the bell", || (many(term, "\x07") >= times).then_some(()));
    assert_eq!(many(term, "\x07"), times);
}

#[test]
fn bell_and_osc_9_come_once_and_a_hostile_name_does_not_get_through() {
    let desk = Desk::quiet(0);
    let home = loud("");
    let mut term = Start::new(&home).at(&desk).var("TERM_PROGRAM", "iTerm.app").open();
    term.see("● live");
    let hostile = "\x1b]52;c;c3RvbGVu\x07Evil\u{9d}0;pwn\u{9c}\x1b[31m\u{202e}";
    let id = desk.open_discussion("nl-nl", hostile, hostile).unwrap();
    term.see("New message from ");
    rung(&term, 1);
    assert_eq!(many(&term, "\x1b]9;swopdesk: New message from "), 1);
    assert_eq!(many(&term, "\x1b]") - many(&term, ASKS), 1, "no other sequence");
    assert!(!String::from_utf8_lossy(&term.raw()).contains("c3RvbGVu"));
    // It is ended with ST, so that only the bell itself rings.
    desk.push_buyer_message(&id, "Hallo?").unwrap();
    rung(&term, 2);
    assert_eq!(many(&term, "\x1b]9;"), 2);
    term.assert_fresh();
    term.screen().assert_whole();
    term.keys("q");
    term.end().assert_restored();
}

#[test]
fn what_is_switched_off_is_silent() {
    let desk = Desk::quiet(0);
    let home = loud("bell = false\nterminal = \"osc777\"\nnames = false\n");
    let term = Start::new(&home).at(&desk).open();
    term.see("● live");
    desk.open_discussion("nl-nl", "Pakket", "Waar?").unwrap();
    eventually("the notice", || {
        (many(&term, "\x1b]777;notify;swopdesk;1 new message\x1b\\") == 1).then_some(())
    });
    assert_eq!(many(&term, "\x07"), 0);
}

#[test]
fn quiet_hours_are_quiet() {
    let desk = Desk::quiet(0);
    // All day but for a minute that is over or hours away.
    let home = loud("");
    let now = SystemClock.now().with_timezone(&chrono_tz::Europe::Amsterdam);
    let at = |hours: i64| (now + chrono::TimeDelta::hours(hours)).format("%H:%M");
    let text = format!("[notices]\nquiet_from = \"{}\"\nquiet_until = \"{}\"\n", at(-3), at(3));
    std::fs::write(home.path().join("config").join("config.toml"), text).unwrap();
    let mut term = Start::new(&home).at(&desk).open();
    term.see("● live");
    desk.open_discussion("nl-nl", "Pakket", "Waar?").unwrap();
    term.see("Pakket");
    term.keys("?").see("Keys");
    assert_eq!(many(&term, "\x07"), 0);
}

#[test]
fn a_desktop_that_never_answers_holds_nothing_up() {
    let desk = Desk::quiet(0);
    let home = loud("");
    let socket = home.path().join("bus");
    let bus = UnixListener::bind(&socket).unwrap();
    bus.set_nonblocking(true).unwrap();
    let address = format!("unix:path={}", socket.display());
    let mut term = Start::new(&home).at(&desk).var("DBUS_SESSION_BUS_ADDRESS", &address).open();
    term.see("● live");
    // Who has asked is never answered.
    let mut asked = Vec::new();
    while let Ok((stream, _)) = bus.accept() {
        asked.push(stream);
    }
    desk.open_discussion("nl-nl", "Pakket", "Waar?").unwrap();
    rung(&term, 1);
    asked.push(eventually("the desktop is asked", || bus.accept().ok()).0);
    term.keys("?").see("Keys");
    term.keys("\x1b").see_no_more("╭ Keys");
    term.keys("q");
    term.end().assert_restored();
}
