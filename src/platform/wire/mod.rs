//! The contract's JSON as it comes, turned into domain values. Private mirrors of the schemas: unknown
//! fields are ignored, unknown enum values become the fallback the contract names, optional things that are
//! missing, null or malformed are left out, and text is cleaned and bounded. Only what a value cannot do
//! without (its id, version, instants) refuses it, and then only that one item of a page.

use super::error::PlatformError;
use crate::domain::absence::{Absence, AbsenceNotice, AbsenceStatus, Replacement};
use crate::domain::account::Account;
use crate::domain::clean::clean_line;
use crate::domain::discussion::*;
use crate::domain::market::{is_code, language_of};
use crate::words::wording;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

mod parts;
pub(super) use parts::{Each, id, lenient};
use parts::{MAX_TEXT, country, day, file_name, instant, line, optional_line, prose, token};

macro_rules! mirror {
    ($(struct $name:ident { $($field:ident: $type:ty,)* })*) => {
        $(
            #[derive(Debug, Default, Deserialize)]
            #[serde(default)]
            pub(in crate::platform) struct $name {
                $(#[serde(deserialize_with = "lenient")] $field: Option<$type>,)*
            }
        )*
    };
}

mirror! {
    struct WireMoney { amount_minor: i64, currency: String, }
    struct WireMarket { country: String, locale: String, languages: Each<String>, }
    struct WireBuyer { display_name: String, }
    struct WireItem { title: String, grade: String, imei: String, quantity: u32, price: WireMoney, }
    struct WireOrder {
        number: String, placed_at: String, delivered_at: String, tracking_url: String, total: WireMoney,
        items: Each<WireItem>,
    }
    struct WireTakeover { at: String, reason: String, note: String, charged: WireMoney, }
    struct WireNoReply { by: String, at: String, }
    struct WireAnswer { since: String, at: String, }
    struct WireDiscussion {
        id: String, version: i64, subject: String, status: String, category: String, handler: String,
        takeover: WireTakeover, market: WireMarket, buyer: WireBuyer, order: WireOrder, awaiting: String,
        awaiting_reply_since: String, reply_due_at: String, created_at: String, updated_at: String,
        last_message_at: String, last_message_preview: String, last_message_id: String,
        no_reply_needed: WireNoReply, answers: Each<WireAnswer>, message_count: u64, unread_count: u64,
    }
    struct WireAttachment { id: String, file_name: String, media_type: String, size: u64, }
    struct WireAuthor { role: String, name: String, }
    struct WireMessage {
        id: String, author: WireAuthor, text: String, sent_at: String, attachments: Each<WireAttachment>,
    }
    struct WireReplacement { name: String, reachable_at: String, }
    struct WireAbsence {
        id: String, first_day: String, last_day: String, replacement: WireReplacement,
        listings_withdrawn: bool, note: String, submitted_at: String, status: String, late: bool,
        working_days: u32, decision_note: String,
    }
    struct WireAccount {
        id: String, name: String, email: String, country: String, time_zone: String,
        extra_closed_days: Each<String>,
    }
}

/// A mirror that becomes a domain value, unless it lacks what that cannot do without.
pub(super) trait Mirror: DeserializeOwned {
    /// What it becomes.
    type Value;
    /// The domain value, or the name of what is missing.
    fn value(self) -> Result<Self::Value, &'static str>;
}

/// One thing of the contract.
pub(super) fn one<M: Mirror>(body: &[u8]) -> Result<M::Value, PlatformError> {
    let mirror: M = super::answer::json(body)?;
    mirror.value().map_err(|missing| PlatformError::NotAHelpdesk(wording!("answer-lacks", what = missing)))
}

/// A list of things. Items that cannot be read are left out and counted.
pub(super) struct List<T> {
    pub items: Vec<T>,
    pub skipped: usize,
    pub next_cursor: Option<String>,
    pub sync_token: Option<String>,
}

/// A list of the contract; only `items` itself must be there.
pub(super) fn list<M: Mirror>(body: &[u8]) -> Result<List<M::Value>, PlatformError> {
    #[derive(Deserialize)]
    struct Page {
        items: Vec<Box<RawValue>>,
        #[serde(default, deserialize_with = "lenient")]
        next_cursor: Option<String>,
        #[serde(default, deserialize_with = "lenient")]
        sync_token: Option<String>,
    }
    let page: Page = super::answer::json(body)?;
    let all = page.items.len();
    let read = |raw: Box<RawValue>| serde_json::from_str::<M>(raw.get()).ok()?.value().ok();
    let items: Vec<_> = page.items.into_iter().filter_map(read).collect();
    Ok(List {
        skipped: all - items.len(),
        items,
        next_cursor: token(page.next_cursor),
        sync_token: token(page.sync_token),
    })
}

/// The answer to a reply. The state after it is a convenience: malformed, it is left out.
#[derive(Deserialize)]
pub(super) struct WireSent {
    message: WireMessage,
    #[serde(default, deserialize_with = "lenient")]
    discussion: Option<WireDiscussion>,
}

impl Mirror for WireSent {
    type Value = (Message, Option<Discussion>);
    fn value(self) -> Result<Self::Value, &'static str> {
        Ok((self.message.value()?, self.discussion.and_then(|d| d.value().ok())))
    }
}

impl WireMoney {
    fn money(self) -> Option<Money> {
        let currency = self.currency?.trim().to_ascii_uppercase();
        let fits = currency.len() == 3 && currency.bytes().all(|b| b.is_ascii_uppercase());
        Some(Money { amount_minor: self.amount_minor?, currency }).filter(|_| fits)
    }
}

impl WireMarket {
    fn market(self) -> Market {
        let locale = line(self.locale, 35);
        let mut languages: Vec<String> = Vec::new();
        for tag in self.languages.unwrap_or_default().0.iter().take(20) {
            let code = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
            if is_code(&code) && !languages.contains(&code) {
                languages.push(code);
            }
        }
        if languages.is_empty() {
            languages.extend(language_of(&locale));
        }
        Market { country: country(self.country), locale, languages }
    }
}

impl WireItem {
    fn item(self) -> OrderItem {
        OrderItem {
            title: line(self.title, 300),
            grade: optional_line(self.grade, 60),
            imei: optional_line(self.imei, 40),
            quantity: self.quantity.unwrap_or(1),
            price: self.price.and_then(WireMoney::money),
        }
    }
}

impl WireOrder {
    fn order(self) -> Option<Order> {
        let is_web = |url: &String| url.starts_with("https://") || url.starts_with("http://");
        Some(Order {
            number: optional_line(self.number, 64)?,
            placed_at: instant(self.placed_at)?,
            delivered_at: instant(self.delivered_at),
            tracking_url: self
                .tracking_url
                .map(|url| clean_line(&url).into_owned())
                .filter(|url| url.len() <= 2000 && is_web(url)),
            total: self.total.and_then(WireMoney::money),
            items: self.items.unwrap_or_default().0.into_iter().take(100).map(WireItem::item).collect(),
        })
    }
}

impl WireTakeover {
    fn takeover(self) -> Option<Takeover> {
        Some(Takeover {
            at: instant(self.at)?,
            reason: TakeoverReason::from_word(&self.reason.unwrap_or_default()),
            note: prose(self.note, 4000),
            charged: self.charged.and_then(WireMoney::money),
        })
    }
}

impl Mirror for WireDiscussion {
    type Value = Discussion;
    fn value(self) -> Result<Discussion, &'static str> {
        let updated_at = instant(self.updated_at);
        let last_message_at = instant(self.last_message_at).or(updated_at).ok_or("last_message_at")?;
        let no_reply = |n: WireNoReply| Some(NoReplyNeeded { by: line(n.by, 120), at: instant(n.at)? });
        let answer = |a: WireAnswer| Some(Answer { since: instant(a.since)?, at: instant(a.at)? });
        Ok(Discussion {
            id: DiscussionId(self.id.as_deref().and_then(id).ok_or("id")?),
            version: self.version.ok_or("version")?,
            subject: line(self.subject, 300),
            status: Status::from_word(&self.status.unwrap_or_default()),
            category: Category::from_word(&self.category.unwrap_or_default()),
            handler: Handler::from_word(&self.handler.unwrap_or_default()),
            takeover: self.takeover.and_then(WireTakeover::takeover),
            market: self.market.unwrap_or_default().market(),
            buyer: Buyer { display_name: line(self.buyer.unwrap_or_default().display_name, 120) },
            order: self.order.and_then(WireOrder::order),
            awaiting: Awaiting::from_word(&self.awaiting.unwrap_or_default()),
            awaiting_reply_since: instant(self.awaiting_reply_since),
            reply_due_at: instant(self.reply_due_at),
            created_at: instant(self.created_at).unwrap_or(last_message_at),
            updated_at: updated_at.unwrap_or(last_message_at),
            last_message_at,
            last_message_preview: optional_line(self.last_message_preview, 200),
            last_message_id: self.last_message_id.as_deref().and_then(id).map(MessageId),
            no_reply_needed: self.no_reply_needed.and_then(no_reply),
            answers: self.answers.unwrap_or_default().0.into_iter().take(5000).filter_map(answer).collect(),
            message_count: self.message_count.unwrap_or_default(),
            unread_count: self.unread_count.unwrap_or_default(),
        })
    }
}

impl Mirror for WireAttachment {
    type Value = Attachment;
    fn value(self) -> Result<Attachment, &'static str> {
        let name = file_name(&line(self.file_name, 255));
        Ok(Attachment {
            id: AttachmentId(self.id.as_deref().and_then(id).ok_or("id")?),
            file_name: name,
            media_type: optional_line(self.media_type, 100)
                .unwrap_or_else(|| "application/octet-stream".to_owned()),
            size: self.size.unwrap_or_default(),
        })
    }
}

impl Mirror for WireMessage {
    type Value = Message;
    fn value(self) -> Result<Message, &'static str> {
        let author = self.author.unwrap_or_default();
        let files = self.attachments.unwrap_or_default().0.into_iter().take(50);
        Ok(Message {
            id: MessageId(self.id.as_deref().and_then(id).ok_or("id")?),
            author: Author {
                role: Role::from_word(&author.role.unwrap_or_default()),
                name: line(author.name, 120),
            },
            text: prose(self.text, MAX_TEXT).unwrap_or_default(),
            sent_at: instant(self.sent_at).ok_or("sent_at")?,
            attachments: files.filter_map(|a| a.value().ok()).collect(),
        })
    }
}

impl Mirror for WireAbsence {
    type Value = Absence;
    fn value(self) -> Result<Absence, &'static str> {
        let replacement = |r: WireReplacement| {
            Some(Replacement {
                name: optional_line(r.name, 200)?,
                reachable_at: optional_line(r.reachable_at, 200),
            })
        };
        Ok(Absence {
            id: AbsenceId(self.id.as_deref().and_then(id).ok_or("id")?),
            notice: AbsenceNotice {
                first_day: day(self.first_day).ok_or("first_day")?,
                last_day: day(self.last_day).ok_or("last_day")?,
                replacement: self.replacement.and_then(replacement),
                listings_withdrawn: self.listings_withdrawn.unwrap_or_default(),
                note: prose(self.note, 2000),
            },
            submitted_at: instant(self.submitted_at).ok_or("submitted_at")?,
            status: AbsenceStatus::from_word(&self.status.unwrap_or_default()),
            late: self.late.unwrap_or_default(),
            working_days: self.working_days,
            decision_note: prose(self.decision_note, 4000),
        })
    }
}

impl Mirror for WireAccount {
    type Value = Account;
    fn value(self) -> Result<Account, &'static str> {
        let closed = self.extra_closed_days.unwrap_or_default().0.into_iter().take(4000);
        Ok(Account {
            id: self.id.as_deref().and_then(id).ok_or("id")?,
            name: line(self.name, 200),
            email: optional_line(self.email, 254),
            country: country(self.country),
            time_zone: optional_line(self.time_zone, 64).ok_or("time_zone")?,
            extra_closed_days: closed.filter_map(|text| day(Some(text))).collect(),
        })
    }
}
