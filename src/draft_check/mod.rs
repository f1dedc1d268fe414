//! What is wrong with a draft, before it is sent. One pure function, [`check`], runs every rule over the text
//! and gives findings in the order of the text. A rule is a file; it knows nothing of the screen.

mod empty;
pub mod language;
mod place;
mod report;

pub use report::{Finding, LanguageVerdict, Report, RuleId, Severities, Severity, Verdict};

/// What a draft is checked against.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// ISO 639-1 codes of the languages the reply may be in, the preferred one first. Empty: any.
    pub languages: Vec<String>,
    /// How grave each rule's findings are.
    pub severities: Severities,
}

impl Context {
    /// A context with the languages a reply may be in and every rule at its usual severity.
    pub fn new(languages: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Context {
            languages: languages.into_iter().map(|code| language::primary(&code.into())).collect(),
            severities: Severities::default(),
        }
    }
}

/// Checks a draft by every rule.
pub fn check(draft: &str, context: &Context) -> Report {
    let mut findings = Vec::new();
    empty::check(draft, context, &mut findings);
    let language = language::check(draft, context, &mut findings);
    findings.sort_by_key(|finding| (finding.span.start, finding.rule));
    Report { findings, language }
}
