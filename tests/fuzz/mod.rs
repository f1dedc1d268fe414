//! Anything into whatever reads what strangers or hands have written. `SWOPDESK_FUZZ=20000 cargo test --test
//! main fuzz::` tries so many cases of each; the normal run fewer. A case that fails is made small and told.

mod keys;
mod screen;
mod texts;
mod wire;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use serde_json::Value;

/// Cases of a normal run.
const USUAL: u32 = 48;

/// Runs a property over many cases.
fn fuzz<S: Strategy>(strategy: S, property: impl Fn(S::Value) -> TestCaseResult) {
    let cases = std::env::var("SWOPDESK_FUZZ").ok().map(|n| n.parse().expect("SWOPDESK_FUZZ is a number"));
    let config = Config { cases: cases.unwrap_or(USUAL), failure_persistence: None, ..Config::default() };
    if let Err(error) = TestRunner::new(config).run(&strategy, property) {
        panic!("{error}");
    }
}

/// Text of the parts that matter to what reads it, far likelier to mean something than random characters.
fn text() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "\x1b",
        "[",
        "]",
        "P",
        "\\",
        "\x07",
        "\u{9b}",
        "\u{9c}",
        "\u{9d}",
        "\u{90}",
        "31",
        "m",
        ";",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u{202e}",
        "\u{61c}",
        "\u{feff}",
        "\u{200b}",
        "\u{301}",
        "\u{200d}",
        "👩",
        "ż",
        "text",
        " ",
        "-",
        "+",
        "/",
        ".",
        "2026",
        "12",
        "31",
        "dec",
        "d",
        "w",
        "99999999999999999999",
        "T",
        "Z",
        ":",
        "data:",
        "event: discussion",
        "id: 7",
        "{",
        "}",
        "\"",
        "<",
        "ctrl",
        "esc",
        "=",
        "#",
        "inbox",
        "quit",
    ]);
    let part = prop_oneof![4 => parts.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

/// A value of any type, in the shapes the contract uses and in others.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
        prop::sample::select(vec![
            "open",
            "closed",
            "seller",
            "platform",
            "buyer",
            "question",
            "nl-nl",
            "EUR",
            "image/png",
            "submitted",
            "2026-03-27T14:30:00Z",
            "1970-01-01T00:00:00Z",
            "2200-12-31T23:59:59+14:00",
            "0000-00-00",
            "2026-08-03",
            "https://evil.example",
            "no_reply_in_time",
            "Europe/Warsaw",
            "PL",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let names = prop::sample::select(NAMES.to_vec()).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((names, inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Fields of the contract.
const NAMES: &[&str] = &[
    "id",
    "version",
    "subject",
    "status",
    "category",
    "handler",
    "takeover",
    "market",
    "buyer",
    "order",
    "awaiting",
    "awaiting_reply_since",
    "reply_due_at",
    "created_at",
    "updated_at",
    "last_message_at",
    "last_message_preview",
    "last_message_id",
    "no_reply_needed",
    "answers",
    "message_count",
    "unread_count",
    "display_name",
    "country",
    "locale",
    "languages",
    "number",
    "placed_at",
    "delivered_at",
    "tracking_url",
    "total",
    "items",
    "amount_minor",
    "currency",
    "title",
    "grade",
    "imei",
    "quantity",
    "price",
    "at",
    "reason",
    "note",
    "charged",
    "by",
    "since",
    "author",
    "role",
    "name",
    "text",
    "sent_at",
    "attachments",
    "file_name",
    "media_type",
    "size",
    "first_day",
    "last_day",
    "replacement",
    "reachable_at",
    "listings_withdrawn",
    "submitted_at",
    "late",
    "working_days",
    "decision_note",
    "time_zone",
    "extra_closed_days",
    "email",
    "code",
    "detail",
    "errors",
    "field",
    "message",
    "conflicting_id",
    "next_cursor",
    "sync_token",
    "discussion",
];

/// An object of the contract with some of its fields replaced.
fn changed(whole: Value) -> impl Strategy<Value = Value> {
    let own: Vec<String> = whole.as_object().unwrap().keys().cloned().collect();
    let more = NAMES.iter().map(|name| (*name).to_owned());
    let names = prop::sample::select(own.into_iter().chain(more).collect::<Vec<_>>());
    prop::collection::vec((names, value()), 0..6).prop_map(move |fields| {
        let mut whole = whole.clone();
        for (name, value) in fields {
            whole[name] = value;
        }
        whole
    })
}
