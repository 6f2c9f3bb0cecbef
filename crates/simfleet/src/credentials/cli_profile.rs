//! The key of a profile of `~/.aliyun/config.json`.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret;
use simfleet_runtime::clock::BoxFuture;

use super::cli_file::{CliFile, Profile, quoted, shown};
use super::context::{Context, unavailable};
use super::ecs_role::EcsRole;
use super::external::ExternalProcess;
use super::issued::unix_instant;
use super::oidc_role::OidcRole;
use super::provider::CredentialsProvider;
use super::role::{AssumeRole, Session};
use super::sts_endpoint::StsEndpoint;
use super::uri::CredentialsUri;
use crate::alibaba::AccessKey;
use crate::error::Error;

const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
const NO_PROCESSES: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";
/// The most profiles that can be chained.
const CHAIN: usize = 10;
/// A cached key is not used in the last seconds before it expires, as in aliyun-cli.
const MARGIN: Duration = Duration::from_secs(5);
/// The modes, as messages list them.
const MODES: &str =
    "AK, StsToken, RamRoleArn, EcsRamRole, OIDC, ChainableRamRoleArn, External, CredentialsURI, CloudSSO and OAuth";

/// A profile of `~/.aliyun/config.json`, the file of aliyun-cli. The file is only read.
///
/// | mode | key |
/// | --- | --- |
/// | AK, StsToken | in the file |
/// | RamRoleArn, ChainableRamRoleArn | a role, assumed with the key in the file or of another profile |
/// | EcsRamRole | the role of an ECS instance |
/// | OIDC | a role, assumed with an identity token |
/// | External | the output of a program, which is killed after 60 s |
/// | CredentialsURI | the response of a local server |
/// | CloudSSO, OAuth | the one that aliyun-cli has cached; when it has expired, the error says which command renews it |
#[derive(Clone, Debug)]
pub struct CliProfile {
    profile: Option<String>,
    name: String,
    /// Whether `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` applies.
    optional: bool,
}

impl Default for CliProfile {
    fn default() -> Self {
        Self::new()
    }
}

impl CliProfile {
    /// Creates a provider of the key of the profile that `ALIBABA_CLOUD_PROFILE` names, or of the current one.
    pub fn new() -> Self {
        Self { profile: None, name: "config.json".to_owned(), optional: false }
    }

    /// Creates a provider of the key of this profile.
    pub fn named(profile: impl Into<String>) -> Self {
        let profile = profile.into();
        Self { name: format!("config.json, profile {}", shown(&profile)), profile: Some(profile), optional: false }
    }

    /// Creates the provider of the default chain, which a variable can switch off.
    pub(super) fn optional() -> Self {
        Self { optional: true, ..Self::new() }
    }

    /// Returns whether the file exists and is not switched off.
    pub(super) fn is_configured(context: &Context) -> bool {
        !context.flag(DISABLED) && CliFile::exists(context)
    }

    fn provider(&self, context: &Context) -> Result<Arc<dyn CredentialsProvider>, Error> {
        if self.optional && context.flag(DISABLED) {
            return Err(unavailable(format!("{DISABLED} switches it off")));
        }
        let file = CliFile::read(context)?;
        let profile = file.select(self.profile.as_deref(), context)?;
        Resolver { file: &file, context }.provider(profile, &mut Vec::new())
    }
}

impl CredentialsProvider for CliProfile {
    fn name(&self) -> &str {
        &self.name
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move { self.provider(context)?.provide(context).await })
    }

    fn account(&self, context: &Context) -> Option<String> {
        self.provider(context).ok()?.account(context)
    }
}

/// Finds the provider of a profile.
struct Resolver<'a> {
    file: &'a CliFile,
    context: &'a Context,
}

impl Resolver<'_> {
    /// Returns the provider of a profile. `chain` has the names of the profiles that led to it.
    fn provider(&self, profile: &Profile, chain: &mut Vec<String>) -> Result<Arc<dyn CredentialsProvider>, Error> {
        let path = &*self.file.path;
        let required = |value: Option<&str>, member: &str| profile.required(value, member, path).map(str::to_owned);
        Ok(match profile.mode.to_ascii_lowercase().as_str() {
            "ak" | "" => Arc::new(Labeled::new(profile, path, key(profile, path)?)),
            "ststoken" => {
                let token = profile.sts_token.as_ref().map(ExposeSecret::expose_secret);
                let key = key(profile, path)?.with_security_token(required(token, "sts_token")?);
                Arc::new(Labeled::new(profile, path, key))
            }
            "ramrolearn" => {
                let token =
                    profile.sts_token.as_ref().map(ExposeSecret::expose_secret).filter(|token| !token.is_empty());
                let source = key(profile, path)?;
                let source = match token {
                    Some(token) => source.with_security_token(token),
                    None => source,
                };
                Arc::new(AssumeRole::with_session(source, self.session(profile)?, profile.external_id.clone()))
            }
            "chainableramrolearn" => {
                let source = self.source(profile, chain)?;
                Arc::new(AssumeRole::with_session(source, self.session(profile)?, profile.external_id.clone()))
            }
            "ecsramrole" => match profile.ram_role_name.as_deref().filter(|name| !name.is_empty()) {
                Some(name) => Arc::new(EcsRole::named(name)),
                None => Arc::new(EcsRole::new()),
            },
            "oidc" => {
                let provider = required(profile.oidc_provider_arn.as_deref(), "oidc_provider_arn")?;
                let token_file = required(profile.oidc_token_file.as_deref(), "oidc_token_file")?;
                Arc::new(OidcRole::with_session(self.session(profile)?, provider, token_file.into()))
            }
            "external" => {
                self.require_processes(profile)?;
                let command = profile.process_command.as_ref().map(ExposeSecret::expose_secret);
                let command = required(command, "process_command")?;
                Arc::new(ExternalProcess::new(format!("profile `{}`", shown(&profile.name)), command))
            }
            "credentialsuri" => {
                self.require_processes(profile)?;
                Arc::new(CredentialsUri::new(required(profile.credentials_uri.as_deref(), "credentials_uri")?))
            }
            "cloudsso" | "oauth" => Arc::new(Labeled::new(profile, path, self.cached_key(profile)?)),
            _ => {
                let what = format!("the mode {} is not supported", shown(&profile.mode));
                return Err(profile.error(path, &what).with_remedy(format!("use one of {MODES}")));
            }
        })
    }

    /// Returns the provider of the profile that a chained profile names.
    fn source(&self, profile: &Profile, chain: &mut Vec<String>) -> Result<Arc<dyn CredentialsProvider>, Error> {
        let path = &*self.file.path;
        chain.push(profile.name.clone());
        let source = profile.required(profile.source_profile.as_deref(), "source_profile", path)?;
        if chain.iter().any(|name| name == source) || chain.len() >= CHAIN {
            let names: Vec<String> = chain.iter().map(String::as_str).chain([source]).map(shown).collect();
            let what = format!("the profiles do not end in one with a key: {}", names.join(" -> "));
            return Err(profile.error(path, &what).with_remedy("point `source_profile` to a profile with a key"));
        }
        self.provider(self.file.profile(source)?, chain)
    }

    fn session(&self, profile: &Profile) -> Result<Session, Error> {
        let role = profile.required(profile.ram_role_arn.as_deref(), "ram_role_arn", &self.file.path)?;
        let text = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
        let seconds =
            profile.expired_seconds.and_then(|seconds| u64::try_from(seconds).ok()).filter(|seconds| *seconds > 0);
        let region = profile.sts_region.as_deref();
        Ok(Session {
            role_arn: role.to_owned(),
            name: text(&profile.ram_session_name).or_else(|| text(&profile.role_session_name)),
            lifetime: seconds.map(Duration::from_secs),
            policy: text(&profile.policy),
            endpoint: StsEndpoint::from_profile(profile.sts_endpoint.as_deref(), region, profile.enable_vpc),
        })
    }

    fn require_processes(&self, profile: &Profile) -> Result<(), Error> {
        if self.context.flag(NO_PROCESSES) {
            let what = format!("{NO_PROCESSES} switches the mode {} off", shown(&profile.mode));
            return Err(profile.error(&self.file.path, &what).with_remedy(format!("unset {NO_PROCESSES}")));
        }
        Ok(())
    }

    /// Returns the key that aliyun-cli has cached for a login.
    fn cached_key(&self, profile: &Profile) -> Result<AccessKey, Error> {
        let (path, now) = (&*self.file.path, self.context.now());
        let end = profile.sts_expiration.and_then(unix_instant);
        if let Some(end) = end.filter(|end| end.checked_sub(MARGIN).is_some_and(|latest| now < latest)) {
            let token = profile.sts_token.as_ref().map(ExposeSecret::expose_secret);
            let token = profile.required(token, "sts_token", path)?;
            return Ok(key(profile, path)?.with_security_token(token).with_expiration(end));
        }
        let (mode, name) = (shown(&profile.mode), quoted(&profile.name));
        let is_sso = mode.eq_ignore_ascii_case("CloudSSO");
        let login = profile.cloud_sso_access_token_expire.and_then(unix_instant);
        let renewable = if is_sso { login.is_some_and(|end| now < end) } else { profile.oauth_refresh_token.is_some() };
        let command = if renewable {
            format!("aliyun sts GetCallerIdentity --profile {name}")
        } else {
            format!("aliyun configure --mode {mode} --profile {name}")
        };
        let what = match end {
            Some(end) => format!("the key that aliyun-cli cached expired at {}", crate::timestamp::utc(end)),
            None => "aliyun-cli has cached no key".to_owned(),
        };
        Err(profile.error(path, &what).with_remedy(format!("run `{command}`, which gets a new one")))
    }
}

/// Returns id and secret of a profile.
fn key(profile: &Profile, path: &Path) -> Result<AccessKey, Error> {
    let id = profile.required(profile.access_key_id.as_deref(), "access_key_id", path)?;
    let secret = profile.access_key_secret.as_ref().map(ExposeSecret::expose_secret);
    let secret = profile.required(secret, "access_key_secret", path)?;
    Ok(AccessKey::new(id, secret))
}

/// A key in the file. Its errors name the profile.
struct Labeled {
    origin: String,
    key: AccessKey,
}

impl Labeled {
    fn new(profile: &Profile, path: &Path, key: AccessKey) -> Self {
        Self { origin: format!("profile `{}` in {}", shown(&profile.name), path.display()), key }
    }
}

impl fmt::Debug for Labeled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Labeled").field(&self.origin).field(&self.key).finish()
    }
}

impl CredentialsProvider for Labeled {
    fn name(&self) -> &str {
        &self.origin
    }

    fn provide<'a>(&'a self, _: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async {
            self.key.check(Some(&self.origin))?;
            Ok(self.key.clone())
        })
    }

    fn account(&self, _: &Context) -> Option<String> {
        // The id of a cached key changes with each login.
        let is_cached = self.key.expiration().is_some();
        Some(if is_cached { self.origin.clone() } else { self.key.id().to_owned() })
    }
}
