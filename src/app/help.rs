//! The list of keys: everything the keymap binds, place by place, the present place first.

use super::App;
use super::wrap::wrap_most;
use crate::input::Context;
use crate::words::say;

/// A line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpLine {
    /// The name of a place.
    Heading(String),
    /// Keys and what they do.
    Keys(String, String),
    /// A sign of the list and what it means.
    Sign(&'static str, String),
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
            lines.push(HelpLine::Heading(self.words.say(context.title(), &[])));
            lines.extend(self.keys_of(context));
            if context == here && matches!(here, Context::Inbox | Context::Thread) {
                self.signs(&mut lines);
            }
        }
        lines
    }

    fn keys_of(&self, context: Context) -> impl Iterator<Item = HelpLine> {
        self.keymap.listing(context).into_iter().map(|(action, combos)| {
            let keys: Vec<String> = combos.iter().map(ToString::to_string).collect();
            HelpLine::Keys(keys.join(", "), self.words.say(action.row().doc, &[]))
        })
    }

    /// What the signs of the list mean, and what the program has to say of itself.
    fn signs(&self, lines: &mut Vec<HelpLine>) {
        lines.extend([HelpLine::Blank, HelpLine::Heading(say!(self.words, "help-signs"))]);
        lines.extend(SIGNS.iter().map(|&(sign, meaning)| HelpLine::Sign(sign, self.words.say(meaning, &[]))));
        if self.has_mouse {
            let told = [
                say!(self.words, "help-mouse-press"),
                say!(self.words, "help-mouse-wheel"),
                say!(self.words, "help-mouse-text"),
            ];
            lines.extend([HelpLine::Blank, HelpLine::Heading(say!(self.words, "help-mouse"))]);
            let width = self.layout().map_or(60, |layout| layout.help().padded().w.into());
            let told = told.iter().flat_map(|text| wrap_most(text, width, 3));
            lines.extend(told.map(HelpLine::Text));
        }
        if !self.remarks.is_empty() {
            lines.extend([HelpLine::Blank, HelpLine::Heading(say!(self.words, "help-good-to-know"))]);
            let width = self.layout().map_or(60, |layout| layout.help().padded().w.into());
            for remark in &self.remarks {
                lines.extend(wrap_most(remark, width, 9).into_iter().map(HelpLine::Text));
            }
        }
    }
}

/// The signs of the list, as `ui/inbox` draws them, with the texts that say what they mean.
const SIGNS: &[(&str, &str)] = &[
    ("!", "help-sign-overdue"),
    ("»", "help-sign-urgent"),
    ("›", "help-sign-soon"),
    ("⏸", "help-sign-rest"),
    ("●", "help-sign-unread"),
    ("✎", "help-sign-draft"),
    ("⇡", "help-sign-sending"),
];
