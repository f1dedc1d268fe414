//! The mouse: what is pressed does what its key does, and what is longer than its room scrolls.

use crate::support::rig::Rig;
use crate::support::samples::{discussion, message, now};
use crate::ui::states::STATES;
use crate::ui::whole::faults;
use proptest::prelude::*;
use swopdesk::app::Screen;
use swopdesk::app::inbox::View;
use swopdesk::app::mouse::{Mouse, MouseKind};
use swopdesk::app::msg::{Effect, Msg};
use swopdesk::domain::discussion::{Discussion, Message};
use swopdesk::input::Context;
use unicode_segmentation::UnicodeSegmentation;

pub(super) fn mouse(rig: &mut Rig, kind: MouseKind, x: u16, y: u16) {
    rig.tell(Msg::Mouse(Mouse { kind, x, y }));
}

pub(super) fn click(rig: &mut Rig, x: u16, y: u16) {
    mouse(rig, MouseKind::Press, x, y);
    mouse(rig, MouseKind::Release, x, y);
}

/// Clicks into the middle of a text that is on the screen.
#[track_caller]
pub(super) fn click_on(rig: &mut Rig, text: &str) {
    let lines = rig.lines();
    let found = lines.iter().enumerate().find_map(|(y, line)| Some((y, line.find(text)?, line)));
    let (y, at, line) = found.unwrap_or_else(|| panic!("`{text}` is not on the screen:\n{}", rig.screen()));
    let x = line[..at].chars().count() + text.chars().count() / 2;
    click(rig, u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
}

/// A list of so many, each with so many messages.
pub(super) fn long(many: usize, messages: usize) -> Vec<(Discussion, Vec<Message>)> {
    let one = |n| {
        let about = discussion(n, 60 + i64::try_from(n).unwrap());
        let said = (0..messages).map(|m| {
            let mut said = message(m, &about);
            said.id = format!("m-{n}-{m}").as_str().into();
            said.sent_at = now() - chrono::TimeDelta::minutes(i64::try_from(messages - m).unwrap());
            said
        });
        let said = said.collect();
        (about, said)
    };
    (0..many).map(one).collect()
}

#[test]
fn a_click_selects_and_a_second_one_opens() {
    let mut rig = Rig::open(80, 24);
    click_on(&mut rig, "A. Dubois");
    assert_eq!((rig.app.inbox.position(), rig.app.context()), (2, Context::Inbox));
    click_on(&mut rig, "A. Dubois");
    assert_eq!(rig.app.context(), Context::Thread);
    assert_eq!(rig.app.thread.as_ref().map(|thread| &thread.id), rig.app.inbox.selected());
}

#[test]
fn beside_the_list_a_click_goes_from_one_part_to_the_other() {
    let mut rig = Rig::open(140, 40);
    click(&mut rig, 100, 20);
    assert_eq!(rig.app.context(), Context::Thread);
    click_on(&mut rig, "M. Kowalska");
    assert_eq!((rig.app.inbox.position(), rig.app.context()), (1, Context::Inbox));
    click(&mut rig, 10, 38);
    assert_eq!(rig.app.inbox.position(), 1, "no row is there");
}

#[test]
fn screens_views_keys_and_answers_can_be_clicked() {
    let mut rig = Rig::open(120, 40);
    click_on(&mut rig, "2 Absences");
    assert_eq!(rig.app.screen, Screen::Absences);
    click_on(&mut rig, "3 Insights");
    assert_eq!(rig.app.screen, Screen::Insights);
    click_on(&mut rig, "1 Inbox");
    assert_eq!(rig.app.screen, Screen::Inbox);
    click_on(&mut rig, "Waiting 2");
    assert_eq!(rig.app.inbox.view, View::Waiting);
    click_on(&mut rig, "All 11");
    assert_eq!(rig.app.inbox.view, View::All);
    rig.press("Tab Tab");
    assert_eq!(rig.app.inbox.view, View::NeedsReply);
    click_on(&mut rig, "r reply");
    assert_eq!(rig.app.context(), Context::Composer);
    click_on(&mut rig, "2 Absences");
    assert_eq!(rig.app.context(), Context::Composer, "no key goes there from here");
    rig.press("Esc x");
    assert_eq!(rig.app.context(), Context::Confirm);
    rig.effects();
    click_on(&mut rig, "leave it as it is");
    assert_eq!((rig.app.context(), rig.effects()), (Context::Thread, Vec::new()));
    rig.press("x");
    click_on(&mut rig, "no reply needed");
    assert!(rig.effects().iter().any(|effect| matches!(effect, Effect::MarkNoReplyNeeded(..))));
}

#[test]
fn a_field_of_the_sign_in_form_can_be_clicked() {
    let mut rig = Rig::blank(80, 24);
    rig.tell(Msg::SignedOut(None));
    click_on(&mut rig, "Password");
    rig.type_text("secret");
    click_on(&mut rig, "E-mail");
    rig.type_text("desk@shop.example");
    rig.expect("desk@shop.example");
    rig.expect("••••••");
}

#[test]
fn the_wheel_scrolls_what_is_under_it() {
    let mut rig = Rig::with(140, 30, long(80, 40), |_| {});
    mouse(&mut rig, MouseKind::WheelDown, 10, 10);
    assert_eq!((rig.app.inbox.offset(), rig.app.inbox.position()), (3, 3), "the selection stays in sight");
    mouse(&mut rig, MouseKind::WheelUp, 10, 10);
    assert_eq!((rig.app.inbox.offset(), rig.app.inbox.position()), (0, 3));
    let from_end = |rig: &Rig| rig.app.thread.as_ref().unwrap().from_end;
    mouse(&mut rig, MouseKind::WheelUp, 100, 20);
    assert_eq!((from_end(&rig), rig.app.inbox.offset()), (3, 0));
    mouse(&mut rig, MouseKind::WheelDown, 100, 20);
    assert_eq!(from_end(&rig), 0);
    rig.press("?");
    let before = rig.screen();
    mouse(&mut rig, MouseKind::WheelDown, 60, 15);
    assert_ne!(rig.screen(), before);
    mouse(&mut rig, MouseKind::WheelUp, 60, 15);
    assert_eq!(rig.screen(), before);
}

#[test]
fn a_bar_is_drawn_along_from_end_to_end() {
    let mut rig = Rig::with(140, 30, long(200, 40), |_| {});
    let bar = rig.app.list_track().unwrap();
    let (x, top, bottom) = (bar.area.x, bar.area.y, bar.area.y + bar.area.h - 1);
    mouse(&mut rig, MouseKind::Press, x, bottom);
    assert_eq!(rig.app.inbox.offset(), 200 - rig.app.list_height());
    // Beside the bar it is held all the same, and over its ends.
    mouse(&mut rig, MouseKind::Drag, x + 20, top);
    assert_eq!(rig.app.inbox.offset(), 0);
    mouse(&mut rig, MouseKind::Drag, x, 200);
    assert_eq!(rig.app.inbox.offset(), 200 - rig.app.list_height());
    mouse(&mut rig, MouseKind::Release, x, top);
    mouse(&mut rig, MouseKind::Drag, x, top);
    assert_ne!(rig.app.inbox.offset(), 0, "it has been let go");
    let bar = rig.app.thread_track().unwrap();
    mouse(&mut rig, MouseKind::Press, bar.area.x, bar.area.y);
    assert_eq!(rig.app.thread_track().unwrap().first, 0);
}

#[test]
fn what_is_longer_than_its_room_has_a_bar_and_nothing_else_has() {
    let rig = Rig::open(140, 40);
    assert!(!rig.screen().contains('┃'), "{}", rig.screen());
    let mut rig = Rig::with(140, 30, long(80, 40), |_| {});
    let bars = |rig: &Rig, text: &str| rig.screen().matches('┃').count() - text.matches('┃').count();
    assert!(bars(&rig, "") > 2);
    rig.press("r");
    rig.type_text(&"een regel\n".repeat(40));
    assert!(rig.screen().contains('┃'));
    rig.press("Ctrl-s");
    assert!(rig.app.review_track().is_some() && rig.screen().contains('┃'), "{}", rig.screen());
    mouse(&mut rig, MouseKind::WheelDown, 70, 10);
    assert_eq!(rig.app.review.as_ref().unwrap().scroll, 3);
}

#[test]
fn the_window_that_comes_to_the_front_looks_for_news_only_when_they_are_old() {
    let mut rig = Rig::open(80, 24);
    rig.effects();
    rig.tell(Msg::Focus);
    assert_eq!(rig.effects(), Vec::new());
    rig.wait(61_000);
    rig.tell(Msg::Focus);
    assert_eq!(rig.effects(), vec![Effect::Refresh]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the mouse does wherever in whatever state, with keys in between: the screen stays whole, one context
    /// has the keys, and the cursor of the reply stands between two graphemes.
    #[test]
    fn any_mouse_leaves_a_whole_screen(
        state in prop::sample::select(STATES),
        size in prop::sample::select(vec![(80, 24), (120, 40), (150, 30)]),
        script in prop::collection::vec((0_usize..7, 0_u16..160, 0_u16..50), 1..40),
    ) {
        let kinds =
            [MouseKind::Press, MouseKind::Drag, MouseKind::Release, MouseKind::WheelUp, MouseKind::WheelDown];
        let mut rig = state.1(size.0, size.1);
        for (kind, x, y) in script {
            match kinds.get(kind) {
                Some(kind) => mouse(&mut rig, *kind, x, y),
                None => rig.press(["a", "Esc", "Enter", "Tab", "Down", "Ctrl-s", "?"][usize::from(x) % 7]),
            }
            if rig.app.is_quitting() {
                break;
            }
            prop_assert!(!rig.screen().is_empty());
            let context = rig.app.context();
            prop_assert!(rig.app.footer_actions().iter().all(|action| action.works_in(context)));
            if let Some(composer) = &rig.app.composer {
                let (text, cursor) = (composer.editor.text(), composer.editor.cursor());
                let mut ends = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]);
                prop_assert!(ends.any(|at| at == cursor), "{cursor} in {text:?}");
            }
        }
        let wrong = faults(&rig);
        prop_assert!(wrong.is_empty(), "{wrong:#?}\n{}", rig.screen());
    }
}
