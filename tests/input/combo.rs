//! One key press in text and back.

use proptest::prelude::*;
use swopdesk::input::{Combo, Key};

fn keys() -> impl Strategy<Value = Key> {
    prop_oneof![
        any::<char>()
            .prop_filter("a key types no control character", |c| !c.is_control())
            .prop_map(Key::Char),
        prop::sample::select(vec![
            Key::Enter,
            Key::Esc,
            Key::Tab,
            Key::Backspace,
            Key::Delete,
            Key::Up,
            Key::Down,
            Key::Left,
            Key::Right,
            Key::Home,
            Key::End,
            Key::PageUp,
            Key::PageDown,
        ]),
        (1u8..=24).prop_map(Key::F),
    ]
}

proptest! {
    #[test]
    fn a_combo_is_read_as_it_is_printed(key in keys(), ctrl: bool, alt: bool, shift: bool) {
        let mut combo = Combo { key, ctrl, alt, shift };
        if let Key::Char(c) = key {
            // What a terminal tells: Shift is in the character, and Ctrl has no case.
            combo.shift = false;
            if ctrl {
                combo.key = Key::Char(c.to_ascii_lowercase());
            }
        }
        prop_assert_eq!(combo.to_string().parse::<Combo>(), Ok(combo));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,12}") {
        if let Ok(combo) = text.parse::<Combo>() {
            prop_assert_eq!(combo.to_string().parse::<Combo>(), Ok(combo));
        }
    }
}

#[test]
fn spellings() {
    let read = |text: &str| text.parse::<Combo>().unwrap();
    assert_eq!(read("Shift-j"), read("J"));
    assert_eq!(read("Ctrl-S"), read("Ctrl-s"));
    assert_eq!(read("Alt-Ctrl-x"), read("Ctrl-Alt-x"));
    assert_eq!(read("Space").typed(), Some(' '));
    assert_eq!(read("pagedown"), Combo::plain(Key::PageDown));
    assert_eq!(read("Ctrl--").key, Key::Char('-'));
    assert_eq!(read("Shift-ß").key, Key::Char('ß'), "no key types SS");
    for wrong in ["", "jj", "Ctrl-", "F0", "F25", "Hyper-x", "\u{7}"] {
        assert!(wrong.parse::<Combo>().is_err(), "{wrong:?}");
    }
}

#[test]
fn only_plain_characters_are_typed() {
    assert_eq!(Combo::plain(Key::Char('é')).typed(), Some('é'));
    assert_eq!(Combo::ctrl(Key::Char('e')).typed(), None);
    assert_eq!(Combo::plain(Key::Char('\u{202e}')).typed(), None, "an override of the writing direction");
    assert_eq!(Combo::plain(Key::Enter).typed(), None);
}
