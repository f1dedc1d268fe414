//! The desk of one account: its helpdesk, its store and its clock, as the interface and the commands use
//! them.

use crate::config::paths::Paths;
use crate::config::{CheckLevel, Settings};
use crate::domain::account::Account;
use crate::domain::calendar::{Calendar, CalendarError};
use crate::domain::discussion::Discussion;
use crate::domain::reply_clock::ReplyClock;
use crate::draft_check::{RuleId, Severities, Severity};
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::Helpdesk;
use crate::secrets::{Keeper, StoreKey};
use crate::store::{Place, SetAside, Store};
use crate::words::{Wording, Words, wording};
use chrono::{DateTime, Utc};
use std::sync::{Arc, Mutex, PoisonError};

/// A platform and the store of one of its accounts. Clones share both.
#[derive(Clone)]
pub struct Desk {
    /// The platform.
    pub helpdesk: Helpdesk,
    /// What is kept on this machine.
    pub store: Store,
    /// The seller's account.
    pub account: Arc<Account>,
    /// The reply clock by the account's calendar.
    pub clock: ReplyClock,
    /// The seller's language: what becomes of a write is kept as it is told.
    pub words: &'static Words,
    /// Where this copy's last comparison ended. Another copy moves the store's on, and what it has been told
    /// this one has not.
    seen: Arc<Mutex<Option<String>>>,
}

impl Desk {
    /// Asks the platform whose session it is and opens that account's store. `opened` is the store that is
    /// open already; it is used when it belongs to the account.
    ///
    /// # Errors
    /// When the platform cannot be asked or the store cannot be opened.
    pub async fn open(
        helpdesk: Helpdesk,
        keeper: &Arc<Keeper>,
        opened: Option<Store>,
        paths: &Paths,
        settings: &Settings,
    ) -> Result<(Desk, Vec<Wording>), Fault> {
        let account = helpdesk.account().await?;
        let place = Place::new(paths, helpdesk.url().as_str(), &account.id);
        let (store, remarks) = match opened {
            Some(store) if *store.place() == place => (store, Vec::new()),
            _ => open_store(place, keeper).await?,
        };
        store.put_account(account.clone()).await?;
        Ok((Desk::of(helpdesk, store, account, settings)?, remarks))
    }

    /// The desk of the account that was used last, from the store alone; for when the platform is away.
    ///
    /// # Errors
    /// When the kept account cannot be used.
    pub async fn from_store(
        helpdesk: Helpdesk,
        store: Store,
        settings: &Settings,
    ) -> Result<Option<Desk>, Fault> {
        let Some(account) = store.account().await? else { return Ok(None) };
        Desk::of(helpdesk, store, account, settings).map(Some)
    }

    fn of(helpdesk: Helpdesk, store: Store, account: Account, settings: &Settings) -> Result<Desk, Fault> {
        let clock = reply_clock(&account, settings)?;
        let words = Words::of(settings.lang);
        Ok(Desk { helpdesk, store, account: Arc::new(account), clock, words, seen: Arc::default() })
    }

    /// The sync token of this copy's last comparison, if it has made one.
    pub(super) fn seen(&self) -> Option<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_seen(&self, token: Option<String>) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = token;
    }

    /// The deadline that decides where a discussion stands in the list.
    pub fn order_at(&self, discussion: &Discussion) -> DateTime<Utc> {
        order_at(&self.clock, discussion)
    }

    /// The time by the platform's clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.helpdesk.now()
    }
}

/// The deadline in force, or the newest message where nothing is due.
pub fn order_at(clock: &ReplyClock, discussion: &Discussion) -> DateTime<Utc> {
    clock.deadline(discussion).map_or(discussion.last_message_at, |(due, _)| due)
}

/// Opens a store with the key that is kept for it; what was set aside or is damaged is told in a sentence.
///
/// # Errors
/// When the key cannot be had, or the file can neither be opened nor set aside.
pub async fn open_store(place: Place, keeper: &Arc<Keeper>) -> Result<(Store, Vec<Wording>), Fault> {
    let key = store_key(place.clone(), keeper.clone()).await?;
    let opened = Store::open(place, key).await?;
    let mut remarks: Vec<Wording> = opened.set_aside.iter().map(SetAside::told).collect();
    if opened.unreadable > 0 {
        remarks.push(wording!("remark-unreadable", count = opened.unreadable));
    }
    Ok((opened.store, remarks))
}

/// The key, from off the async threads: a key ring may take its time.
async fn store_key(place: Place, keeper: Arc<Keeper>) -> Result<StoreKey, Fault> {
    let asked = tokio::task::spawn_blocking(move || keeper.store_key(|| place.any_sealed()));
    asked.await.unwrap_or_else(|_| Err(fault!(FaultKind::LocalData, "fault-key-unread")))
}

/// How grave each check's findings are, by the settings.
pub fn severities(settings: &Settings) -> Severities {
    let mut severities = Severities::default();
    for (rule, level) in &settings.checks {
        if let Some(rule) = RuleId::from_word(rule) {
            severities.set(
                rule,
                match level {
                    CheckLevel::Block => Some(Severity::Block),
                    CheckLevel::Warn => Some(Severity::Warn),
                    CheckLevel::Hint => Some(Severity::Hint),
                    CheckLevel::Off => None,
                },
            );
        }
    }
    severities
}

/// The reply clock of an account, with the seller's own days of rest and work.
///
/// # Errors
/// When the account's time zone is none.
pub fn reply_clock(account: &Account, settings: &Settings) -> Result<ReplyClock, Fault> {
    let calendar =
        Calendar::for_account(account, &settings.calendar.closed_days, &settings.calendar.open_days)
            .map_err(|CalendarError::UnknownZone(zone)| {
                fault!(FaultKind::Refused, "fault-bad-zone", zone = zone)
            })?;
    Ok(ReplyClock::new(calendar))
}
