//! The proxy that the environment gives for an endpoint.
//!
//! reqwest reads the same variables, and the settings of the system on macOS and Windows. It ignores a value that it cannot
//! use, and its errors do not name the proxy; this module rejects such a value, and returns the proxy for messages.

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

use crate::error::{Error, ErrorKind};

/// A proxy, for messages.
#[derive(Clone, Debug)]
pub(crate) struct Proxy {
    /// The URL without user name and password: `http://proxy.example.com:8080`.
    pub(crate) url: String,
    /// Whether a user name or a password is given.
    pub(crate) has_credentials: bool,
}

/// Returns whether an endpoint is on this machine: it is reached without a proxy.
pub(crate) fn is_loopback(endpoint: &Url) -> bool {
    match endpoint.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

/// How to write a proxy.
pub(super) const REMEDY: &str =
    "write http://HOST:PORT; the schemes http, https, socks4, socks4a, socks5 and socks5h are supported";

/// Returns the proxy for an endpoint, without user name and password: `http://proxy.example.com:8080`.
///
/// # Errors
///
/// Fails if a variable for endpoints of this scheme holds no usable proxy. The message does not contain the value, which may
/// hold a password.
pub(super) fn of(endpoint: &Url) -> Result<Option<Proxy>, Error> {
    let variables: &[&str] = match endpoint.scheme() {
        "https" => &["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
        _ => &["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    };
    for name in variables {
        match std::env::var(name) {
            Ok(value) if !value.is_empty() && !is_usable(&value) => {
                return Err(unusable(name, "not the URL of a proxy"));
            }
            Err(std::env::VarError::NotUnicode(_)) => return Err(unusable(name, "not valid UTF-8")),
            _ => {}
        }
    }
    let proxy = endpoint.as_str().parse::<Uri>().ok().and_then(|uri| Matcher::from_system().intercept(&uri));
    Ok(proxy.map(|proxy| shown(&proxy)))
}

/// Returns a proxy for messages, without user name and password.
pub(super) fn shown(proxy: &Intercept) -> Proxy {
    let uri = proxy.uri();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    Proxy {
        url: format!("{}://{authority}", uri.scheme_str().unwrap_or("http")),
        has_credentials: proxy.basic_auth().is_some() || proxy.raw_auth().is_some(),
    }
}

/// Returns whether this is the URL of a proxy that is supported.
pub(super) fn is_usable(value: &str) -> bool {
    let matcher = Matcher::builder().all(value).build();
    matcher.intercept(&Uri::from_static("https://example.com")).is_some()
}

fn unusable(name: &str, why: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("the value of {name} is {why}")).with_remedy(REMEDY)
}
