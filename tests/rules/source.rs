//! Just enough of Rust's grammar to read paths and count lines: words and signs without comments, and what
//! stands under `#[cfg(test)]` known as such.

use std::collections::BTreeSet;

/// A word or a sign of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    /// The first and the last line it covers, from 1.
    pub lines: (usize, usize),
    /// Stands in an item under `#[cfg(test)]`.
    pub test: bool,
}

/// The tokens of a source. A string is one token that begins with `"`.
pub fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<char> = source.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut tokens = Vec::new();
    let (mut i, mut line) = (0, 1);
    while i < chars.len() {
        let start = i;
        let first_line = line;
        match (at(i), at(i + 1)) {
            ('/', '/') => {
                while i < chars.len() && at(i) != '\n' {
                    i += 1;
                }
                continue;
            }
            ('/', '*') => {
                let mut depth = 1;
                i += 2;
                while depth > 0 && i < chars.len() {
                    match (at(i), at(i + 1)) {
                        ('/', '*') => (depth, i) = (depth + 1, i + 2),
                        ('*', '/') => (depth, i) = (depth - 1, i + 2),
                        (c, _) => {
                            line += usize::from(c == '\n');
                            i += 1;
                        }
                    }
                }
                continue;
            }
            (c, _) if c.is_whitespace() => {
                line += usize::from(c == '\n');
                i += 1;
                continue;
            }
            ('r' | 'b' | 'c', _) if raw_string(&chars, i).is_some() => {
                i = raw_string(&chars, i).unwrap();
            }
            ('"', _) | ('b' | 'c', '"') => {
                i += 1 + usize::from(at(i) != '"');
                while i < chars.len() && at(i) != '"' {
                    i += 1 + usize::from(at(i) == '\\');
                }
                i += 1;
            }
            // A character, not a lifetime: 'x' or an escape.
            ('\'', '\\') => {
                i += 3;
                while i < chars.len() && at(i) != '\'' {
                    i += 1;
                }
                i += 1;
            }
            ('\'', _) if at(i + 2) == '\'' => i += 3,
            (c, _) if is_word(c) => {
                while is_word(at(i)) {
                    i += 1;
                }
            }
            (':', ':') => i += 2,
            _ => i += 1,
        }
        let mut text: String = chars[start..i.min(chars.len())].iter().collect();
        line += text.matches('\n').count();
        if text.contains('"') {
            text.insert(0, '"');
        }
        tokens.push(Token { text, lines: (first_line, line), test: false });
    }
    mark_tests(&mut tokens);
    tokens
}

/// The end of a raw string that begins at `i`.
fn raw_string(chars: &[char], i: usize) -> Option<usize> {
    let mut at = i + usize::from(matches!(chars.get(i), Some('b' | 'c')));
    if chars.get(at) != Some(&'r') {
        return None;
    }
    at += 1;
    let hashes = chars.get(at..)?.iter().take_while(|c| **c == '#').count();
    at += hashes;
    if chars.get(at) != Some(&'"') {
        return None;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let rest = chars.get(at + 1..)?;
    Some(at + 1 + rest.windows(end.len()).position(|w| w == end)? + end.len())
}

fn mark_tests(tokens: &mut [Token]) {
    const ATTRIBUTE: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut i = 0;
    while i < tokens.len() {
        let here = tokens[i..].iter().take(ATTRIBUTE.len()).map(|t| t.text.as_str());
        if !here.eq(ATTRIBUTE) {
            i += 1;
            continue;
        }
        let mut depth = 0_usize;
        for token in &mut tokens[i..] {
            token.test = true;
            i += 1;
            match token.text.as_str() {
                "{" => depth += 1,
                "}" if depth <= 1 => break,
                "}" => depth -= 1,
                ";" if depth == 0 => break,
                _ => {}
            }
        }
    }
}

/// How many lines hold code: neither blank nor comment nor test.
pub fn lines_of_code(tokens: &[Token]) -> usize {
    let lines: BTreeSet<usize> =
        tokens.iter().filter(|t| !t.test).flat_map(|t| t.lines.0..=t.lines.1).collect();
    lines.len()
}

/// Files that a source names by `mod name;`.
pub fn modules(tokens: &[Token]) -> Vec<String> {
    tokens.windows(3).filter(|w| w[0].text == "mod" && w[2].text == ";").map(|w| w[1].text.clone()).collect()
}

/// A path that a source names, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub path: Vec<String>,
    pub line: usize,
}

/// Every path from the crate's root that the source of `module` names: `crate::a::b`, and `super::` and
/// `self::` that lead there; and every path that begins with a word of its own (`std::fs`, `tokio::spawn`).
/// Trees of `use` are taken apart.
pub fn paths(tokens: &[Token], module: &[&str]) -> (Vec<Named>, Vec<Named>) {
    let mut inside: Vec<String> = module.iter().map(|s| (*s).to_owned()).collect();
    let mut opened: Vec<bool> = Vec::new();
    let (mut own, mut foreign) = (Vec::new(), Vec::new());
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text.as_str());
    let mut i = 0;
    while i < tokens.len() {
        let begins = i == 0 || text(i - 1) != "::";
        match text(i) {
            "{" => {
                let named = i >= 2 && text(i - 2) == "mod";
                if named {
                    inside.push(text(i - 1).to_owned());
                }
                opened.push(named);
            }
            "}" if opened.pop() == Some(true) => {
                inside.pop();
            }
            word if begins && text(i + 1) == "::" && is_name(word) => {
                let line = tokens[i].lines.0;
                let mut found = Vec::new();
                let end = tree(tokens, i, &mut Vec::new(), &mut found);
                for path in found {
                    match resolve(&path, &inside) {
                        Some(path) => own.push(Named { path, line }),
                        None => foreign.push(Named { path, line }),
                    }
                }
                i = end;
                continue;
            }
            // `use tokio;` and `use tokio as t;`
            word if i > 0 && text(i - 1) == "use" && is_name(word) => {
                foreign.push(Named { path: vec![word.to_owned()], line: tokens[i].lines.0 });
            }
            _ => {}
        }
        i += 1;
    }
    (own, foreign)
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads a path or a tree of `use` from token `i` on; answers where it ends.
fn tree(tokens: &[Token], mut i: usize, before: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> usize {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text.as_str());
    let depth = before.len();
    loop {
        match text(i) {
            "{" => {
                i += 1;
                while i < tokens.len() && text(i) != "}" {
                    i = match text(i) {
                        "," => i + 1,
                        _ => tree(tokens, i, before, found),
                    };
                }
                i += 1;
                break;
            }
            word if is_name(word) => {
                before.push(word.to_owned());
                i += 1;
                if text(i) == "::" && (is_name(text(i + 1)) || matches!(text(i + 1), "{" | "*")) {
                    i += 1;
                    continue;
                }
                found.push(before.clone());
                if text(i) == "as" {
                    i += 2;
                }
                break;
            }
            "*" => {
                found.push(before.clone());
                i += 1;
                break;
            }
            _ => {
                i += 1;
                break;
            }
        }
    }
    before.truncate(depth);
    i
}

/// The path from the crate's root; `None` where it begins elsewhere.
fn resolve(path: &[String], inside: &[String]) -> Option<Vec<String>> {
    let mut rest = path;
    let mut from = match path.first()?.as_str() {
        "crate" => {
            rest = &path[1..];
            Vec::new()
        }
        "self" | "super" => inside.to_vec(),
        _ => return None,
    };
    while let Some((first, tail)) = rest.split_first() {
        match first.as_str() {
            "self" => {}
            "super" => drop(from.pop()),
            _ => break,
        }
        rest = tail;
    }
    from.extend(rest.iter().cloned());
    Some(from)
}

fn named(source: &str, module: &[&str]) -> (Vec<String>, Vec<String>) {
    let (own, foreign) = paths(&tokens(source), module);
    let join = |paths: Vec<Named>| paths.into_iter().map(|p| p.path.join("::")).collect();
    (join(own), join(foreign))
}

#[test]
fn paths_are_found_in_trees_expressions_and_through_super() {
    let (own, foreign) = named(
        "use crate::{a::{self, B}, c::*, d as e}; use super::super::f::G; use std::{fs, io::{Read as R}};
         mod inner { use super::h; use super::super::i; }
         fn x() -> crate::j::K { self::l(); tokio::spawn(async {}); crate::m::n::<u8>(); Vec::<u8>::new() }
         use reqwest; #[cfg(x)] use $crate::o;",
        &["room", "file"],
    );
    assert_eq!(
        own,
        [
            "a::self",
            "a::B",
            "c",
            "d",
            "f::G",
            "room::file::h",
            "room::i",
            "j::K",
            "room::file::l",
            "m::n",
            "o"
        ]
    );
    for word in ["std::fs", "std::io::Read", "tokio::spawn", "reqwest"] {
        assert!(foreign.iter().any(|path| path == word), "{word} not in {foreign:?}");
    }
}

#[test]
fn comments_and_strings_name_nothing() {
    let source = r##"//! crate::a
        /* crate::b /* crate::c */ */ /// [`crate::d`]
        const X: &str = "crate::e \" crate::f"; const Y: &str = r#"crate::g " "#; const C: char = '"';
        const L: &'static str = "x"; const E: char = '\''; fn f<'a>(x: &'a str) { crate::real::f() }"##;
    assert_eq!(named(source, &[]).0, ["real::f"]);
}

#[test]
fn only_code_is_counted() {
    let source = "//! doc\n\n/* one\ntwo */\nfn a() { // code\n}\nconst S: &str = \"one\ntwo\";\n#[cfg(test)]\nmod tests {\n  fn t() {}\n}\nfn b() {}\n";
    assert_eq!(lines_of_code(&tokens(source)), 5);
    assert_eq!(modules(&tokens("mod a; pub mod b; mod c { mod d; } // mod e;")), ["a", "b", "d"]);
}
