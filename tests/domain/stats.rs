//! The figures of Insights, held against a slow count by hand.

use super::{date, instant, poland};
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use proptest::prelude::*;
use swopdesk::domain::discussion::{Answer, Author, Message, Role};
use swopdesk::domain::stats::{Share, Tally, answers_of, load};

fn answer(since: &str, at: &str) -> Answer {
    Answer { since: instant(since), at: instant(at) }
}

#[test]
fn an_answer_after_24_working_hours_sharp_is_in_time_and_a_second_later_late() {
    let clock = poland();
    // Thursday 10:00 to Friday 10:00 in Warsaw; then over a weekend: Friday 10:00 to Monday 10:00.
    for (since, at) in
        [("2026-11-19T09:00:00Z", "2026-11-20T09:00:00Z"), ("2026-11-20T09:00:00Z", "2026-11-23T09:00:00Z")]
    {
        let mut tally = Tally::new(&clock, date("2026-11-23"), 8);
        tally.add("pl-pl", answer(since, at));
        let mut late = answer(since, at);
        late.at += TimeDelta::seconds(1);
        tally.add("pl-pl", late);
        let replies = tally.finish();
        assert_eq!(replies.all, Share { answers: 2, in_time: 1 });
        let mut columns = [0; 13];
        (columns[11], columns[12]) = (1, 1);
        assert_eq!(replies.columns, columns);
    }
}

#[test]
fn columns_hold_two_hours_up_to_and_with_their_end() {
    let clock = poland();
    let mut tally = Tally::new(&clock, date("2026-11-20"), 1);
    let since = instant("2026-11-19T09:00:00Z");
    for minutes in [0, 1, 120, 121, 240, 241] {
        tally.add("pl-pl", Answer { since, at: since + TimeDelta::minutes(minutes) });
    }
    let replies = tally.finish();
    assert_eq!(replies.columns[..4], [3, 2, 1, 0]);
    assert_eq!(replies.median, Some(TimeDelta::minutes(120)));
    assert_eq!(replies.nine_of_ten, Some(TimeDelta::minutes(241)));
}

#[test]
fn weeks_begin_on_monday_in_the_accounts_zone_and_empty_ones_are_there() {
    let clock = poland();
    let mut tally = Tally::new(&clock, date("2026-11-22"), 3);
    // Sunday 23:30 UTC is Monday in Warsaw.
    tally.add("pl-pl", answer("2026-11-13T10:00:00Z", "2026-11-15T23:30:00Z"));
    tally.add("nl-nl", answer("2026-11-01T10:00:00Z", "2026-11-01T22:59:59Z"));
    tally.add("nl-nl", answer("2026-11-02T10:00:00Z", "2026-11-02T11:00:00Z"));
    let replies = tally.finish();
    let weeks: Vec<(String, u32)> =
        replies.weeks.iter().map(|week| (week.monday.to_string(), week.share.answers)).collect();
    let told = |day: &str, n| (day.to_owned(), n);
    assert_eq!(weeks, [told("2026-11-02", 1), told("2026-11-09", 0), told("2026-11-16", 1)]);
    assert_eq!(replies.all.answers, 2);
}

#[test]
fn nothing_counted_is_told_as_nothing() {
    let clock = poland();
    let replies = Tally::new(&clock, date("2026-11-22"), 0).finish();
    assert_eq!((replies.all.part(), replies.median, replies.weeks.len()), (None, None, 1));
}

fn message(role: Role, at: DateTime<Utc>) -> Message {
    let author = Author { role, name: "x".to_owned() };
    Message { id: "m".into(), author, text: String::new(), sent_at: at, attachments: Vec::new() }
}

#[test]
fn the_clock_of_an_answer_begins_with_the_first_unanswered_message() {
    let at = |minutes| instant("2026-11-19T09:00:00Z") + TimeDelta::minutes(minutes);
    let messages = [
        message(Role::Seller, at(0)),
        message(Role::Buyer, at(1)),
        message(Role::Buyer, at(2)),
        message(Role::Platform, at(3)),
        message(Role::Seller, at(4)),
        message(Role::Seller, at(5)),
        message(Role::Buyer, at(6)),
    ];
    assert_eq!(answers_of(&messages), [Answer { since: at(1), at: at(4) }]);
}

#[test]
fn the_load_names_five_working_days_and_counts_midnight_for_the_day_that_ends() {
    let clock = poland();
    let calendar = clock.calendar();
    // Sunday; Monday to Friday follow.
    let now = instant("2026-11-22T12:00:00Z");
    let due = [
        "2026-11-22T11:59:59Z", // overdue
        "2026-11-22T12:00:00Z", // the platform's own, on a day of rest
        "2026-11-22T23:00:00Z", // Monday 0:00, the end of the Sunday
        "2026-11-23T09:30:00Z", // Monday 10:30
        "2026-11-23T23:00:00Z", // Monday 24:00
        "2026-11-27T22:59:59Z", // Friday 23:59:59
        "2026-11-28T10:00:00Z", // Saturday: the Friday before would have to do it, but it is outside
        "2026-11-30T10:00:00Z", // next Monday
    ];
    let told = load(due.iter().map(|at| instant(at)), calendar, now);
    assert_eq!(told.overdue, 1);
    let days: Vec<(String, u32)> = told.days.iter().map(|day| (day.day.to_string(), day.due())).collect();
    let day = |day: &str, n| (day.to_owned(), n);
    assert_eq!(
        days,
        [
            day("2026-11-23", 4),
            day("2026-11-24", 0),
            day("2026-11-25", 0),
            day("2026-11-26", 0),
            day("2026-11-27", 2)
        ]
    );
    assert_eq!((told.days[0].hours[0], told.days[0].hours[10], told.days[0].hours[23]), (2, 1, 1));
    assert_eq!(told.days[4].hours[23], 2);
}

proptest! {
    /// Every answer is counted once everywhere, or nowhere where it is of another time.
    #[test]
    fn the_parts_add_up(answers in proptest::collection::vec((0_i64..3_000_000, 0_i64..400_000, 0_usize..4), 0..60)) {
        let clock = poland();
        let calendar = clock.calendar();
        let start = instant("2026-10-01T00:00:00Z");
        let mut tally = Tally::new(&clock, date("2026-11-22"), 6);
        let first = tally.from();
        let (mut all, mut in_time) = (0, 0);
        for (since, took, market) in &answers {
            let since = start + TimeDelta::seconds(*since);
            let at = since + TimeDelta::seconds(*took);
            tally.add(["nl-nl", "pl-pl", "de-de", "fr-fr"][*market], Answer { since, at });
            let sunday = calendar.local_date(at) <= date("2026-11-22");
            if at >= first && sunday {
                all += 1;
                in_time += u32::from(clock.elapsed(since, at) <= TimeDelta::hours(24));
            }
        }
        let replies = tally.finish();
        prop_assert_eq!(replies.all, Share { answers: all, in_time });
        prop_assert_eq!(replies.columns.iter().sum::<u32>(), all);
        prop_assert_eq!(replies.columns[12], all - in_time);
        prop_assert_eq!(replies.weeks.iter().map(|week| week.share.answers).sum::<u32>(), all);
        prop_assert_eq!(replies.markets.iter().map(|market| market.share.in_time).sum::<u32>(), in_time);
        prop_assert!(replies.weeks.iter().all(|week| week.monday.weekday() == chrono::Weekday::Mon));
    }

    /// Whatever is due is told in one place, or lies behind the days told.
    #[test]
    fn the_load_adds_up(due in proptest::collection::vec(-200_000_i64..900_000, 0..80), now in 0_i64..1_000_000) {
        let clock = poland();
        let now = instant("2026-11-01T00:00:00Z") + TimeDelta::seconds(now);
        let due: Vec<DateTime<Utc>> = due.into_iter().map(|seconds| now + TimeDelta::seconds(seconds)).collect();
        let told = load(due.iter().copied(), clock.calendar(), now);
        prop_assert_eq!(told.days.len(), 5);
        let last = told.days[4].day;
        let end = clock.calendar().first_instant(clock.calendar().next_working_day(last));
        let counted = told.overdue + told.days.iter().map(|day| day.due()).sum::<u32>();
        prop_assert_eq!(counted as usize, due.iter().filter(|at| **at <= end).count());
        prop_assert!(told.days.iter().all(|day| clock.calendar().is_working_day(day.day)));
    }
}
