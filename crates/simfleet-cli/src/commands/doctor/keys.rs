//! Finds the credentials of a service, and says where they come from.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use simfleet::credentials::{Context, CredentialsCache, CredentialsProvider as _, SkippedSource};
use simfleet::{AccessKey, AppKey};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::finding::Finding;
use super::machine::{KEY_FILES, key_file, shown};
use super::said::{Said, said};
use crate::credentials::{self, EMULATOR_ACCESS_KEY, EMULATOR_APP, KnownCredentials, Offline};
use crate::error::CliError;
use crate::global::GlobalArgs;
use crate::rows::DoctorCheck::Credentials;
use crate::rows::DoctorStatus;
use crate::services::{ClientKind, Service};

/// The time limit of a source: programs and roles need a while.
const LIMIT: Duration = Duration::from_secs(20);

/// The credentials of a service, if there are any, and what was found.
#[derive(Debug)]
pub(super) struct Keys {
    pub(super) credentials: Option<KnownCredentials>,
    pub(super) finding: Finding,
    /// The name of the source of an access key, unless it is the environment.
    pub(super) place: Option<String>,
}

/// Finds the credentials of a service. Without `is_needed`, their absence is no error.
pub(super) async fn find(service: &'static Service, global: &GlobalArgs, offline: bool, is_needed: bool) -> Keys {
    let search = async {
        match service.client {
            ClientKind::Haoka => app_key(service, global, offline).await,
            ClientKind::Linkcard | ClientKind::Sts => access_key(service, global, offline).await,
        }
    };
    let mut keys = tokio::time::timeout(LIMIT, search).await.unwrap_or_else(|_| {
        let what = said!("doctor-key-late", seconds = LIMIT.as_secs());
        Keys::missing(Finding::error(Credentials, what, Some(said!("doctor-key-late-remedy"))))
    });
    if !is_needed && keys.finding.status == DoctorStatus::Error && keys.finding.remedy.is_none() {
        keys.finding.status = DoctorStatus::Skipped;
    }
    if keys.finding.status == DoctorStatus::Error && keys.finding.remedy.is_none() {
        keys.finding.remedy = Some(said!("doctor-key-none-remedy"));
    }
    keys.finding = keys.finding.of(service);
    if let Some(id) = keys.id() {
        keys.finding = keys.finding.without_id(&id, &masked(&id));
    }
    keys
}

impl Keys {
    fn missing(finding: Finding) -> Self {
        Self { credentials: None, finding, place: None }
    }

    /// Returns the id of the key.
    pub(super) fn id(&self) -> Option<String> {
        match self.credentials.as_ref()? {
            KnownCredentials::AccessKey(key) => Some(key.id().to_owned()),
            KnownCredentials::App(key) => Some(key.app_id().to_owned()),
        }
    }
}

/// Returns the beginning and the end of an id.
pub(super) fn masked(id: &str) -> String {
    let letters: Vec<char> = id.chars().collect();
    let part = |range: &[char]| range.iter().collect::<String>();
    match letters.len() {
        0..=11 => format!("{}…", part(letters.get(..2).unwrap_or_default())),
        length => format!(
            "{}…{}",
            part(letters.get(..4).unwrap_or_default()),
            part(letters.get(length - 4..).unwrap_or_default())
        ),
    }
}

/// Returns what sources of credentials use of this machine. Fails if the profile does not have the service.
fn context_of(service: &Service, global: &GlobalArgs) -> Result<Context, CliError> {
    global.settings.require(service)?;
    credentials::context(global)
}

async fn app_key(service: &'static Service, global: &GlobalArgs, offline: bool) -> Keys {
    if global.emulator.is_some() {
        let key = AppKey::new(EMULATOR_APP.0, EMULATOR_APP.1);
        return found(said!("doctor-key-emulator", id = masked(EMULATOR_APP.0)), KnownCredentials::App(key));
    }
    let seam = Offline::default();
    let context = match context_of(service, global) {
        Ok(context) => context,
        Err(error) => return Keys::missing(super::machine::of_cli_error(Credentials, error)),
    };
    let context = if offline { seam.context(context) } else { context };
    match global.settings.app_key(&context).await {
        Ok(key) => {
            let what = said!("doctor-app-found", source = global.settings.source(service), id = masked(key.app_id()));
            found(what, KnownCredentials::App(key))
        }
        Err(_) if seam.is_asked() => Keys::missing(Finding::skipped(Credentials, said!("doctor-key-offline"))),
        Err(error) => Keys::missing(Finding::of_error(Credentials, &error)),
    }
}

fn found(what: Said, credentials: KnownCredentials) -> Keys {
    Keys { credentials: Some(credentials), finding: Finding::ok(Credentials, what), place: None }
}

async fn access_key(service: &'static Service, global: &GlobalArgs, offline: bool) -> Keys {
    if global.emulator.is_some() {
        let (id, secret) = EMULATOR_ACCESS_KEY;
        let key = AccessKey::new(id, secret);
        return found(said!("doctor-key-emulator", id = masked(id)), KnownCredentials::AccessKey(key));
    }
    let seam = Offline::default();
    let context = match context_of(service, global) {
        Ok(context) => context,
        Err(error) => return Keys::missing(super::machine::of_cli_error(Credentials, error)),
    };
    let asked = if offline { seam.context(context.clone()) } else { context.clone() };
    let source = global.settings.access_key(service);
    let (skipped, result) = match source.default_chain() {
        Some(chain) => {
            let report = chain.report(&asked).await;
            (report.skipped, report.found.ok_or(None))
        }
        None => {
            let provided = source.provider().provide(&asked).await;
            (Vec::new(), provided.map(|key| (source.to_string(), key)).map_err(Some))
        }
    };
    if seam.is_asked() {
        return Keys::missing(Finding::skipped(Credentials, said!("doctor-key-offline")));
    }
    match result {
        Ok((name, key)) => of_key(&name, key, &skipped, &context).await,
        Err(Some(error)) => Keys::missing(Finding::of_error(Credentials, &error)),
        Err(None) => {
            let remedy = skipped.iter().find(|source| is_configured(source, &context)).and_then(remedy);
            let finding = Finding::error(Credentials, said!("doctor-key-none"), remedy);
            Keys::missing(finding.with_evidence(skipped.iter().map(|source| reason(source, &context))))
        }
    }
}

/// Returns the finding of a key. Fails for a key that the client would reject.
async fn of_key(name: &str, key: AccessKey, skipped: &[SkippedSource], context: &Context) -> Keys {
    let evidence = || origin(name, context).into_iter().chain(skipped.iter().map(|source| reason(source, context)));
    if let Err(error) = CredentialsCache::new(key.clone(), context.clone()).key().await {
        return Keys::missing(Finding::of_error(Credentials, &error).with_evidence(evidence()));
    }
    let what = match key.expiration() {
        Some(end) => said!("doctor-key-found-until", source = name, id = masked(key.id()), end = instant(end)),
        None => said!("doctor-key-found", source = name, id = masked(key.id())),
    };
    // A file that exists and has no key was probably meant to have one.
    let failed = skipped.iter().find(|source| is_configured(source, context));
    let finding = match failed {
        Some(source) => Finding::new(Credentials, DoctorStatus::Warning, what).with_remedy(remedy(source)),
        None => Finding::ok(Credentials, what),
    };
    let place = (name != "environment").then(|| name.to_owned());
    let finding = finding.with_evidence(evidence());
    Keys { credentials: Some(KnownCredentials::AccessKey(key)), finding, place }
}

fn reason(skipped: &SkippedSource, context: &Context) -> Said {
    let text = format!("{}: {}", skipped.source, skipped.error);
    Said::plain(match context.in_home("") {
        Ok(home) => text.replace(&home.display().to_string(), "~/"),
        Err(_) => text,
    })
}

fn remedy(skipped: &SkippedSource) -> Option<Said> {
    skipped.error.remedy().map(Said::plain)
}

/// Returns whether a source that has no key was set up: its file exists, or one of its variables is set.
fn is_configured(skipped: &SkippedSource, context: &Context) -> bool {
    let has_variable = |names: &[&str]| names.iter().any(|name| context.variable(name).is_some());
    let exists = |(variable, default): &(&str, &str)| {
        key_file(context, variable, default).is_some_and(|path| path.exists()) || context.variable(variable).is_some()
    };
    let [cli, ini @ ..] = &KEY_FILES;
    match skipped.source.as_str() {
        "environment" => has_variable(&[simfleet::ACCESS_KEY_ID, simfleet::ACCESS_KEY_SECRET]),
        "OIDC role" => has_variable(&["ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"]),
        "config.json" => exists(cli) && !skipped.error.to_string().contains("switches it off"),
        "credentials file" => ini.iter().any(exists),
        "credentials URI" => has_variable(&["ALIBABA_CLOUD_CREDENTIALS_URI"]),
        _ => false,
    }
}

/// Says by what a source of the chain was found.
fn origin(name: &str, context: &Context) -> Vec<Said> {
    let [cli, ini @ ..] = &KEY_FILES;
    let existing = |files: &[(&str, &str)]| -> Option<PathBuf> {
        files.iter().filter_map(|(variable, default)| key_file(context, variable, default)).find(|path| path.exists())
    };
    let by = match name {
        "environment" => Some(said!("doctor-key-by-variable", variable = simfleet::ACCESS_KEY_ID)),
        "config.json" => existing(&[*cli]).map(|path| cli_profile(&path, context)),
        "credentials file" => existing(ini).map(|path| said!("doctor-key-by-file", path = shown(&path, context))),
        "OIDC role" => Some(said!("doctor-key-by-variable", variable = "ALIBABA_CLOUD_OIDC_TOKEN_FILE")),
        "credentials URI" => Some(said!("doctor-key-by-variable", variable = "ALIBABA_CLOUD_CREDENTIALS_URI")),
        _ => None,
    };
    by.into_iter().collect()
}

/// What is shown of the file of aliyun-cli.
#[derive(Default, Deserialize)]
#[serde(default)]
struct CliFile {
    current: String,
    profiles: Vec<CliProfile>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CliProfile {
    name: String,
    mode: String,
}

/// Names the profile of aliyun-cli and its mode.
fn cli_profile(path: &std::path::Path, context: &Context) -> Said {
    let file: CliFile = context
        .read_text(path)
        .ok()
        .and_then(|text| serde_json::from_str(text.trim_start_matches('\u{feff}')).ok())
        .unwrap_or_default();
    let short = |text: &str| text.chars().take(64).collect::<String>();
    let name = context.variable("ALIBABA_CLOUD_PROFILE").unwrap_or(file.current);
    let mode = file.profiles.iter().find(|profile| profile.name == name).map(|profile| short(&profile.mode));
    let mode = mode.filter(|mode| !mode.is_empty()).unwrap_or_else(|| "AK".to_owned());
    said!("doctor-key-by-profile", path = shown(path, context), profile = short(&name), mode = mode)
}

fn instant(at: SystemTime) -> String {
    OffsetDateTime::from(at).replace_nanosecond(0).ok().and_then(|at| at.format(&Rfc3339).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_shortened() {
        assert_eq!(masked("LTAI5tGp8yZzQx1c2d3e4f5g"), "LTAI…4f5g");
        assert_eq!((masked("10001").as_str(), masked("1").as_str(), masked("").as_str()), ("10…", "…", "…"));
    }
}
