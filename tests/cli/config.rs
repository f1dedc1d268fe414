//! `swopdesk config`, `completions` and `man`.

use super::{code, err, json, out, swopdesk};
use crate::support::Home;
use std::fs;
use std::process::{Command, Output};
use swopdesk::config::Settings;
use swopdesk::config::env::EnvVars;
use swopdesk::config::layers::{DEFAULTS, Overrides, load_layers};
use swopdesk::config::theme::Theme;
use swopdesk::input::{Context, Keymap};

/// A home with settings and keys of its own.
fn home(config: &str, keymap: &str) -> Home {
    let home = Home::new();
    let folder = home.path().join("config");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config.toml"), config).unwrap();
    fs::write(folder.join("keymap.toml"), keymap).unwrap();
    home
}

fn at(home: &Home, arguments: &[&str]) -> Command {
    let mut command = swopdesk(arguments);
    command.env("SWOPDESK_HOME", home.path());
    command
}

fn run(home: &Home, arguments: &[&str]) -> Output {
    at(home, arguments).output().unwrap()
}

#[test]
fn path_names_the_folders_and_creates_none() {
    let home = Home::new();
    for arguments in [&["config"][..], &["config", "path"]] {
        let output = run(&home, arguments);
        assert_eq!((code(&output), err(&output).as_str()), (0, ""));
        for name in
            ["config/config.toml", "config/keymap.toml", "data/default", "state/default", "cache/default"]
        {
            let place = home.path().join(name).display().to_string();
            assert!(out(&output).contains(&format!("{place} (not there)")), "{}", out(&output));
        }
    }
    let places = json(&run(&home, &["config", "path", "--json", "--profile", "shop"]));
    assert_eq!(places["data_dir"], home.path().join("data/shop").display().to_string());
    assert_eq!(places["profile"], "shop");
    assert!(home.files().is_empty());
}

#[test]
fn show_tells_every_setting_with_where_it_comes_from() {
    let text = "theme = \"light\"\n\n[calendar]\nclosed_days = [\n  2026-12-24, # the day before\n  2026-12-31,\n]\n[checks]\ncourtesy = \"loud\"\n";
    let home = home(text, "");
    let mut command = at(&home, &["config", "show", "--ascii"]);
    let output = command
        .env("LANG", "nl_NL.UTF-8")
        .env("SWOPDESK_API_URL", "HTTPS://Desk.Example.com/")
        .output()
        .unwrap();
    assert_eq!(code(&output), 0);
    assert!(err(&output).contains("config.toml:9: courtesy"), "{}", err(&output));
    let shown = out(&output);
    let file = home.path().join("config/config.toml").display().to_string();
    for line in [
        &format!("theme = \"light\" # {file}:1"),
        "lang = \"nl\" # LANG in de omgeving",
        "ascii = true # optie --ascii",
        "api_url = \"https://desk.example.com\" # SWOPDESK_API_URL in de omgeving",
        "courtesy = \"hint\" # standaard",
        "keep_closed_days = 90 # standaard",
        &format!("] # {file}:4"),
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line} is not in\n{shown}");
    }
    // Used as config.toml it gives the same settings.
    let env = EnvVars::default();
    let args = Overrides::default();
    let read = load_layers(Some((std::path::Path::new("shown"), &shown)), None, &env, &args);
    assert_eq!(read.warnings, []);
    let first = load_layers(
        Some((std::path::Path::new("x"), text)),
        None,
        &EnvVars::of([("LANG", "nl"), ("SWOPDESK_API_URL", "https://desk.example.com")]),
        &Overrides { ascii: true, ..Overrides::default() },
    );
    assert_eq!(read.settings, first.settings);
}

#[test]
fn show_has_every_setting_there_is() {
    let home = Home::new();
    let shown: toml::Table = toml::from_str(&out(&run(&home, &["config", "show"]))).unwrap();
    let mut defaults: toml::Table = toml::from_str(DEFAULTS).unwrap();
    // In force is a language, not the way it is found.
    defaults.insert("lang".to_owned(), "en".into());
    assert_eq!(shown, defaults);
    let answer = json(&run(&home, &["config", "show", "--json", "--theme", "mono", "--lang", "pl"]));
    let all = answer["settings"].as_array().unwrap();
    let of = |name: &str| all.iter().find(|set| set["name"] == name).unwrap();
    assert_eq!((of("theme")["value"].as_str(), of("theme")["from"].as_str()), (Some("mono"), Some("option")));
    assert_eq!(of("theme")["where"], "--theme");
    assert_eq!(of("lang")["value"], "pl");
    assert_eq!(
        (of("keep_closed_days")["section"].as_str(), of("keep_closed_days")["value"].as_i64()),
        (Some("store"), Some(90))
    );
    assert_eq!(of("closed_days")["from"], "default");
    assert_eq!(Settings::defaults().theme, "dark");
}

#[test]
fn no_colours_are_told() {
    let home = Home::new();
    let output = at(&home, &["config", "show"]).env("NO_COLOR", "1").output().unwrap();
    assert!(out(&output).contains("# no colours: NO_COLOR"), "{}", out(&output));
    let theme = at(&home, &["config", "theme", "--list"]).env("NO_COLOR", "1").output().unwrap();
    assert!(out(&theme).contains("* mono\n"), "{}", out(&theme));
}

#[test]
fn the_keymap_in_force_is_printed_and_its_mistakes_are_told() {
    let home = home("", "[inbox]\n\"v\" = \"reply\"\n\"r\" = \"none\"\n\"j\" = \"fly\"\n");
    let output = run(&home, &["config", "keymap"]);
    assert_eq!(code(&output), 0);
    assert!(err(&output).contains("keymap.toml:4: there is no action `fly`"), "{}", err(&output));
    let printed = out(&output);
    assert!(printed.contains("\"v\" = \"reply\"\n") && printed.contains("\"r\" = \"none\"\n"));
    let mut keymap = Keymap::embedded();
    assert_eq!(keymap.lay(&printed), []);
    assert_eq!(keymap.resolve(Context::Inbox, "r".parse().unwrap()), None);
    let answer = json(&run(&home, &["config", "keymap", "--json"]));
    assert_eq!(
        (answer["inbox"]["v"].as_str(), &answer["inbox"]["r"]),
        (Some("reply"), &serde_json::Value::Null)
    );
    // In the seller's language.
    let output = run(&home, &["config", "keymap", "--lang", "de"]);
    assert!(err(&output).contains("es gibt keine Aktion `fly`"), "{}", err(&output));
}

#[test]
fn the_theme_in_force_is_printed_and_can_be_read() {
    let home = Home::new();
    for name in Theme::NAMES {
        let Some(theme) = Theme::named(name) else { continue };
        let printed = out(&run(&home, &["config", "theme", "--theme", name]));
        assert!(printed.starts_with(&format!("# {}\n", theme.name())), "{printed}");
        assert_eq!(Theme::parse(theme.name(), &printed).unwrap(), theme);
    }
    let listed = out(&run(&home, &["config", "theme", "--list", "--theme", "light"]));
    assert_eq!(listed.lines().filter(|line| line.starts_with('*')).collect::<Vec<_>>(), ["* light"]);
    let answer = json(&run(&home, &["config", "theme", "--json"]));
    assert_eq!(answer["theme"], "dark");
}

#[test]
fn completions_and_manual_name_every_command() {
    let home = Home::new();
    let commands = ["inbox", "reply", "absence", "config", "doctor", "completions"];
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = run(&home, &["completions", shell]);
        assert_eq!(code(&output), 0);
        assert!(commands.iter().all(|command| out(&output).contains(command)), "{shell}");
    }
    assert_eq!(code(&run(&home, &["completions", "tcsh"])), 2);
    let page = out(&run(&home, &["man"]));
    assert!(
        page.contains(".TH swopdesk 1") && commands.iter().all(|command| page.contains(command)),
        "{page}"
    );
    let folder = home.path().join("man");
    fs::create_dir(&folder).unwrap();
    let output = run(&home, &["man", "--all", folder.to_str().unwrap()]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    for name in ["swopdesk.1", "swopdesk-config-show.1", "swopdesk-absence-file.1"] {
        assert!(folder.join(name).is_file(), "{name}");
    }
    let nowhere = run(&home, &["man", "--all", "/dev/null/man"]);
    assert_eq!(code(&nowhere), 6);
    assert!(err(&nowhere).contains("/dev/null/man"), "{}", err(&nowhere));
}
