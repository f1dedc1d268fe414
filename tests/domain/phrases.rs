//! Phrase lists: what a line finds and what it leaves alone.

use swopdesk::domain::phrases::Phrases;
use swopdesk::domain::words::{Words, fold};

const LIST: &str = "
@chat = whatsapp|viber|e-mail*
@channel = signal|@chat
[nl contact]
mail|app me op?
neem … contact op via @channel
stuur … appje
- hoef* niet te
[pl contact]
zadzwoń*
zablokowan* & telefon|@channel & konto
[en]
fake & phone
- fake < box|cable
";

fn found(text: &str) -> Vec<String> {
    let list = Phrases::parse(LIST.replace("|e-mail*", "").as_str()).unwrap();
    let words = Words::of(text);
    let matches = list.find(&words, |_| true);
    matches.iter().map(|it| format!("{} {}", it.language, &text[words.span(it.words.clone())])).collect()
}

#[test]
fn a_phrase_is_found_by_its_words_whatever_their_case_and_marks() {
    assert_eq!(found("U kunt: Mail ME op het adres."), ["nl Mail ME op"]);
    assert_eq!(found("Proszę zadzwonić. ZADZWON!"), ["pl zadzwonić", "pl ZADZWON"]);
    assert_eq!(
        found("neem gerust even contact op via WhatsApp"),
        ["nl neem gerust even contact op via WhatsApp"]
    );
    assert_eq!(found("stuur appje, stuur mij een appje"), ["nl stuur appje", "nl stuur mij een appje"]);
    assert_eq!(found("zad\u{200b}zwoń"), ["pl zad\u{200b}zwoń"]);
}

#[test]
fn a_phrase_stays_in_its_sentence_and_its_words() {
    for text in ["Mail. Me op", "mailen me op", "neem contact op. Via WhatsApp", "stuur a b c d e appje", ""]
    {
        assert!(found(text).is_empty(), "{text}");
    }
    // A dot inside an address ends no sentence.
    assert_eq!(found("neem contact op via www.firma.nl viber").len(), 0);
    assert_eq!(found("neem contact a.b op via viber").len(), 0);
}

#[test]
fn words_that_stand_near_each_other_are_found_in_any_order() {
    for (text, span) in [
        ("zablokowany telefon, konto", "zablokowany telefon, konto"),
        ("Viber i konto są zablokowane", "Viber i konto są zablokowane"),
        ("ten telefon jest zablokowany na cudze konto.", "telefon jest zablokowany na cudze konto"),
        ("a telefon b c d e zablokowany konto", "telefon b c d e zablokowany konto"),
    ] {
        assert_eq!(found(text), [format!("pl {span}")]);
    }
    for text in ["zablokowany telefon", "konto telefon. Zablokowany", "telefon a b c d e zablokowany konto"] {
        assert!(found(text).is_empty(), "{text}");
    }
}

#[test]
fn what_must_stand_before_does_not_count_after() {
    assert!(found("The box of the phone is fake").is_empty());
    assert_eq!(found("The phone is fake, the box too"), ["en phone is fake"]);
}

#[test]
fn an_innocent_phrase_silences_what_follows_it() {
    assert!(found("U hoeft niet te mail me op").is_empty());
    assert_eq!(found("U hoeft niet te bellen. Mail me op").len(), 1);
}

#[test]
fn a_broken_list_names_its_line() {
    for (list, why) in [
        ("mail", "line 1"),
        ("[nl", "line 1"),
        ("[nl]\n@nothing x", "line 2"),
        ("[nl]\nmail …", "line 2"),
        ("[nl]\nma*", "line 2"),
        ("[nl]\nop? mail", "line 2"),
        ("[nl]\nmail & … op", "line 2"),
        ("[nl]\nmail <", "line 2"),
        ("@a = x|@b", "line 1"),
        ("[nl]\nmail & op? bel", "line 2"),
    ] {
        let error = Phrases::parse(list).unwrap_err();
        assert!(error.starts_with(why), "{list}: {error}");
    }
}

#[test]
fn folding_takes_marks_and_disguises_away() {
    assert_eq!(fold("Łódź ĞÜŞ Straße Ærø ｗｗｗ"), "lodz gus strasse aero www");
    assert_eq!(fold("Ελληνικά ΤΈΛΟΣ τέλος"), "ελληνικα τελοσ τελοσ");
}
