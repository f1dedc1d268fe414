//! The layers of a setting and what is told of a broken line.

use std::path::Path;
use swopdesk::config::env::EnvVars;
use swopdesk::config::layers::{DEFAULTS, Loaded, Overrides, load_layers, normal_url};
use swopdesk::config::paths::{Paths, ProfileName};
use swopdesk::config::{CheckLevel, Settings, profile};
use swopdesk::draft_check::{RuleId, Severities, Severity};
use swopdesk::runtime::desk::severities;
use swopdesk::words::{Lang, Words};

fn none() -> EnvVars {
    EnvVars::default()
}

fn of_file(text: &str) -> Loaded {
    load_layers(Some((Path::new("/home/s/config.toml"), text)), None, &none(), &Overrides::default())
}

fn told(loaded: &Loaded) -> Vec<String> {
    loaded.warnings.iter().map(|warning| warning.told(Words::of(Lang::En))).collect()
}

#[test]
fn the_embedded_file_is_the_default_and_whole() {
    let loaded = load_layers(None, None, &none(), &Overrides::default());
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    let settings = loaded.settings;
    assert_eq!(settings, Settings::defaults());
    assert_eq!(settings.api_url, None);
    assert_eq!(settings.theme, "auto");
    assert!(settings.mouse);
    assert_eq!(settings.lang, Lang::En);
    assert_eq!(settings.check("language"), CheckLevel::Warn);
    for key in ["api_url", "lang", "theme", "ascii", "closed_days", "open_days", "language"] {
        assert!(DEFAULTS.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key} has no line");
    }
    // Uncommenting nothing and copying the whole file is a valid configuration of one's own.
    assert!(of_file(DEFAULTS).warnings.is_empty());
}

#[test]
fn every_setting_is_explained_in_the_embedded_file() {
    let mut before = "";
    for line in DEFAULTS.lines() {
        if line.contains(" = ") && !line.starts_with('#') {
            assert!(before.starts_with('#'), "{line} has no comment above it");
        }
        before = line;
    }
}

#[test]
fn the_users_file_wins_over_the_default() {
    let loaded = of_file(
        "api_url = \"https://Desk.Example.com/\"\nlang = \"pl\"\ntheme = \"light\"\nascii = true\n\
         [calendar]\nclosed_days = [2026-12-31, \"2026-12-24\", 2026-12-24]\nopen_days = [2026-05-03]\n\
         [checks]\nlanguage = \"block\"\n",
    );
    assert_eq!(told(&loaded), Vec::<String>::new());
    let s = loaded.settings;
    assert_eq!(s.api_url.as_deref(), Some("https://desk.example.com"));
    assert_eq!((s.lang, s.theme.as_str(), s.ascii), (Lang::Pl, "light", true));
    let days: Vec<String> = s.calendar.closed_days.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-12-24", "2026-12-31"]);
    assert_eq!(s.calendar.open_days.len(), 1);
    assert_eq!(s.check("language"), CheckLevel::Block);
}

#[test]
fn what_cannot_be_used_is_told_with_file_and_line_and_the_rest_stands() {
    let loaded = of_file(
        "thme = \"light\"\nlang = \"xx\"\nascii = \"yes\"\n\n[calendar]\nclosed_days = [2026-13-01]\n\
         open_days = [2026-05-03]\nshut = 1\n[checks]\nlanguage = 3\n[colours]\nred = 1\n",
    );
    let told = told(&loaded);
    for (line, word) in
        [(1, "thme"), (2, "xx"), (3, "ascii"), (6, ""), (8, "shut"), (10, "language"), (11, "colours")]
    {
        let place = format!("/home/s/config.toml:{line}: ");
        assert!(
            told.iter().any(|t| t.starts_with(&place) && t.contains(word)),
            "{place}{word} not in {told:#?}"
        );
    }
    assert_eq!(told.len(), 7, "{told:#?}");
    let s = loaded.settings;
    assert_eq!(s.lang, Lang::En);
    assert!(!s.ascii);
    assert_eq!(s.calendar.closed_days, []);
    assert_eq!(s.calendar.open_days.len(), 1);
    assert_eq!(s.check("language"), CheckLevel::Warn);
}

#[test]
fn a_line_that_is_no_toml_costs_only_itself() {
    for broken in ["lang = \"nl", "lang = = \"nl\"", "lang \"nl\"", "\u{1}\u{2}", "lang = [", "]["] {
        let text = format!("theme = \"light\"\n{broken}\nascii = true\n");
        let loaded = of_file(&text);
        assert_eq!(loaded.settings.theme, "light", "{broken:?}");
        assert_eq!(loaded.settings.lang, Lang::En, "{broken:?}");
        let told = told(&loaded);
        assert!(told.iter().any(|t| t.starts_with("/home/s/config.toml:2: ")), "{broken:?}: {told:#?}");
        assert!(told.iter().all(|t| !t.contains('\n') && !t.contains('\u{1}')), "{broken:?}: {told:#?}");
        if !broken.contains('[') {
            assert!(loaded.settings.ascii, "{broken:?}: {told:#?}");
        }
    }
}

#[test]
fn the_profile_the_environment_and_the_options_are_stronger_in_that_order() {
    let file = "api_url = \"https://file.example\"";
    let url = |kept: Option<&str>, env: &EnvVars, option: Option<&str>| {
        let args = Overrides { api_url: option.map(str::to_owned), ..Overrides::default() };
        load_layers(Some((Path::new("c"), file)), kept.map(str::to_owned), env, &args)
    };
    let env = EnvVars::of([("SWOPDESK_API_URL", "https://env.example")]);
    let got = |l: Loaded| l.settings.api_url.unwrap_or_default();
    assert_eq!(got(url(None, &none(), None)), "https://file.example");
    assert_eq!(got(url(Some("https://kept.example"), &none(), None)), "https://kept.example");
    assert_eq!(got(url(Some("https://kept.example"), &env, None)), "https://env.example");
    assert_eq!(
        got(url(Some("https://kept.example"), &env, Some("option.example"))),
        "https://option.example"
    );
    let bad = EnvVars::of([("SWOPDESK_API_URL", "ftp://env.example")]);
    let loaded = url(None, &bad, None);
    assert!(told(&loaded)[0].starts_with("SWOPDESK_API_URL: "), "{:?}", loaded.warnings);
    assert_eq!(got(loaded), "https://file.example");
}

#[test]
fn addresses_have_one_spelling() {
    for (text, url) in [
        ("https://Desk.Example.com/", "https://desk.example.com"),
        (" HTTPS://desk.example.com/Helpdesk// ", "https://desk.example.com/Helpdesk"),
        ("desk.example.com", "https://desk.example.com"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("localhost:8080/", "http://localhost:8080"),
        ("http://[::1]:80", "http://[::1]:80"),
        ("[::1]:80", "http://[::1]:80"),
    ] {
        assert_eq!(normal_url(text).unwrap(), url, "{text}");
    }
    for text in
        ["", "https://", "https://:80", "ftp://a", "https://u:p@a", "https://a/?q", "https://a b", "a\u{1b}"]
    {
        assert!(normal_url(text).is_err(), "{text:?}");
    }
}

#[test]
fn the_language_comes_from_option_file_then_the_locale() {
    let lang = |file: &str, pairs: &[(&str, &str)], option| {
        let args = Overrides { lang: option, ..Overrides::default() };
        load_layers(Some((Path::new("c"), file)), None, &EnvVars::of(pairs.iter().copied()), &args)
            .settings
            .lang
    };
    let dutch = [("LANG", "nl_NL.UTF-8")];
    assert_eq!(lang("", &dutch, None), Lang::Nl);
    assert_eq!(lang("", &[("LANG", "nl_NL.UTF-8"), ("LC_ALL", "C")], None), Lang::En);
    assert_eq!(lang("", &[("LANG", "de_AT@euro"), ("LC_ALL", "")], None), Lang::De);
    assert_eq!(lang("lang = \"fr\"", &dutch, None), Lang::Fr);
    assert_eq!(lang("lang = \"fr\"", &dutch, Some(Lang::Pl)), Lang::Pl);
    assert_eq!(Lang::Nl.accept_language(), "nl, en;q=0.5");
}

#[test]
fn no_color_means_the_theme_without_colour() {
    let with =
        |env: &EnvVars, args: &Overrides| load_layers(None, None, env, args).settings.theme(None).name();
    assert_eq!(with(&none(), &Overrides::default()), "dark");
    assert_eq!(with(&EnvVars::of([("NO_COLOR", "1")]), &Overrides::default()), "mono");
    assert_eq!(with(&EnvVars::of([("NO_COLOR", "")]), &Overrides::default()), "dark");
    assert_eq!(with(&none(), &Overrides { no_color: true, ..Overrides::default() }), "mono");
    assert_eq!(with(&none(), &Overrides { theme: Some("light".into()), ..Overrides::default() }), "light");
    let odd = Overrides { theme: Some("pink".into()), ..Overrides::default() };
    let loaded = load_layers(None, None, &none(), &odd);
    assert_eq!((loaded.settings.theme.as_str(), loaded.warnings.len()), ("auto", 1));
}

#[test]
fn the_profile_keeps_its_url() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path(), ProfileName::default());
    assert_eq!(profile::kept_url(&paths), None);
    profile::keep_url(&paths, "https://desk.example.com").unwrap();
    let settings = Settings::load(&paths, &none(), &Overrides::default()).settings;
    assert_eq!(settings.api_url.as_deref(), Some("https://desk.example.com"));
    let other = Paths::under(home.path(), ProfileName::new("other").unwrap());
    assert_eq!(profile::kept_url(&other), None);
    profile::forget_url(&paths).unwrap();
    profile::forget_url(&paths).unwrap();
    assert_eq!(profile::kept_url(&paths), None);
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_defaults_are_used() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::under(home.path(), ProfileName::default());
    paths.create().unwrap();
    std::fs::write(paths.config_file(), b"theme = \"\xff\"").unwrap();
    let loaded = Settings::load(&paths, &none(), &Overrides::default());
    assert_eq!(loaded.settings, Settings::defaults());
    assert_eq!(loaded.warnings.len(), 1);
    assert!(told(&loaded)[0].contains("config.toml: cannot be read"), "{:?}", loaded.warnings);
    std::fs::write(paths.config_file(), "#".repeat(2 << 20)).unwrap();
    let loaded = Settings::load(&paths, &none(), &Overrides::default());
    assert!(told(&loaded)[0].contains("larger than 1 MiB"), "{:?}", loaded.warnings);
}

#[test]
fn the_rules_for_drafts_are_the_checks_own_at_their_usual_severity() {
    let words: Vec<&str> = RuleId::ALL.iter().map(|rule| rule.word()).collect();
    assert_eq!(swopdesk::config::CHECKS, words);
    let loaded = of_file("");
    assert_eq!(loaded.settings.checks.len(), words.len());
    assert_eq!(severities(&loaded.settings), Severities::default());
    let off = of_file("[checks]\nmarketing = \"off\"\nmix_up = \"block\"\n").settings;
    assert_eq!(severities(&off).of(RuleId::Marketing), None);
    assert_eq!(severities(&off).of(RuleId::MixUp), Some(Severity::Block));
}

#[test]
fn hosts_that_a_reply_may_name_are_hosts() {
    let loaded = of_file("[checks]\nallowed_hosts = [\"Track.Carrier.example.\", \"müller.example\"]\n");
    assert_eq!(told(&loaded), Vec::<String>::new());
    assert_eq!(loaded.settings.allowed_hosts, ["track.carrier.example", "müller.example"]);
    for wrong in ["\"x.example\"", "[\"https://x.example\"]", "[\"example\"]", "[\".example\"]", "[3]"] {
        let loaded = of_file(&format!("[checks]\nallowed_hosts = {wrong}\n"));
        assert_eq!(told(&loaded).len(), 1, "{wrong}");
        assert!(loaded.settings.allowed_hosts.is_empty(), "{wrong}");
    }
}

#[test]
fn what_cannot_be_used_is_told_in_each_language_with_its_place() {
    let broken = "thme = \"light\"\nlang = \"xx\"\nascii = \"yes\"\napi_url = \"ftp://x\"\ntheme = 3\nui = 1\n\
                  [calendar]\nclosed_days = 1\nshut = 1\n[checks]\nallowed_hosts = 1\n[notices]\n\
                  quiet_from = \"noon\"\n[store]\nkeep_closed_days = -1\n= =\n";
    let loaded = of_file(broken);
    let english = told(&loaded);
    assert!(english.len() >= 12, "{english:#?}");
    for lang in &Lang::ALL[1..] {
        for (warning, english) in loaded.warnings.iter().zip(&english) {
            let said = warning.told(Words::of(*lang));
            let (place, _) = english.split_once(": ").unwrap();
            assert!(said.starts_with(&format!("{place}: ")) && said != *english, "{lang}: {said}");
        }
    }
    let german = loaded.warnings[1].told(Words::of(Lang::De));
    assert!(
        german.ends_with("lang \"xx\" ist keines von auto, en, nl, pl, de, fr: es gilt die Vorgabe"),
        "{german}"
    );
}
