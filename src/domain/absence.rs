//! Planned absences: the notice as the platform takes it.

use super::discussion::{AbsenceId, word_enum};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

word_enum!(
    /// What became of a notice.
    AbsenceStatus fallback Submitted {
        /// Filed; an administrator has not looked at it yet.
        Submitted = "submitted",
        /// An administrator has taken note.
        Acknowledged = "acknowledged",
        /// An administrator has refused it.
        Rejected = "rejected",
        /// The seller has taken it back.
        Withdrawn = "withdrawn",
    }
);

/// Who answers buyers during an absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// The person's name, at most 200 characters.
    pub name: String,
    /// How the platform reaches the person, at most 200 characters.
    #[serde(default)]
    pub reachable_at: Option<String>,
}

/// A notice of absence as it is filed. Days are whole local days in the account's zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbsenceNotice {
    /// The first day away.
    pub first_day: NaiveDate,
    /// The last day away, included.
    pub last_day: NaiveDate,
    /// Who answers meanwhile.
    #[serde(default)]
    pub replacement: Option<Replacement>,
    /// Whether the listings are offline for the absence.
    #[serde(default)]
    pub listings_withdrawn: bool,
    /// For the platform's administrator, at most 2000 characters.
    #[serde(default)]
    pub note: Option<String>,
}

/// A notice as the platform keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// The platform's id.
    pub id: AbsenceId,
    /// What was filed.
    #[serde(flatten)]
    pub notice: AbsenceNotice,
    /// When the platform took it.
    pub submitted_at: DateTime<Utc>,
    /// What became of it.
    pub status: AbsenceStatus,
    /// Longer than 5 working days and filed less than 14 days ahead, by the platform's own counting.
    pub late: bool,
    /// Working days by the platform's counting, where it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u32>,
    /// The administrator's words.
    #[serde(default)]
    pub decision_note: Option<String>,
}

impl Absence {
    /// Whether the notice stands: withdrawn and rejected ones do not count.
    pub fn stands(&self) -> bool {
        matches!(self.status, AbsenceStatus::Submitted | AbsenceStatus::Acknowledged)
    }
}
