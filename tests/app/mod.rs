//! The state machine: keys and messages in, effects out.

mod absences;
mod alerts;
mod composer;
mod editor;
mod files;
mod help;
mod inbox;
mod outbox;
mod sending;
mod session;
mod thread;
mod wake;
