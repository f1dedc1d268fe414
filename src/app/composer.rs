//! The reply being written: its text, what the checks say of it, and what it answers.

use super::editor::Editor;
use super::text_view::Scroll;
use crate::domain::discussion::{Discussion, DiscussionId, MessageId};
use crate::domain::draft::Draft;
use crate::draft_check::{
    Context as CheckContext, Facts, Report, RuleId, Severity, check, questions, taken_up,
};
use crate::words::{Words, say};
use chrono::{DateTime, TimeDelta, Utc};

/// The most characters the platform takes in a reply (contract, `sendReply`).
pub const MAX_REPLY: usize = 10_000;
/// A pause in typing after which the draft is kept and the checks run, in milliseconds.
const PAUSE_MS: i64 = 300;
/// A pause after which a finding is told about the word being typed too, in milliseconds.
const WORD_PAUSE_MS: i64 = 1200;

/// Questions listed at most.
const MOST_ASKED: usize = 6;
/// So many characters before the bound it is told how many are left.
pub const NEAR_BOUND: usize = 500;

/// A question of the buyer's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its words on one line.
    pub text: String,
    /// Whether the text plausibly takes it up.
    pub answered: bool,
}

/// A reply being written.
#[derive(Debug)]
pub struct Composer {
    /// The discussion.
    pub id: DiscussionId,
    /// Whom it goes to.
    pub buyer: String,
    /// The text.
    pub editor: Editor,
    /// The newest message the seller had seen when the draft was begun or last looked at.
    pub in_reply_to: Option<MessageId>,
    /// Files to send with it, as paths on this machine.
    pub files: Vec<String>,
    /// What the checks say.
    pub report: Report,
    /// Why the platform refused it, where it came back from there.
    pub refused: Option<String>,
    /// A message that arrived while writing and that the seller has not been shown to have read.
    pub news: Option<String>,
    /// What the buyer asks.
    pub asked: Vec<Asked>,
    /// What the checks need to know of the discussion.
    context: CheckContext,
    /// The text that the findings' places are of.
    checked: String,
    /// How far the text is scrolled.
    pub(super) scroll: Scroll,
    edited_at: Option<DateTime<Utc>>,
    /// When the word being typed may be told about.
    word_over_at: Option<DateTime<Utc>>,
}

impl Composer {
    /// Begins a reply, or goes on with a draft.
    pub fn new(discussion: &Discussion, context: CheckContext, draft: Option<Draft>) -> Self {
        let newest = discussion.last_message_id.clone();
        let (text, in_reply_to, cursor, files, refused) = match draft {
            Some(draft) => (draft.text, draft.in_reply_to, draft.cursor, draft.files, draft.returned),
            None => (String::new(), newest, 0, Vec::new(), None),
        };
        let mut editor = Editor::new(text);
        editor.set_cursor(cursor);
        let mut composer = Composer {
            id: discussion.id.clone(),
            buyer: discussion.buyer.display_name.clone(),
            report: check(editor.text(), &context),
            checked: editor.text().to_owned(),
            editor,
            in_reply_to,
            files,
            refused,
            news: None,
            context,
            scroll: Scroll::default(),
            edited_at: None,
            word_over_at: None,
            asked: Vec::new(),
        };
        composer.look_at_questions();
        composer
    }

    /// The text has been edited: the findings move with it until the pause.
    pub fn edited(&mut self, now: DateTime<Utc>) {
        self.report.follow(&self.checked, self.editor.text());
        self.checked.clear();
        self.checked.push_str(self.editor.text());
        self.edited_at = Some(now);
        self.word_over_at = None;
    }

    /// The cursor has moved: where it stands is kept with the next pause.
    pub fn moved(&mut self, now: DateTime<Utc>) {
        self.edited_at.get_or_insert(now);
    }

    /// When the pause after the last edit is over, or the longer one after an unfinished word.
    pub fn pause_over_at(&self) -> Option<DateTime<Utc>> {
        self.edited_at.map(|at| at + TimeDelta::milliseconds(PAUSE_MS)).or(self.word_over_at)
    }

    /// Runs the checks after a pause. What is said of a word that is still being typed waits for its end or a
    /// longer pause: half a word is often another one.
    fn check_after_pause(&mut self, edited_at: DateTime<Utc>) {
        let told = std::mem::take(&mut self.report.findings);
        self.check();
        let cursor = self.editor.cursor();
        let typing = self.editor.text()[..cursor].chars().next_back().is_some_and(char::is_alphanumeric);
        if !typing {
            return;
        }
        let count = self.report.findings.len();
        self.report.findings.retain(|finding| {
            let touches = finding.span.start < cursor && finding.span.end >= cursor;
            !touches
                || told.iter().any(|known| known.rule == finding.rule && known.span.end >= finding.span.start)
        });
        if self.report.findings.len() < count {
            self.word_over_at = Some(edited_at + TimeDelta::milliseconds(WORD_PAUSE_MS));
        }
    }

    /// The pause is over or the composer is left: runs the checks and returns what is to be kept, if
    /// anything has changed since the last time.
    pub fn settle(&mut self, now: DateTime<Utc>) -> Option<Draft> {
        match self.edited_at.take() {
            Some(at) => {
                self.check_after_pause(at);
                Some(self.kept(now))
            }
            None => {
                if self.word_over_at.take().is_some() {
                    self.check();
                }
                None
            }
        }
    }

    /// The draft as it stands.
    pub fn kept(&self, now: DateTime<Utc>) -> Draft {
        Draft {
            discussion_id: self.id.clone(),
            text: self.editor.text().to_owned(),
            in_reply_to: self.in_reply_to.clone(),
            cursor: self.editor.cursor(),
            files: self.files.clone(),
            returned: self.refused.clone(),
            updated_at: now,
        }
    }

    /// More is known of the discussion than when the reply was begun. Questions that are new are told at once.
    pub fn know(&mut self, facts: Facts) {
        if self.context.facts.as_ref() != Some(&facts) {
            self.context.facts = Some(facts);
            self.check();
        }
    }

    /// Runs the checks on the text as it stands.
    pub fn check(&mut self) {
        self.report = check(self.editor.text(), &self.context);
        self.look_at_questions();
        self.word_over_at = None;
    }

    /// The languages a reply may be in.
    pub fn languages(&self) -> &[String] {
        &self.context.languages
    }

    /// Characters written.
    pub fn count(&self) -> usize {
        self.editor.text().chars().count()
    }

    /// Why it cannot be sent at all, whatever the seller accepts.
    pub fn cannot_send(&self, words: &Words) -> Option<String> {
        match self.count() {
            _ if self.editor.text().trim().is_empty() => Some(say!(words, "composer-nothing-yet")),
            many if many > MAX_REPLY => Some(say!(
                words,
                "composer-too-many-takes",
                count = many - MAX_REPLY,
                most = MAX_REPLY.to_string()
            )),
            _ => None,
        }
    }

    /// Whether a finding needs its own confirmation before sending.
    pub fn is_blocked(&self) -> bool {
        self.report.findings.iter().any(|finding| finding.severity == Severity::Block)
    }

    /// Whether a finding warns.
    pub fn is_warned(&self) -> bool {
        self.report.findings.iter().any(|finding| finding.severity == Severity::Warn)
    }

    /// Puts the cursor on the next finding after it or on the one before, around the ends; false where there is none.
    /// What stands at no place, such as an open question, has none to go to.
    pub fn to_finding(&mut self, next: bool) -> bool {
        let placed = self.report.findings.iter().filter(|finding| !finding.span.is_empty());
        let mut starts: Vec<usize> = placed.map(|finding| finding.span.start).collect();
        starts.sort_unstable();
        let cursor = self.editor.cursor();
        let to = if next {
            starts.iter().find(|&&at| at > cursor).or(starts.first())
        } else {
            starts.iter().rfind(|&&at| at < cursor).or(starts.last())
        };
        let Some(&to) = to else { return false };
        self.editor.set_cursor(to);
        true
    }

    fn look_at_questions(&mut self) {
        let told = self.context.severities.of(RuleId::Questions).is_some();
        let facts = self.context.facts.as_ref().filter(|_| told);
        let asked = facts.map_or(Vec::new(), |facts| questions(&facts.unanswered));
        let answered = taken_up(&asked, self.editor.text());
        self.asked = asked
            .into_iter()
            .zip(answered)
            .take(MOST_ASKED)
            .map(|(question, answered)| Asked { text: question.text, answered })
            .collect();
    }
}
