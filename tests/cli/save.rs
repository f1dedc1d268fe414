//! `swopdesk save`.

use super::account::{Rig, one_line};
use super::{code, err, out};
use std::fs;

const TEXT: &str =
    "Goedemiddag, dank u wel voor uw bericht. Wij zoeken uit waar uw pakket is en laten het u morgen weten.";

/// A discussion with two files of the same name.
async fn with_files() -> (Rig, String) {
    let rig = Rig::new().await;
    let id = rig.dutch();
    for (folder, text) in [("a", "one"), ("b", "two")] {
        fs::create_dir(rig.home.path().join(folder)).unwrap();
        fs::write(rig.home.path().join(folder).join("label.pdf"), text).unwrap();
    }
    let path = |folder: &str| rig.home.path().join(folder).join("label.pdf").to_str().unwrap().to_owned();
    let sent = rig.reply(&id, TEXT, &["--attach", &path("a"), "--attach", &path("b")]);
    assert_eq!(code(&sent), 0, "{}", err(&sent));
    (rig, id)
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_saved_beside_each_other() {
    let (rig, id) = with_files().await;
    let place = rig.home.path().join("to");
    fs::create_dir(&place).unwrap();
    let to = place.to_str().unwrap();
    let saved = rig.json(&["save", &id, "--to", to, "--json"]);
    let items = saved["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items[0]["file_name"], "label.pdf");
    assert_eq!(fs::read(place.join("label.pdf")).unwrap(), b"one");
    assert_eq!(fs::read(place.join("label (2).pdf")).unwrap(), b"two");
    // By its id, once more: nothing is overwritten.
    let one = items[1]["id"].as_str().unwrap();
    assert!(out(&rig.run(&["show", &id])).contains(one));
    let output = rig.run(&["save", &id, one, "--to", to]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(out(&output).trim(), place.join("label (3).pdf").to_str().unwrap());
    assert_eq!(fs::read(place.join("label (3).pdf")).unwrap(), b"two");
    one_line(&rig.run(&["save", &id, "nothing", "--to", to]), 1, "No file of the discussion");
    one_line(&rig.run(&["save", &id, "--to", &format!("{to}/none")]), 2, "no folder to save in");
    assert_eq!(fs::read_dir(&place).unwrap().count(), 3);
    let away = rig.away().await;
    one_line(&away.run(&["save", &id, "--to", to]), 5, "cannot be reached");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discussion_without_files_says_so() {
    let rig = Rig::new().await;
    let id = rig.dutch();
    let output = rig.run(&["save", &id]);
    assert_eq!(code(&output), 1, "{}", err(&output));
    assert!(err(&output).contains("has no files"));
}
