//! What the real binary leaves on disk: nothing that can be read, and after a logout nothing at all.

use super::account::{Rig, files, one_line, with_input};
use super::{code, err, json};
use serde_json::Value;
use std::process::{Command, Output};
use swopdesk::demo::{Act, Demo};

const REPLY: &str = "Beste klant, wij zoeken het voor u uit en komen er morgen op terug.";

/// Everything of the account and its buyers that must not be found on disk.
pub fn private(demo: &Demo) -> Vec<String> {
    let mut words = vec![demo.email().to_owned(), demo.token().to_owned(), demo.password().to_owned()];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for discussion in demo.discussions().unwrap() {
        words.push(text(&discussion["buyer"]["display_name"]));
        words.push(text(&discussion["subject"]));
        words.push(text(&discussion["order"]["number"]));
        words.push(text(&discussion["last_message_preview"]).chars().take(24).collect());
    }
    words.retain(|word| word.len() >= 7);
    assert!(words.len() > 20, "{words:?}");
    words
}

/// Nothing of these stands in the name or the content of any file of a folder.
pub fn assert_nowhere(folder: &std::path::Path, words: &[String]) {
    let found = files(folder);
    assert!(found.len() > 2);
    for (path, bytes) in found {
        let name = path.strip_prefix(folder.to_str().unwrap()).unwrap().to_owned();
        // One pass for each first byte: there are many words and much text.
        for word in words {
            assert!(!name.contains(word.as_str()), "{name} tells {word:?}");
            let word = word.as_bytes();
            let mut from = 0;
            while let Some(at) = bytes[from..].iter().position(|byte| byte == &word[0]) {
                from += at;
                assert!(
                    !bytes[from..].starts_with(word),
                    "{} stands in {name}",
                    String::from_utf8_lossy(word)
                );
                from += 1;
            }
        }
    }
}

fn vault<'c>(command: &'c mut Command, passphrase: &str) -> &'c mut Command {
    command.env("SWOPDESK_PASSPHRASE", passphrase)
}

impl Rig {
    fn login_with(&self, passphrase: &str) -> Output {
        let arguments = [
            "login",
            "--api-url",
            self.demo.url(),
            "--email",
            self.demo.email(),
            "--password-stdin",
            "--json",
        ];
        with_input(vault(&mut self.bare(&arguments), passphrase), self.demo.password())
    }

    /// Looks at everything, and leaves a reply unsent.
    fn work(&self, command: impl Fn(&[&str]) -> Command) {
        let dutch = self.dutch();
        assert_eq!(code(&command(&["inbox", "--view", "all"]).output().unwrap()), 0);
        assert_eq!(code(&command(&["show", &dutch]).output().unwrap()), 0);
        assert_eq!(code(&command(&["absence", "list"]).output().unwrap()), 0);
        self.demo.script("POST", "/v1/discussions", 99, Act::problem(500, "internal"));
        let reply = with_input(&mut command(&["reply", &dutch]), REPLY);
        assert_eq!(code(&reply), 5, "{}", err(&reply));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_vault_nothing_can_be_read_and_after_logout_nothing_is_left() {
    let rig = Rig::new().await;
    let output = rig.login_with("correct horse");
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(json(&output)["kept_in"], "vault");
    let command = |arguments: &[&str]| {
        let mut command = rig.bare(arguments);
        vault(&mut command, "correct horse");
        command
    };
    rig.work(command);
    let mut words = private(&rig.demo);
    words.extend([REPLY[..30].to_owned(), "refresh_token".to_owned(), "access_token".to_owned()]);
    assert_nowhere(rig.home.path(), &words);

    one_line(&command(&["logout"]).output().unwrap(), 1, "1 unsent item in the outbox");
    let output = command(&["logout", "--discard", "--json"]).output().unwrap();
    assert_eq!(json(&output), serde_json::json!({"signed_out": true, "revoked": true}), "{}", err(&output));
    // Not a file but locks on which nobody stands, and they tell nothing.
    let left = files(rig.home.path());
    assert!(left.iter().all(|(path, text)| path.ends_with("lock") && text.is_empty()), "{left:?}");
    let place = swopdesk::store::Place::new(
        &swopdesk::config::paths::Paths::under(rig.home.path(), Default::default()),
        rig.demo.url(),
        "acc-1",
    );
    let told = ["acc-1", place.id(), "127.0.0.1", rig.demo.email()];
    assert!(left.iter().all(|(path, _)| told.iter().all(|word| !path.contains(word))), "{left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_token_the_local_data_is_sealed_too() {
    let rig = Rig::new().await;
    rig.work(|arguments| rig.command(arguments));
    let mut words = private(&rig.demo);
    words.push(REPLY[..30].to_owned());
    words.push("acc-1".to_owned());
    assert_nowhere(rig.home.path(), &words);
    // The key outlives the process: the reply is still there, and delivered once.
    rig.demo.clear_script();
    let output = rig.command(&["logout"]).output().unwrap();
    one_line(&output, 1, "1 unsent item in the outbox");
    assert_eq!(code(&rig.command(&["logout", "--discard"]).output().unwrap()), 0);
    assert!(files(rig.home.path()).iter().all(|(path, text)| path.ends_with("lock") && text.is_empty()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_wants_its_passphrase_and_a_wrong_one_destroys_nothing() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.login_with("correct horse")), 0);
    let before = files(rig.home.path());
    one_line(&rig.bare(&["inbox"]).output().unwrap(), 6, "SWOPDESK_PASSPHRASE_FILE or SWOPDESK_PASSPHRASE");
    one_line(&vault(&mut rig.bare(&["inbox"]), "wrong").output().unwrap(), 6, "does not open the vault");
    one_line(&vault(&mut rig.bare(&["logout"]), "wrong").output().unwrap(), 6, "does not open the vault");
    // A token of the environment needs the key of the vault all the same.
    one_line(&rig.command(&["inbox"]).output().unwrap(), 6, "SWOPDESK_PASSPHRASE");
    let kept = |files: &[(String, Vec<u8>)]| {
        files
            .iter()
            .filter(|(path, _)| path.ends_with(".vault") || path.ends_with(".sqlite"))
            .cloned()
            .collect::<Vec<_>>()
    };
    assert!(kept(&before).len() == 2 && kept(&before) == kept(&files(rig.home.path())));

    let file = rig.home.path().join("passphrase");
    let mut inbox = rig.bare(&["inbox"]);
    inbox.env("SWOPDESK_PASSPHRASE_FILE", &file);
    one_line(&inbox.output().unwrap(), 6, "cannot be read");
    std::fs::write(&file, "\n").unwrap();
    one_line(&inbox.output().unwrap(), 6, "is empty");
    std::fs::write(&file, "correct horse\n").unwrap();
    let output = inbox.output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    // Forgetting needs no passphrase.
    let output = rig.bare(&["logout", "--discard"]).output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    std::fs::remove_file(&file).unwrap();
    assert!(files(rig.home.path()).iter().all(|(path, _)| path.ends_with("lock")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_file_moves_into_the_vault_with_what_it_opens() {
    let rig = Rig::new().await;
    assert_eq!(code(&rig.login(&[], rig.demo.password())), 0);
    rig.work(|arguments| rig.bare(arguments));
    let plain = |rig: &Rig| files(rig.home.path()).iter().any(|(path, _)| path.ends_with(".json"));
    assert!(plain(&rig));
    let output = vault(&mut rig.bare(&["inbox", "--json"]), "correct horse").output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert!(!plain(&rig));
    one_line(&rig.bare(&["inbox"]).output().unwrap(), 6, "SWOPDESK_PASSPHRASE");
    let output = vault(&mut rig.bare(&["logout"]), "correct horse").output().unwrap();
    one_line(&output, 1, "1 unsent item in the outbox");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_key_is_told_and_the_data_stays_until_it_is_given_up() {
    let rig = Rig::new().await;
    rig.work(|arguments| rig.command(arguments));
    let key = files(rig.home.path()).into_iter().find(|(path, _)| path.ends_with(".json")).unwrap();
    std::fs::remove_file(&key.0).unwrap();
    one_line(&rig.command(&["inbox"]).output().unwrap(), 6, "logout --discard");
    one_line(&rig.command(&["logout"]).output().unwrap(), 6, "is gone");
    std::fs::write(&key.0, &key.1).unwrap();
    one_line(&rig.command(&["logout"]).output().unwrap(), 1, "1 unsent item in the outbox");
    std::fs::remove_file(&key.0).unwrap();
    assert_eq!(code(&rig.command(&["logout", "--discard"]).output().unwrap()), 0);
    assert_eq!(code(&rig.command(&["inbox"]).output().unwrap()), 0, "a new beginning");
}
