//! What the interface's tasks share: the queue, the desk that is open, its services; and how a session
//! begins.

use super::deliver::{self, Delivery, Told, Wake};
use super::desk::Desk;
use super::sent;
use super::sync::{self, News};
use super::{files, reading, tokens};
use crate::app::msg::{Link, Msg, Settled, ThreadPage};
use crate::config::Settings;
use crate::config::paths::Paths;
use crate::domain::account::Account;
use crate::domain::discussion::DiscussionId;
use crate::domain::outbox::{OutboxKind, OutboxState};
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::{Clock, Helpdesk, PlatformUrl};
use crate::secrets::Keeper;
use crate::store::{Place, Store};
use crate::words::Wording;
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Notify, mpsc};
use tokio::task::AbortHandle;

pub(super) type Queue = mpsc::UnboundedSender<Msg>;

/// Who keeps the secrets for one platform.
type OneKeeper = (PlatformUrl, Arc<Keeper>);

/// What the tasks share.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) queue: Queue,
    pub(super) paths: Paths,
    pub(super) settings: Settings,
    pub(super) secrets: tokens::Secrets,
    /// The keeper of the platform that was asked for last: a keyring that is silent is waited for once.
    pub(super) keeper: Arc<Mutex<Option<OneKeeper>>>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) refresh: Arc<Notify>,
    /// Ends keeping in step until a look is asked for.
    pub(super) stop: Arc<Notify>,
    pub(super) open: Arc<Mutex<Open>>,
    /// One reading of the outbox at a time, so that an older one never comes after a newer.
    pub(super) telling: Arc<tokio::sync::Mutex<()>>,
}

/// What is open at the moment.
#[derive(Default)]
pub(super) struct Open {
    pub(super) store: Option<Store>,
    pub(super) desk: Option<Desk>,
    pub(super) helpdesk: Option<Helpdesk>,
    /// Sync and delivery of the desk.
    pub(super) services: Option<Services>,
    /// What the screen shows already.
    shown: Option<(Place, Account)>,
    /// Since when the platform has been out of reach.
    pub(super) offline_since: Option<DateTime<Utc>>,
    /// The discussion whose messages could not be fetched; fetched once the platform is there.
    pub(super) missed: Option<DiscussionId>,
}

/// What works for a desk while it is open.
pub(super) struct Services {
    sync: AbortHandle,
    delivery: AbortHandle,
    uploads: AbortHandle,
    wake: Arc<Wake>,
}

impl Services {
    /// Ends at once; the program ends with it.
    pub(super) fn abort(&self) {
        self.sync.abort();
        self.delivery.abort();
        self.uploads.abort();
    }

    /// Ends; a delivery under way comes to its end first.
    fn end(&self) {
        self.sync.abort();
        self.uploads.abort();
        self.wake.end();
    }
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

    /// A row has come into the outbox or changed there.
    pub(super) fn deliver(&self) {
        if let Some(services) = &self.open().services {
            services.wake.look();
        }
    }

    /// Where a profile's secrets are kept.
    pub(super) fn folders(&self) -> tokens::Folders<'_> {
        tokens::Folders { paths: &self.paths, settings: &self.settings, secrets: &self.secrets }
    }

    /// Who keeps the secrets for a platform.
    pub(super) fn keeper(&self, url: &PlatformUrl) -> Arc<Keeper> {
        let mut last = self.keeper.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((of, keeper)) if of == url => keeper.clone(),
            _ => {
                let keeper = tokens::keeper(&self.folders(), url);
                *last = Some((url.clone(), keeper.clone()));
                keeper
            }
        }
    }

    /// The client of a platform and who keeps its session. Off the async threads: for https the machine's
    /// certificates are read.
    pub(super) async fn helpdesk(
        &self,
        url: &str,
        token: Option<SecretString>,
    ) -> Result<(Helpdesk, Arc<Keeper>), Fault> {
        let url = PlatformUrl::parse(url)?;
        let keeper = self.keeper(&url);
        let connection = tokens::connection(&self.folders(), url, &keeper, token, self.clock.clone());
        let made = tokio::task::spawn_blocking(move || Helpdesk::connect(connection)).await;
        match made {
            Ok(helpdesk) => Ok((helpdesk?, keeper)),
            Err(_) => Err(fault!(FaultKind::OutOfReach, "fault-connection-not-set-up")),
        }
    }

    pub(super) async fn tell_outbox(&self, store: &Store) {
        let _in_order = self.telling.lock().await;
        match store.outbox().await {
            Ok(items) => self.tell(Msg::Outbox(items)),
            Err(error) => self.tell(Msg::Failed(error.into())),
        }
    }

    /// Tells what has been sent from here, for the checks; without it they only say less.
    fn tell_sent(&self, store: &Store) {
        let (shared, store) = (self.clone(), store.clone());
        tokio::spawn(async move {
            if let Ok(texts) = sent::texts(&store).await {
                shared.tell(Msg::Sent(Arc::new(texts)));
            }
        });
    }

    /// Tells the first rows of a store, then the rest piece by piece.
    pub(super) async fn show_store(
        &self,
        store: &Store,
        account: Account,
        remarks: Vec<Wording>,
    ) -> Result<(), Fault> {
        let (opened, next) = reading::first(store, account.clone(), remarks, &self.settings).await?;
        self.open().shown = Some((store.place().clone(), account));
        self.tell(Msg::Opened(Box::new(opened)));
        self.tell_sent(store);
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
    pub(super) async fn begin(&self, helpdesk: Helpdesk, keeper: &Arc<Keeper>) -> Result<(), Fault> {
        let before = self.store();
        let (desk, remarks) = Desk::open(helpdesk, keeper, before, &self.paths, &self.settings).await?;
        let account = (*desk.account).clone();
        let shown = self.open().shown.as_ref() == Some(&(desk.store.place().clone(), account.clone()));
        self.adopt(&desk);
        // What is on the screen already stays as it is, with the cursor where the seller has moved it.
        if !shown {
            self.show_store(&desk.store, account, remarks).await?;
        }
        let shared = self.clone();
        let closed = desk.clone();
        tokio::spawn(async move {
            let tell = |ids| shared.tell(Msg::Dropped(ids));
            // The next start tries again.
            let _ = super::closed::drop_old(&closed, &shared.settings, tell).await;
        });
        self.serve(desk);
        self.fetch_missed();
        Ok(())
    }

    fn fetch_missed(&self) {
        let missed = self.open().missed.take();
        if let Some(id) = missed {
            let shared = self.clone();
            tokio::spawn(async move { reading::thread(&shared, id, None).await });
        }
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
            loop {
                tokio::select! {
                    () = sync::keep_in_step(&sync_desk, &for_sync.refresh, &tell) => break,
                    () = for_sync.stop.notified() => for_sync.tell(Msg::Link(Link::Stopped)),
                }
                for_sync.refresh.notified().await;
            }
        });
        let uploads = desk.helpdesk.uploads();
        let (shared, wake) = (self.clone(), Arc::new(Wake::default()));
        let for_delivery = wake.clone();
        let delivery = tokio::spawn(async move {
            let (told, mut tellings) = mpsc::unbounded_channel();
            let tell = move |one: Told| {
                let _ = told.send(one);
            };
            let mut failures = 0;
            // A store that fails for once (a full disk, another copy that keeps it) ends no delivery.
            while let Err(fault) = shared.deliver_until_over(&desk, &for_delivery, &tell, &mut tellings).await
            {
                shared.tell(Msg::Failed(fault));
                tokio::time::sleep(sync::wait_after(failures, None, desk.now())).await;
                failures = failures.saturating_add(1);
            }
        });
        let uploads = tokio::spawn(files::tell_uploads(self.clone(), uploads));
        let services = Services {
            sync: sync.abort_handle(),
            delivery: delivery.abort_handle(),
            uploads: uploads.abort_handle(),
            wake,
        };
        if let Some(before) = self.open().services.replace(services) {
            before.end();
        }
    }

    /// Delivers, and tells what became of rows; to the end, or until the store fails.
    async fn deliver_until_over(
        &self,
        desk: &Desk,
        wake: &Wake,
        tell: &(dyn Fn(Told) + Sync),
        tellings: &mut mpsc::UnboundedReceiver<Told>,
    ) -> Result<(), Fault> {
        let work = deliver::keep_delivering(desk, wake, tell);
        tokio::pin!(work);
        let ended = loop {
            tokio::select! {
                ended = &mut work => break ended,
                Some(one) = tellings.recv() => self.delivered(desk, one).await,
            }
        };
        while let Ok(one) = tellings.try_recv() {
            self.delivered(desk, one).await;
        }
        ended
    }

    pub(super) fn news(&self, news: News) {
        let in_step = matches!(news, News::Live(_) | News::Polled(..));
        let msg = match news {
            News::Listing(done, of_about) => Msg::Link(Link::Listing { done, of_about }),
            News::Changed(discussions) => Msg::Changed(discussions),
            News::Dropped(ids) => Msg::Dropped(ids),
            News::Absences(items) => Msg::Absences(items),
            News::Live(checked_at) => Msg::Link(Link::Live { checked_at }),
            News::Polled(checked_at, seconds) => Msg::Link(Link::Polling { seconds, checked_at }),
            News::Offline(why) => return self.offline(why),
            News::SignedOut(fault) => Msg::SignedOut(Some(fault)),
        };
        self.tell(msg);
        if in_step {
            self.back_in_step();
        }
    }

    /// The platform is out of reach; since when is said once.
    pub(super) fn offline(&self, why: Fault) {
        let now = self.now();
        let (since, missed) = {
            let mut open = self.open();
            (*open.offline_since.get_or_insert(now), open.missed.clone())
        };
        self.tell(Msg::Link(Link::Offline { since, why }));
        if let Some(id) = missed {
            self.tell(Msg::ThreadFailed(id, reading::not_here()));
        }
    }

    /// The platform answers (again): what was missed is fetched, and what could not be sent is tried now.
    fn back_in_step(&self) {
        self.fetch_missed();
        let (was_offline, desk) = {
            let mut open = self.open();
            (open.offline_since.take().is_some(), open.desk.clone())
        };
        let Some(desk) = desk else { return };
        let shared = self.clone();
        tokio::spawn(async move {
            if was_offline {
                shared.retry_put_off(&desk).await;
            }
            // Another copy, or a command, may have sent what is still shown here as waiting, or left something.
            shared.tell_outbox(&desk.store).await;
            shared.deliver();
        });
    }

    async fn retry_put_off(&self, desk: &Desk) {
        let Ok(items) = desk.store.outbox().await else { return };
        for item in items {
            if item.state == OutboxState::Waiting && item.next_try_at.is_some_and(|at| at > desk.now()) {
                // A row that is gone by now needs no try.
                let _ = desk.store.retry_now(Some(item.id)).await;
            }
        }
        self.deliver();
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
                if kind == OutboxKind::Reply {
                    self.tell_sent(&desk.store);
                }
                if let Ok(items) = desk.store.absences().await {
                    self.tell(Msg::Absences(items));
                }
                Ok(())
            }
            Delivery::Refused { fault, given_back } => {
                if matches!(kind, OutboxKind::Read | OutboxKind::Absence) {
                    // It is told now, and a form has its text: nothing is left to wait for. One that has gone
                    // by itself is gone as well. Other refused rows stay in the outbox until they are seen.
                    let _ = desk.store.drop_outbox(told.id).await;
                }
                if let (Some(draft), Some(id)) = (given_back, &id) {
                    // First that it is not on its way any more: then the draft can be opened.
                    self.tell_outbox(&desk.store).await;
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
