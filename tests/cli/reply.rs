//! `swopdesk reply`: checked, sent once, kept when it cannot be sent.

use super::account::{Rig, one_line, with_input};
use super::{code, err, json};
use std::time::Duration;
use swopdesk::demo::Act;

const TEXT: &str = "Beste klant, uw pakket is vanmorgen verzonden en komt morgen bij u aan.";
const OTHER: &str = "Beste klant, helaas is uw pakket nog niet verzonden. Wij zoeken het uit.";
const ENGLISH: &str = "Dear customer, your parcel was sent this morning and will arrive tomorrow.";

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_sent_and_its_message_told() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let last = rig.demo.discussion(&id).unwrap()["last_message_id"].clone();
    let output = rig.reply(&id, &format!("{TEXT}\n"), &[]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let sent = rig.demo.delivered(&id).unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["text"], TEXT);
    let answer = json(&output);
    assert_eq!((&answer["message_id"], &answer["discussion_id"]), (&sent[0]["id"], &id.as_str().into()));
    let at =
        |text: &serde_json::Value| text.as_str().unwrap().parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    assert_eq!(at(&answer["sent_at"]), at(&sent[0]["sent_at"]));
    // To a person only the id, from standard input.
    let output = with_input(&mut rig.command(&["reply", &id, "--file", "-"]), OTHER);
    let second = rig.demo.delivered(&id).unwrap()[1]["id"].as_str().unwrap().to_owned();
    assert_eq!((code(&output), super::out(&output)), (0, format!("{second}\n")));
    // An older message than the newest is refused, and the text is not lost.
    let old = ["--in-reply-to", last.as_str().unwrap()];
    one_line(&rig.reply(&id, TEXT, &old), 4, "A newer message has arrived");
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 2);
    one_line(&rig.run(&["logout"]), 1, "1 draft");
    let again = rig.reply(&id, TEXT, &[]);
    assert_eq!(code(&again), 0, "{}", err(&again));
    assert_eq!(code(&rig.run(&["logout"])), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wrong_language_refuses_unless_it_is_accepted() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let output = rig.reply(&id, ENGLISH, &[]);
    assert_eq!(code(&output), 1);
    assert_eq!(json(&output)["language"]["verdict"], "mismatch");
    assert!(err(&output).contains("--accept language"), "{}", err(&output));
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 0);
    assert_eq!(code(&rig.reply(&id, ENGLISH, &["--accept", "courtesy"])), 1);
    assert_eq!(code(&rig.reply(&id, ENGLISH, &["--accept", "language"])), 0);
    assert_eq!(code(&rig.reply(&id, &format!("{ENGLISH} Thank you."), &["--accept", "all"])), 0);
    assert_eq!(code(&rig.reply(&id, TEXT, &["--accept", "language"])), 0);
    assert_eq!(code(&rig.reply(&id, " \n", &[])), 1);
    assert_eq!(code(&rig.reply(&id, TEXT, &["--accept", "nonsense"])), 2);
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 3);
    let check = |text| with_input(&mut rig.command(&["check", "--reply-to", &id, "--json"]), text);
    assert_eq!(json(&check(ENGLISH))["language"]["expected"], serde_json::json!(["nl"]));
    assert_eq!((code(&check(ENGLISH)), code(&check(TEXT))), (1, 0));
    one_line(&rig.run(&["check", "--reply-to", "d-unknown"]), 4, "knows no such thing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_sends_once_under_one_key() {
    let rig = Rig::new().await;
    for act in [Act::LoseAnswer, Act::BreakOff, Act::problem(503, "unavailable"), Act::html(502)] {
        let id = rig.dutch();
        rig.demo.script("POST", &format!("/v1/discussions/{id}"), 1, act.clone());
        let output = rig.reply(&id, TEXT, &[]);
        assert_eq!(code(&output), 0, "{act:?}: {}", err(&output));
        let sent = rig.demo.delivered(&id).unwrap();
        assert_eq!(sent.len(), 1, "{act:?}");
        assert_eq!(json(&output)["message_id"], sent[0]["id"]);
        let tries = rig.asked("POST", &format!("/v1/discussions/{id}/messages"));
        assert_eq!(tries.len(), 2, "{act:?}");
        assert!(tries[0].idempotency_key.is_some() && tries[0].idempotency_key == tries[1].idempotency_key);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_outage_the_same_reply_takes_up_its_row_and_another_is_refused() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    // The work is done and no answer comes through, then the platform asks for a long wait.
    let path = format!("/v1/discussions/{id}/messages");
    rig.demo.script("POST", &path, 1, Act::LoseAnswer);
    let slow = Act::Answer {
        status: 429,
        media_type: "application/problem+json".to_owned(),
        body: r#"{"code":"too_many_requests","status":429,"title":"Slow down"}"#.to_owned(),
        retry_after: Some(120),
    };
    rig.demo.script("POST", &path, 9, slow);
    one_line(&rig.reply(&id, TEXT, &[]), 5, "stays in the outbox");
    one_line(&rig.reply(&id, OTHER, &[]), 1, "Another reply to this discussion is still waiting");
    rig.demo.clear_script();
    let output = rig.reply(&id, TEXT, &[]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let sent = rig.demo.delivered(&id).unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!(json(&output)["message_id"], sent[0]["id"]);
    let keys: Vec<_> = rig.asked("POST", &path).into_iter().map(|r| r.idempotency_key).collect();
    assert!(keys.len() >= 3 && keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    assert_eq!(code(&rig.reply(&id, OTHER, &[])), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn away_from_the_platform_the_reply_waits_in_the_outbox() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    assert_eq!(code(&rig.run(&["inbox"])), 0);
    rig.demo.script("*", "/v1/", 99, Act::BreakOff);
    let output = rig.reply(&id, TEXT, &[]);
    assert_eq!(code(&output), 5, "{}", err(&output));
    assert!(err(&output).contains("stays in the outbox"), "{}", err(&output));
    one_line(&rig.run(&["logout"]), 1, "1 unsent item");
    rig.demo.clear_script();
    assert_eq!(code(&rig.reply(&id, TEXT, &[])), 0);
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 1);
    assert_eq!(rig.asked("POST", &format!("/v1/discussions/{id}")).len(), 1);
    // Nothing is known of a discussion that was never seen.
    rig.demo.script("*", "/v1/", 99, Act::BreakOff);
    one_line(&rig.reply("d-unknown", TEXT, &[]), 5, "broke off");
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_code_4_and_an_ended_session_3() {
    let rig = Rig::new().await;
    let (taken, closed) = (rig.dutch(), rig.dutch());
    rig.demo.take_over(&taken, "quality_dispute", None).unwrap();
    rig.demo.close(&closed).unwrap();
    one_line(&rig.reply(&taken, TEXT, &[]), 4, "taken the discussion over");
    one_line(&rig.reply(&closed, TEXT, &[]), 4, "closed");
    one_line(&rig.reply("d-unknown", TEXT, &[]), 4, "knows no such thing");
    let long = "Beste klant, uw pakket komt morgen bij u aan. ".repeat(300) + "Met vriendelijke groet";
    one_line(&rig.reply(&rig.dutch(), &long, &[]), 4, "text");
    rig.demo.script("POST", "/v1/discussions", 9, Act::problem(401, "token_invalid"));
    one_line(&rig.reply(&rig.dutch(), TEXT, &[]), 3, "stays in the outbox");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_go_with_a_reply() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let label = rig.home.path().join("label.pdf");
    std::fs::write(&label, b"%PDF-1.4 label").unwrap();
    rig.demo.script("POST", "/v1/attachments", 1, Act::LoseAnswer);
    let output = rig.reply(&id, TEXT, &["--attach", label.to_str().unwrap()]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let sent = rig.demo.delivered(&id).unwrap();
    assert_eq!(sent[0]["attachments"][0]["file_name"], "label.pdf");
    assert_eq!(sent[0]["attachments"].as_array().unwrap().len(), 1);
    one_line(&rig.reply(&id, TEXT, &["--attach", "no-such-file"]), 2, "no-such-file");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_send_one_reply() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let path = format!("/v1/discussions/{id}/messages");
    rig.demo.script("POST", &path, 1, Act::Delay(Duration::from_millis(800)));
    let file = rig.home.path().join("same.txt");
    std::fs::write(&file, TEXT).unwrap();
    let arguments = ["reply", &id, "--file", file.to_str().unwrap(), "--json"];
    let spawn = || {
        let mut command = rig.command(&arguments);
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        command.spawn().unwrap()
    };
    let (first, second) = (spawn(), spawn());
    let (first, second) = (first.wait_with_output().unwrap(), second.wait_with_output().unwrap());
    assert_eq!((code(&first), code(&second)), (0, 0), "{first:?} {second:?}");
    // Whoever comes late finds it sent.
    assert_eq!(json(&first)["message_id"], json(&second)["message_id"]);
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_again_is_not_sent_again_until_something_is_said() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let first = json(&rig.reply(&id, TEXT, &[]));
    // Its answer may have got lost on the way to whoever has asked.
    let again = rig.reply(&id, TEXT, &[]);
    assert_eq!((code(&again), json(&again)), (0, first.clone()));
    assert!(err(&again).contains("not sent again"), "{}", err(&again));
    // With a file it is another reply, and who names the message means it.
    let label = rig.home.path().join("label.pdf");
    std::fs::write(&label, b"%PDF-1.4 label").unwrap();
    let with_file = json(&rig.reply(&id, TEXT, &["--attach", label.to_str().unwrap()]));
    assert_ne!(with_file["message_id"], first["message_id"]);
    let named = ["--in-reply-to", with_file["message_id"].as_str().unwrap()];
    let named = json(&rig.reply(&id, TEXT, &named));
    assert_ne!(named["message_id"], with_file["message_id"]);
    rig.demo.push_buyer_message(&id, "En nu?").unwrap();
    assert_ne!(json(&rig.reply(&id, TEXT, &[]))["message_id"], named["message_id"]);
    assert_eq!(rig.demo.delivered(&id).unwrap().len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_a_running_copy_that_delivers_it_is_sent_once() {
    use std::sync::Arc;
    use swopdesk::config::Settings;
    use swopdesk::config::paths::{Paths, ProfileName};
    use swopdesk::platform::{Connection, Credentials, Helpdesk, PlatformUrl};
    use swopdesk::runtime::{
        clock::SystemClock,
        deliver::{Wake, keep_delivering},
        desk::Desk,
    };
    let rig = Rig::new().await;
    let id = rig.dutch();
    // Creates the folders.
    assert_eq!(code(&rig.run(&["inbox"])), 0);
    let helpdesk = Helpdesk::connect(Connection {
        url: PlatformUrl::parse(rig.demo.url()).unwrap(),
        accept_language: "en".to_owned(),
        clock: Arc::new(SystemClock),
        credentials: Credentials::Fixed(rig.demo.token().to_owned().into()),
    });
    let paths = Paths::under(rig.home.path(), ProfileName::default());
    let keeper = crate::support::keeper(&paths, rig.demo.url());
    let (desk, _) =
        Desk::open(helpdesk.unwrap(), &keeper, None, &paths, &Settings::defaults()).await.unwrap();
    let running = tokio::spawn(async move {
        let _ = keep_delivering(&desk, &Wake::default(), &|_| {}).await;
    });
    let output = rig.reply(&id, TEXT, &[]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let sent = rig.demo.delivered(&id).unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!(json(&output)["message_id"], sent[0]["id"]);
    rig.demo.take_over(&id, "quality_dispute", None).unwrap();
    one_line(&rig.reply(&id, OTHER, &[]), 4, "taken the discussion over");
    running.abort();
}
