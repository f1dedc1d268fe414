//! Instants in HTTP headers: `Date`, and `Retry-After` in both its forms (RFC 9110).

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

/// The longest wait that is believed. A longer one is a mistake, and would hold a reply for days.
const MAX_WAIT: TimeDelta = TimeDelta::hours(24);

/// Reads an HTTP date in its three forms (IMF-fixdate, RFC 850, asctime).
pub(super) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(at) = DateTime::parse_from_rfc2822(text) {
        return Some(at.with_timezone(&Utc));
    }
    ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .map(|at| at.and_utc())
}

/// How long `Retry-After` asks to wait: seconds, or a date, which is measured against the platform's own
/// `Date` (`platform_now`). Never negative, at most 24 hours.
pub(super) fn retry_after(text: &str, platform_now: DateTime<Utc>) -> Option<TimeDelta> {
    let text = text.trim();
    let wait = if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        // More digits than an i64 holds is beyond the bound all the same.
        text.parse::<i64>().ok().and_then(TimeDelta::try_seconds).unwrap_or(MAX_WAIT)
    } else {
        parse(text)? - platform_now
    };
    Some(wait.clamp(TimeDelta::zero(), MAX_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn dates_are_read_in_all_three_forms() {
        let at = Utc.with_ymd_and_hms(1994, 11, 6, 8, 49, 37).unwrap();
        for text in
            ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
        {
            assert_eq!(parse(text), Some(at), "{text}");
        }
        assert_eq!(parse("yesterday"), None);
    }

    #[test]
    fn waits_are_bounded() {
        let now = Utc.with_ymd_and_hms(2026, 3, 27, 12, 0, 0).unwrap();
        assert_eq!(retry_after("7", now), Some(TimeDelta::seconds(7)));
        assert_eq!(retry_after("Fri, 27 Mar 2026 12:01:30 GMT", now), Some(TimeDelta::seconds(90)));
        assert_eq!(retry_after("Fri, 27 Mar 2026 11:00:00 GMT", now), Some(TimeDelta::zero()));
        assert_eq!(retry_after("99999999999999999999999", now), Some(MAX_WAIT));
        for text in ["", "-5", "soon", "1.5"] {
            assert_eq!(retry_after(text, now), None, "{text}");
        }
    }
}
