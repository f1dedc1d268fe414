//! The one test binary.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

mod app;
mod cli;
mod config;
mod demo;
mod domain;
mod draft_check;
#[cfg(unix)]
mod flow;
mod fuzz;
mod input;
mod platform;
#[cfg(unix)]
mod pty;
mod rules;
mod secrets;
mod store;
mod support;
mod terminal;
mod ui;
mod words;
