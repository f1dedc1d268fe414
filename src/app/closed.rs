//! Closed discussions: those kept on this machine are read when their view is first shown, the platform's come
//! page by page as the seller gets to the end of the list.

use super::App;
use super::inbox::View;
use super::msg::{ClosedPage, Effect, Link};
use crate::domain::list_row::ListRow;
use crate::fault::Fault;

/// What is still to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Next {
    /// What is kept here.
    #[default]
    Kept,
    /// The platform's page at a cursor; its first without one.
    Page(Option<String>),
    /// Nothing.
    End,
}

/// How far the closed discussions have been read.
#[derive(Debug, Default)]
pub struct ClosedPages {
    next: Next,
    /// Whether some are being read.
    pub loading: bool,
    /// Why the last page could not be had.
    pub fault: Option<Fault>,
}

impl ClosedPages {
    /// Whether every one has been read.
    pub fn is_complete(&self) -> bool {
        self.next == Next::End
    }

    /// Whether those kept on this machine have been read.
    pub fn kept_are_read(&self) -> bool {
        self.next != Next::Kept
    }
}

impl App {
    /// Asks for closed discussions when the end of what has been read of them is in sight.
    pub(super) fn want_closed(&mut self, effects: &mut Vec<Effect>) {
        let shown = self.inbox.view == View::Closed && self.desk.is_some();
        if !shown || self.closed.loading || self.closed.fault.is_some() {
            return;
        }
        let at_end = self.inbox.position() + self.list_height() >= self.inbox.len();
        let reachable = matches!(self.link, Link::Live { .. } | Link::Polling { .. });
        match &self.closed.next {
            Next::Kept => effects.push(Effect::ReadClosed),
            // A filter that hides all would ask for page after page.
            Next::Page(cursor) if at_end && reachable && !self.inbox.is_filtered() => {
                effects.push(Effect::FetchClosed(cursor.clone()));
            }
            _ => return,
        }
        self.closed.loading = true;
    }

    /// Whatever kept a page away may be over.
    pub(super) fn retry_closed(&mut self) {
        self.closed.fault = None;
    }

    pub(super) fn closed_kept(&mut self, rows: Vec<ListRow>, complete: bool) {
        for row in rows {
            self.inbox.put(row);
        }
        if complete {
            self.inbox.closed_are_read();
            (self.closed.loading, self.closed.next) = (false, Next::Page(None));
        }
    }

    pub(super) fn closed_page(&mut self, page: Result<ClosedPage, Fault>, effects: &mut Vec<Effect>) {
        self.closed.loading = false;
        match page {
            Ok(page) => {
                let again = page.next.is_some() && Next::Page(page.next.clone()) == self.closed.next;
                self.closed.next = match page.next {
                    Some(next) if !again => Next::Page(Some(next)),
                    _ => Next::End,
                };
                self.changed(page.discussions, effects);
            }
            Err(fault) => self.closed.fault = Some(fault),
        }
    }
}
