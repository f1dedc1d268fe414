//! The model of the languages: a table of weights for the letters, letter groups and words of a text, made by
//! `cargo bench --bench language_train` from sentences of each language and kept in `assets/language/model.bin`.
//!
//! A word is seen as its groups of 1 to 4 letters, its ends marked, and as a whole. Each of them is hashed to
//! one of [`BUCKETS`] rows; a row holds a weight for each of the [`CLASSES`] languages, in the order of
//! [`super::codes`]. A text's logit of a language is the sum of its rows' weights divided by the square root of
//! their number; the difference of two logits says how much likelier one language is than the other.
//!
//! The file: `SWLM`, a version (1), the number of classes, the number of buckets as a power of two, 0, what a
//! weight of 1 is worth (f32, little-endian), then the rows, a signed byte a weight.

/// Rows of the table.
pub const BUCKETS: usize = 1 << BITS;
/// Languages of the table.
pub const CLASSES: usize = super::names::COUNT;
/// Bytes before the rows.
pub const HEADER: usize = 12;
/// What the file begins with.
pub const MAGIC: [u8; 8] = [b'S', b'W', b'L', b'M', 1, CLASSES as u8, BITS as u8, 0];
/// Letters of a group at most.
const LONGEST_GROUP: usize = 4;
/// A longer word is no word: its first letters tell as much.
pub(super) const LONGEST_WORD: usize = 40;
const BITS: u32 = 14;

static MODEL: &[u8] = include_bytes!("../../../assets/language/model.bin");

/// The file as it is built into the program.
pub fn file() -> &'static [u8] {
    MODEL
}

/// What a weight of 1 in the rows is worth in logits.
fn unit() -> f32 {
    match MODEL.get(MAGIC.len()..HEADER) {
        Some(&[a, b, c, d]) => f32::from_le_bytes([a, b, c, d]),
        _ => 0.0,
    }
}

/// Calls `sink` with the bucket of every group of letters of a word (in small letters) and of the word itself.
pub fn buckets(word: &str, mut sink: impl FnMut(usize)) {
    // The word between marks of its ends.
    let mut letters = ['\u{2}'; LONGEST_WORD + 2];
    let mut count = 1;
    for c in word.chars().take(LONGEST_WORD) {
        letters[count] = c;
        count += 1;
    }
    letters[count] = '\u{3}';
    count += 1;
    for start in 0..count {
        let mut hash = SEED;
        for (length, letter) in letters[start..count].iter().take(LONGEST_GROUP).enumerate() {
            hash = mix(hash, *letter);
            // The mark of an end alone says nothing.
            if length > 0 || (start > 0 && start + 1 < count) {
                sink(bucket(hash));
            }
        }
    }
    sink(bucket(letters[1..count - 1].iter().fold(SEED_OF_WORDS, |hash, letter| mix(hash, *letter))));
}

const SEED: u32 = 0x811c_9dc5;
const SEED_OF_WORDS: u32 = 0x1b87_3593;

fn mix(hash: u32, letter: char) -> u32 {
    (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193).rotate_left(5)
}

fn bucket(hash: u32) -> usize {
    let hash = (hash ^ (hash >> 15)).wrapping_mul(0x85eb_ca6b);
    ((hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35) >> (32 - BITS)) as usize
}

/// The weights of some words, added up.
#[derive(Debug, Clone, Copy)]
pub struct Sums {
    weights: [f32; CLASSES],
    /// Groups and words, each as much as its word counts.
    features: f32,
}

impl Default for Sums {
    fn default() -> Self {
        Sums { weights: [0.0; CLASSES], features: 0.0 }
    }
}

impl Sums {
    /// Adds a word in small letters that counts `tenths` of a whole one.
    pub fn add_word(&mut self, word: &str, tenths: u8) {
        // The groups of the longest word, each at its most, are still in the range.
        let mut sums = [0_i16; CLASSES];
        let mut features = 0_u16;
        buckets(word, |bucket| {
            let row = MODEL.get(HEADER + bucket * CLASSES..).and_then(|rows| rows.first_chunk::<CLASSES>());
            if let Some(row) = row {
                for (sum, weight) in sums.iter_mut().zip(row) {
                    *sum += i16::from(*weight as i8);
                }
                features += 1;
            }
        });
        let share = f32::from(tenths) / 10.0;
        for (total, sum) in self.weights.iter_mut().zip(sums) {
            *total += f32::from(sum) * share;
        }
        self.features += f32::from(features) * share;
    }

    /// Adds what other words say.
    pub fn add(&mut self, other: &Sums) {
        for (own, others) in self.weights.iter_mut().zip(other.weights) {
            *own += others;
        }
        self.features += other.features;
    }

    /// How much the words speak for a class, not yet set against their number.
    pub fn raw(&self, class: usize) -> f32 {
        self.weights[class]
    }

    /// Groups and words that were added, each as much as its word counts.
    pub fn features(&self) -> f32 {
        self.features
    }
}

/// A difference of raw sums over that many features as a difference of logits.
pub fn logits(raw: f32, features: f32) -> f32 {
    raw * unit() / features.max(1.0).sqrt()
}
