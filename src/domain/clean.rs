//! Strangers' text made safe for a terminal. Whatever a buyer or the platform writes may hold escape
//! sequences, control characters and bidirectional overrides; none of them may reach a screen, a file name
//! or a pipe.
//!
//! The rule, as the command line documents it: a terminated control sequence (CSI to its final byte; OSC,
//! DCS, APC, PM and SOS to BEL or ST; in their 7- and 8-bit forms) goes with what it carries, an
//! unterminated one loses only its introducer; then C0 and C1 except newline, DEL and bidi controls are
//! dropped. Cleaning is linear in the text's length and cleaning twice changes nothing.

use std::borrow::Cow;

const ESC: char = '\u{1b}';
const BEL: char = '\u{7}';
/// String terminator, 8-bit form.
const ST: char = '\u{9c}';

/// Whether `c` may never leave this module: C0 except newline, DEL, C1 and the bidi controls.
pub fn is_unsafe(c: char) -> bool {
    match c {
        '\n' => false,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => true,
        '\u{61c}' | '\u{200e}' | '\u{200f}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => false,
    }
}

/// Text without control sequences, control characters and bidi controls. Newlines stay; `\r\n` becomes `\n`.
pub fn clean(text: &str) -> Cow<'_, str> {
    match text.find(is_unsafe) {
        None => Cow::Borrowed(text),
        Some(first) => Cow::Owned(scrub(text, first)),
    }
}

/// [`clean`] for names and subjects: one line, newlines become spaces, blanks at the ends go.
pub fn clean_line(text: &str) -> Cow<'_, str> {
    let cleaned = clean(text);
    if !cleaned.contains('\n') {
        return match cleaned {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
    }
    Cow::Owned(cleaned.replace('\n', " ").trim().to_owned())
}

/// At most `max_chars` characters of `text`; the last one is `…` where something was cut off.
pub fn bounded(text: &str, max_chars: usize) -> Cow<'_, str> {
    // A text of few bytes has few characters: the usual case costs nothing.
    if text.len() <= max_chars || text.chars().nth(max_chars).is_none() {
        return Cow::Borrowed(text);
    }
    if max_chars == 0 {
        return Cow::Borrowed("");
    }
    let end = text.char_indices().nth(max_chars - 1).map_or(text.len(), |(at, _)| at);
    Cow::Owned(format!("{}…", text[..end].trim_end()))
}

/// What begins at an introducer.
enum Sequence {
    /// CSI: parameters and intermediates up to a final byte.
    Control,
    /// OSC, DCS, APC, PM, SOS: anything up to BEL or ST.
    String,
}

/// The sequence that `rest` begins with, and the length of its introducer in bytes.
fn introducer(rest: &str) -> Option<(Sequence, usize)> {
    let mut chars = rest.chars();
    match chars.next()? {
        '\u{9b}' => Some((Sequence::Control, '\u{9b}'.len_utf8())),
        c @ ('\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}') => Some((Sequence::String, c.len_utf8())),
        ESC => match chars.next()? {
            '[' => Some((Sequence::Control, 2)),
            'P' | 'X' | ']' | '^' | '_' => Some((Sequence::String, 2)),
            _ => None,
        },
        _ => None,
    }
}

/// The length of a control sequence's body with its final byte; `None` when it is not terminated.
fn control_len(body: &str) -> Option<usize> {
    let end = body.bytes().position(|b| !(0x20..=0x3f).contains(&b))?;
    (0x40..=0x7e).contains(&body.as_bytes()[end]).then_some(end + 1)
}

/// The length of a control string's body with its terminator; `None` when it is not terminated.
fn string_len(body: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = body[from..].find([BEL, ST, ESC]).map(|at| from + at) {
        let rest = &body[at..];
        if rest.starts_with(BEL) {
            return Some(at + BEL.len_utf8());
        }
        if rest.starts_with(ST) {
            return Some(at + ST.len_utf8());
        }
        if rest[1..].starts_with('\\') {
            return Some(at + 2);
        }
        from = at + 1;
    }
    None
}

fn scrub(text: &str, first: usize) -> String {
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut at = first;
    // Once no terminator follows, none follows later either: a flood of introducers is searched once.
    let mut strings_end = true;
    while let Some(c) = text[at..].chars().next() {
        if let Some((sequence, len)) = introducer(&text[at..]) {
            let body = &text[at + len..];
            let carried = match sequence {
                Sequence::Control => control_len(body),
                Sequence::String if strings_end => {
                    let found = string_len(body);
                    strings_end = found.is_some();
                    found
                }
                Sequence::String => None,
            };
            at += len + carried.unwrap_or(0);
            continue;
        }
        if !is_unsafe(c) {
            out.push(c);
        }
        at += c.len_utf8();
    }
    out
}
