//! A shop with its discussions, messages and notices, in believable words of several languages.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use swopdesk::app::msg::Opened;
use swopdesk::domain::absence::{Absence, AbsenceNotice, AbsenceStatus, Replacement};
use swopdesk::domain::account::Account;
use swopdesk::domain::calendar::Calendar;
use swopdesk::domain::discussion::{
    Attachment, Author, Awaiting, Buyer, Category, Discussion, DiscussionId, Handler, Market, Message, Money,
    Order, OrderItem, Role, Status, Takeover, TakeoverReason,
};
use swopdesk::domain::draft::Draft;
use swopdesk::domain::list_row::ListRow;
use swopdesk::domain::outbox::{OutboxBody, OutboxItem, OutboxState};
use swopdesk::domain::reply_clock::ReplyClock;
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::words::Wording;

/// Monday 23 November 2026, 14:02 in Amsterdam: the clock runs.
pub fn now() -> DateTime<Utc> {
    instant("2026-11-23T13:02:00Z")
}

/// Sunday 22 November 2026, 11:00 in Amsterdam: the clock stands still.
pub fn sunday() -> DateTime<Utc> {
    instant("2026-11-22T10:00:00Z")
}

/// An instant from its RFC 3339 form.
pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A day from its ISO form.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// So many minutes before [`now`].
pub fn ago(minutes: i64) -> DateTime<Utc> {
    now() - TimeDelta::minutes(minutes)
}

pub fn account() -> Account {
    Account {
        id: "acc-1".to_owned(),
        name: "Refurb Lab".to_owned(),
        email: Some("desk@refurblab.example".to_owned()),
        country: "NL".to_owned(),
        time_zone: "Europe/Amsterdam".to_owned(),
        extra_closed_days: Vec::new(),
    }
}

pub fn calendar() -> Calendar {
    Calendar::for_account(&account(), &[], &[]).unwrap()
}

pub fn clock() -> ReplyClock {
    ReplyClock::new(calendar())
}

/// Storefront, language, buyer, subject, device and the buyer's first words.
const WORDS: &[(&str, &str, &str, &str, &str, &str)] = &[
    (
        "nl-nl",
        "nl",
        "J. de Vries",
        "Pakket niet aangekomen",
        "iPhone 13 128 GB Midnight",
        "Goedemiddag, mijn pakket is nog niet aangekomen, terwijl de vervoerder zegt dat het vrijdag bezorgd is. Kunt u nagaan waar het is? Met vriendelijke groet, J. de Vries",
    ),
    (
        "pl-pl",
        "pl",
        "M. Kowalska",
        "Bateria rozładowuje się po dwóch godzinach",
        "Samsung Galaxy S21 256 GB",
        "Dzień dobry, telefon rozładowuje się po dwóch godzinach, chociaż w opisie była mowa o baterii w bardzo dobrym stanie. Proszę o wymianę.",
    ),
    (
        "fr-fr",
        "fr",
        "A. Dubois",
        "L'écran présente une rayure profonde",
        "iPad Air 64 Go gris sidéral",
        "Bonjour, l'écran présente une rayure profonde que l'annonce ne mentionnait pas. Que proposez-vous ?",
    ),
    (
        "de-de",
        "de",
        "L. Schneider",
        "Gerät noch mit Apple-ID gesperrt",
        "iPhone 12 mini 64 GB Weiß",
        "Guten Tag, das Gerät ist noch mit der Apple-ID des Vorbesitzers gesperrt. Bitte heben Sie die Sperre auf.",
    ),
    (
        "es-es",
        "es",
        "C. García",
        "¿Cuándo llega mi pedido?",
        "Google Pixel 7 128 GB",
        "Buenas tardes, hice el pedido hace una semana. ¿Cuándo llega?",
    ),
    (
        "cz-cz",
        "cs",
        "P. Novák",
        "Chybí nabíječka",
        "MacBook Air 2020",
        "Dobrý den, v balení chyběla nabíječka, která byla v popisu uvedena.",
    ),
    (
        "it-it",
        "it",
        "G. Rossi",
        "Restituzione dell'articolo",
        "Apple Watch SE 44 mm",
        "Buongiorno, vorrei restituire l'articolo. Dove devo spedirlo?",
    ),
    (
        "se-sv",
        "sv",
        "E. Lindström",
        "Fel färg på telefonen",
        "iPhone 11 64 GB röd",
        "Hej! Jag fick en svart telefon fast jag beställde en röd.",
    ),
];

/// The discussion number `n`: words in turn, the seller's turn, waiting since so many minutes.
pub fn discussion(n: usize, waiting: i64) -> Discussion {
    let (locale, language, buyer, subject, device, _) = WORDS[n % WORDS.len()];
    let since = ago(waiting);
    Discussion {
        id: id(n),
        version: 1,
        subject: subject.to_owned(),
        status: Status::Open,
        category: [Category::Delivery, Category::Complaint, Category::Return, Category::LockedDevice][n % 4],
        handler: Handler::Seller,
        takeover: None,
        market: Market {
            country: locale[..2].to_uppercase(),
            locale: locale.to_owned(),
            languages: vec![language.to_owned()],
        },
        buyer: Buyer { display_name: buyer.to_owned() },
        order: Some(Order {
            number: format!("{}{:06}", locale[..2].to_uppercase(), 400_123 + n),
            placed_at: since - TimeDelta::days(20),
            delivered_at: (n % 3 != 1).then(|| since - TimeDelta::days(17)),
            tracking_url: None,
            total: Some(Money { amount_minor: 39_900, currency: "EUR".to_owned() }),
            items: vec![OrderItem {
                title: device.to_owned(),
                grade: Some("Very good".to_owned()),
                imei: Some("356938035643809".to_owned()),
                quantity: 1,
                price: None,
            }],
        }),
        awaiting: Awaiting::Seller,
        awaiting_reply_since: Some(since),
        reply_due_at: None,
        created_at: since - TimeDelta::minutes(10),
        updated_at: since,
        last_message_at: since,
        last_message_preview: None,
        last_message_id: Some(format!("m-{n}-1").as_str().into()),
        no_reply_needed: None,
        answers: Vec::new(),
        message_count: 1,
        unread_count: 1,
    }
}

pub fn id(n: usize) -> DiscussionId {
    DiscussionId(format!("d-{n:03}"))
}

/// The buyer's turn.
pub fn answered(n: usize, minutes: i64) -> Discussion {
    let mut discussion = discussion(n, minutes);
    (discussion.awaiting, discussion.awaiting_reply_since) = (Awaiting::Buyer, None);
    discussion.unread_count = 0;
    discussion
}

/// Taken over, with a note and a charge.
pub fn taken_over(n: usize, minutes: i64) -> Discussion {
    let mut discussion = discussion(n, minutes);
    discussion.handler = Handler::Platform;
    discussion.takeover = Some(Takeover {
        at: ago(minutes / 2),
        reason: TakeoverReason::LockedDevice,
        note: Some(
            "The device is locked by the Apple ID of its owner before. The buyer gets the money back \
             today; the return is at the seller's cost. Please see that devices are signed out before they \
             are listed."
                .to_owned(),
        ),
        charged: Some(Money { amount_minor: 41_650, currency: "EUR".to_owned() }),
    });
    discussion
}

/// The only message of the discussion number `n`.
pub fn message(n: usize, discussion: &Discussion) -> Message {
    Message {
        id: discussion.last_message_id.clone().unwrap(),
        author: Author { role: Role::Buyer, name: discussion.buyer.display_name.clone() },
        text: WORDS[n % WORDS.len()].5.to_owned(),
        sent_at: discussion.last_message_at,
        attachments: Vec::new(),
    }
}

/// A message by anyone.
pub fn said(id: &str, role: Role, name: &str, text: &str, at: DateTime<Utc>) -> Message {
    Message {
        id: id.into(),
        author: Author { role, name: name.to_owned() },
        text: text.to_owned(),
        sent_at: at,
        attachments: Vec::new(),
    }
}

/// A photo of a message.
pub fn photo() -> Attachment {
    Attachment {
        id: "a-1".into(),
        file_name: "voordeur.jpg".to_owned(),
        media_type: "image/jpeg".to_owned(),
        size: 1_482_113,
    }
}

/// The shop's discussions: overdue ones, urgent, soon, calm; answered; taken over. With their messages.
pub fn discussions() -> Vec<(Discussion, Vec<Message>)> {
    let mut all: Vec<Discussion> = [
        // Minutes since the buyer wrote; the weekend before is rest: 1440 working minutes is the limit.
        (0, 5952), // Thu 19 Nov 10:50, due Fri 10:50, overdue
        (1, 4341), // Fri 20 Nov 13:41, due Mon 13:41, overdue by 21 min
        (2, 4279), // Fri 14:43, 41 min left
        (3, 4190), // Fri 16:12
        (4, 3900), // Fri 21:02
        (5, 700),
        (6, 180),
        (7, 12),
    ]
    .into_iter()
    .map(|(n, minutes)| discussion(n, minutes))
    .collect();
    all[1].unread_count = 0;
    all.extend([answered(8, 300), answered(9, 9000), taken_over(11, 2000)]);
    all.into_iter()
        .map(|discussion| {
            let n: usize = discussion.id.as_str()[2..].parse().unwrap();
            let message = message(n, &discussion);
            (discussion, vec![message])
        })
        .collect()
}

/// The list's line of a discussion.
pub fn row(discussion: &Discussion) -> ListRow {
    let deadline = clock().deadline(discussion).map_or(discussion.last_message_at, |(due, _)| due);
    ListRow::of(discussion, deadline)
}

/// What the store tells at the start.
pub fn opened(discussions: &[(Discussion, Vec<Message>)]) -> Opened {
    let mut rows: Vec<ListRow> = discussions.iter().map(|(discussion, _)| row(discussion)).collect();
    rows.sort_by(|a, b| a.place().cmp(&b.place()));
    let mut counts = [0; 4];
    for row in &rows {
        counts[row.section.index()] += 1;
    }
    Opened {
        account: account(),
        closed_days: Vec::new(),
        open_days: Vec::new(),
        rows,
        counts,
        complete: true,
        drafts: Vec::new(),
        outbox: Vec::new(),
        absences: Vec::new(),
        form: None,
        screen: Default::default(),
        synced_at: Some(ago(5)),
        remarks: Vec::new(),
    }
}

/// A draft for a discussion.
pub fn draft(n: usize, text: &str) -> Draft {
    Draft {
        discussion_id: id(n),
        text: text.to_owned(),
        in_reply_to: Some(format!("m-{n}-1").as_str().into()),
        cursor: text.len(),
        files: Vec::new(),
        returned: None,
        updated_at: now(),
    }
}

/// A reply in the outbox, held until so many milliseconds after [`now`].
pub fn held(key: &str, n: usize, text: &str, milliseconds: i64) -> OutboxItem {
    OutboxItem {
        id: key.into(),
        discussion_id: Some(id(n)),
        body: OutboxBody::Reply {
            text: text.to_owned(),
            in_reply_to: format!("m-{n}-1").as_str().into(),
            files: Vec::new(),
            attachment_ids: Vec::new(),
        },
        state: OutboxState::Held,
        held_until: Some(now() + TimeDelta::milliseconds(milliseconds)),
        tries: 0,
        next_try_at: None,
        reason: None,
        created_at: now(),
        maybe_delivered: false,
    }
}

/// A notice as the platform keeps it.
pub fn absence(id: &str, first: &str, last: &str, status: AbsenceStatus) -> Absence {
    let (first_day, last_day) = (day(first), day(last));
    Absence {
        id: id.into(),
        notice: AbsenceNotice {
            first_day,
            last_day,
            replacement: Some(Replacement {
                name: "Anna van Dijk".to_owned(),
                reachable_at: Some("anna@refurblab.example".to_owned()),
            }),
            listings_withdrawn: true,
            note: Some("Kerstsluiting; retouren worden op 11 januari verwerkt.".to_owned()),
        },
        submitted_at: instant("2026-10-30T15:20:00Z"),
        status,
        late: false,
        working_days: Some(calendar().working_days(first_day, last_day)),
        decision_note: (status == AbsenceStatus::Rejected)
            .then(|| "Not without a replacement who speaks Dutch.".to_owned()),
    }
}

/// A fault in words of its own.
pub fn fault(kind: FaultKind, what: &str, hint: &str) -> Fault {
    Fault::new(kind, Wording::plain(what), Wording::plain(hint))
}
