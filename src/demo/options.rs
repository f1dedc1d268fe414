//! How a helpdesk is started: every choice with its default.

use super::DemoError;
use super::clock::{Clock, SystemClock};
use super::limits::RateLimit;
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How a helpdesk is started.
#[derive(Debug, Clone)]
pub struct Options {
    /// Open discussions at the start; as many as a hundred thousand are quick.
    pub discussions: usize,
    /// The same seed and start instant give the same data.
    pub seed: u64,
    /// A folder to keep the data in; in memory where it is absent.
    pub keep: Option<PathBuf>,
    /// The helpdesk's own clock.
    pub clock: Arc<dyn Clock>,
    /// The account's country, ISO 3166-1 alpha-2.
    pub country: String,
    /// The account's IANA time zone.
    pub time_zone: String,
    /// The e-mail address to sign in with.
    pub email: String,
    /// The password to sign in with.
    pub password: String,
    /// How long an access token of a sign-in is good.
    pub access_token_ttl: Duration,
    /// How long the token of [`super::Demo::token`] is good: it stands in for a script's token.
    pub ready_token_ttl: Duration,
    /// How long a sync token is good.
    pub sync_token_ttl: Duration,
    /// The one-time code a sign-in must bring, if any.
    pub require_otp: Option<String>,
    /// Requests with one access token.
    pub rate_limit: RateLimit,
    /// Failed sign-ins in a minute before the next is refused with 429.
    pub sign_in_failures: u32,
    /// Whether messages keep arriving.
    pub live: bool,
    /// Seconds between two things that happen while `live` is on.
    pub live_every: RangeInclusive<u64>,
    /// How long an event stream lasts before the helpdesk ends it; without end where it is absent.
    pub stream_limit: Option<Duration>,
    /// Where to listen; port 0 picks one.
    pub bind: SocketAddr,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            discussions: 48,
            seed: 1,
            keep: None,
            clock: Arc::new(SystemClock),
            country: "NL".to_owned(),
            time_zone: "Europe/Amsterdam".to_owned(),
            email: "desk@refurblab.example".to_owned(),
            password: "refurb-lab-demo".to_owned(),
            access_token_ttl: Duration::from_secs(15 * 60),
            ready_token_ttl: Duration::from_secs(24 * 3600),
            sync_token_ttl: Duration::from_secs(7 * 24 * 3600),
            require_otp: None,
            rate_limit: RateLimit::default(),
            sign_in_failures: 5,
            live: true,
            live_every: 20..=60,
            stream_limit: None,
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        }
    }
}

impl Options {
    /// The options for tests: nothing happens by itself.
    pub fn quiet(discussions: usize, seed: u64) -> Self {
        Options { discussions, seed, live: false, ..Options::default() }
    }

    /// Applies settings by name, as they stand in the environment. An integrator changes with them what the
    /// command line has no option for:
    ///
    /// | name | meaning |
    /// | --- | --- |
    /// | `SWOPDESK_DEMO_RATE` | requests a second with one token; the burst is four times that |
    /// | `SWOPDESK_DEMO_SIGN_INS` | failed sign-ins a minute |
    /// | `SWOPDESK_DEMO_TOKEN_SECONDS` | how long an access token is good |
    /// | `SWOPDESK_DEMO_STREAM_SECONDS` | how long an event stream lasts |
    /// | `SWOPDESK_DEMO_OTP` | the one-time code a sign-in must bring |
    /// | `SWOPDESK_DEMO_LIVE` | `off`: nothing happens by itself |
    ///
    /// # Errors
    /// [`DemoError::Setting`] names the one that cannot be read.
    pub fn with_settings(mut self, setting: impl Fn(&str) -> Option<String>) -> Result<Self, DemoError> {
        let number = |name: &'static str| match setting(name) {
            None => Ok(None),
            Some(text) => match text.trim().parse::<u32>() {
                Ok(number @ 1..) => Ok(Some(number)),
                _ => Err(DemoError::Setting { name, wanted: "a number from 1" }),
            },
        };
        if let Some(rate) = number("SWOPDESK_DEMO_RATE")? {
            self.rate_limit = RateLimit { per_second: f64::from(rate), burst: rate.saturating_mul(4) };
        }
        if let Some(failures) = number("SWOPDESK_DEMO_SIGN_INS")? {
            self.sign_in_failures = failures;
        }
        if let Some(seconds) = number("SWOPDESK_DEMO_TOKEN_SECONDS")? {
            self.access_token_ttl = Duration::from_secs(u64::from(seconds));
        }
        if let Some(seconds) = number("SWOPDESK_DEMO_STREAM_SECONDS")? {
            self.stream_limit = Some(Duration::from_secs(u64::from(seconds)));
        }
        if let Some(code) = setting("SWOPDESK_DEMO_OTP") {
            let shaped = (6..=8).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
            if !shaped {
                return Err(DemoError::Setting { name: "SWOPDESK_DEMO_OTP", wanted: "6 to 8 digits" });
            }
            self.require_otp = Some(code);
        }
        match setting("SWOPDESK_DEMO_LIVE").as_deref() {
            None => {}
            Some("on") => self.live = true,
            Some("off") => self.live = false,
            Some(_) => return Err(DemoError::Setting { name: "SWOPDESK_DEMO_LIVE", wanted: "on or off" }),
        }
        Ok(self)
    }
}
