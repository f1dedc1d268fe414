//! What the interface's tasks share: the queue, the desk that is open, its services; and how a session
//! begins.

use super::deliver::{self, Delivery, Told};
use super::desk::Desk;
use super::sync::{self, News};
use super::{reading, tokens};
use crate::app::msg::{Credentials, Link, Msg, Settled, SignInOutcome, ThreadPage};
use crate::config::Settings;
use crate::config::paths::Paths;
use crate::config::profile;
use crate::domain::account::Account;
use crate::fault::{Fault, FaultKind};
use crate::platform::{Clock, Helpdesk, PlatformError};
use crate::store::Store;
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Notify, mpsc};
use tokio::task::AbortHandle;

pub(super) type Queue = mpsc::UnboundedSender<Msg>;

/// What the tasks share.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) queue: Queue,
    pub(super) paths: Paths,
    pub(super) settings: Settings,
    pub(super) keyring: bool,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) refresh: Arc<Notify>,
    pub(super) deliver: Arc<Notify>,
    pub(super) open: Arc<Mutex<Open>>,
}

/// What is open at the moment.
#[derive(Default)]
pub(super) struct Open {
    pub(super) store: Option<Store>,
    pub(super) desk: Option<Desk>,
    pub(super) helpdesk: Option<Helpdesk>,
    /// Sync and delivery of the desk.
    pub(super) services: Vec<AbortHandle>,
}

impl Shared {
    pub(super) fn tell(&self, msg: Msg) {
        // The loop has ended: nobody is left to be told.
        let _ = self.queue.send(msg);
    }

    pub(super) fn open(&self) -> std::sync::MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn store(&self) -> Option<Store> {
        self.open().store.clone()
    }

    pub(super) fn desk(&self) -> Option<Desk> {
        self.open().desk.clone()
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.open().helpdesk.as_ref().map_or_else(|| self.clock.now(), Helpdesk::now)
    }

    pub(super) async fn tell_outbox(&self, store: &Store) {
        match store.outbox().await {
            Ok(items) => self.tell(Msg::Outbox(items)),
            Err(error) => self.tell(Msg::Failed(error.into())),
        }
    }

    /// Tells the first rows of a store, then the rest piece by piece.
    pub(super) async fn show_store(
        &self,
        store: &Store,
        account: Account,
        remarks: Vec<String>,
    ) -> Result<(), Fault> {
        let (opened, next) = reading::first(store, account, remarks, &self.settings).await?;
        self.tell(Msg::Opened(Box::new(opened)));
        if let Some(after) = next {
            let (shared, store) = (self.clone(), store.clone());
            // Reading goes on beside the first frame.
            tokio::spawn(async move {
                if let Err(fault) = reading::rest(&shared, &store, after).await {
                    shared.tell(Msg::Failed(fault));
                }
            });
        }
        Ok(())
    }

    /// Signed in: opens the account's store where it is another than the one shown, and starts its services.
    pub(super) async fn begin(&self, helpdesk: Helpdesk) -> Result<(), Fault> {
        let before = self.store();
        let (desk, remarks) = Desk::open(helpdesk, before.clone(), &self.paths, &self.settings).await?;
        let same = before.as_ref().is_some_and(|store| store.place() == desk.store.place());
        let shown = same && self.open().desk.is_some();
        self.adopt(&desk);
        if !shown {
            self.show_store(&desk.store, (*desk.account).clone(), remarks).await?;
        }
        self.serve(desk);
        Ok(())
    }

    pub(super) fn adopt(&self, desk: &Desk) {
        let mut open = self.open();
        open.store = Some(desk.store.clone());
        open.helpdesk = Some(desk.helpdesk.clone());
        open.desk = Some(desk.clone());
    }

    /// Keeps the desk in step and its outbox moving, in place of the services before.
    pub(super) fn serve(&self, desk: Desk) {
        let (for_sync, sync_desk) = (self.clone(), desk.clone());
        let sync = tokio::spawn(async move {
            let shared = for_sync.clone();
            let tell = move |news| shared.news(news);
            sync::keep_in_step(&sync_desk, &for_sync.refresh, &tell).await;
        });
        let for_delivery = self.clone();
        let delivery = tokio::spawn(async move {
            let (told, mut tellings) = mpsc::unbounded_channel();
            let tell = move |one: Told| {
                let _ = told.send(one);
            };
            let shared = for_delivery.clone();
            let work = deliver::keep_delivering(&desk, &for_delivery.deliver, &tell);
            tokio::pin!(work);
            loop {
                tokio::select! {
                    fault = &mut work => return shared.tell(Msg::Failed(fault)),
                    Some(one) = tellings.recv() => shared.delivered(&desk, one).await,
                }
            }
        });
        let mut open = self.open();
        for old in open.services.drain(..) {
            old.abort();
        }
        open.services = vec![sync.abort_handle(), delivery.abort_handle()];
    }

    pub(super) fn news(&self, news: News) {
        self.tell(match news {
            News::Listing(many) => Msg::Link(Link::Listing(many)),
            News::Changed(discussions) => Msg::Changed(discussions),
            News::Dropped(ids) => Msg::Dropped(ids),
            News::Absences(items) => Msg::Absences(items),
            News::Live(checked_at) => Msg::Link(Link::Live { checked_at }),
            News::Polled(checked_at, seconds) => Msg::Link(Link::Polling { seconds, checked_at }),
            News::Offline(why) => Msg::Link(Link::Offline { since: self.now(), why }),
            News::SignedOut(fault) => Msg::SignedOut(Some(fault)),
        });
    }

    pub(super) async fn delivered(&self, desk: &Desk, told: Told) {
        let (kind, id) = (told.kind, told.discussion.clone());
        let outcome = match told.result {
            Delivery::Done { message, discussion, .. } => {
                if let Some(discussion) = discussion {
                    let messages = message.into_iter().collect();
                    let page = ThreadPage {
                        discussion: (*discussion).clone(),
                        messages,
                        older: None,
                        cached: false,
                        prepend: false,
                    };
                    self.tell(Msg::Changed(vec![*discussion]));
                    self.tell(Msg::Thread(Box::new(page)));
                }
                if let Ok(items) = desk.store.absences().await {
                    self.tell(Msg::Absences(items));
                }
                Ok(())
            }
            Delivery::Refused { fault, given_back } => {
                if let (Some(draft), Some(id)) = (given_back, &id) {
                    self.tell(Msg::Draft(id.clone(), Some(draft)));
                }
                // The refusal often means that the list is behind: look again.
                self.refresh.notify_one();
                Err(fault)
            }
            Delivery::Later(fault) => {
                if fault.kind == FaultKind::SignedOut {
                    self.tell(Msg::SignedOut(Some(fault)));
                }
                return self.tell_outbox(&desk.store).await;
            }
        };
        self.tell_outbox(&desk.store).await;
        self.tell(Msg::Settled(Box::new(Settled { kind, discussion: id, outcome })));
    }
}

/// A session is there: on with it. Out of reach, the store is shown and the platform tried again.
pub(super) async fn resume(shared: &Shared, helpdesk: Helpdesk) {
    let mut failures = 0;
    loop {
        let fault = match shared.begin(helpdesk.clone()).await {
            Ok(()) => return,
            Err(fault) if fault.kind == FaultKind::SignedOut => {
                return shared.tell(Msg::SignedOut(Some(fault)));
            }
            Err(fault) => fault,
        };
        let wait = sync::wait_after(failures, fault.retry_at, shared.clock.now());
        failures += 1;
        shared.tell(Msg::Link(Link::Offline { since: shared.now(), why: fault }));
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = shared.refresh.notified() => {}
        }
    }
}

pub(super) async fn sign_in_with(shared: &Shared, credentials: Credentials) {
    let folders =
        tokens::Folders { paths: &shared.paths, settings: &shared.settings, keyring: shared.keyring };
    let made = tokens::connection(&folders, &credentials.url, None, shared.clock.clone()).and_then(
        |(connection, keeper)| {
            // A person waits: the keyring may ask to be unlocked.
            keeper.wait_for_person();
            Ok((Helpdesk::connect(connection)?, keeper))
        },
    );
    match made {
        Ok((helpdesk, keeper)) => {
            let password = SecretString::from(credentials.password);
            sign_in(shared, helpdesk, &credentials.email, &password, credentials.otp.as_deref()).await;
            if let Some(remark) = tokens::place_remark(&keeper) {
                shared.tell(Msg::Remark(remark));
            }
        }
        Err(fault) => shared.tell(Msg::SignIn(SignInOutcome::Failed(fault))),
    }
}

pub(super) async fn sign_in(
    shared: &Shared,
    helpdesk: Helpdesk,
    email: &str,
    password: &SecretString,
    otp: Option<&str>,
) {
    match helpdesk.sign_in(email, password, otp).await {
        Ok(()) => {}
        Err(PlatformError::OtpRequired) => return shared.tell(Msg::SignIn(SignInOutcome::OtpNeeded)),
        Err(error) => return shared.tell(Msg::SignIn(SignInOutcome::Failed(error.into()))),
    }
    let kept = profile::keep_url(&shared.paths, helpdesk.url().as_str());
    match shared.begin(helpdesk).await {
        Ok(()) => shared.tell(Msg::SignIn(SignInOutcome::Done)),
        Err(fault) => return shared.tell(Msg::SignIn(SignInOutcome::Failed(fault))),
    }
    if let Err(error) = kept {
        shared.tell(Msg::Failed(crate::store::StoreError::from(error).into()));
    }
}
