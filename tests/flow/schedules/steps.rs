//! The steps of a schedule: what the seller does, what happens at the platform, what the line does.

use super::world::{World, disturbed};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use serde_json::Value;
use std::time::Duration;
use swopdesk::demo::Act;
use swopdesk::domain::absence::{AbsenceNotice, AbsenceStatus};
use swopdesk::domain::discussion::{AbsenceId, DiscussionId, MessageId};
use swopdesk::domain::draft::Draft;
use swopdesk::domain::outbox::{OutboxBody, OutboxId, OutboxKind, OutboxState};
use swopdesk::fault::FaultKind;
use swopdesk::platform::{Event, Order};
use swopdesk::runtime::deliver::deliver_in_turn;
use swopdesk::runtime::desk::Desk;
use swopdesk::runtime::sync::{look, take_in};
use swopdesk::store::{NewItem, StoreError};

/// Where faults strike.
const PATHS: &[&str] = &[
    "/",
    "/v1/discussions",
    "/v1/discussions/",
    "/v1/absences",
    "/oauth/token",
    "/v1/account",
    "/v1/events",
];

impl World {
    pub async fn step(&mut self) {
        let shop = self.rng.usize(0..self.shops.len());
        let copy = usize::from(self.rng.u8(0..4) == 0);
        if self.rng.u8(0..5) < 2 {
            self.strike(shop);
        }
        match self.rng.u8(0..100) {
            0..12 => self.save_draft(shop, copy).await,
            12..32 => self.queue_reply(shop, copy).await,
            32..37 => self.take_back(shop, copy).await,
            37..41 => self.mark(shop, copy).await,
            41..46 => self.absence(shop, copy).await,
            46..54 => self.look(shop, copy).await,
            54..72 => self.deliver(shop, copy).await,
            72..76 => self.both_deliver(shop).await,
            76..81 => self.restart(shop, copy).await,
            81..88 => self.time_passes(),
            88..93 => self.happens(shop),
            93..95 => self.outbox_command(shop, copy).await,
            95..98 => self.events(shop, copy).await,
            _ => self.open_thread(shop, copy).await,
        }
    }

    fn discussion(&mut self, shop: usize) -> String {
        let at = self.rng.usize(0..self.shops[shop].discussions.len());
        self.shops[shop].discussions[at].clone()
    }

    /// Something goes wrong with one of the next requests.
    fn strike(&mut self, shop: usize) {
        let rng = &mut self.rng;
        let seconds = rng.u64(1..90);
        let act = match rng.u8(0..64) {
            0..10 => Act::BreakOff,
            10..24 => Act::LoseAnswer,
            24..34 => Act::HalfAnswer,
            34..38 => Act::retry_after(429, "too_many_requests", seconds),
            38..42 => Act::retry_after(503, "maintenance", seconds),
            42..44 => Act::retry_after(409, "request_in_progress", seconds),
            44..48 => Act::problem(500, "oops"),
            48..51 => Act::html(200),
            51..54 => Act::html(502),
            54..56 => Act::problem(401, "token_invalid"),
            56..59 => Act::Delay(Duration::from_millis(rng.u64(1..4))),
            59..63 => Act::Answer {
                status: 200,
                media_type: "application/json".to_owned(),
                body: r#"{"items": [{"id": "#.to_owned(),
                retry_after: None,
            },
            _ => Act::HoldAnswer,
        };
        let path = PATHS[rng.usize(0..PATHS.len())];
        let method = if rng.bool() { "*" } else { "POST" };
        let turns = rng.u32(1..3);
        self.tell(format!("the next {turns} {method} {path}… at {shop} meet {act:?}"));
        self.shops[shop].demo.script(method, path, turns, act);
    }

    async fn draft_text(&self, desk: &Desk, id: &str) -> String {
        desk.store.draft(DiscussionId::from(id)).await.unwrap().map(|draft| draft.text).unwrap_or_default()
    }

    async fn save_draft(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let (id, word) = (self.discussion(shop), self.word());
        let text = format!("{} {word}", self.draft_text(&desk, &id).await);
        let draft = Draft {
            discussion_id: DiscussionId::from(id.as_str()),
            cursor: text.len(),
            text,
            in_reply_to: None,
            files: Vec::new(),
            returned: None,
            updated_at: desk.now(),
        };
        let saved = desk.store.save_draft(draft);
        // It may die before it can show the draft as kept.
        let dies = self.rng.u8(0..8) == 0;
        self.tell(format!("drafts {word} for {id} in {shop}.{copy}{}", if dies { ", and dies" } else { "" }));
        self.shops[shop].book.write(&word, &id, !dies);
        match dies {
            true => self.die(shop, copy).await,
            false => saved.await.unwrap(),
        }
    }

    /// The copy is gone from one moment to the next; what it had asked of its store has been done by then.
    async fn die(&mut self, shop: usize, copy: usize) {
        if let Some(desk) = self.shops[shop].copies[copy].take() {
            desk.store.close().await.unwrap();
        }
    }

    /// What the screen shows as the newest message.
    async fn seen(&self, shop: usize, desk: &Desk, id: &str) -> MessageId {
        let kept = desk.store.discussion(DiscussionId::from(id)).await.unwrap();
        let there = || {
            let discussion = self.shops[shop].demo.discussion(id).unwrap();
            MessageId::from(discussion["last_message_id"].as_str().unwrap())
        };
        kept.and_then(|kept| kept.last_message_id).unwrap_or_else(there)
    }

    async fn queue_reply(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let (id, word) = (self.discussion(shop), self.word());
        // What is sent is what stands in the composer: the draft and what has been typed last.
        let text = format!("{} {word}", self.draft_text(&desk, &id).await);
        let in_reply_to = self.seen(shop, &desk, &id).await;
        let held = self.rng.u8(0..5) < 2;
        let item = NewItem {
            discussion_id: Some(DiscussionId::from(id.as_str())),
            body: OutboxBody::Reply { text, in_reply_to, files: Vec::new(), attachment_ids: Vec::new() },
            held_until: held.then(|| desk.now() + TimeDelta::seconds(10)),
            drop_draft: true,
            created_at: desk.now(),
        };
        let put = desk.store.enqueue(item);
        if self.rng.u8(0..12) == 0 {
            self.tell(format!("sends {word} to {id} in {shop}.{copy}, and dies"));
            self.shops[shop].book.write(&word, &id, false);
            return self.die(shop, copy).await;
        }
        match put.await {
            Ok(row) => {
                assert!(!row.again, "no two replies are the same");
                self.tell(format!("sends {word} to {id} in {shop}.{copy}, held {held}: {}", row.item.id));
                self.shops[shop].book.write(&word, &id, true);
                self.shops[shop].book.replies.push((row.item.id, id));
            }
            Err(StoreError::ReplyPending) => self.tell(format!("{word} has to wait: a reply is pending")),
            Err(error) => panic!("a reply cannot be put in: {error}"),
        }
    }

    async fn take_back(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let rows = desk.store.outbox().await.unwrap();
        let replies: Vec<_> = rows.into_iter().filter(|row| row.body.kind() == OutboxKind::Reply).collect();
        let Some(row) = self.rng.choice(&replies) else { return };
        let taken = desk.store.take_back(row.id.clone(), desk.now()).await;
        self.tell(format!("takes {} back: {taken:?}", row.id));
        // Another copy may have come to its end with the row in between.
        let late = matches!(taken, Err(StoreError::AlreadyTried | StoreError::Gone));
        assert!(late || matches!(taken, Ok(Some(_))), "{taken:?}");
    }

    async fn mark(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let id = self.discussion(shop);
        let last_message_id = self.seen(shop, &desk, &id).await;
        let body = match self.rng.bool() {
            true => OutboxBody::Read { last_message_id },
            false => OutboxBody::NoReplyNeeded { last_message_id },
        };
        self.tell(format!("marks {id} in {shop}.{copy}: {:?}", body.kind()));
        let (discussion_id, created_at) = (Some(DiscussionId::from(id.as_str())), desk.now());
        let item = NewItem { discussion_id, body, held_until: None, drop_draft: false, created_at };
        desk.store.enqueue(item).await.unwrap();
    }

    async fn absence(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let known = desk.store.absences().await.unwrap();
        let ours: Vec<AbsenceId> = known
            .into_iter()
            .filter(|absence| absence.status != AbsenceStatus::Withdrawn)
            .filter(|absence| absence.notice.note.as_ref().is_some_and(|n| n.starts_with("away ")))
            .map(|absence| absence.id)
            .collect();
        let withdraws = self.rng.u8(0..3) == 0;
        let body = match self.rng.choice(&ours).filter(|_| withdraws) {
            Some(id) => {
                self.tell(format!("withdraws {id:?}"));
                self.shops[shop].book.withdrawn.push(id.as_str().to_owned());
                OutboxBody::WithdrawAbsence { absence_id: id.clone() }
            }
            None => {
                let note = format!("away {}", self.word());
                let begin = NaiveDate::from_ymd_opt(2026, 6, 4).unwrap();
                let day = |after: i64| begin + Days::new(after.unsigned_abs());
                let first = self.shops[shop].next_absence;
                self.shops[shop].next_absence += 30;
                self.tell(format!("files {note} in {shop}.{copy}"));
                self.shops[shop].book.absences.push(note.clone());
                let notice = AbsenceNotice {
                    first_day: day(first),
                    last_day: day(first + 9),
                    replacement: None,
                    listings_withdrawn: false,
                    note: Some(note),
                };
                OutboxBody::Absence { notice }
            }
        };
        let item = NewItem {
            discussion_id: None,
            body,
            held_until: None,
            drop_draft: false,
            created_at: desk.now(),
        };
        desk.store.enqueue(item).await.unwrap();
    }

    async fn look(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let (at, cut) = (self.rng.usize(0..24), self.rng.u8(0..6) == 0);
        let demo = &self.shops[shop].demo;
        let happening = pick(&mut self.rng, &self.shops[shop].discussions);
        let done = disturbed(look(&desk, &|_| {}), at, cut, || happening.happen(demo)).await;
        self.tell(format!("looks at {shop}.{copy}, {happening:?} at {at}: {done:?}"));
        self.after(shop, copy, cut && done.is_none(), done.and_then(Result::err).map(|fault| fault.kind))
            .await;
    }

    /// A copy that was cut off has died; one whose session has ended gets a new one.
    async fn after(&mut self, shop: usize, copy: usize, died: bool, fault: Option<FaultKind>) {
        if died {
            self.die(shop, copy).await;
        } else if fault == Some(FaultKind::SignedOut) {
            self.sign_in_again(shop, copy).await;
        }
    }

    async fn deliver(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let (at, cut) = (self.rng.usize(0..32), self.rng.u8(0..5) == 0);
        let happening = self.meanwhile(shop, &desk).await;
        self.tell(format!("delivers in {shop}.{copy}, {happening:?} at {at}, dies there: {cut}"));
        let demo = &self.shops[shop].demo;
        let tell = |told| self.told(shop, &told);
        // Of this very copy, or of a command beside it.
        let other = self.shops[shop].copies[1 - copy].clone().unwrap_or_else(|| desk.clone());
        let happens = || match happening {
            Meanwhile::There(happening) => happening.happen(demo),
            Meanwhile::Here(row) => row.done(&other),
        };
        let done = disturbed(deliver_in_turn(&desk, &tell), at, cut, happens).await;
        if let Some(Err(fault)) = &done {
            panic!("delivery has ended: {fault:?}");
        }
        self.after(shop, copy, cut && done.is_none(), None).await;
        self.sign_in_where_ended(shop, copy).await;
    }

    /// What happens while rows are delivered: something at the platform, or to a row.
    async fn meanwhile(&mut self, shop: usize, desk: &Desk) -> Meanwhile {
        let rows = desk.store.outbox().await.unwrap();
        let replies: Vec<_> = rows.into_iter().filter(|row| row.body.kind() == OutboxKind::Reply).collect();
        match self.rng.choice(&replies).cloned() {
            Some(row) if self.rng.u8(0..3) == 0 => Meanwhile::Here(match self.rng.u8(0..3) {
                0 => Row::Retried(row.id),
                1 => Row::TakenBack(row.id, desk.now()),
                _ => {
                    if let OutboxBody::Reply { text, .. } = &row.body {
                        self.shops[shop].book.give_up(text);
                    }
                    Row::Dropped(row.id)
                }
            }),
            _ => Meanwhile::There(pick(&mut self.rng, &self.shops[shop].discussions)),
        }
    }

    async fn sign_in_where_ended(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.shops[shop].copies[copy].clone() else { return };
        if !desk.helpdesk.has_session().await.unwrap() {
            self.sign_in_again(shop, copy).await;
        }
    }

    /// Two running copies, at the same moment.
    async fn both_deliver(&mut self, shop: usize) {
        let (Some(first), Some(second)) = (self.copy(shop, 0).await, self.copy(shop, 1).await) else {
            return;
        };
        self.tell(format!("both copies deliver at {shop}"));
        let tell = |told| self.told(shop, &told);
        let (one, two) = tokio::join!(deliver_in_turn(&first, &tell), deliver_in_turn(&second, &tell));
        assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
    }

    async fn restart(&mut self, shop: usize, copy: usize) {
        self.tell(format!("{shop}.{copy} ends"));
        self.die(shop, copy).await;
    }

    fn time_passes(&mut self) {
        let by = match self.rng.u8(0..16) {
            0..7 => TimeDelta::seconds(self.rng.i64(1..15)),
            7..11 => TimeDelta::minutes(self.rng.i64(1..20)),
            11..13 => TimeDelta::hours(self.rng.i64(1..9)),
            13 => TimeDelta::hours(26),
            _ => {
                let off = [0, 0, 90, -90, 3600, -3600, 86_400, -86_400, 63_072_000, -63_072_000];
                let off = TimeDelta::seconds(off[self.rng.usize(0..off.len())]);
                self.tell(format!("the machine's clock is off by {off}"));
                return self.machine.set_off(off);
            }
        };
        self.tell(format!("{by} pass"));
        self.pass(by);
    }

    fn happens(&mut self, shop: usize) {
        let happening = pick(&mut self.rng, &self.shops[shop].discussions);
        self.tell(format!("at {shop}: {happening:?}"));
        happening.happen(&self.shops[shop].demo);
    }

    /// `swopdesk outbox retry` and `drop`.
    async fn outbox_command(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        if self.rng.u8(0..3) > 0 {
            self.tell(format!("retries all in {shop}.{copy}"));
            let held = desk.store.outbox().await.unwrap();
            let held = held.iter().any(|row| row.state == OutboxState::Held);
            desk.store.retry_now(None).await.unwrap();
            if held {
                self.tell("  which ends the hold");
            }
            return;
        }
        let rows = desk.store.outbox().await.unwrap();
        let replies: Vec<_> = rows.into_iter().filter(|row| row.body.kind() == OutboxKind::Reply).collect();
        let Some(row) = self.rng.choice(&replies) else { return };
        self.tell(format!("drops {} in {shop}.{copy}", row.id));
        let OutboxBody::Reply { text, .. } = &row.body else { return };
        self.shops[shop].book.give_up(text);
        desk.store.drop_outbox(row.id.clone()).await.unwrap();
    }

    /// The event stream: what has happened since, and then late, twice, in another order or not at all.
    async fn events(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let sentinel = self.discussion(shop);
        let last = self.shops[shop].last_event.clone();
        let mut stream = match desk.helpdesk.events(last.as_deref()).await {
            Ok(stream) => stream,
            Err(error) => return self.tell(format!("no events at {shop}.{copy}: {error}")),
        };
        self.shops[shop].demo.push_buyer_message(&sentinel, "Hallo?").unwrap();
        let there = self.shops[shop].demo.discussion(&sentinel).unwrap()["version"].as_i64().unwrap();
        let mut heard = std::mem::take(&mut self.shops[shop].stale);
        loop {
            match stream.next().await {
                Ok(Some(Event::Discussion(discussion))) => {
                    let over = discussion.id.as_str() == sentinel && discussion.version >= there;
                    heard.push(*discussion);
                    if over {
                        break;
                    }
                }
                Ok(Some(Event::Resync)) => {
                    let looked = look(&desk, &|_| {}).await;
                    self.tell(format!("resync: {looked:?}"));
                    break;
                }
                Ok(Some(Event::Absence(_) | Event::KeepAlive)) => {}
                Ok(None) | Err(_) => break,
            }
        }
        self.shops[shop].last_event = stream.last_event_id().map(str::to_owned);
        self.rng.shuffle(&mut heard);
        self.tell(format!("hears {} events at {shop}.{copy}, in any order", heard.len()));
        for discussion in heard {
            match self.rng.u8(0..5) {
                0 => {}
                1 => self.shops[shop].stale.push(discussion),
                _ => {
                    self.shops[shop].stale.extend(self.rng.bool().then(|| discussion.clone()));
                    take_in(&desk, discussion, &|_| {}).await.unwrap();
                }
            }
        }
    }

    async fn open_thread(&mut self, shop: usize, copy: usize) {
        let Some(desk) = self.copy(shop, copy).await else { return };
        let id = DiscussionId(self.discussion(shop));
        match desk.helpdesk.messages(&id, Order::NewestFirst, None, Some(200)).await {
            Ok(page) => {
                let mut messages = page.items;
                messages.reverse();
                desk.store.put_messages(id, messages, page.next_cursor.is_none()).await.unwrap();
            }
            Err(error) => self.tell(format!("no messages: {error}")),
        }
    }
}

/// What happens in the middle of a delivery.
#[derive(Debug)]
enum Meanwhile {
    There(Happening),
    Here(Row),
}

/// What the seller does to a row.
#[derive(Debug)]
enum Row {
    Retried(OutboxId),
    TakenBack(OutboxId, DateTime<Utc>),
    Dropped(OutboxId),
}

impl Row {
    fn done(self, desk: &Desk) {
        // It may be gone by now, or on its way; either is right.
        match self {
            Row::Retried(id) => drop(desk.store.retry_now(Some(id))),
            Row::TakenBack(id, now) => drop(desk.store.take_back(id, now)),
            Row::Dropped(id) => drop(desk.store.drop_outbox(id)),
        }
    }
}

/// What happens at the platform.
#[derive(Debug)]
enum Happening {
    Nothing,
    Buyer(String),
    Colleague(String),
    Takeover(String),
    HandBack(String),
    Close(String),
    Decide(bool),
    AccessEnds,
    SessionEnds,
    SyncTokensEnd,
    EventsForgotten,
}

fn pick(rng: &mut fastrand::Rng, discussions: &[String]) -> Happening {
    let id = discussions[rng.usize(0..discussions.len())].clone();
    match rng.u8(0..40) {
        0..10 => Happening::Nothing,
        10..16 => Happening::Buyer(id),
        16..18 => Happening::Colleague(id),
        18..20 => Happening::Takeover(id),
        20..23 => Happening::HandBack(id),
        23..24 => Happening::Close(id),
        24..27 => Happening::Decide(rng.bool()),
        27..34 => Happening::AccessEnds,
        34..35 => Happening::SessionEnds,
        35..38 => Happening::SyncTokensEnd,
        _ => Happening::EventsForgotten,
    }
}

impl Happening {
    fn happen(&self, demo: &swopdesk::demo::Demo) {
        let waiting = || {
            let all: Vec<Value> = demo.absences().unwrap();
            let first = all.into_iter().find(|a| a["status"] == "submitted");
            first.map(|absence| absence["id"].as_str().unwrap().to_owned())
        };
        let done = match self {
            Happening::Nothing => Ok(()),
            Happening::Buyer(id) => demo.push_buyer_message(id, "En nu?").map(drop),
            Happening::Colleague(id) => demo.push_seller_message(id, "Een collega.").map(drop),
            Happening::Takeover(id) => demo.take_over(id, "no_reply_in_time", None),
            Happening::HandBack(id) => demo.hand_back(id),
            Happening::Close(id) => demo.close(id),
            Happening::Decide(yes) => {
                waiting().map_or(Ok(()), |id| demo.decide_absence(&id, *yes, Some("Gezien.")))
            }
            Happening::AccessEnds => demo.revoke_access_tokens(),
            Happening::SessionEnds => demo.revoke_tokens(),
            Happening::SyncTokensEnd => demo.expire_sync_tokens(),
            Happening::EventsForgotten => demo.forget_events(),
        };
        done.unwrap();
    }
}
