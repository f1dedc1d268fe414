//! The services under the interface and the commands, over HTTP against the demo helpdesk: where a terminal
//! is too coarse.

mod files;
mod notices;
mod outbox;
mod schedules;
mod sync;

use crate::support::{DEADLINE, Home, keeper};
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde_json::Value;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};
use swopdesk::config::Settings;
use swopdesk::config::paths::{Paths, ProfileName};
use swopdesk::demo::{Demo, Options};
use swopdesk::domain::discussion::{DiscussionId, MessageId};
use swopdesk::domain::outbox::OutboxBody;
use swopdesk::platform::{Clock, Connection, Credentials, Helpdesk, Limits, PlatformUrl};
use swopdesk::runtime::clock::SystemClock;
use swopdesk::runtime::desk::Desk;
use swopdesk::store::NewItem;

/// A helpdesk, and a home for stores.
pub struct Rig {
    pub demo: Demo,
    pub home: Home,
}

impl Rig {
    pub async fn new(discussions: usize) -> Rig {
        Rig { demo: Demo::start(Options::quiet(discussions, 7)).await.unwrap(), home: Home::new() }
    }

    /// A running copy of the program, without its screen.
    pub async fn copy(&self) -> Desk {
        self.copy_with(Limits::default()).await
    }

    pub async fn copy_with(&self, limits: Limits) -> Desk {
        let paths = Paths::under(self.home.path(), ProfileName::new("default").unwrap());
        paths.create().unwrap();
        let keeper = keeper(&paths, self.demo.url());
        let connection = Connection {
            url: PlatformUrl::parse(self.demo.url()).unwrap(),
            accept_language: "en".to_owned(),
            clock: Arc::new(SystemClock),
            credentials: Credentials::Fixed(SecretString::from(self.demo.token().to_owned())),
        };
        let helpdesk = Helpdesk::connect_with(connection, limits).unwrap();
        let (desk, remarks) =
            Desk::open(helpdesk, &keeper, None, &paths, &Settings::defaults()).await.unwrap();
        assert!(remarks.is_empty(), "{remarks:?}");
        desk
    }

    /// Ids of the discussions that are open at the helpdesk.
    pub fn open(&self) -> HashSet<String> {
        let all = self.demo.discussions().unwrap();
        all.iter().filter(|d| d["status"] == "open").map(|d| text(&d["id"])).collect()
    }

    /// A discussion that can be answered, with its newest message.
    pub fn parcel(&self) -> (DiscussionId, MessageId) {
        let id = self.demo.open_discussion("nl-nl", "Pakket", "Waar blijft mijn pakket?").unwrap();
        let last = text(&self.demo.discussion(&id).unwrap()["last_message_id"]);
        (DiscussionId(id), MessageId(last))
    }

    pub async fn until(&self, what: &str, fits: impl AsyncFn() -> bool) {
        let begun = Instant::now();
        while !fits().await {
            assert!(begun.elapsed() < DEADLINE, "never: {what}; requests: {:#?}", self.demo.requests());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

pub fn now() -> DateTime<Utc> {
    SystemClock.now()
}

/// A reply as the outbox takes it.
pub fn reply(parcel: &(DiscussionId, MessageId), words: &str, held_until: Option<DateTime<Utc>>) -> NewItem {
    NewItem {
        discussion_id: Some(parcel.0.clone()),
        body: OutboxBody::Reply {
            text: words.to_owned(),
            in_reply_to: parcel.1.clone(),
            files: Vec::new(),
            attachment_ids: Vec::new(),
        },
        held_until,
        drop_draft: true,
        created_at: now(),
    }
}
