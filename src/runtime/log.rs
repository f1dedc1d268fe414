//! The log, where `-v` asks for one: a file of mode 0600 in the state folder, of a bounded size. It says what was
//! asked of the platform and what became of it, with methods, paths, ids, status codes and tries - never texts,
//! names, addresses, e-mails, tokens or queries. Only this program's own events are taken in: what the libraries
//! under it would tell holds whole URLs.

use crate::config::paths::private_file_options;
use crate::platform::Clock;
use std::fmt::{self, Write as _};
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Metadata, Subscriber, span};

/// Bytes of a log file; then it becomes the old one, and a new one is begun.
const MOST_BYTES: u64 = 1 << 20;
/// Characters of a value at most: an id of the platform's may be any text.
const MOST_OF_A_VALUE: usize = 200;

/// The log file of a state folder.
pub fn file(state: &Path) -> PathBuf {
    state.join("swopdesk.log")
}

/// The log file before it.
pub fn old_file(state: &Path) -> PathBuf {
    state.join("swopdesk.log.old")
}

/// Begins the log of this process; `verbose` is how often `-v` was given: once for what is asked of the platform,
/// twice for what goes on beside it.
///
/// # Errors
/// When the file cannot be opened.
pub fn begin(state: &Path, verbose: u8, clock: Arc<dyn Clock>) -> io::Result<()> {
    let most = if verbose > 1 { Level::DEBUG } else { Level::INFO };
    let kept = Kept::open(state)?;
    // A process has one log: the first.
    let _ = tracing::subscriber::set_global_default(Log { most, clock, kept: Mutex::new(kept) });
    Ok(())
}

/// The file with what is in it.
struct Kept {
    state: PathBuf,
    file: File,
    bytes: u64,
}

impl Kept {
    fn open(state: &Path) -> io::Result<Kept> {
        let file = private_file_options().create(true).append(true).open(file(state))?;
        let bytes = file.metadata()?.len();
        Ok(Kept { state: state.to_owned(), file, bytes })
    }

    /// One line in one write: other copies of the program write into the same file.
    fn line(&mut self, line: &str) -> io::Result<()> {
        if self.bytes + line.len() as u64 > MOST_BYTES {
            // Another copy may have done it already: then only the new one is opened.
            if std::fs::metadata(file(&self.state)).is_ok_and(|meta| meta.len() + 1024 > MOST_BYTES) {
                std::fs::rename(file(&self.state), old_file(&self.state))?;
            }
            *self = Kept::open(&self.state)?;
        }
        self.file.write_all(line.as_bytes())?;
        self.bytes += line.len() as u64;
        Ok(())
    }
}

/// Takes this program's events in.
struct Log {
    most: Level,
    clock: Arc<dyn Clock>,
    kept: Mutex<Kept>,
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        let own = target == "swopdesk" || target.starts_with("swopdesk::");
        own && metadata.is_event() && *metadata.level() <= self.most
    }

    fn event(&self, event: &Event<'_>) {
        let at = self.clock.now().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        let room = event.metadata().target().trim_start_matches("swopdesk::");
        let mut line = format!("{at} {} {room}:", event.metadata().level());
        event.record(&mut Values(&mut line));
        line.push('\n');
        // A log that cannot be written keeps nothing from going on.
        let _ = self.kept.lock().unwrap_or_else(PoisonError::into_inner).line(&line);
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// Writes an event's values behind its line, each short and on one line.
struct Values<'l>(&'l mut String);

impl Visit for Values<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        // An id stands as it is; anything else in quotes, with its blanks and signs told apart.
        let plain = !value.is_empty() && value.chars().all(|c| c.is_ascii_graphic() && c != '"');
        match plain {
            true => self.record_debug(field, &format_args!("{value}")),
            false => self.record_debug(field, &value),
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let text = format!("{value:?}");
        let text: String = text.chars().filter(|c| !c.is_control()).take(MOST_OF_A_VALUE).collect();
        let _ = match field.name() {
            "message" => write!(self.0, " {text}"),
            name => write!(self.0, " {name}={text}"),
        };
    }
}
