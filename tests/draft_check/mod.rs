//! The rules for drafts.

mod courtesy;
mod language;
mod marketing;
mod mix_up;
mod places;
mod questions;
mod repetition;
