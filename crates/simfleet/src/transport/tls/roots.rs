//! The certificates of the authorities that the client trusts (CA certificates).
//!
//! The platform verifier of rustls and OpenSSL read them: from the store of the system on macOS and Windows, and elsewhere from the files
//! of `SSL_CERT_FILE` and `SSL_CERT_DIR`, or from the usual places of Linux distributions. They ignore files that they
//! cannot read. This module reports them.

use std::error::Error as StdError;

#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
use rustls_pki_types::{
    CertificateDer,
    pem::{Error as PemError, PemObject},
};

use crate::error::{Error, ErrorKind};

/// Checks that the file of `SSL_CERT_FILE` has certificates.
///
/// # Errors
///
/// Fails if it cannot be read, or has none.
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
pub(crate) fn check() -> Result<(), Error> {
    let Some(path) = std::env::var_os("SSL_CERT_FILE").map(std::path::PathBuf::from) else { return Ok(()) };
    if path.as_os_str().is_empty() {
        return Err(Error::new(ErrorKind::InvalidInput, "SSL_CERT_FILE is set, but empty")
            .with_remedy("unset it, or set it to a readable file of CA certificates in PEM form"));
    }
    let why = match CertificateDer::pem_file_iter(&path) {
        Ok(mut found) => match found.any(|certificate| certificate.is_ok()) {
            true => return Ok(()),
            false => "has no certificate".to_owned(),
        },
        Err(PemError::Io(error)) => format!("cannot be read: {error}"),
        Err(error) => format!("cannot be read: {error}"),
    };
    let what = format!("the file of SSL_CERT_FILE, {}, {why}", path.display());
    Err(Error::new(ErrorKind::InvalidInput, what)
        .with_remedy("set SSL_CERT_FILE to a readable file of CA certificates in PEM form, or unset it"))
}

/// The variables have no effect on this system.
#[cfg(not(all(unix, not(target_vendor = "apple"), not(target_os = "android"))))]
pub(crate) fn check() -> Result<(), Error> {
    Ok(())
}

/// Returns the error of a client that could not be created for https.
pub(crate) fn unusable(source: impl StdError + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::InvalidInput, "no CA certificates were found on this machine, and https needs them")
        .with_remedy(
            "install the package ca-certificates, or set SSL_CERT_FILE to a file of CA certificates (in a container: copy \
             one from another image)",
        )
        .with_source(source)
}
