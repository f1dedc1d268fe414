//! `swopdesk holidays`.

use super::{code, err, json, out, run};
use serde_json::json;

#[test]
fn the_weekdays_off_are_listed() {
    let output = run(&["holidays", "--country", "pl", "--year", "2026", "--json"]);
    assert_eq!(code(&output), 0);
    let list = json(&output);
    assert_eq!(list[0], json!({"date": "2026-01-01", "name": "New Year's Day"}));
    // 15 August, 1 November and 3 May fall on weekends in 2026, 26 December too.
    assert_eq!(list.as_array().unwrap().len(), 8);
    let text = out(&run(&["holidays", "--country", "PL", "--year", "2026"]));
    assert!(text.contains("2026-06-04 Thu  Corpus Christi\n"), "{text}");
}

#[test]
fn a_country_outside_the_file_and_a_far_year_are_told() {
    let unknown = run(&["holidays", "--country", "XX", "--year", "2026", "--json"]);
    assert_eq!((code(&unknown), json(&unknown)), (0, json!([])));
    assert!(err(&unknown).contains("only weekends rest"));
    let far = run(&["holidays", "--country", "PL", "--year", "2050", "--json"]);
    assert_eq!(code(&far), 0);
    assert!(err(&far).contains("2026-11-01"), "{}", err(&far));
}
