//! The way to the platform, step by step: the host's name, the connection with its certificate, the answer, and
//! its clock.

use super::Findings;
use crate::cli::session::Access;
use crate::platform::{Clock as _, Connection, Credentials, Helpdesk, Limits, PlatformError, Reach};
use crate::runtime::clock::SystemClock;
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
    let name = "platform";
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
                Err(error) => return findings.fault(name, error.into()),
            }
        }
    };
    let begun = Instant::now();
    let patience = CONNECT + READ;
    let asked = tokio::time::timeout(patience, helpdesk.account()).await;
    let took = begun.elapsed().as_millis();
    let secure =
        if url.as_str().starts_with("https") { "TLS is trusted, " } else { "no TLS (this machine), " };
    let answered = !matches!(&asked, Err(_) | Ok(Err(PlatformError::Unreachable { .. })));
    match asked {
        Ok(Ok(account)) => {
            findings.ok(name, format!("{secure}status 200 in {took} ms: signed in as {}", account.name));
        }
        Ok(Err(PlatformError::TokenNotAccepted)) if !signed_in => {
            findings.ok(
                name,
                format!("{secure}a helpdesk answers in {took} ms (status 401: nobody is signed in)"),
            );
        }
        Ok(Err(error)) => {
            let step = match &error {
                PlatformError::Unreachable { reason: Reach::NoSuchHost, .. } => "name",
                PlatformError::Unreachable { reason: Reach::NoConnection(_), .. } => "connection",
                PlatformError::Unreachable { reason: Reach::NotTrusted(_), .. } => "TLS",
                PlatformError::Unreachable { .. } => "answer",
                _ => "HTTP",
            };
            let fault = crate::fault::Fault::from(error);
            let what = format!("{step}, after {took} ms: {}", fault.what.in_english());
            findings.todo(name, what, fault.hint.in_english());
        }
        Err(_) => findings.todo(
            name,
            format!("no answer in {} s", patience.as_secs()),
            "check the network, then try again",
        ),
    }
    match answered {
        true => clock(&helpdesk, findings),
        false => findings.note("clock", "it cannot be compared while the platform does not answer", ""),
    }
}

/// Whether the host's name is known. Behind a proxy it need not be.
async fn name_of_host(url: &str, findings: &mut Findings) {
    let name = "platform";
    let authority = url.split("://").nth(1).unwrap_or(url).split('/').next().unwrap_or_default().to_owned();
    let port = if url.starts_with("https") { 443 } else { 80 };
    let has_port = authority.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    let host = if has_port { authority.clone() } else { format!("{authority}:{port}") };
    let begun = Instant::now();
    let found = tokio::time::timeout(NAME_PATIENCE, tokio::net::lookup_host(host)).await;
    let took = begun.elapsed().as_millis();
    let proxied = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
        .iter()
        .any(|variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty()));
    let hint = "check the network (DNS) and the platform's address";
    match found.map(|found| found.map(Iterator::count)) {
        Ok(Ok(1..)) => {
            findings.ok(name, format!("{authority} is known ({took} ms)"));
        }
        Ok(Ok(_)) => findings.todo(name, format!("{authority} has no address"), hint),
        Ok(Err(_)) | Err(_) if proxied => {
            findings.note(name, format!("{authority} is not known here; a proxy is asked instead"), "");
        }
        Ok(Err(_)) => findings.todo(name, format!("{authority} is not known"), hint),
        Err(_) => findings.todo(name, format!("{authority}: no answer about its name"), hint),
    }
}

fn clock(helpdesk: &Helpdesk, findings: &mut Findings) {
    let name = "clock";
    let difference = helpdesk.clock_difference();
    let seconds = difference.num_seconds();
    let now = SystemClock.now().format("%Y-%m-%d %H:%M:%S UTC");
    match seconds.abs() {
        0 => findings
            .ok(name, format!("this machine's clock ({now}) is not known to differ from the platform's")),
        1..=HARMLESS_SECONDS => {
            findings.ok(name, format!("this machine's clock differs by {seconds} s, which is allowed for"));
        }
        _ => {
            let way = if seconds > 0 { "behind" } else { "ahead of" };
            let what = format!("this machine's clock ({now}) is {} s {way} the platform's", seconds.abs());
            findings.todo(
                name,
                what,
                "set the clock; until then times are reckoned by the platform's, once it has answered",
            );
        }
    }
}
