//! A notice on its way: the bytes for the terminal, and which terminal takes which.

use swopdesk::config::TerminalNotices as Setting;
use swopdesk::runtime::notify::{asked, sequence};
use swopdesk::runtime::terminal_kind::{Kind, Terminal, kind_of, of};

#[test]
fn the_bytes_are_the_terminals_own_form() {
    let bytes = |kind, tmux| String::from_utf8(sequence("2 new; messages", true, kind, tmux)).unwrap();
    assert_eq!(bytes(None, false), "\x07");
    assert_eq!(bytes(Some(Kind::Osc9), false), "\x1b]9;swopdesk: 2 new; messages\x1b\\\x07");
    assert_eq!(bytes(Some(Kind::Osc777), false), "\x1b]777;notify;swopdesk;2 new, messages\x1b\\\x07");
    let wrapped = "\x1bPtmux;\x1b\x1b]9;swopdesk: 2 new; messages\x1b\x1b\\\x1b\\\x07";
    assert_eq!(bytes(Some(Kind::Osc9), true), wrapped);
    assert_eq!(sequence("text", false, None, true), b"");
}

#[test]
fn no_text_gets_out_of_its_sequence() {
    let hostile = "a\x1b\\\x1b]52;c;c3RvbGVu\x07b\u{9c}c\x07d\ne\u{202e}".to_owned() + &"long ".repeat(400);
    for (kind, tmux) in [(Kind::Osc9, false), (Kind::Osc777, false), (Kind::Osc9, true)] {
        let bytes = sequence(&hostile, false, Some(kind), tmux);
        let text = String::from_utf8(bytes).unwrap();
        let escapes = if tmux { 6 } else { 2 };
        assert_eq!(text.matches('\x1b').count(), escapes, "{text:?}");
        assert!(text.ends_with("\x1b\\") && !text.contains("c3RvbGVu") && text.len() < 300, "{text:?}");
        let bad = |c: &char| *c != '\x1b' && (*c == '\n' || swopdesk::domain::clean::is_unsafe(*c));
        assert_eq!(text.chars().find(bad), None, "{text:?}");
    }
}

#[test]
fn a_terminal_is_known_by_its_names() {
    let found = |pairs: &[(&str, &str)], tmux: Option<&str>| {
        let var = |name: &str| pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        of(var, || tmux.map(str::to_owned))
    };
    let plain = |pairs| found(pairs, None).kind;
    assert_eq!(plain(&[("TERM", "xterm-256color")]), None);
    assert_eq!(plain(&[("TERM", "linux")]), None);
    assert_eq!(plain(&[("TERM", "xterm-kitty")]), Some(Kind::Osc9));
    assert_eq!(plain(&[("TERM", "foot-extra")]), Some(Kind::Osc777));
    assert_eq!(plain(&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "iTerm.app")]), Some(Kind::Osc9));
    assert_eq!(plain(&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "WezTerm")]), Some(Kind::Osc777));
    assert_eq!(plain(&[("TERM", "screen"), ("STY", "1.pts"), ("LC_TERMINAL", "iTerm2")]), None);
    assert_eq!(kind_of("Apple_Terminal"), None);

    let inside = [("TERM", "tmux-256color"), ("TMUX", "/tmp/s,1,0"), ("TERM_PROGRAM", "tmux")];
    let on = found(&inside, Some("on\nxterm-256color\niTerm2 3.5.0\n"));
    assert_eq!(on, Terminal { kind: Some(Kind::Osc9), tmux: true, passes: true });
    let off = found(&inside, Some("off\nxterm-kitty\n\n"));
    assert_eq!((off.tmux, off.passes), (true, false));
    assert_eq!(asked(Setting::Osc9, off), None, "tmux would keep it");
    assert_eq!(asked(Setting::Auto, found(&inside, None)), None);
    assert_eq!(asked(Setting::Auto, on), Some(Kind::Osc9));
    assert_eq!(asked(Setting::Osc777, Terminal::default()), Some(Kind::Osc777));
    assert_eq!(asked(Setting::Off, on), None);
}
