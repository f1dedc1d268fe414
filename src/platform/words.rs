//! How a person is told what went wrong with the platform: for each error one clause on what happened and
//! one on what to do.

use super::error::{PlatformError, Reach};
use crate::fault::{Fault, FaultKind, fault};
use crate::words::Wording;

impl PlatformError {
    fn kind(&self) -> FaultKind {
        match self {
            PlatformError::BadUrl(_) => FaultKind::Usage,
            PlatformError::SignedOut
            | PlatformError::TokenNotAccepted
            | PlatformError::OtpRequired
            | PlatformError::OtpInvalid
            | PlatformError::BadCredentials => FaultKind::SignedOut,
            // What another try may change counts as out of reach, what stands counts as refused.
            PlatformError::EventsUnsupported => FaultKind::Refused,
            PlatformError::Local(fault) => fault.kind,
            other if other.is_final() => FaultKind::Refused,
            _ => FaultKind::OutOfReach,
        }
    }
}

/// The fault of an error, of the kind that goes with it.
macro_rules! told {
    ($error:expr, $id:literal $(, $name:ident = $value:expr)*) => {
        fault!($error.kind(), $id $(, $name = $value)*)
    };
}

impl From<PlatformError> for Fault {
    fn from(error: PlatformError) -> Fault {
        let fault = match &error {
            PlatformError::BadUrl(why) => told!(error, "fault-bad-url", why = why.clone()),
            PlatformError::NoClient(why) => told!(error, "fault-no-client", why = why),
            PlatformError::SignedOut => told!(error, "fault-signed-out"),
            PlatformError::TokenNotAccepted => told!(error, "fault-token-refused"),
            PlatformError::OtpRequired => told!(error, "fault-otp-required"),
            PlatformError::OtpInvalid => told!(error, "fault-otp-invalid"),
            PlatformError::BadCredentials => told!(error, "fault-bad-credentials"),
            PlatformError::NotFound => told!(error, "fault-not-found"),
            PlatformError::DiscussionChanged => told!(error, "fault-discussion-changed"),
            PlatformError::TakenOver => told!(error, "fault-taken-over"),
            PlatformError::DiscussionClosed => told!(error, "fault-discussion-closed"),
            PlatformError::AbsenceOverlaps { conflicting_id: None } => told!(error, "fault-absence-overlaps"),
            PlatformError::AbsenceOverlaps { conflicting_id: Some(id) } => {
                told!(error, "fault-absence-overlaps-one", id = id.as_str())
            }
            PlatformError::AbsenceBegun => told!(error, "fault-absence-begun"),
            PlatformError::Invalid { errors } => {
                let fields: Vec<_> = errors.iter().map(|e| format!("{}: {}", e.field, e.message)).collect();
                let fields = match fields.is_empty() {
                    true => Wording::id("answer-no-field"),
                    false => Wording::plain(fields.join("; ")),
                };
                told!(error, "fault-invalid", fields = fields)
            }
            PlatformError::IdempotencyKeyReused => told!(error, "fault-key-reused"),
            PlatformError::RequestInProgress { .. } => told!(error, "fault-request-in-progress"),
            PlatformError::TooManyRequests { .. } => told!(error, "fault-too-many-requests"),
            PlatformError::SyncTokenExpired => told!(error, "fault-sync-token-expired"),
            PlatformError::AttachmentTooLarge => told!(error, "fault-attachment-too-large"),
            PlatformError::EventsUnsupported => told!(error, "fault-no-events"),
            PlatformError::Refused { status, detail, .. } if detail.is_empty() => {
                told!(error, "fault-refused", status = *status)
            }
            PlatformError::Refused { status, detail, .. } => {
                told!(error, "fault-refused-why", status = *status, why = detail)
            }
            PlatformError::Unavailable { status, .. } => told!(error, "fault-unavailable", status = *status),
            PlatformError::ServerError { status, .. } => told!(error, "fault-server-error", status = *status),
            PlatformError::Unreachable { reason, .. } => match reason {
                Reach::NoSuchHost => told!(error, "fault-no-host"),
                Reach::NoConnection(why) => told!(error, "fault-no-connection", why = why),
                Reach::NotTrusted(why) => told!(error, "fault-not-trusted", why = why),
                Reach::TimedOut => told!(error, "fault-timed-out"),
                Reach::BrokeOff(why) => told!(error, "fault-broke-off", why = why),
            },
            PlatformError::NotAHelpdesk(why) => told!(error, "fault-not-a-helpdesk", why = why.clone()),
            PlatformError::Redirected(to) => told!(error, "fault-redirected", to = to),
            PlatformError::Local(fault) => return fault.clone(),
        };
        Fault { code: error.code().map(str::to_owned), ..fault.with_retry_at(error.retry_at()) }
    }
}
