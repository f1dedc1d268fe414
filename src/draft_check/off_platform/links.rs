//! Web addresses: with `https://` or `www.`, bare ones with a known end, and lightly disguised ones ("firma punt
//! nl", "firma . nl"). Those of carriers, the platform and makers are left alone.

use super::hosts::HostKind;
use super::marks::{Text, bare, is, overlap};
use super::{Found, Kind};
use std::ops::Range;

/// Labels of a host at most.
const MOST_LABELS: usize = 8;
/// Words joined by hyphens in one label, at most.
const MOST_JOINED: usize = 8;
/// Brackets around a disguised dot.
const OPENING: &[char] = &['(', '[', '{', '<'];
const CLOSING: &[char] = &[')', ']', '}', '>'];
/// Abbreviations that a dot ends in front of a word that looks like an end ("art.no 12").
const ABBREVIATED: &[&str] = &[
    "nr", "no", "art", "ref", "tel", "ca", "bv", "str", "ul", "dr", "mr", "mrs", "st", "id", "sn", "vs",
    "etc", "resp", "incl", "excl", "max", "min", "evt", "bijv", "dhr", "mevr", "order", "item", "model",
    "serial", "invoice", "inv", "part", "acc", "track", "parcel", "bzw", "usw", "inkl", "exkl", "tzn", "np",
    "itd", "itp", "tj", "min", "std",
];

/// How the dots of an address are written, the plainest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dots {
    Plain,
    Bracketed,
    Spaced,
    Words,
}

/// A host in the text.
#[derive(Debug, Clone)]
pub(super) struct Host {
    /// The word behind its last one.
    pub end: usize,
    /// In small letters, with plain dots.
    pub name: String,
    pub dots: Dots,
    /// The word for its last dot, where it is one.
    last_dot: Option<usize>,
}

impl Host {
    fn last_label(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or_default()
    }
}

/// The dot behind a word: the next label's first word, and how it is written.
fn dot(text: &Text<'_>, at: usize) -> Option<(usize, Dots)> {
    let gap = text.gap(at);
    if gap.is_empty() || gap.len() > 16 || gap.contains('\n') {
        return None;
    }
    let (inner, spaced, bracketed) = bare(gap);
    if matches!(inner, "." | "·" | "•" | "。" | "．" | "｡") {
        let closed = gap
            .split_once(inner)
            .is_some_and(|(open, close)| open.contains(OPENING) && close.contains(CLOSING));
        return match (spaced, bracketed) {
            (false, false) => Some((at + 1, Dots::Plain)),
            (_, true) => closed.then_some((at + 1, Dots::Bracketed)),
            // "end. To" is a new sentence, " . " a disguise.
            _ if gap.starts_with(char::is_whitespace) => Some((at + 1, Dots::Spaced)),
            _ => None,
        };
    }
    let next = text.gap(at + 1);
    if text.is(at + 1, is::DOT) && inner.is_empty() && !next.contains('\n') && !next.is_empty() {
        let (between, _, closed) = bare(next);
        let written = if bracketed && closed { Dots::Bracketed } else { Dots::Words };
        return between.is_empty().then_some((at + 2, written));
    }
    None
}

/// The longest host that begins at a word and ends like one. `any_end`: a plain one may end in any word.
pub(super) fn host(text: &Text<'_>, from: usize, any_end: bool) -> Option<Host> {
    let mut name = text.raw(from);
    let (mut at, mut label, mut dots) = (from, from, Dots::Plain);
    let (mut known, mut unknown) = (None, None);
    let mut last_dot = None;
    for count in 1..=MOST_LABELS {
        for _ in 0..MOST_JOINED {
            let disguise = text.is(at + 1, is::DOT) && text.gap(at + 1) == "-";
            if !matches!(text.gap(at), "-" | "--") || at + 1 >= text.words.len() || disguise {
                break;
            }
            at += 1;
            name.push('-');
            name.push_str(&text.raw(at));
        }
        if count > 1 {
            let last = name.rsplit('.').next().unwrap_or_default();
            let found = || Some(Host { end: at + 1, name: name.clone(), dots, last_dot });
            if text.hosts().is_end(last) {
                known = found();
            } else if any_end
                && dots == Dots::Plain
                && last.chars().count() > 1
                && last.chars().all(char::is_alphabetic)
            {
                unknown = found();
            }
        }
        let Some((next, written)) = dot(text, at) else { break };
        if next >= text.words.len() || (written == Dots::Plain && is_new_sentence(text, label, at, next)) {
            break;
        }
        last_dot = (written == Dots::Words).then_some(at + 1);
        dots = dots.max(written);
        name.push('.');
        name.push_str(&text.raw(next));
        (at, label) = (next, next);
    }
    known.or(unknown)
}

/// "klaar.De": a capital after small letters is the next sentence with its blank forgotten.
fn is_new_sentence(text: &Text<'_>, label: usize, at: usize, next: usize) -> bool {
    let small = |word: usize| text.written(word).chars().any(char::is_lowercase);
    text.written(next).starts_with(char::is_uppercase)
        && ((label..=at).any(small) || small(next))
        && !text.raw(label).starts_with("www")
}

/// Finds web addresses outside `taken`; answers every address, also those that are allowed.
pub(super) fn find(text: &Text<'_>, taken: &[Range<usize>], found: &mut Vec<Found>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    let mut taken = taken.iter().peekable();
    let mut at = 0;
    while at < text.words.len() {
        let Some(word) = text.words.get(at) else { break };
        while taken.next_if(|it| it.end <= word.span.start).is_some() {}
        let inside = taken.peek().is_some_and(|it| overlap(it, &word.span));
        let address = if inside { None } else { with_scheme(text, at).or_else(|| without_scheme(text, at)) };
        let Some((span, name)) = address else {
            at += 1;
            continue;
        };
        let kind = match text.kind_of(&name) {
            HostKind::Allowed => leads_on(text, &text.draft[span.clone()], &name).then_some(Kind::Link),
            HostKind::Social => Some(Kind::SocialLink),
            HostKind::Payment => Some(Kind::PaymentLink),
            HostKind::Other => Some(Kind::Link),
        };
        found.extend(kind.map(|kind| Found { kind, span: span.clone() }));
        at = text.word_at(span.end).max(at + 1);
        all.push(span);
    }
    all
}

/// Whether an allowed address carries another one that is not ("google.com/url?q=https://firma.nl").
fn leads_on(text: &Text<'_>, address: &str, host: &str) -> bool {
    let Some(at) = address.find(host) else { return false };
    let rest = address[at + host.len()..].to_ascii_lowercase().replace("%3a", ":").replace("%2f", "/");
    rest.match_indices("://")
        .filter_map(|(at, _)| host_of(&rest[at.saturating_sub(5)..]))
        .any(|inner| text.kind_of(&inner) != HostKind::Allowed)
}

/// The host of an address with a scheme, in small letters.
pub(super) fn host_of(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let end = rest
        .find(|c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '\\' | '"' | '<' | '>'))
        .unwrap_or(rest.len());
    let host = rest[..end].rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let host = host.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    (!host.is_empty()).then_some(host)
}

fn with_scheme(text: &Text<'_>, at: usize) -> Option<(Range<usize>, String)> {
    let gap = text.gap(at);
    if !gap.starts_with(':') || !text.written(at).is_ascii() {
        return None;
    }
    let slashes = gap.trim_matches(|c: char| matches!(c, ' ' | '\u{a0}'));
    if slashes != "://"
        && !(matches!(slashes, ":/" | ":\\\\" | ": //") && matches!(text.written(at), "http" | "https"))
    {
        return None;
    }
    let start = text.words.get(at)?.span.start;
    let from = text.words.get(at + 1)?.span.start;
    let rest = &text.draft[from..];
    let end = from + rest.find(char::is_whitespace).unwrap_or(rest.len());
    let name = host_of(&format!("://{}", &text.draft[from..end]))?;
    // A host alone: the words of a disguise belong to it.
    let span = start..trimmed(text.draft, from, end);
    Some((span, name))
}

fn without_scheme(text: &Text<'_>, at: usize) -> Option<(Range<usize>, String)> {
    let start = text.words.get(at)?.span.start;
    let www = matches!(text.words.folded(at), "www" | "www2" | "ww");
    if www && text.gap(at).trim_matches(' ').is_empty() {
        return spaced_www(text, at, start);
    }
    let host = host(text, at, www)?;
    if !www && !is_address(text, at, &host) {
        return None;
    }
    let last = text.words.get(host.end - 1)?.span.end;
    let end = if host.dots == Dots::Plain { with_path(text.draft, last) } else { last };
    Some((start..end, host.name))
}

/// "www firma nl".
fn spaced_www(text: &Text<'_>, at: usize, start: usize) -> Option<(Range<usize>, String)> {
    if let Some(host) = host(text, at + 1, false).filter(|_| !text.gap(at).contains('\n')) {
        return Some((start..text.words.get(host.end - 1)?.span.end, host.name));
    }
    let end = (at + 2..at + 4).find(|&word| text.hosts().is_end(&text.raw(word)))?;
    let plain = (at..end).all(|word| text.gap(word).chars().all(|c| matches!(c, ' ' | '-')));
    let name = (at + 1..=end).map(|word| text.raw(word)).collect::<Vec<_>>().join(".");
    plain.then_some((start..text.words.get(end)?.span.end, name))
}

/// Whether what looks like a bare host is one, and no sentence, file or abbreviation.
fn is_address(text: &Text<'_>, at: usize, host: &Host) -> bool {
    let labels: Vec<&str> = host.name.split('.').collect();
    let end = host.last_label();
    let Some(name) = labels.len().checked_sub(2).map(|i| labels[i]) else { return false };
    let behind = text.behind(host.end - 1);
    let path = behind.starts_with('/') && behind.len() == 1;
    let known = matches!(text.kind_of(&host.name), HostKind::Social | HostKind::Payment | HostKind::Allowed);
    let plain = host.dots == Dots::Plain;
    if known && plain && (path || (name.len() > 1 && !text.hosts().is_word(end, languages(text)))) {
        return true;
    }
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 || name.chars().count() < 2 || (ABBREVIATED.contains(&name) && !path) {
        return false;
    }
    // A small word goes on behind it: the end may be that sentence's first word.
    let goes_on = behind.chars().all(char::is_whitespace)
        && !behind.is_empty()
        && !behind.contains('\n')
        && text.written(host.end).starts_with(char::is_lowercase);
    let placed = at.checked_sub(1).is_some_and(|last| text.is(last, is::PLACE));
    match host.dots {
        Dots::Plain => {
            path || placed
                || !goes_on
                || labels.len() > 2
                || name.contains(|c: char| c == '-' || c.is_ascii_digit())
                || !text.hosts().is_word(end, languages(text))
        }
        Dots::Bracketed => letters > 1,
        Dots::Spaced => {
            let small = text.written(host.end - 1).chars().all(char::is_lowercase);
            small && letters > 2 && (placed || !goes_on || !text.hosts().is_word(end, ALL.iter().copied()))
        }
        Dots::Words => {
            let dot = host.last_dot.unwrap_or(at);
            let word = text.hosts().is_word(end, text.dot_languages(dot))
                || text.hosts().is_word(end, languages(text))
                || (text.languages.is_empty() && text.hosts().is_word(end, ALL.iter().copied()));
            letters > 2 && (!word || !goes_on) && !is_pure_number(name)
        }
    }
}

/// Languages with ends that are words.
const ALL: &[&str] = &["nl", "fr", "es", "pt", "it", "ro", "en", "de", "da", "sv"];

fn is_pure_number(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_digit())
}

fn languages<'a>(text: &Text<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    text.languages.iter().map(String::as_str)
}

/// The end of an address with what follows the host: a port, a path, a query.
fn with_path(draft: &str, end: usize) -> usize {
    let rest = &draft[end..];
    let goes_on = rest.starts_with(['/', '?', '#', '\\'])
        || (rest.starts_with(':') && rest[1..].starts_with(|c: char| c.is_ascii_digit()));
    if !goes_on {
        return end;
    }
    let to = end + rest.find(char::is_whitespace).unwrap_or(rest.len());
    trimmed(draft, end, to)
}

/// An address's end without the sentence's punctuation.
fn trimmed(draft: &str, from: usize, to: usize) -> usize {
    let trim = |c: char| {
        matches!(
            c,
            '.' | ','
                | ';'
                | ':'
                | '!'
                | '?'
                | ')'
                | ']'
                | '}'
                | '>'
                | '"'
                | '\''
                | '»'
                | '”'
                | '’'
                | '“'
                | '…'
                | '*'
        )
    };
    from + draft[from..to].trim_end_matches(trim).len()
}

/// A mail service that is named without its end ("jan at gmail").
pub(super) fn mailbox(text: &Text<'_>, at: usize) -> Option<Host> {
    let name = text.raw(at);
    text.hosts().keeps_mail(&name).then_some(Host { end: at + 1, name, dots: Dots::Plain, last_dot: None })
}

/// Whether a host is a mail service's.
pub(super) fn keeps_mail(text: &Text<'_>, host: &Host) -> bool {
    host.name.split('.').next().is_some_and(|name| text.hosts().keeps_mail(name))
}
