//! `swopdesk check`: findings on a draft, without sending it. Needs no account and no network, unless it is
//! for a discussion.

use super::output::{Console, Exit, Outcome, Stop};
use super::session::{at_desk_for, discussion_id};
use super::{Global, batch, checking, setup};
use crate::domain::market;
use crate::draft_check::{self, Context, Finding, Report, Severity, Verdict, language};
use crate::fault::{Fault, FaultKind, fault};
use crate::runtime::desk::severities;
use crate::words::{Wording, Words, say};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Bytes of a draft at most: many times what the platform takes.
const LONGEST_DRAFT: u64 = 1 << 20;

/// The options of the command.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// The storefront the reply is for, for example be-nl; its language is the one expected
    #[arg(long, value_name = "LOCALE", conflicts_with = "languages")]
    market: Option<String>,
    /// The languages the reply may be in, for example nl,fr
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    languages: Vec<String>,
    /// The discussion it answers, whose languages are the ones expected
    #[arg(long, value_name = "ID", conflicts_with_all = ["market", "languages"])]
    reply_to: Option<String>,
    /// Read one JSON object a line, {"market","text"} or {"languages","text"}, and answer one a line
    #[arg(long, conflicts_with = "file")]
    batch: bool,
    /// The draft; standard input when it is - or left out
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Question {
    market: Option<String>,
    languages: Option<Vec<String>>,
    text: String,
}

/// The answer as the command line's documentation fixes it.
#[derive(Debug, Serialize)]
pub(super) struct Answer {
    findings: Vec<Told>,
    language: Language,
}

#[derive(Debug, Serialize)]
struct Told {
    rule: &'static str,
    severity: &'static str,
    /// In English whatever language is chosen, as scripts read it.
    message: String,
    line: usize,
    column: usize,
    excerpt: String,
}

#[derive(Debug, Serialize)]
struct Language {
    expected: Vec<String>,
    detected: Option<String>,
    verdict: &'static str,
}

impl From<Report> for Answer {
    fn from(report: Report) -> Self {
        let told = report.findings.into_iter().map(|finding| Told {
            rule: finding.rule.word(),
            severity: finding.severity.word(),
            message: finding.message.in_english(),
            line: finding.line,
            column: finding.column,
            excerpt: finding.excerpt,
        });
        Answer {
            findings: told.collect(),
            language: Language {
                expected: report.language.expected,
                detected: report.language.detected,
                verdict: report.language.verdict.word(),
            },
        }
    }
}

/// Runs the command.
///
/// # Errors
/// The market, a language or the file is none; the discussion is not known.
pub fn run(arguments: &Arguments, global: &Global, console: &mut Console<'_>) -> Outcome {
    let settings = setup::settings(global, console);
    let given = match &arguments.reply_to {
        Some(id) => of_discussion(id, global, console)?,
        None => {
            let languages = expected(arguments.market.as_deref(), &arguments.languages)?;
            Context {
                severities: severities(&settings),
                hosts: settings.allowed_hosts,
                ..Context::new(languages)
            }
        }
    };
    if arguments.batch {
        return batch::run(console, |question: Question| {
            let own = expected(question.market.as_deref(), question.languages.as_deref().unwrap_or_default())
                .map_err(|fault| fault.what.in_english())?;
            if own.is_empty() {
                return Ok(Answer::from(draft_check::check(&question.text, &given)));
            }
            let context = Context { languages: own, ..given.clone() };
            Ok(Answer::from(draft_check::check(&question.text, &context)))
        });
    }
    if given.languages.is_empty() {
        console.note(&say!(console.words, "check-no-languages"));
    }
    for code in given.languages.iter().filter(|code| !language::knows(code)) {
        console.note(&say!(console.words, "check-language-unknown", code = code));
    }
    let draft = read_draft(arguments.file.as_deref(), console)?;
    let report = draft_check::check(&draft, &given);
    let exit = if report.refuses() { Exit::NO } else { Exit::DONE };
    if console.json {
        console.document(&Answer::from(report))?;
    } else {
        describe(&report, console)?;
    }
    Ok(exit)
}

/// What a reply in a discussion is checked against.
fn of_discussion(id: &str, global: &Global, console: &mut Console<'_>) -> Result<Context, Stop> {
    let id = discussion_id(id)?;
    at_desk_for(global, console, async |reached, console| {
        let discussion = reached.discussion(&id, console).await?;
        Ok(checking::context(reached, &discussion).await?)
    })
}

/// The languages a market or a list of codes names; none when neither is given.
fn expected(market: Option<&str>, languages: &[String]) -> Result<Vec<String>, Fault> {
    let mut codes: Vec<String> = Vec::new();
    for code in languages {
        let primary = language::primary(code);
        if !market::is_code(&primary) {
            return Err(fault!(FaultKind::Usage, "fault-no-language-code", code = code));
        }
        if !codes.contains(&primary) {
            codes.push(primary);
        }
    }
    match market {
        Some(locale) if codes.is_empty() => market::language_of(locale)
            .map(|code| vec![code])
            .ok_or_else(|| fault!(FaultKind::Usage, "fault-storefront", locale = locale)),
        _ => Ok(codes),
    }
}

/// The text of a draft: a file's, or standard input's where none is named.
pub(super) fn read_draft(path: Option<&Path>, console: &mut Console<'_>) -> Result<String, Fault> {
    match path {
        Some(path) if path != Path::new("-") => {
            let file =
                File::open(path).map_err(|error| unreadable(path, Wording::plain(error.to_string())))?;
            read(file, path)
        }
        _ => read(console.streams().0, Path::new("-")),
    }
}

fn read(source: impl Read, path: &Path) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    source
        .take(LONGEST_DRAFT + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(path, Wording::plain(error.to_string())))?;
    if bytes.len() as u64 > LONGEST_DRAFT {
        return Err(unreadable(path, Wording::id("draft-too-long")));
    }
    String::from_utf8(bytes).map_err(|_| unreadable(path, Wording::id("draft-no-text")))
}

fn unreadable(path: &Path, why: Wording) -> Fault {
    if path == Path::new("-") {
        fault!(FaultKind::Usage, "fault-stdin-draft-unreadable", why = why)
    } else {
        fault!(FaultKind::Usage, "fault-draft-unreadable", file = path.display().to_string(), why = why)
    }
}

/// A finding in one line. One about no place of the text names none. The rule has the word of `--accept`.
pub(super) fn finding_line(words: &Words, finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Block => say!(words, "check-block"),
        Severity::Warn => say!(words, "check-warn"),
        Severity::Hint => say!(words, "check-hint"),
    };
    let what = format!("{severity} ({}) {}", finding.rule.word(), words.tell(&finding.message));
    if finding.span.is_empty() {
        return what;
    }
    say!(words, "check-at", line = finding.line, column = finding.column, what = what)
}

/// The findings in plain lines, then the language.
fn describe(report: &Report, console: &mut Console<'_>) -> Result<(), super::Stop> {
    let words = console.words;
    for finding in &report.findings {
        console.line(&finding_line(words, finding))?;
        if !finding.excerpt.is_empty() {
            console.line(&format!("    {}", finding.excerpt))?;
        }
    }
    if report.findings.is_empty() {
        let fine = match (report.language.verdict, report.language.detected.as_deref()) {
            (Verdict::Match, Some(code)) => say!(words, "check-fine", language = words.language(code)),
            _ if report.language.expected.is_empty() => say!(words, "check-fine-unchecked"),
            _ => say!(words, "check-fine-unsure"),
        };
        console.line(&fine)?;
    }
    Ok(())
}
