//! What is wrong with a draft, before it is sent. One pure function, [`check`], runs every rule over the text
//! and gives findings in the order of the text. A rule is a file; it knows nothing of the screen.
//!
//! | rule | says |
//! | --- | --- |
//! | [`language`] | the reply is in another language than the market's |
//! | `marketing` | the reply advertises to the buyer |
//! | `repetition` | the reply is nearly the same as replies to other buyers |
//! | `questions` | the buyer has asked something the reply does not take up |
//! | `courtesy` | the reply has no greeting or closing, is a single word, or impolite |
//! | `empty` | the reply has no text |
//! | `mix_up` | the reply names another buyer, order or device |
//! | [`off_platform`] | contact, payment or dealings outside the platform |
//!
//! What the rules know of the discussion is in [`Facts`]; lists of words and phrases are assets
//! (`assets/checks`), found by `domain::phrases`.

mod courtesy;
mod device;
mod empty;
mod facts;
mod imei;
pub mod language;
mod marketing;
mod mix_up;
pub mod off_platform;
mod place;
mod questions;
mod repetition;
mod report;

pub use crate::domain::{phrases, words};
pub use facts::Facts;
pub use questions::{Question, questions, taken_up};
pub use repetition::{SentText, SentTexts};
pub use report::{Finding, LanguageVerdict, Report, RuleId, Severities, Severity, Verdict};

use crate::words::Wording;
use std::ops::Range;
use std::sync::Arc;
use words::Words;

/// What a draft is checked against.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// ISO 639-1 codes of the languages the reply may be in, the preferred one first. Empty: any.
    pub languages: Vec<String>,
    /// How grave each rule's findings are.
    pub severities: Severities,
    /// What is known of the discussion; `None` when a text is checked by itself.
    pub facts: Option<Facts>,
    /// What has been sent before; `None` where it is not at hand.
    pub sent: Option<Arc<SentTexts>>,
    /// Hosts that a reply may name beside those of `assets/checks/addresses.toml`; what is below them too.
    pub hosts: Vec<String>,
}

impl Context {
    /// A context with the languages a reply may be in and every rule at its usual severity.
    pub fn new(languages: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Context {
            languages: languages.into_iter().map(|code| language::primary(&code.into())).collect(),
            ..Context::default()
        }
    }
}

/// A draft while it is checked, and what has been found.
struct Checked<'a> {
    draft: &'a str,
    words: Words,
    context: &'a Context,
    findings: Vec<Finding>,
}

impl Checked<'_> {
    /// Adds a finding about a stretch of the draft, unless its rule is off.
    fn find(&mut self, rule: RuleId, span: Range<usize>, message: Wording) {
        if let Some(severity) = self.context.severities.of(rule) {
            self.findings.push(Finding::new(rule, severity, message, self.draft, span));
        }
    }
}

/// Reads every list and model once, so that the first draft and the first discussion need not wait for it.
pub fn warm_up() {
    let facts = Facts { unanswered: vec!["When? Where is it".to_owned()], ..Facts::default() };
    check("Good day, it is on its way.", &Context { facts: Some(facts), ..Context::new(["en"]) });
    crate::domain::takeover_risk::of_text("Good day");
}

/// Checks a draft by every rule.
pub fn check(draft: &str, context: &Context) -> Report {
    let mut checked = Checked { draft, words: Words::of(draft), context, findings: Vec::new() };
    empty::check(&mut checked);
    off_platform::check(&mut checked);
    marketing::check(&mut checked);
    repetition::check(&mut checked);
    questions::check(&mut checked);
    mix_up::check(&mut checked);
    let language = language::check(draft, context, &mut checked.findings);
    // A greeting is only called foreign where the rest is in the right language.
    courtesy::check(&mut checked, language.verdict);
    let mut findings = checked.findings;
    findings.sort_by_key(|finding| (finding.span.start, finding.rule));
    Report { findings, language }
}
