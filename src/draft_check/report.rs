//! What a check says: findings with their places in the text, and the verdict on the language.

use super::place;
use crate::words::Wording;
use std::ops::Range;

/// The rules, by the words of the command line. More than the rules of this program may be named with
/// `--accept`, so the list is that of the command line's documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleId {
    /// The reply is in another language than the market's.
    Language,
    /// Contact outside the platform.
    OffPlatform,
    /// Advertising to a buyer.
    Marketing,
    /// The same words as in an earlier reply.
    Repetition,
    /// A question of the buyer's without an answer.
    Questions,
    /// A reply without greeting or close, or an impolite one.
    Courtesy,
    /// A reply without text.
    Empty,
    /// Another buyer's name, order or device.
    MixUp,
}

impl RuleId {
    /// Every rule.
    pub const ALL: &'static [RuleId] = &[
        RuleId::Language,
        RuleId::OffPlatform,
        RuleId::Marketing,
        RuleId::Repetition,
        RuleId::Questions,
        RuleId::Courtesy,
        RuleId::Empty,
        RuleId::MixUp,
    ];

    /// The word of the command line and of JSON.
    pub const fn word(self) -> &'static str {
        match self {
            RuleId::Language => "language",
            RuleId::OffPlatform => "off_platform",
            RuleId::Marketing => "marketing",
            RuleId::Repetition => "repetition",
            RuleId::Questions => "questions",
            RuleId::Courtesy => "courtesy",
            RuleId::Empty => "empty",
            RuleId::MixUp => "mix_up",
        }
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<RuleId> {
        RuleId::ALL.iter().copied().find(|rule| rule.word() == word)
    }

    const fn index(self) -> usize {
        self as usize
    }
}

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Needs a confirmation of its own before sending.
    Block,
    /// Needs a confirmation before sending.
    Warn,
    /// Told, never refuses.
    Hint,
}

impl Severity {
    /// The word of JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Severity::Block => "block",
            Severity::Warn => "warn",
            Severity::Hint => "hint",
        }
    }

    /// Whether a command refuses to send with such a finding.
    pub const fn refuses(self) -> bool {
        matches!(self, Severity::Block | Severity::Warn)
    }
}

/// The severity of each rule's findings. The defaults follow the standards: what the platform forbids blocks,
/// what it asks for warns, what is good manners is a hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Severities([Option<Severity>; RuleId::ALL.len()]);

impl Default for Severities {
    fn default() -> Self {
        let mut severities = Severities([Some(Severity::Warn); RuleId::ALL.len()]);
        severities.set(RuleId::OffPlatform, Some(Severity::Block));
        severities.set(RuleId::Marketing, Some(Severity::Block));
        severities.set(RuleId::Empty, Some(Severity::Block));
        severities.set(RuleId::Questions, Some(Severity::Hint));
        severities.set(RuleId::Courtesy, Some(Severity::Hint));
        severities
    }
}

impl Severities {
    /// The severity of a rule; `None`: it is off.
    pub fn of(&self, rule: RuleId) -> Option<Severity> {
        self.0[rule.index()]
    }

    /// Sets the severity of a rule; `None` turns it off.
    pub fn set(&mut self, rule: RuleId, severity: Option<Severity>) {
        self.0[rule.index()] = severity;
    }
}

/// One thing a rule says about a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: RuleId,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong and why: one plain sentence without a full stop.
    pub message: Wording,
    /// The bytes of the draft it is about, on character boundaries.
    pub span: Range<usize>,
    /// The line it begins on, from 1.
    pub line: usize,
    /// The column it begins at in grapheme clusters, from 1.
    pub column: usize,
    /// The beginning of the text it is about, on one line, safe to print.
    pub excerpt: String,
}

impl Finding {
    /// A finding about a stretch of the draft. The span is moved onto character boundaries.
    pub(super) fn new(
        rule: RuleId,
        severity: Severity,
        message: Wording,
        draft: &str,
        span: Range<usize>,
    ) -> Finding {
        let span = place::on_boundaries(draft, span);
        let (line, column) = place::line_and_column(draft, span.start);
        let excerpt = place::excerpt(&draft[span.clone()]);
        Finding { rule, severity, message, span, line, column, excerpt }
    }
}

/// Where a place of a text lies after an edit; `None` where the edit took it away.
fn followed(span: &Range<usize>, before: &str, after: &str) -> Option<Range<usize>> {
    let same = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count();
    let most = before.len().min(after.len()) - same;
    let same_end =
        before.bytes().rev().zip(after.bytes().rev()).take(most).take_while(|(a, b)| a == b).count();
    let (old_end, new_end) = (before.len() - same_end, after.len() - same_end);
    let behind = |at: usize| at - old_end + new_end;
    if span.start >= old_end {
        return Some(behind(span.start)..behind(span.end));
    }
    let start = span.start.min(same);
    let end = if span.end >= old_end { behind(span.end) } else { span.end.min(same) };
    (start < end).then_some(start..end)
}

/// Whether the draft is in a language it may be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is.
    Match,
    /// Some of it is not: there is a `language` finding.
    Mismatch,
    /// Too little text to say, or no language is asked for.
    Unsure,
}

impl Verdict {
    /// The word of JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Verdict::Match => "match",
            Verdict::Mismatch => "mismatch",
            Verdict::Unsure => "unsure",
        }
    }
}

/// What was asked for and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageVerdict {
    /// The languages the reply may be in.
    pub expected: Vec<String>,
    /// The language of the wrong part, or of the draft; `None` when it cannot be told.
    pub detected: Option<String>,
    /// The verdict.
    pub verdict: Verdict,
}

/// Everything a check says about a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The findings in the order of the text.
    pub findings: Vec<Finding>,
    /// The verdict on the language: mismatch exactly when a finding is of the rule `language`.
    pub language: LanguageVerdict,
}

impl Report {
    /// Moves the findings with the text: what an edit took away is no longer told. The rules have not been
    /// run again.
    pub fn follow(&mut self, before: &str, after: &str) {
        self.findings.retain_mut(|finding| match followed(&finding.span, before, after) {
            Some(span) => {
                finding.span = place::on_boundaries(after, span);
                (finding.line, finding.column) = place::line_and_column(after, finding.span.start);
                true
            }
            None => false,
        });
    }

    /// Whether a command refuses to send the draft, unless the rules are accepted.
    pub fn refuses(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity.refuses())
    }
}
