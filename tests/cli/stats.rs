//! `swopdesk stats`: the figures of Insights by the platform's history.

use super::account::Rig;
use super::{code, err, out};
use serde_json::Value;

fn answers(rig: &Rig) -> usize {
    let all = rig.demo.discussions().unwrap();
    all.iter().map(|discussion| discussion["answers"].as_array().map_or(0, Vec::len)).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_are_the_platforms_and_add_up() {
    let rig = Rig::new().await;
    let stats = rig.json(&["stats", "--weeks", "13", "--json"]);
    assert_eq!(
        (&stats["source"], &stats["stale"], &stats["weeks"]),
        (&Value::from("platform"), &Value::from(false), &Value::from(13))
    );
    let sum = |list: &str, field: &str| -> u64 {
        stats[list].as_array().unwrap().iter().map(|item| item[field].as_u64().unwrap()).sum()
    };
    let all = stats["answers"].as_u64().unwrap();
    // 90 days lie within 13 weeks, but for the days of the oldest week before its Monday.
    assert!(all > 20 && all as usize <= answers(&rig), "{all} of {}", answers(&rig));
    for (list, field) in [("histogram", "answers"), ("markets", "answers"), ("by_week", "answers")] {
        assert_eq!(sum(list, field), all, "{list}");
    }
    assert_eq!(sum("markets", "in_time"), stats["in_time"].as_u64().unwrap());
    assert_eq!(stats["by_week"].as_array().unwrap().len(), 13);
    let late = stats["histogram"].as_array().unwrap().last().unwrap();
    assert_eq!(late["to_hours"], Value::Null);
    assert_eq!(late["answers"].as_u64().unwrap(), all - stats["in_time"].as_u64().unwrap());
    let inbox = rig.json(&["inbox", "--json"]);
    let overdue = inbox["items"].as_array().unwrap().iter().filter(|item| item["level"] == "overdue").count();
    assert_eq!(stats["load"]["overdue"].as_u64().unwrap() as usize, overdue);
    assert_eq!(stats["load"]["days"].as_array().unwrap().len(), 5);
    // A reply from here counts with the next look.
    let id = rig.dutch();
    assert_eq!(
        code(&rig.reply(
            &id,
            "Beste klant, wij zoeken het vandaag nog voor u uit. Met vriendelijke groet, Refurb Lab",
            &["--accept", "all"]
        )),
        0
    );
    let after = rig.json(&["stats", "--weeks", "13", "--json"]);
    assert_eq!(after["answers"].as_u64().unwrap(), all + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_get_plots_in_their_language() {
    let rig = Rig::new().await;
    for (lang, title, load) in [
        ("en", "Working time to reply", "Due in the coming working days"),
        ("nl", "Werktijd tot het antwoord", "Nodig op de komende werkdagen"),
        ("pl", "Czas pracy do odpowiedzi", "Terminy w najbliższych dniach"),
        ("de", "Arbeitszeit bis zur Antwort", "Fällig in den nächsten Arbeitstagen"),
        ("fr", "Temps ouvré avant réponse", "À répondre ces prochains jours"),
    ] {
        let output = rig.run(&["stats", "--lang", lang]);
        assert_eq!(code(&output), 0, "{}", err(&output));
        let told = out(&output);
        assert!(told.contains(title) && told.contains(load) && told.contains("##"), "{told}");
    }
    let output = rig.run(&["stats", "--weeks", "0"]);
    assert_eq!(code(&output), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn away_from_the_platform_what_is_kept_is_counted_and_said_to_be_old() {
    let rig = Rig::new().await;
    let before = rig.json(&["stats", "--json"]);
    let rig = rig.away().await;
    let output = rig.run(&["stats", "--json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let stats = super::json(&output);
    assert_eq!(stats["stale"], true);
    assert_eq!(stats["answers"], before["answers"]);
}
