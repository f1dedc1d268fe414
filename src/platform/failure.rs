//! Why no answer came, or only a part: the HTTP client's errors told apart.

use super::answer::tidy;
use super::error::{PlatformError, Reach};
use std::error::Error as _;
use std::io::ErrorKind;

/// Whether the body came but cannot be unpacked, rather than broke off.
pub(super) fn is_damaged(error: &reqwest::Error) -> bool {
    causes(error).any(|cause| {
        let io = cause.downcast_ref::<std::io::Error>();
        io.is_some_and(|io| matches!(io.kind(), ErrorKind::InvalidData | ErrorKind::InvalidInput))
    })
}

/// The causes of an error, the nearest first.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    let mut next = error.source();
    std::iter::from_fn(move || {
        let cause = next?;
        next = cause.source();
        Some(cause)
    })
}

/// The typed error of a request that failed under way.
pub(super) fn unreachable(error: &reqwest::Error) -> PlatformError {
    let words = tidy(&innermost(error), 160);
    let connecting = error.is_connect();
    let reason = if let Some(tls) = tls_words(error) {
        Reach::NotTrusted(tidy(&tls, 160))
    } else if error.is_timeout() {
        Reach::TimedOut
    } else if error.is_dns() {
        Reach::NoSuchHost
    } else if connecting {
        Reach::NoConnection(words)
    } else {
        Reach::BrokeOff(words)
    };
    PlatformError::Unreachable { reason, maybe_sent: !connecting && !error.is_builder() }
}

/// The last cause of an error, which is the system's own word for it, without its number.
pub(super) fn innermost(error: &reqwest::Error) -> String {
    let mut words = causes(error).last().map_or_else(|| error.to_string(), ToString::to_string);
    if let Some(number) = words.find(" (os error ") {
        words.truncate(number);
    }
    words
}

/// The TLS layer's words, where the cause lies there. It may be wrapped in system errors, which hide what
/// they wrap from `source`.
fn tls_words(error: &reqwest::Error) -> Option<String> {
    causes(error).find_map(|cause| {
        let mut inner = cause;
        while let Some(wrapped) = inner.downcast_ref::<std::io::Error>().and_then(|io| io.get_ref()) {
            inner = wrapped;
        }
        inner.downcast_ref::<rustls::Error>().map(ToString::to_string)
    })
}
