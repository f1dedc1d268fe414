//! The terminal's colours and its ground, as far as variables and its answer tell.

use swopdesk::config::depth::{Depth, Terminal, answered, is_light};
use swopdesk::config::env::EnvVars;
use swopdesk::config::layers::{Overrides, load_layers};
use swopdesk::config::theme::{Color, Named};

fn depth(pairs: &[(&str, &str)]) -> Depth {
    Depth::of(&EnvVars::of(pairs.iter().copied()))
}

#[test]
fn colours_go_by_colorterm_and_term() {
    assert_eq!(depth(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), Depth::True);
    assert_eq!(depth(&[("TERM", "screen"), ("COLORTERM", "24bit")]), Depth::True);
    assert_eq!(depth(&[("TERM", "xterm-direct")]), Depth::True);
    assert_eq!(depth(&[("TERM", "xterm-kitty")]), Depth::True);
    assert_eq!(depth(&[("TERM", "tmux-256color")]), Depth::Indexed);
    assert_eq!(depth(&[("TERM", "xterm-256color"), ("COLORTERM", "yes")]), Depth::Indexed);
    assert_eq!(depth(&[("TERM", "linux")]), Depth::Sixteen);
    assert_eq!(depth(&[]), Depth::Sixteen);
}

#[test]
fn the_ground_is_told_by_a_variable_or_not_at_all() {
    let light = |told: &str| Terminal::of(&EnvVars::of([("TERM", "xterm"), ("COLORFGBG", told)])).light;
    assert_eq!(light("0;15"), Some(true));
    assert_eq!(light("0;default;7"), Some(true));
    assert_eq!(light("15;0"), Some(false));
    assert_eq!(light("15;8"), Some(false));
    assert_eq!(light("default"), None);
    let of = |term: &str| Terminal::of(&EnvVars::of([("TERM", term)]));
    assert!(of("xterm-256color").answers && of("screen-256color").answers && !of("linux").answers);
    assert!(of("tmux-256color").erases && !of("screen-256color").erases && !of("dumb").erases);
}

#[test]
fn an_answer_is_read_in_every_form() {
    assert_eq!(answered("rgb:ffff/8080/0000"), Some((255, 128, 0)));
    assert_eq!(answered("rgb:f/8/0"), Some((255, 136, 0)));
    assert_eq!(answered("rgb:17/1b/22"), Some((0x17, 0x1b, 0x22)));
    assert_eq!(answered("rgba:1717/1b1b/2222/ffff"), Some((0x17, 0x1b, 0x22)));
    for wrong in ["", "rgb:", "rgb:1/2", "rgb:12345/0/0", "rgb:gg/00/00", "#171b22"] {
        assert_eq!(answered(wrong), None, "{wrong}");
    }
    assert!(is_light((255, 255, 255)) && is_light((253, 246, 227)) && is_light((0, 200, 0)));
    assert!(!is_light((0, 0, 0)) && !is_light((0, 43, 54)) && !is_light((40, 42, 54)));
}

#[test]
fn colours_fold_to_the_sixteen() {
    assert_eq!(Color::Rgb(250, 250, 250).nearest_16(), Color::Named(Named::BrightWhite));
    assert_eq!(Color::Rgb(20, 20, 30).nearest_16(), Color::Named(Named::Black));
    assert_eq!(Color::Rgb(240, 30, 20).nearest_16(), Color::Named(Named::BrightRed));
    assert_eq!(Color::Default.nearest_16(), Color::Default);
}

#[test]
fn auto_is_dark_until_the_ground_is_known() {
    let env = EnvVars::of([("TERM", "xterm")]);
    let settings = load_layers(None, None, &env, &Overrides::default()).settings;
    assert!(settings.goes_by_ground());
    assert_eq!(settings.theme(None).name(), "dark");
    assert_eq!(settings.theme(Some(true)).name(), "light");
    assert_eq!(settings.theme(Some(false)).name(), "dark");
    let env = EnvVars::of([("TERM", "xterm"), ("COLORFGBG", "0;15")]);
    let settings = load_layers(None, None, &env, &Overrides::default()).settings;
    assert_eq!(settings.theme(None).name(), "light");
    assert_eq!(settings.theme(Some(false)).name(), "dark", "what it answers is worth more");
    let chosen = Overrides { theme: Some("high-contrast".into()), ..Overrides::default() };
    let settings = load_layers(None, None, &env, &chosen).settings;
    assert!(!settings.goes_by_ground());
    assert_eq!(settings.theme(Some(true)).name(), "high-contrast");
}
