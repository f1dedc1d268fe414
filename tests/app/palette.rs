//! The palette lists what works in the place it was opened from, narrows as one types, and does what is chosen.

use crate::support::rig::Rig;
use crate::support::samples;
use swopdesk::app::msg::{Effect, Msg};
use swopdesk::app::palette::{Deed, PaletteRow};
use swopdesk::app::wrap::width_of;
use swopdesk::config::theme::Theme;
use swopdesk::input::action::ACTIONS;
use swopdesk::input::{Action, Context};
use swopdesk::words::{Lang, Words};

/// Each place with the keys that lead there, and the key that opens the palette in it.
const PLACES: &[(&str, Context, &str)] = &[
    ("", Context::Inbox, ":"),
    ("Enter", Context::Thread, ":"),
    ("r", Context::Composer, "F4"),
    ("r a Ctrl-s", Context::Review, ":"),
    ("2", Context::Absences, ":"),
    ("2 n", Context::AbsenceForm, "F4"),
    ("O", Context::Outbox, ":"),
    ("r Ctrl-o", Context::AttachFile, "F4"),
    ("?", Context::Help, ":"),
    ("Enter x", Context::Confirm, ":"),
];

fn at(place: &str, key: &str) -> Rig {
    let mut rig = Rig::open(80, 24);
    rig.press(place);
    rig.press(key);
    assert_eq!(rig.app.context(), Context::Palette, "{place}");
    rig
}

fn row(rig: &Rig, deed: Deed) -> PaletteRow {
    rig.app.palette_rows().into_iter().find(|row| row.deed == deed).unwrap()
}

#[test]
fn it_lists_every_action_of_the_place_with_its_keys() {
    for &(place, context, key) in PLACES {
        let rig = at(place, key);
        let rows = rig.app.palette_rows();
        for row in ACTIONS.iter().filter(|row| row.contexts.contains(&context)) {
            if row.action == Action::Palette {
                continue;
            }
            let many = rows.iter().filter(|listed| listed.deed == Deed::Act(row.action)).count();
            assert_eq!(many, 1, "{} in {context:?}", row.name);
        }
        for row in &rows {
            let Deed::Act(action) = row.deed else { continue };
            assert!(action.works_in(context), "{action:?} in {context:?}");
            assert!(!row.keys.is_empty());
            assert!(row.keys.iter().all(|&key| rig.app.keymap.resolve(context, key) == Some(action)));
        }
        let themes = rows.iter().filter(|row| matches!(row.deed, Deed::Theme(_))).count();
        assert_eq!(themes, Theme::NAMES.len());
    }
}

#[test]
fn esc_leaves_everything_as_it_was() {
    for &(place, context, key) in PLACES {
        let mut before = Rig::open(80, 24);
        before.press(place);
        let mut rig = at(place, key);
        rig.type_text("q");
        rig.press("Down Esc");
        assert_eq!(rig.app.context(), context);
        assert_eq!(rig.screen(), before.screen());
    }
}

#[test]
fn what_is_typed_narrows_it_and_the_best_comes_first() {
    let mut rig = at("", ":");
    rig.type_text("outbox");
    assert_eq!(rig.app.palette_rows()[0].deed, Deed::Act(Action::GoOutbox));
    rig.press("Enter");
    assert_eq!(rig.app.context(), Context::Outbox);
    // By letters apart, by the name in the keymap, by the key.
    for (typed, action) in
        [("wrep", Action::Reply), ("no_reply_needed", Action::NoReplyNeeded), ("ctrl-c", Action::Quit)]
    {
        let mut rig = at("", ":");
        rig.type_text(typed);
        assert_eq!(rig.app.palette_rows()[0].deed, Deed::Act(action), "{typed}");
    }
    let mut rig = at("", ":");
    rig.type_text("zzz");
    assert_eq!(rig.app.palette_rows(), []);
    rig.press("Enter Down Enter");
    assert_eq!(rig.app.context(), Context::Palette, "nothing is chosen, nothing is done");
    rig.press("Ctrl-u");
    assert!(rig.app.palette_rows().len() > 10);
}

#[test]
fn accents_need_not_be_typed_and_what_matches_is_marked() {
    let mut rig = Rig::open(80, 24);
    rig.app.words = Words::of(Lang::Pl);
    rig.press(":");
    rig.type_text("otworz dyskusje");
    let rows = rig.app.palette_rows();
    let found = rows.iter().find(|row| !row.marks.is_empty()).expect("a row");
    let marked: String = found.marks.iter().map(|&at| found.doc[at..].chars().next().unwrap()).collect();
    assert_eq!(marked.to_lowercase(), "otwórzdyskusję", "{}", found.doc);
}

#[test]
fn arrows_and_their_kin_move_and_the_row_stays_on_the_screen() {
    let mut rig = at("r", "F4");
    let many = rig.app.palette_rows().len();
    rig.press("Down Ctrl-n Tab");
    assert_eq!(rig.app.palette.as_ref().unwrap().selected, 3);
    rig.press("Up Ctrl-p Shift-Tab Up");
    assert_eq!(rig.app.palette.as_ref().unwrap().selected, 0);
    for _ in 0..many + 5 {
        rig.press("Down");
        let chosen = rig.app.palette.as_ref().unwrap().selected;
        let doc = rig.app.palette_rows()[chosen].doc.clone();
        rig.expect(&doc);
    }
    assert_eq!(rig.app.palette.as_ref().unwrap().selected, many - 1);
    rig.press("PageUp PageUp PageUp PageUp");
    assert_eq!(rig.app.palette.as_ref().unwrap().first, 0);
    rig.press("PageDown PageDown PageDown PageDown");
    rig.tell(Msg::Resize(200, 60));
    rig.tell(Msg::Resize(80, 24));
    let last = rig.app.palette_rows().pop().unwrap().doc;
    rig.expect(&last);
}

#[test]
fn what_can_do_nothing_now_is_muted_and_loses_nothing() {
    // Nothing is selected.
    let mut rig = Rig::with(80, 24, Vec::new(), |_| {});
    rig.press(":");
    for action in [Action::Open, Action::Reply, Action::NoReplyNeeded, Action::TakeBack, Action::NextDue] {
        assert!(!row(&rig, Deed::Act(action)).able, "{action:?}");
    }
    rig.type_text("open the discussion");
    rig.press("Enter");
    assert_eq!(
        (rig.app.context(), rig.notice()),
        (Context::Inbox, "There is nothing to do that with just now")
    );
    // Taken over.
    let about = samples::taken_over(11, 2000);
    let message = samples::message(11, &about);
    let mut rig = Rig::with(80, 24, vec![(about, vec![message])], |_| {});
    rig.press("Tab Tab Enter :");
    assert!(!row(&rig, Deed::Act(Action::Reply)).able && row(&rig, Deed::Act(Action::Back)).able);
    rig.type_text("write a reply");
    rig.press("Enter");
    assert!(rig.notice().contains("taken this discussion over"), "{}", rig.notice());
    assert_eq!(rig.app.context(), Context::Thread);
    // A text being written stays.
    let mut rig = Rig::open(80, 24);
    rig.press("r");
    rig.type_text("Beste");
    rig.press("F4");
    assert!(row(&rig, Deed::Act(Action::Undo)).able && !row(&rig, Deed::Act(Action::Redo)).able);
    rig.type_text("undone edit");
    rig.press("Enter");
    assert_eq!((rig.text(), rig.app.context()), ("Beste", Context::Composer));
}

#[test]
fn each_listed_action_does_what_its_key_does() {
    for &(place, context, open) in PLACES {
        let rows = at(place, open).app.palette_rows();
        // Beginning a text takes its time; there the motions, which stand last, are left to the others.
        let many = if matches!(context, Context::Composer | Context::Review) { 12 } else { rows.len() };
        for (nth, row) in rows.iter().enumerate().take(many) {
            let Deed::Act(action) = row.deed else { continue };
            let mut by_key = Rig::open(80, 24);
            by_key.press(place);
            by_key.effects();
            by_key.tell(Msg::Key(row.keys[0]));
            let mut by_palette = at(place, open);
            by_palette.effects();
            by_palette.app.palette.as_mut().unwrap().selected = nth;
            by_palette.press("Enter");
            assert_eq!(by_palette.effects(), by_key.effects(), "{action:?} in {context:?}");
            // What it says of itself where the key says nothing.
            if row.able {
                assert_eq!(by_palette.screen(), by_key.screen(), "{action:?} in {context:?}");
            } else {
                assert_eq!(by_palette.app.context(), by_key.app.context(), "{action:?} in {context:?}");
            }
        }
    }
}

#[test]
fn a_theme_is_switched_at_once() {
    let mut rig = at("", ":");
    rig.type_text("colours light");
    rig.effects();
    rig.press("Enter");
    assert_eq!(rig.effects(), [Effect::Theme("light")]);
    assert!(rig.notice().contains("light"), "{}", rig.notice());
    let mut rig = at("", ":");
    rig.type_text("theme");
    assert!(rig.app.palette_rows().iter().any(|row| row.deed == Deed::Theme("mono")));
}

#[test]
fn what_comes_in_meanwhile_takes_no_key() {
    let mut rig = at("Enter", ":");
    rig.tell(Msg::SignedOut(None));
    assert_eq!(rig.app.context(), Context::Palette);
    rig.type_text("back to the list");
    rig.press("Enter");
    assert_eq!(rig.app.context(), Context::SignIn);
    assert_eq!(rig.notice(), "The screen has changed meanwhile; open the commands again");
}

#[test]
fn a_pasted_text_is_one_line_of_it() {
    let mut rig = at("", ":");
    rig.tell(Msg::Paste("go to\nthe outbox\u{1b}[31m".to_owned()));
    assert_eq!(rig.app.palette.as_ref().unwrap().line.text(), "go tothe outbox");
}

#[test]
fn it_fits_80_columns_in_every_language() {
    let mut wide = Vec::new();
    for &lang in Lang::ALL {
        for &(place, _, open) in PLACES {
            let mut rig = Rig::open(80, 24);
            rig.app.words = Words::of(lang);
            rig.press(place);
            rig.press(open);
            for row in rig.app.palette_rows() {
                let key = row.keys.first().map_or(0, |key| width_of(&key.to_string()) + 2);
                let used = width_of(&row.doc) + key;
                if used > 76 {
                    wide.push(format!("{lang}: {} has {used} cells", row.doc));
                }
            }
        }
    }
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}
