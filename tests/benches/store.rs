//! The local data at 100,000 discussions (another number: the first argument): prints figures, asserts
//! nothing about time. `cargo bench --bench store`

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use chrono::{DateTime, TimeDelta, Utc};
use std::time::{Duration, Instant};
use swopdesk::config::paths::{Paths, ProfileName};
use swopdesk::domain::discussion::*;
use swopdesk::domain::draft::Draft;
use swopdesk::domain::list_row::{ListRow, Section};
use swopdesk::secrets::StoreKey;
use swopdesk::store::{Page, Place, Store};

fn discussion(n: i64) -> (Discussion, DateTime<Utc>) {
    let mut rng = fastrand::Rng::with_seed(n.unsigned_abs());
    let start = DateTime::from_timestamp(1_795_420_800, 0).unwrap();
    let at = start - TimeDelta::seconds(rng.i64(0..400_000));
    let awaiting = if rng.u8(0..10) < 7 { Awaiting::Seller } else { Awaiting::Buyer };
    let discussion = Discussion {
        id: DiscussionId(format!("dis_{:016x}", rng.u64(..))),
        version: n + 1,
        subject: format!("Pakket {n} niet aangekomen na twee weken wachten"),
        status: Status::Open,
        category: Category::ALL[rng.usize(..Category::ALL.len())],
        handler: if rng.u8(..) < 8 { Handler::Platform } else { Handler::Seller },
        takeover: None,
        market: Market {
            country: "BE".into(),
            locale: "be-nl".into(),
            languages: vec!["nl".into(), "fr".into()],
        },
        buyer: Buyer { display_name: format!("J. de Vries-van den Berg {n}") },
        order: Some(Order {
            number: format!("BE{n:08}"),
            placed_at: at,
            delivered_at: Some(at),
            tracking_url: Some(format!("https://tracking.example.com/parcels/{n:032}")),
            total: Some(Money { amount_minor: 39_900, currency: "EUR".into() }),
            items: vec![OrderItem {
                title: "iPhone 13 128 GB Midnight".into(),
                grade: Some("Very good".into()),
                imei: Some(format!("{n:015}")),
                quantity: 1,
                price: Some(Money { amount_minor: 39_900, currency: "EUR".into() }),
            }],
        }),
        awaiting,
        awaiting_reply_since: (awaiting == Awaiting::Seller).then_some(at),
        reply_due_at: None,
        created_at: at,
        updated_at: at,
        last_message_at: at,
        last_message_preview: Some("Goedemiddag, mijn pakket is nog niet aangekomen. ".repeat(4)),
        last_message_id: Some(MessageId(format!("msg_{n}"))),
        no_reply_needed: None,
        answers: (0..3).map(|_| Answer { since: at, at }).collect(),
        message_count: 4,
        unread_count: rng.u64(0..3),
    };
    (discussion, at + TimeDelta::hours(24))
}

fn told<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    println!("{what:<60} {:>10.2} ms", begun.elapsed().as_secs_f64() * 1e3);
    done
}

fn median(what: &str, times: usize, mut work: impl FnMut()) {
    let mut spent: Vec<Duration> = (0..times)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    spent.sort_unstable();
    let ms = |d: Duration| d.as_secs_f64() * 1e3;
    println!("{what:<60} {:>10.2} ms  (worst of {times}: {:.2})", ms(spent[times / 2]), ms(spent[times - 1]));
}

fn main() {
    let n: i64 = std::env::args().nth(1).and_then(|arg| arg.parse().ok()).unwrap_or(100_000);
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::under(folder.path(), ProfileName::default());
    let place = Place::new(&paths, "https://desk.example.com", "acc-1");
    let key = StoreKey::random().unwrap();
    let open = || Store::open(place.clone(), key.clone()).wait().unwrap().store;

    println!("{n} discussions");
    let pages: Vec<Vec<_>> =
        (0..n).collect::<Vec<_>>().chunks(500).map(|c| c.iter().map(|i| discussion(*i)).collect()).collect();
    let store = open();
    told("first synchronisation, pages of 500", || {
        for page in pages {
            let page = Page { discussions: page, sync_token: None, synced_at: None, only: None };
            store.put_page(page).wait().unwrap();
        }
    });
    told("close", || store.close().wait().unwrap());
    println!("{:<60} {:>10.1} MB", "the file", std::fs::metadata(place.file()).unwrap().len() as f64 / 1e6);

    median("open, account, first 200 lines in order, counts", 21, || {
        let store = open();
        let (account, counts, head) = (store.account(), store.counts(), store.head(Section::NeedsReply, 200));
        assert_eq!(head.wait().unwrap().len(), 200.min(usize::try_from(n).unwrap()));
        account.wait().unwrap();
        counts.wait().unwrap();
        store.close().wait().unwrap();
    });
    let store = open();
    median("of this: the first 200 lines", 21, || drop(store.head(Section::NeedsReply, 200).wait().unwrap()));
    let rows = told("every line, chunks of 5,000", || {
        let mut rows: Vec<ListRow> = Vec::new();
        let mut after = None;
        loop {
            let chunk = store.rows_chunk(after, 5000).wait().unwrap();
            rows.extend(chunk.rows);
            after = chunk.next;
            if after.is_none() {
                break rows;
            }
        }
    });
    assert!(rows.is_sorted_by(|a, b| a.place() < b.place()));
    let mut rng = fastrand::Rng::with_seed(1);
    median("a discussion in full", 101, || {
        let id = rows[rng.usize(..rows.len())].id.clone();
        assert!(store.discussion(id).wait().unwrap().is_some());
    });
    median("a page of 100 changed ones", 21, || {
        let page = (0..100).map(|_| {
            let (mut d, due) = discussion(rng.i64(0..n));
            d.version += 1_000_000 + rng.i64(0..1_000_000);
            (d, due)
        });
        store.put_discussions(page.collect()).wait().unwrap();
    });
    median("a draft saved (with its fsync)", 101, || {
        let draft = Draft {
            discussion_id: rows[0].id.clone(),
            text: "Beste J. de Vries, dank voor uw bericht.".repeat(20),
            in_reply_to: None,
            cursor: 0,
            files: vec![],
            returned: None,
            updated_at: rows[0].last_message_at,
        };
        store.save_draft(draft).wait().unwrap();
    });
    let deadlines: Vec<_> = rows.iter().map(|r| (r.id.clone(), r.order_at + TimeDelta::hours(24))).collect();
    told("every deadline moved (a changed calendar)", || store.reorder(deadlines).wait().unwrap());
}
