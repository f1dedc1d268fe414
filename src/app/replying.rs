//! Writing a reply: the composer, the look before it goes out, sending, taking back.

use super::card::{money, reason};
use super::composer::Composer;
use super::layout::Area;
use super::msg::Effect;
use super::notice::Tone;
use super::wrap::{fit, wrap};
use super::{App, Confirm, Review, Wanted};
use crate::domain::discussion::{Discussion, Role, Status};
use crate::domain::draft::Draft;
use crate::domain::market::reply_languages;
use crate::draft_check::{Context as CheckContext, Facts, Finding, Severity};
use crate::input::Action;
use crate::words::{Words, say};

type Effects = Vec<Effect>;

impl App {
    pub(super) fn open(&mut self, effects: &mut Effects) {
        let Some(id) = self.inbox.selected().cloned() else { return };
        self.reading = true;
        if self.thread.as_ref().is_none_or(|thread| thread.id != id) {
            self.show_thread(id, effects);
        }
        self.mark_read(effects);
    }

    /// Does it with the discussion shown, now or as soon as it has been read.
    pub(super) fn want(&mut self, what: Wanted, effects: &mut Effects) {
        let Some(thread) = &self.thread else { return };
        self.wanted = Some((thread.id.clone(), what));
        self.fulfil(effects);
    }

    /// Does what is wanted of the discussion shown, if what it takes is known by now.
    pub(super) fn fulfil(&mut self, effects: &mut Effects) {
        let Some((id, what)) = self.wanted.clone() else { return };
        let here = self.thread.as_ref().filter(|thread| thread.id == id);
        if here.is_none_or(|thread| thread.discussion.is_none()) {
            return;
        }
        match what {
            Wanted::NoReplyNeeded => self.ask_no_reply_needed(),
            Wanted::Tracking | Wanted::Number | Wanted::Imei => self.take_from_order(what, effects),
            Wanted::Reply | Wanted::Returned if self.draft.is_some() => {
                self.open_composer(what == Wanted::Returned, effects);
            }
            Wanted::Reply | Wanted::Returned => return,
        }
        self.wanted = None;
    }

    /// Why nothing can be written in the discussion shown; `None` where it can.
    pub fn writing_closed(&self) -> Option<String> {
        let discussion = self.thread.as_ref()?.discussion.as_ref()?;
        match discussion.takes_replies() {
            true => None,
            false if discussion.status == Status::Closed => Some(say!(self.words, "composer-closed")),
            false => Some(say!(self.words, "composer-taken-over")),
        }
    }

    /// What stands above the text being written: why it cannot be sent, what is new, why it came back.
    pub fn composer_banner(&self) -> Option<String> {
        let composer = self.composer.as_ref()?;
        if let Some(why) = self.writing_closed() {
            let discussion = self.thread.as_ref().and_then(|thread| thread.discussion.as_ref());
            return Some(match discussion.and_then(|discussion| discussion.takeover.as_ref()) {
                Some(takeover) => {
                    let reason = reason(self.words, takeover.reason);
                    match &takeover.charged {
                        Some(sum) => {
                            let sum = money(self.words, sum);
                            say!(self.words, "composer-taken-over-charged", reason = reason, sum = sum)
                        }
                        None => say!(self.words, "composer-taken-over-why", reason = reason),
                    }
                }
                None => say!(self.words, "composer-closed-draft", why = why),
            });
        }
        let came_back = || Some(say!(self.words, "composer-came-back", why = composer.refused.as_ref()?));
        composer.news.clone().or_else(came_back)
    }

    fn open_composer(&mut self, returned: bool, effects: &mut Effects) {
        if let Some(why) = self.writing_closed() {
            return self.say(Tone::Bad, why);
        }
        let (Some(thread), Some(draft)) = (&self.thread, &self.draft) else { return };
        let Some(discussion) = &thread.discussion else { return };
        // A reply that has come back may still stand in the outbox as last told.
        if let Some(item) = self.pending_reply(&thread.id).filter(|_| !returned) {
            let what = if self.held().any(|held| held.id == item.id) {
                say!(self.words, "composer-waits")
            } else {
                say!(self.words, "composer-on-its-way")
            };
            return self.say(Tone::Plain, what);
        }
        let mut composer = Composer::new(discussion, self.check_context(discussion), draft.clone());
        composer.note_news(self.words, &thread.messages);
        self.composer = Some(composer);
        self.reading = true;
        if let Some(thread) = &mut self.thread {
            thread.from_end = 0;
        }
        self.mark_read(effects);
    }

    /// What a reply in the discussion shown is checked against.
    fn check_context(&self, discussion: &Discussion) -> CheckContext {
        CheckContext {
            severities: self.severities.clone(),
            facts: self.facts(),
            sent: self.sent.clone(),
            hosts: self.hosts.clone(),
            ..CheckContext::new(reply_languages(&discussion.market))
        }
    }

    /// What is known of the discussion shown.
    pub(super) fn facts(&self) -> Option<Facts> {
        let (thread, desk) = (self.thread.as_ref()?, self.desk.as_ref()?);
        Some(Facts::of(thread.discussion.as_ref()?, &thread.messages, &desk.account.name))
    }

    fn ask_no_reply_needed(&mut self) {
        let Some(thread) = &self.thread else { return };
        if self.is_pending(&thread.id) {
            return self.say(Tone::Plain, say!(self.words, "mark-on-its-way"));
        }
        let newest = thread
            .discussion
            .as_ref()
            .filter(|discussion| discussion.takes_replies() && discussion.waiting_since().is_some())
            .and_then(|discussion| discussion.last_message_id.clone());
        match newest {
            Some(newest) => self.confirm = Some(Confirm::NoReplyNeeded(thread.id.clone(), newest)),
            None => self.say(Tone::Plain, say!(self.words, "mark-nothing-waits")),
        }
    }

    pub(super) fn act_composer(&mut self, action: Action, effects: &mut Effects) {
        match action {
            Action::Leave => {
                self.keep_draft(effects);
                self.composer = None;
                return;
            }
            Action::Discard => {
                let empty = self.composer.as_ref().is_some_and(|composer| composer.editor.text().is_empty());
                if empty {
                    self.discard_reply(effects);
                } else {
                    self.confirm = Some(Confirm::DiscardReply);
                }
                return;
            }
            Action::AttachFile => return self.begin_attaching(),
            Action::ThreadUp => return self.scroll_thread(3, effects),
            Action::ThreadDown => return self.scroll_thread(-3, effects),
            Action::Review => return self.begin_review(effects),
            _ => {}
        }
        self.write(action, effects);
    }

    pub(super) fn discard_reply(&mut self, effects: &mut Effects) {
        let Some(composer) = self.composer.take() else { return };
        self.inbox.drafts.remove(&composer.id);
        self.draft = Some(None);
        let kept = composer.kept(self.now);
        effects.push(Effect::SaveDraft(Draft { text: String::new(), files: Vec::new(), ..kept }));
    }

    /// Cells in a line of the composer.
    pub fn writing_width(&self) -> usize {
        self.layout().map_or(60, |layout| layout.writing()[1].padded().w.into())
    }

    fn begin_review(&mut self, effects: &mut Effects) {
        self.keep_draft(effects);
        if let Some(why) = self.writing_closed() {
            return self.say(Tone::Bad, say!(self.words, "review-not-sent", why = why));
        }
        // A new message that stands below what is on the screen has not been read.
        let unseen = self.composer.as_ref().is_some_and(|composer| composer.news.is_some());
        if let Some(thread) = self.thread.as_mut().filter(|thread| unseen && thread.from_end > 0) {
            thread.from_end = 0;
            return self.say(Tone::Bad, say!(self.words, "review-read-newest"));
        }
        let answered = self.answered_last();
        let Some(composer) = &mut self.composer else { return };
        composer.check();
        if let Some(why) = composer.cannot_send(self.words) {
            return self.say(Tone::Bad, why);
        }
        // What stands above the text has been seen: the reply answers the newest message shown.
        if let Some(newest) = self.thread.as_ref().and_then(|thread| thread.newest()) {
            composer.in_reply_to = Some(newest.id.clone());
            (composer.news, composer.refused) = (None, None);
        }
        self.review = Some(Review { answered, ..Review::default() });
        // What has come in since the last look is shown before the reply goes out, not after.
        let id = composer.id.clone();
        effects.push(Effect::FetchThread { id, older: None });
    }

    /// That the newest message is the shop's own already: by a colleague, or from another device.
    fn answered_last(&self) -> Option<String> {
        let (thread, desk) = (self.thread.as_ref()?, self.desk.as_ref()?);
        let newest = thread.newest().filter(|message| message.author.role == Role::Seller)?;
        let at = self.words.due_text(newest.sent_at, desk.clock.calendar(), self.now);
        let words = newest.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = fit(&newest.author.name, 30);
        Some(say!(self.words, "review-last-word", name = name, at = at, text = fit(&words, 80)))
    }

    pub(super) fn act_review(&mut self, action: Action, effects: &mut Effects) {
        let Some(review) = &mut self.review else { return };
        match action {
            Action::Edit => self.review = None,
            Action::Accept => review.accepted = true,
            Action::Up => review.scroll = review.scroll.saturating_sub(1),
            Action::Down => review.scroll += 1,
            Action::PageUp => review.scroll = review.scroll.saturating_sub(10),
            Action::PageDown => review.scroll += 10,
            Action::Top => review.scroll = 0,
            Action::Bottom => review.scroll = usize::MAX,
            Action::Send => self.send(effects),
            _ => {}
        }
        let last = self.review_layout().map_or(0, |parts| parts.lines.saturating_sub(parts.room));
        if let Some(review) = &mut self.review {
            review.scroll = review.scroll.min(last);
        }
    }

    /// Where the parts of the review stand.
    pub fn review_layout(&self) -> Option<ReviewLayout> {
        let composer = self.composer.as_ref()?;
        let layout = self.layout()?;
        let width = usize::from(layout.review(0).padded().w);
        // A line between the two, and one for the verdict; of the text at least three lines stay.
        let said = self.review_said(width).len() + 2;
        let lines = wrap(composer.editor.text().trim_end(), width).len();
        let area = layout.review(lines + said);
        let height = usize::from(area.padded().h);
        let below = said.min(height.saturating_sub(lines.min(3)));
        Some(ReviewLayout { area, width, lines, room: height - below })
    }

    fn send(&mut self, effects: &mut Effects) {
        let Some(composer) = &self.composer else { return };
        let accepted = self.review.as_ref().is_some_and(|review| review.accepted);
        if composer.is_blocked() && !accepted {
            return self.say(Tone::Bad, say!(self.words, "review-accept-first"));
        }
        let Some(in_reply_to) = composer.in_reply_to.clone() else {
            return self.say(Tone::Bad, say!(self.words, "review-not-read"));
        };
        let id = composer.id.clone();
        effects.push(Effect::QueueReply {
            id: id.clone(),
            text: composer.editor.text().trim_end().to_owned(),
            in_reply_to,
            files: composer.files.clone(),
            held_until: self.held_until(),
        });
        self.inbox.drafts.remove(&id);
        self.draft = Some(None);
        (self.composer, self.review, self.notice) = (None, None, None);
        self.reading = true;
    }
}

/// Where the parts of the review stand.
#[derive(Debug, Clone, Copy)]
pub struct ReviewLayout {
    /// The frame.
    pub area: Area,
    /// Cells in a line.
    pub width: usize,
    /// Lines of the reply.
    pub lines: usize,
    /// Lines there are for it; the findings stand below.
    pub room: usize,
}

/// The sign of a severity: `!` blocks, `▲` warns, `○` hints.
pub const fn severity_sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Block => "!",
        Severity::Warn => "▲",
        Severity::Hint => "○",
    }
}

/// A finding in a line. One about no place, such as a question without an answer, names none.
pub fn finding_text(words: &Words, finding: &Finding) -> String {
    let (sign, message) = (severity_sign(finding.severity), words.tell(&finding.message));
    if finding.span.is_empty() {
        return format!("{sign} {message}");
    }
    say!(words, "finding-at-line", sign = sign, line = finding.line, message = message)
}
