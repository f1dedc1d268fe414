//! What a profile keeps beside its data: the platform's URL, written by a sign-in.

use super::layers::normal_url;
use super::paths::{Paths, PathsError, Verb, create_private_dir, read_file, write_private_file};

/// The URL that the profile has signed in to last; `None` when it never did or the file is broken, in
/// which case the sign-in form asks again.
pub fn kept_url(paths: &Paths) -> Option<String> {
    let text = read_file(&paths.profile_file()).ok()??;
    let table: toml::Table = toml::from_str(&text).ok()?;
    normal_url(table.get("api_url")?.as_str()?).ok()
}

/// Keeps the URL in the profile.
///
/// # Errors
/// [`PathsError::Io`] when the file cannot be written.
pub fn keep_url(paths: &Paths, url: &str) -> Result<(), PathsError> {
    create_private_dir(&paths.state_dir())?;
    let mut table = toml::Table::new();
    table.insert("api_url".to_owned(), toml::Value::String(url.to_owned()));
    write_private_file(&paths.profile_file(), table.to_string().as_bytes())
}

/// Forgets the URL, at logout. None kept is no error.
///
/// # Errors
/// [`PathsError::Io`] when the file cannot be removed.
pub fn forget_url(paths: &Paths) -> Result<(), PathsError> {
    let path = paths.profile_file();
    match std::fs::remove_file(&path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
            Err(PathsError::Io { path, verb: Verb::Remove, source: e })
        }
        _ => Ok(()),
    }
}
