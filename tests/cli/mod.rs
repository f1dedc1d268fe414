//! The real binary, run as scripts run it.

mod absence;
mod absences;
pub mod account;
mod check;
mod config;
mod doctor;
mod due;
mod frame;
mod holidays;
mod hostile;
mod inbox;
mod languages;
mod log;
mod long;
mod outbox;
mod reply;
mod save;
pub mod sealed;
mod sign_in;
mod stats;
#[cfg(unix)]
mod watch;

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// The binary with a clean environment.
pub fn swopdesk(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_swopdesk"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    // A home that is not there and cannot be made: these commands must do without.
    command.env("SWOPDESK_HOME", "/dev/null/home");
    command
}

pub fn run(arguments: &[&str]) -> Output {
    swopdesk(arguments).output().unwrap()
}

/// Runs it with `input` on standard input.
pub fn run_with(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = swopdesk(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The one JSON document on standard output.
pub fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {output:?}"))
}

/// One JSON document a line.
pub fn lines(output: &Output) -> Vec<Value> {
    out(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
