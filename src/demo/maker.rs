//! Makes one discussion up: market, buyer, device, order, thread and times, from a seeded generator.

use super::plan::{self, Plan, Source, Step};
use super::texts::{Device, Language, Storefront, Thread, World};
use super::wire::{
    Answer, Awaiting, Buyer, Discussion, Handler, Market, Money, NoReplyNeeded, Order, OrderItem, Role,
    Status, Takeover,
};
use super::workdays::Workdays;
use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use std::collections::HashMap;

/// Where a discussion stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Standing {
    /// The seller's turn, with this many seconds of working time left (negative: overdue).
    NeedsReply(i64),
    /// The buyer has just written for the first time.
    New,
    /// The seller's turn, with one of the hard texts.
    Hard(usize, i64),
    /// The buyer's turn.
    Waiting,
    /// The buyer said thanks, and that needs no answer.
    Thanked,
    /// Open, and nobody waits.
    Quiet,
    /// The platform handles it.
    TakenOver,
    /// It is over.
    Closed,
}

/// The seller's time for an answer.
const REPLY_TIME: i64 = 24 * 3600;

/// Makes discussions up. The same seed and start give the same ones.
pub(super) struct Maker<'a> {
    pub world: &'static World,
    pub days: &'a Workdays,
    pub shop: &'a str,
    pub email: &'a str,
    pub now: DateTime<Utc>,
    pub rng: fastrand::Rng,
    used: HashMap<String, usize>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(
        world: &'static World,
        days: &'a Workdays,
        shop: &'a str,
        email: &'a str,
        now: DateTime<Utc>,
        rng: fastrand::Rng,
    ) -> Self {
        Maker { world, days, shop, email, now: now.trunc_subsecs(0), rng, used: HashMap::new() }
    }

    fn seconds(&mut self, from: i64, to: i64) -> TimeDelta {
        TimeDelta::seconds(self.rng.i64(from..=to))
    }

    /// A market, by weight.
    pub(super) fn market(&mut self) -> &'static Storefront {
        let all: u32 = self.world.markets.iter().map(|market| market.weight).sum();
        let mut at = self.rng.u32(0..all.max(1));
        for market in &self.world.markets {
            if at < market.weight {
                return market;
            }
            at -= market.weight;
        }
        &self.world.markets[0]
    }

    /// The threads of a language come up by turns, so that neighbours differ.
    fn thread(&mut self, text: &str, language: &'static Language) -> usize {
        let many = language.threads.len();
        let first = self.rng.usize(0..many);
        let used = self.used.entry(text.to_owned()).or_insert(first);
        *used = (*used + 1) % many;
        *used
    }

    /// A discussion with this number, and the plan of its messages. `None` where a market has no texts.
    pub(super) fn make(
        &mut self,
        n: i64,
        market: &'static Storefront,
        standing: Standing,
    ) -> Option<(Discussion, Plan)> {
        let language = self.world.languages.get(market.text.as_str())?;
        let thread_at = self.thread(&market.text, language);
        let thread = language.threads.get(thread_at)?;
        let sources = self.sources(thread, language, standing);
        let spoken = thread.spoken();
        let sides: Vec<Role> = sources
            .iter()
            .map(|source| match source {
                Source::Turn(turn) if spoken.get(*turn).is_some_and(|(seller, _)| *seller) => Role::Seller,
                Source::Platform => Role::Platform,
                _ => Role::Buyer,
            })
            .collect();
        let times = self.times(&sides, standing);
        let (first, last) = (*times.first()?, *times.last()?);
        let steps = sources.iter().zip(&times);
        let steps = steps.map(|(from, at)| Step { from: *from, at_ms: at.timestamp_millis() }).collect();
        let plan = Plan {
            language: market.text.clone(),
            thread: thread_at,
            staff: self.rng.usize(0..language.staff.len()),
            steps,
        };
        let name = self.rng.usize(0..language.names.len());
        let since = unanswered_since(&sides, &times);
        let mut discussion = Discussion {
            id: format!("d{n}"),
            version: 1 + times.len() as i64,
            subject: String::new(),
            status: Status::Open,
            category: thread.category.clone(),
            handler: Handler::Seller,
            takeover: None,
            market: Market {
                country: market.country.clone(),
                locale: market.locale.clone(),
                languages: vec![market.text.clone()],
            },
            buyer: Buyer { display_name: language.names.get(name)?.clone() },
            order: Some(self.order(n, market, thread, first)),
            awaiting: if since.is_some() { Awaiting::Seller } else { Awaiting::Buyer },
            awaiting_reply_since: since,
            reply_due_at: None,
            created_at: first,
            updated_at: last,
            last_message_at: last,
            last_message_preview: String::new(),
            last_message_id: plan::message_id(&n.to_string(), times.len()),
            no_reply_needed: None,
            answers: self.answers(&sides, &times),
            message_count: times.len() as i64,
            unread_count: 0,
        };
        let subject = match standing {
            Standing::Hard(which, _) => self.hard(&mut discussion, which),
            _ => thread.subject.as_str(),
        };
        discussion.subject = plan::fill(subject, self.world, &discussion, "", self.shop);
        self.settle(&mut discussion, standing, market, &sides);
        let (_, text) = plan::text(&plan, *sources.last()?, &discussion, self.shop)?;
        discussion.set_preview(&text);
        Some((discussion, plan))
    }

    fn hard(&self, discussion: &mut Discussion, which: usize) -> &'static str {
        let Some(hard) = self.world.hard.get(which) else { return "" };
        discussion.buyer.display_name.clone_from(&hard.name);
        discussion.category.clone_from(&hard.category);
        &hard.subject
    }

    /// Which messages there are, oldest first.
    fn sources(&mut self, thread: &Thread, language: &Language, standing: Standing) -> Vec<Source> {
        let spoken = thread.spoken();
        // ends of a buyer's or a seller's run of turns
        let ends = |seller: bool| -> Vec<usize> {
            let end = |at: &usize| {
                let next_is_other = spoken.get(at + 1).is_none_or(|next| next.0 != seller);
                spoken.get(*at).is_some_and(|turn| turn.0 == seller) && next_is_other
            };
            (0..spoken.len()).filter(end).collect()
        };
        let ends = ends(!matches!(standing, Standing::NeedsReply(_) | Standing::TakenOver));
        let end = match standing {
            Standing::Hard(which, _) => return vec![Source::Hard(which)],
            Standing::New => return vec![Source::Turn(0)],
            Standing::Closed | Standing::Thanked | Standing::Quiet => ends.last().copied(),
            _ => ends.get(self.rng.usize(0..ends.len().max(1))).copied(),
        };
        let mut sources: Vec<Source> = (0..=end.unwrap_or(0)).map(Source::Turn).collect();
        let thanks = Source::Thanks(self.rng.usize(0..language.thanks.len().max(1)));
        match standing {
            Standing::NeedsReply(left) if left < 6 * 3600 && self.rng.u8(0..3) == 0 => {
                sources.push(Source::Nudge(self.rng.usize(0..language.nudges.len().max(1))));
            }
            Standing::Thanked => sources.push(thanks),
            Standing::TakenOver => sources.push(Source::Platform),
            _ => {}
        }
        sources
    }

    /// When each message was written, oldest first: from the last one back.
    fn times(&mut self, sides: &[Role], standing: Standing) -> Vec<DateTime<Utc>> {
        let mut times = vec![self.now; sides.len()];
        let tail = unanswered_from(sides);
        // the instant the discussion hangs on: the first message without an answer, or the last one
        let anchor = match standing {
            Standing::NeedsReply(left) | Standing::Hard(_, left) => {
                self.days.back(self.now, TimeDelta::seconds((REPLY_TIME - left).max(0)))
            }
            Standing::New => self.now,
            Standing::Waiting => self.now - self.seconds(1800, 6 * 86_400),
            Standing::Thanked => self.now - self.seconds(3600, 3 * 86_400),
            Standing::Quiet => self.now - self.seconds(86_400, 8 * 86_400),
            Standing::Closed => self.now - self.seconds(86_400, 85 * 86_400),
            Standing::TakenOver => {
                let taken = self.now - self.seconds(2 * 3600, 4 * 86_400);
                if let Some(last) = times.last_mut() {
                    *last = taken;
                }
                let late = self.rng.bool();
                let waited =
                    if late { self.seconds(86_460, 100_000) } else { self.seconds(3 * 3600, 20 * 3600) };
                self.days.back(taken, waited)
            }
        };
        let hang = tail.min(sides.len().saturating_sub(1));
        if let Some(at) = times.get_mut(hang) {
            *at = anchor;
        }
        // later messages without an answer lie between the first of them and the end
        let written = sides.iter().filter(|side| **side != Role::Platform).count();
        let end = if written < sides.len() { times.last().copied().unwrap_or(self.now) } else { self.now };
        for at in hang + 1..written {
            let before = times[at - 1];
            let room = (end - before).num_seconds().max(0);
            times[at] = before + TimeDelta::seconds(self.rng.i64(0..=room * 2 / 3));
        }
        for at in (0..hang).rev() {
            let next = times[at + 1];
            times[at] = match (sides[at], sides[at + 1]) {
                (Role::Buyer, Role::Seller) => {
                    let late = self.rng.u8(0..20) == 0;
                    let waited =
                        if late { self.seconds(86_500, 110_000) } else { self.seconds(900, 20 * 3600) };
                    self.days.back(next, waited)
                }
                (a, b) if a == b => next - self.seconds(60, 1800),
                _ => next - self.seconds(1200, 40 * 3600),
            };
        }
        times
    }

    /// The answers of the last 90 days.
    fn answers(&self, sides: &[Role], times: &[DateTime<Utc>]) -> Vec<Answer> {
        let mut answers = Vec::new();
        let mut since = None;
        for (side, at) in sides.iter().zip(times) {
            match side {
                Role::Buyer => since = since.or(Some(*at)),
                Role::Seller => answers.extend(since.take().map(|since| Answer { since, at: *at })),
                Role::Platform => {}
            }
        }
        answers.retain(|answer| answer.at >= self.now - TimeDelta::days(90));
        answers
    }

    /// Turn, marks and counters, as the standing wants them.
    fn settle(&mut self, d: &mut Discussion, standing: Standing, market: &Storefront, sides: &[Role]) {
        let waiting = (sides.len() - unanswered_from(sides)) as i64;
        match standing {
            Standing::NeedsReply(_) | Standing::Hard(..) => {
                d.unread_count = if self.rng.u8(0..4) == 0 { 0 } else { waiting };
                if self.rng.u8(0..5) == 0 {
                    d.reply_due_at = d
                        .awaiting_reply_since
                        .map(|since| self.days.forward(since, TimeDelta::seconds(REPLY_TIME)));
                }
            }
            Standing::New => d.unread_count = waiting,
            Standing::Waiting => {}
            Standing::Thanked => {
                let at = (d.last_message_at + self.seconds(600, 4 * 3600)).min(self.now);
                d.awaiting = Awaiting::Buyer;
                d.awaiting_reply_since = None;
                d.no_reply_needed = Some(NoReplyNeeded { by: self.email.to_owned(), at });
                d.updated_at = at;
            }
            Standing::Quiet => d.awaiting = Awaiting::None,
            Standing::Closed => {
                d.awaiting = Awaiting::None;
                d.awaiting_reply_since = None;
                d.status = Status::Closed;
                d.updated_at = (d.last_message_at + self.seconds(86_400, 4 * 86_400)).min(self.now);
            }
            Standing::TakenOver => {
                d.handler = Handler::Platform;
                d.takeover = Some(self.takeover(d, market));
                d.unread_count = 1;
            }
        }
    }

    fn takeover(&mut self, d: &Discussion, market: &Storefront) -> Takeover {
        let at = d.last_message_at;
        let since = d.awaiting_reply_since.unwrap_or(at);
        let late = self.days.forward(since, TimeDelta::seconds(REPLY_TIME)) < at;
        let fits: Vec<_> = self
            .world
            .takeovers
            .iter()
            .filter(|text| match late {
                true => text.reason == "no_reply_in_time",
                false => text.categories.contains(&d.category),
            })
            .collect();
        let text = self.rng.choice(fits.iter().copied()).unwrap_or(&self.world.takeovers[0]);
        let charged = text.charged_cents.map(|cents| money(cents, market));
        Takeover { at, reason: text.reason.clone(), note: text.note.clone(), charged }
    }

    fn order(&mut self, n: i64, market: &Storefront, thread: &Thread, first: DateTime<Utc>) -> Order {
        let fits = |device: &&&Device| thread.devices.is_empty() || thread.devices.contains(&device.kind);
        let devices: Vec<&Device> = self.world.devices.iter().filter(|d| fits(&d)).collect();
        let device = devices.get(self.rng.usize(0..devices.len().max(1))).copied();
        let device = device.unwrap_or(&self.world.devices[0]);
        let grade = self.rng.usize(0..self.world.grades.len().max(1));
        // a better grade costs more: 100 %, 92 %, 85 %, 76 %
        let cents = device.cents * [100, 92, 85, 76].get(grade).copied().unwrap_or(80) / 100;
        let delivered_at = (!thread.on_the_way).then(|| first - self.seconds(6 * 3600, 21 * 86_400));
        let placed_at = match delivered_at {
            Some(at) => at - self.seconds(86_400, 5 * 86_400),
            None => first - self.seconds(3 * 86_400, 9 * 86_400),
        };
        let quantity = if self.rng.u8(0..25) == 0 { 2 } else { 1 };
        let price = money(cents, market);
        let total = Money { amount_minor: price.amount_minor * quantity, currency: price.currency.clone() };
        let phone = matches!(device.kind.as_str(), "iphone" | "android");
        Order {
            number: format!("{}{}", market.country, 400_000 + n),
            placed_at,
            delivered_at,
            tracking_url: Some(format!(
                "{}{}{:08}",
                market.tracking,
                market.country,
                self.rng.u32(0..100_000_000)
            )),
            total,
            items: vec![OrderItem {
                title: device.title.clone(),
                grade: self.world.grades.get(grade).cloned(),
                imei: phone.then(|| imei(&mut self.rng)),
                quantity: u32::try_from(quantity).unwrap_or(1),
                price,
            }],
        }
    }
}

/// Where the run of messages without an answer begins; the length where there is none.
fn unanswered_from(sides: &[Role]) -> usize {
    let seller = sides.iter().rposition(|side| *side == Role::Seller);
    let from = seller.map_or(0, |at| at + 1);
    if sides.iter().skip(from).any(|side| *side == Role::Buyer) { from } else { sides.len() }
}

fn unanswered_since(sides: &[Role], times: &[DateTime<Utc>]) -> Option<DateTime<Utc>> {
    times.get(unanswered_from(sides)).copied()
}

/// A price in the market's currency, in whole units.
fn money(cents: i64, market: &Storefront) -> Money {
    let units = (cents as f64 * market.per_euro / 100.0).round() as i64;
    Money { amount_minor: units * 100, currency: market.currency.clone() }
}

/// A made-up IMEI: a type code that is never given out, a serial number and the right check digit (Luhn).
pub(super) fn imei(rng: &mut fastrand::Rng) -> String {
    let body = format!("00499901{:06}", rng.u32(0..1_000_000));
    let sum: u32 = body
        .bytes()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0');
            let digit = if at % 2 == 1 { digit * 2 } else { digit };
            digit / 10 + digit % 10
        })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}
