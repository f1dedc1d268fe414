//! Mail addresses, plain or lightly disguised: "jan (at) firma punt nl", "jan apenstaartje firma.nl",
//! "jan @ firma . nl".

use super::links::{self, Dots, Host};
use super::marks::{Text, bare, is, is_bracket, is_hidden};
use super::{Found, Kind};
use std::ops::Range;

/// Words of the part before the sign, at most.
const MOST_LOCAL: usize = 10;

/// How the sign is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// `@`, or a word in brackets.
    Sure,
    /// A word that means little else ("małpa").
    Word,
    /// A word that means much else ("at").
    Perhaps,
}

/// Finds mail addresses; answers every one, also those that are allowed or masked.
pub(super) fn find(text: &Text<'_>, found: &mut Vec<Found>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    let mut ats = text.ats.iter().peekable();
    for at in 0..text.words.len() {
        while ats.next_if(|(words, _)| words.start <= at).is_some() {}
        let direct = direct(text, at);
        if direct == Some(Masked::Yes) {
            all.extend(masked(text, at));
            continue;
        }
        // A word may be an "at" in two lists: each is tried.
        let worded = ats.clone().take_while(|(words, _)| words.start == at + 1);
        let signs = direct.map(|_| (Sign::Sure, at + 1)).into_iter();
        let signs = signs.chain(worded.filter_map(|(words, sure)| worded_sign(text, at, words, *sure)));
        let Some((sign, host)) =
            signs.into_iter().find_map(|(sign, from)| Some((sign, domain(text, from, sign)?)))
        else {
            continue;
        };
        let first = local(text, at, sign != Sign::Sure || host.dots != Dots::Plain);
        let span = text.words.span(first..host.end);
        if all.last().is_some_and(|last| last.end > span.start) {
            continue;
        }
        if !text.hosts().is_service(&host.name) {
            found.push(Found { kind: Kind::Mail, span: span.clone() });
        }
        all.push(span);
    }
    all
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Masked {
    Yes,
    No,
}

/// Whether an `@` stands between a word and the next, and whether the name before it is masked ("m•••@…").
fn direct(text: &Text<'_>, at: usize) -> Option<Masked> {
    let gap = text.gap(at);
    if !gap.contains(['@', '＠', '﹫']) || gap.len() > 24 || gap.contains('\n') {
        return None;
    }
    if gap.contains(['*', '•', '·', '…', '●', '.']) {
        return Some(Masked::Yes);
    }
    matches!(bare(gap).0, "@" | "＠" | "﹫").then_some(Masked::No)
}

/// The stretch of a masked address.
fn masked(text: &Text<'_>, at: usize) -> Option<Range<usize>> {
    let host = links::host(text, at + 1, true)?;
    Some(text.words.span(at..host.end))
}

/// A word for the sign, between a word and the next.
fn worded_sign(text: &Text<'_>, at: usize, sign: &Range<usize>, sure: bool) -> Option<(Sign, usize)> {
    let (before, behind) = (text.gap(at), text.gap(sign.end - 1));
    let only_around = |gap: &str| {
        !gap.contains('\n')
            && gap.chars().all(|c| c.is_whitespace() || is_bracket(c) || is_hidden(c))
            && gap.len() <= 12
    };
    if behind.is_empty() || !only_around(before) || !only_around(behind) {
        return None;
    }
    let bracketed = before.contains(is_bracket) && behind.contains(is_bracket);
    let sign_kind = match (bracketed, sure) {
        (true, _) => Sign::Sure,
        (false, true) => Sign::Word,
        (false, false) => Sign::Perhaps,
    };
    Some((sign_kind, sign.end))
}

/// The host behind the sign.
fn domain(text: &Text<'_>, from: usize, sign: Sign) -> Option<Host> {
    let host = links::host(text, from, sign == Sign::Sure);
    match sign {
        Sign::Sure | Sign::Word => host.or_else(|| links::mailbox(text, from)),
        // "look at firma.nl" is no mail address, "jan at firma dot nl" is.
        Sign::Perhaps => host.filter(|host| host.dots == Dots::Words || links::keeps_mail(text, host)),
    }
}

/// The first word of the part before the sign.
fn local(text: &Text<'_>, at: usize, disguised: bool) -> usize {
    let mut first = at;
    for _ in 0..MOST_LOCAL {
        let Some(last) = first.checked_sub(1) else { break };
        if matches!(text.gap(last), "." | "_" | "-" | "+" | "%" | "__" | "--" | "'" | "&") {
            first = last;
        } else if disguised
            && last > 0
            && text.is(last, is::DOT)
            && bare(text.gap(last)).0.is_empty()
            && bare(text.gap(last - 1)).0.is_empty()
            && !text.gap(last - 1).contains('\n')
        {
            first = last - 1;
        } else {
            break;
        }
    }
    first
}
