//! Days as people type them, in every language of the program.

use crate::support::samples::day;
use swopdesk::domain::date_input::{DateInputError, parse_day, parse_last_day};

/// A Wednesday.
const TODAY: &str = "2026-11-25";

fn read(typed: &str) -> Result<String, DateInputError> {
    parse_day(typed, day(TODAY)).map(|day| day.to_string())
}

#[track_caller]
fn is(typed: &str, expected: &str) {
    assert_eq!(read(typed).as_deref(), Ok(expected), "{typed}");
}

#[test]
fn numbers_stand_day_before_month() {
    for typed in ["2026-12-21", "2026/12/21", "21-12", "21/12", "21.12.", "21.12.26", "21-12-2026", " 21 12 "]
    {
        is(typed, "2026-12-21");
    }
    is("8-1", "2027-01-08");
    is("25-11", "2026-11-25");
    is("24-11", "2027-11-24");
    is("29-2", "2028-02-29");
    is("28", "2026-11-28");
    is("24", "2026-12-24");
    is("31", "2026-12-31");
}

#[test]
fn months_have_names_in_every_language() {
    for typed in [
        "21 dec",
        "dec 21",
        "December 21, 2026",
        "21st of December",
        "21 december",
        "de 21e december",
        "21 grudnia",
        "21 gru",
        "21 grudnia 2026 r.",
        "21. Dezember",
        "am 21. Dez.",
        "le 21 décembre",
        "21 déc. 2026",
        "ma 21 dec",
        "Montag, 21. Dezember 2026",
    ] {
        is(typed, "2026-12-21");
    }
    let eighth = [
        ["8 jan", "8 januari", "8 stycznia", "8 Jänner", "8 janvier"],
        ["8 feb", "8 februari", "8 lutego", "8 Februar", "8 févr."],
        ["8 mar", "8 mrt", "8 marca", "8. März", "8 mars"],
        ["8 apr", "8 april", "8 kwietnia", "8. April", "8 avr"],
        ["8 may", "8 mei", "8 maja", "8. Mai", "8 mai"],
        ["8 june", "8 jun", "8 czerwca", "8. Juni", "8 juin"],
        ["8 july", "8 jul", "8 lipca", "8. Juli", "8 juillet"],
        ["8 aug", "8 augustus", "8 sierpnia", "8. August", "8 août"],
        ["8 sep", "8 sept", "8 września", "8. September", "8 septembre"],
        ["8 oct", "8 okt", "8 października", "8. Oktober", "8 octobre"],
        ["8 nov", "8 november", "8 listopada", "8. November", "8 novembre"],
        ["8 dec", "8 december", "8 grudnia", "8. Dezember", "8 décembre"],
    ];
    for (month, names) in (1..).zip(eighth) {
        let year = if month == 12 { 2026 } else { 2027 };
        for typed in names {
            is(typed, &format!("{year}-{month:02}-08"));
        }
    }
    // June or July?
    assert_eq!(read("8 jui"), Err(DateInputError::Form));
}

#[test]
fn weekdays_are_the_first_after_today_and_next_means_next_week() {
    for typed in ["mon", "monday", "ma", "maandag", "pn", "poniedziałek", "mo", "Montag", "lun.", "lundi"] {
        is(typed, "2026-11-30");
        let next = format!("next {typed}");
        is(&next, "2026-11-30");
    }
    for typed in
        ["fri", "vr", "vrijdag", "pt", "w piątek", "Freitag", "fr", "ven", "this friday", "komende vrijdag"]
    {
        is(typed, "2026-11-27");
    }
    for typed in ["next fri", "volgende vrijdag", "przyszły piątek", "nächsten Freitag", "vendredi prochain"]
    {
        is(typed, "2026-12-04");
    }
    is("wed", "2026-12-02");
    is("we", "2026-12-02");
    is("so", "2026-11-29");
    is("środa", "2026-12-02");
}

#[test]
fn near_days_and_spans_of_time_count_from_today() {
    for (typed, expected) in [
        ("today", TODAY),
        ("vandaag", TODAY),
        ("dziś", TODAY),
        ("heute", TODAY),
        ("aujourd'hui", TODAY),
        ("tomorrow", "2026-11-26"),
        ("morgen", "2026-11-26"),
        ("jutro", "2026-11-26"),
        ("demain", "2026-11-26"),
        ("übermorgen", "2026-11-27"),
        ("pojutrze", "2026-11-27"),
        ("+14d", "2026-12-09"),
        ("+14", "2026-12-09"),
        ("+ 14 dni", "2026-12-09"),
        ("+2w", "2026-12-09"),
        ("+2 weken", "2026-12-09"),
        ("+2 tygodnie", "2026-12-09"),
        ("+2 Wochen", "2026-12-09"),
        ("+2 semaines", "2026-12-09"),
        ("+0d", TODAY),
    ] {
        is(typed, expected);
    }
}

#[test]
fn what_is_no_day_is_told() {
    for typed in [
        "someday",
        "dec",
        "21 dec dec",
        "next",
        "next 21 dec",
        "1-2-3-4",
        "+",
        "+d",
        "+2 years",
        "-3",
        "monday tuesday",
        "21 dec 123",
        "12345",
        "the",
        "21 dec today",
    ] {
        assert_eq!(read(typed), Err(DateInputError::Form), "{typed}");
    }
    for typed in ["31-2", "0-1", "32", "0", "30 feb 2027", "2026-13-01"] {
        assert_eq!(read(typed), Err(DateInputError::NoSuchDay), "{typed}");
    }
    for typed in ["+9999d", "1-1-2100", "0026-12-21", "1999-01-01"] {
        assert_eq!(read(typed), Err(DateInputError::TooFar), "{typed}");
    }
    assert_eq!(read(" "), Err(DateInputError::Empty));
    assert_eq!(read(&"9 ".repeat(100)), Err(DateInputError::Form));
}

#[test]
fn the_last_day_counts_from_the_first() {
    let last =
        |typed: &str, first: &str| parse_last_day(typed, day(first), day(TODAY)).map(|day| day.to_string());
    assert_eq!(last("8-1", "2027-12-20").as_deref(), Ok("2028-01-08"));
    assert_eq!(last("18 dec", "2026-12-21").as_deref(), Ok("2026-12-18"), "reversed, and told so");
    assert_eq!(last("+2w", "2026-12-21").as_deref(), Ok("2027-01-04"));
    assert_eq!(last("fri", "2026-12-21").as_deref(), Ok("2026-12-25"));
    assert_eq!(last("31", "2026-12-21").as_deref(), Ok("2026-12-31"));
    assert_eq!(last("tomorrow", "2026-12-21").as_deref(), Ok("2026-11-26"));
    assert_eq!(last("2030-01-01", "2026-12-21").as_deref(), Ok("2030-01-01"));
}
