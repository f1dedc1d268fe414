//! What is drawn: every screen and state at every size, whole and readable; pictures of them as text.

mod contrast;
mod languages;
mod list_widths;
mod looks;
mod snapshots;
pub mod states;
pub mod whole;
