//! The only place with tasks, the clock and the terminal. The interface's run loop and the commands both
//! stand on the same services: `desk` (platform and store of one account), `sync`, `deliver`, `files`.

pub mod clock;
pub mod closed;
pub mod deliver;
pub mod desk;
mod earlier;
pub mod files;
pub mod ground;
pub mod order;
mod outbox;
pub mod paint;
mod perform;
mod reading;
pub mod run;
pub mod sent;
mod scroll;
mod shared;
pub mod sync;
mod terminal;
pub mod tokens;
