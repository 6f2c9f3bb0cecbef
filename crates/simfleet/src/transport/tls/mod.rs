//! TLS of the transports: the backends that features enable, and what their errors mean.
//!
//! If both backends are enabled, the default transport uses native-tls, as reqwest does. The lean transport always uses rustls,
//! so the errors of both are read.

#[cfg(feature = "__tls")]
mod certificates;
mod failure;
#[cfg(feature = "native-tls")]
mod native_backend;
#[cfg(feature = "native-tls")]
mod native_client;
#[cfg(not(feature = "__tls"))]
mod none;
#[cfg(feature = "__tls")]
mod pem;
#[cfg(feature = "__tls")]
pub(super) mod roots;
#[cfg(feature = "rustls-no-provider")]
mod rustls_backend;
#[cfg(all(feature = "rustls-no-provider", not(feature = "native-tls")))]
mod rustls_client;

use std::error::Error as StdError;

#[cfg(feature = "__tls")]
pub(super) use certificates::{Certificates, check, presented, without_roots};
pub(super) use failure::TlsFailure;
#[cfg(feature = "native-tls")]
pub(super) use native_backend::reason_of_openssl;
#[cfg(not(feature = "__tls"))]
pub(super) use none::{Certificates, check, presented, unusable, without_roots};
#[cfg(feature = "__tls")]
pub(super) use roots::unusable;

/// Returns what the TLS error in a chain of causes means; `None` if there is none.
pub(super) fn failure(error: &(dyn StdError + 'static)) -> Option<TlsFailure> {
    #[cfg(feature = "rustls-no-provider")]
    if let Some(failure) = rustls_backend::failure(error) {
        return Some(failure);
    }
    #[cfg(feature = "native-tls")]
    if let Some(failure) = native_backend::failure(error) {
        return Some(failure);
    }
    let _ = error;
    None
}
