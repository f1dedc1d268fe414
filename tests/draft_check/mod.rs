//! The rules for drafts.

mod courtesy;
mod language;
mod language_replies;
mod marketing;
mod mix_up;
mod off_platform;
mod places;
mod questions;
mod repetition;
mod wordings;

use swopdesk::draft_check::Finding;
use swopdesk::words::{Lang, Words};

/// What a finding says in English.
fn english(finding: &Finding) -> String {
    Words::of(Lang::En).tell(&finding.message)
}
