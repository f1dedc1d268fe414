//! The files of the house: each says what it is for, none is too large, none is forgotten.

use super::source::{lines_of_code, modules, tokens};
use super::{root, rust_files, told};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A larger file means that a second room is missing.
const MOST_LINES: usize = 400;

const TOP: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "src",
    "assets",
    "tests",
    "README.md",
    "install.sh",
    "LICENSE",
    "CHANGELOG.md",
    // What cargo builds; not in the repository.
    "target",
    // The seeds of failed properties, where proptest keeps them.
    "proptest-regressions",
];

#[test]
fn every_file_begins_with_what_it_is_for() {
    for path in rust_files(&root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("//! ") && first.len() > 12, "{} begins with {first:?}", told(&path));
    }
}

#[test]
fn no_file_of_src_is_too_large() {
    let mut large = Vec::new();
    for path in rust_files(&root().join("src")) {
        let lines = lines_of_code(&tokens(&fs::read_to_string(&path).unwrap()));
        if lines > MOST_LINES {
            large.push(format!("{}: {lines} lines of code", told(&path)));
        }
    }
    assert!(large.is_empty(), "more than {MOST_LINES}: {large:?}");
}

#[test]
fn main_is_thin() {
    let lines = lines_of_code(&tokens(&fs::read_to_string(root().join("src/main.rs")).unwrap()));
    assert!(lines <= 60, "src/main.rs has {lines} lines of code: the work belongs into the library");
}

#[test]
fn the_top_level_holds_only_what_is_known() {
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name.starts_with('.') || TOP.contains(&name.as_str()), "{name} does not belong at the top");
    }
}

/// The files that are reached from a root by `mod name;`.
fn reached(from: &Path) -> BTreeSet<PathBuf> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from.to_owned()];
    while let Some(file) = next.pop() {
        let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
        let folder = match stem.as_str() {
            "mod" | "main" | "lib" => file.parent().unwrap().to_owned(),
            _ => file.with_extension(""),
        };
        for name in modules(&tokens(&fs::read_to_string(&file).unwrap())) {
            let candidates = [folder.join(format!("{name}.rs")), folder.join(&name).join("mod.rs")];
            next.extend(candidates.into_iter().filter(|path| path.is_file()));
        }
        reached.insert(file);
    }
    reached
}

#[test]
fn no_file_is_forgotten() {
    let tests = root().join("tests");
    let apart = ["benches", "fuzz", "fixtures"].map(|folder| tests.join(folder));
    let in_tests = reached(&tests.join("main.rs"));
    for path in rust_files(&tests) {
        let known = in_tests.contains(&path) || apart.iter().any(|folder| path.starts_with(folder));
        assert!(known, "{} is not reached from tests/main.rs", told(&path));
    }
    let src = root().join("src");
    let in_src = reached(&src.join("lib.rs"));
    for path in rust_files(&src) {
        let known = in_src.contains(&path) || path == src.join("main.rs");
        assert!(known, "{} is not reached from src/lib.rs", told(&path));
    }
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for path in rust_files(&tests.join("benches")) {
        assert!(manifest.contains(&told(&path)), "{} is no [[bench]] of Cargo.toml", told(&path));
    }
}

#[test]
fn the_contract_and_the_schema_are_there() {
    let contract = fs::read_to_string(root().join("assets/openapi.yaml")).unwrap();
    assert!(contract.starts_with("openapi: 3.1"));
    let mut steps: Vec<String> = fs::read_dir(root().join("assets/schema"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    steps.sort();
    let opened = fs::read_to_string(root().join("src/store/open.rs")).unwrap();
    for (i, step) in steps.iter().enumerate() {
        assert!(step.starts_with(&format!("{:04}_", i + 1)), "{step} has not the number {}", i + 1);
        assert!(opened.contains(&format!("schema/{step}")), "{step} is not applied by src/store/open.rs");
    }
    assert!(!steps.is_empty());
}
