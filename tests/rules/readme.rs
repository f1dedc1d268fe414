//! The README's table of keys is the keymap's; UPDATE_README=1 writes it anew.

use std::fmt::Write;
use std::path::Path;
use swopdesk::input::{Context, Keymap};
use swopdesk::words::{Lang, Words};

const BEGIN: &str = "<!-- keys -->\n";
const END: &str = "<!-- /keys -->";

fn table() -> String {
    let (keymap, words) = (Keymap::embedded(), Words::of(Lang::En));
    let mut out = String::new();
    for context in [
        Context::Inbox,
        Context::Thread,
        Context::Composer,
        Context::Review,
        Context::Absences,
        Context::AbsenceForm,
        Context::Outbox,
        Context::SaveFile,
        Context::AttachFile,
        Context::Palette,
        Context::Help,
        Context::HelpSearch,
    ] {
        // Folded, so that what comes after them is still found.
        let open = if context == Context::Inbox { " open" } else { "" };
        let title = words.say(context.title(), &[]);
        writeln!(out, "<details{open}><summary>{title}</summary>\n\n| keys | |\n| --- | --- |").unwrap();
        for (action, combos) in keymap.listing(context) {
            let keys: Vec<String> = combos.iter().map(|combo| format!("`{combo}`")).collect();
            writeln!(out, "| {} | {} |", keys.join(" "), words.say(action.row().doc, &[])).unwrap();
        }
        out.push_str("\n</details>\n");
    }
    out
}

#[test]
fn the_readmes_keys_are_the_keymaps() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&file).unwrap();
    let (before, rest) = readme.split_once(BEGIN).expect("the README has a place for the keys");
    let (found, after) = rest.split_once(END).expect("the place for the keys ends");
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&file, format!("{before}{BEGIN}{}{END}{after}", table())).unwrap();
        return;
    }
    assert_eq!(found, table(), "UPDATE_README=1 cargo test --test main readmes_keys writes the table anew");
}
