//! What the program is about, in plain values and pure functions: discussions, the calendar of working
//! days, the reply clock, the absence rule, the inbox order, and the cleaning of strangers' text.
//! Nothing here does I/O, asks the time or knows a terminal.

pub mod absence;
pub mod account;
pub mod discussion;
