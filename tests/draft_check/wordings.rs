//! Every finding is told in each language of the program, by a text of its own.

use super::english;
use std::collections::BTreeSet;
use std::sync::Arc;
use swopdesk::domain::discussion::DiscussionId;
use swopdesk::draft_check::{Context, Facts, Finding, SentText, SentTexts, check, language};
use swopdesk::words::{Lang, Value, Wording, Words};

/// What the command line says of findings; the rest of the section is told by the rules.
const OF_THE_COMMAND: &[&str] = &[
    "check-at",
    "check-block",
    "check-warn",
    "check-hint",
    "check-fine",
    "check-fine-unchecked",
    "check-fine-unsure",
    "check-no-languages",
    "check-language-unknown",
];

/// A reply long enough to want a greeting and a closing, and to be the same as another.
const LONG: &str = "Your parcel was sent yesterday and will be with you tomorrow. You can follow it by the link in your order. If it does not come, please write to us here and we will look into it at once.";
const GERMAN: &str = "Bitte schicken Sie uns das Gerät mit dem beigelegten Etikett zurück.";

fn ids(wording: &Wording, into: &mut BTreeSet<&'static str>) {
    let Wording::Text { id, args } = wording else { return };
    into.insert(id);
    for (_, value) in args {
        if let Value::Wording(inner) = value {
            ids(inner, into);
        }
    }
}

fn facts(unanswered: &str) -> Facts {
    Facts {
        buyer: "Mary Smith".into(),
        order: Some("NL400123".into()),
        devices: vec!["Apple iPhone 13 128 GB Midnight".into()],
        imeis: vec!["356938035643809".into()],
        unanswered: vec![unanswered.into()],
        ..Facts::default()
    }
}

/// Findings of every kind there is.
fn all() -> Vec<Finding> {
    let by_itself = |draft: &str| check(draft, &Context::new(["en"])).findings;
    let mut found: Vec<Finding> = [
        "",
        "Yes",
        LONG,
        "Stop lying, you idiot, and read the terms of the order.",
        "WE HAVE ALREADY SENT YOU THE PARCEL",
        "Beste mevrouw,\n\nYour parcel was sent yesterday and will be with you tomorrow. You can follow it by the link.",
        "Write to john@shop.example.com please.",
        "Call us at +31 6 12345678 please.",
        "Please pay to NL91ABNA0417164300.",
        "Pay here: https://paypal.me/refurblab",
        "See https://wa.me/31612345678",
        "Find us, our Instagram is @refurblab_nl",
        "See https://refurblab-shop.example.net/offers",
        "Please pay the difference directly to us, outside the platform.",
        "Have a look at our own website for cases.",
        "Feel free to give us a call.",
        "As a thank you, here is a 10% discount on your next order.",
        "Use code WELCOME10 at checkout and save 10%.",
        "Have a look at our other offers!",
        "Don't forget to subscribe to our newsletter.",
        "Special offer only this week: AirPods for half the price.",
        "Please recommend us to your friends.",
        "We would really appreciate a positive review.",
        GERMAN,
    ]
    .into_iter()
    .flat_map(by_itself)
    .collect();
    let with = |unanswered: &str, draft: &str| {
        let context = Context { facts: Some(facts(unanswered)), ..Context::new(["en", "fr"]) };
        check(draft, &context).findings
    };
    found.extend(with("Where is my parcel?", "Dear Mr Jones,\n\nThank you for your message."));
    found.extend(with("", "Order NL400555 with the iPhone 8 and IMEI 490154203237518 is on its way."));
    found.extend(with("Guten Tag, ich habe das Gerät gestern bekommen und es ist leider kaputt.", GERMAN));
    found.extend(
        check("ສະບາຍດີ ຂອບໃຈສຳລັບຂໍ້ຄວາມຂອງທ່ານ ພັດສະດຸຖືກສົ່ງແລ້ວມື້ວານນີ້ ແລະຈະມາຮອດມື້ອື່ນ.", &Context::new(["nl"])).findings,
    );
    let sent = |n: u32| SentText {
        discussion: DiscussionId::from(format!("d-{n}").as_str()),
        buyer: "J. de Vries".into(),
        text: LONG.into(),
    };
    let unknown = SentText { buyer: String::new(), ..sent(9) };
    for texts in [vec![sent(0)], vec![sent(0), sent(1), sent(2)], vec![unknown]] {
        let texts = Some(Arc::new(SentTexts::of(texts)));
        found.extend(check(LONG, &Context { sent: texts, ..Context::new(["en"]) }).findings);
    }
    found
}

#[test]
fn every_finding_is_told_in_each_language() {
    let (mut told, mut wrong) = (BTreeSet::new(), Vec::new());
    for finding in all() {
        ids(&finding.message, &mut told);
        let source = english(&finding);
        for lang in Lang::ALL {
            let said = Words::of(*lang).tell(&finding.message);
            if said.contains("check-") || said.contains('{') || said.contains('$') || said.ends_with('.') {
                wrong.push(format!("{lang}: {said}"));
            }
            if *lang != Lang::En && said == source {
                wrong.push(format!("{lang} says what English says: {said}"));
            }
        }
    }
    let known = crate::words::texts::texts(Lang::En);
    for id in known.keys().filter(|id| id.starts_with("check-") && !OF_THE_COMMAND.contains(&id.as_str())) {
        if !told.contains(id.as_str()) {
            wrong.push(format!("no draft here is told {id}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_reply_in_the_wrong_language_is_told_with_the_languages_names() {
    let report = check(GERMAN, &Context::new(["nl", "fr"]));
    let told = |lang| Words::of(lang).tell(&report.findings[0].message);
    assert_eq!(
        told(Lang::En),
        "this reads like German; the standards ask for the language of the market, Dutch or French"
    );
    assert_eq!(
        told(Lang::De),
        "das liest sich wie Deutsch; die Standards verlangen die Sprache des Marktes: Niederländisch oder Französisch"
    );
    assert_eq!(
        told(Lang::Pl),
        "wygląda to na język: niemiecki; standardy wymagają języka rynku: niderlandzki lub francuski"
    );
    assert_eq!(
        told(Lang::Fr),
        "ce passage semble être en allemand ; les standards demandent la langue du marché : néerlandais ou français"
    );
}

#[test]
fn every_language_a_draft_may_be_told_to_be_in_has_a_name() {
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        for code in language::codes().chain(language::other_codes()).chain(["no", "nn"]) {
            assert_ne!(words.language(code), code, "{lang}");
        }
    }
}
