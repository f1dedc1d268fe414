//! Where the findings of this rule are, what the discussion allows, and texts made to harm.

use super::found;
use proptest::prelude::*;
use swopdesk::draft_check::{Context, Facts, RuleId, check};

fn in_dutch(text: &str) -> Vec<String> {
    found(text, &Context::new(["nl"]))
}

#[test]
fn a_finding_is_exactly_the_offending_text() {
    for (text, expected) in [
        ("Mail naar jan@firma.nl, dank u.", "jan@firma.nl [e-mail address]"),
        ("Bel (020) 123 45 67 (ma-vr).", "(020) 123 45 67 [phone number]"),
        ("Nummer: +31 (0)6 12 34 56 78.", "+31 (0)6 12 34 56 78 [phone number]"),
        ("Maak over op NL91 ABNA 0417 1643 00 t.n.v. Jan", "NL91 ABNA 0417 1643 00 [bank account]"),
        (
            "Zie https://firma.nl/a?b=c).",
            "https://firma.nl/a?b=c [web address that is no carrier, platform or maker]",
        ),
        (
            "Zie ook firma.nl/contact, dank.",
            "firma.nl/contact [web address that is no carrier, platform or maker]",
        ),
        ("jan (at) firma punt nl is het adres", "jan (at) firma punt nl [e-mail address]"),
        (
            "Chat: https://wa.me/31612345678.",
            "https://wa.me/31612345678 [link to a messenger or social network]",
        ),
        ("Via https://paypal.me/firma/25 dan.", "https://paypal.me/firma/25 [payment link]"),
        ("Op Instagram heten wij @firma_nl.", "@firma_nl [name on a messenger or social network]"),
        ("Dank u. Bel ons gerust.", "Bel ons [invites the buyer to another channel]"),
    ] {
        assert!(in_dutch(text).iter().any(|found| found == expected), "{text}: {:?}", in_dutch(text));
    }
}

#[test]
fn one_place_is_told_once() {
    assert_eq!(in_dutch("Mail me op jan@firma.nl.").len(), 2);
    assert_eq!(in_dutch("U kunt ons bellen, mailen of appen.").len(), 1);
    assert_eq!(in_dutch("https://wa.me/31612345678").len(), 1);
    assert_eq!(in_dutch("jan@firma.nl en piet@firma.nl").len(), 2);
    assert_eq!(in_dutch("").len(), 0);
}

#[test]
fn the_discussions_own_numbers_and_parcel_page_are_no_contact() {
    let facts = Facts {
        order: Some("NL 0612345678".to_owned()),
        imeis: vec!["356938035643809".to_owned()],
        tracking_url: Some("https://track.pakketdienst-utrecht.nl/p/0687654321".to_owned()),
        ..Facts::default()
    };
    let mut context = Context { facts: Some(facts), ..Context::new(["nl"]) };
    for text in [
        "Volg het pakket op https://track.pakketdienst-utrecht.nl/p/0687654321.",
        "Het pakket 0687654321 is onderweg.",
        "Het gaat om 0612345678.",
        "Bel met 356938035643809.",
    ] {
        assert!(found(text, &context).is_empty(), "{text}: {:?}", found(text, &context));
    }
    assert_eq!(found("https://pakketdienst-utrecht.nl", &context).len(), 1);
    assert_eq!(found("https://garantie.nl/ons", &context).len(), 1);
    context.hosts = vec!["garantie.nl".to_owned()];
    assert!(found("https://www.garantie.nl/ons", &context).is_empty());
    assert_eq!(found("https://garantie.nl.firma.nl", &context).len(), 1);
}

#[test]
fn the_rule_can_be_turned_off() {
    let mut context = Context::new(["nl"]);
    context.severities.set(RuleId::OffPlatform, None);
    assert!(check("Bel ons op 0612345678", &context).findings.is_empty());
}

#[test]
fn texts_made_to_harm_are_done_with() {
    for piece in [
        "1",
        "1 ",
        "12 ",
        "@",
        "a@",
        "a@b.",
        ".",
        "a.",
        "a-",
        "http://",
        "www ",
        "+",
        "+1 ",
        "NL91 ",
        "at ",
        "punt ",
        "bel ons ",
        "niet bel ons ",
        "ons via via ",
        "telegram: ",
        "een ",
        "jan@x.nl ",
        "0612345678 ",
        "(",
        "０",
    ] {
        let text = piece.repeat(10_000 / piece.len());
        let findings = check(&text, &Context::new(["nl"])).findings;
        assert!(findings.iter().filter(|it| it.rule == RuleId::OffPlatform).count() <= 50);
    }
}

proptest! {
    #[test]
    fn any_text_is_searched_without_harm(text in "(\\PC|[0-9+()./@ -]|\n|bel|mail|ons|via|whatsapp|punt|nl|www|://|NL91|é|\u{301}|\u{200b}|א|中|٣|０|①){0,80}") {
        for finding in check(&text, &Context::new(["nl"])).findings {
            prop_assert!(text.get(finding.span.clone()).is_some());
            prop_assert!(finding.rule != RuleId::OffPlatform || !finding.span.is_empty());
        }
    }
}
