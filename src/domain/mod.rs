//! What the program is about, in plain values and pure functions: discussions, the calendar of working
//! days, the reply clock, the absence rule, the inbox order, and the cleaning of strangers' text.
//! Nothing here does I/O, asks the time or knows a terminal.

pub mod absence;
pub mod absence_rule;
pub mod account;
pub mod alert;
pub mod calendar;
pub mod clean;
pub mod date_input;
pub mod day_words;
pub mod discussion;
pub mod draft;
pub mod file_name;
pub mod holidays;
pub mod list_row;
pub mod market;
pub mod outbox;
pub mod phrases;
pub mod reply_clock;
pub mod runway;
pub mod standards;
pub mod stats;
pub mod takeover_risk;
pub mod words;
