//! The themes: whole, and readable.

use swopdesk::config::theme::{Color, Role, Theme};

fn luminance(color: Option<Color>) -> Option<f64> {
    let Some(Color::Rgb(r, g, b)) = color else { return None };
    let [r, g, b] = [r, g, b].map(|v| {
        let v = f64::from(v) / 255.0;
        if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    });
    Some(0.2126 * r + 0.7152 * g + 0.0722 * b)
}

/// WCAG 2.2 contrast of a role.
fn contrast(theme: &Theme, role: Role) -> f64 {
    let style = theme.style(role);
    let (Some(a), Some(b)) = (luminance(style.fg), luminance(style.bg)) else {
        panic!("{role:?} of {} has no two colours", theme.name())
    };
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_theme_has_every_role() {
    for name in Theme::NAMES {
        let text =
            std::fs::read_to_string(format!("{}/assets/themes/{name}.toml", env!("CARGO_MANIFEST_DIR")))
                .unwrap();
        Theme::parse(name, &text).unwrap();
        for role in Role::ALL {
            assert!(text.lines().any(|l| l.starts_with(&format!("{} =", role.name()))), "{name}: {role:?}");
        }
        assert_eq!(Theme::named(name).unwrap().name(), *name);
    }
    assert!(Theme::named("pink").is_none());
}

#[test]
fn words_can_be_read_against_their_ground() {
    for (name, least) in [("dark", 4.5), ("light", 4.5), ("high-contrast", 7.0)] {
        let theme = Theme::named(name).unwrap();
        for role in Role::ALL {
            // A frame is no word.
            if *role == Role::Border {
                continue;
            }
            let got = contrast(&theme, *role);
            assert!(got >= least, "{name} {role:?} has only {got:.2}:1");
        }
    }
}

#[test]
fn mono_has_no_colour_and_still_tells_the_deadlines_apart() {
    let theme = Theme::mono();
    assert!(Role::ALL.iter().all(|role| theme.style(*role).fg.is_none() && theme.style(*role).bg.is_none()));
    assert_ne!(theme.style(Role::Overdue), theme.style(Role::Calm));
    assert_ne!(theme.style(Role::Selection), theme.style(Role::Text));
}

#[test]
fn a_broken_theme_names_its_key() {
    for (text, word) in [
        ("txt = \"red\"", "txt"),
        ("text = \"pink\"", "pink"),
        ("text = \"#12345\"", "#12345"),
        ("text = { fg = 1 }", "fg"),
        ("text = { modifiers = [\"loud\"] }", "loud"),
    ] {
        assert!(Theme::parse("x", text).unwrap_err().contains(word), "{text}");
    }
    let theme = Theme::parse("x", "text = \"bright-red\"\nmuted = \"default\"").unwrap();
    assert_eq!(theme.style(Role::Overdue), theme.style(Role::Text), "a role left out is drawn as text");
}

#[test]
fn colours_fold_to_the_256() {
    assert_eq!(Color::Rgb(0, 0, 0).nearest_256(), Some(16));
    assert_eq!(Color::Rgb(255, 255, 255).nearest_256(), Some(231));
    assert_eq!(Color::Rgb(255, 0, 0).nearest_256(), Some(196));
    assert_eq!(Color::Rgb(128, 128, 128).nearest_256(), Some(244));
    assert_eq!(Color::Default.nearest_256(), None);
}
