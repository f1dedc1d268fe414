//! The demo helpdesk in this process, with its hooks and scripted faults, for tests that are not async
//! themselves.

use super::DEADLINE;
use serde_json::Value;
use std::net::SocketAddr;
use std::ops::Deref;
use std::time::{Duration, Instant};
use swopdesk::demo::{Demo, LoggedRequest, Options};

/// A running helpdesk.
pub struct Desk {
    demo: Option<Demo>,
    runtime: tokio::runtime::Runtime,
}

impl Desk {
    /// A helpdesk with so many open discussions, in which nothing happens by itself.
    pub fn quiet(discussions: usize) -> Desk {
        Desk::with(discussions, |_| {})
    }

    pub fn with(discussions: usize, change: impl FnOnce(&mut Options)) -> Desk {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let mut options = Options::quiet(discussions, 7);
        change(&mut options);
        let demo = runtime.block_on(Demo::start(options)).unwrap();
        Desk { demo: Some(demo), runtime }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.url().trim_start_matches("http://").parse().unwrap()
    }

    /// It is gone: nobody listens there any more.
    pub fn stop(mut self) {
        if let Some(demo) = self.demo.take() {
            self.runtime.block_on(demo.shutdown());
        }
    }

    /// Waits until what has happened fits.
    pub fn wait(&self, what: &str, fits: impl Fn(&Demo) -> bool) {
        let begun = Instant::now();
        while !fits(self) {
            let requests = self.requests();
            assert!(begun.elapsed() < DEADLINE, "never: {what}; requests: {requests:#?}");
            self.runtime.block_on(async { tokio::time::sleep(Duration::from_millis(20)).await });
        }
    }

    /// Waits for so many requests of a method whose path ends so, and gives them.
    pub fn wait_asked(&self, many: usize, method: &str, path_end: &str) -> Vec<LoggedRequest> {
        let what = format!("{many} requests {method} …{path_end}");
        self.wait(&what, |_| self.asked(method, path_end).len() >= many);
        let asked = self.asked(method, path_end);
        assert_eq!(asked.len(), many, "{asked:#?}");
        asked
    }

    /// Requests of a method whose path ends so.
    pub fn asked(&self, method: &str, path_end: &str) -> Vec<LoggedRequest> {
        let fits = |r: &LoggedRequest| r.method == method && r.path.ends_with(path_end);
        self.requests().into_iter().filter(fits).collect()
    }

    /// The discussions that wait for the seller's reply, as the contract has them.
    pub fn due(&self) -> Vec<Value> {
        let fits = |d: &Value| {
            d["status"] == "open"
                && d["handler"] == "seller"
                && d["awaiting"] == "seller"
                && !d["awaiting_reply_since"].is_null()
        };
        self.discussions().unwrap().into_iter().filter(fits).collect()
    }
}

impl Deref for Desk {
    type Target = Demo;

    fn deref(&self) -> &Demo {
        self.demo.as_ref().unwrap()
    }
}
