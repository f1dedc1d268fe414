//! Pictures of every state as text, in tests/snapshots. `UPDATE_SNAPSHOTS=1 cargo test snapshots` draws
//! them anew; look at what has changed before it is committed.

use super::states::{STATES, State};
use crate::support::rig::speaking;
use std::collections::BTreeSet;
use std::path::PathBuf;
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

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

/// Every picture by the name of its file.
fn pictures() -> impl Iterator<Item = (String, String)> {
    let sizes = [(80, 24), (120, 40), (200, 50)];
    let english = STATES.iter().flat_map(move |(name, state)| {
        sizes
            .into_iter()
            .map(move |(cols, rows)| (format!("{name}-{cols}x{rows}.txt"), state(cols, rows).screen() + "\n"))
    });
    let main: Vec<&State> = STATES.iter().filter(|(name, _)| IN_EVERY_LANGUAGE.contains(name)).collect();
    assert_eq!(main.len(), IN_EVERY_LANGUAGE.len(), "a name that no state has");
    let others = main.into_iter().flat_map(|(name, state)| {
        Lang::ALL[1..].iter().map(move |lang| {
            (format!("{name}-80x24-{lang}.txt"), speaking(*lang, || state(80, 24)).screen() + "\n")
        })
    });
    english.chain(others)
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
