//! The helpdesk client: one async fn for each operation of `assets/openapi.yaml`, domain values in and out.
//!
//! * `transport`: the one `send()`: headers, time limits, retries, `Retry-After`, clock difference
//! * `session`: tokens, renewed once, across processes too
//! * `wire`: private mirrors of the contract's schemas; text is cleaned there
//! * `events`, `sse`: the event stream
//! * `error`, `words`: typed failures, and how a person is told; `answer`, `failure`: where they come from
//! * `connection`: the clock and the store of tokens, traits handed in by whoever connects

mod answer;
mod connection;
mod error;
mod events;
mod failure;
mod http_date;
mod lock;
mod session;
mod sse;
mod transport;
mod url;
mod values;
mod wire;
mod words;

pub use connection::{Clock, Connection, Credentials, KeptSession, TokenStore};
pub use error::{FieldError, PlatformError, Reach};
pub use events::{Event, EventStream};
pub use session::SignedOff;
pub use sse::{Decoder, Frame};
pub use transport::Limits;
pub use url::PlatformUrl;
pub use values::{DiscussionPage, ListQuery, ListStatus, MessagePage, Order, ReplyBody, SentReply, Upload};

use crate::domain::absence::{Absence, AbsenceNotice};
use crate::domain::account::Account;
use crate::domain::discussion::{AbsenceId, Attachment, AttachmentId, Discussion, DiscussionId, MessageId};
use crate::words::Wording;
use chrono::{DateTime, TimeDelta, Utc};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, Response};
use secrecy::SecretString;
use serde::Serialize;
use session::Session;
use std::sync::Arc;
use tokio::sync::watch;
use transport::{Body, Request, Transport};
use uuid::Uuid;
use wire::{WireAbsence, WireAccount, WireAttachment, WireDiscussion, WireMessage, WireSent};

/// Largest file the platform takes, in bytes.
pub const MAX_ATTACHMENT: usize = 20 * 1024 * 1024;

/// The client of one helpdesk. Clones share connections and session.
#[derive(Clone)]
pub struct Helpdesk {
    transport: Arc<Transport>,
    session: Arc<Session>,
}

impl Helpdesk {
    /// A client; nothing is sent yet. Needs a tokio runtime when it is used. For https the machine's
    /// certificates are read here, some tens of milliseconds: not a thing to do before the first frame.
    ///
    /// # Errors
    /// [`PlatformError::NoClient`] when no secure connection can be set up.
    pub fn connect(connection: Connection) -> Result<Self, PlatformError> {
        Self::connect_with(connection, Limits::default())
    }

    /// [`Helpdesk::connect`] with other limits than the program's own.
    ///
    /// # Errors
    /// As for [`Helpdesk::connect`].
    pub fn connect_with(connection: Connection, limits: Limits) -> Result<Self, PlatformError> {
        let Connection { url, accept_language, clock, credentials } = connection;
        let transport = Arc::new(Transport::new(url, &accept_language, clock, limits)?);
        let session = Session::new(transport.clone(), credentials);
        Ok(Helpdesk { transport, session })
    }

    /// The platform's address.
    pub fn url(&self) -> &PlatformUrl {
        self.transport.base()
    }

    /// The platform's clock less this machine's, as of the last answer; zero below the 1.5 s that a `Date`
    /// header can tell.
    pub fn clock_difference(&self) -> TimeDelta {
        self.transport.difference()
    }

    /// The time now by the platform's clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.transport.clock().now() + self.clock_difference()
    }

    /// Signs in and keeps the session.
    ///
    /// # Errors
    /// [`PlatformError::BadCredentials`], [`PlatformError::OtpRequired`], [`PlatformError::OtpInvalid`], or
    /// whatever kept the platform from being asked or the session from being kept.
    pub async fn sign_in(
        &self,
        email: &str,
        password: &SecretString,
        otp: Option<&str>,
    ) -> Result<(), PlatformError> {
        self.session.sign_in(email, password, otp).await
    }

    /// Begins and keeps a session from a refresh token, which is used up by it.
    ///
    /// # Errors
    /// [`PlatformError::SignedOut`] when the platform does not take it.
    pub async fn adopt_refresh_token(&self, token: SecretString) -> Result<(), PlatformError> {
        self.session.adopt(token).await
    }

    /// Forgets the kept session and revokes it.
    ///
    /// # Errors
    /// When it cannot be forgotten here. That the platform could not be told is no error.
    pub async fn sign_out(&self) -> Result<SignedOff, PlatformError> {
        self.session.sign_out().await
    }

    /// Whether there is a session to try; asks only the store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn has_session(&self) -> Result<bool, PlatformError> {
        self.session.exists().await
    }

    /// The seller account behind the session.
    ///
    /// # Errors
    /// As every operation: see [`PlatformError`].
    pub async fn account(&self) -> Result<Account, PlatformError> {
        let request = Request::new(Method::GET, self.url().join(&["v1", "account"])?);
        let limit = self.transport.limits().answer_bytes;
        let asked = self.signed(async |token: SecretString| {
            let body = self.transport.send(&request, Some(&token), limit).await?;
            Ok((body, token))
        });
        let (body, token) = asked.await?;
        let account = wire::one::<WireAccount>(&body)?;
        self.session.belongs_to(&account.id, &token).await;
        Ok(account)
    }

    /// One page of discussions.
    ///
    /// # Errors
    /// [`PlatformError::SyncTokenExpired`] when `since` is too old; as every operation.
    pub async fn discussions(&self, query: &ListQuery) -> Result<DiscussionPage, PlatformError> {
        let status = query.status.map(|status| match status {
            ListStatus::Open => "open",
            ListStatus::Closed => "closed",
            ListStatus::All => "all",
        });
        let limit = query.limit.map(|limit| limit.clamp(1, 500).to_string());
        let query = [
            ("status", status),
            ("since", query.since.as_deref()),
            ("cursor", query.cursor.as_deref()),
            ("limit", limit.as_deref()),
        ];
        let page = wire::list::<WireDiscussion>(&self.get(&["v1", "discussions"], &query).await?)?;
        Ok(DiscussionPage {
            items: page.items,
            next_cursor: page.next_cursor,
            sync_token: page.sync_token,
            skipped: page.skipped,
        })
    }

    /// One discussion, without its messages.
    ///
    /// # Errors
    /// [`PlatformError::NotFound`]; as every operation.
    pub async fn discussion(&self, id: &DiscussionId) -> Result<Discussion, PlatformError> {
        wire::one::<WireDiscussion>(&self.get(&["v1", "discussions", id.as_str()], &[]).await?)
    }

    /// One page of a discussion's messages.
    ///
    /// # Errors
    /// [`PlatformError::NotFound`]; as every operation.
    pub async fn messages(
        &self,
        id: &DiscussionId,
        order: Order,
        cursor: Option<&str>,
        limit: Option<u32>,
    ) -> Result<MessagePage, PlatformError> {
        let order = match order {
            Order::OldestFirst => "asc",
            Order::NewestFirst => "desc",
        };
        let limit = limit.map(|limit| limit.clamp(1, 500).to_string());
        let query = [("order", Some(order)), ("cursor", cursor), ("limit", limit.as_deref())];
        let path = ["v1", "discussions", id.as_str(), "messages"];
        let page = wire::list::<WireMessage>(&self.get(&path, &query).await?)?;
        Ok(MessagePage { items: page.items, next_cursor: page.next_cursor, skipped: page.skipped })
    }

    /// Marks all messages up to and including one as read.
    ///
    /// # Errors
    /// [`PlatformError::NotFound`]; as every operation.
    pub async fn mark_read(&self, id: &DiscussionId, last: &MessageId) -> Result<(), PlatformError> {
        answer::nothing(&self.put_mark(id, "read", last).await?)
    }

    /// Says that the newest message needs no answer; the discussion then awaits the buyer.
    ///
    /// # Errors
    /// [`PlatformError::DiscussionChanged`], [`PlatformError::TakenOver`],
    /// [`PlatformError::DiscussionClosed`]; as every operation.
    pub async fn mark_no_reply_needed(
        &self,
        id: &DiscussionId,
        last: &MessageId,
    ) -> Result<Discussion, PlatformError> {
        wire::one::<WireDiscussion>(&self.put_mark(id, "no-reply-needed", last).await?)
    }

    /// Sends a reply. With the same key and body the platform takes it once, however often it is sent.
    ///
    /// # Errors
    /// [`PlatformError::DiscussionChanged`], [`PlatformError::TakenOver`],
    /// [`PlatformError::DiscussionClosed`], [`PlatformError::Invalid`]; as every operation.
    /// [`PlatformError::maybe_delivered`] tells whether it may have been taken all the same.
    pub async fn send_reply(
        &self,
        id: &DiscussionId,
        reply: &ReplyBody,
        key: Uuid,
    ) -> Result<SentReply, PlatformError> {
        let path = ["v1", "discussions", id.as_str(), "messages"];
        let (message, discussion) = wire::one::<WireSent>(&self.post(&path, to_json(reply)?, key).await?)?;
        Ok(SentReply { message, discussion })
    }

    /// Uploads a file to send with a reply, at most [`MAX_ATTACHMENT`] bytes.
    ///
    /// # Errors
    /// [`PlatformError::AttachmentTooLarge`], [`PlatformError::Invalid`]; as every operation.
    pub async fn upload_attachment(
        &self,
        file_name: &str,
        media_type: &str,
        bytes: Vec<u8>,
        key: Uuid,
    ) -> Result<Attachment, PlatformError> {
        if bytes.len() > MAX_ATTACHMENT {
            return Err(PlatformError::AttachmentTooLarge);
        }
        let body = Body::File {
            name: file_name.to_owned(),
            media_type: media_type.to_owned(),
            bytes: Arc::new(bytes),
        };
        wire::one::<WireAttachment>(&self.post(&["v1", "attachments"], body, key).await?)
    }

    /// A file's bytes, bounded; never a name or path to write to.
    ///
    /// # Errors
    /// [`PlatformError::NotFound`]; as every operation.
    pub async fn download_attachment(&self, id: &AttachmentId) -> Result<Vec<u8>, PlatformError> {
        let url = self.url().join(&["v1", "attachments", id.as_str()])?;
        let request = Request { accept: "*/*", ..Request::new(Method::GET, url) };
        self.call(&request, self.transport.limits().file_bytes).await
    }

    /// A file's bytes, no more than were told of it; `progress` hears how many there are so far.
    ///
    /// # Errors
    /// [`PlatformError::NotFound`]; [`PlatformError::NotAHelpdesk`] when more comes; as every operation.
    pub async fn download_file(
        &self,
        file: &Attachment,
        progress: &(dyn Fn(u64) + Sync),
    ) -> Result<Vec<u8>, PlatformError> {
        let url = self.url().join(&["v1", "attachments", file.id.as_str()])?;
        let request = Request { accept: "*/*", ..Request::new(Method::GET, url) };
        let limit = usize::try_from(file.size).unwrap_or(usize::MAX).min(self.transport.limits().file_bytes);
        self.signed(async |token| self.transport.download(&request, Some(&token), limit, progress).await)
            .await
    }

    /// What is being uploaded at the moment.
    pub fn uploads(&self) -> watch::Receiver<Option<Upload>> {
        self.transport.uploads()
    }

    /// The account's absence notices; those that cannot be read are left out.
    ///
    /// # Errors
    /// As every operation: see [`PlatformError`].
    pub async fn absences(&self) -> Result<Vec<Absence>, PlatformError> {
        Ok(wire::list::<WireAbsence>(&self.get(&["v1", "absences"], &[]).await?)?.items)
    }

    /// Files a notice. A late one is filed all the same.
    ///
    /// # Errors
    /// [`PlatformError::AbsenceOverlaps`], [`PlatformError::Invalid`]; as every operation.
    pub async fn submit_absence(&self, notice: &AbsenceNotice, key: Uuid) -> Result<Absence, PlatformError> {
        wire::one::<WireAbsence>(&self.post(&["v1", "absences"], to_json(notice)?, key).await?)
    }

    /// Withdraws a notice that has not begun; twice is once.
    ///
    /// # Errors
    /// [`PlatformError::AbsenceBegun`], [`PlatformError::NotFound`]; as every operation.
    pub async fn withdraw_absence(&self, id: &AbsenceId) -> Result<(), PlatformError> {
        let url = self.url().join(&["v1", "absences", id.as_str()])?;
        let request = Request::new(Method::DELETE, url);
        answer::nothing(&self.call(&request, self.transport.limits().answer_bytes).await?)
    }

    /// Opens the event stream, after the event `last_event_id` where one is named.
    ///
    /// # Errors
    /// [`PlatformError::EventsUnsupported`] when the platform has none: poll instead. As every operation.
    pub async fn events(&self, last_event_id: Option<&str>) -> Result<EventStream, PlatformError> {
        let url = self.url().join(&["v1", "events"])?;
        let mut request = Request { accept: "text/event-stream", ..Request::new(Method::GET, url) };
        request.last_event_id = last_event_id.map(str::to_owned);
        let response = match self.signed(|token| self.open_stream(&request, token)).await {
            // A server without the path may say so in a web page of its own.
            Err(
                PlatformError::NotFound
                | PlatformError::NotAHelpdesk(_)
                | PlatformError::Refused { status: 405 | 406, .. }
                | PlatformError::ServerError { status: 501, .. },
            ) => return Err(PlatformError::EventsUnsupported),
            other => other?,
        };
        let patience = self.transport.limits().events;
        Ok(EventStream::new(response, request.last_event_id, patience))
    }

    async fn open_stream(&self, request: &Request, token: SecretString) -> Result<Response, PlatformError> {
        let response = self.transport.stream(request, Some(&token)).await?;
        let kind = transport::header_text(response.headers(), CONTENT_TYPE).unwrap_or_default();
        match kind.starts_with("text/event-stream") {
            true => Ok(response),
            false => Err(PlatformError::NotAHelpdesk(Wording::id("answer-no-events"))),
        }
    }

    async fn get(&self, path: &[&str], query: &[(&str, Option<&str>)]) -> Result<Vec<u8>, PlatformError> {
        let mut url = self.url().join(path)?;
        let named: Vec<_> = query.iter().filter_map(|(name, value)| Some((*name, (*value)?))).collect();
        if !named.is_empty() {
            url.query_pairs_mut().extend_pairs(named);
        }
        self.call(&Request::new(Method::GET, url), self.transport.limits().answer_bytes).await
    }

    async fn post(&self, path: &[&str], body: Body, key: Uuid) -> Result<Vec<u8>, PlatformError> {
        let url = self.url().join(path)?;
        let request = Request { body, key: Some(key), ..Request::new(Method::POST, url) };
        self.call(&request, self.transport.limits().answer_bytes).await
    }

    async fn put_mark(
        &self,
        id: &DiscussionId,
        mark: &str,
        last: &MessageId,
    ) -> Result<Vec<u8>, PlatformError> {
        #[derive(Serialize)]
        struct Mark<'a> {
            last_message_id: &'a MessageId,
        }
        let url = self.url().join(&["v1", "discussions", id.as_str(), mark])?;
        let body = to_json(&Mark { last_message_id: last })?;
        let request = Request { body, ..Request::new(Method::PUT, url) };
        self.call(&request, self.transport.limits().answer_bytes).await
    }

    async fn call(&self, request: &Request, limit: usize) -> Result<Vec<u8>, PlatformError> {
        self.signed(async |token| self.transport.send(request, Some(&token), limit).await).await
    }

    /// Makes a call with the access token. When the platform refuses the token it is renewed and the call
    /// made once more, never a third time.
    async fn signed<T, F>(&self, call: impl Fn(SecretString) -> F) -> Result<T, PlatformError>
    where
        F: Future<Output = Result<T, PlatformError>>,
    {
        let token = self.session.token(None).await?;
        match call(token.clone()).await {
            Err(PlatformError::SignedOut) if self.session.is_fixed() => Err(PlatformError::TokenNotAccepted),
            Err(PlatformError::SignedOut) => call(self.session.token(Some(&token)).await?).await,
            other => other,
        }
    }
}

fn to_json(body: &impl Serialize) -> Result<Body, PlatformError> {
    serde_json::to_vec(body).map(Body::Json).map_err(|e| {
        let error = FieldError { field: "body".to_owned(), message: e.to_string() };
        PlatformError::Invalid { errors: vec![error] }
    })
}
