//! Hands a link to the desktop's browser, where there is one.

use std::process::{Command, Stdio};

#[cfg(target_os = "macos")]
const OPENER: &str = "open";
#[cfg(not(target_os = "macos"))]
const OPENER: &str = "xdg-open";

/// Opens a link in the browser. Returns whether something took it: not in an SSH session, whose desktop is
/// elsewhere, and not where there is no desktop or no opener.
pub(super) fn open(link: &str) -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let remote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].into_iter().any(set);
    let desktop = cfg!(target_os = "macos") || ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(set);
    if remote || !desktop {
        return false;
    }
    let mut command = Command::new(OPENER);
    command.arg(link).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match command.spawn() {
        Ok(mut child) => {
            // It may stay as long as the browser does; nobody waits for it but this thread.
            std::thread::spawn(move || child.wait());
            true
        }
        Err(_) => false,
    }
}
