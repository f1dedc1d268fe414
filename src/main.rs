//! The binary: parse, run, print the error and its hint, exit with the code. All of it lives in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(swopdesk::cli::main(std::env::args_os()))
}
