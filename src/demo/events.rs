//! Server-sent events: every change of a discussion or notice as it happens, resumed by Last-Event-ID.

use super::db;
use super::desk::Event;
use super::problem::Problem;
use super::server::{App, Bearer};
use super::tokens;
use axum::Extension;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{Event as SseEvent, Sse};
use futures_util::Stream;
use futures_util::stream::unfold;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::{broadcast, watch};
use tokio::time::{Instant, sleep_until};

/// A comment goes out when nothing else has for this long; the contract asks for 30 s at most.
const COMMENT_EVERY: Duration = Duration::from_secs(15);

/// One client's stream.
struct Listener {
    app: App,
    token: String,
    instance: String,
    waiting: VecDeque<SseEvent>,
    /// the newest change told or known to the client
    seen: i64,
    events: broadcast::Receiver<Event>,
    stopped: watch::Receiver<bool>,
    ends: Option<Instant>,
}

pub(super) async fn stream(
    State(app): State<App>,
    Extension(Bearer(token)): Extension<Bearer>,
    headers: HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<SseEvent, Infallible>>>, Problem> {
    // listen first, then look back: nothing falls between the two
    let events = app.events.subscribe();
    let stopped = app.stopped.clone();
    let ends = app.stream_limit.map(|limit| Instant::now() + limit);
    let mut listener = Listener {
        token,
        instance: String::new(),
        waiting: VecDeque::new(),
        seen: 0,
        events,
        stopped,
        ends,
        app: app.clone(),
    };
    let last = headers.get("last-event-id").map(|value| value.to_str().unwrap_or("").to_owned());
    listener.catch_up(last.as_deref())?;
    Ok(Sse::new(unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((Ok(event), listener))
    })))
}

impl Listener {
    /// What the client has missed since `last`; `resync` when that is too old to tell.
    fn catch_up(&mut self, last: Option<&str>) -> Result<(), Problem> {
        let connection = self.app.lock();
        self.instance = db::meta(&connection, "instance")?;
        let newest = db::meta_number(&connection, "seq")?;
        let oldest = db::meta_number(&connection, "event_floor")?;
        self.seen = newest;
        // an id without data makes no event, but gives the client a place to resume from
        let place = SseEvent::default().id(format!("{}-{newest}", self.instance)).comment("connected");
        let Some(last) = last else {
            self.waiting.push_back(place);
            return Ok(());
        };
        let known = last.rsplit_once('-').filter(|(instance, _)| *instance == self.instance);
        let known = known.and_then(|(_, seq)| seq.parse::<i64>().ok());
        match known.filter(|seq| (oldest..=newest).contains(seq)) {
            None => {
                let id = format!("{}-{newest}", self.instance);
                self.waiting.push_back(SseEvent::default().event("resync").id(id).data("{}"));
            }
            Some(known) => {
                self.waiting.push_back(SseEvent::default().comment("resumed"));
                let mut statement = connection
                    .prepare_cached("SELECT seq, name, data FROM events WHERE seq > ?1 ORDER BY seq")?;
                let rows = statement.query_map([known], |row| {
                    Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
                })?;
                for row in rows {
                    let (seq, name, data) = row?;
                    let id = format!("{}-{seq}", self.instance);
                    self.waiting.push_back(SseEvent::default().event(name).id(id).data(data));
                }
            }
        }
        Ok(())
    }

    async fn next(&mut self) -> Option<SseEvent> {
        if let Some(event) = self.waiting.pop_front() {
            return Some(event);
        }
        let comment_at = Instant::now() + COMMENT_EVERY;
        loop {
            let ends = self.ends.unwrap_or_else(|| comment_at + COMMENT_EVERY);
            tokio::select! {
                biased;
                // a helpdesk that stops ends its streams
                _ = self.stopped.wait_for(|stopped| *stopped) => return None,
                () = sleep_until(ends) => return None,
                event = self.events.recv() => match event {
                    // a token that has ended ends its stream: the client comes back with a new one
                    Ok(_) if !tokens::is_good(&self.app, &self.token).unwrap_or(false) => return None,
                    // told already, while catching up
                    Ok(event) if event.seq <= self.seen => {}
                    Ok(event) => {
                        self.seen = event.seq;
                        let id = format!("{}-{}", self.instance, event.seq);
                        return Some(SseEvent::default().event(event.name).id(id).data(event.data));
                    }
                    Err(broadcast::error::RecvError::Lagged(_)) => {
                        return Some(SseEvent::default().event("resync").data("{}"));
                    }
                    Err(broadcast::error::RecvError::Closed) => return None,
                },
                () = sleep_until(comment_at) => {
                    let good = tokens::is_good(&self.app, &self.token).unwrap_or(false);
                    return good.then(|| SseEvent::default().comment("still here"));
                }
            }
        }
    }
}
