//! The reply clock in words.

use crate::domain::{date, instant, poland};
use chrono::TimeDelta;
use swopdesk::domain::calendar::Calendar;
use swopdesk::domain::reply_clock::ReplyClock;
use swopdesk::words::clock::remaining_short;
use swopdesk::words::{Lang, Words};

fn english() -> &'static Words {
    Words::of(Lang::En)
}

#[test]
fn minutes_round_away_from_zero() {
    let clock = poland();
    let since = instant("2026-11-16T10:00:00+01:00");
    let due = clock.due(since);
    let at = |before: i64| clock.reading_since(since, due - TimeDelta::seconds(before));
    for (before, short, long) in [
        (22_800, "6h20", "6 h 20 min left"),
        (22_799, "6h20", "6 h 20 min left"),
        (22_740, "6h19", "6 h 19 min left"),
        (50_400, "14h00", "14 h left"),
        (2460, "0h41", "41 min left"),
        (1, "0h01", "1 min left"),
        (0, "0h00", "time is up"),
        (-1, "−0h01", "overdue by 1 min"),
        (-60, "−0h01", "overdue by 1 min"),
        (-61, "−0h02", "overdue by 2 min"),
        (-11_520, "−3h12", "overdue by 3 h 12 min"),
    ] {
        assert_eq!(
            (remaining_short(&at(before)).as_str(), english().remaining_long(&at(before)).as_str()),
            (short, long)
        );
    }
}

#[test]
fn a_due_instant_reads_like_a_clock_on_the_wall() {
    let clock = poland();
    let text = |due: &str, now: &str| english().due_text(instant(due), clock.calendar(), instant(now));
    let now = "2026-11-20T12:00:00+01:00";
    assert_eq!(text("2026-11-23T15:30:00+01:00", now), "Mon 15:30");
    assert_eq!(text("2026-11-21T00:00:00+01:00", now), "Fri 24:00");
    // A deadline of the platform's at the end of a Sunday.
    assert_eq!(text("2026-11-23T00:00:00+01:00", now), "Mon 00:00");
    assert_eq!(text("2026-11-27T15:30:00+01:00", now), "Fri 27 Nov 15:30");
    assert_eq!(text("2026-11-12T15:30:00+01:00", now), "Thu 12 Nov 15:30");
    assert_eq!(text("2027-01-05T15:30:00+01:00", now), "Tue 5 Jan 2027 15:30");
}

#[test]
fn a_sentence_says_what_matters_now() {
    let clock = poland();
    let say = |since: &str, now: &str| {
        let now = instant(now);
        english().sentence(&clock.reading_since(instant(since), now), clock.calendar(), now)
    };
    assert_eq!(
        say("2026-11-20T15:30:00+01:00", "2026-11-23T09:10:00+01:00"),
        "6 h 20 min left - due Mon 15:30"
    );
    assert_eq!(
        say("2026-06-03T14:00:00+02:00", "2026-06-04T08:00:00+02:00"),
        "14 h left - clock stands still until Fri 00:00 (Corpus Christi)"
    );
    assert_eq!(
        say("2026-11-19T15:30:00+01:00", "2026-11-20T18:40:00+01:00"),
        "overdue by 3 h 10 min - was due Fri 15:30"
    );
    assert_eq!(say("2026-11-20T00:00:00+01:00", "2026-11-21T12:00:00+01:00"), "time is up - due Fri 24:00");
    let closed = Calendar::new("PL", chrono_tz::Europe::Warsaw, &[date("2026-11-20")], &[]);
    let clock = ReplyClock::new(closed);
    let now = instant("2026-11-20T09:00:00+01:00");
    let reading = clock.reading_since(instant("2026-11-19T12:00:00+01:00"), now);
    assert_eq!(
        english().sentence(&reading, clock.calendar(), now),
        "12 h left - clock stands still until Mon 00:00 (closed day)"
    );
}

#[test]
fn a_platform_deadline_that_passed_at_rest_is_overdue_without_a_number() {
    let clock = poland();
    let (due, now) = (instant("2026-11-21T10:00:00+01:00"), instant("2026-11-21T12:00:00+01:00"));
    let reading = clock.reading_until(due, now);
    assert_eq!(english().sentence(&reading, clock.calendar(), now), "overdue - was due Sat 10:00");
    assert_eq!(remaining_short(&reading), "−0h00");
}

#[test]
fn every_language_tells_the_clock() {
    let clock = poland();
    let told = |since: &str, now: &str| {
        let now = instant(now);
        let reading = clock.reading_since(instant(since), now);
        Lang::ALL
            .iter()
            .map(|lang| Words::of(*lang).sentence(&reading, clock.calendar(), now))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        told("2026-11-20T15:30:00+01:00", "2026-11-23T09:10:00+01:00"),
        [
            "6 h 20 min left - due Mon 15:30",
            "nog 6 u 20 min - uiterlijk ma 15:30",
            "zostało 6 godz. 20 min - termin pn 15:30",
            "noch 6 Std. 20 Min. - fällig Mo 15:30",
            "encore 6 h 20 min - échéance lun 15:30",
        ]
    );
    assert_eq!(
        told("2026-06-03T14:00:00+02:00", "2026-06-04T08:00:00+02:00"),
        [
            "14 h left - clock stands still until Fri 00:00 (Corpus Christi)",
            "nog 14 u - de klok staat stil tot vr 00:00 (Corpus Christi)",
            "zostało 14 godz. - zegar stoi do pt 00:00 (Corpus Christi)",
            "noch 14 Std. - die Uhr steht bis Fr 00:00 (Corpus Christi)",
            "encore 14 h - délai suspendu jusqu’à ven 00:00 (Corpus Christi)",
        ]
    );
    assert_eq!(
        told("2026-11-19T15:30:00+01:00", "2026-11-20T18:40:00+01:00"),
        [
            "overdue by 3 h 10 min - was due Fri 15:30",
            "3 u 10 min te laat - moest uiterlijk vr 15:30",
            "spóźnienie 3 godz. 10 min - termin był pt 15:30",
            "3 Std. 10 Min. überfällig - war fällig Fr 15:30",
            "en retard de 3 h 10 min - échéance passée ven 15:30",
        ]
    );
}
