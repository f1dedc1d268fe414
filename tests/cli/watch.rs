//! `swopdesk watch`: what happens, a line each; the line of counts; offline and back; and how it ends.

use super::account::{Rig, one_line};
use super::hostile::hostile;
use crate::support::DEADLINE;
use crate::support::pty::eventually;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use swopdesk::demo::Act;

/// The command while it stays, its lines read by a thread.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn start(mut command: Command) -> Watch {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (give, lines) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            for line in out.lines() {
                let Ok(line) = line else { return };
                if give.send(line).is_err() {
                    return;
                }
            }
        });
        Watch { child, lines }
    }

    fn of(rig: &Rig, more: &[&str]) -> Watch {
        let mut arguments = vec!["watch"];
        arguments.extend(more);
        Watch::start(rig.command(&arguments))
    }

    fn line(&self) -> String {
        self.lines.recv_timeout(DEADLINE).expect("a line")
    }

    fn json(&self) -> Value {
        let line = self.line();
        serde_json::from_str(&line).unwrap_or_else(|e| panic!("{e}: {line}"))
    }

    /// The next document of an event.
    fn event(&self, name: &str) -> Value {
        loop {
            let document = self.json();
            if document["event"] == name {
                return document;
            }
        }
    }

    fn signal(&self, name: &str) {
        let told = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status();
        assert!(told.unwrap().success());
    }

    /// Waits for its end.
    fn end(&mut self) -> ExitStatus {
        eventually("it ends", || self.child.try_wait().unwrap())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const FIELDS: [&str; 13] = [
    "event",
    "at",
    "discussion_id",
    "buyer",
    "subject",
    "market",
    "stage",
    "due_at",
    "remaining_seconds",
    "reason",
    "overdue",
    "two_hours",
    "needs_reply",
];

#[tokio::test(flavor = "multi_thread")]
async fn each_event_is_a_document_with_every_field() {
    let rig = Rig::new().await;
    let watch = Watch::of(&rig, &["--json"]);
    let online = watch.json();
    assert_eq!(online["event"], "online");
    let id = rig.dutch();
    let message = watch.event("message");
    assert_eq!((&message["discussion_id"], &message["market"]), (&id.as_str().into(), &"nl-nl".into()));
    assert_eq!(message["needs_reply"].as_u64(), online["needs_reply"].as_u64().map(|many| many + 1));
    assert!(message["remaining_seconds"].as_i64().unwrap() > 0 && message["due_at"].is_string());
    rig.demo.take_over(&id, "quality_dispute", None).unwrap();
    let takeover = watch.event("takeover");
    assert_eq!(
        (&takeover["discussion_id"], &takeover["reason"]),
        (&id.as_str().into(), &"quality_dispute".into())
    );
    for document in [&online, &message, &takeover] {
        let mut fields: Vec<&str> = document.as_object().unwrap().keys().map(String::as_str).collect();
        let mut wanted = FIELDS.to_vec();
        fields.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(fields, wanted);
        assert!(document["at"].as_str().unwrap().parse::<chrono::DateTime<chrono::Utc>>().is_ok());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_cleanly_on_a_signal() {
    let rig = Rig::new().await;
    for signal in ["TERM", "INT"] {
        let mut watch = Watch::of(&rig, &[]);
        assert!(watch.line().contains("Connected: "));
        watch.signal(signal);
        assert_eq!(watch.end().code(), Some(0), "{signal}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_when_nobody_reads_it_any_more() {
    let rig = Rig::new().await;
    let mut child = rig.command(&["watch"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    assert!(line.contains("Connected: "), "{line}");
    // Nothing happens any more at the platform: it sees by itself that the pipe is closed.
    drop(out);
    let (_, lines) = channel();
    let mut watch = Watch { child, lines };
    assert_eq!(watch.end().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_is_clean_for_people_and_as_json() {
    let rig = Rig::new().await;
    let (plain, json) = (Watch::of(&rig, &[]), Watch::of(&rig, &["--json"]));
    assert!(plain.line().contains("Connected: "));
    assert_eq!(json.json()["event"], "online");
    let hostile = hostile();
    rig.demo.open_discussion("nl-nl", &hostile, &hostile).unwrap();
    let bad = |c: &char| swopdesk::domain::clean::is_unsafe(*c);
    let line = plain.line();
    assert!(line.contains("New message from ") && line.contains("begin"), "{line}");
    let document = json.json();
    for text in [line.as_str(), document["subject"].as_str().unwrap(), document["buyer"].as_str().unwrap()] {
        assert_eq!(text.chars().find(bad), None, "{text:?}");
        assert!(!text.contains("c3RvbGVu") && !text.contains("evil.example"), "{text:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_line_of_counts_comes_anew_when_they_change() {
    let rig = Rig::with(|options| options.discussions = 0).await;
    let (plain, json) =
        (Watch::of(&rig, &["--line"]), Watch::of(&rig, &["--line", "--json", "--lang", "pl"]));
    assert_eq!(plain.line(), "nothing to reply");
    let none = json.json();
    assert_eq!(
        (&none["class"], &none["needs_reply"], &none["online"]),
        (&"calm".into(), &0.into(), &true.into())
    );
    let id = rig.dutch();
    assert_eq!(plain.line(), "1 needs a reply");
    assert_eq!(json.json()["text"], "1 czeka na odpowiedź");
    // The same counts once more are no line.
    rig.demo.push_buyer_message(&id, "Hallo?").unwrap();
    rig.dutch();
    assert_eq!(plain.line(), "2 need a reply");
    rig.demo.close(&id).unwrap();
    assert_eq!(plain.line(), "1 needs a reply");
}

#[tokio::test(flavor = "multi_thread")]
async fn offline_is_told_once_and_it_comes_back() {
    let rig = Rig::new().await;
    rig.demo.script("*", "/", 6, Act::BreakOff);
    let watch = Watch::of(&rig, &["--json"]);
    // Nothing was kept here: it waits for the platform all the same.
    assert_eq!(watch.json()["event"], "offline");
    assert_eq!(watch.json()["event"], "online");
    rig.demo.script("GET", "/v1/events", 1_000, Act::problem(500, "internal"));
    rig.demo.script("GET", "/v1/discussions", 1_000, Act::problem(500, "internal"));
    rig.demo.forget_events().unwrap();
    rig.dutch();
    rig.demo.clear_script();
    loop {
        let event = watch.json();
        if event["event"] == "message" {
            break;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_events_it_asks_again_and_again() {
    let rig = Rig::new().await;
    rig.demo.script("GET", "/v1/events", 1_000, Act::problem(404, "not_found"));
    let watch = Watch::of(&rig, &["--interval", "5", "--json"]);
    assert_eq!(watch.json()["event"], "online");
    rig.dutch();
    assert_eq!(watch.json()["event"], "message");
    assert_eq!(super::code(&rig.run(&["watch", "--interval", "0"])), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_signed_in_is_code_3_and_a_session_that_ends_too() {
    let rig = Rig::new().await;
    one_line(&rig.bare(&["watch"]).output().unwrap(), 3, "not signed in");
    let mut watch = Watch::of(&rig, &[]);
    assert!(watch.line().contains("Connected: "));
    rig.demo.revoke_access_tokens().unwrap();
    assert_eq!(watch.end().code(), Some(3));
}
