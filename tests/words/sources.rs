//! The sources ask for texts that exist, with the arguments they take; and no text is left over.

use super::texts::texts;
use crate::rules::rust_files;
use regex::Regex;
use std::collections::BTreeSet;
use std::path::Path;
use swopdesk::words::Lang;

/// Texts whose ids are put together, by what they begin with.
const FAMILIES: &[&str] = &["action-", "place-", "language-"];

#[test]
fn every_text_that_is_said_exists_and_gets_its_arguments() {
    let english = texts(Lang::En);
    // Ids are literals, so that this can read them; before them stands at most where the words are.
    let call = Regex::new(r#"^(?:say|wording|fault|told)!\(\s*(?:[\w.&*:()]+,\s*)?"([\w.-]+)""#).unwrap();
    let calls = Regex::new(r"\b(say|wording|fault|told)!\(").unwrap();
    let name = Regex::new(r"(?:^|,)\s*(\w+)\s*=[^=]").unwrap();
    let (mut asked, mut wrong) = (BTreeSet::new(), Vec::new());
    let mut sources = String::new();
    for file in rust_files(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path()) {
        let source = std::fs::read_to_string(&file).unwrap();
        for found in calls.find_iter(&source) {
            let line = source[..found.start()].rsplit('\n').next().unwrap_or_default();
            if line.trim_start().starts_with("//") {
                continue;
            }
            let rest = &source[found.start()..];
            let body = bracket(rest);
            if body.contains("$") {
                continue; // Where the macros are made.
            }
            let at = format!("{}: {}", file.display(), body.split_whitespace().collect::<Vec<_>>().join(" "));
            let Some(parts) = call.captures(body) else {
                wrong.push(format!("{at}: the id is not a literal"));
                continue;
            };
            let id = parts[1].to_owned();
            let after = &body[parts[0].len()..];
            let given: BTreeSet<String> =
                name.captures_iter(&top_level(after)).map(|found| found[1].to_owned()).collect();
            // A fault brings its hint along, unless another one is named.
            if ["fault!", "told!"].iter().any(|fault| body.starts_with(fault))
                && !top_level(after).contains(';')
            {
                let hint = format!("{id}.hint");
                match english.get(&hint) {
                    None => wrong.push(format!("{at}: there is no text {hint}")),
                    Some(text) if !text.args.is_empty() => {
                        wrong.push(format!("{at}: {hint} takes {:?}", text.args));
                    }
                    Some(_) => {}
                }
                asked.insert(hint);
            }
            match english.get(&id) {
                None => wrong.push(format!("{at}: there is no text {id}")),
                Some(text) if text.args != given => {
                    wrong.push(format!("{at}: {id} takes {:?}, gets {given:?}", text.args));
                }
                Some(_) => {}
            }
            asked.insert(id);
        }
        sources.push_str(&source);
    }
    for id in english.keys() {
        let literal = sources.contains(&format!("\"{id}\""));
        if !asked.contains(id) && !literal && !FAMILIES.iter().any(|family| id.starts_with(family)) {
            wrong.push(format!("assets/locales/en.ftl: nothing says {id}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// From a macro's name to the bracket that closes its call.
fn bracket(source: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0_i32, false, false);
    for (at, c) in source.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return &source[..=at];
                }
            }
            _ => {}
        }
    }
    source
}

/// What stands in no bracket and no quotation of its own, so that `name = value` inside them is not read.
fn top_level(source: &str) -> String {
    let (mut depth, mut quoted, mut escaped, mut out) = (0_i32, false, false, String::new());
    for c in source.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            c if depth == 0 && !quoted => out.push(c),
            _ => {}
        }
    }
    out
}
