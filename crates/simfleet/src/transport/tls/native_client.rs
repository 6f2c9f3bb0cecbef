//! Clients of reqwest with TLS by native-tls.

use std::error::Error as StdError;

use reqwest::tls::TlsInfo;
use reqwest::{ClientBuilder, Identity, Url};

use super::pem::{PEM, Unusable};
use crate::error::Error;

/// Selects this backend, regardless of those that other crates enable in reqwest.
pub(super) fn prepare(builder: ClientBuilder) -> ClientBuilder {
    builder.tls_backend_native()
}

/// The library of the system needs nothing.
pub(super) fn check() -> Result<(), Error> {
    Ok(())
}

/// Reads a certificate, its intermediates and its key. native-tls reads keys in PKCS #8 form only.
pub(super) fn identity(pem: &[u8]) -> Result<Identity, Unusable> {
    let text = String::from_utf8_lossy(pem);
    let key = sections(&text, "PRIVATE KEY");
    if key.is_empty() {
        return Err((
            "the private key is not in PKCS #8 form, and native-tls reads no other",
            "convert it with `openssl pkcs8 -topk8 -nocrypt -in KEY -out CONVERTED`, and protect the new file",
        ));
    }
    Identity::from_pkcs8_pem(sections(&text, "CERTIFICATE").as_bytes(), key.as_bytes())
        .map_err(|_| ("the certificate or its key cannot be parsed", PEM))
}

/// Returns whether a client could not be created because key and certificate do not belong together.
pub(super) fn is_mismatch(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.to_string().contains("key values mismatch") {
            return true;
        }
        next = error.source();
    }
    false
}

/// Returns the certificate of the other side. native-tls shows only one that it accepts, so this client accepts every one, and
/// sends one request without credentials. reqwest does not return the certificate behind a tunnel of a proxy.
pub(crate) async fn presented(builder: ClientBuilder, url: Url) -> Option<Vec<u8>> {
    let builder = prepare(builder).tls_certs_only([]).tls_info(true);
    let builder = builder.tls_danger_accept_invalid_certs(true).tls_danger_accept_invalid_hostnames(true);
    let response = builder.build().ok()?.get(url).send().await.ok()?;
    response.extensions().get::<TlsInfo>()?.peer_certificate().map(<[u8]>::to_vec)
}

/// Returns the sections of a PEM file with this label.
fn sections(text: &str, label: &str) -> String {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let mut found = String::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(&begin) {
        let Some((section, after)) = after.split_once(&end) else { break };
        found.push_str(&format!("{begin}{section}{end}\n"));
        rest = after;
    }
    found
}
