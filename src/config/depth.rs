//! What colours a terminal can show, as far as its variables tell, and whether its ground is light.

use super::env::EnvVars;
use super::theme::{Color, Named};

/// How many colours there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    /// Every one.
    #[default]
    True,
    /// The 256 of xterm.
    Indexed,
    /// The terminal's own sixteen.
    Sixteen,
}

/// Parts of TERM's value that stand for every colour or for 256.
const TRUE: &[&str] = &["-direct", "truecolor", "kitty", "ghostty", "alacritty", "wezterm", "foot"];

impl Depth {
    /// As COLORTERM and TERM tell.
    pub fn of(env: &EnvVars) -> Depth {
        if env.get("COLORTERM").is_some_and(|told| ["truecolor", "24bit"].contains(&told)) {
            return Depth::True;
        }
        match env.get("TERM").unwrap_or_default() {
            term if TRUE.iter().any(|part| term.contains(part)) => Depth::True,
            term if term.contains("256") => Depth::Indexed,
            _ => Depth::Sixteen,
        }
    }
}

/// What the terminal's variables tell of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Terminal {
    /// Its colours.
    pub depth: Depth,
    /// Whether its ground is light; `None` where nothing tells.
    pub light: Option<bool>,
    /// Whether erased cells take the colour of the ground; GNU screen's do not.
    pub erases: bool,
    /// Whether it understands a question for its ground's colour; the console of Linux would show it.
    pub answers: bool,
}

impl Terminal {
    /// As the environment tells.
    pub fn of(env: &EnvVars) -> Terminal {
        let term = env.get("TERM").unwrap_or_default();
        // "15;0": white on black; some put a word in between.
        let ground = env.get("COLORFGBG").and_then(|told| told.rsplit(';').next()?.parse::<u8>().ok());
        let plain = ["", "dumb", "linux"].contains(&term);
        Terminal {
            depth: Depth::of(env),
            light: ground.map(|number| number == 7 || number >= 9),
            erases: !plain && !term.starts_with("screen"),
            answers: !plain,
        }
    }
}

/// Whether a colour is nearer to white than to black, for the eye.
pub fn is_light((r, g, b): (u8, u8, u8)) -> bool {
    // Against which of the two are letters read better: the middle is at a luminance of 0.179.
    luminance((r, g, b)) > 0.179
}

/// The relative luminance of a colour, 0 to 1 (WCAG 2.2).
pub fn luminance((r, g, b): (u8, u8, u8)) -> f64 {
    let [r, g, b] = [r, g, b].map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// The sixteen as xterm has them; terminals differ, but not in which is nearest.
pub const SIXTEEN: [(Named, (u8, u8, u8)); 16] = [
    (Named::Black, (0, 0, 0)),
    (Named::Red, (205, 0, 0)),
    (Named::Green, (0, 205, 0)),
    (Named::Yellow, (205, 205, 0)),
    (Named::Blue, (0, 0, 238)),
    (Named::Magenta, (205, 0, 205)),
    (Named::Cyan, (0, 205, 205)),
    (Named::White, (229, 229, 229)),
    (Named::BrightBlack, (127, 127, 127)),
    (Named::BrightRed, (255, 0, 0)),
    (Named::BrightGreen, (0, 255, 0)),
    (Named::BrightYellow, (255, 255, 0)),
    (Named::BrightBlue, (92, 92, 255)),
    (Named::BrightMagenta, (255, 0, 255)),
    (Named::BrightCyan, (0, 255, 255)),
    (Named::BrightWhite, (255, 255, 255)),
];

impl Color {
    /// The nearest of the terminal's own sixteen; other colours than red, green, blue stay.
    pub fn nearest_16(self) -> Color {
        let Color::Rgb(r, g, b) = self else { return self };
        let far = |(x, y, z): (u8, u8, u8)| -> u32 {
            [(x, r), (y, g), (z, b)].iter().map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum()
        };
        let nearest = SIXTEEN.iter().min_by_key(|(_, color)| far(*color));
        nearest.map_or(self, |(named, _)| Color::Named(*named))
    }
}

/// The colour in a terminal's answer to the question for its ground, `rgb:1717/1b1b/2222`: one to four
/// hexadecimal digits a part, a fourth part for what shines through. `None` where it is none.
pub fn answered(text: &str) -> Option<(u8, u8, u8)> {
    let parts = text.strip_prefix("rgb:").or_else(|| text.strip_prefix("rgba:"))?;
    let mut parts = parts.split('/').map(|part| {
        let most = (1_u32 << (4 * u32::try_from(part.len()).ok().filter(|len| (1..=4).contains(len))?)) - 1;
        u8::try_from(u32::from_str_radix(part, 16).ok()? * 255 / most).ok()
    });
    Some((parts.next()??, parts.next()??, parts.next()??))
}
