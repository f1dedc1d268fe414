//! Strangers' text: what goes, what stays, and that it never takes long.

use proptest::prelude::*;
use std::borrow::Cow;
use swopdesk::domain::clean::{bounded, clean, clean_line, is_unsafe};

#[test]
fn plain_text_is_handed_back_as_it_is() {
    let text = "Dzień dobry,\nczy \u{1f468}\u{200d}\u{1f469} działa? Ελληνικά, ‘quotes’ — 50 €";
    assert!(matches!(clean(text), Cow::Borrowed(t) if t == text));
}

#[test]
fn terminated_sequences_go_with_what_they_carry() {
    for (text, left) in [
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("\x1b[38;5;196;1mx", "x"),
        ("\x1b[?25lx\x1b[2 qy", "xy"),
        ("\u{9b}31mred", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\!", "link!"),
        ("\u{9d}52;c;cGFzdGU=\u{9c}after", "after"),
        ("\x1bPq#0;2;0\x1b\\after", "after"),
        ("\u{90}data\x07after", "after"),
        ("\x1b_apc\x1b\\1\x1b^pm\x1b\\2\x1bXsos\x1b\\3", "123"),
        ("\u{9f}apc\u{9c}1\u{9e}pm\u{9c}2\u{98}sos\u{9c}3", "123"),
        ("\x1b]0;two\nlines\x07after", "after"),
        ("\x1b]0;with \x1b[31m inside\x07after", "after"),
    ] {
        assert_eq!(clean(text), left, "{text:?}");
    }
}

#[test]
fn an_unterminated_sequence_loses_only_its_introducer() {
    for (text, left) in [
        ("\x1b]0;my order 77", "0;my order 77"),
        ("\u{9d}0;my order 77", "0;my order 77"),
        ("\x1b[31", "31"),
        ("\x1b[", ""),
        ("\x1b[31\nnext", "31\nnext"),
        ("\x1b[31ünext", "31ünext"),
        ("\x1bPno end \x1b[1mbold", "no end bold"),
        ("\x1b]a\x1b]b\x1b]c", "abc"),
        ("\x1b", ""),
        ("\x1bc reset", "c reset"),
        ("\x1b\x1b[31m", ""),
    ] {
        assert_eq!(clean(text), left, "{text:?}");
    }
}

#[test]
fn controls_and_bidi_are_dropped_and_newlines_stay() {
    assert_eq!(clean("a\r\nb\rc\td\0e\x7ff\u{85}g\u{9c}h"), "a\nbcdefgh");
    assert_eq!(clean("\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}x"), "x");
    assert_eq!(clean("\u{2066}a\u{2067}b\u{2068}c\u{2069}"), "abc");
    assert_eq!(clean("invoice\u{202e}fdp.exe"), "invoicefdp.exe");
}

#[test]
fn a_line_is_one_line() {
    assert_eq!(clean_line("  Anna\r\nNowak \x1b[31m\n"), "Anna Nowak");
    assert_eq!(clean_line(" Anna "), "Anna");
    assert_eq!(clean_line("\t\x07"), "");
}

#[test]
fn bounds_count_characters_and_show_the_cut() {
    assert_eq!(bounded("żółw", 4), "żółw");
    assert_eq!(bounded("żółwie", 4), "żół…");
    assert_eq!(bounded("ab cd", 4), "ab…");
    assert_eq!(bounded("abc", 0), "");
}

/// A quadratic scan of two megabytes of introducers takes minutes, a linear one milliseconds; the bound
/// lies far from both.
#[test]
fn floods_of_introducers_take_linear_time() {
    let begin = std::time::Instant::now();
    for unit in ["\x1b]", "\x1bP", "\u{9d}", "\x1b[0;", "\x1b[", "\x1b]a\x1b", "\u{9b}1", "\x1b]x\x07\x1b]"] {
        let flood = unit.repeat(2_000_000 / unit.len());
        assert!(!clean(&flood).contains(is_unsafe));
    }
    assert!(begin.elapsed() < std::time::Duration::from_secs(120), "{:?}", begin.elapsed());
}

/// Text made of the parts that matter, far likelier to form sequences than random characters are.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        prop::sample::select(vec![
            "\x1b", "[", "]", "P", "\\", "\x07", "\u{9b}", "\u{9c}", "\u{9d}", "\u{90}", "31", "m", ";",
            "\n", "\r", "\u{202e}", "\u{61c}", "ż", "text", " ",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn cleaning_leaves_nothing_unsafe_and_is_done_at_once(text in hostile()) {
        let once = clean(&text).into_owned();
        prop_assert!(!once.contains(is_unsafe));
        prop_assert!(!once.chars().any(|c| c.is_control() && c != '\n'));
        prop_assert_eq!(clean(&once), once.as_str());
        let line = clean_line(&text).into_owned();
        prop_assert!(!line.contains('\n'));
        prop_assert_eq!(clean_line(&line), line.as_str());
    }

    #[test]
    fn text_without_controls_is_never_touched(text in "[^\\p{C}]{0,80}") {
        prop_assert_eq!(clean(&text), text.as_str());
    }

    #[test]
    fn bounded_never_exceeds_its_bound(text in ".{0,60}", max in 0usize..40) {
        let cut = bounded(&text, max);
        prop_assert!(cut.chars().count() <= max);
        prop_assert!(text.chars().count() > max || cut == text);
    }
}
