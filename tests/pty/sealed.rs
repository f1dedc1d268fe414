//! What the interface leaves on disk while it runs, and how it asks for the passphrase of the vault.

use super::{DUTCH, desk_with_parcel, drafts::drafts, open_parcel, signed_in, write_reply};
use crate::cli::sealed::{assert_nowhere, private};
use crate::support::Home;
use crate::support::pty::{CTRL_U, ENTER, ESC, Start, TAB, eventually, find};

#[test]
fn drafts_and_forms_cannot_be_read_on_disk_while_it_runs_nor_after_a_kill() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    eventually("the draft is kept", || drafts(&home, &desk).into_iter().find(|draft| draft.text == DUTCH));
    term.keys(ESC).see_no_more("Checks");
    term.keys("2").see("Absences");
    term.keys("n").see("New absence");
    term.keys("+40d").keys(ENTER).keys("+41d").see("+41d");
    term.keys(ESC).see("Absences 4");
    let mut words = private(&desk);
    words.extend([DUTCH[..30].to_owned(), DUTCH[60..].to_owned()]);
    assert_nowhere(home.path(), &words);
    term.kill();
    assert_nowhere(home.path(), &words);
    let mut term = signed_in(&home, &desk);
    open_parcel(&mut term);
    term.keys("r").see("morgen weten.");
}

#[test]
fn the_passphrase_of_the_vault_is_asked_for_before_the_screen() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).var("SWOPDESK_PASSPHRASE", "correct horse").open();
    term.see("● live");
    term.keys("q");
    assert_eq!(term.end().code, 0);

    let mut term = started(&home, &desk);
    term.see("Passphrase of the vault: ");
    term.keys("wrong\r").see("Wrong; passphrase: ");
    term.keys("correct horse\r").see("● live");
    term.keys("q");
    assert_eq!(term.end().code, 0);

    let mut term = started(&home, &desk);
    for tried in 0..3 {
        eventually("it is asked for once more", || {
            let asked = String::from_utf8_lossy(&term.raw()).matches("assphrase").count();
            (asked > tried).then_some(())
        });
        term.keys("wrong\r");
    }
    assert_eq!(term.end().code, 6);
}

fn started(home: &Home, desk: &crate::support::desk::Desk) -> crate::support::pty::Term {
    Start::new(home).at(desk).open()
}

#[test]
fn a_passphrase_given_in_the_form_locks_what_is_kept_in_a_vault() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = Start::new(&home).url(desk.url()).open();
    let form = term.see("Once more");
    assert!(form.words().contains("only file permissions protect it"), "{form}");
    term.keys(desk.email()).keys(ENTER).keys(desk.password());
    term.keys(TAB).keys("correct horse").keys(ENTER).keys("correct house").keys(ENTER);
    term.see("The passphrases are not the same");
    term.keys(CTRL_U).keys("correct horse").keys(ENTER).see("● live");
    let screen = term.screen();
    assert!(!screen.words().contains("file permissions"), "{screen}");
    assert!(find(&term.raw(), b"horse").is_none(), "never on the screen");
    term.keys("q");
    assert_eq!(term.end().code, 0);
    let names: Vec<String> =
        crate::cli::account::files(home.path()).into_iter().map(|(path, _)| path).collect();
    assert!(names.iter().any(|name| name.ends_with(".vault")), "{names:?}");
    let mut words = private(&desk);
    words.extend(desk.tokens().unwrap());
    words.push("correct horse".to_owned());
    assert_nowhere(home.path(), &words);

    // The next start asks for it, and is signed in with it.
    let mut term = Start::new(&home).url(desk.url()).open();
    term.see("Passphrase of the vault: ");
    term.keys("correct horse\r").see("● live");
    // Its end asks for the password alone: the vault is open.
    desk.revoke_tokens().unwrap();
    term.keys("R");
    let form = term.see("Sign in to your helpdesk");
    assert!(!form.has("Passphrase"), "{form}");
}

#[test]
fn a_vault_of_another_address_is_opened_in_the_form() {
    let (desk, _) = desk_with_parcel();
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).var("SWOPDESK_PASSPHRASE", "correct horse").open();
    term.see("● live");
    term.keys("q");
    assert_eq!(term.end().code, 0);

    // The address is not known before it is typed.
    let mut term = Start::new(&home).open();
    term.see("Once more");
    term.keys(desk.url()).keys(ENTER).keys(desk.email()).keys(ENTER).keys(desk.password()).keys(ENTER);
    term.see("type its passphrase");
    term.keys("wrong horse").keys(ENTER).see("does not open the vault");
    term.keys("correct horse").keys(ENTER).see("● live");
}

#[test]
fn the_log_of_the_interface_holds_ids_alone() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = Start::new(&home).at(&desk).arg("-vv").open();
    term.see("● live");
    write_reply(&mut term, DUTCH);
    super::send(&mut term);
    super::see_delivered(&term);
    let log = std::fs::read_to_string(home.path().join("state/default/swopdesk.log")).unwrap();
    assert!(log.contains("delivery: done") && log.contains(&format!("discussion={id}")), "{log}");
    let mut words = private(&desk);
    words.extend([DUTCH[..30].to_owned(), DUTCH[60..].to_owned()]);
    assert_nowhere(home.path(), &words);
}
