//! Settings in layers, the folders of a profile, the theme and the language of the program.

pub mod depth;
pub mod env;
pub mod layers;
pub mod locale;
pub mod origin;
pub mod paths;
pub mod profile;
pub mod theme;
mod theme_text;

use crate::domain::alert::Quiet;
use crate::words::{Lang, Wording, Words, wording};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The settings in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The platform's address in its one spelling (`layers::normal_url`); `None` until one is given.
    pub api_url: Option<String>,
    /// The language of the program, which the platform is asked to answer in too.
    pub lang: Lang,
    /// The name of a theme that exists, or [`theme::AUTO`].
    pub theme: String,
    /// What the terminal's variables tell of it.
    pub terminal: depth::Terminal,
    /// Whether the mouse is listened to.
    pub mouse: bool,
    /// Draw with plain ASCII signs.
    pub ascii: bool,
    /// No colour and no ANSI in what commands print (NO_COLOR, `--no-color`).
    pub no_color: bool,
    /// The user's own changes to the calendar of working days.
    pub calendar: CalendarSettings,
    /// What is kept of the local data, and how long.
    pub store: StoreSettings,
    /// What a finding does, by the id of its rule.
    pub checks: BTreeMap<String, CheckLevel>,
    /// What is told to a seller who is not looking, and how.
    pub notices: NoticeSettings,
    /// Hosts that a reply may name beside the known ones, in small letters.
    pub allowed_hosts: Vec<String>,
}

/// The user's own changes to the calendar of working days. Both lists are sorted, each day once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CalendarSettings {
    /// Days that are no working days beside weekends and public holidays.
    pub closed_days: Vec<NaiveDate>,
    /// Public holidays that are working days all the same.
    pub open_days: Vec<NaiveDate>,
}

/// What is kept of the local data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoreSettings {
    /// Days after which a closed discussion is no longer kept; 0 keeps all.
    pub keep_closed_days: u32,
}

/// What is told to a seller who is not looking, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoticeSettings {
    /// The terminal's bell.
    pub bell: bool,
    /// The terminal's own notices.
    pub terminal: TerminalNotices,
    /// The desktop's notices, where the terminal shows none.
    pub desktop: bool,
    /// Whether a buyer's name may be told.
    pub names: bool,
    /// When the quiet hours begin, in the account's zone; `None`: there are none.
    pub quiet_from: Option<NaiveTime>,
    /// When they end.
    pub quiet_until: Option<NaiveTime>,
    /// Whether days on which the reply clock stands still are quiet.
    pub quiet_on_rest_days: bool,
}

impl NoticeSettings {
    /// Whether anything is told at all.
    pub fn any(&self) -> bool {
        self.bell || self.desktop || self.terminal != TerminalNotices::Off
    }

    /// When nothing is told. Hours that begin when they end are none.
    pub fn quiet(&self) -> Quiet {
        let hours = self.quiet_from.zip(self.quiet_until).filter(|(from, until)| from != until);
        Quiet { hours, rest_days: self.quiet_on_rest_days }
    }
}

/// In which words a terminal is asked to show a notice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TerminalNotices {
    /// In those that it is known to understand.
    #[default]
    Auto,
    /// OSC 9.
    Osc9,
    /// OSC 777.
    Osc777,
    /// It is not asked.
    Off,
}

impl TerminalNotices {
    /// Reads the word of the configuration.
    pub fn from_word(word: &str) -> Option<TerminalNotices> {
        Some(match word {
            "auto" => TerminalNotices::Auto,
            "osc9" => TerminalNotices::Osc9,
            "osc777" => TerminalNotices::Osc777,
            "off" => TerminalNotices::Off,
            _ => return None,
        })
    }
}

/// The rules for drafts, by their ids on the command line.
pub const CHECKS: &[&str] =
    &["language", "off_platform", "marketing", "repetition", "questions", "courtesy", "empty", "mix_up"];

/// What a finding on a draft does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CheckLevel {
    /// Wants a confirmation of its own.
    Block,
    /// Wants one key.
    Warn,
    /// Is only shown.
    Hint,
    /// Is not looked for.
    Off,
}

impl CheckLevel {
    /// Reads the word of the configuration.
    pub fn from_word(word: &str) -> Option<CheckLevel> {
        Some(match word {
            "block" => CheckLevel::Block,
            "warn" => CheckLevel::Warn,
            "hint" => CheckLevel::Hint,
            "off" => CheckLevel::Off,
            _ => return None,
        })
    }
}

impl Settings {
    /// Before any layer; the embedded file then sets everything.
    fn blank() -> Settings {
        Settings {
            api_url: None,
            lang: Lang::default(),
            theme: String::new(),
            terminal: depth::Terminal::default(),
            mouse: false,
            ascii: false,
            no_color: false,
            calendar: CalendarSettings::default(),
            store: StoreSettings::default(),
            checks: BTreeMap::new(),
            notices: NoticeSettings::default(),
            allowed_hosts: Vec::new(),
        }
    }

    /// The theme to draw with: mono where colour is not wanted, and where it goes by the terminal the one for
    /// its ground, dark as long as that is not known.
    pub fn theme(&self, light: Option<bool>) -> theme::Theme {
        let name = match self.theme.as_str() {
            theme::AUTO if light.or(self.terminal.light) == Some(true) => "light",
            theme::AUTO => "dark",
            name => name,
        };
        let wanted = if self.no_color { None } else { theme::Theme::named(name) };
        wanted.unwrap_or_else(theme::Theme::mono)
    }

    /// Whether the theme goes by the terminal's ground.
    pub fn goes_by_ground(&self) -> bool {
        self.theme == theme::AUTO && !self.no_color
    }

    /// What a finding of a rule does; a rule without a line of its own warns.
    pub fn check(&self, rule: &str) -> CheckLevel {
        self.checks.get(rule).copied().unwrap_or(CheckLevel::Warn)
    }
}

/// Something of the user's configuration that could not be used, and what is done instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigWarning {
    /// The file, or the variable or option by name.
    pub file: Option<PathBuf>,
    /// From 1.
    pub line: Option<usize>,
    /// One clause: what is wrong and what is used. It may hold a piece of the file as it is.
    pub what: Wording,
}

impl ConfigWarning {
    /// The place and the clause, to be said later.
    pub fn wording(&self) -> Wording {
        let Some(file) = &self.file else { return self.what.clone() };
        let place = match self.line {
            Some(line) => format!("{}:{line}", file.display()),
            None => file.display().to_string(),
        };
        wording!("config-warning", place = place, what = self.what.clone())
    }

    /// The same in a language: `config.toml:4: ascii must be true or false: the default is used`.
    pub fn told(&self, words: &Words) -> String {
        // A piece of the file may hold anything, a control sequence too.
        words.tell(&self.wording()).chars().filter(|c| !c.is_control()).collect()
    }
}
