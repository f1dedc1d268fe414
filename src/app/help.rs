//! The list of keys: everything the keymap binds, place by place, the present place first.

use super::App;
use super::wrap::wrap_most;
use crate::input::{Context, Keymap};

/// A line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpLine {
    /// The name of a place.
    Heading(&'static str),
    /// Keys and what they do.
    Keys(String, &'static str),
    /// A sign of the list and what it means.
    Sign(&'static str, &'static str),
    /// A sentence.
    Text(String),
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
            if context == here && matches!(here, Context::Inbox | Context::Thread) {
                self.signs(&mut lines);
            }
        }
        lines
    }

    /// What the signs of the list mean, and what the program has to say of itself.
    fn signs(&self, lines: &mut Vec<HelpLine>) {
        lines.extend([HelpLine::Blank, HelpLine::Heading("Signs")]);
        lines.extend(SIGNS.iter().map(|&(sign, meaning)| HelpLine::Sign(sign, meaning)));
        if !self.remarks.is_empty() {
            lines.extend([HelpLine::Blank, HelpLine::Heading("Good to know")]);
            let width = self.layout().map_or(60, |layout| layout.help().padded().w.into());
            for remark in &self.remarks {
                lines.extend(wrap_most(remark, width, 9).into_iter().map(HelpLine::Text));
            }
        }
    }
}

/// The signs of the list, as `ui/inbox` draws them.
const SIGNS: &[(&str, &str)] = &[
    ("!", "The reply is overdue, or its time is up"),
    ("»", "2 working hours are left, or less"),
    ("›", "8 working hours are left, or less"),
    ("⏸", "The clock stands still: today is a day of rest"),
    ("●", "There are messages you have not read"),
    ("✎", "There is a draft"),
    ("⇡", "A reply is on its way to the platform"),
];

fn keys_of(keymap: &Keymap, context: Context) -> impl Iterator<Item = HelpLine> {
    keymap.listing(context).into_iter().map(|(action, combos)| {
        let keys: Vec<String> = combos.iter().map(ToString::to_string).collect();
        HelpLine::Keys(keys.join(", "), action.row().doc)
    })
}
