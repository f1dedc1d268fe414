//! The only place with tasks, the clock and the terminal. The interface's run loop and the commands both
//! stand on the same services: `desk` (platform and store of one account), `sync`, `deliver`, `files`.

mod browse;
pub mod clock;
pub mod closed;
pub mod deliver;
pub mod desk;
mod earlier;
pub mod files;
pub mod ground;
pub mod log;
pub mod notify;
pub mod order;
mod outbox;
mod outside_editor;
pub mod paint;
mod perform;
mod reading;
pub mod run;
mod scroll;
pub mod sent;
mod shared;
mod signing_in;
pub mod stats;
pub mod sync;
mod terminal;
pub mod terminal_kind;
pub mod tokens;
