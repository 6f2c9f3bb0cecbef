//! What one profile sets.

use std::path::{Path, PathBuf};

use simfleet::credentials::Context;
use simfleet::{AppKey, Error, Timeouts};

use super::check::{check_profile, listed, nearest};
use super::file::{ConfigFile, DefaultFormat, Profile};
use super::keys::{KeySource, app_key, app_source};
use super::load::{Config, ConfigPath, unusable};
use super::values::SecretValue;
use crate::error::CliError;
use crate::lang::text;
use crate::output::OutputFormat;
use crate::services::{ClientKind, Service};

/// The environment variable of the name of the profile.
const PROFILE: &str = "SIMFLEET_PROFILE";

/// What the profile of this run sets: nothing if there is none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// The name of the profile, and the path of its file.
    named: Option<(String, PathBuf)>,
    profile: Profile,
}

/// How a profile reaches the services. Paths are relative to the folder of its file.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProfileTransport {
    pub(crate) proxy: Option<SecretValue>,
    pub(crate) no_proxy: Option<Vec<String>>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) client_cert: Option<PathBuf>,
    pub(crate) client_key: Option<PathBuf>,
}

/// Returns the name of the profile that is used: the given one, or that of `SIMFLEET_PROFILE`, or the default one of the file.
pub(crate) fn selected(given: Option<&str>, file: Option<&ConfigFile>, context: &Context) -> Option<String> {
    let named = given.map(str::to_owned).or_else(|| context.variable(PROFILE));
    named.or_else(|| file?.default_profile.clone())
}

impl Settings {
    /// Finds the configuration file and returns the settings of its profile: the given one, or that of `SIMFLEET_PROFILE`, or
    /// the default one of the file. Without any of these, no profile is used.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be used, or has no such profile.
    pub(crate) fn find(config: Option<&Path>, profile: Option<&str>, context: &Context) -> Result<Self, CliError> {
        let place = ConfigPath::find(config, context);
        let config = place.as_ref().map(ConfigPath::read).transpose()?.flatten();
        let wanted = selected(profile, config.as_ref().map(|config| &config.file), context);
        match config {
            Some(config) => wanted.map_or_else(|| Ok(Self::default()), |name| Self::of(&config, &name)),
            None => match (wanted, place) {
                (None, _) => Ok(Self::default()),
                (Some(_), Some(place)) => {
                    Err(unusable(&place.path, text!("file-missing"), text!("config-missing-remedy")))
                }
                (Some(name), None) => {
                    Err(CliError::usage(text!("config-no-home", profile = name), text!("config-no-home-remedy")))
                }
            },
        }
    }

    /// Returns the settings of a profile.
    ///
    /// # Errors
    ///
    /// Fails if the file has no such profile, or its settings contradict each other.
    pub(crate) fn of(config: &Config, name: &str) -> Result<Self, CliError> {
        Self::exists(config, name)?;
        let settings = Self::unchecked(config, name);
        check_profile(&settings.place(), &settings.profile)?;
        Ok(settings)
    }

    /// Fails if the file has no profile of this name.
    pub(crate) fn exists(config: &Config, name: &str) -> Result<(), CliError> {
        let profiles = &config.file.profiles;
        if profiles.contains_key(name) {
            return Ok(());
        }
        let names: Vec<&str> = profiles.keys().map(String::as_str).collect();
        let remedy = match nearest(name, &names) {
            Some(near) => text!("config-unknown-key-near", name = near),
            None if names.is_empty() => text!("profile-none-remedy", name = name),
            None => text!("profile-unknown-remedy", names = listed(profiles.keys())),
        };
        Err(unusable(&config.path, text!("profile-unknown", name = name), remedy))
    }

    /// Returns the settings of a profile, which may contradict each other. A profile that does not exist sets nothing.
    pub(crate) fn unchecked(config: &Config, name: &str) -> Self {
        let profile = config.file.profiles.get(name).cloned().unwrap_or_default();
        Self { named: Some((name.to_owned(), config.path.clone())), profile }
    }

    /// Returns the name of the profile.
    pub(crate) fn name(&self) -> Option<&str> {
        self.named.as_ref().map(|(name, _)| name.as_str())
    }

    /// Returns the services that the profile has a section for.
    pub(crate) fn services(&self) -> impl Iterator<Item = &'static Service> {
        let has = |service: &&'static Service| match service.client {
            ClientKind::Linkcard => self.profile.linkcard.is_some(),
            ClientKind::Haoka => self.profile.haoka.is_some(),
            ClientKind::Sts => self.profile.sts.is_some(),
        };
        crate::services::SERVICES.iter().copied().filter(has).collect::<Vec<_>>().into_iter()
    }

    /// Fails if there is a profile, and it is not for this service: the account of another one would be used.
    pub(crate) fn require(&self, service: &Service) -> Result<(), CliError> {
        let (Some((name, path)), Profile { linkcard, haoka, sts, .. }) = (&self.named, &self.profile) else {
            return Ok(());
        };
        let (is_there, section) = match service.client {
            ClientKind::Linkcard => (linkcard.is_some(), "linkcard"),
            ClientKind::Haoka => (haoka.is_some(), "haoka"),
            ClientKind::Sts => (sts.is_some() || linkcard.is_some(), "sts"),
        };
        if is_there {
            return Ok(());
        }
        let reason = text!("profile-without-section", name = name.as_str(), service = service.title());
        let header = format!("[profiles.{}.{section}]", key(name));
        Err(unusable(path, reason, text!("profile-without-section-remedy", header = header)))
    }

    /// Returns the endpoint of a service.
    pub(crate) fn endpoint(&self, service: &Service) -> Option<&str> {
        let Profile { linkcard, haoka, sts, .. } = &self.profile;
        match service.client {
            ClientKind::Linkcard => linkcard.as_ref()?.endpoint.as_deref(),
            ClientKind::Haoka => haoka.as_ref()?.endpoint.as_deref(),
            ClientKind::Sts => sts.as_ref()?.endpoint.as_deref(),
        }
    }

    /// Returns the source of the access key of a service. STS uses that of Linkcard if it has none of its own.
    pub(crate) fn access_key(&self, service: &Service) -> KeySource {
        let Profile { linkcard, sts, .. } = &self.profile;
        let of_sts = sts.as_ref().filter(|section| {
            section.credentials.is_some() || section.access_key_id.is_some() || section.role.is_some()
        });
        let (section, name) = match (service.client, of_sts) {
            (ClientKind::Sts, Some(section)) => (Some(section), "sts"),
            _ => (linkcard.as_ref(), "linkcard"),
        };
        section.map_or(KeySource::DEFAULT, |section| KeySource::new(&format!("{}.{name}", self.key()), section))
    }

    /// Returns the application of the V2.0 open API.
    ///
    /// # Errors
    ///
    /// Fails if the profile or the environment has none.
    pub(crate) async fn app_key(&self, context: &Context) -> Result<AppKey, Error> {
        match &self.profile.haoka {
            Some(section) => app_key(&format!("{}.haoka", self.key()), section, context).await,
            None => AppKey::from_env(),
        }
    }

    /// Describes where the credentials of a service come from, without secrets.
    pub(crate) fn source(&self, service: &Service) -> String {
        match (service.client, &self.profile.haoka) {
            (ClientKind::Haoka, Some(section)) => app_source(section),
            (ClientKind::Haoka, None) => "environment".to_owned(),
            _ => self.access_key(service).to_string(),
        }
    }

    /// Returns the format of the data.
    pub(crate) fn output(&self) -> Option<OutputFormat> {
        self.profile.output.map(|format| match format {
            DefaultFormat::Table => OutputFormat::Table,
            DefaultFormat::Json => OutputFormat::Json,
            DefaultFormat::Jsonl => OutputFormat::Jsonl,
            DefaultFormat::Csv => OutputFormat::Csv,
        })
    }

    /// Returns the timeouts, with the defaults of the SDK for those that the profile does not set.
    pub(crate) fn timeouts(&self) -> Timeouts {
        let Timeouts { connect, attempt, call } = Timeouts::default();
        let Profile { connect_timeout, attempt_timeout, call_timeout, .. } = &self.profile;
        Timeouts {
            connect: connect_timeout.map_or(connect, |timeout| timeout.0),
            attempt: attempt_timeout.map_or(attempt, |timeout| timeout.0),
            call: call_timeout.map_or(call, |timeout| timeout.0),
        }
    }

    /// Returns how the services are reached.
    pub(crate) fn transport(&self) -> ProfileTransport {
        let Profile { proxy, no_proxy, ca_file, client_cert, client_key, .. } = &self.profile;
        let path = |text: &Option<String>| text.as_ref().map(|text| self.path(text));
        ProfileTransport {
            proxy: proxy.clone(),
            no_proxy: no_proxy.clone(),
            ca_file: path(ca_file),
            client_cert: path(client_cert),
            client_key: path(client_key),
        }
    }

    /// Returns the part of the rate limits that runs over fleets may use: above 0, at most 1.
    pub(crate) fn quota_share(&self) -> Option<f64> {
        self.profile.quota_share.map(|share| share.0)
    }

    /// Returns a path: `~/` is the home directory, and a relative path begins at the folder of the file.
    fn path(&self, text: &str) -> PathBuf {
        if let Some(path) = text.strip_prefix("~/").and_then(|rest| Context::default().in_home(rest).ok()) {
            return path;
        }
        match self.named.as_ref().and_then(|(_, file)| file.parent()) {
            Some(folder) => folder.join(text),
            None => PathBuf::from(text),
        }
    }

    /// Names the profile and its file in messages.
    fn place(&self) -> String {
        self.named.as_ref().map_or_else(String::new, |(name, path)| {
            text!("profile-place", name = name.as_str(), path = path.display().to_string())
        })
    }

    /// Names the profile in messages of the SDK, as the file does.
    fn key(&self) -> String {
        format!("profiles.{}", self.name().map(key).unwrap_or_default())
    }
}

/// Returns the name of a profile as a key of TOML.
fn key(name: &str) -> String {
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    if !name.is_empty() && name.chars().all(is_bare) { name.to_owned() } else { format!("{name:?}") }
}
