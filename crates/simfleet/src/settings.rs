//! The settings that clients of all services have.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind};
use crate::pacer::Pacer;
use crate::random::{Random, SystemRandom};
use crate::retry::RetryPolicy;
use crate::transport::{Connection, ReqwestTransport, Transport, default, is_loopback};

/// The timeouts of calls.
///
/// ```
/// use std::time::Duration;
/// use simfleet::Timeouts;
///
/// let patient = Timeouts { call: Duration::from_secs(180), ..Timeouts::default() };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For making a connection. Default 5 s. It applies only to the HTTP client that the builder creates.
    pub connect: Duration,
    /// For one attempt, from connecting to the last byte received. Default 30 s.
    pub attempt: Duration,
    /// For a call with all its attempts and pauses. Default 60 s.
    pub call: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), attempt: Duration::from_secs(30), call: Duration::from_secs(60) }
    }
}

/// The builder of a client. `B` holds what its service needs besides the general settings, above all credentials.
#[derive(Clone, Debug, Default)]
pub struct ClientBuilder<B> {
    pub(crate) settings: Settings,
    pub(crate) service: B,
}

/// The general settings.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) endpoint: Option<String>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) policy: RetryPolicy,
    pub(crate) timeouts: Timeouts,
    pub(crate) quotas: bool,
    pub(crate) pacer: Option<Arc<dyn Pacer>>,
    pub(crate) connection: Connection,
    transport: Option<Arc<dyn Transport>>,
    wrap: Option<Wrap>,
    plain_http: bool,
}

/// What [`ClientBuilder::wrap_transport`] was given.
#[derive(Clone)]
struct Wrap(Arc<WrapFunction>);

type WrapFunction = dyn Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync;

impl fmt::Debug for Wrap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wrap")
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            endpoint: None,
            clock: Arc::new(SystemClock::new()),
            random: Arc::new(SystemRandom),
            policy: RetryPolicy::default(),
            timeouts: Timeouts::default(),
            quotas: true,
            pacer: None,
            connection: Connection::default(),
            transport: None,
            wrap: None,
            plain_http: false,
        }
    }
}

impl<B> ClientBuilder<B> {
    /// Sets the origin of the service, such as `https://api.example.com`. Services with a single public
    /// address use it by default.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// Sets when and how often to retry.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// Sets the timeouts of calls.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.settings.timeouts = timeouts;
        self
    }

    /// Sets whether the client enforces the rate limits of the spec. Default true.
    #[must_use]
    pub fn rate_limits(mut self, keep: bool) -> Self {
        self.settings.quotas = keep;
        self
    }

    /// Sets what decides when calls may be sent. Default: a [`LocalPacer`](crate::pacer::LocalPacer) of this client.
    #[must_use]
    pub fn pacer(mut self, pacer: Arc<dyn Pacer>) -> Self {
        self.settings.pacer = Some(pacer);
        self
    }

    /// Sets the proxy, further CA certificates and a client certificate. It applies only to the HTTP client that the builder
    /// creates.
    #[must_use]
    pub fn connection(mut self, connection: Connection) -> Self {
        self.settings.connection = connection;
        self
    }

    /// Sets the HTTP client to send with, instead of the one that the builder would create. [`ReqwestTransport::new`]
    /// lists the requirements on that client, and says how it should treat idle connections.
    #[must_use]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(Arc::new(ReqwestTransport::new(client)))
    }

    /// Sets the transport. Default: [`ReqwestTransport`].
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.settings.transport = Some(transport);
        self
    }

    /// Wraps the transport, whether it is the default one or was given: to measure requests, for example.
    #[must_use]
    pub fn wrap_transport(
        mut self,
        wrap: impl Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
    ) -> Self {
        self.settings.wrap = Some(Wrap(Arc::new(wrap)));
        self
    }

    /// Sets whether plain `http` is allowed for endpoints that are not on this machine. Default false.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.settings.plain_http = allow;
        self
    }

    /// Sets the clock. Default: the machine's clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Sets the source of nonces and jitter. Default: the operating system's random numbers.
    #[must_use]
    pub fn random(mut self, random: Arc<dyn Random>) -> Self {
        self.settings.random = random;
        self
    }
}

impl Settings {
    /// Returns the default settings with this connection.
    pub(crate) fn with_connection(connection: Connection) -> Self {
        Self { connection, ..Self::default() }
    }

    /// Returns the transport to use. The default transport bypasses the proxy for a service on this machine.
    pub(crate) fn transport(&self, endpoint: &Url) -> Result<Arc<dyn Transport>, Error> {
        let transport: Arc<dyn Transport> = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => {
                Arc::new(default::create(endpoint, is_loopback(endpoint), self.timeouts.connect, &self.connection)?)
            }
        };
        Ok(match &self.wrap {
            Some(Wrap(wrap)) => wrap(transport),
            None => transport,
        })
    }

    /// Parses and validates the endpoint.
    pub(crate) fn endpoint(&self, endpoint: &str) -> Result<Url, Error> {
        let unusable = |what: String| {
            Error::new(ErrorKind::InvalidInput, what).with_remedy("give an origin such as https://api.example.com")
        };
        // The text before an `@` may contain a password.
        let shown =
            if endpoint.contains('@') { "the endpoint".to_owned() } else { format!("the endpoint `{endpoint}`") };
        let url = Url::parse(endpoint.trim()).map_err(|error| match endpoint.contains("://") {
            true => unusable(format!("{shown} is not a URL: {error}")),
            false => Error::new(ErrorKind::InvalidInput, format!("{shown} has no scheme"))
                .with_remedy("give an origin that begins with https://, or http:// for a service on this machine"),
        })?;
        let host = url.host_str().unwrap_or_default();
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::new(ErrorKind::InvalidInput, "the endpoint contains a user name or a password")
                .with_remedy("remove the part before the @: requests are signed with the credentials of the client"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(unusable("the endpoint contains more than scheme, host, port and path".to_owned()));
        }
        if !matches!(url.scheme(), "http" | "https") || host.is_empty() {
            return Err(unusable(format!("{shown} is not an http or https URL")));
        }
        if url.scheme() == "http" && !self.plain_http && !is_loopback(&url) {
            return Err(Error::new(ErrorKind::InvalidInput, format!("the endpoint {endpoint} is not encrypted"))
                .with_remedy("use https, or allow plain HTTP explicitly"));
        }
        Ok(url)
    }
}
