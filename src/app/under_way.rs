//! What takes its time and can be ended: a file on its way, the first reading of the list.

use super::msg::{Effect, Link};
use super::{App, Confirm};
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxState};
use crate::input::{Action, Combo};

/// What is under way and can be ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum UnderWay {
    /// A file is being saved.
    Download,
    /// A file of this reply is being sent; it is ended by giving up the reply, which is still a draft then.
    Upload(OutboxId),
    /// The whole list is being fetched.
    Listing,
}

impl App {
    /// What a key of the list would end.
    pub(super) fn under_way(&self) -> Option<UnderWay> {
        if self.transfers.downloading() {
            return Some(UnderWay::Download);
        }
        let reply = || {
            let name = self.transfers.uploading()?;
            self.outbox.iter().find_map(|item| match &item.body {
                OutboxBody::Attachment { reply, path } if item.state != OutboxState::Refused => {
                    path.ends_with(name).then(|| reply.clone())
                }
                _ => None,
            })
        };
        let listing = || matches!(self.link, Link::Listing { .. }).then_some(UnderWay::Listing);
        reply().map(UnderWay::Upload).or_else(listing)
    }

    /// The key that ends the transfer under way, where it does; in a discussion going back ends a download first.
    pub(super) fn transfer_ends_by(&self) -> Option<Combo> {
        match self.under_way()? {
            UnderWay::Download => {
                self.ends_by().or_else(|| self.keymap.key_for(self.context(), Action::Back))
            }
            UnderWay::Upload(_) => self.ends_by(),
            UnderWay::Listing => None,
        }
    }

    /// The key that ends the reading of the list, where it does.
    pub fn listing_ends_by(&self) -> Option<Combo> {
        self.ends_by().filter(|_| self.under_way() == Some(UnderWay::Listing))
    }

    fn ends_by(&self) -> Option<Combo> {
        let key = self.keymap.key_for(self.context(), Action::CancelDownload);
        // But for a download, a filter is cleared first.
        key.filter(|_| self.transfers.downloading() || !self.inbox.is_filtered())
    }

    /// Ends it, or asks whether to.
    pub(super) fn end_under_way(&mut self, effects: &mut Vec<Effect>) {
        match self.under_way() {
            Some(UnderWay::Download) => self.cancel_download(effects),
            Some(UnderWay::Upload(reply)) => self.confirm = Some(Confirm::GiveUp(reply)),
            Some(UnderWay::Listing) => effects.push(Effect::StopListing),
            None => {}
        }
    }
}
