//! What a command that works on an account begins with: folders, settings, token, clock.

use super::output::Console;
use super::{Global, Lang, vault};
use crate::config::env::EnvVars;
use crate::config::layers::{Loaded, Overrides};
use crate::config::paths::{Paths, ProfileName};
use crate::config::{ConfigWarning, Settings};
use crate::fault::{Fault, FaultKind, fault};
use crate::platform::Clock;
use crate::runtime::clock::SystemClock;
use crate::words::{self, Words};
use secrecy::SecretString;
use std::sync::Arc;

/// Folders, settings, token and clock of this run.
pub struct Setup {
    /// The folders of the profile.
    pub paths: Paths,
    /// The settings in force.
    pub settings: Settings,
    /// SWOPDESK_TOKEN: an access token used as it is.
    pub token: Option<SecretString>,
    /// SWOPDESK_PASSPHRASE or what SWOPDESK_PASSPHRASE_FILE names: opens the vault where there is no keyring.
    pub passphrase: Option<SecretString>,
    /// The machine's clock.
    pub clock: Arc<dyn Clock>,
    /// Broken lines of the configuration.
    pub warnings: Vec<ConfigWarning>,
}

impl Setup {
    /// Reads the layers but for the address of options and environment, which a command must not pass over
    /// in silence (see `session::address`); a broken line of the configuration is told on standard
    /// error. No folder is created yet.
    ///
    /// # Errors
    /// When the profile's name cannot be used, or there is no home.
    pub fn of(global: &Global, console: &mut Console<'_>) -> Result<Setup, Fault> {
        let others = Global { api_url: None, ..global.clone() };
        let setup = Setup::read(&others, &EnvVars::of_process().without("SWOPDESK_API_URL"))?;
        for warning in &setup.warnings {
            console.note(&warning.told(console.words));
        }
        Ok(setup)
    }

    /// The same, for the interface, which tells the warnings itself; the folders are created.
    ///
    /// # Errors
    /// As [`Setup::of`], and when the folders cannot be created.
    pub fn quiet(global: &Global, env: &EnvVars) -> Result<Setup, Fault> {
        let setup = Setup::read(global, env)?;
        setup.paths.create()?;
        Ok(setup)
    }

    /// The same as [`Setup::of`] without telling anything.
    ///
    /// # Errors
    /// As [`Setup::of`].
    pub fn look(global: &Global) -> Result<Setup, Fault> {
        let others = Global { api_url: None, ..global.clone() };
        Setup::read(&others, &EnvVars::of_process())
    }

    fn read(global: &Global, env: &EnvVars) -> Result<Setup, Fault> {
        let profile = ProfileName::choose(global.profile.as_deref(), env)?;
        let paths = Paths::find(env, profile)?;
        let loaded = Settings::load(&paths, env, &overrides(global));
        let token = std::env::var("SWOPDESK_TOKEN").ok().filter(|token| !token.is_empty());
        Ok(Setup {
            paths,
            settings: loaded.settings,
            token: token.map(SecretString::from),
            passphrase: vault::of_environment()?,
            clock: Arc::new(SystemClock),
            warnings: loaded.warnings,
        })
    }
}

/// The options that stand over every other layer of settings.
pub fn overrides(global: &Global) -> Overrides {
    Overrides {
        api_url: global.api_url.clone(),
        lang: global.lang.map(|lang| match lang {
            Lang::En => words::Lang::En,
            Lang::Nl => words::Lang::Nl,
            Lang::Pl => words::Lang::Pl,
            Lang::De => words::Lang::De,
            Lang::Fr => words::Lang::Fr,
        }),
        theme: global.theme.clone(),
        ascii: global.ascii,
        no_color: global.no_color,
    }
}

/// The settings in force for a command that needs neither account nor folders; nothing is created, and
/// where there is no home the defaults count.
pub(super) fn settings(global: &Global, console: &mut Console<'_>) -> Settings {
    let Some(loaded) = loaded(global) else { return Settings::defaults() };
    for warning in &loaded.warnings {
        console.note(&warning.told(console.words));
    }
    loaded.settings
}

/// The texts in the language of the settings. What is wrong with those is told by the command that uses them.
pub(super) fn words(global: &Global) -> &'static Words {
    let lang = loaded(global).map(|loaded| loaded.settings.lang).or(overrides(global).lang);
    Words::of(lang.unwrap_or_default())
}

fn loaded(global: &Global) -> Option<Loaded> {
    let env = EnvVars::of_process();
    let profile = ProfileName::choose(global.profile.as_deref(), &env);
    let paths = profile.and_then(|profile| Paths::find(&env, profile)).ok()?;
    Some(Settings::load(&paths, &env, &overrides(global)))
}

/// Runs a future to its end. What still blocks then (a silent keyring) does not hold the program.
///
/// # Errors
/// What the future answers, or that no thread could be started.
pub fn block_on<T, E: From<Fault>>(work: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| fault!(FaultKind::LocalData, "fault-no-thread", why = error.to_string()))?;
    let result = runtime.block_on(work);
    runtime.shutdown_background();
    result
}
