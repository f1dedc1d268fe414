//! Files: saved from a discussion, attached to a reply, and what is said while they are on their way.

use crate::support::rig::Rig;
use crate::support::samples::{discussion, held, id, message, photo};
use swopdesk::app::files::MOST_FILES;
use swopdesk::app::msg::{Completed, Effect, Msg, Transfer};
use swopdesk::domain::discussion::Attachment;
use swopdesk::domain::outbox::{OutboxBody, OutboxItem};
use swopdesk::fault::FaultKind;
use swopdesk::input::{Action, Context};

/// A discussion with two files, being read.
fn reading() -> Rig {
    let about = discussion(0, 60);
    let mut own = message(0, &about);
    own.attachments =
        vec![photo(), Attachment { id: "a-2".into(), file_name: "factuur.pdf".to_owned(), ..photo() }];
    let mut rig = Rig::with(80, 24, vec![(about, vec![own])], |_| {});
    rig.app.download_folder = "/home/anna/Downloads".to_owned();
    rig.press("Enter");
    rig.effects();
    rig
}

fn far(done: u64) -> Msg {
    Msg::Transfer(Transfer { name: "voordeur.jpg".to_owned(), upload: false, done, total: 1_482_113 })
}

fn writing() -> Rig {
    let mut rig = Rig::open(80, 24);
    rig.press("r");
    rig.type_text("Beste");
    rig.press("Ctrl-o");
    assert_eq!(rig.app.context(), Context::AttachFile);
    rig.effects();
    rig
}

#[test]
fn one_of_several_is_chosen_and_saved_in_a_folder() {
    let mut rig = reading();
    assert!(rig.app.footer_actions().contains(&Action::SaveFile));
    rig.press("s");
    rig.expect("voordeur.jpg (1.4 MB) from J. de Vries");
    rig.expect("/home/anna/Downloads");
    rig.press("Down Down");
    rig.type_text("/retour");
    rig.press("Enter");
    let effects = rig.effects();
    let [Effect::SaveFile(file, folder)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!((file.id.as_str(), folder.as_str()), ("a-2", "/home/anna/Downloads/retour"));
    rig.tell(Msg::Saved(Ok("/home/anna/Downloads/retour/factuur (2).pdf".to_owned())));
    rig.expect("saved as /home/anna/Downloads/retour/factuur (2).pdf");
    rig.press("s");
    rig.expect("/home/anna/Downloads/retour");
    rig.press("Ctrl-u Enter");
    rig.expect("! name a folder");
    rig.press("Esc");
    assert_eq!((rig.app.context(), rig.effects()), (Context::Thread, Vec::new()));
    let mut rig = Rig::open(80, 24);
    rig.press("Enter s");
    assert_eq!(rig.notice(), "no file in the messages shown here");
}

#[test]
fn a_download_is_told_after_half_a_second_and_ended_by_esc() {
    let mut rig = reading();
    rig.press("s Enter");
    rig.tell(far(100));
    assert!(!rig.shows("↓ voordeur.jpg"));
    assert!(rig.app.next_wake().is_some());
    rig.wait(501);
    rig.tell(far(700_000));
    rig.expect("↓ voordeur.jpg: 700 kB of 1.4 MB");
    rig.press("s");
    assert_eq!(rig.notice(), "a file is being downloaded already");
    rig.effects();
    rig.press("Esc");
    assert_eq!(rig.effects(), [Effect::CancelDownload]);
    assert_eq!(rig.app.context(), Context::Thread, "the next Esc goes back");
    // What was under way at that moment says nothing more.
    rig.tell(far(800_000));
    rig.tell(Msg::Saved(Err(crate::support::samples::fault(FaultKind::OutOfReach, "gone", ""))));
    assert_eq!(rig.notice(), "download ended; nothing of it is kept");
    // From the list as well.
    rig.press("s Enter h h");
    assert_eq!(rig.app.context(), Context::Inbox);
    let mut rig = reading();
    rig.press("s Enter J");
    rig.press("h");
    assert_eq!(rig.effects().last(), Some(&Effect::CancelDownload));
}

#[test]
fn a_download_that_fails_says_why() {
    let mut rig = reading();
    rig.press("s Enter");
    rig.tell(Msg::Saved(Err(crate::support::samples::fault(
        FaultKind::LocalData,
        "/x cannot be written",
        "choose another folder",
    ))));
    assert_eq!(rig.notice(), "not saved: /x cannot be written - choose another folder");
}

#[test]
fn an_upload_is_told_too() {
    let mut rig = Rig::open(80, 24);
    let upload = |done| Transfer { name: "label.pdf".to_owned(), upload: true, done, total: 9_000_000 };
    rig.tell(Msg::Transfer(upload(65_536)));
    rig.wait(600);
    rig.tell(Msg::Transfer(upload(4_500_000)));
    rig.expect("⇡ label.pdf: 4.5 MB of 9.0 MB █████░░░░░");
    rig.wait(1_900);
    rig.expect("█████░░░░░, 3 s left");
    rig.wait(597_500);
    rig.expect("█████░░░░░, 10 min left");
    rig.tell(Msg::Uploaded);
    assert!(!rig.shows("label.pdf"));
}

#[test]
fn an_upload_is_ended_by_giving_up_its_reply() {
    let mut rig = Rig::open(80, 24);
    // Its hold is over.
    let reply = held("reply-1", 0, "Beste", -1);
    let file = OutboxItem {
        id: "file-1".into(),
        body: OutboxBody::Attachment { reply: reply.id.clone(), path: "/home/anna/label.pdf".to_owned() },
        ..reply.clone()
    };
    rig.tell(Msg::Outbox(vec![file, reply.clone()]));
    rig.press("Esc");
    assert!(rig.app.confirm.is_none(), "nothing is on its way yet");
    let upload = Transfer { name: "label.pdf".to_owned(), upload: true, done: 4_500_000, total: 9_000_000 };
    rig.tell(Msg::Transfer(upload));
    rig.wait(600);
    rig.expect("(Esc ends it)");
    rig.press("Esc");
    rig.expect("its text becomes the draft");
    rig.press("y");
    assert!(rig.effects().contains(&Effect::GiveUp(reply.id)));
}

#[test]
fn files_are_attached_and_left_out_again() {
    let mut rig = writing();
    rig.expect("No file is attached.");
    rig.type_text("~/label.pdf");
    rig.press("Enter");
    assert_eq!(rig.effects(), [Effect::PickFile("~/label.pdf".to_owned())]);
    rig.tell(Msg::Picked(Ok(("/home/anna/label.pdf".to_owned(), 184_113))));
    rig.expect("attached, 184 kB");
    let effects = rig.effects();
    assert!(
        matches!(&effects[..], [Effect::SaveDraft(draft)] if draft.files == ["/home/anna/label.pdf"]),
        "{effects:?}"
    );
    rig.type_text("label.pdf");
    rig.press("Enter");
    rig.tell(Msg::Picked(Ok(("/home/anna/label.pdf".to_owned(), 184_113))));
    rig.expect("! this file is attached already");
    let why = crate::support::samples::fault(
        FaultKind::Usage,
        "label.pdf cannot be sent: no such file",
        "name a file that can be read",
    );
    rig.tell(Msg::Picked(Err(why)));
    rig.expect("! label.pdf cannot be sent: no such file - name a file that can be read");
    rig.press("Ctrl-u");
    assert!(!rig.shows("no such file"), "gone with the next edit");
    rig.press("Enter");
    assert_eq!(rig.app.context(), Context::Composer, "with no path typed, back to the reply");
    rig.expect("⎘ /home/anna/label.pdf");
    rig.press("Ctrl-o Ctrl-x");
    assert!(rig.app.composer.as_ref().unwrap().files.is_empty());
    rig.press("Ctrl-x Esc");
    assert_eq!(rig.app.context(), Context::Composer);
}

#[test]
fn they_go_out_with_the_reply_ten_at_most() {
    let mut rig = writing();
    for n in 0..MOST_FILES {
        rig.tell(Msg::Picked(Ok((format!("/tmp/{n}.png"), 10))));
    }
    rig.type_text("/tmp/11.png");
    rig.press("Enter");
    rig.expect("! a reply takes at most 10 files");
    rig.press("Esc Ctrl-s");
    rig.expect("⎘ /tmp/9.png");
    rig.effects();
    rig.press("Enter");
    let effects = rig.effects();
    assert!(
        matches!(&effects[..], [Effect::QueueReply { id: of, files, .. }] if *of == id(0) && files.len() == 10),
        "{effects:?}"
    );
}

#[test]
fn tab_completes_a_path_as_far_as_it_is_plain() {
    let mut rig = writing();
    rig.type_text("~/re");
    rig.press("Tab");
    assert_eq!(rig.effects(), [Effect::CompletePath { text: "~/re".to_owned(), folders: false }]);
    let answer = |asked: &str, text: &str, choices: &[&str]| {
        let choices = choices.iter().map(|choice| (*choice).to_owned()).collect();
        Msg::Completed(Completed { asked: asked.to_owned(), text: text.to_owned(), choices })
    };
    rig.tell(answer("~/re", "~/retour", &["retour/", "retour.pdf"]));
    rig.expect("retour/  retour.pdf");
    rig.type_text("x");
    // An answer to what stood there before changes nothing.
    rig.tell(answer("~/retour", "~/retouren", &[]));
    assert_eq!(rig.app.dialog.as_ref().unwrap().path.text(), "~/retourx");
    rig.tell(answer("~/retourx", "~/retourx", &[]));
    rig.expect("nothing there begins like this");
    let mut rig = reading();
    rig.press("s Tab");
    let asked = Effect::CompletePath { text: "/home/anna/Downloads".to_owned(), folders: true };
    assert_eq!(rig.effects(), [asked]);
}
