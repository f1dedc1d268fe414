//! Every language has every text, with the same arguments, and its plural forms.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use swopdesk::input::Context;
use swopdesk::input::action::ACTIONS;
use swopdesk::words::{Lang, Words};

/// What a text asks for and how it chooses.
#[derive(Debug, Default)]
pub struct Text {
    pub args: BTreeSet<String>,
    /// The plural categories of each choice by a number.
    plurals: Vec<BTreeSet<String>>,
}

/// The texts of a language by id, `id.attribute` for attributes.
pub fn texts(lang: Lang) -> BTreeMap<String, Text> {
    let file =
        fluent_syntax::parser::parse(lang.texts()).unwrap_or_else(|(_, errors)| panic!("{lang}: {errors:?}"));
    let mut texts = BTreeMap::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut text = Text::default();
        look(pattern, &mut text);
        assert!(texts.insert(id.clone(), text).is_none(), "{lang}: {id} is there twice");
    };
    for entry in &file.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    add(id.to_owned(), value);
                }
                for attribute in &message.attributes {
                    add(format!("{id}.{}", attribute.id.name), &attribute.value);
                }
            }
            Entry::Junk { content } => panic!("{lang}: cannot be read: {content}"),
            _ => {}
        }
    }
    texts
}

fn look(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, text),
            Expression::Select { selector, variants } => {
                variable(selector, text);
                let keys: BTreeSet<String> = variants
                    .iter()
                    .filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name.to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                if keys.iter().any(|key| ["one", "few", "many"].contains(&key.as_str())) {
                    text.plurals.push(keys);
                }
                variants.iter().for_each(|variant| look(&variant.value, text));
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.args.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                variable(inline, text);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_has_every_text_with_the_same_arguments() {
    let english = texts(Lang::En);
    let mut wrong = Vec::new();
    for lang in &Lang::ALL[1..] {
        let told = texts(*lang);
        for id in english.keys().filter(|id| !told.contains_key(*id)) {
            wrong.push(format!("{lang}: {id} is missing"));
        }
        for (id, text) in &told {
            match english.get(id) {
                None => wrong.push(format!("{lang}: {id} is not in English")),
                Some(known) if known.args != text.args => {
                    wrong
                        .push(format!("{lang}: {id} asks for {:?}, English for {:?}", text.args, known.args));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_choice_by_number_has_the_languages_plural_forms() {
    for lang in Lang::ALL {
        let needed: &[&str] = if *lang == Lang::Pl { &["one", "few", "many"] } else { &["one"] };
        for (id, text) in texts(*lang) {
            for keys in &text.plurals {
                for key in needed {
                    assert!(keys.contains(*key), "{lang}: {id} has no form for {key}");
                }
            }
        }
    }
}

#[test]
fn every_action_and_place_has_its_words() {
    for lang in Lang::ALL {
        let (told, words) = (texts(*lang), Words::of(*lang));
        for row in ACTIONS {
            for id in [row.short, row.doc] {
                assert!(told.contains_key(id), "{lang}: {id}");
                assert_ne!(words.say(id, &[]), "");
            }
            // What the footer and the help have room for at 80 columns.
            let (short, doc) = (words.say(row.short, &[]), words.say(row.doc, &[]));
            assert!(short.chars().count() <= 20 && doc.chars().count() <= 72, "{lang}: {}", row.name);
        }
        for context in Context::ALL {
            assert!(told.contains_key(context.title()), "{lang}: {}", context.title());
        }
    }
}

#[test]
fn the_texts_are_clean() {
    for lang in Lang::ALL {
        for (at, line) in lang.texts().lines().enumerate() {
            let at = at + 1;
            assert!(!line.contains('\t') && !line.ends_with(' '), "{lang}.ftl:{at}: blanks");
            // One apostrophe, one ellipsis.
            assert!(!line.contains("..."), "{lang}.ftl:{at}: three full stops in place of …");
            if *lang == Lang::Fr && !line.starts_with('#') {
                assert!(!line.contains('\''), "{lang}.ftl:{at}: ’ is the apostrophe of French");
            }
        }
    }
}
