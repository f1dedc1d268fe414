//! The operating system's own key ring: a real gnome-keyring, none at all, and one that never answers. Each
//! case needs an environment of its own, so each test runs one of the ignored ones below in a process of
//! its own.

use super::{number, session};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use swopdesk::secrets::{Keeper, Place};

/// Runs one of the tests below under `command`, which names the test binary last.
pub(super) fn run(mut command: Command, test: &str, folder: &Path) {
    let out = command
        .args(["--exact", "--ignored", "--nocapture", &format!("secrets::{test}")])
        .env("SWOPDESK_TEST_FOLDER", folder)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&out.stdout) + String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success() && told.contains("1 passed"), "{told}");
}

pub(super) fn this_binary() -> Command {
    Command::new(std::env::current_exe().unwrap())
}

/// Runs a test under a fresh gnome-keyring; where that is missing, says which package has it.
fn run_with_keyring(test: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let tools = [
        ("dbus-run-session", "dbus-daemon"),
        ("dbus-send", "dbus-bin"),
        ("gnome-keyring-daemon", "gnome-keyring"),
    ];
    for (tool, package) in tools {
        if !std::env::split_paths(&path).any(|dir| dir.join(tool).exists()) {
            let line = format!("left out: {test}: {tool} is missing, install the package {package}");
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "{line}");
            // Past the test runner's capture, so that it is seen.
            std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
            return;
        }
    }
    let mut command = Command::new("bash");
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/with-keyring.sh"));
    command.arg(std::env::current_exe().unwrap());
    run(command, test, folder.path());
}

pub(super) fn keeper() -> Keeper {
    let folder = std::env::var_os("SWOPDESK_TEST_FOLDER").expect("started by another test");
    Keeper::new(Path::new(&folder).join("secrets"), "default", "https://helpdesk.example.com")
}

#[test]
#[cfg(target_os = "linux")]
fn a_key_in_a_real_key_ring_outlives_the_process() {
    run_with_keyring("os::inside_two_runs");
}

/// Each run is a process of its own, as at a restart of the program.
#[test]
#[ignore = "run by a_key_in_a_real_key_ring_outlives_the_process"]
fn inside_two_runs() {
    let folder = std::env::var_os("SWOPDESK_TEST_FOLDER").expect("started by another test");
    for _ in 0..2 {
        run(this_binary(), "os::inside_one_run", Path::new(&folder));
    }
}

#[test]
#[ignore = "run by inside_two_runs"]
fn inside_one_run() {
    let keeper = keeper();
    let seen = std::path::PathBuf::from(std::env::var_os("SWOPDESK_TEST_FOLDER").unwrap()).join("seen");
    let again = seen.exists();
    let key = keeper.store_key(|| again).unwrap();
    assert_eq!(keeper.place(), Some(Place::Keyring));
    // A checksum would do as well; the test alone writes a key down.
    match again {
        true => assert!(std::fs::read(&seen).unwrap() == key.expose()),
        false => std::fs::write(&seen, key.expose()).unwrap(),
    }
}

fn kept_in_the_file(keeper: &Keeper) {
    keeper.keep_session(&session(1)).unwrap();
    assert!(matches!(keeper.place(), Some(Place::File(_))), "{:?}", keeper.place());
    assert_eq!(number(keeper.session().unwrap()), Some(1));
    keeper.forget().unwrap();
    assert_eq!(keeper.place(), None);
}

#[test]
#[cfg(target_os = "linux")]
fn a_real_key_ring_keeps_the_session() {
    run_with_keyring("os::inside_unlocked");
}

#[test]
#[cfg(target_os = "linux")]
fn a_locked_key_ring_falls_back_to_the_file() {
    run_with_keyring("os::inside_locked");
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_bus_nothing_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = this_binary();
    command.env_remove("DBUS_SESSION_BUS_ADDRESS").env("XDG_RUNTIME_DIR", folder.path());
    run(command, "os::inside_no_bus", folder.path());
}

#[test]
#[cfg(target_os = "linux")]
fn a_bus_that_is_gone_falls_back_to_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = this_binary();
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", folder.path().join("gone").display()));
    run(command, "os::inside_missing_socket", folder.path());
}

#[test]
#[cfg(target_os = "linux")]
fn a_bus_that_never_answers_is_waited_for_three_seconds() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("bus");
    let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    // Connections are taken and held; the thread ends with the process.
    std::thread::spawn(move || {
        let mut held = Vec::new();
        for connection in listener.incoming() {
            held.push(connection);
        }
    });
    let mut command = this_binary();
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", socket.display()));
    run(command, "os::inside_silent_bus", folder.path());
}

#[test]
#[ignore = "run by a_real_key_ring_keeps_the_session"]
fn inside_unlocked() {
    let first = keeper();
    first.keep_session(&session(1)).unwrap();
    assert_eq!((first.place(), first.trouble()), (Some(Place::Keyring), None));
    first.keep_session(&session(2)).unwrap();
    let key = first.store_key(|| false).unwrap();
    let next = keeper();
    assert_eq!(number(next.session().unwrap()), Some(2));
    assert!(next.store_key(|| true).unwrap().expose() == key.expose());
    let elsewhere = keeper().in_home(Path::new("/elsewhere"));
    assert!(elsewhere.session().unwrap().is_none(), "another home has another item");
    next.forget().unwrap();
    assert_eq!((next.place(), number(next.session().unwrap())), (None, None));
    // Gone from the key ring itself, not only from the folder's notes.
    use swopdesk::secrets::{OsRing, Ring};
    assert!(OsRing.get("default https://helpdesk.example.com").unwrap().is_none());
}

#[test]
#[ignore = "run by a_locked_key_ring_falls_back_to_the_file"]
fn inside_locked() {
    let keeper = keeper();
    keeper.keep_session(&session(7)).unwrap();
    assert_eq!(keeper.place(), Some(Place::Keyring));
    lock_the_key_ring();
    let fault = keeper.session().unwrap_err();
    assert!(fault.in_english().contains("key ring"), "{fault:?}");
    keeper.keep_session(&session(1)).unwrap();
    assert!(matches!(keeper.place(), Some(Place::File(_))));
    assert_eq!(number(keeper.session().unwrap()), Some(1));
    assert_eq!(keeper.trouble().map(|why| why.in_english()).as_deref(), Some("it is locked"));
    // The first item is still in there, and signing out says so.
    assert!(keeper.forget().is_err());
}

fn lock_the_key_ring() {
    let locked = Command::new("dbus-send")
        .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"])
        .arg("org.freedesktop.Secret.Service.Lock")
        .arg("array:objpath:/org/freedesktop/secrets/collection/login")
        .output()
        .unwrap();
    assert!(locked.status.success(), "{}", String::from_utf8_lossy(&locked.stderr));
}

#[test]
#[cfg(target_os = "linux")]
fn the_interface_uses_a_key_ring_and_offers_a_vault_where_it_is_locked() {
    run_with_keyring("os::inside_interface");
}

#[test]
#[cfg(target_os = "linux")]
#[ignore = "run by the_interface_uses_a_key_ring_and_offers_a_vault_where_it_is_locked"]
fn inside_interface() {
    use crate::support::pty::{ENTER, Start, TAB};
    let (desk, _) = crate::pty::desk_with_parcel();
    let start = |home: &crate::support::Home| {
        let var = |name: &str| std::env::var(name).unwrap_or_default();
        let names = ["DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"];
        names.iter().fold(Start::new(home).url(desk.url()), |start, name| start.var(name, &var(name)))
    };
    let kept = |home: &crate::support::Home| {
        let files = crate::cli::account::files(home.path()).into_iter().map(|(path, _)| path);
        files.filter(|path| path.ends_with(".vault") || path.ends_with(".json")).collect::<Vec<_>>()
    };
    // Unlocked: no word of a passphrase, no file.
    let home = crate::support::Home::new();
    let mut term = start(&home).open();
    term.see("Sign in to your helpdesk");
    term.keys(desk.email()).keys(ENTER).keys(desk.password());
    let form = term.screen();
    assert!(!form.has("Passphrase"), "{form}");
    term.keys(ENTER).see("● live");
    term.keys("q");
    assert_eq!(term.end().code, 0);
    assert_eq!(kept(&home), [] as [String; 0]);

    // Locked: offered, and taken.
    lock_the_key_ring();
    let home = crate::support::Home::new();
    let mut term = start(&home).open();
    term.see("Once more");
    term.keys(desk.email()).keys(ENTER).keys(desk.password());
    term.keys(TAB).keys("correct horse").keys(ENTER).keys("correct horse").keys(ENTER).see("● live");
    term.keys("q");
    assert_eq!(term.end().code, 0);
    let kept = kept(&home);
    assert!(matches!(&kept[..], [vault] if vault.ends_with(".vault")), "{kept:?}");
}

#[test]
#[ignore = "run by without_a_bus_nothing_is_asked"]
fn inside_no_bus() {
    let keeper = keeper();
    kept_in_the_file(&keeper);
    assert_eq!(
        keeper.trouble().map(|why| why.in_english()).as_deref(),
        Some("there is none on this machine")
    );
}

#[test]
#[ignore = "run by a_bus_that_is_gone_falls_back_to_the_file"]
fn inside_missing_socket() {
    let keeper = keeper();
    kept_in_the_file(&keeper);
    assert_eq!(keeper.trouble().map(|why| why.in_english()).as_deref(), Some("it cannot be reached"));
}

#[test]
#[ignore = "run by a_bus_that_never_answers_is_waited_for_three_seconds"]
fn inside_silent_bus() {
    let keeper = keeper();
    let begin = std::time::Instant::now();
    kept_in_the_file(&keeper);
    kept_in_the_file(&keeper);
    let waited = begin.elapsed();
    assert!((2.9..10.0).contains(&waited.as_secs_f32()), "{waited:?}");
    assert_eq!(keeper.trouble().map(|why| why.in_english()).as_deref(), Some("it did not answer before"));
}
