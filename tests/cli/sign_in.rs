//! `swopdesk login`, `swopdesk logout` and the token of the environment.

use super::account::{CODE, Rig, files, one_line, with_input};
use super::{code, err, json, out};
use swopdesk::demo::Act;

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_is_kept_in_a_private_file_and_used_by_the_next_command() {
    let rig = Rig::new().await;
    let output = rig.login(&[], &format!("{}\n", rig.demo.password()));
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(out(&output).contains("signed in to 127.0.0.1:"), "{}", out(&output));
    assert!(err(&output).contains("only file permissions protect"), "{}", err(&output));
    let kept = files(rig.home.path());
    assert!(kept.iter().all(|(_, text)| !String::from_utf8_lossy(text).contains(rig.demo.password())));
    #[cfg(unix)]
    for (path, _) in &kept {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{path} can be read by others");
    }
    // Neither address nor token is given any more.
    let inbox = rig.bare(&["inbox", "--view", "all", "--json"]).output().unwrap();
    assert_eq!(code(&inbox), 0, "{}", err(&inbox));
    assert_eq!(json(&inbox)["items"].as_array().unwrap().len(), 40);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_one_time_code_is_given_or_asked_for() {
    let rig = Rig::with(|options| options.require_otp = Some(CODE.to_owned())).await;
    one_line(&rig.login(&[], rig.demo.password()), 3, "--otp");
    one_line(&rig.login(&["--otp", "999999"], rig.demo.password()), 3, "newest code");
    let output = rig.login(&["--otp", CODE, "--json"], rig.demo.password());
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(json(&output)["account"]["id"], "acc-1");
    assert_eq!(json(&output)["kept_in"], "file");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_sign_in_is_told_in_one_line() {
    let rig = Rig::new().await;
    one_line(&rig.login(&[], "wrong"), 3, "E-mail address or password is wrong");
    one_line(&rig.login(&[], "\n"), 2, "password");
    let no_password = rig.bare(&["login", "--api-url", rig.demo.url(), "--email", "a@b.example"]);
    one_line(&{ no_password }.output().unwrap(), 2, "--password-stdin");
    let no_email = rig.bare(&["login", "--api-url", rig.demo.url(), "--password-stdin"]);
    one_line(&{ no_email }.output().unwrap(), 2, "--email");
    one_line(&rig.bare(&["login", "--email", "a@b.example"]).output().unwrap(), 2, "--api-url");
    let bad = ["login", "--api-url", "http://helpdesk.example.com", "--email", "a@b.example"];
    one_line(&rig.bare(&bad).output().unwrap(), 2, "https");
    one_line(&rig.bare(&["inbox", "--api-url", "ftp://example.com"]).output().unwrap(), 2, "https");
    rig.demo.script("POST", "/oauth/token", 1, Act::html(200));
    one_line(&rig.login(&[], rig.demo.password()), 5, "web page");
    rig.demo.script("POST", "/oauth/token", 1, Act::problem(429, "too_many_requests"));
    one_line(&rig.login(&[], rig.demo.password()), 5, "slow down");
    assert!(!files(rig.home.path()).iter().any(|(path, _)| path.ends_with(".sqlite")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_begins_a_session_once() {
    let rig = Rig::new().await;
    let client = crate::demo::client();
    let form =
        [("grant_type", "password"), ("username", rig.demo.email()), ("password", rig.demo.password())];
    let answer = client.post(format!("{}/oauth/token", rig.demo.url())).form(&form).send().await.unwrap();
    let answer: serde_json::Value = answer.json().await.unwrap();
    let arguments = ["login", "--api-url", rig.demo.url(), "--refresh-token-stdin"];
    let refresh = answer["refresh_token"].as_str().unwrap();
    let output = with_input(&mut rig.bare(&arguments), refresh);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(code(&rig.bare(&["inbox"]).output().unwrap()), 0);
    one_line(&with_input(&mut rig.bare(&arguments), "no-such-token"), 3, "refresh token");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_session_every_command_says_how_to_get_one() {
    let rig = Rig::new().await;
    for command in [&["inbox"][..], &["show", "d-1"], &["absence", "list"], &["absence", "withdraw", "a-1"]] {
        one_line(&rig.bare(command).output().unwrap(), 3, "swopdesk login");
        let with_url = [command, &["--api-url", rig.demo.url()][..]].concat();
        one_line(&rig.bare(&with_url).output().unwrap(), 3, "swopdesk login");
    }
    let mut wrong = rig.command(&["inbox"]);
    one_line(&wrong.env("SWOPDESK_TOKEN", "wrong").output().unwrap(), 3, "SWOPDESK_TOKEN");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_renewed_in_the_middle_and_its_end_is_told() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.login(&[], rig.demo.password())), 0);
    rig.demo.revoke_access_tokens().unwrap();
    let inbox = rig.bare(&["inbox", "--json"]).output().unwrap();
    assert_eq!(code(&inbox), 0, "{}", err(&inbox));
    assert_eq!(rig.asked("POST", "/oauth/token").len(), 2);
    rig.demo.revoke_tokens().unwrap();
    one_line(&rig.bare(&["inbox"]).output().unwrap(), 3, "swopdesk login");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_of_the_environment_is_not_kept_and_its_language_is_asked_for() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.run(&["inbox", "--lang", "pl"])), 0);
    for (path, text) in files(rig.home.path()) {
        let found = text.windows(rig.demo.token().len()).any(|part| part == rig.demo.token().as_bytes());
        assert!(!found, "{path} holds the token");
    }
    assert!(rig.asked("GET", "/v1/account").iter().all(|r| {
        r.accept_language.as_deref() == Some("pl, en;q=0.5")
            && r.user_agent.as_deref().is_some_and(|agent| agent.starts_with("swopdesk/"))
    }));
}

#[tokio::test(flavor = "multi_thread")]
async fn logout_leaves_nothing() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.login(&[], rig.demo.password())), 0);
    let dutch = rig.dutch();
    assert_eq!(code(&rig.bare(&["inbox"]).output().unwrap()), 0);
    assert_eq!(code(&rig.bare(&["show", &dutch]).output().unwrap()), 0);
    let output = rig.bare(&["logout", "--json"]).output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(json(&output), serde_json::json!({"signed_out": true, "revoked": true}));
    assert_eq!(rig.asked("POST", "/oauth/revoke").len(), 1);
    let left: Vec<String> = files(rig.home.path()).into_iter().map(|(path, _)| path).collect();
    assert!(left.iter().all(|path| path.ends_with("lock")), "{left:?}");
    one_line(&rig.bare(&["inbox"]).output().unwrap(), 3, "swopdesk login");
    let again = rig.bare(&["logout"]).output().unwrap();
    assert_eq!((code(&again), out(&again).as_str()), (0, "nobody was signed in\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn logout_keeps_what_was_not_sent_unless_it_is_given_up() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.login(&[], rig.demo.password())), 0);
    let dutch = rig.dutch();
    rig.demo.script("POST", "/v1/discussions", 9, Act::problem(500, "internal"));
    let mut reply = rig.bare(&["reply", &dutch]);
    let reply = with_input(&mut reply, "Beste klant, wij zoeken het voor u uit en komen erop terug.");
    assert_eq!(code(&reply), 5, "{}", err(&reply));
    one_line(&rig.bare(&["logout"]).output().unwrap(), 1, "1 unsent item in the outbox");
    assert_eq!(rig.asked("POST", "/oauth/revoke").len(), 0);
    rig.demo.script("POST", "/oauth/revoke", 9, Act::problem(503, "unavailable"));
    let output = rig.bare(&["logout", "--discard"]).output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(err(&output).contains("could not be told"), "{}", err(&output));
    let left: Vec<String> = files(rig.home.path()).into_iter().map(|(path, _)| path).collect();
    assert!(left.iter().all(|path| path.ends_with("lock")), "{left:?}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn in_a_terminal_password_and_code_are_asked_for_and_not_shown() {
    use portable_pty::{CommandBuilder, PtySize, native_pty_system};
    use std::io::{Read, Write};
    use std::time::Duration;
    let rig = Rig::with(|options| options.require_otp = Some(CODE.to_owned())).await;
    let pty = native_pty_system().openpty(PtySize { rows: 24, cols: 80, ..PtySize::default() }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_swopdesk"));
    command.args(["login", "--api-url", rig.demo.url()]);
    command.env_clear();
    command.env("SWOPDESK_HOME", rig.home.path());
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let mut reader = pty.master.try_clone_reader().unwrap();
    let mut writer = pty.master.take_writer().unwrap();
    let (told, heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut piece = [0; 1024];
        while let Ok(n @ 1..) = reader.read(&mut piece) {
            let _ = told.send(piece[..n].to_vec());
        }
    });
    let mut screen = String::new();
    let until = |text: &str, screen: &mut String| {
        while !screen.contains(text) {
            let piece = heard.recv_timeout(Duration::from_secs(20));
            let piece = piece.unwrap_or_else(|_| panic!("no {text:?} in {screen:?}"));
            screen.push_str(&String::from_utf8_lossy(&piece));
        }
    };
    for (question, answer) in [
        ("E-mail: ", rig.demo.email()),
        ("Password: ", rig.demo.password()),
        ("only file permissions): ", "correct horse"),
        ("Once more: ", "correct horse"),
        ("One-time code: ", CODE),
    ] {
        until(question, &mut screen);
        // The question comes a moment before the terminal stops to show what is typed.
        let begun = std::time::Instant::now();
        while question != "E-mail: " && shows_typing(&*pty.master) {
            assert!(begun.elapsed() < Duration::from_secs(20), "{question} is shown while it is typed");
            std::thread::yield_now();
        }
        writer.write_all(format!("{answer}\n").as_bytes()).unwrap();
    }
    until("signed in to", &mut screen);
    assert!(child.wait().unwrap().success());
    assert!(!screen.contains(rig.demo.password()) && !screen.contains(CODE), "{screen}");
    assert!(screen.contains("which the passphrase opens") && !screen.contains("correct horse"), "{screen}");
}

/// Whether the terminal shows what is typed (ECHO of its local flags).
#[cfg(unix)]
fn shows_typing(terminal: &dyn portable_pty::MasterPty) -> bool {
    terminal.get_termios().is_some_and(|modes| modes.local_flags.bits() & 0o10 != 0)
}
