//! The language rule on replies as sellers write them.

use swopdesk::draft_check::{Context, RuleId, Verdict, check};

fn verdict(languages: &[&str], draft: &str) -> (Verdict, Option<String>) {
    let report = check(draft, &Context::new(languages.iter().copied()));
    (report.language.verdict, report.language.detected)
}

const RIGHT: &[(&str, &str)] = &[
    ("nl", "Goedemiddag, dank u voor uw bericht. Wij sturen u vandaag een nieuw retourlabel."),
    ("pl", "Dzień dobry, dziękujemy za wiadomość. Paczka została wysłana wczoraj i dotrze jutro."),
    ("de", "Guten Tag, vielen Dank für Ihre Nachricht. Das Gerät wurde gestern verschickt."),
    ("fr", "Bonjour, merci pour votre message. Le colis a été expédié hier et arrivera demain."),
    ("cs", "Dobrý den, děkujeme za zprávu. Balík byl odeslán včera a dorazí zítra."),
    ("sk", "Dobrý deň, ďakujeme za správu. Balík bol odoslaný včera a dorazí zajtra."),
    ("es", "Buenos días, gracias por su mensaje. El paquete se envió ayer y llegará mañana."),
    ("pt", "Bom dia, obrigado pela sua mensagem. A encomenda foi enviada ontem e chega amanhã."),
    ("it", "Buongiorno, grazie per il suo messaggio. Il pacco è stato spedito ieri e arriverà domani."),
    ("ro", "Bună ziua, vă mulțumim pentru mesaj. Coletul a fost trimis ieri și ajunge mâine."),
    ("hu", "Jó napot, köszönjük az üzenetét. A csomagot tegnap feladtuk, és holnap megérkezik."),
    ("sv", "Hej, tack för ditt meddelande. Paketet skickades i går och kommer fram i morgon."),
    ("da", "Hej, tak for din besked. Pakken blev sendt i går og kommer frem i morgen."),
    ("fi", "Hei, kiitos viestistäsi. Paketti lähetettiin eilen ja se saapuu huomenna."),
    ("el", "Καλημέρα σας, ευχαριστούμε για το μήνυμά σας. Το δέμα στάλθηκε χθες και θα φτάσει αύριο."),
    ("bg", "Здравейте, благодарим ви за съобщението. Пратката беше изпратена вчера и ще пристигне утре."),
    ("en", "Hello, thank you for your message. The parcel was sent yesterday and will arrive tomorrow."),
];

#[test]
fn a_reply_in_its_language_matches_and_in_any_other_is_caught() {
    for (language, text) in RIGHT {
        assert_eq!(verdict(&[language], text), (Verdict::Match, Some((*language).to_owned())), "{text}");
        for (other, _) in RIGHT.iter().filter(|(other, _)| other != language) {
            let (found, _) = verdict(&[other], text);
            assert_eq!(found, Verdict::Mismatch, "{other}: {text}");
        }
        assert_eq!(verdict(&["hr", language], text).0, Verdict::Match, "{text}");
        // A reply to a market of two languages may be in both.
        let both = format!("{}\n\n{text}", RIGHT[0].1);
        assert_eq!(verdict(&["nl", language], &both).0, Verdict::Match, "{both}");
    }
}

#[test]
fn text_without_its_marks_is_not_warned_about() {
    for (language, text) in [
        ("pl", "Dzien dobry, dziekujemy za wiadomosc. Paczka zostala wyslana wczoraj i dotrze jutro."),
        ("cs", "Dobry den, dekujeme za zpravu. Balik byl odeslan vcera a dorazi zitra."),
        ("ro", "Buna ziua, va multumim pentru mesaj. Coletul a fost trimis ieri si ajunge maine."),
        ("de", "Guten Tag, vielen Dank fur Ihre Nachricht. Das Gerat wurde gestern verschickt."),
        ("hu", "Jo napot, koszonjuk az uzenetet. A csomagot tegnap feladtuk, es holnap megerkezik."),
    ] {
        assert_ne!(verdict(&[language], text).0, Verdict::Mismatch, "{text}");
    }
}

#[test]
fn thin_evidence_is_silent() {
    for text in [
        "OK",
        "Thank you",
        "iPhone 13 Pro Max 256 GB Midnight",
        "https://example.com/track?id=1 NL400123 356938035643809",
        "Samsung Galaxy S21 5G - Space Gray",
        "a@b.example",
        "12:30",
        "Sarah Johnson",
        "DHL 00340434 UPS",
    ] {
        assert_eq!(verdict(&["nl"], text).0, Verdict::Unsure, "{text}");
    }
}

#[test]
fn quotations_device_names_and_the_buyers_words_do_not_count() {
    for text in [
        "Goedemiddag, u ziet op het scherm \"Find My iPhone is turned on for this device\". Zet dat eerst uit en stuur het toestel daarna terug.",
        "> Where is my parcel? I have been waiting for two weeks now and nobody answers.\n\nHet pakket is gisteren verzonden en komt morgen bij u aan.",
        "Het gaat om dit toestel:\nApple iPhone SE (2020) 64GB - Like new with original box and charger\nHet is vandaag bij u.",
    ] {
        assert_eq!(verdict(&["nl"], text).0, Verdict::Match, "{text}");
    }
}

#[test]
fn a_paragraph_in_another_language_is_found_where_it_is() {
    let draft = "Goedemiddag mevrouw De Vries,\n\nDank u voor uw bericht. Het spijt ons dat het toestel niet goed werkt.\n\nPlease send the device back to us with the label that you find in the attachment. We will refund you as soon as we have received it.\n\nMet vriendelijke groet,\nRefurb Lab";
    let report = check(draft, &Context::new(["nl"]));
    assert_eq!(report.findings.len(), 1);
    let finding = &report.findings[0];
    assert_eq!((finding.rule, finding.line, finding.column), (RuleId::Language, 5, 1));
    assert!(
        draft[finding.span.clone()].starts_with("Please send")
            && draft[finding.span.clone()].ends_with("received it.")
    );
    assert_eq!(report.language.detected.as_deref(), Some("en"));
}

#[test]
fn another_alphabet_is_another_language() {
    let greek = "Καλημέρα σας, ευχαριστούμε για το μήνυμά σας.";
    assert_eq!(verdict(&["nl"], greek), (Verdict::Mismatch, Some("el".into())));
    assert_eq!(verdict(&["nl"], "您好，感谢您的留言，包裹昨天已经寄出，明天就会到。").0, Verdict::Mismatch);
    assert_eq!(verdict(&["el"], "Dank u voor uw bericht, het pakket komt morgen.").0, Verdict::Mismatch);
}

#[test]
fn an_unknown_language_is_never_called_wrong() {
    let english = "Hello, thank you for your message. The parcel was sent yesterday.";
    assert_eq!(verdict(&["ga"], english).0, Verdict::Unsure);
    assert_eq!(verdict(&["ga", "nl"], english).0, Verdict::Unsure);
    assert_eq!(verdict(&["ga", "en"], english).0, Verdict::Match);
    assert_eq!(verdict(&[], english).0, Verdict::Unsure);
    assert_eq!(verdict(&["EN-ie"], english).0, Verdict::Match);
}
