//! Which key does what, where: `assets/keymap.toml` as the default with the user's file laid over it.
//! A broken line of the user's is told with file and line and left out; it never stops the program.

use super::{Action, Combo, Context, Key};
use crate::words::{Wording, wording};
use std::collections::{HashMap, HashSet};

/// The default keymap, which is also its documentation.
pub const DEFAULT_KEYMAP: &str = include_str!("../../assets/keymap.toml");

/// The section whose keys work in every place.
const EVERYWHERE: &str = "everywhere";

/// After so many broken lines a file is taken as it then reads.
const MAX_BROKEN_LINES: usize = 50;

/// The keys of every context.
#[derive(Debug, Clone, Default)]
pub struct Keymap {
    by_combo: HashMap<(Context, Combo), Action>,
    /// In the order of the files, for the help and the footer.
    rows: Vec<(Context, Combo, Action)>,
}

/// A line of a keymap file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeymapWarning {
    /// Line from 1; 0 where it is not known.
    pub line: usize,
    /// What is wrong with it.
    pub what: Wording,
}

impl Keymap {
    /// The embedded keymap.
    pub fn embedded() -> Keymap {
        let mut keymap = Keymap::default();
        let warnings = keymap.lay(DEFAULT_KEYMAP);
        debug_assert!(warnings.is_empty(), "{warnings:?}");
        keymap
    }

    /// Lays a file over this keymap and returns what could not be used of it. A key that is bound both in a
    /// place and everywhere does in the place what it says.
    pub fn lay(&mut self, text: &str) -> Vec<KeymapWarning> {
        // Notepad and its kin begin a file with a byte order mark.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (whole, mut warnings) = without_broken_lines(text);
        let (file, _) = toml::de::DeTable::parse_recoverable(&whole);
        let mut own: HashSet<(Context, Combo)> = HashSet::new();
        for (section, keys) in in_file_order(file.get_ref()) {
            let line = line_of(text, section.span().start);
            let name: &str = section.get_ref();
            let contexts: Vec<Context> =
                Context::ALL.iter().copied().filter(|c| c.name() == name || name == EVERYWHERE).collect();
            let Some(keys) = keys.get_ref().as_table().filter(|_| !contexts.is_empty()) else {
                warnings.push(KeymapWarning { line, what: wording!("keymap-no-place", name = name) });
                continue;
            };
            let mut bound: HashMap<Combo, usize> = HashMap::new();
            for (key, value) in in_file_order(keys) {
                let line = line_of(text, key.span().start);
                let key: &str = key.get_ref();
                let mut tell = |what| warnings.push(KeymapWarning { line, what });
                let combo: Combo = match key.parse() {
                    Ok(combo) => combo,
                    Err(_) => {
                        tell(wording!("keymap-no-key", key = key));
                        continue;
                    }
                };
                // One key in two spellings (`Ctrl-s`, `Ctrl-S`): the first stands.
                if let Some(first) = bound.insert(combo, line) {
                    tell(wording!("keymap-twice", key = key, line = first.to_string()));
                    continue;
                }
                match told_apart(key, combo) {
                    Told::Apart => {}
                    Told::BySome(other) => {
                        tell(wording!("keymap-some-terminals", key = key, other = other.to_string()));
                    }
                    Told::As(other) => {
                        tell(wording!("keymap-same-key", key = key, other = other.to_string()));
                        continue;
                    }
                }
                if let Err(what) = self.bind(&contexts, name, key, combo, value.get_ref().as_str(), &mut own)
                {
                    tell(what);
                }
            }
        }
        warnings.sort_by_key(|warning| warning.line);
        warnings
    }

    fn bind(
        &mut self,
        contexts: &[Context],
        section: &str,
        key: &str,
        combo: Combo,
        action: Option<&str>,
        own: &mut HashSet<(Context, Combo)>,
    ) -> Result<(), Wording> {
        let action = match action {
            Some("none") => None,
            Some(name) => Some(Action::named(name).ok_or_else(|| wording!("keymap-no-action", name = name))?),
            None => return Err(wording!("keymap-needs-name", key = key)),
        };
        if section != EVERYWHERE
            && let Some(action) = action
            && let Some(context) = contexts.iter().find(|c| !action.works_in(**c))
        {
            return Err(wording!("keymap-elsewhere", name = action.row().name, place = context.name()));
        }
        for &context in contexts {
            if context.types_text() && combo.typed().is_some() {
                if section == EVERYWHERE {
                    continue;
                }
                return Err(wording!("keymap-types", key = key, place = section));
            }
            if action.is_some_and(|action| !action.works_in(context)) {
                continue;
            }
            if section != EVERYWHERE {
                own.insert((context, combo));
            } else if own.contains(&(context, combo)) {
                continue;
            }
            self.by_combo.remove(&(context, combo));
            self.rows.retain(|row| (row.0, row.1) != (context, combo));
            if let Some(action) = action {
                self.by_combo.insert((context, combo), action);
                self.rows.push((context, combo, action));
            }
        }
        Ok(())
    }

    /// What a key does in a context.
    pub fn resolve(&self, context: Context, combo: Combo) -> Option<Action> {
        self.by_combo.get(&(context, combo)).copied()
    }

    /// Every key of a context with what it does, in the order of the files.
    pub fn bound(&self, context: Context) -> impl Iterator<Item = (Combo, Action)> {
        self.rows.iter().filter(move |row| row.0 == context).map(|row| (row.1, row.2))
    }

    /// The first key bound to an action in a context, for the footer.
    pub fn key_for(&self, context: Context, action: Action) -> Option<Combo> {
        self.rows.iter().find(|row| row.0 == context && row.2 == action).map(|row| row.1)
    }

    /// Every bound action of a context with all its keys, in the order of the table.
    pub fn listing(&self, context: Context) -> Vec<(Action, Vec<Combo>)> {
        super::action::ACTIONS
            .iter()
            .filter_map(|row| {
                let keys: Vec<Combo> = self
                    .rows
                    .iter()
                    .filter(|bound| bound.0 == context && bound.2 == row.action)
                    .map(|bound| bound.1)
                    .collect();
                (!keys.is_empty()).then_some((row.action, keys))
            })
            .collect()
    }
}

/// The entries of a table as they stand in the file: the first key of an action is the one shown.
fn in_file_order<'t, 'de, V>(
    table: &'t toml::map::Map<toml::Spanned<V>, toml::Spanned<toml::de::DeValue<'de>>>,
) -> Vec<(&'t toml::Spanned<V>, &'t toml::Spanned<toml::de::DeValue<'de>>)>
where
    V: Ord + std::hash::Hash,
{
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn line_of(text: &str, offset: usize) -> usize {
    text.get(..offset).map_or(0, |before| before.matches('\n').count() + 1)
}

/// A file without the lines that are no TOML, in which all else stands where it stood; and what they were told.
fn without_broken_lines(text: &str) -> (String, Vec<KeymapWarning>) {
    let (mut text, mut warnings) = (text.to_owned(), Vec::new());
    // The parser may lose what follows a mistake, so a broken line is blanked and the rest read again.
    for _ in 0..MAX_BROKEN_LINES {
        let (_, errors) = toml::de::DeTable::parse_recoverable(&text);
        let Some(error) = errors.first() else { break };
        let line = error.span().map_or(0, |span| line_of(&text, span.start));
        let what = error.message().replace('\n', ", ");
        warnings.push(KeymapWarning { line, what: wording!("keymap-no-toml", what = what) });
        if line == 0 {
            break;
        }
        let blank = |row: &str| row.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        let rows = text.split_inclusive('\n').enumerate();
        text = rows.map(|(i, row)| if i + 1 == line { blank(row) } else { row.to_owned() }).collect();
    }
    (text, warnings)
}

/// Whether a terminal tells a key from others.
enum Told {
    /// Every terminal does.
    Apart,
    /// Most send this key for it.
    BySome(Combo),
    /// It is this key.
    As(Combo),
}

/// What terminals make of a key, in the encoding they all share: Control with a letter is a control character,
/// some of which are keys of their own, and Shift or Control change nothing in the keys that send one.
fn told_apart(text: &str, combo: Combo) -> Told {
    let plain = |key| Combo { alt: combo.alt, ..Combo::plain(key) };
    let ctrl = |c| Combo { alt: combo.alt, ..Combo::ctrl(Key::Char(c)) };
    match combo.key {
        Key::Char('i') if combo.ctrl => Told::As(plain(Key::Tab)),
        Key::Char('m') if combo.ctrl => Told::As(plain(Key::Enter)),
        Key::Char('[' | '3') if combo.ctrl => Told::As(plain(Key::Esc)),
        Key::Char('\\') if combo.ctrl => Told::As(ctrl('4')),
        Key::Char(']') if combo.ctrl => Told::As(ctrl('5')),
        Key::Char('^') if combo.ctrl => Told::As(ctrl('6')),
        Key::Char('_' | '/') if combo.ctrl => Told::As(ctrl('7')),
        Key::Char('?' | '8') if combo.ctrl => Told::As(plain(Key::Backspace)),
        Key::Char('@' | '2') if combo.ctrl => Told::As(ctrl(' ')),
        Key::Char('a'..='z' | ' ' | '4'..='7') if combo.ctrl => Told::Apart,
        Key::Char(c) if combo.ctrl => Told::BySome(plain(Key::Char(c))),
        // Shift with a character is the character that it then types.
        Key::Char(c) if text.contains("Shift-") && !c.is_alphabetic() => Told::As(plain(Key::Char(c))),
        Key::Backspace if combo.ctrl => Told::BySome(ctrl('h')),
        Key::Tab if combo.ctrl => Told::BySome(Combo { shift: combo.shift, ..plain(Key::Tab) }),
        Key::Enter | Key::Esc | Key::Backspace if combo.ctrl || combo.shift => Told::BySome(plain(combo.key)),
        _ => Told::Apart,
    }
}
