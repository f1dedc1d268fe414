//! Contact outside the platform: what is found, and what stands nearest to it and is not.

mod languages;
mod places;

use super::english;
use std::collections::BTreeMap;
use swopdesk::draft_check::{Context, RuleId, Severity, check};

/// Tables of texts: a language (`-`: none is given), `+` found or `-` not, the text.
const TABLES: &[&str] = &[
    include_str!("../../fixtures/off_platform_words.tsv"),
    include_str!("../../fixtures/off_platform_numbers.tsv"),
    include_str!("../../fixtures/off_platform_addresses.tsv"),
];

struct Row {
    language: &'static str,
    found: bool,
    text: String,
}

fn rows(tables: &[&'static str]) -> Vec<Row> {
    let lines = tables.iter().flat_map(|table| table.lines()).filter(|line| !line.starts_with('#'));
    let read = lines.map(|line| {
        let mut fields = line.splitn(3, '\t');
        let (language, sign, text) =
            (fields.next().unwrap(), fields.next().expect(line), fields.next().expect(line));
        assert!(matches!(sign, "+" | "-"), "{line}");
        Row { language, found: sign == "+", text: text.replace("\\u200b", "\u{200b}") }
    });
    let listed = languages::TABLE.iter().flat_map(|(language, invitations, mentions)| {
        let row = move |found: bool| move |text: &&str| Row { language, found, text: (*text).to_owned() };
        invitations.iter().map(row(true)).chain(mentions.iter().map(row(false)))
    });
    read.chain(listed).collect()
}

/// What the rule finds in a text: the stretches, and what each is.
fn found(text: &str, context: &Context) -> Vec<String> {
    let report = check(text, context);
    let ours = report.findings.iter().filter(|finding| finding.rule == RuleId::OffPlatform);
    ours.map(|finding| {
        assert_eq!(finding.severity, Severity::Block);
        let message = english(finding);
        let (what, why) = message.split_once(" - ").unwrap();
        assert!(why.contains('"') && !message.contains('\n'), "{message}");
        format!("{} [{what}]", &text[finding.span.clone()])
    })
    .collect()
}

fn context(language: &str) -> Context {
    if language == "-" { Context::default() } else { Context::new([language]) }
}

fn assert_rows(rows: &[Row], context: impl Fn(&Row) -> Context) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|row| (row, found(&row.text, &context(row))))
        .filter(|(row, found)| found.is_empty() == row.found)
        .map(|(row, found)| {
            let how = if row.found { "missed" } else { "wrong" };
            format!("{} {how}: {} {found:?}", row.language, row.text)
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn contact_is_found_and_what_is_none_is_left_alone() {
    assert_rows(&rows(TABLES), |row| context(row.language));
}

#[test]
fn invitations_are_found_whatever_the_market() {
    // They are looked for in every language, so the context decides nothing about them.
    assert_rows(&rows(&TABLES[..1]), |_| Context::default());
}

#[test]
fn every_language_has_its_share_of_the_tables() {
    const MARKETS: &[&str] = &[
        "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "pl",
        "pt", "ro", "sk", "sl", "sv",
    ];
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for row in rows(TABLES) {
        let count = counts.entry(row.language).or_default();
        if row.found { count.0 += 1 } else { count.1 += 1 }
    }
    for market in MARKETS {
        let (found, innocent) = counts[market];
        assert!(found >= 20 && innocent >= 20, "{market}: {found} and {innocent}");
    }
}
