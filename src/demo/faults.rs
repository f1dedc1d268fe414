//! Faults on order, for tests: the next requests that fit a rule are delayed, cut off, answered by
//! something that is no helpdesk, or done with the answer lost on the way.

use std::time::Duration;

/// What happens to a request in place of, or beside, the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// This answer, and no work is done.
    Answer {
        /// The status.
        status: u16,
        /// The `Content-Type`.
        media_type: String,
        /// The body.
        body: String,
        /// `Retry-After` in seconds.
        retry_after: Option<u64>,
    },
    /// The work is done, and the connection breaks before the answer is through.
    LoseAnswer,
    /// The work is done, and the answer never comes; the connection stays.
    HoldAnswer,
    /// The work is done, and half of the answer comes through before the connection breaks.
    HalfAnswer,
    /// No work is done, and the connection breaks.
    BreakOff,
    /// The work is done after this time.
    Delay(Duration),
}

impl Act {
    /// A problem document with this status and code.
    pub fn problem(status: u16, code: &str) -> Self {
        let body = serde_json::json!({ "title": "Scripted", "status": status, "code": code });
        let media_type = super::problem::PROBLEM_JSON.to_owned();
        Act::Answer { status, media_type, body: body.to_string(), retry_after: None }
    }

    /// The same, with `Retry-After`.
    pub fn retry_after(status: u16, code: &str, seconds: u64) -> Self {
        match Act::problem(status, code) {
            Act::Answer { status, media_type, body, .. } => {
                Act::Answer { status, media_type, body, retry_after: Some(seconds) }
            }
            other => other,
        }
    }

    /// A page of HTML, as a proxy or a hotel's network answers.
    pub fn html(status: u16) -> Self {
        let body = "<!doctype html><html><body><h1>Welcome to our WiFi</h1></body></html>".to_owned();
        Act::Answer { status, media_type: "text/html; charset=utf-8".to_owned(), body, retry_after: None }
    }
}

/// The rules that still have turns, in the order they were given.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    method: String,
    path: String,
    turns: u32,
    act: Act,
}

impl Faults {
    /// The next `turns` requests of this method (`*`: any) whose path begins with `path`.
    pub(super) fn add(&mut self, method: &str, path: &str, turns: u32, act: Act) {
        self.0.push(Rule { method: method.to_owned(), path: path.to_owned(), turns, act });
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn next(&mut self, method: &str, path: &str) -> Option<Act> {
        self.0.retain(|rule| rule.turns > 0);
        let fits =
            |rule: &&mut Rule| (rule.method == "*" || rule.method == method) && path.starts_with(&rule.path);
        let rule = self.0.iter_mut().find(fits)?;
        rule.turns -= 1;
        Some(rule.act.clone())
    }
}
