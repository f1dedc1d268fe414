//! Files: the dialogs in which one is saved or attached, and how far those on their way have come.

use super::App;
use super::editor::Editor;
use super::keys::edit_line;
use super::layout::Area;
use super::msg::{Completed, Effect, Transfer};
use super::notice::Tone;
use super::wrap::{bar, fit};
use crate::domain::discussion::Attachment;
use crate::fault::Fault;
use crate::input::{Action, Context};
use crate::words::{Words, say};
use chrono::{DateTime, TimeDelta, Utc};

type Effects = Vec<Effect>;

/// Files of a reply at most, by the contract.
pub const MOST_FILES: usize = 10;
/// A file that is through sooner is not told about, in milliseconds.
const SHOWN_AFTER_MS: i64 = 500;
/// Cells of a file's name in the bottom line.
const NAME: usize = 24;
/// Cells of the bar behind it.
const BAR: usize = 10;

/// A file on its way, and since when.
#[derive(Debug, Clone)]
struct Running {
    transfer: Transfer,
    since: DateTime<Utc>,
}

/// The files that are on their way: one each way at most.
#[derive(Debug, Default)]
pub struct Transfers {
    download: Option<Running>,
    upload: Option<Running>,
    now: Option<DateTime<Utc>>,
}

impl Transfers {
    pub(super) fn tick(&mut self, now: DateTime<Utc>) {
        self.now = Some(now);
    }

    pub(super) fn note(&mut self, transfer: Transfer, now: DateTime<Utc>) {
        let place = if transfer.upload { &mut self.upload } else { &mut self.download };
        // A download that has been ended says nothing more.
        if !transfer.upload && place.is_none() {
            return;
        }
        let same = place.as_ref().filter(|running| running.transfer.name == transfer.name);
        let since = same.map_or(now, |running| running.since);
        *place = Some(Running { transfer, since });
    }

    pub(super) fn uploaded(&mut self) {
        self.upload = None;
    }

    fn begin_download(&mut self, file: &Attachment, now: DateTime<Utc>) {
        let transfer = Transfer { name: file.file_name.clone(), upload: false, done: 0, total: file.size };
        self.download = Some(Running { transfer, since: now });
    }

    /// Whether a file is being downloaded.
    pub fn downloading(&self) -> bool {
        self.download.is_some()
    }

    /// The file that is being sent, by its name.
    pub(super) fn uploading(&self) -> Option<&str> {
        self.upload.as_ref().map(|running| running.transfer.name.as_str())
    }

    /// When a file under way is worth telling about, where it is not yet.
    pub(super) fn shown_at(&self) -> Option<DateTime<Utc>> {
        let at = |running: &Running| running.since + TimeDelta::milliseconds(SHOWN_AFTER_MS);
        let all = [&self.download, &self.upload].into_iter().flatten();
        all.map(at).filter(|at| self.now.is_none_or(|now| *at > now)).min()
    }

    /// What is said of a file that takes its time.
    pub(super) fn told(&self, now: DateTime<Utc>, words: &Words) -> Option<String> {
        let long = |running: &&Running| now - running.since >= TimeDelta::milliseconds(SHOWN_AFTER_MS);
        let running = [&self.download, &self.upload].into_iter().flatten().find(long)?;
        let Transfer { name, upload, done, total } = &running.transfer;
        let sign = if *upload { "⇡" } else { "↓" };
        let far = progress(now - running.since, *done, *total, &bar(*done, *total, BAR), words);
        Some(say!(words, "file-progress", sign = sign, name = fit(name, NAME), far = far))
    }
}

/// How far a file has come after `elapsed`, and how long the rest takes once that can be said.
pub fn progress(elapsed: TimeDelta, done: u64, total: u64, bar: &str, words: &Words) -> String {
    let (so_far, all) = (words.bytes(done), words.bytes(total));
    match rest(elapsed, done, total) {
        None => say!(words, "files-progress", done = so_far, total = all, bar = bar),
        Some(seconds) => {
            let rest = match seconds {
                0..90 => say!(words, "files-seconds", count = seconds),
                _ => say!(words, "files-minutes", count = seconds.div_ceil(60)),
            };
            say!(words, "files-progress-rest", done = so_far, total = all, bar = bar, rest = rest)
        }
    }
}

/// How many seconds the rest takes at the speed so far; `None` as long as nothing can be said.
fn rest(elapsed: TimeDelta, done: u64, total: u64) -> Option<u64> {
    let elapsed = u64::try_from(elapsed.num_milliseconds()).ok().filter(|&ms| ms >= 1_000)?;
    let left = u128::from(total.saturating_sub(done)) * u128::from(elapsed);
    u64::try_from(left.checked_div(u128::from(done))?.div_ceil(1_000)).ok().filter(|_| done > 0)
}

/// What a dialog is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To save one of these.
    Save(Vec<(String, Attachment)>),
    /// To attach files to the reply being written.
    Attach,
}

/// A dialog with a list of files and a line for a path.
#[derive(Debug)]
pub struct FileDialog {
    /// What it is for.
    pub purpose: Purpose,
    /// The folder to save in, or the file to attach.
    pub path: Editor,
    /// The file under the cursor.
    pub selected: usize,
    /// What is wrong, or what the path may become.
    pub message: Option<(Tone, String)>,
}

/// The parts of a dialog.
#[derive(Debug, Clone, Copy)]
pub struct DialogLayout {
    /// The frame.
    pub frame: Area,
    /// The rows of the files.
    pub rows: Area,
    /// The first file shown.
    pub first: usize,
    /// The line of the path, label and all.
    pub path: Area,
    /// What is said below it.
    pub said: Area,
}

/// Files on the screen at a time.
const MOST_SHOWN: u16 = 8;
/// Cells of the label before the path.
pub const PATH_LABEL: u16 = 8;

impl FileDialog {
    /// The context whose keys work in it.
    pub const fn context(&self) -> Context {
        match self.purpose {
            Purpose::Save(_) => Context::SaveFile,
            Purpose::Attach => Context::AttachFile,
        }
    }

    pub(super) fn type_text(&mut self, text: &str) {
        // A path dropped onto the terminal comes in quotes, with a blank behind.
        let line: String = text.chars().filter(|c| *c != '\n').collect();
        self.path.insert(&line);
        self.message = None;
    }

    fn say(&mut self, tone: Tone, text: impl Into<String>) {
        self.message = Some((tone, text.into()));
    }
}

impl App {
    /// Opens the dialog in which a file of the discussion is saved.
    pub(super) fn begin_saving(&mut self) {
        if self.transfers.downloading() {
            return self.say(Tone::Plain, say!(self.words, "file-downloading-already"));
        }
        let files: Vec<(String, Attachment)> = self.thread.as_ref().map_or(Vec::new(), |thread| {
            thread.files().map(|(message, file)| (message.author.name.clone(), file.clone())).collect()
        });
        if files.is_empty() {
            return self.say(Tone::Plain, say!(self.words, "file-none-here"));
        }
        self.dialog = Some(FileDialog {
            purpose: Purpose::Save(files),
            path: Editor::new(&self.download_folder),
            selected: 0,
            message: None,
        });
    }

    /// Opens the dialog with the files of the reply.
    pub(super) fn begin_attaching(&mut self) {
        if let Some(why) = self.writing_closed() {
            return self.say(Tone::Bad, why);
        }
        self.dialog = Some(FileDialog {
            purpose: Purpose::Attach,
            path: Editor::default(),
            selected: 0,
            message: None,
        });
    }

    /// Where the parts of the dialog stand.
    pub fn dialog_layout(&self) -> Option<DialogLayout> {
        let selected = self.dialog.as_ref()?.selected;
        let many = u16::try_from(self.dialog_files()).unwrap_or(MOST_SHOWN).clamp(1, MOST_SHOWN);
        // The files, a line between, the path, and three lines for what is said.
        let frame = self.layout()?.middle(90, many + 7);
        let inner = frame.padded();
        let rows = Area { h: inner.h.saturating_sub(5), ..inner };
        let path = Area { y: inner.y + inner.h.saturating_sub(4), h: 1, ..inner };
        let first = (selected + 1).saturating_sub(rows.h.into());
        Some(DialogLayout { frame, rows, first, path, said: Area { y: path.y + 1, h: 3, ..path } })
    }

    /// How many files the dialog lists.
    pub(super) fn dialog_files(&self) -> usize {
        match self.dialog.as_ref().map(|dialog| &dialog.purpose) {
            Some(Purpose::Save(files)) => files.len(),
            Some(Purpose::Attach) => self.composer.as_ref().map_or(0, |composer| composer.files.len()),
            None => 0,
        }
    }

    pub(super) fn act_dialog(&mut self, action: Action, effects: &mut Effects) {
        let many = self.dialog_files();
        let Some(dialog) = &mut self.dialog else { return };
        match action {
            Action::Close => self.dialog = None,
            Action::Up => dialog.selected = dialog.selected.saturating_sub(1),
            Action::Down => dialog.selected = (dialog.selected + 1).min(many.saturating_sub(1)),
            Action::Complete => effects.push(Effect::CompletePath {
                text: dialog.path.text().to_owned(),
                folders: dialog.purpose != Purpose::Attach,
            }),
            Action::Save => self.save_chosen(effects),
            Action::Attach if dialog.path.text().trim().is_empty() => self.dialog = None,
            Action::Attach if many >= MOST_FILES => {
                dialog.say(Tone::Bad, say!(self.words, "file-too-many", most = MOST_FILES));
            }
            Action::Attach => effects.push(Effect::PickFile(dialog.path.text().to_owned())),
            Action::Remove => {
                let at = dialog.selected;
                dialog.selected = at.min(many.saturating_sub(2));
                if let Some(composer) = self.composer.as_mut().filter(|_| at < many) {
                    composer.files.remove(at);
                    composer.edited(self.now);
                }
            }
            _ => {
                dialog.message = None;
                edit_line(&mut dialog.path, action);
            }
        }
    }

    fn save_chosen(&mut self, effects: &mut Effects) {
        let Some(dialog) = &mut self.dialog else { return };
        let folder = dialog.path.text().trim().to_owned();
        let Purpose::Save(files) = &dialog.purpose else { return };
        let Some((_, file)) = files.get(dialog.selected).cloned() else { return };
        if folder.is_empty() {
            return dialog.say(Tone::Bad, say!(self.words, "file-name-a-folder"));
        }
        self.transfers.begin_download(&file, self.now);
        // The next file goes there too.
        self.download_folder.clone_from(&folder);
        self.dialog = None;
        effects.push(Effect::SaveFile(file, folder));
    }

    /// Ends the download under way.
    pub(super) fn cancel_download(&mut self, effects: &mut Effects) {
        if self.transfers.download.take().is_some() {
            effects.push(Effect::CancelDownload);
            self.say(Tone::Plain, say!(self.words, "file-ended"));
        }
    }

    /// A download came to its end.
    pub(super) fn saved(&mut self, result: Result<String, Fault>) {
        if self.transfers.download.take().is_none() {
            return;
        }
        match result {
            Ok(place) => self.say(Tone::Good, say!(self.words, "file-saved", place = place)),
            Err(fault) => {
                self.say(Tone::Bad, say!(self.words, "file-not-saved", why = fault.told(self.words)))
            }
        }
    }

    /// A path has been completed; one that has been changed meanwhile is left as it is.
    pub(super) fn completed(&mut self, completed: Completed) {
        let asked = |dialog: &&mut FileDialog| dialog.path.text() == completed.asked;
        let Some(dialog) = self.dialog.as_mut().filter(asked) else { return };
        if completed.text != completed.asked {
            dialog.path.replace_all(&completed.text);
        }
        dialog.message = match (completed.choices.is_empty(), completed.text == completed.asked) {
            (false, _) => Some((Tone::Plain, completed.choices.join("  "))),
            (true, true) => Some((Tone::Plain, say!(self.words, "file-no-such-start"))),
            (true, false) => None,
        };
    }

    /// A file to attach has been looked at.
    pub(super) fn picked(&mut self, result: Result<(String, u64), Fault>, effects: &mut Effects) {
        let attaching = |dialog: &&mut FileDialog| dialog.purpose == Purpose::Attach;
        let (Some(dialog), Some(composer)) = (self.dialog.as_mut().filter(attaching), &mut self.composer)
        else {
            return;
        };
        match result {
            Ok((path, _)) if composer.files.contains(&path) => {
                dialog.say(Tone::Bad, say!(self.words, "file-attached-already"));
            }
            Ok((path, size)) => {
                composer.files.push(path);
                dialog.selected = composer.files.len() - 1;
                dialog.path = Editor::default();
                dialog.say(Tone::Good, say!(self.words, "file-attached", size = self.words.bytes(size)));
                composer.edited(self.now);
                self.keep_draft(effects);
            }
            Err(fault) => dialog.say(Tone::Bad, fault.told(self.words)),
        }
    }
}
