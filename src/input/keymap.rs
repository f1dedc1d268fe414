//! Which key does what, where: `assets/keymap.toml` as the default with the user's file laid over it.
//! A broken line of the user's is told with file and line and left out; it never stops the program.

use super::{Action, Combo, Context};
use std::collections::HashMap;

/// The default keymap, which is also its documentation.
pub const DEFAULT_KEYMAP: &str = include_str!("../../assets/keymap.toml");

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
    /// Line from 1; 0 where the file as a whole cannot be read.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

impl Keymap {
    /// The embedded keymap.
    pub fn embedded() -> Keymap {
        let mut keymap = Keymap::default();
        let warnings = keymap.lay(DEFAULT_KEYMAP);
        debug_assert!(warnings.is_empty(), "{warnings:?}");
        keymap
    }

    /// Lays a file over this keymap and returns what could not be used of it.
    pub fn lay(&mut self, text: &str) -> Vec<KeymapWarning> {
        let mut warnings = Vec::new();
        let file = match toml::de::DeTable::parse(text) {
            Ok(file) => file.into_inner(),
            Err(error) => {
                let line = error.span().map_or(0, |span| line_of(text, span.start));
                return vec![KeymapWarning { line, what: error.message().to_owned() }];
            }
        };
        for (section, keys) in in_file_order(&file) {
            let line = line_of(text, section.span().start);
            let name: &str = section.get_ref();
            let contexts: Vec<Context> =
                Context::ALL.iter().copied().filter(|c| c.name() == name || name == "everywhere").collect();
            let Some(keys) = keys.get_ref().as_table().filter(|_| !contexts.is_empty()) else {
                warnings.push(KeymapWarning { line, what: format!("`{name}` is no part of the keymap") });
                continue;
            };
            let mut bound: HashMap<Combo, usize> = HashMap::new();
            for (key, value) in in_file_order(keys) {
                let line = line_of(text, key.span().start);
                // One key in two spellings (`Ctrl-s`, `Ctrl-S`): the first stands.
                if let Ok(combo) = key.get_ref().parse()
                    && let Some(first) = bound.insert(combo, line)
                {
                    let what = format!("`{}` is the key of line {first} already", key.get_ref());
                    warnings.push(KeymapWarning { line, what });
                    continue;
                }
                if let Err(what) = self.bind(&contexts, name, key.get_ref(), value.get_ref().as_str()) {
                    warnings.push(KeymapWarning { line, what });
                }
            }
        }
        warnings
    }

    fn bind(
        &mut self,
        contexts: &[Context],
        section: &str,
        key: &str,
        action: Option<&str>,
    ) -> Result<(), String> {
        let combo: Combo = key.parse().map_err(|error: super::combo::ComboError| error.to_string())?;
        let action = match action {
            Some("none") => None,
            Some(name) => Some(Action::named(name).ok_or_else(|| format!("there is no action `{name}`"))?),
            None => return Err(format!("`{key}` needs the name of an action in quotes")),
        };
        if section != "everywhere"
            && let Some(action) = action
            && let Some(context) = contexts.iter().find(|c| !action.works_in(**c))
        {
            return Err(format!("`{}` does not work in [{}]", action.row().name, context.name()));
        }
        for &context in contexts {
            if context.types_text() && combo.typed().is_some() {
                if section == "everywhere" {
                    continue;
                }
                return Err(format!(
                    "`{key}` types a character in [{section}] and cannot be a command there"
                ));
            }
            if action.is_some_and(|action| !action.works_in(context)) {
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
