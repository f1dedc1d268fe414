//! What is said of a reply, line by line: beside it while it is written, and in the look before it goes out. The
//! gravest comes first, since what does not fit is left out; a line about a place in the text leads there.

use super::App;
use super::composer::{Composer, MAX_REPLY, NEAR_BOUND};
use super::replying::{ReviewLayout, finding_text, severity_sign};
use super::wrap::{fit, wrap};
use crate::config::theme::Role;
use crate::draft_check::{Finding, RuleId, Severity};
use crate::input::{Action, Context};
use crate::words::{Words, say};

/// Where a line leads when it is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// To a byte offset of the text.
    To(usize),
    /// To the look at the reply, which has it all.
    Review,
}

/// A line of what is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidLine {
    /// Its words.
    pub text: String,
    /// What it looks like.
    pub role: Role,
    /// Where it leads.
    pub leads: Option<Leads>,
}

impl SaidLine {
    const fn new(text: String, role: Role) -> SaidLine {
        SaidLine { text, role, leads: None }
    }
}

/// What a severity looks like.
pub const fn severity_role(severity: Severity) -> Role {
    match severity {
        Severity::Block => Role::Error,
        Severity::Warn => Role::Warn,
        Severity::Hint => Role::Hint,
    }
}

/// The findings, the gravest first, those as grave by their place in the text.
fn by_weight(composer: &Composer) -> Vec<&Finding> {
    let mut findings: Vec<&Finding> = composer.report.findings.iter().collect();
    findings.sort_by_key(|finding| (finding.severity, finding.span.start));
    findings
}

impl App {
    /// The lines beside the reply: what stands in the way of sending, then the rest, as far as they fit.
    pub fn checks_said(&self) -> Vec<SaidLine> {
        let (Some(composer), Some(layout)) = (&self.composer, self.layout()) else { return Vec::new() };
        let inner = layout.writing()[2].padded();
        let (width, room) = (usize::from(inner.w), usize::from(inner.h));
        // Nothing written yet is no finding to be shown.
        let empty = composer.editor.text().trim().is_empty();
        let findings = if empty { Vec::new() } else { by_weight(composer) };
        let of = |block: bool| {
            // Questions have a list of their own, with those that are taken up.
            let listed = findings.iter().filter(|finding| finding.rule != RuleId::Questions);
            let listed = listed.filter(move |finding| (finding.severity == Severity::Block) == block);
            listed.flat_map(|finding| self.finding_lines(finding, width)).collect::<Vec<_>>()
        };
        let mut lines = Vec::new();
        let count = composer.count();
        if count > MAX_REPLY {
            let text = say!(self.words, "compose-too-many", count = count - MAX_REPLY);
            lines.push(SaidLine::new(format!("! {text}"), Role::Error));
        }
        lines.extend(of(true));
        if count <= MAX_REPLY && count + NEAR_BOUND > MAX_REPLY {
            let text = say!(self.words, "compose-left", count = MAX_REPLY - count);
            lines.push(SaidLine::new(format!("▲ {text}"), Role::Warn));
        }
        let file = |file: &String| SaidLine::new(fit(&format!("⎘ {file}"), width), Role::Accent);
        lines.extend(composer.files.iter().map(file));
        if !findings.iter().any(|finding| finding.rule == RuleId::Language) {
            lines.push(SaidLine::new(language_line(self.words, composer), Role::Ok));
        }
        lines.extend(of(false));
        lines.extend(self.question_lines(composer, width, room.saturating_sub(lines.len())));
        if lines.len() > room {
            lines.truncate(room.saturating_sub(1));
            let more =
                say!(self.words, "composer-more", key = self.key_of(Context::Composer, Action::Review));
            lines.push(SaidLine { leads: Some(Leads::Review), ..SaidLine::new(more, Role::Muted) });
        }
        lines
    }

    fn finding_lines(&self, finding: &Finding, width: usize) -> Vec<SaidLine> {
        let said = finding_text(self.words, finding);
        let leads = (!finding.span.is_empty()).then_some(Leads::To(finding.span.start));
        let role = severity_role(finding.severity);
        wrap(&said, width)
            .into_iter()
            .map(|range| SaidLine { text: said[range].to_owned(), role, leads })
            .collect()
    }

    /// The key of an action as the seller would press it; its name where no key is bound.
    fn key_of(&self, context: Context, action: Action) -> String {
        let combo = self.keymap.key_for(context, action);
        combo.map_or_else(|| action.row().name.to_owned(), |combo| combo.to_string())
    }

    /// What the buyer asks, each with whether the text takes it up; where there is no room, how many are open.
    fn question_lines(&self, composer: &Composer, width: usize, room: usize) -> Vec<SaidLine> {
        let open = || composer.asked.iter().filter(|asked| !asked.answered);
        let grave = composer.report.findings.iter().find(|finding| finding.rule == RuleId::Questions);
        let severity = grave.map_or(Severity::Hint, |finding| finding.severity);
        let (sign, role) = (severity_sign(severity), severity_role(severity));
        let line = |text: String, role: Role| SaidLine::new(fit(&text, width), role);
        if composer.asked.len() <= room {
            let asked = |asked: &super::composer::Asked| match asked.answered {
                true => {
                    let said = say!(self.words, "compose-answered", text = asked.text.as_str());
                    line(format!("✓ {said}"), Role::Ok)
                }
                false => {
                    let said = say!(self.words, "compose-asked", text = asked.text.as_str());
                    line(format!("{sign} {said}"), role)
                }
            };
            return composer.asked.iter().map(asked).collect();
        }
        match open().next() {
            Some(first) => {
                let text = first.text.as_str();
                let said = say!(self.words, "compose-asked-short", count = open().count(), text = text);
                vec![line(format!("{sign} {said}"), role)]
            }
            None => vec![line(format!("✓ {}", say!(self.words, "compose-all-answered")), Role::Ok)],
        }
    }

    /// Everything that is said under the text in the look at the reply.
    pub(super) fn review_said(&self, width: usize) -> Vec<SaidLine> {
        let Some(composer) = &self.composer else { return Vec::new() };
        let mut lines = Vec::new();
        if let Some(said) = self.review.as_ref().and_then(|review| review.answered.as_ref()) {
            let line = |range: std::ops::Range<usize>| SaidLine::new(said[range].to_owned(), Role::Warn);
            lines.extend(wrap(said, width).into_iter().map(line));
        }
        lines.extend(composer.files.iter().map(|file| SaidLine::new(format!("⎘ {file}"), Role::Accent)));
        lines.extend(by_weight(composer).into_iter().flat_map(|finding| self.finding_lines(finding, width)));
        lines
    }

    /// The same as far as it fits between the text and the verdict.
    pub fn review_shown(&self, parts: &ReviewLayout) -> Vec<SaidLine> {
        let mut lines = self.review_said(parts.width);
        let below = usize::from(parts.area.padded().h).saturating_sub(parts.room);
        // A line between the two, and one for the verdict.
        let hidden = lines.len().saturating_sub(below.saturating_sub(2));
        if hidden > 0 {
            // The line that says so takes the place of one more.
            lines.truncate(below.saturating_sub(3));
            let more = say!(self.words, "review-more-findings", count = hidden + 1);
            lines.push(SaidLine::new(more, Role::Muted));
        }
        lines
    }
}

fn language_line(words: &Words, composer: &Composer) -> String {
    let expected = composer.languages().first().map(|code| words.language(code));
    let Some(expected) = expected else { return say!(words, "composer-any-language") };
    if composer.editor.text().trim().is_empty() {
        return say!(words, "composer-write-in", language = expected);
    }
    match composer.report.language.detected.as_deref() {
        Some(code) => format!("✓ {}", words.language(code)),
        None => say!(words, "composer-language-unsure", language = expected),
    }
}
