//! The event decoder, the days that are typed, the keymap, and the cleaning of text.

use super::{fuzz, text};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::time::{Duration, Instant};
use swopdesk::config::paths::ProfileName;
use swopdesk::domain::clean::{bounded, clean, clean_line, is_unsafe};
use swopdesk::domain::date_input::parse_day;
use swopdesk::input::{Combo, Context, Keymap};
use swopdesk::platform::{Decoder, Frame, PlatformUrl};

fn decode(pieces: &[&[u8]]) -> (Vec<Frame>, Option<String>) {
    let mut decoder = Decoder::new(None);
    let mut frames = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        frames.extend(std::iter::from_fn(|| decoder.next_frame()));
    }
    (frames, decoder.last_id().map(str::to_owned))
}

#[test]
fn any_bytes_are_a_stream_however_they_are_cut() {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        prop::collection::vec(text(), 0..12).prop_map(|lines| lines.join("\n").into_bytes()),
    ];
    fuzz((bytes, prop::collection::vec(any::<prop::sample::Index>(), 0..8)), |(bytes, cuts)| {
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let pieces: Vec<&[u8]> = cuts.windows(2).map(|w| &bytes[w[0]..w[1]]).collect();
        let (frames, id) = decode(&pieces);
        prop_assert_eq!((&frames, &id), (&decode(&[&bytes]).0, &decode(&[&bytes]).1));
        prop_assert!(id.is_none_or(|id| !id.is_empty() && !id.contains(char::is_control)));
        // What was in the stream is all that can come out of it.
        let held: usize = frames
            .iter()
            .map(|frame| match frame {
                Frame::Event { name, data } => {
                    if name == "message" {
                        data.len()
                    } else {
                        name.len() + data.len()
                    }
                }
                Frame::Comment | Frame::TooLarge => 0,
            })
            .sum();
        // A byte that is no text becomes a sign of three.
        prop_assert!(held <= bytes.len() * 3);
        Ok(())
    });
}

#[test]
fn any_text_is_a_day_or_told_why_not() {
    let today = (-262_000i32..262_000, 1u32..366)
        .prop_filter_map("a day", |(year, day)| NaiveDate::from_yo_opt(year, day));
    let typed = prop_oneof![
        text(),
        "[+ 0-9a-z./-]{0,14}",
        (any::<i64>(), "[dw ]{0,2}").prop_map(|(n, unit)| format!("+{n}{unit}")),
        (0u32..40, 0u32..15, any::<i32>()).prop_map(|(d, m, y)| format!("{d}-{m}-{y}")),
    ];
    fuzz((typed, today), |(typed, today)| {
        if let Err(error) = parse_day(&typed, today) {
            prop_assert!(!error.to_string().is_empty());
        }
        Ok(())
    });
}

#[test]
fn a_day_is_read_back_as_it_is_written() {
    fuzz((1970i32..2200, 1u32..366, 0i64..2000), |(year, day, before)| {
        let Some(day) = NaiveDate::from_yo_opt(year, day) else { return Ok(()) };
        let today = day - chrono::TimeDelta::days(before);
        prop_assert_eq!(parse_day(&day.to_string(), today), Ok(day));
        prop_assert_eq!(parse_day(&day.format("%d.%m.%Y").to_string(), today), Ok(day));
        prop_assert_eq!(parse_day(&format!("+{before}d"), today), Ok(day));
        Ok(())
    });
}

#[test]
fn any_file_can_be_laid_over_the_keymap() {
    let line = prop_oneof![
        (text(), text()).prop_map(|(key, action)| format!("\"{key}\" = \"{action}\"")),
        "[a-z0-9+-]{1,8}".prop_map(|key| format!("\"{key}\" = \"quit\"")),
        prop::sample::select(vec!["[inbox]", "[composer]", "[thread]", "[[inbox]]", "inbox = 7"])
            .prop_map(str::to_owned),
        text(),
    ];
    fuzz(prop::collection::vec(line, 0..8), |lines| {
        let mut keymap = Keymap::embedded();
        for warning in keymap.lay(&lines.join("\n")) {
            let told = format!("{warning:?}");
            prop_assert!(!told.is_empty());
        }
        // What is typed stays text, whatever the file says.
        for letter in ['a', 'ż', ' '] {
            let combo = Combo::plain(swopdesk::input::Key::Char(letter));
            prop_assert_eq!(keymap.resolve(Context::Composer, combo), None, "{:?} is a command", letter);
        }
        Ok(())
    });
}

#[test]
fn any_text_is_a_key_a_profile_or_an_address_or_none() {
    fuzz(text(), |text| {
        if let Ok(combo) = text.parse::<Combo>() {
            prop_assert_eq!(combo.to_string().parse::<Combo>().ok(), Some(combo));
        }
        if let Ok(url) = PlatformUrl::parse(&text) {
            let again = PlatformUrl::parse(url.as_str()).map(|url| url.as_str().to_owned());
            prop_assert_eq!(again.ok(), Some(url.as_str().to_owned()));
        }
        if let Ok(name) = ProfileName::new(&text) {
            let name = format!("{name:?}");
            prop_assert!(!name.contains('/') && !name.contains(".."), "{}", name);
        }
        Ok(())
    });
}

#[test]
fn cleaning_is_idempotent_leaves_nothing_unsafe_and_adds_nothing() {
    fuzz((text(), 0usize..50), |(text, max)| {
        let once = clean(&text).into_owned();
        prop_assert!(!once.contains(is_unsafe));
        prop_assert_eq!(clean(&once), once.as_str());
        let mut rest = text.chars();
        prop_assert!(once.chars().all(|kept| rest.any(|c| c == kept)), "{:?} is not out of {:?}", once, text);
        let line = clean_line(&text).into_owned();
        prop_assert!(!line.contains('\n') && clean_line(&line) == line.as_str());
        let cut = bounded(&once, max);
        prop_assert!(cut.chars().count() <= max && !cut.contains(is_unsafe));
        Ok(())
    });
}

#[test]
fn cleaning_takes_linear_time_whatever_is_repeated() {
    fuzz(prop::collection::vec(text(), 1..3), |units| {
        let unit = units.concat();
        if unit.is_empty() {
            return Ok(());
        }
        let begun = Instant::now();
        let flood = unit.repeat(200_000 / unit.len());
        prop_assert!(!clean(&flood).contains(is_unsafe));
        // A quadratic scan of so much takes minutes.
        prop_assert!(begun.elapsed() < Duration::from_secs(60), "{:?} for {:?}", begun.elapsed(), unit);
        Ok(())
    });
}
