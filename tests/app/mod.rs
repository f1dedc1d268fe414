//! The state machine: keys and messages in, effects out.

mod absences;
mod composer;
mod editor;
mod help;
mod inbox;
mod sending;
mod session;
mod thread;
mod wake;
