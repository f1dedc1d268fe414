//! Data that comes in: from the store, from the platform, from the outbox. Data never moves the cursor and
//! never takes a text away.

use super::composer::Composer;
use super::inbox::Inbox;
use super::msg::{Effect, Link, Msg, Opened, Settled, SignInOutcome, ThreadPage};
use super::notice::{Notice, Tone};
use super::wrap::fit;
use super::{AbsenceForm, App, Desk, Screen, Wanted};
use crate::domain::calendar::{Calendar, CalendarError};
use crate::domain::discussion::{Discussion, DiscussionId, Role};
use crate::domain::draft::Draft;
use crate::domain::list_row::ListRow;
use crate::domain::outbox::OutboxKind;
use crate::domain::reply_clock::ReplyClock;
use crate::domain::takeover_risk;
use crate::fault::{Fault, FaultKind, fault};
use crate::words::{Words, say};

type Effects = Vec<Effect>;

impl App {
    pub(super) fn take_in(&mut self, msg: Msg, effects: &mut Effects) {
        match msg {
            Msg::Opened(opened) => self.opened(*opened),
            Msg::Rows { rows, complete } => self.rows(rows, complete),
            Msg::ClosedKept { rows, complete } => self.closed_kept(rows, complete),
            Msg::ClosedPage(page) => self.closed_page(page, effects),
            Msg::Changed(discussions) => self.changed(discussions, effects),
            Msg::Dropped(ids) => ids.iter().for_each(|id| self.inbox.remove(id)),
            Msg::Link(link) => self.linked(link),
            Msg::Thread(page) => self.thread_page(*page, effects),
            Msg::ThreadFailed(id, fault) => self.thread_failed(&id, fault),
            Msg::Draft(id, draft) => self.draft_told(&id, draft, effects),
            Msg::Outbox(items) => self.outbox_told_anew(items),
            Msg::Settled(settled) => self.settled(*settled, effects),
            Msg::Sent(texts) => self.sent = Some(texts),
            Msg::Absences(items) => {
                self.absences.set(items);
                self.absences.known = true;
            }
            Msg::Insights { told, complete } => self.insights_told(told, complete),
            Msg::SignIn(outcome) => self.sign_in_ended(outcome),
            Msg::Vault(vault) => self.sign_in.know_vault(vault),
            // Whoever is signing in already has been told.
            Msg::SignedOut(_) if self.screen == Screen::SignIn => {}
            Msg::SignedOut(fault) => {
                self.keep_draft(effects);
                self.keep_form(effects);
                self.before_sign_in = self.screen;
                self.screen = Screen::SignIn;
                self.link = Link::Starting;
                (self.confirm, self.dialog) = (None, None);
                self.sign_in.busy = false;
                self.sign_in.message = fault;
                effects.push(Effect::LookAtVault(self.sign_in.url().to_owned()));
            }
            Msg::Remark(remark) => self.remark(self.words.tell(&remark)),
            Msg::TakenBack(kind) => self.told_taken_back(kind),
            Msg::GivenUp(row) => self.given_up(&row),
            Msg::Transfer(transfer) => self.transfers.note(transfer, self.now),
            Msg::Uploaded => self.transfers.uploaded(),
            Msg::Saved(result) => self.saved(result),
            Msg::Completed(completed) => self.completed(completed),
            Msg::Picked(result) => self.picked(result, effects),
            Msg::LinkOpened { link, opened } => self.link_opened(&link, opened),
            Msg::EditedOutside(id, text) => self.edited_outside(&id, &text, effects),
            Msg::NoEditor => self.say(Tone::Bad, say!(self.words, "compose-no-editor")),
            Msg::Failed(fault) => self.notice = Some(Notice::fault(&fault, self.words, self.now)),
            Msg::Key(_)
            | Msg::Paste(_)
            | Msg::Mouse(_)
            | Msg::Focus
            | Msg::Resize(..)
            | Msg::Tick(_)
            | Msg::Terminate
            | Msg::GoOn => {}
        }
    }

    fn linked(&mut self, link: Link) {
        self.link = match (link, &self.link) {
            // Every try that fails is told; out of reach it has been since the first.
            (Link::Offline { why, .. }, Link::Offline { since, .. }) => Link::Offline { since: *since, why },
            (link, _) => link,
        };
        self.alerts.linked(&self.link);
        if let Link::Live { checked_at } | Link::Polling { checked_at, .. } = &self.link {
            self.synced_at = Some(*checked_at);
            self.retry_closed();
        }
    }

    fn remark(&mut self, remark: String) {
        if !self.remarks.contains(&remark) {
            self.say(Tone::Plain, remark.clone());
            self.remarks.push(remark);
        }
    }

    fn opened(&mut self, opened: Opened) {
        let calendar = match Calendar::for_account(&opened.account, &opened.closed_days, &opened.open_days) {
            Ok(calendar) => calendar,
            Err(CalendarError::UnknownZone(zone)) => {
                let fault = fault!(FaultKind::Refused, "fault-bad-zone", zone = zone);
                self.notice = Some(Notice::fault(&fault, self.words, self.now));
                return;
            }
        };
        let other_account = self.desk.as_ref().is_some_and(|desk| desk.account.id != opened.account.id);
        if other_account {
            // One account's discussion or reply is never shown to another.
            (self.thread, self.composer, self.review, self.form) = (None, None, None, None);
            (self.confirm, self.wanted, self.taking_back, self.dialog) = (None, None, None, None);
            self.insights = super::insights::Insights::default();
            (self.reading, self.filter) = (false, None);
        }
        if !calendar.knows_country() {
            self.remark(say!(self.words, "notice-no-holidays", country = calendar.country()));
        }
        self.closed = super::closed::ClosedPages::default();
        let mut inbox = Inbox::announced(opened.counts);
        if !other_account {
            inbox.stand_where(&self.inbox);
        }
        inbox.drafts = opened.drafts.into_iter().collect();
        let clock = ReplyClock::new(calendar);
        for row in opened.rows {
            inbox.put(row);
        }
        if opened.complete {
            inbox.complete();
        }
        if let Some(text) = self.filter_text() {
            inbox.set_filter(text);
        }
        self.inbox = inbox;
        self.alerts.open(opened.screen.get(super::alerts::KEPT).map(String::as_str));
        self.desk = Some(Desk { account: opened.account, clock });
        self.outbox_told_anew(opened.outbox);
        self.absences.set(opened.absences);
        self.form_draft = opened.form;
        self.synced_at = opened.synced_at.or(self.synced_at.filter(|_| !other_account));
        for remark in &opened.remarks {
            self.remark(self.words.tell(remark));
        }
        self.leave_sign_in();
    }

    /// Signed in: back to where the seller was.
    fn leave_sign_in(&mut self) {
        if self.screen == Screen::SignIn {
            self.screen = self.before_sign_in;
        }
    }

    fn rows(&mut self, rows: Vec<ListRow>, complete: bool) {
        for row in rows {
            self.inbox.put(row);
        }
        if complete {
            self.inbox.complete();
        }
    }

    pub(super) fn changed(&mut self, discussions: Vec<Discussion>, effects: &mut Effects) {
        for discussion in discussions {
            let Some(desk) = &self.desk else { return };
            let deadline =
                desk.clock.deadline(&discussion).map_or(discussion.last_message_at, |(due, _)| due);
            let known = self.inbox.row(&discussion.id).map(|row| row.version);
            let row = ListRow::of(&discussion, deadline);
            self.alerts.arrives(&self.inbox, &row);
            self.inbox.put(row);
            if known.is_none_or(|version| version < discussion.version) {
                self.pull_back(&discussion, effects);
            }
            let Some(thread) = self.thread.as_mut().filter(|thread| thread.id == discussion.id) else {
                continue;
            };
            if thread.discussion.as_ref().is_some_and(|known| known.version >= discussion.version) {
                continue;
            }
            let newest = discussion.last_message_id.as_ref();
            let known = thread.messages.iter().any(|message| Some(&message.id) == newest);
            if !known {
                thread.loading = true;
                effects.push(Effect::FetchThread { id: thread.id.clone(), older: None });
            }
            thread.discussion = Some(discussion);
        }
    }

    fn thread_page(&mut self, page: ThreadPage, effects: &mut Effects) {
        self.follow_up(&page.discussion.id);
        let scrolled = self.thread.as_ref().is_some_and(|thread| thread.from_end > 0);
        let lines_before = (scrolled && !page.prepend).then(|| self.thread_length());
        let Some(thread) = self.thread.as_mut().filter(|thread| thread.id == page.discussion.id) else {
            return;
        };
        let newer = thread.discussion.as_ref().is_none_or(|known| known.version <= page.discussion.version);
        if newer {
            thread.discussion = Some(page.discussion);
        }
        let before = lines_before.unwrap_or(0);
        if let Some(thread) = &mut self.thread {
            thread.merge(page.messages);
            thread.note_new();
            if let Some(risk) = takeover_risk::of_messages(&thread.messages) {
                self.inbox.note_risk(&thread.id, risk);
            }
            if page.cached {
                // What the store holds is shown at once; the platform is asked when something is missing.
                thread.loading = !thread.is_complete();
                if thread.loading {
                    effects.push(Effect::FetchThread { id: thread.id.clone(), older: None });
                }
            } else {
                (thread.loading, thread.fault) = (false, None);
                if page.prepend || thread.older.is_none() {
                    thread.note_older(page.older);
                }
            }
        }
        // Who reads further up keeps what is on the screen.
        let more = self.thread_length().saturating_sub(before);
        if let (Some(_), Some(thread)) = (lines_before, &mut self.thread) {
            thread.from_end += more;
        }
        let facts = self.facts();
        if let (Some(composer), Some(thread)) = (&mut self.composer, &self.thread)
            && composer.id == thread.id
        {
            facts.into_iter().for_each(|facts| composer.know(facts));
            if composer.note_news(self.words, &thread.messages) {
                self.review = None;
            }
        }
        self.mark_read(effects);
        self.fulfil(effects);
    }

    fn thread_failed(&mut self, id: &DiscussionId, fault: Fault) {
        if let Some(thread) = self.thread.as_mut().filter(|thread| thread.id == *id) {
            thread.loading = false;
            thread.fault = Some(fault);
            self.wanted = self.wanted.take().filter(|_| thread.discussion.is_some());
        }
    }

    fn draft_told(&mut self, id: &DiscussionId, draft: Option<Draft>, effects: &mut Effects) {
        self.follow_up(id);
        let kept = draft.as_ref().is_some_and(|draft| !draft.is_empty());
        if kept {
            self.inbox.drafts.insert(id.clone());
        } else {
            self.inbox.drafts.remove(id);
        }
        if self.pulled_back.remove(id) && kept {
            let text = say!(self.words, "reply-pulled-back", buyer = self.buyer_of(id));
            self.say(Tone::Bad, text);
        }
        let here = self.thread.as_ref().is_some_and(|thread| thread.id == *id);
        let writing = self.composer.as_ref().is_some_and(|composer| composer.id == *id);
        if !here || writing {
            return;
        }
        if self.taking_back.as_ref() == Some(id) {
            return self.taken_back(draft, effects);
        }
        // A reply that came back opens where it was written, if the seller is still there.
        let reading = self.reading && self.screen == Screen::Inbox;
        let came_back = self.draft.is_some() && kept && reading && self.composer.is_none();
        self.draft = Some(draft);
        if came_back {
            self.wanted = Some((id.clone(), Wanted::Returned));
        }
        self.fulfil(effects);
    }

    fn buyer_of(&self, id: &DiscussionId) -> String {
        let row = self.inbox.row(id);
        row.map_or_else(|| say!(self.words, "notice-the-buyer"), |row| row.words.buyer().to_owned())
    }

    fn settled(&mut self, settled: Settled, effects: &mut Effects) {
        if let Some(id) = &settled.discussion {
            self.pulled_back.remove(id);
        }
        let buyer = |app: &App| {
            let none = || say!(app.words, "notice-the-buyer");
            settled.discussion.as_ref().map_or_else(none, |id| app.buyer_of(id))
        };
        match (&settled.outcome, settled.kind) {
            (_, OutboxKind::Read | OutboxKind::Attachment) => {}
            (Ok(()), OutboxKind::Reply) => {
                let text = say!(self.words, "notice-delivered", buyer = buyer(self));
                self.say(Tone::Good, text);
            }
            (Ok(()), OutboxKind::NoReplyNeeded) => self.say(Tone::Good, say!(self.words, "notice-marked")),
            (Ok(()), OutboxKind::Absence) => {
                self.form_draft = None;
                effects.push(Effect::SaveForm(None));
                self.say(Tone::Good, say!(self.words, "notice-filed"));
            }
            (Ok(()), OutboxKind::WithdrawAbsence) => {
                self.say(Tone::Good, say!(self.words, "notice-withdrawn"))
            }
            (Err(fault), kind) => {
                let shown = self.composer.as_ref().is_some_and(|composer| composer.refused.is_some());
                let why = fault.told(self.words);
                let text = match kind {
                    // The reason stands above the text.
                    OutboxKind::Reply if shown => {
                        say!(self.words, "notice-reply-came-back", buyer = buyer(self))
                    }
                    OutboxKind::Reply => {
                        say!(self.words, "notice-reply-draft-again", buyer = buyer(self), why = why)
                    }
                    OutboxKind::NoReplyNeeded => say!(self.words, "notice-not-marked", why = why),
                    OutboxKind::Absence => say!(self.words, "notice-not-filed", why = why),
                    _ => say!(self.words, "notice-not-withdrawn", why = why),
                };
                if kind == OutboxKind::Absence && self.screen == Screen::Absences && self.form.is_none() {
                    let mut form = AbsenceForm::new(&self.form_draft.clone().unwrap_or_default());
                    form.refusal = Some(fault.told(self.words));
                    self.form = Some(form);
                    return self.say(Tone::Bad, say!(self.words, "notice-form-came-back"));
                }
                self.say(Tone::Bad, text);
            }
        }
    }

    fn sign_in_ended(&mut self, outcome: SignInOutcome) {
        match outcome {
            SignInOutcome::Done => {
                let (url, email) = {
                    use super::sign_in::SignInField::{Email, Url};
                    (self.sign_in.editor(Url).text().to_owned(), self.sign_in.editor(Email).text().to_owned())
                };
                // The password is not needed any more.
                self.sign_in = super::SignIn::new(&url, &email);
                self.leave_sign_in();
            }
            SignInOutcome::OtpNeeded => self.sign_in.ask_otp(),
            SignInOutcome::VaultShut { wrong } => self.sign_in.ask_passphrase(wrong),
            SignInOutcome::Failed(fault) => self.sign_in.failed(fault),
        }
    }
}

impl Composer {
    /// Looks for messages that came after the one this reply answers; says so above the text. Returns
    /// whether there are any the seller has not been told of.
    pub(super) fn note_news(
        &mut self,
        words: &Words,
        messages: &[crate::domain::discussion::Message],
    ) -> bool {
        let Some(seen) = &self.in_reply_to else {
            self.in_reply_to = messages.last().map(|message| message.id.clone());
            return false;
        };
        let Some(at) = messages.iter().position(|message| message.id == *seen) else { return false };
        let newer = &messages[at + 1..];
        let Some(newest) = newer.last() else { return false };
        let name = fit(&newest.author.name, 40);
        let said = match (newest.author.role, newer.len()) {
            (Role::Seller, _) => say!(words, "news-colleague", name = name),
            (_, many) => say!(words, "news-messages", count = many, name = name),
        };
        let told = self.news.as_ref() == Some(&said);
        self.news = Some(said);
        !told
    }
}
