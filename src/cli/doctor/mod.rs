//! `swopdesk doctor`: what works on this machine and what does not, each with what to do. It never waits for
//! anything longer than 30 s in all, and prints no secret.

mod here;
mod local;
mod platform;

use super::Global;
use super::output::{Console, Exit, Outcome, Stop};
use super::setup::{Setup, block_on};
use crate::fault::Fault;
use crate::words::{Lang, Wording, Words, say, wording};
use serde::Serialize;
use std::time::Duration;
use unicode_width::UnicodeWidthStr;

/// How long all of it may take.
const PATIENCE: Duration = Duration::from_secs(28);

/// How a check ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// All is well.
    Ok,
    /// To know; nothing needs doing.
    Note,
    /// Something needs doing.
    Todo,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Configuration,
    Folders,
    Log,
    Secrets,
    LocalData,
    Outbox,
    Platform,
    Clock,
    Time,
    Terminal,
}

impl Part {
    /// The word of JSON.
    const fn word(self) -> &'static str {
        match self {
            Part::Configuration => "configuration",
            Part::Folders => "folders",
            Part::Log => "log",
            Part::Secrets => "secrets",
            Part::LocalData => "local data",
            Part::Outbox => "outbox",
            Part::Platform => "platform",
            Part::Clock => "clock",
            Part::Time => "time",
            Part::Terminal => "terminal",
        }
    }

    fn words(self, words: &Words) -> String {
        match self {
            Part::Configuration => say!(words, "cmd-doctor-configuration"),
            Part::Folders => say!(words, "cmd-doctor-folders"),
            Part::Log => say!(words, "cmd-doctor-log"),
            Part::Secrets => say!(words, "cmd-doctor-secrets"),
            Part::LocalData => say!(words, "cmd-doctor-data"),
            Part::Outbox => say!(words, "cmd-doctor-outbox"),
            Part::Platform => say!(words, "cmd-doctor-platform"),
            Part::Clock => say!(words, "cmd-doctor-clock"),
            Part::Time => say!(words, "cmd-doctor-time"),
            Part::Terminal => say!(words, "cmd-doctor-terminal"),
        }
    }
}

/// What one check has found.
#[derive(Debug)]
struct Check {
    part: Part,
    state: State,
    /// What was found, one clause.
    what: Wording,
    /// What to do about it; empty where nothing is.
    hint: Wording,
}

/// The same for scripts: in English whatever language is chosen.
#[derive(Debug, Serialize)]
struct Told {
    name: &'static str,
    state: State,
    what: String,
    hint: String,
}

impl From<&Check> for Told {
    fn from(check: &Check) -> Told {
        let words = Words::of(Lang::En);
        let (what, hint) = (tell(words, &check.what), tell(words, &check.hint));
        Told { name: check.part.word(), state: check.state, what, hint }
    }
}

/// A text without its control characters: it may name what a file or a system says.
fn tell(words: &Words, wording: &Wording) -> String {
    words.tell(wording).chars().filter(|c| !c.is_control()).collect()
}

/// What has been found so far.
#[derive(Debug, Default)]
struct Findings(Vec<Check>);

impl Findings {
    fn say(&mut self, part: Part, state: State, what: Wording, hint: Wording) {
        self.0.push(Check { part, state, what, hint });
    }

    fn ok(&mut self, part: Part, what: Wording) {
        self.say(part, State::Ok, what, Wording::default());
    }

    fn note(&mut self, part: Part, what: Wording, hint: Wording) {
        self.say(part, State::Note, what, hint);
    }

    fn todo(&mut self, part: Part, what: Wording, hint: Wording) {
        self.say(part, State::Todo, what, hint);
    }

    fn fault(&mut self, part: Part, fault: Fault) {
        self.todo(part, fault.what, fault.hint);
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    /// Nothing needs doing.
    ok: bool,
    checks: &'a [Told],
}

/// Runs the command.
///
/// # Errors
/// When there is no home, or the output cannot be written; whatever else is wrong is a finding.
pub fn run(global: &Global, console: &mut Console<'_>) -> Outcome {
    let setup = Setup::look(global)?;
    let findings = block_on(async {
        let mut findings = Findings::default();
        here::configuration(&setup, &mut findings);
        here::folders(&setup.paths, &mut findings);
        let slow = async {
            local::examine(global, setup, &mut findings).await;
        };
        let in_time = tokio::time::timeout(PATIENCE, slow).await.is_ok();
        if !in_time {
            let (what, hint) = (wording!("cmd-doctor-too-slow"), wording!("cmd-doctor-try-again"));
            findings.todo(Part::Time, what, hint);
        }
        here::terminal(&mut findings);
        Ok::<_, Fault>(findings.0)
    })?;
    let ok = findings.iter().all(|check| check.state != State::Todo);
    if console.json {
        let checks: Vec<Told> = findings.iter().map(Told::from).collect();
        console.document(&Answer { ok, checks: &checks })?;
    } else {
        print(&findings, ok, console)?;
    }
    Ok(if ok { Exit::DONE } else { Exit::NO })
}

fn print(findings: &[Check], ok: bool, console: &mut Console<'_>) -> Result<(), Stop> {
    let words = console.words;
    let signs =
        [say!(words, "cmd-doctor-ok"), say!(words, "cmd-doctor-note"), say!(words, "cmd-doctor-todo")];
    let width = signs.iter().map(|sign| sign.width()).max().unwrap_or_default();
    for check in findings {
        let sign = &signs[check.state as usize];
        let pad = " ".repeat(width - sign.width());
        let (part, what) = (check.part.words(words), tell(words, &check.what));
        console
            .line(&format!("{sign}{pad}  {}", say!(words, "cmd-doctor-line", part = part, what = what)))?;
        let hint = tell(words, &check.hint);
        if !hint.is_empty() {
            console.line(&format!("{}-> {hint}", " ".repeat(width + 4)))?;
        }
    }
    console.line(&match ok {
        true => say!(words, "cmd-doctor-fine"),
        false => say!(words, "cmd-doctor-not-fine"),
    })
}
