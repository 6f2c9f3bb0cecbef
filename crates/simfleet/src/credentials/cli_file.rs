//! The file `~/.aliyun/config.json` of aliyun-cli: its profiles and their members.

use std::path::{Path, PathBuf};

use secrecy::SecretString;
use serde::Deserialize;

use super::context::{Context, unavailable};
use crate::error::Error;

const CONFIG_FILE: &str = "ALIBABA_CLOUD_CONFIG_FILE";
/// The environment variable of the profile, also in the ini file.
pub(super) const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";
const DEFAULT_PATH: &str = ".aliyun/config.json";

/// The file. Unknown members are ignored.
#[derive(Deserialize)]
pub(super) struct CliFile {
    #[serde(skip)]
    pub(super) path: PathBuf,
    #[serde(default)]
    current: String,
    #[serde(default)]
    profiles: Vec<Profile>,
}

/// A profile. Which members count depends on the mode.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) mode: String,
    pub(super) access_key_id: Option<String>,
    pub(super) access_key_secret: Option<SecretString>,
    pub(super) sts_token: Option<SecretString>,
    pub(super) sts_expiration: Option<i64>,
    pub(super) sts_region: Option<String>,
    pub(super) sts_endpoint: Option<String>,
    pub(super) enable_vpc: Option<bool>,
    pub(super) ram_role_name: Option<String>,
    pub(super) ram_role_arn: Option<String>,
    pub(super) ram_session_name: Option<String>,
    pub(super) role_session_name: Option<String>,
    pub(super) expired_seconds: Option<i64>,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) source_profile: Option<String>,
    pub(super) oidc_provider_arn: Option<String>,
    pub(super) oidc_token_file: Option<String>,
    pub(super) process_command: Option<SecretString>,
    pub(super) credentials_uri: Option<String>,
    pub(super) cloud_sso_access_token_expire: Option<i64>,
    pub(super) oauth_refresh_token: Option<SecretString>,
}

impl CliFile {
    /// Returns the path: the usual one, or that of `ALIBABA_CLOUD_CONFIG_FILE`.
    fn path(context: &Context) -> Result<PathBuf, Error> {
        match context.variable(CONFIG_FILE) {
            Some(path) => Ok(PathBuf::from(path)),
            None => context.in_home(DEFAULT_PATH),
        }
    }

    /// Returns whether the file exists, or its path is set.
    pub(super) fn exists(context: &Context) -> bool {
        context.variable(CONFIG_FILE).is_some() || Self::path(context).is_ok_and(|path| context.has_file(&path))
    }

    /// Reads the file at its usual path, or at that of `ALIBABA_CLOUD_CONFIG_FILE`.
    ///
    /// # Errors
    ///
    /// Fails for a file that cannot be read or is not the documented JSON. Messages do not quote the file.
    pub(super) fn read(context: &Context) -> Result<Self, Error> {
        let path = Self::path(context)?;
        let text = context.read_text(&path)?;
        let mut file: Self = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            let what = match error.classify() {
                serde_json::error::Category::Data => "has a member of the wrong type",
                _ => "is not JSON",
            };
            let (line, column) = (error.line(), error.column());
            unavailable(format!("{} {what} (line {line}, column {column})", path.display()))
                .with_remedy("fix the file, or write it with `aliyun configure`")
        })?;
        file.path = path;
        Ok(file)
    }

    /// Returns the profile of this name, or else that of `ALIBABA_CLOUD_PROFILE`, or else the current one.
    ///
    /// # Errors
    ///
    /// Fails if the file has no such profile.
    pub(super) fn select(&self, name: Option<&str>, context: &Context) -> Result<&Profile, Error> {
        let variable = context.variable(PROFILE);
        match name.or(variable.as_deref()) {
            Some(name) => self.profile(name),
            None if self.current.is_empty() => {
                Err(unavailable(format!("{} names no current profile", self.path.display()))
                    .with_remedy(format!("run `aliyun configure switch`, or set {PROFILE}")))
            }
            None => self.profile(&self.current),
        }
    }

    /// Returns a profile.
    ///
    /// # Errors
    ///
    /// Fails if the file has no such profile.
    pub(super) fn profile(&self, name: &str) -> Result<&Profile, Error> {
        self.profiles.iter().find(|profile| profile.name == name).ok_or_else(|| {
            let names: Vec<String> = self.profiles.iter().take(20).map(|profile| shown(&profile.name)).collect();
            let known =
                if names.is_empty() { "it has none".to_owned() } else { format!("it has {}", names.join(", ")) };
            unavailable(format!("{} has no profile `{}`; {known}", self.path.display(), shown(name)))
                .with_remedy(format!("set {PROFILE} to one of its profiles, or run `aliyun configure`"))
        })
    }
}

impl Profile {
    /// Returns an error about this profile.
    pub(super) fn error(&self, path: &Path, what: &str) -> Error {
        unavailable(format!("profile `{}` in {}: {what}", shown(&self.name), path.display()))
    }

    /// Returns a member that the profile's mode requires.
    ///
    /// # Errors
    ///
    /// Fails if the member is missing or empty.
    pub(super) fn required<'a>(&self, value: Option<&'a str>, member: &str, path: &Path) -> Result<&'a str, Error> {
        value.filter(|value| !value.is_empty()).ok_or_else(|| {
            let what = format!("`{member}` is missing, which the mode {} needs", shown(&self.mode));
            let remedy = format!("run `aliyun configure --profile {}`", quoted(&self.name));
            self.error(path, &what).with_remedy(remedy)
        })
    }
}

/// Returns a name for a message: on one line, and not too long.
pub(super) fn shown(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(64).collect()
}

/// Returns a name as an argument of a command.
pub(super) fn quoted(name: &str) -> String {
    let name = shown(name);
    shlex::try_quote(&name).map_or_else(|_| name.clone(), |quoted| quoted.into_owned())
}
