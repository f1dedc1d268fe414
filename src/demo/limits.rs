//! How often a client may ask: a token bucket for each access token, and a count of failed sign-ins.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{HashMap, VecDeque};

/// The limit on requests with one access token.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateLimit {
    /// Requests a second over time.
    pub per_second: f64,
    /// Requests at once.
    pub burst: u32,
}

impl Default for RateLimit {
    fn default() -> Self {
        RateLimit { per_second: 50.0, burst: 200 }
    }
}

/// What the bucket says of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Allowance {
    /// Whole seconds to wait, where the request is refused.
    pub refused_for: Option<u64>,
    /// Requests left at once.
    pub remaining: u32,
    /// Seconds until the bucket is full again.
    pub reset: u64,
}

#[derive(Debug)]
struct Bucket {
    level: f64,
    at: DateTime<Utc>,
}

/// One bucket for each access token that was seen.
#[derive(Debug, Default)]
pub(super) struct Buckets(HashMap<String, Bucket>);

impl Buckets {
    /// Takes one request out of the token's bucket.
    pub(super) fn take(&mut self, token: &str, limit: RateLimit, now: DateTime<Utc>) -> Allowance {
        let full = f64::from(limit.burst.max(1));
        let rate = limit.per_second.max(0.001);
        // a full bucket is the same as none: forget those, so that old tokens do not pile up
        if self.0.len() > 1000 {
            self.0.retain(|_, bucket| (now - bucket.at).num_seconds() as f64 * rate < full);
        }
        let bucket = self.0.entry(token.to_owned()).or_insert(Bucket { level: full, at: now });
        let gone = (now - bucket.at).num_milliseconds().max(0) as f64 / 1000.0;
        bucket.level = (bucket.level + gone * rate).min(full);
        bucket.at = now;
        let refused = bucket.level < 1.0;
        if !refused {
            bucket.level -= 1.0;
        }
        Allowance {
            refused_for: refused.then(|| ((1.0 - bucket.level) / rate).ceil().max(1.0) as u64),
            remaining: bucket.level as u32,
            reset: ((full - bucket.level) / rate).ceil() as u64,
        }
    }
}

/// Failed sign-ins of the last minute.
#[derive(Debug, Default)]
pub(super) struct SignIns(VecDeque<DateTime<Utc>>);

impl SignIns {
    /// Failures count this long.
    const WINDOW: TimeDelta = TimeDelta::seconds(60);

    /// Whole seconds to wait when there were too many failures.
    pub(super) fn refused_for(&mut self, allowed: u32, now: DateTime<Utc>) -> Option<u64> {
        while self.0.front().is_some_and(|at| now - *at >= Self::WINDOW) {
            self.0.pop_front();
        }
        if self.0.len() < allowed.max(1) as usize {
            return None;
        }
        let wait = self.0.front().map_or(Self::WINDOW, |at| *at + Self::WINDOW - now);
        Some(u64::try_from(wait.num_milliseconds()).unwrap_or(0).div_ceil(1000).max(1))
    }

    pub(super) fn failed(&mut self, now: DateTime<Utc>) {
        self.0.push_back(now);
    }

    pub(super) fn succeeded(&mut self) {
        self.0.clear();
    }
}
