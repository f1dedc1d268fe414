//! The absence rule: a planned absence of more than 5 working days is to be told at least two weeks ahead.
//!
//! Days are whole local dates in the seller's zone; an entered day counts in full. Absences that overlap or
//! have no working day between them are one, and if the whole is longer than 5 working days, each part must
//! be told 14 calendar days before its own first day. The verdict speaks of the part being filed.

use super::absence::Absence;
use super::calendar::{Calendar, Holiday};
use super::standards::Standards;
use chrono::{Days, NaiveDate};

/// What the rule says about an absence being filed today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Notice is required and there is time for it.
    InTime,
    /// Notice is required and the latest day for it has passed. Filing is still possible and advised.
    Late,
    /// The absence is short enough to need no notice.
    NotRequired,
    /// The days are no absence: the last is before the first.
    Invalid,
}

impl Verdict {
    /// The word of `swopdesk absence plan --json`.
    pub const fn word(self) -> &'static str {
        match self {
            Verdict::InTime => "in_time",
            Verdict::Late => "late",
            Verdict::NotRequired => "not_required",
            Verdict::Invalid => "invalid",
        }
    }
}

/// Something about the absence that the seller should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A stable word: `reversed`, `past`, `begun`, `overlaps`, `earlier_part_late`.
    pub code: &'static str,
    /// One plain sentence without a full stop, in English: for JSON. People are told the detail.
    pub message: String,
    /// What the sentence tells.
    pub detail: Detail,
}

/// What a problem tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// The last day is before the first.
    Reversed {
        /// The first day.
        first_day: NaiveDate,
        /// The last day.
        last_day: NaiveDate,
    },
    /// The absence has ended on that day.
    Past(NaiveDate),
    /// The absence has begun on that day.
    Begun(NaiveDate),
    /// Another one that is filed has days in common with it.
    Overlaps {
        /// The first day of the other.
        first_day: NaiveDate,
        /// The last day of the other.
        last_day: NaiveDate,
    },
    /// Another one that it makes longer was filed too late for that.
    EarlierPartLate {
        /// The first day of the other.
        first_day: NaiveDate,
        /// The last day of the other.
        last_day: NaiveDate,
        /// The working days of both together.
        working_days: u32,
        /// When the other was filed.
        filed: NaiveDate,
        /// The days of notice that it needed.
        notice_days: u32,
    },
}

/// Absences that count as one, the one being filed included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joined {
    /// The first day of the first of them.
    pub first_day: NaiveDate,
    /// The last day of the last of them.
    pub last_day: NaiveDate,
    /// The working days of all of them together.
    pub working_days: u32,
}

/// The rule's answer for one absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsencePlan {
    /// Working days of the absence being filed.
    pub working_days: u32,
    /// Whether notice is required: more than 5 working days, alone or joined with others.
    pub notice_required: bool,
    /// The last local date on which a notice is in time; `None` unless notice is required.
    pub latest_notice_day: Option<NaiveDate>,
    /// The working day to file on when the latest day is a day of rest; recommended, not demanded.
    pub recommended_notice_day: Option<NaiveDate>,
    /// Calendar days from today to the latest day, negative when late; `None` unless notice is required.
    pub days_to_spare: Option<i64>,
    /// The verdict.
    pub verdict: Verdict,
    /// The weekdays inside that are not counted.
    pub holidays: Vec<Holiday>,
    /// The standing absences it counts as one with; `None` when it stands alone.
    pub joined: Option<Joined>,
    /// What else the seller should know.
    pub problems: Vec<Problem>,
}

/// What the rule says about an absence from `first_day` to `last_day`, both included, filed on the local date
/// `today`, beside the notices already filed. Withdrawn and rejected ones do not count.
pub fn plan(
    calendar: &Calendar,
    first_day: NaiveDate,
    last_day: NaiveDate,
    today: NaiveDate,
    standing: &[Absence],
) -> AbsencePlan {
    let standard = Standards::embedded().absence;
    let mut problems = Vec::new();
    if last_day < first_day {
        problems.push(Problem {
            code: "reversed",
            message: format!("the last day {last_day} is before the first day {first_day}"),
            detail: Detail::Reversed { first_day, last_day },
        });
        return AbsencePlan {
            working_days: 0,
            notice_required: false,
            latest_notice_day: None,
            recommended_notice_day: None,
            days_to_spare: None,
            verdict: Verdict::Invalid,
            holidays: Vec::new(),
            joined: None,
            problems,
        };
    }
    if last_day < today {
        problems.push(Problem {
            code: "past",
            message: format!("the absence ended on {last_day}"),
            detail: Detail::Past(last_day),
        });
    } else if first_day <= today {
        problems.push(Problem {
            code: "begun",
            message: format!("the absence began on {first_day}"),
            detail: Detail::Begun(first_day),
        });
    }

    let standing: Vec<&Absence> =
        standing.iter().filter(|a| a.stands() && a.notice.first_day <= a.notice.last_day).collect();
    for other in &standing {
        if other.notice.first_day <= last_day && first_day <= other.notice.last_day {
            problems.push(Problem {
                code: "overlaps",
                message: format!(
                    "it overlaps the absence {} to {} that is filed already; withdraw that one first",
                    other.notice.first_day, other.notice.last_day
                ),
                detail: Detail::Overlaps {
                    first_day: other.notice.first_day,
                    last_day: other.notice.last_day,
                },
            });
        }
    }

    let new = Span { first: first_day, last: last_day };
    let before: Vec<Span> = standing.iter().map(|a| Span::of(a)).collect();
    let all: Vec<Span> = before.iter().copied().chain([new]).collect();
    let whole = whole_of(calendar, &all, new);
    let whole_days = calendar.working_days(whole.first, whole.last);
    let notice_required = whole_days > standard.working_days_without_notice;
    let joined = before.iter().any(|span| whole.holds(*span)).then_some(Joined {
        first_day: whole.first,
        last_day: whole.last,
        working_days: whole_days,
    });

    if notice_required {
        let mut parts: Vec<&&Absence> = standing.iter().filter(|a| whole.holds(Span::of(a))).collect();
        parts.sort_by_key(|a| (a.notice.first_day, a.notice.last_day));
        for part in parts {
            let own = whole_of(calendar, &before, Span::of(part));
            let was_required =
                calendar.working_days(own.first, own.last) > standard.working_days_without_notice;
            let filed = calendar.local_date(part.submitted_at);
            if !was_required && latest(part.notice.first_day).is_none_or(|latest| filed > latest) {
                problems.push(Problem {
                    code: "earlier_part_late",
                    message: format!(
                        "together with the absence {} to {} it is {whole_days} working days, and that one was filed on {filed}, less than {} days before it begins",
                        part.notice.first_day, part.notice.last_day, standard.notice_days
                    ),
                    detail: Detail::EarlierPartLate {
                        first_day: part.notice.first_day,
                        last_day: part.notice.last_day,
                        working_days: whole_days,
                        filed,
                        notice_days: standard.notice_days,
                    },
                });
            }
        }
    }

    let latest_notice_day = if notice_required { latest(first_day) } else { None };
    let verdict = match latest_notice_day {
        _ if !notice_required => Verdict::NotRequired,
        Some(latest) if today <= latest => Verdict::InTime,
        _ => Verdict::Late,
    };
    AbsencePlan {
        working_days: calendar.working_days(first_day, last_day),
        notice_required,
        latest_notice_day,
        recommended_notice_day: latest_notice_day
            .filter(|day| !calendar.is_working_day(*day))
            .map(|day| calendar.prev_working_day(day)),
        days_to_spare: latest_notice_day.map(|latest| (latest - today).num_days()),
        verdict,
        holidays: calendar.rest_weekdays(first_day, last_day),
        joined,
        problems,
    }
}

/// The last date on which a notice for an absence from `first_day` is in time. Weekends and holidays move
/// nothing.
fn latest(first_day: NaiveDate) -> Option<NaiveDate> {
    first_day.checked_sub_days(Days::new(u64::from(Standards::embedded().absence.notice_days)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    first: NaiveDate,
    last: NaiveDate,
}

impl Span {
    fn of(absence: &Absence) -> Span {
        Span { first: absence.notice.first_day, last: absence.notice.last_day }
    }

    fn holds(self, other: Span) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// Whether the two overlap or have no working day between them.
    fn joins(self, other: Span, calendar: &Calendar) -> bool {
        let (early, late) = if self.first <= other.first { (self, other) } else { (other, self) };
        if late.first <= early.last {
            return true;
        }
        match (early.last.succ_opt(), late.first.pred_opt()) {
            (Some(after), Some(before)) => calendar.working_days(after, before) == 0,
            _ => true,
        }
    }
}

/// The stretch of all absences that count as one with `part`. What lies between them is no working day, so
/// the stretch's working days are theirs.
fn whole_of(calendar: &Calendar, all: &[Span], part: Span) -> Span {
    let mut whole = part;
    loop {
        let grown = all.iter().filter(|span| whole.joins(**span, calendar)).fold(whole, |sum, span| Span {
            first: sum.first.min(span.first),
            last: sum.last.max(span.last),
        });
        if grown == whole {
            return whole;
        }
        whole = grown;
    }
}
