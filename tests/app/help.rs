//! The help lists exactly what works, the present place first, and scrolls no further than its end.

use crate::support::rig::Rig;
use swopdesk::app::help::HelpLine;
use swopdesk::input::Context;

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
