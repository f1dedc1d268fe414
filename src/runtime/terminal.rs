//! The terminal: entered by a guard that gives it back whatever happens, and read as one stream of keys.

use super::ground::{self, Ground, Heard};
use super::paint::Paint;
use crate::app::mouse::{Mouse, MouseKind};
use crate::app::msg::Msg;
use crate::input::{Combo, Key};
use crossterm::cursor::Show;
use crossterm::event::{
    self, DisableBracketedPaste, DisableFocusChange, EnableBracketedPaste, EnableFocusChange, Event,
    EventStream, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Frame;
use ratatui::layout::Size;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Once};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

static ENTERED: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// What is asked of the terminal while the program has it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Modes {
    /// Tell clicks, drags and the wheel.
    pub mouse: bool,
    /// Erased cells take the colour of the ground (see [`Paint::new`]).
    pub erases: bool,
}

/// The terminal while the program has it; dropping it gives it back.
pub struct Screen {
    paint: Paint<Output>,
    modes: Modes,
}

/// Where frames go: past the standard output's own buffer, which would cut them at their lines.
#[cfg(unix)]
type Output = std::fs::File;
#[cfg(not(unix))]
type Output = io::Stdout;

fn output() -> io::Result<Output> {
    #[cfg(unix)]
    {
        use std::os::fd::AsFd;
        Ok(Output::from(io::stdout().as_fd().try_clone_to_owned()?))
    }
    #[cfg(not(unix))]
    Ok(io::stdout())
}

/// The largest size believed: more columns and rows than any screen has cells for.
const MOST: (u16, u16) = (800, 300);

/// A size as the program takes it: nobody has a terminal without cells, and one that tells a huge size would
/// cost all the memory there is.
pub fn believed(cols: u16, rows: u16) -> (u16, u16) {
    match (cols, rows) {
        (0, _) | (_, 0) => (80, 24),
        (cols, rows) => (cols.min(MOST.0), rows.min(MOST.1)),
    }
}

/// The terminal's size in cells.
///
/// # Errors
/// When there is no terminal.
pub fn size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size().map(|(cols, rows)| believed(cols, rows))
}

impl Screen {
    /// Takes the terminal: raw mode, the alternate screen, bracketed paste, the focus and the mouse.
    ///
    /// # Errors
    /// When the terminal does not do as it is told.
    pub fn enter((cols, rows): (u16, u16), modes: Modes) -> io::Result<Screen> {
        restore_on_panic();
        let entered = take(modes).and_then(|()| {
            let out = output()?;
            let size = Size { width: cols, height: rows };
            Ok(Paint::new(out, size, modes.erases))
        });
        match entered {
            Ok(paint) => Ok(Screen { paint, modes }),
            Err(error) => {
                restore();
                Err(error)
            }
        }
    }

    /// Gives the terminal back for a while.
    pub fn leave(&mut self) {
        restore();
    }

    /// Takes it again, whatever was done to it meanwhile; the next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal does not do as it is told.
    pub fn enter_again(&mut self, size: (u16, u16)) -> io::Result<()> {
        restore();
        take(self.modes)?;
        self.paint.forget();
        self.clear(size);
        Ok(())
    }

    /// Has the next frame drawn whole. Asks the terminal nothing: an answer would come in between the keys, and
    /// some terminals give none.
    pub fn clear(&mut self, (cols, rows): (u16, u16)) {
        self.paint.clear(Size { width: cols, height: rows });
    }

    /// Draws a frame of this size.
    ///
    /// # Errors
    /// When the terminal does not do as it is told.
    pub fn draw(&mut self, (cols, rows): (u16, u16), draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.paint.draw(Size { width: cols, height: rows }, draw)
    }

    /// Asks for the colour of its ground; the answer comes in between the keys.
    ///
    /// # Errors
    /// When the terminal does not do as it is told.
    pub fn ask_ground(&mut self) -> io::Result<()> {
        let mut out = io::stdout();
        out.write_all(b"\x1b]11;?\x1b\\")?;
        out.flush()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// Presses, drags and the wheel as cells of any size; moves without a button are never told, so that an idle
/// program stays idle under a moving mouse.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1002l\x1b[?1000l";

fn take(modes: Modes) -> io::Result<()> {
    enable_raw_mode()?;
    ENTERED.store(true, Ordering::SeqCst);
    let mut out = io::stdout();
    execute!(out, EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange)?;
    if modes.mouse {
        out.write_all(MOUSE_ON.as_bytes())?;
        out.flush()?;
    }
    Ok(())
}

/// Gives the terminal back; does nothing the second time.
fn restore() {
    if ENTERED.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        // Each step on its own: a failing one must not keep the others from being done.
        let _ = out.write_all(MOUSE_OFF.as_bytes());
        let _ = execute!(out, DisableFocusChange, DisableBracketedPaste);
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

/// What comes in from the terminal.
#[derive(Debug)]
pub enum Input {
    /// For the state machine.
    Msg(Msg),
    /// The colour of its ground, as it answers.
    Ground((u8, u8, u8)),
}

/// The thread and the task that read keys, until it is dropped.
pub struct Reading {
    stop: Arc<AtomicBool>,
    /// Never looked at: letting it go wakes the thread that waits at the terminal.
    wakes: Option<EventStream>,
    thread: Option<JoinHandle<()>>,
    task: AbortHandle,
}

impl Reading {
    /// Nobody reads the terminal any more when it returns.
    pub fn stop(&mut self) {
        self.task.abort();
        self.stop.store(true, Ordering::SeqCst);
        self.wakes = None;
        if let Some(thread) = self.thread.take() {
            // It is waked, so this takes no time.
            let _ = thread.join();
        }
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.stop();
    }
}

/// So long the thread waits for a key at a time.
const WAITS: Duration = Duration::from_secs(24 * 3600);

/// Reads keys, until the second value is stopped: a thread waits at the terminal, a task picks what the terminal answers
/// out of what it tells. (The library's own stream gives one event for each turn of its thread, so that a flood of
/// keys would be drawn key by key.)
pub fn keys() -> (mpsc::UnboundedReceiver<Input>, Reading) {
    let (tell, mut told) = mpsc::unbounded_channel();
    let (give, take) = mpsc::unbounded_channel();
    let stop = Arc::new(AtomicBool::new(false));
    let (wakes, stopped) = (EventStream::new(), stop.clone());
    let thread = std::thread::spawn(move || {
        while !stopped.load(Ordering::SeqCst) {
            let event = match event::poll(WAITS) {
                Ok(false) => continue,
                Ok(true) => event::read(),
                Err(error) => Err(error),
            };
            // The terminal is gone, or nobody listens any more.
            if event.map_or(true, |event| tell.send(event).is_err()) {
                return;
            }
        }
    });
    let reading = tokio::spawn(async move {
        let mut ground = Ground::default();
        loop {
            let next = if ground.is_holding() {
                tokio::time::timeout(ground::HELD, told.recv()).await
            } else {
                Ok(told.recv().await)
            };
            let (heard, last) = match next {
                Ok(Some(event)) => (ground.hear(event), false),
                // No more of it has come: it was typed.
                Err(_) => (Heard::Events(ground.release()), false),
                // The terminal is gone: keep everything and end.
                Ok(None) => (Heard::Events(Vec::new()), true),
            };
            let inputs: Vec<Input> = match heard {
                Heard::Color(color) => vec![Input::Ground(color)],
                Heard::Events(events) => events.into_iter().filter_map(message).map(Input::Msg).collect(),
            };
            let end = last.then_some(Input::Msg(Msg::Terminate));
            let heard = inputs.into_iter().chain(end).all(|input| give.send(input).is_ok());
            if last || !heard {
                return;
            }
        }
    });
    let task = reading.abort_handle();
    (take, Reading { stop, wakes: Some(wakes), thread: Some(thread), task })
}

/// What a terminal event means to the program.
fn message(event: Event) -> Option<Msg> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => combo(key).map(Msg::Key),
        Event::Paste(text) => Some(Msg::Paste(text)),
        Event::Resize(cols, rows) => {
            let (cols, rows) = believed(cols, rows);
            Some(Msg::Resize(cols, rows))
        }
        Event::FocusGained => Some(Msg::Focus),
        Event::Mouse(event) => mouse(event).map(Msg::Mouse),
        _ => None,
    }
}

fn mouse(event: MouseEvent) -> Option<Mouse> {
    let kind = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseKind::Press,
        MouseEventKind::Drag(MouseButton::Left) => MouseKind::Drag,
        MouseEventKind::Up(MouseButton::Left) => MouseKind::Release,
        MouseEventKind::ScrollUp => MouseKind::WheelUp,
        MouseEventKind::ScrollDown => MouseKind::WheelDown,
        _ => return None,
    };
    Some(Mouse { kind, x: event.column, y: event.row })
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
