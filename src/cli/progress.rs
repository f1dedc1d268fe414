//! How far a download has come, on standard error while a person looks on: one line, drawn over itself and gone
//! at the end.

use crate::app::files::progress;
use crate::app::wrap::{bar, fit};
use crate::words::Words;
use chrono::TimeDelta;
use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// What is through sooner is not told about, in milliseconds.
const SHOWN_AFTER_MS: u64 = 500;
/// Milliseconds between two lines.
const EVERY_MS: u64 = 100;
/// Cells of the file's name and of the bar.
const NAME: usize = 30;
const BAR: usize = 12;

/// The line of one file.
pub(super) struct Progress<'f> {
    name: &'f str,
    total: u64,
    ascii: bool,
    words: &'static Words,
    terminal: bool,
    begun: Instant,
    /// Milliseconds from the beginning to the last line; 0 before the first.
    told_ms: AtomicU64,
}

impl<'f> Progress<'f> {
    /// The line of a file of `total` bytes; nothing is shown where standard error is no terminal.
    pub(super) fn of(name: &'f str, total: u64, ascii: bool, words: &'static Words) -> Progress<'f> {
        let terminal = std::io::stderr().is_terminal();
        Progress { name, total, ascii, words, terminal, begun: Instant::now(), told_ms: AtomicU64::new(0) }
    }

    /// So many bytes are here.
    pub(super) fn tell(&self, done: u64) {
        let elapsed = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let told = self.told_ms.load(Ordering::Relaxed);
        if !self.terminal || elapsed < (told + EVERY_MS).max(SHOWN_AFTER_MS) {
            return;
        }
        self.told_ms.store(elapsed, Ordering::Relaxed);
        let elapsed = TimeDelta::milliseconds(i64::try_from(elapsed).unwrap_or(i64::MAX));
        let bar = bar(done, self.total, BAR);
        let bar = if self.ascii { bar.replace('█', "#").replace('░', ".") } else { bar };
        let far = progress(elapsed, done, self.total, &bar, self.words);
        // One line of the narrowest terminal.
        self.draw(&fit(&format!("{}: {far}", fit(self.name, NAME)), 79));
    }

    fn draw(&self, text: &str) {
        // That nobody sees it is no failure.
        let mut err = std::io::stderr();
        let _ = write!(err, "\r\x1b[K{text}").and_then(|()| err.flush());
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.told_ms.load(Ordering::Relaxed) > 0 {
            self.draw("");
        }
    }
}
