//! What reads the same in every language: numbers, addresses, placeholders, the names of devices and carriers.

use super::letters::is_letter;

/// Words that stand in device names and among parcels in every language; sorted.
const DEVICE_WORDS: &[&str] = &[
    "airpods",
    "android",
    "apple",
    "bluetooth",
    "dhl",
    "dpd",
    "esim",
    "face",
    "fedex",
    "galaxy",
    "gb",
    "gls",
    "google",
    "huawei",
    "icloud",
    "id",
    "imei",
    "inpost",
    "ios",
    "ipad",
    "ipados",
    "iphone",
    "itunes",
    "lte",
    "macbook",
    "macos",
    "max",
    "mini",
    "motorola",
    "nokia",
    "note",
    "oneplus",
    "paypal",
    "pixel",
    "plus",
    "postnl",
    "pro",
    "redmi",
    "samsung",
    "se",
    "sim",
    "sony",
    "swopify",
    "touch",
    "ultra",
    "ups",
    "usb",
    "watch",
    "wifi",
    "windows",
    "xiaomi",
    "xperia",
];

/// Numbers, addresses, file names, placeholders.
pub(super) fn is_code(chunk: &str) -> bool {
    let numeric = |c: char| if is_letter(c) { false } else { c.is_numeric() };
    let odd = |c: char| numeric(c) || matches!(c, '@' | '_' | '%' | '{' | '}' | '<' | '>' | '=' | '#' | '\\');
    if chunk.contains(odd) || chunk.contains("://") {
        return true;
    }
    if chunk.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) {
        return true;
    }
    // A domain: letters on both sides of a dot, a short end in small letters.
    let trimmed = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    trimmed.rsplit_once('.').is_some_and(|(name, end)| {
        name.chars().next_back().is_some_and(char::is_alphanumeric)
            && (2..=4).contains(&end.len())
            && end.bytes().all(|b| b.is_ascii_lowercase())
    })
}

/// Whether a word (in small letters) stands in a device's name or among parcels; `capital`: it is written with one.
pub(super) fn is_device(small: &str, capital: bool) -> bool {
    capital && DEVICE_WORDS.binary_search(&small).is_ok()
        || ["iphone", "ipad", "macbook"].iter().any(|device| small.starts_with(device))
}
