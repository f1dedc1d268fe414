//! The rules for drafts.

mod language;
mod places;
