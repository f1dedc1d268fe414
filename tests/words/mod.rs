//! The program's texts: every language whole, and the sources in step with it.

mod clock;
mod forms;
mod room;
mod sources;
pub mod texts;
