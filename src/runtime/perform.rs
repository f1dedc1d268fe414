//! Carries out the effects of the state machine: one task an effect, answers back into the queue. What goes
//! to the store is asked for at once, in order; nothing here waits for the network on the way of a key.

use super::desk::open_store;
use super::desk::reply_clock;
use super::notify::Notifier;
use super::reading::{self, MESSAGES};
use super::run::Start;
use super::shared::{Queue, Shared};
use super::signing_in::{look_at_vault, resume, sign_in, sign_in_with};
use super::{closed, files, outbox, stats, tokens};
use crate::app::msg::{Effect, Msg, ThreadPage};
use crate::domain::discussion::DiscussionId;
use crate::domain::outbox::OutboxBody;
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{Clock, Helpdesk, PlatformUrl};
use crate::store::{NewItem, Place, Store};
use crate::words::{Words, say};
use chrono::{DateTime, Utc};
use crossterm::clipboard::CopyToClipboard;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::{AbortHandle, JoinHandle, JoinSet};

/// Carries out effects.
pub(super) struct Performer {
    shared: Shared,
    tasks: JoinSet<()>,
    fetching: Option<AbortHandle>,
    /// Opens the store of the account used last.
    opening: Option<JoinHandle<()>>,
    downloading: Option<AbortHandle>,
    redraw: bool,
    notifier: Notifier,
    suspend: bool,
    handed_over: Option<(DiscussionId, String)>,
}

/// Asks the terminal to put a text on the clipboard (OSC 52). One that cannot leaves it; nothing answers.
fn copy(text: &str) {
    let copied = CopyToClipboard::to_clipboard_from(text);
    // A terminal that is gone is told by the next frame.
    let _ = crossterm::execute!(std::io::stdout(), copied);
}

/// How long the first frame waits for the local data: a key ring may take far longer.
const FIRST_FRAME: Duration = Duration::from_millis(250);

impl Performer {
    pub(super) fn new(start: &Start, queue: Queue) -> Performer {
        let shared = Shared {
            queue,
            paths: start.paths.clone(),
            settings: start.settings.clone(),
            secrets: start.secrets.clone(),
            keeper: Arc::default(),
            clock: start.clock.clone(),
            refresh: Arc::new(Notify::new()),
            stop: Arc::new(Notify::new()),
            open: Arc::default(),
            telling: Arc::default(),
        };
        Performer {
            shared,
            tasks: JoinSet::new(),
            fetching: None,
            downloading: None,
            opening: None,
            redraw: false,
            notifier: Notifier::new(start.settings.notices.clone()),
            suspend: false,
            handed_over: None,
        }
    }

    /// The time by the platform's clock, as far as it is known.
    pub(super) fn now(&self, clock: &Arc<dyn Clock>) -> DateTime<Utc> {
        self.shared.open().helpdesk.as_ref().map_or_else(|| clock.now(), Helpdesk::now)
    }

    /// Opens the store of the account used last, so that the first frame shows it; where that takes longer, it
    /// comes behind the first frame.
    pub(super) async fn open_last(&mut self, start: &Start) {
        let Some(place) = start.settings.api_url.as_ref().and_then(|url| Place::last(&start.paths, url))
        else {
            return;
        };
        let shared = self.shared.clone();
        let url = start.settings.api_url.clone().unwrap_or_default();
        let mut opening = tokio::spawn(async move {
            let opened = async {
                let keeper = shared.keeper(&PlatformUrl::parse(&url)?);
                let (store, remarks) = open_store(place, &keeper).await?;
                shared.open().store = Some(store.clone());
                match store.account().await? {
                    Some(account) => shared.show_store(&store, account, remarks).await,
                    None => Ok(()),
                }
            };
            if let Err(fault) = opened.await {
                shared.tell(Msg::Failed(fault));
            }
        });
        if tokio::time::timeout(FIRST_FRAME, &mut opening).await.is_err() {
            self.opening = Some(opening);
        }
    }

    /// Goes to the platform: with the session there is, or to the sign-in form.
    pub(super) fn connect(&mut self, start: &Start) {
        let Some(url) = start.settings.api_url.clone() else {
            return self.shared.tell(Msg::SignedOut(None));
        };
        let (shared, token, credentials) = (self.shared.clone(), start.token.clone(), start.sign_in.clone());
        let opening = self.opening.take();
        self.tasks.spawn(async move {
            if let Some(opening) = opening {
                // One store is opened once; what it cannot do has been told.
                let _ = opening.await;
            }
            let (helpdesk, keeper) = match shared.helpdesk(&url, token).await {
                Ok(made) => made,
                Err(fault) => return shared.tell(Msg::SignedOut(Some(fault))),
            };
            shared.open().helpdesk = Some(helpdesk.clone());
            if let Some((email, password)) = credentials {
                return sign_in(&shared, helpdesk, &keeper, &email, &password, None).await;
            }
            match helpdesk.has_session().await {
                Ok(true) => {
                    if let Some(remark) = tokens::place_remark(&keeper) {
                        shared.tell(Msg::Remark(remark));
                    }
                    resume(&shared, helpdesk, &keeper).await;
                }
                Ok(false) => shared.tell(Msg::SignedOut(None)),
                Err(error) => shared.tell(Msg::SignedOut(Some(error.into()))),
            }
        });
    }

    /// Whether the terminal is to be given back for a while; asked once.
    pub(super) fn suspend_wanted(&mut self) -> bool {
        std::mem::take(&mut self.suspend)
    }

    /// Whether the whole screen is to be drawn anew; asked once.
    pub(super) fn redraw_wanted(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    /// A reply that is to be written on in the seller's own editor; asked once.
    pub(super) fn handed_over(&mut self) -> Option<(DiscussionId, String)> {
        self.handed_over.take()
    }
    pub(super) fn perform(&mut self, effect: Effect) {
        while self.tasks.try_join_next().is_some() {}
        let shared = self.shared.clone();
        match effect {
            // The run loop's own.
            Effect::Quit | Effect::Theme(_) => {}
            Effect::Redraw => self.redraw = true,
            Effect::Ring(alert) => self.notifier.ring(&alert),
            Effect::Suspend => self.suspend = true,
            Effect::Copy(text) => copy(&text),
            Effect::OpenLink(link) => {
                let opened = super::browse::open(&link);
                if !opened {
                    copy(&link);
                }
                shared.tell(Msg::LinkOpened { link, opened });
            }
            Effect::GoOn => shared.tell(Msg::GoOn),
            Effect::EditOutside(id, text) => self.handed_over = Some((id, text)),
            Effect::SignIn(credentials) => {
                self.tasks.spawn(async move { sign_in_with(&shared, credentials).await });
            }
            Effect::LookAtVault(url) => {
                self.tasks.spawn(async move { look_at_vault(&shared, &url).await });
            }
            Effect::Refresh => shared.refresh.notify_one(),
            // Only who is reading the list now hears it.
            Effect::StopListing => shared.stop.notify_waiters(),
            Effect::FetchThread { id, older } => {
                if let Some(before) = self.fetching.take() {
                    before.abort();
                }
                shared.open().missed = None;
                let task = self.tasks.spawn(async move { reading::thread(&shared, id, older).await });
                self.fetching = Some(task);
            }
            Effect::FetchClosed(cursor) => {
                self.tasks.spawn(async move {
                    let page = reading::closed_page(&shared, cursor).await;
                    shared.tell(Msg::ClosedPage(page));
                });
            }
            Effect::SaveFile(file, folder) => {
                let task = self.tasks.spawn(async move { files::save(&shared, file, folder).await });
                self.downloading = Some(task);
            }
            Effect::CancelDownload => {
                if let Some(task) = self.downloading.take() {
                    task.abort();
                }
            }
            Effect::ReadInsights { weeks } => {
                self.tasks.spawn(async move { insights(&shared, weeks).await });
            }
            Effect::CompletePath { text, folders } => {
                self.tasks.spawn(async move { files::complete(&shared, text, folders).await });
            }
            Effect::PickFile(path) => {
                self.tasks.spawn(async move { files::pick(&shared, path).await });
            }
            stored => self.ask_store(stored),
        }
    }

    /// Effects on the store: asked for here and now, so that they keep their order.
    fn ask_store(&mut self, effect: Effect) {
        let shared = self.shared.clone();
        let Some(store) = shared.store() else { return };
        let now = shared.now();
        let item = |discussion_id, body, held_until, drop_draft| NewItem {
            discussion_id,
            body,
            held_until,
            drop_draft,
            created_at: now,
        };
        match effect {
            Effect::ReadThread(id) => {
                let discussion = store.discussion(id.clone());
                let messages = store.messages(id.clone(), MESSAGES);
                let draft = store.draft(id.clone());
                self.tasks.spawn(async move {
                    let read = async {
                        let (discussion, thread) = (discussion.await?, messages.await?);
                        if let Some(discussion) = discussion {
                            let page = ThreadPage {
                                discussion,
                                messages: thread.messages,
                                older: None,
                                cached: true,
                                prepend: false,
                            };
                            shared.tell(Msg::Thread(Box::new(page)));
                        }
                        shared.tell(Msg::Draft(id, draft.await?));
                        Ok::<(), Fault>(())
                    };
                    if let Err(fault) = read.await {
                        shared.tell(Msg::Failed(fault));
                    }
                });
            }
            Effect::ReadClosed => {
                self.tasks.spawn(async move {
                    if let Err(fault) = reading::closed(&shared, &store).await {
                        shared.tell(Msg::Failed(fault));
                    }
                });
            }
            Effect::SaveDraft(draft) => self.answer(store.save_draft(draft)),
            Effect::KeepScreen(values) => self.answer(store.put_screen(values)),
            Effect::SaveForm(form) => self.answer(store.save_absence_form(form)),
            Effect::TakeBack(id) => {
                let rows = store.outbox();
                let taken = store.take_back(id.clone(), now);
                self.tasks.spawn(async move {
                    let rows = rows.await.unwrap_or_default();
                    let before = rows.into_iter().find(|row| row.id == id);
                    outbox::taken_back(&shared, &store, before, taken).await;
                });
            }
            Effect::QueueReply { id, text, in_reply_to, files, held_until } => {
                let body = OutboxBody::Reply { text, in_reply_to, files, attachment_ids: Vec::new() };
                self.enqueue(store, item(Some(id), body, Some(held_until), true));
            }
            Effect::MarkRead(id, last_message_id) => {
                self.enqueue(store, item(Some(id), OutboxBody::Read { last_message_id }, None, false));
            }
            Effect::MarkNoReplyNeeded(id, last_message_id, until) => {
                let body = OutboxBody::NoReplyNeeded { last_message_id };
                self.enqueue(store, item(Some(id), body, Some(until), false));
            }
            Effect::FileAbsence(notice) => {
                self.enqueue(store, item(None, OutboxBody::Absence { notice }, None, false));
            }
            Effect::WithdrawAbsence(absence_id, until) => {
                let body = OutboxBody::WithdrawAbsence { absence_id };
                self.enqueue(store, item(None, body, Some(until), false));
            }
            Effect::Retry(id) => {
                let retried = outbox::retry(&shared, &store, id);
                self.tasks.spawn(retried);
            }
            Effect::GiveUp(id) => {
                let maybe = say!(Words::of(self.shared.settings.lang), "given-up-maybe-draft");
                let given_up = store.give_up(id, maybe, now);
                self.tasks.spawn(async move { outbox::given_up(&shared, &store, given_up).await });
            }
            Effect::Clear(id) => {
                let cleared = store.drop_outbox(id);
                // One that is gone by itself is cleared as well.
                self.tasks.spawn(async move { drop(cleared.await) });
            }
            Effect::Quit
            | Effect::Theme(_)
            | Effect::Redraw
            | Effect::Ring(_)
            | Effect::Suspend
            | Effect::GoOn
            | Effect::Copy(_)
            | Effect::EditOutside(..)
            | Effect::OpenLink(_)
            | Effect::FetchClosed(_)
            | Effect::SignIn(_)
            | Effect::LookAtVault(_)
            | Effect::Refresh
            | Effect::SaveFile(..)
            | Effect::CancelDownload
            | Effect::StopListing
            | Effect::ReadInsights { .. }
            | Effect::CompletePath { .. }
            | Effect::PickFile(_)
            | Effect::FetchThread { .. } => {}
        }
    }

    fn enqueue(&mut self, store: Store, item: NewItem) {
        let shared = self.shared.clone();
        let put = store.enqueue(item);
        self.tasks.spawn(async move {
            match put.await {
                Ok(_) => {
                    shared.tell_outbox(&store).await;
                    shared.deliver();
                }
                Err(error) => shared.tell(Msg::Failed(error.into())),
            }
        });
    }

    fn answer(&mut self, answer: crate::store::Answer<()>) {
        let shared = self.shared.clone();
        self.tasks.spawn(async move {
            if let Err(error) = answer.await {
                shared.tell(Msg::Failed(error.into()));
            }
        });
    }

    /// Ends the services and closes the store with everything that was asked of it.
    pub(super) async fn close(self) {
        let (services, store) = {
            let mut open = self.shared.open();
            (open.services.take(), open.store.take())
        };
        if let Some(services) = services {
            services.abort();
        }
        if let Some(store) = store {
            // It is over either way; what could not be written has been told before.
            let _ = store.close().await;
        }
    }
}

/// Tells the figures by what is kept here, then, once the platform has told its closed discussions, with them.
async fn insights(shared: &Shared, weeks: u32) {
    let kept = async {
        let nothing = || fault!(FaultKind::LocalData, "fault-nothing-kept");
        let store = shared.store().ok_or_else(nothing)?;
        let account = store.account().await?.ok_or_else(nothing)?;
        let clock = reply_clock(&account, &shared.settings)?;
        let figures = stats::gather(&store, &clock, shared.now(), weeks).await?;
        Ok::<_, Fault>((store, clock, figures))
    };
    let desk = shared.desk();
    let (store, clock) = match kept.await {
        Ok((store, clock, figures)) => {
            shared.tell(Msg::Insights { told: Ok(Box::new(figures)), complete: desk.is_none() });
            (store, clock)
        }
        Err(fault) => return shared.tell(Msg::Insights { told: Err(fault), complete: true }),
    };
    let Some(desk) = desk else { return };
    let told = async {
        closed::fetch(&desk).await?;
        stats::gather(&store, &clock, shared.now(), weeks).await.map(Box::new)
    };
    shared.tell(Msg::Insights { told: told.await, complete: true });
}
