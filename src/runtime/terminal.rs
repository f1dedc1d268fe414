//! The terminal: entered by a guard that gives it back whatever happens, and read as one stream of keys.

use crate::app::msg::Msg;
use crate::input::{Combo, Key};
use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, Event, EventStream, KeyCode, KeyEvent, KeyEventKind,
    KeyModifiers,
};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use futures_util::StreamExt;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::io::{self, Stdout, Write};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

static ENTERED: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// The terminal while the program has it; dropping it gives it back.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
}

impl Screen {
    /// Takes the terminal: raw mode, the alternate screen, bracketed paste.
    ///
    /// # Errors
    /// When the terminal does not do as it is told.
    pub fn enter() -> io::Result<Screen> {
        restore_on_panic();
        enable_raw_mode()?;
        ENTERED.store(true, Ordering::SeqCst);
        let entered = execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste);
        let terminal = entered.and_then(|()| Terminal::new(CrosstermBackend::new(io::stdout())));
        match terminal {
            Ok(terminal) => Ok(Screen { terminal }),
            Err(error) => {
                restore();
                Err(error)
            }
        }
    }

    /// Gives the terminal to another program for a while.
    pub fn lend(&mut self) {
        restore();
    }

    /// Takes the terminal back from another program.
    ///
    /// # Errors
    /// When the terminal does not do as it is told.
    pub fn take_back(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        ENTERED.store(true, Ordering::SeqCst);
        execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)
    }

    /// Clears it, so that the next frame is drawn whole. Asks the terminal nothing: an answer would come
    /// in between the keys, and some terminals give none.
    ///
    /// # Errors
    /// When the terminal does not do as it is told.
    pub fn clear(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.terminal.resize(size.into())
    }

    /// The terminal library's view of it.
    pub fn terminal(&mut self) -> &mut Terminal<CrosstermBackend<Stdout>> {
        &mut self.terminal
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back; does nothing the second time.
fn restore() {
    if ENTERED.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        // Each step on its own: a failing one must not keep the others from being done.
        let _ = execute!(out, DisableBracketedPaste);
        let _ = execute!(out, LeaveAlternateScreen, Show);
        let _ = disable_raw_mode();
        let _ = out.flush();
    }
}

/// Before a panic is told the terminal is given back, so that the words can be read. A panic beside the main
/// thread ends the program too: half a program is worse than none, and everything kept is in the store.
fn restore_on_panic() {
    HOOK.call_once(|| {
        let told = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            let on_screen = ENTERED.load(Ordering::SeqCst);
            restore();
            told(info);
            if on_screen && std::thread::current().name() != Some("main") {
                std::process::exit(101);
            }
        }));
    });
}

/// Reads keys in a task of its own, until it is aborted. (Looking at the stream from the run loop, whenever
/// anything happens, would take turns with the stream's thread at one lock and give the processor away.)
pub fn keys() -> (mpsc::UnboundedReceiver<Msg>, AbortHandle) {
    let (give, take) = mpsc::unbounded_channel();
    let reading = tokio::spawn(async move {
        let mut events = EventStream::new();
        loop {
            let msg = match events.next().await {
                Some(Ok(event)) => message(event),
                // The terminal is gone: keep everything and end.
                Some(Err(_)) | None => Some(Msg::Terminate),
            };
            let last = matches!(msg, Some(Msg::Terminate));
            let heard = msg.is_none_or(|msg| give.send(msg).is_ok());
            if last || !heard {
                return;
            }
        }
    });
    (take, reading.abort_handle())
}

/// What a terminal event means to the program.
fn message(event: Event) -> Option<Msg> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => combo(key).map(Msg::Key),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(cols, rows) => Some(Msg::Resize(cols, rows)),
        _ => None,
    }
}

fn combo(event: KeyEvent) -> Option<Combo> {
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    let mut shift = event.modifiers.contains(KeyModifiers::SHIFT);
    let key = match event.code {
        KeyCode::Char(c) => {
            shift = false;
            Key::Char(if ctrl { c.to_ascii_lowercase() } else { c })
        }
        KeyCode::BackTab => {
            shift = true;
            Key::Tab
        }
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(n) => Key::F(n),
        _ => return None,
    };
    Some(Combo { key, ctrl, alt, shift })
}
