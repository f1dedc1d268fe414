//! How a person is told what went wrong with the platform: for each error one clause on what happened and
//! one on what to do.

use super::error::{PlatformError, Reach};
use crate::fault::{Fault, FaultKind};

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

    /// What happened and what to do, one clause each.
    fn words(&self) -> (String, String) {
        let (what, hint): (&str, &str) = match self {
            PlatformError::BadUrl(why) => {
                return (
                    format!("The platform's address cannot be used: {why}"),
                    "Give it like https://helpdesk.example.com".to_owned(),
                );
            }
            PlatformError::NoClient(why) => {
                return (
                    format!("No secure connection can be set up: {why}"),
                    "Install the package ca-certificates, or name a file of certificates in SSL_CERT_FILE"
                        .to_owned(),
                );
            }
            PlatformError::SignedOut => {
                ("You are not signed in, or the sign-in has ended", "Sign in again ('swopdesk login')")
            }
            PlatformError::TokenNotAccepted => (
                "The access token in SWOPDESK_TOKEN is not accepted",
                "Put a fresh one into SWOPDESK_TOKEN, or unset it and run 'swopdesk login'",
            ),
            PlatformError::OtpRequired => (
                "The platform asks for a one-time code",
                "Enter the code from your authenticator (--otp CODE)",
            ),
            PlatformError::OtpInvalid => ("The one-time code is wrong or too old", "Enter the newest code"),
            PlatformError::BadCredentials => {
                ("E-mail address or password is wrong", "Check both and try again")
            }
            PlatformError::NotFound => {
                ("The platform knows no such thing for this account", "Check the id, or refresh the list")
            }
            PlatformError::DiscussionChanged => {
                ("A newer message has arrived, so this was not done", "Read it first, then send again")
            }
            PlatformError::TakenOver => (
                "The platform has taken the discussion over: it can only be read",
                "Write to the platform's administrator",
            ),
            PlatformError::DiscussionClosed => {
                ("The discussion is closed: it can only be read", "Nothing is left to do here")
            }
            PlatformError::AbsenceOverlaps { conflicting_id } => {
                let which = conflicting_id.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
                return (
                    format!("Not filed: another notice stands in these days{which}"),
                    "Withdraw that one first, or choose other days".to_owned(),
                );
            }
            PlatformError::AbsenceBegun => {
                ("Not withdrawn: the absence has begun", "Ask the platform's administrator to end it")
            }
            PlatformError::Invalid { errors } => {
                let list: Vec<_> = errors.iter().map(|e| format!("{}: {}", e.field, e.message)).collect();
                let list = if list.is_empty() { "no field was named".to_owned() } else { list.join("; ") };
                return (
                    format!("The platform does not take this: {list}"),
                    "Correct it and try again".to_owned(),
                );
            }
            PlatformError::IdempotencyKeyReused => (
                "Not sent: this attempt's key was used for another text before",
                "See whether the discussion shows the earlier text, then send anew",
            ),
            PlatformError::RequestInProgress { .. } => {
                ("The platform is still working on the first try", "It is tried again; nothing is sent twice")
            }
            PlatformError::TooManyRequests { .. } => {
                ("The platform asks to slow down", "Wait a little, then try again")
            }
            PlatformError::SyncTokenExpired => {
                ("The list on this machine is too old to be continued", "Refresh to load it anew")
            }
            PlatformError::AttachmentTooLarge => ("The file is larger than 20 MiB", "Send a smaller one"),
            PlatformError::EventsUnsupported => {
                ("The platform has no live updates", "The list is refreshed at intervals instead")
            }
            PlatformError::Refused { status, detail, .. } => {
                let detail = if detail.is_empty() { String::new() } else { format!(": {detail}") };
                return (
                    format!("The platform refused (status {status}){detail}"),
                    "Check the request; if it looks right, ask the platform".to_owned(),
                );
            }
            PlatformError::Unavailable { status, .. } => {
                return (
                    format!("The platform is down or overloaded (status {status})"),
                    "Try again in a few minutes; nothing is lost".to_owned(),
                );
            }
            PlatformError::ServerError { status, .. } => {
                return (
                    format!("The platform failed (status {status})"),
                    "Try again in a few minutes; nothing is lost. Tell the platform if it stays".to_owned(),
                );
            }
            PlatformError::Unreachable { reason, .. } => return reach_words(reason),
            PlatformError::NotAHelpdesk(why) => {
                return (
                    format!("The address did not answer as a helpdesk: {why}"),
                    "Check the platform's address, and whether this network asks for a sign-in of its own"
                        .to_owned(),
                );
            }
            PlatformError::Redirected(to) => {
                return (
                    format!("The platform points to another address ({to}), which is not followed"),
                    "If you trust it, set it as the platform's address".to_owned(),
                );
            }
            PlatformError::Local(fault) => return (fault.what.clone(), fault.hint.clone()),
        };
        (what.to_owned(), hint.to_owned())
    }
}

fn reach_words(reason: &Reach) -> (String, String) {
    match reason {
        Reach::NoSuchHost => (
            "The platform's host is not known".to_owned(),
            "Check the network and the platform's address".to_owned(),
        ),
        Reach::NoConnection(why) => (
            format!("The platform cannot be reached: {why}"),
            "Check the network and the platform's address, then try again".to_owned(),
        ),
        Reach::NotTrusted(why) => (
            format!("There is no trusted connection to the platform: {why}"),
            "Check the address and this machine's clock; a private certificate goes into SSL_CERT_FILE"
                .to_owned(),
        ),
        Reach::TimedOut => {
            ("The platform did not answer in time".to_owned(), "Check the network, then try again".to_owned())
        }
        Reach::BrokeOff(why) => (
            format!("The connection to the platform broke off: {why}"),
            "Check the network, then try again".to_owned(),
        ),
    }
}

impl From<PlatformError> for Fault {
    fn from(error: PlatformError) -> Fault {
        let (what, hint) = error.words();
        let mut fault = Fault::new(error.kind(), what, hint).with_retry_at(error.retry_at());
        fault.code = error.code().map(str::to_owned);
        if let PlatformError::Local(inner) = error {
            fault.code = inner.code;
            fault.retry_at = inner.retry_at;
        }
        fault
    }
}
