//! Threads.

use super::samples::{Home, discussion, home, id, message};
use swopdesk::domain::discussion::Message;

fn put(home: &Home, messages: &[(&str, i64)], whole: bool) {
    let page: Vec<Message> = messages.iter().map(|(id, minute)| message(id, *minute, id)).collect();
    home.store.put_messages(id("d-1"), page, whole).wait().unwrap();
}

fn newest(home: &Home, limit: usize) -> (Vec<String>, bool) {
    let thread = home.store.messages(id("d-1"), limit).wait().unwrap();
    (thread.messages.iter().map(|m| m.id.to_string()).collect(), thread.from_the_beginning)
}

#[test]
fn the_newest_page_first_then_what_is_before_it() {
    let home = home();
    put(&home, &[("a", 1), ("b", 2), ("c", 2), ("d", 4)], true);
    assert_eq!(newest(&home, 2), (vec!["c".into(), "d".into()], false));
    let before = home.store.messages_before(id("d-1"), "c".into(), 5).wait().unwrap();
    let ids: Vec<_> = before.messages.iter().map(|m| m.id.as_str()).collect();
    assert_eq!((ids, before.from_the_beginning), (vec!["a", "b"], true));
    assert!(newest(&home, 4).1);
    assert!(home.store.messages_before(id("d-1"), "x".into(), 5).wait().unwrap().messages.is_empty());
    assert!(home.store.messages(id("d-9"), 5).wait().unwrap().messages.is_empty());
}

#[test]
fn messages_of_one_instant_keep_the_platforms_order() {
    let home = home();
    put(&home, &[("z", 1), ("a", 1), ("m", 1)], true);
    assert_eq!(newest(&home, 9).0, ["z", "a", "m"]);
    put(&home, &[("z", 1), ("a", 1), ("m", 1), ("b", 1)], false);
    assert_eq!(newest(&home, 9).0, ["z", "a", "m", "b"]);
}

#[test]
fn pages_grow_together_and_a_hole_is_never_shown() {
    let home = home();
    put(&home, &[("c", 3), ("d", 4)], false);
    put(&home, &[("a", 1), ("b", 2)], false);
    home.store.put_thread_beginning(id("d-1")).wait().unwrap();
    assert_eq!(newest(&home, 9), (["a", "b", "c", "d"].map(String::from).to_vec(), true));
    put(&home, &[("d", 4), ("e", 5)], false);
    assert_eq!(newest(&home, 9), (["a", "b", "c", "d", "e"].map(String::from).to_vec(), true));
    put(&home, &[("x", 50), ("y", 51)], false);
    assert_eq!(newest(&home, 9), (["x", "y"].map(String::from).to_vec(), false));
}

#[test]
fn a_whole_thread_replaces_and_a_changed_message_is_taken() {
    let home = home();
    put(&home, &[("a", 1), ("b", 2)], true);
    home.store.put_messages(id("d-1"), vec![message("b", 2, "changed")], true).wait().unwrap();
    let thread = home.store.messages(id("d-1"), 9).wait().unwrap();
    assert_eq!(thread.messages, [message("b", 2, "changed")]);
    // They go with their discussion.
    home.store.put_discussions(vec![(discussion("d-1", 1, 0), super::samples::at(9))]).wait().unwrap();
    home.store.drop_discussions(vec![id("d-1")]).wait().unwrap();
    assert_eq!(newest(&home, 9), (vec![], false));
}
