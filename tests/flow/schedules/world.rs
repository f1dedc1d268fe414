//! The world of a schedule: one or two platforms, the machine with its clock, and up to two running copies of
//! the program at each of them, which share one folder.

use super::promise::Book;
use crate::support::keeper;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use fastrand::Rng;
use secrecy::SecretString;
use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;
use swopdesk::config::Settings;
use swopdesk::config::paths::{Paths, ProfileName};
use swopdesk::demo::clock::{Clock as _, ManualClock};
use swopdesk::demo::{Demo, Options};
use swopdesk::domain::discussion::{Discussion, DiscussionId};
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::platform::{
    Clock, Connection, Credentials, Helpdesk, KeptSession, Limits, PlatformUrl, TokenStore,
};
use swopdesk::runtime::deliver::{Told, Turn, deliver_in_turn};
use swopdesk::runtime::desk::Desk;
use swopdesk::runtime::sync::look;

/// The machine's clock: the world's time, and how far it is off.
pub struct Machine {
    time: ManualClock,
    off_ms: AtomicI64,
}

impl Clock for Machine {
    fn now(&self) -> DateTime<Utc> {
        self.time.now() + TimeDelta::milliseconds(self.off_ms.load(Ordering::Relaxed))
    }
}

impl Machine {
    pub fn set_off(&self, by: TimeDelta) {
        self.off_ms.store(by.num_milliseconds(), Ordering::Relaxed);
    }
}

/// A session as the keyring keeps it, for both copies.
struct Kept {
    session: Mutex<Option<KeptSession>>,
    lock: PathBuf,
}

impl TokenStore for Kept {
    fn load(&self) -> Result<Option<KeptSession>, Fault> {
        Ok(self.session.lock().unwrap().clone())
    }

    fn save(&self, session: &KeptSession) -> Result<(), Fault> {
        *self.session.lock().unwrap() = Some(session.clone());
        Ok(())
    }

    fn clear(&self) -> Result<(), Fault> {
        *self.session.lock().unwrap() = None;
        Ok(())
    }

    fn lock_file(&self) -> Option<PathBuf> {
        Some(self.lock.clone())
    }
}

/// A platform and the copies that run at it.
pub struct Shop {
    pub demo: Demo,
    tokens: Arc<Kept>,
    pub copies: [Option<Desk>; 2],
    /// The discussions the schedule plays with.
    pub discussions: Vec<String>,
    /// What the seller has written here.
    pub book: Book,
    /// Older states of discussions, as delayed events bring them.
    pub stale: Vec<Discussion>,
    pub last_event: Option<String>,
    /// The next absence begins so many days from the beginning: no two ever overlap by themselves.
    pub next_absence: i64,
}

pub struct World {
    pub seed: u64,
    pub rng: Rng,
    pub time: ManualClock,
    pub machine: Arc<Machine>,
    pub shops: Vec<Shop>,
    pub words: u32,
    pub trace: Mutex<Vec<String>>,
    home: tempfile::TempDir,
}

/// Nobody waits here for a real second, except where an answer never comes.
fn limits() -> Limits {
    Limits {
        connect: Duration::from_millis(150),
        read: Duration::from_millis(150),
        events: Duration::from_millis(150),
        answer: Duration::from_millis(500),
        pause: Duration::from_micros(1),
        short_wait: Duration::ZERO,
        ..Limits::default()
    }
}

/// A folder in memory where the machine has one: that the disk keeps what it is told is SQLite's affair.
fn folder() -> tempfile::TempDir {
    let memory = std::path::Path::new("/dev/shm");
    let in_memory = memory.is_dir().then(|| tempfile::tempdir_in(memory).ok()).flatten();
    in_memory.unwrap_or_else(|| tempfile::tempdir().unwrap())
}

impl World {
    pub async fn new(seed: u64) -> World {
        let mut rng = Rng::with_seed(seed);
        // A Thursday, and far from the next change of the hour.
        let time = ManualClock::new(Utc.with_ymd_and_hms(2026, 6, 4, 9, 0, 0).unwrap());
        let home = folder();
        let mut shops = Vec::new();
        for n in 0..if rng.u8(0..4) == 0 { 2 } else { 1 } {
            let options = Options { clock: Arc::new(time.clone()), ..Options::quiet(2, seed ^ n) };
            let demo = Demo::start(options).await.unwrap();
            let open = |n: u64| demo.open_discussion("nl-nl", &format!("Pakket {n}"), "Waar blijft het?");
            let discussions = (0..rng.u64(2..5)).map(|n| open(n).unwrap()).collect();
            shops.push(Shop {
                tokens: Arc::new(Kept {
                    session: Mutex::default(),
                    lock: home.path().join(format!("tokens-{n}.lock")),
                }),
                copies: [None, None],
                discussions,
                book: Book::default(),
                stale: Vec::new(),
                last_event: None,
                next_absence: 60,
                demo,
            });
        }
        let machine = Arc::new(Machine { time: time.clone(), off_ms: AtomicI64::new(0) });
        let trace = Mutex::default();
        World { seed, rng, time, machine, shops, words: 0, trace, home }
    }

    /// How many steps the schedule has.
    pub fn length(&mut self) -> usize {
        self.rng.usize(12..48)
    }

    pub fn tell(&self, step: impl Into<String>) {
        self.trace.lock().unwrap().push(step.into());
    }

    pub fn paths(&self) -> Paths {
        let paths = Paths::under(self.home.path(), ProfileName::new("default").unwrap());
        paths.create().unwrap();
        paths
    }

    /// A word that stands nowhere else.
    pub fn word(&mut self) -> String {
        self.words += 1;
        format!("w{}x{}", self.seed, self.words)
    }

    /// The copy, started where it does not run; `None` while the line does not let it in.
    pub async fn copy(&mut self, shop: usize, copy: usize) -> Option<Desk> {
        if let Some(desk) = &self.shops[shop].copies[copy] {
            return Some(desk.clone());
        }
        let desk = match self.start(shop).await {
            Ok(desk) => desk,
            Err(fault) => {
                self.tell(format!("copy {shop}.{copy} cannot start: {}", fault.what.in_english()));
                return None;
            }
        };
        self.shops[shop].copies[copy] = Some(desk.clone());
        Some(desk)
    }

    async fn start(&mut self, shop: usize) -> Result<Desk, Fault> {
        let paths = self.paths();
        let of = &self.shops[shop];
        let connection = Connection {
            url: PlatformUrl::parse(of.demo.url())?,
            accept_language: "en".to_owned(),
            clock: self.machine.clone(),
            credentials: Credentials::Kept(of.tokens.clone()),
        };
        let helpdesk = Helpdesk::connect_with(connection, limits())?;
        if !helpdesk.has_session().await? {
            self.sign_in(shop, &helpdesk).await?;
        }
        let keeper = keeper(&paths, of.demo.url());
        let (desk, remarks) = Desk::open(helpdesk, &keeper, None, &paths, &Settings::defaults()).await?;
        assert!(remarks.is_empty(), "{remarks:?}");
        Ok(desk)
    }

    async fn sign_in(&self, shop: usize, helpdesk: &Helpdesk) -> Result<(), Fault> {
        let demo = &self.shops[shop].demo;
        let password = SecretString::from(demo.password());
        Ok(helpdesk.sign_in(demo.email(), &password, None).await?)
    }

    /// Signs in again where the session has ended, as the seller would.
    pub async fn sign_in_again(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.shops[shop].copies[copy].clone() else { return };
        let done = self.sign_in(shop, &desk.helpdesk).await;
        self.tell(format!("signs in at {shop}.{copy}: {done:?}"));
    }

    /// Time passes, here and there.
    pub fn pass(&self, by: TimeDelta) {
        self.time.advance(by);
    }

    /// The line is good again, and all that waits goes out.
    pub async fn heal(&mut self) {
        self.tell("heals");
        for shop in 0..self.shops.len() {
            self.shops[shop].demo.clear_script();
            for _ in 0..200 {
                self.pass(TimeDelta::seconds(1));
                let Some(desk) = self.copy(shop, 0).await else {
                    self.shops[shop].tokens.clear().unwrap();
                    continue;
                };
                if self.compare(shop).await.is_err() {
                    continue;
                }
                let next = match deliver_in_turn(&desk, &|told| self.told(shop, &told)).await {
                    Ok(Turn::Over(next)) => next,
                    Ok(Turn::Anothers) => None,
                    Err(fault) => panic!("delivery has ended: {fault:?}"),
                };
                let waiting = desk.store.outbox().await.unwrap();
                if !waiting.iter().any(|row| row.state != swopdesk::domain::outbox::OutboxState::Refused) {
                    break;
                }
                // The wait is over at once: the clocks are moved on.
                if let Some(at) = next {
                    let wait = (at - desk.now()).max(TimeDelta::zero());
                    assert!(wait <= TimeDelta::hours(25), "a row would wait for {wait}: {waiting:?}");
                    self.pass(wait);
                }
            }
        }
    }

    /// Compares the list, with a new session where the one before has ended.
    pub async fn compare(&mut self, shop: usize) -> Result<(), Fault> {
        let Some(desk) = self.copy(shop, 0).await else {
            return Err(crate::support::samples::fault(FaultKind::OutOfReach, "the copy does not start", ""));
        };
        let looked = look(&desk, &|_| {}).await;
        if looked.as_ref().is_err_and(|fault| fault.kind == FaultKind::SignedOut) {
            self.sign_in_again(shop, 0).await;
            look(&desk, &|_| {}).await?;
            return Ok(());
        }
        looked.map(drop)
    }

    pub fn told(&self, shop: usize, told: &Told) {
        let result = match &told.result {
            swopdesk::runtime::deliver::Delivery::Done { .. } => "done".to_owned(),
            swopdesk::runtime::deliver::Delivery::Refused { fault, .. } => {
                format!("refused: {}", fault.what.in_english())
            }
            swopdesk::runtime::deliver::Delivery::Later(fault) => {
                format!("later: {}", fault.what.in_english())
            }
        };
        let of = told.discussion.as_ref().map_or("", DiscussionId::as_str);
        self.tell(format!("  at {shop}: {:?} {of} {} {result}", told.kind, told.id));
    }
}

/// Polls a future; `happens` in the middle of it, and it may be cut off there, as a process that dies is.
/// `None` when it was cut off.
pub async fn disturbed<F: Future>(
    future: F,
    at: usize,
    cut: bool,
    happens: impl FnOnce(),
) -> Option<F::Output> {
    let mut future = pin!(future);
    let (mut polls, mut happens) = (0, Some(happens));
    std::future::poll_fn(move |cx| {
        polls += 1;
        if polls > at
            && let Some(happens) = happens.take()
        {
            happens();
            if cut {
                return Poll::Ready(None);
            }
        }
        future.as_mut().poll(cx).map(Some)
    })
    .await
}
