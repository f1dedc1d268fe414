//! The keymap: the embedded file against the table of actions, and a user's file over it.

use swopdesk::input::action::ACTIONS;
use swopdesk::input::keymap::DEFAULT_KEYMAP;
use swopdesk::input::{Action, Combo, Context, Keymap};

fn combo(text: &str) -> Combo {
    text.parse().unwrap()
}

/// A user's file over the default: the warnings as `line: words`.
fn laid(text: &str) -> (Keymap, Vec<String>) {
    let mut keymap = Keymap::embedded();
    let warnings = keymap.lay(text);
    (keymap, warnings.into_iter().map(|warning| format!("{}: {}", warning.line, warning.what)).collect())
}

#[test]
fn the_embedded_file_binds_only_what_exists() {
    assert_eq!(Keymap::default().lay(DEFAULT_KEYMAP), []);
}

#[test]
fn every_action_has_a_key_wherever_it_works() {
    let keymap = Keymap::embedded();
    for row in ACTIONS {
        for &context in row.contexts {
            let key = keymap.key_for(context, row.action);
            let key = key.unwrap_or_else(|| panic!("{} has no key in [{}]", row.name, context.name()));
            assert_eq!(keymap.resolve(context, key), Some(row.action));
        }
    }
}

#[test]
fn the_table_is_whole() {
    for (i, row) in ACTIONS.iter().enumerate() {
        assert_eq!(row.action.row().name, row.name);
        assert_eq!(Action::named(row.name), Some(row.action));
        assert!(ACTIONS[..i].iter().all(|other| other.name != row.name), "{} twice", row.name);
        assert!(!row.contexts.is_empty());
    }
    assert_eq!(Action::named("fly"), None);
}

#[test]
fn no_command_takes_a_character_where_text_is_typed() {
    let keymap = Keymap::embedded();
    for &context in Context::ALL.iter().filter(|context| context.types_text()) {
        for (action, keys) in keymap.listing(context) {
            assert!(keys.iter().all(|key| key.typed().is_none()), "{action:?} in {context:?}");
        }
    }
}

#[test]
fn the_listing_holds_what_resolves_and_nothing_else() {
    let keymap = Keymap::embedded();
    for &context in Context::ALL {
        let listed = keymap.listing(context);
        for (action, keys) in &listed {
            assert!(action.works_in(context));
            for &key in keys {
                assert_eq!(keymap.resolve(context, key), Some(*action));
            }
        }
        for i in 32u8..127 {
            let key = Combo::plain(swopdesk::input::Key::Char(char::from(i)));
            if let Some(action) = keymap.resolve(context, key) {
                assert!(listed.iter().any(|(listed, keys)| *listed == action && keys.contains(&key)));
            }
        }
    }
}

#[test]
fn a_users_file_is_laid_over() {
    let (keymap, warnings) =
        laid("[inbox]\n\"x\" = \"down\"\n\"j\" = \"none\"\n\n[everywhere]\n\"F10\" = \"quit\"\n");
    assert_eq!(warnings, [""; 0]);
    assert_eq!(keymap.resolve(Context::Inbox, combo("x")), Some(Action::Down));
    assert_eq!(keymap.resolve(Context::Inbox, combo("j")), None);
    assert_eq!(keymap.resolve(Context::Inbox, combo("Down")), Some(Action::Down), "the rest stays");
    assert_eq!(keymap.key_for(Context::Inbox, Action::NoReplyNeeded), None);
    for &context in Context::ALL {
        assert_eq!(keymap.resolve(context, combo("F10")), Some(Action::Quit));
    }
    let down =
        keymap.listing(Context::Inbox).into_iter().find(|(action, _)| *action == Action::Down).unwrap();
    assert_eq!(down.1, [combo("Down"), combo("x")]);
}

#[test]
fn what_cannot_be_used_is_told_with_its_line_and_the_rest_works() {
    let (keymap, warnings) = laid(
        "[inbox]\n\"j\" = \"fly\"\n\"Ctrl-Ctrl\" = \"up\"\n\"z\" = \"send\"\n\"w\" = 3\n\n[attic]\n\"a\" = \"up\"\n\
         [composer]\n\"a\" = \"review\"\n[thread]\n\"z\" = \"back\"\n",
    );
    assert_eq!(
        warnings,
        [
            "2: there is no action `fly`",
            "3: `Ctrl-Ctrl` is no key: write it like `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `F1`, `Space`",
            "4: `send` does not work in [inbox]",
            "5: `w` needs the name of an action in quotes",
            "7: `attic` is no part of the keymap",
            "10: `a` types a character in [composer] and cannot be a command there",
        ]
    );
    assert_eq!(keymap.resolve(Context::Inbox, combo("j")), Some(Action::Down));
    assert_eq!(keymap.resolve(Context::Thread, combo("z")), Some(Action::Back));
}

#[test]
fn one_key_in_two_spellings_is_told() {
    let (keymap, warnings) = laid("[composer]\n\"Ctrl-g\" = \"undo\"\n\"Ctrl-G\" = \"redo\"\n");
    assert_eq!(warnings, ["3: `Ctrl-G` is the key of line 2 already"]);
    assert_eq!(keymap.resolve(Context::Composer, combo("Ctrl-g")), Some(Action::Undo));
}

#[test]
fn a_file_that_is_no_toml_is_told_with_its_line() {
    let (keymap, warnings) = laid("[inbox]\n\"x\" = \"down\"\n\"x = \n");
    assert_eq!(warnings.len(), 1);
    assert!(warnings[0].starts_with("3: "), "{warnings:?}");
    assert_eq!(keymap.resolve(Context::Inbox, combo("x")), Some(Action::NoReplyNeeded));
}
