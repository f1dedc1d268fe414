//! From roles to the terminal's styles, and from glyphs to plain ASCII where a terminal has no others.

use crate::app::wrap::{fit, width_of, wrap_most};
use crate::config::depth::Depth;
use crate::config::theme::{Color as ThemeColor, Named, Role, RoleStyle, Theme};
use crate::domain::reply_clock::Level;
use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::border;
use ratatui::text::Span;
use unicode_segmentation::UnicodeSegmentation;

/// How things look: the theme, and whether only ASCII is drawn.
#[derive(Debug, Clone)]
pub struct Look {
    theme: Theme,
    ascii: bool,
    /// The style of each role, as the terminal can show it: looked up for every word that is drawn.
    styles: Vec<Style>,
}

const ASCII_BORDER: border::Set<'static> = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// The styles of a theme by role, in the colours that a terminal can show.
fn styles(theme: &Theme, depth: Depth) -> Vec<Style> {
    let shown = |color: ThemeColor| match depth {
        Depth::True => color,
        Depth::Indexed => color.nearest_256().map_or(color, ThemeColor::Indexed),
        Depth::Sixteen => color.nearest_16(),
    };
    let styled = |&role: &Role| {
        let mut style = theme.style(role);
        (style.fg, style.bg) = (style.fg.map(shown), style.bg.map(shown));
        ratatui_style(style)
    };
    Role::ALL.iter().map(styled).collect()
}

impl Look {
    /// A look by theme.
    pub fn new(theme: Theme, ascii: bool) -> Look {
        Look { styles: styles(&theme, Depth::True), theme, ascii }
    }

    /// The same on a terminal with so many colours.
    #[must_use]
    pub fn on(mut self, depth: Depth) -> Look {
        self.styles = styles(&self.theme, depth);
        self
    }

    /// The style of a role.
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(role as usize).copied().unwrap_or_default()
    }

    /// The style of a deadline's band.
    pub fn level(&self, level: Level) -> Style {
        self.style(match level {
            Level::Overdue | Level::Up => Role::Overdue,
            Level::Urgent => Role::Urgent,
            Level::Soon => Role::Soon,
            Level::Calm => Role::Calm,
        })
    }

    /// `text` cut to `width` cells.
    pub fn fit(&self, text: &str, width: usize) -> String {
        self.cut_mark(fit(text, width), text)
    }

    /// `text` in exactly `width` cells.
    pub fn cell(&self, text: &str, width: usize) -> String {
        let text = self.fit(text, width);
        let pad = width.saturating_sub(width_of(&text));
        text + &" ".repeat(pad)
    }

    /// `text` on lines of `width` cells, `most` of them at most.
    pub fn lines(&self, text: &str, width: usize, most: usize) -> Vec<String> {
        let mut lines = wrap_most(text, width, most);
        if let Some(last) = lines.pop() {
            lines.push(self.cut_mark(last, text));
        }
        lines
    }

    /// The program's own words cut to `width` cells, the graphemes at these byte offsets marked as found.
    pub fn marked(&self, text: &str, marks: &[usize], width: usize, base: Style) -> Vec<Span<'static>> {
        self.mark(text, marks, width, base, |grapheme| self.glyphs(grapheme))
    }

    /// The same for words that are told as they are: the name of a key.
    pub fn marked_plain(&self, text: &str, marks: &[usize], width: usize, base: Style) -> Vec<Span<'static>> {
        self.mark(text, marks, width, base, str::to_owned)
    }

    fn mark(
        &self,
        text: &str,
        marks: &[usize],
        width: usize,
        base: Style,
        drawn: impl Fn(&str) -> String,
    ) -> Vec<Span<'static>> {
        // Underlined too, so that it is seen without colour and in the row under the cursor.
        let colour = if base.bg.is_some() { base } else { base.patch(self.style(Role::Accent)) };
        let found = colour.add_modifier(Modifier::UNDERLINED | Modifier::BOLD);
        let parts: Vec<(bool, String)> = text
            .grapheme_indices(true)
            .map(|(at, grapheme)| (marks.contains(&at), drawn(grapheme)))
            .collect();
        let whole = parts.iter().map(|(_, part)| width_of(part)).sum::<usize>() <= width;
        let room = if whole { width } else { width.saturating_sub(1) };
        let mut spans: Vec<Span<'static>> = Vec::new();
        let (mut run, mut marked, mut used) = (String::new(), false, 0);
        for (mark, part) in parts {
            used += width_of(&part);
            if used > room {
                break;
            }
            if mark != marked && !run.is_empty() {
                spans.push(Span::styled(std::mem::take(&mut run), if marked { found } else { base }));
            }
            marked = mark;
            run.push_str(&part);
        }
        spans.push(Span::styled(run, if marked { found } else { base }));
        if !whole {
            spans.push(Span::styled(self.glyphs("…"), base));
        }
        spans
    }

    /// The sign that something is left out is the program's own.
    fn cut_mark(&self, cut: String, whole: &str) -> String {
        match cut.strip_suffix('…') {
            Some(kept) if self.ascii && !whole.ends_with('…') => format!("{kept}."),
            _ => cut,
        }
    }

    /// A text in a style; an underline leaves out the blanks at its ends.
    pub fn spans(&self, text: &str, style: Style) -> [Span<'static>; 3] {
        let words = text.trim_matches(' ');
        let (before, after) = text.split_once(words).filter(|_| !words.is_empty()).unwrap_or((text, ""));
        let blank = |text: &str| Span::styled(text.to_owned(), style.remove_modifier(Modifier::UNDERLINED));
        [blank(before), Span::styled(words.to_owned(), style), blank(after)]
    }

    /// Whether only ASCII is drawn.
    pub const fn is_ascii(&self) -> bool {
        self.ascii
    }

    /// The lines of a frame.
    pub fn border(&self) -> border::Set<'static> {
        if self.ascii { ASCII_BORDER } else { border::ROUNDED }
    }

    /// The program's own signs in ASCII where only that can be drawn; a buyer's text stays as it is.
    pub fn glyphs(&self, text: &str) -> String {
        if !self.ascii {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            out.push(match c {
                '·' | '│' => '|',
                '●' | '•' => '*',
                '✎' => 'd',
                '⇡' | '↑' => '^',
                '↓' => 'v',
                '▲' | '⚠' => '!',
                '»' => '>',
                '›' => ':',
                '⏸' => '=',
                '−' | '–' => '-',
                '✓' => '+',
                '○' => 'o',
                '↻' => '~',
                '⎘' => '@',
                '…' => '.',
                '▒' | '█' => '#',
                '░' => '.',
                '×' => 'x',
                '“' | '”' | '„' => '"',
                '‘' | '’' => '\'',
                '─' => '-',
                '\u{a0}' => ' ',
                '┃' => '#',
                '€' | '£' => {
                    out.push_str(if c == '€' { "EUR" } else { "GBP" });
                    // A sign stands at its number, a code stands apart.
                    if rest.peek().is_some_and(char::is_ascii_digit) {
                        out.push(' ');
                    }
                    continue;
                }
                c => c,
            });
        }
        out
    }
}

/// A role's style in the terminal library's terms.
pub fn ratatui_style(role: RoleStyle) -> Style {
    let mut style = Style { fg: role.fg.map(color), bg: role.bg.map(color), ..Style::default() };
    let modifiers = [
        (role.bold, Modifier::BOLD),
        (role.dim, Modifier::DIM),
        (role.italic, Modifier::ITALIC),
        (role.underline, Modifier::UNDERLINED),
        (role.reversed, Modifier::REVERSED),
    ];
    for (on, modifier) in modifiers {
        if on {
            style = style.add_modifier(modifier);
        }
    }
    style
}

fn color(color: ThemeColor) -> Color {
    match color {
        ThemeColor::Default => Color::Reset,
        ThemeColor::Rgb(r, g, b) => Color::Rgb(r, g, b),
        ThemeColor::Indexed(number) => Color::Indexed(number),
        ThemeColor::Named(named) => match named {
            Named::Black => Color::Black,
            Named::Red => Color::Red,
            Named::Green => Color::Green,
            Named::Yellow => Color::Yellow,
            Named::Blue => Color::Blue,
            Named::Magenta => Color::Magenta,
            Named::Cyan => Color::Cyan,
            Named::White => Color::Gray,
            Named::BrightBlack => Color::DarkGray,
            Named::BrightRed => Color::LightRed,
            Named::BrightGreen => Color::LightGreen,
            Named::BrightYellow => Color::LightYellow,
            Named::BrightBlue => Color::LightBlue,
            Named::BrightMagenta => Color::LightMagenta,
            Named::BrightCyan => Color::LightCyan,
            Named::BrightWhite => Color::White,
        },
    }
}
