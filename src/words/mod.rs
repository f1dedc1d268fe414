//! What the program says, in the languages it speaks: the texts of `assets/locales`, and dates, times, numbers
//! and money in each language's form.
//!
//! A room that knows its reader (the interface, a command) says a text at once: `say!(words, "inbox-open",
//! count = 3)`. A room that does not (a check, a store) hands on a [`Wording`]: the text's id with its
//! arguments, `wording!("fault-no-answer", host = host)`; [`Words::tell`] says it later.
//!
//! English is whole; a test in `tests/words` holds every other language, and every `say!` and `wording!` of the
//! sources, against it: the same ids, the same arguments.

pub mod clock;
pub mod dates;
pub mod lang;
pub mod numbers;
pub mod wording;

pub use lang::Lang;
pub use wording::{Value, Wording, say, wording};

use self::dates::Names;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::OnceLock;

/// The program's texts in one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    names: Names,
}

impl Words {
    /// The texts of a language; read once, then shared.
    pub fn of(lang: Lang) -> &'static Words {
        static READ: [OnceLock<Words>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
        READ[lang as usize].get_or_init(|| Words::read(lang))
    }

    fn read(lang: Lang) -> Words {
        let id = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks that keep a right-to-left name apart would be drawn as cells of their own by some terminals;
        // strangers' text comes here without directional controls.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::formatter(lang)));
        // What is broken is left out here and told by a test.
        let resource = FluentResource::try_new(lang.texts().to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
        let mut words = Words { lang, bundle, names: Names::default() };
        words.names = Names::of(&words);
        words
    }

    /// The language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// A text by its id, `id.attribute` for an attribute, with its arguments. Use `say!`, which a test reads.
    pub fn say(&self, id: &str, args: &[(&'static str, Value)]) -> String {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        let message = self.bundle.get_message(message);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        // A text that does not exist is told by its id; a test finds it.
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut known = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            known.set(*name, self.value(value));
        }
        self.bundle.format_pattern(pattern, Some(&known), &mut Vec::new()).into_owned()
    }

    /// A wording in this language.
    pub fn tell(&self, wording: &Wording) -> String {
        match wording {
            Wording::Plain(text) => text.clone(),
            Wording::Text { id, args } => self.say(id, args),
        }
    }

    /// A language's name; its code where it is none that is told. Norwegian goes by `no` and `nn` as well.
    pub fn language(&self, code: &str) -> String {
        let known = if matches!(code, "no" | "nn") { "nb" } else { code };
        let id = format!("language-{known}");
        if self.bundle.has_message(&id) { self.say(&id, &[]) } else { code.to_owned() }
    }

    fn value<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::Number(number) => FluentValue::from(*number),
            Value::Wording(wording) => FluentValue::from(self.tell(wording)),
            Value::Day(day) => FluentValue::from(self.day_with_year(*day)),
            Value::List(parts) => FluentValue::from(self.list(parts)),
            Value::Language(code) => FluentValue::from(self.language(code)),
            Value::Bytes(size) => FluentValue::from(self.bytes(*size)),
        }
    }

    /// `a, b and c`: the parts of a list in the language's form.
    fn list(&self, parts: &[Wording]) -> String {
        let told: Vec<String> = parts.iter().map(|part| self.tell(part)).collect();
        match told.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((last, before)) => {
                let args = [("before", Value::from(before.join(", "))), ("last", Value::from(last.as_str()))];
                self.say("list-and", &args)
            }
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.lang).finish()
    }
}
