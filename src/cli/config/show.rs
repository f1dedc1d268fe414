//! `swopdesk config show`: every setting in force as a file that could be used as config.toml, each with where
//! it comes from.

use super::Found;
use crate::cli::output::{Console, Exit, Outcome};
use crate::config::origin::{InForce, Origin};
use crate::domain::clean::clean_line;
use crate::words::{Words, say};
use serde::Serialize;
use serde_json::Value;

/// A setting, for scripts.
#[derive(Serialize)]
struct Setting<'a> {
    section: Option<&'a str>,
    name: &'a str,
    value: Value,
    from: &'static str,
    #[serde(rename = "where")]
    place: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// The output cannot be written.
pub(super) fn run(found: &Found, console: &mut Console<'_>) -> Outcome {
    let all = found.loaded.origins.all();
    if console.json {
        let settings: Vec<Setting<'_>> = all.iter().map(setting).collect();
        console.document(&serde_json::json!({
            "settings": settings, "no_color": found.loaded.settings.no_color,
        }))?;
        return Ok(Exit::DONE);
    }
    let mut section: Option<&str> = None;
    for set in all {
        if set.section.as_deref() != section {
            section = set.section.as_deref();
            console.line(&format!("\n[{}]", section.unwrap_or_default()))?;
        }
        // The value may be a list over several lines; what comes after its end is a comment.
        let origin = clean_line(&words_of(&set.origin, found.words)).into_owned();
        console.line(&format!("{} = {} # {origin}", set.name, set.value))?;
    }
    if found.loaded.settings.no_color {
        console.line(&format!("\n# {}", say!(found.words, "config-no-color")))?;
    }
    Ok(Exit::DONE)
}

fn words_of(origin: &Origin, words: &Words) -> String {
    match origin {
        Origin::Default => say!(words, "config-from-default"),
        Origin::File(file, line) => format!("{}:{line}", file.display()),
        Origin::Profile => say!(words, "config-from-profile"),
        Origin::Variable(name) => say!(words, "config-from-environment", name = *name),
        Origin::Option(name) => say!(words, "config-from-option", name = *name),
    }
}

fn setting(set: &InForce) -> Setting<'_> {
    let (from, place) = match &set.origin {
        Origin::Default => ("default", None),
        Origin::File(file, line) => ("file", Some(format!("{}:{line}", file.display()))),
        Origin::Profile => ("profile", None),
        Origin::Variable(name) => ("environment", Some((*name).to_owned())),
        Origin::Option(name) => ("option", Some((*name).to_owned())),
    };
    let table: Option<toml::Table> = toml::from_str(&format!("value = {}", set.value)).ok();
    let value = table.and_then(|mut table| table.remove("value")).map_or(Value::Null, json);
    Setting { section: set.section.as_deref(), name: &set.name, value, from, place }
}

/// A value of TOML as JSON; days as text.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(is) => is.into(),
        toml::Value::Datetime(at) => at.to_string().into(),
        toml::Value::Array(all) => all.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(name, value)| (name, json(value))).collect(),
    }
}
