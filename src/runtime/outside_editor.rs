//! The seller's own editor: a reply's text goes into a private file, $VISUAL or $EDITOR has the terminal until it ends,
//! and the text comes back. The draft is in the store before; whatever the editor does, nothing is lost.

use crate::config::paths::{Paths, create_private_dir, lock_file, private_file_options};
use crate::fault::{Fault, FaultKind, fault};
use crate::words::{Wording, wording};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use tokio::process::Command;

/// Bytes read back at most.
const MOST_BYTES: u64 = 1 << 20;
/// The lock in a folder of a text, held while the editor has it.
const LOCK: &str = "lock";

/// The editor of the environment, as a shell reads it: $VISUAL, else $EDITOR.
pub fn named() -> Option<String> {
    ["VISUAL", "EDITOR"].into_iter().find_map(|name| {
        let value = std::env::var(name).ok()?;
        (!value.trim().is_empty()).then_some(value)
    })
}

/// Removes what a program that was killed has left. What another running one has out stays.
pub fn sweep(paths: &Paths) {
    let Ok(left) = fs::read_dir(paths.edit_dir()) else { return };
    for entry in left.flatten() {
        let lock = fs::OpenOptions::new().read(true).open(entry.path().join(LOCK));
        let in_use = lock.as_ref().is_ok_and(|lock| lock.try_lock().is_err());
        if !in_use {
            // What cannot be removed is tried again at the next start.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// A text on the way: its folder is removed with it.
struct Out {
    folder: PathBuf,
    file: PathBuf,
    _lock: fs::File,
}

impl Out {
    fn new(paths: &Paths, text: &str) -> io::Result<Out> {
        // Its own folder, so that what the editor leaves beside the file (backups) goes with it.
        let folder = paths.edit_dir().join(std::process::id().to_string());
        create_private_dir(&folder).map_err(|error| io::Error::other(error.to_string()))?;
        let lock = lock_file(&folder.join(LOCK))?;
        let out = Out { file: folder.join("reply.txt"), folder, _lock: lock };
        let mut file = private_file_options().write(true).create(true).truncate(true).open(&out.file)?;
        file.write_all(text.as_bytes())?;
        Ok(out)
    }

    /// What stands in the file now, the end cut where it is far too long.
    fn text(&self) -> io::Result<String> {
        let mut bytes = Vec::new();
        fs::File::open(&self.file)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Drop for Out {
    fn drop(&mut self) {
        // What is left is swept at the next start.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Has the editor write on in a text and returns it. A text that an editor saved before it was killed is taken back
/// too, also when `end` comes first and kills it; one that it refused (by ending with a failure) is not.
///
/// # Errors
/// When the editor cannot be started or ends with a failure; the text is then as it was.
pub async fn edit(
    paths: &Paths,
    editor: &str,
    text: &str,
    end: impl Future<Output = ()>,
) -> Result<String, Fault> {
    let out = Out::new(paths, text)
        .map_err(|error| fault!(FaultKind::LocalData, "fault-no-editor-text", why = error.to_string()))?;
    let failed = |why: Wording| fault!(FaultKind::Usage, "fault-editor", editor = editor, why = why);
    let mut child = command(editor, &out.file)
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| failed(wording!("editor-not-started", why = error.to_string())))?;
    let status = tokio::select! {
        status = child.wait() => Some(status.map_err(|error| failed(wording!("editor-not-awaited", why = error.to_string())))?),
        () = end => None,
    };
    let back = || out.text().map_err(|error| failed(wording!("editor-no-text", why = error.to_string())));
    match status.map_or(Ended::Killed, ended) {
        Ended::Well => back(),
        Ended::Killed => match back() {
            Ok(saved) if saved != text && !saved.trim().is_empty() => Ok(saved),
            _ => Err(failed(Wording::id("editor-killed"))),
        },
        Ended::Failed(code) => Err(failed(wording!("editor-failed", code = code))),
    }
}

/// How an editor ended.
enum Ended {
    Well,
    Killed,
    Failed(i32),
}

fn ended(status: ExitStatus) -> Ended {
    match status.code() {
        Some(0) => Ended::Well,
        // A shell tells its child's signal so.
        Some(code @ 129..=192) if cfg!(unix) && code != 130 => Ended::Killed,
        Some(code) => Ended::Failed(code),
        None => Ended::Killed,
    }
}

/// The editor may come with arguments and is read by a shell, as git does it.
#[cfg(unix)]
fn command(editor: &str, file: &Path) -> Command {
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("{editor} \"$@\"")).arg(editor).arg(file);
    command
}

/// Elsewhere words are told apart by blanks.
#[cfg(not(unix))]
fn command(editor: &str, file: &Path) -> Command {
    let mut words = editor.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).arg(file);
    command
}
