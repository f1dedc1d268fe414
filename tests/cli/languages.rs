//! Commands in the languages of sellers: what people read is told in theirs, what scripts read never changes.

use super::account::{Rig, with_input};
use super::{code, err, json, out, run, run_with};
use serde_json::Value;
use swopdesk::demo::Act;
use unicode_width::UnicodeWidthStr;

const ENGLISH: &str = "Dear customer,\n\nthank you for your message. We have sent the parcel yesterday and it will arrive tomorrow.\n\nCall us at +31 6 12345678 please.\n";

/// The cell at which a text begins in its line.
fn cell(line: &str, text: &str) -> usize {
    line[..line.find(text).unwrap_or_else(|| panic!("{text:?} is not in {line:?}"))].width()
}

#[test]
fn findings_are_told_in_the_readers_language_and_scripts_get_english() {
    for (lang, language, phone) in [
        (
            "nl",
            "regel 3, kolom 1: waarschuwing (language) dit lijkt Engels te zijn; ",
            "regel 5, kolom 12: blokkeert (off_platform) telefoonnummer - ",
        ),
        (
            "pl",
            "wiersz 3, kolumna 1: ostrzeżenie (language) wygląda to na język: angielski; ",
            "wiersz 5, kolumna 12: blokada (off_platform) numer telefonu - ",
        ),
        (
            "de",
            "Zeile 3, Spalte 1: Warnung (language) das liest sich wie Englisch; ",
            "Zeile 5, Spalte 12: Sperre (off_platform) Telefonnummer - ",
        ),
        (
            "fr",
            "ligne 3, colonne 1 : avertissement (language) ce passage semble être en anglais ; ",
            "ligne 5, colonne 12 : bloquant (off_platform) numéro de téléphone - ",
        ),
    ] {
        let output = run_with(&["check", "--market", "nl-nl", "--lang", lang], ENGLISH.as_bytes());
        assert_eq!(code(&output), 1);
        let told = out(&output);
        assert!(told.lines().any(|line| line.starts_with(phone)), "{phone}: {told}");
        // Where the stretch begins is the check's affair.
        let of_language = language.split_once("(language)").unwrap();
        let fits = |line: &&str| line.contains(&format!("(language){}", of_language.1));
        assert!(told.lines().any(|line| fits(&line)), "{language}: {told}");
    }
    let documents: Vec<Value> = ["en", "nl", "pl", "de", "fr"]
        .map(|lang| {
            let asked = ["check", "--market", "nl-nl", "--json", "--lang", lang];
            json(&run_with(&asked, ENGLISH.as_bytes()))
        })
        .to_vec();
    assert!(documents.windows(2).all(|pair| pair[0] == pair[1]), "{documents:#?}");
    let messages = documents[0]["findings"].as_array().unwrap();
    let english =
        |message: &Value| message["message"].as_str().unwrap().starts_with("phone number - contact is");
    assert!(messages.iter().any(english), "{messages:#?}");
    let batch = run_with(
        &["check", "--batch", "--lang", "de"],
        b"{\"market\":\"nl-nl\",\"text\":\"Call us at +31 6 12345678 please.\"}\n",
    );
    assert!(out(&batch).contains("\"phone number - contact is"), "{}", out(&batch));
}

#[test]
fn the_language_of_the_environment_counts_where_none_is_named() {
    let mut command = super::swopdesk(&["check", "--languages", "nl"]);
    let told = out(&with_input(command.env("LANG", "de_DE.UTF-8"), "Ok"));
    assert!(told.contains("Hinweis (courtesy) ein einzelnes Wort ist keine Antwort"), "{told}");
    let mut command = super::swopdesk(&["check", "--languages", "nl", "--lang", "fr"]);
    let told = out(&with_input(command.env("LANG", "de_DE.UTF-8"), "Ok"));
    assert!(told.contains("conseil (courtesy) un seul mot n’est pas une réponse"), "{told}");
}

#[test]
fn an_absence_is_told_with_the_plurals_of_the_language() {
    let plan = |lang: &str, last: &str, today: &str| {
        let days = ["--first-day", "2026-12-21", "--last-day", last, "--today", today];
        let asked = [&["absence", "plan", "--country", "PL", "--lang", lang], &days[..]].concat();
        out(&run(&asked))
    };
    assert_eq!(
        plan("pl", "2026-12-31", "2026-12-05"),
        "7 dni roboczych (bez: Christmas Eve 24 gru, Christmas Day 25 gru)\n\
         zgłosić do pn 7 gru 2026 - dziś sob 5 gru 2026 - w terminie, zapas 2 dni\n"
    );
    assert!(
        plan("pl", "2026-12-22", "2026-12-05").starts_with("2 dni robocze\nzgłoszenie nie jest wymagane\n")
    );
    assert!(plan("de", "2026-12-31", "2026-12-08").contains("1 Tag zu spät; trotzdem einreichen"));
    assert!(plan("fr", "2026-12-31", "2026-12-07").contains("à temps, c’est le dernier jour"));
    let reversed = plan("nl", "2026-12-01", "2026-11-23");
    assert_eq!(reversed, "de laatste dag di 1 dec 2026 ligt voor de eerste dag ma 21 dec 2026\n");
    let asked =
        ["absence", "plan", "--country", "PL", "--first-day", "2026-12-21", "--last-day", "2026-12-01"];
    let told = json(&run(&[&asked[..], &["--lang", "nl", "--json"]].concat()));
    assert_eq!(told["problems"][0]["message"], "the last day 2026-12-01 is before the first day 2026-12-21");
}

#[test]
fn the_clock_and_the_holidays_are_told_in_german() {
    let due = run(&[
        "due",
        "--country",
        "XX",
        "--since",
        "2026-11-20T15:30:00+01:00",
        "--now",
        "2026-11-23T09:10:00+01:00",
        "--lang",
        "de",
    ]);
    assert_eq!(
        err(&due),
        "swopdesk: die Feiertage von XX sind nicht bekannt: nur Wochenenden sind frei, und Tage beginnen und enden in UTC\n"
    );
    assert!(out(&due).contains("\nfällig 2026-11-23T14:30:00Z (UTC)\n"), "{}", out(&due));
    let holidays = out(&run(&["holidays", "--country", "PL", "--year", "2026", "--lang", "de"]));
    assert!(holidays.contains("2026-06-04 Do  Corpus Christi\n"), "{holidays}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_stand_straight_with_longer_words_and_wide_signs() {
    let rig = Rig::with(|options| options.discussions = 12).await;
    let wide = rig.demo.open_discussion("nl-nl", "返品について 📦 Pakket", "Hallo").unwrap();
    for (lang, titles) in [
        ("nl", ["RESTTIJD", "UITERLIJK", "TAAL", "KOPER", "ONDERWERP", "ID"]),
        ("pl", ["ZOSTAŁO", "TERMIN", "JĘZYK", "KUPUJĄCY", "TEMAT", "ID"]),
        ("de", ["RESTZEIT", "FÄLLIG", "SPRACHE", "KÄUFER", "BETREFF", "ID"]),
        ("fr", ["RESTE", "ÉCHÉANCE", "LANGUE", "ACHETEUR", "OBJET", "ID"]),
    ] {
        let output = rig.run(&["inbox", "--view", "all", "--lang", lang]);
        assert_eq!(code(&output), 0, "{}", err(&output));
        let table = out(&output);
        let head = table.lines().next().unwrap();
        assert_eq!(head.split_whitespace().collect::<Vec<_>>(), titles, "{table}");
        let row = table.lines().find(|line| line.ends_with(&wide)).unwrap();
        assert!(
            row.contains("返品について 📦 Pakket") && cell(row, "返品") > cell(head, titles[4]),
            "{table}"
        );
        let id = cell(head, " ID") + 1;
        for line in table.lines().skip(1) {
            let last = line.split_whitespace().last().unwrap();
            assert_eq!(cell(line, last), id, "{lang}: {table}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discussion_is_shown_in_german() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let shown = out(&rig.run(&["show", &id, "--lang", "de"]));
    assert!(shown.contains(" - nl-nl - Antwort auf nl - "), "{shown}");
    assert!(shown.contains(" (Käufer)  ") && !shown.contains("(buyer)"), "{shown}");
    // The same document in each language.
    let documents = ["en", "de"].map(|lang| rig.json(&["show", &id, "--json", "--lang", lang]));
    assert_eq!(documents[0]["messages"], documents[1]["messages"]);
    let nothing = rig.run(&["inbox", "--market", "xx-xx", "--lang", "de"]);
    assert_eq!(
        (out(&nothing).as_str(), err(&nothing).as_str()),
        ("", "swopdesk: keine solchen Diskussionen\n")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_told_in_polish() {
    let rig = Rig::new().await;
    assert_eq!(out(&rig.run(&["outbox", "--lang", "pl"])), "nic nie czeka na wysłanie\n");
    let id = rig.dutch();
    rig.demo.script("POST", "/v1/discussions/", 1, Act::retry_after(503, "maintenance", 3600));
    let text = "Goedemiddag, dank u wel voor uw bericht. Wij zoeken uit waar uw pakket is en laten het u morgen weten.";
    assert_eq!(code(&rig.reply(&id, text, &[])), 5);
    let table = out(&rig.run(&["outbox", "--lang", "pl"]));
    let (head, row) = table.split_once('\n').unwrap();
    assert!(head.starts_with("id") && head.contains("rodzaj") && head.contains("następna próba"), "{table}");
    assert_eq!(cell(head, "rodzaj"), cell(row, "odpowiedź"), "{table}");
    assert_eq!(cell(head, "stan"), cell(row, "czeka"), "{table}");
    assert_eq!(cell(head, "następna próba"), cell(row, "za 5"), "{table}");
    let rows = rig.json(&["outbox", "--json", "--lang", "pl"]);
    assert_eq!((&rows["items"][0]["kind"], &rows["items"][0]["state"]), (&"reply".into(), &"waiting".into()));
    let row = rows["items"][0]["id"].as_str().unwrap();
    let dropped = out(&rig.run(&["outbox", "drop", row, "--lang", "pl"]));
    assert_eq!(dropped, format!("porzucono: odpowiedź, {id}; tekst jest znów szkicem\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_and_out_is_told_in_french() {
    let rig = Rig::new().await;
    let output = rig.login(&["--lang", "fr"], rig.demo.password());
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).starts_with("connecté à 127.0.0.1:"), "{}", out(&output));
    assert!(err(&output).contains("protégée seulement par les droits du fichier"), "{}", err(&output));
    let filed = rig.run(&["absence", "list", "--lang", "fr"]);
    assert!(out(&filed).starts_with("PREMIER JOUR  DERNIER JOUR  JOURS"), "{}", out(&filed));
    let gone = rig.bare(&["logout", "--lang", "fr"]).output().unwrap();
    assert!(out(&gone).starts_with("déconnecté de 127.0.0.1"), "{gone:?}");
    let nobody = rig.bare(&["logout", "--lang", "fr"]).output().unwrap();
    assert_eq!(out(&nobody), "personne n’était connecté\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_speaks_the_readers_language_and_english_to_scripts() {
    let rig = Rig::new().await;
    let english = rig.json(&["doctor", "--json"]);
    for (lang, fine) in [
        ("nl", "er hoeft niets te gebeuren\n"),
        ("pl", "nie trzeba nic robić\n"),
        ("de", "es ist nichts zu tun\n"),
        ("fr", "il n’y a rien à faire\n"),
    ] {
        let told = out(&rig.run(&["doctor", "--lang", lang]));
        assert!(told.ends_with(fine), "{told}");
        for check in english["checks"].as_array().unwrap() {
            let what = check["what"].as_str().unwrap();
            // What names only variables or sizes is the same in all.
            assert!(what.starts_with("TERM ") || !told.contains(what), "{lang} says {what}");
        }
    }
    let german = rig.json(&["doctor", "--json", "--lang", "de"]);
    let words = |answer: &Value| -> Vec<(String, String)> {
        let text = |check: &Value, field: &str| check[field].as_str().unwrap().to_owned();
        let same = |check: &&Value| !check["what"].as_str().unwrap().contains(" ms");
        let all = answer["checks"].as_array().unwrap().iter().filter(same);
        all.map(|check| (text(check, "name"), text(check, "hint"))).collect()
    };
    assert_eq!(words(&english), words(&german));
}
