//! What a draft is checked against by the commands that know its discussion.

use super::session::Reached;
use crate::domain::discussion::{Discussion, Message};
use crate::domain::market;
use crate::draft_check::{Context, Facts};
use crate::fault::Fault;
use crate::platform::Order;
use crate::runtime::desk::severities;
use crate::runtime::sent;
use std::sync::Arc;

/// Messages that are looked at, the newest ones.
const MESSAGES: usize = 50;

/// The context of a reply in a discussion.
///
/// # Errors
/// What the store answers. A platform that does not tell the messages only leaves them out.
pub(super) async fn context(reached: &Reached, discussion: &Discussion) -> Result<Context, Fault> {
    let messages = newest(reached, discussion).await?;
    Ok(Context {
        severities: severities(&reached.setup.settings),
        facts: Some(Facts::of(discussion, &messages, &reached.desk.account.name)),
        hosts: reached.setup.settings.allowed_hosts.clone(),
        sent: Some(Arc::new(sent::texts(&reached.desk.store).await?)),
        ..Context::new(market::reply_languages(&discussion.market))
    })
}

/// The newest messages, oldest first: those kept here where the newest is among them, else the platform's.
async fn newest(reached: &Reached, discussion: &Discussion) -> Result<Vec<Message>, Fault> {
    let (desk, id) = (&reached.desk, &discussion.id);
    let kept = desk.store.messages(id.clone(), MESSAGES).await?.messages;
    let known = kept.last().is_some_and(|last| discussion.last_message_id.as_ref() == Some(&last.id));
    if known || reached.away.is_some() {
        return Ok(kept);
    }
    let limit = u32::try_from(MESSAGES).ok();
    match desk.helpdesk.messages(id, Order::NewestFirst, None, limit).await {
        Ok(page) => Ok(page.items.into_iter().rev().collect()),
        Err(_) => Ok(kept),
    }
}
