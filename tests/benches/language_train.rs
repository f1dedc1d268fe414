//! Makes `assets/language/model.bin`, the table of weights the language rule tells languages by.
//!
//! `cargo bench --bench language_train` reads `train.tsv` (language, source, text) from the folder in
//! SWOPDESK_LANGUAGE_DATA and writes the file anew; the same sentences give the same file. Without the variable
//! it says so and does nothing.
//!
//! A linear softmax over hashed letter groups and words (`draft_check::language::model` says which), trained by
//! AdaGrad. Sellers write short: most examples are a few words cut out of a sentence. They leave out the marks
//! of letters on a keyboard that has none: some examples are without them.

#![allow(missing_docs, clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used)]

use std::collections::HashMap;
use std::fs;
use std::time::Instant;
use swopdesk::draft_check::language::{codes, counted_words, model};
use unicode_normalization::UnicodeNormalization;

/// Rounds over the sentences.
const EPOCHS: usize = 10;
const RATE: f32 = 0.4;
/// The share of examples that are cut to a few words, and how few.
const CUT: f32 = 0.8;
const FEWEST: usize = 2;
const MOST: usize = 8;
/// The share of examples without the marks of letters.
const PLAIN: f32 = 0.15;
/// The weights beyond this many logits are cut to it, so that the rest keep their places after the point.
const LARGEST: f32 = 8.0;
const SEED: u64 = 20_261_123;

const CLASSES: usize = model::CLASSES;
/// Where the file goes, from the package's folder.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/language/model.bin");

fn main() {
    let Ok(folder) = std::env::var("SWOPDESK_LANGUAGE_DATA") else {
        println!("SWOPDESK_LANGUAGE_DATA names no folder: nothing to train from");
        return;
    };
    let began = Instant::now();
    let examples = Examples::read(&fs::read_to_string(format!("{folder}/train.tsv")).unwrap());
    println!("{} sentences, {} different words", examples.sentences.len(), examples.words.len());
    let table = train(&examples);
    let file = pack(&table);
    fs::write(FILE, &file).unwrap();
    println!("{FILE}: {} bytes in {:.0?}", file.len(), began.elapsed());
}

/// A word as it is written and as it is without the marks of its letters: the rows of the table it stands in.
struct Word {
    written: Vec<u16>,
    plain: Vec<u16>,
}

struct Sentence {
    class: usize,
    /// Words, and what each counts.
    words: Vec<(u32, f32)>,
}

#[derive(Default)]
struct Examples {
    words: Vec<Word>,
    sentences: Vec<Sentence>,
}

impl Examples {
    fn read(rows: &str) -> Examples {
        let classes: HashMap<&str, usize> = codes().enumerate().map(|(class, code)| (code, class)).collect();
        let mut known: HashMap<String, u32> = HashMap::new();
        let mut examples = Examples::default();
        for row in rows.lines() {
            let fields: Vec<&str> = row.split('\t').collect();
            let [language, _source, text] = fields[..] else { continue };
            let Some(class) = classes.get(language) else { continue };
            let words: Vec<(u32, f32)> = counted_words(text)
                .into_iter()
                .map(|(word, share)| {
                    let number = *known.entry(word).or_insert_with_key(|word| {
                        examples.words.push(Word { written: rows_of(word), plain: rows_of(&plain(word)) });
                        examples.words.len() as u32 - 1
                    });
                    (number, share)
                })
                .collect();
            if !words.is_empty() {
                examples.sentences.push(Sentence { class: *class, words });
            }
        }
        examples
    }
}

fn rows_of(word: &str) -> Vec<u16> {
    let mut rows = Vec::new();
    model::buckets(word, |row| rows.push(row as u16));
    rows
}

/// Latin and Greek letters without their marks, as people type them on a keyboard that has none.
fn plain(word: &str) -> String {
    let mut plain = String::new();
    for c in word.chars() {
        match c {
            // Their marks make other letters of them, and every keyboard for them has those.
            '\u{400}'..='\u{52f}' => plain.push(c),
            'ł' => plain.push('l'),
            'đ' => plain.push('d'),
            'ø' => plain.push('o'),
            'ı' => plain.push('i'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ß' => plain.push_str("ss"),
            _ => plain.extend(std::iter::once(c).nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}'))),
        }
    }
    plain
}

/// A small generator of numbers (SplitMix64): the same on every machine and in every version of the crates.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to below `end`.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// From 0 to below 1.
    fn share(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1_u64 << 24) as f32
    }
}

type Row = [f32; CLASSES];

fn train(examples: &Examples) -> Vec<Row> {
    let mut table: Vec<Row> = vec![[0.0; CLASSES]; model::BUCKETS];
    let mut squares: Vec<Row> = vec![[1e-6; CLASSES]; model::BUCKETS];
    let mut chance = Chance(SEED);
    let mut order: Vec<usize> = (0..examples.sentences.len()).collect();
    let mut seen: Vec<(u16, f32)> = Vec::new();
    for epoch in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            order.swap(at, chance.below(at + 1));
        }
        let (mut loss, mut wrong) = (0.0_f64, 0_usize);
        for number in &order {
            let sentence = &examples.sentences[*number];
            let words = cut(&sentence.words, &mut chance);
            let without_marks = chance.share() < PLAIN;
            seen.clear();
            let mut features = 0.0;
            for (word, share) in words {
                let word = &examples.words[*word as usize];
                let rows = if without_marks { &word.plain } else { &word.written };
                seen.extend(rows.iter().map(|row| (*row, *share)));
                features += rows.len() as f32 * share;
            }
            let norm = 1.0 / features.max(1.0).sqrt();
            let mut chances: Row = [0.0; CLASSES];
            for (row, share) in &seen {
                for (logit, weight) in chances.iter_mut().zip(&table[usize::from(*row)]) {
                    *logit += weight * share * norm;
                }
            }
            let most = chances.iter().copied().fold(f32::MIN, f32::max);
            wrong += usize::from(chances[sentence.class] < most);
            let mut total = 0.0;
            for chance in &mut chances {
                *chance = (*chance - most).exp();
                total += *chance;
            }
            chances.iter_mut().for_each(|chance| *chance /= total);
            loss -= f64::from(chances[sentence.class].max(1e-9).ln());
            chances[sentence.class] -= 1.0;
            for (row, share) in &seen {
                let by = share * norm;
                let weights = &mut table[usize::from(*row)];
                let squares = &mut squares[usize::from(*row)];
                for class in 0..CLASSES {
                    let gradient = chances[class] * by;
                    squares[class] += gradient * gradient;
                    weights[class] -= RATE * gradient / squares[class].sqrt();
                }
            }
        }
        let count = order.len() as f64;
        println!("round {epoch}: loss {:.4}, wrong {:.2} %", loss / count, 100.0 * wrong as f64 / count);
    }
    table
}

/// Some words of a sentence, or all of it.
fn cut<'a>(words: &'a [(u32, f32)], chance: &mut Chance) -> &'a [(u32, f32)] {
    let length = FEWEST + chance.below(MOST - FEWEST + 1);
    if chance.share() >= CUT || words.len() <= length {
        return words;
    }
    let start = chance.below(words.len() - length + 1);
    &words[start..start + length]
}

/// The table as a file: weights as signed bytes.
fn pack(table: &[Row]) -> Vec<u8> {
    // Only differences count: each row's mean can go.
    let level = |row: &Row| row.iter().sum::<f32>() / CLASSES as f32;
    let largest = table.iter().flatten().fold(0.0_f32, |most, weight| most.max(weight.abs())).min(LARGEST);
    let unit = largest / 127.0;
    let mut file = Vec::with_capacity(model::HEADER + model::BUCKETS * CLASSES);
    file.extend(model::MAGIC);
    file.extend(unit.to_le_bytes());
    for row in table {
        let level = level(row);
        file.extend(
            row.iter().map(|weight| ((weight - level) / unit).round().clamp(-127.0, 127.0) as i8 as u8),
        );
    }
    file
}
