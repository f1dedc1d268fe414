//! How well the language rule does on held-out texts, beside the goal.
//!
//! `cargo bench --bench language` reads `dev.tsv` (expected language, bucket, source, text) from the folder in
//! SWOPDESK_LANGUAGE_DATA and prints, by length in characters: right texts that are warned about (mean and worst of
//! the markets' languages) and wrong ones that are caught (mean over all pairs of a market's language and
//! another one, and over the pairs that are easily confused); the hard cases; the same with thresholds chosen on
//! other texts than the ones measured; what a check costs. Without the variable it says so.
//!
//! `-- show` lists the right texts that are warned about, and the mixed ones that are not.

#![allow(missing_docs, clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used)]

#[path = "language/choose.rs"]
mod choose;
#[path = "language/table.rs"]
mod table;

use std::fs;
use std::time::{Duration, Instant};
use swopdesk::draft_check::language::{self, Measured, Thresholds};
use swopdesk::draft_check::{Context, RuleId, Severities, check};
use table::Table;

/// Parts of the texts for choosing and measuring.
const FOLDS: usize = 5;

pub const MARKETS: &[&str] = &[
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "pl",
    "pt", "ro", "sk", "sl", "sv", "uk",
];

/// A text and the language it is in.
pub struct Row<'a> {
    pub own: &'a str,
    pub bucket: &'a str,
    pub text: &'a str,
    /// Its evidence where it is right: against its own language.
    pub right: Option<Measured>,
    /// Where it is wrong: against each other language of the markets. Hard cases have none.
    pub wrong: Vec<(&'static str, Measured)>,
}

impl Row<'_> {
    /// Whether it has to be warned about in its own language's market: it is in two languages.
    pub fn must_warn(&self) -> bool {
        self.bucket == "hard-mixed-warn"
    }
}

fn main() {
    let Ok(folder) = std::env::var("SWOPDESK_LANGUAGE_DATA") else {
        println!("SWOPDESK_LANGUAGE_DATA names no folder: nothing to measure");
        return;
    };
    let data = fs::read_to_string(format!("{folder}/dev.tsv")).unwrap();
    let rows: Vec<Row<'_>> = data.lines().filter_map(read).collect();

    println!("The check, on {} texts", rows.len());
    as_checked(&rows).print();

    println!("\nCross-validated: thresholds chosen on {} of {FOLDS} parts, measured on the other", FOLDS - 1);
    let mut held_out = Table::default();
    for fold in 0..FOLDS {
        let (own, others): (Vec<_>, Vec<_>) = rows.iter().enumerate().partition(|(at, _)| at % FOLDS == fold);
        let others: Vec<&Row<'_>> = others.into_iter().map(|(_, row)| row).collect();
        let thresholds = choose::thresholds(&others);
        println!("{thresholds:?}");
        for (_, row) in own {
            measure(row, &thresholds, &mut held_out);
        }
    }
    held_out.print();
    println!("Chosen on all: {:?}", choose::thresholds(&rows.iter().collect::<Vec<_>>()));
    println!("In the check:  {:?}", Thresholds::default());
    cost(&rows);
}

fn read(line: &str) -> Option<Row<'_>> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [own, bucket, _source, text] = fields[..] else { return None };
    let against = |market: &str| language::measure(text, &[market]).unwrap();
    let is_wrong = |market: &str| market != own && !bucket.starts_with("hard");
    Some(Row {
        own,
        bucket,
        text,
        right: MARKETS.contains(&own).then(|| against(own)),
        wrong: MARKETS.iter().filter(|m| is_wrong(m)).map(|market| (*market, against(market))).collect(),
    })
}

fn measure(row: &Row<'_>, thresholds: &Thresholds, table: &mut Table) {
    if let Some(right) = &row.right {
        table.right(row, right.warns(thresholds));
    }
    for (market, wrong) in &row.wrong {
        table.wrong(row, market, wrong.warns(thresholds));
    }
}

/// The rule as the program runs it.
fn as_checked(rows: &[Row<'_>]) -> Table {
    let contexts: Vec<(&str, Context)> =
        MARKETS.iter().map(|market| (*market, only_language(market))).collect();
    let of = |market: &str| &contexts.iter().find(|(known, _)| *known == market).unwrap().1;
    let warns = |text: &str, market: &str| !check(text, of(market)).findings.is_empty();
    let show = std::env::args().any(|argument| argument == "show");
    let mut table = Table::default();
    for row in rows {
        if row.right.is_some() {
            let warned = warns(row.text, row.own);
            table.right(row, warned);
            if show && warned != row.must_warn() {
                println!("{} {}: {}", row.own, row.bucket, row.text);
            }
        }
        for (market, _) in &row.wrong {
            table.wrong(row, market, warns(row.text, market));
        }
    }
    table
}

/// A context in which no other rule says anything.
fn only_language(market: &str) -> Context {
    let mut severities = Severities::default();
    for rule in RuleId::ALL.iter().filter(|rule| **rule != RuleId::Language) {
        severities.set(*rule, None);
    }
    Context { severities, ..Context::new([market]) }
}

/// What a check of a right text takes: the best of a few runs each, so that what else the machine does counts less.
fn cost(rows: &[Row<'_>]) {
    const RUNS: usize = 5;
    println!("\nCost of a check          p50        p99");
    let contexts: Vec<(&str, Context)> =
        MARKETS.iter().map(|market| (*market, only_language(market))).collect();
    for bucket in table::LENGTHS {
        let mut taken: Vec<Duration> = Vec::new();
        for row in rows.iter().filter(|row| row.bucket == *bucket && row.right.is_some()) {
            let context = &contexts.iter().find(|(known, _)| *known == row.own).unwrap().1;
            let run = || {
                let began = Instant::now();
                std::hint::black_box(check(std::hint::black_box(row.text), context));
                began.elapsed()
            };
            taken.extend((0..RUNS).map(|_| run()).min());
        }
        taken.sort();
        let at = |share: usize| taken.get(taken.len() * share / 100).copied().unwrap_or_default();
        println!("{bucket:>8} characters  {:>9.1?}  {:>9.1?}", at(50), at(99));
    }
    let long =
        rows.iter().filter(|row| row.own == MARKETS[0]).map(|row| row.text).collect::<Vec<_>>().join(" ");
    for length in [1_000, 10_000, 100_000, 1_000_000] {
        let text: String = long.chars().cycle().take(length).collect();
        let run = || {
            let began = Instant::now();
            std::hint::black_box(check(&text, &contexts[0].1));
            began.elapsed()
        };
        println!("{length:>8} characters  {:>9.1?}", (0..RUNS).map(|_| run()).min().unwrap());
    }
}
