//! How strongly a draft, or a part of it, speaks for another language than the expected ones. The expected
//! language is set against each other one, rather than asked for the best of all.

use super::model::{CLASSES, Sums, logits};
use super::outside;
use super::tokens::{Sentence, Text, Word};
use std::ops::Range;

/// Below this a text never warns.
const FEWEST_WORDS: usize = 3;
const FEWEST_LETTERS: f32 = 10.0;
/// A part of a draft needs more: a label or a title in another language is no reply in it.
const FEWEST_WORDS_OF_PART: usize = 4;
const FEWEST_LETTERS_OF_PART: usize = 18;
/// A margin of a word or two that hardly says anything.
const HARDLY: f32 = 4.0;
/// What a part on lines of its own needs of the threshold.
const APART: f32 = 0.75;
/// Parts that are told at most; a draft with more in other languages is wrong anyway.
const MOST_PARTS: usize = 4;

/// How much text there is to judge by.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Amount {
    /// Letters; those of a likely name count less.
    pub letters: f32,
    /// Letters of all words, whatever they count.
    pub all_letters: usize,
    /// Words.
    pub words: usize,
    /// Those of them that are hardly names.
    pub whole_words: usize,
}

impl Amount {
    fn of(word: &Word) -> Amount {
        Amount {
            letters: word.weighed_letters(),
            all_letters: word.letters,
            words: 1,
            whole_words: usize::from(word.is_whole()),
        }
    }

    fn add(&mut self, other: &Amount) {
        self.letters += other.letters;
        self.all_letters += other.all_letters;
        self.words += other.words;
        self.whole_words += other.whole_words;
    }

    /// Whether a draft of it may warn.
    fn is_enough(&self) -> bool {
        self.words >= FEWEST_WORDS && self.whole_words > 0 && self.letters >= FEWEST_LETTERS
    }

    /// Whether a part of it may.
    fn is_enough_of_part(&self) -> bool {
        self.words >= FEWEST_WORDS_OF_PART && self.all_letters >= FEWEST_LETTERS_OF_PART
    }
}

/// What some sentences say about their language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Evidence {
    /// The logit of the best language that is not expected less that of the expected one.
    pub margin: f32,
    /// How much text says so.
    pub amount: Amount,
    /// Whether it is a part that stands on lines of its own: a paragraph rather than a turn of phrase.
    pub apart: bool,
    /// The best language that is not expected, by its class.
    pub(super) rival: usize,
    /// The best expected language, by its class.
    pub(super) expected: usize,
    /// The sentences.
    pub(super) sentences: Range<usize>,
}

/// The margins that warn: the less text, the greater. `cargo bench --bench language` finds them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// Of a draft, at each of [`Thresholds::LETTERS`]; between them on a straight line.
    pub whole: [f32; 4],
    /// Of a part of it, in the same way.
    pub part: [f32; 4],
}

impl Thresholds {
    /// The numbers of letters the thresholds are for: about the middle of texts of 20-40, 40-80 and 80-160
    /// characters, and where those of 160-400 begin.
    pub const LETTERS: [f32; 4] = [24.0, 48.0, 90.0, 140.0];

    /// Whether a draft's evidence warns.
    fn are_passed_by(&self, whole: &Evidence) -> bool {
        whole.amount.is_enough() && whole.margin > Thresholds::at(&self.whole, whole.amount.letters)
    }

    /// Whether a part's evidence warns.
    fn are_passed_by_part(&self, part: &Evidence) -> bool {
        let needed = Thresholds::at(&self.part, part.amount.letters);
        part.margin > if part.apart { needed * APART } else { needed }
    }

    fn at(thresholds: &[f32; 4], letters: f32) -> f32 {
        let places = Thresholds::LETTERS;
        let next = places.iter().position(|place| letters < *place).unwrap_or(places.len());
        match next {
            0 => thresholds[0],
            4 => thresholds[3],
            _ => {
                let share = (letters - places[next - 1]) / (places[next] - places[next - 1]);
                thresholds[next - 1] + share * (thresholds[next] - thresholds[next - 1])
            }
        }
    }
}

impl Default for Thresholds {
    fn default() -> Self {
        Thresholds { whole: [2.8, 1.2, 1.2, 0.2], part: [11.4, 8.4, 4.9, 4.4] }
    }
}

/// A draft weighed against the expected languages (at least one).
pub(super) struct Weighed<'a> {
    text: &'a Text,
    expected: &'a [usize],
    /// Each sentence by itself.
    counted: Vec<Counted>,
    /// The whole draft.
    pub whole: Evidence,
}

impl<'a> Weighed<'a> {
    /// Weighs a text.
    pub fn new(text: &'a Text, expected: &'a [usize]) -> Self {
        let counted: Vec<Counted> = text.sentences.iter().map(|s| Counted::of(text, s, expected)).collect();
        let mut weighed = Weighed { text, expected, counted, whole: Evidence::default() };
        weighed.whole = weighed.evidence(0..text.sentences.len());
        weighed
    }

    /// The whole draft where it speaks against the expected languages by more than the threshold.
    pub fn wrong_whole(&self, thresholds: &Thresholds) -> Option<&Evidence> {
        Some(&self.whole).filter(|whole| thresholds.are_passed_by(whole))
    }

    /// The parts that speak against them by more than the threshold, in order.
    pub fn wrong_parts(&self, thresholds: &Thresholds) -> Vec<Evidence> {
        let mut parts: Vec<Evidence> = Vec::new();
        let mut open = Vec::with_capacity(2 * MOST_PARTS);
        open.push(0..self.counted.len());
        while let Some(range) = open.pop() {
            if parts.len() == MOST_PARTS {
                break;
            }
            let Some(part) = self.strongest_part(range.clone()) else { continue };
            if thresholds.are_passed_by_part(&part) {
                open.push(range.start..part.sentences.start);
                open.push(part.sentences.end..range.end);
                parts.push(part);
            }
        }
        parts.sort_by_key(|part| part.sentences.start);
        parts
    }

    /// The consecutive sentences that speak most for one language that is not expected, if they are enough
    /// to say: for each such language the stretch with the greatest sum, then the greatest margin of those.
    pub fn strongest_part(&self, range: Range<usize>) -> Option<Evidence> {
        let mut runs = [Runs::default(); CLASSES];
        for at in range {
            let counted = &self.counted[at];
            let own_at_most = if counted.is_strange() {
                // Other letters are found by themselves.
                f32::MIN
            } else if self.text.sentences[at].titles_device {
                // A listing's title may be in its own language.
                0.0
            } else {
                f32::MAX
            };
            for (class, runs) in runs.iter_mut().enumerate() {
                runs.extend(at, (counted.sums.raw(class) - counted.own).min(own_at_most), counted);
            }
        }
        let rivals = runs.iter().enumerate().filter(|(class, _)| !self.expected.contains(class));
        let enough = rivals.filter(|(_, runs)| runs.best.sum > 0.0 && runs.best.amount.is_enough_of_part());
        let (rival, runs) = enough.max_by(|a, b| a.1.best.margin().total_cmp(&b.1.best.margin()))?;
        let Run { start, end, amount, .. } = runs.best;
        let lines_differ = |a: usize, b: usize| self.text.sentences[a].line != self.text.sentences[b].line;
        let all = self.counted.len();
        let apart = end - start < all
            && (start == 0 || lines_differ(start - 1, start))
            && (end == all || lines_differ(end - 1, end));
        let margin = runs.best.margin();
        Some(Evidence { margin, amount, apart, rival, expected: self.whole.expected, sentences: start..end })
    }

    /// The sentences of some evidence; of a part without those at its ends that stand on a line of their own
    /// and hardly speak for it: a greeting, a name.
    pub fn told(&self, evidence: &Evidence) -> Range<usize> {
        let sentences = &self.text.sentences;
        let hardly = |at: usize| {
            let Counted { sums, own, amount, .. } = &self.counted[at];
            let margin = logits(sums.raw(evidence.rival) - own, sums.features());
            amount.words < 2 || amount.words < FEWEST_WORDS && margin < HARDLY
        };
        let Range { mut start, mut end } = evidence.sentences;
        if start == 0 && end == sentences.len() {
            return start..end;
        }
        while start + 1 < end && hardly(start) && sentences[start].line != sentences[start + 1].line {
            start += 1;
        }
        while start + 1 < end && hardly(end - 1) && sentences[end - 1].line != sentences[end - 2].line {
            end -= 1;
        }
        start..end
    }

    /// Sentences in letters that no language the model knows is written in.
    pub fn strange_parts(&self) -> Vec<Range<usize>> {
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < self.counted.len() {
            let start = at;
            while self.counted.get(at).is_some_and(Counted::is_strange) {
                at += 1;
            }
            let letters: f32 = self.counted[start..at].iter().map(|counted| counted.strange).sum();
            if letters >= FEWEST_LETTERS && parts.len() < MOST_PARTS {
                parts.push(start..at);
            }
            at = at.max(start + 1);
        }
        parts
    }

    /// The expected language the draft is in, where there is enough text and none other is likelier.
    pub fn right(&self) -> Option<usize> {
        let strange: f32 = self.counted.iter().map(|counted| counted.strange).sum();
        let speaks = self.whole.amount.is_enough()
            && self.whole.margin < 0.0
            && strange < self.whole.amount.letters / 2.0;
        speaks.then_some(self.whole.expected)
    }

    fn total(&self, sentences: Range<usize>) -> Counted {
        let mut total = Counted::default();
        self.counted[sentences].iter().for_each(|counted| total.add(counted));
        total
    }

    fn evidence(&self, sentences: Range<usize>) -> Evidence {
        let total = self.total(sentences.clone());
        let best = |expected: bool| {
            (0..CLASSES)
                .filter(|class| self.expected.contains(class) == expected)
                .max_by(|a, b| total.sums.raw(*a).total_cmp(&total.sums.raw(*b)))
                .unwrap_or(0)
        };
        let rival = best(false);
        Evidence {
            margin: logits(total.sums.raw(rival) - total.own, total.sums.features()),
            amount: total.amount,
            apart: false,
            rival,
            expected: best(true),
            sentences,
        }
    }
}

/// A stretch of sentences and how much it speaks for one language.
#[derive(Debug, Clone, Copy, Default)]
struct Run {
    start: usize,
    end: usize,
    sum: f32,
    features: f32,
    amount: Amount,
}

impl Run {
    fn margin(&self) -> f32 {
        logits(self.sum, self.features)
    }
}

/// The stretch with the greatest sum so far, and the one that ends here (the maximum subarray).
#[derive(Debug, Clone, Copy, Default)]
struct Runs {
    best: Run,
    open: Run,
}

impl Runs {
    fn extend(&mut self, at: usize, speaks: f32, counted: &Counted) {
        let open = &mut self.open;
        if open.sum <= 0.0 {
            *open = Run { start: at, ..Run::default() };
        }
        open.end = at + 1;
        open.sum += speaks;
        open.features += counted.sums.features();
        open.amount.add(&counted.amount);
        if open.sum > self.best.sum {
            self.best = *open;
        }
    }
}

/// The class of a text that is likelier than every other by some logits, if there is enough of it.
pub(super) fn likeliest(text: &Text, by: f32) -> Option<usize> {
    let first = Weighed::new(text, &[0]).whole;
    let class = if first.margin > 0.0 { first.rival } else { first.expected };
    let against = Weighed::new(text, &[class]).whole;
    (against.amount.is_enough() && against.margin < -by).then_some(class)
}

/// The sums of some sentences.
#[derive(Debug, Clone, Copy, Default)]
struct Counted {
    sums: Sums,
    /// What the best expected language has, sentence by sentence: a reply may go from one to another.
    own: f32,
    amount: Amount,
    /// Letters of writing systems the model does not know.
    strange: f32,
}

impl Counted {
    fn of(text: &Text, sentence: &Sentence, expected: &[usize]) -> Counted {
        let mut counted = Counted::default();
        for word in text.words(sentence) {
            let amount = Amount::of(word);
            counted.amount.add(&amount);
            if word.strange {
                counted.strange += amount.letters;
            } else {
                counted.sums.add_word(text.word(word), word.tenths);
            }
        }
        counted.own = expected.iter().map(|class| counted.sums.raw(*class)).fold(f32::MIN, f32::max);
        counted
    }

    /// Whether most of it is in letters of none of the languages the model knows.
    fn is_strange(&self) -> bool {
        self.strange > self.amount.letters / 2.0
    }

    fn add(&mut self, other: &Counted) {
        self.sums.add(&other.sums);
        self.own += other.own;
        self.amount.add(&other.amount);
        self.strange += other.strange;
    }
}

/// What the thresholds are held against, for measuring them.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The whole draft.
    pub whole: Option<Evidence>,
    /// The part that speaks most against the expected languages.
    pub part: Option<Evidence>,
    /// Whether a language the model does not know is found.
    pub outside: bool,
}

impl Measured {
    /// The evidence of a draft; `expected` are classes, at least one.
    pub(super) fn of(text: &Text, expected: &[usize]) -> Measured {
        let weighed = Weighed::new(text, expected);
        Measured {
            whole: Some(weighed.whole.clone()).filter(|whole| whole.amount.is_enough()),
            part: weighed.strongest_part(0..weighed.counted.len()),
            outside: !weighed.strange_parts().is_empty() || outside::sure_of(text, &weighed.whole).is_some(),
        }
    }

    /// Whether the check warns with these thresholds.
    pub fn warns(&self, thresholds: &Thresholds) -> bool {
        self.whole.as_ref().is_some_and(|whole| thresholds.are_passed_by(whole))
            || self.part.as_ref().is_some_and(|part| thresholds.are_passed_by_part(part))
            || self.outside
    }
}
