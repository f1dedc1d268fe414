//! Quotations: a button's label, a title, the buyer's words. They are not the reply's own.

use std::ops::Range;

/// A quotation of at most that many words may stand anywhere, in any marks.
const SHORT: usize = 8;
/// Bytes of such a quotation at most.
const SHORT_BYTES: usize = 320;

/// A kind of marks: what opens, what closes, whether the marks double as apostrophes.
struct Marks {
    open: &'static [char],
    close: &'static [char],
    single: bool,
}

const KINDS: &[Marks] = &[
    Marks { open: &['"'], close: &['"'], single: false },
    Marks { open: &['„', '“', '”'], close: &['”', '“', '"'], single: false },
    Marks { open: &['«'], close: &['»'], single: false },
    Marks { open: &['»'], close: &['«', '»'], single: false },
    Marks { open: &['\''], close: &['\''], single: true },
    Marks { open: &['‘', '‚'], close: &['’', '‘'], single: true },
    Marks { open: &['’'], close: &['’'], single: true },
];

/// The next mark that may close a kind, as far as it has been looked for.
#[derive(Clone, Copy, Default)]
struct Next {
    /// Its byte; the line's end where there is none.
    at: usize,
    closes: bool,
}

/// The quotations of a line in order. Every closing mark is looked for once, so that the work grows with the line only.
pub(super) fn of_line(line: &str) -> Vec<Range<usize>> {
    let mut quotes: Vec<Range<usize>> = Vec::new();
    let mut next = [Next::default(); KINDS.len()];
    let mut last = ' ';
    let mut from = 0;
    for (at, open) in line.char_indices() {
        let before = std::mem::replace(&mut last, open);
        if open.is_ascii_alphanumeric() || open == ' ' || at < from {
            continue;
        }
        let Some(kind) = KINDS.iter().position(|marks| marks.open.contains(&open)) else { continue };
        let marks = &KINDS[kind];
        let begins = !before.is_alphanumeric();
        if marks.single && !begins {
            continue;
        }
        let inside = at + open.len_utf8();
        if next[kind].at < inside {
            next[kind] = find_close(line, inside, marks);
        }
        let Next { at: close, closes: true } = next[kind] else { continue };
        let quoted = &line[inside..close];
        // A longer quotation has to look like one, so that an inch mark does not swallow a sentence.
        let is_short = quoted.len() <= SHORT_BYTES && quoted.split_whitespace().count() <= SHORT;
        let looks_so = !marks.single && begins && quoted.trim_start().starts_with(opens_text);
        if is_short || looks_so {
            from = close + line[close..].chars().next().map_or(0, char::len_utf8);
            quotes.push(at..from);
        }
    }
    quotes
}

/// The next mark that may close. One that looks like an opening mark does not: nothing is quoted before it.
fn find_close(line: &str, inside: usize, marks: &Marks) -> Next {
    let mut before = ' ';
    let mut rest = line[inside..].char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        if marks.close.contains(&c) {
            let next = rest.peek().map_or(' ', |(_, next)| *next);
            // An apostrophe stands between letters, or opens a word: foto's, 's avonds.
            let closes = if marks.single {
                !before.is_whitespace() && !next.is_alphanumeric()
            } else {
                c != '"' || !(before.is_whitespace() && opens_text(next))
            };
            if closes || !marks.single {
                return Next { at: inside + at, closes };
            }
        }
        before = c;
    }
    Next { at: line.len(), closes: false }
}

/// Whether a quotation may begin with it.
fn opens_text(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '¿' | '¡' | '(' | '[' | '*' | '#' | '+')
}
