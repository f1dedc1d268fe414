//! The state machine of the interface: `update(Msg) -> Vec<Effect>`, synchronous, without I/O, clock or
//! terminal. Time comes in as [`Msg::Tick`]; what is to be done goes out as [`Effect`]s.
//!
//! `keys`, `replying`, `filing`, `outbox`, `files` and `under_way` turn actions into changes, `incoming` takes in data,
//! `mouse` finds what is pressed, `wake` tells when time alone changes the screen, and the other files hold the
//! state of one part of the screen each; `ui/` draws them under the same names. `slots` and `due` belong to `inbox`.

pub mod absences;
pub mod alerts;
mod available;
pub mod bars;
mod beside;
pub mod card;
pub mod closed;
pub mod composer;
mod due;
pub mod editor;
pub mod files;
mod filing;
pub mod filter;
pub mod find;
pub mod footer;
pub mod help;
pub mod inbox;
mod incoming;
pub mod insights;
mod keys;
pub mod layout;
pub mod months;
pub mod mouse;
pub mod msg;
pub mod notice;
mod order;
pub mod outbox;
pub mod palette;
mod pointing;
pub mod replying;
pub mod rows;
pub mod runway;
pub mod said;
pub mod sign_in;
mod slots;
pub mod text_view;
pub mod thread;
mod under_way;
mod wake;
pub mod wrap;
mod writing;

use self::absences::{AbsenceForm, Absences};
use self::alerts::Alerts;
use self::composer::Composer;
use self::help::Help;
use self::inbox::Inbox;
use self::insights::Insights;
use self::layout::Layout;
use self::msg::{Effect, Link, Msg};
use self::notice::{Notice, Tone};
use self::palette::Palette;
use self::sign_in::SignIn;
use self::thread::{Measure, Thread, ThreadView};
use crate::domain::absence::AbsenceNotice;
use crate::domain::account::Account;
use crate::domain::discussion::{AbsenceId, DiscussionId, MessageId};
use crate::domain::draft::{AbsenceForm as FormDraft, Draft};
use crate::domain::outbox::{OutboxId, OutboxItem};
use crate::domain::reply_clock::ReplyClock;
use crate::draft_check::{SentTexts, Severities};
use crate::input::{Context, Keymap};
use crate::words::{Lang, Words};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use std::collections::HashSet;
use std::sync::Arc;

/// How long a write can be taken back before it goes out, in seconds: replies, marks that no reply is needed,
/// withdrawals. A notice of absence is not held: its day may decide whether it is in time.
pub const HOLD_SECONDS: i64 = 10;

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The sign-in form.
    SignIn,
    /// The list and the discussion.
    Inbox,
    /// The absence notices.
    Absences,
    /// The figures of how replies came.
    Insights,
    /// What waits to be sent.
    Outbox,
}

/// A question that is asked before something is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Confirm {
    /// Nothing more is due here: the clock stops.
    NoReplyNeeded(DiscussionId, MessageId),
    /// The notice is late; it can be filed all the same.
    FileLate(AbsenceNotice, String),
    /// Take a notice back.
    Withdraw(AbsenceId, String),
    /// Throw the reply being written away.
    DiscardReply,
    /// Throw the absence form away.
    DiscardForm,
    /// Something waits to go out.
    Quit(usize),
    /// Give a row of the outbox up.
    GiveUp(OutboxId),
    /// Open a link in the browser.
    OpenLink(String),
}

/// What is to be done with a discussion as soon as it has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Write a reply.
    Reply,
    /// Go on with a reply that has come back from the outbox.
    Returned,
    /// Ask whether no reply is needed.
    NoReplyNeeded,
    /// Open the parcel's page.
    Tracking,
    /// Copy the order's number.
    Number,
    /// Copy the devices' IMEIs.
    Imei,
}

/// The reply as it will be sent, looked at once more.
#[derive(Debug, Default)]
pub struct Review {
    /// Whether the findings that block have been accepted.
    pub accepted: bool,
    /// Someone of the shop has answered already, where it is so.
    pub answered: Option<String>,
    /// First line on the screen.
    pub scroll: usize,
}

/// The seller's account with its clock.
#[derive(Debug)]
pub struct Desk {
    /// The account.
    pub account: Account,
    /// The reply clock by the account's calendar.
    pub clock: ReplyClock,
}

impl Desk {
    /// Today in the account's zone.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.clock.calendar().zone()).date_naive()
    }
}

/// Everything the screen shows.
#[derive(Debug)]
pub struct App {
    /// What is said, in the seller's language.
    pub words: &'static Words,
    /// Which key does what.
    pub keymap: Keymap,
    /// How grave the findings of each check are.
    pub severities: Severities,
    /// Hosts that a reply may name beside the known ones.
    pub hosts: Vec<String>,
    /// The replies sent from this machine, once they have been told.
    pub sent: Option<Arc<SentTexts>>,
    /// The time, by the platform's clock.
    pub now: DateTime<Utc>,
    /// The instant that the minutes left on the screen are reckoned at: they change together, on the minute, so
    /// that a list of replies does not wake the machine once for each of its rows.
    pub minute: DateTime<Utc>,
    /// The terminal's size in cells.
    pub size: (u16, u16),
    /// The screen shown.
    pub screen: Screen,
    /// Where to go back to after signing in.
    before_sign_in: Screen,
    /// The sign-in form.
    pub sign_in: SignIn,
    /// The account, once known.
    pub desk: Option<Desk>,
    /// How the platform can be reached.
    pub link: Link,
    /// When the list was last compared with the platform; `None` when never.
    pub synced_at: Option<DateTime<Utc>>,
    /// The list.
    pub inbox: Inbox,
    /// The line the list is filtered by.
    pub filter: Option<filter::FilterLine>,
    /// How far the closed discussions have been read.
    pub closed: closed::ClosedPages,
    /// Whether another slice of a search has been asked for.
    searching: bool,
    /// Whether the keys go to the discussion rather than to the list.
    pub reading: bool,
    /// The discussion shown.
    pub thread: Option<Thread>,
    /// The discussion that the cursor of the list has moved on to.
    beside: beside::Beside,
    /// The draft kept for the discussion shown; outer `None` until the store has told.
    draft: Option<Option<Draft>>,
    /// What is to be done with the discussion shown as soon as it and its draft are known.
    wanted: Option<(DiscussionId, Wanted)>,
    /// The discussion whose reply is being taken back out of the outbox.
    taking_back: Option<DiscussionId>,
    /// Discussions whose held reply is being taken back, since a newer message has come.
    pulled_back: HashSet<DiscussionId>,
    /// The newest message marked as read, so that it is marked once.
    marked: Option<MessageId>,
    /// The reply being written.
    pub composer: Option<Composer>,
    /// What was cut or copied last.
    clip: String,
    /// The look at it before it goes out.
    pub review: Option<Review>,
    /// What waits to be sent, and what was refused and stays until it is tried anew or dropped.
    pub outbox: Vec<OutboxItem>,
    /// The first row on the screen, of the notices or of the outbox.
    first_row: usize,
    /// The row of the outbox under the cursor.
    chosen: outbox::Chosen,
    /// The files that are on their way.
    pub transfers: files::Transfers,
    /// Where files are saved unless another folder is named.
    pub download_folder: String,
    /// A file is being chosen, or where to save one.
    pub dialog: Option<files::FileDialog>,
    /// The notices.
    pub absences: Absences,
    /// The form of a new notice.
    pub form: Option<AbsenceForm>,
    /// What was left in the form when it was closed.
    form_draft: Option<FormDraft>,
    /// The figures of how replies came.
    pub insights: Insights,
    /// The help.
    pub help: Option<Help>,
    /// The palette; it lies over everything.
    pub palette: Option<Palette>,
    /// A question.
    pub confirm: Option<Confirm>,
    /// The line at the bottom.
    pub notice: Option<Notice>,
    /// What rings.
    pub alerts: Alerts,
    /// What the person should know of where things are kept.
    pub remarks: Vec<String>,
    /// Whether the mouse is listened to.
    pub has_mouse: bool,
    /// What scrolls with the mouse as long as its button is down.
    dragged: Option<mouse::Held>,
    quitting: bool,
}

impl App {
    /// A program that has just started, in English: nothing known, waiting for the store.
    pub fn new(keymap: Keymap, now: DateTime<Utc>, size: (u16, u16), url: &str, email: &str) -> App {
        App {
            words: Words::of(Lang::En),
            keymap,
            severities: Severities::default(),
            hosts: Vec::new(),
            sent: None,
            now,
            minute: now,
            size,
            screen: Screen::Inbox,
            before_sign_in: Screen::Inbox,
            sign_in: SignIn::new(url, email),
            desk: None,
            link: Link::Starting,
            synced_at: None,
            inbox: Inbox::default(),
            filter: None,
            closed: closed::ClosedPages::default(),
            searching: false,
            reading: false,
            thread: None,
            beside: beside::Beside::default(),
            draft: None,
            wanted: None,
            taking_back: None,
            pulled_back: HashSet::new(),
            marked: None,
            composer: None,
            clip: String::new(),
            review: None,
            outbox: Vec::new(),
            first_row: 0,
            chosen: outbox::Chosen::default(),
            transfers: files::Transfers::default(),
            download_folder: String::new(),
            dialog: None,
            absences: Absences::default(),
            form: None,
            form_draft: None,
            insights: Insights::default(),
            help: None,
            palette: None,
            confirm: None,
            notice: None,
            alerts: Alerts::default(),
            remarks: Vec::new(),
            has_mouse: false,
            dragged: None,
            quitting: false,
        }
    }

    /// Takes in what happened and says what is to be done.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.alerts.note(&msg);
        match msg {
            Msg::Tick(now) => self.tick(now, &mut effects),
            Msg::Key(combo) => self.key(combo, &mut effects),
            Msg::Paste(text) => self.paste(&text),
            Msg::Mouse(mouse) => self.mouse(mouse, &mut effects),
            Msg::Focus => self.focused(&mut effects),
            Msg::Resize(cols, rows) => self.size = (cols, rows),
            Msg::Terminate => self.quit(&mut effects),
            Msg::GoOn => {
                self.searching = false;
                self.inbox.search();
            }
            data => self.take_in(data, &mut effects),
        }
        self.settle(&mut effects);
        self.ring(&mut effects);
        effects
    }

    /// The context whose keys work now.
    pub fn context(&self) -> Context {
        match (&self.palette, &self.confirm, &self.help) {
            (Some(_), _, _) => Context::Palette,
            (None, Some(_), _) => Context::Confirm,
            (None, None, Some(help)) if help.typing => Context::HelpSearch,
            (None, None, Some(_)) => Context::Help,
            (None, None, None) => self.context_below(),
        }
    }

    /// The context under a help, a question or the palette.
    pub fn context_below(&self) -> Context {
        if let Some(dialog) = &self.dialog {
            return dialog.context();
        }
        match self.screen {
            Screen::SignIn => Context::SignIn,
            Screen::Outbox => Context::Outbox,
            Screen::Absences if self.form.is_some() => Context::AbsenceForm,
            Screen::Absences => Context::Absences,
            Screen::Insights => Context::Insights,
            Screen::Inbox if self.review.is_some() => Context::Review,
            Screen::Inbox if self.composer.is_some() => Context::Composer,
            Screen::Inbox if self.reading => Context::Thread,
            Screen::Inbox if self.filter.as_ref().is_some_and(|line| line.typing) => Context::Filter,
            Screen::Inbox => Context::Inbox,
        }
    }

    /// The screen's parts; `None` where the terminal is too small.
    pub fn layout(&self) -> Option<Layout> {
        let layout = Layout::of(self.size.0, self.size.1)?;
        Some(layout.with_footer(self.footer_lines(layout.footer.w.into())))
    }

    fn wide(&self) -> bool {
        self.layout().is_some_and(|layout| layout.wide)
    }

    /// Rows of the list on the screen, under the line of headings.
    pub fn list_height(&self) -> usize {
        self.layout().map_or(10, |layout| layout.list().inner().h.saturating_sub(1).into())
    }

    /// Cells in a line of the discussion.
    pub fn thread_width(&self) -> usize {
        self.thread_area().map_or(60, |area| area.padded().w.into())
    }

    fn thread_area(&self) -> Option<layout::Area> {
        let layout = self.layout()?;
        Some(if self.composer.is_some() { layout.writing()[0] } else { layout.thread() })
    }

    /// Lines there are for the discussion's messages under the order card.
    pub fn thread_room(&self) -> usize {
        let height = self.thread_area().map_or(10, |area| usize::from(area.padded().h));
        height.saturating_sub(self.card_lines().len()).max(1)
    }

    /// The discussion's lines in the room there is.
    pub fn thread_view(&self) -> Option<ThreadView> {
        let (thread, zone) = (self.thread.as_ref()?, self.desk.as_ref()?.clock.calendar().zone());
        let year = self.now.with_timezone(&zone).year();
        let measure = Measure { width: self.thread_width(), zone, year };
        Some(thread.view(measure, self.words, &self.pending_in(&thread.id)))
    }

    /// How many lines that are.
    pub(super) fn thread_length(&self) -> usize {
        self.thread_view().map_or(0, |view| view.len())
    }

    fn say(&mut self, tone: Tone, text: impl Into<String>) {
        self.notice = Some(Notice::new(tone, text, self.now));
    }

    fn tick(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        self.now = now;
        self.turn_minute();
        self.transfers.tick(now);
        if self.notice.as_ref().is_some_and(|notice| notice.until <= now) {
            self.notice = None;
        }
        if self.composer.as_ref().and_then(Composer::pause_over_at).is_some_and(|at| at <= now) {
            self.keep_draft(effects);
        }
        if self.form.as_ref().and_then(|form| form.keep_at).is_some_and(|at| at <= now) {
            self.keep_form(effects);
        }
    }

    /// Keeps what has been typed since the last pause and runs the checks on it.
    fn keep_draft(&mut self, effects: &mut Vec<Effect>) {
        let Some(composer) = &mut self.composer else { return };
        let Some(draft) = composer.settle(self.now) else { return };
        let id = composer.id.clone();
        if draft.is_empty() {
            self.inbox.drafts.remove(&id);
        } else {
            self.inbox.drafts.insert(id);
        }
        self.draft = Some(Some(draft.clone()).filter(|draft| !draft.is_empty()));
        effects.push(Effect::SaveDraft(draft));
    }

    fn quit(&mut self, effects: &mut Vec<Effect>) {
        self.keep_draft(effects);
        self.keep_form(effects);
        self.quitting = true;
        effects.push(Effect::Quit);
    }

    /// Whether the program is to end.
    pub fn is_quitting(&self) -> bool {
        self.quitting
    }

    fn keep_form(&mut self, effects: &mut Vec<Effect>) {
        if let Some(form) = &mut self.form {
            form.keep_at = None;
            let draft = Some(form.draft()).filter(|draft| *draft != FormDraft::default());
            if draft != self.form_draft {
                self.form_draft.clone_from(&draft);
                effects.push(Effect::SaveForm(draft));
            }
        }
    }

    /// Brings the parts in line after a change: the selection with the list, the discussion with the
    /// selection.
    fn settle(&mut self, effects: &mut Vec<Effect>) {
        if self.review.is_some() && self.writing_closed().is_some() {
            self.review = None;
        }
        let height = self.list_height();
        self.inbox.settle(height);
        self.go_on_searching(effects);
        self.want_closed(effects);
        let shown = self.reading || (self.wide() && self.screen == Screen::Inbox);
        if shown && self.composer.is_none() && self.desk.is_some() {
            match self.inbox.selected().cloned() {
                Some(id) => {
                    // A discussion that is being read stays, even when it leaves the view.
                    let other = self.thread.as_ref().is_none_or(|thread| thread.id != id);
                    if other && self.thread.is_some() && !self.reading {
                        self.follow(id, effects);
                    } else if other && self.thread.is_none() {
                        self.show_thread(id, effects);
                    } else if !other {
                        self.beside_found();
                    }
                }
                None if !self.reading => self.thread = None,
                None => {}
            }
        }
        self.settle_rows();
        self.settle_text();
        self.settle_palette();
        self.settle_help();
        let room = self.thread_room();
        if self.thread.as_ref().is_some_and(|thread| thread.from_end > 0) {
            let most = self.thread_length().saturating_sub(room);
            if let Some(thread) = &mut self.thread {
                thread.from_end = thread.from_end.min(most);
            }
        }
    }

    fn show_thread(&mut self, id: DiscussionId, effects: &mut Vec<Effect>) {
        self.turn_to(id.clone());
        effects.push(Effect::ReadThread(id));
    }

    fn mark_read(&mut self, effects: &mut Vec<Effect>) {
        // Only what is on the screen has been read.
        let read = self.reading && self.screen == Screen::Inbox;
        let Some(thread) = self.thread.as_ref().filter(|_| read) else { return };
        let unread = thread.discussion.as_ref().is_some_and(|discussion| discussion.unread_count > 0);
        let newest = thread.newest().map(|message| message.id.clone());
        if unread && newest.is_some() && self.marked != newest {
            self.marked.clone_from(&newest);
            effects.extend(newest.map(|newest| Effect::MarkRead(thread.id.clone(), newest)));
        }
    }
}
