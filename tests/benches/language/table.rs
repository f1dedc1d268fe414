//! The goal's table: counts by bucket, language and pair, and how they are printed.

use super::{MARKETS, Row};
use std::collections::BTreeMap;

/// Buckets of ordinary texts, by their length in characters.
pub const LENGTHS: &[&str] = &["20-40", "40-80", "80-160", "160-400"];

/// The goal of each: right texts warned about (mean, worst language), wrong ones caught (all, confusable), %.
const GOALS: &[[f64; 4]] =
    &[[0.5, 3.0, 97.5, 90.0], [0.4, 2.5, 99.8, 98.0], [0.15, 2.0, 99.95, 99.5], [0.05, 0.7, 99.98, 99.9]];

/// Hard cases: the bucket, and the share that is warned about, %: at most, or for mixed texts at least.
const HARD: &[(&str, f64)] = &[
    ("hard-codes", 0.7),
    ("hard-names", 0.7),
    ("hard-caps", 0.7),
    ("hard-mixed-ok", 0.7),
    ("hard-nodiacritics", 1.2),
    ("hard-oneword", 0.0),
    ("hard-twowords", 0.0),
    ("hard-mixed-warn", 99.0),
];

/// Languages that are easily taken for each other.
const CONFUSABLE: &[(&str, &str)] = &[
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

/// How many were warned about, of how many.
#[derive(Default, Clone, Copy)]
struct Share {
    warned: usize,
    all: usize,
}

impl Share {
    fn count(&mut self, warned: bool) {
        self.warned += usize::from(warned);
        self.all += 1;
    }

    fn percent(self) -> f64 {
        100.0 * self.warned as f64 / self.all.max(1) as f64
    }
}

#[derive(Default)]
struct Bucket {
    right: BTreeMap<String, Share>,
    pairs: BTreeMap<(String, String), Share>,
}

/// The counts.
#[derive(Default)]
pub struct Table {
    buckets: BTreeMap<String, Bucket>,
}

impl Table {
    /// A text in its own market.
    pub fn right(&mut self, row: &Row<'_>, warned: bool) {
        let bucket = self.buckets.entry(row.bucket.to_owned()).or_default();
        bucket.right.entry(row.own.to_owned()).or_default().count(warned);
    }

    /// A text in another market.
    pub fn wrong(&mut self, row: &Row<'_>, market: &str, warned: bool) {
        let bucket = self.buckets.entry(row.bucket.to_owned()).or_default();
        bucket.pairs.entry((row.own.to_owned(), market.to_owned())).or_default().count(warned);
    }

    /// Prints what was reached beside the goal.
    pub fn print(&self) {
        println!("            false warnings, %                   caught, %");
        println!(
            "characters  mean  (goal)    worst      (goal)   all pairs  (goal)    confusable  (goal)  texts, pairs"
        );
        let none = Bucket::default();
        for (name, goal) in LENGTHS.iter().zip(GOALS) {
            let bucket = self.buckets.get(*name).unwrap_or(&none);
            let mean = mean(bucket.right.values());
            let (worst, of) = worst(bucket);
            let all = mean_of_pairs(bucket, |_, _| true);
            let confusable = mean_of_pairs(bucket, |own, market| {
                CONFUSABLE.iter().any(|pair| *pair == (own, market) || *pair == (market, own))
            });
            let right: usize = bucket.right.values().map(|share| share.all).sum();
            let pairs: usize = bucket.pairs.values().map(|share| share.all).sum();
            println!(
                "{name:>8} {} {mean:6.3} (<={:4.2}) {} {worst:5.2} {of} (<={:3.1}) {} {all:8.3} (>={:5.2}) {} {confusable:7.2} (>={:4.1})  {right}, {pairs}",
                mark(mean <= goal[0]),
                goal[0],
                mark(worst <= goal[1]),
                goal[1],
                mark(all >= goal[2]),
                goal[2],
                mark(confusable >= goal[3]),
                goal[3],
            );
        }
        for (name, goal) in HARD {
            let bucket = self.buckets.get(*name).unwrap_or(&none);
            let mut total = Share::default();
            for share in bucket.right.values() {
                total.warned += share.warned;
                total.all += share.all;
            }
            let reached = total.percent();
            let (fits, sign) = if *goal > 50.0 { (reached >= *goal, ">=") } else { (reached <= *goal, "<=") };
            println!(
                "{name:<18} {} {reached:6.2} ({sign}{goal:.1})  {} of {}",
                mark(fits),
                total.warned,
                total.all
            );
        }
    }
}

fn mark(fits: bool) -> &'static str {
    if fits { "ok" } else { "NO" }
}

fn mean<'a>(shares: impl Iterator<Item = &'a Share>) -> f64 {
    let percents: Vec<f64> = shares.map(|share| share.percent()).collect();
    percents.iter().sum::<f64>() / percents.len().max(1) as f64
}

fn mean_of_pairs(bucket: &Bucket, fits: impl Fn(&str, &str) -> bool) -> f64 {
    mean(bucket.pairs.iter().filter(|((own, market), _)| fits(own, market)).map(|(_, share)| share))
}

/// The language with most false warnings.
fn worst(bucket: &Bucket) -> (f64, &str) {
    let all = bucket.right.iter().filter(|(own, _)| MARKETS.contains(&own.as_str()));
    all.map(|(own, share)| (share.percent(), own.as_str()))
        .fold((0.0, "--"), |most, next| if next.0 > most.0 { next } else { most })
}
