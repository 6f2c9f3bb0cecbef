//! Transports send requests to a service.
//!
//! A [`Transport`] sends one signed request and returns status, headers and body. It never retries, follows no
//! redirects, and reads at most [`MAX_BODY`] bytes. [`ReqwestTransport`] is the default; tests and simulations can
//! supply their own.

mod body;
mod connect_error;
mod connection;
pub(crate) mod default;
mod interface;
#[cfg(feature = "lean-transport")]
mod lean;
mod message;
mod presented;
mod proxy;
mod reqwest;
mod tls;

pub use self::reqwest::ReqwestTransport;
pub use body::MAX_BODY;
pub(crate) use connect_error::{PROXY_CREDENTIALS, lacks_files};
pub use connection::Connection;
pub use interface::{Source, Transport, TransportError};
#[cfg(feature = "lean-transport")]
pub use lean::LeanTransport;
pub use message::{HttpRequest, HttpResponse, Origin};
pub use presented::is_rejected_certificate;
pub(crate) use proxy::is_loopback;
