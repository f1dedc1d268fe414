//! Absence notices as they were last seen, and the form that is filled in half.

use super::Store;
use super::discussions::write;
use super::error::StoreError;
use super::seal::{self, Sealed};
use super::worker::Answer;
use crate::domain::absence::Absence;
use crate::domain::discussion::AbsenceId;
use crate::domain::draft::AbsenceForm;
use rusqlite::{Connection, OptionalExtension, params};

const FORM: &str = "absence";

impl Store {
    /// The notices, newest first day first.
    pub fn absences(&self) -> Answer<Vec<Absence>> {
        self.run(|db| all(&db.conn))
    }

    /// Puts the platform's list in the place of the notices that were kept `before` it was asked for. One that
    /// has come or changed since then (filed, withdrawn, decided) is newer than the list and stays. Answers what is
    /// kept now, newest first day first.
    pub fn put_absences(&self, absences: Vec<Absence>, before: Vec<Absence>) -> Answer<Vec<Absence>> {
        self.run(move |db| {
            let tx = write(db)?;
            let mut kept: Vec<Absence> = all(&tx)?;
            kept.retain(|one| !before.contains(one));
            tx.execute("DELETE FROM absences", [])?;
            let newer = |id: &AbsenceId| kept.iter().any(|one| one.id == *id);
            for absence in absences.iter().filter(|absence| !newer(&absence.id)).chain(&kept) {
                put_one(&tx, absence)?;
            }
            let now = all(&tx)?;
            tx.commit()?;
            Ok(now)
        })
    }

    /// Puts one notice in, or replaces it.
    pub fn put_absence(&self, absence: Absence) -> Answer<()> {
        self.run(move |db| put_one(&db.conn, &absence))
    }

    /// The form that is filled in half.
    pub fn absence_form(&self) -> Answer<Option<AbsenceForm>> {
        self.run(|db| {
            let sql = "SELECT CAST(body AS BLOB) FROM forms WHERE name = ?1";
            let body: Option<Vec<u8>> =
                db.conn.prepare_cached(sql)?.query_row([FORM], |row| row.get(0)).optional()?;
            // One that cannot be read was told at the start.
            Ok(body.and_then(|body| db.conn.value(seal::FORM, &[FORM], "form", &body).ok()))
        })
    }

    /// Keeps the form; `None` forgets it.
    pub fn save_absence_form(&self, form: Option<AbsenceForm>) -> Answer<()> {
        self.run(move |db| {
            match form {
                Some(form) => {
                    let body = db.conn.json(seal::FORM, &[FORM], "form", &form)?;
                    db.conn
                        .prepare_cached("INSERT OR REPLACE INTO forms (name, body) VALUES (?1, ?2)")?
                        .execute(params![FORM, body])?;
                }
                None => drop_form(&db.conn)?,
            }
            Ok(())
        })
    }
}

fn all(conn: &Sealed) -> Result<Vec<Absence>, StoreError> {
    let mut all = conn.prepare_cached("SELECT id, CAST(body AS BLOB) FROM absences")?;
    let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(String, Vec<u8>)> = rows.collect::<Result<_, _>>()?;
    // One that cannot be read is left out: the platform has it.
    let read = |(id, body): (String, Vec<u8>)| conn.value(seal::ABSENCE, &[&id], "absence", &body).ok();
    let mut absences: Vec<Absence> = rows.into_iter().filter_map(read).collect();
    absences.sort_by(|a, b| (b.notice.first_day, b.id.as_str()).cmp(&(a.notice.first_day, a.id.as_str())));
    Ok(absences)
}

pub(super) fn drop_form(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM forms WHERE name = ?1")?.execute([FORM])?;
    Ok(())
}

pub(super) fn put_one(conn: &Sealed, absence: &Absence) -> Result<(), StoreError> {
    let body = conn.json(seal::ABSENCE, &[absence.id.as_str()], "absence", absence)?;
    conn.prepare_cached("INSERT OR REPLACE INTO absences (id, body) VALUES (?1, ?2)")?
        .execute(params![absence.id.as_str(), body])?;
    Ok(())
}

/// One notice by the platform's id.
pub(super) fn get(conn: &Sealed, id: &str) -> Result<Option<Absence>, StoreError> {
    let sql = "SELECT CAST(body AS BLOB) FROM absences WHERE id = ?1";
    let body: Option<Vec<u8>> = conn.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    Ok(body.and_then(|body| conn.value(seal::ABSENCE, &[id], "absence", &body).ok()))
}
