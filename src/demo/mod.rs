//! The embedded helpdesk: the whole of `assets/openapi.yaml` over axum, with made-up data in SQLite. It is
//! for trying swopdesk without an account (`swopdesk demo`), for integrators (`swopdesk demo --serve`), and
//! for tests. It shares no type with `platform/`, so that each checks the other.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `options` | how a helpdesk is started |
//! | [`clock`] | its clock |
//! | `server` | what handlers share, the routes, and the gate every request goes through |
//! | `tokens`, `discussions`, `messages`, `attachments`, `absences`, `events` | one resource each |
//! | `idempotency`, `limits`, `body`, `problem`, `faults` | what the resources have in common |
//! | `desk` | what happens to a discussion, in one transaction, with its events |
//! | `db`, `schema.sql`, `wire`, `workdays` | tables, the contract's objects, its own count of working days |
//! | `texts`, `plan`, `maker`, `seed`, `live` | the made-up data, and what happens while it runs |
//! | `hooks`, `serve` | what tests and integrators get |

mod absences;
mod attachments;
mod body;
pub mod clock;
mod db;
mod desk;
mod discussions;
mod events;
mod faults;
mod hooks;
mod idempotency;
mod limits;
mod live;
mod maker;
mod messages;
mod options;
mod plan;
mod problem;
mod seed;
mod serve;
mod server;
mod texts;
mod tokens;
mod wire;
mod workdays;

pub use faults::Act;
pub use limits::RateLimit;
pub use options::Options;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use server::{App, Shared};
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, watch};
use tokio::task::JoinHandle;

/// Why a helpdesk cannot start, or a hook cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The folder to keep the data in cannot be made.
    #[error("cannot use {}: {source}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The kept data is of another version.
    #[error("the kept data has layout {found}, this version knows {known}; use another folder")]
    Layout {
        /// The layout found.
        found: i64,
        /// The layout known.
        known: i64,
    },
    /// The database failed.
    #[error("the helpdesk's database failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// An embedded text file is broken.
    #[error("the made-up texts are broken: {0}")]
    Texts(String),
    /// There is no such time zone.
    #[error("there is no time zone {0}")]
    TimeZone(String),
    /// There is no such market.
    #[error("there is no market {0}")]
    Market(String),
    /// A setting cannot be read.
    #[error("{name} must be {wanted}")]
    Setting {
        /// The setting's name.
        name: &'static str,
        /// What it must be.
        wanted: &'static str,
    },
    /// The helpdesk refused, with this problem document.
    #[error("the helpdesk refused: {0}")]
    Refused(String),
    /// A task of the helpdesk failed.
    #[error("the helpdesk failed: {0}")]
    Task(String),
}

/// The account as the contract has it.
#[derive(Debug, Clone, Serialize)]
struct Account {
    id: String,
    name: String,
    email: String,
    country: String,
    time_zone: String,
    extra_closed_days: Vec<NaiveDate>,
}

/// One request as it came in, and the status of its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedRequest {
    /// When it came, by the helpdesk's clock.
    pub at: DateTime<Utc>,
    /// The method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query, as it was written.
    pub query: Option<String>,
    /// The Idempotency-Key, as it was written.
    pub idempotency_key: Option<String>,
    /// The User-Agent.
    pub user_agent: Option<String>,
    /// The Accept-Language.
    pub accept_language: Option<String>,
    /// The status of the answer.
    pub status: u16,
}

/// A running helpdesk. It stops when it is dropped.
pub struct Demo {
    app: App,
    url: String,
    token: String,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl std::fmt::Debug for Demo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Demo").field("url", &self.url).finish_non_exhaustive()
    }
}

/// Events a slow listener may fall behind by before it is told to list again.
const EVENTS_AHEAD: usize = 1024;
/// How long a stop waits for answers that are under way.
const STOP_PATIENCE: Duration = Duration::from_secs(2);

impl Demo {
    /// Makes (or opens) the data and starts to serve.
    ///
    /// # Errors
    /// When the address is taken, the folder or its data cannot be used, or the time zone is unknown.
    pub async fn start(options: Options) -> Result<Demo, DemoError> {
        let zone = options.time_zone.parse().map_err(|_| DemoError::TimeZone(options.time_zone.clone()))?;
        let country = options.country.to_ascii_uppercase();
        let account = Account {
            id: "acc-1".to_owned(),
            name: "Refurb Lab".to_owned(),
            email: options.email.clone(),
            country: country.clone(),
            time_zone: options.time_zone.clone(),
            extra_closed_days: Vec::new(),
        };
        let days = workdays::Workdays::new(zone, &country, []);
        let (made, opened) = (options.clone(), (account.name.clone(), days.clone()));
        let (connection, token) = tokio::task::spawn_blocking(move || open(&made, &opened.0, &opened.1))
            .await
            .map_err(|error| DemoError::Task(error.to_string()))??;
        let listen = |source| DemoError::Listen { address: options.bind, source };
        let listener = TcpListener::bind(options.bind).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let (stop, stopped) = watch::channel(false);
        let app: App = Arc::new(Shared {
            connection: Mutex::new(connection),
            clock: options.clock,
            account,
            days,
            email: options.email,
            password: options.password,
            access_token_ttl: options.access_token_ttl,
            sync_token_ttl: options.sync_token_ttl,
            require_otp: options.require_otp,
            rate_limit: options.rate_limit,
            sign_in_failures: options.sign_in_failures,
            stream_limit: options.stream_limit,
            events: broadcast::channel(EVENTS_AHEAD).0,
            stopped: stopped.clone(),
            buckets: Mutex::default(),
            sign_ins: Mutex::default(),
            log: Mutex::new(VecDeque::new()),
            faults: Mutex::default(),
        });
        let router = server::router(app.clone());
        let mut ending = stopped;
        let mut tasks = vec![tokio::spawn(async move {
            let ended = async move {
                let _ = ending.wait_for(|stopped| *stopped).await;
            };
            // a listener that fails ends the task; clients then see a closed port
            let _ = axum::serve(listener, router).with_graceful_shutdown(ended).await;
        })];
        if options.live {
            tasks.push(tokio::spawn(live::run(app.clone(), options.seed, options.live_every)));
        }
        Ok(Demo { app, url: format!("http://{address}"), token, stop, tasks })
    }

    /// The base URL, for example `http://127.0.0.1:40001`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The e-mail address to sign in with.
    pub fn email(&self) -> &str {
        &self.app.email
    }

    /// The password to sign in with.
    pub fn password(&self) -> &str {
        &self.app.password
    }

    /// An access token that is ready to use.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Ends the streams, lets answers under way finish, and stops.
    pub async fn shutdown(mut self) {
        let _ = self.stop.send(true);
        for mut task in std::mem::take(&mut self.tasks) {
            if tokio::time::timeout(STOP_PATIENCE, &mut task).await.is_err() {
                task.abort();
            }
        }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// The database with its data, and a ready access token.
fn open(
    options: &Options,
    shop: &str,
    days: &workdays::Workdays,
) -> Result<(rusqlite::Connection, String), DemoError> {
    let world = texts::World::get()?;
    let now = options.clock.now();
    let (mut connection, new) = db::open(options.keep.as_deref())?;
    if new {
        let tx = connection.transaction()?;
        db::lay(&tx, &uuid::Uuid::new_v4().simple().to_string())?;
        let rng = fastrand::Rng::with_seed(options.seed);
        let mut maker = maker::Maker::new(world, days, shop, &options.email, now, rng);
        seed::fill(&tx, &mut maker, options.discussions)?;
        tx.commit()?;
    }
    let token = tokens::issue_access(&connection, "ready", now, options.ready_token_ttl)?;
    Ok((connection, token))
}
