//! Clients of reqwest with TLS by rustls.

use std::error::Error as StdError;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::{ClientBuilder, Identity, Url};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, DigitallySignedStruct, Error as TlsError, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};

use super::pem::{PEM, Unusable};
use crate::error::{Error, ErrorKind};

/// Selects this backend, regardless of those that other crates enable in reqwest.
pub(super) fn prepare(builder: ClientBuilder) -> ClientBuilder {
    builder.tls_backend_rustls()
}

/// Checks that there is a crypto provider: reqwest panics without one.
pub(super) fn check() -> Result<(), Error> {
    if provider().is_some() {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidInput, "rustls has no crypto provider").with_remedy(
        "install one with `rustls::crypto::CryptoProvider::install_default` before the first client is built, or enable the \
         feature `rustls` of the crate simfleet",
    ))
}

/// Reads a certificate, its intermediates and its key.
pub(super) fn identity(pem: &[u8]) -> Result<Identity, Unusable> {
    Identity::from_pem(pem).map_err(|_| ("the certificate or its key cannot be parsed", PEM))
}

/// Returns whether a client could not be created because key and certificate do not belong together.
pub(super) fn is_mismatch(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if matches!(error.downcast_ref(), Some(TlsError::InconsistentKeys(_))) {
            return true;
        }
        next = error.source();
    }
    false
}

/// Returns the provider that reqwest uses: that of the program, or else the built-in one.
fn provider() -> Option<Arc<CryptoProvider>> {
    let installed = CryptoProvider::get_default().map(Arc::clone);
    #[cfg(feature = "rustls")]
    let installed = installed.or_else(|| Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider())));
    installed
}

/// Returns the certificate of the other side. No certificate is accepted, so nothing is sent.
pub(crate) async fn presented(builder: ClientBuilder, url: Url) -> Option<Vec<u8>> {
    let provider = provider()?;
    let schemes = provider.signature_verification_algorithms.supported_schemes();
    let recorder = Arc::new(Recorder { schemes, presented: Mutex::default() });
    let verifier: Arc<dyn ServerCertVerifier> = Arc::<Recorder>::clone(&recorder);
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
    let config = config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
    let _ = builder.tls_backend_preconfigured(config).build().ok()?.get(url).send().await;
    recorder.presented.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Records a certificate and rejects it.
#[derive(Debug)]
struct Recorder {
    schemes: Vec<SignatureScheme>,
    presented: Mutex<Option<Vec<u8>>>,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        *self.presented.lock().unwrap_or_else(PoisonError::into_inner) = Some(certificate.to_vec());
        Err(rejected())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        Err(rejected())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        Err(rejected())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.schemes.clone()
    }
}

fn rejected() -> TlsError {
    TlsError::General("certificates are only recorded".to_owned())
}
