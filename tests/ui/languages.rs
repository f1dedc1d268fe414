//! Every state in every language: whole, and nothing cut that must be read whole.

use super::states::STATES;
use super::whole::faults;
use crate::support::rig::{Rig, speaking};
use swopdesk::words::{Lang, Words};

/// States whose names or errors are longer than any screen.
const OVERLONG: &[&str] = &["list_hard_names", "notice_long"];

fn others() -> impl Iterator<Item = Lang> {
    Lang::ALL.iter().copied().filter(|lang| *lang != Lang::En)
}

#[test]
fn every_state_is_whole_in_every_language() {
    for lang in others() {
        for (name, state) in STATES {
            for (cols, rows) in [(80, 24), (120, 40)] {
                let rig = speaking(lang, || state(cols, rows));
                let wrong = faults(&rig);
                assert!(wrong.is_empty(), "{name} in {lang} at {cols}x{rows}: {wrong:#?}\n{}", rig.screen());
            }
        }
    }
}

/// Lines that end in the sign of a cut, told once for every place of the screen's own texts.
fn cut(rig: &Rig) -> Vec<String> {
    rig.lines().into_iter().filter(|line| line.contains('…')).collect()
}

#[test]
fn show_cuts() {
    let mut all = String::new();
    for (name, state) in STATES.iter().filter(|(name, _)| !OVERLONG.contains(name)) {
        let english = cut(&state(80, 24));
        for lang in others() {
            let rig = speaking(lang, || state(80, 24));
            let here = cut(&rig);
            if here.len() > english.len() {
                all += &format!("== {name} {lang}\n");
                for (i, line) in rig.lines().into_iter().enumerate() {
                    if line.contains('…') {
                        all += &format!("{i:2} {line}\n");
                    }
                }
            }
        }
    }
    std::fs::write("target/cuts.txt", all).unwrap();
    let mut all = String::new();
    for (name, state) in STATES {
        for lang in Lang::ALL {
            all += &format!("== {name} {lang}\n{}\n", speaking(*lang, || state(80, 24)).screen());
        }
    }
    std::fs::write("target/screens.txt", all).unwrap();
    let _ = Words::of(Lang::En);
}
