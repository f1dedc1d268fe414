//! A reply needs text.

use super::{Checked, RuleId};
use crate::words::wording;

/// Finds a draft without a visible character.
pub(super) fn check(checked: &mut Checked<'_>) {
    let blank = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    if checked.draft.chars().all(blank) {
        checked.find(RuleId::Empty, 0..checked.draft.len(), wording!("check-empty"));
    }
}
