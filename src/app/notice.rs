//! What is told at the bottom left: the newest thing that happened, until another key is pressed often
//! enough or something newer comes. Never a dialog, never over the data.

use super::wrap::{fit, width_of};
use crate::fault::Fault;
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
    pub fn fault(fault: &Fault, now: DateTime<Utc>) -> Self {
        Notice::new(Tone::Bad, fault.to_string(), now)
    }
}

/// A fault in `width` cells: what happened gives way so far that the beginning of what to do is told too.
pub fn in_cells(fault: &Fault, width: usize) -> String {
    let hint = width_of(&fault.hint).min(HINT);
    let what = fit(&fault.what, width.saturating_sub(hint + 3));
    fit(&format!("{what} - {}", fault.hint), width)
}
