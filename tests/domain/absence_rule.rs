//! The absence rule beyond the reference cases: joining, problems, advice.

use super::{calendar, date, instant};
use swopdesk::domain::absence::{Absence, AbsenceNotice, AbsenceStatus};
use swopdesk::domain::absence_rule::{AbsencePlan, Verdict, plan};
use swopdesk::domain::calendar::Calendar;

fn poland() -> Calendar {
    calendar("PL", "Europe/Warsaw")
}

fn filed(first: &str, last: &str, submitted: &str, status: AbsenceStatus) -> Absence {
    Absence {
        id: "a1".into(),
        notice: AbsenceNotice {
            first_day: date(first),
            last_day: date(last),
            replacement: None,
            listings_withdrawn: false,
            note: None,
        },
        submitted_at: instant(submitted),
        status,
        late: false,
        working_days: None,
        decision_note: None,
    }
}

fn planned(first: &str, last: &str, today: &str, standing: &[Absence]) -> AbsencePlan {
    plan(&poland(), date(first), date(last), date(today), standing)
}

fn codes(plan: &AbsencePlan) -> Vec<&str> {
    plan.problems.iter().map(|p| p.code).collect()
}

#[test]
fn a_long_absence_names_the_days_and_what_is_not_counted() {
    let plan = planned("2026-12-21", "2027-01-08", "2026-11-22", &[]);
    assert_eq!((plan.working_days, plan.notice_required, plan.verdict), (11, true, Verdict::InTime));
    assert_eq!((plan.latest_notice_day, plan.days_to_spare), (Some(date("2026-12-07")), Some(15)));
    assert_eq!(plan.recommended_notice_day, None);
    let names: Vec<_> = plan.holidays.iter().map(|h| h.name.as_str()).collect();
    assert_eq!(names, ["Christmas Eve", "Christmas Day", "New Year's Day", "Epiphany"]);
    assert!(plan.problems.is_empty() && plan.joined.is_none());
}

#[test]
fn on_a_rest_day_the_working_day_before_is_recommended_not_demanded() {
    // Thursday 25 November 2027 minus 14 days is Independence Day.
    let plan = planned("2027-11-25", "2027-12-06", "2027-11-11", &[]);
    assert_eq!(plan.latest_notice_day, Some(date("2027-11-11")));
    assert_eq!(plan.recommended_notice_day, Some(date("2027-11-10")));
    assert_eq!(plan.verdict, Verdict::InTime);
}

#[test]
fn reversed_past_and_begun_are_told() {
    let reversed = planned("2026-12-24", "2026-12-23", "2026-11-22", &[]);
    assert_eq!((reversed.verdict, codes(&reversed)), (Verdict::Invalid, vec!["reversed"]));
    let begun = planned("2026-11-16", "2026-11-30", "2026-11-16", &[]);
    assert_eq!((begun.verdict, codes(&begun)), (Verdict::Late, vec!["begun"]));
    assert_eq!(begun.days_to_spare, Some(-14));
    let past = planned("2026-11-02", "2026-11-03", "2026-11-16", &[]);
    assert_eq!((past.verdict, codes(&past)), (Verdict::NotRequired, vec!["past"]));
}

#[test]
fn absences_without_a_working_day_between_are_one() {
    // Three days before a weekend, filed nine days ahead: short enough on its own.
    let first = filed("2026-11-18", "2026-11-20", "2026-11-09T09:00:00+01:00", AbsenceStatus::Submitted);
    let plan = planned("2026-11-23", "2026-11-25", "2026-11-09", std::slice::from_ref(&first));
    assert_eq!((plan.working_days, plan.notice_required), (3, true));
    assert_eq!((plan.verdict, plan.latest_notice_day), (Verdict::InTime, Some(date("2026-11-09"))));
    let joined = plan.joined.unwrap();
    assert_eq!(
        (joined.first_day, joined.last_day, joined.working_days),
        (date("2026-11-18"), date("2026-11-25"), 6)
    );
    assert_eq!(codes(&plan), ["earlier_part_late"]);

    // A day later the new part is late too; a working day between them leaves both alone.
    assert_eq!(
        planned("2026-11-23", "2026-11-25", "2026-11-10", std::slice::from_ref(&first)).verdict,
        Verdict::Late
    );
    let apart = planned("2026-11-24", "2026-11-26", "2026-11-10", &[first]);
    assert_eq!((apart.verdict, apart.joined), (Verdict::NotRequired, None));
    assert!(apart.problems.is_empty());
}

#[test]
fn joining_reaches_over_several_and_over_holidays() {
    // Christmas 2026: 24 and 25 December are holidays, so 23 and 28 December touch.
    let standing = [
        filed("2026-12-21", "2026-12-23", "2026-11-01T09:00:00+01:00", AbsenceStatus::Acknowledged),
        filed("2027-01-04", "2027-01-05", "2026-12-22T09:00:00+01:00", AbsenceStatus::Submitted),
    ];
    let plan = planned("2026-12-28", "2026-12-31", "2026-12-22", &standing);
    // 21-23 Dec, 28-31 Dec, then 1 January and a weekend, 4-5 Jan.
    assert_eq!(plan.joined.unwrap().working_days, 9);
    assert_eq!(plan.verdict, Verdict::Late);
    // The first part was told in time, the second was filed on 22 December, one day too late.
    assert_eq!(codes(&plan), ["earlier_part_late"]);
    assert!(plan.problems[0].message.contains("2027-01-04"));
}

#[test]
fn a_part_that_was_late_on_its_own_is_not_late_by_the_joining() {
    let long = filed("2026-11-16", "2026-11-27", "2026-11-14T09:00:00+01:00", AbsenceStatus::Submitted);
    let plan = planned("2026-11-30", "2026-12-01", "2026-11-15", &[long]);
    assert_eq!((plan.verdict, plan.notice_required), (Verdict::InTime, true));
    assert!(plan.problems.is_empty());
}

#[test]
fn overlaps_are_told_and_withdrawn_or_rejected_notices_do_not_count() {
    let mut other = filed("2026-11-18", "2026-11-20", "2026-11-01T09:00:00+01:00", AbsenceStatus::Submitted);
    let plan = planned("2026-11-20", "2026-11-23", "2026-11-02", std::slice::from_ref(&other));
    assert_eq!(codes(&plan), ["overlaps"]);
    assert_eq!(plan.joined.unwrap().working_days, 4);
    for status in [AbsenceStatus::Withdrawn, AbsenceStatus::Rejected] {
        other.status = status;
        let plan = planned("2026-11-20", "2026-11-30", "2026-11-10", std::slice::from_ref(&other));
        assert!(plan.problems.is_empty() && plan.joined.is_none());
    }
}

#[test]
fn the_filing_day_is_the_local_one() {
    // 23:30 UTC on 8 November is 9 November in Warsaw: one day too late for 22 November.
    let first = filed("2026-11-22", "2026-11-24", "2026-11-08T23:30:00Z", AbsenceStatus::Submitted);
    let plan = planned("2026-11-25", "2026-11-30", "2026-11-09", &[first]);
    assert_eq!(codes(&plan), ["earlier_part_late"]);
}
