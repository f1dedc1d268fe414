//! Answers for statistics: the platform's history, else what the messages show.

use super::samples::{at, discussion, home};
use swopdesk::domain::discussion::{Answer, Author, Message, Role};
use swopdesk::store::Answered;

fn said(id: &str, role: Role, minute: i64) -> Message {
    let author = Author { role, name: "x".to_owned() };
    Message { id: id.into(), author, text: "…".to_owned(), sent_at: at(minute), attachments: Vec::new() }
}

#[test]
fn pieces_of_any_size_tell_every_answer_once() {
    let home = home();
    let mut told = discussion("told", 1, 5);
    told.answers = vec![Answer { since: at(-90), at: at(-60) }];
    let mut old = discussion("old", 1, -9000);
    old.answers = vec![Answer { since: at(-9100), at: at(-9050) }];
    let seen = discussion("seen", 1, 5);
    let silent = discussion("silent", 1, 5);
    let items = [told, old, seen.clone(), silent].map(|discussion| (discussion, at(600))).to_vec();
    home.store.put_discussions(items).wait().unwrap();
    let messages = vec![
        said("1", Role::Buyer, 1),
        said("2", Role::Buyer, 2),
        said("3", Role::Seller, 3),
        said("4", Role::Buyer, 5),
    ];
    home.store.put_messages(seen.id, messages, true).wait().unwrap();
    for size in 1..6 {
        let (mut all, mut after) = (Vec::new(), None);
        loop {
            let piece = home.store.answers(after, at(-5000), size).wait().unwrap();
            all.extend(piece.answered);
            after = piece.next;
            if after.is_none() {
                break;
            }
        }
        let market = || "nl-nl".to_owned();
        assert_eq!(
            all,
            [
                Answered { market: market(), answers: vec![Answer { since: at(1), at: at(3) }], told: false },
                Answered {
                    market: market(),
                    answers: vec![Answer { since: at(-90), at: at(-60) }],
                    told: true
                },
            ]
        );
    }
}
