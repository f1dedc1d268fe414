//! Replies that are nearly the same as earlier ones.

use super::english;
use proptest::prelude::*;
use std::sync::Arc;
use swopdesk::draft_check::{Context, Facts, Finding, RuleId, SentText, SentTexts, Severity, check};

fn sent(discussion: &str, buyer: &str, text: &str) -> SentText {
    SentText { discussion: discussion.into(), buyer: buyer.into(), text: text.into() }
}

fn finding(texts: Vec<SentText>, draft: &str) -> Option<Finding> {
    let facts = Facts { discussion: Some("d-9".into()), buyer: "M. Nowak".into(), ..Facts::default() };
    let context =
        Context { sent: Some(Arc::new(SentTexts::of(texts))), facts: Some(facts), ..Context::default() };
    check(draft, &context).findings.into_iter().find(|finding| finding.rule == RuleId::Repetition)
}

const FIRST: &str = "Beste J. de Vries,\n\nDank voor uw bericht. Uw pakket NL400123 is gisteren verzonden en wordt morgen bezorgd. Via de link in uw bestelling kunt u het volgen.\n\nMet vriendelijke groet,\nSanne, Refurb Lab";

#[test]
fn nearly_the_same_text_is_told_with_how_often_and_to_whom() {
    let again = "Beste M. Nowak,\n\nDank voor uw bericht. Uw pakket NL400987 is gisteren verzonden en wordt morgen bezorgd. Via de link in uw bestelling kunt u het volgen.\n\nGroeten,\nThomas";
    let one = finding(vec![sent("d-1", "J. de Vries", FIRST)], again).unwrap();
    assert_eq!(one.severity, Severity::Warn);
    assert_eq!(
        english(&one),
        "nearly the same as a reply of yours to J. de Vries - the standards ask for an individual answer"
    );
    // Greeting and closing are no part of it.
    assert!(again[one.span.clone()].starts_with("Dank voor") && again[one.span].ends_with("volgen"));
    let texts = vec![
        sent("d-3", "Lotte Bakker", &FIRST.replace("gisteren", "vandaag")),
        sent("d-2", "Anneke Visser", "Beste Anneke,\n\nDe factuur vindt u in de bijlage.\n\nGroet, Sanne"),
        sent("d-1", "J. de Vries", FIRST),
    ];
    let many = finding(texts, again).unwrap();
    let many = english(&many);
    assert!(many.starts_with("nearly the same as 2 replies of yours, last to Lotte Bakker"), "{many}");
}

#[test]
fn near_duplicates_are_found_and_other_replies_are_not() {
    let near = [
        "Dank voor uw bericht. Uw pakket is gisteren verzonden en wordt morgen bezorgd. Via de link in uw bestelling kunt u het volgen.",
        "Dank voor uw bericht. Uw pakket NL400321 is gisteren verzonden en wordt overmorgen bezorgd. Via de link in uw bestelling kunt u het volgen.",
        "Beste heer Smit, dank voor uw bericht! Uw pakket NL400321 is gisteren verzonden en wordt morgen bezorgd. Via de link in uw bestelling kunt u het volgen. Fijne dag, Noor",
        "DANK VOOR UW BERICHT. UW PAKKET NL400321 IS GISTEREN VERZONDEN EN WORDT MORGEN BEZORGD. VIA DE LINK IN UW BESTELLING KUNT U HET VOLGEN.",
    ];
    for draft in near {
        assert!(finding(vec![sent("d-1", "J. de Vries", FIRST)], draft).is_some(), "{draft}");
    }
    let other = [
        "Beste M. Nowak,\n\nWat vervelend dat uw pakket er nog niet is. Ik heb bij de vervoerder een onderzoek gestart; daar krijgen wij binnen een werkdag antwoord op. Zodra ik meer weet, laat ik het u weten.\n\nMet vriendelijke groet,\nSanne, Refurb Lab",
        "Dank voor uw bericht. Uw pakket is gisteren verzonden, maar de bezorger trof niemand thuis. Hij probeert het morgen tussen tien en twaalf uur opnieuw bij de buren.",
        "Dank voor uw bericht. Wij hebben uw toestel ontvangen en de batterij vervangen. Het gaat morgen weer naar u op weg, met een nieuw label in de doos.",
        // Too short to be called repeated, and a text inside a much longer one of the seller's own words.
        "Uw pakket is gisteren verzonden en wordt morgen bezorgd.",
        "Uw vraag over de kras op het scherm heb ik met onze werkplaats besproken: dat hoort niet bij de staat waarin u hem kocht, dus u kiest tussen omruilen en een deel van het geld terug. Uw pakket NL400321 is gisteren verzonden en wordt morgen bezorgd.",
    ];
    for draft in other {
        assert!(finding(vec![sent("d-1", "J. de Vries", FIRST)], draft).is_none(), "{draft}");
    }
}

#[test]
fn different_replies_about_the_same_subject_are_silent() {
    let replies = [
        "Dzień dobry,\n\nprzepraszamy za opóźnienie. Zgłosiliśmy sprawę przewoźnikowi, odpowiedź powinna być w ciągu jednego dnia roboczego. Damy znać, gdy tylko dowiemy się więcej.\n\nPozdrawiamy\nKasia",
        "Dzień dobry,\n\nwybór należy do Państwa: wyślemy inny telefon w tym samym stanie albo zwrócimy całą kwotę. Przewoźnik odnalazł już jednak przesyłkę, doręczenie jutro.\n\nPozdrawiamy\nKasia",
        "Dzień dobry,\n\nprzepraszamy za kłopot. Kurier nie zastał nikogo pod adresem, dlatego paczka czeka do piątku w punkcie odbioru przy ulicy Lipowej. Można ją też przekierować.\n\nPozdrawiamy\nTomasz",
        "Dzień dobry,\n\ndziękujemy za wiadomość. Według śledzenia paczka jest w sortowni w Krakowie i jutro po południu wyjedzie z kurierem. Proszę dać znać, jeśli nie dotrze do piątku.\n\nPozdrawiamy\nKasia",
    ];
    for (at, draft) in replies.iter().enumerate() {
        let others = replies.iter().enumerate().filter(|(other, _)| *other != at);
        let texts = others.map(|(other, text)| sent(&format!("d-{other}"), "A. Mazur", text)).collect();
        assert!(finding(texts, draft).is_none(), "{draft}");
    }
}

#[test]
fn the_own_discussion_and_the_same_buyer_do_not_count() {
    assert!(finding(vec![sent("d-9", "M. Nowak", FIRST)], FIRST).is_none());
    assert!(finding(vec![sent("d-1", "M. Nowak", FIRST)], FIRST).is_none());
    assert!(
        finding(vec![sent("d-9", "M. Nowak", FIRST), sent("d-1", "J. de Vries", FIRST)], FIRST).is_some()
    );
    assert!(finding(Vec::new(), FIRST).is_none());
    // A text checked by itself is compared with everything.
    let context = Context {
        sent: Some(Arc::new(SentTexts::of([sent("d-1", "J. de Vries", FIRST)]))),
        ..Context::default()
    };
    assert_eq!(check(FIRST, &context).findings.len(), 1);
}

#[test]
fn the_newest_thousand_are_kept() {
    let text = |n: usize| {
        sent(
            &format!("d-{n}"),
            &format!("Buyer {n}"),
            &(0..20).map(|w| format!("w{}x ", letters(n * 31 + w))).collect::<String>(),
        )
    };
    let mut texts = SentTexts::of((0..1_200).rev().map(text));
    assert_eq!(texts.len(), 1_000);
    texts.add(sent("d-new", "J. de Vries", FIRST));
    assert_eq!(texts.len(), 1_000);
    let told = |texts: &SentTexts, draft: &str| {
        let context = Context { sent: Some(Arc::new(texts.clone())), ..Context::default() };
        check(draft, &context)
            .findings
            .into_iter()
            .find(|f| f.rule == RuleId::Repetition)
            .map(|f| english(&f))
    };
    assert!(told(&texts, FIRST).unwrap().contains("J. de Vries"));
    assert!(told(&texts, &text(1_199).text).unwrap().contains("Buyer 1199"));
    assert!(told(&texts, &text(201).text).unwrap().contains("Buyer 201"));
    assert!(told(&texts, &text(200).text).is_none() && told(&texts, &text(3).text).is_none());
    assert!(SentTexts::default().is_empty());
}

/// A number in letters: digits would count as a number like any other.
fn letters(mut n: usize) -> String {
    let mut word = String::new();
    loop {
        word.push(char::from(b'a' + (n % 26) as u8));
        n /= 26;
        if n == 0 {
            return word;
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_compared_without_harm(
        texts in proptest::collection::vec("(\\PC|\n|een twee drie |Beste |é){0,60}", 0..4),
        draft in "(\\PC|\n|een twee drie |vier vijf |Beste |groet){0,60}",
    ) {
        let texts = texts.iter().enumerate().map(|(n, text)| sent(&format!("d-{n}"), "J. de Vries", text));
        let context = Context { sent: Some(Arc::new(SentTexts::of(texts))), ..Context::default() };
        for finding in check(&draft, &context).findings {
            prop_assert!(draft.get(finding.span).is_some());
        }
    }
}
