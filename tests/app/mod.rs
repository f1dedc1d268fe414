//! The state machine: keys and messages in, effects out.

mod absences;
mod composer;
mod editor;
mod files;
mod help;
mod inbox;
mod outbox;
mod palette;
mod sending;
mod session;
mod thread;
mod wake;
