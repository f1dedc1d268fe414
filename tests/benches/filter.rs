//! The filter over 100,000 lines (another number: the first argument): what a key costs, and how long until every
//! line has been looked at. Prints figures, asserts nothing about time. `cargo bench --bench filter`

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use chrono::{DateTime, TimeDelta};
use std::time::{Duration, Instant};
use swopdesk::app::inbox::Inbox;
use swopdesk::domain::discussion::{Awaiting, Category, Handler, Status};
use swopdesk::domain::list_row::{ListRow, RowWords, Section};

const BUYERS: &[&str] =
    &["J. de Vries", "M. Kowalska", "A. Dubois", "L. Schneider", "C. García", "E. Lindström"];
const SUBJECTS: &[&str] = &[
    "Pakket niet aangekomen na twee weken wachten",
    "Bateria rozładowuje się po dwóch godzinach",
    "L'écran présente une rayure profonde",
    "Gerät noch mit Apple-ID gesperrt",
    "¿Cuándo llega mi pedido?",
];
const DEVICES: &[&str] =
    &["iPhone 13 128 GB Midnight", "Samsung Galaxy S21 256 GB", "iPad Air 64 Go gris sidéral"];

fn row(n: usize) -> ListRow {
    let at =
        DateTime::from_timestamp(1_795_420_800, 0).unwrap() + TimeDelta::seconds(i64::try_from(n).unwrap());
    ListRow {
        id: format!("dis_{n:016x}").as_str().into(),
        version: 1,
        section: if n % 10 < 7 { Section::NeedsReply } else { Section::Waiting },
        status: Status::Open,
        handler: Handler::Seller,
        awaiting: Awaiting::Seller,
        since: Some(at),
        due_at: None,
        order_at: at,
        last_message_at: at,
        words: RowWords::new(
            &format!("{} {n}", BUYERS[n % BUYERS.len()]),
            SUBJECTS[n % SUBJECTS.len()],
            "be-nl",
            "BE",
            "nl,fr",
            &format!("BE{n:08}"),
            DEVICES[n % DEVICES.len()],
        ),
        category: Category::Delivery,
        unread_count: 0,
        takeover: None,
        risk: None,
        has_draft: false,
        outbox: None,
    }
}

fn main() {
    let many: usize = std::env::args().nth(1).and_then(|many| many.parse().ok()).unwrap_or(100_000);
    let mut inbox = Inbox::default();
    for n in 0..many {
        inbox.put(row(n));
    }
    inbox.complete();
    let ms = |spent: Duration| spent.as_secs_f64() * 1e3;
    println!("{many} lines; a key, the longest slice after it, all of it, lines that match");
    for text in ["v", "vr", "vri", "vries", "vries ip", "vries", "k", "ko", "kwalska", "00004", "é", "zzzz"]
    {
        let begun = Instant::now();
        inbox.set_filter(text);
        let key = begun.elapsed();
        let mut longest = Duration::ZERO;
        while inbox.is_searching() {
            let slice = Instant::now();
            inbox.search();
            longest = longest.max(slice.elapsed());
        }
        let (key, longest, all) = (ms(key), ms(longest), ms(begun.elapsed()));
        println!("{text:<10} {key:>8.2} ms {longest:>8.2} ms {all:>8.2} ms {:>8}", inbox.len());
    }
}
