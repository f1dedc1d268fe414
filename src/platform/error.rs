//! What can go wrong between the program and a helpdesk, typed. How a person is told stands in
//! `words`.

use crate::domain::discussion::AbsenceId;
use crate::fault::Fault;
use crate::words::Wording;
use chrono::{DateTime, Utc};

/// One field of a request that breaks a rule, in the platform's words (cleaned).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the contract.
    pub field: String,
    /// What is wrong with it.
    pub message: String,
}

/// Why no answer came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// The host's name is not known.
    NoSuchHost,
    /// Nothing could be connected to; the system's words.
    NoConnection(String),
    /// The connection is not trusted; the words of the TLS layer.
    NotTrusted(String),
    /// Nothing came within the time limit.
    TimedOut,
    /// The connection broke off while an answer was awaited; the system's words.
    BrokeOff(String),
}

/// A failed operation. Instants in `retry_at` are by the machine's clock that was handed in
/// ([`super::Clock`]), not corrected by the platform's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlatformError {
    /// The address of the platform cannot be used; says why.
    #[error("the platform's address cannot be used")]
    BadUrl(Wording),
    /// The HTTPS client cannot be set up, usually for want of certificates.
    #[error("no HTTPS client: {0}")]
    NoClient(String),
    /// There is no session, or the platform no longer takes it.
    #[error("not signed in")]
    SignedOut,
    /// The fixed access token (SWOPDESK_TOKEN) is not accepted.
    #[error("the access token is not accepted")]
    TokenNotAccepted,
    /// The platform asks for a one-time code.
    #[error("a one-time code is needed")]
    OtpRequired,
    /// The one-time code is wrong or too old.
    #[error("the one-time code is not accepted")]
    OtpInvalid,
    /// E-mail address and password do not fit.
    #[error("e-mail address or password is wrong")]
    BadCredentials,
    /// No such thing for this account.
    #[error("not found")]
    NotFound,
    /// A newer message exists than the one replied to.
    #[error("the discussion has changed")]
    DiscussionChanged,
    /// The platform handles the discussion.
    #[error("the platform has taken the discussion over")]
    TakenOver,
    /// The discussion is closed.
    #[error("the discussion is closed")]
    DiscussionClosed,
    /// Another notice stands in the same days.
    #[error("the absence overlaps another notice")]
    AbsenceOverlaps {
        /// The notice that stands.
        conflicting_id: Option<AbsenceId>,
    },
    /// The absence has begun.
    #[error("the absence has begun")]
    AbsenceBegun,
    /// The request breaks a rule.
    #[error("the request is invalid")]
    Invalid {
        /// Each field with its rule; may be empty.
        errors: Vec<FieldError>,
    },
    /// The idempotency key was used with another body.
    #[error("the idempotency key was used for something else")]
    IdempotencyKeyReused,
    /// The first request with this key is still being worked on.
    #[error("the request is being worked on")]
    RequestInProgress {
        /// When to ask again.
        retry_at: Option<DateTime<Utc>>,
    },
    /// Too many requests.
    #[error("too many requests")]
    TooManyRequests {
        /// When to try again.
        retry_at: Option<DateTime<Utc>>,
    },
    /// The sync token is too old: list again without one.
    #[error("the sync token is too old")]
    SyncTokenExpired,
    /// The file is larger than the platform takes (20 MiB).
    #[error("the attachment is too large")]
    AttachmentTooLarge,
    /// The platform has no event stream: poll.
    #[error("the platform has no event stream")]
    EventsUnsupported,
    /// Another refusal, which a retry does not change.
    #[error("refused with status {status}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The problem's code, cleaned.
        code: Option<String>,
        /// The platform's words, cleaned.
        detail: String,
    },
    /// The platform is down or overloaded (408, 425, 502, 503, 504).
    #[error("the platform is unavailable (status {status})")]
    Unavailable {
        /// The HTTP status.
        status: u16,
        /// When to try again.
        retry_at: Option<DateTime<Utc>>,
    },
    /// The platform failed (500 and the like).
    #[error("the platform failed with status {status}")]
    ServerError {
        /// The HTTP status.
        status: u16,
        /// When to try again.
        retry_at: Option<DateTime<Utc>>,
    },
    /// No answer.
    #[error("no answer from the platform: {reason:?}")]
    Unreachable {
        /// Why.
        reason: Reach,
        /// Whether the request may have arrived all the same.
        maybe_sent: bool,
    },
    /// An answer that no helpdesk gives: a web page, broken JSON, the wrong things in it.
    #[error("the answer is not a helpdesk's")]
    NotAHelpdesk(Wording),
    /// The platform points to another address, which is never followed with the token.
    #[error("redirected to {0}")]
    Redirected(String),
    /// The kept session cannot be read or written, or another process holds it too long.
    #[error("{}", .0.in_english())]
    Local(Fault),
}

impl PlatformError {
    /// Which one it is, in a word without anything of the answer: for the log.
    pub fn variant(&self) -> String {
        format!("{self:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
    }

    /// Whether trying the same request again cannot help: the answer stands.
    pub fn is_final(&self) -> bool {
        match self {
            PlatformError::SignedOut
            | PlatformError::TokenNotAccepted
            | PlatformError::RequestInProgress { .. }
            | PlatformError::TooManyRequests { .. }
            | PlatformError::Unavailable { .. }
            | PlatformError::ServerError { .. }
            | PlatformError::Unreachable { .. }
            | PlatformError::NotAHelpdesk(_)
            | PlatformError::Redirected(_)
            | PlatformError::NoClient(_)
            | PlatformError::Local(_) => false,
            PlatformError::BadUrl(_)
            | PlatformError::OtpRequired
            | PlatformError::OtpInvalid
            | PlatformError::BadCredentials
            | PlatformError::NotFound
            | PlatformError::DiscussionChanged
            | PlatformError::TakenOver
            | PlatformError::DiscussionClosed
            | PlatformError::AbsenceOverlaps { .. }
            | PlatformError::AbsenceBegun
            | PlatformError::Invalid { .. }
            | PlatformError::IdempotencyKeyReused
            | PlatformError::SyncTokenExpired
            | PlatformError::AttachmentTooLarge
            | PlatformError::EventsUnsupported
            | PlatformError::Refused { .. } => true,
        }
    }

    /// The earliest instant of a sensible retry, where the platform named one; by the machine's clock.
    pub fn retry_at(&self) -> Option<DateTime<Utc>> {
        match self {
            PlatformError::RequestInProgress { retry_at }
            | PlatformError::TooManyRequests { retry_at }
            | PlatformError::Unavailable { retry_at, .. }
            | PlatformError::ServerError { retry_at, .. } => *retry_at,
            _ => None,
        }
    }

    /// Whether a POST that failed so may have reached the platform and taken effect: then only the same
    /// idempotency key may be tried again. A refusal and a failed connect surely had no effect.
    pub fn maybe_delivered(&self) -> bool {
        match self {
            PlatformError::Unreachable { maybe_sent, .. } => *maybe_sent,
            PlatformError::RequestInProgress { .. }
            | PlatformError::IdempotencyKeyReused
            | PlatformError::Unavailable { .. }
            | PlatformError::ServerError { .. }
            | PlatformError::NotAHelpdesk(_)
            | PlatformError::Redirected(_) => true,
            _ => false,
        }
    }

    /// The contract's code for it, where it has one.
    pub fn code(&self) -> Option<&str> {
        Some(match self {
            PlatformError::SignedOut | PlatformError::TokenNotAccepted => "token_invalid",
            PlatformError::OtpRequired => "otp_required",
            PlatformError::OtpInvalid => "otp_invalid",
            PlatformError::BadCredentials => "invalid_grant",
            PlatformError::NotFound => "not_found",
            PlatformError::DiscussionChanged => "discussion_changed",
            PlatformError::TakenOver => "taken_over",
            PlatformError::DiscussionClosed => "discussion_closed",
            PlatformError::AbsenceOverlaps { .. } => "absence_overlaps",
            PlatformError::AbsenceBegun => "absence_begun",
            PlatformError::Invalid { .. } => "invalid",
            PlatformError::IdempotencyKeyReused => "idempotency_key_reused",
            PlatformError::RequestInProgress { .. } => "request_in_progress",
            PlatformError::TooManyRequests { .. } => "too_many_requests",
            PlatformError::SyncTokenExpired => "sync_token_expired",
            PlatformError::AttachmentTooLarge => "attachment_too_large",
            PlatformError::Refused { code, .. } => return code.as_deref(),
            _ => return None,
        })
    }
}
