//! The README's pictures, made from the real binary on its demo data. `UPDATE_PICTURES=1 cargo test --test main
//! pty::pictures` makes them anew; without it the test sees that each is there and still shows what the program
//! shows.

use crate::support::Home;
use crate::support::pty::{CTRL_S, ENTER, ESC, Start, Term};
use crate::support::svg::{DARK, Ground, LIGHT};
use std::path::{Path, PathBuf};

const REPLY: &str = "Beste klant,\n\nDank voor uw bericht. Wij zoeken vandaag nog uit waar uw pakket is.\n\
                     Mail anders naar hulp@refurb-lab.example, dan gaat het sneller.\n\nMet vriendelijke groet,\nRefurb Lab";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures")
}

fn demo(home: &Home, size: (u16, u16), more: &[&str]) -> Term {
    let mut start = Start::new(home).size(size.0, size.1).var("COLORTERM", "truecolor");
    for argument in ["demo", "--discussions", "48", "--seed", "7"].iter().chain(more) {
        start = start.arg(argument);
    }
    let term = start.open();
    term.see("●");
    term
}

/// Keeps the picture, or holds the kept one against what is on the screen: the same words must be in both.
fn picture(term: &Term, name: &str, ground: &Ground, words: &[&str]) {
    for text in words {
        term.see(text);
    }
    let drawn = term.svg(ground);
    let file = folder().join(format!("{name}.svg"));
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::create_dir_all(folder()).unwrap();
        return std::fs::write(file, drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&file)
        .unwrap_or_else(|error| panic!("{}: {error}; UPDATE_PICTURES=1 makes it", file.display()));
    let plain = |svg: &str| svg.replace('\u{a0}', " ");
    for text in words {
        for word in text.split_whitespace() {
            let word = word.replace('&', "&amp;").replace('>', "&gt;");
            assert!(
                plain(&kept).contains(&word),
                "{name}.svg no longer shows {text:?}: UPDATE_PICTURES=1 makes it anew"
            );
        }
    }
}

#[test]
fn the_inbox_with_a_discussion_beside_it() {
    let home = Home::new();
    let mut term = demo(&home, (132, 36), &[]);
    term.see("Needs a reply").has("All");
    term.keys("jj");
    picture(
        &term,
        "inbox",
        &DARK,
        &["Needs a reply", "Waiting", "Taken over", "Inbox", "Absences", "Insights"],
    );
    term.keys(":");
    picture(&term, "palette", &DARK, &["Esc"]);
    term.keys(ESC).keys("q");
}

#[test]
fn a_reply_with_what_the_checks_say() {
    let home = Home::new();
    let mut term = demo(&home, (132, 36), &[]);
    // A discussion of the Dutch storefront.
    term.keys("/").keys("nl-nl").keys(ENTER).keys(ENTER).keys("r");
    term.see("Ctrl-s");
    term.paste(REPLY);
    picture(&term, "reply", &DARK, &["Beste klant", "e-mail address"]);
    term.keys(CTRL_S);
    term.see("Not sent as it is");
}

#[test]
fn an_absence_with_its_calendar() {
    let home = Home::new();
    let mut term = demo(&home, (120, 32), &["--theme", "light"]);
    term.keys("2n").keys("+25d").keys("\t").keys("+40d");
    picture(&term, "absence", &LIGHT, &["working days", "Mo Tu We Th Fr", "Notice needed by"]);
}

#[test]
fn the_insights() {
    let home = Home::new();
    let mut term = demo(&home, (120, 32), &[]);
    term.keys("3");
    term.see_no_more("reading");
    picture(&term, "insights", &DARK, &["Working time to reply", "In time by market", "In time by week"]);
}
