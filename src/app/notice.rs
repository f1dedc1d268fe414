//! What is told at the bottom left: the newest thing that happened, until another key is pressed often
//! enough or something newer comes. Never a dialog, never over the data.

use super::wrap::{fit, width_of};
use crate::fault::Fault;
use crate::words::Words;
use chrono::{DateTime, TimeDelta, Utc};

/// Cells that are kept for what to do.
const HINT: usize = 28;

/// How a notice is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something went well.
    Good,
    /// Something to know.
    Plain,
    /// Something went wrong.
    Bad,
}

/// One line for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is shown.
    pub tone: Tone,
    /// The line.
    pub text: String,
    /// When it goes away by itself.
    pub until: DateTime<Utc>,
}

impl Notice {
    /// A notice that stays for a while: short for good news, longer for bad.
    pub fn new(tone: Tone, text: impl Into<String>, now: DateTime<Utc>) -> Self {
        let seconds = if tone == Tone::Bad { 30 } else { 8 };
        Notice { tone, text: text.into(), until: now + TimeDelta::seconds(seconds) }
    }

    /// A fault as a notice.
    pub fn fault(fault: &Fault, words: &Words, now: DateTime<Utc>) -> Self {
        Notice::new(Tone::Bad, fault.told(words), now)
    }
}

/// A fault in `width` cells: what happened gives way so far that the beginning of what to do is told too.
pub fn in_cells(fault: &Fault, words: &Words, width: usize) -> String {
    let (what, hint) = (words.tell(&fault.what), words.tell(&fault.hint));
    let what = fit(&what, width.saturating_sub(width_of(&hint).min(HINT) + 3));
    fit(&format!("{what} - {hint}"), width)
}
