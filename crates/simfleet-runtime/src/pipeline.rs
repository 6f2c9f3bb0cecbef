//! The seam between generated code and the wire.
//!
//! A generated client calls its [`Pipeline`] twice for each attempt: [`Pipeline::prepare`] before the request is sent
//! and [`Pipeline::execute`] to send it. A pipeline supplies what the generated method does not take as an argument:
//! constants, signing parameters, credentials. It never retries: a retry builds the request anew, so that each attempt
//! is prepared, and therefore signed, by itself.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use crate::Operation;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a generated client does with each request on its way out.
///
/// `Debug` is required because generated clients derive it; an implementation must not print secrets there.
///
/// ```
/// use simfleet_runtime::{BoxFuture, Operation, Pipeline, PrepareError};
///
/// /// Sends requests as they are: enough for a server that asks for no signature.
/// #[derive(Debug)]
/// struct Unsigned;
///
/// impl Pipeline for Unsigned {
///     fn prepare<'a>(
///         &'a self,
///         operation: &'static Operation,
///         request: &'a mut reqwest::Request,
///     ) -> BoxFuture<'a, Result<(), PrepareError>> {
///         Box::pin(async move {
///             operation.add_constants(request.url_mut());
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait Pipeline: fmt::Debug + Send + Sync + 'static {
    /// Completes `request` before it is sent: constants, public parameters, signature.
    ///
    /// Runs once for each attempt.
    ///
    /// # Errors
    ///
    /// Nothing is sent when this fails; the generated method returns [`progenitor_client::Error::Custom`] with the
    /// error's text.
    fn prepare<'a>(
        &'a self,
        operation: &'static Operation,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<(), PrepareError>>;

    /// Sends `request` and returns the answer that the generated code decodes.
    ///
    /// The default hands the request to `client`. Implementations may record what came back, bound the size of the
    /// body, or turn XML into the JSON that generated code reads.
    ///
    /// # Errors
    ///
    /// Whatever the transport reports.
    fn execute<'a>(
        &'a self,
        client: &'a reqwest::Client,
        operation: &'static Operation,
        request: reqwest::Request,
    ) -> BoxFuture<'a, reqwest::Result<reqwest::Response>> {
        let _ = operation;
        Box::pin(client.execute(request))
    }
}

/// Why a request could not be completed. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrepareError {
    message: String,
}

impl PrepareError {
    /// An error with a text for people. The text must not hold secrets.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for PrepareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for PrepareError {}
