//! A text without its language: the id of a text of `assets/locales` with its arguments.

use super::{Lang, Words};
use chrono::NaiveDate;

/// What is to be told, before it is known in which language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// A text of `assets/locales`.
    Text {
        /// Its id; `id.attribute` for an attribute.
        id: &'static str,
        /// Its arguments by name.
        args: Vec<(&'static str, Value)>,
    },
    /// Words that are in no language file: a name, what the platform or the system said. Already cleaned of
    /// control characters.
    Plain(String),
}

impl Wording {
    /// A text without arguments.
    pub const fn id(id: &'static str) -> Wording {
        Wording::Text { id, args: Vec::new() }
    }

    /// Words as they are, in no language of the program's: see [`Wording::Plain`].
    pub fn plain(text: impl Into<String>) -> Wording {
        Wording::Plain(text.into())
    }

    /// The text in English: for what programs and logs read.
    pub fn in_english(&self) -> String {
        Words::of(Lang::En).tell(self)
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        matches!(self, Wording::Plain(text) if text.is_empty())
    }
}

impl Default for Wording {
    /// Nothing to tell.
    fn default() -> Self {
        Wording::Plain(String::new())
    }
}

/// An argument of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words as they are. Already cleaned of control characters.
    Text(String),
    /// A count; the language's plural rules choose by it, and it is written with the language's grouping.
    Number(i64),
    /// Another text.
    Wording(Box<Wording>),
    /// A day, told with weekday, month and year.
    Day(NaiveDate),
    /// Several texts as a list: `a, b and c`.
    List(Vec<Wording>),
    /// A language by its ISO 639-1 code, told by its name.
    Language(String),
    /// A size in bytes, told in the unit a person reads.
    Bytes(u64),
}

impl Value {
    /// A language by its ISO 639-1 code.
    pub fn language(code: &str) -> Value {
        Value::Language(code.to_owned())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone())
    }
}

impl From<Wording> for Value {
    fn from(wording: Wording) -> Self {
        Value::Wording(Box::new(wording))
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Value::Day(day)
    }
}

impl From<Vec<Wording>> for Value {
    fn from(parts: Vec<Wording>) -> Self {
        Value::List(parts)
    }
}

macro_rules! counts {
    ($($kind:ty),+) => {$(
        impl From<$kind> for Value {
            fn from(count: $kind) -> Self {
                Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )+};
}

counts!(u8, u16, u32, u64, usize, i32, i64);

/// `say!(words, "id", name = value)`: the text in the language of `words`, a `String`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say($id, &[$((stringify!($name), $crate::words::Value::from($value))),*])
    };
}

/// `wording!("id", name = value)`: the text with its arguments, to be said later.
#[macro_export]
macro_rules! wording {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Wording::Text {
            id: $id,
            args: vec![$((stringify!($name), $crate::words::Value::from($value))),*],
        }
    };
}

pub use {say, wording};
