//! The real binary in a pseudo-terminal: keys go in, and a terminal emulator fed by a thread holds what is
//! on the screen. Tests wait for what they expect to see, with a deadline, and for nothing else.

use super::screen::Picture;
use super::{DEADLINE, Home};
use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

pub const ENTER: &str = "\r";
pub const ESC: &str = "\x1b";
pub const TAB: &str = "\t";
pub const LEFT: &str = "\x1b[D";
pub const CTRL_C: &str = "\x03";
pub const CTRL_L: &str = "\x0c";
pub const CTRL_Q: &str = "\x11";
pub const CTRL_S: &str = "\x13";
pub const F8: &str = "\x1b[19~";
/// What the program asks the terminal at the start: its background.
pub const ASKS: &str = "\x1b]11;?\x1b\\";
pub const CTRL_Z: &str = "\x1a";
pub const CTRL_U: &str = "\x15";

/// Programs on a terminal at the same time, over all tests: the machine is small.
const AT_ONCE: usize = 2;
static RUNNING: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// One of the few places for a test with programs in terminals; it may run several one after the other, or
/// one beside the other.
struct Place;

impl Place {
    fn take() -> Place {
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running =
            FREED.wait_while(running, |many| *many >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        Place
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *RUNNING.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}

/// How the program is started: in a home of its own, with no variables but those named here.
pub struct Start {
    size: (u16, u16),
    arguments: Vec<String>,
    variables: Vec<(String, String)>,
    beside: bool,
    in_shell: bool,
}

impl Start {
    pub fn new(home: &Home) -> Start {
        let path = home.path().to_str().unwrap();
        Start { size: (80, 24), arguments: Vec::new(), variables: Vec::new(), beside: false, in_shell: false }
            .var("SWOPDESK_HOME", path)
            .var("HOME", path)
            .var("TMPDIR", path)
            .var("TERM", "xterm-256color")
            .var("LANG", "C.UTF-8")
            .var("TZ", "UTC")
    }

    pub fn size(mut self, cols: u16, rows: u16) -> Start {
        self.size = (cols, rows);
        self
    }

    pub fn arg(mut self, argument: &str) -> Start {
        self.arguments.push(argument.to_owned());
        self
    }

    pub fn var(mut self, name: &str, value: &str) -> Start {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// At this platform.
    pub fn url(self, url: &str) -> Start {
        self.var("SWOPDESK_API_URL", url)
    }

    /// At this helpdesk, with its ready token.
    pub fn at(self, desk: &super::desk::Desk) -> Start {
        self.url(desk.url()).var("SWOPDESK_TOKEN", desk.token())
    }

    /// In the place of a program that this test runs already.
    pub fn beside(mut self) -> Start {
        self.beside = true;
        self
    }

    /// As a job of a shell, which says READY when it has the terminal.
    pub fn in_shell(mut self) -> Start {
        self.in_shell = true;
        self.var("PATH", "/usr/local/bin:/usr/bin:/bin").var("PS1", "READY ")
    }

    pub fn open(self) -> Term {
        Term::open(self)
    }
}

struct State {
    parser: vt100::Parser,
    /// The newest whole frame: what comes between the marks of a synchronized update is not looked at
    /// before it is over.
    frame: Picture,
    raw: Vec<u8>,
    /// Whether an update has begun and not ended.
    updating: bool,
    exit: Option<ExitStatus>,
}

impl State {
    fn feed(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.raw.extend_from_slice(bytes);
        // An update may be long, and come in many pieces: its begin is looked for once.
        let from = self.raw.len() - bytes.len();
        let from = from.saturating_sub(7);
        let last = |mark: &[u8]| {
            let at = self.raw[from..].windows(mark.len()).rposition(|window| window == mark);
            at.map(|at| from + at)
        };
        let (begun, ended) = (last(b"\x1b[?2026h"), last(b"\x1b[?2026l"));
        if begun.is_some() || ended.is_some() {
            self.updating = begun > ended;
        }
        if !self.updating {
            self.frame = Picture::of(self.parser.screen());
        }
    }
}

/// What the reading thread and the test share.
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The program in its terminal. Dropping it kills the program.
pub struct Term {
    shared: Arc<Shared>,
    master: Box<dyn MasterPty + Send>,
    /// Kept open, so that the terminal's modes can be looked at when the program has ended.
    slave: Option<Box<dyn SlavePty + Send>>,
    writer: Box<dyn Write + Send>,
    pid: u32,
    before: String,
    threads: Vec<JoinHandle<()>>,
    _place: Option<Place>,
}

fn pty_size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn cells(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

impl Term {
    fn open(start: Start) -> Term {
        let home = start.variables.iter().find(|(name, _)| name == "SWOPDESK_HOME");
        Home::hush(home.unwrap().1.as_ref());
        let place = (!start.beside).then(Place::take);
        let (cols, rows) = start.size;
        let pair = native_pty_system().openpty(pty_size(cols, rows)).unwrap();
        let program = env!("CARGO_BIN_EXE_swopdesk");
        let mut command = CommandBuilder::new(if start.in_shell { "/bin/sh" } else { program });
        command.env_clear();
        if start.in_shell {
            command.arg("-i");
        } else {
            command.args(&start.arguments);
        }
        for (name, value) in &start.variables {
            command.env(name, value);
        }
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let before = modes(&*pair.master);
        let mut child = pair.slave.spawn_command(command).unwrap();
        let pid = child.process_id().unwrap();
        let parser = vt100::Parser::new(cells(rows), cells(cols), 0);
        let frame = Picture::of(parser.screen());
        let state = State { parser, frame, raw: Vec::new(), updating: false, exit: None };
        let shared = Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new() });
        let (fed, told) = (shared.clone(), shared.clone());
        let reading = std::thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            while let Ok(many @ 1..) = reader.read(&mut buffer) {
                fed.lock().feed(&buffer[..many]);
                fed.changed.notify_all();
            }
        });
        let waiting = std::thread::spawn(move || {
            let exit = child.wait().unwrap();
            told.lock().exit = Some(exit);
            told.changed.notify_all();
        });
        let in_shell = start.in_shell.then(|| format!("'{program}' {}\r", start.arguments.join(" ")));
        let mut term = Term {
            shared,
            master: pair.master,
            slave: Some(pair.slave),
            writer,
            pid,
            before,
            threads: vec![reading, waiting],
            _place: place,
        };
        if let Some(command) = in_shell {
            term.see("READY");
            term.keys(&command);
        }
        term
    }

    /// Sends keys as a terminal does.
    pub fn keys(&mut self, keys: &str) -> &mut Term {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
        self
    }

    /// Pastes a text in one piece.
    pub fn paste(&mut self, text: &str) -> &mut Term {
        self.keys(&format!("\x1b[200~{text}\x1b[201~"))
    }

    /// What is on the screen now.
    pub fn screen(&self) -> Picture {
        self.shared.lock().frame.clone()
    }

    /// What is on the screen now as an SVG picture.
    pub fn svg(&self, ground: &super::svg::Ground) -> String {
        super::svg::svg(self.shared.lock().parser.screen(), ground)
    }

    /// Everything the terminal has got so far.
    pub fn raw(&self) -> Vec<u8> {
        self.shared.lock().raw.clone()
    }

    /// Waits until the state fits, and gives what `look` finds in it.
    fn wait_for<T>(&self, what: &str, mut look: impl FnMut(&State) -> Option<T>) -> T {
        let begun = Instant::now();
        let mut state = self.shared.lock();
        loop {
            if let Some(found) = look(&state) {
                return found;
            }
            let left = DEADLINE.checked_sub(begun.elapsed()).unwrap_or_default();
            if left.is_zero() {
                let (screen, exit) = (Picture::of(state.parser.screen()), state.exit.clone());
                drop(state);
                panic!("never: {what}\nexit: {exit:?}\n{screen}");
            }
            state = self.shared.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits until the screen fits.
    pub fn until(&self, what: &str, fits: impl Fn(&Picture) -> bool) -> Picture {
        self.wait_for(what, |state| Some(&state.frame).filter(|screen| fits(screen)).cloned())
    }

    /// Waits for a text on the screen.
    pub fn see(&self, text: &str) -> Picture {
        self.until(&format!("{text:?} is on the screen"), |screen| screen.has(text))
    }

    /// Waits until a text is gone from the screen.
    pub fn see_no_more(&self, text: &str) -> Picture {
        self.until(&format!("{text:?} is gone from the screen"), |screen| !screen.has(text))
    }

    /// Gives the terminal another size, and waits until the program has drawn for it.
    pub fn resize(&self, cols: u16, rows: u16) {
        let mut state = self.shared.lock();
        let mark = state.raw.len();
        state.parser.set_size(cells(rows), cells(cols));
        state.frame = Picture::of(state.parser.screen());
        self.master.resize(pty_size(cols, rows)).unwrap();
        drop(state);
        self.redrawn_since(mark);
    }

    /// Gives the terminal another size while somebody else has it.
    pub fn resize_silently(&self, cols: u16, rows: u16) {
        self.shared.lock().parser.set_size(cells(rows), cells(cols));
        self.master.resize(pty_size(cols, rows)).unwrap();
    }

    /// Tells the program a size that the terminal does not have, and waits until it has heard of it.
    pub fn resize_to_lie(&mut self, cols: u16, rows: u16) {
        let mark = self.raw().len();
        self.master.resize(pty_size(cols, rows)).unwrap();
        self.keys(CTRL_L);
        self.redrawn_since(mark);
    }

    /// SIGSTOP, then SIGCONT as soon as the program stands still.
    pub fn stop_and_go_on(&self) {
        self.signal("STOP");
        eventually("the program stands still", || {
            let status = std::fs::read_to_string(format!("/proc/{}/stat", self.pid)).ok()?;
            status.rsplit(')').next()?.trim_start().starts_with('T').then_some(())
        });
        self.signal("CONT");
    }

    /// Presses and releases the left button in the middle of a text that is on the screen.
    pub fn click_on(&mut self, text: &str) -> &mut Term {
        let screen = self.see(text);
        let (x, y) = screen.place_of(text).unwrap();
        self.click_at(x + text.chars().count() / 2, y)
    }

    /// Presses and releases the left button in a cell, counted from 0.
    pub fn click_at(&mut self, x: usize, y: usize) -> &mut Term {
        let (x, y) = (x + 1, y + 1);
        self.keys(&format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m"))
    }

    /// Turns the wheel towards the hand in a cell, counted from 0.
    pub fn wheel_at(&mut self, x: usize, y: usize) -> &mut Term {
        self.keys(&format!("\x1b[<65;{};{}M", x + 1, y + 1))
    }

    /// Waits until the screen has been cleared and drawn since so many bytes.
    pub fn redrawn_since(&self, mark: usize) -> Picture {
        self.wait_for("the screen is drawn afresh", |state| {
            let new = state.raw.get(mark..)?;
            let cleared = find(new, b"\x1b[2J")?;
            find(&new[cleared..], b"\x1b[?2026l")?;
            Some(state.frame.clone())
        })
    }

    /// What is on the screen is what is drawn afresh on an empty one.
    pub fn assert_fresh(&mut self) {
        let mut tries = Vec::new();
        for _ in 0..4 {
            let before = self.screen();
            let mark = self.raw().len();
            self.keys(CTRL_L);
            let after = self.redrawn_since(mark);
            if before == after {
                return;
            }
            // A second of a countdown or a minute of the clock may have passed in between.
            tries.push(format!("{before}\n--- afresh:\n{after}"));
        }
        panic!("the screen is not what is drawn afresh:\n{}", tries.join("\n=====\n"));
    }

    fn signal(&self, name: &str) {
        let told = Command::new("sh").args(["-c", &format!("kill -{name} {}", self.pid)]).status().unwrap();
        assert!(told.success());
    }

    /// SIGTERM.
    pub fn terminate(&self) {
        self.signal("TERM");
    }

    /// SIGKILL, and waits until the program is gone.
    pub fn kill(self) {
        self.signal("KILL");
        self.wait_for("the program is gone", |state| state.exit.clone());
    }

    /// Waits for the end: the exit code, and how the terminal was left.
    pub fn end(mut self) -> Ended {
        let exit = self.wait_for("the program ends", |state| state.exit.clone());
        let (before, after) = (self.before.clone(), modes(&*self.master));
        // The last end of the terminal but the reader's: what is left is read, then its thread ends.
        self.slave = None;
        for thread in std::mem::take(&mut self.threads) {
            thread.join().unwrap();
        }
        let state = self.shared.lock();
        let screen = state.parser.screen();
        Ended {
            code: exit.exit_code(),
            modes_restored: before == after,
            alternate_screen: screen.alternate_screen(),
            cursor_hidden: screen.hide_cursor(),
            bracketed_paste: screen.bracketed_paste(),
            words: screen.contents(),
            raw: state.raw.clone(),
        }
    }
}

impl Drop for Term {
    fn drop(&mut self) {
        if self.shared.lock().exit.is_none() {
            // It may have ended just now.
            let _ = Command::new("sh").args(["-c", &format!("kill -KILL {} 2>/dev/null", self.pid)]).status();
        }
    }
}

/// How the program has ended and left its terminal.
pub struct Ended {
    pub code: u32,
    pub modes_restored: bool,
    pub alternate_screen: bool,
    pub cursor_hidden: bool,
    pub bracketed_paste: bool,
    /// What is on the screen the shell goes on with.
    pub words: String,
    pub raw: Vec<u8>,
}

impl Ended {
    /// The terminal is as it was before.
    pub fn assert_restored(&self) {
        assert!(self.modes_restored, "the terminal's modes are not what they were");
        assert!(!self.alternate_screen, "still on the alternate screen");
        assert!(!self.cursor_hidden, "the cursor is still hidden");
        assert!(!self.bracketed_paste, "bracketed paste is still on");
        // That they were ever on, or the above would prove nothing.
        assert!(find(&self.raw, b"\x1b[?1049h").is_some() && find(&self.raw, b"\x1b[?2004h").is_some());
    }
}

/// The terminal's modes (echo, lines, signals) in words.
fn modes(master: &dyn MasterPty) -> String {
    let termios = master.get_termios().unwrap();
    format!("{:?} {:?} {:?}", termios.local_flags, termios.input_flags, termios.output_flags)
}

/// Where a sequence of bytes begins.
pub fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// Waits for something outside a terminal.
pub fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    let (mutex, never) = (Mutex::new(()), Condvar::new());
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < DEADLINE, "never: {what}");
        let guard = mutex.lock().unwrap();
        drop(never.wait_timeout(guard, Duration::from_millis(20)).unwrap());
    }
}
