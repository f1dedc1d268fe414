//! The way to the platform, step by step: the host's name, the connection with its certificate, the answer, and
//! its clock.

use super::{Findings, Part};
use crate::cli::session::Access;
use crate::platform::{Clock as _, Connection, Credentials, Helpdesk, Limits, PlatformError, Reach};
use crate::runtime::clock::SystemClock;
use crate::words::{Wording, wording};
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// How long the name may take.
const NAME_PATIENCE: Duration = Duration::from_secs(4);
/// How long the connection may take, and then the answer.
const CONNECT: Duration = Duration::from_secs(4);
const READ: Duration = Duration::from_secs(5);
/// A difference of the clocks up to this many seconds does no harm.
const HARMLESS_SECONDS: i64 = 30;

/// Goes the way.
pub(super) async fn examine(access: &Access, signed_in: bool, findings: &mut Findings) {
    let part = Part::Platform;
    let url = access.helpdesk.url();
    name_of_host(url.as_str(), findings).await;
    // Without a session too the answer says whether a helpdesk is there.
    let nobody = Credentials::Fixed(SecretString::from("nobody"));
    let credentials = if signed_in { None } else { Some(nobody) };
    let limits = Limits { connect: CONNECT, read: READ, answer: READ, tries: 1, ..Limits::default() };
    let helpdesk = match credentials {
        None => access.helpdesk.clone(),
        Some(credentials) => {
            let connection = Connection {
                url: url.clone(),
                accept_language: "en".to_owned(),
                clock: Arc::new(SystemClock),
                credentials,
            };
            match Helpdesk::connect_with(connection, limits) {
                Ok(helpdesk) => helpdesk,
                Err(error) => return findings.fault(part, error.into()),
            }
        }
    };
    let begun = Instant::now();
    let patience = CONNECT + READ;
    let asked = tokio::time::timeout(patience, helpdesk.account()).await;
    let ms = milliseconds(begun);
    let tls = match url.as_str().starts_with("https") {
        true => wording!("cmd-doctor-tls"),
        false => wording!("cmd-doctor-no-tls"),
    };
    let answered = !matches!(&asked, Err(_) | Ok(Err(PlatformError::Unreachable { .. })));
    match asked {
        Ok(Ok(account)) => {
            findings.ok(part, wording!("cmd-doctor-answers", tls = tls, ms = ms, name = account.name));
        }
        Ok(Err(PlatformError::TokenNotAccepted)) if !signed_in => {
            findings.ok(part, wording!("cmd-doctor-is-there", tls = tls, ms = ms));
        }
        Ok(Err(error)) => {
            let step = match &error {
                PlatformError::Unreachable { reason: Reach::NoSuchHost, .. } => {
                    wording!("cmd-doctor-step-name")
                }
                PlatformError::Unreachable { reason: Reach::NoConnection(_), .. } => {
                    wording!("cmd-doctor-step-connection")
                }
                PlatformError::Unreachable { reason: Reach::NotTrusted(_), .. } => Wording::plain("TLS"),
                PlatformError::Unreachable { .. } => wording!("cmd-doctor-step-answer"),
                _ => Wording::plain("HTTP"),
            };
            let fault = crate::fault::Fault::from(error);
            let what = wording!("cmd-doctor-step", step = step, ms = ms, why = fault.what);
            findings.todo(part, what, fault.hint);
        }
        Err(_) => findings.todo(
            part,
            wording!("cmd-doctor-silent", seconds = patience.as_secs()),
            wording!("cmd-doctor-check-network"),
        ),
    }
    match answered {
        true => clock(&helpdesk, findings),
        false => findings.note(Part::Clock, wording!("cmd-doctor-clock-alone"), Wording::default()),
    }
}

fn milliseconds(begun: Instant) -> u64 {
    u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Whether the host's name is known. Behind a proxy it need not be.
async fn name_of_host(url: &str, findings: &mut Findings) {
    let part = Part::Platform;
    let authority = url.split("://").nth(1).unwrap_or(url).split('/').next().unwrap_or_default().to_owned();
    let port = if url.starts_with("https") { 443 } else { 80 };
    let has_port = authority.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    let host = if has_port { authority.clone() } else { format!("{authority}:{port}") };
    let begun = Instant::now();
    let found = tokio::time::timeout(NAME_PATIENCE, tokio::net::lookup_host(host)).await;
    let ms = milliseconds(begun);
    let proxied = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
        .iter()
        .any(|variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty()));
    let (host, hint) = (authority, wording!("cmd-doctor-check-name"));
    match found.map(|found| found.map(Iterator::count)) {
        Ok(Ok(1..)) => {
            findings.ok(part, wording!("cmd-doctor-host-known", host = host, ms = ms));
        }
        Ok(Ok(_)) => findings.todo(part, wording!("cmd-doctor-host-nowhere", host = host), hint),
        Ok(Err(_)) | Err(_) if proxied => {
            let what = wording!("cmd-doctor-host-proxied", host = host);
            findings.note(part, what, Wording::default());
        }
        Ok(Err(_)) => findings.todo(part, wording!("cmd-doctor-host-unknown", host = host), hint),
        Err(_) => findings.todo(part, wording!("cmd-doctor-host-silent", host = host), hint),
    }
}

fn clock(helpdesk: &Helpdesk, findings: &mut Findings) {
    let part = Part::Clock;
    let difference = helpdesk.clock_difference();
    let seconds = difference.num_seconds();
    let now = SystemClock.now().format("%Y-%m-%d %H:%M:%S UTC").to_string();
    let hint = wording!("cmd-doctor-set-clock");
    match seconds {
        0 => findings.ok(part, wording!("cmd-doctor-clock-same", now = now)),
        _ if seconds.abs() <= HARMLESS_SECONDS => {
            findings.ok(part, wording!("cmd-doctor-clock-near", seconds = seconds));
        }
        1.. => {
            findings.todo(part, wording!("cmd-doctor-clock-behind", now = now, seconds = seconds), hint);
        }
        _ => {
            let seconds = seconds.saturating_abs();
            findings.todo(part, wording!("cmd-doctor-clock-ahead", now = now, seconds = seconds), hint);
        }
    }
}
