//! Where each setting in force comes from, for `swopdesk config show`.

use std::path::{Path, PathBuf};

/// Where a setting comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The embedded defaults.
    Default,
    /// A line of the user's own file, from 1.
    File(PathBuf, usize),
    /// What the profile has signed in to.
    Profile,
    /// A variable of the environment.
    Variable(&'static str),
    /// An option of the command.
    Option(&'static str),
}

/// A setting in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// The section it stands in; `None` at the top of the file.
    pub section: Option<String>,
    /// Its name.
    pub name: String,
    /// Its value as TOML.
    pub value: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Its line in the defaults, from 1.
    place: usize,
}

/// Every setting in force, in the order of the defaults.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origins(Vec<InForce>);

impl Origins {
    /// The settings.
    pub fn all(&self) -> &[InForce] {
        &self.0
    }

    /// A setting has been read from a file of settings.
    pub(super) fn read(&mut self, section: Option<&str>, name: &str, value: &str, file: &Path, line: usize) {
        // The defaults come first.
        let known = self.0.iter_mut().find(|set| set.section.as_deref() == section && set.name == name);
        let value = value.trim().to_owned();
        match known {
            Some(set) => (set.value, set.origin) = (value, Origin::File(file.to_owned(), line)),
            None => {
                let at = self.0.partition_point(|set| set.place < line);
                self.0.insert(
                    at,
                    InForce {
                        section: section.map(str::to_owned),
                        name: name.to_owned(),
                        value,
                        origin: Origin::Default,
                        place: line,
                    },
                );
            }
        }
    }

    /// A setting at the top of the file has been replaced by a stronger layer.
    pub(super) fn replace(&mut self, name: &str, value: toml::Value, origin: Origin) {
        if let Some(set) = self.0.iter_mut().find(|set| set.section.is_none() && set.name == name) {
            (set.value, set.origin) = (value.to_string(), origin);
        }
    }
}
