//! The list of absence notices and the form of a new one, with the rule's verdict as it is typed.

use super::editor::Editor;
use crate::domain::absence::{Absence, AbsenceNotice, AbsenceStatus, Replacement};
use crate::domain::absence_rule::{AbsencePlan, Detail, Problem, Verdict, plan};
use crate::domain::calendar::{CLOSED_DAY, Calendar, Holiday};
use crate::domain::date_input::{DateInputError, parse_day, parse_last_day};
use crate::domain::draft::AbsenceForm as FormDraft;
use crate::words::{Words, say};
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};

/// The notices, newest first day first, with the selection.
#[derive(Debug, Default)]
pub struct Absences {
    items: Vec<Absence>,
    selected: usize,
    /// Whether the platform has told them since the start.
    pub known: bool,
}

impl Absences {
    /// Takes in the list; the selection stays on its notice.
    pub fn set(&mut self, mut items: Vec<Absence>) {
        items.sort_by(|a, b| b.notice.first_day.cmp(&a.notice.first_day).then_with(|| b.id.cmp(&a.id)));
        let kept = self.selected().map(|absence| absence.id.clone());
        self.items = items;
        let place = kept.and_then(|id| self.items.iter().position(|absence| absence.id == id));
        self.selected = place.unwrap_or(self.selected.min(self.items.len().saturating_sub(1)));
    }

    /// The notices.
    pub fn items(&self) -> &[Absence] {
        &self.items
    }

    /// The selected notice.
    pub fn selected(&self) -> Option<&Absence> {
        self.items.get(self.selected)
    }

    /// Where the selection stands.
    pub fn position(&self) -> usize {
        self.selected
    }

    /// Moves the selection by so many notices.
    pub fn step(&mut self, by: isize) {
        self.selected = self.selected.saturating_add_signed(by).min(self.items.len().saturating_sub(1));
    }

    /// Selects the notice at a position, or the last one.
    pub fn select_at(&mut self, position: usize) {
        self.selected = position.min(self.items.len().saturating_sub(1));
    }

    /// Whether a notice can be withdrawn, and if not, why.
    ///
    /// # Errors
    /// The id of the text with the reason.
    pub fn can_withdraw(absence: &Absence, today: NaiveDate) -> Result<(), &'static str> {
        match absence.status {
            AbsenceStatus::Withdrawn => Err("absence-withdrawn-already"),
            AbsenceStatus::Rejected => Err("absence-was-rejected"),
            _ if absence.notice.first_day <= today => Err("absence-has-begun"),
            _ => Ok(()),
        }
    }
}

/// Where a notice stands today: by its days, unless it does not count any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It has not begun.
    Planned,
    /// Today is one of its days.
    Running,
    /// Its last day has passed.
    Over,
    /// Taken back by the seller.
    Withdrawn,
    /// Refused by an administrator.
    Rejected,
}

/// Where a notice stands on the local date `today`.
pub fn phase(absence: &Absence, today: NaiveDate) -> Phase {
    match absence.status {
        AbsenceStatus::Withdrawn => Phase::Withdrawn,
        AbsenceStatus::Rejected => Phase::Rejected,
        _ if absence.notice.last_day < today => Phase::Over,
        _ if absence.notice.first_day <= today => Phase::Running,
        _ => Phase::Planned,
    }
}

/// The days of a notice: `Mon 21 Dec 2026 to Fri 8 Jan 2027`.
pub fn span(words: &Words, notice: &AbsenceNotice) -> String {
    say!(words, "absence-span", first = notice.first_day, last = notice.last_day)
}

/// A day with its year only where that is not this year: `Mon 21 Dec`.
pub fn near_day(words: &Words, day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() { words.day(day) } else { words.day_with_year(day) }
}

/// What the rule has to say of the days, in words; `day` tells a day.
pub fn problem_words(words: &Words, problem: &Problem, day: impl Fn(NaiveDate) -> String) -> String {
    match problem.detail {
        Detail::Reversed { first_day, last_day } => {
            say!(words, "absence-problem-reversed", first = day(first_day), last = day(last_day))
        }
        Detail::Past(last_day) => say!(words, "absence-problem-past", last = day(last_day)),
        Detail::Begun(first_day) => say!(words, "absence-problem-begun", first = day(first_day)),
        Detail::Overlaps { first_day, last_day } => {
            say!(words, "absence-problem-overlaps", first = day(first_day), last = day(last_day))
        }
        Detail::EarlierPartLate { first_day, last_day, working_days, filed, notice_days } => say!(
            words,
            "absence-problem-earlier-part",
            first = day(first_day),
            last = day(last_day),
            count = working_days,
            filed = day(filed),
            days = notice_days,
        ),
    }
}

/// The working days of an absence, and what of it is not counted, in words.
pub fn counted_words(words: &Words, plan: &AbsencePlan) -> String {
    if plan.holidays.is_empty() {
        return say!(words, "absence-working-days", count = plan.working_days);
    }
    let named = |holiday: &Holiday| {
        let closed = (holiday.name == CLOSED_DAY).then(|| say!(words, "clock-closed-day"));
        format!("{} {}", closed.as_deref().unwrap_or(&holiday.name), words.day_month(holiday.date))
    };
    let holidays = plan.holidays.iter().map(named).collect::<Vec<_>>().join(", ");
    say!(words, "absence-working-days-but", count = plan.working_days, holidays = holidays)
}

/// What is wrong with a typed day, in words.
pub fn date_words(words: &Words, error: DateInputError) -> String {
    match error {
        DateInputError::Empty => say!(words, "date-empty"),
        DateInputError::Form => say!(words, "date-form"),
        DateInputError::NoSuchDay => say!(words, "date-no-such-day"),
        DateInputError::TooFar => say!(words, "date-too-far"),
    }
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormField {
    /// The first day away.
    FirstDay,
    /// The last day away.
    LastDay,
    /// The replacement's name.
    Replacement,
    /// How the replacement is reached.
    ReachableAt,
    /// Whether the listings are offline.
    Listings,
    /// The note.
    Note,
}

impl FormField {
    /// Every field, in the order of the form.
    pub const ALL: [FormField; 6] = [
        FormField::FirstDay,
        FormField::LastDay,
        FormField::Replacement,
        FormField::ReachableAt,
        FormField::Listings,
        FormField::Note,
    ];

    /// The id of the label's text.
    pub const fn label(self) -> &'static str {
        match self {
            FormField::FirstDay => "absence-first-day",
            FormField::LastDay => "absence-last-day",
            FormField::Replacement => "absence-replacement",
            FormField::ReachableAt => "absence-reachable",
            FormField::Listings => "absence-listings",
            FormField::Note => "absence-note",
        }
    }

    /// Whether it takes a day.
    pub const fn is_day(self) -> bool {
        matches!(self, FormField::FirstDay | FormField::LastDay)
    }

    /// The most characters the platform takes.
    pub const fn limit(self) -> usize {
        match self {
            FormField::FirstDay | FormField::LastDay => 20,
            FormField::Replacement | FormField::ReachableAt => 200,
            FormField::Listings => 0,
            FormField::Note => 2000,
        }
    }
}

/// What the form says of what is typed.
#[derive(Debug, Clone)]
pub enum FormVerdict {
    /// A day is missing or cannot be read; told at its field.
    Incomplete,
    /// Both days can be read.
    Planned(Box<AbsencePlan>),
}

/// The form of a new notice.
#[derive(Debug, Clone, Default)]
pub struct AbsenceForm {
    editors: [Editor; 5],
    /// Whether the listings are offline.
    pub listings_withdrawn: bool,
    field: usize,
    /// How many months on, or back, the calendar has been turned.
    pub turned: i64,
    /// Why it cannot be filed as it stands.
    pub refusal: Option<String>,
    /// When the pause after the last edit is over and what stands in it is kept.
    pub keep_at: Option<DateTime<Utc>>,
}

impl AbsenceForm {
    /// The form with what was left in it.
    pub fn new(draft: &FormDraft) -> Self {
        AbsenceForm {
            editors: [
                Editor::new(&draft.first_day),
                Editor::new(&draft.last_day),
                Editor::new(&draft.replacement),
                Editor::new(&draft.reachable_at),
                Editor::new(&draft.note),
            ],
            listings_withdrawn: draft.listings_withdrawn,
            ..AbsenceForm::default()
        }
    }

    /// What stands in it, as typed.
    pub fn draft(&self) -> FormDraft {
        FormDraft {
            first_day: self.text(FormField::FirstDay).to_owned(),
            last_day: self.text(FormField::LastDay).to_owned(),
            replacement: self.text(FormField::Replacement).to_owned(),
            reachable_at: self.text(FormField::ReachableAt).to_owned(),
            listings_withdrawn: self.listings_withdrawn,
            note: self.text(FormField::Note).to_owned(),
        }
    }

    const fn index(field: FormField) -> Option<usize> {
        match field {
            FormField::FirstDay => Some(0),
            FormField::LastDay => Some(1),
            FormField::Replacement => Some(2),
            FormField::ReachableAt => Some(3),
            FormField::Note => Some(4),
            FormField::Listings => None,
        }
    }

    /// The field with the cursor.
    pub fn focused(&self) -> FormField {
        FormField::ALL[self.field % FormField::ALL.len()]
    }

    /// A field's text; empty for the checkbox.
    pub fn text(&self, field: FormField) -> &str {
        Self::index(field).map_or("", |index| self.editors[index].text())
    }

    /// A field's editor; none for the checkbox.
    pub fn editor(&self, field: FormField) -> Option<&Editor> {
        Self::index(field).map(|index| &self.editors[index])
    }

    /// The editor of the field with the cursor.
    pub fn focused_editor(&mut self) -> Option<&mut Editor> {
        Self::index(self.focused()).map(|index| &mut self.editors[index])
    }

    /// Types into the field with the cursor; a space toggles the checkbox.
    pub fn type_text(&mut self, text: &str, words: &Words) {
        let field = self.focused();
        self.refusal = None;
        self.turned = 0;
        match self.focused_editor() {
            Some(editor) => {
                let room = field.limit().saturating_sub(editor.text().chars().count());
                let piece: String =
                    text.chars().map(|c| if c == '\n' { ' ' } else { c }).take(room).collect();
                let cut = text.chars().count() > room;
                editor.insert(&piece);
                if cut {
                    self.refusal = Some(say!(words, "absence-too-long", count = field.limit()));
                }
            }
            None if text == " " => self.listings_withdrawn = !self.listings_withdrawn,
            None => {}
        }
    }

    /// Goes to a field.
    pub fn go_to(&mut self, field: FormField) {
        self.field = FormField::ALL.iter().position(|&f| f == field).unwrap_or(0);
    }

    /// Goes to the next field (1) or the one before (-1), around the ends.
    pub fn step(&mut self, by: isize) {
        let many = FormField::ALL.len();
        self.field = (self.field + many).saturating_add_signed(by) % many;
    }

    /// The day typed into a field. What is typed as the last day counts from the first, where that can be read.
    ///
    /// # Errors
    /// What to write instead.
    pub fn day(&self, field: FormField, today: NaiveDate) -> Result<NaiveDate, DateInputError> {
        let first = || parse_day(self.text(FormField::FirstDay), today).ok();
        match first().filter(|_| field == FormField::LastDay) {
            Some(first) => parse_last_day(self.text(field), first, today),
            None => parse_day(self.text(field), today),
        }
    }

    /// Whether someone can be reached who has not been named.
    pub fn misses_replacement(&self) -> bool {
        let empty = |field| self.text(field).trim().is_empty();
        empty(FormField::Replacement) && !empty(FormField::ReachableAt)
    }

    /// Whether both days can be read and the last is before the first.
    pub fn is_reversed(&self, today: NaiveDate) -> bool {
        matches!((self.day(FormField::FirstDay, today), self.day(FormField::LastDay, today)),
            (Ok(first), Ok(last)) if last < first)
    }

    /// Moves the day under the cursor; an empty last day begins at the first.
    pub fn move_day(&mut self, days: i64, months: i32, today: NaiveDate) {
        let field = self.focused();
        if !field.is_day() {
            return;
        }
        let from = self
            .day(field, today)
            .or_else(|_| self.day(FormField::FirstDay, today).map(|day| day.min(NaiveDate::MAX)))
            .unwrap_or(today);
        let empty = self.text(field).trim().is_empty();
        let moved = match (days, months) {
            _ if empty && field == FormField::LastDay => Some(from),
            (0, 1..) => from.checked_add_months(Months::new(months.unsigned_abs())),
            (0, _) => from.checked_sub_months(Months::new(months.unsigned_abs())),
            (1.., _) => from.checked_add_days(Days::new(days.unsigned_abs())),
            _ => from.checked_sub_days(Days::new(days.unsigned_abs())),
        };
        self.refusal = None;
        if let (Some(day), Some(editor)) = (moved, self.focused_editor()) {
            editor.replace_all(&day.to_string());
        }
    }

    /// Writes a day into the field with the cursor, where it takes one; from the first day on to a last one that is
    /// still to be named.
    pub fn put_day(&mut self, day: NaiveDate) {
        let field = self.focused();
        let Some(editor) = self.focused_editor().filter(|_| field.is_day()) else { return };
        editor.replace_all(&day.to_string());
        self.refusal = None;
        if field == FormField::FirstDay && self.text(FormField::LastDay).trim().is_empty() {
            self.go_to(FormField::LastDay);
        }
    }

    /// The rule's word on the days typed.
    pub fn verdict(&self, calendar: &Calendar, today: NaiveDate, standing: &[Absence]) -> FormVerdict {
        match (self.day(FormField::FirstDay, today), self.day(FormField::LastDay, today)) {
            (Ok(first), Ok(last)) => {
                FormVerdict::Planned(Box::new(plan(calendar, first, last, today, standing)))
            }
            _ => FormVerdict::Incomplete,
        }
    }

    /// The notice, if it can be filed.
    ///
    /// # Errors
    /// The field to go to and a sentence on what is wrong there.
    pub fn notice(
        &self,
        words: &Words,
        calendar: &Calendar,
        today: NaiveDate,
        standing: &[Absence],
    ) -> Result<(AbsenceNotice, AbsencePlan), (FormField, String)> {
        let day =
            |field: FormField| self.day(field, today).map_err(|error| (field, date_words(words, error)));
        let (first_day, last_day) = (day(FormField::FirstDay)?, day(FormField::LastDay)?);
        let plan = plan(calendar, first_day, last_day, today, standing);
        if plan.verdict == Verdict::Invalid {
            let said = |problem| problem_words(words, problem, |day| near_day(words, day, today));
            let said = plan.problems.first().map_or_else(|| say!(words, "absence-none-at-all"), said);
            return Err((FormField::LastDay, said));
        }
        if let Some(overlap) = plan.problems.iter().find(|problem| problem.code == "overlaps") {
            // The platform would refuse it.
            return Err((
                FormField::FirstDay,
                problem_words(words, overlap, |day| near_day(words, day, today)),
            ));
        }
        let filled =
            |field: FormField| Some(self.text(field).trim().to_owned()).filter(|text| !text.is_empty());
        let reachable_at = filled(FormField::ReachableAt);
        let replacement = match (filled(FormField::Replacement), reachable_at) {
            (None, Some(_)) => {
                return Err((FormField::Replacement, say!(words, "absence-misses-replacement")));
            }
            (name, reachable_at) => name.map(|name| Replacement { name, reachable_at }),
        };
        let notice = AbsenceNotice {
            first_day,
            last_day,
            replacement,
            listings_withdrawn: self.listings_withdrawn,
            note: filled(FormField::Note),
        };
        Ok((notice, plan))
    }

    /// Goes to a field and says what is wrong there.
    pub fn refuse(&mut self, field: FormField, why: String) {
        self.go_to(field);
        self.refusal = Some(why);
    }
}
