//! From storefronts to languages.

use swopdesk::domain::discussion::Market;
use swopdesk::domain::market::{language_of, reply_languages};

#[test]
fn the_second_part_is_the_language_with_the_exceptions_of_the_file() {
    for (locale, language) in [
        ("nl-nl", "nl"),
        ("pl-pl", "pl"),
        ("de-en", "en"),
        ("be-nl", "nl"),
        ("be-fr", "fr"),
        ("cz-cz", "cs"),
        ("cz-cs", "cs"),
        ("dk-dk", "da"),
        ("se-se", "sv"),
        ("se-sv", "sv"),
        ("gr-gr", "el"),
        ("at-at", "de"),
        ("at-de", "de"),
        ("ie-ie", "en"),
        ("si-si", "sl"),
        ("ee-ee", "et"),
        ("NL_nl", "nl"),
        ("sk", "sk"),
        ("cz", "cs"),
    ] {
        assert_eq!(language_of(locale).as_deref(), Some(language), "{locale}");
    }
    for locale in ["", "be", "be-be", "x", "12-34", "nl-", "a-toolong"] {
        assert_eq!(language_of(locale), None, "{locale}");
    }
}

#[test]
fn a_discussions_own_languages_win() {
    let mut market =
        Market { country: "BE".into(), locale: "be-nl".into(), languages: vec!["fr".into(), "nl".into()] };
    assert_eq!(reply_languages(&market), ["fr", "nl"]);
    market.languages.clear();
    assert_eq!(reply_languages(&market), ["nl"]);
    market.locale = "be-be".into();
    assert!(reply_languages(&market).is_empty());
}
