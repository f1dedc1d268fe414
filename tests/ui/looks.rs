//! Themes, plain ASCII, and what is told apart without colour.

use super::states::STATES;
use crate::support::rig::Rig;
use crate::support::samples::{discussion, message, said};
use ratatui::style::{Color, Modifier};
use swopdesk::app::msg::Msg;
use swopdesk::config::theme::Theme;
use swopdesk::domain::discussion::Role;
use swopdesk::ui;

const THEMES: &[&str] = &["dark", "light", "high-contrast", "mono"];

#[test]
fn every_state_draws_in_every_theme_and_the_words_are_the_same() {
    for (name, state) in STATES {
        let mut rig = state(120, 40);
        let dark = rig.screen();
        for theme in THEMES {
            rig.look = ui::look(&Theme::named(theme).unwrap(), false);
            assert_eq!(rig.screen(), dark, "{name} in {theme}");
        }
    }
}

#[test]
fn mono_has_no_colour() {
    for (name, state) in STATES {
        let mut rig = state(80, 24);
        rig.look = ui::look(&Theme::mono(), false);
        let buffer = rig.buffer();
        for cell in buffer.content() {
            let colours = [cell.fg, cell.bg];
            assert!(colours.iter().all(|colour| *colour == Color::Reset), "{name}: {cell:?}");
        }
    }
}

/// A shop whose people and words are plain ASCII.
fn plain(cols: u16, rows: u16) -> Rig {
    let about = discussion(0, 60);
    let mut own = message(0, &about);
    own.attachments.push(crate::support::samples::photo());
    let more = said("m-x", Role::Platform, "SWOPiFY", "Graag een antwoord.", about.last_message_at);
    Rig::with(cols, rows, vec![(about, vec![own, more]), (discussion(0, 5952), Vec::new())], |_| {})
}

#[test]
fn ascii_draws_the_programs_own_signs_in_ascii() {
    let scripts = [
        "",
        "Enter",
        "Enter k",
        "r",
        "r x Ctrl-s",
        "r x Ctrl-s Enter",
        "Tab",
        "Tab Tab",
        "Tab Tab Tab",
        "?",
        "? PageDown",
        "? PageDown PageDown PageDown PageDown PageDown PageDown PageDown PageDown PageDown",
        "Enter x",
        "2",
        "2 n",
        "2 n 2 1 - 1 2 Tab 8 - 1",
        "2 n x",
        "r a F8",
        "u",
        "O",
        "O d",
        "Enter s",
        "r Ctrl-o",
        "r Ctrl-o a",
    ];
    for keys in scripts {
        for cols in [80, 140] {
            let mut rig = plain(cols, 30);
            rig.look = ui::look(&Theme::mono(), true);
            rig.press(keys);
            rig.tell(Msg::Outbox(vec![crate::support::samples::held("key-1", 0, "Beste", 5_000)]));
            let screen = rig.screen();
            let strange: Vec<char> = screen.chars().filter(|c| !c.is_ascii()).collect();
            assert!(strange.is_empty(), "{keys:?} shows {strange:?}:\n{screen}");
        }
    }
    for state in ["signed_out", "otp", "offline", "form_late", "confirm_quit"] {
        let (_, state) = STATES.iter().find(|(name, _)| *name == state).unwrap();
        let mut rig = state(80, 24);
        rig.look = ui::look(&Theme::mono(), true);
        let own: String = rig.lines()[..2].concat() + &rig.lines()[22..].concat();
        assert!(own.is_ascii(), "{own}");
        assert!(rig.screen().contains("+-") && !rig.screen().contains(['│', '─', '╭']));
    }
}

#[test]
fn bands_are_told_apart_without_colour() {
    let rig = Rig::open(80, 24);
    for (buyer, sign) in [("M. Kowalska", '!'), ("A. Dubois", '»'), ("L. Schneider", '›'), ("P. Novák", ' ')]
    {
        let row = rig.line_with(buyer);
        assert_eq!(row.chars().nth(1), Some(sign), "{row}");
    }
    for theme in THEMES {
        let mut rig = Rig::open(80, 24);
        rig.look = ui::look(&Theme::named(theme).unwrap(), false);
        rig.press("j j");
        let buffer = rig.buffer();
        assert!(buffer[(4, 4)].modifier.contains(Modifier::BOLD), "overdue in {theme}");
        assert_ne!(buffer[(40, 6)].style(), buffer[(40, 7)].style(), "the selection in {theme}");
    }
}

#[test]
fn a_message_says_who_wrote_it() {
    let rig = {
        let mut rig = plain(80, 24);
        rig.press("G Enter");
        rig
    };
    rig.expect("SWOPiFY (the platform) 13:02");
    rig.expect("J. de Vries 13:02");
}

#[test]
fn the_cursor_stands_where_text_is_typed_and_nowhere_else() {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    let cursor = |rig: &Rig| {
        let (cols, rows) = rig.app.size;
        let mut terminal = Terminal::new(TestBackend::new(cols, rows)).unwrap();
        let mut at = None;
        terminal
            .draw(|frame| {
                ui::draw(&rig.app, &rig.look, frame);
            })
            .unwrap();
        if terminal.backend().cursor_visible() {
            at = Some(terminal.backend().cursor_position());
        }
        at
    };
    let mut rig = Rig::open(80, 24);
    assert_eq!(cursor(&rig), None);
    rig.press("r");
    let empty = cursor(&rig).unwrap();
    rig.type_text("中é");
    let at = cursor(&rig).unwrap();
    assert_eq!((at.x, at.y), (empty.x + 3, empty.y));
    rig.press("F1");
    assert_eq!(cursor(&rig), None, "under the help");
    rig.press("Esc");
    rig.tell(Msg::Paste("woord ".repeat(60)));
    let at = cursor(&rig).unwrap();
    assert!(at.x < 79 && at.y < 23);
}
