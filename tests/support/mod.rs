//! What tests of several rooms share: the state machine alone (`rig`, `samples`); the real binary in a pty,
//! the demo helpdesk in this process, and a home of its own for each.

pub mod desk;
#[cfg(unix)]
pub mod pty;
pub mod rig;
pub mod samples;
pub mod screen;
#[cfg(unix)]
pub mod svg;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use swopdesk::config::Settings;
use swopdesk::config::paths::Paths;
use swopdesk::platform::PlatformUrl;
use swopdesk::runtime::tokens::{self, Folders, Secrets};
use swopdesk::secrets::Keeper;

/// Who keeps the secrets of a home without a keyring.
pub fn keeper(paths: &Paths, url: &str) -> Arc<Keeper> {
    let (secrets, settings) = (Secrets::in_files(None), Settings::defaults());
    let folders = Folders { paths, settings: &settings, secrets: &secrets };
    tokens::keeper(&folders, &PlatformUrl::parse(url).unwrap())
}

/// How long anything may take before a test gives up: long, for slow and shared machines.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// Settings without notices.
const HUSHED: &str = "[notices]\nbell = false\nterminal = \"off\"\ndesktop = false\n";

/// A folder that is everything the program knows of a home.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new() -> Home {
        Home(tempfile::tempdir().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Sees that nothing rings where a test says nothing of notices: whether one comes hangs on the time of day.
    pub fn hush(home: &Path) {
        let folder = home.join("config");
        let file = folder.join("config.toml");
        let told = fs::read_to_string(&file).unwrap_or_default();
        if !told.contains("[notices]") {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&file, told + HUSHED).unwrap();
        }
    }

    /// Every file below it that is not this test's own.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if fs::read(&path).unwrap() != HUSHED.as_bytes() {
                    found.push(path);
                }
            }
        }
        found
    }
}
