//! What can be done and by which key: the one table of actions, key combos, and the keymap.
//!
//! The keymap, the help, the footer and the README's key table all come from [`action::ACTIONS`] and
//! `assets/keymap.toml`; nothing works that they do not list.

pub mod action;
pub mod combo;
pub mod keymap;
mod written;

pub use action::{Action, Context};
pub use combo::{Combo, Key};
pub use keymap::Keymap;
