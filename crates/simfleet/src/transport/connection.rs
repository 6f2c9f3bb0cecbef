//! How the default transport reaches a service: proxy, extra CA certificates and client certificate.

use std::fmt;

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{ClientBuilder, NoProxy, Proxy};
use url::Url;

use super::proxy;
use super::tls::Certificates;
use crate::error::{Error, ErrorKind};

/// How the transport that a builder creates reaches the service. By default it uses the proxy of the environment and the
/// certificates of the system.
///
/// A service on this machine is always reached without a proxy.
///
/// ```no_run
/// use simfleet::Linkcard;
/// use simfleet::transport::Connection;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let connection = Connection::new()
///     .proxy("http://proxy.example.com:8080", &["internal.example.com"])?
///     .root_certificates(&std::fs::read("company-ca.pem")?)?
///     .client_certificate(&std::fs::read("client.pem")?)?;
/// let builder = Linkcard::builder().connection(connection);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Connection {
    proxy: ProxyChoice,
    certificates: Certificates,
}

#[derive(Clone, Default)]
enum ProxyChoice {
    #[default]
    Environment,
    None,
    Given {
        proxy: Box<Proxy>,
        matcher: std::sync::Arc<Matcher>,
    },
}

/// Shows no proxy, because its URL may contain a password.
impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proxy = match self.proxy {
            ProxyChoice::Environment => "environment",
            ProxyChoice::None => "none",
            ProxyChoice::Given { .. } => "given",
        };
        f.debug_struct("Connection")
            .field("proxy", &proxy)
            .field("root_certificates", &self.certificates.roots())
            .field("has_client_certificate", &self.certificates.has_identity())
            .finish()
    }
}

impl Connection {
    /// Creates the default connection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the proxy, instead of those of the environment. `direct` are the hosts that are reached without it, as in
    /// `NO_PROXY`: names with all their subdomains, addresses and networks.
    ///
    /// # Errors
    ///
    /// Fails if this is not the URL of a proxy that is supported: `http`, `https`, `socks4`, `socks4a`, `socks5` or `socks5h`.
    /// The message does not contain the URL, which may hold a password.
    pub fn proxy(mut self, url: &str, direct: &[&str]) -> Result<Self, Error> {
        let unusable =
            || Error::new(ErrorKind::InvalidInput, "this is not the URL of a proxy").with_remedy(proxy::REMEDY);
        if !proxy::is_usable(url) {
            return Err(unusable());
        }
        let direct = direct.join(",");
        let matcher = Matcher::builder().all(url).no(direct.as_str()).build();
        let proxy = Proxy::all(url).map_err(|_| unusable())?.no_proxy(NoProxy::from_string(&direct));
        self.proxy = ProxyChoice::Given { proxy: Box::new(proxy), matcher: std::sync::Arc::new(matcher) };
        Ok(self)
    }

    /// Uses no proxy, also if the environment names one.
    #[must_use]
    pub fn without_proxy(mut self) -> Self {
        self.proxy = ProxyChoice::None;
        self
    }

    /// Trusts these CA certificates too, besides those of the system: one or more in PEM form.
    ///
    /// # Errors
    ///
    /// Fails if the text has no certificate, or one that cannot be parsed, or if this crate is built without TLS.
    pub fn root_certificates(mut self, pem: &[u8]) -> Result<Self, Error> {
        self.certificates.add_roots(pem)?;
        Ok(self)
    }

    /// Authenticates with this certificate if the service asks for one: the certificate, its intermediates and its private
    /// key, in PEM form. rustls reads keys in PKCS #8, RSA and SEC 1 form, native-tls those in PKCS #8 form.
    ///
    /// # Errors
    ///
    /// Fails if the certificate or the key is missing, encrypted or cannot be parsed, if they do not belong together, or if
    /// this crate is built without TLS.
    pub fn client_certificate(mut self, pem: &[u8]) -> Result<Self, Error> {
        self.certificates.set_identity(pem)?;
        Ok(self)
    }

    /// Returns the URL of the proxy for an endpoint, without user name and password. `None` if it is reached directly, also if
    /// the endpoint is not a URL. A client reaches a service on its own machine directly in any case.
    ///
    /// # Errors
    ///
    /// Fails if a proxy variable of the environment is used and is not usable.
    pub fn proxy_for(&self, endpoint: &str) -> Result<Option<String>, Error> {
        let Ok(endpoint) = endpoint.parse() else { return Ok(None) };
        Ok(self.shown_proxy(&endpoint)?.map(|proxy| proxy.url))
    }

    /// Returns the proxy for an endpoint, for messages.
    ///
    /// # Errors
    ///
    /// Fails if a proxy variable of the environment is used and is not usable.
    pub(super) fn shown_proxy(&self, endpoint: &Url) -> Result<Option<proxy::Proxy>, Error> {
        match &self.proxy {
            ProxyChoice::Environment => proxy::of(endpoint),
            ProxyChoice::None => Ok(None),
            ProxyChoice::Given { matcher, .. } => {
                let uri = endpoint.as_str().parse::<Uri>().ok();
                Ok(uri.and_then(|uri| matcher.intercept(&uri)).map(|found| proxy::shown(&found)))
            }
        }
    }

    /// Applies the proxy to a client.
    pub(super) fn apply_proxy(&self, builder: ClientBuilder) -> ClientBuilder {
        match &self.proxy {
            ProxyChoice::Environment => builder,
            ProxyChoice::None => builder.no_proxy(),
            ProxyChoice::Given { proxy, .. } => builder.proxy(Proxy::clone(proxy)),
        }
    }

    /// Applies the certificates to a client for https.
    pub(super) fn apply_certificates(&self, builder: ClientBuilder) -> ClientBuilder {
        self.certificates.apply(builder)
    }
}
