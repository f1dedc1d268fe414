//! The whole vocabulary of the state machine: what comes in ([`Msg`]) and what is asked for ([`Effect`]).

use super::alerts::Alert;
use super::mouse::Mouse;
use crate::domain::absence::{Absence, AbsenceNotice};
use crate::domain::account::Account;
use crate::domain::discussion::{AbsenceId, Attachment, Discussion, DiscussionId, Message, MessageId};
use crate::domain::draft::{AbsenceForm as FormDraft, Draft};
use crate::domain::list_row::ListRow;
use crate::domain::outbox::{OutboxId, OutboxItem, OutboxKind};
use crate::domain::stats::Figures;
use crate::draft_check::SentTexts;
use crate::fault::Fault;
use crate::input::Combo;
use crate::words::Wording;
use chrono::{DateTime, NaiveDate, Utc};
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something that happened.
#[derive(Debug)]
pub enum Msg {
    /// A key.
    Key(Combo),
    /// A text pasted in one piece.
    Paste(String),
    /// The mouse.
    Mouse(Mouse),
    /// The terminal's window has the keys again.
    Focus,
    /// The terminal's new size in cells.
    Resize(u16, u16),
    /// The time, corrected by the platform's clock. Comes before every other message and when asked for.
    Tick(DateTime<Utc>),
    /// On with the search that is under way: what [`Effect::GoOn`] asked for.
    GoOn,
    /// The program is asked to end (SIGTERM, SIGHUP, a closed terminal).
    Terminate,
    /// The local store is open: what the first frame needs.
    Opened(Box<Opened>),
    /// More rows of the list from the store; `complete` with the last.
    Rows {
        /// The rows.
        rows: Vec<ListRow>,
        /// Whether the whole list has been read.
        complete: bool,
    },
    /// Closed discussions kept in the store; `complete` with the last.
    ClosedKept {
        /// The rows.
        rows: Vec<ListRow>,
        /// Whether all have been read.
        complete: bool,
    },
    /// A page of the platform's closed discussions, merged in the store.
    ClosedPage(Result<ClosedPage, Fault>),
    /// Discussions that are new or changed, already merged in the store.
    Changed(Vec<Discussion>),
    /// Discussions that are gone.
    Dropped(Vec<DiscussionId>),
    /// How the platform can be reached.
    Link(Link),
    /// A discussion's messages, from the store or from the platform.
    Thread(Box<ThreadPage>),
    /// A discussion's messages could not be had from the platform.
    ThreadFailed(DiscussionId, Fault),
    /// The draft kept for a discussion.
    Draft(DiscussionId, Option<Draft>),
    /// Everything that waits to be sent, whenever it changes.
    Outbox(Vec<OutboxItem>),
    /// A row of the outbox came to its end.
    Settled(Box<Settled>),
    /// All absence notices.
    Absences(Vec<Absence>),
    /// The replies sent from this machine, as drafts are compared with them.
    Sent(Arc<SentTexts>),
    /// The figures of how replies came, or why they cannot be told.
    Insights {
        /// The figures.
        told: Result<Box<Figures>, Fault>,
        /// Whether nothing more comes: closed discussions are counted once the platform has told them.
        complete: bool,
    },
    /// A sign-in came to its end.
    SignIn(SignInOutcome),
    /// What locks up what is kept for a platform: answers [`Effect::LookAtVault`].
    Vault(VaultState),
    /// There is no session (any more): ask to sign in.
    SignedOut(Option<Fault>),
    /// Something to know of where things are kept.
    Remark(Wording),
    /// A write that was about to go out, and is no reply, has been taken back.
    TakenBack(OutboxKind),
    /// A row of the outbox has been given up.
    GivenUp(GivenUp),
    /// How far a file has come.
    Transfer(Transfer),
    /// No file is being uploaded any more.
    Uploaded,
    /// A download came to its end: where the file lies.
    Saved(Result<String, Fault>),
    /// A path of the file dialog, completed as far as it is plain.
    Completed(Completed),
    /// A file to attach has been looked at: its whole path and its size in bytes.
    Picked(Result<(String, u64), Fault>),
    /// A link was handed to the browser; or could not be, and was copied.
    LinkOpened {
        /// The link.
        link: String,
        /// Whether a browser took it.
        opened: bool,
    },
    /// What was written of a discussion's reply in the seller's own editor.
    EditedOutside(DiscussionId, String),
    /// No editor is named by the environment.
    NoEditor,
    /// Something failed that belongs to no form.
    Failed(Fault),
}

/// What the program wants done. The runtime carries it out and answers with a [`Msg`].
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Clear the terminal and draw everything.
    Redraw,
    /// Give the terminal back to the shell until the program is told to go on.
    Suspend,
    /// Draw in the colours of a theme that exists, by its name, until the program ends.
    Theme(&'static str),
    /// Draw, take the keys that wait, then go on with [`Msg::GoOn`].
    GoOn,
    /// Put a text on the clipboard, by the terminal.
    Copy(String),
    /// Open a link in the browser, or copy it where there is none; answered by [`Msg::LinkOpened`].
    OpenLink(String),
    /// Sign in; answered by [`Msg::SignIn`].
    SignIn(Credentials),
    /// Look where secrets would be kept for the platform of this address, as typed; answered by [`Msg::Vault`].
    LookAtVault(String),
    /// Ask the platform for news now.
    Refresh,
    /// Read the figures of Insights, of so many weeks.
    ReadInsights {
        /// Weeks up to now.
        weeks: u32,
    },
    /// Read the closed discussions from the store; answered by [`Msg::ClosedKept`].
    ReadClosed,
    /// Fetch a page of the closed discussions from the platform; answered by [`Msg::ClosedPage`].
    FetchClosed(Option<String>),
    /// Read a discussion from the store; answered by [`Msg::Thread`] and [`Msg::Draft`].
    ReadThread(DiscussionId),
    /// Fetch a discussion's newest messages, or those before a cursor, from the platform. A newer request
    /// takes the place of one under way.
    FetchThread {
        /// The discussion.
        id: DiscussionId,
        /// The cursor of [`ThreadPage::older`], for older messages.
        older: Option<String>,
    },
    /// Keep a draft; an empty text drops it.
    SaveDraft(Draft),
    /// Put a reply into the outbox; it goes out when the hold is over. Drops the draft.
    QueueReply {
        /// The discussion.
        id: DiscussionId,
        /// The text.
        text: String,
        /// The newest message the seller has seen.
        in_reply_to: MessageId,
        /// Files to send with it, as paths on this machine.
        files: Vec<String>,
        /// When it may go out.
        held_until: DateTime<Utc>,
    },
    /// Take a reply that has not been tried out of the outbox; its text becomes the draft again, which
    /// is answered by [`Msg::Draft`].
    TakeBack(OutboxId),
    /// Mark a discussion read up to a message.
    MarkRead(DiscussionId, MessageId),
    /// Say that a discussion's newest message needs no reply, when the hold is over.
    MarkNoReplyNeeded(DiscussionId, MessageId, DateTime<Utc>),
    /// File a notice of absence; answered by [`Msg::Settled`].
    FileAbsence(AbsenceNotice),
    /// Withdraw a notice when the hold is over; answered by [`Msg::Settled`].
    WithdrawAbsence(AbsenceId, DateTime<Utc>),
    /// Have a row of the outbox tried now, or all of them.
    Retry(Option<OutboxId>),
    /// Give a row up; answered by [`Msg::GivenUp`].
    GiveUp(OutboxId),
    /// Remove a refused row whose place another one takes.
    Clear(OutboxId),
    /// Fetch a file and save it in a folder, as typed; answered by [`Msg::Transfer`] and [`Msg::Saved`].
    SaveFile(Attachment, String),
    /// End the download under way; nothing of it is left.
    CancelDownload,
    /// Fetch no more of the list until the seller asks for it; answered by [`Link::Stopped`].
    StopListing,
    /// Complete a path; only folders where a folder is asked for. Answered by [`Msg::Completed`].
    CompletePath {
        /// As typed.
        text: String,
        /// Whether files are of no use.
        folders: bool,
    },
    /// Look at a file to attach, by its path as typed; answered by [`Msg::Picked`].
    PickFile(String),
    /// Hand a discussion's reply to the seller's own editor; answered by [`Msg::EditedOutside`], [`Msg::NoEditor`] or
    /// [`Msg::Failed`].
    EditOutside(DiscussionId, String),
    /// Keep what is written in the absence form; `None` drops it.
    SaveForm(Option<FormDraft>),
    /// Keep how the screen was left, value by value; others stay.
    KeepScreen(BTreeMap<String, String>),
    /// Tell the seller who may not be looking.
    Ring(Alert),
}

/// What the sign-in form sends.
#[derive(Clone)]
pub struct Credentials {
    /// The platform's address.
    pub url: String,
    /// The account's e-mail address.
    pub email: String,
    /// The password.
    pub password: SecretString,
    /// The one-time code, once asked for.
    pub otp: Option<String>,
    /// The passphrase that opens the vault or makes one; `None` where the field is left empty.
    pub passphrase: Option<SecretString>,
}

impl PartialEq for Credentials {
    fn eq(&self, other: &Credentials) -> bool {
        let passphrase = |one: &Credentials| one.passphrase.clone().unwrap_or_default();
        (&self.url, &self.email, &self.otp) == (&other.url, &other.email, &other.otp)
            && self.password.expose_secret() == other.password.expose_secret()
            && passphrase(self).expose_secret() == passphrase(other).expose_secret()
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("url", &self.url).finish_non_exhaustive()
    }
}

/// What locks up what is kept on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VaultState {
    /// A key ring, or a passphrase that is known: nothing is to be asked.
    #[default]
    NotNeeded,
    /// No key ring works and there is no vault yet: a passphrase would make one.
    Offered,
    /// There is a vault, and its passphrase is not known.
    Locked,
}

/// How a sign-in ended.
#[derive(Debug)]
pub enum SignInOutcome {
    /// Signed in; [`Msg::Opened`] follows.
    Done,
    /// The platform wants a one-time code.
    OtpNeeded,
    /// A vault is there, and it has not been opened: its passphrase is missing, or wrong.
    VaultShut {
        /// A passphrase was tried.
        wrong: bool,
    },
    /// It did not work.
    Failed(Fault),
}

/// What the store knows when it opens.
#[derive(Debug)]
pub struct Opened {
    /// The account; the calendar and the reply clock come from it.
    pub account: Account,
    /// Days the seller's settings add to the rest days.
    pub closed_days: Vec<NaiveDate>,
    /// Days the seller's settings take out of them.
    pub open_days: Vec<NaiveDate>,
    /// The first rows of the list.
    pub rows: Vec<ListRow>,
    /// How many discussions each section holds, in the order of `Section::ALL`.
    pub counts: [usize; 4],
    /// Whether `rows` is the whole list.
    pub complete: bool,
    /// Discussions with a draft.
    pub drafts: Vec<DiscussionId>,
    /// What waits to be sent.
    pub outbox: Vec<OutboxItem>,
    /// The notices as last seen.
    pub absences: Vec<Absence>,
    /// What was left in the absence form.
    pub form: Option<FormDraft>,
    /// How the screen was left: values by their keys.
    pub screen: BTreeMap<String, String>,
    /// When the list was last compared with the platform.
    pub synced_at: Option<DateTime<Utc>>,
    /// What the person should know of where things are kept (no keyring, a damaged file set aside).
    pub remarks: Vec<Wording>,
}

/// How the platform can be reached, in one phrase at the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// Not asked yet.
    Starting,
    /// The whole list is being fetched.
    Listing {
        /// Discussions so far.
        done: usize,
        /// As many as there were when the list was last read; `None` at the first time.
        of_about: Option<usize>,
    },
    /// The seller has ended it before the list was whole.
    Stopped,
    /// Events arrive as they happen.
    Live {
        /// When the list was last compared.
        checked_at: DateTime<Utc>,
    },
    /// The platform has no events; it is asked every so many seconds.
    Polling {
        /// Seconds between two looks.
        seconds: u64,
        /// When the list was last compared.
        checked_at: DateTime<Utc>,
    },
    /// Out of reach.
    Offline {
        /// Since when.
        since: DateTime<Utc>,
        /// Why, and what to do.
        why: Fault,
    },
}

/// Messages of one discussion.
#[derive(Debug)]
pub struct ThreadPage {
    /// The discussion as the store has it.
    pub discussion: Discussion,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
    /// Where older messages can be fetched from, if there are any.
    pub older: Option<String>,
    /// Whether this is what the store held, not the platform's answer.
    pub cached: bool,
    /// Whether these messages stand before the ones already shown.
    pub prepend: bool,
}

/// A page of closed discussions.
#[derive(Debug)]
pub struct ClosedPage {
    /// The discussions.
    pub discussions: Vec<Discussion>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
}

/// A row of the outbox that has been given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUp {
    /// What it was.
    pub kind: OutboxKind,
    /// A try may have reached the platform: giving it up does not take that back.
    pub maybe_delivered: bool,
}

/// How far a file has come on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// The file's name.
    pub name: String,
    /// To the platform rather than from it.
    pub upload: bool,
    /// Bytes so far.
    pub done: u64,
    /// Bytes in all.
    pub total: u64,
}

/// A path that has been completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completed {
    /// What was asked for.
    pub asked: String,
    /// The path as far as there is only one way on.
    pub text: String,
    /// What it may become, where there are several ways on.
    pub choices: Vec<String>,
}

/// The end of an outbox row.
#[derive(Debug)]
pub struct Settled {
    /// What it was.
    pub kind: OutboxKind,
    /// The discussion it belonged to.
    pub discussion: Option<DiscussionId>,
    /// Delivered, or refused for good.
    pub outcome: Result<(), Fault>,
}
