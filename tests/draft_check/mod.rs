//! The rules for drafts.

mod language;
mod off_platform;
mod phrases;
mod places;
