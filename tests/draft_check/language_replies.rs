//! The language rule on what sellers write in each market: right in its own, wrong in every other.

use swopdesk::draft_check::{Context, Verdict, check};
use unicode_normalization::UnicodeNormalization;

/// A language's replies: a line, a few sentences, a whole letter.
type Replies = (&'static str, [&'static str; 3]);

const REPLIES: &[Replies] = &[
    (
        "bg",
        [
            "Пратката ще пристигне утре.",
            "Съжаляваме за неудобството. Моля, върнете телефона с приложения етикет и ще ви възстановим сумата.",
            "Здравейте,\n\nБлагодарим ви за съобщението. Изпратихме устройството вчера и куриерът ще го достави до два работни дни. Ако батерията отново създава проблеми, пишете ни тук и ще я сменим безплатно.\n\nПоздрави,\nЕкипът",
        ],
    ),
    (
        "cs",
        [
            "Balík dorazí zítra odpoledne.",
            "Omlouváme se za potíže. Pošlete prosím telefon zpět s přiloženým štítkem a my vám vrátíme peníze.",
            "Dobrý den,\n\nděkujeme za vaši zprávu. Zařízení jsme včera odeslali a dopravce ho doručí do dvou pracovních dnů. Pokud bude s baterií zase problém, napište nám sem a vyměníme ji zdarma.\n\nS pozdravem,\nváš tým",
        ],
    ),
    (
        "da",
        [
            "Pakken kommer frem i morgen tidlig.",
            "Vi beklager ulejligheden. Send venligst telefonen tilbage med den vedlagte label, så får du pengene igen.",
            "Hej,\n\nTak for din besked. Vi sendte enheden af sted i går, og fragtfirmaet leverer den inden for to hverdage. Hvis der igen er noget galt med batteriet, så skriv til os her, og vi skifter det uden beregning.\n\nVenlig hilsen,\nholdet",
        ],
    ),
    (
        "de",
        [
            "Das Paket kommt morgen bei Ihnen an.",
            "Es tut uns leid, dass das Gerät nicht funktioniert. Bitte schicken Sie es mit dem beigelegten Etikett zurück, wir erstatten Ihnen den Kaufpreis.",
            "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wir haben das Gerät gestern verschickt, und es wird innerhalb von zwei Werktagen zugestellt. Sollte der Akku wieder Probleme machen, schreiben Sie uns bitte hier, dann tauschen wir ihn kostenlos aus.\n\nMit freundlichen Grüßen,\nIhr Team",
        ],
    ),
    (
        "el",
        [
            "Το δέμα θα φτάσει αύριο.",
            "Λυπούμαστε για την ταλαιπωρία. Παρακαλούμε στείλτε πίσω το τηλέφωνο με την ετικέτα και θα σας επιστρέψουμε τα χρήματα.",
            "Καλημέρα σας,\n\nσας ευχαριστούμε για το μήνυμά σας. Στείλαμε τη συσκευή χθες και θα παραδοθεί μέσα σε δύο εργάσιμες ημέρες. Αν η μπαταρία παρουσιάσει ξανά πρόβλημα, γράψτε μας εδώ και θα την αλλάξουμε δωρεάν.\n\nΜε εκτίμηση,\nη ομάδα μας",
        ],
    ),
    (
        "en",
        [
            "The parcel will arrive tomorrow.",
            "We are sorry for the trouble. Please send the phone back with the enclosed label and we will refund you.",
            "Hello,\n\nThank you for your message. We shipped the device yesterday and it will be delivered within two working days. If the battery gives you trouble again, write to us here and we will replace it free of charge.\n\nKind regards,\nthe team",
        ],
    ),
    (
        "es",
        [
            "El paquete llegará mañana por la tarde.",
            "Sentimos las molestias. Por favor, devuelva el teléfono con la etiqueta adjunta y le reembolsaremos el importe.",
            "Buenos días,\n\nGracias por su mensaje. Enviamos el dispositivo ayer y se entregará en dos días laborables. Si la batería vuelve a dar problemas, escríbanos por aquí y se la cambiaremos sin coste.\n\nUn saludo,\nel equipo",
        ],
    ),
    (
        "et",
        [
            "Pakk jõuab kohale homme hommikul.",
            "Vabandame ebamugavuste pärast. Palun saatke telefon lisatud sildiga tagasi ja me tagastame teile raha.",
            "Tere,\n\naitäh teie sõnumi eest. Saatsime seadme eile teele ja kuller toob selle kohale kahe tööpäeva jooksul. Kui akuga on jälle probleeme, kirjutage meile siia ja vahetame selle tasuta välja.\n\nLugupidamisega,\nteie meeskond",
        ],
    ),
    (
        "fi",
        [
            "Paketti saapuu perille huomenna.",
            "Pahoittelemme vaivaa. Palauta puhelin mukana olevalla tarralla, niin maksamme rahat takaisin.",
            "Hei,\n\nkiitos viestistäsi. Lähetimme laitteen eilen, ja se toimitetaan kahden arkipäivän kuluessa. Jos akussa on taas ongelmia, kirjoita meille tänne, niin vaihdamme sen veloituksetta.\n\nYstävällisin terveisin,\ntiimi",
        ],
    ),
    (
        "fr",
        [
            "Le colis arrivera chez vous demain.",
            "Nous sommes désolés pour ce désagrément. Renvoyez-nous le téléphone avec l'étiquette jointe et nous vous rembourserons.",
            "Bonjour,\n\nMerci pour votre message. Nous avons expédié l'appareil hier et il sera livré sous deux jours ouvrables. Si la batterie pose de nouveau problème, écrivez-nous ici et nous la remplacerons gratuitement.\n\nCordialement,\nl'équipe",
        ],
    ),
    (
        "hr",
        [
            "Pošiljka stiže sutra ujutro kod vas.",
            "Žao nam je zbog neugodnosti. Molimo vas da vratite mobitel s priloženom naljepnicom, a mi ćemo vam vratiti novac.",
            "Poštovani,\n\nhvala vam na poruci. Uređaj smo jučer poslali i dostavljač će ga donijeti u roku od dva radna dana. Ako opet bude problema s baterijom, javite nam se ovdje i besplatno ćemo je zamijeniti.\n\nLijep pozdrav,\nvaš tim",
        ],
    ),
    (
        "hu",
        [
            "A csomag holnap délelőtt megérkezik.",
            "Elnézést kérünk a kellemetlenségért. Kérjük, küldje vissza a telefont a mellékelt címkével, és visszatérítjük az árát.",
            "Jó napot kívánok!\n\nKöszönjük az üzenetét. A készüléket tegnap feladtuk, a futár két munkanapon belül kézbesíti. Ha az akkumulátorral megint gond lenne, írjon nekünk ide, és ingyen kicseréljük.\n\nÜdvözlettel,\na csapat",
        ],
    ),
    (
        "it",
        [
            "Il pacco arriverà domani mattina.",
            "Ci dispiace per il disagio. La preghiamo di rispedire il telefono con l'etichetta allegata e le rimborseremo l'importo.",
            "Buongiorno,\n\ngrazie per il suo messaggio. Abbiamo spedito il dispositivo ieri e verrà consegnato entro due giorni lavorativi. Se la batteria dovesse dare ancora problemi, ci scriva qui e la sostituiremo gratuitamente.\n\nCordiali saluti,\nil team",
        ],
    ),
    (
        "lt",
        [
            "Siunta atvyks rytoj iki pietų.",
            "Atsiprašome už nepatogumus. Prašome grąžinti telefoną su pridėta etikete, o mes grąžinsime jums pinigus.",
            "Laba diena,\n\ndėkojame už jūsų žinutę. Įrenginį išsiuntėme vakar, kurjeris jį pristatys per dvi darbo dienas. Jei baterija vėl kels problemų, parašykite mums čia ir ją nemokamai pakeisime.\n\nPagarbiai,\njūsų komanda",
        ],
    ),
    (
        "lv",
        [
            "Sūtījums pienāks rīt no rīta.",
            "Atvainojamies par sagādātajām neērtībām. Lūdzu, atsūtiet telefonu atpakaļ ar pievienoto uzlīmi, un mēs atmaksāsim jums naudu.",
            "Labdien,\n\npaldies par jūsu ziņu. Ierīci nosūtījām vakar, un kurjers to piegādās divu darba dienu laikā. Ja ar akumulatoru atkal būs problēmas, rakstiet mums šeit, un mēs to nomainīsim bez maksas.\n\nAr cieņu,\njūsu komanda",
        ],
    ),
    (
        "nl",
        [
            "Het pakket komt morgen bij u aan.",
            "Het spijt ons dat het toestel niet werkt. Stuur het met het bijgevoegde label terug, dan betalen wij u het bedrag terug.",
            "Goedemiddag,\n\nDank u voor uw bericht. Wij hebben het toestel gisteren verstuurd en het wordt binnen twee werkdagen bezorgd. Mocht de batterij weer problemen geven, schrijf ons dan hier en wij vervangen hem kosteloos.\n\nMet vriendelijke groet,\nhet team",
        ],
    ),
    (
        "pl",
        [
            "Paczka dotrze do Pana jutro rano.",
            "Przepraszamy za kłopot. Proszę odesłać telefon z załączoną etykietą, a my zwrócimy Państwu pieniądze.",
            "Dzień dobry,\n\ndziękujemy za wiadomość. Urządzenie wysłaliśmy wczoraj, kurier dostarczy je w ciągu dwóch dni roboczych. Jeśli bateria znowu będzie sprawiać problemy, proszę napisać do nas tutaj, a wymienimy ją bezpłatnie.\n\nPozdrawiamy,\nzespół",
        ],
    ),
    (
        "pt",
        [
            "A encomenda chega amanhã de manhã.",
            "Pedimos desculpa pelo incómodo. Por favor, devolva o telemóvel com a etiqueta em anexo e devolveremos o dinheiro.",
            "Bom dia,\n\nObrigado pela sua mensagem. Enviámos o aparelho ontem e será entregue no prazo de dois dias úteis. Se a bateria voltar a dar problemas, escreva-nos por aqui e trocamo-la sem custos.\n\nCom os melhores cumprimentos,\na equipa",
        ],
    ),
    (
        "ro",
        [
            "Coletul va ajunge mâine dimineață.",
            "Ne pare rău pentru neplăceri. Vă rugăm să returnați telefonul cu eticheta atașată și vă vom rambursa suma.",
            "Bună ziua,\n\nvă mulțumim pentru mesaj. Am expediat dispozitivul ieri și va fi livrat în două zile lucrătoare. Dacă bateria mai face probleme, scrieți-ne aici și o vom înlocui gratuit.\n\nCu stimă,\nechipa noastră",
        ],
    ),
    (
        "sk",
        [
            "Balík k vám dorazí zajtra poobede.",
            "Ospravedlňujeme sa za ťažkosti. Pošlite prosím telefón späť s priloženým štítkom a my vám vrátime peniaze.",
            "Dobrý deň,\n\nďakujeme za vašu správu. Zariadenie sme včera odoslali a kuriér ho doručí do dvoch pracovných dní. Ak bude s batériou znova problém, napíšte nám sem a bezplatne ju vymeníme.\n\nS pozdravom,\nváš tím",
        ],
    ),
    (
        "sl",
        [
            "Paket bo prispel jutri zjutraj.",
            "Opravičujemo se za nevšečnosti. Prosimo, vrnite telefon s priloženo nalepko in povrnili vam bomo kupnino.",
            "Pozdravljeni,\n\nhvala za vaše sporočilo. Napravo smo poslali včeraj in dostavljena bo v dveh delovnih dneh. Če bi bilo z baterijo spet kaj narobe, nam pišite tukaj in jo bomo brezplačno zamenjali.\n\nLep pozdrav,\nvaša ekipa",
        ],
    ),
    (
        "sv",
        [
            "Paketet kommer fram i morgon bitti.",
            "Vi beklagar besväret. Skicka tillbaka telefonen med den bifogade etiketten, så betalar vi tillbaka pengarna.",
            "Hej,\n\ntack för ditt meddelande. Vi skickade enheten i går och den levereras inom två arbetsdagar. Om batteriet krånglar igen kan du skriva till oss här, så byter vi ut det utan kostnad.\n\nMed vänliga hälsningar,\nteamet",
        ],
    ),
    (
        "uk",
        [
            "Посилка прибуде завтра вранці.",
            "Перепрошуємо за незручності. Будь ласка, поверніть телефон з доданою етикеткою, і ми повернемо вам кошти.",
            "Добрий день,\n\nдякуємо за ваше повідомлення. Ми надіслали пристрій учора, і кур'єр доставить його протягом двох робочих днів. Якщо з акумулятором знову виникнуть проблеми, напишіть нам тут, і ми безкоштовно його замінимо.\n\nЗ повагою,\nваша команда",
        ],
    ),
];

fn verdict(language: &str, draft: &str) -> (Verdict, Option<String>) {
    let report = check(draft, &Context::new([language]));
    (report.language.verdict, report.language.detected)
}

/// Latin letters without their marks, as on a keyboard that has none.
fn plain(text: &str) -> String {
    let text: String = text.nfd().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect();
    text.replace('ł', "l").replace('đ', "d").replace('ø', "o").replace('æ', "ae").replace('ß', "ss")
}

#[test]
fn every_market_has_its_replies() {
    assert_eq!(REPLIES.len(), 23);
}

#[test]
fn a_reply_in_the_markets_language_is_never_warned_about() {
    for (language, replies) in REPLIES {
        let [line, sentences, letter] = replies;
        assert_ne!(verdict(language, line).0, Verdict::Mismatch, "{line}");
        for reply in [sentences, letter] {
            assert_eq!(verdict(language, reply), (Verdict::Match, Some((*language).to_owned())), "{reply}");
            // Everything in one paragraph, and in capitals, it is the same text.
            let line = reply.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(verdict(language, &line).0, Verdict::Match, "{line}");
            assert_ne!(verdict(language, &line.to_uppercase()).0, Verdict::Mismatch, "{line}");
        }
    }
}

#[test]
fn the_marks_of_letters_may_be_left_out_or_typed_by_themselves() {
    for (language, replies) in REPLIES.iter().filter(|(language, _)| !["bg", "uk", "el"].contains(language)) {
        for reply in replies {
            assert_ne!(verdict(language, &plain(reply)).0, Verdict::Mismatch, "{}", plain(reply));
        }
    }
    for (language, replies) in REPLIES {
        let decomposed: String = replies[2].nfd().collect();
        assert_eq!(verdict(language, &decomposed).0, Verdict::Match, "{decomposed}");
    }
}

#[test]
fn a_reply_in_another_markets_language_is_caught_and_named() {
    for (own, [_, sentences, letter]) in REPLIES {
        for (market, _) in REPLIES.iter().filter(|(market, _)| market != own) {
            for reply in [sentences, letter] {
                assert_eq!(
                    verdict(market, reply),
                    (Verdict::Mismatch, Some((*own).to_owned())),
                    "{market}: {reply}"
                );
            }
        }
    }
}

#[test]
fn a_single_line_in_a_language_of_another_family_is_caught() {
    for (own, market) in [
        ("en", "nl"),
        ("en", "de"),
        ("en", "pl"),
        ("de", "nl"),
        ("nl", "de"),
        ("fr", "nl"),
        ("es", "it"),
        ("pl", "cs"),
        ("cs", "pl"),
        ("hu", "ro"),
        ("et", "lv"),
        ("sv", "fi"),
        ("uk", "pl"),
        ("el", "bg"),
        ("bg", "ro"),
    ] {
        let line = REPLIES.iter().find(|(language, _)| *language == own).unwrap().1[0];
        assert_eq!(verdict(market, line).0, Verdict::Mismatch, "{market}: {line}");
    }
}

#[test]
fn a_paragraph_of_any_market_is_found_inside_a_reply_of_any_other() {
    for (market, [_, _, letter]) in REPLIES {
        for (other, [_, sentences, _]) in REPLIES.iter().filter(|(other, _)| other != market) {
            let (head, tail) = letter.split_once("\n\n").unwrap();
            let draft = format!("{head}\n\n{sentences}\n\n{tail}");
            let report = check(&draft, &Context::new([*market]));
            assert_eq!(report.language.verdict, Verdict::Mismatch, "{market}: {draft}");
            assert_eq!(report.language.detected.as_deref(), Some(*other), "{market}: {draft}");
            let span = &report.findings[0].span;
            let place = head.len() + 2..head.len() + 2 + sentences.len();
            assert!(
                place.contains(&span.start) && span.end <= place.end,
                "{market}: {}",
                &draft[span.clone()]
            );
            // Most of it is marked.
            assert!(span.len() * 2 > sentences.len(), "{market}: {}", &draft[span.clone()]);
        }
    }
}

#[test]
fn a_market_of_two_languages_takes_either_and_both() {
    let of = |language: &str| REPLIES.iter().find(|(known, _)| *known == language).unwrap().1;
    let context = Context::new(["nl", "fr"]);
    for draft in [
        of("nl")[2].to_owned(),
        of("fr")[2].to_owned(),
        format!("{}\n\n{}", of("nl")[2], of("fr")[1]),
        format!("{} {}", of("fr")[1], of("nl")[1]),
    ] {
        assert_eq!(check(&draft, &context).language.verdict, Verdict::Match, "{draft}");
    }
    for other in ["de", "en", "es", "it", "da"] {
        let report = check(of(other)[1], &context);
        assert_eq!(report.language.detected.as_deref(), Some(other), "{}", of(other)[1]);
        let draft = format!("{}\n\n{}", of("fr")[2], of(other)[1]);
        assert_eq!(check(&draft, &context).language.verdict, Verdict::Mismatch, "{draft}");
    }
}
