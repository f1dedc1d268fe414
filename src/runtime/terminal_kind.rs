//! Which terminal this is, as far as its own notices are concerned: by the environment, inside tmux by what
//! tmux says of itself.

use std::process::{Command, Stdio};
use std::time::Duration;

/// In which words a terminal takes notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `OSC 9 ; text`
    Osc9,
    /// `OSC 777 ; notify ; title ; text`
    Osc777,
}

/// What is known of the terminal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Terminal {
    /// How it takes notices; `None`: not that anyone knows.
    pub kind: Option<Kind>,
    /// The program runs inside tmux.
    pub tmux: bool,
    /// That tmux hands on what is wrapped for the terminal outside.
    pub passes: bool,
}

/// How long tmux may take to tell of itself.
const PATIENCE: Duration = Duration::from_millis(500);

/// Terminals by what they begin with in TERM_PROGRAM, TERM or tmux's words for the client, in small letters.
/// A terminal that is in no line gets none: not every one passes over what it does not know.
const KNOWN: &[(&str, Kind)] = &[
    ("iterm", Kind::Osc9),
    ("ghostty", Kind::Osc9),
    ("xterm-ghostty", Kind::Osc9),
    ("kitty", Kind::Osc9),
    ("xterm-kitty", Kind::Osc9),
    ("wezterm", Kind::Osc777),
    ("warpterminal", Kind::Osc777),
    ("foot", Kind::Osc777),
    ("rxvt-unicode", Kind::Osc777),
    ("contour", Kind::Osc777),
];

/// What a terminal of that name understands.
pub fn kind_of(name: &str) -> Option<Kind> {
    let name = name.trim().to_ascii_lowercase();
    KNOWN.iter().find(|(begins, _)| name.starts_with(begins)).map(|(_, kind)| *kind)
}

/// Reads the environment; `ask_tmux` answers `allow-passthrough`, the client's TERM and its own name, parted by
/// newlines.
pub fn of(var: impl Fn(&str) -> Option<String>, ask_tmux: impl FnOnce() -> Option<String>) -> Terminal {
    let set = |name: &str| var(name).filter(|value| !value.is_empty());
    if set("TMUX").is_some() {
        let told = ask_tmux().unwrap_or_default();
        let mut lines = told.lines();
        let passes = matches!(lines.next().map(str::trim), Some("on" | "all"));
        let kind = lines.find_map(kind_of);
        return Terminal { kind, tmux: true, passes };
    }
    // screen keeps such sequences for itself, or shows them.
    if set("STY").is_some() {
        return Terminal::default();
    }
    let kind = ["TERM_PROGRAM", "TERM", "LC_TERMINAL"].iter().find_map(|name| kind_of(&set(name)?));
    Terminal { kind, tmux: false, passes: false }
}

/// The terminal of this process. Blocks for as long as tmux is asked.
pub(super) fn of_process() -> Terminal {
    of(|name| std::env::var(name).ok(), ask_tmux)
}

/// What tmux says of this pane and of the terminal outside.
fn ask_tmux() -> Option<String> {
    let format = "#{allow-passthrough}\n#{client_termname}\n#{client_termtype}";
    let mut arguments = vec!["display-message".to_owned(), "-p".to_owned()];
    if let Ok(pane) = std::env::var("TMUX_PANE") {
        arguments.extend(["-t".to_owned(), pane]);
    }
    arguments.push(format.to_owned());
    let mut tmux = Command::new("tmux")
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // A server that does not answer is not waited for.
    let (done, answer) = std::sync::mpsc::channel();
    let mut out = tmux.stdout.take()?;
    std::thread::spawn(move || {
        let mut text = String::new();
        let _ = std::io::Read::read_to_string(&mut out, &mut text);
        let _ = done.send(text);
    });
    let told = answer.recv_timeout(PATIENCE).ok();
    if told.is_none() {
        let _ = tmux.kill();
    }
    let _ = tmux.wait();
    told
}
