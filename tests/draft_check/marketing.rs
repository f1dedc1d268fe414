//! Promotion to buyers: what is found in each language, and its innocent twins.

use super::english;
use swopdesk::draft_check::phrases::Phrases;
use swopdesk::draft_check::{Context, RuleId, Severity, check};

type Language = (&'static str, &'static [&'static str], &'static [&'static str]);

fn found(draft: &str) -> Vec<String> {
    let report = check(draft, &Context::default());
    report.findings.iter().filter(|f| f.rule == RuleId::Marketing).map(english).collect()
}

#[test]
fn the_list_can_be_read_and_has_every_language() {
    let list = Phrases::parse(include_str!("../../assets/checks/marketing.txt")).unwrap();
    for code in TEXTS.iter().map(|(code, ..)| code) {
        assert!(list.languages().contains(code), "{code}");
    }
    assert_eq!(list.languages().len(), TEXTS.len());
}

#[test]
fn promotion_is_found_and_its_twins_are_not() {
    let mut wrong = Vec::new();
    for (code, promotion, innocent) in TEXTS {
        assert!(promotion.len() >= 3 && innocent.len() >= 2, "{code}");
        wrong.extend(
            promotion
                .iter()
                .filter(|text| found(text).is_empty())
                .map(|text| format!("{code} missed: {text}")),
        );
        for text in *innocent {
            wrong.extend(found(text).first().map(|message| format!("{code} {message}: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn promotion_blocks_and_says_why_and_where() {
    let draft =
        "Dear Ms Smith,\n\nYour refund is on its way. Use the code THANKS10 for 10% off your next order.";
    let report = check(draft, &Context::new(["en"]));
    let finding = report.findings.iter().find(|f| f.rule == RuleId::Marketing).unwrap();
    assert_eq!((finding.severity, finding.line), (Severity::Block, 3));
    assert!(english(finding).contains("no marketing to buyers"), "{}", english(finding));
    assert!(
        draft[finding.span.clone()].contains("next order") || draft[finding.span.clone()].contains("code")
    );
    assert!(report.refuses());
    // A sentence is told once, whatever it promises.
    let one = "Use the discount code THANKS10 on your next order, follow us and leave a review";
    assert_eq!(found(one).len(), 1);
}

const TEXTS: &[Language] = &[
    (
        "en",
        &[
            "As a thank you, here is a 10% discount on your next order.",
            "Use code WELCOME10 at checkout and save 10%.",
            "Feel free to visit our shop for cases and chargers.",
            "Have a look at our other offers!",
            "Follow us on Instagram for the latest deals.",
            "Don't forget to subscribe to our newsletter.",
            "Please recommend us to your friends.",
            "If you leave us a 5-star review, we will send you a free case.",
            "We would really appreciate a positive review.",
            "Special offer only this week: AirPods for half the price.",
        ],
        &[
            "We offer you a refund of 10% because of the scratch.",
            "The discount code you used for this order is returned as well.",
            "The voucher you paid with will be valid again tomorrow.",
            "As stated in the offer, the battery has at least 85% capacity.",
            "Our shop received your parcel this morning.",
            "Thank you for your review, we are sorry you were not satisfied.",
            "Please follow our instructions for the return.",
            "We can offer a replacement or 20 euro compensation.",
            "The discount cannot be applied to a future order, we pay it back to your card.",
            "I recommend resetting the phone; tell us if that does not help.",
            "Enter the code on the screen and turn off Find My.",
            "We will give your request a careful review and leave your phone with our technician for review.",
            "You may take advantage of our offer and keep the phone for a refund of 15%.",
        ],
    ),
    (
        "nl",
        &[
            "Als dank krijgt u 10% korting op uw volgende bestelling.",
            "Gebruik de kortingscode BEDANKT10 bij het afrekenen.",
            "Neem gerust een kijkje in onze webshop voor hoesjes en opladers.",
            "Bekijk ook onze andere aanbiedingen.",
            "Volg ons op Instagram voor de laatste acties.",
            "Meld u aan voor onze nieuwsbrief.",
            "Wilt u ons aanbevelen bij vrienden en familie?",
            "Laat een review met 5 sterren achter, dan krijgt u een gratis hoesje.",
        ],
        &[
            "Wij bieden u 10% van de aankoopprijs terug vanwege de kras.",
            "De kortingscode die u heeft gebruikt, krijgt u terug.",
            "In de aanbieding stond minstens 85% batterijcapaciteit.",
            "Onze winkel heeft het pakket vanmorgen ontvangen.",
            "Dank voor uw review, het spijt ons dat u niet tevreden bent.",
            "Bij uw volgende bestelling letten wij extra op de verpakking.",
            "Wij raden u aan het toestel opnieuw op te starten.",
            "Volg onze instructies voor het retourneren.",
            "Wij kunnen u geen korting geven op een volgende bestelling.",
            "Gebruik de code in uw bestelling om het pakket op te halen.",
        ],
    ),
    (
        "de",
        &[
            "Als Dankeschön erhalten Sie 10 % Rabatt auf Ihre nächste Bestellung.",
            "Nutzen Sie den Gutscheincode DANKE10 bei Ihrem nächsten Einkauf.",
            "Schauen Sie gerne in unserem Shop vorbei.",
            "Entdecken Sie unsere weiteren Angebote.",
            "Folgen Sie uns auf Instagram.",
            "Abonnieren Sie unseren Newsletter.",
            "Empfehlen Sie uns gerne weiter.",
            "Über eine positive Bewertung mit 5 Sternen würden wir uns freuen.",
            "Für eine gute Bewertung schenken wir Ihnen eine Hülle. Schreiben Sie uns einfach eine Bewertung.",
        ],
        &[
            "Wir bieten Ihnen eine Erstattung von 10 % wegen des Kratzers an.",
            "Der Gutschein, mit dem Sie bezahlt haben, wird Ihnen zurückgegeben.",
            "Im Angebot war eine Akkukapazität von mindestens 85 % angegeben.",
            "Vielen Dank für Ihre Bewertung, wir bedauern, dass Sie unzufrieden sind.",
            "Unser Shop hat das Paket heute erhalten.",
            "Der Rabatt auf Ihre Bestellung bleibt erhalten.",
            "Wir empfehlen Ihnen, das Gerät neu zu starten.",
            "Nach Prüfung und Bewertung des Geräts melden wir uns.",
            "Bitte geben Sie uns Feedback, ob das Gerät funktioniert.",
        ],
    ),
    (
        "fr",
        &[
            "Pour vous remercier, voici 10 % de réduction sur votre prochaine commande.",
            "Utilisez le code MERCI10 pour profiter d'une remise de 10 %.",
            "N'hésitez pas à visiter notre boutique.",
            "Découvrez nos autres offres.",
            "Suivez-nous sur Instagram.",
            "Inscrivez-vous à notre newsletter.",
            "Recommandez-nous à vos amis.",
            "Laissez-nous un avis 5 étoiles et recevez une coque offerte.",
        ],
        &[
            "Nous vous proposons un remboursement de 10 % pour la rayure.",
            "Le bon d'achat avec lequel vous avez payé vous est rendu.",
            "Dans l'offre, la batterie était annoncée à 85 % minimum.",
            "Merci pour votre avis, nous regrettons que vous soyez déçu.",
            "Notre boutique a reçu votre colis ce matin.",
            "Suivez nos instructions pour le retour.",
            "Nous vous recommandons de redémarrer le téléphone.",
        ],
    ),
    (
        "es",
        &[
            "Como agradecimiento, tiene un 10 % de descuento en su próxima compra.",
            "Use el código GRACIAS10 para obtener un descuento.",
            "Visite nuestra tienda para ver fundas y cargadores.",
            "Eche un vistazo a nuestras otras ofertas.",
            "Síganos en Instagram.",
            "Suscríbase a nuestro boletín.",
            "Recomiéndenos a sus amigos.",
            "Déjenos una reseña de 5 estrellas y le regalamos una funda.",
        ],
        &[
            "Le ofrecemos un reembolso del 10 % por el arañazo.",
            "El vale con el que pagó se le devuelve.",
            "En la oferta se indicaba una batería de al menos el 85 %.",
            "Gracias por su reseña, sentimos que no esté satisfecho.",
            "Nuestra tienda ha recibido el paquete esta mañana.",
            "Le recomendamos reiniciar el teléfono.",
            "El descuento de su pedido se mantiene.",
        ],
    ),
    (
        "pt",
        &[
            "Como agradecimento, tem 10 % de desconto na sua próxima encomenda.",
            "Use o código OBRIGADO10 para ter desconto.",
            "Visite a nossa loja para ver capas e carregadores.",
            "Veja as nossas outras ofertas.",
            "Siga-nos no Instagram.",
            "Subscreva a nossa newsletter.",
            "Recomende-nos aos seus amigos.",
            "Deixe-nos uma avaliação de 5 estrelas e oferecemos uma capa.",
        ],
        &[
            "Oferecemos-lhe um reembolso de 10 % por causa do risco.",
            "O vale com que pagou é devolvido.",
            "Na oferta estava indicada uma bateria com pelo menos 85 %.",
            "Obrigado pela sua avaliação, lamentamos que não esteja satisfeito.",
            "A nossa loja recebeu a encomenda esta manhã.",
            "Recomendamos que reinicie o telemóvel.",
            "Siga as nossas instruções para a devolução.",
        ],
    ),
    (
        "it",
        &[
            "Per ringraziarla, ecco il 10% di sconto sul prossimo ordine.",
            "Usi il codice GRAZIE10 per avere lo sconto.",
            "Visiti il nostro negozio per custodie e caricatori.",
            "Dia un'occhiata alle nostre altre offerte.",
            "Ci segua su Instagram.",
            "Si iscriva alla nostra newsletter.",
            "Ci consigli ai suoi amici.",
            "Ci lasci una recensione a 5 stelle e le regaliamo una custodia.",
        ],
        &[
            "Le offriamo un rimborso del 10% per il graffio.",
            "Il buono con cui ha pagato le viene restituito.",
            "Nell'offerta era indicata una batteria di almeno l'85%.",
            "Grazie per la recensione che ha lasciato, ci dispiace.",
            "Il nostro negozio ha ricevuto il pacco stamattina.",
            "Le consigliamo di riavviare il telefono.",
            "Lo sconto sul suo ordine resta valido.",
        ],
    ),
    (
        "pl",
        &[
            "W podziękowaniu otrzymują Państwo 10% rabatu na następne zamówienie.",
            "Przy kolejnych zakupach z kodem DZIEKI10 będzie taniej.",
            "Zapraszamy do naszego sklepu po etui i ładowarki.",
            "Proszę sprawdzić nasze inne oferty.",
            "Zachęcamy do zapoznania się z naszą ofertą.",
            "Prosimy polubić nas na Facebooku. Obserwuj nas na Instagramie.",
            "Proszę zapisać się do newslettera.",
            "Proszę polecić nas znajomym.",
            "Będziemy wdzięczni za pozytywną opinię i 5 gwiazdek.",
        ],
        &[
            "Proponujemy zwrot 10% ceny z powodu rysy.",
            "Bon, którym Pan zapłacił, zostanie zwrócony.",
            "W ofercie podano minimum 85% kondycji baterii.",
            "Dziękujemy za opinię, którą Pani wystawiła, i przepraszamy.",
            "Nasz sklep otrzymał paczkę dziś rano.",
            "Zalecamy ponowne uruchomienie telefonu.",
            "Niestety nie możemy udzielić rabatu na kolejne zamówienie.",
            "Rabat przyznany do tego zamówienia pozostaje bez zmian.",
            "Może Pan skorzystać z oferty wymiany telefonu.",
            "Napiszemy, jak oceniamy usterkę.",
        ],
    ),
    (
        "cs",
        &[
            "Jako poděkování máte slevu 10 % na další nákup.",
            "Při další objednávce použijte slevový kód DIKY10.",
            "Navštivte náš e-shop, máme i obaly a nabíječky.",
            "Podívejte se na naši další nabídku.",
            "Sledujte nás na Instagramu.",
            "Přihlaste se k odběru newsletteru.",
            "Doporučte nás svým přátelům.",
            "Napište nám recenzi s 5 hvězdičkami a dostanete obal zdarma.",
        ],
        &[
            "Nabízíme vám vrácení 10 % z ceny kvůli škrábanci.",
            "Poukaz, kterým jste zaplatil, vám vrátíme.",
            "V nabídce bylo uvedeno minimálně 85 % kapacity baterie.",
            "Děkujeme za recenzi, mrzí nás, že nejste spokojen.",
            "Náš obchod zásilku dnes ráno převzal.",
            "Doporučujeme telefon restartovat.",
            "Sleva na tuto objednávku zůstává v platnosti.",
            "Můžete využít naši nabídku výměny.",
        ],
    ),
    (
        "sk",
        &[
            "Ako poďakovanie máte zľavu 10 % na ďalší nákup.",
            "Pri ďalšej objednávke použite zľavový kód DAKUJEME10.",
            "Navštívte náš e-shop, máme aj obaly a nabíjačky.",
            "Pozrite si naše ďalšie ponuky.",
            "Sledujte nás na Instagrame.",
            "Prihláste sa na odber newslettera.",
            "Odporučte nás svojim priateľom.",
            "Napíšte nám recenziu s 5 hviezdičkami a dostanete obal zadarmo.",
        ],
        &[
            "Ponúkame vám vrátenie 10 % z ceny pre škrabanec.",
            "Poukaz, ktorým ste zaplatili, vám vrátime.",
            "V ponuke bolo uvedené minimálne 85 % kapacity batérie.",
            "Ďakujeme za recenziu, mrzí nás, že nie ste spokojný.",
            "Náš obchod zásielku dnes ráno prevzal.",
            "Odporúčame telefón reštartovať.",
            "Zľava na túto objednávku zostáva v platnosti.",
        ],
    ),
    (
        "hu",
        &[
            "Köszönetképpen 10% kedvezményt adunk a következő rendelésére.",
            "Használja fel a KOSZI10 kuponkódot a következő vásárlásnál.",
            "Látogasson el webáruházunkba tokokért és töltőkért.",
            "Tekintse meg a többi ajánlatunkat is.",
            "Kövessen minket az Instagramon.",
            "Iratkozzon fel hírlevelünkre.",
            "Ajánljon minket ismerőseinek.",
            "Írjon rólunk 5 csillagos értékelést, és ajándék tokot küldünk.",
        ],
        &[
            "A karc miatt az ár 10 százalékát visszatérítjük.",
            "Az utalványt, amellyel fizetett, visszakapja.",
            "Az ajánlatban legalább 85% akkumulátor-kapacitás szerepelt.",
            "Köszönjük az értékelését, sajnáljuk, hogy nem elégedett.",
            "Üzletünk ma reggel átvette a csomagot.",
            "Javasoljuk, hogy indítsa újra a telefont.",
            "A rendelésre kapott kedvezmény megmarad.",
        ],
    ),
    (
        "ro",
        &[
            "Drept mulțumire, aveți 10% reducere la următoarea comandă.",
            "Folosiți codul MULTUMIM10 pentru o reducere.",
            "Vizitați magazinul nostru pentru huse și încărcătoare.",
            "Aruncați o privire și la celelalte oferte ale noastre.",
            "Urmăriți-ne pe Instagram.",
            "Abonați-vă la newsletter.",
            "Recomandați-ne prietenilor.",
            "Lăsați-ne o recenzie de 5 stele și primiți o husă cadou.",
        ],
        &[
            "Vă oferim rambursarea a 10% din preț pentru zgârietură.",
            "Voucherul cu care ați plătit vi se returnează.",
            "În ofertă scria minimum 85% capacitate a bateriei.",
            "Mulțumim pentru recenzia pe care ați lăsat-o, ne pare rău.",
            "Magazinul nostru a primit coletul azi-dimineață.",
            "Vă recomandăm să reporniți telefonul.",
            "Reducerea de la această comandă rămâne valabilă.",
        ],
    ),
    (
        "bg",
        &[
            "В знак на благодарност имате 10% отстъпка за следващата поръчка.",
            "Използвайте промокод БЛАГОДАРЯ10 при следващата покупка.",
            "Посетете нашия магазин за калъфи и зарядни.",
            "Вижте и другите ни оферти.",
            "Последвайте ни в Instagram.",
            "Абонирайте се за нашия бюлетин.",
            "Препоръчайте ни на приятели.",
            "Оставете ни отзив с 5 звезди и ще получите подарък.",
        ],
        &[
            "Предлагаме ви възстановяване на 10% от цената заради драскотината.",
            "Ваучерът, с който платихте, ще ви бъде върнат.",
            "В офертата беше посочен минимум 85% капацитет на батерията.",
            "Благодарим за отзива, съжаляваме, че не сте доволен.",
            "Нашият магазин получи пратката тази сутрин.",
            "Препоръчваме ви да рестартирате телефона.",
            "Отстъпката за тази поръчка остава.",
        ],
    ),
    (
        "hr",
        &[
            "Kao zahvalu imate 10 % popusta na sljedeću narudžbu.",
            "Iskoristite kod HVALA10 za popust.",
            "Posjetite našu trgovinu za maskice i punjače.",
            "Pogledajte i naše ostale ponude.",
            "Pratite nas na Instagramu.",
            "Prijavite se na naš newsletter.",
            "Preporučite nas prijateljima.",
            "Ostavite nam recenziju s 5 zvjezdica i dobit ćete poklon.",
        ],
        &[
            "Nudimo vam povrat 10 % cijene zbog ogrebotine.",
            "Bon kojim ste platili bit će vam vraćen.",
            "U ponudi je navedeno najmanje 85 % kapaciteta baterije.",
            "Hvala na recenziji koju ste ostavili, žao nam je.",
            "Naša je trgovina jutros zaprimila paket.",
            "Preporučujemo da ponovno pokrenete uređaj.",
            "Popust na ovu narudžbu ostaje.",
        ],
    ),
    (
        "sl",
        &[
            "V zahvalo imate 10 % popusta pri naslednjem naročilu.",
            "Uporabite kodo HVALA10 za popust.",
            "Obiščite našo trgovino za ovitke in polnilnike.",
            "Oglejte si tudi naše ostale ponudbe.",
            "Sledite nam na Instagramu.",
            "Prijavite se na e-novice.",
            "Priporočite nas prijateljem.",
            "Pustite nam oceno s 5 zvezdicami in prejeli boste darilo.",
        ],
        &[
            "Ponujamo vam vračilo 10 % cene zaradi praske.",
            "Bon, s katerim ste plačali, vam vrnemo.",
            "V ponudbi je bilo navedeno najmanj 85 % zmogljivosti baterije.",
            "Hvala za oceno, žal nam je, da niste zadovoljni.",
            "Naša trgovina je paket prejela danes zjutraj.",
            "Priporočamo, da napravo znova zaženete.",
            "Popust za to naročilo ostane.",
        ],
    ),
    (
        "sv",
        &[
            "Som tack får du 10 % rabatt på ditt nästa köp.",
            "Använd koden TACK10 för rabatt.",
            "Besök gärna vår butik för skal och laddare.",
            "Titta in på våra andra erbjudanden.",
            "Följ oss på Instagram.",
            "Prenumerera på vårt nyhetsbrev.",
            "Rekommendera oss gärna till dina vänner.",
            "Lämna ett omdöme med 5 stjärnor så skickar vi ett skal.",
        ],
        &[
            "Vi erbjuder dig 10 % av priset tillbaka på grund av repan.",
            "Presentkortet du betalade med återställs.",
            "I erbjudandet stod det minst 85 % batterikapacitet.",
            "Tack för omdömet du lämnade, vi beklagar.",
            "Vår butik tog emot paketet i morse.",
            "Vi rekommenderar att du startar om telefonen.",
            "Rabatten på den här ordern gäller fortfarande.",
        ],
    ),
    (
        "da",
        &[
            "Som tak får du 10 % rabat på din næste ordre.",
            "Brug koden TAK10 og få rabat.",
            "Besøg vores butik for covers og opladere.",
            "Kig gerne på vores andre tilbud.",
            "Følg os på Instagram.",
            "Tilmeld dig vores nyhedsbrev.",
            "Anbefal os gerne til dine venner.",
            "Skriv en anmeldelse med 5 stjerner, så sender vi et cover.",
        ],
        &[
            "Vi tilbyder dig 10 % af prisen tilbage på grund af ridsen.",
            "Gavekortet, du betalte med, bliver gyldigt igen.",
            "I tilbuddet stod der mindst 85 % batterikapacitet.",
            "Tak for din anmeldelse, vi beklager.",
            "Vores butik modtog pakken i morges.",
            "Vi anbefaler, at du genstarter telefonen.",
            "Rabatten på denne ordre gælder stadig.",
            "Benyt gerne vores tilbud om ombytning.",
        ],
    ),
    (
        "nb",
        &[
            "Som takk får du 10 % rabatt på neste kjøp.",
            "Bruk koden TAKK10 og få rabatt.",
            "Ta gjerne en titt i nettbutikken vår.",
            "Følg oss på Instagram.",
            "Meld deg på nyhetsbrevet vårt.",
            "Anbefal oss gjerne til venner.",
        ],
        &[
            "Vi tilbyr deg 10 % av prisen tilbake på grunn av ripen.",
            "Gavekortet du betalte med, blir gyldig igjen.",
            "Takk for anmeldelsen du skrev, vi beklager.",
            "Vi anbefaler at du starter telefonen på nytt.",
        ],
    ),
    (
        "fi",
        &[
            "Kiitokseksi saat 10 % alennuksen seuraavasta tilauksestasi.",
            "Käytä koodia KIITOS10, niin saat alennusta.",
            "Käy verkkokaupassamme katsomassa kuoria ja latureita.",
            "Tutustu myös muihin tarjouksiimme.",
            "Seuraa meitä Instagramissa.",
            "Tilaa uutiskirjeemme.",
            "Suosittele meitä ystävillesi.",
            "Jätä meille viiden tähden arvostelu, niin lähetämme kuoren.",
        ],
        &[
            "Tarjoamme 10 % hinnanalennuksen naarmun vuoksi tästä tilauksesta.",
            "Lahjakortti, jolla maksoit, palautetaan.",
            "Ilmoituksessa luvattiin vähintään 85 % akun kapasiteetti.",
            "Kiitos arvostelustasi, pahoittelemme.",
            "Myymälämme vastaanotti paketin tänä aamuna.",
            "Suosittelemme käynnistämään puhelimen uudelleen.",
            "Seuraa ohjeitamme palautuksessa.",
        ],
    ),
    (
        "et",
        &[
            "Tänutäheks saate järgmiselt ostult 10% soodustust.",
            "Kasutage sooduskoodi AITAH10 järgmise tellimuse juures.",
            "Külastage meie poodi, kus on ümbrised ja laadijad.",
            "Vaadake ka meie teisi pakkumisi.",
            "Jälgige meid Instagramis.",
            "Liituge meie uudiskirjaga.",
            "Soovitage meid sõpradele.",
            "Jätke meile viie tärniga arvustus ja saadame kingituse.",
        ],
        &[
            "Pakume teile kriimu tõttu 10% hinnast tagasi.",
            "Kinkekaart, millega maksite, taastatakse.",
            "Pakkumises oli kirjas vähemalt 85% aku mahutavus.",
            "Täname arvustuse eest, mille jätsite, vabandame.",
            "Meie pood sai paki täna hommikul kätte.",
            "Soovitame telefoni taaskäivitada.",
            "Selle tellimuse soodustus jääb kehtima.",
        ],
    ),
    (
        "lv",
        &[
            "Pateicībā saņemat 10% atlaidi nākamajam pasūtījumam.",
            "Izmantojiet atlaides kodu PALDIES10.",
            "Apmeklējiet mūsu veikalu, tur ir vāciņi un lādētāji.",
            "Apskatiet arī citus mūsu piedāvājumus.",
            "Sekojiet mums Instagram.",
            "Piesakieties mūsu jaunumiem.",
            "Iesakiet mūs draugiem.",
            "Atstājiet mums 5 zvaigžņu atsauksmi, un mēs nosūtīsim dāvanu.",
        ],
        &[
            "Skrāpējuma dēļ piedāvājam atmaksāt 10% no cenas.",
            "Kupons, ar kuru maksājāt, tiks atjaunots.",
            "Piedāvājumā bija norādīta vismaz 85% akumulatora ietilpība.",
            "Paldies par atsauksmi, ko atstājāt, mums ļoti žēl.",
            "Mūsu veikals šorīt saņēma sūtījumu.",
            "Iesakām restartēt tālruni.",
            "Atlaide šim pasūtījumam paliek spēkā.",
        ],
    ),
    (
        "lt",
        &[
            "Dėkodami suteikiame 10 % nuolaidą kitam užsakymui.",
            "Panaudokite nuolaidos kodą ACIU10.",
            "Apsilankykite mūsų parduotuvėje, turime dėklų ir įkroviklių.",
            "Peržiūrėkite ir kitus mūsų pasiūlymus.",
            "Sekite mus „Instagram“.",
            "Užsiprenumeruokite mūsų naujienlaiškį.",
            "Rekomenduokite mus draugams.",
            "Palikite mums 5 žvaigždučių atsiliepimą ir atsiųsime dovaną.",
        ],
        &[
            "Dėl įbrėžimo siūlome grąžinti 10 % kainos.",
            "Kuponas, kuriuo mokėjote, bus atkurtas.",
            "Pasiūlyme buvo nurodyta ne mažesnė kaip 85 % baterijos talpa.",
            "Dėkojame už atsiliepimą, kurį palikote, apgailestaujame.",
            "Mūsų parduotuvė siuntą gavo šį rytą.",
            "Rekomenduojame iš naujo paleisti telefoną.",
            "Šio užsakymo nuolaida lieka galioti.",
        ],
    ),
    (
        "el",
        &[
            "Για να σας ευχαριστήσουμε, έχετε έκπτωση 10% στην επόμενη παραγγελία.",
            "Χρησιμοποιήστε τον κωδικό EYXARISTO10 για έκπτωση.",
            "Επισκεφθείτε το κατάστημά μας για θήκες και φορτιστές.",
            "Δείτε και τις υπόλοιπες προσφορές μας.",
            "Ακολουθήστε μας στο Instagram.",
            "Εγγραφείτε στο newsletter μας.",
            "Συστήστε μας στους φίλους σας.",
            "Αφήστε μας μια κριτική με 5 αστέρια και θα σας στείλουμε δώρο.",
        ],
        &[
            "Σας προσφέρουμε επιστροφή 10% της τιμής για τη γρατζουνιά.",
            "Το κουπόνι με το οποίο πληρώσατε σας επιστρέφεται.",
            "Στην προσφορά αναφερόταν τουλάχιστον 85% χωρητικότητα μπαταρίας.",
            "Ευχαριστούμε για την κριτική που αφήσατε, λυπούμαστε.",
            "Το κατάστημά μας παρέλαβε το δέμα σήμερα το πρωί.",
            "Σας συνιστούμε να επανεκκινήσετε το τηλέφωνο.",
            "Η έκπτωση αυτής της παραγγελίας ισχύει ακόμη.",
        ],
    ),
    (
        "uk",
        &[
            "На знак подяки ви маєте знижку 10% на наступне замовлення.",
            "Використайте промокод ДЯКУЮ10.",
            "Завітайте до нашого магазину по чохли та зарядки.",
            "Підписуйтесь на нас в Instagram.",
            "Порекомендуйте нас друзям.",
            "Залиште нам відгук на 5 зірок.",
        ],
        &[
            "Пропонуємо повернути 10% ціни через подряпину.",
            "Дякуємо за відгук, нам прикро.",
            "Наш магазин отримав посилку сьогодні вранці.",
            "Радимо перезавантажити телефон.",
        ],
    ),
];
