//! The columns of the list stand where their headings do, whatever is in them, at every width.

use super::states::STATES;
use ratatui::buffer::Buffer;
use unicode_segmentation::UnicodeSegmentation;

/// Where a heading begins in the line of headings, inside the list's frame.
fn heading(buffer: &Buffer, word: &str, edge: u16) -> Option<u16> {
    let letters: Vec<&str> = word.graphemes(true).collect();
    let end = edge.checked_sub(u16::try_from(letters.len()).unwrap())?;
    (1..end).find(|&x| (x..).zip(&letters).all(|(x, letter)| buffer[(x, 3)].symbol() == *letter))
}

#[test]
fn every_row_keeps_to_the_columns() {
    let (_, hard) = STATES.iter().find(|(name, _)| *name == "list_hard_names").unwrap();
    for cols in 80..=250 {
        for filter in [false, true] {
            let mut rig = hard(cols, 24);
            if filter {
                rig.press("/ i Enter");
            }
            let buffer = rig.buffer();
            let edge = rig.app.layout().unwrap().list().w - 1;
            let rows = rig.app.inbox.window(0, 99);
            assert!(!rows.is_empty());
            let (buyer, subject) =
                (heading(&buffer, "buyer", edge).unwrap(), heading(&buffer, "subject", edge).unwrap());
            for (y, row) in (4..).zip(rows) {
                assert!("│┃".contains(buffer[(edge, y)].symbol()), "{cols}: the frame");
                for (x, field) in [(buyer, row.words.buyer()), (subject, row.words.subject())] {
                    let first = field.graphemes(true).next().unwrap_or(" ");
                    let drawn = buffer[(x, y)].symbol();
                    assert!(
                        drawn == first || drawn == "▲" || (filter && x == subject),
                        "{cols}: {field} at {x}: {drawn}"
                    );
                    // A gap before each column, and a free cell before the frame.
                    assert_eq!(buffer[(x - 1, y)].symbol(), " ", "{cols}: before {field}");
                }
                assert_eq!(buffer[(edge - 1, y)].symbol(), " ", "{cols}: before the frame");
            }
        }
    }
}

#[test]
fn due_gives_way_before_the_language_and_both_are_there_at_80() {
    let (_, list) = STATES.iter().find(|(name, _)| *name == "list").unwrap();
    let mut given_way = Vec::new();
    for cols in (80..=250).rev() {
        let rig = list(cols, 24);
        let edge = rig.app.layout().unwrap().list().w - 1;
        let buffer = rig.buffer();
        let has = |word: &str| heading(&buffer, word, edge).is_some();
        given_way.push((cols, has("due"), has("buyer") && has("subject")));
        assert!(has("buyer") && has("subject"), "{cols}");
    }
    assert!(given_way.iter().filter(|(cols, _, _)| *cols < 120).all(|(_, due, _)| *due));
}
