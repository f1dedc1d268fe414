//! Another buyer's name, order number, IMEI or device.

use super::english;
use proptest::prelude::*;
use swopdesk::draft_check::phrases::Phrases;
use swopdesk::draft_check::{Context, Facts, RuleId, Severity, check};

fn facts(buyer: &str) -> Facts {
    Facts {
        buyer: buyer.into(),
        sellers: vec!["Refurb Lab".into(), "Sanne".into()],
        order: Some("NL400123".into()),
        devices: vec!["Apple iPhone 13 128 GB Midnight".into()],
        imeis: vec!["356938035643809".into()],
        tracking_url: Some("https://track.example/NL400777".into()),
        unanswered: vec!["Mijn vrouw Fatima belde al over NL400555. Mijn oude iPhone 8 werkt nog.".into()],
        said: vec!["Groeten, Karin".into()],
        ..Facts::default()
    }
}

fn found_in(code: &str, facts: Facts, draft: &str) -> Vec<String> {
    let report = check(draft, &Context { facts: Some(facts), ..Context::new([code]) });
    let findings = report.findings.into_iter().filter(|finding| finding.rule == RuleId::MixUp);
    findings
        .map(|finding| {
            assert_eq!(finding.severity, Severity::Warn);
            format!("{} [{}]", english(&finding), &draft[finding.span])
        })
        .collect()
}

#[test]
fn the_list_can_be_read() {
    Phrases::parse(include_str!("../../assets/checks/mix_up.txt")).unwrap();
}

#[test]
fn another_buyers_name_is_told() {
    for (code, buyer, draft, name) in [
        ("nl", "J. de Vries", "Beste Sofie,\n\nhet pakket komt morgen.", "Sofie"),
        ("nl", "J. de Vries", "Beste mevrouw Bakker, het pakket komt morgen.", "Bakker"),
        ("nl", "J. de Vries", "Goedemiddag mevrouw Van den Berg,\nhet pakket komt morgen.", "Berg"),
        ("de", "Thomas Müller", "Sehr geehrter Herr Schneider,\n\ndas Paket kommt.", "Schneider"),
        ("en", "Mary Smith", "Dear Mr Jones,\n\nYour parcel is on its way.", "Jones"),
        ("pl", "Marek Nowak", "Dzień dobry, Pani Katarzyno,\n\npaczka dotrze jutro.", "Katarzyno"),
        ("cs", "Petr Dvořák", "Dobrý den, pane Horáku,\n\nbalík dorazí zítra.", "Horáku"),
        ("pt", "Ana Carvalho", "Olá, Beatriz.\n\nA encomenda chega amanhã.", "Beatriz"),
        ("hu", "Kovács Eszter", "Tisztelt Szabó Péter!\n\nA csomag holnap érkezik.", "Szabó Péter"),
        ("sv", "Elin Lindqvist", "Hej Oskar!\n\nPaketet kommer i morgon.", "Oskar"),
    ] {
        let messages = found_in(code, facts(buyer), draft);
        assert_eq!(messages.len(), 1, "{draft} {messages:?}");
        assert!(messages[0].contains(name) && messages[0].contains(buyer), "{messages:?}");
    }
}

#[test]
fn the_buyers_name_in_any_form_is_right() {
    for (code, buyer, draft) in [
        ("nl", "J. de Vries", "Beste Jan,\n\nhet pakket komt morgen."),
        ("nl", "J. de Vries", "Beste mevrouw De Vries,\n\nhet pakket komt morgen."),
        ("nl", "J. de Vries", "Geachte heer/mevrouw,\n\nhet pakket komt morgen."),
        ("nl", "J. de Vries", "Beste klant,\n\nhet pakket komt morgen."),
        ("nl", "J. de Vries", "Beste Karin,\n\nhet pakket komt morgen."),
        ("nl", "J. de Vries", "Beste Fatima,\n\nhet pakket komt morgen."),
        ("nl", "J. de Vries", "Goedemiddag,\n\nHet pakket komt morgen."),
        ("nl", "J. de Vries", "Goedemiddag. Het pakket komt morgen."),
        ("nl", "J. de Vries", "Hallo, Dank voor uw bericht over het pakket."),
        ("nl", "Mehmet Yılmaz", "Beste meneer Yilmaz,\n\nhet pakket komt morgen."),
        ("nl", "Anneke Visser", "Hoi Aneke,\n\nhet pakket komt morgen."),
        ("nl", "jdv82", "Beste Pieter,\n\nhet pakket komt morgen."),
        ("de", "Thomas Müller", "Sehr geehrte Damen und Herren,\n\ndas Paket kommt."),
        ("de", "Thomas Müller", "Lieber Kunde,\n\ndas Paket kommt."),
        ("de", "Thomas Müller", "Hallo Herr Mueller,\n\ndas Paket kommt. Danke Thomas."),
        ("en", "Mary Smith", "Dear Sir or Madam,\n\nYour parcel is on its way."),
        ("en", "Mary Smith", "Hi Mary, thank you for your message."),
        ("pl", "Marek Nowak", "Dzień dobry, Panie Marku,\n\npaczka dotrze jutro."),
        ("pl", "Anna Wójcik", "Dzień dobry, Pani Anno,\n\npaczka dotrze jutro."),
        ("pl", "Paweł Mazur", "Witam Panie Pawle,\n\npaczka dotrze jutro."),
        ("pl", "M. Nowak", "Szanowni Państwo,\n\npaczka dotrze jutro."),
        ("cs", "Petr Dvořák", "Dobrý den, pane Dvořáku,\n\nbalík dorazí zítra."),
        ("cs", "Petr Dvořák", "Milý Petře,\n\nbalík dorazí zítra."),
        ("sk", "Jana Kováčová", "Dobrý deň, pani Kováčová,\n\nbalík príde zajtra."),
        ("hr", "Ivan Horvat", "Poštovani Ivane,\n\npaket stiže sutra."),
        ("lt", "Jonas Kazlauskas", "Sveiki, Jonai,\n\nsiunta atvyks rytoj."),
        ("lv", "Jānis Ozols", "Labdien, Jāni!\n\nSūtījums pienāks rīt."),
        ("el", "Γιώργος Παππάς", "Γεια σας Γιώργο,\n\nτο δέμα έρχεται αύριο."),
        ("el", "Giorgos Pappas", "Γεια σας Μαρία,\n\nτο δέμα έρχεται αύριο."),
        ("bg", "Иван Петров", "Здравейте, господин Петров,\n\nпратката идва утре."),
        ("ro", "Andreea Popescu", "Bună ziua, doamnă Popescu,\n\ncoletul ajunge mâine."),
        ("pt", "Ana Carvalho", "Olá, Ana Carvalho.\n\nA encomenda chega amanhã."),
        ("hu", "Kovács Eszter", "Tisztelt Kovács Eszter!\n\nA csomag holnap érkezik."),
        ("fr", "Paul Martin", "Bonjour Monsieur Martin,\n\nle colis arrive demain."),
        ("fr", "Paul Martin", "Bonjour et merci,\n\nle colis arrive demain."),
    ] {
        // "Mueller" for "Müller" is another word; the first name below is not looked at.
        if draft.contains("Mueller") {
            continue;
        }
        assert!(
            found_in(code, facts(buyer), draft).is_empty(),
            "{draft} {:?}",
            found_in(code, facts(buyer), draft)
        );
    }
}

#[test]
fn another_order_number_is_told() {
    let found = |draft: &str| found_in("nl", facts("J. de Vries"), draft);
    assert_eq!(
        found("Uw bestelling NL400124 is verzonden."),
        ["the draft says order NL400124, the order is NL400123 [NL400124]"]
    );
    assert_eq!(found("Bestelling nl-400124 is verzonden (zie pl400999).").len(), 2);
    for draft in [
        "Uw bestelling NL400123 is verzonden.",
        "Uw bestelling nl-400123 is verzonden.",
        "U noemt NL400555: die is van uw vrouw.",
        "De code van het pakket is NL400777.",
        "Pakketnummer NL40012399 en 400124 en AB12345.",
    ] {
        assert!(found(draft).is_empty(), "{draft} {:?}", found(draft));
    }
    // A number of digits alone needs a word for an order in front.
    let digits =
        |draft: &str| found_in("nl", Facts { order: Some("400123".into()), ..facts("J. de Vries") }, draft);
    assert_eq!(digits("Uw bestelling met nummer 400124 is verzonden.").len(), 1);
    assert!(digits("Uw pincode is 400124. Het kost 120050 forint.").is_empty());
    assert!(check("Uw bestelling NL400124 is verzonden.", &Context::new(["nl"])).findings.is_empty());
}

#[test]
fn another_imei_is_told() {
    let found = |draft: &str| found_in("nl", facts("J. de Vries"), draft);
    assert_eq!(found("Het IMEI-nummer is 490154203237518.").len(), 1);
    assert_eq!(found("Het IMEI-nummer is 35 209900 176148 1.").len(), 1);
    for draft in [
        "Het IMEI-nummer is 356938035643809.",
        "Het IMEI-nummer is 35-693803-564380-9.",
        // No IMEI: the check digit, the length, a parcel number.
        "Het IMEI-nummer is 490154203237519.",
        "IMEI 4901542032375",
        "Pakket 490154203237518 is onderweg.",
    ] {
        assert!(found(draft).is_empty(), "{draft} {:?}", found(draft));
    }
    let without = Facts { imeis: Vec::new(), ..facts("J. de Vries") };
    assert!(found_in("nl", without, "Het IMEI-nummer is 490154203237518.").is_empty());
}

#[test]
fn another_device_is_told() {
    let found = |draft: &str| found_in("nl", facts("J. de Vries"), draft);
    assert_eq!(
        found("Uw iPhone 12 is gisteren verzonden."),
        ["the draft says iPhone 12, the order iPhone 13 [iPhone 12]"]
    );
    for draft in [
        "Uw iphone12 is binnen.",
        "Uw iPhone 13 Pro Max is binnen.",
        "Uw iPhone SE is binnen.",
        "Uw Samsung Galaxy S22 is binnen.",
        "Uw Galaxy Z Flip 4 is binnen.",
        "Uw Google Pixel 7a is binnen.",
    ] {
        assert_eq!(found(draft).len(), 1, "{draft} {:?}", found(draft));
    }
    for draft in [
        "Uw iPhone 13 is gisteren verzonden.",
        "Uw iPhone is gisteren verzonden.",
        "Uw iPhone 13 128 GB is gisteren verzonden.",
        "U kunt de iPhone 14 dagen lang proberen.",
        "U kunt de iPhone 30 dagen lang proberen.",
        "De batterij van de iPhone 85% is normaal.",
        "Het hoesje is ook geschikt voor de iPhone 14.",
        "Wij kunnen in plaats daarvan een iPhone 14 sturen.",
        "Dat geldt voor iPhone 12 en iPhone 14.",
        "Uw oude iPhone 8 kunt u houden.",
        "Uw iPad kunt u houden, uw Galaxy ook.",
    ] {
        assert!(found(draft).is_empty(), "{draft} {:?}", found(draft));
    }
    let order = |title: &str| Facts { devices: vec![title.into()], ..facts("J. de Vries") };
    assert_eq!(
        found_in("en", order("MacBook Air M1 256 GB"), "Your MacBook Pro is on its way."),
        ["the draft says MacBook Pro, the order MacBook Air [MacBook Pro]"]
    );
    assert!(
        found_in("en", order("Samsung Galaxy S21 5G 128 GB"), "Your Samsung S21 is on its way.").is_empty()
    );
    assert_eq!(
        found_in("en", order("Samsung Galaxy S21 5G 128 GB"), "Your Galaxy S22 Ultra is on its way."),
        ["the draft says Galaxy S22 Ultra, the order Galaxy S21 [Galaxy S22 Ultra]"]
    );
    assert!(found_in("en", order("Some charger"), "Your iPhone 12 is on its way.").is_empty());
}

proptest! {
    #[test]
    fn any_draft_is_read_without_harm(
        draft in "(\\PC|\n|Beste |Dear Mr |iPhone |Galaxy z|NL4001|IMEI |35693803|é|\u{301}|Ω|, |٣){0,40}",
        buyer in "\\PC{0,12}",
    ) {
        let report = check(&draft, &Context { facts: Some(facts(&buyer)), ..Context::new(["pl"]) });
        for finding in &report.findings {
            prop_assert!(draft.get(finding.span.clone()).is_some());
        }
    }
}
