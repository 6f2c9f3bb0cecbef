//! Shows the certificate that was rejected: a proxy that inspects connections presents one of its own.

use std::time::Duration;

use simfleet::transport::is_rejected_certificate;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use x509_cert::Certificate;
use x509_cert::der::Decode;
use x509_cert::time::Time;

use super::said::{Said, said};
use crate::connection::connection;
use crate::global::GlobalArgs;

/// Returns whose certificate was rejected, and who issued it; nothing if the error is another one, or the certificate cannot be
/// shown. Nothing in it is verified.
pub(super) async fn evidence(
    error: &simfleet::Error,
    endpoint: &str,
    timeout: Duration,
    global: &GlobalArgs,
) -> Vec<Said> {
    if !is_rejected_certificate(error) {
        return Vec::new();
    }
    let Ok(connection) = connection(global) else { return Vec::new() };
    let presented = connection.presented_certificate(endpoint, timeout).await;
    let Some(certificate) = presented.and_then(|der| Certificate::from_der(&der).ok()) else { return Vec::new() };
    let found = certificate.tbs_certificate();
    let (start, end) = (found.validity().not_before, found.validity().not_after);
    vec![
        said!("doctor-certificate-subject", name = found.subject().to_string()),
        said!("doctor-certificate-issuer", name = found.issuer().to_string()),
        said!("doctor-certificate-validity", start = instant(start), end = instant(end)),
    ]
}

fn instant(time: Time) -> String {
    let at = OffsetDateTime::from(time.to_system_time());
    at.format(&Rfc3339).unwrap_or_default()
}
