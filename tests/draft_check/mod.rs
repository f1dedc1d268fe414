//! The rules for drafts.

mod language;
mod language_replies;
mod phrases;
mod places;
