//! What goes to the terminal and what comes from it.

mod ground;
mod paint;
