//! Numbers and money in each language's form.

use super::{Lang, Words, say};
use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;

/// Writes a value of Fluent's; `None` leaves it to Fluent.
type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// Between groups of three digits: English and French-style blanks do not break.
const fn group_sign(lang: Lang) -> char {
    match lang {
        Lang::En => ',',
        Lang::Nl | Lang::De => '.',
        Lang::Pl | Lang::Fr => '\u{a0}',
    }
}

const fn decimal_sign(lang: Lang) -> char {
    match lang {
        Lang::En => '.',
        Lang::Nl | Lang::De | Lang::Pl | Lang::Fr => ',',
    }
}

/// What writes Fluent's numbers in a language: counts with the language's grouping.
pub(super) fn formatter(lang: Lang) -> Formatter {
    fn grouped<const SIGN: char>(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
        let FluentValue::Number(number) = value else { return None };
        // Counts are whole numbers; Fluent holds them as such up to 2^53.
        Some(group(&number.as_string(), SIGN))
    }
    match group_sign(lang) {
        ',' => grouped::<','>,
        '.' => grouped::<'.'>,
        _ => grouped::<'\u{a0}'>,
    }
}

/// `12345` with a sign between the thousands. Four digits stay together, as sellers write prices.
fn group(digits: &str, sign: char) -> String {
    let (minus, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    if digits.len() < 5 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return format!("{minus}{digits}");
    }
    let mut out = String::from(minus);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push(sign);
        }
        out.push(c);
    }
    out
}

impl Words {
    /// A count with the language's grouping: `100,000`, `100.000`, `100 000`.
    pub fn count(&self, count: usize) -> String {
        group(&count.to_string(), group_sign(self.lang()))
    }

    /// A number with so many decimals: `0.5`, `0,5`.
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        format!("{number:.decimals$}").replace('.', &decimal_sign(self.lang()).to_string())
    }

    /// A share from 0 to 1 in per cent, without decimals: `97%`, `97 %`. Only a whole is 100, only nothing is 0.
    pub fn percent(&self, share: f64) -> String {
        let rounded = (share * 100.0).round();
        let number = match share {
            ..=0.0 => 0.0,
            1.0.. => rounded,
            _ => rounded.clamp(1.0, 99.0),
        };
        match self.lang() {
            Lang::En | Lang::Nl | Lang::Pl => format!("{number}%"),
            Lang::De | Lang::Fr => format!("{number}\u{a0}%"),
        }
    }

    /// A size in bytes in the unit a person reads: `640 B`, `12 kB`, `1.5 MB`.
    pub fn bytes(&self, size: u64) -> String {
        match size {
            0..1_000 => say!(self, "size-bytes", number = size),
            1_000..1_000_000 => say!(self, "size-kilobytes", number = size / 1_000),
            _ => {
                // Cut, not rounded: what has been fetched is never told as more than it is.
                let (whole, tenth) = (
                    group(&(size / 1_000_000).to_string(), group_sign(self.lang())),
                    size % 1_000_000 / 100_000,
                );
                let number = format!("{whole}{}{tenth}", decimal_sign(self.lang()));
                say!(self, "size-megabytes", number = number)
            }
        }
    }

    /// An amount of money, given in the currency's smallest unit (cents), with its ISO 4217 code: `€399.00`,
    /// `€ 399,00`, `399,00 €`.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let sign = match currency {
            "EUR" => "€",
            "GBP" => "£",
            "PLN" if self.lang() == Lang::Pl => "zł",
            "CZK" if self.lang() != Lang::En => "Kč",
            other => other,
        };
        let decimals = 2;
        let (whole, cents) = (minor.unsigned_abs() / 100, minor.unsigned_abs() % 100);
        let number = format!(
            "{}{}{}{cents:0decimals$}",
            if minor < 0 { "-" } else { "" },
            group(&whole.to_string(), group_sign(self.lang())),
            decimal_sign(self.lang()),
        );
        match self.lang() {
            Lang::En if sign.chars().count() == 1 => format!("{sign}{number}"),
            Lang::En | Lang::Nl => format!("{sign}\u{a0}{number}"),
            Lang::Pl | Lang::De | Lang::Fr => format!("{number}\u{a0}{sign}"),
        }
    }
}
