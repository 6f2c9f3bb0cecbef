//! TLS by rustls: the errors of handshakes, and client certificates.

use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

use rustls::{AlertDescription, CertificateError, Error as TlsError};
use rustls_pki_types::UnixTime;

use super::failure::TlsFailure;
use crate::timestamp::utc;

fn instant(at: UnixTime) -> String {
    let time = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(at.as_secs()));
    time.map(utc).unwrap_or_default()
}

/// Returns what the error of rustls in a chain of causes means.
pub(super) fn failure(error: &(dyn StdError + 'static)) -> Option<TlsFailure> {
    Some(match find(error)? {
        TlsError::InvalidCertificate(certificate) => of_certificate(certificate),
        TlsError::InvalidMessage(_) => TlsFailure::NotTls,
        TlsError::AlertReceived(alert) => of_alert(*alert),
        _ => TlsFailure::Other,
    })
}

/// Returns the TLS error in the chain of causes. An I/O error contains its cause, but does not name it as its source.
fn find<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a TlsError> {
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

fn of_certificate(error: &CertificateError) -> TlsFailure {
    match error {
        CertificateError::UnknownIssuer => TlsFailure::UnknownIssuer,
        CertificateError::Expired => TlsFailure::Expired(None),
        CertificateError::ExpiredContext { not_after, .. } => TlsFailure::Expired(Some(instant(*not_after))),
        CertificateError::NotValidYet => TlsFailure::NotValidYet(None),
        CertificateError::NotValidYetContext { not_before, .. } => TlsFailure::NotValidYet(Some(instant(*not_before))),
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => TlsFailure::OtherHost,
        // The verifier has no variant of its own for this.
        other if other.to_string().contains("CaUsedAsEndEntity") => TlsFailure::Authority,
        other => TlsFailure::Invalid(other.to_string()),
    }
}

/// In TLS 1.3, a service rejects the client's certificate when the client has completed the handshake.
fn of_alert(alert: AlertDescription) -> TlsFailure {
    use AlertDescription as Alert;

    match alert {
        Alert::CertificateRequired => TlsFailure::ClientRequired,
        Alert::BadCertificate
        | Alert::UnsupportedCertificate
        | Alert::CertificateRevoked
        | Alert::CertificateExpired
        | Alert::CertificateUnknown
        | Alert::UnknownCA
        | Alert::AccessDenied => TlsFailure::ClientRejected(format!("{alert:?}")),
        _ => TlsFailure::Other,
    }
}
