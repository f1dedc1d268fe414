//! The line at the bottom: what is told, and the keys that work here and now.

use super::App;
use super::notice::Tone;
use super::wrap::{width_of, wrap_most};
use crate::domain::list_row::ListRow;
use crate::input::{Action, Context};
use crate::words::say;

/// Keys of the footer that are shown whatever is told.
const ESSENTIAL: usize = 2;
/// The most lines a notice takes.
pub const NOTICE_LINES: usize = 3;

impl App {
    /// The actions worth naming in the footer, the most useful first.
    pub fn footer_actions(&self) -> Vec<Action> {
        self.footer_actions_in(self.context())
    }

    /// The same for a place that something else lies over just now.
    pub(super) fn footer_actions_in(&self, context: Context) -> Vec<Action> {
        use Action as A;
        let takes_replies = || {
            let thread = self.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
            match (context, thread) {
                (Context::Inbox, _) => self.inbox.selected_row().is_some_and(ListRow::takes_replies),
                (_, Some(discussion)) => discussion.takes_replies(),
                _ => false,
            }
        };
        let mut actions = Vec::new();
        let screens =
            [Context::Inbox, Context::Thread, Context::Absences, Context::Insights, Context::Outbox];
        if screens.contains(&context) && self.held().next().is_some() {
            actions.push(A::TakeBack);
        }
        if self.transfers.downloading() && context == Context::Inbox {
            actions.push(A::CancelDownload);
        }
        if screens.contains(&context) && context != Context::Outbox && self.outbox_waits() {
            actions.push(A::GoOutbox);
        }
        match context {
            Context::Inbox => {
                if self.inbox.selected().is_some() {
                    actions.push(A::Open);
                }
                if takes_replies() {
                    actions.push(A::Reply);
                }
                if self.inbox.is_filtered() && !self.transfers.downloading() {
                    actions.push(A::CancelDownload);
                }
                actions.extend([
                    A::NextView,
                    A::Filter,
                    A::Down,
                    A::NextDue,
                    A::GoAbsences,
                    A::Help,
                    A::Palette,
                    A::Quit,
                ]);
                // In an empty list there is nothing to go to.
                actions.retain(|action| self.is_available(*action, context));
            }
            Context::Filter => {
                actions.extend([A::KeepFilter, A::ClearFilter, A::Down, A::NextView, A::Help]);
            }
            Context::Thread => {
                // Once nothing is to be done here, the way on comes first.
                let thread = self.thread.as_ref();
                let pending = thread.is_some_and(|thread| self.is_pending(&thread.id));
                let due = thread
                    .and_then(|thread| thread.discussion.as_ref())
                    .is_some_and(|discussion| discussion.waiting_since().is_some());
                if takes_replies() && due && !pending {
                    actions.extend([A::Reply, A::Back, A::NextDiscussion, A::NoReplyNeeded]);
                } else {
                    actions.extend([A::NextDiscussion, A::Back]);
                    if takes_replies() && !pending {
                        actions.push(A::Reply);
                    }
                }
                if thread.is_some_and(|thread| thread.files().next().is_some()) {
                    actions.push(A::SaveFile);
                }
                actions.extend([A::PageUp, A::Help, A::Palette, A::Quit]);
            }
            Context::Composer if self.writing_closed().is_some() => {
                actions.extend([A::Leave, A::ThreadUp, A::Discard, A::Help]);
            }
            Context::Composer => {
                let found = self.composer.as_ref().is_some_and(|composer| {
                    !composer.editor.text().trim().is_empty() && !composer.report.findings.is_empty()
                });
                actions.extend([A::Review, A::Leave]);
                if found {
                    actions.push(A::NextFinding);
                }
                actions.extend([A::AttachFile, A::EditOutside, A::ThreadUp, A::Undo, A::Discard, A::Help]);
            }
            Context::Review => {
                let blocked = self.composer.as_ref().is_some_and(super::Composer::is_blocked);
                let accepted = self.review.as_ref().is_some_and(|review| review.accepted);
                actions.push(if blocked && !accepted { A::Accept } else { A::Send });
                actions.extend([A::Edit, A::Help]);
            }
            Context::Absences => {
                actions.extend([A::NewAbsence, A::GoInbox]);
                if self.absences.selected().is_some() {
                    actions.extend([A::Withdraw, A::Down]);
                }
                actions.extend([A::Help, A::Quit]);
            }
            Context::AbsenceForm => {
                actions.extend([A::File, A::Leave, A::NextField]);
                if self.form.as_ref().is_some_and(|form| form.focused().is_day()) {
                    actions.extend([A::DayAfter, A::WeekAfter, A::MonthAfter]);
                }
                actions.push(A::Help);
            }
            Context::Insights => actions.extend([A::GoInbox, A::Refresh, A::Help, A::Quit]),
            Context::Outbox => {
                if self.outbox_selected().is_some() {
                    actions.extend([A::Retry, A::Drop, A::Open, A::GoInbox, A::RetryAll]);
                } else {
                    actions.push(A::GoInbox);
                }
                actions.extend([A::Help, A::Quit]);
            }
            Context::SaveFile => actions.extend([A::Save, A::Close, A::Complete, A::Down, A::Help]),
            Context::AttachFile => {
                actions.extend([A::Attach, A::Close, A::Complete]);
                if self.composer.as_ref().is_some_and(|composer| !composer.files.is_empty()) {
                    actions.push(A::Remove);
                }
                actions.push(A::Help);
            }
            Context::SignIn => actions.extend([A::Submit, A::NextField, A::Help, A::Quit]),
            Context::Help => actions.extend([A::Close, A::Search, A::Down, A::PageDown]),
            Context::HelpSearch => actions.extend([A::SearchDone, A::Close, A::Down]),
            Context::Palette => actions.extend([A::Run, A::Close, A::Down]),
            Context::Confirm => actions.extend([A::Yes, A::No]),
        }
        actions
    }

    /// What is told at the bottom left: the newest notice, else a file under way, else what goes out next,
    /// else what has rung.
    pub fn told(&self) -> Option<(Tone, String)> {
        if let Some(notice) = &self.notice {
            // Told apart without colour too.
            let sign = if notice.tone == Tone::Bad { "! " } else { "" };
            return Some((notice.tone, format!("{sign}{}", notice.text)));
        }
        let rung = || self.alerts.shown().map(|text| (Tone::Plain, text.to_owned()));
        self.file_told().map(|text| (Tone::Plain, text)).or_else(|| self.outbox_told()).or_else(rung)
    }

    /// A file that takes its time, and how it is ended.
    fn file_told(&self) -> Option<String> {
        let text = self.transfers.told(self.now, self.words)?;
        match self.transfer_ends_by() {
            Some(key) => Some(say!(self.words, "file-ends", text = text, key = key.to_string())),
            None => Some(text),
        }
    }

    /// Lines the bottom of a screen of `cols` takes: one, or more where the notice and the first keys do not
    /// fit beside each other, so that neither is cut.
    pub fn footer_lines(&self, cols: usize) -> u16 {
        let Some((_, text)) = self.told() else { return 1 };
        let context = self.context();
        let keys: usize = self
            .footer_actions()
            .into_iter()
            .filter_map(|action| Some((self.keymap.key_for(context, action)?, action)))
            .take(ESSENTIAL)
            .map(|(combo, action)| {
                width_of(&combo.to_string()) + width_of(&self.words.say(action.row().short, &[])) + 4
            })
            .sum();
        if width_of(&text) + keys + 6 <= cols {
            return 1;
        }
        let lines = wrap_most(&text, cols.saturating_sub(2), NOTICE_LINES).len();
        u16::try_from(lines + 1).unwrap_or(2)
    }
}
