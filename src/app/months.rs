//! The calendar beside the form of an absence: which months it shows, and what is to be told of each day.

use super::App;
use super::absences::{FormField, FormVerdict};
use super::layout::Area;
use crate::domain::absence_rule::AbsencePlan;
use crate::domain::calendar::{Calendar, RestReason};
use crate::domain::list_row::ListRow;
use chrono::{Datelike, Months, NaiveDate};

/// Whether the reply clock runs on a day, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// It runs.
    Working,
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday from Monday to Friday.
    Holiday,
    /// Closed by the platform or the seller's settings.
    Closed,
}

/// What is to be told of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayMark {
    /// Whether it is a working day.
    pub kind: DayKind,
    /// Inside the absence being written.
    pub away: bool,
    /// Inside a notice that stands.
    pub filed: bool,
    /// The last day on which the notice is in time.
    pub latest: bool,
    /// Today.
    pub today: bool,
    /// The day of the field with the cursor.
    pub chosen: bool,
}

/// The calendar of the form as it stands.
#[derive(Debug)]
pub struct FormCalendar<'a> {
    app: &'a App,
    calendar: &'a Calendar,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    chosen: Option<NaiveDate>,
    latest: Option<NaiveDate>,
    today: NaiveDate,
}

impl App {
    /// The rule's word on the days in the form; `None` while one of them cannot be read.
    pub fn form_plan(&self) -> Option<Box<AbsencePlan>> {
        let (desk, form) = (self.desk.as_ref()?, self.form.as_ref()?);
        match form.verdict(desk.clock.calendar(), desk.today(self.now), self.absences.items()) {
            FormVerdict::Planned(plan) => Some(plan),
            FormVerdict::Incomplete => None,
        }
    }

    /// The replies that fall due on a day of the form, in order; `None` while the days are none. A deadline at
    /// midnight is 24:00 of the day before.
    pub fn due_while_away(&self) -> Option<impl ExactSizeIterator<Item = &ListRow>> {
        let (desk, form) = (self.desk.as_ref()?, self.form.as_ref()?);
        let today = desk.today(self.now);
        let first = form.day(FormField::FirstDay, today).ok()?;
        let last = form.day(FormField::LastDay, today).ok()?;
        let calendar = desk.clock.calendar();
        let (from, to) = (calendar.first_instant(first), calendar.first_instant(last.succ_opt()?));
        (first <= last).then(|| self.inbox.due_between(from, to))
    }

    /// The calendar beside the form, by the plan that [`App::form_plan`] has told.
    pub fn form_calendar(&self, plan: Option<&AbsencePlan>) -> Option<FormCalendar<'_>> {
        let (desk, form) = (self.desk.as_ref()?, self.form.as_ref()?);
        let today = desk.today(self.now);
        let day = |field| form.day(field, today).ok();
        let (first, last) = (day(FormField::FirstDay), day(FormField::LastDay));
        let chosen = if form.focused() == FormField::LastDay { last } else { first };
        Some(FormCalendar {
            app: self,
            calendar: desk.clock.calendar(),
            first,
            last,
            chosen: chosen.filter(|_| form.focused().is_day()),
            latest: plan.and_then(|plan| plan.latest_notice_day),
            today,
        })
    }
}

impl FormCalendar<'_> {
    /// The first days of `many` months side by side: the one of the field with the cursor, and of the others as
    /// much as fits with it: the first day, the last one, the last day to tell, today.
    pub fn months(&self, many: u16) -> Vec<NaiveDate> {
        let many = i64::from(many);
        let index = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        let wanted = [self.chosen, self.first, self.last, self.latest, Some(self.today)];
        let mut wanted = wanted.into_iter().flatten().map(index);
        let Some(mut low) = wanted.next() else { return Vec::new() };
        let mut high = low;
        for month in wanted {
            let (lower, higher) = (low.min(month), high.max(month));
            if higher - lower < many {
                (low, high) = (lower, higher);
            }
        }
        low += self.app.form.as_ref().map_or(0, |form| form.turned);
        (low..low + many)
            .filter_map(|month| {
                let year = i32::try_from(month.div_euclid(12)).ok()?;
                NaiveDate::from_ymd_opt(year, u32::try_from(month.rem_euclid(12)).ok()? + 1, 1)
            })
            .collect()
    }

    /// The day that stands in a cell of a month's rectangle: below its name and the weekdays three cells for each
    /// day, one more between Friday and Saturday.
    pub(super) fn day_in(first: NaiveDate, month: Area, x: u16, y: u16) -> Option<NaiveDate> {
        let week = u32::from(y.checked_sub(month.y + 2)?);
        let weekday = match x.checked_sub(month.x).filter(|_| month.holds(x, y))? {
            right @ 0..16 => (right / 3).min(4),
            right => 5 + ((right - 16) / 3).min(1),
        };
        let day = (week * 7 + u32::from(weekday) + 1).checked_sub(first.weekday().num_days_from_monday())?;
        first.with_day(day)
    }

    /// The days of the month that begins on `first`.
    pub fn days(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let end = first.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX);
        first.iter_days().take_while(move |day| *day < end)
    }

    /// What is to be told of a day.
    pub fn mark(&self, day: NaiveDate) -> DayMark {
        let kind = match self.calendar.rest_reason(day) {
            None => DayKind::Working,
            Some(RestReason::Weekend) => DayKind::Weekend,
            Some(RestReason::Holiday(_)) => DayKind::Holiday,
            Some(RestReason::Closed) => DayKind::Closed,
        };
        let away = match (self.first, self.last) {
            (Some(first), Some(last)) => first <= day && day <= last,
            (Some(only), None) | (None, Some(only)) => only == day,
            (None, None) => false,
        };
        let standing = self.app.absences.items().iter().filter(|absence| absence.stands());
        DayMark {
            kind,
            away,
            filed: standing
                .into_iter()
                .any(|absence| (absence.notice.first_day..=absence.notice.last_day).contains(&day)),
            latest: self.latest == Some(day),
            today: self.today == day,
            chosen: self.chosen == Some(day),
        }
    }
}
