//! The help lists exactly what works, the present place first, and scrolls no further than its end.

use crate::support::rig::Rig;
use swopdesk::app::help::HelpLine;
use swopdesk::input::Context;
use swopdesk::words::{Lang, Words};

#[test]
fn each_place_lists_its_keys_and_nothing_else() {
    let rig = Rig::open(80, 24);
    let lines = rig.app.help_lines();
    assert_eq!(lines[0], HelpLine::Heading(rig.app.words.say(Context::Inbox.title(), &[])));
    for &context in Context::ALL {
        let at = lines
            .iter()
            .position(|line| *line == HelpLine::Heading(rig.app.words.say(context.title(), &[])))
            .unwrap();
        let listed: Vec<&HelpLine> =
            lines[at + 1..].iter().take_while(|line| matches!(line, HelpLine::Keys(..))).collect();
        let works = rig.app.keymap.listing(context);
        assert_eq!(listed.len(), works.len(), "{context:?}");
        for (line, (action, keys)) in listed.into_iter().zip(works) {
            let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
            assert_eq!(*line, HelpLine::Keys(keys.join(", "), rig.app.words.say(action.row().doc, &[])));
        }
    }
}

#[test]
fn the_users_own_keys_are_in_it() {
    let mut rig = Rig::open(80, 24);
    assert_eq!(rig.app.keymap.lay("[inbox]\n\"v\" = \"reply\"\n\"r\" = \"none\"\n"), []);
    rig.press("?");
    assert!(rig.line_with("Write a reply").contains(" v "));
    rig.press("Esc v");
    assert_eq!(rig.app.context(), Context::Composer);
}

#[test]
fn it_shows_the_place_it_was_asked_from_and_goes_back_there() {
    for (keys, title, context) in [
        ("Enter ?", "Discussion", Context::Thread),
        ("r F1", "Reply", Context::Composer),
        ("2 ?", "Absences", Context::Absences),
        ("2 n F1", "New absence", Context::AbsenceForm),
    ] {
        let mut rig = Rig::open(80, 24);
        rig.press(keys);
        assert_eq!(rig.app.context(), Context::Help);
        assert!(rig.lines()[3].contains(title), "{}", rig.lines()[3]);
        rig.press("Esc");
        assert_eq!(rig.app.context(), context);
    }
}

#[test]
fn the_first_key_up_after_the_end_is_seen() {
    let mut rig = Rig::open(80, 24);
    rig.press(&format!("? {}", "PageDown ".repeat(40)));
    let end = rig.screen();
    rig.press("k");
    assert_ne!(rig.screen(), end);
}

#[test]
fn a_search_narrows_it_to_what_matches_under_its_place() {
    let mut rig = Rig::open(80, 24);
    rig.press("? /");
    assert_eq!(rig.app.context(), Context::HelpSearch);
    rig.type_text("OUTBOX");
    let lines = rig.app.help_lines();
    assert_eq!(lines[0], HelpLine::Heading("Inbox".to_owned()));
    for line in &lines {
        match line {
            HelpLine::Keys(_, doc) => {
                let whole = lines.contains(&HelpLine::Heading("Outbox".to_owned()));
                assert!(whole || doc.contains("outbox"), "{doc}");
            }
            HelpLine::Sign(..) | HelpLine::Text(_) => panic!("{line:?}"),
            HelpLine::Heading(_) | HelpLine::Blank => {}
        }
    }
    // The letters that are keys elsewhere are typed here; Enter goes back to reading what was found.
    rig.press("Enter");
    assert_eq!(rig.app.context(), Context::Help);
    let found = rig.app.help_lines();
    rig.press("j");
    assert_eq!(rig.app.help_lines(), found);
    rig.press("/ Esc");
    assert!(rig.app.help_lines().len() > found.len(), "Esc in the search shows everything again");
    assert_eq!(rig.app.context(), Context::Help);
    rig.press("Esc");
    assert_eq!(rig.app.context(), Context::Inbox);
}

#[test]
fn a_key_can_be_looked_up() {
    let mut rig = Rig::open(80, 24);
    rig.press("? /");
    rig.type_text("ctrl-x");
    let docs: Vec<HelpLine> =
        rig.app.help_lines().into_iter().filter(|line| matches!(line, HelpLine::Keys(..))).collect();
    let mut bound = 0;
    for &context in Context::ALL {
        bound += usize::from(rig.app.keymap.resolve(context, "Ctrl-x".parse().unwrap()).is_some());
    }
    assert_eq!(docs.len(), bound);
    rig.press("Ctrl-u");
    rig.type_text("zzz");
    rig.expect("Nothing here has that");
}

#[test]
fn every_word_of_it_can_be_read_at_80_columns_in_every_language() {
    for &lang in Lang::ALL {
        {
            let mut rig = Rig::open(80, 70);
            rig.app.words = Words::of(lang);
            rig.press("?");
            let (room, width) = rig.app.help_room();
            let mut words = String::new();
            let mut shown = 0;
            let many = rig.app.help_rows(width).len();
            while shown < many {
                for line in &rig.lines()[3..3 + room] {
                    words.extend([line.trim_matches(['│', ' ']), " "]);
                }
                shown += room - 1;
                rig.press("PageDown");
            }
            // Doc and keys stand beside each other: each word of them is on the screen whole.
            for line in rig.app.help_lines() {
                let (HelpLine::Keys(_, doc) | HelpLine::Sign(_, doc)) = line else { continue };
                for word in doc.split_whitespace() {
                    assert!(words.contains(word), "{lang}: `{word}` of `{doc}`");
                }
            }
            assert!(!words.contains('…'), "{lang}: something is cut");
        }
    }
}

#[test]
fn the_signs_of_the_place_stand_near_and_all_of_them_are_in_it() {
    for (keys, first) in [("?", "Signs"), ("r F1", "Signs of the checks")] {
        let mut rig = Rig::open(80, 24);
        rig.press(keys);
        let headings: Vec<String> = rig
            .app
            .help_lines()
            .into_iter()
            .filter_map(|line| match line {
                HelpLine::Heading(text) => Some(text),
                _ => None,
            })
            .collect();
        assert_eq!(headings[1], first);
        for heading in ["Signs", "Signs of the checks"] {
            assert_eq!(headings.iter().filter(|text| *text == heading).count(), 1);
        }
    }
}
