//! Explains why no connection could be made.

use std::error::Error as StdError;

use super::interface::{Source, TransportError, innermost};
use super::proxy::Proxy;
use super::tls::{self, TlsFailure};

/// The text of a tunnel that the proxy rejected with 407. The type of this error is not public.
const PROXY_AUTHORIZATION: &str = "proxy authorization required";

/// Returns the transport error for a failed connection to `host`, through `proxy` if there is one.
pub(super) fn explain(
    error: &(dyn StdError + 'static),
    host: &str,
    proxy: Option<&Proxy>,
    source: Source,
) -> TransportError {
    let reason = innermost(error);
    if let Some(failure) = tls::failure(error) {
        return match failure.describe(host) {
            Some((reason, remedy)) => TransportError::Setup { reason, remedy: remedy.to_owned(), source },
            None => {
                TransportError::Connect { reason: format!("the TLS handshake with {host} failed: {reason}"), source }
            }
        };
    }
    if reason.contains(PROXY_AUTHORIZATION) {
        return unauthorized(proxy, source);
    }
    match proxy {
        Some(proxy) => TransportError::Proxy { reason: format!("{}: {reason}", proxy.url), source },
        None => TransportError::Connect { reason, source },
    }
}

/// Returns the transport error for a proxy that does not accept the request without other credentials (HTTP 407).
pub(super) fn unauthorized(proxy: Option<&Proxy>, source: Source) -> TransportError {
    let name = proxy.map_or_else(|| "the proxy".to_owned(), |proxy| format!("the proxy {}", proxy.url));
    let (reason, remedy) = match proxy {
        Some(Proxy { has_credentials: true, .. }) => {
            (format!("{name} rejected the user name or the password (HTTP 407)"), PROXY_CREDENTIALS_CHECK)
        }
        _ => (format!("{name} requires a user name and a password (HTTP 407)"), PROXY_CREDENTIALS),
    };
    TransportError::Setup { reason, remedy: remedy.to_owned(), source }
}

/// What to do about credentials that a proxy has rejected.
const PROXY_CREDENTIALS_CHECK: &str = "check the user name and the password in the proxy variable, in which special characters must be \
     percent-encoded; only the Basic method is supported";

/// Returns the error of a service that rejects the client's certificate or demands one. In TLS 1.3, it does so when the client
/// has completed the handshake. `None` for other errors.
pub(super) fn client_certificate(error: &(dyn StdError + 'static), host: &str) -> Option<(String, &'static str)> {
    tls::failure(error).filter(TlsFailure::is_about_client)?.describe(host)
}

/// How to give the credentials of a proxy.
pub(crate) const PROXY_CREDENTIALS: &str = "write them in the proxy variable (HTTPS_PROXY, or HTTP_PROXY for http: http://USER:PASSWORD@HOST:PORT), percent-encoded";

/// Returns whether a connection failed because the process, or the system, has too many open files.
pub(crate) fn lacks_files(error: &(dyn StdError + 'static)) -> bool {
    const ENFILE: i32 = 23;
    const EMFILE: i32 = 24;
    let mut next = Some(error);
    while let Some(error) = next {
        let code = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::raw_os_error);
        if cfg!(unix) && matches!(code, Some(ENFILE | EMFILE)) {
            return true;
        }
        next = error.source();
    }
    false
}
