//! A theme as the file it could have been read from, for `swopdesk config theme`.

use super::theme::{Color, NAMED, Role, RoleStyle, Theme};
use std::fmt::Write;

impl Theme {
    /// The theme as TOML; read again it is the same theme.
    pub fn to_toml(&self) -> String {
        let mut out = String::new();
        for role in Role::ALL {
            // Writing into a String cannot fail.
            let _ = writeln!(out, "{} = {}", role.name(), written(self.style(*role)));
        }
        out
    }
}

fn written(style: RoleStyle) -> String {
    let modifiers: Vec<String> = [
        (style.bold, "bold"),
        (style.dim, "dim"),
        (style.italic, "italic"),
        (style.underline, "underline"),
        (style.reversed, "reversed"),
    ]
    .into_iter()
    .filter(|(on, _)| *on)
    .map(|(_, word)| format!("{word:?}"))
    .collect();
    let mut parts: Vec<String> = Vec::new();
    parts.extend(style.fg.map(|fg| format!("fg = {:?}", word(fg))));
    parts.extend(style.bg.map(|bg| format!("bg = {:?}", word(bg))));
    if !modifiers.is_empty() {
        parts.push(format!("modifiers = [{}]", modifiers.join(", ")));
    }
    match (style.fg, parts.len()) {
        (_, 0) => "{}".to_owned(),
        (Some(fg), 1) => format!("{:?}", word(fg)),
        _ => format!("{{ {} }}", parts.join(", ")),
    }
}

fn word(color: Color) -> String {
    match color {
        Color::Default => "default".to_owned(),
        // No theme names one: it comes only when a theme is fitted to a terminal of 256 colours.
        Color::Indexed(n) => n.to_string(),
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        Color::Named(named) => {
            NAMED.iter().find(|(_, known)| *known == named).map_or("default", |(name, _)| name).to_owned()
        }
    }
}
