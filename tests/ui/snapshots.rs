//! Pictures of every state as text, in tests/snapshots. `UPDATE_SNAPSHOTS=1 cargo test snapshots` draws
//! them anew; look at what has changed before it is committed.

use super::states::STATES;
use std::collections::BTreeSet;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

#[test]
fn every_state_looks_as_in_its_picture() {
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut differ = Vec::new();
    let mut known = BTreeSet::new();
    for (name, state) in STATES {
        for (cols, rows) in [(80, 24), (120, 40), (200, 50)] {
            let file = format!("{name}-{cols}x{rows}.txt");
            let path = folder().join(&file);
            known.insert(file.clone());
            let drawn = state(cols, rows).screen() + "\n";
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
    }
    assert!(differ.is_empty(), "UPDATE_SNAPSHOTS=1 draws anew:\n{}", differ.join("\n\n"));
    let kept: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(kept, known, "a picture without a state, or the other way round");
}
