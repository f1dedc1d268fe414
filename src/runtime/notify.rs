//! Tells the seller who looks elsewhere: the terminal's bell, its own notices (OSC 9, OSC 777), or the
//! desktop's. Nothing here waits: a desktop that does not answer is left alone after a few seconds.

use super::terminal_kind::{self, Kind, Terminal};
use crate::app::alerts::Alert;
use crate::config::{NoticeSettings, TerminalNotices};
use crate::domain::clean::{bounded, clean_line, is_unsafe};
use std::io::{self, Write};
use std::sync::{Arc, OnceLock};

/// Who the notices come from.
const TITLE: &str = "swopdesk";
/// Characters of a notice at most.
const LONGEST: usize = 200;

/// Sends notices.
pub(super) struct Notifier {
    settings: NoticeSettings,
    /// Known a moment after the start: tmux is asked.
    terminal: Arc<OnceLock<Terminal>>,
    desktop: desktop::Desktop,
}

impl Notifier {
    /// By the settings and what the terminal is known to understand.
    pub fn new(settings: NoticeSettings) -> Notifier {
        let terminal = Arc::new(OnceLock::new());
        if settings.terminal != TerminalNotices::Off {
            let found = terminal.clone();
            // Without a thread it stays unknown: then the bell rings.
            let _ = std::thread::Builder::new().name("terminal-kind".to_owned()).spawn(move || {
                let _ = found.set(terminal_kind::of_process());
            });
        }
        Notifier { settings, terminal, desktop: desktop::Desktop::default() }
    }

    /// Rings once, on the terminal that the interface is on, between two frames. What the terminal does not
    /// take is lost: the screen shows it too.
    pub fn ring(&self, alert: &Alert) {
        let terminal = self.terminal.get().copied().unwrap_or_default();
        let kind = asked(self.settings.terminal, terminal);
        let bytes = sequence(&alert.text, self.settings.bell, kind, terminal.tmux);
        let mut out = io::stdout().lock();
        let _ = out.write_all(&bytes).and_then(|()| out.flush());
        if self.settings.desktop && kind.is_none() {
            self.desktop.show(shown(&alert.text));
        }
    }
}

/// How the terminal is asked to show notices, if it is.
pub fn asked(setting: TerminalNotices, terminal: Terminal) -> Option<Kind> {
    match setting {
        // tmux keeps for itself what it is not told to pass on.
        _ if terminal.tmux && !terminal.passes => None,
        TerminalNotices::Off => None,
        TerminalNotices::Osc9 => Some(Kind::Osc9),
        TerminalNotices::Osc777 => Some(Kind::Osc777),
        TerminalNotices::Auto => terminal.kind,
    }
}

/// A text as it may stand in a notice: one bounded line without control characters.
fn shown(text: &str) -> String {
    let line = clean_line(text);
    let plain: String = line.chars().filter(|c| !is_unsafe(*c)).collect();
    bounded(&plain, LONGEST).into_owned()
}

/// The bytes of a notice for the terminal: the bell, and the terminal's own form, passed through tmux where
/// the program runs in it.
pub fn sequence(text: &str, bell: bool, kind: Option<Kind>, tmux: bool) -> Vec<u8> {
    let text = shown(text);
    let own = match kind {
        // The name first: some terminals read a number after `9;` as something else.
        Some(Kind::Osc9) => format!("\x1b]9;{TITLE}: {text}\x1b\\"),
        // A semicolon would begin another part.
        Some(Kind::Osc777) => format!("\x1b]777;notify;{TITLE};{}\x1b\\", text.replace(';', ",")),
        None => String::new(),
    };
    let own = match tmux && !own.is_empty() {
        true => format!("\x1bPtmux;{}\x1b\\", own.replace('\x1b', "\x1b\x1b")),
        false => own,
    };
    let mut bytes = own.into_bytes();
    if bell {
        bytes.push(b'\x07');
    }
    bytes
}

#[cfg(feature = "desktop-notify")]
mod desktop {
    //! The desktop's notices, on a thread of their own: a D-Bus that is silent would block for ever.

    use super::TITLE;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    /// How long the desktop may take.
    const PATIENCE: Duration = Duration::from_secs(5);
    /// How long a notice stays, in milliseconds.
    const SHOWN: u32 = 10_000;

    /// The desktop, as far as it answers.
    #[derive(Debug, Default)]
    pub(super) struct Desktop {
        state: Arc<State>,
    }

    #[derive(Debug, Default)]
    struct State {
        /// A notice is on its way.
        busy: AtomicBool,
        /// It has not answered once, or cannot be reached: it is left alone for the rest of the session.
        silent: AtomicBool,
    }

    impl Desktop {
        /// Shows a notice, unless the one before is still on its way.
        pub fn show(&self, text: String) {
            let state = self.state.clone();
            if !reachable() || state.silent.load(Ordering::SeqCst) || state.busy.swap(true, Ordering::SeqCst)
            {
                return;
            }
            let (done, answer) = tokio::sync::oneshot::channel();
            // Whoever waits on the bus for ever does not hold the program: the thread ends with it.
            let started = std::thread::Builder::new().name("desktop-notice".to_owned()).spawn(move || {
                let shown = notify_rust::Notification::new()
                    .appname(TITLE)
                    .summary(TITLE)
                    .body(&plain(&text))
                    .timeout(notify_rust::Timeout::Milliseconds(SHOWN))
                    .show();
                let _ = done.send(shown.is_ok());
            });
            if started.is_err() {
                state.busy.store(false, Ordering::SeqCst);
                return;
            }
            tokio::spawn(async move {
                let answered = matches!(tokio::time::timeout(PATIENCE, answer).await, Ok(Ok(true)));
                state.silent.store(!answered, Ordering::SeqCst);
                state.busy.store(false, Ordering::SeqCst);
            });
        }
    }

    /// The body of a desktop's notice may be read as markup.
    fn plain(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }

    /// Whether there is a session bus at all.
    fn reachable() -> bool {
        if !cfg!(target_os = "linux") {
            return true;
        }
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        set("DBUS_SESSION_BUS_ADDRESS").is_some()
            || set("XDG_RUNTIME_DIR").is_some_and(|folder| std::path::Path::new(&folder).join("bus").exists())
    }
}

#[cfg(not(feature = "desktop-notify"))]
mod desktop {
    //! Built without the desktop's notices.

    #[derive(Debug, Default)]
    pub(super) struct Desktop;

    impl Desktop {
        pub fn show(&self, _text: String) {}
    }
}
