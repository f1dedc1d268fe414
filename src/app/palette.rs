//! The palette: everything that can be done in the place it was opened from, with its keys, narrowed as one
//! types. It comes from the table of actions; what would do nothing just now is shown muted.

use super::App;
use super::editor::Editor;
use super::find::Finder;
use super::keys::edit_line;
use super::msg::Effect;
use super::notice::Tone;
use crate::config::theme::Theme;
use crate::input::action::ACTIONS;
use crate::input::{Action, Combo, Context};
use crate::words::say;

type Effects = Vec<Effect>;

/// The palette while it is open.
#[derive(Debug)]
pub struct Palette {
    /// The place whose actions it lists.
    pub from: Context,
    /// What is typed.
    pub line: Editor,
    /// The row under the cursor.
    pub selected: usize,
    /// First row on the screen.
    pub first: usize,
}

/// What a row of the palette does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// An action of the place.
    Act(Action),
    /// Other colours, until the program ends.
    Theme(&'static str),
}

/// A row of the palette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteRow {
    /// What it does.
    pub deed: Deed,
    /// What it does, in words.
    pub doc: String,
    /// Its keys in the place; none where none is bound.
    pub keys: Vec<Combo>,
    /// Byte offsets in `doc` of the graphemes that match what is typed.
    pub marks: Vec<usize>,
    /// Whether it has something to do just now.
    pub able: bool,
}

/// What only moves about stands last while nothing is typed: nobody opens the palette for it.
const MOTIONS: &[Action] = &[
    Action::Up,
    Action::Down,
    Action::PageUp,
    Action::PageDown,
    Action::Top,
    Action::Bottom,
    Action::LineUp,
    Action::LineDown,
    Action::Left,
    Action::Right,
    Action::WordLeft,
    Action::WordRight,
    Action::LineStart,
    Action::LineEnd,
    Action::TextStart,
    Action::TextEnd,
    Action::NewLine,
    Action::SelectLeft,
    Action::SelectRight,
    Action::SelectUp,
    Action::SelectDown,
    Action::SelectWordLeft,
    Action::SelectWordRight,
    Action::SelectLineStart,
    Action::SelectLineEnd,
    Action::SelectTextStart,
    Action::SelectTextEnd,
    Action::DeleteBack,
    Action::DeleteForward,
    Action::DeleteWordBack,
    Action::DeleteToLineStart,
    Action::DeleteWordForward,
    Action::DeleteToLineEnd,
];

impl App {
    /// Opens the palette over the place whose keys work now.
    pub(super) fn open_palette(&mut self, from: Context) {
        self.palette = Some(Palette { from, line: Editor::default(), selected: 0, first: 0 });
    }

    /// The rows that match what is typed, the best first; all of them, the useful ones first, while nothing is.
    pub fn palette_rows(&self) -> Vec<PaletteRow> {
        let Some(palette) = &self.palette else { return Vec::new() };
        let mut finder = Finder::loosely(palette.line.text());
        let mut found: Vec<(u32, PaletteRow)> = self
            .palette_all(palette.from)
            .into_iter()
            .filter_map(|mut row| {
                let here = finder.find(&row.doc);
                let (score, marks) = match here {
                    Some(found) => (found.score.saturating_mul(2), found.at),
                    // By its key, its short word or its name in the keymap too; those are not shown marked.
                    None => (finder.find(&self.other_words(&row))?.score, Vec::new()),
                };
                row.marks = marks;
                Some((score, row))
            })
            .collect();
        // What fits far worse than the best only has its letters by chance.
        let best = found.iter().map(|(score, _)| *score).max().unwrap_or_default();
        found.retain(|(score, _)| score.saturating_mul(2) >= best);
        // The sort is stable: rows that fit as well stay in their order.
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, row)| row).collect()
    }

    fn other_words(&self, row: &PaletteRow) -> String {
        let keys: Vec<String> = row.keys.iter().map(ToString::to_string).collect();
        match row.deed {
            Deed::Act(action) => {
                let row = action.row();
                format!("{} {} {}", self.words.say(row.short, &[]), row.name, keys.join(" "))
            }
            Deed::Theme(_) => "theme".to_owned(),
        }
    }

    fn palette_all(&self, from: Context) -> Vec<PaletteRow> {
        let mut actions = self.footer_actions_in(from);
        let rest = |motion: bool| {
            let works = ACTIONS.iter().filter(|row| row.contexts.contains(&from)).map(|row| row.action);
            works.filter(move |action| MOTIONS.contains(action) == motion)
        };
        actions.retain(|action| !MOTIONS.contains(action));
        actions.extend(rest(false).filter(|action| *action != Action::Palette));
        let themes = Theme::NAMES.iter().map(|&name| Deed::Theme(name));
        let mut deeds: Vec<Deed> = Vec::new();
        for deed in actions.into_iter().map(Deed::Act).chain(themes).chain(rest(true).map(Deed::Act)) {
            if !deeds.contains(&deed) && deed != Deed::Act(Action::Palette) {
                deeds.push(deed);
            }
        }
        let listing = self.keymap.listing(from);
        deeds.into_iter().map(|deed| self.palette_row(deed, from, &listing)).collect()
    }

    fn palette_row(&self, deed: Deed, from: Context, listing: &[(Action, Vec<Combo>)]) -> PaletteRow {
        let (doc, keys, able) = match deed {
            Deed::Act(action) => {
                let keys = listing.iter().find(|(listed, _)| *listed == action);
                let keys = keys.map_or(Vec::new(), |(_, keys)| keys.clone());
                (self.words.say(action.row().doc, &[]), keys, self.is_available(action, from))
            }
            Deed::Theme(name) => (say!(self.words, "palette-theme", name = name), Vec::new(), true),
        };
        PaletteRow { deed, doc, keys, marks: Vec::new(), able }
    }

    /// Rows of the palette on the screen.
    pub fn palette_room(&self) -> usize {
        self.layout().map_or(10, |layout| usize::from(layout.palette().padded().h).saturating_sub(2)).max(1)
    }

    pub(super) fn act_palette(&mut self, action: Action, effects: &mut Effects) {
        let (many, room) = (self.palette_rows().len(), self.palette_room());
        let Some(palette) = &mut self.palette else { return };
        let last = many.saturating_sub(1);
        match action {
            Action::Close => return self.palette = None,
            Action::Run => return self.run_chosen(effects),
            Action::Up => palette.selected = palette.selected.saturating_sub(1),
            Action::Down => palette.selected = (palette.selected + 1).min(last),
            Action::PageUp => palette.selected = palette.selected.saturating_sub(room),
            Action::PageDown => palette.selected = (palette.selected + room).min(last),
            _ => {
                let before = palette.line.text().to_owned();
                edit_line(&mut palette.line, action);
                if palette.line.text() != before {
                    (palette.selected, palette.first) = (0, 0);
                }
            }
        }
        self.settle_palette();
    }

    /// Types into the palette; the best match is under the cursor then.
    pub(super) fn type_into_palette(&mut self, text: &str) {
        if let Some(palette) = &mut self.palette {
            let line: String = text.chars().filter(|c| *c != '\n').collect();
            palette.line.insert(&line);
            (palette.selected, palette.first) = (0, 0);
        }
    }

    /// Scrolls the rows; the cursor comes along where it would be out of sight.
    pub(super) fn scroll_palette(&mut self, by: isize) {
        let (many, room) = (self.palette_rows().len(), self.palette_room());
        if let Some(palette) = &mut self.palette {
            palette.first = palette.first.saturating_add_signed(by).min(many.saturating_sub(room));
            palette.selected = palette.selected.clamp(palette.first, palette.first + room - 1);
        }
    }

    /// Keeps the row under the cursor on the screen, also after the screen or the rows have changed.
    pub(super) fn settle_palette(&mut self) {
        if self.palette.is_none() {
            return;
        }
        let (many, room) = (self.palette_rows().len(), self.palette_room());
        if let Some(palette) = &mut self.palette {
            palette.selected = palette.selected.min(many.saturating_sub(1));
            let last = palette.selected + 1;
            palette.first = palette.first.clamp(last.saturating_sub(room), palette.selected);
            palette.first = palette.first.min(many.saturating_sub(room));
        }
    }

    fn run_chosen(&mut self, effects: &mut Effects) {
        let Some(palette) = &self.palette else { return };
        let (from, selected) = (palette.from, palette.selected);
        let Some(row) = self.palette_rows().into_iter().nth(selected) else { return };
        self.palette = None;
        match row.deed {
            Deed::Theme(name) => {
                effects.push(Effect::Theme(name));
                self.say(Tone::Good, say!(self.words, "palette-theme-now", name = name));
            }
            // What has come in meanwhile may have put another place on the screen; there it means another thing.
            Deed::Act(_) if self.context() != from => {
                self.say(Tone::Plain, say!(self.words, "palette-elsewhere"));
            }
            Deed::Act(action) => {
                let told = self.notice.take();
                let asked = effects.len();
                self.act(action, from, effects);
                if self.notice.is_some() {
                    return;
                }
                self.notice = told;
                if !row.able && effects.len() == asked && self.context() == from {
                    self.say(Tone::Plain, say!(self.words, "palette-nothing-now"));
                }
            }
        }
    }
}
