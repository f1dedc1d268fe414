//! What a whole check of a draft costs, by its length: `cargo bench --bench checks`. The time should grow with
//! the length and no faster.

#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};
use swopdesk::draft_check::{Context, Facts, SentText, SentTexts, check};

/// Replies as sellers write them; joined until a length is reached.
const TEXTS: &[(&str, &str)] = &[
    (
        "nl",
        "Beste J. de Vries,\n\nDank voor uw bericht over bestelling NL400123. Wij hebben de vervoerder vandaag \
         gevraagd waar het pakket met nummer 3SABCD1234567 is; het antwoord komt meestal binnen twee werkdagen. \
         Is het pakket vrijdag 27.11.2026 nog niet bezorgd, dan storten wij het bedrag van € 399,00 terug. \
         U hoeft niet te bellen: wij schrijven u hier.\n\nMet vriendelijke groet,\nSanne\n\n",
    ),
    (
        "pl",
        "Dzień dobry,\n\ndziękujemy za wiadomość. Bateria traci pojemność z wiekiem, dlatego prosimy o zdjęcie \
         ekranu Ustawienia > Bateria > Kondycja baterii. Jeśli wartość wynosi mniej niż 80%, wymienimy telefon \
         na inny egzemplarz iPhone 13 128 GB albo zwrócimy 1299,00 zł. Etykietę zwrotną wyślemy tutaj.\n\n\
         Z poważaniem\nMarek\n\n",
    ),
    (
        "de",
        "Guten Tag Frau Schneider,\n\nvielen Dank für Ihre Nachricht. Das Gerät ist noch mit einer Apple-ID \
         verknüpft; bitte senden Sie es mit dem beigelegten Etikett an uns zurück. Nach der Prüfung erhalten \
         Sie innerhalb von 72 Arbeitsstunden den vollen Betrag. Es tut uns leid, dass das passiert ist.\n\n\
         Freundliche Grüße\nJonas\n\n",
    ),
];

fn median(text: &str, context: &Context) -> Duration {
    let mut times: Vec<Duration> = (0..400)
        .map(|_| {
            let began = Instant::now();
            black_box(check(black_box(text), context));
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2]
}

/// A thousand replies of about 1,000 characters that are much the same, which is the worst to compare with.
fn sent() -> SentTexts {
    SentTexts::of((0..1_000).map(|number| {
        let text: String = TEXTS[number % TEXTS.len()].1.chars().cycle().take(1_000).collect();
        let own = |(at, word): (usize, &str)| {
            if at % 9 == number % 9 { format!("w{word}") } else { word.to_owned() }
        };
        SentText {
            discussion: format!("d-{number}").as_str().into(),
            buyer: format!("Buyer {number}"),
            text: text.split_whitespace().enumerate().map(own).collect::<Vec<_>>().join(" "),
        }
    }))
}

fn main() {
    let began = Instant::now();
    let sent = Arc::new(sent());
    println!("a thousand sent replies are read in {:.0} ms", began.elapsed().as_secs_f64() * 1e3);
    println!("a whole check, median of 400 runs in µs (aim: under 1000 at 1,000 characters)");
    for (language, text) in TEXTS {
        let facts = Facts {
            buyer: "J. de Vries".to_owned(),
            sellers: vec!["Refurb Lab".to_owned()],
            order: Some("NL400123".to_owned()),
            devices: vec!["iPhone 13 128 GB Midnight".to_owned()],
            imeis: vec!["356938035643809".to_owned()],
            unanswered: vec![
                "Where is my parcel? When will I get my money back? Can I return it in a shop?".to_owned(),
            ],
            ..Facts::default()
        };
        let context = Context { facts: Some(facts), sent: Some(sent.clone()), ..Context::new([*language]) };
        let mut line = format!("{language}:");
        for length in [100, 1_000, 5_000, 10_000, 100_000] {
            let draft: String = text.chars().cycle().take(length).collect();
            let time = median(&draft, &context);
            line += &format!("  {length} {:.0}", time.as_secs_f64() * 1e6);
        }
        println!("{line}");
    }
    println!("texts made to be slow, 10,000 characters:");
    for (name, piece) in [
        ("digits", "0612345678 "),
        ("signs", "@ . "),
        ("dots", "a.b."),
        ("one word", "aaaaaaaaaa"),
        ("questions", "wie? "),
        ("capitals", "STOP NU "),
    ] {
        let draft: String = piece.chars().cycle().take(10_000).collect();
        println!("{name}: {:.0}", median(&draft, &Context::new(["nl"])).as_secs_f64() * 1e6);
    }
}
