//! How a made-up discussion's messages are written: a plan of a few numbers is kept in their place until
//! somebody opens the discussion. A hundred thousand discussions are quick to make that way.

use super::texts::{Language, Thread, World};
use super::wire::{Attachment, Author, Discussion, Message, Role};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The platform's name on its messages.
pub(super) const PLATFORM: &str = "SWOPiFY";

const PHOTO: &[u8] = include_bytes!("../../assets/demo/files/photo.png");
const PAPER: &[u8] = include_bytes!("../../assets/demo/files/invoice.pdf");
const LOG: &[u8] = include_bytes!("../../assets/demo/files/diagnostics.txt");

/// Where a message's text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Source {
    /// a turn of the thread
    #[serde(rename = "t")]
    Turn(usize),
    /// a buyer who waits
    #[serde(rename = "n")]
    Nudge(usize),
    /// a buyer's last word
    #[serde(rename = "k")]
    Thanks(usize),
    /// one of the hard texts
    #[serde(rename = "h")]
    Hard(usize),
    /// the platform's word on its takeover
    #[serde(rename = "p")]
    Platform,
}

/// One message to be.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Step {
    #[serde(rename = "f")]
    pub from: Source,
    /// milliseconds since 1970
    #[serde(rename = "a")]
    pub at_ms: i64,
}

/// All messages to be of one discussion.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Plan {
    pub language: String,
    pub thread: usize,
    pub staff: usize,
    pub steps: Vec<Step>,
}

/// A message and the bytes of its attachments, in their order.
pub(super) type Written = (Message, Vec<&'static [u8]>);

/// Writes the messages of a plan.
pub(super) fn messages(plan: &Plan, discussion: &Discussion, shop: &str) -> Vec<Written> {
    let mut written = Vec::with_capacity(plan.steps.len());
    for (index, step) in plan.steps.iter().enumerate() {
        let Some((role, text)) = text(plan, step.from, discussion, shop) else { continue };
        let name = match role {
            Role::Buyer => discussion.buyer.display_name.clone(),
            Role::Seller => shop.to_owned(),
            Role::Platform => PLATFORM.to_owned(),
        };
        let number = discussion.id.trim_start_matches('d');
        let id = message_id(number, index + 1);
        let (attachments, files) = files(plan, step.from, discussion, number);
        let author = Author { role, name };
        let sent_at = DateTime::<Utc>::from_timestamp_millis(step.at_ms).unwrap_or_default();
        written.push((Message { id, author, text, sent_at, attachments }, files));
    }
    written
}

/// The id of a discussion's message by its position from 1.
pub(super) fn message_id(discussion: &str, pos: usize) -> String {
    format!("m{discussion}-{pos}")
}

fn find(plan: &Plan) -> Option<(&'static World, &'static Language, &'static Thread)> {
    let world = World::get().ok()?;
    let language = world.languages.get(plan.language.as_str())?;
    Some((world, language, language.threads.get(plan.thread)?))
}

/// Who speaks at a step, and what.
pub(super) fn text(plan: &Plan, from: Source, discussion: &Discussion, shop: &str) -> Option<(Role, String)> {
    let (world, language, thread) = find(plan)?;
    let (role, raw) = match from {
        Source::Turn(turn) => {
            let (seller, text) = *thread.spoken().get(turn)?;
            (if seller { Role::Seller } else { Role::Buyer }, text)
        }
        Source::Nudge(which) => (Role::Buyer, language.nudges.get(which)?.as_str()),
        Source::Thanks(which) => (Role::Buyer, language.thanks.get(which)?.as_str()),
        Source::Hard(which) => (Role::Buyer, world.hard.get(which)?.text.as_str()),
        Source::Platform => (Role::Platform, language.taken_over.as_str()),
    };
    let staff = language.staff.get(plan.staff).map_or("", String::as_str);
    Some((role, fill(raw, world, discussion, staff, shop).trim().to_owned()))
}

/// Puts names and numbers in their places.
pub(super) fn fill(raw: &str, world: &World, discussion: &Discussion, staff: &str, shop: &str) -> String {
    if !raw.contains('{') {
        return raw.to_owned();
    }
    let title =
        discussion.order.as_ref().and_then(|order| order.items.first()).map(|item| item.title.as_str());
    let device = title.and_then(|title| world.devices.iter().find(|device| device.title == title));
    let number = discussion.order.as_ref().map_or("", |order| order.number.as_str());
    raw.replace("{device}", device.map_or("", |device| device.model.as_str()))
        .replace("{order}", number)
        .replace("{name}", &discussion.buyer.display_name)
        .replace("{staff}", staff)
        .replace("{shop}", shop)
}

fn files(
    plan: &Plan,
    from: Source,
    discussion: &Discussion,
    number: &str,
) -> (Vec<Attachment>, Vec<&'static [u8]>) {
    let (Source::Turn(turn), Some((_, _, thread))) = (from, find(plan)) else {
        return (Vec::new(), Vec::new());
    };
    let order = discussion.order.as_ref().map_or("order", |order| order.number.as_str());
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let shot = digits.parse::<u64>().unwrap_or(0) % 9000 + 1000;
    let kinds = [
        (thread.photo, format!("IMG_{shot}.png"), "image/png", PHOTO),
        (thread.paper, format!("{order}.pdf"), "application/pdf", PAPER),
        (thread.log, "diagnostics.txt".to_owned(), "text/plain", LOG),
    ];
    let here = kinds.into_iter().filter(|(at, ..)| *at == Some(turn));
    here.map(|(_, file_name, media_type, bytes)| {
        let kind = media_type.rsplit('/').next().unwrap_or("");
        let id = format!("a{number}-{}-{kind}", turn + 1);
        (Attachment { id, file_name, media_type: media_type.to_owned(), size: bytes.len() as u64 }, bytes)
    })
    .unzip()
}
