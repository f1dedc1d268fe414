//! One key press with its modifiers, as the keymap spells it: `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `?`.

use crate::domain::clean::is_unsafe;
use std::fmt;

/// A key without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A key that types this character; upper case carries Shift by itself.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab; Shift-Tab is `Tab` with `shift`.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Up arrow.
    Up,
    /// Down arrow.
    Down,
    /// Left arrow.
    Left,
    /// Right arrow.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, from 1.
    F(u8),
}

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Combo {
    /// The key.
    pub key: Key,
    /// Control.
    pub ctrl: bool,
    /// Alt.
    pub alt: bool,
    /// Shift; never set with [`Key::Char`], whose character says it.
    pub shift: bool,
}

/// Why a combo in a keymap file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no key: write it like `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `F1`, `Space`")]
pub struct ComboError(pub String);

const NAMED: &[(&str, Key)] = &[
    ("Enter", Key::Enter),
    ("Esc", Key::Esc),
    ("Tab", Key::Tab),
    ("Backspace", Key::Backspace),
    ("Delete", Key::Delete),
    ("Up", Key::Up),
    ("Down", Key::Down),
    ("Left", Key::Left),
    ("Right", Key::Right),
    ("Home", Key::Home),
    ("End", Key::End),
    ("PageUp", Key::PageUp),
    ("PageDown", Key::PageDown),
    ("Space", Key::Char(' ')),
];

impl Combo {
    /// A key without modifiers.
    pub const fn plain(key: Key) -> Self {
        Combo { key, ctrl: false, alt: false, shift: false }
    }

    /// A key with Control.
    pub const fn ctrl(key: Key) -> Self {
        Combo { key, ctrl: true, alt: false, shift: false }
    }

    /// The character this combo types into a text, where it types one.
    pub fn typed(self) -> Option<char> {
        match self.key {
            Key::Char(c) if !self.ctrl && !self.alt && !is_unsafe(c) && c != '\n' => Some(c),
            _ => None,
        }
    }
}

impl std::str::FromStr for Combo {
    type Err = ComboError;

    fn from_str(text: &str) -> Result<Self, ComboError> {
        let wrong = || ComboError(text.to_owned());
        let (mut rest, mut combo) = (text, Combo::plain(Key::Esc));
        loop {
            if let Some(after) = rest.strip_prefix("Ctrl-") {
                (rest, combo.ctrl) = (after, true);
            } else if let Some(after) = rest.strip_prefix("Alt-") {
                (rest, combo.alt) = (after, true);
            } else if let Some(after) = rest.strip_prefix("Shift-") {
                (rest, combo.shift) = (after, true);
            } else {
                break;
            }
        }
        let mut chars = rest.chars();
        combo.key = match (chars.next(), chars.next()) {
            (Some(c), None) if !c.is_control() => Key::Char(c),
            _ => {
                let named =
                    NAMED.iter().find(|(name, _)| name.eq_ignore_ascii_case(rest)).map(|&(_, key)| key);
                let function = || {
                    let n = rest.strip_prefix(['F', 'f'])?.parse::<u8>().ok()?;
                    (1..=24).contains(&n).then_some(Key::F(n))
                };
                named.or_else(function).ok_or_else(wrong)?
            }
        };
        if let Key::Char(c) = combo.key {
            // Terminals tell Ctrl-S and Ctrl-s alike; Shift with a character is the upper-case character.
            if combo.ctrl {
                combo.key = Key::Char(c.to_ascii_lowercase());
            } else if combo.shift && c.is_lowercase() {
                // Where the upper case is two characters (ß) no key types it.
                let mut upper = c.to_uppercase();
                if let (Some(one), None) = (upper.next(), upper.next()) {
                    combo.key = Key::Char(one);
                }
            }
            combo.shift = false;
        }
        Ok(combo)
    }
}

impl fmt::Display for Combo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if self.shift {
            f.write_str("Shift-")?;
        }
        if let Some((name, _)) = NAMED.iter().find(|(_, key)| *key == self.key) {
            return f.write_str(name);
        }
        match self.key {
            Key::Char(c) => write!(f, "{c}"),
            Key::F(n) => write!(f, "F{n}"),
            _ => Ok(()),
        }
    }
}
