//! The key that a local HTTP server returns.

use std::fmt;
use std::time::Duration;

use http::Method;
use secrecy::{ExposeSecret, SecretString};
use simfleet_runtime::clock::BoxFuture;
use url::{Host, Url};

use super::context::{Context, unavailable};
use super::issued::IssuedKey;
use super::provider::CredentialsProvider;
use crate::alibaba::AccessKey;
use crate::error::Error;

/// The environment variable of the URI.
pub(super) const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
const TIMEOUT: Duration = Duration::from_secs(10);

/// The key that a `GET` of a URI returns, in the form of the metadata service.
///
/// The URI must be `https`, or `http` on this machine, on a link-local address, or of the metadata service, unless
/// [`Context::allow_plain_http`] allows more.
#[derive(Clone, Default)]
pub struct CredentialsUri {
    uri: Option<SecretString>,
}

/// Does not show the URI, which may contain a secret.
impl fmt::Debug for CredentialsUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsUri").finish_non_exhaustive()
    }
}

impl CredentialsUri {
    /// Creates a provider of the key at a URI.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: Some(uri.into().into()) }
    }

    /// Creates a provider of the key at the URI in `ALIBABA_CLOUD_CREDENTIALS_URI`.
    pub fn from_environment() -> Self {
        Self::default()
    }

    /// Returns whether the variable is set.
    pub(super) fn is_configured(context: &Context) -> bool {
        context.variable(URI).is_some()
    }

    fn url(&self, context: &Context) -> Result<Url, Error> {
        let given = self.uri.as_ref().map(|uri| uri.expose_secret().to_owned());
        let Some(uri) = given.or_else(|| context.variable(URI)) else {
            return Err(unavailable(format!("{URI} is not set")));
        };
        // The URI may contain a secret, so no message quotes it.
        let url = Url::parse(uri.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
        let url = url.ok_or_else(|| {
            unavailable("the credentials URI is not an http or https URL").with_remedy(format!("check {URI}"))
        })?;
        if url.scheme() == "http" && !context.allows_plain_http() && !is_local(&url) {
            let host = url.host_str().unwrap_or_default();
            return Err(unavailable(format!("the credentials URI sends keys from {host} without encryption"))
                .with_remedy("use https, or an address of this machine"));
        }
        Ok(url)
    }
}

/// Returns whether requests to a URL do not leave this machine or its host.
fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => {
            address.is_loopback() || address.is_link_local() || address.octets() == [100, 100, 100, 200]
        }
        Some(Host::Ipv6(address)) => address.is_loopback() || address.is_unicast_link_local(),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

impl CredentialsProvider for CredentialsUri {
    fn name(&self) -> &str {
        "credentials URI"
    }

    fn provide<'a>(&'a self, context: &'a Context) -> BoxFuture<'a, Result<AccessKey, Error>> {
        Box::pin(async move {
            let url = self.url(context)?;
            let (status, body) = context.http(Method::GET, &url, &[], TIMEOUT, is_local(&url)).await?;
            let server = url.host_str().unwrap_or_default();
            if status != 200 {
                return Err(unavailable(format!(
                    "the server of the credentials URI ({server}) returned HTTP {status}"
                ))
                .with_remedy("check the URI and that the server has a key"));
            }
            IssuedKey::read(&body)
        })
    }

    fn account(&self, context: &Context) -> Option<String> {
        self.url(context).ok().map(String::from)
    }
}
