//! Files of discussions on this machine: saved whole under a safe name that nobody has, or not at all; paths as
//! people type them.

use super::shared::Shared;
use crate::app::msg::{Completed, Msg, Transfer};
use crate::config::paths::private_file_options;
use crate::domain::clean::is_unsafe;
use crate::domain::discussion::Attachment;
use crate::domain::file_name;
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{Helpdesk, MAX_ATTACHMENT, Upload};
use crate::words::{Wording, wording};
use std::fs;
use std::io::{self, Write};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use tokio::sync::watch;

/// Files of one name in one folder after which something else is wrong.
const MOST_OF_A_NAME: u32 = 1000;
/// What a path may become, told at most.
const MOST_CHOICES: usize = 20;

/// The user's folder for downloads, else their home; empty where there is neither.
pub fn download_folder() -> String {
    let dirs = directories::UserDirs::new();
    let folder = dirs.as_ref().and_then(|dirs| dirs.download_dir().filter(|dir| dir.is_dir()));
    let folder = folder.or_else(|| dirs.as_ref().map(directories::UserDirs::home_dir));
    folder.and_then(Path::to_str).unwrap_or_default().to_owned()
}

/// A path as it was typed: `~` is the home, quotes around it go, the rest is taken from here.
pub fn typed_path(text: &str) -> io::Result<PathBuf> {
    let text = text.trim();
    let quoted = |mark: char| text.strip_prefix(mark)?.strip_suffix(mark);
    let text = quoted('\'').or_else(|| quoted('"')).unwrap_or(text);
    let text = text.strip_prefix("file://").unwrap_or(text);
    if text == "~" || text.starts_with("~/") {
        let home = directories::UserDirs::new()
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "there is no home folder"))?;
        return Ok(home.home_dir().join(text.trim_start_matches('~').trim_start_matches('/')));
    }
    std::path::absolute(text)
}

/// A folder to save files in.
///
/// # Errors
/// When it is none.
pub fn folder(text: &str) -> Result<PathBuf, Fault> {
    let path = typed_path(text).map_err(|error| no_folder(text, Wording::plain(told(&error))))?;
    match fs::metadata(&path) {
        Ok(meta) if meta.is_dir() => Ok(path),
        Ok(_) => Err(no_folder(text, Wording::id("file-is-file"))),
        Err(error) => Err(no_folder(text, Wording::plain(told(&error)))),
    }
}

fn no_folder(text: &str, why: Wording) -> Fault {
    fault!(FaultKind::Usage, "fault-no-folder", folder = text, why = why)
}

/// The system's words without its number.
pub(super) fn told(error: &io::Error) -> String {
    let words = error.to_string();
    words.split(" (os error ").next().unwrap_or_default().to_lowercase()
}

/// A file to send with a reply: its whole path and its size in bytes.
///
/// # Errors
/// Why it cannot be sent, and what to do.
pub fn to_attach(text: &str) -> Result<(String, u64), Fault> {
    let wrong = |why, hint| fault!(FaultKind::Usage, "fault-cannot-attach", file = text.trim(), why = why; Wording::id(hint));
    let unread = |error| wrong(Wording::plain(told(&error)), "fault-cannot-attach.hint");
    let path = typed_path(text).map_err(unread)?;
    let meta = fs::metadata(&path).map_err(unread)?;
    if meta.is_dir() {
        return Err(wrong(Wording::id("attach-is-folder"), "attach-is-folder.hint"));
    }
    if !meta.is_file() {
        return Err(wrong(Wording::id("attach-no-file"), "fault-cannot-attach.hint"));
    }
    if meta.len() > MAX_ATTACHMENT as u64 {
        return Err(wrong(Wording::id("attach-too-large"), "attach-too-large.hint"));
    }
    fs::File::open(&path).map_err(unread)?;
    match path.to_str() {
        Some(path) => Ok((path.to_owned(), meta.len())),
        None => Err(wrong(Wording::id("attach-bad-name"), "attach-bad-name.hint")),
    }
}

/// Fetches a file and saves it in a folder; where it lies now. Whatever goes wrong, nothing half is left.
///
/// # Errors
/// When the platform does not give it as it was told of, or the folder cannot be written.
pub async fn fetch(
    helpdesk: &Helpdesk,
    file: &Attachment,
    folder: &Path,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<PathBuf, Fault> {
    if file.size > MAX_ATTACHMENT as u64 {
        return Err(fault!(FaultKind::Refused, "fault-file-said-larger", file = &file.file_name));
    }
    let bytes = helpdesk.download_file(file, progress).await?;
    if bytes.len() as u64 != file.size {
        return Err(fault!(
            FaultKind::OutOfReach,
            "fault-file-other-size",
            file = &file.file_name,
            came = bytes.len(),
            told = file.size,
        ));
    }
    let (name, folder) = (file_name::safe(&file.file_name), folder.to_owned());
    let saved = tokio::task::spawn_blocking(move || keep(&folder, &name, &bytes)).await;
    saved.unwrap_or_else(|_| Err(fault!(FaultKind::LocalData, "fault-file-not-saved")))
}

/// Writes a file whole under a name that nobody has yet.
fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Fault> {
    let unwritable = |why: Wording| {
        fault!(
            FaultKind::LocalData,
            "fault-folder-unwritable",
            folder = folder.display().to_string(),
            why = why
        )
    };
    let refused = |error: io::Error| match error.kind() {
        io::ErrorKind::StorageFull => {
            fault!(FaultKind::LocalData, "fault-folder-full", folder = folder.display().to_string())
        }
        _ => unwritable(Wording::plain(told(&error))),
    };
    // Of mode 0600 and removed when it is dropped: another program never sees half of it under its name.
    let mut part = tempfile::Builder::new()
        .prefix(".swopdesk-")
        .suffix(".part")
        .make_in(folder, |path| private_file_options().write(true).create_new(true).open(path))
        .map_err(refused)?;
    part.as_file_mut().write_all(bytes).and_then(|()| part.as_file().sync_all()).map_err(refused)?;
    for n in 1..=MOST_OF_A_NAME {
        let path = match n {
            1 => folder.join(name),
            n => folder.join(file_name::numbered(name, n)),
        };
        match part.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => part = error.file,
            Err(error) => return Err(refused(error.error)),
        }
    }
    Err(unwritable(wording!("file-names-taken", count = MOST_OF_A_NAME, name = name)))
}

/// Completes a path as far as there is only one way on.
pub fn completed(text: &str, folders: bool) -> Completed {
    let asked = text.to_owned();
    let (shown, begun) = text
        .rsplit_once(MAIN_SEPARATOR)
        .map_or(("", text), |(before, last)| (&text[..before.len() + MAIN_SEPARATOR.len_utf8()], last));
    if text == "~" {
        return Completed { asked, text: "~/".to_owned(), choices: Vec::new() };
    }
    let place = if shown.is_empty() { typed_path(".") } else { typed_path(shown) };
    let mut names: Vec<String> = Vec::new();
    for entry in place.and_then(fs::read_dir).into_iter().flatten().flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let is_folder = fs::metadata(entry.path()).is_ok_and(|meta| meta.is_dir());
        let hidden = name.starts_with('.') && !begun.starts_with('.');
        // A name may hold anything, and it goes to the screen.
        if name.starts_with(begun)
            && !hidden
            && (is_folder || !folders)
            && !name.contains(|c| is_unsafe(c) || c == '\n')
        {
            names.push(if is_folder { format!("{name}{MAIN_SEPARATOR}") } else { name });
        }
    }
    names.sort();
    let Some(first) = names.first() else {
        return Completed { text: asked.clone(), asked, choices: Vec::new() };
    };
    let common = names.iter().skip(1).fold(first.as_str(), |common, name| {
        let same = common.char_indices().zip(name.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at);
        &common[..same.unwrap_or(common.len().min(name.len()))]
    });
    let text = format!("{shown}{common}");
    let choices =
        if names.len() > 1 { names.iter().take(MOST_CHOICES).cloned().collect() } else { Vec::new() };
    Completed { asked, text, choices }
}

/// Saves a file for the interface and tells how it goes.
pub(super) async fn save(shared: &Shared, file: Attachment, place: String) {
    let saved = async {
        let place = folder(&place)?;
        let desk = shared.desk().ok_or_else(|| fault!(FaultKind::OutOfReach, "fault-out-of-reach"))?;
        let tell = |done| {
            shared.tell(Msg::Transfer(Transfer {
                name: file.file_name.clone(),
                upload: false,
                done,
                total: file.size,
            }));
        };
        fetch(&desk.helpdesk, &file, &place, &tell).await
    };
    let saved = saved.await.map(|path| path.display().to_string());
    shared.tell(Msg::Saved(saved));
}

/// Tells what is being uploaded, until aborted.
pub(super) async fn tell_uploads(shared: Shared, mut uploads: watch::Receiver<Option<Upload>>) {
    while uploads.changed().await.is_ok() {
        let now = uploads.borrow_and_update().clone();
        shared.tell(match now {
            Some(Upload { name, done, total }) => Msg::Transfer(Transfer { name, upload: true, done, total }),
            None => Msg::Uploaded,
        });
    }
}

pub(super) async fn complete(shared: &Shared, text: String, folders: bool) {
    if let Ok(completed) = tokio::task::spawn_blocking(move || completed(&text, folders)).await {
        shared.tell(Msg::Completed(completed));
    }
}

pub(super) async fn pick(shared: &Shared, path: String) {
    if let Ok(picked) = tokio::task::spawn_blocking(move || to_attach(&path)).await {
        shared.tell(Msg::Picked(picked));
    }
}
