//! Colours by what they mean. The roles come from `assets/themes/*.toml`; `ui` turns them into its
//! library's styles, so that nothing here knows a terminal library.

use toml::Value;

macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// What a piece of the screen means.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Role {
            $($(#[$doc])* $variant,)+
        }

        impl Role {
            /// Every role.
            pub const ALL: &'static [Role] = &[$(Role::$variant,)+];

            /// Its key in a theme's file.
            pub const fn name(self) -> &'static str {
                match self { $(Role::$variant => $name,)+ }
            }
        }
    };
}

roles! {
    /// Ordinary text and the screen's ground.
    Text = "text",
    /// What matters less.
    Muted = "muted",
    /// What the eye shall find: the current tab, a link.
    Accent = "accent",
    /// The title of a frame.
    Title = "title",
    /// A frame's line.
    Border = "border",
    /// The line of the frame that takes the keys.
    BorderFocus = "border_focus",
    /// The row under the cursor.
    Selection = "selection",
    /// A reply past its deadline, or time is up.
    Overdue = "overdue",
    /// A reply due within 2 working hours.
    Urgent = "urgent",
    /// A reply due within 8 working hours.
    Soon = "soon",
    /// A reply with more time.
    Calm = "calm",
    /// The clock stands still.
    Paused = "paused",
    /// Something failed.
    Error = "error",
    /// Something wants attention.
    Warn = "warn",
    /// Something is right.
    Ok = "ok",
    /// A word of advice.
    Hint = "hint",
    /// A message of the seller.
    OwnMessage = "own_message",
    /// A message of the buyer.
    BuyerMessage = "buyer_message",
    /// A message of the platform.
    PlatformMessage = "platform_message",
    /// Not read yet.
    Unread = "unread",
    /// A field that text is typed into.
    Input = "input",
    /// The name of a key.
    Key = "key",
    /// The lines at the top and the bottom.
    Bar = "bar",
}

/// One of the terminal's own sixteen colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// `black`, number 0.
    Black,
    /// `red`, number 1.
    Red,
    /// `green`, number 2.
    Green,
    /// `yellow`, number 3.
    Yellow,
    /// `blue`, number 4.
    Blue,
    /// `magenta`, number 5.
    Magenta,
    /// `cyan`, number 6.
    Cyan,
    /// `white`, number 7.
    White,
    /// `bright-black`, number 8.
    BrightBlack,
    /// `bright-red`, number 9.
    BrightRed,
    /// `bright-green`, number 10.
    BrightGreen,
    /// `bright-yellow`, number 11.
    BrightYellow,
    /// `bright-blue`, number 12.
    BrightBlue,
    /// `bright-magenta`, number 13.
    BrightMagenta,
    /// `bright-cyan`, number 14.
    BrightCyan,
    /// `bright-white`, number 15.
    BrightWhite,
}

/// The words of the sixteen.
pub(super) const NAMED: &[(&str, Named)] = &[
    ("black", Named::Black),
    ("red", Named::Red),
    ("green", Named::Green),
    ("yellow", Named::Yellow),
    ("blue", Named::Blue),
    ("magenta", Named::Magenta),
    ("cyan", Named::Cyan),
    ("white", Named::White),
    ("bright-black", Named::BrightBlack),
    ("bright-red", Named::BrightRed),
    ("bright-green", Named::BrightGreen),
    ("bright-yellow", Named::BrightYellow),
    ("bright-blue", Named::BrightBlue),
    ("bright-magenta", Named::BrightMagenta),
    ("bright-cyan", Named::BrightCyan),
    ("bright-white", Named::BrightWhite),
];

/// A colour of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Color {
    /// The terminal's own.
    Default,
    /// One of the terminal's sixteen.
    Named(Named),
    /// Red, green, blue.
    Rgb(u8, u8, u8),
    /// One of xterm's 256; no theme names it.
    Indexed(u8),
}

/// How a role is drawn; `None` leaves what is below.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RoleStyle {
    /// The letters.
    pub fg: Option<Color>,
    /// The ground.
    pub bg: Option<Color>,
    /// Heavier letters.
    pub bold: bool,
    /// Fainter letters.
    pub dim: bool,
    /// Slanted letters.
    pub italic: bool,
    /// A line below.
    pub underline: bool,
    /// Letters and ground change places.
    pub reversed: bool,
}

/// A theme: a style for every role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    name: &'static str,
    styles: Vec<RoleStyle>,
}

const FILES: &[(&str, &str)] = &[
    ("dark", include_str!("../../assets/themes/dark.toml")),
    ("light", include_str!("../../assets/themes/light.toml")),
    ("high-contrast", include_str!("../../assets/themes/high-contrast.toml")),
    ("mono", include_str!("../../assets/themes/mono.toml")),
];

/// The setting that takes the dark or the light theme, by the terminal's ground.
pub const AUTO: &str = "auto";

impl Theme {
    /// The names of the themes.
    pub const NAMES: &'static [&'static str] = &["dark", "light", "high-contrast", "mono"];

    /// A theme by name; `None` where there is none of that name.
    pub fn named(name: &str) -> Option<Theme> {
        let (name, text) = FILES.iter().find(|(known, _)| *known == name)?;
        // A test reads every embedded file strictly; a mistake in one could only cost its colours.
        Theme::parse(name, text).ok()
    }

    /// The theme without colour.
    pub fn mono() -> Theme {
        Theme::named("mono")
            .unwrap_or_else(|| Theme { name: "mono", styles: vec![RoleStyle::default(); Role::ALL.len()] })
    }

    /// Reads a theme's file.
    ///
    /// # Errors
    /// One clause that names the key.
    pub fn parse(name: &'static str, text: &str) -> Result<Theme, String> {
        let table: toml::Table = toml::from_str(text).map_err(|e| e.to_string())?;
        if let Some(key) = table.keys().find(|key| !Role::ALL.iter().any(|role| role.name() == *key)) {
            return Err(format!("there is no role {key:?}"));
        }
        let style = |role: &Role| table.get(role.name()).map(|value| style(role.name(), value));
        let text = style(&Role::Text).transpose()?.unwrap_or_default();
        let styles =
            Role::ALL.iter().map(|role| style(role).unwrap_or(Ok(text))).collect::<Result<Vec<_>, _>>()?;
        Ok(Theme { name, styles })
    }

    /// The theme's name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// How a role is drawn.
    pub fn style(&self, role: Role) -> RoleStyle {
        self.styles.get(role as usize).copied().unwrap_or_default()
    }
}

fn style(role: &str, value: &Value) -> Result<RoleStyle, String> {
    if let Value::String(word) = value {
        return Ok(RoleStyle { fg: Some(color(role, word)?), ..RoleStyle::default() });
    }
    let table = value.as_table().ok_or_else(|| format!("{role} is neither a colour nor a table"))?;
    let mut style = RoleStyle::default();
    for (key, value) in table {
        match (key.as_str(), value) {
            ("fg", Value::String(word)) => style.fg = Some(color(role, word)?),
            ("bg", Value::String(word)) => style.bg = Some(color(role, word)?),
            ("modifiers", Value::Array(words)) => {
                for word in words {
                    match word.as_str() {
                        Some("bold") => style.bold = true,
                        Some("dim") => style.dim = true,
                        Some("italic") => style.italic = true,
                        Some("underline") => style.underline = true,
                        Some("reversed") => style.reversed = true,
                        _ => return Err(format!("{role} has the modifier {word}, which there is not")),
                    }
                }
            }
            _ => return Err(format!("{role} has {key}, which is none of fg, bg, modifiers")),
        }
    }
    Ok(style)
}

fn color(role: &str, word: &str) -> Result<Color, String> {
    let wrong = || format!("{role} has the colour {word:?}, which there is not");
    if word == "default" {
        return Ok(Color::Default);
    }
    if let Some(hex) = word.strip_prefix('#') {
        let number = u32::from_str_radix(hex, 16).ok().filter(|_| hex.len() == 6).ok_or_else(wrong)?;
        let [_, r, g, b] = number.to_be_bytes();
        return Ok(Color::Rgb(r, g, b));
    }
    NAMED.iter().find(|(name, _)| *name == word).map(|(_, named)| Color::Named(*named)).ok_or_else(wrong)
}

impl Color {
    /// The nearest of the 240 fixed colours (16 to 255) for a terminal that cannot show every one; `None`
    /// for the terminal's own colours.
    pub fn nearest_256(self) -> Option<u8> {
        let Color::Rgb(r, g, b) = self else { return None };
        const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
        let step = |v: u8| (0_u8..6).min_by_key(|i| STEPS[usize::from(*i)].abs_diff(v)).unwrap_or(0);
        let far = |x: [u8; 3]| -> u32 {
            x.iter().zip([r, g, b]).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
        };
        let cube = [step(r), step(g), step(b)];
        let cube_far = far(cube.map(|i| STEPS[usize::from(i)]));
        let grey = (0_u8..24).min_by_key(|i| far([8 + 10 * i; 3])).unwrap_or(0);
        if far([8 + 10 * grey; 3]) < cube_far {
            Some(232 + grey)
        } else {
            Some(16 + 36 * cube[0] + 6 * cube[1] + cube[2])
        }
    }
}
