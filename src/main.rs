//! The binary: parse, run, print the error and its hint, exit with the code.

fn main() {}
