//! Pictures of every state as text, in tests/snapshots. `UPDATE_SNAPSHOTS=1 cargo test snapshots` draws
//! them anew; look at what has changed before it is committed.

use super::states::{STATES, State};
use crate::support::rig::{Rig, speaking};
use ratatui::buffer::Cell;
use ratatui::style::Color;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use swopdesk::config::theme::{Role, Theme};
use swopdesk::ui;
use swopdesk::words::Lang;

/// What is drawn in every language, at 80x24.
const IN_EVERY_LANGUAGE: &[&str] = &[
    "signed_out",
    "list",
    "thread",
    "composer_findings",
    "review_blocked",
    "absences",
    "form_in_time",
    "insights",
    "outbox",
    "save_file",
    "confirm_no_reply",
    "help",
    "palette",
    "offline",
];

/// What is drawn with its styles in every theme, at 100x30.
const IN_EVERY_THEME: &[&str] = &[
    "signed_out",
    "list",
    "thread",
    "composer_findings",
    "review_blocked",
    "absences",
    "form_in_time",
    "insights",
    "outbox",
    "help",
    "palette",
];

/// A style in words.
fn in_words(cell: &Cell) -> String {
    let colour = |colour: Color| match colour {
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        Color::Reset => "own".to_owned(),
        other => other.to_string(),
    };
    let modifiers = cell.modifier.iter_names().map(|(name, _)| format!(" {}", name.to_lowercase()));
    format!("{} on {}{}", colour(cell.fg), colour(cell.bg), modifiers.collect::<String>())
}

/// A screen's words, and below them for each theme the style of each cell: a letter, with its meaning below. Plain text
/// has a dot, left out at the end of a line. Where a theme tells the same cells apart as the one before, only the
/// meanings are written down.
fn with_styles(mut rig: Rig, themes: &[&str]) -> String {
    const LETTERS: &str = ".abcdefghijklmnopqrstuvwxyz";
    let mut out = rig.screen() + "\n";
    let mut before = String::new();
    for theme in themes {
        rig.look = ui::look(&Theme::named(theme).unwrap(), false);
        let buffer = rig.buffer();
        let mut plain = Cell::EMPTY;
        plain.set_style(rig.look.style(Role::Text));
        let mut known = vec![in_words(&plain)];
        let mut letter = |cell: &Cell| {
            let style = in_words(cell);
            let at = known.iter().position(|one| *one == style).unwrap_or(known.len());
            if at == known.len() {
                known.push(style);
            }
            LETTERS.chars().nth(at).unwrap()
        };
        let mut cells = String::new();
        for y in 0..buffer.area.height {
            let line: String = (0..buffer.area.width).map(|x| letter(&buffer[(x, y)])).collect();
            cells += line.trim_end_matches('.');
            cells.push('\n');
        }
        let _ = writeln!(out, "\n{theme}:");
        if cells != before {
            out += &cells;
        }
        before = cells;
        LETTERS.chars().zip(known).for_each(|(letter, style)| {
            let _ = writeln!(out, "{letter} {style}");
        });
    }
    out
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

/// Every picture by the name of its file.
fn pictures() -> impl Iterator<Item = (String, String)> {
    let sizes = [(80, 24), (120, 40), (200, 50)];
    let english = STATES.iter().flat_map(move |(name, state)| {
        sizes.into_iter().map(move |(cols, rows)| {
            (format!("{name}-{cols}x{rows}.txt"), with_styles(state(cols, rows), &Theme::NAMES[..1]))
        })
    });
    let main: Vec<&State> = STATES.iter().filter(|(name, _)| IN_EVERY_LANGUAGE.contains(name)).collect();
    assert_eq!(main.len(), IN_EVERY_LANGUAGE.len(), "a name that no state has");
    let others = main.into_iter().flat_map(|(name, state)| {
        Lang::ALL[1..].iter().map(move |lang| {
            (format!("{name}-80x24-{lang}.txt"), speaking(*lang, || state(80, 24)).screen() + "\n")
        })
    });
    let styled: Vec<&State> = STATES.iter().filter(|(name, _)| IN_EVERY_THEME.contains(name)).collect();
    assert_eq!(styled.len(), IN_EVERY_THEME.len(), "a name that no state has");
    let styled = styled.into_iter().map(|(name, state)| {
        (format!("{name}-100x30-styles.txt"), with_styles(state(100, 30), Theme::NAMES))
    });
    english.chain(others).chain(styled)
}

#[test]
fn every_state_looks_as_in_its_picture() {
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut differ = Vec::new();
    let mut known = BTreeSet::new();
    for (file, drawn) in pictures() {
        let path = folder().join(&file);
        known.insert(file.clone());
        if update {
            std::fs::write(&path, &drawn).unwrap();
            continue;
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        if kept != drawn {
            let lines = kept.lines().zip(drawn.lines()).filter(|(kept, drawn)| kept != drawn);
            let changed: Vec<String> = lines.map(|(kept, drawn)| format!("-{kept}\n+{drawn}")).collect();
            differ.push(format!("{file}\n{}", changed.join("\n")));
        }
    }
    assert!(differ.is_empty(), "UPDATE_SNAPSHOTS=1 draws anew:\n{}", differ.join("\n\n"));
    let kept: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(kept, known, "a picture without a state, or the other way round");
}
