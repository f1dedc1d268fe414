//! A discussion between a buyer and the seller, its messages, order and takeover: the words of the
//! platform contract as plain values. They serialise in the contract's form, which is what
//! `swopdesk show --json` prints and what the store keeps. Text in here is clean (`domain::clean`): the
//! platform client cleans it on the way in.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as the platform spells it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                $name(id.to_owned())
            }
        }
    };
}

id_type!(
    /// The platform's id of a discussion.
    DiscussionId
);
id_type!(
    /// The platform's id of a message.
    MessageId
);
id_type!(
    /// The platform's id of an uploaded file.
    AttachmentId
);
id_type!(
    /// The platform's id of an absence notice.
    AbsenceId
);

macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident fallback $fallback:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every value, in the contract's order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The contract's word for it.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }

            /// Reads the contract's word; an unknown one is the fallback the contract names.
            pub fn from_word(word: &str) -> Self {
                match word { $($word => $name::$variant,)+ _ => $name::$fallback }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let word = std::borrow::Cow::<'de, str>::deserialize(d)?;
                Ok($name::from_word(&word))
            }
        }
    };
}
pub(crate) use word_enum;

word_enum!(
    /// Whether a discussion still goes on.
    Status fallback Open {
        /// It goes on.
        Open = "open",
        /// It is over; a client may drop it.
        Closed = "closed",
    }
);
word_enum!(
    /// What the discussion is about, by the platform's own sorting.
    Category fallback Other {
        /// A question about a device or an order.
        Question = "question",
        /// The parcel: late, lost, damaged.
        Delivery = "delivery",
        /// The buyer sends the device back.
        Return = "return",
        /// Something is wrong with the device.
        Complaint = "complaint",
        /// Locked by passcode, IMEI, Apple ID or Google account.
        LockedDevice = "locked_device",
        /// The device is said to be a counterfeit.
        Counterfeit = "counterfeit",
        /// The device is said to be dangerous.
        UnsafeProduct = "unsafe_product",
        /// Anything else, and whatever a newer platform calls it.
        Other = "other",
    }
);
word_enum!(
    /// Who answers the buyer. An unknown value reads as the platform: the seller then only reads.
    Handler fallback Platform {
        /// The seller answers.
        Seller = "seller",
        /// The platform has taken the discussion over.
        Platform = "platform",
    }
);
word_enum!(
    /// Whose turn it is. An unknown value reads as the seller's: the safe side of a deadline.
    Awaiting fallback Seller {
        /// The buyer waits for the seller's answer; the reply clock runs.
        Seller = "seller",
        /// The seller has answered.
        Buyer = "buyer",
        /// Nobody waits.
        None = "none",
    }
);
word_enum!(
    /// Who wrote a message.
    Role fallback Platform {
        /// The buyer.
        Buyer = "buyer",
        /// The seller's account, from any device.
        Seller = "seller",
        /// The platform.
        Platform = "platform",
    }
);
word_enum!(
    /// Why the platform has taken a discussion over.
    TakeoverReason fallback TermsViolation {
        /// No answer within 24 working hours.
        NoReplyInTime = "no_reply_in_time",
        /// A dispute on quality.
        QualityDispute = "quality_dispute",
        /// The device is not as described.
        NotAsDescribed = "not_as_described",
        /// Rights on returns were not respected.
        ReturnRights = "return_rights",
        /// Rights on complaints were not respected.
        ComplaintRights = "complaint_rights",
        /// The device is locked.
        LockedDevice = "locked_device",
        /// The device is a counterfeit.
        Counterfeit = "counterfeit",
        /// The device is dangerous.
        UnsafeProduct = "unsafe_product",
        /// Another breach of the terms, and whatever a newer platform calls it.
        TermsViolation = "terms_violation",
    }
);

/// An amount of money in the currency's minor unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// In the currency's minor unit (cents).
    pub amount_minor: i64,
    /// ISO 4217.
    pub currency: String,
}

/// The storefront an order came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Market {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The storefront's name, for example `nl-nl` or `be-nl`.
    pub locale: String,
    /// ISO 639-1 codes of the languages a reply may be in, the preferred one first.
    pub languages: Vec<String>,
}

/// The buyer, as far as the seller is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buyer {
    /// The name shown to the seller.
    pub display_name: String,
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderItem {
    /// The device, for example `iPhone 13 128 GB Midnight`.
    pub title: String,
    /// The grade it was sold in, for example `Very good`.
    #[serde(default)]
    pub grade: Option<String>,
    /// The IMEI of the device.
    #[serde(default)]
    pub imei: Option<String>,
    /// How many.
    pub quantity: u32,
    /// Price of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
}

/// The order a discussion is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The order number.
    pub number: String,
    /// When the buyer ordered.
    pub placed_at: DateTime<Utc>,
    /// When the parcel arrived; the 30 days to return run from here.
    #[serde(default)]
    pub delivered_at: Option<DateTime<Utc>>,
    /// The carrier's page for the parcel.
    #[serde(default)]
    pub tracking_url: Option<String>,
    /// What the buyer paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
    /// The devices.
    pub items: Vec<OrderItem>,
}

/// That the platform has taken a discussion over, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Takeover {
    /// When; the reply clock stands still from here.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: TakeoverReason,
    /// The administrator's words.
    #[serde(default)]
    pub note: Option<String>,
    /// Costs charged to the seller so far.
    #[serde(default)]
    pub charged: Option<Money>,
}

/// That the seller said the newest message needs no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoReplyNeeded {
    /// Who said so.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// One answer of the past, for statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// When the clock began.
    pub since: DateTime<Utc>,
    /// When it was answered.
    pub at: DateTime<Utc>,
}

/// A discussion without its messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discussion {
    /// The platform's id.
    pub id: DiscussionId,
    /// Grows with every change; a lower one never replaces a higher one.
    pub version: i64,
    /// The subject line.
    pub subject: String,
    /// Open or closed.
    pub status: Status,
    /// What it is about.
    pub category: Category,
    /// Who answers.
    pub handler: Handler,
    /// Set when the platform has taken it over.
    #[serde(default)]
    pub takeover: Option<Takeover>,
    /// The storefront.
    pub market: Market,
    /// The buyer.
    pub buyer: Buyer,
    /// The order, where there is one.
    #[serde(default)]
    pub order: Option<Order>,
    /// Whose turn it is.
    pub awaiting: Awaiting,
    /// When the oldest buyer message without an answer arrived.
    #[serde(default)]
    pub awaiting_reply_since: Option<DateTime<Utc>>,
    /// The platform's own deadline, where it tells one.
    #[serde(default)]
    pub reply_due_at: Option<DateTime<Utc>>,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// When the newest message arrived.
    pub last_message_at: DateTime<Utc>,
    /// The newest message's first words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_message_preview: Option<String>,
    /// The newest message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_message_id: Option<MessageId>,
    /// Set when the seller said that the newest message needs no answer.
    #[serde(default)]
    pub no_reply_needed: Option<NoReplyNeeded>,
    /// The last 90 days' answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// How many messages it holds.
    pub message_count: u64,
    /// How many of them the seller has not read.
    pub unread_count: u64,
}

impl Discussion {
    /// When the reply clock began: the first unanswered buyer message, or the newest message where the
    /// platform names none (standards: "awaiting the seller but null: last_message_at"). `None` while it is
    /// not the seller's turn.
    pub fn waiting_since(&self) -> Option<DateTime<Utc>> {
        (self.awaiting == Awaiting::Seller).then(|| self.awaiting_reply_since.unwrap_or(self.last_message_at))
    }

    /// Whether the seller can write here: open and not taken over.
    pub fn takes_replies(&self) -> bool {
        self.status == Status::Open && self.handler == Handler::Seller
    }
}

/// A file of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The platform's id.
    pub id: AttachmentId,
    /// The sender's name for it; never a path to write to as it is.
    pub file_name: String,
    /// MIME type.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
}

/// Who wrote a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// Buyer, seller or platform.
    pub role: Role,
    /// The name shown.
    pub name: String,
}

/// One message of a discussion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The platform's id.
    pub id: MessageId,
    /// Who wrote it.
    pub author: Author,
    /// Plain text, cleaned.
    pub text: String,
    /// When the platform took it.
    pub sent_at: DateTime<Utc>,
    /// Its files.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}
