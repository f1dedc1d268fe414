//! Absence notices: the list, filing one with the verdict on its notice period, and withdrawing one.

use super::body::{Fields, Id};
use super::desk::Desk;
use super::idempotency;
use super::problem::{Answer, Problem};
use super::server::App;
use super::wire::{Absence, AbsenceStatus, Replacement};
use super::workdays::Workdays;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use chrono::{Days, NaiveDate};
use serde_json::json;

/// An absence of more working days than this has to be told ahead (standards, "Planned absence").
const LONG: u32 = 5;
/// ... by this many calendar days before its first day.
const NOTICE: Days = Days::new(14);
/// The longest notice the form takes, in calendar days.
const LONGEST: i64 = 366;

pub(super) async fn list(State(app): State<App>) -> Result<Answer, Problem> {
    app.transact(|desk| Answer::json(200, &json!({ "items": desk.absences()? })))
}

pub(super) async fn submit(
    State(app): State<App>,
    headers: HeaderMap,
    body: Body,
) -> Result<Answer, Problem> {
    let key = idempotency::key(&headers)?;
    let mut fields = Fields::read(&headers, body).await?;
    let fingerprint = format!("absence {}", fields.fingerprint());
    idempotency::once(&app, &key, &fingerprint, |desk| {
        let (first_day, last_day) = (fields.date("first_day"), fields.date("last_day"));
        if let (Some(first), Some(last)) = (first_day, last_day) {
            if last < first {
                fields.wrong("last_day", "is before the first day");
            } else if (last - first).num_days() >= LONGEST {
                fields.wrong("last_day", "makes the absence longer than a year");
            }
        }
        let replacement = fields.object("replacement", |nested| {
            let (name, reachable_at) =
                (nested.text("name", 200, true), nested.text("reachable_at", 200, false));
            Some(Replacement { name: name?, reachable_at })
        });
        let listings_withdrawn = fields.flag("listings_withdrawn");
        let note = fields.optional_text("note", 2000);
        fields.finish()?;
        let (Some(first_day), Some(last_day)) = (first_day, last_day) else {
            return Err(Problem::invalid("body", "is not whole"));
        };
        file(desk, first_day, last_day, replacement, listings_withdrawn, note)
    })
}

fn file(
    desk: &mut Desk<'_>,
    first_day: NaiveDate,
    last_day: NaiveDate,
    replacement: Option<Replacement>,
    listings_withdrawn: bool,
    note: Option<String>,
) -> Result<Answer, Problem> {
    let standing: Vec<Absence> = desk.absences()?.into_iter().filter(Absence::stands).collect();
    if let Some(other) =
        standing.iter().find(|other| other.first_day <= last_day && first_day <= other.last_day)
    {
        let problem = Problem::new(409, "absence_overlaps", "Another notice covers some of these days");
        return Err(problem.conflicting(&other.id));
    }
    let whole = joined(desk.days, &standing, first_day, last_day);
    let today = desk.days.local_day(desk.now);
    let absence = Absence {
        id: format!("abs-{}", uuid::Uuid::new_v4().simple()),
        first_day,
        last_day,
        replacement,
        listings_withdrawn,
        note,
        submitted_at: desk.now,
        status: AbsenceStatus::Submitted,
        late: whole > LONG && today.checked_add_days(NOTICE).is_none_or(|earliest| first_day < earliest),
        working_days: desk.days.count(first_day, last_day),
        decision_note: None,
    };
    desk.save_absence(&absence)?;
    Answer::json(201, &absence)
}

/// Working days of the whole absence: notices with no working day between them are one.
fn joined(days: &Workdays, standing: &[Absence], first: NaiveDate, last: NaiveDate) -> u32 {
    let (mut first, mut last) = (first, last);
    let between = |from: NaiveDate, to: NaiveDate| match (from.succ_opt(), to.pred_opt()) {
        // far apart is apart, without counting through the years
        _ if (to - from).num_days() > LONGEST => 1,
        (Some(from), Some(to)) => days.count(from, to),
        _ => 1,
    };
    loop {
        let before = standing.iter().find(|a| a.last_day < first && between(a.last_day, first) == 0);
        let after = standing.iter().find(|a| a.first_day > last && between(last, a.first_day) == 0);
        match (before, after) {
            (Some(before), _) => first = before.first_day,
            (None, Some(after)) => last = after.last_day,
            (None, None) => return days.count(first, last),
        }
    }
}

pub(super) async fn withdraw(State(app): State<App>, Id(id): Id) -> Result<StatusCode, Problem> {
    app.transact(|desk| {
        let mut absence = desk.absence(&id)?;
        if absence.status == AbsenceStatus::Withdrawn {
            return Ok(());
        }
        if desk.days.local_day(desk.now) >= absence.first_day {
            return Err(Problem::new(409, "absence_begun", "The absence has begun"));
        }
        absence.status = AbsenceStatus::Withdrawn;
        desk.save_absence(&absence)
    })?;
    Ok(StatusCode::NO_CONTENT)
}
