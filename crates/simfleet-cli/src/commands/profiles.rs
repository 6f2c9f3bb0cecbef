//! `simfleet profiles`: lists and checks the profiles of the configuration file.

use clap::{Args, Subcommand};
use simfleet::credentials::Context;

use crate::clients;
use crate::credentials::ClientPurpose;
use crate::error::CliError;
use crate::exit::Exit;
use crate::global::GlobalArgs;
use crate::lang::text;
use crate::output::{Output, OutputRow, tell};
use crate::profile::{Config, ConfigPath, Settings, selected};
use crate::rows::{ProfileCheckRow, ProfileRow};
use crate::services::Service;

#[derive(Args, Debug)]
pub(crate) struct ProfilesArgs {
    #[command(subcommand)]
    command: Option<ProfilesCommand>,
}

#[derive(Debug, Subcommand)]
enum ProfilesCommand {
    /// Check that profiles can be used: files, endpoints, and a key from each source. Nothing is sent to the services.
    Check(CheckArgs),
}

#[derive(Args, Debug)]
struct CheckArgs {
    /// The profile [default: all].
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

pub(crate) async fn run(global: &GlobalArgs, args: ProfilesArgs) -> Result<Exit, CliError> {
    let context = Context::default();
    let place = ConfigPath::find(global.config.as_deref(), &context);
    let config = place.as_ref().map(ConfigPath::read).transpose()?.flatten();
    let path =
        place.map_or_else(|| "~/.config/simfleet/config.toml".to_owned(), |place| place.path.display().to_string());
    match (args.command, config) {
        (None, Some(config)) => list(global, &config, &context),
        (None, None) => {
            tell!("config-none", path = path);
            Output::fixed::<ProfileRow>(&global.output, None)?.finish()?;
            Ok(Exit::Success)
        }
        (Some(ProfilesCommand::Check(args)), Some(config)) => check(global, &config, args.name.as_deref()).await,
        (Some(ProfilesCommand::Check(_)), None) => {
            Err(CliError::usage(text!("config-none", path = path), text!("config-missing-remedy")))
        }
    }
}

/// Says that a file has no profile, as an example that was not edited.
fn announce_empty(config: &Config) {
    if config.file.profiles.is_empty() {
        tell!("config-without-profiles", path = config.path.display().to_string());
    }
}

fn list(global: &GlobalArgs, config: &Config, context: &Context) -> Result<Exit, CliError> {
    let mut output = Output::fixed::<ProfileRow>(&global.output, None)?;
    announce_empty(config);
    let default = selected(global.profile.as_deref(), Some(&config.file), context);
    for name in config.file.profiles.keys() {
        // The list shows a profile whose settings contradict each other too; `check` says what is wrong with it.
        let settings = Settings::unchecked(config, name);
        let row = ProfileRow {
            profile: name.clone(),
            quota_share: settings.quota_share(),
            default: default.as_ref() == Some(name),
            ..ProfileRow::default()
        };
        let services: Vec<&Service> = settings.services().collect();
        if services.is_empty() {
            output.push(OutputRow::of(&row))?;
        }
        for service in services {
            let published = Some(service.api.endpoint).filter(|endpoint| !endpoint.is_empty());
            output.push(OutputRow::of(&ProfileRow {
                service: Some(service.api.name),
                endpoint: settings.endpoint(service).or(published).map(without_password),
                credentials: Some(settings.source(service)),
                ..row.clone()
            }))?;
        }
    }
    output.finish()?;
    Ok(Exit::Success)
}

/// Returns an endpoint without the user name and the password that it may contain. No client accepts such an endpoint.
fn without_password(endpoint: &str) -> String {
    let (scheme, rest) = endpoint.split_once("://").unwrap_or(("", endpoint));
    match rest.rsplit_once('@') {
        Some((_, host)) if scheme.is_empty() => format!("…@{host}"),
        Some((_, host)) => format!("{scheme}://…@{host}"),
        None => endpoint.to_owned(),
    }
}

async fn check(global: &GlobalArgs, config: &Config, name: Option<&str>) -> Result<Exit, CliError> {
    if let Some(name) = name {
        Settings::exists(config, name)?;
    }
    announce_empty(config);
    let mut output = Output::fixed::<ProfileCheckRow>(&global.output, None)?;
    let mut exit = Exit::Success;
    let mut names: Vec<&String> = config.file.profiles.keys().collect();
    // A default profile that the file does not have is an error too.
    names.extend(config.file.default_profile.as_ref().filter(|name| !config.file.profiles.contains_key(*name)));
    for profile in names.into_iter().filter(|profile| name.is_none_or(|name| name == *profile)) {
        let mut report = |service: Option<&Service>, credentials: Option<String>, result: Result<(), CliError>| {
            let row = ProfileCheckRow {
                profile: profile.clone(),
                service: service.map(|service| service.api.name),
                credentials,
                result: if result.is_ok() { "ok" } else { "failed" },
                error: result.as_ref().err().map(ToString::to_string),
            };
            if let Err(error) = result {
                exit = exit.or_worse(error.exit());
            }
            output.push(OutputRow::of(&row))
        };
        let settings = match Settings::of(config, profile) {
            Ok(settings) => settings,
            Err(error) => {
                report(None, None, Err(error))?;
                continue;
            }
        };
        let mut own = global.clone();
        own.emulator = None;
        own.settings = settings;
        let services: Vec<&'static Service> = own.settings.services().collect();
        if services.is_empty() {
            report(None, None, Ok(()))?;
        }
        for service in services {
            let result = clients::raw_client(service, &own, ClientPurpose::SEND).await.map(drop);
            report(Some(service), Some(own.settings.source(service)), result)?;
        }
    }
    output.finish()?;
    Ok(exit)
}
