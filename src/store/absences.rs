//! Absence notices as they were last seen, and the form that is filled in half.

use super::Store;
use super::discussions::write;
use super::error::StoreError;
use super::worker::Answer;
use crate::domain::absence::Absence;
use crate::domain::draft::AbsenceForm;
use rusqlite::{Connection, OptionalExtension, params};

const FORM: &str = "absence";

impl Store {
    /// The notices, newest first day first.
    pub fn absences(&self) -> Answer<Vec<Absence>> {
        self.run(|db| {
            let sql = "SELECT body FROM absences ORDER BY first_day DESC, id DESC";
            let mut all = db.conn.prepare_cached(sql)?;
            let bodies = all.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
            // One that cannot be read is left out: the platform has it.
            Ok(bodies.filter_map(|body| Some(serde_json::from_slice(&body.ok()?))).flatten().collect())
        })
    }

    /// Replaces all notices by the platform's list.
    pub fn put_absences(&self, absences: Vec<Absence>) -> Answer<()> {
        self.run(move |db| {
            let tx = write(db)?;
            tx.execute("DELETE FROM absences", [])?;
            for absence in &absences {
                put_one(&tx, absence)?;
            }
            tx.commit()?;
            Ok(())
        })
    }

    /// Puts one notice in, or replaces it.
    pub fn put_absence(&self, absence: Absence) -> Answer<()> {
        self.run(move |db| put_one(&db.conn, &absence))
    }

    /// The form that is filled in half.
    pub fn absence_form(&self) -> Answer<Option<AbsenceForm>> {
        self.run(|db| {
            let sql = "SELECT body FROM forms WHERE name = ?1";
            let body: Option<Vec<u8>> =
                db.conn.prepare_cached(sql)?.query_row([FORM], |row| row.get(0)).optional()?;
            body.map(|body| serde_json::from_slice(&body).map_err(StoreError::unreadable("form"))).transpose()
        })
    }

    /// Keeps the form; `None` forgets it.
    pub fn save_absence_form(&self, form: Option<AbsenceForm>) -> Answer<()> {
        self.run(move |db| {
            match form {
                Some(form) => {
                    let body = serde_json::to_vec(&form).map_err(StoreError::unreadable("form"))?;
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

pub(super) fn drop_form(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM forms WHERE name = ?1")?.execute([FORM])?;
    Ok(())
}

pub(super) fn put_one(conn: &Connection, absence: &Absence) -> Result<(), StoreError> {
    let body = serde_json::to_vec(absence).map_err(StoreError::unreadable("absence"))?;
    conn.prepare_cached("INSERT OR REPLACE INTO absences (id, first_day, body) VALUES (?1, ?2, ?3)")?
        .execute(params![absence.id.as_str(), absence.notice.first_day.to_string(), body])?;
    Ok(())
}

/// One notice by the platform's id.
pub(super) fn get(conn: &Connection, id: &str) -> Result<Option<Absence>, StoreError> {
    let sql = "SELECT body FROM absences WHERE id = ?1";
    let body: Option<Vec<u8>> = conn.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    Ok(body.and_then(|body| serde_json::from_slice(&body).ok()))
}
