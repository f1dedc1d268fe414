//! Greeting, closing and tone.

use super::english;
use swopdesk::draft_check::phrases::Phrases;
use swopdesk::draft_check::{Context, Facts, RuleId, Severity, check};

fn found(code: &str, draft: &str) -> Vec<String> {
    let report = check(draft, &Context::new([code]));
    let courtesy = report.findings.into_iter().filter(|finding| finding.rule == RuleId::Courtesy);
    courtesy.inspect(|finding| assert_eq!(finding.severity, Severity::Hint)).map(|f| english(&f)).collect()
}

/// Greeting, text and closing of a usual reply.
const REPLIES: &[(&str, &str, &str, &str)] = &[
    (
        "bg",
        "Здравейте, госпожо Иванова,",
        "Благодарим ви за съобщението. Съжаляваме, че телефонът не работи добре. Изпращаме ви етикет за връщане и ще възстановим сумата до два работни дни след получаването.",
        "С уважение,\nМария, Refurb Lab",
    ),
    (
        "cs",
        "Dobrý den, paní Nováková,",
        "děkujeme za vaši zprávu. Je nám líto, že telefon nefunguje správně. Posíláme vám štítek na vrácení a peníze vrátíme do dvou pracovních dnů od doručení zásilky.",
        "S pozdravem\nEva, Refurb Lab",
    ),
    (
        "da",
        "Hej Mette",
        "Tak for din besked. Vi er kede af, at telefonen ikke virker, som den skal. Vi sender dig en returlabel og betaler pengene tilbage inden for to hverdage, efter vi har modtaget den.",
        "Venlig hilsen\nSanne, Refurb Lab",
    ),
    (
        "de",
        "Sehr geehrte Frau Müller,",
        "vielen Dank für Ihre Nachricht. Es tut uns leid, dass das Telefon nicht richtig funktioniert. Wir senden Ihnen ein Rücksendeetikett und erstatten den Betrag innerhalb von zwei Werktagen nach Eingang.",
        "Mit freundlichen Grüßen\nThomas, Refurb Lab",
    ),
    (
        "el",
        "Καλημέρα σας, κυρία Παπαδοπούλου,",
        "Ευχαριστούμε για το μήνυμά σας. Λυπούμαστε που το τηλέφωνο δεν λειτουργεί σωστά. Σας στέλνουμε ετικέτα επιστροφής και θα επιστρέψουμε τα χρήματα μέσα σε δύο εργάσιμες ημέρες από την παραλαβή.",
        "Με εκτίμηση,\nΜαρία, Refurb Lab",
    ),
    (
        "en",
        "Dear Ms Smith,",
        "Thank you for your message. We are sorry that the phone does not work properly. We are sending you a return label and will refund the money within two working days of receiving it.",
        "Kind regards,\nSanne, Refurb Lab",
    ),
    (
        "es",
        "Estimada señora García:",
        "Gracias por su mensaje. Sentimos que el teléfono no funcione bien. Le enviamos una etiqueta de devolución y le devolveremos el dinero en dos días laborables desde que lo recibamos.",
        "Un cordial saludo,\nLucía, Refurb Lab",
    ),
    (
        "et",
        "Tere, Mari!",
        "Täname teid kirja eest. Meil on kahju, et telefon ei tööta korralikult. Saadame teile tagastussildi ja maksame raha tagasi kahe tööpäeva jooksul pärast paki kättesaamist.",
        "Lugupidamisega\nMarika, Refurb Lab",
    ),
    (
        "fi",
        "Hei Matti,",
        "Kiitos viestistäsi. Olemme pahoillamme, että puhelin ei toimi kunnolla. Lähetämme sinulle palautustarran ja maksamme rahat takaisin kahden arkipäivän kuluessa siitä, kun olemme saaneet sen.",
        "Ystävällisin terveisin\nAino, Refurb Lab",
    ),
    (
        "fr",
        "Bonjour Madame Dupont,",
        "Merci pour votre message. Nous sommes désolés que le téléphone ne fonctionne pas bien. Nous vous envoyons une étiquette de retour et vous rembourserons dans les deux jours ouvrables suivant la réception.",
        "Bien cordialement,\nClaire, Refurb Lab",
    ),
    (
        "hr",
        "Poštovana gospođo Horvat,",
        "hvala vam na poruci. Žao nam je što telefon ne radi kako treba. Šaljemo vam naljepnicu za povrat, a novac ćemo vratiti u roku od dva radna dana od primitka.",
        "Srdačan pozdrav,\nAna, Refurb Lab",
    ),
    (
        "hu",
        "Tisztelt Kovács Eszter!",
        "Köszönjük az üzenetét. Sajnáljuk, hogy a telefon nem működik megfelelően. Küldünk Önnek egy visszaküldési címkét, és a pénzt az átvételtől számított két munkanapon belül visszatérítjük.",
        "Üdvözlettel:\nJudit, Refurb Lab",
    ),
    (
        "it",
        "Gentile signora Rossi,",
        "grazie per il suo messaggio. Ci dispiace che il telefono non funzioni bene. Le inviamo un'etichetta per la restituzione e la rimborseremo entro due giorni lavorativi dal ricevimento.",
        "Cordiali saluti,\nGiulia, Refurb Lab",
    ),
    (
        "lt",
        "Laba diena, ponia Jonaitiene,",
        "dėkojame už jūsų žinutę. Apgailestaujame, kad telefonas neveikia tinkamai. Siunčiame jums grąžinimo etiketę, o pinigus grąžinsime per dvi darbo dienas nuo gavimo.",
        "Pagarbiai\nRasa, Refurb Lab",
    ),
    (
        "lv",
        "Labdien, Ozolas kundze!",
        "Paldies par jūsu ziņu. Mums ļoti žēl, ka tālrunis nedarbojas pareizi. Mēs nosūtām jums atgriešanas uzlīmi un atmaksāsim naudu divu darba dienu laikā pēc saņemšanas.",
        "Ar cieņu\nIlze, Refurb Lab",
    ),
    (
        "nb",
        "Hei Kari,",
        "Takk for meldingen din. Vi beklager at telefonen ikke virker som den skal. Vi sender deg en returlapp og betaler pengene tilbake innen to virkedager etter at vi har mottatt den.",
        "Vennlig hilsen\nSanne, Refurb Lab",
    ),
    (
        "nl",
        "Beste mevrouw De Vries,",
        "Dank u voor uw bericht. Het spijt ons dat het toestel niet goed werkt. Wij sturen u een retourlabel en betalen het bedrag binnen twee werkdagen na ontvangst terug.",
        "Met vriendelijke groet,\nSanne, Refurb Lab",
    ),
    (
        "pl",
        "Dzień dobry, Pani Anno,",
        "dziękujemy za wiadomość. Przykro nam, że telefon nie działa prawidłowo. Wysyłamy etykietę zwrotną, a pieniądze zwrócimy w ciągu dwóch dni roboczych od otrzymania paczki.",
        "Pozdrawiamy serdecznie\nKasia, Refurb Lab",
    ),
    (
        "pt",
        "Olá, Ana.",
        "Obrigado pela sua mensagem. Lamentamos que o telemóvel não funcione bem. Enviamos-lhe uma etiqueta de devolução e devolvemos o dinheiro no prazo de dois dias úteis após a receção.",
        "Com os melhores cumprimentos,\nRita, Refurb Lab",
    ),
    (
        "ro",
        "Bună ziua, doamnă Popescu,",
        "Vă mulțumim pentru mesaj. Ne pare rău că telefonul nu funcționează bine. Vă trimitem o etichetă de retur și vă returnăm banii în două zile lucrătoare de la primire.",
        "Cu stimă,\nAna, Refurb Lab",
    ),
    (
        "sk",
        "Dobrý deň, pani Kováčová,",
        "ďakujeme za vašu správu. Je nám ľúto, že telefón nefunguje správne. Posielame vám štítok na vrátenie a peniaze vrátime do dvoch pracovných dní od doručenia zásielky.",
        "S pozdravom\nZuzana, Refurb Lab",
    ),
    (
        "sl",
        "Spoštovani gospod Novak,",
        "hvala za vaše sporočilo. Žal nam je, da telefon ne deluje pravilno. Pošiljamo vam nalepko za vračilo, denar pa bomo vrnili v dveh delovnih dneh po prejemu.",
        "Lep pozdrav\nMaja, Refurb Lab",
    ),
    (
        "sv",
        "Hej Elin!",
        "Tack för ditt meddelande. Vi beklagar att telefonen inte fungerar som den ska. Vi skickar en returetikett och betalar tillbaka pengarna inom två arbetsdagar efter att vi har fått den.",
        "Vänliga hälsningar\nLinn, Refurb Lab",
    ),
    (
        "uk",
        "Добрий день, пані Олено!",
        "Дякуємо за ваше повідомлення. Нам прикро, що телефон не працює належним чином. Надсилаємо вам етикетку для повернення, а кошти повернемо протягом двох робочих днів після отримання.",
        "З повагою,\nОксана, Refurb Lab",
    ),
];

#[test]
fn the_list_can_be_read_and_has_every_language() {
    let list = Phrases::parse(include_str!("../../assets/checks/courtesy.txt")).unwrap();
    for (code, ..) in REPLIES {
        assert!(list.languages().contains(code), "{code}");
    }
}

#[test]
fn a_polite_reply_is_silent_in_every_language() {
    for (code, greeting, text, closing) in REPLIES {
        let draft = format!("{greeting}\n\n{text}\n\n{closing}");
        assert!(found(code, &draft).is_empty(), "{code}: {:?}", found(code, &draft));
        // Everything in one line, as from a phone.
        let line = format!("{greeting} {text} {}", closing.replace('\n', " "));
        assert!(found(code, &line).is_empty(), "{code}: {line} {:?}", found(code, &line));
    }
}

#[test]
fn a_long_reply_without_greeting_or_closing_is_told() {
    for (code, greeting, text, closing) in REPLIES {
        let capital: String =
            text.chars().take(1).flat_map(char::to_uppercase).chain(text.chars().skip(1)).collect();
        let without = format!("{capital}\n\n{closing}");
        assert_eq!(found(code, &without).len(), 1, "{code} {:?}", found(code, &without));
        assert!(found(code, &without)[0].starts_with("no greeting"), "{code}");
        let without = format!("{greeting}\n\n{text}");
        assert_eq!(found(code, &without).len(), 1, "{code} {:?}", found(code, &without));
        assert!(found(code, &without)[0].starts_with("no closing"), "{code}");
        // Short ones need neither, and without a language nothing is asked for.
        let short = text.split_inclusive('.').next().unwrap();
        assert!(found(code, short).is_empty(), "{code}: {short}");
        assert!(check(text, &Context::default()).findings.is_empty(), "{code}");
    }
}

#[test]
fn a_greeting_in_another_language_is_told_unless_it_is_at_home() {
    let reply = |code: &str| REPLIES.iter().find(|(known, ..)| *known == code).unwrap();
    for (code, greeting, told) in [
        ("nl", "Guten Tag,", true),
        ("pl", "Hello,", true),
        ("fr", "Hola,", true),
        ("de", "Bonjour Frau Müller,", true),
        ("cs", "Dear Ms Nováková,", true),
        ("nl", "Hi Jan,", false),
        ("nl", "Hallo Jan,", false),
        ("de", "Hallo Jan,", false),
        ("de", "Hi Jan,", false),
        ("sv", "Hallå,", false),
        ("pl", "Hej Marek,", false),
        ("da", "Hi Mette,", false),
    ] {
        let (_, _, text, closing) = reply(code);
        let messages = found(code, &format!("{greeting}\n\n{text}\n\n{closing}"));
        assert_eq!(messages.len(), usize::from(told), "{greeting} {messages:?}");
        assert!(messages.iter().all(|message| message.starts_with("the greeting is not ")));
    }
    // A market of two languages takes the greetings of both.
    let (_, _, text, closing) = reply("nl");
    let report = check(&format!("Bonjour,\n\n{text}\n\n{closing}"), &Context::new(["nl", "fr"]));
    assert!(report.findings.is_empty());
}

#[test]
fn a_name_alone_on_its_line_greets() {
    let text = REPLIES.iter().find(|(code, ..)| *code == "nl").unwrap().2;
    assert!(found("nl", &format!("Mevrouw De Vries,\n\n{text}\n\nGroet, Sanne")).is_empty());
    let context = Context {
        facts: Some(Facts { buyer: "Anneke Visser".into(), ..Facts::default() }),
        ..Context::new(["nl"])
    };
    let draft = format!("Anneke, dit is snel geregeld. {text}\n\nGroet, Sanne");
    assert!(check(&draft, &context).findings.iter().all(|finding| finding.rule != RuleId::Courtesy));
}

#[test]
fn one_word_is_no_answer_but_a_greeting_is_a_beginning() {
    for draft in ["ok", "Ja.", "👍", "?", "Bedankt!", "…"] {
        let messages = found("nl", draft);
        assert!(messages.len() == 1 && messages[0].starts_with("a single word"), "{draft} {messages:?}");
    }
    for draft in ["Goedemorgen", "Beste", "Beste Jan", "Dank u", ""] {
        assert!(found("nl", draft).is_empty(), "{draft}");
    }
}

#[test]
fn rude_words_and_shouting_are_told() {
    for (code, draft) in [
        ("en", "That is not our problem, you dropped it."),
        ("nl", "Dat is uw eigen schuld, u heeft het laten vallen."),
        ("de", "Das ist nicht unser Problem."),
        ("pl", "To nie nasz problem."),
        ("fr", "Ce n'est pas notre problème."),
        ("en", "WE HAVE ALREADY TOLD YOU THIS. Please read it again."),
        ("nl", "Beste Jan,\nDIT HEBBEN WIJ U AL VERTELD"),
    ] {
        assert_eq!(found(code, draft).len(), 1, "{draft} {:?}", found(code, draft));
    }
    for (code, draft) in [
        ("en", "Press OK, then SIM PIN on the screen."),
        ("en", "IMEI AB12 CD34 EF56 GH78"),
        ("nl", "Het gaat om iPhone 13 PRO MAX 128 GB."),
        ("de", "Wir lösen das Problem für Sie."),
        ("nl", "Dat is onze eigen fout, excuses daarvoor."),
    ] {
        assert!(found(code, draft).is_empty(), "{draft} {:?}", found(code, draft));
    }
}
