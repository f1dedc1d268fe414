//! The address of a helpdesk: what a person types, checked and put into one form.

use super::error::PlatformError;
use crate::words::Wording;
use reqwest::Url;
use std::fmt;
use std::net::IpAddr;

/// Longest address taken, in bytes.
const MAX_LEN: usize = 2000;

/// The checked address of a helpdesk: https (plain http only to this machine), a host, perhaps a port and a
/// path; no credentials, query or fragment; no slash at the end. Compares and prints in that form.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PlatformUrl {
    url: Url,
    text: String,
}

impl PlatformUrl {
    /// Reads what a person typed or a setting holds. Without a scheme it is https (http for this machine).
    ///
    /// # Errors
    /// [`PlatformError::BadUrl`] with what is wrong; credentials in the text are never repeated.
    pub fn parse(text: &str) -> Result<Self, PlatformError> {
        let bad = |why| Err(PlatformError::BadUrl(Wording::id(why)));
        let text = text.trim();
        if text.is_empty() {
            return bad("url-empty");
        }
        if text.len() > MAX_LEN || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return bad("url-blanks");
        }
        let parsed = match text.contains("://") {
            true => Url::parse(text),
            false => Url::parse(&format!("https://{text}")).and_then(|url| match is_this_machine(&url) {
                true => Url::parse(&format!("http://{text}")),
                false => Ok(url),
            }),
        };
        let Ok(mut url) = parsed else { return bad("url-unreadable") };
        if !url.username().is_empty() || url.password().is_some() {
            return bad("url-password");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return bad("url-query");
        }
        if url.host_str().is_none_or(str::is_empty) {
            return bad("url-no-host");
        }
        match url.scheme() {
            "https" => {}
            "http" if is_this_machine(&url) => {}
            "http" => return bad("url-plain-http"),
            _ => return bad("url-scheme"),
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        let text = url.as_str().trim_end_matches('/').to_owned();
        Ok(PlatformUrl { url, text })
    }

    /// The address in its one form, without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Host, with the port where it is not the usual one: what a screen shows.
    pub fn host(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        self.url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Whether it is plain http to this machine.
    pub(super) fn is_plain(&self) -> bool {
        self.url.scheme() == "http"
    }

    /// The address of an operation. A segment that no path can hold (empty, `.`, `..`) would name another
    /// operation, so it is refused.
    pub(super) fn join(&self, segments: &[&str]) -> Result<Url, PlatformError> {
        if segments.iter().any(|s| matches!(*s, "" | "." | "..")) {
            return Err(PlatformError::NotFound);
        }
        let mut url = self.url.clone();
        match url.path_segments_mut() {
            Ok(mut path) => {
                path.pop_if_empty().extend(segments);
            }
            Err(()) => return Err(PlatformError::BadUrl(Wording::id("url-unreadable"))),
        }
        Ok(url)
    }
}

impl fmt::Display for PlatformUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for PlatformUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlatformUrl({})", self.text)
    }
}

fn is_this_machine(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    if host == "localhost" || host.ends_with(".localhost") {
        return true;
    }
    host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
