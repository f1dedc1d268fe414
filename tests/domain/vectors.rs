//! The four files of reference cases, computed by an independent implementation.

use super::{date, instant};
use chrono::{Datelike, Weekday};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use swopdesk::domain::absence_rule::plan;
use swopdesk::domain::calendar::{Calendar, HolidayRules};
use swopdesk::domain::reply_clock::ReplyClock;

const SLA: &str = include_str!("../fixtures/sla_dev.csv");
const SLA_EXOTIC: &str = include_str!("../fixtures/sla_exotic.csv");
const ABSENCE: &str = include_str!("../fixtures/absence_dev.csv");
const HOLIDAYS: &str = include_str!("../fixtures/holidays_2025_2029.csv");

/// The rows of a CSV file as maps from column to field; quoted fields may hold commas.
fn rows(csv: &str) -> Vec<HashMap<String, String>> {
    let fields = |line: &str| {
        let (mut out, mut field, mut quoted) = (Vec::new(), String::new(), false);
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => out.push(std::mem::take(&mut field)),
                _ => field.push(c),
            }
        }
        out.push(field);
        out
    };
    let mut lines = csv.lines();
    let head = fields(lines.next().unwrap());
    lines.map(|line| head.iter().cloned().zip(fields(line)).collect()).collect()
}

fn reply_clock_rows(csv: &str, expected: usize) {
    let rows = rows(csv);
    assert_eq!(rows.len(), expected);
    let mut calendars: HashMap<(String, String), Calendar> = HashMap::new();
    for row in rows {
        let zone: Tz = row["tz"].parse().unwrap();
        let calendar = calendars
            .entry((row["country"].clone(), row["tz"].clone()))
            .or_insert_with(|| Calendar::new(&row["country"], zone, &[], &[]))
            .clone();
        let reading = ReplyClock::new(calendar).reading_since(instant(&row["since"]), instant(&row["now"]));
        assert_eq!(reading.due_at, Some(instant(&row["due"])), "{row:?}");
        assert_eq!(reading.remaining_seconds().to_string(), row["remaining_seconds"], "{row:?}");
        assert_eq!(reading.overdue.to_string(), row["overdue"], "{row:?}");
    }
}

#[test]
fn reply_clock_cases_agree() {
    reply_clock_rows(SLA, 600);
}

#[test]
fn reply_clock_cases_in_a_zone_that_switches_on_a_working_day_agree() {
    reply_clock_rows(SLA_EXOTIC, 48);
}

#[test]
fn absence_cases_agree() {
    let rows = rows(ABSENCE);
    assert_eq!(rows.len(), 240);
    for row in rows {
        let calendar = Calendar::new(&row["country"], row["tz"].parse().unwrap(), &[], &[]);
        let today = calendar.local_date(instant(&row["submitted_at"]));
        assert_eq!(today, date(&row["today"]), "{row:?}");
        let plan = plan(&calendar, date(&row["first_day"]), date(&row["last_day"]), today, &[]);
        assert_eq!(plan.working_days.to_string(), row["working_days"], "{row:?}");
        assert_eq!(plan.notice_required.to_string(), row["notice_required"], "{row:?}");
        let latest = plan.latest_notice_day.map_or(String::new(), |day| day.to_string());
        assert_eq!(latest, row["latest_notice_date"], "{row:?}");
        let verdict = plan.verdict.word().replace("in_time", "on_time");
        assert_eq!(verdict, row["verdict"], "{row:?}");
    }
}

#[test]
fn every_holiday_of_2025_to_2029_and_no_other_is_found() {
    let mut expected: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows(HOLIDAYS) {
        if row["counts"] == "1" {
            expected.entry(row["country"].clone()).or_default().insert(row["date"].clone());
        }
    }
    assert_eq!(expected.len(), 25);
    let rules = HolidayRules::embedded();
    assert_eq!(
        rules.countries().map(str::to_owned).collect::<Vec<_>>(),
        expected.keys().cloned().collect::<Vec<_>>()
    );
    for (country, expected) in expected {
        let found: Vec<_> = (2025..=2029).flat_map(|year| rules.holidays(&country, year).unwrap()).collect();
        assert!(found.iter().all(|h| !matches!(h.date.weekday(), Weekday::Sat | Weekday::Sun)));
        assert!(found.iter().all(|h| !h.name.is_empty()));
        assert!(found.windows(2).all(|pair| pair[0].date < pair[1].date));
        let found: BTreeSet<String> = found.iter().map(|h| h.date.to_string()).collect();
        assert_eq!(found, expected, "{country}");
    }
}
