//! A stranger's name for a file made one that is safe to write: a single name in the folder that was chosen,
//! on every system, and one that a person and a shell read as it stands.

use super::clean::clean;

/// Characters of a name at most.
const LONGEST: usize = 120;
/// Bytes of a name at most; file systems take 255, and a number may be added.
const MOST_BYTES: usize = 200;
/// Characters of what counts as an ending.
const ENDING: usize = 12;
/// The name of what has none.
const UNNAMED: &str = "file";
/// Names that mean devices on Windows, whatever their ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A name to write to: no folder, no control or invisible character, none that a system reserves, no dot or
/// dash in front, not too long; `file` where nothing is left.
pub fn safe(name: &str) -> String {
    let cleaned = clean(name);
    let last = cleaned.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\n' => '_',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    let inner = plain.trim_start_matches(['.', '-', '~', ' ']).trim_end_matches(['.', ' ']);
    if inner.is_empty() {
        return UNNAMED.to_owned();
    }
    let short = shortened(inner);
    if is_device(&short) { format!("_{short}") } else { short }
}

/// The same name for the `n`th time: `name (2).pdf`.
pub fn numbered(name: &str, n: u32) -> String {
    let (stem, ending) = parts(name);
    format!("{stem} ({n}){ending}")
}

/// The name without its ending, and the ending with its dot.
fn parts(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && name[at..].chars().count() <= ENDING => name.split_at(at),
        _ => (name, ""),
    }
}

/// At most so many characters and bytes; what gives way is the end of the stem.
fn shortened(name: &str) -> String {
    let (stem, ending) = parts(name);
    let (chars, bytes) = (LONGEST - ending.chars().count(), MOST_BYTES - ending.len().min(MOST_BYTES / 2));
    let mut kept = String::new();
    for c in stem.chars().take(chars) {
        if kept.len() + c.len_utf8() > bytes {
            break;
        }
        kept.push(c);
    }
    format!("{}{ending}", kept.trim_end_matches(['.', ' ']))
}

/// A character that is there and not seen: a name must not look like another.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let number = numbered.and_then(|rest| {
        let mut chars = rest.chars();
        Some((chars.next()?, chars.next()))
    });
    DEVICES.contains(&stem.as_str()) || matches!(number, Some(('0'..='9' | '¹' | '²' | '³', None)))
}
