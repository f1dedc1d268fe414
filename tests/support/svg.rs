//! A terminal's screen as an SVG picture: every run of cells of one style is one text, its width fixed by the grid, so that
//! columns stand straight whatever font a reader has.

use std::fmt::Write;
use vt100::{Cell, Color, Screen};

/// Size of a cell in pixels.
const CELL: (f64, f64) = (8.4, 18.0);
/// Room around the screen.
const MARGIN: f64 = 12.0;

/// The colours of a terminal: what nothing is said of, and the first sixteen.
pub struct Ground {
    pub background: &'static str,
    pub foreground: &'static str,
    sixteen: [&'static str; 16],
}

pub const DARK: Ground = Ground {
    background: "#14171c",
    foreground: "#d8dde6",
    sixteen: [
        "#1d2127", "#e0696f", "#8fbf7f", "#dcb565", "#6ea3dc", "#b48ad4", "#62b8bd", "#c9ced6", "#5c6470",
        "#f0868b", "#a9d59a", "#efcd85", "#8dbcee", "#cba6e6", "#80d0d4", "#ffffff",
    ],
};

pub const LIGHT: Ground = Ground {
    background: "#fbfbf9",
    foreground: "#22262c",
    sixteen: [
        "#22262c", "#a8262c", "#2f6d2a", "#7d5a00", "#1d5a9e", "#6f3b96", "#0d666b", "#c7cbd1", "#59616c",
        "#c03a3f", "#3c8236", "#8f6a0a", "#2a6cb8", "#8350ab", "#1a7a80", "#ffffff",
    ],
};

fn color(color: Color, ground: &Ground) -> Option<String> {
    Some(match color {
        Color::Default => return None,
        Color::Idx(n @ 0..16) => ground.sixteen[usize::from(n)].to_owned(),
        Color::Idx(n @ 16..232) => {
            let level = |part: u8| if part == 0 { 0 } else { 55 + part * 40 };
            let n = n - 16;
            format!("#{:02x}{:02x}{:02x}", level(n / 36), level(n / 6 % 6), level(n % 6))
        }
        Color::Idx(n) => {
            let grey = 8 + (n - 232) * 10;
            format!("#{grey:02x}{grey:02x}{grey:02x}")
        }
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
    })
}

#[derive(PartialEq)]
struct Style {
    front: String,
    back: Option<String>,
    bold: bool,
    italic: bool,
    underline: bool,
}

impl Style {
    fn of(cell: &Cell, ground: &Ground) -> Style {
        let (mut front, mut back) = (color(cell.fgcolor(), ground), color(cell.bgcolor(), ground));
        if cell.inverse() {
            let plain = front.take().unwrap_or_else(|| ground.foreground.to_owned());
            front = Some(back.take().unwrap_or_else(|| ground.background.to_owned()));
            back = Some(plain);
        }
        Style {
            front: front.unwrap_or_else(|| ground.foreground.to_owned()),
            back,
            bold: cell.bold(),
            italic: cell.italic(),
            underline: cell.underline(),
        }
    }
}

/// The screen as it stands.
pub fn svg(screen: &Screen, ground: &Ground) -> String {
    let (rows, cols) = screen.size();
    let (rows, cols) = (rows.get(), cols.get());
    let (width, height) = (f64::from(cols) * CELL.0 + 2.0 * MARGIN, f64::from(rows) * CELL.1 + 2.0 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" font-size=\"14\" \
         font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{}\"/>\n",
        ground.background
    );
    for row in 0..rows {
        let mut col = 0;
        while col < cols {
            let first = screen.cell(row, col).unwrap();
            let style = Style::of(first, ground);
            let (from, mut text) = (col, String::new());
            while let Some(cell) = screen.cell(row, col).filter(|_| col < cols) {
                if Style::of(cell, ground) != style {
                    break;
                }
                match cell.contents() {
                    "" if cell.is_wide_continuation() => {}
                    "" => text.push(' '),
                    content => text.push_str(content),
                }
                col += 1;
            }
            run(&mut out, row, from..col, &text, &style);
        }
    }
    out.push_str("</svg>\n");
    out
}

fn run(out: &mut String, row: u16, cols: std::ops::Range<u16>, text: &str, style: &Style) {
    let at = |col: u16| MARGIN + f64::from(col) * CELL.0;
    let top = MARGIN + f64::from(row) * CELL.1;
    if let Some(back) = &style.back {
        let width = f64::from(cols.end - cols.start) * CELL.0;
        let (x, height) = (at(cols.start), CELL.1);
        writeln!(
            out,
            "<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height}\" fill=\"{back}\"/>"
        )
        .unwrap();
    }
    let blanks = text.len() - text.trim_start_matches(' ').len();
    let shown = text.trim();
    if shown.is_empty() {
        return;
    }
    let from = cols.start + u16::try_from(blanks).unwrap();
    let cells = unicode_width::UnicodeWidthStr::width(shown);
    let mut marks = String::new();
    for (on, mark) in [
        (style.bold, " font-weight=\"bold\""),
        (style.italic, " font-style=\"italic\""),
        (style.underline, " text-decoration=\"underline\""),
    ] {
        if on {
            marks.push_str(mark);
        }
    }
    let escaped = shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" textLength=\"{:.1}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{}\"{marks} \
         xml:space=\"preserve\">{escaped}</text>",
        at(from),
        top + CELL.1 * 0.74,
        cells as f64 * CELL.0,
        style.front,
    )
    .unwrap();
}
