//! Finding what is typed in the program's own words: loosely as in the palette, or whole words as in the help.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use unicode_segmentation::UnicodeSegmentation;

/// Looks for what was typed, whatever its case and accents; words apart by blanks are looked for one by one.
pub struct Finder {
    matcher: Matcher,
    pattern: Pattern,
}

/// Where it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The higher, the better it fits.
    pub score: u32,
    /// Byte offsets of the graphemes that match, in order.
    pub at: Vec<usize>,
}

impl Finder {
    /// The letters in their order, others may stand between.
    pub fn loosely(query: &str) -> Finder {
        Finder::of(query, AtomKind::Fuzzy)
    }

    /// The letters as they stand.
    pub fn exactly(query: &str) -> Finder {
        Finder::of(query, AtomKind::Substring)
    }

    fn of(query: &str, kind: AtomKind) -> Finder {
        let pattern = Pattern::new(query, CaseMatching::Ignore, Normalization::Smart, kind);
        Finder { matcher: Matcher::new(Config::DEFAULT), pattern }
    }

    /// Whether nothing is looked for; everything matches then.
    pub fn is_empty(&self) -> bool {
        self.pattern.atoms.is_empty()
    }

    /// Where a text has it; `None` where it has not.
    pub fn find(&mut self, text: &str) -> Option<Found> {
        let (mut buffer, mut indices) = (Vec::new(), Vec::new());
        let score =
            self.pattern.indices(Utf32Str::new(text, &mut buffer), &mut self.matcher, &mut indices)?;
        indices.sort_unstable();
        indices.dedup();
        let mut wanted = indices.into_iter().map(|at| at as usize).peekable();
        let at = text
            .grapheme_indices(true)
            .enumerate()
            .filter(|(nth, _)| wanted.next_if_eq(nth).is_some())
            .map(|(_, (byte, _))| byte)
            .collect();
        Some(Found { score, at })
    }
}
