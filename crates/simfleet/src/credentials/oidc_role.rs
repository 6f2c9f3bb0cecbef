//! The key of a RAM role, which STS issues for an identity token of another issuer.

use std::path::PathBuf;

use simfleet_runtime::clock::BoxFuture;
use zeroize::Zeroizing;

use super::context::{Context, unavailable};
use super::provider::CredentialsProvider;
use super::role::Session;
use super::sts_endpoint::StsEndpoint;
use crate::alibaba::AccessKey;
use crate::error::Error;

const ROLE: &str = "ALIBABA_CLOUD_ROLE_ARN";
const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";
/// The longest token that STS accepts.
const LONGEST_TOKEN: usize = 20_000;

/// A RAM role that an identity token (OIDC) in a file assumes, with `AssumeRoleWithOIDC` of STS. Kubernetes, for example,
/// mounts such tokens and renews them. The file is read again for each refresh.
#[derive(Clone, Debug, Default)]
pub struct OidcRole {
    given: Option<GivenRole>,
    session: Session,
}

#[derive(Clone, Debug)]
struct GivenRole {
    provider_arn: String,
    token_file: PathBuf,
}

/// A role with all of its parts.
struct CompleteRole {
    session: Session,
    provider_arn: String,
    token_file: PathBuf,
}

impl OidcRole {
    /// Creates a provider of keys for a role.
    pub fn new(role_arn: impl Into<String>, provider_arn: impl Into<String>, token_file: impl Into<PathBuf>) -> Self {
        let given = GivenRole { provider_arn: provider_arn.into(), token_file: token_file.into() };
        Self { given: Some(given), session: Session { role_arn: role_arn.into(), ..Session::default() } }
    }

    /// Creates a provider of keys for the role in `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and
    /// `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
    pub fn from_environment() -> Self {
        Self::default()
    }

    /// Sets the name of the session. Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or program and host.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session.name = Some(name.into());
        self
    }

    /// Sets how long each key is valid: 15 minutes to what the role allows, at most 12 hours. Default 1 hour.
    #[must_use]
    pub fn lifetime(mut self, lifetime: std::time::Duration) -> Self {
        self.session.lifetime = Some(lifetime);
        self
    }

    /// Sets the endpoint of STS.
    #[must_use]
    pub fn endpoint(mut self, endpoint: StsEndpoint) -> Self {
        self.session.endpoint = endpoint;
        self
    }

    /// Returns whether one of the variables that only this source reads is set.
    pub(super) fn is_configured(context: &Context) -> bool {
        [PROVIDER, TOKEN_FILE].into_iter().any(|name| context.variable(name).is_some())
    }

    pub(super) fn with_session(session: Session, provider_arn: String, token_file: PathBuf) -> Self {
        Self { given: Some(GivenRole { provider_arn, token_file }), session }
    }

    fn complete(&self, context: &Context) -> Result<CompleteRole, Error> {
        if let Some(GivenRole { provider_arn, token_file }) = self.given.clone() {
            return Ok(CompleteRole { session: self.session.clone(), provider_arn, token_file });
        }
        let [role_arn, provider_arn, token_file] = [ROLE, PROVIDER, TOKEN_FILE].map(|name| {
            let missing = || unavailable(format!("{name} is not set"));
            context
                .variable(name)
                .ok_or_else(|| missing().with_remedy(format!("set {ROLE}, {PROVIDER} and {TOKEN_FILE}")))
        });
        let session = Session { role_arn: role_arn?, ..self.session.clone() };
        Ok(CompleteRole { session, provider_arn: provider_arn?, token_file: token_file?.into() })
    }
}

impl CompleteRole {
    /// Reads the token. Files often end in a line break, which is not part of it.
    fn token(&self, context: &Context) -> Result<Zeroizing<String>, Error> {
        let token = Zeroizing::new(context.read_text(&self.token_file)?.trim().to_owned());
        let shown = self.token_file.display();
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unavailable(format!("{shown} does not hold an identity token"))
                .with_remedy("check that the issuer mounts the token there"));
        }
        if token.len() > LONGEST_TOKEN {
            return Err(unavailable(format!("the token in {shown} is longer than {LONGEST_TOKEN} characters")));
        }
        Ok(token)
    }

    async fn request(&self, context: &Context, token: &str) -> Result<AccessKey, Error> {
        let requested = context.now();
        let sts = self.session.sts(context)?.build()?;
        let mut request = sts
            .assume_role_with_oidc()
            .oidc_provider_arn(self.provider_arn.as_str())
            .role_arn(self.session.role_arn.as_str())
            .oidc_token(token)
            .role_session_name(self.session.name(context))
            .duration_seconds(self.session.seconds()?);
        if let Some(policy) = &self.session.policy {
            request = request.policy(policy.as_str());
        }
        let reply = request.send().await?;
        self.session.key(reply.answer.credentials, requested, context.now())
    }
}

impl CredentialsProvider for OidcRole {
    fn name(&self) -> &str {
        "OIDC role"
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move {
            let role = self.complete(context)?;
            role.session.seconds()?;
            let token = role.token(context)?;
            let failed = |error: &Error| role.session.failed(error, "the identity provider");
            match role.request(context, &token).await {
                Ok(key) => Ok(key),
                // The issuer may have written a new token since.
                Err(error) if error.code() == Some("AuthenticationFail.OIDCToken.Expired") => {
                    let again = role.token(context)?;
                    if again == token {
                        return Err(failed(&error));
                    }
                    role.request(context, &again).await.map_err(|error| failed(&error))
                }
                Err(error) => Err(failed(&error)),
            }
        })
    }

    fn account(&self, context: &Context) -> Option<String> {
        self.complete(context).ok().map(|role| role.session.role_arn)
    }
}
