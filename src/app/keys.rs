//! What each action does, place by place.

use super::absences::Absences;
use super::composer::Composer;
use super::inbox::View;
use super::msg::Effect;
use super::notice::Tone;
use super::{AbsenceForm, App, Confirm, HOLD_SECONDS, Review, Screen};
use crate::domain::absence_rule::Verdict;
use crate::domain::clean::clean;
use crate::domain::draft::{AbsenceForm as FormDraft, Draft};
use crate::domain::outbox::OutboxKind;
use crate::input::{Action, Combo, Context};
use chrono::TimeDelta;

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
            let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
            self.type_text(&clean(&text));
        }
    }

    fn type_text(&mut self, text: &str) {
        match self.context() {
            Context::Composer => {
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
                    form.type_text(text);
                }
            }
            _ => {}
        }
    }

    fn act(&mut self, action: Action, context: Context, effects: &mut Effects) {
        match action {
            Action::Help => self.help = Some(0),
            Action::Redraw => effects.push(Effect::Redraw),
            Action::Quit => self.ask_quit(context, effects),
            _ => match context {
                Context::SignIn => self.act_sign_in(action, effects),
                Context::Inbox => self.act_inbox(action, effects),
                Context::Thread => self.act_thread(action, effects),
                Context::Composer => self.act_composer(action, effects),
                Context::Review => self.act_review(action, effects),
                Context::Absences => self.act_absences(action, effects),
                Context::AbsenceForm => self.act_form(action, effects),
                Context::Help => self.act_help(action),
                Context::Confirm => self.act_confirm(action, effects),
            },
        }
    }

    /// Quits, after a question when replies have not gone out yet; a second Quit in the question is a yes.
    fn ask_quit(&mut self, context: Context, effects: &mut Effects) {
        let waiting = self.outbox.iter().filter(|item| item.body.kind() == OutboxKind::Reply).count();
        if context == Context::Confirm || waiting == 0 {
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

    fn act_inbox(&mut self, action: Action, effects: &mut Effects) {
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
            Action::NextDue => {
                let first = self.inbox.due_rows().next().map(|row| row.id.clone());
                match first {
                    Some(id) => {
                        self.inbox.show(View::NeedsReply);
                        self.inbox.select(&id);
                    }
                    None => self.say(Tone::Good, "nothing needs a reply"),
                }
            }
            Action::Open => self.open(effects),
            Action::Reply => {
                self.open(effects);
                self.reply(effects);
            }
            Action::NoReplyNeeded => {
                self.open(effects);
                self.ask_no_reply_needed();
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
            Action::Back => self.reading = false,
            Action::Reply => self.reply(effects),
            Action::NoReplyNeeded => self.ask_no_reply_needed(),
            Action::NextDiscussion | Action::PreviousDiscussion => {
                self.inbox.step(if action == Action::NextDiscussion { 1 } else { -1 });
                self.reading = false;
                self.open(effects);
            }
            Action::Top => self.scroll_thread(isize::MAX, effects),
            Action::Bottom => self.scroll_thread(isize::MIN, effects),
            Action::Up => self.scroll_thread(1, effects),
            Action::Down => self.scroll_thread(-1, effects),
            Action::PageUp | Action::PageDown => {
                let page = isize::try_from(self.thread_room().1.saturating_sub(1)).unwrap_or(1);
                self.scroll_thread(if action == Action::PageUp { page } else { -page }, effects);
            }
            _ => self.act_anywhere(action, effects),
        }
    }

    fn act_anywhere(&mut self, action: Action, effects: &mut Effects) {
        match action {
            Action::TakeBack => match self.take_back_target() {
                Some(id) => effects.push(Effect::TakeBack(id)),
                None => self.say(Tone::Plain, "no reply waits to go out"),
            },
            Action::Refresh => {
                effects.push(Effect::Refresh);
                self.say(Tone::Plain, "asking the platform for news");
            }
            Action::GoInbox => {
                self.screen = Screen::Inbox;
                self.reading = false;
            }
            Action::GoAbsences => {
                self.screen = Screen::Absences;
                effects.push(Effect::Refresh);
            }
            _ => {}
        }
    }

    /// Scrolls the discussion up (positive) or down, and fetches older messages at its top.
    fn scroll_thread(&mut self, by: isize, effects: &mut Effects) {
        let most = self.thread_lines().len().saturating_sub(self.thread_room().1);
        let Some(thread) = &mut self.thread else { return };
        let was_at_top = thread.from_end >= most;
        thread.from_end = thread.from_end.saturating_add_signed(by).min(most);
        if by > 0 && (was_at_top || thread.from_end == most) && !thread.loading && thread.older.is_some() {
            thread.loading = true;
            effects.push(Effect::FetchThread { id: thread.id.clone(), older: thread.older.clone() });
        }
    }

    pub(super) fn open(&mut self, effects: &mut Effects) {
        let Some(id) = self.inbox.selected().cloned() else { return };
        self.reading = true;
        if self.thread.as_ref().is_none_or(|thread| thread.id != id) {
            self.show_thread(id, effects);
        }
        self.mark_read(effects);
    }

    /// Opens the composer, now or as soon as the draft is known.
    fn reply(&mut self, effects: &mut Effects) {
        let Some(thread) = &self.thread else { return };
        self.reply_wanted = Some(thread.id.clone());
        self.open_composer(effects);
    }

    pub(super) fn open_composer(&mut self, effects: &mut Effects) {
        let (Some(thread), Some(draft)) = (&self.thread, &self.draft) else { return };
        if self.reply_wanted.as_ref() != Some(&thread.id) {
            return;
        }
        let Some(discussion) = &thread.discussion else { return };
        if !discussion.takes_replies() {
            self.reply_wanted = None;
            let why = if discussion.takeover.is_some() {
                "the platform has taken this discussion over; you can only read it"
            } else {
                "this discussion takes no replies; you can only read it"
            };
            return self.say(Tone::Bad, why);
        }
        if let Some(item) = self.pending_reply(&thread.id) {
            let held = self.held().any(|held| held.id == item.id);
            self.reply_wanted = None;
            let what =
                if held { "a reply waits to go out: take it back first" } else { "a reply is on its way" };
            return self.say(Tone::Plain, what);
        }
        let mut composer = Composer::new(discussion, self.severities.clone(), draft.clone());
        composer.note_news(&thread.messages);
        self.composer = Some(composer);
        self.reply_wanted = None;
        self.reading = true;
        if let Some(thread) = &mut self.thread {
            thread.from_end = 0;
        }
        self.mark_read(effects);
    }

    fn ask_no_reply_needed(&mut self) {
        let Some(thread) = &self.thread else { return };
        let newest = thread
            .discussion
            .as_ref()
            .filter(|discussion| discussion.takes_replies() && discussion.waiting_since().is_some())
            .and_then(|discussion| discussion.last_message_id.clone());
        match newest {
            Some(newest) => self.confirm = Some(Confirm::NoReplyNeeded(thread.id.clone(), newest)),
            None => self.say(Tone::Plain, "no buyer's message waits for a reply here"),
        }
    }

    fn act_composer(&mut self, action: Action, effects: &mut Effects) {
        let width = self.writing_width();
        match action {
            Action::Leave => {
                self.keep_draft(effects);
                self.composer = None;
                return;
            }
            Action::Discard => {
                self.confirm = Some(Confirm::DiscardReply);
                return;
            }
            Action::ThreadUp => return self.scroll_thread(3, effects),
            Action::ThreadDown => return self.scroll_thread(-3, effects),
            Action::Review => return self.begin_review(effects),
            _ => {}
        }
        let Some(composer) = &mut self.composer else { return };
        let before = (composer.editor.text().len(), composer.editor.cursor());
        let editor = &mut composer.editor;
        let edited = match action {
            Action::NewLine => {
                editor.insert("\n");
                true
            }
            Action::Undo => editor.undo(),
            Action::Redo => editor.redo(),
            Action::LineUp => {
                editor.vertical(-1, width);
                false
            }
            Action::LineDown => {
                editor.vertical(1, width);
                false
            }
            Action::TextStart => {
                editor.to_text_start();
                false
            }
            Action::TextEnd => {
                editor.to_text_end();
                false
            }
            Action::NextFinding => {
                composer.next_finding();
                false
            }
            _ => {
                edit_line(editor, action);
                editor.text().len() != before.0
            }
        };
        if edited {
            composer.edited(self.now);
        } else if composer.editor.cursor() != before.1 {
            composer.moved(self.now);
        }
    }

    /// Cells in a line of the composer.
    pub fn writing_width(&self) -> usize {
        self.layout().map_or(60, |layout| layout.writing()[1].inner().w.saturating_sub(1).into())
    }

    fn begin_review(&mut self, effects: &mut Effects) {
        self.keep_draft(effects);
        let Some(composer) = &mut self.composer else { return };
        composer.check();
        if let Some(why) = composer.cannot_send() {
            return self.say(Tone::Bad, why);
        }
        // What stands above the text has been seen: the reply answers the newest message shown.
        if let Some(newest) = self.thread.as_ref().and_then(|thread| thread.newest()) {
            composer.in_reply_to = Some(newest.id.clone());
            composer.news = None;
        }
        self.review = Some(Review::default());
    }

    fn act_review(&mut self, action: Action, effects: &mut Effects) {
        let Some(review) = &mut self.review else { return };
        match action {
            Action::Edit => self.review = None,
            Action::Accept => review.accepted = true,
            Action::Up => review.scroll = review.scroll.saturating_sub(1),
            Action::Down => review.scroll += 1,
            Action::PageUp => review.scroll = review.scroll.saturating_sub(10),
            Action::PageDown => review.scroll += 10,
            Action::Send => self.send(effects),
            _ => {}
        }
    }

    fn send(&mut self, effects: &mut Effects) {
        let Some(composer) = &self.composer else { return };
        let accepted = self.review.as_ref().is_some_and(|review| review.accepted);
        if composer.is_blocked() && !accepted {
            return self.say(Tone::Bad, "findings marked with ! must be accepted first, or mended");
        }
        let Some(in_reply_to) = composer.in_reply_to.clone() else {
            return self.say(Tone::Bad, "the messages have not been read yet; try again when they are shown");
        };
        let id = composer.id.clone();
        effects.push(Effect::QueueReply {
            id: id.clone(),
            text: composer.editor.text().trim_end().to_owned(),
            in_reply_to,
            files: composer.files.clone(),
            held_until: self.now + TimeDelta::seconds(HOLD_SECONDS),
        });
        self.inbox.drafts.remove(&id);
        self.draft = Some(None);
        (self.composer, self.review) = (None, None);
        self.reading = true;
    }

    fn act_absences(&mut self, action: Action, effects: &mut Effects) {
        match action {
            Action::Up => self.absences.step(-1),
            Action::Down => self.absences.step(1),
            Action::Top => self.absences.step(isize::MIN),
            Action::Bottom => self.absences.step(isize::MAX),
            Action::NewAbsence => {
                self.form = Some(AbsenceForm::new(&self.form_draft.clone().unwrap_or_default()));
            }
            Action::Withdraw => {
                let (Some(desk), Some(absence)) = (&self.desk, self.absences.selected()) else { return };
                match Absences::can_withdraw(absence, desk.today(self.now)) {
                    Ok(()) => {
                        let days = format!("{} to {}", absence.notice.first_day, absence.notice.last_day);
                        self.confirm = Some(Confirm::Withdraw(absence.id.clone(), days));
                    }
                    Err(why) => self.say(Tone::Plain, why),
                }
            }
            _ => self.act_anywhere(action, effects),
        }
    }

    fn act_form(&mut self, action: Action, effects: &mut Effects) {
        let Some(desk) = &self.desk else { return };
        let today = desk.today(self.now);
        let Some(form) = &mut self.form else { return };
        let is_day = form.focused().is_day();
        match action {
            Action::Leave => {
                self.keep_form(effects);
                self.form = None;
            }
            Action::Discard => self.confirm = Some(Confirm::DiscardForm),
            Action::NextField => form.step(1),
            Action::PreviousField => form.step(-1),
            Action::DayAfter if is_day => form.move_day(1, 0, today),
            Action::DayBefore if is_day => form.move_day(-1, 0, today),
            Action::DayAfter => form.step(1),
            Action::DayBefore => form.step(-1),
            Action::MonthAfter => form.move_day(0, 1, today),
            Action::MonthBefore => form.move_day(0, -1, today),
            Action::File => self.file_form(effects),
            _ => {
                form.refusal = None;
                if let Some(editor) = form.focused_editor() {
                    edit_line(editor, action);
                }
            }
        }
    }

    fn file_form(&mut self, effects: &mut Effects) {
        self.keep_form(effects);
        let (Some(desk), Some(form)) = (&self.desk, &mut self.form) else { return };
        let today = desk.today(self.now);
        match form.notice(desk.clock.calendar(), today, self.absences.items()) {
            Err((field, why)) => form.refuse(field, why),
            Ok((notice, plan)) if plan.verdict == Verdict::Late => {
                let needed = plan.latest_notice_day.map_or(String::new(), |day| day.to_string());
                self.confirm = Some(Confirm::FileLate(notice, needed));
            }
            Ok((notice, _)) => {
                self.form = None;
                effects.push(Effect::FileAbsence(notice));
            }
        }
    }

    fn act_help(&mut self, action: Action) {
        let Some(scroll) = &mut self.help else { return };
        match action {
            Action::Close => self.help = None,
            Action::Up => *scroll = scroll.saturating_sub(1),
            Action::Down => *scroll += 1,
            Action::PageUp => *scroll = scroll.saturating_sub(10),
            Action::PageDown => *scroll += 10,
            _ => {}
        }
        let last = self.help_lines().len().saturating_sub(1);
        if let Some(scroll) = &mut self.help {
            *scroll = (*scroll).min(last);
        }
    }

    fn act_confirm(&mut self, action: Action, effects: &mut Effects) {
        let Some(question) = self.confirm.take() else { return };
        if action != Action::Yes {
            return;
        }
        match question {
            Confirm::Quit(_) => self.quit(effects),
            Confirm::NoReplyNeeded(id, message) => effects.push(Effect::MarkNoReplyNeeded(id, message)),
            Confirm::FileLate(notice, _) => {
                self.form = None;
                effects.push(Effect::FileAbsence(notice));
            }
            Confirm::Withdraw(id, _) => effects.push(Effect::WithdrawAbsence(id)),
            Confirm::DiscardReply => {
                if let Some(composer) = self.composer.take() {
                    self.inbox.drafts.remove(&composer.id);
                    self.draft = Some(None);
                    let kept = composer.kept(self.now);
                    effects.push(Effect::SaveDraft(Draft { text: String::new(), files: Vec::new(), ..kept }));
                }
            }
            Confirm::DiscardForm => {
                self.form = Some(AbsenceForm::new(&FormDraft::default()));
                self.keep_form(effects);
                self.form = None;
            }
        }
    }
}

/// The motions and deletions every text has.
fn edit_line(editor: &mut super::editor::Editor, action: Action) {
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
