//! Every state in every language at 80 columns: whole, and nothing cut that must be read whole.

use super::states::STATES;
use super::whole::faults;
use crate::support::rig::{Rig, speaking};
use swopdesk::words::Lang;

/// States whose names or errors are longer than any screen.
const OVERLONG: &[&str] = &["list_hard_names", "notice_long"];
/// Keys of the footer that are shown whatever is told.
const FIRST_KEYS: usize = 2;

/// What is cut of what must be whole.
fn cut(name: &str, rig: &Rig) -> Vec<String> {
    let lines = rig.lines();
    let mut cut = Vec::new();
    if lines[0].contains('…') {
        cut.push(format!("the header: {}", lines[0]));
    }
    for line in lines.iter().filter(|line| line.contains('╭')) {
        // A word that goes on is cut before the line of the frame.
        if line.contains("… ╮") || line.contains("… ─") {
            cut.push(format!("a title: {line}"));
        }
    }
    let app = &rig.app;
    let keys = app.footer_actions().into_iter().filter_map(|action| {
        let key = app.keymap.key_for(app.context(), action)?;
        Some(format!("{key} {}", app.words.say(action.row().short, &[])))
    });
    let footer = lines.last().map_or("", String::as_str);
    cut.extend(keys.take(FIRST_KEYS).filter(|key| !footer.contains(key)).map(|key| format!("the key {key}")));
    // The rule's verdict, and the review's.
    let verdict = match app.layout() {
        Some(layout) if name.starts_with("form_") => {
            let rule = layout.absence_form().rule;
            lines[usize::from(rule.y)..usize::from(rule.y + rule.h)].to_vec()
        }
        _ if name.starts_with("review_") => {
            let area = app.review_layout().unwrap().area;
            vec![lines[usize::from(area.y + area.h - 2)].clone()]
        }
        _ => Vec::new(),
    };
    cut.extend(
        verdict.into_iter().filter(|line| line.contains('…')).map(|line| format!("a verdict: {line}")),
    );
    cut
}

#[test]
fn every_state_is_whole_in_every_language() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for (name, state) in STATES {
            let rig = speaking(*lang, || state(80, 24));
            let mut found = faults(&rig);
            if !OVERLONG.contains(name) {
                found.extend(cut(name, &rig));
            }
            if !found.is_empty() {
                wrong.push(format!("{name} in {lang}: {found:#?}\n{}", rig.screen()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
