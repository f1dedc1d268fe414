//! Contact stays on the platform: mail addresses, phone numbers, handles, web addresses, bank accounts and
//! invitations to another channel, in the languages of the markets. An invitation, not a mention.
//!
//! | part | finds |
//! | --- | --- |
//! | [`marks`] | which words are words for a phone, an order number, a channel, "at", "dot", …; shared by the others |
//! | [`hosts`] | which addresses are allowed |
//! | [`links`] | web addresses, plain or lightly disguised |
//! | [`mails`] | mail addresses, plain or lightly disguised |
//! | [`digits`], [`phones`] | runs of digits in a text, and which of them are phone numbers |
//! | [`accounts`] | bank accounts |
//! | [`handles`] | `@name` and "Telegram: name" |
//! | [`invitations`] | invitations in words, from `assets/checks/off_platform.txt` |
//!
//! Everything is one pass over the words or the characters, with look-aheads of fixed length.

mod accounts;
mod digits;
mod handles;
mod hosts;
mod invitations;
mod links;
mod mails;
mod marks;
mod phones;

pub use hosts::{HostKind, Hosts};

use super::{Checked, RuleId};
use crate::words::{Wording, wording};
use hosts::Names;
use marks::Text;
use std::ops::Range;

/// Findings of this rule in one draft, at most: nobody reads more.
const MOST: usize = 50;

/// What was found, the surest first: where two overlap, the earlier kind stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Mail,
    Account,
    PaymentLink,
    SocialLink,
    Link,
    Phone,
    Handle,
    Payment,
    Deal,
    Contact,
}

impl Kind {
    fn message(self) -> Wording {
        match self {
            Kind::Mail => wording!("check-contact-mail"),
            Kind::Phone => wording!("check-contact-phone"),
            Kind::Account => wording!("check-contact-account"),
            Kind::PaymentLink => wording!("check-contact-payment-link"),
            Kind::SocialLink => wording!("check-contact-social-link"),
            Kind::Handle => wording!("check-contact-handle"),
            Kind::Link => wording!("check-contact-link"),
            Kind::Payment => wording!("check-contact-payment"),
            Kind::Deal => wording!("check-contact-deal"),
            Kind::Contact => wording!("check-contact-invitation"),
        }
    }
}

/// A stretch of the draft, in bytes.
#[derive(Debug, Clone)]
struct Found {
    kind: Kind,
    span: Range<usize>,
}

/// Finds contact outside the platform.
pub(super) fn check(checked: &mut Checked<'_>) {
    if checked.context.severities.of(RuleId::OffPlatform).is_none() || checked.words.is_empty() {
        return;
    }
    let facts = checked.context.facts.as_ref();
    let tracking = facts.and_then(|facts| facts.tracking_url.as_deref()).and_then(links::host_of);
    let extra = Names::of(checked.context.hosts.iter().cloned().chain(tracking));
    let text = Text::new(checked.draft, &checked.words, &checked.context.languages, extra);
    let mut found = Vec::new();
    let mails = mails::find(&text, &mut found);
    let links = links::find(&text, &mails, &mut found);
    let taken: Vec<Range<usize>> = mails.iter().chain(&links).cloned().collect();
    let runs = digits::runs(checked.draft);
    accounts::find(&text, &runs, &taken, &mut found);
    phones::find(&text, &runs, &taken, facts, &mut found);
    handles::find(&text, &taken, &mut found);
    invitations::find(&text, &mut found);
    for it in one_a_place(found).into_iter().take(MOST) {
        checked.find(RuleId::OffPlatform, it.span, it.kind.message());
    }
}

/// One finding a place: of those that overlap the surest, so that an invitation in words gives way to the
/// address inside it.
fn one_a_place(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|it| (it.span.start, it.kind));
    let mut places: Vec<Found> = Vec::new();
    for it in found {
        match places.last_mut().filter(|last| it.span.start < last.span.end) {
            Some(last) if it.kind < last.kind => *last = it,
            Some(_) => {}
            None => places.push(it),
        }
    }
    places
}
