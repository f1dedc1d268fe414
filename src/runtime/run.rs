//! The interface's run loop: one queue of messages, one state, one screen. Draws when the queue is empty
//! and something has changed; sleeps until something happens or something shown changes by itself.

use super::outside_editor;
use super::perform::Performer;
use super::terminal::{self, Input, Modes, Screen};
use super::tokens::Secrets;
use crate::app::App;
use crate::app::msg::{Effect, Msg};
use crate::config::paths::Paths;
use crate::config::theme::Theme;
use crate::config::{Settings, depth};
use crate::domain::discussion::DiscussionId;
use crate::fault::{Fault, FaultKind, fault};
use crate::input::Keymap;
use crate::platform::Clock;
use crate::ui;
use crate::words::Words;
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// What the interface is started with.
pub struct Start {
    /// The folders of the profile.
    pub paths: Paths,
    /// The settings in force.
    pub settings: Settings,
    /// The keys.
    pub keymap: Keymap,
    /// An access token used as it is (SWOPDESK_TOKEN).
    pub token: Option<SecretString>,
    /// The machine's clock.
    pub clock: Arc<dyn Clock>,
    /// What to tell at the start: broken lines of the configuration.
    pub remarks: Vec<String>,
    /// Sign in with these at once instead of asking (the demo).
    pub sign_in: Option<(String, SecretString)>,
    /// Where secrets may be kept; the demo leaves the OS keyring alone.
    pub secrets: Secrets,
}

/// Runs the interface until the seller quits.
///
/// # Errors
/// When there is no terminal, or it does not do as it is told.
pub async fn run(start: Start) -> Result<(), Fault> {
    let broken = |error: io::Error| fault!(FaultKind::Usage, "fault-terminal", why = error.to_string());
    let size = terminal::size().map_err(broken)?;
    let look = look(&start.settings, None);
    let url = start.settings.api_url.clone().unwrap_or_default();
    let email = start.sign_in.as_ref().map_or("", |(email, _)| email);
    let mut app = App::new(start.keymap.clone(), start.clock.now(), size, &url, email);
    app.remarks.clone_from(&start.remarks);
    app.words = Words::of(start.settings.lang);
    app.severities = super::desk::severities(&start.settings);
    app.hosts.clone_from(&start.settings.allowed_hosts);
    app.alerts.on = start.settings.notices.any();
    app.alerts.names = start.settings.notices.names;
    app.alerts.quiet = start.settings.notices.quiet();
    app.has_mouse = start.settings.mouse;
    app.download_folder = super::files::download_folder();
    let (tx, mut queue) = mpsc::unbounded_channel();
    let mut performer = Performer::new(&start, tx);
    let clock = start.clock.clone();

    outside_editor::sweep(&start.paths);
    performer.open_last(&start).await;
    let mut screen = Screen::enter(size, modes(&start.settings)).map_err(broken)?;
    let (mut keys, mut reading) = terminal::keys();
    // Beside the first frame; the program does not wait for it.
    drop(tokio::task::spawn_blocking(crate::draft_check::warm_up));
    let mut signals = Signals::listen().map_err(broken)?;
    let settings = start.settings.clone();
    let mut running = Running { app, look, settings, performer, clock, dirty: true };
    let mut connected = false;
    let ended = loop {
        if running.dirty
            && let Err(error) = running.draw(&mut screen)
        {
            break Err(error);
        }
        if !connected {
            // The first frame is out; only now the platform is asked.
            connected = true;
            running.performer.connect(&start);
            if start.settings.goes_by_ground() && start.settings.terminal.answers {
                // Nothing waits for the answer; the next frame is drawn by it.
                screen.ask_ground().map_err(broken)?;
            }
            #[cfg(debug_assertions)]
            panic_when_told();
        }
        let wake = running.app.next_wake().map(|at| until(at, running.now()));
        let input = tokio::select! {
            biased;
            input = keys.recv() => input.or(Some(Input::Msg(Msg::Terminate))),
            msg = queue.recv() => msg.map(Input::Msg),
            signal = signals.recv() => match signal {
                Told::End => Some(Input::Msg(Msg::Terminate)),
                Told::GoOn => match running.go_on(&mut screen) {
                    Ok(()) => None,
                    Err(error) => break Err(error),
                },
            },
            () = tokio::time::sleep(wake.unwrap_or(Duration::MAX)), if wake.is_some() => {
                Some(Input::Msg(Msg::Tick(running.now())))
            }
        };
        let mut next = input;
        let mut many = 0;
        while let Some(input) = next {
            // A search goes on frame by frame.
            let enough = matches!(input, Input::Msg(Msg::GoOn));
            match input {
                Input::Msg(msg) => running.take(msg),
                Input::Ground(color) => running.stand_on(color),
            }
            many += 1;
            let enough = enough || running.app.is_quitting() || many >= BETWEEN_FRAMES;
            // Keys first: what is typed never waits behind a list that is being read.
            let mut at_once = || keys.try_recv().or_else(|_| queue.try_recv().map(Input::Msg)).ok();
            next = if enough { None } else { at_once() };
        }
        if let Some((id, text)) = running.performer.handed_over() {
            // The editor reads the terminal alone.
            let_go(&mut keys, &mut reading).await;
            screen.leave();
            let (msg, ended) = outside(&start.paths, id, &text, &mut signals).await;
            if let Err(error) = running.go_on(&mut screen) {
                break Err(error);
            }
            (keys, reading) = terminal::keys();
            running.take(msg);
            if ended {
                running.take(Msg::Terminate);
            }
        }
        if running.app.is_quitting() {
            break Ok(());
        }
        if running.performer.suspend_wanted() {
            // What is typed from here on is the shell's.
            let_go(&mut keys, &mut reading).await;
            if let Err(error) = running.suspend(&mut screen, &mut signals).await {
                break Err(error);
            }
            (keys, reading) = terminal::keys();
        }
    };
    if ended.is_err() {
        // The terminal is gone: keep what is written, then say so.
        running.take(Msg::Terminate);
    }
    reading.stop();
    drop(screen);
    running.performer.close().await;
    ended.map_err(broken)
}

/// Reads the terminal no more: the end of the queue tells that nobody does.
async fn let_go(keys: &mut mpsc::UnboundedReceiver<Input>, reading: &mut terminal::Reading) {
    reading.stop();
    while keys.recv().await.is_some() {}
}

/// Has the seller's own editor write on in a reply. Whether the program is to end comes with it.
async fn outside(paths: &Paths, id: DiscussionId, text: &str, signals: &mut Signals) -> (Msg, bool) {
    let Some(editor) = outside_editor::named() else { return (Msg::NoEditor, false) };
    let mut ended = false;
    let end = async {
        signals.recv_end().await;
        ended = true;
    };
    let msg = match outside_editor::edit(paths, &editor, text, end).await {
        Ok(text) => Msg::EditedOutside(id, text),
        Err(fault) => Msg::Failed(fault),
    };
    (msg, ended)
}

/// Messages taken in between two frames at most, so that a flood of them is seen to move.
const BETWEEN_FRAMES: usize = 256;

/// The state, the screen's look and whoever carries out effects.
struct Running {
    app: App,
    look: ui::Look,
    settings: Settings,
    performer: Performer,
    clock: Arc<dyn Clock>,
    /// Something has changed since the last frame.
    dirty: bool,
}

impl Running {
    fn now(&self) -> DateTime<Utc> {
        self.performer.now(&self.clock)
    }

    fn take(&mut self, msg: Msg) {
        self.dirty = true;
        let mut effects = self.app.update(Msg::Tick(self.now()));
        if !matches!(msg, Msg::Tick(_)) {
            effects.extend(self.app.update(msg));
        }
        for effect in effects {
            match effect {
                Effect::Theme(name) => self.dress(name),
                effect => self.performer.perform(effect),
            }
        }
    }

    /// Other colours from the next frame on.
    fn dress(&mut self, theme: &str) {
        if Theme::named(theme).is_some() {
            // Chosen by name, so it neither goes by the ground any more nor stays without colour.
            theme.clone_into(&mut self.settings.theme);
            self.settings.no_color = false;
            self.look = look(&self.settings, None);
        }
    }

    /// The terminal has told the colour of its ground.
    fn stand_on(&mut self, color: (u8, u8, u8)) {
        if self.settings.goes_by_ground() {
            self.look = look(&self.settings, Some(depth::is_light(color)));
            self.dirty = true;
        }
    }

    /// Gives the terminal back, stops as every program does on this key, and goes on when it is told to.
    async fn suspend(&mut self, screen: &mut Screen, signals: &mut Signals) -> io::Result<()> {
        screen.leave();
        stop()?;
        // The signal may come a moment after it was sent; without a shell to go back to it does not come at all.
        let _ = tokio::time::timeout(STOPS_WITHIN, signals.go_on()).await;
        self.go_on(screen)
    }

    /// The terminal is the program's again, whatever was done with it meanwhile.
    fn go_on(&mut self, screen: &mut Screen) -> io::Result<()> {
        let (cols, rows) = terminal::size()?;
        screen.enter_again((cols, rows))?;
        self.take(Msg::Resize(cols, rows));
        self.take(Msg::Focus);
        Ok(())
    }

    fn draw(&mut self, screen: &mut Screen) -> io::Result<()> {
        self.dirty = false;
        if self.performer.redraw_wanted() {
            screen.clear(self.app.size);
        }
        screen.draw(self.app.size, |frame| ui::draw(&self.app, &self.look, frame))
    }
}

/// What is asked of this terminal.
fn modes(settings: &Settings) -> Modes {
    Modes { mouse: settings.mouse, erases: settings.terminal.erases }
}

/// How things look, on a light or a dark ground where that is known.
fn look(settings: &Settings, light: Option<bool>) -> ui::Look {
    ui::look(&settings.theme(light), settings.ascii).on(settings.terminal.depth)
}

/// So long the signal that stops the program may take.
const STOPS_WITHIN: Duration = Duration::from_millis(100);

/// Stops the program and whatever runs with it in the shell's job, as the terminal itself would.
fn stop() -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Signal, kill_current_process_group};
        kill_current_process_group(Signal::TSTP)?;
    }
    Ok(())
}

fn until(at: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (at - now).to_std().unwrap_or_default() + Duration::from_millis(1)
}

/// Lets a test see that a panic gives the terminal back; only in debug builds.
#[cfg(debug_assertions)]
#[allow(clippy::panic)]
fn panic_when_told() {
    if std::env::var_os("SWOPDESK_TEST_PANIC").is_some() {
        panic!("told to panic");
    }
}

/// What a signal asks for.
enum Told {
    /// The end.
    End,
    /// The program was stopped and goes on.
    GoOn,
}

/// The signals that end the program, and the one that comes after it was stopped.
struct Signals {
    #[cfg(unix)]
    kinds: [tokio::signal::unix::Signal; 4],
}

impl Signals {
    fn listen() -> io::Result<Signals> {
        #[cfg(unix)]
        {
            use rustix::process::Signal;
            use tokio::signal::unix::{SignalKind, signal};
            let kinds = [
                signal(SignalKind::terminate())?,
                signal(SignalKind::hangup())?,
                signal(SignalKind::interrupt())?,
                signal(SignalKind::from_raw(Signal::CONT.as_raw()))?,
            ];
            Ok(Signals { kinds })
        }
        #[cfg(not(unix))]
        Ok(Signals {})
    }

    /// Waits for a signal to end; the key for an interrupt is the editor's while it has the terminal.
    async fn recv_end(&mut self) {
        #[cfg(unix)]
        {
            let [term, hup, int, _] = &mut self.kinds;
            loop {
                tokio::select! { _ = term.recv() => return, _ = hup.recv() => return, _ = int.recv() => {} }
            }
        }
        #[cfg(not(unix))]
        std::future::pending().await
    }

    async fn recv(&mut self) -> Told {
        #[cfg(unix)]
        {
            let [term, hup, int, cont] = &mut self.kinds;
            tokio::select! {
                _ = term.recv() => Told::End,
                _ = hup.recv() => Told::End,
                _ = int.recv() => Told::End,
                _ = cont.recv() => Told::GoOn,
            }
        }
        #[cfg(not(unix))]
        {
            let _ = tokio::signal::ctrl_c().await;
            Told::End
        }
    }

    /// Waits until the program was stopped and goes on.
    async fn go_on(&mut self) {
        #[cfg(unix)]
        {
            let [_, _, _, cont] = &mut self.kinds;
            cont.recv().await;
        }
    }
}
