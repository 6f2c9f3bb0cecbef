//! The key of a RAM role, which STS issues for another key.

use std::time::{Duration, SystemTime};

use simfleet_runtime::clock::BoxFuture;

use super::cache::CredentialsCache;
use super::context::{Context, unavailable};
use super::issued::instant;
use super::provider::CredentialsProvider;
use super::sts_endpoint::StsEndpoint;
use crate::alibaba::{AccessKey, SignatureMethod};
use crate::error::{Error, ErrorKind};
use crate::settings::Timeouts;
use crate::sts::{Sts, StsBuilder};

/// The environment variable of the name of role sessions.
pub(super) const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";
/// The default lifetime of a session.
const LIFETIME: Duration = Duration::from_secs(3600);
/// The shortest lifetime that STS accepts.
const SHORTEST: Duration = Duration::from_secs(900);
/// The longest session name that STS accepts.
const NAME: usize = 64;
/// For one request to STS: connecting, one attempt, and all attempts.
const TIMEOUTS: Timeouts =
    Timeouts { connect: Duration::from_secs(5), attempt: Duration::from_secs(10), call: Duration::from_secs(20) };

/// What a session in a role is requested with, in both operations of STS.
#[derive(Clone, Debug, Default)]
pub(super) struct Session {
    pub(super) role_arn: String,
    pub(super) name: Option<String>,
    pub(super) lifetime: Option<Duration>,
    pub(super) policy: Option<String>,
    pub(super) endpoint: StsEndpoint,
}

impl Session {
    /// Returns the name of the session: the given one, or that of the environment variable, or program and host. It does
    /// not change from one refresh to the next, because audit logs identify a session by it.
    pub(super) fn name(&self, context: &Context) -> String {
        if let Some(name) = self.name.clone().or_else(|| context.variable(SESSION_NAME)) {
            return name;
        }
        let file = |path: &str| context.read_text(path.as_ref()).ok().map(|text| text.trim().to_owned());
        let host = context.variable("HOSTNAME").or_else(|| context.variable("COMPUTERNAME"));
        let host = host.or_else(|| file("/etc/hostname")).or_else(|| file("/proc/sys/kernel/hostname"));
        let name = match host.filter(|host| !host.is_empty()) {
            Some(host) => format!("{}-{host}", context.program()),
            None => context.program().to_owned(),
        };
        let allowed =
            |letter: char| if letter.is_ascii_alphanumeric() || ".@_-".contains(letter) { letter } else { '-' };
        name.chars().map(allowed).take(NAME).collect()
    }

    /// Returns the lifetime in seconds.
    ///
    /// # Errors
    ///
    /// Fails for a lifetime that STS would reject.
    pub(super) fn seconds(&self) -> Result<i64, Error> {
        let lifetime = self.lifetime.unwrap_or(LIFETIME);
        if lifetime < SHORTEST {
            let what = format!("a session of {} s in {} is too short", lifetime.as_secs(), self.role_arn);
            return Err(unavailable(what).with_remedy("request 900 s to 43200 s (`expired_seconds` in a profile)"));
        }
        Ok(i64::try_from(lifetime.as_secs()).unwrap_or(i64::MAX))
    }

    /// Returns a builder of a client of STS.
    pub(super) fn sts(&self, context: &Context) -> Result<StsBuilder, Error> {
        let builder = Sts::builder()
            .endpoint(self.endpoint.resolve(context)?)
            .clock(context.clock().clone())
            .random(context.random().clone())
            .timeouts(TIMEOUTS)
            .allow_plain_http(context.allows_plain_http())
            .connection(context.connection().clone())
            // The token of a temporary key is sent in a header, not in the URL.
            .signature(SignatureMethod::Acs3);
        Ok(match context.given_transport() {
            Some(transport) => builder.transport(transport.clone()),
            None => builder,
        })
    }

    /// Converts the key in a response of STS.
    ///
    /// `requested` is when the request was sent. The session cannot have ended before its requested lifetime, so this
    /// limits an expiration that a wrong clock makes look later, and replaces one that it makes look past.
    pub(super) fn key(
        &self,
        credentials: Option<sts_client::types::Credentials>,
        requested: SystemTime,
        now: SystemTime,
    ) -> Result<AccessKey, Error> {
        let missing = |name: &str| unavailable(format!("the response of STS has no {name}"));
        let issued = credentials.ok_or_else(|| missing("Credentials"))?;
        let id = issued.access_key_id.ok_or_else(|| missing("AccessKeyId"))?;
        let secret = issued.access_key_secret.ok_or_else(|| missing("AccessKeySecret"))?.into_exposed();
        let token = issued.security_token.ok_or_else(|| missing("SecurityToken"))?.into_exposed();
        let own = requested.checked_add(self.lifetime.unwrap_or(LIFETIME)).unwrap_or(now);
        let end =
            issued.expiration.as_deref().and_then(instant).filter(|end| *end > now).map_or(own, |end| end.min(own));
        Ok(AccessKey::new(id, secret).with_security_token(token).with_expiration(end))
    }

    /// Describes a failed request for the role. Failures that a retry may fix keep their kind.
    pub(super) fn failed(&self, error: &Error, caller: &str) -> Error {
        let kind = if error.is_transient() { error.kind() } else { ErrorKind::Credentials };
        let described = Error::new(kind, format!("no key for the role {}: {error}", self.role_arn));
        let remedy = match error.code() {
            Some("NoPermission") => format!(
                "check that the trust policy of the role names {caller}, that {caller} may call sts:AssumeRole, and that \
                 it is not the key of the account itself"
            ),
            _ => error.remedy().unwrap_or("check the role's ARN").to_owned(),
        };
        described.with_remedy(remedy)
    }
}

/// A RAM role that the key of another provider assumes, with `AssumeRole` of STS.
///
/// ```no_run
/// use std::time::Duration;
/// use simfleet::Linkcard;
/// use simfleet::credentials::{AssumeRole, EnvironmentKey, StsEndpoint};
///
/// # fn example() -> Result<(), simfleet::Error> {
/// let role = AssumeRole::new(EnvironmentKey, "acs:ram::1000000000000001:role/simreader")
///     .session_name("night-run")
///     .lifetime(Duration::from_secs(3600))
///     .endpoint(StsEndpoint::region("cn-hangzhou"));
/// let linkcard = Linkcard::builder().credentials_provider(role).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct AssumeRole {
    source: std::sync::Arc<dyn CredentialsProvider>,
    session: Session,
    external_id: Option<String>,
}

impl AssumeRole {
    /// Creates a provider of keys for a role. `source` provides the key that assumes it.
    pub fn new(source: impl CredentialsProvider, role_arn: impl Into<String>) -> Self {
        let session = Session { role_arn: role_arn.into(), ..Session::default() };
        Self { source: std::sync::Arc::new(source), session, external_id: None }
    }

    /// Sets the name of the session. Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or program and host.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session.name = Some(name.into());
        self
    }

    /// Sets how long each key is valid: 15 minutes to what the role allows, at most 12 hours. Default 1 hour.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.session.lifetime = Some(lifetime);
        self
    }

    /// Sets a policy (JSON) that further restricts the permissions of the role.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.session.policy = Some(policy.into());
        self
    }

    /// Sets the id that the role's trust policy demands of the caller.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Sets the endpoint of STS.
    #[must_use]
    pub fn endpoint(mut self, endpoint: StsEndpoint) -> Self {
        self.session.endpoint = endpoint;
        self
    }

    pub(super) fn with_session(
        source: impl CredentialsProvider,
        session: Session,
        external_id: Option<String>,
    ) -> Self {
        Self { source: std::sync::Arc::new(source), session, external_id }
    }
}

impl CredentialsProvider for AssumeRole {
    fn name(&self) -> &str {
        "role"
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move {
            let session = &self.session;
            let seconds = session.seconds()?;
            let source = CredentialsCache::new(self.source.clone(), context.clone());
            // A source without a key is reported as such, and not as a failure of STS.
            let caller = source.key().await?.id().to_owned();
            let sts = session.sts(context)?.shared_credentials(source).build()?;
            let mut request = sts
                .assume_role()
                .role_arn(session.role_arn.as_str())
                .role_session_name(session.name(context))
                .duration_seconds(seconds);
            if let Some(policy) = &session.policy {
                request = request.policy(policy.as_str());
            }
            if let Some(id) = &self.external_id {
                request = request.external_id(id.as_str());
            }
            let requested = context.now();
            let reply = request.send().await.map_err(|error| session.failed(&error, &format!("the key {caller}")))?;
            session.key(reply.answer.credentials, requested, context.now())
        })
    }

    fn account(&self, _: &Context) -> Option<String> {
        Some(self.session.role_arn.clone())
    }
}
