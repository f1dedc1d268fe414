//! `swopdesk config`: the folders, settings, keys and colours in force. Nothing is created or changed.

mod show;

use super::Global;
use super::interface::keymap;
use super::output::{Console, Exit, Outcome};
use super::setup::overrides;
use crate::config::Settings;
use crate::config::env::EnvVars;
use crate::config::layers::Loaded;
use crate::config::paths::{Paths, ProfileName};
use crate::config::theme::Theme;
use crate::fault::Fault;
use crate::words::{Words, say};
use serde::Serialize;
use std::path::PathBuf;
use unicode_width::UnicodeWidthStr;

/// What is asked for.
#[derive(Debug, Clone, clap::Subcommand)]
pub enum Command {
    /// The folders and files of this profile
    Path,
    /// Every setting in force as TOML, with where it comes from
    Show,
    /// The keys in force as TOML that can be used as keymap.toml
    Keymap,
    /// The colours in force as TOML
    Theme {
        /// The themes by name instead; the one in force is marked
        #[arg(long)]
        list: bool,
    },
}

/// The folders and settings of this run.
struct Found {
    paths: Paths,
    loaded: Loaded,
    words: &'static Words,
}

impl Found {
    fn of(global: &Global, console: &mut Console<'_>) -> Result<Found, Fault> {
        let env = EnvVars::of_process();
        let paths = Paths::find(&env, ProfileName::choose(global.profile.as_deref(), &env)?)?;
        let loaded = Settings::load(&paths, &env, &overrides(global));
        for warning in &loaded.warnings {
            console.note(&warning.told(console.words));
        }
        let words = Words::of(loaded.settings.lang);
        Ok(Found { paths, loaded, words })
    }
}

/// Runs the command; `path` without a word for it.
///
/// # Errors
/// When there is no home, or the output cannot be written.
pub fn run(command: Option<&Command>, global: &Global, console: &mut Console<'_>) -> Outcome {
    let found = Found::of(global, console)?;
    match command {
        None | Some(Command::Path) => path(&found, console),
        Some(Command::Show) => show::run(&found, console),
        Some(Command::Keymap) => keys(&found, console),
        Some(Command::Theme { list }) => theme(&found, *list, console),
    }
}

/// Where things lie, for scripts.
#[derive(Serialize)]
struct Places {
    profile: String,
    config_file: PathBuf,
    keymap_file: PathBuf,
    data_dir: PathBuf,
    state_dir: PathBuf,
    cache_dir: PathBuf,
}

fn path(found: &Found, console: &mut Console<'_>) -> Outcome {
    let (paths, words) = (&found.paths, found.words);
    let places = Places {
        profile: paths.profile().as_str().to_owned(),
        config_file: paths.config_file(),
        keymap_file: paths.keymap_file(),
        data_dir: paths.data_dir(),
        state_dir: paths.state_dir(),
        cache_dir: paths.cache_dir(),
    };
    if console.json {
        console.document(&places)?;
        return Ok(Exit::DONE);
    }
    let lines = [
        (say!(words, "config-settings"), &places.config_file),
        (say!(words, "config-keys"), &places.keymap_file),
        (say!(words, "config-data"), &places.data_dir),
        (say!(words, "config-state"), &places.state_dir),
        (say!(words, "config-cache"), &places.cache_dir),
    ];
    let width = lines.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    for (name, place) in lines {
        let absent =
            if place.exists() { String::new() } else { format!(" ({})", say!(words, "config-absent")) };
        let pad = " ".repeat(width - name.width());
        console.line(&format!("{name}{pad}  {}{absent}", place.display()))?;
    }
    Ok(Exit::DONE)
}

fn keys(found: &Found, console: &mut Console<'_>) -> Outcome {
    let (keymap, warnings) = keymap(&found.paths);
    for warning in &warnings {
        console.note(&warning.told(console.words));
    }
    if console.json {
        let places = crate::input::Context::ALL.iter().map(|&context| {
            let keys = keymap
                .bound(context)
                .map(|(combo, action)| (combo.to_string(), serde_json::Value::from(action.row().name)));
            (context.name().to_owned(), serde_json::Value::Object(keys.collect()))
        });
        console.document(&serde_json::Value::Object(places.collect()))?;
    } else {
        console.write(keymap.to_toml().as_bytes())?;
    }
    Ok(Exit::DONE)
}

fn theme(found: &Found, list: bool, console: &mut Console<'_>) -> Outcome {
    let theme = found.loaded.settings.theme(None);
    if console.json {
        console.document(&serde_json::json!({ "theme": theme.name(), "themes": Theme::NAMES }))?;
    } else if list {
        for name in Theme::NAMES {
            console.line(&format!("{} {name}", if *name == theme.name() { '*' } else { ' ' }))?;
        }
    } else {
        console.line(&format!("# {}", theme.name()))?;
        console.write(theme.to_toml().as_bytes())?;
    }
    Ok(Exit::DONE)
}
