//! The data a new helpdesk starts with.

use super::desk::insert_discussion;
use super::maker::{Maker, Standing};
use super::problem::Problem;
use super::wire::{Absence, AbsenceStatus, Replacement};
use chrono::{Days, NaiveDate, TimeDelta};
use rusqlite::{Connection, params};

/// The number of the first discussion.
const FIRST: i64 = 1;
/// Where a full day's spread of deadlines begins: this many seconds overdue.
const MOST_OVERDUE: i64 = -7 * 3600;
/// The latest deadline: a little under a day ahead.
const LATEST: i64 = 23 * 3600 + 40 * 60;

/// Fills an empty database with `open` open discussions, the closed ones of the last weeks, and notices.
pub(super) fn fill(connection: &Connection, maker: &mut Maker<'_>, open: usize) -> Result<(), Problem> {
    let standings = standings(maker, open);
    let closed = if open < 40 { open / 2 } else { (open / 4).clamp(90, 1000) };
    let all = standings.into_iter().chain((0..closed).map(|_| Standing::Closed));
    for (n, standing) in (FIRST..).zip(all) {
        let markets = &maker.world.markets;
        let hard = match standing {
            Standing::Hard(which, _) => maker.world.hard.get(which),
            _ => None,
        };
        let market = match hard.and_then(|hard| maker.world.market(&hard.locale)) {
            Some(market) => market,
            // each market comes up once before chance decides
            None => markets.get((n - FIRST) as usize).unwrap_or_else(|| maker.market()),
        };
        if let Some((discussion, plan)) = maker.make(n, market, standing) {
            insert_discussion(connection, n, 1, &discussion, Some(&plan))?;
        }
    }
    absences(connection, maker)
}

/// Where each open discussion stands: most need a reply, with deadlines spread from overdue to a day ahead.
fn standings(maker: &mut Maker<'_>, open: usize) -> Vec<Standing> {
    let taken = open / 8;
    let waiting = open / 5;
    let thanked = open / 24;
    let quiet = open / 24;
    let needs = open - taken - waiting - thanked - quiet;
    let mut standings = Vec::with_capacity(open);
    for at in 0..needs {
        let share = (at as f64 + maker.rng.f64()) / needs as f64;
        let left = MOST_OVERDUE + (share * (LATEST - MOST_OVERDUE) as f64) as i64;
        // the hard texts come up once each, where there is room for them
        let hard = open >= 20 && at % 4 == 2 && at / 4 < maker.world.hard.len();
        standings.push(if hard { Standing::Hard(at / 4, left) } else { Standing::NeedsReply(left) });
    }
    for (standing, many) in [
        (Standing::TakenOver, taken),
        (Standing::Waiting, waiting),
        (Standing::Thanked, thanked),
        (Standing::Quiet, quiet),
    ] {
        standings.extend((0..many).map(|_| standing));
    }
    maker.rng.shuffle(&mut standings);
    standings
}

/// A few notices of the past and the future, far enough from today to be in nobody's way.
fn absences(connection: &Connection, maker: &Maker<'_>) -> Result<(), Problem> {
    let today = maker.days.local_day(maker.now);
    let day = |offset: i64| {
        let days = Days::new(offset.unsigned_abs());
        let day = if offset < 0 { today.checked_sub_days(days) } else { today.checked_add_days(days) };
        day.unwrap_or(today)
    };
    let replacement = Some(Replacement {
        name: "Noor Willems".to_owned(),
        reachable_at: Some("+31 20 555 0142".to_owned()),
    });
    type Row = (i64, i64, i64, AbsenceStatus, Option<&'static str>, Option<&'static str>);
    let rows: [Row; 4] = [
        (
            -118,
            -101,
            -150,
            AbsenceStatus::Acknowledged,
            Some("Summer holidays of the whole team."),
            Some("Noted. Please keep your replacement informed."),
        ),
        (
            -40,
            -29,
            -44,
            AbsenceStatus::Rejected,
            Some("We move the workshop."),
            Some("Filed too late: the period of 14 days is not kept."),
        ),
        (75, 79, -6, AbsenceStatus::Withdrawn, Some("Trade fair."), None),
        (130, 131, -3, AbsenceStatus::Acknowledged, None, Some("Noted.")),
    ];
    for (index, (first, last, filed, status, note, decision)) in rows.into_iter().enumerate() {
        let (first_day, last_day): (NaiveDate, NaiveDate) = (day(first), day(last));
        let working_days = maker.days.count(first_day, last_day);
        let absence = Absence {
            id: format!("abs-{}", index + 1),
            first_day,
            last_day,
            replacement: replacement.clone().filter(|_| first == -118),
            listings_withdrawn: first == -118,
            note: note.map(str::to_owned),
            submitted_at: maker.now + TimeDelta::days(filed),
            status,
            late: working_days > 5 && first - filed < 14,
            working_days,
            decision_note: decision.map(str::to_owned),
        };
        connection.execute(
            "INSERT INTO absences (id, first_day, doc) VALUES (?1, ?2, ?3)",
            params![absence.id, first_day.to_string(), serde_json::to_string(&absence)?],
        )?;
    }
    Ok(())
}
