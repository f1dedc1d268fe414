//! Files of discussions: saved whole under a safe name, or not at all.

use super::{Rig, now, reply};
use crate::support::{DEADLINE, Home};
use std::fs;
use std::sync::Mutex;
use std::time::Duration;
use swopdesk::demo::Act;
use swopdesk::domain::discussion::Attachment;
use swopdesk::domain::outbox::OutboxBody;
use swopdesk::platform::{Limits, MAX_ATTACHMENT};
use swopdesk::runtime::deliver::deliver_due;
use swopdesk::runtime::desk::Desk;
use swopdesk::runtime::files::{completed, fetch, folder, to_attach};

/// A copy of the program, and a file that lies at the helpdesk under a stranger's name.
async fn with_file(name: &str, bytes: &[u8]) -> (Rig, Desk, Attachment, Home) {
    let rig = Rig::new(3).await;
    let desk = rig.copy().await;
    let key = uuid::Uuid::from_u128(7);
    let file = desk.helpdesk.upload_attachment("f", "text/plain", bytes.to_vec(), key).await.unwrap();
    let file = Attachment { file_name: name.to_owned(), ..file };
    (rig, desk, file, Home::new())
}

fn names(home: &Home) -> Vec<String> {
    let mut names: Vec<String> =
        home.files().iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_hostile_name_stays_in_the_folder_and_nothing_is_overwritten() {
    let (_rig, desk, file, home) = with_file("../../../x.txt", b"first").await;
    fs::create_dir(home.path().join("in")).unwrap();
    let place = home.path().join("in");
    for made in ["x.txt", "x (2).txt", "x (3).txt"] {
        let path = fetch(&desk.helpdesk, &file, &place, &|_| {}).await.unwrap();
        assert_eq!(path, place.join(made));
        assert_eq!(fs::read(&path).unwrap(), b"first");
    }
    assert_eq!(names(&home), ["x (2).txt", "x (3).txt", "x.txt"]);
    // A link that somebody has put there is not followed.
    #[cfg(unix)]
    {
        let outside = home.path().join("outside");
        std::os::unix::fs::symlink(&outside, place.join("l.txt")).unwrap();
        let file = Attachment { file_name: "l.txt".to_owned(), ..file };
        let path = fetch(&desk.helpdesk, &file, &place, &|_| {}).await.unwrap();
        assert_eq!(path, place.join("l (2).txt"));
        assert!(!outside.exists());
    }
}

#[tokio::test]
async fn a_broken_or_changed_download_leaves_nothing_and_another_try_gets_it() {
    let bytes = vec![7; 300_000];
    let (rig, desk, file, home) = with_file("photo.jpg", &bytes).await;
    let path = "/v1/attachments/";
    for act in [Act::HalfAnswer, Act::BreakOff] {
        rig.demo.script("GET", path, 3, act);
        assert!(fetch(&desk.helpdesk, &file, home.path(), &|_| {}).await.is_err());
        rig.demo.clear_script();
    }
    let answer = |body: &str| Act::Answer {
        status: 200,
        media_type: "application/octet-stream".to_owned(),
        body: body.to_owned(),
        retry_after: None,
    };
    for (body, says) in
        [("short", "5 bytes where 300,000"), (&"x".repeat(400_000), "larger than it was said")]
    {
        rig.demo.script("GET", path, 1, answer(body));
        let fault = fetch(&desk.helpdesk, &file, home.path(), &|_| {}).await.unwrap_err();
        assert!(fault.in_english().contains(says), "{fault:?}");
    }
    assert_eq!(names(&home), [""; 0]);
    let heard = Mutex::new(Vec::new());
    let saved =
        fetch(&desk.helpdesk, &file, home.path(), &|done| heard.lock().unwrap().push(done)).await.unwrap();
    assert_eq!(fs::read(saved).unwrap(), bytes);
    let heard = heard.into_inner().unwrap();
    assert!(heard.is_sorted() && heard.last() == Some(&300_000), "{heard:?}");
    let large = Attachment { size: MAX_ATTACHMENT as u64 + 1, ..file };
    let asked = rig.demo.requests().len();
    assert!(
        fetch(&desk.helpdesk, &large, home.path(), &|_| {})
            .await
            .unwrap_err()
            .in_english()
            .contains("20 MiB")
    );
    assert_eq!(rig.demo.requests().len(), asked, "not even asked for");
}

#[tokio::test]
async fn an_upload_tells_how_far_it_has_come() {
    let (_rig, desk, ..) = with_file("x", b"x").await;
    let mut uploads = desk.helpdesk.uploads();
    let heard = tokio::spawn(async move {
        let mut most = 0;
        while uploads.changed().await.is_ok() {
            let Some(upload) = uploads.borrow_and_update().clone() else { break };
            assert_eq!((upload.name.as_str(), upload.total), ("label.pdf", 2_000_000));
            most = upload.done.max(most);
        }
        most
    });
    let key = uuid::Uuid::from_u128(8);
    let sent = desk.helpdesk.upload_attachment("label.pdf", "application/pdf", vec![1; 2_000_000], key).await;
    assert_eq!(sent.unwrap().size, 2_000_000);
    assert!(heard.await.unwrap() > 0);
}

#[tokio::test]
async fn an_upload_ends_when_its_reply_is_given_up() {
    let rig = Rig::new(3).await;
    // Nothing but giving up ends it in time.
    let long = Duration::from_secs(600);
    let desk = rig.copy_with(Limits { read: long, answer: long, ..Limits::default() }).await;
    let parcel = rig.parcel();
    let file = rig.home.path().join("label.pdf");
    fs::write(&file, vec![1; 300_000]).unwrap();
    let mut item = reply(&parcel, "Beste, het etiket.", None);
    if let OutboxBody::Reply { files, .. } = &mut item.body {
        files.push(file.to_str().unwrap().to_owned());
    }
    let row = desk.store.enqueue(item).await.unwrap();
    rig.demo.script("POST", "/v1/attachments", 1, Act::HoldAnswer);
    let delivering = tokio::spawn({
        let desk = desk.clone();
        async move { deliver_due(&desk, &|_| {}).await }
    });
    let uploads = desk.helpdesk.uploads();
    rig.until("the file is on its way", async || uploads.borrow().is_some()).await;
    let (_, draft) = desk.store.give_up(row.item.id, String::new(), now()).await.unwrap();
    assert_eq!(draft.unwrap().text, "Beste, het etiket.");
    tokio::time::timeout(DEADLINE, delivering).await.expect("the upload goes on").unwrap().unwrap();
    assert!(desk.store.outbox().await.unwrap().is_empty());
    let messages = rig.demo.discussion(parcel.0.as_str()).unwrap()["message_count"].clone();
    assert_eq!(messages, 1, "no reply has gone out");
}

#[test]
fn paths_are_taken_as_people_type_them() {
    let home = Home::new();
    let text = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
    fs::write(text("label.pdf"), b"%PDF").unwrap();
    fs::write(text("label 2.pdf"), b"%PDF").unwrap();
    fs::write(text(".hidden"), b"x").unwrap();
    fs::create_dir(text("labels")).unwrap();
    assert_eq!(to_attach(&format!(" '{}' ", text("label.pdf"))).unwrap(), (text("label.pdf"), 4));
    for (path, says) in [
        (text("nothing"), "no such file"),
        (text("labels"), "it is a folder"),
        (text("label.pdf/x"), "not a directory"),
    ] {
        assert!(to_attach(&path).unwrap_err().in_english().contains(says), "{path}");
    }
    let large = fs::File::create(text("big.bin")).unwrap();
    large.set_len(MAX_ATTACHMENT as u64 + 1).unwrap();
    assert!(to_attach(&text("big.bin")).unwrap_err().in_english().contains("larger than 20 MiB"));
    assert!(folder(&text("labels")).is_ok());
    assert!(folder(&text("label.pdf")).unwrap_err().in_english().contains("it is a file"));
    assert!(folder(&text("none")).unwrap_err().in_english().contains("no such file"));
    let far = completed(&text("la"), false);
    assert_eq!(
        (far.text, far.choices),
        (text("label"), vec!["label 2.pdf".to_owned(), "label.pdf".to_owned(), "labels/".to_owned()])
    );
    let only = completed(&text("la"), true);
    assert_eq!((only.text, only.choices), (text("labels/"), Vec::new()));
    let none = completed(&text("zzz"), false);
    assert_eq!((none.text, none.choices), (text("zzz"), Vec::new()));
    assert!(!completed(&text(""), false).choices.iter().any(|name| name.starts_with('.')));
}
