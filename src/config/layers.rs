//! The layers of a setting, weakest first: the embedded `assets/config.toml`, the user's own file, the
//! profile's kept URL, the environment, the command's options. A line of the user's that cannot be used is
//! told with file and line; the value below it stays, and nothing stops.

use super::depth::Terminal;
use super::env::EnvVars;
use super::locale;
use super::origin::{Origin, Origins};
use super::paths::Paths;
use super::{CHECKS, CheckLevel, ConfigWarning, NoticeSettings, Settings, TerminalNotices, profile, theme};
use crate::words::{Lang, Wording, wording};
use chrono::{NaiveDate, NaiveTime};
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Every setting at its default.
pub const DEFAULTS: &str = include_str!("../../assets/config.toml");

/// A configuration larger than this is none.
const MAX_FILE: u64 = 1 << 20;

/// What the command's options say; `None` and `false` leave the layer below.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// `--api-url`
    pub api_url: Option<String>,
    /// `--lang`
    pub lang: Option<Lang>,
    /// `--theme`
    pub theme: Option<String>,
    /// `--ascii`
    pub ascii: bool,
    /// `--no-color`
    pub no_color: bool,
}

/// The settings in force and what could not be used of the user's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// In force.
    pub settings: Settings,
    /// In the order of the file, then environment and options.
    pub warnings: Vec<ConfigWarning>,
    /// Where each comes from.
    pub origins: Origins,
}

impl Settings {
    /// The embedded defaults alone.
    pub fn defaults() -> Settings {
        load_layers(None, None, &EnvVars::default(), &Overrides::default()).settings
    }

    /// All layers of a profile. Reads the user's file and the profile's; never fails.
    pub fn load(paths: &Paths, env: &EnvVars, args: &Overrides) -> Loaded {
        let file = paths.config_file();
        let mut warnings = Vec::new();
        let text = match read_bounded(&file) {
            Ok(text) => text,
            Err(what) => {
                warnings.push(ConfigWarning { file: Some(file.clone()), line: None, what });
                None
            }
        };
        let user = text.as_deref().map(|text| (file.as_path(), text));
        let mut loaded = load_layers(user, profile::kept_url(paths), env, args);
        warnings.append(&mut loaded.warnings);
        Loaded { warnings, ..loaded }
    }
}

fn read_bounded(file: &Path) -> Result<Option<String>, Wording> {
    let unreadable = |error: std::io::Error| wording!("config-unreadable", why = error.to_string());
    match std::fs::metadata(file) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(unreadable(e)),
        Ok(meta) if meta.len() > MAX_FILE => {
            return Err(wording!("config-too-large"));
        }
        Ok(_) => {}
    }
    std::fs::read_to_string(file).map(Some).map_err(unreadable)
}

/// After so many broken lines a file is taken as it then reads.
const MAX_BROKEN_LINES: usize = 50;

/// All layers from what was read; pure.
pub fn load_layers(
    user: Option<(&Path, &str)>,
    kept_url: Option<String>,
    env: &EnvVars,
    args: &Overrides,
) -> Loaded {
    let mut layer = Layer {
        settings: Settings::blank(),
        lang: None,
        warnings: Vec::new(),
        origins: Origins::default(),
        file: PathBuf::new(),
    };
    layer.apply_file(Path::new("assets/config.toml"), DEFAULTS);
    if let Some((file, text)) = user {
        layer.apply_file(file, text);
    }
    if let Some(url) = kept_url {
        layer.origins.replace("api_url", url.clone().into(), Origin::Profile);
        layer.settings.api_url = Some(url);
    }
    if let Some(value) = env.get("SWOPDESK_API_URL") {
        layer.apply_url(Origin::Variable("SWOPDESK_API_URL"), value);
    }
    // The parser of the options takes the variable for the option where there is none.
    let own = args.api_url.as_deref().filter(|value| env.get("SWOPDESK_API_URL") != Some(value));
    if let Some(value) = own {
        layer.apply_url(Origin::Option("--api-url"), value);
    }
    if let Some(name) = &args.theme {
        if name == theme::AUTO || theme::Theme::named(name).is_some() {
            layer.origins.replace("theme", name.as_str().into(), Origin::Option("--theme"));
            layer.settings.theme = name.clone();
        } else {
            let (name, theme) = (quoted(name), quoted(&layer.settings.theme));
            layer.warn_at("--theme", wording!("config-no-theme", name = name, theme = theme));
        }
    }
    layer.settings.lang = args.lang.or(layer.lang).unwrap_or_else(|| locale::of_environment(env));
    let variable = locale::VARIABLES.iter().find(|name| env.get(name).is_some());
    match (args.lang, layer.lang, variable) {
        (Some(lang), _, _) => layer.origins.replace("lang", lang.code().into(), Origin::Option("--lang")),
        (None, None, Some(name)) => {
            let code = layer.settings.lang.code();
            layer.origins.replace("lang", code.into(), Origin::Variable(name));
        }
        (None, None, None) => {
            let code = layer.settings.lang.code();
            layer.origins.replace("lang", code.into(), Origin::Default);
        }
        (None, Some(_), _) => {}
    }
    if args.ascii {
        layer.origins.replace("ascii", true.into(), Origin::Option("--ascii"));
    }
    layer.settings.ascii |= args.ascii;
    layer.settings.terminal = Terminal::of(env);
    layer.settings.no_color = args.no_color || env.get("NO_COLOR").is_some();
    Loaded { settings: layer.settings, warnings: layer.warnings, origins: layer.origins }
}

/// Checks a platform address and brings it into its one spelling: scheme and host in lower case, no slash
/// at the end; without a scheme it is https, on this machine itself http.
///
/// # Errors
/// One clause that says what is wrong.
pub fn normal_url(text: &str) -> Result<String, Wording> {
    let text = text.trim();
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None if is_loopback(authority(text)) => ("http".to_owned(), text),
        None => ("https".to_owned(), text),
    };
    if scheme != "https" && scheme != "http" {
        return Err(wording!("config-url-scheme"));
    }
    let host = authority(rest);
    let path = rest.get(host.len()..).unwrap_or_default().trim_end_matches('/');
    if host.is_empty() || host.starts_with(':') {
        return Err(wording!("config-url-host"));
    }
    if host.contains('@') {
        return Err(wording!("config-url-name"));
    }
    if rest.len() > 2000
        || rest.chars().any(|c| c.is_whitespace() || c.is_control() || "?#\\\"<>".contains(c))
    {
        return Err(wording!("config-url-characters"));
    }
    Ok(format!("{scheme}://{}{path}", host.to_ascii_lowercase()))
}

fn authority(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn is_loopback(authority: &str) -> bool {
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    host.eq_ignore_ascii_case("localhost") || host == "[::1]" || authority == "[::1]" || {
        host.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
    }
}

/// The settings so far, and what was told on the way.
struct Layer {
    settings: Settings,
    lang: Option<Lang>,
    warnings: Vec<ConfigWarning>,
    origins: Origins,
    file: PathBuf,
}

impl Layer {
    fn warn_at(&mut self, place: &str, what: Wording) {
        self.warnings.push(ConfigWarning { file: Some(PathBuf::from(place)), line: None, what });
    }

    fn apply_url(&mut self, origin: Origin, value: &str) {
        let (Origin::Variable(place) | Origin::Option(place)) = origin else { return };
        match normal_url(value) {
            Ok(url) => {
                self.origins.replace("api_url", url.clone().into(), origin);
                self.settings.api_url = Some(url);
            }
            Err(why) => self.warn_at(place, wording!("config-address", why = why)),
        }
    }

    fn apply_file(&mut self, file: &Path, text: &str) {
        self.file = file.to_owned();
        // Notepad and its kin begin a file with a byte order mark.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines = Lines::of(text);
        let before = self.warnings.len();
        let mut text = text.to_owned();
        // The parser may lose what follows a mistake, so a broken line is blanked and the rest read again.
        for _ in 0..MAX_BROKEN_LINES {
            let (_, errors) = DeTable::parse_recoverable(&text);
            let Some(error) = errors.first() else { break };
            let line = error.span().map(|span| lines.at(span.start));
            let what = wording!("keymap-no-toml", what = error.message().replace('\n', ", "));
            self.warnings.push(ConfigWarning { file: Some(self.file.clone()), line, what });
            let Some(line) = line else { break };
            text = text
                .split_inclusive('\n')
                .enumerate()
                .map(|(i, row)| if i + 1 == line { blank(row) } else { row.to_owned() })
                .collect();
        }
        let (table, _) = DeTable::parse_recoverable(&text);
        for (key, value) in table.get_ref() {
            self.apply(&text, &lines, None, key, value);
        }
        let told = self.warnings.get_mut(before..).unwrap_or_default();
        told.sort_by_key(|warning| warning.line);
    }

    fn apply(
        &mut self,
        text: &str,
        lines: &Lines,
        section: Option<&str>,
        key: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
    ) {
        let line = lines.at(key.span().start);
        let name = key.get_ref().as_ref();
        if let (None, "calendar" | "checks" | "notices" | "store" | "ui", Some(table)) =
            (section, name, value.get_ref().as_table())
        {
            for (inner, value) in table {
                self.apply(text, lines, Some(name), inner, value);
            }
            return;
        }
        match self.set(section, name, value.get_ref()) {
            Ok(()) => {
                let written = text.get(value.span()).unwrap_or_default();
                self.origins.read(section, name, written, &self.file, line);
            }
            Err(what) => {
                self.warnings.push(ConfigWarning { file: Some(self.file.clone()), line: Some(line), what });
            }
        }
    }

    fn set(&mut self, section: Option<&str>, name: &str, value: &DeValue<'_>) -> Result<(), Wording> {
        let settings = &mut self.settings;
        match (section, name) {
            (None, "api_url") => {
                settings.api_url = match string(name, value)?.trim() {
                    "" => None,
                    url => Some(normal_url(url).map_err(|why| wording!("config-api-url", why = why))?),
                };
            }
            (None, "lang") => {
                self.lang = match string(name, value)? {
                    "auto" => None,
                    code => Some(
                        Lang::from_code(code)
                            .ok_or_else(|| none_of(name, code, "auto, en, nl, pl, de, fr"))?,
                    ),
                };
            }
            (None, "theme") => {
                let theme = string(name, value)?;
                if theme != theme::AUTO && theme::Theme::named(theme).is_none() {
                    let names = [&[theme::AUTO], theme::Theme::NAMES].concat().join(", ");
                    return Err(none_of(name, theme, &names));
                }
                settings.theme = theme.to_owned();
            }
            (None, "ascii") => settings.ascii = boolean(name, value)?,
            (Some("ui"), "mouse") => settings.mouse = boolean(name, value)?,
            (Some("store"), "keep_closed_days") => settings.store.keep_closed_days = number(name, value)?,
            (Some("calendar"), "closed_days") => settings.calendar.closed_days = days(name, value)?,
            (Some("calendar"), "open_days") => settings.calendar.open_days = days(name, value)?,
            (Some("checks"), rule) if CHECKS.contains(&rule) => {
                let word = string(name, value)?;
                let level = CheckLevel::from_word(word)
                    .ok_or_else(|| none_of(name, word, "block, warn, hint, off"))?;
                settings.checks.insert(name.to_owned(), level);
            }
            (Some("notices"), name) => notices(&mut settings.notices, name, value)?,
            (Some("checks"), "allowed_hosts") => settings.allowed_hosts = hosts(name, value)?,
            (None, "calendar" | "checks" | "notices" | "store" | "ui") => {
                return Err(wording!("config-section", name = name));
            }
            (None, _) => return Err(wording!("config-unknown", name = quoted(name))),
            (Some(section), _) => return Err(unknown(name, section)),
        }
        Ok(())
    }
}

/// As it is written in the file, so that its end can be seen.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn none_of(name: &str, value: &str, known: &str) -> Wording {
    wording!("config-none-of", name = name, value = quoted(value), known = known)
}

fn unknown(name: &str, section: &str) -> Wording {
    wording!("config-unknown-in", name = quoted(name), section = section)
}

/// The same number of bytes without meaning, so that the places of all else stay.
fn blank(row: &str) -> String {
    row.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

fn string<'v>(name: &str, value: &'v DeValue<'_>) -> Result<&'v str, Wording> {
    value.as_str().ok_or_else(|| wording!("config-no-word", name = name))
}

fn boolean(name: &str, value: &DeValue<'_>) -> Result<bool, Wording> {
    value.as_bool().ok_or_else(|| wording!("config-no-boolean", name = name))
}

fn notices(notices: &mut NoticeSettings, name: &str, value: &DeValue<'_>) -> Result<(), Wording> {
    match name {
        "bell" => notices.bell = boolean(name, value)?,
        "terminal" => {
            let word = string(name, value)?;
            notices.terminal = TerminalNotices::from_word(word)
                .ok_or_else(|| none_of(name, word, "auto, osc9, osc777, off"))?;
        }
        "desktop" => notices.desktop = boolean(name, value)?,
        "names" => notices.names = boolean(name, value)?,
        "quiet_from" => notices.quiet_from = time(name, value)?,
        "quiet_until" => notices.quiet_until = time(name, value)?,
        "quiet_on_rest_days" => notices.quiet_on_rest_days = boolean(name, value)?,
        _ => return Err(unknown(name, "notices")),
    }
    Ok(())
}

/// A time of the day; an empty one is none.
fn time(name: &str, value: &DeValue<'_>) -> Result<Option<NaiveTime>, Wording> {
    let text = string(name, value)?.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let read = NaiveTime::parse_from_str(text, "%H:%M").map(Some);
    read.map_err(|_| wording!("config-no-time", name = name))
}

/// Days at most: a hundred years.
const MOST_DAYS: u32 = 36_500;

fn number(name: &str, value: &DeValue<'_>) -> Result<u32, Wording> {
    let wrong = || wording!("config-no-number", name = name, most = MOST_DAYS.to_string());
    let integer = value.as_integer().ok_or_else(wrong)?;
    let number = u32::from_str_radix(&integer.as_str().replace('_', ""), integer.radix());
    number.ok().filter(|number| *number <= MOST_DAYS).ok_or_else(wrong)
}

fn hosts(name: &str, value: &DeValue<'_>) -> Result<Vec<String>, Wording> {
    let wrong = || wording!("config-no-hosts", name = name);
    let host = |item: &Spanned<DeValue<'_>>| {
        let host = item.get_ref().as_str().ok_or_else(wrong)?.trim().trim_end_matches('.').to_lowercase();
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
        (host.contains('.') && !host.starts_with('.') && host.chars().all(fits))
            .then_some(host)
            .ok_or_else(wrong)
    };
    value.as_array().ok_or_else(wrong)?.iter().map(host).collect()
}

fn days(name: &str, value: &DeValue<'_>) -> Result<Vec<NaiveDate>, Wording> {
    let wrong = || wording!("config-no-days", name = name);
    let mut days = Vec::new();
    for item in value.as_array().ok_or_else(wrong)? {
        days.push(match item.get_ref() {
            DeValue::String(text) => text.parse().map_err(|_| wrong())?,
            DeValue::Datetime(when) if when.time.is_none() => {
                let date = when.date.ok_or_else(wrong)?;
                NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
                    .ok_or_else(wrong)?
            }
            _ => return Err(wrong()),
        });
    }
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

/// Byte offsets of the beginnings of lines.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Lines(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line, from 1, that a byte lies in.
    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}
