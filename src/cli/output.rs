//! Where commands write: results to standard output, messages to standard error, both through writers, so
//! that a closed pipe ends a command quietly and tests need no process.

use crate::domain::clean::{clean, clean_line};
use crate::fault::{Fault, FaultKind, fault};
use crate::words::{Lang, Wording, Words, say};
use serde::Serialize;
use std::collections::BTreeSet;
use std::io::{self, Read, Write};

/// Bytes of a typed answer at most.
const LONGEST_ANSWER: usize = 4096;

fn no_answer(why: Wording) -> Fault {
    fault!(FaultKind::Usage, "fault-input", why = why)
}

/// A question as it stands before the answer: `E-mail: `.
pub(super) fn asked(words: &Words, question: &str) -> String {
    format!("{} ", say!(words, "cmd-ask", question = question))
}

/// Why a command ends before its end.
#[derive(Debug)]
pub enum Stop {
    /// Something went wrong that the person is told.
    Fault(Fault),
    /// Nobody reads the output any more (`swopdesk … | head`): not a failure.
    Closed,
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Stop::Fault(fault)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Stop::Closed
        } else {
            Stop::Fault(fault!(FaultKind::LocalData, "fault-output", why = error.to_string()))
        }
    }
}

/// How a command that ran to its end ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exit(pub u8);

impl Exit {
    /// Done, and the answer is yes.
    pub const DONE: Exit = Exit(0);
    /// It ran, and the answer is no.
    pub const NO: Exit = Exit(1);
    /// What was asked makes no sense, and the answer says so.
    pub const USAGE: Exit = Exit(2);
}

/// What a command returns.
pub type Outcome = Result<Exit, Stop>;

/// The standard streams of a command.
pub struct Console<'a> {
    /// Results are printed as JSON.
    pub json: bool,
    /// The texts in the language of the settings.
    pub words: &'static Words,
    input: Box<dyn Read + 'a>,
    out: Box<dyn Write + 'a>,
    err: Box<dyn Write + 'a>,
    noted: BTreeSet<String>,
}

impl std::fmt::Debug for Console<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Console").field("json", &self.json).finish_non_exhaustive()
    }
}

impl<'a> Console<'a> {
    /// A console over any streams. `out` is not buffered here.
    pub fn new(json: bool, input: impl Read + 'a, out: impl Write + 'a, err: impl Write + 'a) -> Console<'a> {
        Console {
            json,
            words: Words::of(Lang::En),
            input: Box::new(input),
            out: Box::new(out),
            err: Box::new(err),
            noted: BTreeSet::new(),
        }
    }

    /// Standard input, and standard output beside it: for commands that answer while they read.
    pub fn streams(&mut self) -> (&mut dyn Read, &mut dyn Write) {
        (&mut *self.input, &mut *self.out)
    }

    /// A line of the result.
    ///
    /// # Errors
    /// Nobody reads it, or it cannot be written.
    pub fn line(&mut self, text: &str) -> Result<(), Stop> {
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(b"\n")?;
        Ok(())
    }

    /// A piece of the result, as it is.
    ///
    /// # Errors
    /// Nobody reads it, or it cannot be written.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.out.write_all(bytes)?;
        Ok(())
    }

    /// A part of a JSON document.
    ///
    /// # Errors
    /// Nobody reads it, or it cannot be written.
    pub fn piece<T: Serialize>(&mut self, value: &T) -> Result<(), Stop> {
        serde_json::to_writer(&mut self.out, value).map_err(io::Error::from)?;
        Ok(())
    }

    /// The result as one JSON document on a line.
    ///
    /// # Errors
    /// Nobody reads it, or it cannot be written.
    pub fn document<T: Serialize>(&mut self, value: &T) -> Result<(), Stop> {
        self.piece(value)?;
        self.write(b"\n")
    }

    /// A message to the person on standard error, each text once. That nobody reads it is no failure.
    pub fn note(&mut self, text: &str) {
        if self.noted.insert(text.to_owned()) {
            let _ = writeln!(self.err, "swopdesk: {}", clean(text));
        }
    }

    /// A fault on standard error: one line with what happened and what to do. It may repeat an argument,
    /// which may be a stranger's text.
    pub fn fault(&mut self, fault: &Fault) {
        let _ = writeln!(self.err, "swopdesk: {}", clean_line(&fault.told(self.words)));
    }

    /// Asks the person and reads the answer's line from standard input, without its end. The question is without
    /// its colon.
    ///
    /// # Errors
    /// Standard input cannot be read, or has ended.
    pub fn ask(&mut self, question: &str) -> Result<String, Fault> {
        let _ = write!(self.err, "{}", asked(self.words, question)).and_then(|()| self.err.flush());
        let (mut line, mut byte) = (Vec::new(), [0]);
        // Byte by byte: what follows the line is the next question's.
        while line.len() < LONGEST_ANSWER
            && self.input.read(&mut byte).map_err(|error| no_answer(Wording::plain(error.to_string())))? > 0
        {
            if byte == *b"\n" {
                return Ok(String::from_utf8_lossy(&line).trim().to_owned());
            }
            line.push(byte[0]);
        }
        match line.is_empty() {
            true => Err(no_answer(Wording::id("input-ended"))),
            false => Ok(String::from_utf8_lossy(&line).trim().to_owned()),
        }
    }

    /// Hands on what is still held back.
    ///
    /// # Errors
    /// Nobody reads it, or it cannot be written.
    pub fn flush(&mut self) -> Result<(), Stop> {
        self.out.flush()?;
        Ok(())
    }
}
