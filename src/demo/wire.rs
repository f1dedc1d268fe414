//! The contract's objects as the helpdesk writes them. Private to the helpdesk on purpose: the client has
//! mirrors of its own, and each side checks the other.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// Whether a discussion goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Status {
    Open,
    Closed,
}

/// Who answers the buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Handler {
    Seller,
    Platform,
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Awaiting {
    Seller,
    Buyer,
    None,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Role {
    Buyer,
    Seller,
    Platform,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Money {
    pub amount_minor: i64,
    pub currency: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Market {
    pub country: String,
    pub locale: String,
    pub languages: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Buyer {
    pub display_name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct OrderItem {
    pub title: String,
    pub grade: Option<String>,
    pub imei: Option<String>,
    pub quantity: u32,
    pub price: Money,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Order {
    pub number: String,
    pub placed_at: DateTime<Utc>,
    pub delivered_at: Option<DateTime<Utc>>,
    pub tracking_url: Option<String>,
    pub total: Money,
    pub items: Vec<OrderItem>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Takeover {
    pub at: DateTime<Utc>,
    pub reason: String,
    pub note: Option<String>,
    pub charged: Option<Money>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct NoReplyNeeded {
    pub by: String,
    pub at: DateTime<Utc>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Answer {
    pub since: DateTime<Utc>,
    pub at: DateTime<Utc>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Discussion {
    pub id: String,
    pub version: i64,
    pub subject: String,
    pub status: Status,
    pub category: String,
    pub handler: Handler,
    pub takeover: Option<Takeover>,
    pub market: Market,
    pub buyer: Buyer,
    pub order: Option<Order>,
    pub awaiting: Awaiting,
    pub awaiting_reply_since: Option<DateTime<Utc>>,
    pub reply_due_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub last_message_at: DateTime<Utc>,
    pub last_message_preview: String,
    pub last_message_id: String,
    pub no_reply_needed: Option<NoReplyNeeded>,
    pub answers: Vec<Answer>,
    pub message_count: i64,
    pub unread_count: i64,
}

impl Discussion {
    /// The newest message's first words: one line, at most 200 characters.
    pub(super) fn set_preview(&mut self, text: &str) {
        self.last_message_preview =
            text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect();
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attachment {
    pub id: String,
    pub file_name: String,
    pub media_type: String,
    pub size: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Author {
    pub role: Role,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Message {
    pub id: String,
    pub author: Author,
    pub text: String,
    pub sent_at: DateTime<Utc>,
    pub attachments: Vec<Attachment>,
}

/// What became of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum AbsenceStatus {
    Submitted,
    Acknowledged,
    Rejected,
    Withdrawn,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Replacement {
    pub name: String,
    pub reachable_at: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Absence {
    pub id: String,
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    pub replacement: Option<Replacement>,
    pub listings_withdrawn: bool,
    pub note: Option<String>,
    pub submitted_at: DateTime<Utc>,
    pub status: AbsenceStatus,
    pub late: bool,
    pub working_days: u32,
    pub decision_note: Option<String>,
}

impl Absence {
    /// Whether the notice stands: withdrawn and rejected ones do not count.
    pub(super) fn stands(&self) -> bool {
        matches!(self.status, AbsenceStatus::Submitted | AbsenceStatus::Acknowledged)
    }
}
