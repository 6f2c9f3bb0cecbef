//! Clients of a build without TLS.

use std::error::Error as StdError;

use reqwest::{ClientBuilder, Url};

use crate::error::{Error, ErrorKind};

/// Certificates cannot be used.
#[derive(Clone, Default)]
pub(crate) struct Certificates;

impl Certificates {
    pub(crate) fn add_roots(&mut self, _: &[u8]) -> Result<(), Error> {
        Err(missing("CA certificates are given"))
    }

    pub(crate) fn set_identity(&mut self, _: &[u8]) -> Result<(), Error> {
        Err(missing("a client certificate is given"))
    }

    pub(crate) fn roots(&self) -> usize {
        0
    }

    pub(crate) fn has_identity(&self) -> bool {
        false
    }

    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        builder
    }
}

/// Fails for an https endpoint, before anything is sent.
pub(crate) fn check(needs_tls: bool) -> Result<(), Error> {
    if needs_tls { Err(missing("the endpoint or its proxy is https")) } else { Ok(()) }
}

/// Returns the builder unchanged: a client without TLS reads no CA certificates.
pub(crate) fn without_roots(builder: ClientBuilder) -> ClientBuilder {
    builder
}

/// There is no certificate.
pub(crate) async fn presented(_: ClientBuilder, _: Url) -> Option<Vec<u8>> {
    None
}

/// Returns the error of a client that could not be created for https.
pub(crate) fn unusable(source: impl StdError + Send + Sync + 'static) -> Error {
    missing("the endpoint or its proxy is https").with_source(source)
}

fn missing(why: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("{why}, and simfleet was built without TLS"))
        .with_remedy("build it with the feature `rustls` or `native-tls`; without TLS, only http endpoints can be used")
}
