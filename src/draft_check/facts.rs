//! What the rules know of the discussion a draft is for.

use crate::domain::discussion::{Discussion, DiscussionId, Message, Role};

/// Buyer's messages that count as unanswered, at most: the newest.
const MOST_UNANSWERED: usize = 50;

/// The discussion a draft is for, as far as the rules look at it. The texts are clean (`domain::clean`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The discussion itself: what was sent here before is no repetition.
    pub discussion: Option<DiscussionId>,
    /// The buyer's name as the seller sees it.
    pub buyer: String,
    /// Names of the seller's side: the account, and who has answered here before.
    pub sellers: Vec<String>,
    /// The order number.
    pub order: Option<String>,
    /// The devices of the order.
    pub devices: Vec<String>,
    /// The IMEIs of the order.
    pub imeis: Vec<String>,
    /// The carrier's page for the parcel.
    pub tracking_url: Option<String>,
    /// What the buyer has written since the last answer, oldest first.
    pub unanswered: Vec<String>,
    /// Everything else that has been written here, newest first: what it names, a reply may name.
    pub said: Vec<String>,
}

impl Facts {
    /// The facts of a discussion. `messages` are those at hand, oldest first; `account` is the seller's name.
    pub fn of(discussion: &Discussion, messages: &[Message], account: &str) -> Facts {
        let order = discussion.order.as_ref();
        let items = || order.iter().flat_map(|order| &order.items);
        let answered = messages.iter().rposition(|message| message.author.role == Role::Seller);
        let (before, since) = messages.split_at(answered.map_or(0, |at| at + 1));
        let by_buyer = |message: &&Message| message.author.role == Role::Buyer;
        let mut unanswered: Vec<String> = since
            .iter()
            .rev()
            .filter(by_buyer)
            .take(MOST_UNANSWERED)
            .map(|message| message.text.clone())
            .collect();
        unanswered.reverse();
        let mut sellers = vec![account.to_owned()];
        for message in messages.iter().filter(|message| message.author.role == Role::Seller) {
            if !sellers.contains(&message.author.name) {
                sellers.push(message.author.name.clone());
            }
        }
        Facts {
            discussion: Some(discussion.id.clone()),
            buyer: discussion.buyer.display_name.clone(),
            sellers,
            order: order.map(|order| order.number.clone()),
            devices: items().map(|item| item.title.clone()).collect(),
            imeis: items().filter_map(|item| item.imei.clone()).collect(),
            tracking_url: order.and_then(|order| order.tracking_url.clone()),
            unanswered,
            said: before.iter().rev().take(MOST_UNANSWERED).map(|message| message.text.clone()).collect(),
        }
    }

    /// Names that say nothing about the language of a text: of people and of devices.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.buyer.as_str())
            .chain(self.sellers.iter().map(String::as_str))
            .chain(self.devices.iter().map(String::as_str))
    }
}
