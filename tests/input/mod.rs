//! Keys: combos, the keymap, the table of actions.

mod combo;
mod keymap;
