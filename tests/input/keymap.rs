//! The keymap: the embedded file against the table of actions, and a user's file over it.

use swopdesk::input::action::ACTIONS;
use swopdesk::input::keymap::DEFAULT_KEYMAP;
use swopdesk::input::{Action, Combo, Context, Keymap};
use swopdesk::words::{Lang, Words};

fn combo(text: &str) -> Combo {
    text.parse().unwrap()
}

/// A user's file over the default: the warnings as `line: words`.
fn laid(text: &str) -> (Keymap, Vec<String>) {
    let mut keymap = Keymap::embedded();
    let warnings = keymap.lay(text);
    let words = Words::of(Lang::En);
    let told = warnings.into_iter().map(|warning| format!("{}: {}", warning.line, words.tell(&warning.what)));
    (keymap, told.collect())
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
fn a_line_that_is_no_toml_is_told_and_the_rest_works() {
    let (keymap, warnings) =
        laid("\u{feff}[inbox]\n\"x\" = \"down\"\n\"x = \n\"x\" = \"up\"\n\n[thread]\n\"z\" = \"back\"\n");
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].starts_with("3: ") && warnings[1].starts_with("4: "), "{warnings:?}");
    assert!(warnings[1].contains("duplicate"), "{warnings:?}");
    assert_eq!(keymap.resolve(Context::Inbox, combo("x")), Some(Action::Down));
    assert_eq!(keymap.resolve(Context::Thread, combo("z")), Some(Action::Back));
}

#[test]
fn what_terminals_do_not_tell_apart_is_told() {
    let (keymap, warnings) = laid(
        "[inbox]\n\"Ctrl-i\" = \"up\"\n\"Ctrl-m\" = \"up\"\n\"Ctrl-[\" = \"up\"\n\"Shift-Space\" = \"up\"\n\
         \"Shift-Enter\" = \"reply\"\n\"Ctrl-1\" = \"up\"\n\"Ctrl-/\" = \"up\"\n\"Alt-Enter\" = \"up\"\n\
         \"Shift-Left\" = \"up\"\n\"Ctrl-k\" = \"up\"\n",
    );
    let short: Vec<String> = warnings.iter().map(|told| told.chars().take(34).collect()).collect();
    assert_eq!(
        short,
        [
            "2: to a terminal `Ctrl-i` is `Tab`",
            "3: to a terminal `Ctrl-m` is `Ente",
            "4: to a terminal `Ctrl-[` is `Esc`",
            "5: to a terminal `Shift-Space` is ",
            "6: `Shift-Enter` works only in ter",
            "7: `Ctrl-1` works only in terminal",
            "8: to a terminal `Ctrl-/` is `Ctrl",
        ]
    );
    assert_eq!(keymap.resolve(Context::Inbox, combo("Ctrl-i")), None);
    assert_eq!(keymap.resolve(Context::Inbox, combo("Tab")), Some(Action::NextView));
    // It may be one of the terminals that do.
    assert_eq!(keymap.resolve(Context::Inbox, combo("Shift-Enter")), Some(Action::Reply));
    assert_eq!(keymap.resolve(Context::Inbox, combo("Alt-Enter")), Some(Action::Up));
}

#[test]
fn a_place_is_stronger_than_everywhere_whatever_comes_first() {
    for text in [
        "[inbox]\n\"F9\" = \"reply\"\n[everywhere]\n\"F9\" = \"quit\"\n",
        "[everywhere]\n\"F9\" = \"quit\"\n[inbox]\n\"F9\" = \"reply\"\n",
    ] {
        let (keymap, warnings) = laid(text);
        assert_eq!(warnings, [""; 0]);
        assert_eq!(keymap.resolve(Context::Inbox, combo("F9")), Some(Action::Reply));
        assert_eq!(keymap.resolve(Context::Thread, combo("F9")), Some(Action::Quit));
    }
}

#[test]
fn written_and_laid_over_the_default_it_is_the_same_keymap() {
    let (own, _) = laid(
        "[inbox]\n\"v\" = \"reply\"\n\"r\" = \"none\"\n\"\\\\\" = \"up\"\n'\"' = \"down\"\n[everywhere]\n\"F1\" = \"none\"\n",
    );
    for keymap in [Keymap::embedded(), own] {
        let (read, warnings) = laid(&keymap.to_toml());
        assert_eq!(warnings, [""; 0]);
        for &context in Context::ALL {
            assert_eq!(read.listing(context), keymap.listing(context), "{context:?}");
            for (action, _) in keymap.listing(context) {
                assert_eq!(read.key_for(context, action), keymap.key_for(context, action));
            }
        }
    }
}

/// Moving about by arrows and by the letters of vi in every list, by arrows and by the keys of a shell in every
/// text.
#[test]
fn both_habits_work_everywhere() {
    let keymap = Keymap::embedded();
    let works = |context: Context, key: &str, action: Action| {
        if action.works_in(context) {
            assert_eq!(keymap.resolve(context, combo(key)), Some(action), "{key} in {context:?}");
        }
    };
    for &context in Context::ALL {
        works(context, "Up", Action::Up);
        works(context, "Down", Action::Down);
        if context.types_text() {
            works(context, "Ctrl-Left", Action::WordLeft);
            works(context, "Alt-b", Action::WordLeft);
            works(context, "Alt-f", Action::WordRight);
            works(context, "Home", Action::LineStart);
            works(context, "End", Action::LineEnd);
            works(context, "Ctrl-w", Action::DeleteWordBack);
            works(context, "Alt-Backspace", Action::DeleteWordBack);
            works(context, "Ctrl-u", Action::DeleteToLineStart);
        } else {
            works(context, "j", Action::Down);
            works(context, "k", Action::Up);
            works(context, "g", Action::Top);
            works(context, "G", Action::Bottom);
            works(context, "Home", Action::Top);
            works(context, "End", Action::Bottom);
            works(context, "Ctrl-d", Action::PageDown);
            works(context, "Ctrl-u", Action::PageUp);
        }
    }
}
