//! Notices of absence: the list, the form, filing and withdrawing.

use super::absences::{Absences, near_day, span};
use super::keys::edit_line;
use super::msg::Effect;
use super::notice::Tone;
use super::{AbsenceForm, App, Confirm};
use crate::domain::absence::AbsenceNotice;
use crate::domain::absence_rule::Verdict;
use crate::domain::discussion::AbsenceId;
use crate::domain::draft::AbsenceForm as FormDraft;
use crate::domain::outbox::{OutboxBody, OutboxId, OutboxItem, OutboxKind};
use crate::input::Action;
use crate::words::say;
use chrono::TimeDelta;

type Effects = Vec<Effect>;

/// A pause in typing after which the form is kept, in milliseconds.
const FORM_PAUSE_MS: i64 = 300;

impl App {
    pub(super) fn act_absences(&mut self, action: Action, effects: &mut Effects) {
        match action {
            Action::Up => self.absences.step(-1),
            Action::Down => self.absences.step(1),
            Action::Top => self.absences.step(isize::MIN),
            Action::Bottom => self.absences.step(isize::MAX),
            Action::NewAbsence if self.on_their_way().any(|i| i.body.kind() == OutboxKind::Absence) => {
                self.say(Tone::Plain, say!(self.words, "absence-one-before"));
            }
            // Without the account's calendar there is nothing to reckon with.
            Action::NewAbsence if self.desk.is_none() => {
                let text = say!(self.words, "state-account-unknown");
                self.say(Tone::Plain, text);
            }
            Action::NewAbsence => {
                self.form = Some(AbsenceForm::new(&self.form_draft.clone().unwrap_or_default()));
            }
            Action::Withdraw => {
                let (Some(desk), Some(absence)) = (&self.desk, self.absences.selected()) else {
                    return self.say(Tone::Plain, say!(self.words, "absence-none-to-withdraw"));
                };
                if self.withdrawing(&absence.id).is_some() {
                    return self.say(Tone::Plain, say!(self.words, "absence-withdrawing-already"));
                }
                match Absences::can_withdraw(absence, desk.today(self.now)) {
                    Ok(()) => {
                        let days = span(self.words, &absence.notice);
                        self.confirm = Some(Confirm::Withdraw(absence.id.clone(), days));
                    }
                    Err(why) => self.say(Tone::Plain, self.words.say(why, &[])),
                }
            }
            _ => self.act_anywhere(action, effects),
        }
    }

    /// What is in the form is kept with the next pause, so that it is there again after a power cut.
    pub(super) fn form_edited(&mut self) {
        let kept = self.form_draft.clone().unwrap_or_default();
        if let Some(form) = &mut self.form {
            form.keep_at = (form.draft() != kept).then(|| self.now + TimeDelta::milliseconds(FORM_PAUSE_MS));
        }
    }

    pub(super) fn act_form(&mut self, action: Action, effects: &mut Effects) {
        self.act_in_form(action, effects);
        self.form_edited();
    }

    fn act_in_form(&mut self, action: Action, effects: &mut Effects) {
        let Some(desk) = &self.desk else { return };
        let today = desk.today(self.now);
        let Some(form) = &mut self.form else { return };
        let is_day = form.focused().is_day();
        form.turned = 0;
        match action {
            Action::Leave => {
                self.keep_form(effects);
                self.form = None;
            }
            Action::Discard if form.draft() == FormDraft::default() => {
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
            Action::WeekAfter => form.move_day(7, 0, today),
            Action::WeekBefore => form.move_day(-7, 0, today),
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

    /// The row of a notice's withdrawal that waits to be told to the platform.
    pub(super) fn withdrawal(&self, id: &AbsenceId) -> Option<OutboxId> {
        self.withdrawing(id).map(|item| item.id.clone())
    }

    fn withdrawing(&self, id: &AbsenceId) -> Option<&OutboxItem> {
        self.on_their_way()
            .find(|item| matches!(&item.body, OutboxBody::WithdrawAbsence { absence_id } if absence_id == id))
    }

    /// What is said of a notice's withdrawal that has not been confirmed.
    pub fn withdrawal_phrase(&self, id: &AbsenceId) -> Option<String> {
        self.withdrawing(id).map(|item| match (self.hold_left(item), &item.reason) {
            (Some(seconds), _) => say!(self.words, "absence-withdrawn-in", seconds = seconds),
            (None, Some(_)) => say!(self.words, "absence-withdrawal-waits"),
            (None, None) => say!(self.words, "absence-withdrawal-on-its-way"),
        })
    }

    /// Notices that wait to be filed, with what is said of each.
    pub fn filing(&self) -> Vec<(&AbsenceNotice, String)> {
        self.on_their_way()
            .filter_map(|item| match &item.body {
                OutboxBody::Absence { notice } => Some((notice, self.pending_phrase(item))),
                _ => None,
            })
            .collect()
    }

    fn file_form(&mut self, effects: &mut Effects) {
        self.keep_form(effects);
        let (Some(desk), Some(form)) = (&self.desk, &mut self.form) else { return };
        let today = desk.today(self.now);
        match form.notice(self.words, desk.clock.calendar(), today, self.absences.items()) {
            Err((field, why)) => form.refuse(field, why),
            Ok((notice, plan)) if plan.verdict == Verdict::Late => {
                let needed =
                    plan.latest_notice_day.map_or(String::new(), |day| near_day(self.words, day, today));
                self.confirm = Some(Confirm::FileLate(notice, needed));
            }
            Ok((notice, _)) => {
                self.form = None;
                effects.push(Effect::FileAbsence(notice));
            }
        }
    }
}
