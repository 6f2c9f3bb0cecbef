//! TLS by native-tls: the errors of handshakes.
//!
//! native-tls says why a handshake failed as text only: that of OpenSSL, or on Windows the code of the system.

use std::error::Error as StdError;

use super::failure::TlsFailure;

/// What the text of OpenSSL in parentheses means, which is that of a certificate.
const OF_OPENSSL: [(&str, TlsFailure); 9] = [
    ("certificate has expired", TlsFailure::Expired(None)),
    ("certificate is not yet valid", TlsFailure::NotValidYet(None)),
    ("hostname mismatch", TlsFailure::OtherHost),
    ("ip address mismatch", TlsFailure::OtherHost),
    ("unable to get local issuer certificate", TlsFailure::UnknownIssuer),
    ("unable to get issuer certificate", TlsFailure::UnknownIssuer),
    ("unable to verify the first certificate", TlsFailure::UnknownIssuer),
    ("self-signed certificate", TlsFailure::UnknownIssuer),
    // Until OpenSSL 1.1.
    ("self signed certificate", TlsFailure::UnknownIssuer),
];

/// What the codes of Windows mean: `CERT_E_…` and `SEC_E_…`.
const OF_WINDOWS: [(i64, TlsFailure); 8] = [
    (0x800B_0101, TlsFailure::Expired(None)),
    (0x8009_0328, TlsFailure::Expired(None)),
    (0x800B_010F, TlsFailure::OtherHost),
    (0x8009_0322, TlsFailure::OtherHost),
    (0x800B_0109, TlsFailure::UnknownIssuer),
    (0x800B_010A, TlsFailure::UnknownIssuer),
    (0x8009_0325, TlsFailure::UnknownIssuer),
    (0x8009_0308, TlsFailure::NotTls),
];

/// The alerts with which a service rejects the client's certificate.
const REJECTING: [&str; 7] = [
    "bad certificate",
    "unsupported certificate",
    "certificate revoked",
    "certificate expired",
    "certificate unknown",
    "unknown ca",
    "access denied",
];

/// How OpenSSL describes a response that is not TLS.
const NOT_TLS: [&str; 4] = ["wrong version number", "packet length too long", "http request", "unknown protocol"];

/// Returns what the error of native-tls in a chain of causes means.
pub(super) fn failure(error: &(dyn StdError + 'static)) -> Option<TlsFailure> {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.is::<native_tls::Error>() {
            return Some(of_text(&error.to_string()));
        }
        // An error after the handshake is an I/O error.
        if let Some(io) = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            let text = io.to_string();
            if text.contains("SSL routines") {
                return Some(of_text(&text));
            }
        }
        next = error.source();
    }
    None
}

fn of_text(text: &str) -> TlsFailure {
    let lower = text.to_lowercase();
    if let Some(code) = windows_code(&lower) {
        let known = OF_WINDOWS.iter().find(|(known, _)| *known == code);
        return known.map_or(TlsFailure::Other, |(_, failure)| failure.clone());
    }
    if lower.contains("certificate verify failed") {
        let why = lower.rsplit_once('(').map_or("", |(_, why)| why.trim_end_matches(')'));
        let known = OF_OPENSSL.iter().find(|(part, _)| why.contains(part));
        return known.map_or_else(|| TlsFailure::Invalid(why.to_owned()), |(_, failure)| failure.clone());
    }
    if let Some((_, alert)) = reason(&lower).split_once("alert ") {
        if alert == "certificate required" {
            return TlsFailure::ClientRequired;
        }
        if REJECTING.contains(&alert) {
            return TlsFailure::ClientRejected(alert.to_owned());
        }
    }
    if NOT_TLS.contains(&reason(&lower)) { TlsFailure::NotTls } else { TlsFailure::Other }
}

/// Returns the code in the text of an I/O error, as an unsigned number: `… (os error -2146762487)`.
fn windows_code(text: &str) -> Option<i64> {
    let (_, code) = text.rsplit_once("(os error ")?;
    let code: i64 = code.strip_suffix(')')?.parse().ok()?;
    (code < 0).then_some(code + (1 << 32))
}

/// Returns the reason in an error of OpenSSL, `error:CODE:LIBRARY:FUNCTION:REASON:FILE:LINE:`.
fn reason(text: &str) -> &str {
    reason_of_openssl(text).unwrap_or(text)
}

/// Returns the reason if this is the text of an error of OpenSSL, which names source files too.
pub(crate) fn reason_of_openssl(text: &str) -> Option<&str> {
    text.strip_prefix("error:")?.split(':').nth(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_each_system_have_a_cause() {
        let verify =
            "error:0A000086:SSL routines:tls_post_process_server_certificate:certificate verify failed:s.c:1889:";
        let alert = |name: &str| format!("error:0A00045C:SSL routines:ssl3_read_bytes:tlsv13 alert {name}:r.c:1590:");
        for (text, wanted) in [
            (format!("{verify} (certificate has expired)"), TlsFailure::Expired(None)),
            (format!("{verify} (certificate is not yet valid)"), TlsFailure::NotValidYet(None)),
            (format!("{verify} (Hostname mismatch)"), TlsFailure::OtherHost),
            (format!("{verify} (IP address mismatch)"), TlsFailure::OtherHost),
            (format!("{verify} (self-signed certificate in certificate chain)"), TlsFailure::UnknownIssuer),
            (
                format!("{verify} (EE certificate key too weak)"),
                TlsFailure::Invalid("ee certificate key too weak".into()),
            ),
            (alert("certificate required"), TlsFailure::ClientRequired),
            (alert("unknown ca"), TlsFailure::ClientRejected("unknown ca".into())),
            (alert("internal error"), TlsFailure::Other),
            ("error:0A00010B:SSL routines:ssl3_get_record:wrong version number:r.c:354:".into(), TlsFailure::NotTls),
            ("The certificate chain … not trusted. (os error -2146762487)".into(), TlsFailure::UnknownIssuer),
            ("The certificate's CN name does not match. (os error -2146762481)".into(), TlsFailure::OtherHost),
            ("Connection reset by peer (os error 104)".into(), TlsFailure::Other),
        ] {
            assert_eq!(of_text(&text), wanted, "{text}");
        }
    }
}
