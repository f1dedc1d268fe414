//! Who may import whom: the table of `src/lib.rs`, kept true.

use super::source::{paths, tokens};
use super::{root, rust_files, told};
use std::path::Path;

/// What a room may import of the others.
enum May {
    /// These rooms, or only this part of one.
    Use(&'static [&'static str]),
    /// All but these.
    AllBut(&'static [&'static str]),
}

const ROOMS: &[(&str, May)] = &[
    ("domain", May::Use(&[])),
    ("words", May::Use(&["domain"])),
    ("draft_check", May::Use(&["domain", "words"])),
    ("fault", May::Use(&["domain", "words"])),
    ("input", May::Use(&["domain", "words", "fault"])),
    ("config", May::Use(&["domain", "words", "fault", "input"])),
    ("platform", May::Use(&["domain", "words", "fault", "config"])),
    ("secrets", May::Use(&["words", "fault", "config::paths"])),
    ("store", May::Use(&["domain", "words", "fault", "config::paths", "secrets::StoreKey"])),
    ("app", May::Use(&["domain", "words", "draft_check", "fault", "input", "config"])),
    ("ui", May::Use(&["app", "domain", "words", "draft_check", "input", "config"])),
    ("runtime", May::AllBut(&["cli", "demo"])),
    ("cli", May::AllBut(&[])),
    ("demo", May::Use(&["domain"])),
];

const TERMINAL: &[&str] = &["ratatui", "crossterm", "ratatui_core", "ratatui_widgets"];
const NETWORK: &[&str] = &["reqwest", "axum", "hyper", "rustls", "std::net", "tokio::net"];
const DATA: &[&str] = &["rusqlite"];
const TASKS: &[&str] = &["tokio", "futures_util", "std::thread", "std::process"];
const SYSTEM: &[&str] = &["std::fs", "std::env", "std::time::SystemTime", "keyring", "tokio::fs"];

/// What a room keeps away from of the world outside.
const WITHOUT: &[(&str, &[&[&str]])] = &[
    ("domain", &[TERMINAL, NETWORK, DATA, TASKS, SYSTEM]),
    ("words", &[TERMINAL, NETWORK, DATA, TASKS, SYSTEM]),
    ("draft_check", &[TERMINAL, NETWORK, DATA, TASKS, SYSTEM]),
    ("fault", &[TERMINAL, NETWORK, DATA, TASKS, SYSTEM]),
    ("input", &[TERMINAL, NETWORK, DATA, TASKS, SYSTEM]),
    ("app", &[TERMINAL, NETWORK, DATA, TASKS, SYSTEM]),
    ("ui", &[NETWORK, DATA, TASKS, SYSTEM]),
    ("config", &[TERMINAL, DATA, &["reqwest", "axum", "tokio"]]),
    ("platform", &[TERMINAL, DATA, &["axum"]]),
    ("store", &[TERMINAL, NETWORK]),
    ("secrets", &[TERMINAL, NETWORK, DATA]),
    ("demo", &[TERMINAL, &["reqwest", "keyring"]]),
];

/// What a source of a module breaks; nothing when it keeps to the table.
fn broken(source: &str, module: &[&str], file: &str) -> Vec<String> {
    let Some(room) = module.first() else { return Vec::new() };
    let Some((_, may)) = ROOMS.iter().find(|(name, _)| name == room) else {
        return vec![format!("{file}: the room {room} is not in the table of src/lib.rs and tests/rules")];
    };
    let (own, foreign) = paths(&tokens(source), module);
    let mut broken = Vec::new();
    for named in own {
        let Some(other) = named.path.first() else { continue };
        if other == room {
            continue;
        }
        let path = named.path.join("::");
        let allowed = match may {
            May::Use(list) => list.iter().any(|allowed| is_under(&path, allowed)),
            May::AllBut(list) => {
                ROOMS.iter().any(|(name, _)| name == other) && !list.contains(&other.as_str())
            }
        };
        if !allowed {
            broken.push(format!("{file}:{}: {room} may not use crate::{path}", named.line));
        }
    }
    let without = WITHOUT.iter().filter(|(name, _)| name == room).flat_map(|(_, lists)| lists.concat());
    for named in &foreign {
        let path = named.path.join("::");
        if without.clone().any(|word| is_under(&path, word)) {
            broken.push(format!("{file}:{}: {room} does without {path}", named.line));
        }
    }
    broken
}

fn is_under(path: &str, allowed: &str) -> bool {
    path.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The module that a file of `src` is.
fn module(file: &str) -> Vec<&str> {
    let inner = file.trim_start_matches("src/").trim_end_matches(".rs");
    inner.split('/').filter(|part| !matches!(*part, "mod" | "lib" | "main")).collect()
}

#[test]
fn every_import_keeps_to_the_table() {
    let mut all = Vec::new();
    let mut rooms = 0;
    for path in rust_files(&root().join("src")) {
        let file = told(&path);
        let source = std::fs::read_to_string(&path).unwrap();
        rooms += usize::from(!module(&file).is_empty());
        all.extend(broken(&source, &module(&file), &file));
    }
    assert!(rooms > 5, "the files of src are read");
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn the_table_of_lib_rs_says_the_same() {
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut told = Vec::new();
    for line in lib.lines() {
        let cells: Vec<&str> = line.trim_start_matches("//!").split('|').map(str::trim).collect();
        if let [_, room, _, may, _] = cells.as_slice()
            && let Some(room) = room.strip_prefix("[`").and_then(|room| room.strip_suffix("`]"))
        {
            told.push((room.to_owned(), (*may).to_owned()));
        }
    }
    let kept: Vec<_> = ROOMS
        .iter()
        .map(|(room, may)| {
            let may = match may {
                May::Use([]) => "nothing".to_owned(),
                May::Use(list) => list.join(", "),
                May::AllBut([]) => "all".to_owned(),
                May::AllBut(list) => format!("all but {}", list.join(" and ")),
            };
            ((*room).to_owned(), may)
        })
        .collect();
    for room in &told {
        assert!(kept.contains(room), "src/lib.rs says {room:?}; tests/rules keep {kept:?}");
    }
    assert_eq!(told.len(), kept.len());
}

#[test]
fn a_breach_is_found() {
    let of = |source: &str, module: &[&str]| broken(source, module, "f.rs");
    assert_eq!(of("use crate::domain::draft::Draft;", &["store", "x"]), [""; 0]);
    assert_eq!(of("use crate::config::paths::Paths;", &["store"]), [""; 0]);
    for (source, module) in [
        ("use crate::config::Settings;", vec!["store"]),
        ("use crate::{config::{paths, theme}};", vec!["store", "x"]),
        ("use crate::fault::Fault;", vec!["domain"]),
        ("fn f() { super::super::store::x() }", vec!["app", "inbox"]),
        ("use crate::platform::wire::Page;", vec!["demo", "wire"]),
        ("use crate::demo::Demo;", vec!["runtime"]),
        ("use crate::nowhere::X;", vec!["cli"]),
        ("fn f() { tokio::spawn(x) }", vec!["app"]),
        ("use std::{fmt, fs::File};", vec!["domain", "x"]),
        ("use ratatui::style::Style;", vec!["config", "theme"]),
        ("", vec!["attic"]),
    ] {
        let found = of(source, &module);
        assert_eq!(found.len(), 1, "{source}: {found:?}");
    }
    assert!(of("use crate::platform::Client;", &["cli"]).is_empty());
    assert!(of("use std::{fmt, collections::BTreeMap};", &["domain"]).is_empty());
    assert_eq!(module("src/store/outbox.rs"), ["store", "outbox"]);
    assert_eq!(module("src/config/mod.rs"), ["config"]);
    assert!(module(&told(Path::new("src/lib.rs"))).is_empty());
}
