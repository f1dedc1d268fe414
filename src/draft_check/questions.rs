//! The questions a buyer has asked since the last answer, each told until the draft plausibly takes it up.
//!
//! A question is a sentence with a question mark, or one that begins as questions do. A draft takes it up when it
//! speaks of the same topic or in the same words; a "when" or "how much" wants a time or a number too. It is not
//! asked whether the answer is good. The words are in `assets/checks/questions.txt` and `stopwords.txt`.

use super::phrases::{Match, Phrases};
use super::words::{Words, fold};
use super::{Checked, RuleId, courtesy, place};
use crate::words::{Wording, wording};
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

static LIST: LazyLock<Phrases> = LazyLock::new(|| {
    // A test reads the list, so that a broken line does not get here.
    Phrases::parse(include_str!("../../assets/checks/questions.txt")).unwrap_or_default()
});

static STOPWORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = include_str!("../../assets/checks/stopwords.txt").lines();
    lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).map(fold).collect()
});

/// Questions told at most.
const MOST: usize = 6;
/// Bytes of a message that are looked at.
const MOST_BYTES: usize = 8_000;
/// Letters of a word's stem, and of the shortest word that has one.
const STEM: usize = 5;
const SHORTEST: usize = 4;
/// Words from which on a draft is an answer to a question without a topic.
const ANSWER: usize = 8;
/// Words from which on a draft answers a "when" it does not name.
const LONG_ANSWER: usize = 25;
/// A short sentence with an idle phrase asks nothing.
const IDLE: usize = 7;

/// A question of the buyer's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its words on one line, cut to 60 graphemes, safe to print.
    pub text: String,
    about: About,
    /// Asks for a time, a number or an amount.
    asks_when: bool,
    /// Names a time: "before Saturday?".
    names_time: bool,
    /// Asks for more than yes or no.
    is_open: bool,
    /// "What do you propose?": any answer takes it up.
    is_general: bool,
}

/// What a text is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct About {
    topics: BTreeSet<&'static str>,
    stems: BTreeSet<String>,
}

/// What a draft says, as far as questions are concerned.
struct Said {
    about: About,
    words: usize,
    tells_when: bool,
    /// Sentences that begin with yes or no.
    yes_or_no: usize,
}

impl Question {
    /// Whether a text takes the question up.
    pub fn is_taken_up_by(&self, draft: &str) -> bool {
        let words = Words::of(draft);
        let mut said = Said::of(&words, draft);
        self.is_taken_up(&mut said)
    }

    /// Whether a draft takes the question up; a yes or no counts for one question only.
    fn is_taken_up(&self, said: &mut Said) -> bool {
        let topic = self.about.topics.intersection(&said.about.topics).next().is_some();
        let shared = self.about.stems.intersection(&said.about.stems).count();
        let about = topic || shared >= 2 || shared * 3 >= self.about.stems.len() && shared > 0;
        let without_topic = self.is_general || self.about.topics.is_empty() && self.about.stems.is_empty();
        let tells_when = said.tells_when && said.words >= ANSWER;
        if self.asks_when {
            return (about || without_topic) && (said.tells_when || said.words >= LONG_ANSWER)
                || tells_when && (self.about.topics.is_empty() || said.words >= LONG_ANSWER);
        }
        if about || without_topic && said.words >= ANSWER || self.names_time && tells_when {
            return true;
        }
        if !self.is_open && said.yes_or_no > 0 {
            said.yes_or_no -= 1;
            return true;
        }
        false
    }
}

impl Said {
    fn of(words: &Words, draft: &str) -> Said {
        let body = courtesy::body(words, draft);
        let matches = LIST.find_within(words, body.clone(), |_| true);
        let number = |at: usize| words.folded(at).starts_with(|c: char| c.is_ascii_digit());
        let begins = |at: usize| {
            let sentence = |at: usize| words.get(at).map(|word| word.sentence);
            at == body.start || at.checked_sub(1).is_some_and(|before| sentence(before) != sentence(at))
        };
        let yes = matches.iter().filter(|it| it.tag == "yes" && begins(it.words.start));
        Said {
            about: About::of(words, body.clone(), &matches),
            words: body.len(),
            tells_when: matches.iter().any(|it| it.tag == "time") || body.clone().any(number),
            yes_or_no: yes.count(),
        }
    }
}

impl About {
    fn of(words: &Words, range: Range<usize>, matches: &[Match<'static>]) -> About {
        let topics = matches
            .iter()
            .map(|it| it.tag)
            .filter(|tag| !matches!(*tag, "opens" | "idle" | "when" | "open" | "time" | "yes" | "general"))
            .collect();
        let stems = range
            .map(|at| words.folded(at))
            .filter(|word| word.len() >= SHORTEST && word.chars().all(char::is_alphabetic))
            .filter(|word| word.chars().count() >= SHORTEST && !STOPWORDS.contains(*word))
            .map(|word| word.chars().take(STEM).collect())
            .collect();
        About { topics, stems }
    }
}

/// The questions in messages of the buyer's, each once, in their order.
pub fn questions(unanswered: &[String]) -> Vec<Question> {
    let mut found: Vec<Question> = Vec::new();
    for message in unanswered {
        let text = own_words(message);
        let mut before = BTreeSet::new();
        for sentence in sentences(&text) {
            let words = Words::of(sentence.text);
            let Some(mut question) = read(sentence, &words) else {
                let matches = LIST.find(&words, |_| true);
                before.extend(About::of(&words, 0..0, &matches).topics);
                continue;
            };
            // "Can you find out where it is?" is about what the sentences before it are about.
            if question.about.topics.is_empty() && question.about.stems.is_empty() {
                question.about.topics.clone_from(&before);
            }
            before.extend(&question.about.topics);
            let again = found.iter().any(|known| {
                known.text == question.text
                    || known.about == question.about && known.asks_when == question.asks_when
            });
            if !again {
                found.push(question);
            }
        }
    }
    found
}

/// Which of the questions a draft takes up, in their order.
pub fn taken_up(asked: &[Question], draft: &str) -> Vec<bool> {
    let mut said = Said::of(&Words::of(draft), draft);
    asked.iter().map(|question| !draft.trim().is_empty() && question.is_taken_up(&mut said)).collect()
}

/// Tells each question the draft does not take up, at its end.
pub(super) fn check(checked: &mut Checked<'_>) {
    let Some(facts) = checked.context.facts.as_ref() else { return };
    if facts.unanswered.is_empty() || checked.draft.trim().is_empty() {
        return;
    }
    let asked = questions(&facts.unanswered);
    if asked.is_empty() {
        return;
    }
    let mut said = Said::of(&checked.words, checked.draft);
    let open = asked.iter().filter(|question| !question.is_taken_up(&mut said)).take(MOST);
    let messages: Vec<Wording> =
        open.map(|question| wording!("check-asked", text = question.text.as_str())).collect();
    let end = checked.draft.trim_end().len();
    for message in messages {
        checked.find(RuleId::Questions, end..end, message);
    }
}

/// A message without what it quotes: lines with `>`, and everything below the head of a forwarded mail.
fn own_words(message: &str) -> String {
    let mut end = message.len().min(MOST_BYTES);
    while !message.is_char_boundary(end) {
        end -= 1;
    }
    let mut own = String::with_capacity(end);
    for line in message[..end].lines() {
        let start = line.trim_start();
        if start.starts_with("-----") || start.starts_with("_____") {
            break;
        }
        // "Op ma 3 feb 2025 om 10:12 schreef Refurb Lab <…>:"
        let heads_quote = start.ends_with(':')
            && start.contains(|c: char| c.is_ascii_digit())
            && start.contains(['<', '@']);
        if heads_quote {
            break;
        }
        if !start.starts_with(['>', '|']) {
            own.push_str(line);
            own.push('\n');
        }
    }
    own
}

/// A sentence and whether it has a question mark.
#[derive(Debug, Clone, Copy)]
struct Sentence<'a> {
    text: &'a str,
    marked: bool,
}

/// The sentences of a text. A line's end ends one, unless the next line goes on in small letters.
fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let greek = text.chars().any(|c| matches!(c, '\u{370}'..='\u{3ff}'));
    let mut found = Vec::new();
    let mut start = 0;
    let mut end_with = |end: usize, marked: bool, start: &mut usize| {
        let sentence = text[*start..end].trim();
        // Marks after marks belong to the sentence before them.
        if sentence.contains(char::is_alphanumeric) {
            found.push(Sentence { text: sentence, marked });
        }
        *start = end;
    };
    for (at, c) in text.char_indices() {
        let after = &text[at + c.len_utf8()..];
        let next = after.chars().next();
        // In "page?id=1" and "10.5" the text goes on.
        let ends = next.is_none_or(|c| !c.is_alphanumeric() && c != '=');
        match c {
            '?' | '\u{37e}' | '؟' | '？' if ends => end_with(at + c.len_utf8(), true, &mut start),
            ';' if greek && ends => end_with(at + c.len_utf8(), true, &mut start),
            '.' | '!' | '…' | ';' if ends => end_with(at + c.len_utf8(), false, &mut start),
            '¿' => end_with(at, false, &mut start),
            '\n' => {
                let goes_on = after.trim_start_matches([' ', '\t']).starts_with(char::is_lowercase);
                if !goes_on {
                    end_with(at, false, &mut start);
                }
            }
            _ => {}
        }
    }
    end_with(text.len(), false, &mut start);
    found
}

/// A sentence as a question; `None` when it is none.
fn read(sentence: Sentence<'_>, words: &Words) -> Option<Question> {
    // A greeting before the question is no part of it: "Hello, where is my parcel?"
    let start = match courtesy::body(words, sentence.text).start {
        start if start < words.len() => start,
        _ if sentence.marked => 0,
        _ => return None,
    };
    let range = start..words.len();
    let matches = LIST.find_within(words, range.clone(), |_| true);
    let tagged = |tag: &str| matches.iter().any(|it| it.tag == tag);
    let opens = matches.iter().any(|it| it.tag == "opens" && it.words.start == start);
    if range.is_empty() || !(sentence.marked || opens) || tagged("idle") && range.len() <= IDLE {
        return None;
    }
    // "Right?" and "OK?" end what was said; a single question word asks.
    let tag_question = range.len() == 1 && !tagged("when") && !tagged("open");
    if tag_question {
        return None;
    }
    let span = words.span(range.clone());
    let from = if start > 0 { span.start } else { 0 };
    Some(Question {
        text: place::excerpt(&sentence.text[from..]),
        about: About::of(words, range, &matches),
        asks_when: tagged("when"),
        names_time: tagged("time"),
        is_open: tagged("open"),
        is_general: tagged("general"),
    })
}
