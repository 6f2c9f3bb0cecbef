//! Explains why no connection could be made.

use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

use rustls::pki_types::UnixTime;
use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::interface::{Source, TransportError, innermost};
use super::proxy::Proxy;
use crate::timestamp::utc;

/// The text of a tunnel that the proxy rejected with 407. The type of this error is not public.
const PROXY_AUTHORIZATION: &str = "proxy authorization required";

/// What to do if a certificate was issued by an unknown authority.
const UNKNOWN_ISSUER: &str = "if a proxy of your organization inspects connections, add its CA certificate as a further \
     root certificate, to the file of SSL_CERT_FILE, or to the store of the system on macOS and Windows";

const RENEW: &str = "check the clock of this machine; otherwise the operator must renew the certificate";
const CHECK_CLOCK: &str = "check the clock of this machine";

fn instant(at: UnixTime) -> String {
    let time = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(at.as_secs()));
    time.map(utc).unwrap_or_default()
}

/// Returns the transport error for a failed connection to `host`, through `proxy` if there is one.
pub(super) fn explain(
    error: &(dyn StdError + 'static),
    host: &str,
    proxy: Option<&Proxy>,
    source: Source,
) -> TransportError {
    let reason = innermost(error);
    if let Some((reason, remedy)) = client_certificate(error, host) {
        return TransportError::Setup { reason, remedy: remedy.to_owned(), source };
    }
    if let Some(tls) = find_tls(error) {
        return match tls_cause(tls, host) {
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
    use AlertDescription as Alert;

    let TlsError::AlertReceived(alert) = find_tls(error)? else { return None };
    match alert {
        Alert::CertificateRequired => Some((format!("{host} requires a client certificate"), CLIENT_CERTIFICATE)),
        Alert::BadCertificate
        | Alert::UnsupportedCertificate
        | Alert::CertificateRevoked
        | Alert::CertificateExpired
        | Alert::CertificateUnknown
        | Alert::UnknownCA
        | Alert::AccessDenied => {
            Some((format!("{host} rejects the client certificate ({alert:?})"), CLIENT_CERTIFICATE))
        }
        _ => None,
    }
}

/// What to do if a service demands another client certificate.
const CLIENT_CERTIFICATE: &str = "use a client certificate that its operator has issued, with its intermediates, and check that \
     it has not expired";

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

/// Returns the TLS error in the chain of causes. An I/O error contains its cause, but does not name it as its source.
fn find_tls<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a TlsError> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(tls) = error.downcast_ref() {
            return Some(tls);
        }
        let contained = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match contained {
            Some(contained) => Some(contained),
            None => error.source(),
        };
    }
    None
}

/// Returns the cause and the remedy of a TLS error that a retry cannot change.
fn tls_cause(error: &TlsError, host: &str) -> Option<(String, &'static str)> {
    let certificate = match error {
        TlsError::InvalidCertificate(certificate) => certificate,
        TlsError::InvalidMessage(_) => {
            return Some((format!("{host} does not speak TLS"), "check the endpoint, and the proxy if there is one"));
        }
        _ => return None,
    };
    let what = |why: &str| format!("the certificate of {host} {why}");
    Some(match certificate {
        CertificateError::UnknownIssuer => (what("was issued by an unknown authority"), UNKNOWN_ISSUER),
        CertificateError::Expired => (what("has expired"), RENEW),
        CertificateError::ExpiredContext { not_after, .. } => {
            (what(&format!("has expired ({})", instant(*not_after))), RENEW)
        }
        CertificateError::NotValidYet => (what("is not valid yet"), CHECK_CLOCK),
        CertificateError::NotValidYetContext { not_before, .. } => {
            (what(&format!("is not valid yet ({})", instant(*not_before))), CHECK_CLOCK)
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            (what("is for another host"), "check the endpoint; its host must be one that the certificate names")
        }
        // The verifier has no variant of its own for this.
        other if other.to_string().contains("CaUsedAsEndEntity") => (
            what("is that of an authority, and not that of a server"),
            "the operator must issue a certificate for the server, without the CA flag",
        ),
        other => (what(&format!("is not valid: {other}")), UNKNOWN_ISSUER),
    })
}
