//! How requests reach a service.
//!
//! A [`Transport`] sends one signed request and brings back status, headers and body. It never repeats a request, follows
//! no redirect, and reads no more than [`MAX_BODY`] bytes. [`ReqwestTransport`] is the default; tests and simulations
//! bring their own.

mod body;
mod interface;
#[cfg(feature = "lean-transport")]
mod lean;
mod message;
mod reqwest;

pub use self::reqwest::ReqwestTransport;
pub use body::MAX_BODY;
pub use interface::{Source, Transport, TransportError};
#[cfg(feature = "lean-transport")]
pub use lean::LeanTransport;
pub(crate) use message::USER_AGENT;
pub use message::{HttpRequest, HttpResponse, Origin};
