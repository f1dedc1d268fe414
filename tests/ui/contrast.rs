//! Whether everything drawn can be read: the contrast of each cell of every state, as WCAG 2.2 reckons it.

use super::states::STATES;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use std::collections::BTreeMap;
use swopdesk::config::depth::{Depth, SIXTEEN, luminance};
use swopdesk::config::theme::{Role, Theme};
use swopdesk::ui;

/// Red, green, blue of one of xterm's 256 from the sixteenth on.
fn of_256(number: u8) -> (u8, u8, u8) {
    if number >= 232 {
        let grey = 8 + 10 * (number - 232);
        return (grey, grey, grey);
    }
    let step = |v: u8| [0, 95, 135, 175, 215, 255][usize::from(v)];
    let number = number - 16;
    (step(number / 36), step(number / 6 % 6), step(number % 6))
}

fn of_16(color: Color) -> (u8, u8, u8) {
    const NAMES: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    let at = NAMES.iter().position(|name| *name == color).unwrap_or_else(|| panic!("{color:?}"));
    SIXTEEN[at].1
}

fn rgb(color: Color) -> (u8, u8, u8) {
    match color {
        Color::Rgb(r, g, b) => (r, g, b),
        Color::Indexed(number) => of_256(number),
        named => of_16(named),
    }
}

fn contrast(cell: &Cell) -> f64 {
    let (a, b) = (luminance(rgb(cell.fg)), luminance(rgb(cell.bg)));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Lines and blocks, that nothing is read from; `None` for a blank.
fn is_line(cell: &Cell) -> Option<bool> {
    let c = cell.symbol().chars().next().filter(|c| !c.is_whitespace())?;
    Some(('\u{2500}'..='\u{259f}').contains(&c) || ('\u{2800}'..='\u{28ff}').contains(&c))
}

/// The pairs of colours of every state in which words have less than `words` to one, or lines less than
/// `lines`.
fn too_faint(theme: &str, depth: Depth, words: f64, lines: f64) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (name, state) in STATES {
        let mut rig = state(120, 40);
        rig.look = ui::look(&Theme::named(theme).unwrap(), false).on(depth);
        for cell in rig.buffer().content() {
            assert!(!cell.modifier.intersects(Modifier::DIM | Modifier::REVERSED), "{name} in {theme}");
            let Some(line) = is_line(cell) else { continue };
            let got = contrast(cell);
            if got < if line { lines } else { words } {
                let pair = format!("{:?} on {:?}: {got:.2}", cell.fg, cell.bg);
                found.entry(pair).or_insert_with(|| format!("as {:?} of {name}", cell.symbol()));
            }
        }
    }
    found
}

#[test]
fn everything_drawn_can_be_read() {
    let mut faint = Vec::new();
    for (theme, words, lines) in [("dark", 4.5, 3.0), ("light", 4.5, 3.0), ("high-contrast", 7.0, 4.5)] {
        for depth in [Depth::True, Depth::Indexed] {
            let pairs = too_faint(theme, depth, words, lines);
            faint.extend(pairs.iter().map(|(pair, place)| format!("{theme} {depth:?} {pair}, {place}")));
        }
        // Every terminal has sixteen colours of its own; in xterm's all can be told from their ground.
        let pairs = too_faint(theme, Depth::Sixteen, 3.0, 2.0);
        faint.extend(pairs.iter().map(|(pair, place)| format!("{theme} of sixteen {pair}, {place}")));
    }
    assert!(faint.is_empty(), "{faint:#?}");
}

#[test]
fn the_selection_is_seen_in_every_depth() {
    for theme in ["dark", "light", "high-contrast"] {
        for depth in [Depth::True, Depth::Indexed, Depth::Sixteen] {
            let look = ui::look(&Theme::named(theme).unwrap(), false).on(depth);
            assert_ne!(look.style(Role::Selection).bg, look.style(Role::Text).bg, "{theme} {depth:?}");
        }
    }
}
