//! What is wrong with a draft, before it is sent. One pure function, [`check`], runs every rule over the text
//! and gives findings in the order of the text. A rule is a file; it knows nothing of the screen.
//!
//! | rule | says |
//! | --- | --- |
//! | [`language`] | the reply is in another language than the market's |
//! | `empty` | the reply has no text |
//! | [`off_platform`] | contact, payment or dealings outside the platform |
//!
//! What the rules know of the discussion is in [`Facts`]; lists of words and phrases are assets
//! (`assets/checks`), found by [`phrases`].

mod empty;
mod facts;
pub mod language;
pub mod off_platform;
pub mod phrases;
mod place;
mod report;
pub mod words;

pub use facts::Facts;
pub use report::{Finding, LanguageVerdict, Report, RuleId, Severities, Severity, Verdict};

use std::ops::Range;
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
    fn find(&mut self, rule: RuleId, span: Range<usize>, message: impl Into<String>) {
        if let Some(severity) = self.context.severities.of(rule) {
            self.findings.push(Finding::new(rule, severity, message.into(), self.draft, span));
        }
    }
}

/// Checks a draft by every rule.
pub fn check(draft: &str, context: &Context) -> Report {
    let mut checked = Checked { draft, words: Words::of(draft), context, findings: Vec::new() };
    empty::check(&mut checked);
    off_platform::check(&mut checked);
    let language = language::check(draft, context, &mut checked.findings);
    let mut findings = checked.findings;
    findings.sort_by_key(|finding| (finding.span.start, finding.rule));
    Report { findings, language }
}
