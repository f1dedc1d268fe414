//! `swopdesk doctor`: what works on this machine and what does not, each with what to do. It never waits for
//! anything longer than 30 s in all, and prints no secret.

mod here;
mod local;
mod platform;

use super::Global;
use super::output::{Console, Exit, Outcome};
use super::setup::{Setup, block_on};
use crate::fault::Fault;
use serde::Serialize;
use std::time::Duration;

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

/// What one check has found.
#[derive(Debug, Serialize)]
struct Check {
    /// What was looked at.
    name: &'static str,
    state: State,
    /// What was found, one clause.
    what: String,
    /// What to do about it; empty where nothing is.
    hint: String,
}

/// What has been found so far.
#[derive(Debug, Default)]
struct Findings(Vec<Check>);

impl Findings {
    fn say(&mut self, name: &'static str, state: State, what: impl Into<String>, hint: impl Into<String>) {
        let clean = |text: String| text.chars().filter(|c| !c.is_control()).collect();
        self.0.push(Check { name, state, what: clean(what.into()), hint: clean(hint.into()) });
    }

    fn ok(&mut self, name: &'static str, what: impl Into<String>) {
        self.say(name, State::Ok, what, "");
    }

    fn note(&mut self, name: &'static str, what: impl Into<String>, hint: impl Into<String>) {
        self.say(name, State::Note, what, hint);
    }

    fn todo(&mut self, name: &'static str, what: impl Into<String>, hint: impl Into<String>) {
        self.say(name, State::Todo, what, hint);
    }

    fn fault(&mut self, name: &'static str, fault: Fault) {
        self.todo(name, fault.what.in_english(), fault.hint.in_english());
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    /// Nothing needs doing.
    ok: bool,
    checks: &'a [Check],
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
            findings.todo("time", "the rest took longer than it may", "try again; see what was last told");
        }
        here::terminal(&mut findings);
        Ok::<_, Fault>(findings.0)
    })?;
    let ok = findings.iter().all(|check| check.state != State::Todo);
    if console.json {
        console.document(&Answer { ok, checks: &findings })?;
    } else {
        for check in &findings {
            let sign = match check.state {
                State::Ok => "ok  ",
                State::Note => "note",
                State::Todo => "TODO",
            };
            console.line(&format!("{sign}  {}: {}", check.name, check.what))?;
            if !check.hint.is_empty() {
                console.line(&format!("        -> {}", check.hint))?;
            }
        }
        console.line(if ok {
            "nothing needs doing"
        } else {
            "something needs doing: see the lines with TODO"
        })?;
    }
    Ok(if ok { Exit::DONE } else { Exit::NO })
}
