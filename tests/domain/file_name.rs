//! A stranger's name for a file becomes a safe one.

use proptest::prelude::*;
use std::path::{Component, Path};
use swopdesk::domain::file_name::{numbered, safe};

#[test]
fn names_that_would_lead_elsewhere_stay_in_the_folder() {
    for (given, made) in [
        ("photo.jpg", "photo.jpg"),
        ("../../x", "x"),
        ("/etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\cmd.exe", "cmd.exe"),
        ("..", "file"),
        ("...", "file"),
        ("", "file"),
        ("   ", "file"),
        ("/", "file"),
        (".bashrc", "bashrc"),
        ("..hidden", "hidden"),
        ("-rf", "rf"),
        ("~root", "root"),
        ("a\nb\u{1b}[31m.pdf", "a_b.pdf"),
        ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
        ("zero\u{200b}width\u{feff}.png", "zerowidth.png"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com1.log", "_com1.log"),
        ("LPT9", "_LPT9"),
        ("com10.log", "com10.log"),
        ("console.log", "console.log"),
        ("a:b|c?d*e<f>g\"h", "a_b_c_d_e_f_g_h"),
        ("name. . .", "name"),
        ("rapport\u{a0}final.pdf", "rapport final.pdf"),
        ("zdjęcie 中.png", "zdjęcie 中.png"),
    ] {
        assert_eq!(safe(given), made, "{given:?}");
    }
}

#[test]
fn a_long_name_keeps_its_ending() {
    let made = safe(&format!("{}.pdf", "a".repeat(5_000)));
    assert!(made.ends_with(".pdf") && made.len() == 120, "{made}");
    let made = safe(&format!("{}.jpeg", "中".repeat(5_000)));
    assert!(made.ends_with(".jpeg") && made.len() <= 200, "{made}");
    // What only looks like an ending is none.
    assert!(safe(&format!("a.{}", "b".repeat(5_000))).len() <= 120);
}

#[test]
fn the_same_name_again_is_numbered_before_its_ending() {
    assert_eq!(numbered("photo.jpg", 2), "photo (2).jpg");
    assert_eq!(numbered("photo", 3), "photo (3)");
    assert_eq!(numbered("archive.tar.gz", 2), "archive.tar (2).gz");
}

proptest! {
    #[test]
    fn any_name_is_one_plain_part_of_a_path(name in "\\PC{0,80}|[./\\\\\\-~: ]{0,12}|(.|\n){0,60}") {
        let made = safe(&name);
        let parts: Vec<Component<'_>> = Path::new(&made).components().collect();
        prop_assert_eq!(parts.len(), 1, "{:?} -> {:?}", name, made);
        prop_assert!(matches!(parts[0], Component::Normal(_)));
        prop_assert!(made.len() <= 200 && !made.starts_with(['.', '-', '~']) && !made.ends_with([' ', '.']));
        prop_assert!(!made.contains(|c: char| c.is_control() || c == '/' || c == '\\'));
        prop_assert_eq!(safe(&made), made.clone(), "safe twice");
    }
}
