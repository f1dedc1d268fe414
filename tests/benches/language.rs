//! How well the language rule does on held-out texts, and the table of common words it uses.
//!
//! `cargo bench --bench language` reads `dev.tsv` (expected language, bucket, source, text) from the folder in
//! SWOPDESK_LANGUAGE_DATA and prints, by bucket, how many right texts are warned about and how many wrong ones
//! are caught. `-- words` prints the table of `assets/language/words.txt` from `train.tsv` (language, source,
//! text) of the same folder.

#![allow(missing_docs, clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::time::Instant;
use swopdesk::draft_check::{Context, Verdict, check};

const MARKETS: &[&str] = &[
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "pl",
    "pt", "ro", "sk", "sl", "sv", "uk",
];

/// Languages that are easily taken for each other.
const CLOSE: &[(&str, &str)] = &[
    ("cs", "sk"),
    ("hr", "sl"),
    ("da", "sv"),
    ("da", "nb"),
    ("sv", "nb"),
    ("es", "pt"),
    ("nl", "de"),
    ("en", "nl"),
    ("it", "es"),
    ("ro", "it"),
    ("lt", "lv"),
    ("et", "fi"),
    ("bg", "uk"),
    ("bg", "ru"),
    ("uk", "ru"),
];

fn main() {
    let Ok(folder) = std::env::var("SWOPDESK_LANGUAGE_DATA") else {
        println!("SWOPDESK_LANGUAGE_DATA names no folder: nothing to measure");
        return;
    };
    if std::env::args().any(|argument| argument == "words") {
        words(&fs::read_to_string(format!("{folder}/train.tsv")).unwrap());
    } else {
        measure(&fs::read_to_string(format!("{folder}/dev.tsv")).unwrap());
    }
}

#[derive(Default)]
struct Bucket {
    right: usize,
    warned: usize,
    matched: usize,
    wrong: usize,
    caught: usize,
    close: usize,
    close_caught: usize,
}

fn measure(rows: &str) {
    let mut buckets: BTreeMap<&str, Bucket> = BTreeMap::new();
    let began = Instant::now();
    let mut checks = 0_u32;
    let show = std::env::args().any(|argument| argument == "show");
    for (number, row) in rows.lines().enumerate() {
        let fields: Vec<&str> = row.split('\t').collect();
        let [own, bucket, source, text] = fields[..] else { continue };
        let counted = buckets.entry(bucket).or_default();
        if MARKETS.contains(&own) {
            checks += 1;
            let report = check(text, &Context::new([own]));
            let warns = report.language.verdict == Verdict::Mismatch;
            counted.right += 1;
            counted.warned += usize::from(warns);
            counted.matched += usize::from(report.language.verdict == Verdict::Match);
            if show && warns != (bucket == "hard-mixed-warn") {
                println!("{own} {:?} {bucket} {source}: {text}", report.language.detected);
            }
        }
        if bucket.starts_with("hard") {
            continue;
        }
        // Every fifth pair of a text and a market it is wrong for.
        for (place, market) in MARKETS.iter().enumerate().filter(|(_, market)| **market != own) {
            if (number + place) % 5 != 0 {
                continue;
            }
            checks += 1;
            let caught = check(text, &Context::new([*market])).language.verdict == Verdict::Mismatch;
            counted.wrong += 1;
            counted.caught += usize::from(caught);
            if CLOSE.iter().any(|pair| *pair == (own, *market) || *pair == (*market, own)) {
                counted.close += 1;
                counted.close_caught += usize::from(caught);
            }
        }
    }
    println!("bucket              right  warned      match  |   wrong  caught   close  caught");
    let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    for (name, b) in buckets {
        println!(
            "{name:18} {:6} {:6.2} %  {:6.1} %  | {:7} {:6.1} % {:6} {:6.1} %",
            b.right,
            percent(b.warned, b.right),
            percent(b.matched, b.right),
            b.wrong,
            percent(b.caught, b.wrong),
            b.close,
            percent(b.close_caught, b.close)
        );
    }
    println!("{checks} checks, {:?} each", began.elapsed() / checks.max(1));
}

/// Words a language at least.
const WORDS: usize = 400;
/// The share of a language's words below which a word says nothing.
const RARE: f64 = 3e-5;

fn words(rows: &str) {
    // Spoken sentences and interface texts count half each, however many there are.
    let mut counts: BTreeMap<&str, [HashMap<String, f64>; 2]> = BTreeMap::new();
    for row in rows.lines() {
        let fields: Vec<&str> = row.split('\t').collect();
        let [language, source, text] = fields[..] else { continue };
        let of_kind = &mut counts.entry(language).or_default()[usize::from(source != "common-voice")];
        for word in text.to_lowercase().split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            *of_kind.entry(word.to_owned()).or_default() += 1.0;
        }
    }
    let mut shares: BTreeMap<&str, BTreeMap<String, f64>> = BTreeMap::new();
    for (language, kinds) in &counts {
        let totals: Vec<f64> = kinds.iter().map(|kind| kind.values().sum()).collect();
        let full = totals.iter().filter(|total| **total > 0.0).count() as f64;
        let all: BTreeSet<&String> = kinds.iter().flat_map(HashMap::keys).collect();
        for word in all {
            let seen: Vec<f64> = kinds.iter().map(|kind| kind.get(word).copied().unwrap_or(0.0)).collect();
            if seen.iter().sum::<f64>() >= 3.0 {
                let share: f64 =
                    seen.iter().zip(&totals).filter(|(_, t)| **t > 0.0).map(|(n, t)| n / t).sum();
                shares.entry(language).or_default().insert(word.clone(), share / full);
            }
        }
    }
    let mut common: BTreeSet<&str> = BTreeSet::new();
    for of_language in shares.values() {
        let mut sorted: Vec<_> = of_language.iter().collect();
        sorted.sort_by(|a, b| b.1.total_cmp(a.1).then(a.0.cmp(b.0)));
        common.extend(sorted.iter().take(WORDS).map(|(word, _)| word.as_str()));
    }
    for (language, of_language) in &shares {
        let mut weighed: Vec<(u8, &str)> = of_language
            .iter()
            .filter(|(word, share)| common.contains(word.as_str()) && **share > RARE)
            .map(|(word, share)| ((share / RARE).ln().round().min(9.0) as u8, word.as_str()))
            .filter(|(weight, _)| *weight >= 1)
            .collect();
        weighed.sort_by_key(|(weight, word)| (std::cmp::Reverse(*weight), *word));
        let line: Vec<String> = weighed.iter().map(|(weight, word)| format!("{word}{weight}")).collect();
        println!("{language} {}", line.join(" "));
    }
}
