//! The log that `-v` asks for: there is one, it is private, and it holds ids alone.

use super::account::{Rig, one_line};
use super::hostile::hostile;
use super::sealed::private;
use super::{code, err, out};
use swopdesk::demo::Act;

const REPLY: &str =
    "Goedemiddag, dank u wel voor uw bericht. Wij zoeken uit waar uw pakket is en laten het u morgen weten.";

fn log(rig: &Rig) -> String {
    let path = rig.home.path().join("state/default/swopdesk.log");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    std::fs::read_to_string(path).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_being_asked_for_there_is_no_log() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.run(&["inbox"])), 0);
    assert!(!rig.home.path().join("state/default/swopdesk.log").exists());
    assert!(out(&rig.run(&["doctor"])).contains("-v writes one"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_tells_what_was_done_by_ids_and_nothing_of_the_account() {
    let rig = Rig::new().await;
    let dutch = rig.dutch();
    let secret = format!("Mijn naam is Willemijn {} IBAN NL91ABNA0417164300", hostile());
    rig.demo.push_buyer_message(&dutch, &secret).unwrap();
    rig.demo.open_discussion("nl-nl", &secret, &secret).unwrap();
    let login = super::account::with_input(
        &mut rig.bare(&[
            "-vv",
            "login",
            "--api-url",
            rig.demo.url(),
            "--email",
            rig.demo.email(),
            "--password-stdin",
        ]),
        rig.demo.password(),
    );
    assert_eq!(code(&login), 0, "{}", err(&login));
    assert_eq!(code(&rig.bare(&["-vv", "inbox", "--view", "all"]).output().unwrap()), 0);
    assert_eq!(code(&rig.bare(&["-vv", "show", &dutch]).output().unwrap()), 0);
    // Refusals whose words are a stranger's, and a try that fails.
    let problem = serde_json::json!({ "title": secret, "detail": secret, "status": 500, "code": secret });
    let media_type = "application/problem+json".to_owned();
    let act = Act::Answer { status: 500, media_type, body: problem.to_string(), retry_after: None };
    rig.demo.script("POST", &format!("/v1/discussions/{dutch}/messages"), 1, act);
    let mut reply = rig.bare(&["-vv", "reply", &dutch]);
    let reply = super::account::with_input(&mut reply, REPLY);
    let log = log(&rig);
    for part in [
        "INFO platform::transport: answered method=GET path=/v1/discussions status=200 ms=",
        &format!("method=GET path=/v1/discussions/{dutch}/messages status=200"),
        &format!("method=POST path=/v1/discussions/{dutch}/messages status=500"),
        "path=/oauth/token status=200",
        "DEBUG runtime::sync: page of the list full=true",
        &format!("kind=Reply discussion={dutch} tries=1 why="),
    ] {
        assert!(log.contains(part), "no {part:?}; {} {log}", err(&reply));
    }
    assert!(!log.contains('?') && !log.contains("since="), "a query: {log}");
    let mut words = private(&rig.demo);
    words.extend(rig.demo.tokens().unwrap());
    words.extend(
        ["Willemijn", "NL91ABNA", "c3RvbGVu", "evil.example", &REPLY[..20], &REPLY[40..60]]
            .map(str::to_owned),
    );
    // The key file has the tokens: there is no key ring here. The log has nothing.
    for word in words {
        assert!(!log.contains(&word), "{word:?} stands in {log}");
    }
    assert!(out(&rig.bare(&["doctor"]).output().unwrap()).contains("swopdesk.log"));
    // Signed out, it goes too.
    assert_eq!(code(&rig.bare(&["logout", "--discard"]).output().unwrap()), 0);
    assert!(!rig.home.path().join("state/default/swopdesk.log").exists());
    one_line(&rig.bare(&["inbox"]).output().unwrap(), 3, "swopdesk login");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_stays_within_its_bounds() {
    let rig = Rig::new().await;
    let folder = rig.home.path().join("state/default");
    assert_eq!(code(&rig.run(&["-v", "inbox"])), 0);
    let file = folder.join("swopdesk.log");
    std::fs::write(&file, "x".repeat((1 << 20) - 100)).unwrap();
    assert_eq!(code(&rig.run(&["-v", "inbox"])), 0);
    assert!(std::fs::metadata(&file).unwrap().len() < 10_000);
    let old = folder.join("swopdesk.log.old");
    assert!((900_000..=1 << 20).contains(&std::fs::metadata(&old).unwrap().len()));
}
