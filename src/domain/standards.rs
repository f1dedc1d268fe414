//! The platform's numbers, read from `assets/standards.toml`: a changed rule is a changed file.

use chrono::TimeDelta;
use serde::Deserialize;
use std::sync::LazyLock;

const EMBEDDED: &str = include_str!("../../assets/standards.toml");

/// Every number of the platform's standards.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standards {
    /// The reply rule.
    pub reply: ReplyStandard,
    /// The desk hours, which change warnings only.
    pub desk: DeskStandard,
    /// The absence rule.
    pub absence: AbsenceStandard,
    /// Numbers shown as context.
    pub context: ContextStandard,
}

/// The reply rule: "within 24 working hours".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyStandard {
    /// Working hours in which a buyer message is to be answered.
    pub working_hours: u32,
    /// Working hours left from which a reply is soon due.
    pub soon_hours: u32,
    /// Working hours left from which a reply is urgent.
    pub urgent_hours: u32,
    /// Minutes by which the platform's deadline may differ from the computed one before it is told.
    pub deadline_difference_minutes: u32,
}

/// The hours at which the seller is at the desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskStandard {
    /// Hour of the local day at which they begin.
    pub first_hour: u32,
    /// Hour of the local day at which they end.
    pub last_hour: u32,
    /// Desk hours left from which a reply is soon due.
    pub soon_hours: u32,
    /// Desk hours left from which a reply is urgent.
    pub urgent_hours: u32,
}

/// The absence rule: "more than 5 working days", "at least two weeks ahead".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AbsenceStandard {
    /// The most working days an absence may hold without notice.
    pub working_days_without_notice: u32,
    /// Calendar days between the notice and the first day away.
    pub notice_days: u32,
    /// Calendar days ahead at which withdrawing the listings is recommended.
    pub listings_recommended_days: u32,
}

/// Numbers shown as context.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContextStandard {
    /// Calendar days in which a buyer may return a device.
    pub return_days: u32,
    /// Working hours in which a confirmed locked device is to be refunded.
    pub locked_device_refund_working_hours: u32,
    /// Months of warranty.
    pub warranty_months: u32,
}

impl Standards {
    /// Reads the file's text.
    ///
    /// # Errors
    /// The text is no TOML of this shape.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The embedded file. A test proves that it parses.
    pub fn embedded() -> &'static Standards {
        static STANDARDS: LazyLock<Standards> =
            LazyLock::new(|| Standards::parse(EMBEDDED).unwrap_or_default());
        &STANDARDS
    }
}

/// `hours` as a span of time.
pub(crate) fn hours(hours: u32) -> TimeDelta {
    TimeDelta::seconds(i64::from(hours) * 3600)
}
