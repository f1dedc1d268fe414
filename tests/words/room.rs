//! Texts that have a fixed room at 80 columns fit it in every language, with the longest of their arguments.

use swopdesk::app::wrap::width_of;
use swopdesk::words::{Lang, Value, Words};

/// Texts without arguments and their cells.
const FIXED: &[(&str, usize)] = &[
    // The inbox: `ui/inbox`.
    ("column-left", 9),
    ("column-due", 10),
    ("column-answered", 10),
    ("column-taken-over", 10),
    ("column-due-or-newest", 10),
    ("column-newest", 10),
    ("column-language", 3),
    ("column-buyer", 21),
    ("column-subject", 28),
    ("row-taken", 8),
    ("row-closed", 8),
    // The outbox: `ui/outbox`.
    ("outbox-column-what", 15),
    ("outbox-column-whom", 22),
    ("outbox-column-state", 12),
    ("outbox-column-tries", 8),
    ("outbox-column-next", 14),
    ("outbox-goes-out", 12),
    ("outbox-waits", 12),
    ("outbox-on-its-way", 12),
    ("outbox-refused", 10),
    ("outbox-now", 14),
    ("outbox-reply", 15),
    ("outbox-read", 15),
    ("outbox-no-reply", 15),
    ("outbox-absence", 15),
    ("outbox-withdrawal", 15),
    ("outbox-file", 15),
    ("outbox-label-not-sent", 11),
    ("outbox-label-advice", 11),
    ("outbox-label-about", 11),
    ("outbox-label-written", 11),
    ("outbox-label-file", 11),
    ("outbox-label-text", 11),
    // Labels of forms and dialogs.
    ("sign-in-url", 15),
    ("sign-in-email", 15),
    ("sign-in-password", 15),
    ("sign-in-otp", 15),
    ("file-folder", 7),
    ("file-path", 7),
    ("absence-first-day", 19),
    ("absence-last-day", 19),
    ("absence-replacement", 19),
    ("absence-reachable", 19),
    ("absence-listings", 19),
    ("absence-note", 19),
    ("absences-filed", 14),
    ("absences-label-replacement", 14),
    ("absences-label-listings", 14),
    ("absences-label-note", 14),
    ("absences-label-administrator", 14),
    // Lines of their own.
    ("review-accepted", 76),
    ("review-warned", 76),
    ("review-fine", 76),
    ("absence-not-required", 76),
    ("thread-reading", 76),
    ("thread-older", 76),
    ("inbox-none-drafts", 76),
    ("outbox-empty-next", 76),
    ("absences-none-rule", 76),
    ("composer-write-in", 76),
];

#[test]
fn texts_fit_their_places_at_80_columns() {
    let text = |text: &str| Value::from(text);
    let number = |number: i64| Value::from(number);
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let words = Words::of(*lang);
        let mut fits = |id: &str, args: &[(&'static str, Value)], room: usize| {
            let said = words.say(id, args);
            if width_of(&said) > room {
                wrong.push(format!("{lang}: {id} has {} cells, there are {room}: {said}", width_of(&said)));
            }
        };
        for (id, room) in FIXED {
            fits(id, &[("language", text(&words.language("nl")))], *room);
        }
        let keys = [("edit", text("Esc")), ("accept", text("!"))];
        fits("review-blocked", &keys, 76);
        for tries in [1, 2, 99] {
            fits("outbox-tries", &[("count", number(tries))], 8);
        }
        fits("outbox-in-seconds", &[("seconds", number(59))], 14);
        fits("outbox-in-minutes", &[("minutes", number(59))], 14);
        fits("outbox-in-hours", &[("hours", number(24))], 14);
        fits("outbox-in-hours-minutes", &[("hours", number(23)), ("minutes", number(59))], 14);
        for days in [1, 22, 95] {
            fits("absences-days", &[("count", number(days))], 15);
        }
        let time = |hours, minutes| {
            text(&words.say("insights-time", &[("hours", number(hours)), ("minutes", number(minutes))]))
        };
        fits("insights-taken", &[("median", time(12, 45)), ("nine", time(23, 53))], 76);
        fits("composer-language-unsure", &[("language", text(&words.language("nl")))], 76);
        for (month, day) in (1..=12).flat_map(|month| (20..=27).map(move |day| (month, day))) {
            let day = chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap();
            fits("absence-span", &[("first", Value::from(day)), ("last", Value::from(day))], 35);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
