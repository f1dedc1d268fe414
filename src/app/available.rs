//! What an action could do just now: the palette shows muted what would do nothing. What is not known here
//! counts as possible; the action itself then says why not.

use super::App;
use super::absences::Absences;
use crate::domain::discussion::Discussion;
use crate::domain::list_row::Section;
use crate::input::{Action, Context};

impl App {
    /// Whether an action has something to do in a context as things stand.
    pub fn is_available(&self, action: Action, context: Context) -> bool {
        match (context, action) {
            (_, Action::TakeBack) => self.held().next().is_some(),
            (_, Action::CancelDownload) => self.under_way().is_some() || self.inbox.is_filtered(),
            (Context::Inbox, Action::GoInbox)
            | (Context::Absences, Action::GoAbsences)
            | (Context::Outbox, Action::GoOutbox)
            | (Context::Insights, Action::GoInsights) => false,
            (Context::Inbox, _) => self.available_in_list(action),
            (Context::Thread, _) => self.available_in_thread(action),
            (Context::Composer, _) => self.available_in_composer(action),
            (Context::Review, _) => self.available_in_review(action),
            (Context::Absences, Action::Withdraw) => self.can_withdraw_selected(),
            (Context::Absences, _) if moves(action) => self.absences.selected().is_some(),
            (Context::Outbox, Action::Retry | Action::Drop | Action::Open) => {
                self.outbox_selected().is_some()
            }
            (Context::Outbox, Action::RetryAll) => self.listed().next().is_some(),
            (Context::Outbox, _) if moves(action) => self.outbox_selected().is_some(),
            (Context::AttachFile, Action::Remove) => {
                self.composer.as_ref().is_some_and(|composer| !composer.files.is_empty())
            }
            _ => true,
        }
    }

    fn available_in_list(&self, action: Action) -> bool {
        let row = self.inbox.selected_row();
        match action {
            Action::Open | Action::CopyOrder | Action::CopyImei | Action::OpenTracking => row.is_some(),
            Action::Reply => row.is_some_and(|row| {
                row.takeover.is_none() && row.section != Section::Closed && !self.is_pending(&row.id)
            }),
            Action::NoReplyNeeded => {
                row.is_some_and(|row| row.section == Section::NeedsReply && !self.is_pending(&row.id))
            }
            Action::NextDue => self.inbox.due_rows().next().is_some(),
            _ if moves(action) => row.is_some(),
            _ => true,
        }
    }

    fn available_in_thread(&self, action: Action) -> bool {
        let Some(thread) = &self.thread else { return true };
        let is = |test: fn(&Discussion) -> bool| thread.discussion.as_ref().is_some_and(test);
        match action {
            Action::Reply => is(Discussion::takes_replies) && !self.is_pending(&thread.id),
            Action::NoReplyNeeded => {
                is(|discussion| discussion.takes_replies() && discussion.waiting_since().is_some())
                    && !self.is_pending(&thread.id)
            }
            Action::SaveFile => thread.files().next().is_some() && !self.transfers.downloading(),
            _ => true,
        }
    }

    fn available_in_composer(&self, action: Action) -> bool {
        let Some(composer) = &self.composer else { return true };
        match action {
            Action::Cut | Action::Copy => composer.editor.selection().is_some(),
            Action::NextFinding | Action::PreviousFinding => !composer.report.findings.is_empty(),
            Action::Undo => self.writing_closed().is_none() && composer.editor.can_undo(),
            Action::Redo => self.writing_closed().is_none() && composer.editor.can_redo(),
            Action::Review => self.writing_closed().is_none() && !composer.editor.text().trim().is_empty(),
            Action::AttachFile
            | Action::NewLine
            | Action::DeleteBack
            | Action::DeleteForward
            | Action::DeleteWordBack
            | Action::DeleteWordForward
            | Action::DeleteToLineStart
            | Action::DeleteToLineEnd => self.writing_closed().is_none(),
            _ => true,
        }
    }

    fn available_in_review(&self, action: Action) -> bool {
        let blocked = self.composer.as_ref().is_some_and(super::Composer::is_blocked);
        let accepted = self.review.as_ref().is_some_and(|review| review.accepted);
        match action {
            Action::Send => !blocked || accepted,
            Action::Accept => blocked && !accepted,
            _ => true,
        }
    }

    fn can_withdraw_selected(&self) -> bool {
        let (Some(desk), Some(absence)) = (&self.desk, self.absences.selected()) else { return false };
        self.withdrawal(&absence.id).is_none()
            && Absences::can_withdraw(absence, desk.today(self.now)).is_ok()
    }
}

/// The motions of a list.
fn moves(action: Action) -> bool {
    matches!(
        action,
        Action::Up | Action::Down | Action::PageUp | Action::PageDown | Action::Top | Action::Bottom
    )
}
