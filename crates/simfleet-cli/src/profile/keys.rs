//! Where a profile gets the keys of its services from.

use std::fmt;
use std::sync::Arc;

use simfleet::clock::BoxFuture;
use simfleet::credentials::{AssumeRole, CliProfile, Context, CredentialsProvider, DefaultChain, StsEndpoint};
use simfleet::{AccessKey, AppKey, Error};

use super::file::{AccessKeySection, AppSection, RoleSection};
use super::values::SecretValue;

/// Where the access key of a service comes from.
#[derive(Clone, Debug)]
pub(crate) struct KeySource {
    base: Base,
    role: Option<RoleSection>,
}

#[derive(Clone, Debug)]
enum Base {
    DefaultChain,
    CliProfile(String),
    Key(ProfileKey),
}

impl KeySource {
    /// The source without a profile.
    pub(crate) const DEFAULT: Self = Self { base: Base::DefaultChain, role: None };

    /// Returns the source of a section, whose settings do not contradict each other. `place` names the section.
    pub(super) fn new(place: &str, section: &AccessKeySection) -> Self {
        let base = match (&section.credentials, &section.access_key_id, &section.access_key_secret) {
            (Some(name), _, _) => Base::CliProfile(name.0.clone()),
            (None, Some(id), Some(secret)) => Base::Key(ProfileKey {
                place: place.to_owned(),
                id: id.clone(),
                secret: secret.clone(),
                token: section.security_token.clone(),
            }),
            (None, _, _) => Base::DefaultChain,
        };
        Self { base, role: section.role.clone() }
    }

    /// Returns the default chain, if the key is that of the chain itself.
    pub(crate) fn default_chain(&self) -> Option<DefaultChain> {
        (matches!(self.base, Base::DefaultChain) && self.role.is_none()).then(DefaultChain::new)
    }

    /// Returns whether the key, or the key that assumes the role, is that of the default chain.
    pub(crate) fn uses_default_chain(&self) -> bool {
        matches!(self.base, Base::DefaultChain)
    }

    /// Returns whether both are the same source.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        // The text has the place of each value, and no value.
        format!("{self:?}") == format!("{other:?}")
    }

    /// Returns the provider of the key.
    pub(crate) fn provider(&self) -> Arc<dyn CredentialsProvider> {
        let base: Arc<dyn CredentialsProvider> = match &self.base {
            Base::DefaultChain => Arc::new(DefaultChain::new()),
            Base::CliProfile(name) => Arc::new(CliProfile::named(name)),
            Base::Key(key) => Arc::new(key.clone()),
        };
        let Some(role) = &self.role else { return base };
        let mut assumed = AssumeRole::new(base, &role.arn);
        if let Some(name) = &role.session_name {
            assumed = assumed.session_name(name);
        }
        if let Some(duration) = role.duration {
            assumed = assumed.lifetime(duration.0);
        }
        if let Some(id) = &role.external_id {
            assumed = assumed.external_id(id);
        }
        if let Some(policy) = &role.policy {
            assumed = assumed.policy(policy);
        }
        let endpoint = role.region.as_ref().map_or_else(StsEndpoint::default, StsEndpoint::region);
        Arc::new(assumed.endpoint(match role.vpc {
            Some(vpc) => endpoint.in_vpc(vpc),
            None => endpoint,
        }))
    }
}

/// Describes the source, without secrets.
impl fmt::Display for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.base {
            Base::DefaultChain => f.write_str("default chain")?,
            Base::CliProfile(name) => write!(f, "aliyun-profile:{name}")?,
            Base::Key(key) => f.write_str(&key.secret.source())?,
        }
        match &self.role {
            Some(role) => write!(f, ", role {}", role.arn),
            None => Ok(()),
        }
    }
}

/// A key whose parts are in the configuration file, in variables, or printed by programs.
#[derive(Clone, Debug)]
struct ProfileKey {
    /// Names the profile and the section.
    place: String,
    id: SecretValue,
    secret: SecretValue,
    token: Option<SecretValue>,
}

impl CredentialsProvider for ProfileKey {
    fn name(&self) -> &str {
        &self.place
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move {
            let id = exposed(&self.id, context, &format!("{}.access_key_id", self.place)).await?;
            let secret = self.secret.resolve(context, &format!("{}.access_key_secret", self.place)).await?;
            let key = AccessKey::new(id, secret);
            Ok(match &self.token {
                Some(token) => {
                    key.with_security_token(token.resolve(context, &format!("{}.security_token", self.place)).await?)
                }
                None => key,
            })
        })
    }

    fn account(&self, context: &Context) -> Option<String> {
        match &self.id {
            SecretValue::Environment(name) => context.variable(name),
            id => id.literal().map(str::to_owned),
        }
    }
}

/// Returns a value that is not a secret.
async fn exposed(value: &SecretValue, context: &Context, key: &str) -> Result<String, Error> {
    Ok(secrecy::ExposeSecret::expose_secret(&value.resolve(context, key).await?).to_owned())
}

/// Returns the application of a section, or that of the environment if the section names none.
pub(super) async fn app_key(place: &str, section: &AppSection, context: &Context) -> Result<AppKey, Error> {
    let (Some(id), Some(key)) = (&section.app_id, &section.api_key) else { return AppKey::from_env() };
    let id = exposed(id, context, &format!("{place}.app_id")).await?;
    Ok(AppKey::new(id, key.resolve(context, &format!("{place}.api_key")).await?))
}

/// Describes where the application of a section comes from, without secrets.
pub(super) fn app_source(section: &AppSection) -> String {
    section.api_key.as_ref().map_or_else(|| "environment".to_owned(), SecretValue::source)
}
