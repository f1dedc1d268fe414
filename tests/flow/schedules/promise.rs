//! What the seller was shown as kept, and where it must be found at the end: each word exactly once, with
//! the buyer or in this very discussion's draft, at this very platform.

use super::world::World;
use std::collections::BTreeMap;
use swopdesk::domain::discussion::DiscussionId;
use swopdesk::domain::outbox::{OutboxBody, OutboxId, OutboxKind, OutboxState};

/// A word of a text.
#[derive(Debug, Clone)]
pub struct Word {
    pub discussion: String,
    /// It was shown as kept, and not given up since: it must be found.
    pub sure: bool,
}

/// What the seller has written at one platform.
#[derive(Debug, Default)]
pub struct Book {
    pub words: BTreeMap<String, Word>,
    /// Replies in the order in which they were put into the outbox.
    pub replies: Vec<(OutboxId, String)>,
    /// Notes of the notices that were filed.
    pub absences: Vec<String>,
    /// Notices whose withdrawal was put into the outbox.
    pub withdrawn: Vec<String>,
}

impl Book {
    pub fn write(&mut self, word: &str, discussion: &str, sure: bool) {
        self.words.insert(word.to_owned(), Word { discussion: discussion.to_owned(), sure });
    }

    /// The words of this text may be lost: they were given up while they were perhaps on their way.
    pub fn give_up(&mut self, text: &str) {
        for (word, state) in &mut self.words {
            if has(text, word) {
                state.sure = false;
            }
        }
    }
}

fn has(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|part| part == word)
}

impl World {
    /// Everything that is not as it was promised.
    pub async fn broken(&mut self) -> Vec<String> {
        let mut broken = Vec::new();
        for shop in 0..self.shops.len() {
            let Some(desk) = self.copy(shop, 0).await else {
                broken.push(format!("the copy at {shop} does not start any more"));
                continue;
            };
            if let Err(fault) = self.compare(shop).await {
                broken.push(format!("the list cannot be compared at {shop}: {fault:?}"));
                continue;
            }
            let drafts = desk.store.drafts().await.unwrap();
            let rows = desk.store.outbox().await.unwrap();
            let demo = &self.shops[shop].demo;
            let book = &self.shops[shop].book;
            for row in &rows {
                if row.state != OutboxState::Refused {
                    broken.push(format!("still in the outbox of {shop}: {row:?}"));
                } else if row.reason.is_none() || row.body.kind() == OutboxKind::Reply {
                    broken.push(format!("refused without a word: {row:?}"));
                }
            }
            for (word, state) in &book.words {
                let mut places = Vec::new();
                for (other, at) in self.shops.iter().enumerate() {
                    for discussion in at.demo.discussions().unwrap() {
                        let id = discussion["id"].as_str().unwrap();
                        for message in at.demo.delivered(id).unwrap() {
                            if has(message["text"].as_str().unwrap(), word) {
                                places.push((other == shop, id.to_owned(), "delivered"));
                            }
                        }
                    }
                }
                for draft in drafts.iter().filter(|draft| has(&draft.text, word)) {
                    places.push((true, draft.discussion_id.as_str().to_owned(), "a draft"));
                }
                for row in &rows {
                    if let OutboxBody::Reply { text, .. } = &row.body
                        && has(text, word)
                    {
                        let id = row.discussion_id.as_ref().map(DiscussionId::as_str);
                        places.push((true, id.unwrap_or_default().to_owned(), "in the outbox"));
                    }
                }
                let right = places.iter().all(|(own, id, _)| *own && *id == state.discussion);
                let fits = if state.sure { places.len() == 1 } else { places.len() <= 1 };
                if !fits || !right {
                    broken.push(format!("{word} of {shop} {state:?} stands in {places:?}"));
                }
            }
            self.order_is_kept(shop, &mut broken);
            for note in &book.absences {
                let filed = demo.absences().unwrap();
                let filed: Vec<_> = filed.iter().filter(|a| a["note"] == note.as_str()).collect();
                if filed.len() != 1 {
                    broken.push(format!("the notice {note} is filed {} times; {rows:?}", filed.len()));
                }
            }
            for id in &book.withdrawn {
                let stands = demo.absences().unwrap();
                if stands.iter().any(|a| a["id"] == id.as_str() && a["status"] != "withdrawn") {
                    broken.push(format!("the notice {id} is not withdrawn; {rows:?}"));
                }
            }
            for discussion in demo.discussions().unwrap() {
                let id = DiscussionId::from(discussion["id"].as_str().unwrap());
                let kept = desk.store.discussion(id.clone()).await.unwrap();
                let closed = discussion["status"] == "closed";
                match kept.map(|kept| kept.version) {
                    None if closed => {}
                    version if version == discussion["version"].as_i64() => {}
                    version => broken.push(format!(
                        "{id} is here at version {version:?}, there at {}",
                        discussion["version"]
                    )),
                }
            }
        }
        broken
    }

    /// The replies of a discussion went out in the order in which they were written.
    fn order_is_kept(&self, shop: usize, broken: &mut Vec<String>) {
        let of = &self.shops[shop];
        for discussion in &of.discussions {
            let path = format!("/v1/discussions/{discussion}/messages");
            let asked = of.demo.requests();
            let posts = asked.iter().filter(|r| r.method == "POST" && r.path == path && r.status == 201);
            let place = |key: &str| of.book.replies.iter().position(|(id, _)| id.as_str() == key);
            let places: Vec<usize> = posts.filter_map(|r| place(r.idempotency_key.as_deref()?)).collect();
            let mut firsts = Vec::new();
            for place in places {
                if !firsts.contains(&place) {
                    firsts.push(place);
                }
            }
            if !firsts.is_sorted() {
                broken.push(format!("the replies of {discussion} went out as {firsts:?}"));
            }
        }
    }
}
