//! The one way out: every request goes through [`Transport::send`], which sets the headers, keeps the time
//! limits, bounds what is read, follows no redirect to another origin, measures the platform's clock and
//! turns every failure into a [`PlatformError`].

use super::error::{PlatformError, Reach};
use super::failure::{innermost, is_damaged, unreachable};
use super::url::PlatformUrl;
use super::values::Upload;
use super::{Clock, answer, http_date};
use crate::words::{Wording, wording};
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Method, Response, Url, redirect};
use secrecy::{ExposeSecret, SecretString};
use std::future::Future;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Once};
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// Time limits and sizes. The defaults are the program's; tests set shorter ones.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// To set up a connection.
    pub connect: Duration,
    /// Between two pieces of an answer, and for its first.
    pub read: Duration,
    /// Between two pieces of the event stream; the platform speaks at least every 30 s.
    pub events: Duration,
    /// For a whole answer that is no file.
    pub answer: Duration,
    /// Largest answer in bytes, after decompression.
    pub answer_bytes: usize,
    /// Largest file in bytes, after decompression.
    pub file_bytes: usize,
    /// Tries of a request that may be repeated.
    pub tries: u32,
    /// Upper bound of the first random pause between tries; doubles each time.
    pub pause: Duration,
    /// Longest `Retry-After` that is waited for here; a longer one is the caller's.
    pub short_wait: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(30),
            events: Duration::from_secs(45),
            answer: Duration::from_secs(120),
            answer_bytes: 32 * 1024 * 1024,
            file_bytes: 24 * 1024 * 1024,
            tries: 3,
            pause: Duration::from_millis(250),
            short_wait: Duration::from_secs(3),
        }
    }
}

/// What a request carries.
#[derive(Clone)]
pub(super) enum Body {
    Empty,
    Json(Vec<u8>),
    /// Form fields; they may be secrets.
    Form(Vec<(&'static str, SecretString)>),
    File {
        name: String,
        media_type: String,
        bytes: Arc<Vec<u8>>,
    },
}

/// One request of the contract.
#[derive(Clone)]
pub(super) struct Request {
    pub method: Method,
    pub url: Url,
    pub body: Body,
    pub key: Option<Uuid>,
    pub accept: &'static str,
    pub last_event_id: Option<String>,
}

impl Request {
    pub fn new(method: Method, url: Url) -> Self {
        Request { method, url, body: Body::Empty, key: None, accept: "application/json", last_event_id: None }
    }

    /// Whether it may be sent again without harm by itself. A POST may not, even with its key: its tries
    /// are counted and spaced by whoever keeps the key.
    fn repeats(&self) -> bool {
        self.method != Method::POST
    }
}

/// The HTTP client with everything that holds for all requests.
pub(super) struct Transport {
    client: Client,
    base: PlatformUrl,
    clock: Arc<dyn Clock>,
    limits: Limits,
    /// Platform's clock less this machine's, in milliseconds.
    difference: AtomicI64,
    /// What is being uploaded.
    uploads: watch::Sender<Option<Upload>>,
}

/// Same-origin redirects that are followed for one GET.
const MAX_REDIRECTS: usize = 5;

/// The `Date` header counts whole seconds and an answer takes time: a change below this says nothing.
const CLOCK_NOISE_MS: i64 = 1500;

impl Transport {
    pub fn new(
        base: PlatformUrl,
        accept_language: &str,
        clock: Arc<dyn Clock>,
        limits: Limits,
    ) -> Result<Self, PlatformError> {
        static PROVIDER: Once = Once::new();
        PROVIDER.call_once(|| {
            // An error only says that a provider was installed before, which serves as well.
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        let mut headers = HeaderMap::new();
        if let Ok(language) = HeaderValue::from_str(accept_language.trim())
            && !language.is_empty()
        {
            headers.insert(header::ACCEPT_LANGUAGE, language);
        }
        let builder = Client::builder()
            .user_agent(concat!("swopdesk/", env!("CARGO_PKG_VERSION")))
            .default_headers(headers)
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(limits.connect)
            .tcp_keepalive(Duration::from_secs(20));
        // To this machine: no proxy, which could not reach it, and no certificates, which may be missing.
        let builder = match base.is_plain() {
            true => builder.no_proxy().tls_certs_only(std::iter::empty()),
            false => builder.https_only(true),
        };
        let client =
            builder.build().map_err(|e| PlatformError::NoClient(answer::tidy(&innermost(&e), 200)))?;
        let uploads = watch::Sender::new(None);
        Ok(Transport { client, base, clock, limits, difference: AtomicI64::new(0), uploads })
    }

    pub fn base(&self) -> &PlatformUrl {
        &self.base
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The platform's clock less this machine's; zero until an answer has come.
    pub fn difference(&self) -> TimeDelta {
        TimeDelta::milliseconds(self.difference.load(Ordering::Relaxed))
    }

    /// Sends a request and reads its whole answer, at most `limit` bytes after decompression. Requests
    /// that may be repeated are, a few times, when the platform cannot be reached or asks for a short wait.
    pub async fn send(
        &self,
        request: &Request,
        token: Option<&SecretString>,
        limit: usize,
    ) -> Result<Vec<u8>, PlatformError> {
        self.repeating(request, || async {
            let response = self.open(request, token).await?;
            // A file comes as slowly as a slow line brings it, but it comes to an end.
            let whole = match limit == self.limits.file_bytes {
                true => self.limits.answer + on_a_slow_line(limit),
                false => self.limits.answer,
            };
            timed(whole, read_body(response, limit, self.limits.read, &|_| {})).await?
        })
        .await
    }

    /// Sends a request and reads a file of at most `limit` bytes; `progress` hears how many there are so far.
    pub async fn download(
        &self,
        request: &Request,
        token: Option<&SecretString>,
        limit: usize,
        progress: &(dyn Fn(u64) + Sync),
    ) -> Result<Vec<u8>, PlatformError> {
        let read = self.repeating(request, || async {
            let response = self.open(request, token).await?;
            read_body(response, limit, self.limits.read, progress).await
        });
        read.await.map_err(|error| match error {
            PlatformError::NotAHelpdesk(why) if why == TOO_LARGE => {
                PlatformError::NotAHelpdesk(Wording::id("answer-file-too-large"))
            }
            other => other,
        })
    }

    /// What is being uploaded at the moment.
    pub fn uploads(&self) -> watch::Receiver<Option<Upload>> {
        self.uploads.subscribe()
    }

    /// Sends a request and hands over the answer as a stream.
    pub async fn stream(
        &self,
        request: &Request,
        token: Option<&SecretString>,
    ) -> Result<Response, PlatformError> {
        self.open(request, token).await
    }

    async fn repeating<T, F>(&self, request: &Request, attempt: impl Fn() -> F) -> Result<T, PlatformError>
    where
        F: Future<Output = Result<T, PlatformError>>,
    {
        let mut tries = 1;
        loop {
            let error = match attempt().await {
                Ok(done) => return Ok(done),
                Err(error) => error,
            };
            let Some(pause) = self.pause_before_retry(&error, tries).filter(|_| request.repeats()) else {
                return Err(error);
            };
            tokio::time::sleep(pause).await;
            tries += 1;
            tracing::info!(method = %request.method, path = request.url.path(), tries, "tried again");
        }
    }

    /// How long to wait before the next try; `None` when there is none. Full jitter: anything from nothing
    /// to a bound that doubles, on top of what the platform asks for.
    fn pause_before_retry(&self, error: &PlatformError, tries: u32) -> Option<Duration> {
        if tries >= self.limits.tries {
            return None;
        }
        let asked = match error {
            PlatformError::Unreachable { reason: Reach::NoConnection(_) | Reach::BrokeOff(_), .. } => {
                Duration::ZERO
            }
            PlatformError::Unavailable { retry_at, .. } => self.until(*retry_at).unwrap_or_default(),
            PlatformError::TooManyRequests { retry_at } => self.until(*retry_at)?,
            _ => return None,
        };
        let bound = self.limits.pause * 2u32.saturating_pow(tries - 1);
        (asked <= self.limits.short_wait).then(|| asked + bound.mul_f64(fastrand::f64()))
    }

    fn until(&self, at: Option<DateTime<Utc>>) -> Option<Duration> {
        Some((at? - self.clock.now()).to_std().unwrap_or_default())
    }

    /// One try: the answer when it is a success, with its body unread.
    async fn open(&self, request: &Request, token: Option<&SecretString>) -> Result<Response, PlatformError> {
        let mut url = request.url.clone();
        for _ in 0..=MAX_REDIRECTS {
            let begun = std::time::Instant::now();
            let exchanged = self.exchange(request, url.clone(), token).await;
            let ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
            let (method, path) = (&request.method, url.path());
            let response = match exchanged {
                Ok(response) => response,
                Err(error) => {
                    tracing::info!(%method, path, ms, kind = %error.variant(), "no answer");
                    return Err(error);
                }
            };
            let status = response.status();
            tracing::info!(%method, path, status = status.as_u16(), ms, "answered");
            if status.is_success() {
                return Ok(response);
            }
            if !status.is_redirection() {
                return Err(self.refusal(response).await);
            }
            url = self.redirect_target(request, &response)?;
        }
        Err(PlatformError::NotAHelpdesk(Wording::id("answer-circle")))
    }

    /// Where a redirect may be followed to: only for GET and only within the origin, so that the token and
    /// what is written never reach another one.
    fn redirect_target(&self, request: &Request, response: &Response) -> Result<Url, PlatformError> {
        let location = response.headers().get(header::LOCATION).and_then(|l| l.to_str().ok());
        let Some(target) = location.and_then(|l| response.url().join(l).ok()) else {
            return Err(PlatformError::NotAHelpdesk(wording!(
                "answer-status",
                status = response.status().as_u16()
            )));
        };
        if request.method == Method::GET
            && target.origin() == request.url.origin()
            && target.username().is_empty()
        {
            return Ok(target);
        }
        let to = format!("{}://{}", target.scheme(), target.host_str().unwrap_or_default());
        Err(PlatformError::Redirected(answer::tidy(&to, 120)))
    }

    async fn exchange(
        &self,
        request: &Request,
        url: Url,
        token: Option<&SecretString>,
    ) -> Result<Response, PlatformError> {
        let mut builder =
            self.client.request(request.method.clone(), url).header(header::ACCEPT, request.accept);
        if let Some(token) = token {
            builder = builder.bearer_auth(token.expose_secret());
        }
        if let Some(key) = request.key {
            builder = builder.header(HeaderName::from_static("idempotency-key"), key.to_string());
        }
        if let Some(id) = request.last_event_id.as_deref().and_then(|id| HeaderValue::from_str(id).ok()) {
            builder = builder.header(HeaderName::from_static("last-event-id"), id);
        }
        let mut patience = self.limits.read + self.limits.connect;
        builder = match &request.body {
            Body::Empty => builder,
            Body::Json(json) => builder.header(header::CONTENT_TYPE, "application/json").body(json.clone()),
            Body::Form(fields) => builder
                .form(&fields.iter().map(|(name, value)| (*name, value.expose_secret())).collect::<Vec<_>>()),
            Body::File { name, media_type, bytes } => {
                patience += on_a_slow_line(bytes.len());
                builder.multipart(file_form(name, media_type, bytes, &self.uploads))
            }
        };
        let sent_at = self.clock.now();
        let answer = timed(patience, builder.send()).await;
        if matches!(request.body, Body::File { .. }) {
            self.uploads.send_replace(None);
        }
        let response = answer?.map_err(|e| unreachable(&e))?;
        self.measure_clock(response.headers(), sent_at);
        Ok(response)
    }

    /// Keeps the difference between the platform's clock and this machine's, from the `Date` header.
    fn measure_clock(&self, headers: &HeaderMap, sent_at: DateTime<Utc>) {
        // An answer out of a cache tells when it was made, not what time it is.
        if headers.get(header::AGE).is_some_and(|age| age != "0") {
            return;
        }
        let date = header_text(headers, header::DATE).and_then(http_date::parse);
        // A year that no calendar here reckons with is a fault of whoever has answered.
        let Some(date) = date.filter(|date| (1970..=2200).contains(&date.year())) else { return };
        let here = sent_at + (self.clock.now() - sent_at) / 2;
        // The header is cut to the second: its middle is the best guess.
        let measured = (date - here).num_milliseconds() + 500;
        let kept = self.difference.load(Ordering::Relaxed);
        let new = if measured.abs() <= CLOCK_NOISE_MS { 0 } else { measured };
        if (measured - kept).abs() > CLOCK_NOISE_MS {
            self.difference.store(new, Ordering::Relaxed);
        }
    }

    /// The typed error of an answer that is no success.
    async fn refusal(&self, response: Response) -> PlatformError {
        let status = response.status();
        let platform_now = header_text(response.headers(), header::DATE)
            .and_then(http_date::parse)
            .unwrap_or_else(|| self.clock.now() + self.difference());
        let retry_at = header_text(response.headers(), header::RETRY_AFTER)
            .and_then(|text| http_date::retry_after(text, platform_now))
            .map(|wait| self.clock.now() + wait);
        let html = header_text(response.headers(), header::CONTENT_TYPE).is_some_and(|t| t.contains("html"));
        // A body that cannot be read leaves the status to tell.
        let read = read_body(response, 256 * 1024, self.limits.read, &|_| {});
        let body = timed(self.limits.read, read).await.and_then(|body| body).unwrap_or_default();
        answer::refusal(status, &body, html, retry_at)
    }
}

/// How long so many bytes take: a slow line still carries 16 KiB a second.
fn on_a_slow_line(bytes: usize) -> Duration {
    Duration::from_secs(bytes as u64 / (16 * 1024))
}

/// Bytes of a file handed to the connection at a time.
const PIECE: usize = 64 * 1024;

fn file_form(
    name: &str,
    media_type: &str,
    bytes: &Arc<Vec<u8>>,
    uploads: &watch::Sender<Option<Upload>>,
) -> reqwest::multipart::Form {
    use reqwest::multipart::{Form, Part};
    let plain = || {
        let (bytes, uploads, name) = (bytes.clone(), uploads.clone(), name.to_owned());
        let total = bytes.len() as u64;
        let pieces = (0..bytes.len().div_ceil(PIECE)).map(move |n| {
            let piece = bytes.iter().skip(n * PIECE).take(PIECE).copied().collect::<Vec<u8>>();
            let done = (n * PIECE + piece.len()) as u64;
            uploads.send_replace(Some(Upload { name: name.clone(), done, total }));
            Ok::<_, std::convert::Infallible>(piece)
        });
        Part::stream_with_length(reqwest::Body::wrap_stream(futures_util::stream::iter(pieces)), total)
    };
    let part = plain().mime_str(media_type).unwrap_or_else(|_| plain());
    Form::new().part("file", part.file_name(name.to_owned()))
}

pub(super) fn header_text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// What is said of an answer that does not fit.
const TOO_LARGE: Wording = Wording::id("answer-too-large");

/// Reads a body up to `limit` bytes, waiting at most `patience` for each piece.
async fn read_body(
    mut response: Response,
    limit: usize,
    patience: Duration,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Vec<u8>, PlatformError> {
    let too_large = || PlatformError::NotAHelpdesk(TOO_LARGE);
    if response.content_length().is_some_and(|len| len > limit as u64) {
        return Err(too_large());
    }
    let mut body = Vec::new();
    while let Some(piece) = next_piece(&mut response, patience).await? {
        if body.len() + piece.len() > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&piece);
        progress(body.len() as u64);
    }
    Ok(body)
}

/// The next piece of a body, as it comes.
pub(super) async fn next_piece(
    response: &mut Response,
    patience: Duration,
) -> Result<Option<impl AsRef<[u8]> + std::ops::Deref<Target = [u8]> + use<>>, PlatformError> {
    timed(patience, response.chunk()).await?.map_err(|e| match is_damaged(&e) {
        true => PlatformError::NotAHelpdesk(Wording::id("answer-damaged")),
        false => unreachable(&e),
    })
}

/// `future`, or the error of a platform that does not answer in time. The request is out by then.
async fn timed<F: Future>(limit: Duration, future: F) -> Result<F::Output, PlatformError> {
    tokio::time::timeout(limit, future)
        .await
        .map_err(|_| PlatformError::Unreachable { reason: Reach::TimedOut, maybe_sent: true })
}
