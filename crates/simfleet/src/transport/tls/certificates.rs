//! The certificates of clients with TLS.

use reqwest::{Certificate, Client, ClientBuilder, Identity};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

#[cfg(feature = "native-tls")]
use super::native_client as backend;
use super::pem::{PEM, Unusable};
use super::roots;
#[cfg(not(feature = "native-tls"))]
use super::rustls_client as backend;
use crate::error::{Error, ErrorKind};

/// Returns the certificate that the other side presents. Only the diagnosis of a rejected certificate uses it.
pub(crate) use backend::presented;

/// The certificates that a connection adds to those of the system.
#[derive(Clone, Default)]
pub(crate) struct Certificates {
    roots: Vec<Certificate>,
    identity: Option<Identity>,
}

impl Certificates {
    /// Adds CA certificates in PEM form.
    pub(crate) fn add_roots(&mut self, pem: &[u8]) -> Result<(), Error> {
        let unusable = |what: &str| {
            Error::new(ErrorKind::InvalidInput, what)
                .with_remedy("give CA certificates in PEM form, with the lines `-----BEGIN CERTIFICATE-----`")
        };
        backend::check()?;
        let found = Certificate::from_pem_bundle(pem).map_err(|_| unusable("a certificate cannot be parsed"))?;
        if found.is_empty() {
            return Err(unusable("there is no certificate"));
        }
        let builder = backend::prepare(Client::builder().no_proxy());
        let checked = builder.tls_certs_only(found.iter().cloned()).build();
        checked.map_err(|_| unusable("a certificate cannot be parsed"))?;
        self.roots.extend(found);
        Ok(())
    }

    /// Sets the client certificate, with its key, in PEM form.
    pub(crate) fn set_identity(&mut self, pem: &[u8]) -> Result<(), Error> {
        backend::check()?;
        let unusable = |(what, remedy)| Error::new(ErrorKind::InvalidInput, what).with_remedy(remedy);
        self.identity = Some(identity(pem).map_err(unusable)?);
        Ok(())
    }

    pub(crate) fn roots(&self) -> usize {
        self.roots.len()
    }

    pub(crate) fn has_identity(&self) -> bool {
        self.identity.is_some()
    }

    /// Applies the certificates to a client for https.
    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        let builder = backend::prepare(builder);
        let builder = if self.roots.is_empty() { builder } else { builder.tls_certs_merge(self.roots.iter().cloned()) };
        match &self.identity {
            Some(identity) => builder.identity(identity.clone()),
            None => builder,
        }
    }
}

/// Checks that TLS can be used; `needs_tls` for an https endpoint.
pub(crate) fn check(needs_tls: bool) -> Result<(), Error> {
    backend::check()?;
    if needs_tls { roots::check() } else { Ok(()) }
}

/// Configures a client for plain http, which needs no CA certificates.
pub(crate) fn without_roots(builder: ClientBuilder) -> ClientBuilder {
    backend::prepare(builder).tls_certs_only([])
}

/// Reads a client certificate and checks that its key belongs to it.
fn identity(pem: &[u8]) -> Result<Identity, Unusable> {
    const DECRYPT: &str = "decrypt it with `openssl pkey -in KEY -out DECRYPTED`, and protect the new file";
    let text = String::from_utf8_lossy(pem);
    if text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("Proc-Type: 4,ENCRYPTED") {
        return Err(("the private key is encrypted", DECRYPT));
    }
    if !text.contains("PRIVATE KEY-----") {
        return Err(("there is no private key", PEM));
    }
    let mut certificates = CertificateDer::pem_slice_iter(pem);
    match certificates.next() {
        None => return Err(("there is no certificate", PEM)),
        Some(Err(_)) => return Err(("the certificate cannot be parsed", PEM)),
        Some(Ok(_)) => {}
    }
    let identity = backend::identity(pem)?;
    let builder = backend::prepare(Client::builder().no_proxy());
    match builder.tls_certs_only([]).identity(identity.clone()).build() {
        Ok(_) => Ok(identity),
        Err(error) if backend::is_mismatch(&error) => Err((
            "the private key does not belong to the certificate",
            "give the key that the certificate was requested with; the certificate of the client comes first, its intermediates follow",
        )),
        Err(_) => Err(("the certificate or its key cannot be parsed", PEM)),
    }
}
