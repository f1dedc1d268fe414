//! What happens at the platform is on the screen without a key, and strangers' text does no harm there.

use super::{DUTCH, desk_with_parcel, signed_in, write_reply};
use crate::support::Home;
use crate::support::pty::{ASKS, ENTER, find};

#[test]
fn a_new_message_appears_in_the_list_and_in_the_open_discussion() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    desk.open_discussion("fr-fr", "Écran rayé", "Bonjour, l'écran est rayé.").unwrap();
    term.see("Écran rayé");
    // The cursor stays where the seller has put it, whatever comes in above or below.
    term.keys("Gk").keys(ENTER).see("waar blijft mijn pakket?");
    desk.push_buyer_message(&id, "Ik wacht nog steeds op antwoord.").unwrap();
    term.see("Ik wacht nog steeds op antwoord.");
    term.keys("r").see("Reply to");
    term.keys(DUTCH).see("Goedemiddag, dank u wel");
    desk.push_buyer_message(&id, "Hallo? Bent u er nog?").unwrap();
    let told = term
        .until("the news above the text", |screen| screen.has("▲") && screen.has("Hallo? Bent u er nog?"));
    assert!(told.has("Goedemiddag, dank u wel"), "{told}");
}

#[test]
fn a_takeover_while_writing_is_told_and_the_text_is_kept() {
    let (desk, id) = desk_with_parcel();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    write_reply(&mut term, DUTCH);
    desk.take_over(&id, "no_reply_in_time", Some("Het duurde te lang.")).unwrap();
    let told = term.until("who has it now", |screen| screen.words().contains("taken over"));
    assert!(told.has("Goedemiddag, dank u wel"), "{told}");
    told.assert_whole();
    term.keys("\x1b").see_no_more("Checks");
    let thread = term.until("who has it now", |screen| screen.words().contains("taken over"));
    assert!(thread.words().contains("Het duurde te lang."), "{thread}");
    assert!(desk.delivered(&id).unwrap().is_empty());
}

#[test]
fn hostile_text_leaves_no_byte_of_it_in_the_terminal() {
    let (desk, _) = desk_with_parcel();
    let mut text = String::from("begin ");
    text.extend((0u8..0x20).filter(|c| *c != b'\n').map(char::from));
    text.push('\x7f');
    text.push_str(&('\u{80}'..='\u{9f}').collect::<String>());
    text.push_str("\x1b]52;c;c3RvbGVu\x07 \x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\ ");
    text.push_str("\x1b[2J\x1b[31mred\x1bc \u{9d}0;title\u{9c} ");
    text.push_str(
        "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{200e}\u{200f} end",
    );
    let id = desk.open_discussion("nl-nl", "Onderwerp \x1b]0;pwn\x07 \u{202e}omgekeerd", &text).unwrap();
    desk.push_buyer_message(&id, &text).unwrap();
    let home = Home::new();
    let mut term = signed_in(&home, &desk);
    term.keys("G").see("Onderwerp");
    term.keys(ENTER).until("the message", |screen| screen.has("begin") && screen.has("end"));
    term.keys("r").see("Reply to");
    // A paste is as strange as a buyer's text.
    term.paste("geplakt \x1b]52;c;c3RvbGVu\x07 \u{202e}tekst").see("geplakt");
    // Its own question for the background is no text of a buyer.
    let raw = String::from_utf8(term.raw()).expect("UTF-8 and nothing else").replace(ASKS, "").into_bytes();
    for bad in ["c3RvbGVu", "evil.example", "pwn", "\x1b]", "\x1bc", "\x07"] {
        assert!(find(&raw, bad.as_bytes()).is_none(), "{bad:?} has reached the terminal");
    }
    let sent = String::from_utf8(raw).expect("UTF-8 and nothing else");
    let bidi =
        |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let control = |c: char| ('\u{80}'..='\u{9f}').contains(&c) || c == '\x7f';
    let bad: Vec<char> = sent.chars().filter(|c| bidi(*c) || control(*c)).collect();
    assert!(bad.is_empty(), "{bad:?}");
    let c0: Vec<char> = sent.chars().filter(|c| *c < ' ' && !"\x1b\r\n".contains(*c)).collect();
    assert!(c0.is_empty(), "{c0:?}");
    term.assert_fresh();
    term.screen().assert_whole();
}
