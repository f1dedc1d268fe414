//! A reply needs text.

use super::{Context, Finding, RuleId};

/// Finds a draft without a visible character.
pub(super) fn check(draft: &str, context: &Context, findings: &mut Vec<Finding>) {
    let blank = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    if let Some(severity) = context.severities.of(RuleId::Empty)
        && draft.chars().all(blank)
    {
        findings.push(Finding::new(
            RuleId::Empty,
            severity,
            "the reply has no text".into(),
            draft,
            0..draft.len(),
        ));
    }
}
