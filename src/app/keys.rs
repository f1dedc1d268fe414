//! What each action does, place by place: keys on their way to the right place, moving about, reading and
//! questions. Writing is in `replying`, notices of absence in `filing`.

use super::help::Help;
use super::inbox::View;
use super::msg::Effect;
use super::notice::Tone;
use super::{AbsenceForm, App, Confirm, Screen, Wanted};
use crate::domain::draft::AbsenceForm as FormDraft;
use crate::domain::outbox::{OutboxBody, OutboxItem, OutboxKind, OutboxState};
use crate::input::{Action, Combo, Context};
use crate::words::say;

type Effects = Vec<Effect>;

impl App {
    pub(super) fn key(&mut self, combo: Combo, effects: &mut Effects) {
        let context = self.context();
        match (self.keymap.resolve(context, combo), combo.typed()) {
            (Some(action), _) => self.act(action, context, effects),
            (None, Some(c)) if context.types_text() => self.type_text(c.encode_utf8(&mut [0; 4])),
            _ => {}
        }
    }

    pub(super) fn paste(&mut self, text: &str) {
        if self.context().types_text() {
            self.type_text(&super::writing::taken_in(text));
        }
    }

    fn type_text(&mut self, text: &str) {
        match self.context() {
            Context::Composer => {
                if let Some(why) = self.writing_closed() {
                    return self.say(Tone::Bad, why);
                }
                if let Some(composer) = &mut self.composer {
                    composer.editor.insert(text);
                    composer.edited(self.now);
                }
            }
            Context::SignIn if !self.sign_in.busy => {
                let line: String = text.chars().filter(|c| *c != '\n').collect();
                self.sign_in.focused_editor().insert(&line);
            }
            Context::AbsenceForm => {
                if let Some(form) = &mut self.form {
                    form.type_text(text, self.words);
                }
                self.form_edited();
            }
            Context::Palette => self.type_into_palette(text),
            Context::HelpSearch => self.type_into_help(text),
            Context::Filter => self.type_into_filter(text),
            Context::SaveFile | Context::AttachFile => {
                if let Some(dialog) = &mut self.dialog {
                    dialog.type_text(text);
                }
            }
            _ => {}
        }
    }

    pub(super) fn act(&mut self, action: Action, context: Context, effects: &mut Effects) {
        match action {
            Action::Help => self.help = Some(Help::default()),
            Action::Palette => self.open_palette(context),
            Action::Redraw => effects.push(Effect::Redraw),
            Action::Suspend => effects.push(Effect::Suspend),
            Action::Quit => self.ask_quit(context, effects),
            _ => match context {
                Context::SignIn => self.act_sign_in(action, effects),
                Context::Inbox => self.act_inbox(action, effects),
                Context::Filter => self.act_filter(action, effects),
                Context::Thread => self.act_thread(action, effects),
                Context::Composer => self.act_composer(action, effects),
                Context::Review => self.act_review(action, effects),
                Context::Absences => self.act_absences(action, effects),
                Context::AbsenceForm => self.act_form(action, effects),
                Context::Insights => self.act_insights(action, effects),
                Context::Outbox => self.act_outbox(action, effects),
                Context::SaveFile | Context::AttachFile => self.act_dialog(action, effects),
                Context::Help | Context::HelpSearch => self.act_help(action),
                Context::Palette => self.act_palette(action, effects),
                Context::Confirm => self.act_confirm(action, effects),
            },
        }
    }

    /// Quits, after a question when something has not gone out yet; a second Quit in the question is a yes.
    fn ask_quit(&mut self, context: Context, effects: &mut Effects) {
        let waiting = self.listed().filter(|item| item.state != OutboxState::Refused).count();
        let asked = context == Context::Confirm && matches!(self.confirm, Some(Confirm::Quit(_)));
        if asked || waiting == 0 {
            self.quit(effects);
        } else {
            self.confirm = Some(Confirm::Quit(waiting));
        }
    }

    fn act_sign_in(&mut self, action: Action, effects: &mut Effects) {
        match action {
            Action::NextField => self.sign_in.step(1),
            Action::PreviousField => self.sign_in.step(-1),
            Action::Submit => effects.extend(self.sign_in.submit().map(Effect::SignIn)),
            _ if self.sign_in.busy => {}
            _ => edit_line(self.sign_in.focused_editor(), action),
        }
    }

    pub(super) fn act_inbox(&mut self, action: Action, effects: &mut Effects) {
        let page = isize::try_from(self.list_height().saturating_sub(1)).unwrap_or(1);
        match action {
            Action::Up => self.inbox.step(-1),
            Action::Down => self.inbox.step(1),
            Action::PageUp => self.inbox.step(-page),
            Action::PageDown => self.inbox.step(page),
            Action::Top => self.inbox.select_at(0),
            Action::Bottom => self.inbox.select_at(usize::MAX),
            Action::NextView => self.turn_view(1),
            Action::PreviousView => self.turn_view(-1),
            Action::NextDue if self.inbox.count(View::NeedsReply) == 0 => {
                self.say(Tone::Good, say!(self.words, "notice-none-due"));
            }
            // With a filter it is the first that matches.
            Action::NextDue if self.inbox.count_shown(View::NeedsReply) == 0 => {
                self.say(Tone::Plain, say!(self.words, "inbox-filter-no-due"));
            }
            Action::NextDue => {
                self.inbox.show(View::NeedsReply);
                self.inbox.select_at(0);
            }
            Action::Filter => self.begin_filter(),
            Action::CancelDownload if self.inbox.is_filtered() && !self.transfers.downloading() => {
                self.clear_filter();
            }
            Action::Open => self.open(effects),
            Action::Reply => {
                self.open(effects);
                self.want(Wanted::Reply, effects);
            }
            Action::NoReplyNeeded => {
                self.open(effects);
                self.want(Wanted::NoReplyNeeded, effects);
            }
            _ => self.act_anywhere(action, effects),
        }
    }

    fn turn_view(&mut self, by: isize) {
        let at = View::ALL.iter().position(|&view| view == self.inbox.view).unwrap_or(0);
        let many = View::ALL.len();
        self.inbox.show(View::ALL[(at + many).saturating_add_signed(by) % many]);
    }

    fn act_thread(&mut self, action: Action, effects: &mut Effects) {
        match action {
            Action::Back if self.transfers.downloading() => self.cancel_download(effects),
            Action::Back => (self.reading, self.wanted) = (false, None),
            Action::SaveFile => self.begin_saving(),
            Action::Reply => self.want(Wanted::Reply, effects),
            Action::NoReplyNeeded => self.want(Wanted::NoReplyNeeded, effects),
            Action::NextDiscussion => self.turn_discussion(1, effects),
            Action::PreviousDiscussion => self.turn_discussion(-1, effects),
            Action::Refresh => {
                if let Some(thread) = &mut self.thread {
                    thread.loading = true;
                    effects.push(Effect::FetchThread { id: thread.id.clone(), older: None });
                }
                self.act_anywhere(action, effects);
            }
            Action::Top => self.scroll_thread(isize::MAX, effects),
            Action::Bottom => self.scroll_thread(isize::MIN, effects),
            Action::Up => self.scroll_thread(1, effects),
            Action::Down => self.scroll_thread(-1, effects),
            Action::PageUp | Action::PageDown => {
                let page = isize::try_from(self.thread_room().saturating_sub(1)).unwrap_or(1);
                self.scroll_thread(if action == Action::PageUp { page } else { -page }, effects);
            }
            _ => self.act_anywhere(action, effects),
        }
    }

    pub(super) fn act_anywhere(&mut self, action: Action, effects: &mut Effects) {
        match action {
            Action::OpenTracking => self.want_of_order(Wanted::Tracking, effects),
            Action::CopyOrder => self.want_of_order(Wanted::Number, effects),
            Action::CopyImei => self.want_of_order(Wanted::Imei, effects),
            Action::TakeBack => self.take_back(effects),
            Action::CancelDownload => self.end_under_way(effects),
            Action::GoOutbox => self.screen = Screen::Outbox,
            Action::GoInsights => self.open_insights(effects),
            Action::Refresh => {
                self.retry_closed();
                effects.push(Effect::Refresh);
                self.say(Tone::Plain, say!(self.words, "notice-asking"));
            }
            Action::GoInbox => {
                self.screen = Screen::Inbox;
                (self.reading, self.wanted) = (false, None);
            }
            Action::GoAbsences => {
                self.screen = Screen::Absences;
                effects.push(Effect::Refresh);
            }
            _ => {}
        }
    }

    /// Goes on to the next discussion of the list or the one before. Where the one being read has left the
    /// view (its reply is out), the next is what stands in its place.
    fn turn_discussion(&mut self, by: isize, effects: &mut Effects) {
        let read = self.thread.as_ref().map(|thread| thread.id.clone());
        if by < 0 || self.inbox.selected() == read.as_ref() {
            self.inbox.step(by);
        }
        if self.inbox.selected().is_none() || self.inbox.selected() == read.as_ref() {
            return self.say(Tone::Plain, say!(self.words, "notice-no-further"));
        }
        self.open(effects);
    }

    /// Scrolls the discussion up (positive) or down, and fetches older messages at its top.
    pub(super) fn scroll_thread(&mut self, by: isize, effects: &mut Effects) {
        let most = self.thread_length().saturating_sub(self.thread_room());
        let Some(thread) = &mut self.thread else { return };
        let was_at_top = thread.from_end >= most;
        thread.from_end = thread.from_end.saturating_add_signed(by).min(most);
        if by > 0 && (was_at_top || thread.from_end == most) && !thread.loading && thread.older.is_some() {
            thread.loading = true;
            effects.push(Effect::FetchThread { id: thread.id.clone(), older: thread.older.clone() });
        }
    }

    fn act_confirm(&mut self, action: Action, effects: &mut Effects) {
        let Some(question) = self.confirm.take() else { return };
        if action != Action::Yes {
            return;
        }
        match question {
            Confirm::Quit(_) => self.quit(effects),
            Confirm::NoReplyNeeded(id, message) => {
                let same = |item: &OutboxItem| {
                    item.body.kind() == OutboxKind::NoReplyNeeded && item.discussion_id.as_ref() == Some(&id)
                };
                self.clear_refused(same, effects);
                effects.push(Effect::MarkNoReplyNeeded(id, message, self.held_until()));
            }
            Confirm::OpenLink(link) => effects.push(Effect::OpenLink(link)),
            Confirm::GiveUp(id) => effects.push(Effect::GiveUp(id)),
            Confirm::FileLate(notice, _) => {
                self.form = None;
                effects.push(Effect::FileAbsence(notice));
            }
            Confirm::Withdraw(absence_id, _) => {
                let body = OutboxBody::WithdrawAbsence { absence_id: absence_id.clone() };
                self.clear_refused(|item| item.body == body, effects);
                effects.push(Effect::WithdrawAbsence(absence_id, self.held_until()));
            }
            Confirm::DiscardReply => self.discard_reply(effects),
            Confirm::DiscardForm => {
                self.form = Some(AbsenceForm::new(&FormDraft::default()));
                self.keep_form(effects);
                self.form = None;
            }
        }
    }
}

/// The motions and deletions every text has.
pub(super) fn edit_line(editor: &mut super::editor::Editor, action: Action) {
    match action {
        Action::Left => editor.left(),
        Action::Right => editor.right(),
        Action::WordLeft => editor.word_left(),
        Action::WordRight => editor.word_right(),
        Action::LineStart => editor.to_line_start(),
        Action::LineEnd => editor.to_line_end(),
        Action::DeleteBack => editor.delete_back(),
        Action::DeleteForward => editor.delete_forward(),
        Action::DeleteWordBack => editor.delete_word_back(),
        Action::DeleteToLineStart => editor.delete_to_line_start(),
        _ => {}
    }
}
