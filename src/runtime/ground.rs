//! The terminal's answer to the question for its ground's colour. It comes in between the keys, whenever it
//! comes, and the library that reads them takes it for keys: Alt-] and the letters after it. Nothing waits
//! for it, what is typed before and after it stays, and what only begins like it is given back as keys.

use crate::config::depth;
use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};
use std::time::Duration;

/// So long a beginning is held back: an answer comes in one piece.
pub const HELD: Duration = Duration::from_millis(100);
/// The longest answer: `11;rgba:ffff/ffff/ffff/ffff`.
const LONGEST: usize = 32;
/// What every answer begins with.
const HEAD: &str = "11;rgb";

/// Picks answers out of the events.
#[derive(Debug, Default)]
pub struct Ground {
    /// What may be the beginning of an answer.
    held: Vec<Event>,
    text: String,
}

/// What an event turns out to be.
#[derive(Debug, PartialEq)]
pub enum Heard {
    /// Events as they came; none while a beginning is held back.
    Events(Vec<Event>),
    /// The colour of the ground.
    Color((u8, u8, u8)),
}

impl Ground {
    /// Takes in the next event.
    pub fn hear(&mut self, event: Event) -> Heard {
        let key = match &event {
            Event::Key(key) if key.kind == KeyEventKind::Press => Some((key.code, key.modifiers)),
            _ => None,
        };
        if self.held.is_empty() {
            if key != Some((KeyCode::Char(']'), KeyModifiers::ALT)) {
                return Heard::Events(vec![event]);
            }
            self.held.push(event);
            return Heard::Events(Vec::new());
        }
        self.held.push(event);
        match key {
            // Both ends that an answer may have: ESC \ and BEL.
            Some((KeyCode::Char('\\'), KeyModifiers::ALT))
            | Some((KeyCode::Char('g'), KeyModifiers::CONTROL)) => {
                match self.text.strip_prefix("11;").and_then(depth::answered) {
                    Some(color) => {
                        self.release();
                        Heard::Color(color)
                    }
                    None => Heard::Events(self.release()),
                }
            }
            Some((KeyCode::Char(c), KeyModifiers::NONE)) => {
                self.text.push(c);
                let begins = HEAD.starts_with(&self.text) || self.text.starts_with(HEAD);
                if begins && self.text.len() <= LONGEST {
                    Heard::Events(Vec::new())
                } else {
                    Heard::Events(self.release())
                }
            }
            _ => Heard::Events(self.release()),
        }
    }

    /// Whether a beginning is held back.
    pub fn is_holding(&self) -> bool {
        !self.held.is_empty()
    }

    /// Gives back what is held: it was no answer.
    pub fn release(&mut self) -> Vec<Event> {
        self.text.clear();
        std::mem::take(&mut self.held)
    }
}
