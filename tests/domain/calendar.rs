//! The calendar of working days and the rules of the holidays.

use super::{calendar, date, instant};
use chrono::{Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use proptest::prelude::*;
use swopdesk::domain::account::Account;
use swopdesk::domain::calendar::{Calendar, CalendarError, HolidayRules, RestReason, RulesError};
use swopdesk::domain::standards::Standards;

#[test]
fn the_embedded_files_parse() {
    let rules = HolidayRules::embedded();
    assert_eq!(rules.countries().count(), 25);
    assert_eq!(rules.checked(), "2026-11-01");
    assert!(rules.covers(2025) && rules.covers(2035) && !rules.covers(2036) && !rules.covers(2024));
    assert_eq!(rules.zone("PL"), Some(chrono_tz::Europe::Warsaw));
    assert!(!rules.knows("XX") && rules.holidays("XX", 2026).is_none());
    let standards = Standards::embedded();
    assert_eq!(standards.reply.working_hours, 24);
    assert_eq!(standards.absence.working_days_without_notice, 5);
    assert_eq!(standards.absence.notice_days, 14);
}

#[test]
fn every_rule_has_an_english_name() {
    let rules = HolidayRules::embedded();
    for country in rules.countries() {
        for holiday in (2025..2036).flat_map(|year| rules.holidays(country, year).unwrap()) {
            let first = holiday.name.chars().next().unwrap();
            assert!(first.is_uppercase(), "{country} {}: no name for the key {}", holiday.date, holiday.name);
        }
    }
}

#[test]
fn easter_is_known_far_away() {
    let rules = HolidayRules::embedded();
    // Easter Monday of Poland and the Orthodox one of Greece, from published tables.
    for (country, day) in [
        ("PL", "1961-04-03"),
        ("PL", "2000-04-24"),
        ("PL", "2038-04-26"),
        ("PL", "2100-03-29"),
        ("GR", "2024-05-06"),
        ("GR", "2100-05-03"),
    ] {
        let day = date(day);
        assert!(
            rules.holidays(country, day.year()).unwrap().iter().any(|h| h.date == day),
            "{country} {day}"
        );
    }
}

#[test]
fn a_rule_that_is_not_understood_is_named() {
    let file = |own: &str| format!("[common]\n[AA]\nzone = \"Europe/Paris\"\nown = {{ x = \"{own}\" }}\n");
    for wrong in [
        "",
        "13-01",
        "02-30",
        "easter",
        "1st mon in 05",
        "5th mon of 05",
        "mon of 05",
        "01-01 after 2020",
        "01-01 since",
        "2026-02-30",
    ] {
        let error = HolidayRules::parse(&file(wrong)).unwrap_err();
        assert_eq!(error, RulesError::Rule { country: "AA".into(), rule: wrong.into() });
    }
    for right in [
        "02-29",
        "easter+0",
        "pascha-48",
        "last mon of 10",
        "4th thu of 11",
        "sat from 06-20",
        "01-01 since 2020 until 2030 not 2022 not 2024 +weekend",
        "2026-02-28",
    ] {
        assert!(HolidayRules::parse(&file(right)).is_ok(), "{right}");
    }
    let common = "[common]\n[AA]\nzone = \"Europe/Paris\"\ncommon = \"x\"";
    assert!(matches!(HolidayRules::parse(common), Err(RulesError::UnknownCommon { .. })));
    assert!(matches!(HolidayRules::parse("[common]\n[AA]\nzone = \"Paris\""), Err(RulesError::Zone { .. })));
    assert!(matches!(HolidayRules::parse("nonsense"), Err(RulesError::Toml(_))));
}

#[test]
fn a_rule_holds_in_its_years_only_and_moves_off_weekends_past_other_holidays() {
    let rules = HolidayRules::parse(
        "[common]\n[AA]\nzone = \"Europe/Paris\"\nown = { a = \"12-24 since 2025 until 2031 not 2026\", b = \"12-31 +weekend\", c = \"01-01\" }",
    )
    .unwrap();
    let has = |day: &str| rules.holidays("AA", date(day).year()).unwrap().iter().any(|h| h.date == date(day));
    assert!(
        !has("2024-12-24")
            && has("2025-12-24")
            && !has("2026-12-24")
            && has("2030-12-24")
            && !has("2032-12-24")
    );
    // 31 December 2028 is a Sunday and 1 January 2029 a holiday of its own: the day moves to Tuesday.
    assert!(has("2029-01-01") && has("2029-01-02") && !has("2029-01-03"));
    assert_eq!(rules.holidays("AA", 2029).unwrap()[1].name, "b (observed)");
}

#[test]
fn closed_days_rest_and_opened_days_work_except_at_weekends() {
    let zone = chrono_tz::Europe::Warsaw;
    let (closed, opened) = (
        [date("2026-11-20"), date("2026-11-19")],
        [date("2026-11-11"), date("2026-11-21"), date("2026-11-19")],
    );
    let calendar = Calendar::new("pl", zone, &closed, &opened);
    assert_eq!(calendar.country(), "PL");
    assert_eq!(calendar.rest_reason(date("2026-11-20")), Some(RestReason::Closed));
    assert_eq!(calendar.rest_reason(date("2026-11-21")), Some(RestReason::Weekend));
    assert!(calendar.is_working_day(date("2026-11-11")) && calendar.is_working_day(date("2026-11-19")));
    assert_eq!(calendar.holiday(date("2026-11-11")), None);
    assert_eq!(calendar.holiday(date("2026-12-25")), Some("Christmas Day"));
    assert_eq!(calendar.rest_reason(date("2026-12-25")), Some(RestReason::Holiday("Christmas Day".into())));
    let names: Vec<_> =
        calendar.rest_weekdays(date("2026-11-01"), date("2026-12-31")).into_iter().map(|h| h.name).collect();
    assert_eq!(names, ["Closed day", "Christmas Eve", "Christmas Day"]);
}

#[test]
fn an_account_brings_its_zone_and_closed_days() {
    let mut account = Account {
        id: "a".into(),
        name: "Refurb Lab".into(),
        email: None,
        country: "NL".into(),
        time_zone: "Europe/Amsterdam".into(),
        extra_closed_days: vec![date("2026-11-20")],
    };
    let calendar = Calendar::for_account(&account, &[date("2026-11-23")], &[]).unwrap();
    assert!(!calendar.is_working_day(date("2026-11-20")) && !calendar.is_working_day(date("2026-11-23")));
    account.time_zone = "Mars/Olympus".into();
    assert_eq!(
        Calendar::for_account(&account, &[], &[]).unwrap_err(),
        CalendarError::UnknownZone("Mars/Olympus".into())
    );
}

#[test]
fn an_unknown_country_rests_at_weekends_only() {
    let calendar = calendar("XX", "UTC");
    assert!(!calendar.knows_country());
    assert!(calendar.is_working_day(date("2026-12-25")) && !calendar.is_working_day(date("2026-12-26")));
}

#[test]
fn neighbours_skip_rest_days() {
    let calendar = calendar("PL", "Europe/Warsaw");
    assert_eq!(calendar.next_working_day(date("2026-12-23")), date("2026-12-28"));
    assert_eq!(calendar.prev_working_day(date("2026-12-28")), date("2026-12-23"));
    assert_eq!(calendar.working_days(date("2026-12-21"), date("2027-01-08")), 11);
    assert_eq!(calendar.working_days(date("2027-01-08"), date("2026-12-21")), 0);
}

#[test]
fn a_day_begins_at_its_first_instant_in_zones_that_jump_over_midnight() {
    let zones = [
        "Africa/Cairo",
        "America/St_Johns",
        "America/Havana",
        "America/Sao_Paulo",
        "America/Asuncion",
        "Asia/Beirut",
        "Pacific/Apia",
        "Pacific/Kwajalein",
        "Australia/Lord_Howe",
        "America/Santiago",
        "Europe/Warsaw",
        "Atlantic/Azores",
    ];
    for zone in zones {
        let tz: Tz = zone.parse().unwrap();
        let calendar = calendar("XX", zone);
        let mut day = date("1990-01-01");
        while day < date("2031-01-01") {
            let start = calendar.first_instant(day);
            assert!(start.with_timezone(&tz).date_naive() >= day, "{zone} {day}");
            for before in [1, 60, 1800, 3599, 7200] {
                let earlier = start - TimeDelta::seconds(before);
                assert!(earlier.with_timezone(&tz).date_naive() < day, "{zone} {day} {before}");
            }
            day = day.succ_opt().unwrap();
        }
    }
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    let apia = calendar("XX", "Pacific/Apia");
    assert_eq!(apia.first_instant(date("2011-12-30")), apia.first_instant(date("2011-12-31")));
}

#[test]
fn far_away_days_and_instants_do_no_harm() {
    let calendar = calendar("PL", "Europe/Warsaw");
    for day in [NaiveDate::MIN, NaiveDate::MAX, date("1899-12-31"), date("2201-01-01")] {
        calendar.is_working_day(day);
        calendar.rest_reason(day);
        calendar.holiday(day);
        calendar.first_instant(day);
        calendar.next_working_day(day);
        calendar.prev_working_day(day);
    }
    assert_eq!(calendar.working_days(date("1600-01-01"), date("1600-01-07")), 5);
    assert_eq!(calendar.rest_weekdays(NaiveDate::MIN, date("1900-01-06")).len(), 1);
    assert_eq!(calendar.local_date(instant("2026-11-20T23:30:00Z")), date("2026-11-21"));
}

proptest! {
    #[test]
    fn working_days_are_those_that_work(from in 0..4000_i64, length in 0..900_i64, country in 0..25_usize) {
        let code = HolidayRules::embedded().countries().nth(country).unwrap();
        let calendar = Calendar::new(code, chrono_tz::UTC, &[], &[]);
        let first = date("2024-01-01") + TimeDelta::days(from);
        let last = first + TimeDelta::days(length);
        let one_by_one = first.iter_days().take_while(|d| *d <= last).filter(|d| calendar.is_working_day(*d)).count();
        prop_assert_eq!(calendar.working_days(first, last) as usize, one_by_one);
    }
}
