//! The replies sent from this machine, as drafts are compared with them.

use crate::draft_check::{SentText, SentTexts};
use crate::fault::Fault;
use crate::store::Store;

/// Replies that are compared, the newest ones.
const MOST: usize = 1000;

/// What has been sent, to whom. A buyer whose discussion is no longer kept here has no name any more.
///
/// # Errors
/// What the store answers.
pub async fn texts(store: &Store) -> Result<SentTexts, Fault> {
    let mut texts = Vec::new();
    for sent in store.sent_replies(MOST).await? {
        let row = store.row(sent.discussion_id.clone()).await?;
        let buyer = row.map_or_else(String::new, |row| row.words.buyer().to_owned());
        texts.push(SentText { discussion: sent.discussion_id, buyer, text: sent.text });
    }
    let built = tokio::task::spawn_blocking(move || SentTexts::of(texts)).await;
    Ok(built.unwrap_or_default())
}
