//! Runs of digits with what stands between them, as phone numbers and accounts are written: "+31 (0)6 12 34",
//! "030/1234567", "0 6 1 2 3 4", "06_12_34". What a run is, others decide.

use super::marks::is_hidden;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters between two groups, at most.
const MOST_BETWEEN: usize = 4;
/// Groups of a run, at most: a longer one is a table.
const MOST_GROUPS: usize = 48;

/// Digits that stand together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// How many digits.
    pub len: usize,
    /// What stands before it, of its run: a blank, a dot, a slash, …; `' '` for several blanks or brackets.
    pub before: char,
    /// Whether blanks stand around a sign before it (" - ", " / ").
    pub wide: bool,
    pub span: Range<usize>,
}

/// A run of digits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Run {
    /// Its bytes in the text, from the plus or bracket to the last digit.
    pub span: Range<usize>,
    /// Only digits, in ASCII.
    pub digits: String,
    pub groups: Vec<Group>,
    /// Begins with a plus.
    pub plus: bool,
}

impl Run {
    /// The part of a run from a group to another.
    pub fn part(&self, groups: Range<usize>) -> Run {
        let before: usize = self.groups[..groups.start].iter().map(|group| group.len).sum();
        let part = &self.groups[groups.clone()];
        let len: usize = part.iter().map(|group| group.len).sum();
        let first = if groups.start == 0 {
            self.span.start
        } else {
            part.first().map_or(0, |group| group.span.start)
        };
        Run {
            span: first..part.last().map_or(first, |group| group.span.end),
            digits: self.digits.get(before..before + len).unwrap_or_default().to_owned(),
            groups: part.to_vec(),
            plus: self.plus && groups.start == 0,
        }
    }

    /// How many digits each group has.
    pub fn shape(&self) -> Vec<usize> {
        self.groups.iter().map(|group| group.len).collect()
    }

    /// Whether every sign between groups is one of these.
    pub fn between(&self, signs: &[char]) -> bool {
        self.groups.iter().skip(1).all(|group| signs.contains(&group.before) && !group.wide)
    }
}

/// A digit in any script, also in full width or in a circle.
fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    if !c.is_numeric() {
        return None;
    }
    let mut plain = std::iter::once(c).nfkd();
    match (plain.next(), plain.next()) {
        (Some(c), None) if c.is_ascii_digit() => Some(c),
        _ => None,
    }
}

/// Whether a character may stand between groups.
fn is_between(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{a0}' | '\u{2000}'
            ..='\u{200a}'
                | '\u{202f}'
                | '.'
                | '-'
                | '/'
                | '('
                | ')'
                | '['
                | ']'
                | '_'
                | '*'
                | ','
                | '~'
                | '|'
                | '·'
                | '•'
                | '\\'
    ) || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']')
}

/// Every run of digits in a text that no letter touches.
pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    if !text.chars().any(|c| digit(c).is_some()) {
        return runs;
    }
    let chars: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| !is_hidden(*c)).collect();
    let mut at = 0;
    while let Some(&(_, c)) = chars.get(at) {
        if let Some((run, next)) = run(text, &chars, at) {
            runs.extend(run);
            at = next;
        } else if c.is_alphanumeric() || c == '#' || c == '№' {
            at = behind_word(&chars, at + 1);
        } else {
            at += 1;
        }
    }
    runs
}

/// Behind the letters and digits from `at` on.
fn behind_word(chars: &[(usize, char)], mut at: usize) -> usize {
    while chars.get(at).is_some_and(|(_, c)| c.is_alphanumeric() || is_combining_mark(*c)) {
        at += 1;
    }
    at
}

/// The group of digits from `at` on, and what is behind it; `None` where there is none or a letter touches it.
/// The letter O between digits or before one is a nought.
fn group(chars: &[(usize, char)], at: usize, digits: &mut String) -> Option<usize> {
    let is_digit = |at: usize| chars.get(at).is_some_and(|(_, c)| digit(*c).is_some());
    let start = digits.len();
    let mut next = at;
    while let Some(&(_, c)) = chars.get(next) {
        match digit(c) {
            Some(c) => digits.push(c),
            None if matches!(c, 'o' | 'O') && (is_digit(next + 1) || (next > at && is_digit(next - 1))) => {
                digits.push('0')
            }
            None => break,
        }
        next += 1;
    }
    if next == at || chars.get(next).is_some_and(|(_, c)| c.is_alphanumeric()) {
        digits.truncate(start);
        return None;
    }
    Some(next)
}

/// The run that begins at `at`: none where it begins with digits that belong to a code. And where to go on.
fn run(text: &str, chars: &[(usize, char)], at: usize) -> Option<(Option<Run>, usize)> {
    let c = |at: usize| chars.get(at).map_or('\0', |(_, c)| *c);
    let mut first = at;
    let mut plus = false;
    if c(first) == '(' {
        first += 1;
    }
    if matches!(c(first), '+' | '＋') {
        plus = true;
        first += 1;
        first += usize::from(matches!(c(first), ' ' | '('));
    }
    let begins =
        digit(c(first)).is_some() || (matches!(c(first), 'o' | 'O') && digit(c(first + 1)).is_some());
    if !begins {
        return None;
    }
    let mut it = Run { plus, ..Run::default() };
    let Some(mut next) = group(chars, first, &mut it.digits) else {
        return Some((None, behind_word(chars, first)));
    };
    let byte = |at: usize| chars.get(at).map_or(text.len(), |(byte, _)| *byte);
    let end = |at: usize| chars.get(at - 1).map_or(0, |(byte, c)| byte + c.len_utf8());
    it.groups.push(Group { len: it.digits.len(), before: ' ', wide: false, span: byte(first)..end(next) });
    loop {
        let from = next;
        let mut to = from;
        while to - from <= MOST_BETWEEN && is_between(c(to)) {
            to += 1;
        }
        let begins = digit(c(to)).is_some() || (matches!(c(to), 'o' | 'O') && digit(c(to + 1)).is_some());
        if to == from || to - from > MOST_BETWEEN || !begins {
            break;
        }
        let between = &chars[from..to];
        let mut signs = between.iter().map(|(_, c)| *c).filter(|c| !is_blank(*c));
        let sign = signs.next().unwrap_or(' ');
        let wide = sign != ' ' && between.len() > 1;
        // A list ("1012, 28013"), a sentence's end ("op 3. 06"): another number begins.
        if signs.next().is_some_and(|c| c != sign) || (wide && matches!(sign, ',' | '.')) {
            break;
        }
        let before = it.digits.len();
        let Some(behind) = group(chars, to, &mut it.digits) else { break };
        let len = it.digits.len() - before;
        if it.groups.len() > MOST_GROUPS {
            next = behind;
            continue;
        }
        it.groups.push(Group {
            len,
            before: if matches!(sign, '\u{2010}'..='\u{2212}') { '-' } else { sign },
            wide,
            span: byte(to)..end(behind),
        });
        next = behind;
    }
    if it.groups.len() > MOST_GROUPS {
        return Some((None, next));
    }
    // The bracket before belongs to it where it closes inside: "(020) 123 45 67".
    let opened = c(at) == '(';
    let closed = chars[at..next].iter().any(|(_, c)| *c == ')');
    it.span = byte(at + usize::from(opened && !closed))..end(next);
    Some((Some(it), next))
}
