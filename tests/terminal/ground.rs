//! The terminal's answer between the keys.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use proptest::prelude::*;
use swopdesk::runtime::ground::{Ground, Heard};

fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn typed(text: &str) -> Vec<Event> {
    text.chars().map(|c| key(KeyCode::Char(c), KeyModifiers::NONE)).collect()
}

/// An answer as the library that reads keys takes it.
fn answer(color: &str) -> Vec<Event> {
    let mut events = vec![key(KeyCode::Char(']'), KeyModifiers::ALT)];
    events.extend(typed(&format!("11;{color}")));
    events.push(key(KeyCode::Char('\\'), KeyModifiers::ALT));
    events
}

/// What becomes of events: those that stay, and the colours told.
fn hear(events: Vec<Event>) -> (Vec<Event>, Vec<(u8, u8, u8)>) {
    let (mut ground, mut kept, mut colors) = (Ground::default(), Vec::new(), Vec::new());
    for event in events {
        match ground.hear(event) {
            Heard::Events(events) => kept.extend(events),
            Heard::Color(color) => colors.push(color),
        }
    }
    kept.extend(ground.release());
    (kept, colors)
}

#[test]
fn an_answer_is_taken_out_and_what_is_typed_around_it_stays() {
    let mut events = typed("jk");
    events.extend(answer("rgb:1717/1b1b/2222"));
    events.extend(typed("r11;rgb"));
    assert_eq!(hear(events), (typed("jkr11;rgb"), vec![(0x17, 0x1b, 0x22)]));
    let mut bell = answer("rgb:ff/ff/ff");
    bell.pop();
    bell.push(key(KeyCode::Char('g'), KeyModifiers::CONTROL));
    assert_eq!(hear(bell), (Vec::new(), vec![(255, 255, 255)]));
}

#[test]
fn what_only_begins_like_an_answer_is_typed() {
    let alt = || key(KeyCode::Char(']'), KeyModifiers::ALT);
    for rest in ["", "1", "12", "11;x", "11;rgb:12", "11;rgb:this is a very long text that never ends"] {
        let mut events = vec![alt()];
        events.extend(typed(rest));
        assert_eq!(hear(events.clone()), (events, Vec::new()), "{rest}");
    }
    let wrong = answer("rgb:no/such/colour");
    assert_eq!(hear(wrong.clone()), (wrong, Vec::new()));
}

proptest! {
    /// No key is lost, and none changes its place.
    #[test]
    fn keys_stay_as_they_were_typed(before in "[a-z0-9;:/]{0,20}", after in "[a-z0-9;:/]{0,20}", answers: bool) {
        let mut events = typed(&before);
        if answers {
            events.extend(answer("rgb:ffff/ffff/ffff"));
        }
        events.extend(typed(&after));
        let (kept, colors) = hear(events);
        prop_assert_eq!(kept, typed(&(before + &after)));
        prop_assert_eq!(colors.len(), usize::from(answers));
    }
}
