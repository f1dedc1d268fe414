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
