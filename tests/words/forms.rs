//! Numbers, money and days in each language's form.

use chrono::NaiveDate;
use swopdesk::words::{Lang, Wording, Words};
use swopdesk::{say, wording};

fn in_all(said: impl Fn(&Words) -> String) -> Vec<String> {
    Lang::ALL.iter().map(|lang| said(Words::of(*lang))).collect()
}

#[test]
fn counts_have_the_grouping_of_the_language() {
    assert_eq!(
        in_all(|w| w.count(100_000)),
        ["100,000", "100.000", "100\u{a0}000", "100.000", "100\u{a0}000"]
    );
    assert_eq!(in_all(|w| w.count(9_999)), ["9999"; 5]);
    // Within a text too.
    assert_eq!(
        in_all(|w| say!(w, "help-below", count = 12_345)),
        [
            "12,345 lines below",
            "nog 12.345 regels",
            "jeszcze 12\u{a0}345 wierszy",
            "noch 12.345 Zeilen",
            "encore 12\u{a0}345 lignes"
        ]
    );
}

#[test]
fn money_has_the_form_of_the_language() {
    assert_eq!(
        in_all(|w| w.money(139_900, "EUR")),
        ["€1399.00", "€\u{a0}1399,00", "1399,00\u{a0}€", "1399,00\u{a0}€", "1399,00\u{a0}€"]
    );
    assert_eq!(Words::of(Lang::Pl).money(-5, "PLN"), "-0,05\u{a0}zł");
    assert_eq!(Words::of(Lang::En).money(1_234_567, "SEK"), "SEK\u{a0}12,345.67");
}

#[test]
fn only_a_whole_is_a_hundred_per_cent() {
    let words = Words::of(Lang::De);
    let told = [0.0, 0.001, 0.5, 0.974, 0.999, 1.0].map(|share| words.percent(share).replace('\u{a0}', " "));
    assert_eq!(told, ["0 %", "1 %", "50 %", "97 %", "99 %", "100 %"]);
}

#[test]
fn days_have_the_form_of_the_language() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    assert_eq!(
        in_all(|w| w.day_with_year(day)),
        ["Mon 2 Mar 2026", "ma 2 mrt 2026", "pn 2 mar 2026", "Mo 2. Mär 2026", "lun 2 mars 2026"]
    );
    assert_eq!(
        in_all(|w| w.day_long(day)),
        [
            "Monday 2 March 2026",
            "maandag 2 maart 2026",
            "poniedziałek 2 marca 2026",
            "Montag, 2. März 2026",
            "lundi 2 mars 2026"
        ]
    );
    assert_eq!(
        in_all(|w| w.month_title(day)),
        ["March 2026", "maart 2026", "marzec 2026", "März 2026", "mars 2026"]
    );
}

#[test]
fn polish_has_its_three_plurals() {
    let words = Words::of(Lang::Pl);
    let said: Vec<String> =
        [1_usize, 2, 5, 12, 22, 112].map(|n| say!(words, "help-below", count = n)).to_vec();
    assert_eq!(
        said,
        [
            "jeszcze 1 wiersz",
            "jeszcze 2 wiersze",
            "jeszcze 5 wierszy",
            "jeszcze 12 wierszy",
            "jeszcze 22 wiersze",
            "jeszcze 112 wierszy"
        ]
    );
}

#[test]
fn a_wording_is_told_later_in_any_language() {
    let parts = vec![Wording::plain("A"), Wording::id("place-help"), Wording::plain("C")];
    let list = wording!("list-and", before = "x", last = parts);
    assert_eq!(in_all(|w| w.tell(&list))[3], "x und A, Hilfe und C");
    assert_eq!(Words::of(Lang::Fr).tell(&Wording::plain("as it is {$x}")), "as it is {$x}");
}
