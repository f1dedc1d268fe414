//! `swopdesk save`: saves the files of a discussion.

use super::output::{Console, Exit, Outcome};
use super::progress::Progress;
use super::session::{at_desk, discussion_id};
use super::{Global, show};
use crate::domain::discussion::{Attachment, AttachmentId, Message, MessageId};
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::files;
use crate::words::{Wording, Words, wording};
use serde::Serialize;
use std::path::PathBuf;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The discussion, as `swopdesk inbox` tells it
    #[arg(value_name = "DISCUSSION")]
    id: String,
    /// The files, by their ids or names as `swopdesk show` tells them; all of them when none is named
    #[arg(value_name = "ATTACHMENT")]
    files: Vec<String>,
    /// The folder to save them in; the present one unless named
    #[arg(long, value_name = "DIR", default_value = ".")]
    to: PathBuf,
}

#[derive(Serialize)]
struct Saved {
    id: AttachmentId,
    message_id: MessageId,
    /// The sender's name for it; the path may have another one.
    file_name: String,
    size: u64,
    path: PathBuf,
}

#[derive(Serialize)]
struct Answer {
    items: Vec<Saved>,
}

/// Runs the command.
///
/// # Errors
/// There is no such file, the platform does not give it, or the folder cannot be written.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let id = discussion_id(&arguments.id)?;
    let folder = arguments
        .to
        .to_str()
        .ok_or_else(|| fault!(FaultKind::Usage, "fault-folder-no-text"; Wording::default()))?;
    let folder = files::folder(folder)?;
    let words = Words::of(super::setup::settings(global, console).lang);
    at_desk(global, console, async |reached, console| {
        if let Some(away) = &reached.away {
            return Err(away.clone().into());
        }
        let (messages, _) = show::messages(reached, &id, console).await?;
        let wanted = wanted(&messages, &arguments.files)?;
        let mut items = Vec::new();
        let mut failed: Option<Fault> = None;
        for (message, file) in wanted {
            let progress = Progress::of(&file.file_name, file.size, global.ascii, words);
            let fetched =
                files::fetch(&reached.desk.helpdesk, file, &folder, &|done| progress.tell(done)).await;
            drop(progress);
            match fetched {
                Ok(path) => {
                    if !console.json {
                        console.line(&path.display().to_string())?;
                    }
                    items.push(Saved {
                        id: file.id.clone(),
                        message_id: message.id.clone(),
                        file_name: file.file_name.clone(),
                        size: file.size,
                        path,
                    });
                }
                Err(fault) => {
                    let fault = Fault {
                        what: wording!("fault-of-file", file = &file.file_name, what = fault.what),
                        ..fault
                    };
                    console.fault(&fault);
                    failed = Some(fault);
                }
            }
        }
        if console.json {
            console.document(&Answer { items })?;
        }
        Ok(failed.map_or(Exit::DONE, |fault| Exit(fault.kind.exit_code())))
    })
}

/// The files that are meant, oldest first.
fn wanted<'m>(
    messages: &'m [Message],
    named: &[String],
) -> Result<Vec<(&'m Message, &'m Attachment)>, Fault> {
    let all = messages.iter().flat_map(|message| message.attachments.iter().map(move |file| (message, file)));
    let all: Vec<(&Message, &Attachment)> = all.collect();
    let is = |file: &Attachment, name: &str| file.id.as_str() == name || file.file_name == name;
    if let Some(unknown) = named.iter().find(|name| !all.iter().any(|(_, file)| is(file, name))) {
        return Err(fault!(FaultKind::No, "fault-no-such-file", name = unknown));
    }
    if all.is_empty() {
        return Err(fault!(FaultKind::No, "fault-no-files"; Wording::default()));
    }
    Ok(all
        .into_iter()
        .filter(|(_, file)| named.is_empty() || named.iter().any(|name| is(file, name)))
        .collect())
}
