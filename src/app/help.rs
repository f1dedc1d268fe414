//! The list of keys: everything the keymap binds, place by place, the present place first.

use super::App;
use crate::input::{Context, Keymap};

/// A line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpLine {
    /// The name of a place.
    Heading(&'static str),
    /// Keys and what they do.
    Keys(String, &'static str),
    /// Nothing.
    Blank,
}

impl App {
    /// The lines of the help; its window scrolls over them.
    pub fn help_lines(&self) -> Vec<HelpLine> {
        let here = self.context_below();
        let mut lines = Vec::new();
        let others = Context::ALL.iter().copied().filter(|&context| context != here);
        for context in std::iter::once(here).chain(others) {
            if !lines.is_empty() {
                lines.push(HelpLine::Blank);
            }
            lines.push(HelpLine::Heading(context.title()));
            lines.extend(keys_of(&self.keymap, context));
        }
        lines
    }
}

fn keys_of(keymap: &Keymap, context: Context) -> impl Iterator<Item = HelpLine> {
    keymap.listing(context).into_iter().map(|(action, combos)| {
        let keys: Vec<String> = combos.iter().map(ToString::to_string).collect();
        HelpLine::Keys(keys.join(", "), action.row().doc)
    })
}
