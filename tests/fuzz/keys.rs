//! Any keys on any data: nothing panics, one place is active, every cursor stands between graphemes, and what the
//! help does not list does nothing.

use super::{fuzz, text};
use crate::support::rig::Rig;
use crate::support::samples::{self, absence, answered, discussion, held, taken_over};
use proptest::prelude::*;
use swopdesk::app::App;
use swopdesk::app::editor::Editor;
use swopdesk::app::help::HelpLine;
use swopdesk::app::msg::Msg;
use swopdesk::domain::absence::AbsenceStatus;
use swopdesk::input::{Combo, Context, Key, Keymap};
use unicode_segmentation::UnicodeSegmentation;

/// One thing that happens.
#[derive(Debug, Clone)]
enum Step {
    /// A key that is bound somewhere.
    Bound(usize),
    /// Any other key.
    Any(Combo),
    Type(String),
    Paste(String),
    Resize(u16, u16),
    Wait(i64),
    /// Data of the platform's.
    Data(u8, usize),
}

fn key() -> impl Strategy<Value = Combo> {
    let named = prop::sample::select(vec![
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
    ]);
    let key = prop_oneof![
        3 => (32u8..127).prop_map(|c| Key::Char(char::from(c))),
        2 => named,
        1 => (1u8..25).prop_map(Key::F),
        1 => any::<char>().prop_map(Key::Char),
    ];
    (key, prop::bool::weighted(0.3), prop::bool::weighted(0.2), prop::bool::weighted(0.2)).prop_map(
        |(key, ctrl, alt, shift)| Combo { key, ctrl, alt, shift: shift && !matches!(key, Key::Char(_)) },
    )
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => any::<usize>().prop_map(Step::Bound),
        4 => key().prop_map(Step::Any),
        2 => text().prop_map(Step::Type),
        1 => text().prop_map(Step::Paste),
        1 => (1u16..220, 1u16..70).prop_map(|(cols, rows)| Step::Resize(cols, rows)),
        1 => (0i64..100_000_000).prop_map(Step::Wait),
        2 => (0u8..7, 0usize..12).prop_map(|(kind, nth)| Step::Data(kind, nth)),
    ]
}

/// Every key that is bound anywhere, each as often as places have it.
fn bound() -> Vec<Combo> {
    let keymap = Keymap::embedded();
    // Without the keys that end the program or leave for another place at once, more happens.
    Context::ALL
        .iter()
        .flat_map(|&context| keymap.bound(context).map(|(combo, _)| combo).collect::<Vec<_>>())
        .collect()
}

fn take(rig: &mut Rig, step: &Step, keys: &[Combo]) {
    match step {
        Step::Bound(nth) => rig.tell(Msg::Key(keys[nth % keys.len()])),
        Step::Any(combo) => rig.tell(Msg::Key(*combo)),
        Step::Type(text) => rig.type_text(text),
        Step::Paste(text) => rig.tell(Msg::Paste(text.clone())),
        Step::Resize(cols, rows) => rig.tell(Msg::Resize(*cols, *rows)),
        Step::Wait(milliseconds) => rig.wait(*milliseconds),
        Step::Data(kind, nth) => rig.tell(match kind {
            0 => Msg::Changed(vec![discussion(*nth, 100)]),
            1 => Msg::Changed(vec![taken_over(*nth, 100)]),
            2 => Msg::Changed(vec![answered(*nth, 100)]),
            3 => Msg::Dropped(vec![samples::id(*nth)]),
            4 => Msg::Outbox(vec![held("key-1", *nth, "Beste", 5_000)]),
            5 => Msg::Absences(vec![absence("ab-1", "2026-12-21", "2027-01-08", AbsenceStatus::Submitted)]),
            _ => Msg::SignedOut(None),
        }),
    }
}

/// Every text that can be edited just now.
fn editors(app: &App) -> Vec<&Editor> {
    let mut all: Vec<&Editor> = app.sign_in.fields().iter().map(|&field| app.sign_in.editor(field)).collect();
    all.extend(app.composer.as_ref().map(|composer| &composer.editor));
    all.extend(app.dialog.as_ref().map(|dialog| &dialog.path));
    all.extend(app.filter.as_ref().map(|line| &line.editor));
    all.extend(app.help.as_ref().map(|help| &help.search));
    all.extend(app.palette.as_ref().map(|palette| &palette.line));
    all
}

fn on_a_boundary(editor: &Editor) -> bool {
    let (text, cursor) = (editor.text(), editor.cursor());
    cursor == text.len() || text.grapheme_indices(true).any(|(at, _)| at == cursor)
}

#[test]
fn any_keys_on_any_data_leave_one_place_active_and_every_cursor_between_graphemes() {
    let keys = bound();
    fuzz(prop::collection::vec(step(), 1..60), |steps| {
        let mut rig = Rig::open(80, 24);
        for step in &steps {
            take(&mut rig, step, &keys);
            let context = rig.app.context();
            prop_assert!(Context::ALL.contains(&context));
            // What lies on top has the keys, and nothing else.
            let app = &rig.app;
            prop_assert_eq!(context == Context::Palette, app.palette.is_some());
            prop_assert_eq!(context == Context::Confirm, app.confirm.is_some() && app.palette.is_none());
            for editor in editors(&rig.app) {
                prop_assert!(on_a_boundary(editor), "{:?} at {}", editor.text(), editor.cursor());
            }
            prop_assert!(rig.app.next_wake().is_none_or(|at| at > rig.app.now));
        }
        let _ = rig.screen();
        Ok(())
    });
}

#[test]
fn what_the_help_does_not_list_does_nothing() {
    let keys = bound();
    fuzz((prop::collection::vec(step(), 0..25), prop::collection::vec(key(), 40)), |(steps, tried)| {
        let mut rig = Rig::open(80, 24);
        for step in &steps {
            take(&mut rig, step, &keys);
        }
        rig.effects();
        let context = rig.app.context();
        let before = format!("{:?}", rig.app);
        for combo in tried {
            let types = context.types_text() && combo.typed().is_some();
            if types || rig.app.keymap.resolve(context, combo).is_some() {
                continue;
            }
            rig.tell(Msg::Key(combo));
            prop_assert_eq!(rig.effects(), []);
            prop_assert!(format!("{:?}", rig.app) == before, "{} did something in {:?}", combo, context);
        }
        Ok(())
    });
}

#[test]
fn the_help_lists_every_key_that_does_something() {
    let rig = Rig::open(80, 24);
    let lines = rig.app.help_lines();
    for &context in Context::ALL {
        let title = HelpLine::Heading(rig.app.words.say(context.title(), &[]));
        let at = lines.iter().position(|line| *line == title).unwrap();
        let listed: Vec<String> = lines[at + 1..]
            .iter()
            .map_while(|line| match line {
                HelpLine::Keys(keys, _) => Some(keys.clone()),
                _ => None,
            })
            .flat_map(|keys| keys.split(", ").map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let bound: Vec<String> = rig.app.keymap.bound(context).map(|(combo, _)| combo.to_string()).collect();
        assert_eq!(listed.len(), bound.len(), "{context:?}");
        assert!(bound.iter().all(|key| listed.contains(key)), "{context:?}");
    }
}
