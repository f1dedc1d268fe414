//! What the store's tests share: a folder, a store, discussions.

use chrono::{DateTime, TimeDelta, Utc};
use swopdesk::config::paths::{Paths, ProfileName};
use swopdesk::domain::discussion::{
    Author, Awaiting, Buyer, Category, Discussion, DiscussionId, Handler, Market, Message, MessageId, Money,
    Order, OrderItem, Role, Status, Takeover, TakeoverReason,
};
use swopdesk::domain::draft::Draft;
use swopdesk::secrets::{Keeper, NoRing, StoreKey};
use swopdesk::store::{Place, Store};

pub const URL: &str = "https://desk.example.com";

/// A home of its own, and the store of one account in it.
pub struct Home {
    pub folder: tempfile::TempDir,
    pub store: Store,
}

pub fn paths(folder: &std::path::Path) -> Paths {
    Paths::under(folder, ProfileName::default())
}

pub fn open(folder: &std::path::Path) -> Store {
    Store::open(Place::new(&paths(folder), URL, "acc-1"), key(folder)).wait().unwrap().store
}

/// The one key of a home, made at the first need.
pub fn key(folder: &std::path::Path) -> StoreKey {
    keeper(folder).store_key(|| false).unwrap()
}

pub fn keeper(folder: &std::path::Path) -> Keeper {
    Keeper::with_ring(folder.join("secrets"), "default", URL, std::sync::Arc::new(NoRing))
}

pub fn home() -> Home {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    Home { folder, store }
}

/// Minutes after Monday 23 November 2026, 08:00 UTC.
pub fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_420_800, 0).unwrap() + TimeDelta::minutes(minutes)
}

/// An open discussion that needs a reply since minute `since`.
pub fn discussion(id: &str, version: i64, since: i64) -> Discussion {
    Discussion {
        id: id.into(),
        version,
        subject: format!("Pakket {id} niet aangekomen"),
        status: Status::Open,
        category: Category::Delivery,
        handler: Handler::Seller,
        takeover: None,
        market: Market { country: "NL".into(), locale: "nl-nl".into(), languages: vec!["nl".into()] },
        buyer: Buyer { display_name: "J. de Vries".into() },
        order: Some(Order {
            number: "NL400123".into(),
            placed_at: at(-9000),
            delivered_at: None,
            tracking_url: None,
            total: Some(Money { amount_minor: 39_900, currency: "EUR".into() }),
            items: vec![OrderItem {
                title: "iPhone 13 128 GB Midnight".into(),
                grade: Some("Very good".into()),
                imei: Some("356938035643809".into()),
                quantity: 1,
                price: None,
            }],
        }),
        awaiting: Awaiting::Seller,
        awaiting_reply_since: Some(at(since)),
        reply_due_at: None,
        created_at: at(since - 10),
        updated_at: at(since),
        last_message_at: at(since),
        last_message_preview: Some("Goedemiddag, mijn pakket is er nog niet".into()),
        last_message_id: Some("m-1".into()),
        no_reply_needed: None,
        answers: vec![],
        message_count: 1,
        unread_count: 1,
    }
}

pub fn waiting(id: &str, version: i64, last: i64) -> Discussion {
    let mut d = discussion(id, version, last);
    d.awaiting = Awaiting::Buyer;
    d.awaiting_reply_since = None;
    d.unread_count = 0;
    d
}

pub fn taken_over(id: &str, version: i64, last: i64) -> Discussion {
    let mut d = discussion(id, version, last);
    d.handler = Handler::Platform;
    d.takeover = Some(Takeover {
        at: at(last + 1),
        reason: TakeoverReason::LockedDevice,
        note: Some("Toestel geblokkeerd".into()),
        charged: None,
    });
    d
}

pub fn closed(id: &str, version: i64, last: i64) -> Discussion {
    let mut d = waiting(id, version, last);
    d.status = Status::Closed;
    d
}

pub fn message(id: &str, minute: i64, text: &str) -> Message {
    Message {
        id: id.into(),
        author: Author { role: Role::Buyer, name: "J. de Vries".into() },
        text: text.into(),
        sent_at: at(minute),
        attachments: vec![],
    }
}

pub fn draft(id: &str, text: &str) -> Draft {
    Draft {
        discussion_id: id.into(),
        text: text.into(),
        in_reply_to: Some(MessageId::from("m-1")),
        cursor: text.len(),
        files: vec![],
        returned: None,
        updated_at: at(0),
    }
}

pub fn id(id: &str) -> DiscussionId {
    id.into()
}
