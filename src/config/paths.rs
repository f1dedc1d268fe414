//! Where everything lies: the folders of a profile, created so that only their owner can read them, and
//! the one way in which small private files are written.

use super::env::EnvVars;
use crate::fault::{Fault, FaultKind, fault};
use crate::words::{Wording, wording};
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A folder or a small file of the program cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PathsError {
    /// There is no home folder and none was named.
    #[error("there is no home folder")]
    NoHome,
    /// The name of a profile is none.
    #[error("{0:?} is no name for a profile")]
    BadProfile(String),
    /// The system refused.
    #[error("{path}: {source}")]
    Io {
        /// What was touched.
        path: PathBuf,
        /// What was tried.
        verb: Verb,
        /// The system's words.
        source: io::Error,
    },
}

/// What was to be done to a file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Its whole name.
    Find,
    /// Make it.
    Create,
    /// Let only its owner read it.
    Close,
    /// Read it.
    Read,
    /// Write it.
    Write,
    /// Remove it.
    Remove,
}

impl PathsError {
    fn io(path: &Path, verb: Verb) -> impl FnOnce(io::Error) -> PathsError {
        let path = path.to_owned();
        move |source| PathsError::Io { path, verb, source }
    }
}

impl From<PathsError> for Fault {
    fn from(e: PathsError) -> Self {
        match e {
            PathsError::NoHome => fault!(FaultKind::LocalData, "fault-no-home"),
            PathsError::BadProfile(name) => fault!(FaultKind::Usage, "fault-bad-profile", name = name),
            PathsError::Io { path, verb, source } => {
                let hint = match source.kind() {
                    io::ErrorKind::StorageFull => "hint-free-space",
                    io::ErrorKind::ReadOnlyFilesystem => "hint-read-only-disk",
                    _ => "hint-whose-folder",
                };
                let (path, why) = (path.display().to_string(), source.to_string());
                let what = match verb {
                    Verb::Find => wording!("fault-path-not-found", path = path, why = why),
                    Verb::Create => wording!("fault-not-created", path = path, why = why),
                    Verb::Close => wording!("fault-path-not-closed", path = path, why = why),
                    Verb::Read => wording!("fault-not-read", path = path, why = why),
                    Verb::Write => wording!("fault-not-written", path = path, why = why),
                    Verb::Remove => wording!("fault-not-removed", path = path, why = why),
                };
                Fault::new(FaultKind::LocalData, what, Wording::id(hint))
            }
        }
    }
}

/// The name of a profile: one platform sign-in with its own data. It is part of paths, so it is held to
/// letters, digits, `-` and `_`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProfileName(String);

impl ProfileName {
    /// Checks a name.
    ///
    /// # Errors
    /// [`PathsError::BadProfile`] when it is empty, longer than 64, or has other characters.
    pub fn new(name: &str) -> Result<Self, PathsError> {
        let fits = name.len() <= 64
            && name.starts_with(|c: char| c.is_ascii_alphanumeric())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if fits { Ok(ProfileName(name.to_owned())) } else { Err(PathsError::BadProfile(name.to_owned())) }
    }

    /// The option first, then SWOPDESK_PROFILE, then `default`.
    ///
    /// # Errors
    /// [`PathsError::BadProfile`] as in [`ProfileName::new`].
    pub fn choose(option: Option<&str>, env: &EnvVars) -> Result<Self, PathsError> {
        option.or(env.get("SWOPDESK_PROFILE")).map_or_else(|| Ok(Self::default()), Self::new)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for ProfileName {
    fn default() -> Self {
        ProfileName("default".to_owned())
    }
}

impl fmt::Display for ProfileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The folders of one profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    home: Option<PathBuf>,
    config: PathBuf,
    data: PathBuf,
    state: PathBuf,
    cache: PathBuf,
    /// What lives no longer than the session of the machine's user, in memory where the system has that.
    runtime: Option<PathBuf>,
    profile: ProfileName,
}

impl Paths {
    /// SWOPDESK_HOME where it is set, else the folders that the system means for an application.
    ///
    /// # Errors
    /// [`PathsError::NoHome`] when the system names none.
    pub fn find(env: &EnvVars, profile: ProfileName) -> Result<Self, PathsError> {
        if let Some(home) = env.get("SWOPDESK_HOME") {
            let home = std::path::absolute(home).map_err(PathsError::io(Path::new(home), Verb::Find))?;
            return Ok(Self::under(&home, profile));
        }
        let dirs = directories::ProjectDirs::from("", "", "swopdesk").ok_or(PathsError::NoHome)?;
        Ok(Paths {
            home: None,
            config: dirs.config_dir().to_owned(),
            data: dirs.data_local_dir().to_owned(),
            // Only Linux has a folder for state; elsewhere it lies with the data.
            state: dirs.state_dir().map_or_else(|| dirs.data_local_dir().join("state"), Path::to_owned),
            cache: dirs.cache_dir().to_owned(),
            runtime: dirs.runtime_dir().map(Path::to_owned),
            profile,
        })
    }

    /// All four folders under one.
    pub fn under(home: &Path, profile: ProfileName) -> Self {
        Paths {
            home: Some(home.to_owned()),
            config: home.join("config"),
            data: home.join("data"),
            state: home.join("state"),
            cache: home.join("cache"),
            runtime: None,
            profile,
        }
    }

    /// Creates the folders, each of mode 0700; a data, state or cache folder that others could read is
    /// closed to them. The folder of the configuration is left as its owner has it when it exists.
    ///
    /// # Errors
    /// [`PathsError::Io`] when a folder cannot be created.
    pub fn create(&self) -> Result<(), PathsError> {
        if !self.config.is_dir() {
            create_private_dir(&self.config)?;
        }
        for dir in
            [&self.data, &self.state, &self.cache, &self.data_dir(), &self.state_dir(), &self.cache_dir()]
        {
            create_private_dir(dir)?;
        }
        Ok(())
    }

    /// Which profile these are the folders of.
    pub fn profile(&self) -> &ProfileName {
        &self.profile
    }

    /// The one folder that holds everything (SWOPDESK_HOME); `None` where the system's folders are used.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// The user's own settings, shared by all profiles.
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// The user's own keys, beside the settings.
    pub fn keymap_file(&self) -> PathBuf {
        self.config.join("keymap.toml")
    }

    /// The folder of the user's settings.
    pub fn config_dir(&self) -> &Path {
        &self.config
    }

    /// The profile's data: stores, and secrets where there is no keyring.
    pub fn data_dir(&self) -> PathBuf {
        self.data.join(self.profile.as_str())
    }

    /// The profile's state: its platform URL, locks.
    pub fn state_dir(&self) -> PathBuf {
        self.state.join(self.profile.as_str())
    }

    /// What may be deleted at any time: downloaded files.
    pub fn cache_dir(&self) -> PathBuf {
        self.cache.join(self.profile.as_str())
    }

    /// Where texts lie while another editor has them: in XDG_RUNTIME_DIR, or with the state.
    pub fn edit_dir(&self) -> PathBuf {
        self.runtime.as_ref().unwrap_or(&self.state).join(self.profile.as_str()).join("edit")
    }

    /// Where the profile keeps its platform URL.
    pub fn profile_file(&self) -> PathBuf {
        self.state_dir().join("profile.toml")
    }

    /// The file of secrets, used only where there is no keyring.
    pub fn secrets_file(&self) -> PathBuf {
        self.data_dir().join("secrets.toml")
    }

    /// A lock file of the profile, shared by every running copy of the program.
    pub fn lock_file(&self, name: &str) -> PathBuf {
        self.state_dir().join(format!("{name}.lock"))
    }
}

/// Creates a folder with its parents, mode 0700, and closes it to others where it existed more open.
///
/// # Errors
/// [`PathsError::Io`] when the system refuses.
pub fn create_private_dir(dir: &Path) -> Result<(), PathsError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(dir).map_err(PathsError::io(dir, Verb::Create))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(dir).map_err(PathsError::io(dir, Verb::Read))?.permissions().mode();
        if mode & 0o077 != 0 {
            fs::set_permissions(dir, fs::Permissions::from_mode(0o700))
                .map_err(PathsError::io(dir, Verb::Close))?;
        }
    }
    Ok(())
}

/// How to open a file that only its owner may read, mode 0600 when it is created.
pub fn private_file_options() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Opens a lock file, creating it, and waits for its lock, which ends when the file is dropped. One that was
/// removed meanwhile is made anew.
///
/// # Errors
/// What the system says.
pub fn lock_file(path: &Path) -> io::Result<fs::File> {
    loop {
        let file = private_file_options().create(true).truncate(false).write(true).open(path)?;
        file.lock()?;
        if is_still_there(&file) {
            return Ok(file);
        }
    }
}

/// Whether an open file still has a name.
#[cfg(unix)]
fn is_still_there(file: &fs::File) -> bool {
    use std::os::unix::fs::MetadataExt;
    file.metadata().map_or(true, |meta| meta.nlink() > 0)
}

/// Elsewhere a file that is open keeps its name.
#[cfg(not(unix))]
fn is_still_there(_file: &fs::File) -> bool {
    true
}

/// Writes a small private file as a whole: a reader sees the old text or the new one, also after a power
/// cut.
///
/// # Errors
/// [`PathsError::Io`] when the system refuses; the old file then stands.
pub fn write_private_file(path: &Path, text: &[u8]) -> Result<(), PathsError> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    // Two running copies must not write into one temporary file.
    name.push(format!(".{}.new", std::process::id()));
    let new = path.with_file_name(name);
    let written = (|| {
        let mut file = private_file_options().write(true).create(true).truncate(true).open(&new)?;
        file.write_all(text)?;
        file.sync_all()?;
        fs::rename(&new, path)?;
        #[cfg(unix)]
        if let Some(parent) = path.parent() {
            fs::File::open(parent)?.sync_all()?;
        }
        Ok(())
    })();
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written.map_err(PathsError::io(path, Verb::Write))
}

/// Reads a small file; `None` where there is none.
///
/// # Errors
/// [`PathsError::Io`] when it exists and cannot be read or is no UTF-8.
pub fn read_file(path: &Path) -> Result<Option<String>, PathsError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(PathsError::io(path, Verb::Read)(e)),
    }
}
