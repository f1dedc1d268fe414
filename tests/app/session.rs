//! Signing in, being signed out, and the connection.

use crate::support::rig::Rig;
use crate::support::samples;
use secrecy::ExposeSecret;
use swopdesk::app::Screen;
use swopdesk::app::msg::{Credentials, Effect, Link, Msg, SignInOutcome, VaultState};
use swopdesk::app::sign_in::SignInField;
use swopdesk::fault::{Fault, FaultKind};
use swopdesk::input::Context;
use swopdesk::words::Wording;

fn wrong() -> Fault {
    crate::support::samples::fault(FaultKind::SignedOut, "e-mail or password is wrong", "type them again")
}

fn signing_in() -> Rig {
    let mut rig = Rig::blank(80, 24);
    rig.tell(Msg::SignedOut(None));
    assert_eq!(rig.app.context(), Context::SignIn);
    assert_eq!(rig.effects(), [Effect::LookAtVault(String::new())]);
    rig
}

fn fill(rig: &mut Rig) {
    rig.type_text("https://desk.example.com\nseller@example.com\n");
    rig.type_text("geheim wachtwoord");
}

#[test]
fn enter_goes_to_the_first_empty_field_and_then_signs_in() {
    let mut rig = signing_in();
    assert_eq!(rig.app.sign_in.focused(), SignInField::Url);
    fill(&mut rig);
    assert_eq!(rig.app.sign_in.focused(), SignInField::Password);
    rig.press("Shift-Tab Ctrl-u Enter");
    assert_eq!(rig.app.sign_in.focused(), SignInField::Email, "emptied again");
    rig.type_text("seller@example.com");
    rig.press("Enter");
    let effects = rig.effects();
    let [Effect::SignIn(sent)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(
        (sent.url.as_str(), sent.email.as_str(), sent.password.expose_secret(), sent.otp.as_ref()),
        ("https://desk.example.com", "seller@example.com", "geheim wachtwoord", None)
    );
    rig.expect("signing in");
    rig.press("Enter");
    rig.type_text("x");
    assert_eq!(rig.effects(), [], "one try at a time");
    assert!(!format!("{sent:?} {:?}", rig.app).contains("geheim"), "never in a log");
}

#[test]
fn the_password_is_never_drawn() {
    let mut rig = signing_in();
    fill(&mut rig);
    assert!(!rig.screen().contains("geheim") && rig.screen().contains("•••••••••••••••••"));
    for (cols, rows) in [(120, 40), (200, 50)] {
        rig.tell(Msg::Resize(cols, rows));
        assert!(!rig.screen().contains("geheim"));
    }
}

#[test]
fn what_was_typed_stays_when_it_fails() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.press("Enter");
    rig.tell(Msg::SignIn(SignInOutcome::Failed(wrong())));
    rig.expect("e-mail or password is wrong - type them again");
    rig.expect("seller@example.com");
    rig.effects();
    rig.press("Enter");
    assert!(matches!(rig.effects()[..], [Effect::SignIn(_)]), "tried again with what stands there");
}

#[test]
fn the_one_time_code_is_asked_for_when_it_is_needed() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.press("Enter");
    assert!(!rig.shows("One-time code"));
    rig.tell(Msg::SignIn(SignInOutcome::OtpNeeded));
    rig.expect("One-time code");
    assert_eq!(rig.app.sign_in.focused(), SignInField::Otp);
    rig.effects();
    rig.type_text("123456");
    rig.press("Enter");
    let effects = rig.effects();
    let [Effect::SignIn(sent)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(sent.otp.as_deref(), Some("123456"));
    rig.tell(Msg::SignIn(SignInOutcome::Failed(wrong())));
    assert_eq!(rig.app.sign_in.editor(SignInField::Otp).text(), "", "a code works once");
    assert_eq!(rig.app.sign_in.focused(), SignInField::Otp);
    assert_eq!(rig.app.sign_in.editor(SignInField::Password).text(), "geheim wachtwoord");
}

#[test]
fn signed_in_the_password_is_forgotten_and_the_list_is_there() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.press("Enter");
    rig.tell(Msg::Opened(Box::new(samples::opened(&samples::discussions()))));
    rig.tell(Msg::SignIn(SignInOutcome::Done));
    assert_eq!(rig.app.context(), Context::Inbox);
    assert_eq!(rig.app.sign_in.editor(SignInField::Password).text(), "");
    assert_eq!(rig.app.sign_in.editor(SignInField::Email).text(), "seller@example.com");
}

#[test]
fn signed_out_in_the_middle_nothing_is_lost() {
    let mut rig = Rig::open(80, 24);
    rig.press("r");
    rig.type_text("Beste heer");
    rig.tell(Msg::SignedOut(Some(crate::support::samples::fault(
        FaultKind::SignedOut,
        "the session has ended",
        "sign in again",
    ))));
    assert_eq!(rig.app.context(), Context::SignIn);
    rig.expect("the session has ended - sign in again");
    rig.expect("not signed in");
    assert!(!rig.shows("overdue") && !rig.shows("J. de Vries"), "{}", rig.screen());
    fill(&mut rig);
    rig.press("Enter");
    // The same account: the store need not be read again.
    rig.tell(Msg::SignIn(SignInOutcome::Done));
    assert_eq!((rig.app.context(), rig.text()), (Context::Composer, "Beste heer"));

    let mut rig = Rig::open(80, 24);
    rig.press("2 n");
    rig.type_text("21 dec");
    rig.tell(Msg::SignedOut(None));
    assert!(rig.effects().iter().any(|effect| matches!(effect, Effect::SaveForm(Some(_)))));
    rig.tell(Msg::SignIn(SignInOutcome::Done));
    assert_eq!((rig.app.screen, rig.app.context()), (Screen::Absences, Context::AbsenceForm));
    rig.expect("21 dec");
}

#[test]
fn offline_since_the_first_failure() {
    let mut rig = Rig::open(80, 24);
    let why = || {
        crate::support::samples::fault(
            FaultKind::OutOfReach,
            "the helpdesk does not answer",
            "check the network; all is kept",
        )
    };
    let since = rig.app.now;
    rig.tell(Msg::Link(Link::Offline { since, why: why() }));
    rig.wait(600_000);
    let later = rig.app.now;
    rig.tell(Msg::Link(Link::Offline { since: later, why: why() }));
    rig.expect("⚠ offline since 14:02");
    rig.expect("the helpdesk does not answer - check the network; all is kept");
    rig.tell(Msg::Link(Link::Live { checked_at: later }));
    rig.expect("● live · checked 14:12");
    rig.tell(Msg::Link(Link::Offline { since: later, why: why() }));
    rig.expect("⚠ offline since 14:12");
}

#[test]
fn before_anything_is_known_the_list_does_not_call_itself_empty() {
    let mut rig = Rig::blank(80, 24);
    rig.expect("opening");
    let mut opened = samples::opened(&[]);
    opened.synced_at = None;
    rig.tell(Msg::Opened(Box::new(opened)));
    rig.expect("reading the list");
    rig.tell(Msg::Link(Link::Listing { done: 0, of_about: None }));
    rig.expect("reading the list");
    let why = crate::support::samples::fault(
        FaultKind::OutOfReach,
        "the helpdesk does not answer",
        "check the network",
    );
    rig.tell(Msg::Link(Link::Offline { since: rig.app.now, why }));
    rig.expect("The list has not been read yet.");
    rig.tell(Msg::Link(Link::Live { checked_at: rig.app.now }));
    rig.expect("Nothing needs a reply.");
    rig.expect("Tab shows the other views.");
}

#[test]
fn remarks_are_told_once_and_stay_in_the_help() {
    let mut rig = Rig::open(80, 24);
    for _ in 0..2 {
        rig.tell(Msg::Remark(Wording::plain(
            "there is no keyring here: the session is kept in a file only you can read",
        )));
    }
    rig.expect("there is no keyring here");
    rig.wait(10_000);
    rig.press("?");
    rig.press("PageDown PageDown");
    rig.expect("Good to know");
    rig.expect("the session is kept in a file only you can read");
    assert_eq!(rig.app.remarks.len(), 1);
}

fn sent(rig: &mut Rig) -> Credentials {
    match &rig.effects()[..] {
        [Effect::SignIn(sent)] => sent.clone(),
        other => panic!("{other:?}\n{}", rig.screen()),
    }
}

fn passphrase(sent: &Credentials) -> Option<&str> {
    sent.passphrase.as_ref().map(ExposeSecret::expose_secret)
}

#[test]
fn where_no_key_ring_works_a_vault_is_offered_and_may_be_left_out() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.tell(Msg::Vault(VaultState::Offered));
    assert_eq!(rig.app.sign_in.focused(), SignInField::Password, "the cursor stays");
    rig.expect("Passphrase");
    rig.expect("Once more");
    rig.expect("left empty, only file permissions protect it");
    rig.press("Enter");
    assert_eq!(passphrase(&sent(&mut rig)), None);
}

#[test]
fn the_passphrase_of_a_new_vault_is_typed_twice() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.tell(Msg::Vault(VaultState::Offered));
    rig.press("Tab");
    rig.type_text("correct horse \n");
    assert_eq!(rig.app.sign_in.focused(), SignInField::Repeat);
    assert!(rig.app.sign_in.message.is_none(), "not typed yet is no mistake");
    rig.type_text("correct hose \n");
    rig.expect("The passphrases are not the same. Type it twice, or leave both fields empty.");
    assert_eq!(rig.effects(), []);
    rig.press("Ctrl-u");
    rig.type_text("correct horse \n");
    let sent = sent(&mut rig);
    assert_eq!(passphrase(&sent), Some("correct horse "), "its blanks are part of it");
    let told = format!("{} {:?} {sent:?} {:?}", rig.screen(), rig.app, Effect::SignIn(sent.clone()));
    assert!(!told.contains("correct ho"));
}

#[test]
fn a_repeated_passphrase_alone_makes_no_vault() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.tell(Msg::Vault(VaultState::Offered));
    rig.press("Tab Tab");
    rig.type_text("correct horse\n");
    assert_eq!(rig.effects(), []);
    assert_eq!(rig.app.sign_in.focused(), SignInField::Passphrase);
    rig.expect("The passphrases are not the same");
}

#[test]
fn a_vault_that_is_there_asks_for_its_passphrase_once_and_says_when_it_is_wrong() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.press("Enter");
    assert_eq!(passphrase(&sent(&mut rig)), None);
    rig.tell(Msg::SignIn(SignInOutcome::VaultShut { wrong: false }));
    assert_eq!(rig.app.sign_in.focused(), SignInField::Passphrase);
    rig.expect("What is kept here is in a vault: type its passphrase.");
    assert!(!rig.shows("Once more"), "{}", rig.screen());
    rig.press("Enter");
    assert_eq!(rig.effects(), [], "without it nothing can be opened");
    rig.type_text("wrong horse\n");
    assert_eq!(passphrase(&sent(&mut rig)), Some("wrong horse"));
    rig.tell(Msg::SignIn(SignInOutcome::VaultShut { wrong: true }));
    rig.expect("The passphrase does not open the vault. Type it again; nothing has been changed.");
    assert_eq!(rig.app.sign_in.editor(SignInField::Passphrase).text(), "");
    rig.type_text("correct horse\n");
    assert_eq!(passphrase(&sent(&mut rig)), Some("correct horse"));
    rig.tell(Msg::SignIn(SignInOutcome::OtpNeeded));
    rig.type_text("123456\n");
    let sent = sent(&mut rig);
    assert_eq!((passphrase(&sent), sent.otp.as_deref()), (Some("correct horse"), Some("123456")));
}

#[test]
fn every_field_of_the_form_fits_on_the_smallest_screen() {
    let mut rig = signing_in();
    fill(&mut rig);
    rig.press("Enter");
    rig.tell(Msg::SignIn(SignInOutcome::OtpNeeded));
    rig.tell(Msg::Vault(VaultState::Offered));
    for label in ["Platform URL", "E-mail", "Password", "One-time code", "Passphrase", "Once more"] {
        rig.line_with(label);
    }
}

#[test]
fn a_list_that_is_read_anew_tells_of_about_how_many() {
    let mut rig = Rig::open(80, 24);
    rig.tell(Msg::Link(Link::Listing { done: 2_500, of_about: None }));
    rig.expect("↻ reading the list: 2500");
    rig.tell(Msg::Link(Link::Listing { done: 50_000, of_about: Some(100_000) }));
    rig.expect("↻ 50,000 of ~100,000 ████░░░░");
    rig.tell(Msg::Link(Link::Listing { done: 100_500, of_about: Some(100_000) }));
    assert!(rig.screen().contains("reading the list: 100,500") && !rig.shows("of ~"), "{}", rig.screen());
}

#[test]
fn reading_the_list_can_be_ended_and_taken_up_again() {
    let mut rig = Rig::open(120, 40);
    rig.tell(Msg::Link(Link::Listing { done: 2_500, of_about: None }));
    rig.expect("↻ reading the list: 2500 (Esc ends it)");
    // A filter is cleared first.
    rig.press("/");
    rig.type_text("vries");
    rig.press("Enter Esc");
    assert!(!rig.effects().contains(&Effect::StopListing));
    rig.press("Esc");
    assert!(rig.effects().contains(&Effect::StopListing));
    rig.tell(Msg::Link(Link::Stopped));
    rig.expect("⏸ list not whole · R goes on");
    rig.press("Esc");
    rig.tell(Msg::Focus);
    assert!(!rig.effects().iter().any(|effect| matches!(effect, Effect::StopListing | Effect::Refresh)));
    rig.press("R");
    assert!(rig.effects().contains(&Effect::Refresh));
    // Of an empty list it is said too.
    let mut rig = Rig::blank(80, 24);
    let mut opened = samples::opened(&[]);
    opened.synced_at = None;
    rig.tell(Msg::Opened(Box::new(opened)));
    rig.tell(Msg::Link(Link::Stopped));
    rig.expect("The list has not been read yet.");
    rig.expect("R goes on");
}

#[test]
fn out_of_reach_with_nothing_kept_every_screen_says_why_and_what_becomes_of_it() {
    let mut rig = Rig::blank(80, 24);
    let why = crate::support::samples::fault(
        FaultKind::OutOfReach,
        "The platform does not answer",
        "check the network",
    );
    rig.tell(Msg::Link(Link::Offline { since: samples::now(), why }));
    for screen in ["1", "2", "3"] {
        rig.press(screen);
        rig.expect("The platform does not answer");
        rig.expect("It is tried again by itself; R tries now.");
    }
    // No form without a calendar to reckon with.
    rig.press("2 n");
    assert_eq!(rig.app.context(), Context::Absences);
    rig.expect("your account is not known yet");
    rig.press("R");
    assert!(rig.effects().contains(&Effect::Refresh));
}

#[test]
fn the_connection_gives_way_in_whole_words() {
    let mut rig = Rig::open(80, 24);
    let why = crate::support::samples::fault(
        FaultKind::OutOfReach,
        "The platform does not answer",
        "check the network",
    );
    rig.tell(Msg::Link(Link::Offline { since: samples::ago(13), why }));
    rig.press("O");
    assert!(
        rig.lines()[0].ends_with("⚠ offline") || rig.lines()[0].ends_with("since 13:49"),
        "{}",
        rig.lines()[0]
    );
    let mut wide = Rig::open(120, 40);
    let why = crate::support::samples::fault(
        FaultKind::OutOfReach,
        "The platform does not answer",
        "check the network",
    );
    wide.tell(Msg::Link(Link::Offline { since: samples::ago(13), why }));
    assert!(wide.lines()[0].contains("offline since 13:49 (shown: "), "{}", wide.lines()[0]);
}
