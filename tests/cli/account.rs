//! A home of its own, a helpdesk in this process, and the binary between them.

use super::{code, err};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use swopdesk::demo::{Demo, Options};
use tempfile::TempDir;

/// The one-time code of helpdesks that want one.
pub const CODE: &str = "246810";

pub struct Rig {
    pub demo: Demo,
    pub home: TempDir,
}

impl Rig {
    pub async fn new() -> Rig {
        Rig::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Options)) -> Rig {
        let mut options = Options::quiet(40, 7);
        change(&mut options);
        Rig { demo: Demo::start(options).await.unwrap(), home: tempfile::tempdir().unwrap() }
    }

    /// The binary in this home, without a key ring and without a session of its own.
    pub fn bare(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_swopdesk"));
        command.args(arguments).env_clear().stdin(Stdio::null());
        command.env("SWOPDESK_HOME", self.home.path()).env("XDG_RUNTIME_DIR", "");
        command.env("DBUS_SESSION_BUS_ADDRESS", "");
        command
    }

    /// The same with the helpdesk's address and token in the environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare(arguments);
        command.env("SWOPDESK_API_URL", self.demo.url()).env("SWOPDESK_TOKEN", self.demo.token());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs it and expects code 0 and a JSON document.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        assert_eq!(code(&output), 0, "{arguments:?}: {}", err(&output));
        super::json(&output)
    }

    /// A reply in the language of a discussion in the Netherlands.
    pub fn reply(&self, id: &str, text: &str, more: &[&str]) -> Output {
        let file = self.home.path().join("reply.txt");
        std::fs::write(&file, text).unwrap();
        let mut arguments = vec!["reply", id, "--file", file.to_str().unwrap(), "--json"];
        arguments.extend(more);
        self.run(&arguments)
    }

    pub fn login(&self, more: &[&str], password: &str) -> Output {
        let mut arguments =
            vec!["login", "--api-url", self.demo.url(), "--email", self.demo.email(), "--password-stdin"];
        arguments.extend(more);
        with_input(&mut self.bare(&arguments), password)
    }

    /// A discussion that Dutch buyers wait in, on the storefront nl-nl.
    pub fn dutch(&self) -> String {
        self.demo.open_discussion("nl-nl", "Waar blijft mijn pakket", "Waar blijft mijn pakket?").unwrap()
    }

    /// The platform is away from here on: the address stays, nobody listens.
    pub async fn away(self) -> Away {
        let (url, token) = (self.demo.url().to_owned(), self.demo.token().to_owned());
        self.demo.shutdown().await;
        Away { url, token, home: self.home }
    }

    /// The requests to one path so far.
    pub fn asked(&self, method: &str, path: &str) -> Vec<swopdesk::demo::LoggedRequest> {
        let fits = |r: &swopdesk::demo::LoggedRequest| r.method == method && r.path.starts_with(path);
        self.demo.requests().into_iter().filter(fits).collect()
    }
}

/// A home whose platform is gone.
pub struct Away {
    pub url: String,
    pub token: String,
    pub home: TempDir,
}

impl Away {
    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_swopdesk"));
        command.args(arguments).env_clear().stdin(Stdio::null()).env("SWOPDESK_HOME", self.home.path());
        command.env("SWOPDESK_API_URL", &self.url).env("SWOPDESK_TOKEN", &self.token);
        command.output().unwrap()
    }
}

/// Runs it with `input` on standard input.
pub fn with_input(command: &mut Command, input: &str) -> Output {
    use std::io::Write;
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may end before it has read: that is its own affair.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// Everything that lies in a folder: path and content.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push((path.display().to_string(), std::fs::read(&path).unwrap())),
        }
    }
    found
}

/// A failed command tells one line that says what to do, and prints no result.
pub fn one_line(output: &Output, exit: i32, says: &str) {
    assert_eq!(code(output), exit, "{output:?}");
    let told = err(output);
    let lines: Vec<&str> = told.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 1, "{told}");
    assert!(lines[0].starts_with("swopdesk: ") && lines[0].contains(" - "), "{told}");
    assert!(lines[0].contains(says), "{told}");
    assert!(output.stdout.is_empty(), "{output:?}");
}
