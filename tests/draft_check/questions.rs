//! The buyer's questions and whether a draft takes them up.

use super::english;
use proptest::prelude::*;
use swopdesk::draft_check::phrases::Phrases;
use swopdesk::draft_check::{Context, Facts, RuleId, Severity, check, questions};

fn asked(messages: &[&str]) -> Vec<String> {
    let messages: Vec<String> = messages.iter().map(|text| (*text).to_owned()).collect();
    questions(&messages).into_iter().map(|question| question.text).collect()
}

/// The questions that a draft leaves open.
fn open(messages: &[&str], draft: &str) -> Vec<String> {
    let facts =
        Facts { unanswered: messages.iter().map(|text| (*text).to_owned()).collect(), ..Facts::default() };
    let report = check(draft, &Context { facts: Some(facts), ..Context::default() });
    let findings = report.findings.into_iter().filter(|finding| finding.rule == RuleId::Questions);
    findings
        .map(|finding| {
            assert_eq!(
                (finding.severity, finding.span.clone()),
                (Severity::Hint, draft.trim_end().len()..draft.trim_end().len())
            );
            english(&finding).strip_prefix("asked: \"").unwrap().strip_suffix('"').unwrap().to_owned()
        })
        .collect()
}

#[test]
fn the_lists_can_be_read() {
    let list = Phrases::parse(include_str!("../../assets/checks/questions.txt")).unwrap();
    assert!(list.languages().len() >= 24);
}

#[test]
fn questions_are_found_with_a_mark_and_without() {
    for (message, expected) in [
        (
            "Goedemiddag, mijn pakket is er niet. Kunt u nagaan waar het is?",
            &["Kunt u nagaan waar het is?"][..],
        ),
        (
            "Wanneer krijg ik mijn geld terug en hoe stuur ik het op??",
            &["Wanneer krijg ik mijn geld terug en hoe stuur ik het op?"],
        ),
        (
            "Is het toestel simlockvrij? En zit er een oplader bij?",
            &["Is het toestel simlockvrij?", "En zit er een oplader bij?"],
        ),
        ("Hallo, hoe gaat het? Mijn scherm is stuk.", &[]),
        ("Wanneer komt mijn pakket", &["Wanneer komt mijn pakket"]),
        ("Wanneer het morgen niet komt, wil ik mijn geld terug.", &[]),
        ("Het is prima zo, bedankt.", &[]),
        ("Zie https://example.nl/page?id=12 voor de foto.", &[]),
        ("Können Sie das Gerät tauschen", &["Können Sie das Gerät tauschen"]),
        ("Guten Tag, wann kommt mein Paket?", &["wann kommt mein Paket?"]),
        ("When will my parcel arrive", &["When will my parcel arrive"]),
        ("When the parcel came, the box was open.", &[]),
        ("How are you? Where is my refund?", &["Where is my refund?"]),
        ("Pouvez-vous m'envoyer la facture ?", &["Pouvez-vous m'envoyer la facture ?"]),
        ("Hola, ¿cuándo llega mi pedido? Gracias.", &["¿cuándo llega mi pedido?"]),
        ("Czy telefon ma gwarancję", &["Czy telefon ma gwarancję"]),
        ("Kdy dostanu peníze?", &["Kdy dostanu peníze?"]),
        ("Mikor kapom meg a pénzt?", &["Mikor kapom meg a pénzt?"]),
        ("Când primesc banii?", &["Când primesc banii?"]),
        ("Πότε θα έρθει το δέμα;", &["Πότε θα έρθει το δέμα;"]),
        ("Кога ще пристигне пратката?", &["Кога ще пристигне пратката?"]),
        ("När kommer mitt paket", &["När kommer mitt paket"]),
        ("Hvornår får jeg mine penge", &["Hvornår får jeg mine penge"]),
        ("Milloin saan rahani takaisin", &["Milloin saan rahani takaisin"]),
        ("Quando arriva il pacco?", &["Quando arriva il pacco?"]),
        ("Quando recebo o reembolso?", &["Quando recebo o reembolso?"]),
        ("Kada stiže paket?", &["Kada stiže paket?"]),
        ("Kdaj dobim denar?", &["Kdaj dobim denar?"]),
        ("Kada gausiu pinigus?", &["Kada gausiu pinigus?"]),
        ("Kad saņemšu naudu?", &["Kad saņemšu naudu?"]),
        ("Millal pakk saabub?", &["Millal pakk saabub?"]),
        ("Ok? ??", &[]),
        ("Waarom?", &["Waarom?"]),
        ("> Waar woont u?\nDat staat hierboven.", &[]),
        ("Prima.\n-----Oorspronkelijk bericht-----\nWaar woont u?", &[]),
        ("Dank u.\nOp ma 3 feb 2025 om 10:12 schreef Refurb Lab <x@example.nl>:\nWat is uw adres?", &[]),
        (
            "Ik heb het gisteren opgestuurd met het label,\nis het al bij u\nbinnen?",
            &["Ik heb het gisteren opgestuurd met het label, is het al bij…"],
        ),
    ] {
        assert_eq!(asked(&[message]), expected, "{message}");
    }
}

#[test]
fn a_question_is_told_once_and_in_order() {
    let messages = ["Waar is mijn pakket?", "Waar is mijn pakket? Krijg ik een factuur?"];
    assert_eq!(asked(&messages), ["Waar is mijn pakket?", "Krijg ik een factuur?"]);
    let long = format!("Kunt u {} nagaan?", "heel erg ".repeat(40));
    assert!(asked(&[&long])[0].chars().count() <= 61);
}

#[test]
fn a_question_stays_until_the_draft_takes_it_up() {
    let taken: &[(&str, &str)] = &[
        ("Wann kommt mein Paket?", "Die Sendung trifft morgen ein."),
        ("Wanneer krijg ik mijn geld terug?", "Het bedrag staat uiterlijk donderdag op uw rekening."),
        ("Kunt u nagaan waar het pakket is?", "Ik heb bij de vervoerder een onderzoek gestart."),
        ("Is het toestel simlockvrij?", "Ja, al onze toestellen zijn simlockvrij."),
        ("Mag hij zo met de post?", "Nee, dat raden wij af."),
        ("Does the phone support eSIM?", "This model takes one SIM card and an eSIM."),
        ("How long does the repair take?", "We fix it within three working days."),
        ("Can I get an invoice?", "You find the receipt with VAT in the attachment."),
        ("Quand vais-je être remboursé ?", "La somme est virée sous deux jours ouvrés."),
        ("¿Me cambian la batería gratis?", "Sustituimos la batería sin coste."),
        ("Quando posso aspettarmi il pacco?", "La consegna avverrà domani."),
        ("Czy wymienią Państwo baterię?", "Akumulator wymienimy bezpłatnie."),
        ("Kiedy będzie zwrot pieniędzy?", "Przelew wyjdzie jutro."),
        ("Kdy dostanu peníze?", "Vracíme je do dvou pracovních dnů."),
        ("Mikor kapom meg a pénzt?", "Két munkanapon belül visszatérítjük."),
        ("Când primesc banii?", "Rambursăm suma în două zile lucrătoare."),
        ("När får jag pengarna?", "Vi betalar tillbaka inom två arbetsdagar. Återbetalningen är på väg."),
        ("Πότε θα έρθει το δέμα;", "Η παράδοση θα γίνει αύριο."),
        ("Кога ще пристигне пратката?", "Куриерът ще я достави утре."),
        (
            "Wat stelt u voor?",
            "Wij kunnen het toestel omruilen of een deel van de prijs terugbetalen, wat u het liefst heeft.",
        ),
        ("Hoe lang duurt het?", "Binnen twee werkdagen krijgt u bericht van ons."),
    ];
    for (question, draft) in taken {
        assert!(open(&[question], draft).is_empty(), "{question} / {draft}");
        assert!(questions(&[(*question).to_owned()])[0].is_taken_up_by(draft));
    }
    let left: &[(&str, &str)] = &[
        ("Wann kommt mein Paket?", "Vielen Dank für Ihre Nachricht."),
        ("Wanneer krijg ik mijn geld terug?", "Wij hebben uw pakket ontvangen."),
        ("Is het toestel simlockvrij?", "Het pakket wordt morgen bezorgd."),
        ("How long does the repair take?", "We will repair it."),
        ("Can I get an invoice?", "The parcel arrives tomorrow."),
        ("Quand vais-je être remboursé ?", "Merci pour votre message."),
        ("¿Me cambian la batería gratis?", "El paquete llega mañana."),
        ("Czy wymienią Państwo baterię?", "Paczka dotrze jutro."),
        ("Kdy dostanu peníze?", "Děkujeme za zprávu."),
        ("Mikor kapom meg a pénzt?", "Köszönjük az üzenetét."),
        ("Does the phone support eSIM?", "Your phone was shipped yesterday."),
        ("Hoe lang duurt het?", "Dank u."),
    ];
    for (question, draft) in left {
        assert_eq!(open(&[question], draft).len(), 1, "{question} / {draft}");
    }
}

#[test]
fn of_two_questions_the_one_left_is_told() {
    let message = "Vervangen jullie de batterij? En krijg ik een factuur?";
    assert_eq!(open(&[message], "Wij vervangen de accu kosteloos."), ["En krijg ik een factuur?"]);
    assert_eq!(open(&[message], "Beste Jan,").len(), 2);
    assert!(open(&[message], "Wij vervangen de accu. De factuur vindt u in de bijlage.").is_empty());
    // One yes answers one question.
    let message = "Bent u morgen open? Mag mijn broer het brengen?";
    assert_eq!(open(&[message], "Ja."), ["Mag mijn broer het brengen?"]);
    assert!(open(&[message], "").is_empty());
    assert!(open(&[], "Ja, dat klopt.").is_empty());
}

proptest! {
    #[test]
    fn any_message_and_draft_are_read_without_harm(
        message in "(\\PC|\n|>|\\?|¿|;|Waar is |Hallo, |é|\u{301}|Ω){0,80}",
        draft in "(\\PC|\n|Beste |groet|é|\u{301}|א){0,60}",
    ) {
        let facts = Facts { unanswered: vec![message], ..Facts::default() };
        let report = check(&draft, &Context { facts: Some(facts), ..Context::new(["nl", "el"]) });
        for finding in &report.findings {
            prop_assert!(draft.get(finding.span.clone()).is_some());
            prop_assert!(!english(finding).contains('\n'));
        }
    }
}
