//! The state machine: keys and messages in, effects out.

mod absences;
mod alerts;
mod closed;
mod composer;
mod editor;
mod files;
mod filter;
mod help;
mod inbox;
mod mouse;
mod order;
mod outbox;
mod palette;
mod pointing;
mod runway;
mod sending;
mod session;
mod thread;
mod wake;
