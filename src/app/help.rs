//! The list of keys: everything the keymap binds, place by place, the present place first, with what the signs
//! mean; narrowed to what is searched for.

use super::App;
use super::editor::Editor;
use super::find::Finder;
use super::keys::edit_line;
use super::layout::Area;
use super::wrap::wrap;
use crate::input::{Action, Context};
use crate::words::say;

/// The help while it is open.
#[derive(Debug, Default)]
pub struct Help {
    /// First line on the screen.
    pub scroll: usize,
    /// What is searched for; empty shows everything.
    pub search: Editor,
    /// Whether keys type into the search.
    pub typing: bool,
    /// What has been pressed once: pressed again it is done.
    pub chosen: Option<Action>,
}

/// A line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpLine {
    /// The name of a place.
    Heading(String),
    /// Keys and what they do.
    Keys(String, String),
    /// A sign of the screen and what it means.
    Sign(&'static str, String),
    /// A sentence.
    Text(String),
    /// Nothing.
    Blank,
}

/// A piece of text with the byte offsets of its graphemes that match what is searched for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// The graphemes that match.
    pub marks: Vec<usize>,
}

/// A line of the help as it stands on the screen: what does not fit in one goes on in the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpRow {
    /// The name of a place.
    Heading(String),
    /// Keys or a sign on the left, what it means on the right.
    Pair {
        /// On the left.
        left: Marked,
        /// On the right.
        right: Marked,
        /// Whether a sign stands on the left.
        sign: bool,
        /// What it does in the place the help was asked from.
        action: Option<Action>,
    },
    /// A sentence.
    Text(Marked),
    /// Nothing.
    Blank,
}

/// Cells of the keys on the left of the help.
pub const HELP_KEYS: usize = 23;

impl App {
    /// The lines of the help: all of them, or those that have what is searched for.
    pub fn help_lines(&self) -> Vec<HelpLine> {
        let search = self.help.as_ref().map_or("", |help| help.search.text());
        let mut finder = Finder::exactly(search);
        let mut lines = Vec::new();
        for (heading, mut section) in self.help_sections() {
            // A place that is searched for by its name is shown whole.
            if !finder.is_empty() && finder.find(&heading).is_none() {
                section.retain(|line| match line {
                    HelpLine::Keys(keys, doc) => finder.find(&format!("{keys} {doc}")).is_some(),
                    HelpLine::Sign(sign, doc) => finder.find(&format!("{sign} {doc}")).is_some(),
                    HelpLine::Text(text) => finder.find(text).is_some(),
                    HelpLine::Heading(_) | HelpLine::Blank => false,
                });
            }
            if section.is_empty() {
                continue;
            }
            if !lines.is_empty() {
                lines.push(HelpLine::Blank);
            }
            lines.push(HelpLine::Heading(heading));
            lines.append(&mut section);
        }
        if lines.is_empty() {
            lines.push(HelpLine::Text(say!(self.words, "help-nothing-found")));
        }
        lines
    }

    /// What the help has, heading by heading: the place it was asked from with its signs, the program's own
    /// remarks, the other places, the other signs.
    fn help_sections(&self) -> Vec<(String, Vec<HelpLine>)> {
        let here = self.context_below();
        let in_list = matches!(here, Context::Inbox | Context::Thread);
        let in_text = matches!(here, Context::Composer | Context::Review);
        let list = (say!(self.words, "help-signs"), self.signs(LIST_SIGNS));
        let text = (say!(self.words, "help-signs-checks"), self.signs(CHECK_SIGNS));
        let (near, far) = if in_text { (text, list) } else { (list, text) };
        let keys = |context: Context| (self.words.say(context.title(), &[]), self.keys_of(context));
        let mut sections = vec![keys(here)];
        let mut signs = vec![near, far];
        if in_list || in_text {
            sections.push(signs.remove(0));
        }
        let remarks = self.remarks.iter().map(|remark| HelpLine::Text(remark.clone())).collect();
        sections.push((say!(self.words, "help-good-to-know"), remarks));
        if self.has_mouse {
            let told = [
                say!(self.words, "help-mouse-press"),
                say!(self.words, "help-mouse-place"),
                say!(self.words, "help-mouse-wheel"),
                say!(self.words, "help-mouse-text"),
            ];
            sections.push((say!(self.words, "help-mouse"), told.map(HelpLine::Text).into()));
        }
        sections.extend(Context::ALL.iter().copied().filter(|&context| context != here).map(keys));
        sections.extend(signs);
        sections
    }

    fn keys_of(&self, context: Context) -> Vec<HelpLine> {
        let line = |(action, combos): (Action, Vec<crate::input::Combo>)| {
            let keys: Vec<String> = combos.iter().map(ToString::to_string).collect();
            HelpLine::Keys(keys.join(", "), self.words.say(action.row().doc, &[]))
        };
        self.keymap.listing(context).into_iter().map(line).collect()
    }

    fn signs(&self, signs: &[(&'static str, &str)]) -> Vec<HelpLine> {
        signs.iter().map(|&(sign, meaning)| HelpLine::Sign(sign, self.words.say(meaning, &[]))).collect()
    }

    /// The help's lines in so many cells.
    pub fn help_rows(&self, width: usize) -> Vec<HelpRow> {
        let search = self.help.as_ref().map_or("", |help| help.search.text());
        let mut finder = Finder::exactly(search);
        let room = width.saturating_sub(HELP_KEYS + 2);
        let below = self.context_below();
        let (title, listing) = (self.words.say(below.title(), &[]), self.keymap.listing(below));
        let mut here = false;
        let mut rows = Vec::new();
        for line in self.help_lines() {
            match line {
                HelpLine::Heading(text) => {
                    here = text == title;
                    rows.push(HelpRow::Heading(text));
                }
                HelpLine::Blank => rows.push(HelpRow::Blank),
                HelpLine::Text(text) => {
                    rows.extend(marked(&mut finder, &text, width).into_iter().map(HelpRow::Text));
                }
                HelpLine::Keys(left, right) => {
                    let doing = |(action, _): &&(Action, _)| self.words.say(action.row().doc, &[]) == right;
                    let action = listing.iter().filter(|_| here).find(doing).map(|(action, _)| *action);
                    pairs(&mut finder, [&left, &right], room, (false, action), &mut rows);
                }
                HelpLine::Sign(left, right) => {
                    pairs(&mut finder, [left, &right], room, (true, None), &mut rows);
                }
            }
        }
        rows
    }

    /// Lines there are for the help's rows, and cells in each.
    pub fn help_room(&self) -> (usize, usize) {
        let area = self.layout().map_or_else(super::layout::Area::default, |layout| layout.help().padded());
        let line = self.help.as_ref().is_some_and(Help::has_line);
        (usize::from(area.h).saturating_sub(usize::from(line)).max(1), area.w.into())
    }

    pub(super) fn act_help(&mut self, action: Action) {
        let page = self.help_room().0.saturating_sub(1).max(1);
        let Some(help) = &mut self.help else { return };
        help.chosen = None;
        match action {
            Action::Close if help.typing => (help.typing, help.search) = (false, Editor::default()),
            Action::Close => return self.help = None,
            Action::Search => help.typing = true,
            Action::SearchDone => help.typing = false,
            Action::Up => help.scroll = help.scroll.saturating_sub(1),
            Action::Down => help.scroll = help.scroll.saturating_add(1),
            Action::PageUp => help.scroll = help.scroll.saturating_sub(page),
            Action::PageDown => help.scroll = help.scroll.saturating_add(page),
            Action::Top => help.scroll = 0,
            Action::Bottom => help.scroll = usize::MAX,
            _ => {
                let before = help.search.text().to_owned();
                edit_line(&mut help.search, action);
                if help.search.text() != before {
                    help.scroll = 0;
                }
            }
        }
        self.settle_help();
    }

    pub(super) fn type_into_help(&mut self, text: &str) {
        if let Some(help) = &mut self.help {
            let line: String = text.chars().filter(|c| *c != '\n').collect();
            help.search.insert(&line);
            help.scroll = 0;
        }
    }

    /// The line of the search, and below it the rows.
    pub fn help_parts(&self) -> (Option<Area>, Area) {
        let inner = self.layout().map_or_else(Area::default, |layout| layout.help().padded());
        match self.help.as_ref().is_some_and(Help::has_line) {
            true => (Some(Area { h: 1, ..inner }.after(2)), inner.below(1)),
            false => (None, inner),
        }
    }

    /// What the row in a cell does in the place the help was asked from.
    pub(super) fn help_action_at(&self, x: u16, y: u16) -> Option<Action> {
        let (help, (_, rows)) = (self.help.as_ref()?, self.help_parts());
        let row = help.scroll + usize::from(y.checked_sub(rows.y).filter(|_| rows.holds(x, y))?);
        match self.help_rows(self.help_room().1).into_iter().nth(row)? {
            HelpRow::Pair { action, .. } => action,
            _ => None,
        }
    }

    /// Keeps the help from scrolling past its end.
    pub(super) fn settle_help(&mut self) {
        if self.help.as_ref().is_none_or(|help| help.scroll == 0) {
            return;
        }
        let (room, width) = self.help_room();
        let last = self.help_rows(width).len().saturating_sub(room);
        if let Some(help) = &mut self.help {
            help.scroll = help.scroll.min(last);
        }
    }
}

impl Help {
    /// Whether the line of the search is shown.
    pub fn has_line(&self) -> bool {
        self.typing || !self.search.text().is_empty()
    }
}

/// A text with its marks on lines of a width. Blanks at the ends of lines are left out.
fn marked(finder: &mut Finder, text: &str, width: usize) -> Vec<Marked> {
    let marks = if finder.is_empty() { Vec::new() } else { marks(finder, text) };
    wrap(text, width)
        .into_iter()
        .map(|range| {
            let here = marks.iter().filter(|at| range.contains(at)).map(|at| at - range.start).collect();
            Marked { text: text[range].trim_end().to_owned(), marks: here }
        })
        .collect()
}

/// What of a text is marked: where it has all of what is searched for.
fn marks(finder: &mut Finder, text: &str) -> Vec<usize> {
    finder.find(text).map_or(Vec::new(), |found| found.at)
}

fn pairs(
    finder: &mut Finder,
    [left, right]: [&str; 2],
    room: usize,
    (sign, action): (bool, Option<Action>),
    rows: &mut Vec<HelpRow>,
) {
    let mut left = marked(finder, left, HELP_KEYS).into_iter();
    let mut right = marked(finder, right, room).into_iter();
    loop {
        match (left.next(), right.next()) {
            (None, None) => return,
            (left, right) => rows.push(HelpRow::Pair {
                left: left.unwrap_or_default(),
                right: right.unwrap_or_default(),
                sign,
                action,
            }),
        }
    }
}

/// The signs of the list, as `ui/inbox` draws them, with the texts that say what they mean.
const LIST_SIGNS: &[(&str, &str)] = &[
    ("!", "help-sign-overdue"),
    ("»", "help-sign-urgent"),
    ("›", "help-sign-soon"),
    ("⏸", "help-sign-rest"),
    ("●", "help-sign-unread"),
    ("✎", "help-sign-draft"),
    ("⇡", "help-sign-sending"),
    ("▲", "help-sign-risk"),
];

/// The signs of the checks beside a reply.
const CHECK_SIGNS: &[(&str, &str)] =
    &[("!", "help-sign-block"), ("▲", "help-sign-warn"), ("○", "help-sign-hint"), ("✓", "help-sign-fine")];
