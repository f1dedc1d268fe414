//! The helpdesk client against a small server with scripted answers.

mod errors;
mod events;
mod hostile;
mod operations;
pub mod server;
mod session;
mod transport;
mod url;
mod wire;
