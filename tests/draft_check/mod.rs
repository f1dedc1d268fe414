//! The rules for drafts.

mod language;
mod phrases;
mod places;
