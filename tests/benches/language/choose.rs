//! How the thresholds are chosen: the lowest margins that keep false warnings well under the goal.

use super::Row;
use super::table::LENGTHS;
use swopdesk::draft_check::language::{Measured, Thresholds};

/// Right texts of each length that whole drafts may be warned about at most, %: about a third of the goal, the
/// rest is for parts, other languages and chance.
const WHOLE: [f64; 4] = [0.25, 0.10, 0.04, 0.03];
/// Lower margins say too little, however few right texts have them: the more text, the less; and more text never
/// needs a higher one.
const LEAST: [f32; 4] = [2.0, 1.2, 1.0, 0.2];
const MOST: f32 = 6.0;
/// Right texts that parts may be warned about at most, %, of the longer ones and those with a foreign quotation.
const PARTS: f64 = 0.03;
const WITH_PARTS: &[&str] = &["80-160", "160-400", "hard-mixed-ok"];
/// What a part needs relative to its length; all are moved together.
const PART: [f32; 4] = [12.0, 9.0, 5.5, 5.0];
const STEP: f32 = 0.1;

/// The thresholds for some rows, from the right texts alone.
pub fn thresholds(rows: &[&Row<'_>]) -> Thresholds {
    let mut chosen = Thresholds { whole: [f32::MAX; 4], part: [f32::MAX; 4] };
    let right = |bucket: &str| -> Vec<Measured> {
        let of_bucket = rows.iter().filter(|row| row.bucket == bucket);
        of_bucket
            .filter_map(|row| row.right.clone())
            .map(|measured| Measured { part: None, outside: false, ..measured })
            .collect()
    };
    chosen.whole = [MOST; 4];
    // A threshold bears on its neighbours' texts as well: twice over them.
    for _ in 0..2 {
        for (at, bucket) in LENGTHS.iter().enumerate() {
            let right = right(bucket);
            let most = (right.len() as f64 * WHOLE[at] / 100.0) as usize;
            let highest = if at == 0 { MOST } else { chosen.whole[at - 1] };
            chosen.whole[at] = lowest(LEAST[at], highest, |margin| {
                let mut tried = chosen;
                tried.whole[at] = margin;
                right.iter().filter(|measured| measured.warns(&tried)).count() <= most
            });
        }
    }
    let right: Vec<Measured> = rows
        .iter()
        .filter(|row| WITH_PARTS.contains(&row.bucket))
        .filter_map(|row| row.right.clone())
        .map(|measured| Measured { whole: None, outside: false, ..measured })
        .collect();
    let most = (right.len() as f64 * PARTS / 100.0) as usize;
    let moved = |by: f32| PART.map(|margin| (10.0 * (margin + by)).round() / 10.0);
    let by = lowest(-3.0, 3.0, |by| {
        let tried = Thresholds { part: moved(by), ..chosen };
        right.iter().filter(|measured| measured.warns(&tried)).count() <= most
    });
    chosen.part = moved(by);
    chosen
}

/// The lowest value of a range that is good enough; the highest one where none is.
fn lowest(from: f32, to: f32, is_good: impl Fn(f32) -> bool) -> f32 {
    let steps = ((to - from) / STEP).round() as usize;
    let at = |step: usize| (10.0 * (from + STEP * step as f32)).round() / 10.0;
    (0..=steps).map(at).find(|value| is_good(*value)).unwrap_or(to)
}
