//! The scripted server, and the clock and stores that the client is handed here.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use swopdesk::fault::Fault;
use swopdesk::platform::{
    Clock, Connection, Credentials, Helpdesk, KeptSession, Limits, PlatformUrl, TokenStore,
};

/// A request as the server saw it.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
    /// How many requests with this path came before.
    pub nth: usize,
}

impl Seen {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// A field of a form body.
    pub fn form(&self, name: &str) -> Option<String> {
        let url = reqwest::Url::parse(&format!("http://x/?{}", self.text())).unwrap();
        url.query_pairs().find(|(n, _)| n == name).map(|(_, v)| v.into_owned())
    }
}

type Script = Arc<dyn Fn(&Seen) -> Response + Send + Sync>;

/// A server on this machine whose every answer is scripted. It ends with the test's runtime.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

#[derive(Clone)]
struct Desk {
    script: Script,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    pub async fn start(script: impl Fn(&Seen) -> Response + Send + Sync + 'static) -> Self {
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let desk = Desk { script: Arc::new(script), seen: seen.clone() };
        let app = Router::new().fallback(answer).with_state(desk);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Server { url, seen }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// How many requests came for a path.
    pub fn count(&self, path: &str) -> usize {
        self.seen().iter().filter(|s| s.path == path).count()
    }
}

async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 64 << 20).await.unwrap_or_default();
    let text = |v: &axum::http::HeaderValue| String::from_utf8_lossy(v.as_bytes()).into_owned();
    let mut seen = Seen {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers.iter().map(|(n, v)| (n.to_string(), text(v))).collect(),
        body: body.to_vec(),
        nth: 0,
    };
    {
        let mut all = desk.seen.lock().unwrap();
        seen.nth = all.iter().filter(|s| s.path == seen.path).count();
        all.push(seen.clone());
    }
    (desk.script)(&seen)
}

pub fn reply(status: u16, content_type: &str, body: impl Into<Body>) -> Response {
    Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap()
}

pub fn ok(body: Value) -> Response {
    reply(200, "application/json", body.to_string())
}

pub fn problem(status: u16, code: &str) -> Response {
    let body = json!({ "title": "Problem", "status": status, "code": code });
    reply(status, "application/problem+json", body.to_string())
}

pub fn with(mut response: Response, name: &'static str, value: &str) -> Response {
    response.headers_mut().insert(name, value.parse().unwrap());
    response
}

/// A body that comes in pieces.
pub fn pieces(list: Vec<Vec<u8>>) -> Body {
    let pieces = list.into_iter().map(|p| Ok::<_, std::io::Error>(Bytes::from(p)));
    Body::from_stream(futures_util::stream::iter(pieces))
}

pub fn account() -> Value {
    json!({ "id": "acc-1", "name": "Refurb Sp. z o.o.", "country": "PL", "time_zone": "Europe/Warsaw" })
}

pub fn tokens(access: &str, refresh: &str, expires_in: i64) -> Value {
    json!({ "access_token": access, "token_type": "Bearer", "expires_in": expires_in, "refresh_token": refresh })
}

pub fn discussion(id: &str) -> Value {
    json!({
        "id": id, "version": 3, "subject": "Battery", "status": "open", "category": "question",
        "handler": "seller", "takeover": null,
        "market": { "country": "NL", "locale": "nl-nl", "languages": ["nl"] },
        "buyer": { "display_name": "Anna" }, "order": null, "awaiting": "seller",
        "awaiting_reply_since": "2026-03-27T15:30:00+01:00", "created_at": "2026-03-27T14:00:00Z",
        "updated_at": "2026-03-27T14:30:00Z", "last_message_at": "2026-03-27T14:30:00Z",
        "message_count": 1, "unread_count": 1,
    })
}

pub fn message(id: &str) -> Value {
    json!({ "id": id, "author": { "role": "buyer", "name": "Anna" }, "text": "Hallo",
            "sent_at": "2026-03-27T14:30:00Z" })
}

pub fn absence(id: &str) -> Value {
    json!({ "id": id, "first_day": "2026-08-03", "last_day": "2026-08-21", "submitted_at": "2026-07-01T08:00:00Z",
            "status": "submitted", "late": false })
}

/// A clock that stands still until it is moved.
pub struct TestClock(Mutex<DateTime<Utc>>);

impl TestClock {
    pub fn new() -> Arc<Self> {
        Arc::new(TestClock(Mutex::new(start())))
    }

    pub fn forward(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }
}

/// The instant at which test clocks stand.
pub fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 27, 12, 0, 0).unwrap()
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

/// A store in memory, with a real lock file, that remembers what was saved.
#[derive(Default)]
pub struct MemoryStore {
    pub kept: Mutex<Option<KeptSession>>,
    pub saved: Mutex<Vec<String>>,
    pub lock: Option<PathBuf>,
    pub fails: Mutex<Option<Fault>>,
}

impl MemoryStore {
    pub fn with(access: &str, refresh: &str, life: TimeDelta) -> Arc<Self> {
        let store = MemoryStore::default();
        *store.kept.lock().unwrap() = Some(kept(access, refresh, life));
        Arc::new(store)
    }

    pub fn refresh_token(&self) -> Option<String> {
        self.kept.lock().unwrap().as_ref().map(|k| k.refresh_token.expose_secret().to_owned())
    }
}

pub fn kept(access: &str, refresh: &str, life: TimeDelta) -> KeptSession {
    KeptSession {
        access_token: SecretString::from(access),
        expires_at: start() + life,
        refresh_token: SecretString::from(refresh),
    }
}

impl TokenStore for MemoryStore {
    fn load(&self) -> Result<Option<KeptSession>, Fault> {
        self.fails.lock().unwrap().clone().map_or(Ok(()), Err)?;
        Ok(self.kept.lock().unwrap().clone())
    }

    fn save(&self, session: &KeptSession) -> Result<(), Fault> {
        self.fails.lock().unwrap().clone().map_or(Ok(()), Err)?;
        self.saved.lock().unwrap().push(session.refresh_token.expose_secret().to_owned());
        *self.kept.lock().unwrap() = Some(session.clone());
        Ok(())
    }

    fn clear(&self) -> Result<(), Fault> {
        *self.kept.lock().unwrap() = None;
        Ok(())
    }

    fn lock_file(&self) -> Option<PathBuf> {
        self.lock.clone()
    }
}

/// Limits under which no test waits long.
pub fn quick() -> Limits {
    Limits {
        connect: Duration::from_secs(5),
        read: Duration::from_secs(5),
        events: Duration::from_secs(5),
        pause: Duration::from_millis(1),
        ..Limits::default()
    }
}

pub fn connect(url: &str, credentials: Credentials, clock: Arc<TestClock>, limits: Limits) -> Helpdesk {
    let connection = Connection {
        url: PlatformUrl::parse(url).unwrap(),
        accept_language: "pl, en;q=0.5".into(),
        clock,
        credentials,
    };
    Helpdesk::connect_with(connection, limits).unwrap()
}

/// A client with the fixed token `T`.
pub fn client(server: &Server) -> Helpdesk {
    connect(&server.url, Credentials::Fixed("T".into()), TestClock::new(), quick())
}
