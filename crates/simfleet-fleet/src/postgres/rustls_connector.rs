//! TLS to the database by rustls.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio_postgres_rustls::MakeRustlsConnect;
use zeroize::Zeroizing;

use super::tls::{TlsOptions, invalid};
use crate::error::{LedgerError, LedgerErrorKind};
use crate::ledger::LedgerResult;

/// The maximum size of a file with certificates or a key.
const LARGEST: u64 = 4 * 1024 * 1024;

const ROOTS: &str = "give the path of a PEM file with the CA certificate of the database server as sslrootcert";
const CERTIFICATE: &str = "give the path of a PEM file with the certificate of the client as sslcert";
const KEY: &str = "give the path of a PEM file with the unencrypted private key of the client as sslkey";

/// Returns what encrypts connections and checks the certificate of the server.
///
/// # Errors
///
/// Fails if a file cannot be read or used, and if the system has no CA certificates.
pub(super) fn connector(options: &TlsOptions) -> LedgerResult<MakeRustlsConnect> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| invalid(format!("TLS cannot be used: {error}")))?;
    let builder = match &options.roots {
        Some(path) => builder.with_root_certificates(roots_of(path)?),
        None => builder.with_platform_verifier().map_err(|error| {
            invalid("no CA certificates were found on this machine, and TLS to the ledger needs them")
                .with_remedy("install the package ca-certificates, or add sslrootcert=FILE to the address")
                .with_source(error)
        })?,
    };
    let (Some(certificate), Some(key)) = (&options.certificate, &options.key) else {
        return Ok(MakeRustlsConnect::new(builder.with_no_client_auth()));
    };
    let chain = certificates_of(certificate, CERTIFICATE)?;
    let text = read(key, KEY)?;
    let parsed = PrivateKeyDer::from_pem_slice(&text)
        .map_err(|error| unusable(key, &format!("the private key cannot be parsed: {error}"), KEY))?;
    let config = builder.with_client_auth_cert(chain, parsed).map_err(|error| {
        unusable(key, &format!("the private key cannot be used with the certificate: {error}"), KEY)
    })?;
    Ok(MakeRustlsConnect::new(config))
}

fn roots_of(path: &Path) -> LedgerResult<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates_of(path, ROOTS)? {
        roots
            .add(certificate)
            .map_err(|error| unusable(path, &format!("a certificate cannot be used: {error}"), ROOTS))?;
    }
    Ok(roots)
}

fn certificates_of(path: &Path, remedy: &str) -> LedgerResult<Vec<CertificateDer<'static>>> {
    let text = read(path, remedy)?;
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    let certificates =
        certificates.map_err(|error| unusable(path, &format!("a certificate cannot be parsed: {error}"), remedy))?;
    if certificates.is_empty() {
        return Err(unusable(path, "the file has no certificate", remedy));
    }
    Ok(certificates)
}

/// Reads a file, into memory that is overwritten afterwards, since it may contain a key.
fn read(path: &Path, remedy: &str) -> LedgerResult<Zeroizing<Vec<u8>>> {
    let read = |path: &Path| {
        let file = File::open(path)?;
        // A vector that grows would leave copies behind. A pipe has no length.
        let length = file.metadata()?.len().min(LARGEST);
        let mut text = Zeroizing::new(Vec::with_capacity(usize::try_from(length).unwrap_or_default()));
        file.take(LARGEST).read_to_end(&mut text)?;
        Ok(text)
    };
    read(path).map_err(|error: std::io::Error| {
        // Files are read for each connection. A lack of file descriptors or of memory must not end a run.
        let kind = match error.kind() {
            ErrorKind::NotFound | ErrorKind::PermissionDenied | ErrorKind::IsADirectory => LedgerErrorKind::Invalid,
            _ => LedgerErrorKind::Unavailable,
        };
        let what = format!("{}: the file cannot be read: {error}", path.display());
        LedgerError::new(kind, what).with_remedy(remedy).with_source(error)
    })
}

fn unusable(path: &Path, why: &str, remedy: &str) -> LedgerError {
    invalid(format!("{}: {why}", path.display())).with_remedy(remedy)
}
