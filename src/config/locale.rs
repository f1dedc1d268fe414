//! The language of the program: the one the environment asks for.

use super::env::EnvVars;
use crate::words::Lang;

/// The variables that ask for a language, the strongest first.
pub const VARIABLES: &[&str] = &["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language of the environment, as POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is
/// set decides, by the part before `_`, `.` or `@`. A language the program does not know is English.
pub fn of_environment(env: &EnvVars) -> Lang {
    VARIABLES
        .iter()
        .find_map(|name| env.get(name))
        .and_then(|value| Lang::from_code(value.split(['_', '-', '.', '@']).next().unwrap_or_default()))
        .unwrap_or_default()
}
