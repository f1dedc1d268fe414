//! A discussion with a hundred thousand messages, as a hostile platform would have it.

use super::account::Rig;
use super::{code, err, json};
use swopdesk::demo::Act;

#[tokio::test(flavor = "multi_thread")]
async fn show_gives_the_newest_messages_and_no_more_than_it_can_hold() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let mut message = rig.demo.messages(&id).unwrap()[0].clone();
    let start = chrono::DateTime::parse_from_rfc3339(message["sent_at"].as_str().unwrap()).unwrap();
    // Newest first, as it is asked for; each page leads to the next, without an end.
    let mut number = 0_i64;
    for page in 0..60 {
        let items: Vec<_> = (0..500)
            .map(|_| {
                number += 1;
                message["id"] = format!("m-{number}").into();
                message["sent_at"] = (start - chrono::TimeDelta::seconds(number)).to_rfc3339().into();
                message.clone()
            })
            .collect();
        let body = serde_json::json!({ "items": items, "next_cursor": format!("c-{page}") });
        let media_type = "application/json".to_owned();
        let act = Act::Answer { status: 200, media_type, body: body.to_string(), retry_after: None };
        rig.demo.script("GET", &format!("/v1/discussions/{id}/messages"), 1, act);
    }
    let output = rig.run(&["show", &id, "--json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(err(&output).contains("only the newest 20,000 messages are shown"), "{}", err(&output));
    let shown = json(&output);
    let messages = shown["messages"].as_array().unwrap();
    assert_eq!((messages.len(), messages[19_999]["id"].as_str()), (20_000, Some("m-1")));
    assert_eq!(rig.asked("GET", &format!("/v1/discussions/{id}/messages")).len(), 40);
}
