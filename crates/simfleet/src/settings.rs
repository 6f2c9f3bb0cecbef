//! What a client is set up with, whatever the service.

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::clock::{Clock, SystemClock};
use crate::error::{Error, ErrorKind};
use crate::random::{Random, SystemRandom};
use crate::retry::RetryPolicy;
use crate::transport::{ReqwestTransport, Transport, USER_AGENT};

/// Time limits of calls.
///
/// ```
/// use std::time::Duration;
/// use simfleet::Timeouts;
///
/// let patient = Timeouts { call: Duration::from_secs(180), ..Timeouts::default() };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a connection to come about. Default 5 s. Only for the HTTP client that the builder makes itself.
    pub connect: Duration,
    /// For one attempt, from the first byte out to the last byte in. Default 30 s.
    pub attempt: Duration,
    /// For a call with all its attempts and pauses. Default 60 s.
    pub call: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), attempt: Duration::from_secs(30), call: Duration::from_secs(60) }
    }
}

/// Sets up a client. `B` holds what its service needs beside the general settings, credentials above all.
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
    transport: Option<Arc<dyn Transport>>,
    plain_http: bool,
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
            transport: None,
            plain_http: false,
        }
    }
}

impl<B> ClientBuilder<B> {
    /// Origin of the service, such as `https://api.example.com`. Services that have one address have it as their default.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// When and how often to retry.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// Time limits of calls.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.settings.timeouts = timeouts;
        self
    }

    /// Whether to keep the rate limits of the spec. Default true.
    #[must_use]
    pub fn rate_limits(mut self, keep: bool) -> Self {
        self.settings.quotas = keep;
        self
    }

    /// The HTTP client to send with, instead of one of our own: see [`ReqwestTransport::new`] for what it must not do.
    #[must_use]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(Arc::new(ReqwestTransport::new(client)))
    }

    /// How requests reach the service. Default: [`ReqwestTransport`].
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.settings.transport = Some(transport);
        self
    }

    /// Allows endpoints with plain `http` that are not on this machine.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.settings.plain_http = allow;
        self
    }

    /// The clock to go by. Default: the machine's.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.settings.clock = clock;
        self
    }

    /// The source of nonces and jitter. Default: the machine's.
    #[must_use]
    pub fn random(mut self, random: Arc<dyn Random>) -> Self {
        self.settings.random = random;
        self
    }
}

impl Settings {
    /// The transport to use.
    ///
    /// The default one sends each request once: it follows no redirects, repeats nothing by itself, and speaks HTTP/1.1
    /// whatever other crates of the program switch on. Idle connections are kept for 5 s only, since gateways reset older
    /// ones. A service on this machine is not asked for through a proxy.
    pub(crate) fn transport(&self, endpoint: &Url) -> Result<Arc<dyn Transport>, Error> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.timeouts.connect)
            .pool_idle_timeout(Duration::from_secs(5))
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .http1_only()
            .user_agent(USER_AGENT);
        if is_loopback(endpoint) {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| {
            Error::new(ErrorKind::InvalidInput, "the HTTP client cannot be set up")
                .with_remedy("check the proxy variables of the environment")
                .with_source(error)
        })?;
        Ok(Arc::new(ReqwestTransport::new(client)))
    }

    /// The endpoint, checked.
    pub(crate) fn endpoint(&self, endpoint: &str) -> Result<Url, Error> {
        let unusable = |what: String| {
            Error::new(ErrorKind::InvalidInput, what).with_remedy("give an origin such as https://api.example.com")
        };
        // Whatever stands before an `@` may be a password.
        let shown =
            if endpoint.contains('@') { "the endpoint".to_owned() } else { format!("the endpoint `{endpoint}`") };
        let url = Url::parse(endpoint.trim()).map_err(|error| match endpoint.contains("://") {
            true => unusable(format!("{shown} is not a URL: {error}")),
            false => Error::new(ErrorKind::InvalidInput, format!("{shown} has no scheme"))
                .with_remedy("give an origin that begins with https://, or http:// for a service on this machine"),
        })?;
        let host = url.host_str().unwrap_or_default();
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
            return Err(unusable("the endpoint holds more than scheme, host, port and path".to_owned()));
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

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}
