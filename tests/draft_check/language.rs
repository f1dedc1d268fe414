//! The language rule on replies as sellers write them.

use super::english;
use proptest::prelude::*;
use swopdesk::draft_check::language::{codes, model};
use swopdesk::draft_check::{Context, Facts, Report, RuleId, Verdict};

/// What this rule says, without the others.
fn check(draft: &str, context: &Context) -> Report {
    let mut report = swopdesk::draft_check::check(draft, context);
    report.findings.retain(|finding| finding.rule == RuleId::Language);
    report
}

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

fn with_facts(facts: Facts) -> Context {
    Context { facts: Some(facts), ..Context::new(["nl"]) }
}

#[test]
fn names_of_the_discussion_say_nothing_about_the_language() {
    let draft =
        "Dank u, Good Phones Online Store heeft dit toestel: Like New Unlocked Smartphone With Charger";
    let names = Facts {
        buyer: "Will Young".into(),
        sellers: vec!["Good Phones Online Store".into()],
        devices: vec!["Like New Unlocked Smartphone With Charger".into()],
        ..Facts::default()
    };
    assert_eq!(check(draft, &with_facts(names.clone())).language.verdict, Verdict::Match);
    // A whole line of names is nothing to go by.
    let names_alone = "Will Young, Good Phones Online Store";
    assert_eq!(check(names_alone, &with_facts(names.clone())).language.verdict, Verdict::Unsure);
    // The small words of a name are those of a sentence as well.
    let english = "Will you send the phone back to the store with the charger, like new and unlocked?";
    assert_eq!(check(english, &with_facts(names)).language.verdict, Verdict::Mismatch);
}

#[test]
fn the_message_quotes_the_standard_and_says_when_the_buyer_wrote_so() {
    let draft = "Thank you for your message. We will send you a new label today.";
    let message = |unanswered: &str| {
        let facts = Facts { unanswered: vec![unanswered.to_owned()], ..Facts::default() };
        english(&check(draft, &with_facts(facts)).findings[0])
    };
    assert_eq!(
        message("Hello, where is my parcel? It should have been here on Monday."),
        "this reads like English, as the buyer wrote; the standards ask for the language of the market, Dutch"
    );
    let plain = "this reads like English; the standards ask for the language of the market, Dutch";
    assert_eq!(message("Goedemiddag, waar blijft mijn pakket? Het zou maandag komen."), plain);
    assert_eq!(message("Wo bleibt mein Paket? Es sollte am Montag ankommen."), plain);
    assert_eq!(message("OK?"), plain);
    let two = check(draft, &Context::new(["nl", "fr"]));
    assert!(english(&two.findings[0]).ends_with("the language of the market, Dutch or French"));
    // In the market's language there is nothing to say, whatever the buyer wrote.
    let facts = Facts { unanswered: vec!["Where is my parcel, please?".into()], ..Facts::default() };
    let dutch = check("Het pakket komt morgen bij u aan.", &with_facts(facts));
    assert!(dutch.findings.is_empty());
}

#[test]
fn a_greeting_in_english_before_a_dutch_text_is_right() {
    for greeting in ["Hi Jan,", "Hello Jan,", "Hey Jan!", "Dear Jan,", "Good morning Jan,", "Hi,"] {
        for break_ in [" ", "\n\n"] {
            let draft = format!(
                "{greeting}{break_}Dank je wel voor je bericht. Het pakket is vandaag verstuurd.{break_}Best regards,\nPhone Store"
            );
            assert_eq!(verdict(&["nl"], &draft).0, Verdict::Match, "{draft}");
        }
    }
    let english = "Beste Jan, thank you for your message. The parcel was sent today. Met vriendelijke groet";
    assert_eq!(verdict(&["nl"], english), (Verdict::Mismatch, Some("en".into())));
}

#[test]
fn quoted_words_count_only_where_there_are_hardly_others() {
    let dutch = "U schreef: \"Where is my parcel? I have been waiting for it for two weeks now.\" Het is gisteren bezorgd bij uw buren.";
    assert_eq!(verdict(&["nl"], dutch).0, Verdict::Match);
    for (open, close) in [("„", "”"), ("“", "”"), ("«", "»"), ("»", "«"), ("‘", "’"), ("'", "'")]
    {
        let draft =
            format!("Op het scherm staat {open}Activation lock is on{close} en daarom lukt het niet.");
        assert_eq!(verdict(&["nl"], &draft).0, Verdict::Match, "{draft}");
    }
    // An inch mark opens nothing, and a reply that is nothing but a quotation is a reply.
    let inches = "Het toestel van 6,1\" is vandaag verzonden. Please send the old device back to us as soon as you can. Die van 6,7\" volgt.";
    assert_eq!(verdict(&["nl"], inches), (Verdict::Mismatch, Some("en".into())));
    let all = "\"Thank you for your message, we will send you a new label today.\"";
    assert_eq!(verdict(&["nl"], all).0, Verdict::Mismatch);
    // An apostrophe is no quotation mark.
    let dutch =
        "'s Avonds zijn we er niet, maar foto's mag u altijd sturen. Zo'n toestel heeft z'n garantie.";
    assert_eq!(verdict(&["nl"], dutch).0, Verdict::Match);
}

#[test]
fn languages_the_model_does_not_know_are_found_beside_their_neighbours() {
    for (market, language, text) in [
        (
            "bg",
            "mk",
            "Почитувани, вашата нарачка е испратена и треба да ја добиете во текот на утрешниот ден.",
        ),
        (
            "bg",
            "mk",
            "Добар ден, ви благодариме за пораката. Пратката беше испратена вчера и ќе пристигне утре.",
        ),
        ("bg", "sr", "Поштовани, хвала на поруци. Пакет је послат јуче и стићи ће сутра на вашу адресу."),
        (
            "nl",
            "af",
            "Goeiedag, dankie vir u boodskap. Ons het die pakkie gister gestuur en dit sal môre by u aankom.",
        ),
        (
            "nl",
            "af",
            "Ons is jammer dat die foon nie werk nie. Stuur dit asseblief terug met die etiket wat ons vir u gestuur het.",
        ),
        (
            "uk",
            "be",
            "Добры дзень, дзякуем за ваша паведамленне. Пасылка была адпраўлена ўчора і прыбудзе заўтра.",
        ),
        ("es", "ca", "Bon dia, gràcies pel seu missatge. El paquet es va enviar ahir i arribarà demà."),
        ("nl", "id", "Terima kasih atas pesan Anda. Paket sudah dikirim kemarin dan akan tiba besok."),
        (
            "fr",
            "vi",
            "Xin chào, cảm ơn bạn đã nhắn tin. Gói hàng đã được gửi hôm qua và sẽ đến vào ngày mai.",
        ),
    ] {
        assert_eq!(verdict(&[market], text), (Verdict::Mismatch, Some(language.into())), "{market}: {text}");
    }
}

#[test]
fn other_letters_are_found_as_a_part_and_named() {
    let draft = "Goedemiddag,\n\nDank u voor uw bericht. Het pakket is gisteren verzonden.\n\n您好，感谢您的留言，包裹昨天已经寄出。\n\nMet vriendelijke groet";
    let report = check(draft, &Context::new(["nl"]));
    assert_eq!(report.language.detected.as_deref(), Some("zh"));
    assert_eq!(report.findings.len(), 1);
    assert_eq!((report.findings[0].line, report.findings[0].column), (5, 1));
    assert!(english(&report.findings[0]).starts_with("this reads like Chinese; "));
    // A word of them is a name.
    assert_eq!(verdict(&["nl"], "Dank u, het pakket van 王小明 is gisteren verzonden.").0, Verdict::Match);
}

#[test]
fn every_part_is_told_where_it_is() {
    let dutch = "Het pakket is gisteren verzonden en wordt morgen bij u bezorgd.";
    let german = "Bitte schicken Sie uns das Gerät mit dem beigelegten Etikett zurück.";
    let french = "Nous vous rembourserons dès que nous aurons reçu l'appareil.";
    let draft = format!("{dutch}\n\n{german}\n\n{dutch}\n\n{french}");
    let report = check(&draft, &Context::new(["nl"]));
    let told: Vec<(&str, usize)> = report.findings.iter().map(|f| (&draft[f.span.clone()], f.line)).collect();
    assert_eq!(told, [(german, 3), (french, 7)]);
    let named = |at: usize, language| english(&report.findings[at]).contains(language);
    assert!(named(0, "German") && named(1, "French"));
    assert_eq!(report.language.detected.as_deref(), Some("de"));
    let most = [german, dutch].repeat(30).join("\n\n");
    assert!(check(&most, &Context::new(["nl"])).findings.len() <= 4);
}

#[test]
fn a_short_paragraph_is_found_where_a_turn_of_phrase_is_not() {
    let body = "Het spijt ons dat het toestel niet goed werkt.";
    let end = "Wij sturen u vandaag een nieuw toestel.";
    for polite in
        ["Thank you for your patience.", "Vielen Dank für Ihre Geduld.", "Merci pour votre patience."]
    {
        let apart = format!("{body}\n\n{polite}\n\n{end}");
        let report = check(&apart, &Context::new(["nl"]));
        assert_eq!(report.findings.len(), 1, "{apart}");
        assert_eq!(&apart[report.findings[0].span.clone()], polite);
        let inside = format!("{body} {polite} {end}");
        assert_eq!(verdict(&["nl"], &inside).0, Verdict::Match, "{inside}");
    }
}

#[test]
fn labels_menus_and_signatures_are_no_other_language() {
    for text in [
        "Ga op het toestel naar Settings > General > Transfer or Reset iPhone > Erase All Content and Settings en volg de stappen.",
        "Het toestel:\nSamsung Galaxy S21 5G 128GB Phantom Gray - Very good condition\nis vandaag verzonden.",
        "De vervoerder meldt: Out for delivery. Het pakket komt vandaag.",
        "Het refund is onderweg, check je mail voor de details van de return.",
        "Met vriendelijke groet,\n\nSarah Johnson\nCustomer Service Manager\nThe Phone Company Europe",
        "Dank u wel voor de foto's, wij kijken ernaar.\n\nSarah Johnson\nCustomer Service Team\nThe Good Phone Store Europe",
    ] {
        assert_eq!(verdict(&["nl"], text).0, Verdict::Match, "{text}");
    }
    let names = "Sarah Johnson\nCustomer Service Team\nThe Good Phone Store Europe";
    assert_eq!(verdict(&["nl"], names).0, Verdict::Unsure);
}

#[test]
fn two_words_never_warn_in_any_market() {
    for text in [
        "Thank you",
        "Kind regards",
        "Vielen Dank",
        "Merci beaucoup",
        "Dzień dobry",
        "дякую дуже",
        "ok - done",
        "iPhone 13 Pro, refund sent",
    ] {
        for language in codes() {
            assert_eq!(verdict(&[language], text).0, Verdict::Unsure, "{language}: {text}");
        }
    }
}

#[test]
fn the_model_file_has_its_shape() {
    let file = model::file();
    assert_eq!(file.len(), model::HEADER + model::BUCKETS * model::CLASSES);
    assert_eq!(file[..8], model::MAGIC);
    let unit = f32::from_le_bytes(file[8..12].try_into().unwrap());
    assert!(unit > 0.0 && unit < 0.1, "{unit}");
    assert_eq!(codes().count(), model::CLASSES);
    // Every row's weights are about their mean: no language is liked for itself.
    let total: i64 = file[model::HEADER..].iter().map(|weight| i64::from(*weight as i8)).sum();
    assert!(total.abs() < 1_000_000, "{total}");
    let mut rows = Vec::new();
    model::buckets("het", |row| rows.push(row));
    // Letter groups of "het" with its ends marked - 3 single letters, 4 + 3 + 2 longer ones - and the word.
    assert_eq!(rows.len(), 13);
    assert!(rows.iter().all(|row| *row < model::BUCKETS));
}

#[test]
fn a_long_draft_is_read_to_its_end() {
    let dutch = "Het pakket is gisteren verzonden en wordt morgen bij u bezorgd. ".repeat(500);
    assert_eq!(verdict(&["nl"], &dutch).0, Verdict::Match);
    let english = "Please send the device back to us with the label that you find in the attachment.";
    let report = check(&format!("{dutch}\n\n{english}"), &Context::new(["nl"]));
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.findings[0].span, dutch.len() + 2..dutch.len() + 2 + english.len());
    // Marks that open and never close, and one endless word.
    for odd in ["\"", "„", "'", "« ", "‘a ", "> ", "a", "é\u{301}", "中", "a,b.", "@", "\u{200b}"] {
        let text = odd.repeat(20_000);
        check(&text, &Context::new(["nl"]));
    }
}

proptest! {
    #[test]
    fn any_mix_of_languages_marks_and_scripts_is_read_without_harm(
        parts in proptest::collection::vec(0..PIECES.len(), 0..40),
        languages in proptest::collection::vec("nl|el|bg|no|xx|zh", 0..3),
        names in "\\PC{0,20}",
    ) {
        let draft: String = parts.iter().map(|at| PIECES[*at]).collect();
        let facts = Facts {
            buyer: names.clone(),
            devices: vec![names, "iPhone 13 Pro".into()],
            unanswered: vec![draft.chars().rev().collect()],
            ..Facts::default()
        };
        let report = check(&draft, &Context { facts: Some(facts), ..Context::new(languages) });
        for finding in &report.findings {
            prop_assert!(draft.get(finding.span.clone()).is_some_and(|text| !text.is_empty()) || draft.trim().is_empty());
            prop_assert!(!english(finding).contains('\n'));
        }
        let found = report.findings.iter().any(|finding| finding.rule == RuleId::Language);
        prop_assert_eq!(report.language.verdict == Verdict::Mismatch, found);
        prop_assert!(report.findings.is_sorted_by_key(|finding| finding.span.start));
    }

    #[test]
    fn any_characters_are_read_without_harm(draft in proptest::collection::vec(any::<char>(), 0..200)) {
        let draft: String = draft.into_iter().collect();
        for language in ["nl", "el", "uk"] {
            for finding in check(&draft, &Context::new([language])).findings {
                prop_assert!(draft.get(finding.span.clone()).is_some());
            }
        }
    }
}

/// Pieces of drafts: words and sentences, marks, blanks and odd characters.
const PIECES: &[&str] = &[
    "Dank u voor uw bericht. ",
    "Please send the device back to us. ",
    "Bitte schicken Sie das Gerät zurück. ",
    "Σας ευχαριστούμε για το μήνυμα. ",
    "Благодарим ви за съобщението. ",
    "感谢您的留言",
    "شكرا على رسالتك",
    "iPhone 13 Pro ",
    "DHL ",
    "NL123 ",
    "https://example.com/a?b=c ",
    "\"",
    "„",
    "“",
    "«",
    "»",
    "'",
    "’",
    "‘",
    "> ",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\u{a0}",
    "\t",
    "é",
    "e\u{301}",
    "\u{301}",
    "\u{200b}",
    "\u{feff}",
    "İ",
    "ß",
    "👍🏽",
    "1",
    ",",
    ". ",
    "a",
    "het ",
];
