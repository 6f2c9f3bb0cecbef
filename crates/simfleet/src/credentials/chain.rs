//! The default chain: the sources that Alibaba Cloud's own programs read, in their order.

use std::fmt;
use std::sync::OnceLock;

use simfleet_runtime::clock::BoxFuture;

use super::cli_profile::CliProfile;
use super::context::{Context, unavailable};
use super::ecs_role::EcsRole;
use super::environment::EnvironmentKey;
use super::ini_profile::IniProfile;
use super::oidc_role::OidcRole;
use super::provider::CredentialsProvider;
use super::uri::CredentialsUri;
use crate::alibaba::AccessKey;
use crate::error::Error;

/// The first of these sources that has a key:
///
/// 1. environment variables ([`EnvironmentKey`]);
/// 2. an OIDC role, if its three variables are set ([`OidcRole::from_environment`]);
/// 3. `~/.aliyun/config.json` ([`CliProfile`]), unless `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`;
/// 4. the ini file ([`IniProfile`]);
/// 5. the role of the ECS instance ([`EcsRole`]), unless `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`;
/// 6. the URI in `ALIBABA_CLOUD_CREDENTIALS_URI` ([`CredentialsUri`]).
///
/// The source that had the first key is asked for all later ones: a source that fails for a while is not replaced by
/// another, which might belong to another account. If no source has a key, the error lists each and why.
pub struct DefaultChain {
    sources: [Source; 6],
    found: OnceLock<usize>,
}

/// A source of the chain.
struct Source {
    provider: Box<dyn CredentialsProvider>,
    /// Returns whether something on the machine sets the source up.
    is_configured: fn(&Context) -> bool,
}

/// A source of the chain that has no key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SkippedSource {
    /// The name of the source.
    pub source: String,
    /// Why it has no key.
    pub error: Error,
    /// Whether a variable or a file sets the source up, so that it was meant to have a key.
    pub is_configured: bool,
}

/// The result of a walk through the chain.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChainReport {
    /// The sources without a key, in the order of the chain.
    pub skipped: Vec<SkippedSource>,
    /// The name and the key of the first source that has one.
    pub found: Option<(String, AccessKey)>,
}

impl fmt::Debug for DefaultChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DefaultChain").field("found", &self.source()).finish()
    }
}

impl Default for DefaultChain {
    fn default() -> Self {
        Self::new()
    }
}

impl DefaultChain {
    /// Creates the chain.
    pub fn new() -> Self {
        let source = |provider, is_configured| Source { provider, is_configured };
        let sources = [
            source(Box::new(EnvironmentKey), EnvironmentKey::is_configured),
            source(Box::new(OidcRole::from_environment()), OidcRole::is_configured),
            source(Box::new(CliProfile::optional()), CliProfile::is_configured),
            source(Box::new(IniProfile::new()), IniProfile::is_configured),
            source(Box::new(EcsRole::optional()), EcsRole::is_configured),
            source(Box::new(CredentialsUri::from_environment()), CredentialsUri::is_configured),
        ];
        Self { sources, found: OnceLock::new() }
    }

    /// Returns the name of the source that had a key.
    pub fn source(&self) -> Option<&str> {
        self.found_source().map(CredentialsProvider::name)
    }

    fn found_source(&self) -> Option<&dyn CredentialsProvider> {
        self.found.get().and_then(|at| self.sources.get(*at)).map(|source| &*source.provider)
    }

    /// Asks the sources in turn until one has a key, and returns what each of them lacked.
    pub async fn report(&self, context: &Context) -> ChainReport {
        let mut skipped = Vec::new();
        for (at, Source { provider: source, is_configured }) in self.sources.iter().enumerate() {
            match source.provide(context).await {
                Ok(key) => {
                    tracing::debug!(source = source.name(), "found an access key");
                    let _ = self.found.set(at);
                    return ChainReport { skipped, found: Some((source.name().to_owned(), key)) };
                }
                Err(error) => {
                    let is_configured = is_configured(context);
                    skipped.push(SkippedSource { source: source.name().to_owned(), error, is_configured });
                }
            }
        }
        ChainReport { skipped, found: None }
    }
}

impl ChainReport {
    /// Returns the key, or an error that lists every source and what it lacked. The remedy is that of the first source that
    /// is set up.
    ///
    /// # Errors
    ///
    /// Fails if no source has a key.
    pub fn into_key(self) -> Result<AccessKey, Error> {
        if let Some((_, key)) = self.found {
            return Ok(key);
        }
        let lines: Vec<String> =
            self.skipped.iter().map(|skipped| format!("{}: {}", skipped.source, skipped.error)).collect();
        let set_up = self.skipped.iter().find(|skipped| skipped.is_configured);
        let remedy = match set_up.and_then(|skipped| Some((&skipped.source, skipped.error.remedy()?))) {
            Some((source, remedy)) => format!("for the source {source}: {remedy}"),
            None => "set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or run `aliyun configure`"
                .to_owned(),
        };
        let what = format!("no source of credentials has a key ({})", lines.join("; "));
        Err(unavailable(what).with_remedy(remedy))
    }
}

impl CredentialsProvider for DefaultChain {
    fn name(&self) -> &str {
        self.source().unwrap_or("default chain")
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move {
            if let Some(source) = self.found_source() {
                return source.provide(context).await;
            }
            self.report(context).await.into_key()
        })
    }

    /// The account of the first source that is configured, as far as that is known without network access.
    fn account(&self, context: &Context) -> Option<String> {
        let account = match self.found_source() {
            Some(source) => source.account(context),
            None => self.sources.iter().find_map(|source| source.provider.account(context)),
        };
        account.or_else(|| Some("default chain".to_owned()))
    }
}
