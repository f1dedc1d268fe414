//! The seller's account: whose country and zone decide which days are working days.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The seller account behind a session. Serialises in the contract's form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The platform's id of the account.
    pub id: String,
    /// The shop's name.
    pub name: String,
    /// The address the seller signs in with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// ISO 3166-1 alpha-2; its public holidays are not working days.
    pub country: String,
    /// IANA name of the zone in which working days begin and end.
    pub time_zone: String,
    /// Days the platform counts as non-working beside weekends and public holidays.
    #[serde(default)]
    pub extra_closed_days: Vec<NaiveDate>,
}
